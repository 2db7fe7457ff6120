import { constants } from 'node:fs';
import {
  copyFile,
  link,
  mkdir,
  readFile,
  rename,
  rm,
  stat,
  symlink,
  utimes,
  writeFile,
} from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { FileOrigin, SiteFile } from './site-files.js';
import { inWorkFolder } from './work-folder.js';

/** The result for a file, reported during the run. */
export interface FileReport {
  readonly path: string;
  readonly outcome: 'written' | 'removed' | 'unchanged';
}

/**
 * Writes files that differ from the existing ones, and removes those without a body. Other files stay unchanged.
 * New files are written to a temporary folder and moved when all are complete. The temporary folder is removed
 * after an error, and when `signal` aborts.
 */
export async function writeFiles(
  folder: string,
  files: AsyncIterable<SiteFile>,
  report: (file: FileReport) => void,
  signal: AbortSignal,
): Promise<void> {
  await inWorkFolder(folder, async (aside) => {
    const changed: SiteFile[] = [];
    for await (const file of files) {
      signal.throwIfAborted();
      const isRemoval = file.body === undefined && !file.from;
      const differs = !(await isSame(join(folder, file.path), file));
      if (isRemoval && !differs) continue; // There is nothing to take away, and nothing to tell.
      if (differs) changed.push(file);
      if (differs) await write(join(aside, String(changed.length - 1)), file);
      const outcome = isRemoval ? 'removed' : 'written';
      report({ path: file.path, outcome: differs ? outcome : 'unchanged' });
    }
    for (const [index, file] of changed.entries())
      await put(join(aside, String(index)), join(folder, file.path), file);
  });
}

async function write(to: string, { body, from }: SiteFile): Promise<void> {
  if (from) await bring(from, to);
  else if (body !== undefined) await writeFile(to, body);
}

/**
 * Copies or links a file. The copy is not buffered in memory, and shares blocks with the source if the file system
 * can.
 */
async function bring({ file, isLink }: FileOrigin, to: string): Promise<void> {
  if (isLink) return linkTo(file, to);
  await copyFile(file, to, constants.COPYFILE_FICLONE);
  const { atime, mtime } = await stat(file);
  await utimes(to, atime, mtime); // by which the next run recognizes the copy
}

/** Creates a hard link, which every server sends, or a symbolic link if the file is on another disk. */
async function linkTo(file: string, to: string): Promise<void> {
  try {
    await link(file, to);
  } catch (error) {
    if (!['EXDEV', 'EPERM', 'EMLINK', 'ENOTSUP'].includes(codeOf(error))) throw error;
    await symlink(file, to);
  }
}

async function put(aside: string, place: string, { body, from }: SiteFile): Promise<void> {
  if (body === undefined && !from) return rm(place);
  await mkdir(dirname(place), { recursive: true });
  await rename(aside, place);
}

async function isSame(place: string, { body, from }: SiteFile): Promise<boolean> {
  if (from) return isSameMedia(place, from);
  const content = await orNothing(readFile(place));
  return body === undefined ? content === undefined : content?.equals(Buffer.from(body)) === true;
}

/** Compares size and time, because reading all media would take as long as copying them. */
async function isSameMedia(place: string, { file, isLink }: FileOrigin): Promise<boolean> {
  const [old, now] = [await orNothing(stat(place)), await stat(file)];
  if (!old) return false;
  if (resolve(place) === file) return true;
  if (isLink || old.ino === now.ino) return isLink && old.ino === now.ino && old.dev === now.dev;
  return old.size === now.size && Math.abs(old.mtimeMs - now.mtimeMs) < 2;
}

async function orNothing<T>(wanted: Promise<T>): Promise<T | undefined> {
  try {
    return await wanted;
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
}

const codeOf = (error: unknown) => (error instanceof Error && 'code' in error ? String(error.code) : '');
