import { bustFailedImports } from '../../bust-failed-imports.js';
import { startTimeout } from '../../retry/timeouts.js';

type Script = typeof import('./webvtt-parser.js');

let parser: Promise<Script> | undefined;

/**
 * Fetches what parses the captions of a stream, and gives it to the page, where VHS looks for it: whatever else a page
 * has put there, VHS would ask for ever. Rejects when it is lost, or has not come in time; the next call asks anew.
 */
export async function loadWebVttParser(): Promise<void> {
  parser ??= Promise.race([import('./webvtt-parser.js'), tooLate()]).catch((error) => {
    parser = undefined;
    bustFailedImports();
    throw error;
  });
  const { WebVTT, vttjs } = await parser;
  Object.assign(globalThis, { WebVTT, vttjs });
}

function tooLate(): Promise<never> {
  return new Promise((_, reject) => setTimeout(reject, startTimeout * 1000, new Error('nothing came')));
}
