import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Written } from './renew-document.js';

/** What a run notes beside the media that it has made, so that the next one knows what is its own. */
export interface ClipRecord {
  /** Path relative to the folder of the site, or an address. */
  readonly source: string;
  readonly fingerprint: string;
  /** A digest of all that decides what is made: options, captions, picture, and how this version makes it. */
  readonly recipe: string;
  /** Files and folders in the clip's media folder. */
  readonly files: readonly string[];
  readonly written: Written;
}

/** Its name begins with a dot: no server sends it, and no build copies it. */
export const recordName = '.inline-clip.json';

/** The record in a media folder; undefined where there is none that can be read, which only means more work. */
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
