import type { ClipChapter } from '../../clip/clip.js';
import type { Player } from '../../player/player.js';
import type { PlayerState } from '../../player/player-state.js';
import type { MenuPage } from './menu-item.js';
/** What the pages are made from. */
export interface SettingsView {
    /** The element that shows them; its language is theirs. */
    readonly element: Element;
    readonly player: Player;
    /** The whole player. */
    readonly playerElement: HTMLElement;
    /** The bar: what it has no room for stands on the first page. */
    readonly bar: {
        shows(tag: string): boolean;
    } | undefined;
    /** Another device is there to play on. */
    readonly device: boolean;
    /** Bytes of the files, as far as they are known. */
    readonly sizes: ReadonlyMap<string, number>;
    /** Goes to a page. */
    readonly open: (page: string) => void;
}
/** A page of the settings by its name; the first one is nameless. */
export declare function settingsPage(view: SettingsView, name?: string): MenuPage;
/** The chapter that plays. */
export declare function chapterNow({ clip, currentTime }: PlayerState): ClipChapter | undefined;
