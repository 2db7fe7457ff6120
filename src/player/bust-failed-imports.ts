/**
 * Where the site files keep the query with which they ask for scripts, once one of them could not be fetched: shared by
 * all chunks (the build writes it behind each import). A symbol, which no `id` of an element can stand in for.
 */
const key = Symbol.for('inline-clip.fresh');

let failures = 0;

/** Browsers may remember a script that could not be fetched (Firefox does for ever): the next time, it has another address. */
export function bustFailedImports(): void {
  Object.assign(globalThis, { [key]: `?r=${++failures}` });
}
