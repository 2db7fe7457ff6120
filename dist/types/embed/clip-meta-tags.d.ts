import type { Clip } from '../clip/clip.js';
import type { ClipAddresses } from './clip-addresses.js';
import { type Html } from './html.js';
/**
 * What crawlers, chats and oEmbed consumers read in the head of a watch page: discovery links, Open Graph with the
 * file before the frame, and a Twitter player card. The lists of names keep the order that Open Graph wants: what
 * describes a video follows its address.
 */
export declare function clipMetaTags(clip: Clip, addresses: ClipAddresses): Html;
