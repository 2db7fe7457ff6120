import { readFile, stat, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
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
 * other languages. Problems are reported with file and line.
 */
export async function makeCaptions(
  job: AddJob,
  texts: readonly TextInfo[],
  folder: string,
): Promise<MadeCaptions[]> {
  const made = new Map<string, MadeCaptions>();
  for (const sidecar of await findSidecars(job.source)) {
    const captions = await fromSidecar(sidecar, job, folder, made);
    if (captions) made.set(captions.language ?? '', captions);
  }
  for (const text of texts) {
    const captions = await fromStream(text, job, folder, made);
    if (captions) made.set(captions.language ?? '', captions);
  }
  return [...made.values()];
}

const repeated = 'there are captions in this language already (left out)';

type Made = ReadonlyMap<string, MadeCaptions>;

async function fromSidecar(
  { path, language }: Sidecar,
  job: AddJob,
  folder: string,
  made: Made,
): Promise<MadeCaptions | undefined> {
  const shown = relative('', path);
  const wanted = language ?? job.options.language;
  const report = ({ line, message }: CaptionProblem) => job.tell(`${message} (left out)`, `${shown}:${line}`);
  try {
    const { size } = await stat(path);
    if (size > largest) throw new CaptionError(`expected ${largest} bytes at most, got ${size}`);
    const captions = readCaptions(await readFile(path), wanted, report);
    if (!/^utf-/.test(captions.encoding)) job.tell(`is not in UTF-8; read as ${captions.encoding}`, shown);
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
  const file = join(folder, 'track.vtt');
  try {
    const args = [...fileInput(job.source), '-map', `0:${index}`, '-map_metadata', '-1', '-c:s', 'webvtt'];
    await ffmpeg([...args, '-f', 'webvtt', 'track.vtt'], { signal: job.signal, cwd: folder });
    const { vtt } = readCaptions(await readFile(file), known, () => undefined);
    return await write(vtt, known, title, folder);
  } catch (error) {
    if (!(error instanceof CaptionError) && !(error instanceof ProgramError)) throw error;
    job.tell(`${what}: ${error.message} (left out)`);
    return undefined;
  }
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
