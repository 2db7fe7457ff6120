import type { ClipProblem } from '../../clip/clip-error.js';
import { parseStoryboard, type Still } from '../../clip/parse-storyboard.js';

/**
 * Fetches a storyboard and gives its stills; what could not be read in it goes to the console, in one warning. Rejects
 * when it is not there or no WebVTT, and with the signal's reason when it is aborted.
 */
export async function loadStoryboard(address: string, signal: AbortSignal): Promise<Still[]> {
  const response = await fetch(address, { signal });
  if (!response.ok) throw new Error(`${address}: status ${response.status}`);
  const problems: ClipProblem[] = [];
  const stills = parseStoryboard(await response.text(), response.url, (problem) => problems.push(problem));
  if (problems.length) console.warn([address, ...problems.map(({ message }) => message)].join('\n'));
  return stills;
}
