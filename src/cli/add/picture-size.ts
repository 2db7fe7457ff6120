/** Sides in px. */
export interface Sides {
  readonly width: number;
  readonly height: number;
}

/** The even number that is no larger, at least 2: pictures in 4:2:0 have no odd sides. */
const even = (side: number) => Math.max(2, 2 * Math.floor(side / 2 + 0.01));

/** The sides of a picture made as wide as `width`, in its shape; even. */
export function atWidth({ width: wide, height: high }: Sides, width: number): Sides {
  return { width: even(width), height: even((width * high) / wide) };
}

/** The sides of a picture made to fit into a square, never made larger; even. */
export function within(sides: Sides, most: number): Sides {
  const scale = Math.min(1, most / Math.max(sides.width, sides.height));
  return { width: even(sides.width * scale), height: even(sides.height * scale) };
}

/** The sides of a picture whose shorter one is to be `short`; even. */
export function atShortSide(sides: Sides, short: number): Sides {
  const scale = short / Math.min(sides.width, sides.height);
  return { width: even(sides.width * scale), height: even(sides.height * scale) };
}
