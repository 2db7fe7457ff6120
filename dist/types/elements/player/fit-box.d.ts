/** What decides a player's box, as its attributes have it. */
export interface Box {
    /** "16/9" */
    readonly ratio: string | null;
    /** CSS px. */
    readonly width: string | null;
    readonly height: string | null;
}
/**
 * Gives a player's shadow root the style sheet for its box in place of the one before, and answers it; undefined where
 * the default holds. A sheet, shared by all players of that box, because a `style` attribute would be ours on somebody's element, and pages could not override it.
 */
export declare function fitBox(root: ShadowRoot | null, box: Box, before: CSSStyleSheet | undefined): CSSStyleSheet | undefined;
