/**
 * Parses a `Range` header with one range. Several ranges, other units and invalid headers count as no range, as RFC 9110
 * allows.
 *
 * @param {string | undefined} header
 * @param {number} size Size of the file in bytes.
 * @returns {{start: number, end: number} | 'unsatisfiable' | undefined} Both bounds are inclusive.
 */
export function parseRange(header, size) {
  const [, first, last] = /^bytes=(\d*)-(\d*)$/.exec(header ?? '') ?? [];
  if (!first && !last) return undefined;
  if (!first) return suffix(Number(last), size);
  const start = Number(first);
  const end = last ? Number(last) : size - 1;
  if (last && end < start) return undefined;
  return start < size ? { start, end: Math.min(end, size - 1) } : 'unsatisfiable';
}

function suffix(length, size) {
  return length > 0 && size > 0 ? { start: Math.max(0, size - length), end: size - 1 } : 'unsatisfiable';
}
