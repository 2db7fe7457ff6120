import * as lit from 'lit';
import { LitElement } from 'lit';

/** `clip-move`: asks to move the mini-player by `detail` CSS px. It does not bubble. */
declare class ClipMoveEvent extends CustomEvent<{
    readonly x: number;
    readonly y: number;
}> {
    constructor(x: number, y: number);
}
/**
 * The two buttons of a mini-player. One moves it: a press to the next corner, because not everybody can drag (WCAG
 * 2.5.7), arrow keys by a step, or dragging. The other closes it permanently.
 *
 * @fires {ClipMoveEvent} clip-move - The viewer moves the mini-player; `detail` is the distance `{x, y}` in CSS px.
 * @fires {Event} clip-dismiss - The viewer closes the mini-player permanently.
 */
declare class ClipMiniBar extends LitElement {
    #private;
    static styles: lit.CSSResult[];
    render(): lit.TemplateResult<1>;
}
declare global {
    interface GlobalEventHandlersEventMap {
        'clip-dismiss': Event;
        'clip-move': ClipMoveEvent;
    }
    interface HTMLElementTagNameMap {
        'clip-mini-bar': ClipMiniBar;
    }
}

export { ClipMiniBar, ClipMoveEvent };
