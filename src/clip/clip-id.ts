/** Returns whether a text is a valid clip id for the addresses of a site: `[A-Za-z0-9_-]{1,64}`. */
export function isClipId(text: string): boolean {
  return /^[\w-]{1,64}$/.test(text);
}

/**
 * Derives a clip id from the file name in an address: the last segment of the path without its extension, with each
 * run of other characters replaced by a dash. Returns undefined if no letter or digit is left.
 */
export function clipIdFromAddress(address: string): string | undefined {
  const name = address.replace(/[?#].*/s, '').replace(/^.*\/|\.\w*$/gs, '');
  const safe = name.replace(/(%..|[^\w-])+/g, '-').slice(0, 64);
  return /\w/.test(safe) ? safe : undefined;
}

/**
 * Derives a stable id from an address: the file name, then a 32-bit hash of the whole address (FNV-1a). File names
 * alone are not unique, because many clips have an `index.m3u8`.
 */
export function uniqueClipId(address: string): string {
  let hash = 0x811c9dc5;
  for (const character of address) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return `${clipIdFromAddress(address)?.slice(0, 50) ?? 'clip'}-${(hash >>> 0).toString(36)}`;
}
