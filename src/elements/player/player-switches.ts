import { booleanAttribute } from '../base/boolean-attribute.js';
import { MediaElement } from './media-element.js';

/** The Boolean properties of a player that HTML does not define, and the property `consent`. */
export abstract class PlayerSwitches extends MediaElement {
  /** @attr no-controls - Hides the control bar. */
  declare noControls: boolean;
  /** @attr no-title - Hides the title. */
  declare noTitle: boolean;
  /** @attr no-embed - Hides the Embed button. */
  declare noEmbed: boolean;
  /** @attr no-share - Hides the Share button. */
  declare noShare: boolean;
  /** @attr concurrent - Plays beside other clips; without it one clip plays at a time. */
  declare concurrent: boolean;
  /** @attr remember - Saves volume, mute, speed and position on the viewer's device. */
  declare remember: boolean;
  /** @attr sticky - Continues in a corner when the playing clip is scrolled out of the viewport. */
  declare sticky: boolean;
  /**
   * @attr consent - Requests and stores nothing before the reader agrees; `remember` saves the choice for the hosts of
   * the clip.
   */
  declare consent: string | boolean | null | undefined;
}

for (const name of 'noControls noTitle noEmbed noShare concurrent remember sticky'.split(' '))
  booleanAttribute(PlayerSwitches.prototype, name);
