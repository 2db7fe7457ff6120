import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** Files that may have codes. */
const pages = /\.(?:x?html?|md|markdown)$/i;

/** Whether a file is Markdown, by its name. */
export const isMarkdown = (file: string): boolean => /\.(?:md|markdown)$/i.test(file);

/**
 * The files that an input names: itself, or the HTML and Markdown files below a folder in the order of their names. Folders
 * that begin with a dot, and `node_modules`, are left out; links to folders are not followed. Rejects where there is nothing.
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
