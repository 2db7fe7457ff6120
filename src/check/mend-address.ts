/** Protocols before a host, with other slashes or more than one: `https:/`, `https//`, `https://https://`. */
const protocols = /^(?:https?(?::[\\/]*|[\\/]+))+(?=[^\\/:])/i;
/** Percent-encoded white space and zero-width characters. */
const encodedSpaces = /(?:%20|%0[9ad]|%C2%A[0D]|%E2%80%8[b-f]|%E2%81%A0|%EF%BB%BF)+/gi;

/**
 * Corrects an address that no site answers: its protocol and its slashes, and marks and spaces around it. A query stays
 * unchanged.
 */
export function mendAddress(written: string): string {
  const joined = joinedLines(written)
    .replace(/^(?:%22|["'<([])+|^view-source:/i, '')
    .replace(protocols, (all) => `${/.*(https?)/is.exec(all)?.[1]?.toLowerCase()}://`);
  const [, start = '', path = '', rest = ''] = /^(https?:\/\/[^/?#]*|)([^?#]*)(.*)$/is.exec(joined) ?? [];
  if (!start) return joined === written ? written : joined;
  const plain = path.replace(encodedSpaces, '').replace(/\/{2,}/g, '/');
  return (
    start +
    (rest ? plain : plain.replace(/(?:%22|[.,;:!"'>)\]])+$/, '')) +
    rest.replace(/(?:%22|["'>)\]])+$/, '')
  );
}

/** Joins an address that is divided by line breaks, unless the next line is another attribute. */
function joinedLines(address: string): string {
  const lines = address.trim().split(/\s*[\r\n]+\s*/);
  return lines.some((line, at) => /[\s"'<>]/.test(line) || (at > 0 && /^[a-z-]+=/i.test(line)))
    ? address
    : lines.join('');
}
