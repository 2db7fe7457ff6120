import type { Clip, ClipSource, ClipTrack } from './clip.js';
import { uniqueClipId } from './clip-id.js';
import { mimeType } from './mime-type.js';
import { resolveAddress } from './resolve-address.js';

/** A clip's parts, named as HTML names them in the markup of a page; addresses may be relative to `base`. */
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

/** What a page may name as media: besides http(s), what it has made itself, and files beside a page that is one. */
export const playable = /^(https?|blob|data|file):/;

/**
 * A clip from the single values that a page's markup gives. What has no usable address is left out (of tracks, also
 * what is no captions, subtitles or descriptions); the id comes from the first source's address, and is `clip` where
 * there is none; the title may be empty.
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

/** What the page has made itself has no name. */
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
