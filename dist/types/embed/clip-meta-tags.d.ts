import type { Clip } from '../clip/clip.js';
import type { ClipAddresses } from './clip-addresses.js';
import { type Html } from './html.js';
/**
 * The meta tags of a watch page for crawlers, chats and oEmbed consumers: oEmbed discovery links, Open Graph with the file
 * before the frame, and a Twitter player card. The order matters: in Open Graph, the properties of a video follow its
 * address.
 */
export declare function clipMetaTags(clip: Clip, addresses: ClipAddresses): Html;
