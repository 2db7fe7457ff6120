/** What was typed cannot be done; the message says what was expected. */
export class UsageError extends Error {}
