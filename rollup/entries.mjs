import { elementsIn, localesIn } from './find-entries.mjs';

/** Entries of the elements and of the locales, each a compiled file. */
export const elements = elementsIn('build', '.js');
export const locales = localesIn('build', '.js');

export const host = { host: 'build/host.js' };

/** The script of watch pages that are plain files. It is a bundle of its own, so that it causes no further chunks. */
export const watchPage = { 'watch-page': 'build/watch-page.js' };

/** Entries of the npm modules that have the elements; `ssr` draws them on a server. */
export const modules = {
  'inline-clip': 'build/inline-clip.js',
  'embed-page': 'build/embed-page.js',
  ssr: 'build/ssr.js',
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
