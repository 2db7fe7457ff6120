import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Reads the static pages. A page that is no complete document is put into the layout: the part before its `<main>` goes
 * into the head. Files are read for every request, so that an edit shows at once.
 *
 * @param {string} folder
 * @param {string} version Replaces `{{version}}`.
 * @returns {(name: string) => Promise<string>}
 */
export function createPages(folder, version) {
  const read = (name) => readFile(join(folder, `${name}.html`), 'utf8');
  return async (name) => {
    const page = await read(name);
    const whole = page.startsWith('<!doctype') ? page : placed(page, await read('layout'));
    return whole.replaceAll('{{version}}', version);
  };
}

function placed(page, layout) {
  const at = page.indexOf('<main');
  return layout
    .replace('{{head}}', () => page.slice(0, at).trim())
    .replace('{{main}}', () => page.slice(at).trim());
}
