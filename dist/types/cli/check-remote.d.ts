import type { Clip } from '../clip/clip.js';
/** Something that a media host does not do, by the address that was asked for. */
export interface RemoteFault {
    readonly clip: Clip;
    readonly address: string;
    readonly message: string;
}
/**
 * Asks the hosts of media that are not on the site itself for the first bytes of each file, as a browser of another
 * origin would, and tells what would fail there: nothing at the address, no CORS, no ranges, another type.
 */
export declare function checkRemote(clips: readonly Clip[], base: string, signal: AbortSignal): Promise<RemoteFault[]>;
