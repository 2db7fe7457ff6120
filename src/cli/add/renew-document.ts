import {
  addressOf,
  type JsonObject,
  type ListField,
  listFields,
  type TechnicalFields,
  technicalFields,
} from './clip-document-fields.js';
import type { MadeClip } from './made-clip.js';

/** The addresses that the last run has written into a document, by field. */
export type Written = Readonly<Record<ListField, readonly string[]>>;

/** Returns the addresses that a run writes into the document of a clip. */
export function writtenBy(clip: MadeClip): Written {
  const { lists } = technicalFields(clip);
  const addresses = (name: ListField) => lists[name].map((item) => addressOf(item) ?? '');
  const [thumbnailUrl, encoding, caption, associatedMedia] = listFields.map(addresses);
  return {
    thumbnailUrl: thumbnailUrl ?? [],
    encoding: encoding ?? [],
    caption: caption ?? [],
    associatedMedia: associatedMedia ?? [],
  };
}

/** Makes a document for a new clip. `date` is the upload date, ISO 8601. */
export function newDocument(clip: MadeClip, date: string): JsonObject {
  const { duration, contentUrl, lists, publication } = technicalFields(clip);
  const filled = Object.fromEntries(Object.entries(lists).filter(([, items]) => items.length > 0));
  const chapters = clip.chapters.map(({ title, start, end }) => ({
    ...{ '@type': 'Clip', name: title, startOffset: start, endOffset: end },
  }));
  return {
    '@context': 'https://schema.org',
    '@type': clip.kind === 'audio' ? 'AudioObject' : 'VideoObject',
    identifier: clip.id,
    name: clip.title,
    ...(duration && { duration }),
    uploadDate: date,
    ...(clip.language && { inLanguage: clip.language }),
    ...(contentUrl && { contentUrl }),
    ...filled,
    ...(chapters.length > 0 && { hasPart: chapters }),
    ...(publication && { publication }),
  };
}

/**
 * Updates the technical fields of a clip in its document. Changes by an editor stay: other fields, list items with
 * other addresses, names and languages of captions, and removed items. `written` lists the addresses of the last
 * run, if there was one.
 */
export function renewDocument(media: JsonObject, clip: MadeClip, written: Written | undefined): void {
  const { duration, contentUrl, lists }: TechnicalFields = technicalFields(clip);
  if (duration) media.duration = duration;
  const before = addressOf(media.contentUrl);
  const isOurs = !written || before === undefined || written.encoding.includes(before);
  if (contentUrl && isOurs) media.contentUrl = contentUrl;
  for (const name of listFields) {
    const items = renewed(media[name], lists[name], written?.[name]);
    if (items.length > 0) media[name] = items;
    else if (media[name] !== undefined && written?.[name].length) delete media[name];
  }
}

function renewed(old: unknown, ours: readonly JsonObject[], written: readonly string[] = []): unknown[] {
  const items: unknown[] = old === undefined || old === null ? [] : Array.isArray(old) ? old : [old];
  const known = new Set<string | undefined>([...written, ...ours.map(addressOf)]);
  const at = items.findIndex((item) => known.has(addressOf(item)));
  if (at < 0 && written.length > 0) return items; // an editor has removed our items
  const before = new Map(items.map((item) => [addressOf(item), item]));
  const own = ours.map((item) => keepWords(item, before.get(addressOf(item))));
  const foreign = (item: unknown) => !known.has(addressOf(item));
  if (at < 0) return [...own, ...items];
  return [...items.slice(0, at).filter(foreign), ...own, ...items.slice(at).filter(foreign)];
}

/** Merges an item with its old version. Other fields, and the name and language that an editor has set, stay. */
function keepWords(item: JsonObject, old: unknown): JsonObject {
  if (typeof old !== 'object' || old === null) return item;
  const { name, inLanguage }: { name?: unknown; inLanguage?: unknown } = old;
  return {
    ...old,
    ...item,
    ...(name !== undefined && { name }),
    ...(inLanguage !== undefined && { inLanguage }),
  };
}
