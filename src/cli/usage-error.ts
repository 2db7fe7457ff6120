/** Thrown for an invalid command line. The message names what was expected. */
export class UsageError extends Error {}
