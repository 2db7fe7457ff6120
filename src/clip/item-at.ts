/** An item with a time range in seconds. */
interface Timed {
  readonly start: number;
  readonly end?: number;
}

/**
 * Returns the item that contains a time, from a list sorted by `start`: the last item that has started, unless it
 * has ended.
 */
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
