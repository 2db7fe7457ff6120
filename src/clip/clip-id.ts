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
