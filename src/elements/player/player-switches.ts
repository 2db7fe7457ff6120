import { booleanAttribute } from '../base/boolean-attribute.js';
import { MediaElement } from './media-element.js';

/** The Booleans of a player that are not HTML's own, and the consent of its reader. */
export abstract class PlayerSwitches extends MediaElement {
  /** @attr no-controls - No control bar. */
  declare noControls: boolean;
  /** @attr no-title - No title. */
  declare noTitle: boolean;
  /** @attr no-embed - No Embed button. */
  declare noEmbed: boolean;
  /** @attr no-share - No Share button. */
  declare noShare: boolean;
  /** @attr concurrent - Plays beside others; else one clip plays at a time. */
  declare concurrent: boolean;
  /** @attr remember - Keeps volume, mute, speed and position on the viewer's device. */
  declare remember: boolean;
  /** @attr sticky - Goes on in a corner when it is scrolled out of sight while it plays. */
  declare sticky: boolean;
  /** @attr consent - Requests and stores nothing before the reader agrees; `remember` keeps the choice for the hosts of the clip. */
  declare consent: string | boolean | null | undefined;
}

for (const name of 'noControls noTitle noEmbed noShare concurrent remember sticky'.split(' '))
  booleanAttribute(PlayerSwitches.prototype, name);
