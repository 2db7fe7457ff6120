/** The number of hashes in a digest. */
const size = 2;

/**
 * Returns the digest by which Lit tells whether a server has rendered the same template: hashes of its strings in
 * base64, as `digestForTemplateResult` of `@lit-labs/ssr-client` computes them.
 */
export function templateDigest(strings: readonly string[]): string {
  const hashes = new Uint32Array(size).fill(5381);
  for (const text of strings) {
    for (let i = 0; i < text.length; i++) {
      const at = i % size;
      hashes[at] = ((hashes[at] ?? 0) * 33) ^ text.charCodeAt(i);
    }
  }
  return btoa(String.fromCharCode(...new Uint8Array(hashes.buffer)));
}
