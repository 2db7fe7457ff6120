/** A program that has failed; the message is the last line that it wrote, or why it was not started. */
export declare class ProgramError extends Error {
    readonly program: string;
    readonly isMissing: boolean;
    constructor(program: string, message: string, isMissing?: boolean);
}
export interface RunOptions {
    readonly signal: AbortSignal;
    readonly cwd?: string;
    /** Told of each line of the program's output, as it comes. */
    readonly line?: (line: string) => void;
}
/**
 * Runs a program without a shell, and resolves to its output when it has ended well. Rejects with a `ProgramError`,
 * or with the reason of `signal`, which ends the program; in both cases the program is gone by then.
 */
export declare function runProgram(program: string, args: readonly string[], options: RunOptions): Promise<Buffer>;
