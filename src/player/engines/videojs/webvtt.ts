import { bustFailedImports } from '../../bust-failed-imports.js';
import { startTimeout } from '../../retry/timeouts.js';

type Script = typeof import('./webvtt-parser.js');

let parser: Promise<Script> | undefined;

/**
 * Imports the WebVTT parser and defines it on `globalThis`, where VHS expects it. Without it, VHS polls without
 * end. Rejects if the import fails or times out; the next call imports it again.
 */
export async function loadWebVttParser(): Promise<Script> {
  parser ??= Promise.race([import('./webvtt-parser.js'), timeout()]).catch((error) => {
    parser = undefined;
    bustFailedImports();
    throw error;
  });
  return Object.assign(globalThis, await parser);
}

function timeout(): Promise<never> {
  return new Promise((_, reject) => setTimeout(reject, startTimeout * 1000, new Error('nothing came')));
}
