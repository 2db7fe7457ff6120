/** What begins in time, seconds. */
interface Timed {
  readonly start: number;
  readonly end?: number;
}

/** The item that a time lies in, of a list in the order of `start`; the last one that began, unless it has ended. */
export function itemAt<Item extends Timed>(items: readonly Item[], time: number): Item | undefined {
  let [low, high] = [0, items.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((items[middle]?.start ?? 0) <= time) low = middle + 1;
    else high = middle;
  }
  const item = items[low - 1];
  return item && time < (item.end ?? Infinity) ? item : undefined;
}
