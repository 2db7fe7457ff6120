import type { Clip, ClipSource, ClipTrack } from './clip.js';
import { uniqueClipId } from './clip-id.js';
import { mimeType } from './mime-type.js';
import { resolveAddress } from './resolve-address.js';

/** The parts of a clip, named after the attributes of HTML. Addresses may be relative to `base`. */
export interface ClipParts {
  readonly base: string;
  readonly sources: readonly { readonly src: string; readonly type?: string }[];
  readonly tracks: readonly {
    readonly src: string;
    readonly kind: string;
    readonly srclang: string;
    readonly label: string;
    readonly default?: boolean;
  }[];
  readonly poster: string;
  readonly title: string;
  readonly pageUrl: string;
}

/**
 * The protocols of media in a page: http(s), `blob:` and `data:` for media that scripts create, `file:` for local
 * pages.
 */
export const playable = /^(https?|blob|data|file):/;

/**
 * Makes a clip of the values in a page's markup. Entries without a valid address are dropped, and so are tracks
 * that are neither captions, subtitles nor descriptions. The id comes from the address of the first source; without
 * one it is `clip`. The title may be empty.
 */
export function clipFromParts({ base, title, poster, pageUrl, ...parts }: ClipParts): Clip {
  const sources = parts.sources.flatMap((source) => readSource(source, base));
  const picture = poster && resolveAddress(poster, base, playable);
  const page = pageUrl && resolveAddress(pageUrl, base);
  return {
    id: idOf(sources),
    kind: sources[0]?.type?.startsWith('audio/') ? 'audio' : 'video',
    title,
    posters: picture ? [{ url: picture }] : [],
    sources,
    tracks: parts.tracks.flatMap((track) => readTrack(track, base)),
    chapters: [],
    live: false,
    ...(page && { pageUrl: page }),
  };
}

/** Addresses with `blob:`, `data:` and `file:` give no stable id. */
function idOf([source]: readonly ClipSource[]): string {
  return source && /^http/.test(source.src) ? uniqueClipId(source.src) : 'clip';
}

function readSource({ src, type }: ClipParts['sources'][number], base: string): ClipSource[] {
  const address = resolveAddress(src, base, playable);
  const known = type || (address && mimeType(address));
  return address ? [{ src: address, ...(known && { type: known }) }] : [];
}

function readTrack(track: ClipParts['tracks'][number], base: string): ClipTrack[] {
  const { src, kind, srclang, label } = track;
  const address = resolveAddress(src, base, playable);
  const known = kind === 'captions' || kind === 'subtitles' || kind === 'descriptions';
  const tag = srclang || 'und';
  const shown = track.default && ({ default: true } as const);
  return address && known ? [{ src: address, kind, language: tag, label: label || tag, ...shown }] : [];
}
