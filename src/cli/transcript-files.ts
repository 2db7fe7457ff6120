import { readFile, stat } from 'node:fs/promises';
import type { Clip, ClipTrack } from '../clip/clip.js';
import { parseTranscript } from '../site/parse-transcript.js';
import type { Transcript } from '../site/transcript-part.js';
import { CaptionError, type CaptionProblem } from './captions/cue.js';
import { readCaptions } from './captions/read-captions.js';
import { fileAt, pathBelow } from './media-paths.js';
import type { SiteFolder } from './site-folder.js';

/** The largest caption file in bytes. Three hours of speech are about 0.8 MB. */
const largest = 2e6;
/** The most transcripts in the cache. */
const mostKept = 100;
/** The most faults that are reported for a file. */
const mostTold = 3;

/** A cached transcript. */
interface Kept {
  readonly stamp: string;
  readonly transcript: Promise<Transcript | undefined>;
}

/**
 * The transcripts of the clips of a site, from caption files in its folder. A file is read once, and again when it
 * has changed. A file that is too large, invalid or empty is reported once and gives no transcript. Missing files
 * are not reported here, because the check of media reports them.
 */
export class TranscriptFiles {
  readonly #kept = new Map<string, Kept>();

  constructor(
    readonly base: string,
    readonly place: SiteFolder,
    readonly report: (clip: Clip, message: string) => void,
  ) {}

  /** Returns the transcript of a clip: from captions in its language, else from the first readable ones. */
  async of(clip: Clip): Promise<Transcript | undefined> {
    for (const track of tracksOf(clip)) {
      const path = pathBelow(track.src, this.base);
      const found = path === undefined ? undefined : await this.#read(path, track, clip);
      if (found) return found;
    }
    return undefined;
  }

  async #read(path: string, { language }: ClipTrack, clip: Clip): Promise<Transcript | undefined> {
    const file = fileAt(path, this.place);
    const stats = await stat(file).catch(missing);
    if (!stats?.isFile()) return undefined;
    const stamp = `${language} ${stats.mtimeMs} ${stats.size} ${stats.ino}`;
    const known = this.#kept.get(path);
    if (known?.stamp === stamp) return known.transcript;
    const tell = (message: string) => this.report(clip, `${path}: ${message}`);
    const transcript =
      stats.size > largest
        ? refuse(tell, `expected ${largest} bytes at most, got ${stats.size}`)
        : readTranscript(file, language, tell);
    this.#keep(path, { stamp, transcript });
    return transcript;
  }

  #keep(path: string, kept: Kept): void {
    this.#kept.delete(path);
    this.#kept.set(path, kept);
    const [oldest] = this.#kept.keys();
    if (this.#kept.size > mostKept && oldest !== undefined) this.#kept.delete(oldest);
  }
}

/**
 * Returns the tracks for a transcript, those in the language of the clip first. Tracks with descriptions are
 * excluded, because they contain no speech.
 */
function tracksOf({ tracks, language = '' }: Clip): ClipTrack[] {
  const primary = (tag: string) => tag.toLowerCase().replace(/[-_].*/, '');
  const rank = (track: ClipTrack) => (primary(track.language) === primary(language) ? 0 : 1);
  return tracks.filter(({ kind }) => kind !== 'descriptions').toSorted((a, b) => rank(a) - rank(b));
}

async function readTranscript(
  file: string,
  language: string,
  tell: (message: string) => void,
): Promise<Transcript | undefined> {
  const problems: CaptionProblem[] = [];
  try {
    const { vtt } = readCaptions(await readFile(file), language, (problem) => problems.push(problem));
    const transcript = parseTranscript(vtt, language, ({ message }) => problems.push({ line: 0, message }));
    for (const { line, message } of problems.slice(0, mostTold))
      tell(line ? `line ${line}: ${message}` : message);
    if (problems.length > mostTold) tell(`${problems.length - mostTold} more of its cues cannot be read`);
    return transcript.paragraphs.length ? transcript : refuse(tell, 'expected words, got none');
  } catch (error) {
    if (error instanceof CaptionError) return refuse(tell, error.message);
    if (!(error instanceof Error && 'syscall' in error)) throw error;
    return refuse(tell, `cannot be read: ${error.message.split(', ', 1).join()}`);
  }
}

async function refuse(tell: (message: string) => void, why: string): Promise<undefined> {
  tell(`${why}; the page of the clip shows no transcript from it`);
}

function missing(error: unknown): undefined {
  if (error instanceof Error && 'code' in error) return undefined;
  throw error;
}
