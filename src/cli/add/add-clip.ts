import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, stat, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { ClipError } from '../../clip/clip-error.js';
import { findSidecars } from '../captions/find-sidecars.js';
import { DocumentError } from '../read-document.js';
import { inWorkFolder } from '../work-folder.js';
import type { AddJob } from './add-job.js';
import type { JsonObject } from './clip-document-fields.js';
import { bareName, idOfName } from './clip-name.js';
import { type ClipPlace, claimPlace, openDocument, placeOf, sourceName } from './clip-place.js';
import { recordName, writeRecord } from './clip-record.js';
import { fingerprint } from './fingerprint.js';
import { type MadeFiles, makeClip } from './make-clip.js';
import { makeReference } from './make-reference.js';
import { makeWithoutTools } from './make-without-tools.js';
import { MissingToolError } from './media-tools.js';
import { placeFiles } from './place-files.js';
import { newDocument, renewDocument, writtenBy } from './renew-document.js';
import { resultLine } from './result-line.js';

/** The version of the recipes. It increases when the same input gives other files. */
const making = 4;

/**
 * Makes a clip from one input: its media in a work folder, then its document. If nothing has changed since the last
 * run, nothing is done. Resolves with a line that describes the result. Rejects with an error that describes the
 * fault of the input; the site then stays unchanged.
 */
export async function addClip(job: AddJob): Promise<string> {
  const { source, site, options } = job;
  if (!isAddressed(source)) await requireFile(source);
  const mark = isAddressed(source) ? digest([source]) : await fingerprint(source);
  const recipe = await recipeOf(job, mark);
  const name = sourceName(source, site);
  const wanted = options.id ?? idOfName(bareName(source));
  const place = await placeOf({ name, fingerprint: mark }, wanted, options.id !== undefined, site);
  const at = relative(process.cwd(), place.document);
  tellOthers(job, place, wanted);
  if (place.hasDocument) tellKept(job, await requireDocument(place.document, at), at);
  if (isDone(place, recipe)) return `${at} is as it was`;
  return inWorkFolder(join(site.root, 'media'), async (folder) => {
    const { made, isPlain } = await make(job, place.id, folder);
    if (isPlain && isDone(place, recipe + plain)) return `${at} is as it was`;
    job.signal.throwIfAborted();
    const { files, clip } = made;
    if (!isAddressed(source) && (await fingerprint(source)) !== mark)
      job.fail('has changed while it was read: run this again when it is whole');
    const used = isPlain ? recipe + plain : recipe;
    await writeRecord(folder, {
      source: name,
      fingerprint: mark,
      recipe: used,
      files,
      written: writtenBy(clip),
    });
    // All is written before anything is placed, so that a full disk leaves the site as it was.
    const document = await writeDocument(place, made, folder);
    await claimPlace(place);
    await placeFiles(folder, place.media, [...files, recordName], place.record?.files ?? []);
    if (document) await rename(document, place.document);
    return resultLine(at, made);
  });
}

/** The suffix of a recipe without ffmpeg. A later run with ffmpeg makes more files. */
const plain = ' without ffmpeg';

async function make(job: AddJob, id: string, folder: string): Promise<{ made: MadeFiles; isPlain: boolean }> {
  if (isAddressed(job.source)) return { made: await makeReference(job, id, folder), isPlain: false };
  try {
    return { made: await makeClip(job, id, folder), isPlain: false };
  } catch (error) {
    if (!(error instanceof MissingToolError)) throw error;
    return { made: await makeWithoutTools(job, id, folder), isPlain: true };
  }
}

const isAddressed = (source: string) => /^https?:/.test(source);

async function requireFile(path: string): Promise<void> {
  const stats = await stat(path).catch((error: unknown) => {
    const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    throw isMissing ? new DocumentError('expected a file, and there is none of this name') : error;
  });
  if (!stats.isFile())
    throw new DocumentError(`expected a file, got ${stats.isDirectory() ? 'a folder' : 'a device'}`);
  if (stats.size === 0) throw new DocumentError('expected a video or an audio file, got an empty file');
}

/** Resolves with the object of the clip. Rejects if the document cannot be read: it is never overwritten. */
async function requireDocument(path: string, name: string): Promise<JsonObject> {
  try {
    return (await openDocument(path)).media;
  } catch (error) {
    if (!(error instanceof DocumentError) && !(error instanceof ClipError)) throw error;
    throw new DocumentError(`its document ${name} cannot be renewed: ${error.message}`);
  }
}

/** Reports that an existing document keeps its title and its language, which an editor may have written. */
function tellKept({ options, tell }: AddJob, media: JsonObject, at: string): void {
  for (const [asked, name] of [
    [options.title, 'name'],
    [options.language, 'inLanguage'],
  ] as const) {
    const kept = media[name];
    if (asked !== undefined && typeof kept === 'string' && kept !== asked)
      tell(`${at} keeps its "${name}", "${kept}": to change it, edit the document`);
  }
}

/** Reports that the wanted id has media, and that nothing says whose they are. */
function tellOthers({ site, tell }: AddJob, { id, record }: ClipPlace, wanted: string): void {
  const other = join(site.root, 'media', wanted);
  if (id === wanted || record || existsSync(join(other, recordName))) return;
  const folder = relative(process.cwd(), other);
  tell(
    `${folder} has files and no ${recordName}: this becomes the clip "${id}"; --id ${wanted} replaces them`,
  );
}

/** Returns a digest of all data that determine the files of an input. */
async function recipeOf({ source, options }: AddJob, mark: string): Promise<string> {
  const { title: _title, id: _id, ...made } = options;
  const sidecars = isAddressed(source) ? [] : await findSidecars(source);
  const beside = [...sidecars.map(({ path }) => path), ...(options.poster ? [options.poster] : [])];
  const marks = await Promise.all(
    beside.map(async (path) => [path.replace(/^.*[\\/]/, ''), await markOf(path)]),
  );
  return digest([making, mark, made, marks]);
}

/** Returns the fingerprint of a file, or `none`. A path that is not a file is reported when it is read. */
async function markOf(path: string): Promise<string> {
  return existsSync(path) && (await stat(path)).isFile() ? fingerprint(path) : 'none';
}

const digest = (value: unknown) =>
  createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 32);

function isDone({ record, hasDocument, media }: ClipPlace, recipe: string): boolean {
  return (
    hasDocument && record?.recipe === recipe && record.files.every((file) => existsSync(join(media, file)))
  );
}

/**
 * Writes the document to the work folder, so that no reader sees a partial document. Resolves with its path there, or
 * with undefined if the existing document needs no change.
 */
async function writeDocument(
  place: ClipPlace,
  { clip }: MadeFiles,
  folder: string,
): Promise<string | undefined> {
  let document: unknown = newDocument(clip, `${new Date().toISOString().slice(0, 19)}Z`);
  if (place.hasDocument) {
    const opened = await openDocument(place.document);
    renewDocument(opened.media, clip, place.record?.written);
    document = opened.document;
  }
  const text = `${JSON.stringify(document, null, 2)}\n`;
  if (place.hasDocument && (await readFile(place.document, 'utf8')) === text) return undefined;
  const aside = join(folder, 'document.json');
  await writeFile(aside, text);
  await mkdir(join(place.document, '..'), { recursive: true });
  return aside;
}
