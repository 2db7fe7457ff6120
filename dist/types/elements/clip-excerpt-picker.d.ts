import * as lit from 'lit';
import { LitElement, PropertyValues, TemplateResult } from 'lit';
import { Clip } from '../codes.js';
import { Excerpt } from '../shared/excerpt.js';

/** An excerpt to share, with the still of its start if the clip has a storyboard. */
interface SharedPart extends Excerpt {
    readonly picture?: HTMLCanvasElement | undefined;
}
/** Receives the chosen excerpt, and the same as texts for fields; undefined and empty texts for the whole clip. */
type ChooseExcerpt = (part: SharedPart | undefined, texts: Record<keyof Excerpt, string>) => void;

/** An excerpt from outside: an end may be missing. */
interface GivenExcerpt {
    readonly start?: number | undefined;
    readonly end?: number | undefined;
}

/**
 * Selects an excerpt of a clip in a panel: two handles on a bar, the playhead of the player around the panel, and steps
 * of a tenth of a second. Each change is reported at once.
 *
 * @slot - The button that opens the picker; it is rendered before this script is loaded.
 */
declare class ClipExcerptPicker extends LitElement {
    #private;
    static styles: lit.CSSResult[];
    clip: Clip | undefined;
    /** The playhead, in seconds, if there is no player around the picker. */
    position: number;
    /** The excerpt in the panel's fields, which may be typed. */
    excerpt: GivenExcerpt | undefined;
    /** @attr lost - The selected format cannot carry an excerpt. */
    lost: boolean;
    /** Called with each selected excerpt; with undefined for the whole clip. */
    choose: ChooseExcerpt;
    /** The selected excerpt; undefined while the picker is closed. */
    private _chosen;
    private _window;
    private _note;
    /** True if the last change was made by a button or a key, and must be announced. */
    private _isSaid;
    connectedCallback(): void;
    disconnectedCallback(): void;
    /** Opens the picker with a first excerpt, or closes it, which selects the whole clip. */
    toggle(): void;
    protected willUpdate(changed: PropertyValues<this>): void;
    protected render(): TemplateResult<1>;
    protected updated(): void;
}
declare global {
    interface HTMLElementTagNameMap {
        'clip-excerpt-picker': ClipExcerptPicker;
    }
}

export { ClipExcerptPicker };
