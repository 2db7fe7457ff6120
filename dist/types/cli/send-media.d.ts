import type { IncomingMessage, ServerResponse } from 'node:http';
/**
 * Answers GET and HEAD with a file, or with the part of it that is asked for; it passes in pieces. Resolves to false,
 * with nothing sent, where there is no such file.
 */
export declare function sendMedia(file: string, request: IncomingMessage, response: ServerResponse): Promise<boolean>;
