import { type Message } from './message.js';
/**
 * Parses a message of our own protocol. Undefined for anything else, which is no error, because windows receive messages
 * of many senders. Unknown fields are left out.
 */
export declare function parseMessage(data: unknown): Message | undefined;
