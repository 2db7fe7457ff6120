import type { Answer } from './answer.js';
import { assetHeaders, caching } from './file-headers.js';

/** Returns a plain-text answer. Scripts of any origin may read it, so that they can show the reason. */
export function plainAnswer(status: number, message: string): Answer {
  const headers = { ...assetHeaders('.txt'), 'Cache-Control': caching.missing };
  return { status, headers, body: `${message}\n` };
}
