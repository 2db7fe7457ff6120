import type { Task } from './parse-arguments.js';
import type { Screen } from './screen.js';
/**
 * Builds a site of plain files. A document that is no clip, or one that restricts its clip in a way that cannot be read,
 * is told, and costs the run its success, but no other clip.
 * Resolves with the exit code.
 */
export declare function buildSite({ folder: named, out, site, media: mode, remote }: Extract<Task, {
    command: 'build';
}>, assets: URL, screen: Screen, signal: AbortSignal): Promise<number>;
