import { existsSync } from 'node:fs';
import { mkdir, readdir, rmdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { findMedia } from '../../clip/find-media.js';
import { DocumentError, readDocument } from '../read-document.js';
import type { SiteFolder } from '../site-folder.js';
import type { JsonObject } from './clip-document-fields.js';
import { type ClipRecord, readRecord } from './clip-record.js';

/** The location of a clip in the folder of a site, and its existing files. */
export interface ClipPlace {
  readonly id: string;
  /** The path of the document, which may not exist yet. */
  readonly document: string;
  readonly hasDocument: boolean;
  /** The media folder of the clip. */
  readonly media: string;
  /** Names in the media folder; undefined if there is no folder. */
  readonly files?: readonly string[];
  /** The record of the last run. */
  readonly record?: ClipRecord;
}

/** Returns the name of a source: its path relative to the site, so that the site can be moved, or its address. */
export function sourceName(source: string, { root }: SiteFolder): string {
  return /^https?:/.test(source) ? source : relative(root, source).replaceAll('\\', '/');
}

/**
 * Returns the location for the clip of a source: that of its existing clip, else the first free one of `wanted`,
 * `wanted-2` and so on. A clip belongs to the source if path or content are the same. Media without a record may belong
 * to another clip, so that their location is not free. With `isAsked`, the id is always `wanted`.
 */
export async function placeOf(
  source: { readonly name: string; readonly fingerprint: string },
  wanted: string,
  isAsked: boolean,
  site: SiteFolder,
): Promise<ClipPlace> {
  for (let number = 1; ; number += 1) {
    const place = await placeAt(number === 1 ? wanted : `${wanted.slice(0, 60)}-${number}`, site);
    const { record } = place;
    const isSame = record?.source === source.name || record?.fingerprint === source.fingerprint;
    if (isAsked || isSame || (!record && !place.files?.length)) return place;
  }
}

async function placeAt(id: string, { documents, root }: SiteFolder): Promise<ClipPlace> {
  const media = join(root, 'media', id);
  const document = ['.json', '.jsonld'].map((ending) => join(documents, id + ending)).find(existsSync);
  const record = await readRecord(media);
  return {
    ...{
      id,
      media,
      document: document ?? join(documents, `${id}.json`),
      hasDocument: document !== undefined,
    },
    ...(record && { record }),
    ...(existsSync(media) && { files: await readdir(media) }),
  };
}

/**
 * Makes the media folder of a new clip. Throws a `DocumentError` if another run has made it since `placeOf`, because both
 * would write the same files.
 */
export async function claimPlace({ id, media, files }: ClipPlace): Promise<void> {
  if (files?.length) return;
  if (files) await rmdir(media);
  try {
    await mkdir(media);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    throw new DocumentError(`another run has made the clip "${id}" meanwhile: run this again`);
  }
}

/**
 * Opens a document, and finds the object of the clip in it. Throws a `DocumentError` for a file that is not JSON,
 * and a `ClipError` for a document without a clip.
 */
export async function openDocument(file: string): Promise<{ document: unknown; media: JsonObject }> {
  const document = await readDocument(file);
  const { value } = findMedia({ value: document, path: '', base: '', report: () => undefined });
  return { document, media: value as JsonObject };
}
