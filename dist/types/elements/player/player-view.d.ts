import { nothing, type TemplateResult } from 'lit';
import type { Clip } from '../../clip/clip.js';
import type { FacadeWords } from '../../i18n/en.js';
import type { PanelName } from '../base/clip-panel-event.js';
/** A part of what is drawn. */
export type View = TemplateResult | typeof nothing;
/** What is drawn of a player, and what its parts do when they are pressed. */
export interface PlayerView {
    readonly words: FacadeWords;
    /** A time in the digits of these words. */
    readonly digits: (time: string) => string;
    readonly clip: Clip | undefined;
    readonly title: string;
    /** Address of the clip's own page, where it has one. */
    readonly page: string | undefined;
    /** The box of the media element, when there is one. */
    readonly stage: HTMLElement | undefined;
    /** What covers the picture: the button that starts it, or the message that it cannot be. */
    readonly overlay: 'play' | 'failed' | 'none';
    readonly message: string;
    /** The message is that one has to wait. */
    readonly busy: boolean;
    readonly poster: boolean;
    readonly length: boolean;
    /** Controls and title are out of the way. */
    readonly quiet: boolean;
    /** The controls, when they are there. */
    readonly controls: View;
    /** It plays, or is about to: a press pauses. */
    readonly active: boolean;
    readonly panels: readonly PanelName[];
    readonly press: () => void;
    readonly retry: () => void;
    /** The content warning over the clip, and the panel that was opened last. */
    readonly warning: View;
    readonly panel: View;
    /** What helps where nothing can be played. */
    readonly help: View | undefined;
    readonly pressPicture: (event: MouseEvent) => void;
    readonly open: (panel: PanelName) => void;
}
/** The panels that a clip can have, and that the element's attributes allow. */
export declare function panelsOf(clip: Clip | undefined, { noEmbed, noShare }: {
    readonly noEmbed: boolean;
    readonly noShare: boolean;
}): readonly PanelName[];
/** A player as it stands on the page. */
export declare function playerView(view: PlayerView): TemplateResult;
