import { readdir } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import { isNamed, languageOfTag } from '../add/language-of-tag.js';

/** A file of captions beside a file of media. */
export interface Sidecar {
  readonly path: string;
  /** BCP 47, as the file's name says it. */
  readonly language?: string;
}

const endings = new Set(['.vtt', '.srt', '.ttml', '.dfxp', '.itt']);
/** What names say besides the language: captions for the deaf, forced ones. */
const kinds = /\.(?:sdh|cc|hi|forced|default|captions?|subtitles?|subs?)$/i;

/**
 * The files of captions that belong to a file of media: `film.vtt`, `film.uk.srt`, `film.en-GB.sdh.ttml` beside
 * `film.mp4`. Of two in the same language the first by its name counts, WebVTT before others.
 */
export async function findSidecars(media: string): Promise<Sidecar[]> {
  const folder = dirname(media);
  const stem = basename(media, extname(media)).normalize('NFC');
  const files = (await readdir(folder)).sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
  const found = new Map<string, Sidecar>();
  for (const name of files) {
    const language = languageIn(name, stem);
    if (language === undefined || found.has(language)) continue;
    found.set(language, { path: join(folder, name), ...(language && { language }) });
  }
  return [...found.values()];
}

const rank = (name: string) => (extname(name).toLowerCase() === '.vtt' ? 0 : 1);

/** The language that a name says, empty where it says none; undefined where it is no sidecar. */
function languageIn(name: string, stem: string): string | undefined {
  const ending = extname(name);
  if (!endings.has(ending.toLowerCase())) return undefined;
  const bare = name.normalize('NFC').slice(0, -ending.length);
  if (!bare.toLowerCase().startsWith(stem.toLowerCase())) return undefined;
  const more = bare.slice(stem.length).replace(kinds, '');
  if (more === '') return '';
  const [, tag = ''] = /^[._]([a-z]{2,3}(?:[_-][\w-]{2,10})?)$/i.exec(more) ?? [];
  // `film.mp4` has nothing to do with `film.two.vtt`: a language has to be one that has a name.
  const language = languageOfTag(tag);
  return language !== undefined && isNamed(language) ? language : undefined;
}
