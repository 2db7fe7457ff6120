import type { Answer } from './answer.js';
import { assetHeaders, caching } from './file-headers.js';

/** Words for whoever reads them in a console; every origin may, so that a script can say what is wrong. */
export function plainAnswer(status: number, message: string): Answer {
  const headers = { ...assetHeaders('.txt'), 'Cache-Control': caching.missing };
  return { status, headers, body: `${message}\n` };
}
