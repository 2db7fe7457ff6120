/**
 * A text as one line for a terminal: a character that could move the cursor, change what stands there, or turn the
 * direction of reading is written as an escape, such as `\\x1b` or `\\u202e`.
 */
export declare function visibleText(text: string): string;
