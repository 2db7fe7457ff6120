/**
 * Global key of the query string that the site files append to script addresses after an import has failed. All chunks
 * share it; the build writes it behind each import. A symbol cannot collide with the `id` of an element.
 */
const key = Symbol.for('inline-clip.fresh');

let failures = 0;

/**
 * Changes the address of later imports, because browsers may cache a failed import (Firefox does so permanently).
 */
export function bustFailedImports(): void {
  Object.assign(globalThis, { [key]: `?r=${++failures}` });
}
