import { readdir } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import { isNamed, languageOfTag } from '../add/language-of-tag.js';

/** A caption file beside a media file. */
export interface Sidecar {
  readonly path: string;
  /** The language in the file name, BCP 47. */
  readonly language?: string;
}

const endings = new Set(['.vtt', '.srt', '.ttml', '.dfxp', '.itt']);
/** Parts of a file name besides the language: captions for the deaf, forced captions and others. */
const kinds = /\.(?:sdh|cc|hi|forced|default|captions?|subtitles?|subs?)$/i;

/**
 * Finds the caption files of a media file: `film.vtt`, `film.uk.srt`, `film.en-GB.sdh.ttml` beside `film.mp4`. Of
 * several files in one language the first one counts: whole captions come before forced ones, WebVTT before other
 * formats, and then the name decides.
 */
export async function findSidecars(media: string): Promise<Sidecar[]> {
  const folder = dirname(media);
  const stem = basename(media, extname(media)).normalize('NFC');
  const files = (await readdir(folder)).sort((a, b) => rank(a, stem) - rank(b, stem) || (a < b ? -1 : 1));
  return files.flatMap((name) => {
    const language = languageIn(name, stem);
    return language === undefined ? [] : [{ path: join(folder, name), ...(language && { language }) }];
  });
}

/** Forced captions, which translate foreign words alone, come last. WebVTT comes before other formats. */
function rank(name: string, stem: string): number {
  const isForced = /[._-]forced\b/i.test(name.slice(stem.length));
  return Number(isForced) * 2 + Number(extname(name).toLowerCase() !== '.vtt');
}

/**
 * Returns the language in a file name, an empty text without one, or undefined for a file that is not a sidecar.
 */
function languageIn(name: string, stem: string): string | undefined {
  const ending = extname(name);
  if (!endings.has(ending.toLowerCase())) return undefined;
  const bare = name.normalize('NFC').slice(0, -ending.length);
  if (!bare.toLowerCase().startsWith(stem.toLowerCase())) return undefined;
  const more = bare.slice(stem.length).replace(kinds, '');
  if (more === '') return '';
  const [, tag = ''] = /^[._]([a-z]{2,3}(?:[_-][\w-]{2,10})?)$/i.exec(more) ?? [];
  // The language must have a name, because `film.two.vtt` does not belong to `film.mp4`.
  const language = languageOfTag(tag);
  return language !== undefined && isNamed(language) ? language : undefined;
}
