/** What the command writes on; `process.stdout` is one. */
export interface Output {
    readonly isTTY?: boolean;
    write(text: string): unknown;
}
/**
 * Tells how far the work is: one line that changes in a terminal, and plain lines elsewhere. What stands in a line may
 * come from anywhere: control characters are shown, never sent.
 */
export declare class Screen {
    #private;
    readonly output: Output;
    constructor(output: Output);
    /** A line that stays. */
    say(line: string): void;
    /** What happens just now; in a pipe it is said only where it `matters`. */
    progress(line: string, matters: boolean): void;
}
