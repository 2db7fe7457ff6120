import { writeFileSync } from 'node:fs';
import { cli as analyze } from '@custom-elements-manifest/analyzer/cli.js';

const argv = ['analyze', '--litelement', '--quiet', '--outdir', 'dist', '--globs', 'src/elements/**/*.ts'];

/** Writes the custom elements manifest. Modules are sorted, because the analyzer lists files in the order of the disk. */
export const elementsManifest = {
  name: 'elements-manifest',
  async writeBundle() {
    const manifest = await analyze({ argv, noWrite: true });
    manifest.modules.sort((a, b) => (a.path < b.path ? -1 : 1));
    for (const { declarations } of manifest.modules) declarations.forEach(correct);
    writeFileSync('dist/custom-elements.json', `${JSON.stringify(manifest, null, 2)}\n`);
  },
};

/** Corrects two faults of the analyzer: it lists `@state` as attributes, and copies no `@attr` text to the field. */
function correct(declaration) {
  declaration.attributes = declaration.attributes?.filter(({ name }) => !name.startsWith('_'));
  for (const { fieldName, description } of declaration.attributes ?? []) {
    const field = declaration.members?.find(({ name }) => name === fieldName);
    if (field) field.description ??= description;
  }
}
