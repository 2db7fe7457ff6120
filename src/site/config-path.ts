import type { Site } from './site.js';

/** Returns the decoded base path of a site, with which servers compare addresses. It ends in `/`. */
export const rootOf = ({ base }: Site): string => decodeURI(new URL(base).pathname);

/**
 * Writes a path as one parameter of a server configuration, in quotes if needed. Throws a `TypeError` for characters
 * that servers interpret inside quotes too.
 */
export function configPath(path: string): string {
  return /^[\w./~-]+$/.test(path) ? path : `"${plainPath(path)}"`;
}

/** Returns a path for use inside quotes. Throws a `TypeError` as `configPath` does. */
export function plainPath(path: string): string {
  if (!/["\\$%\p{Cc}]/u.test(path)) return path;
  throw new TypeError(`expected a path without quotes, "\\", "$" and "%", got '${path}'`);
}
