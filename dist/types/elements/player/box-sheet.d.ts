/** What decides a player's box, as its attributes have it. */
export interface Box {
    /** "16/9" */
    readonly ratio: string | null;
    /** CSS px. */
    readonly width: string | null;
    readonly height: string | null;
}
/**
 * A style sheet for the box of a player, shared by all players of that box; undefined where the default holds.
 * A sheet, because a `style` attribute would be ours on somebody's element, and pages could not override it.
 */
export declare function boxSheet({ ratio, width, height }: Box): CSSStyleSheet | undefined;
