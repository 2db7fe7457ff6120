import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import { findMedia } from '../../clip/find-media.js';
import { readDocument } from '../read-document.js';
import type { SiteFolder } from '../site-folder.js';
import type { JsonObject } from './clip-document-fields.js';
import { type ClipRecord, readRecord } from './clip-record.js';

/** Where a clip is in the folder of a site, and what is there of it. */
export interface ClipPlace {
  readonly id: string;
  /** Path of the document, which there may not be yet. */
  readonly document: string;
  readonly hasDocument: boolean;
  /** The media folder. */
  readonly media: string;
  /** What the last run has noted. */
  readonly record?: ClipRecord;
}

/** A source by its path in the folder of the site, so that the folder can be moved; an address is itself. */
export function sourceName(source: string, { root }: SiteFolder): string {
  return /^https?:/.test(source) ? source : relative(root, source).replaceAll('\\', '/');
}

/**
 * The place of the clip of a source: the one that it has already, else the first that is free of `wanted`, `wanted-2`
 * and so on. A place is the source's where its path or its content is the same. An id that was asked for is kept to.
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
    if (isAsked || !record || isSame) return place;
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
  };
}

/**
 * A document that is there, and the object in it that is the clip. Throws a `DocumentError` where it is no JSON, and a
 * `ClipError` where it has no clip.
 */
export async function openDocument(file: string): Promise<{ document: unknown; media: JsonObject }> {
  const document = await readDocument(file);
  const { value } = findMedia({ value: document, path: '', base: '', report: () => undefined });
  return { document, media: value as JsonObject };
}
