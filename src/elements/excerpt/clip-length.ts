/**
 * Seconds in which an excerpt may lie, in whole tenths: the shortest of the lengths that media and document give. Where none
 * of them is known, there is a minute behind `reached`, the last second that is used.
 */
export function clipLength(given: readonly (number | undefined)[], reached: number): number {
  const known = Math.min(...given.map((seconds = 0) => (seconds > 0 ? seconds : Infinity)));
  return known < Infinity ? Math.floor(known * 10 + 0.001) / 10 : Math.ceil(reached + 60);
}
