import { LitElement, nothing } from 'lit';
import type { MenuAnchor } from './menu-anchor.js';
/** Opens the list of the clip's files; absent where it has none. */
export declare class ClipDirectLinkButton extends LitElement implements MenuAnchor {
    #private;
    static styles: import("lit").CSSResult[];
    /** The whole player. */
    playerElement: HTMLElement;
    /** @attr expanded - Its menu stands open. */
    expanded: boolean;
    render(): typeof nothing | import("lit").TemplateResult;
}
declare global {
    interface HTMLElementTagNameMap {
        'clip-direct-link-button': ClipDirectLinkButton;
    }
}
