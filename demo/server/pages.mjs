import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * The pages written by hand. One that is no whole document stands in the layout: what comes before its `<main>`
 * goes into the head. Read anew for every request, so that an edit shows at once.
 *
 * @param {string} folder
 * @param {string} version Takes the place of `{{version}}`.
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
