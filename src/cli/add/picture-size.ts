/** Width and height in px. */
export interface Sides {
  readonly width: number;
  readonly height: number;
}

/** Rounds down to an even number of at least 2, because 4:2:0 video needs even sides. */
const even = (side: number) => Math.max(2, 2 * Math.floor(side / 2 + 0.01));

/** Returns the size of an image that is scaled to a width. Both sides are even. */
export function atWidth({ width: wide, height: high }: Sides, width: number): Sides {
  return { width: even(width), height: even((width * high) / wide) };
}

/** Returns the size of an image that is scaled down to fit a square. Both sides are even. */
export function within(sides: Sides, most: number): Sides {
  const scale = Math.min(1, most / Math.max(sides.width, sides.height));
  return { width: even(sides.width * scale), height: even(sides.height * scale) };
}

/** Returns the size of an image whose shorter side is scaled to `short`. Both sides are even. */
export function atShortSide(sides: Sides, short: number): Sides {
  const scale = short / Math.min(sides.width, sides.height);
  return { width: even(sides.width * scale), height: even(sides.height * scale) };
}
