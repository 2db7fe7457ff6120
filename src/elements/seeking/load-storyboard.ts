import type { ClipProblem } from '../../clip/clip-error.js';
import { parseStoryboard, type Still } from '../../clip/parse-storyboard.js';

/**
 * Fetches a storyboard and returns its stills. Logs all problems in it in one warning. Rejects if the request fails or
 * the file is not WebVTT, and with the signal's reason when the signal aborts.
 */
export async function loadStoryboard(address: string, signal: AbortSignal): Promise<Still[]> {
  const response = await fetch(address, { signal });
  if (!response.ok) throw new Error(`${address}: status ${response.status}`);
  const problems: ClipProblem[] = [];
  const stills = parseStoryboard(await response.text(), response.url, (problem) => problems.push(problem));
  if (problems.length) console.warn([address, ...problems.map(({ message }) => message)].join('\n'));
  return stills;
}
