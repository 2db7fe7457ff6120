import { LitElement } from 'lit';
/** `clip-move`: by so many CSS px; heard by the mini-player alone. */
export declare class ClipMoveEvent extends CustomEvent<{
    readonly x: number;
    readonly y: number;
}> {
    constructor(x: number, y: number);
}
/**
 * The two buttons of a mini-player: one moves it, by the arrows or by dragging, the other one closes it for good.
 *
 * @fires {ClipMoveEvent} clip-move - It is to be moved; `detail` is `{x, y}` in CSS px.
 * @fires {Event} clip-dismiss - It is to be closed for good.
 */
export declare class ClipMiniBar extends LitElement {
    #private;
    static styles: import("lit").CSSResult[];
    render(): import("lit").TemplateResult<1>;
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
