import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** Long tests, by file name: `npm test` skips them, `npm run check` runs them. */
const LONG = /\.long\.test\./;

/**
 * Returns the test files of each lane, relative to the root, sorted: `units` run inside pages of the browsers, `node`
 * in Node, `pages` in Node with a browser on the demo server.
 *
 * @param {{pattern?: string, which?: 'fast' | 'long' | 'full'}} [options] `pattern`: a part of the path, or a glob of
 * `*` and `**`.
 */
export function testFiles({ pattern, which = 'fast' } = {}) {
  const isDue = (file) => which === 'full' || LONG.test(file) === (which === 'long');
  const all = filesBelow('tests').filter((file) => matches(file, pattern) && isDue(file));
  const inFolder = (folder) => (file) => file.startsWith(`tests/${folder}/`);
  return {
    units: all.filter(
      (file) => file.endsWith('.test.ts') && !['pages', 'node'].some((f) => inFolder(f)(file)),
    ),
    node: all.filter((file) => file.endsWith('.test.mjs') && inFolder('node')(file)),
    pages: all.filter((file) => file.endsWith('.test.mjs') && inFolder('pages')(file)),
  };
}

/** Returns the files below a folder, as sorted paths relative to the root with `/`, without `node_modules`. */
export function filesBelow(folder) {
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      relative(ROOT, join(entry.parentPath ?? entry.path, entry.name))
        .split(sep)
        .join('/'),
    )
    .filter((file) => !file.includes('/node_modules/'))
    .sort();
}

function matches(file, pattern) {
  if (!pattern) return true;
  if (!pattern.includes('*')) return file.includes(pattern);
  const source = pattern
    .replace(/[.+?^${}()|[\]\\]/g, '\\$&')
    .replaceAll('**/', '\0')
    .replaceAll('*', '[^/]*')
    .replaceAll('\0', '(?:.*/)?');
  return new RegExp(`^(?:.*/)?${source}$`).test(file);
}
