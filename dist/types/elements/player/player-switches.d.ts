import { MediaElement } from './media-element.js';
/** The Booleans of a player that are not HTML's own, and the consent of its reader. */
export declare abstract class PlayerSwitches extends MediaElement {
    /** @attr no-controls - No control bar. */
    noControls: boolean;
    /** @attr no-title - No title. */
    noTitle: boolean;
    /** @attr no-embed - No Embed button. */
    noEmbed: boolean;
    /** @attr no-share - No Share button. */
    noShare: boolean;
    /** @attr concurrent - Plays beside others; else one clip plays at a time. */
    concurrent: boolean;
    /** @attr remember - Keeps volume, mute, speed and position on the viewer's device. */
    remember: boolean;
    /** @attr sticky - Goes on in a corner when it is scrolled out of sight while it plays. */
    sticky: boolean;
    /** @attr consent - Requests and stores nothing before the reader agrees; `remember` keeps the choice for the hosts of the clip. */
    consent: string | boolean | null | undefined;
}
