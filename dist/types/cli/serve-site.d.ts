import type { Task } from './parse-arguments.js';
import type { Screen } from './screen.js';
/**
 * Serves the clips of a folder on this machine alone, until `signal` is aborted. The documents are read anew for each
 * request, so that an edit shows at once.
 */
export declare function serveSite(task: Extract<Task, {
    command: 'serve';
}>, assets: URL, screen: Screen, signal: AbortSignal): Promise<number>;
