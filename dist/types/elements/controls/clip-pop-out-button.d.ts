import { LitElement, nothing } from 'lit';
import type { MenuAnchor } from './menu-anchor.js';
/**
 * Goes on in a small window; where none may be opened, the address stands in a menu. Absent where the clip has no page
 * of its own, and on devices without windows.
 */
export declare class ClipPopOutButton extends LitElement implements MenuAnchor {
    #private;
    static styles: import("lit").CSSResult[];
    /** The whole player. */
    playerElement: HTMLElement;
    /** @attr expanded - Its menu stands open. */
    expanded: boolean;
    render(): typeof nothing | import("lit").TemplateResult<1>;
}
declare global {
    interface HTMLElementTagNameMap {
        'clip-pop-out-button': ClipPopOutButton;
    }
}
