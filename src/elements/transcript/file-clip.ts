import type { Clip } from '../../clip/clip.js';
import { resolveAddress } from '../../clip/resolve-address.js';

/** The attributes that name a file of captions. */
interface FileHost {
  readonly src: string;
  readonly srclang: string;
  readonly baseURI: string;
}

/** Combines a clip with the captions of a file. It returns the same object until the clip or the file changes. */
export class FileClip {
  #made: { readonly of: Clip | undefined; readonly key: string; readonly clip: Clip } | undefined;

  /** Returns the clip itself if no file is named. Without a clip, returns one without media. */
  clipFor(clip: Clip | undefined, { src, srclang, baseURI }: FileHost): Clip | undefined {
    const address = resolveAddress(src, baseURI, /^(https?|blob|data):/);
    if (!address) return clip;
    const key = `${srclang} ${address}`;
    if (this.#made?.key !== key || this.#made.of !== clip)
      this.#made = { of: clip, key, clip: withFile(clip, address, srclang) };
    return this.#made.clip;
  }
}

function withFile(clip: Clip | undefined, src: string, language: string): Clip {
  const { id = 'transcript', kind = 'video', title = '', live = false } = clip ?? {};
  const nothing = { posters: [], sources: [], chapters: [] };
  const track = { src, language, label: '', kind: 'captions' } as const;
  return { ...nothing, id, kind, title, live, ...clip, tracks: [track] };
}
