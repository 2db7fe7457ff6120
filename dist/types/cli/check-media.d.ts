import type { FolderClip } from './clip-folder.js';
import type { SiteFolder } from './site-folder.js';
/**
 * What is wrong with the media that a clip names, as far as the files of this machine tell: captions that no browser
 * shows, paths of a disk, files that are not what they are called, MP4 that begin late, playlists with holes. Each is
 * a sentence with the file or field in front.
 */
export declare function checkMedia({ clip, document }: FolderClip, base: string, place: SiteFolder): Promise<string[]>;
