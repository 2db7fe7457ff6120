import { writeFileSync } from 'node:fs';
import { rollup } from 'rollup';
import { dts } from 'rollup-plugin-dts';
import { elements, locales } from './entries.mjs';

/** Entries whose types `tsc` writes; `embed-page` exports nothing. */
const entries = ['inline-clip', 'codes', 'server', 'host', 'ssr'];

/**
 * Bundles the types of each entry into one file, and what several entries declare into a few shared ones: a class with
 * private members that stood in two files would be two types.
 */
export async function writeTypes() {
  const files = { ...elements, ...locales };
  for (const entry of entries) files[entry] = `build/${entry}.js`;
  const input = Object.fromEntries(
    Object.entries(files).map(([entry, file]) => [entry, file.replace(/\.js$/, '.d.ts')]),
  );
  const external = /^(?:lit|@lit\/context)$/;
  const bundle = await rollup({ input, external, plugins: [litAlone, dts()], onwarn: quiet });
  await bundle.write({
    dir: 'dist/types',
    format: 'es',
    entryFileNames: '[name].d.ts',
    chunkFileNames: ({ name }) => `shared/${name.replace(/\.d$/, '')}.d.ts`,
    minifyInternalExports: false,
  });
  await bundle.close();
  writeFileSync('dist/types/embed-page.d.ts', 'export {};\n');
  // TypeScript 6 and later check imports for side effects too (`noUncheckedSideEffectImports`).
  writeFileSync('dist/types/inline-clip.css.d.ts', 'export {};\n');
}

/** Names `lit`, on which the package depends, in place of the packages that it is made of. */
const litAlone = {
  name: 'lit-alone',
  resolveId: (source) =>
    /^(?:lit-html|lit-element|@lit\/reactive-element)$/.test(source) ? { id: 'lit', external: true } : null,
};

/** What an entry mentions and does not export is internal on purpose. */
function quiet(warning, warn) {
  if (!warning.message.includes('private shared type exports')) warn(warning);
}
