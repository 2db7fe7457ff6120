import { resolve } from 'node:path';

/**
 * Makes the main entry of the npm package export the codes from `codes.js`, a file without side effects. A bundler
 * drops that file for a page that imports the element alone.
 */
export const codesApart = {
  name: 'codes-apart',
  resolveId(source, importer) {
    const isOfMain = importer === resolve('build/inline-clip.js');
    return isOfMain && /^\.\/(clip|embed)\//.test(source) ? { id: './codes.js', external: true } : null;
  },
};
