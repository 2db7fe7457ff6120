import type { ClipImage } from '../clip/clip.js';
import type { EmbedOptions } from './embed-options.js';

/** The absolute addresses of a clip at its site. They may point to an excerpt. */
export interface ClipAddresses {
  /** Address of the front page. */
  readonly base: string;
  /** Name of the site. */
  readonly name: string;
  readonly watch: string;
  readonly embed: string;
  readonly oEmbedJson: string;
  readonly oEmbedXml: string;
  /** The position or excerpt of the addresses, in seconds. */
  readonly excerpt?: Pick<EmbedOptions, 'start' | 'end'>;
  /** The picture with which the excerpt begins. */
  readonly still?: ClipImage | undefined;
}
