import { LitElement, nothing } from 'lit';
import type { MenuAnchor } from '../controls/menu-anchor.js';
/** Opens the list of chapters, each of which leads to its beginning; absent where the clip has none. */
export declare class ClipChaptersButton extends LitElement implements MenuAnchor {
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
        'clip-chapters-button': ClipChaptersButton;
    }
}
