import * as lit from 'lit';
import { LitElement, nothing } from 'lit';
import { MenuAnchor } from '../shared/menu-anchor.js';

/** Opens the list of the clip's files. Renders nothing if the clip has none. */
declare class ClipDirectLinkButton extends LitElement implements MenuAnchor {
    #private;
    static styles: lit.CSSResult[];
    /** The `<clip-player>` element. */
    playerElement: HTMLElement;
    /** @attr expanded - The menu of this button is open. */
    expanded: boolean;
    render(): lit.TemplateResult | typeof nothing;
}
declare global {
    interface HTMLElementTagNameMap {
        'clip-direct-link-button': ClipDirectLinkButton;
    }
}

export { ClipDirectLinkButton };
