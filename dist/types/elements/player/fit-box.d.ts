/** A player with a box: `width` and `height` are attributes, in CSS px. */
export interface Boxed extends HTMLElement {
    /** "16/9"; null once its attribute is taken away. */
    readonly ratio: string | null;
}
/**
 * Gives a player's shadow root the style sheet for its box in place of the one before, and answers it; undefined where
 * the default holds. A sheet, shared by all players of that box, because a `style` attribute would be ours on somebody's element, and pages could not override it.
 */
export declare function fitBox(player: Boxed, before: CSSStyleSheet | undefined): CSSStyleSheet | undefined;
