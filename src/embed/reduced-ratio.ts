/** A shape in its smallest whole numbers, as CSS takes it: `16/9`. */
export function reducedRatio(width: number, height: number): string {
  const divisor = greatestDivisor(width, height);
  return `${width / divisor}/${height / divisor}`;
}

function greatestDivisor(one: number, other: number): number {
  return other ? greatestDivisor(other, one % other) : one;
}
