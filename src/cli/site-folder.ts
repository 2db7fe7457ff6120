import { existsSync, readdirSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/** The folders of a site. Both paths are absolute. */
export interface SiteFolder {
  /** The folder of the documents. Its address is `<base>clips/`. */
  readonly documents: string;
  /** The folder of the base: `../media/a.mp4` in a document is `media/a.mp4` here. */
  readonly root: string;
}

/**
 * Returns the folders of a site from a typed path: the folder of the documents, or its parent with the subfolder
 * `clips`. A folder without documents and subfolder counts as the folder of the documents.
 */
export function siteFolder(named: string): SiteFolder {
  const folder = resolve(named);
  const inner = join(folder, 'clips');
  const isAround = isFolder(inner) && (hasDocuments(inner) || !hasDocuments(folder));
  const documents = isAround ? inner : folder;
  return { documents, root: dirname(documents) };
}

const isFolder = (path: string) => existsSync(path) && statSync(path).isDirectory();

const hasDocuments = (folder: string) =>
  isFolder(folder) && readdirSync(folder).some((name) => /\.json(ld)?$/i.test(name));

/** Returns the folder of the documents for messages: as typed, with `clips` appended if needed. */
export function shown({ documents }: SiteFolder, named: string): string {
  return resolve(named) === documents ? named : join(named, 'clips');
}
