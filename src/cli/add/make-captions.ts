import { readFile, stat, writeFile } from 'node:fs/promises';
import { extname, join, relative } from 'node:path';
import { formatTime } from '../../clip/format-time.js';
import { parseWebVtt } from '../../clip/parse-web-vtt.js';
import { CaptionError, type CaptionProblem } from '../captions/cue.js';
import { findSidecars, type Sidecar } from '../captions/find-sidecars.js';
import { readCaptions } from '../captions/read-captions.js';
import { ProgramError } from '../run-program.js';
import type { AddJob } from './add-job.js';
import { languageOfTag, ownName } from './language-of-tag.js';
import type { MadeCaptions } from './made-clip.js';
import type { TextInfo } from './media-info.js';
import { ffmpeg, fileInput } from './media-tools.js';

/** The largest caption file in bytes. Captions of a whole day need a tenth of it. */
const largest = 2e7;

/**
 * Makes the captions of a clip in a folder: first from the files beside the input, then from its text tracks in
 * other languages. Problems are reported with file and line. The duration of the clip is 0 if it is unknown.
 */
export async function makeCaptions(
  job: AddJob,
  texts: readonly TextInfo[],
  folder: string,
  duration = 0,
): Promise<MadeCaptions[]> {
  const made = new Map<string, MadeCaptions>();
  for (const sidecar of await findSidecars(job.source)) {
    const captions = await fromSidecar(sidecar, { ...job, duration }, folder, made);
    if (captions) made.set(captions.language ?? '', captions);
  }
  for (const text of texts) {
    const captions = await fromStream(text, job, folder, made);
    if (captions) made.set(captions.language ?? '', captions);
  }
  return [...made.values()];
}

/** Tells of captions that begin after the end: tapes and masters often count time from 10:00:00 or 01:00:00. */
function tellLate(
  vtt: string,
  { duration, tell }: AddJob & { readonly duration: number },
  shown: string,
): void {
  const first = parseWebVtt(vtt).reduce(
    (least, { start }) => Math.min(least, start),
    Number.POSITIVE_INFINITY,
  );
  if (duration > 0 && first >= duration && first < Number.POSITIVE_INFINITY)
    tell(
      `its first caption is at ${formatTime(first)}, after the end at ${formatTime(duration)}: no caption will be seen`,
      shown,
    );
}

const readable = 'WebVTT, SubRip (.srt), TTML, SubViewer (.sbv) or SubStation Alpha (.ass)';
const repeated = 'there are captions in this language already (left out)';

type Made = ReadonlyMap<string, MadeCaptions>;

async function fromSidecar(
  { path, language, isForeign }: Sidecar,
  job: AddJob & { readonly duration: number },
  folder: string,
  made: Made,
): Promise<MadeCaptions | undefined> {
  const shown = relative('', path);
  const wanted = language ?? job.options.language;
  if (isForeign) {
    job.tell(`expected captions as ${readable}, got ${extname(path)} (left out)`, shown);
    return undefined;
  }
  const report = ({ line, message }: CaptionProblem) => job.tell(`${message} (left out)`, `${shown}:${line}`);
  try {
    const { size } = await stat(path);
    if (size > largest) throw new CaptionError(`expected ${largest} bytes at most, got ${size}`);
    const captions = readCaptions(await readFile(path), wanted, report);
    if (!/^utf-/.test(captions.encoding)) job.tell(`is not in UTF-8; read as ${captions.encoding}`, shown);
    tellLate(captions.vtt, job, shown);
    const known = wanted ?? languageOfTag(captions.language);
    if (made.has(known ?? '')) {
      job.tell(repeated, shown);
      return undefined;
    }
    return await write(captions.vtt, known, undefined, folder);
  } catch (error) {
    if (!(error instanceof CaptionError) && !isSystemError(error)) throw error;
    const line = /^line (\d+): /.exec(error.message);
    job.fail(error.message.replace(/^line \d+: /, ''), line ? `${shown}:${line[1]}` : shown);
    return undefined;
  }
}

async function fromStream(
  { index, codec, language, title, isPicture }: TextInfo,
  job: AddJob,
  folder: string,
  made: Made,
): Promise<MadeCaptions | undefined> {
  const known = language ?? job.options.language;
  const what = `text track ${index} (${codec || 'of an unknown kind'}${known ? `, ${known}` : ''})`;
  if (made.has(known ?? '')) {
    job.tell(`${what}: ${repeated}`);
    return undefined;
  }
  if (isPicture) {
    job.tell(`${what}: expected text, got pictures of words (left out)`);
    return undefined;
  }
  try {
    const { format, as } = formatOf(codec);
    const args = [...fileInput(job.source), '-map', `0:${index}`, '-map_metadata', '-1', '-c:s', as];
    await ffmpeg([...args, '-f', format, 'track'], { signal: job.signal, cwd: folder });
    const { vtt } = readCaptions(await readFile(join(folder, 'track')), known, () => undefined);
    return await write(vtt, known, title, folder);
  } catch (error) {
    if (!(error instanceof CaptionError) && !(error instanceof ProgramError)) throw error;
    job.tell(`${what}: ${error.message} (left out)`);
    return undefined;
  }
}

/**
 * Returns the format in which a track is taken out, and its encoder. The encoder for WebVTT escapes no `<` and `&`, so
 * that it is used for WebVTT alone; that for SubRip writes the drawings of SubStation Alpha as words.
 */
function formatOf(codec: string): { format: string; as: string } {
  if (codec === 'webvtt') return { format: 'webvtt', as: 'webvtt' };
  return /^(?:ass|ssa)$/.test(codec) ? { format: 'ass', as: 'copy' } : { format: 'srt', as: 'srt' };
}

async function write(
  vtt: string,
  language: string | undefined,
  title: string | undefined,
  folder: string,
): Promise<MadeCaptions> {
  const file = language ? `captions.${language}.vtt` : 'captions.vtt';
  await writeFile(join(folder, file), vtt);
  const label = title ?? (language ? ownName(language) : 'Captions');
  return { file, label, ...(language && { language }) };
}

const isSystemError = (error: unknown): error is Error => error instanceof Error && 'syscall' in error;
