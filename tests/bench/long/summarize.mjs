/** Milliseconds without progress that count as a stall. */
const STALL = 1000;

/**
 * What the samples of `window.playback` say.
 *
 * @param {{at: number, currentTime: number, height: number, behind: number, ahead: number, ended: boolean}[]} samples
 * @param {number} best Height of the best rendition, in px.
 * @returns {{stalls: number, longest: number, climb: number | undefined, mean: number, behind: number, ahead: number}}
 *   `stalls` of more than a second, the `longest` time without progress and the time until the best rendition (`climb`) in
 *   ms, the `mean` height in px, and how much was buffered at most `behind` and `ahead` of the position, in seconds.
 */
export function summarize(samples, best) {
  const [first] = samples;
  const pauses = [];
  let last = first;
  for (const sample of samples.slice(1)) {
    if (sample.ended) break;
    if (sample.currentTime === last.currentTime) continue;
    pauses.push(sample.at - last.at);
    last = sample;
  }
  const end = samples.at(-1);
  if (!end.ended) pauses.push(end.at - last.at);
  const most = (name) => samples.reduce((value, sample) => Math.max(value, sample[name]), 0);
  const climbed = samples.find(({ height }) => height === best);
  return {
    stalls: pauses.filter((pause) => pause > STALL).length,
    longest: pauses.reduce((value, pause) => Math.max(value, pause), 0),
    climb: climbed && climbed.at - first.at,
    mean: samples.reduce((sum, { height }) => sum + height, 0) / samples.length,
    behind: most('behind'),
    ahead: most('ahead'),
  };
}
