import type { Task } from './parse-arguments.js';
import type { Screen } from './screen.js';
/**
 * Serves the clips of a folder with their media on this machine alone, until `signal` is aborted, at the addresses that
 * `build` gives them, and lists them as a desk. An edit of a document shows at the next request. Resolves with the exit code.
 */
export declare function serveSite(task: Extract<Task, {
    command: 'serve';
}>, assets: URL, screen: Screen, signal: AbortSignal): Promise<number>;
