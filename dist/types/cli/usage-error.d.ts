/** What was typed cannot be done; the message says what was expected. */
export declare class UsageError extends Error {
}
