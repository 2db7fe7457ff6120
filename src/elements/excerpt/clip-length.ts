/**
 * Returns the length, in seconds rounded down to tenths, that limits an excerpt: the shortest length that media and
 * document give. If none is known, returns one minute after `reached`, the last second in use.
 */
export function clipLength(given: readonly (number | undefined)[], reached: number): number {
  const known = Math.min(...given.map((seconds = 0) => (seconds > 0 ? seconds : Infinity)));
  return known < Infinity ? Math.floor(known * 10 + 0.001) / 10 : Math.ceil(reached + 60);
}
