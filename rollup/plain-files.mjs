import { cpSync } from 'node:fs';

/** Copies the style sheets to dist/. */
export const plainFiles = {
  name: 'plain-files',
  writeBundle() {
    for (const folder of ['dist/npm', 'dist/site'])
      cpSync('src/inline-clip.css', `${folder}/inline-clip.css`);
    for (const page of ['embed-page', 'watch-page', 'check-page'])
      cpSync(`src/site/${page}.css`, `dist/site/${page}.css`);
  },
};
