import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { elements, locales } from './entries.mjs';
import { filesIn } from './find-entries.mjs';

/** Copies types and style sheets to dist/, and writes a re-exporting type file for each element and locale. */
export const plainFiles = {
  name: 'plain-files',
  writeBundle() {
    for (const file of filesIn('build').filter((name) => name.endsWith('.d.ts'))) {
      cpSync(`build/${file}`, `dist/types/${file}`);
    }
    for (const [entry, source] of Object.entries({ ...elements, ...locales })) {
      mkdirSync(`dist/types/entries/${entry.split('/')[0]}`, { recursive: true });
      const declaration = `export * from '../../${source.slice('build/'.length)}';\n`;
      writeFileSync(`dist/types/entries/${entry}.d.ts`, declaration);
    }
    for (const folder of ['dist/npm', 'dist/site'])
      cpSync('src/inline-clip.css', `${folder}/inline-clip.css`);
    for (const page of ['embed-page', 'watch-page']) cpSync(`src/site/${page}.css`, `dist/site/${page}.css`);
  },
};
