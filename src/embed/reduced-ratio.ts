/** Returns a CSS `aspect-ratio` in lowest terms: `16/9`. */
export function reducedRatio(width: number, height: number): string {
  const divisor = greatestDivisor(width, height);
  return `${width / divisor}/${height / divisor}`;
}

function greatestDivisor(one: number, other: number): number {
  return other ? greatestDivisor(other, one % other) : one;
}
