/** Returns an `ETag` for bytes. It depends on the bytes alone, so that all servers send the same one. */
export async function entityTag(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  const text = btoa(String.fromCharCode(...digest.subarray(0, 15)));
  return `"${text.replaceAll('+', '-').replaceAll('/', '_')}"`;
}

/** Returns whether an `If-None-Match` header lists a tag, by weak comparison (RFC 9110, section 13.1.2). */
export function namesTag(header: string | null, tag: string): boolean {
  return (header ?? '')
    .split(',')
    .some((one) => one.trim().replace(/^W\//, '') === tag || one.trim() === '*');
}
