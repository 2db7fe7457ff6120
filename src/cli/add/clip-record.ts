import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Written } from './renew-document.js';

/** The record of a run beside its media. The next run reads in it which files it may replace. */
export interface ClipRecord {
  /** A path relative to the folder of the site, or an address. */
  readonly source: string;
  readonly fingerprint: string;
  /** A digest of all data that determine the result: options, captions, poster, and the version of the recipes. */
  readonly recipe: string;
  /** Files and folders in the media folder of the clip. */
  readonly files: readonly string[];
  readonly written: Written;
}

/** The file name of the record. Servers do not send files with a leading dot, and builds do not copy them. */
export const recordName = '.inline-clip.json';

/**
 * Reads the record in a media folder. Returns undefined if there is none or if it is damaged; the next run then
 * makes all files again.
 */
export async function readRecord(folder: string): Promise<ClipRecord | undefined> {
  try {
    const record: Partial<ClipRecord> = JSON.parse(await readFile(join(folder, recordName), 'utf8'));
    const { source, fingerprint, recipe, files, written } = record;
    const isWhole = source !== undefined && fingerprint !== undefined && recipe !== undefined;
    if (!isWhole || !Array.isArray(files) || !written?.encoding) return undefined;
    const names = files.filter((name) => /^[\w-][\w.-]*$/.test(String(name)));
    return { source, fingerprint, recipe, files: names, written: { ...none, ...written } };
  } catch (error) {
    if (error instanceof SyntaxError || (error instanceof Error && 'code' in error)) return undefined;
    throw error;
  }
}

const none: Written = { thumbnailUrl: [], encoding: [], caption: [], associatedMedia: [] };

export async function writeRecord(folder: string, record: ClipRecord): Promise<void> {
  await writeFile(join(folder, recordName), `${JSON.stringify(record, null, 2)}\n`);
}
