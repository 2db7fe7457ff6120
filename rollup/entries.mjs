import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';

/** Files below a folder, as paths from it with forward slashes. */
export const filesIn = (folder) =>
  readdirSync(folder, { recursive: true }).map((file) => String(file).replaceAll('\\', '/'));

const isElement = (file) => readFileSync(`build/elements/${file}`, 'utf8').includes('customElement(');

/** Entries of the elements: one file each, named after its tag. */
export const elements = Object.fromEntries(
  filesIn('build/elements')
    .filter((file) => /(^|\/)clip-[a-z-]+\.js$/.test(file) && isElement(file))
    .map((file) => [`elements/${basename(file, '.js')}`, `build/elements/${file}`]),
);

/** Entries of the locales: one file each, named after its tag. */
export const locales = Object.fromEntries(
  filesIn('build/i18n')
    .filter((file) => /^[a-z]{2,3}\.js$/.test(file))
    .map((file) => [`locales/${basename(file, '.js')}`, `build/i18n/${file}`]),
);

export const host = { host: 'build/host.js' };

/** Entries of the npm modules for browsers. */
export const modules = {
  'inline-clip': 'build/inline-clip.js',
  'embed-page': 'build/embed-page.js',
  ...elements,
  ...host,
  ...locales,
};

/** Entries of the site files. `ownScript` adds `inline-clip.js` and `elements/clip-player.js`. */
const { 'elements/clip-player': _, ...others } = elements;
export const siteFiles = {
  library: 'build/inline-clip.js',
  'embed-page': 'build/embed-page.js',
  ...others,
  ...locales,
};
