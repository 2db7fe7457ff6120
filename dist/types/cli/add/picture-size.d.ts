/** Sides in px. */
export interface Sides {
    readonly width: number;
    readonly height: number;
}
/** The sides of a picture made as wide as `width`, in its shape; even. */
export declare function atWidth({ width: wide, height: high }: Sides, width: number): Sides;
/** The sides of a picture made to fit into a square, never made larger; even. */
export declare function within(sides: Sides, most: number): Sides;
/** The sides of a picture whose shorter one is to be `short`; even. */
export declare function atShortSide(sides: Sides, short: number): Sides;
