import { LitElement, nothing } from 'lit';
/**
 * Opens the list of chapters, each of which leads to its beginning. A menu button as the ARIA practices have it
 * (https://www.w3.org/WAI/ARIA/apg/patterns/menu-button/), with the menu in a popover, over everything.
 */
export declare class ClipChaptersButton extends LitElement {
    #private;
    static styles: import("lit").CSSResult[];
    private _open;
    private _menu;
    private _button;
    disconnectedCallback(): void;
    render(): typeof nothing | import("lit-html").TemplateResult<1>;
}
declare global {
    interface HTMLElementTagNameMap {
        'clip-chapters-button': ClipChaptersButton;
    }
}
