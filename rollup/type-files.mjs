import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { elements, locales } from './entries.mjs';

/** Entries whose types `tsc` writes; `embed-page` exports nothing. */
const entries = ['inline-clip', 'codes', 'server', 'host'];

/**
 * Copies the types of the entries, and of what they mention, to `dist/types/`; the types of internals stay behind. An
 * element and a locale get a file of their own at the place of their entry.
 */
export function writeTypes() {
  const parts = Object.entries({ ...elements, ...locales }).map(([entry, file]) => [entry, typesOf(file)]);
  const files = new Set([...entries.map((entry) => `${entry}.d.ts`), ...parts.map(([, file]) => file)]);
  for (const file of files) {
    const code = withoutInternals(readFileSync(`build/${file}`, 'utf8'));
    for (const target of importsOf(code)) files.add(posix.join(posix.dirname(file), typesOf(target)));
    write(file, code);
  }
  for (const [entry, file] of parts)
    write(`${entry}.d.ts`, `export * from '../${file.replace(/\.d\.ts$/, '.js')}';\n`);
  write('embed-page.d.ts', 'export {};\n');
  // TypeScript 6 and later check imports for side effects too (`noUncheckedSideEffectImports`).
  write('inline-clip.css.d.ts', 'export {};\n');
}

const typesOf = (file) => file.replace(/^build\//, '').replace(/\.js$/, '.d.ts');

/** Names `lit`, on which the package depends, in place of the packages that it is made of. */
const withoutInternals = (code) => code.replaceAll(/(["'])(?:lit-html|@lit\/reactive-element)\1/g, '$1lit$1');

const importsOf = (code) =>
  [...code.matchAll(/(?:\bfrom |\bimport\(|^import )["'](\.[^"']+)["']/gm)].map(([, target]) => target);

function write(file, code) {
  const path = join('dist/types', file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, code);
}
