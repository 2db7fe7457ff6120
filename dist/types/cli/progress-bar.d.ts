/**
 * How far some work is, as a line: a bar, a percentage and the time left, which is told once it can be guessed.
 * `done` is a part of 1, `elapsed` seconds.
 */
export declare function progressBar(what: string, done: number, elapsed: number): string;
