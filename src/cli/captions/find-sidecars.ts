import { open, readdir } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import { languageTagOf } from '../../clip/language-tag-of.js';
import { isNamed, languageOfTag } from '../add/language-of-tag.js';

/** A caption file beside a media file. */
export interface Sidecar {
  readonly path: string;
  /** The language in the file name, BCP 47. */
  readonly language?: string;
  /** The file is in a format that cannot be read. */
  readonly isForeign?: true;
}

/** The formats that can be read, the preferred ones first. */
const endings = [['.vtt'], ['.srt', '.ttml', '.dfxp', '.itt', '.sbv'], ['.ass', '.ssa', '.xml']];
/** Formats of captions that cannot be read. */
const foreign = /^\.(?:smi|sami|sub|sup|scc|mcc|stl|cap|lrc|usf)$/i;
const media = /\.(?:mp4|m4v|mov|mkv|webm|mxf|avi|mpe?g|m?ts|mp3|wav|m4a|aac|flac|ogg)$/i;
/** Parts of a file name besides the language: captions for the deaf, forced captions and others. */
const kinds = /^(?:sdh|cc|forced|default|full|orig|captions?|subtitles?|subs?)$/i;
/** For the hard of hearing; Hindi if no other language is named. */
const hearing = /^hi$/i;
const forced = /(?<![a-z])forced(?![a-z])/i;

/**
 * Finds the caption files of a media file: `film.vtt`, `film.uk.srt`, `film.en-GB.sdh.ttml`, `film.English.forced.srt`,
 * `film (de).ass` and `film.mp4.fr.srt` beside `film.mp4`. Of several files in one language the first one counts: whole
 * captions come before forced ones, WebVTT before other formats, and then the name decides. Captions that have the name
 * of other media belong to those.
 */
export async function findSidecars(source: string): Promise<Sidecar[]> {
  const folder = dirname(source);
  const stem = basename(source, extname(source)).normalize('NFC');
  const files = (await readdir(folder)).sort((a, b) => rank(a, stem) - rank(b, stem) || (a < b ? -1 : 1));
  const ofOthers = new Set(
    files.filter((name) => media.test(name)).map((name) => bareName(name).toLowerCase()),
  );
  ofOthers.delete(stem.toLowerCase());
  const found: Sidecar[] = [];
  for (const name of files) {
    const ending = extname(name).toLowerCase();
    const isForeign = foreign.test(ending);
    const isCaptions = isForeign || endings.flat().includes(ending);
    const isOwn = isCaptions && !ofOthers.has(bareName(name).toLowerCase());
    const language = isOwn ? languageIn(bareName(name), stem, extname(source)) : undefined;
    const path = join(folder, name);
    if (language === undefined || (ending === '.xml' && !(await isTtml(path)))) continue;
    found.push({ path, ...(language && { language }), ...(isForeign && { isForeign }) });
  }
  return found;
}

const bareName = (name: string) => name.slice(0, name.length - extname(name).length).normalize('NFC');

/** Forced captions, which translate foreign words alone, come last. */
function rank(name: string, stem: string): number {
  const ending = extname(name).toLowerCase();
  const place = endings.findIndex((list) => list.includes(ending));
  return Number(forced.test(name.slice(stem.length))) * endings.length + place;
}

/**
 * Returns the language in a file name, an empty text without one, or undefined for a file that is not a sidecar.
 */
function languageIn(bare: string, stem: string, ending: string): string | undefined {
  if (!bare.toLowerCase().startsWith(stem.toLowerCase())) return undefined;
  const after = bare.slice(stem.length);
  const more = after.toLowerCase().startsWith(ending.toLowerCase()) ? after.slice(ending.length) : after;
  if (!/^(?:$|[._([]| ?[([]| - )/.test(more)) return undefined;
  const parts = more
    .replace(/^_|_(?=sdh|cc|forced)/gi, '.')
    .split(/ - |[.()[\]]/)
    .map((part) => part.trim())
    .filter((part) => part && !kinds.test(part));
  const named = / \(/.test(more) ? languageTagOf(more.replace(/^[._]/, '')) : undefined;
  if (named) return named; // `Spanish (Latin America)`
  const others = parts.filter((part) => !hearing.test(part));
  if (!parts.length) return '';
  // The language must have a name, because `film.two.vtt` does not belong to `film.mp4`.
  const [language, ...further] = (others.length ? others : ['hi']).map(tagOf);
  return further.length ? undefined : language;
}

function tagOf(text: string): string | undefined {
  const tag = /^[a-z]{2,3}(?:[_-][\w-]{2,10})?$/i.test(text)
    ? languageOfTag(text.replace(/-orig$/i, ''))
    : languageTagOf(text);
  return tag !== undefined && isNamed(tag) ? tag : undefined;
}

/** Returns whether an XML file is TTML: cameras and editing programs write other XML files beside media. */
async function isTtml(path: string): Promise<boolean> {
  const file = await open(path).catch(() => undefined);
  try {
    const { buffer, bytesRead } = (await file?.read(Buffer.alloc(2000), 0, 2000)) ?? {};
    return /<(?:\w+:)?tt[\s>]/.test(buffer?.toString('latin1', 0, bytesRead).replaceAll('\0', '') ?? '');
  } catch (error) {
    if (error instanceof Error && 'code' in error) return false; // a folder
    throw error;
  } finally {
    await file?.close();
  }
}
