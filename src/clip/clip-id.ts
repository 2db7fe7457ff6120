/** Whether a text can stand as a clip's id in the addresses of a site: `[A-Za-z0-9_-]{1,64}`. */
export function isClipId(text: string): boolean {
  return /^[\w-]{1,64}$/.test(text);
}

/**
 * The id that a file's name gives: the last piece of the address's path without its extension, every run of
 * other characters made a dash. Undefined where nothing is left.
 */
export function clipIdFromAddress(address: string): string | undefined {
  const name = address.replace(/[?#].*/s, '').replace(/^.*\/|\.\w*$/gs, '');
  const safe = name.replace(/(%..|[^\w-])+/g, '-').slice(0, 64);
  return /\w/.test(safe) ? safe : undefined;
}

/**
 * A stable id for what has nothing but an address: the file's name, and 32 bits of the whole address (FNV-1a), because
 * many files of many clips are called `index.m3u8`.
 */
export function uniqueClipId(address: string): string {
  let hash = 0x811c9dc5;
  for (const character of address) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return `${clipIdFromAddress(address)?.slice(0, 50) ?? 'clip'}-${(hash >>> 0).toString(36)}`;
}
