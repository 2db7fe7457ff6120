import { LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { type DialogName } from '../base/clip-panel-event.js';
import type { PanelChoice } from './panel-choice.js';
/**
 * The sheet in which a panel opens: a native modal dialog, so that Esc, the focus and the page behind it are the
 * browser's business. Fills small frames.
 *
 * @slot - The panel.
 * @attr heading - What stands at the top and names the dialog; else the name of the panel.
 * @attr panel - `embed`, `share`, `transcript` or `keys`: what the events call it.
 * @fires {ClipPanelEvent} clip-open - `{panel}`: it stands open.
 * @fires {ClipPanelEvent} clip-close - `{panel}`: it is closed, by whatever way.
 */
export declare class ClipDialog extends LitElement {
    #private;
    static styles: import("lit").CSSResult[];
    heading: string;
    panel: DialogName;
    /** Panels to switch between, instead of what a page puts into the slot. */
    choice: PanelChoice | undefined;
    private _dialog;
    connectedCallback(): void;
    disconnectedCallback(): void;
    protected willUpdate(changed: PropertyValues<this>): void;
    protected updated(): void;
    protected render(): TemplateResult<1>;
    /** Whether it stands open. */
    get open(): boolean;
    /** Opens it over everything, in the same task; it must be in the page. */
    show(): void;
    /** Closes it; the focus goes back to where it was. */
    close(): void;
}
declare global {
    interface HTMLElementTagNameMap {
        'clip-dialog': ClipDialog;
    }
}
