import { freshImports } from './fresh-imports.js';
import { patience } from './patience.js';

let parser: Promise<unknown> | undefined;

/**
 * Fetches what parses the captions of a stream, for VHS, which may ask again while it is on its way. Rejects when it is
 * lost, or has not come in time; the next call asks anew.
 */
export function webVttParser(): Promise<unknown> {
  parser ??= Promise.race([import('./videojs-webvtt-parser.js'), tooLate()]).catch((error) => {
    parser = undefined;
    freshImports();
    throw error;
  });
  return parser;
}

function tooLate(): Promise<never> {
  return new Promise((_, reject) => setTimeout(reject, patience * 1000, new Error('nothing came')));
}
