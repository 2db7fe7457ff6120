declare global {
  /** The query with which the site files ask for scripts, once one of them could not be fetched. */
  var inlineClipFresh: string | undefined;
}

let failures = 0;

/** Browsers may remember a script that could not be fetched (Firefox does for ever): the next time, it has another address. */
export function freshImports(): void {
  globalThis.inlineClipFresh = `?r=${++failures}`;
}
