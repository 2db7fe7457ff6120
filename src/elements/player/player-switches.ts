import { booleanAttribute } from '../base/boolean-attribute.js';
import { MediaElement } from './media-element.js';

/** The Booleans of a player that are not HTML's own. */
export abstract class PlayerSwitches extends MediaElement {
  /** @attr no-controls - No control bar. */
  noControls = false;
  /** @attr no-title - No title. */
  noTitle = false;
  /** @attr no-embed - No Embed button. */
  noEmbed = false;
  /** @attr no-share - No Share button. */
  noShare = false;
  /** @attr concurrent - Plays beside others; else one clip plays at a time. */
  concurrent = false;
  /** @attr remember - Keeps volume, mute, speed and position on the viewer's device. */
  remember = false;
  /** @attr sticky - Goes on in a corner when it is scrolled out of sight while it plays. */
  sticky = false;
}

for (const name of 'noControls noTitle noEmbed noShare concurrent remember sticky'.split(' '))
  booleanAttribute(PlayerSwitches.prototype, name);
