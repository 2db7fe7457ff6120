import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';

/** Returns the files below a folder, as relative paths with forward slashes. */
export const filesIn = (folder) =>
  readdirSync(folder, { recursive: true }).map((file) => String(file).replaceAll('\\', '/'));

/**
 * Finds the file of each element, named after its tag: `elements/<tag>` → the file.
 *
 * @param {string} folder Folder of the sources or of the compiled files.
 * @param {'.ts' | '.js'} extension
 * @returns {Record<string, string>}
 */
export function elementsIn(folder, extension) {
  const isElement = (file) => readFileSync(file, 'utf8').includes('customElement(');
  return Object.fromEntries(
    named(`${folder}/elements`, extension, /^clip-[a-z-]+$/)
      .filter(([, file]) => isElement(file))
      .map(([tag, file]) => [`elements/${tag}`, file]),
  );
}

/** Finds the file of each locale, named after its tag: `locales/<tag>` → the file. Subfolders contain parts of locales. */
export function localesIn(folder, extension) {
  return Object.fromEntries(
    named(`${folder}/i18n`, extension, /^[a-z]{2,3}$/)
      .filter(([tag, file]) => file === `${folder}/i18n/${tag}${extension}`)
      .map(([tag, file]) => [`locales/${tag}`, file]),
  );
}

function named(folder, extension, pattern) {
  return filesIn(folder)
    .filter((file) => file.endsWith(extension) && pattern.test(basename(file, extension)))
    .map((file) => [basename(file, extension), `${folder}/${file}`]);
}
