import * as lit from 'lit';
import { TemplateResult, LitElement, PropertyValues } from 'lit';
import { PanelName, DialogName } from '../shared/clip-panel-event.js';
import '../shared/clip-event.js';

/** The panels of a player. A dialog shows one at a time. */
interface PanelChoice {
    /** The first panel. */
    readonly panel: PanelName;
    readonly panels: readonly PanelName[];
    /**
     * Returns the content for a panel. Panels that were shown before may stay in it, hidden. `redraw` makes the dialog
     * call it again.
     */
    readonly content: (panel: PanelName, redraw: () => void) => TemplateResult;
}

/**
 * The dialog in which a panel opens. It is a native modal dialog, so the browser handles Esc, the focus and the inert
 * page behind it. It fills small frames.
 *
 * @slot - The panel.
 * @attr heading - The heading, which names the dialog; without it the name of the panel.
 * @attr panel - `embed`, `share`, `transcript` or `keys`: the name of the panel in events.
 * @fires {ClipPanelEvent} clip-open - The dialog has opened; `detail` is `{panel}`.
 * @fires {ClipPanelEvent} clip-close - The dialog has closed, for any reason; `detail` is `{panel}`.
 */
declare class ClipDialog extends LitElement {
    #private;
    static styles: lit.CSSResult[];
    heading: string;
    panel: DialogName;
    /** Panels that the dialog switches between, instead of slotted content. */
    choice: PanelChoice | undefined;
    private _dialog;
    connectedCallback(): void;
    disconnectedCallback(): void;
    protected willUpdate(changed: PropertyValues<this>): void;
    protected updated(): void;
    protected render(): TemplateResult<1>;
    /** True while the dialog is open. */
    get open(): boolean;
    /** Opens the dialog synchronously, if it is in the document: its player may have been removed. */
    show(): void;
    /** Closes the dialog. The focus returns to the element that had it before. */
    close(): void;
}
declare global {
    interface HTMLElementTagNameMap {
        'clip-dialog': ClipDialog;
    }
}

export { ClipDialog };
