/** An `ETag` for some bytes: the same for the same bytes, whichever machine answers. */
export async function entityTag(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  const text = btoa(String.fromCharCode(...digest.subarray(0, 15)));
  return `"${text.replaceAll('+', '-').replaceAll('/', '_')}"`;
}

/** Whether an `If-None-Match` names a tag; compared weakly, as RFC 9110, section 13.1.2, wants it. */
export function namesTag(header: string | null, tag: string): boolean {
  return (header ?? '')
    .split(',')
    .some((one) => one.trim().replace(/^W\//, '') === tag || one.trim() === '*');
}
