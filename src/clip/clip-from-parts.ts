import type { Clip, ClipSource, ClipTrack } from './clip.js';
import { clipIdFromAddress } from './clip-id.js';
import { mimeType } from './mime-type.js';
import { resolveAddress } from './resolve-address.js';

/** A clip's parts, as the markup of a page gives them; addresses may be relative to `base`. */
export interface ClipParts {
  readonly base: string;
  readonly src?: string;
  readonly sources?: readonly { readonly src: string; readonly type?: string }[];
  readonly tracks?: readonly {
    readonly src: string;
    readonly kind: string;
    readonly language: string;
    readonly label: string;
  }[];
  readonly poster?: string;
  readonly title?: string;
  readonly pageUrl?: string;
}

type Part<Name extends keyof ClipParts> = NonNullable<ClipParts[Name]>;

/** What a page may name as media besides http(s): what it has made itself. */
const playable = /^(https?|blob|data):/;

/**
 * A clip from the single values that a page's markup gives. What has no usable address is left out (of tracks, also
 * what is no captions, subtitles or descriptions); the id comes from the first source's file name, `clip` where that
 * gives none; the title may be empty.
 */
export function clipFromParts(parts: ClipParts): Clip {
  const { base, src, title = '', poster = '', pageUrl = '' } = parts;
  const given = src === undefined ? (parts.sources ?? []) : [{ src }];
  const sources = given.flatMap((source) => readSource(source, base));
  const picture = poster && resolveAddress(poster, base, playable);
  const page = pageUrl && resolveAddress(pageUrl, base);
  return {
    id: idOf(sources) ?? 'clip',
    kind: sources[0]?.type?.startsWith('audio/') ? 'audio' : 'video',
    title,
    posters: picture ? [{ url: picture }] : [],
    sources,
    tracks: (parts.tracks ?? []).flatMap((track) => readTrack(track, base)),
    chapters: [],
    live: false,
    ...(page && { pageUrl: page }),
  };
}

/** What `data:` holds is no name. */
function idOf([source]: readonly ClipSource[]): string | undefined {
  return source && !source.src.startsWith('data:') ? clipIdFromAddress(source.src) : undefined;
}

function readSource({ src, type }: Part<'sources'>[number], base: string): ClipSource[] {
  const address = resolveAddress(src, base, playable);
  const known = type || (address && mimeType(address));
  return address ? [{ src: address, ...(known && { type: known }) }] : [];
}

function readTrack({ src, kind, language, label }: Part<'tracks'>[number], base: string): ClipTrack[] {
  const address = resolveAddress(src, base, playable);
  const known = kind === 'captions' || kind === 'subtitles' || kind === 'descriptions';
  const tag = language || 'und';
  return address && known ? [{ src: address, kind, language: tag, label: label || tag }] : [];
}
