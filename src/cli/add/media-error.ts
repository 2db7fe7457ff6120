/** Thrown for a file without media that can be used. The message describes the content. */
export class MediaError extends Error {}
