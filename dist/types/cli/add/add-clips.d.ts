import type { Task } from '../parse-arguments.js';
import type { Screen } from '../screen.js';
type AddTask = Extract<Task, {
    command: 'add';
}>;
/**
 * Makes clips of files and addresses, one after the other. One that cannot be read is told, and costs the run its
 * success, but no other input. Resolves with the exit code.
 */
export declare function addClips(task: AddTask, screen: Screen, signal: AbortSignal): Promise<number>;
export {};
