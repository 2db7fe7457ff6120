import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** Files that may contain codes. */
const pages = /\.(?:x?html?|md|markdown)$/i;

/** Returns whether a file is Markdown, by its extension. */
export const isMarkdown = (file: string): boolean => /\.(?:md|markdown)$/i.test(file);

/**
 * Returns the files of an input: the file itself, or the HTML and Markdown files below a folder, sorted by name.
 * Folders with a leading dot and `node_modules` are skipped, and links to folders are not followed. Rejects if the
 * input does not exist.
 */
export async function findPages(input: string): Promise<string[]> {
  if (!(await stat(input)).isDirectory()) return [input];
  const entries = await readdir(input, { withFileTypes: true });
  const found: string[] = [];
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(input, entry.name);
    if (entry.isDirectory() && !/^\.|^node_modules$/.test(entry.name)) found.push(...(await findPages(path)));
    else if (!entry.isDirectory() && pages.test(entry.name)) found.push(path);
  }
  return found;
}
