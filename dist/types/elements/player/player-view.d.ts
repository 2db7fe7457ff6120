import { type TemplateResult } from 'lit';
import type { Clip } from '../../clip/clip.js';
import type { Words } from '../../i18n/words.js';
import type { Player } from '../../player/player.js';
import type { PanelName } from '../base/clip-panel-event.js';
import type { ClipView } from '../controls/clip-view-event.js';
/** What is drawn of a player, and what its parts do when they are pressed. */
export interface PlayerView {
    readonly words: Words;
    readonly clip: Clip | undefined;
    readonly title: string;
    /** The box of the media element, when there is one. */
    readonly stage: HTMLElement | undefined;
    /** What covers the picture: the button that starts it, or the message that it cannot be. */
    readonly face: 'play' | 'failed' | 'none';
    readonly message: string;
    /** The message is that one has to wait. */
    readonly busy: boolean;
    readonly poster: boolean;
    readonly length: boolean;
    /** Controls and title are out of the way. */
    readonly quiet: boolean;
    readonly controls: boolean;
    readonly playing: boolean;
    readonly player: HTMLElement & {
        readonly player: Player;
    };
    readonly panels: readonly PanelName[];
    readonly press: () => void;
    readonly retry: () => void;
    readonly toggle: (event: MouseEvent) => void;
    readonly look: (view: ClipView) => void;
    readonly open: (panel: PanelName) => void;
}
/** A player as it stands on the page. */
export declare function playerView(view: PlayerView): TemplateResult;
