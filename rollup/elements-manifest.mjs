import { writeFileSync } from 'node:fs';
import { cli as analyze } from '@custom-elements-manifest/analyzer/cli.js';

const argv = ['analyze', '--litelement', '--quiet', '--outdir', 'dist', '--globs', 'src/elements/**/*.ts'];

/** The manifest of the elements; its modules are sorted, because the analyzer lists files as the disk gives them. */
export const elementsManifest = {
  name: 'elements-manifest',
  async writeBundle() {
    const manifest = await analyze({ argv, noWrite: true });
    manifest.modules.sort((a, b) => (a.path < b.path ? -1 : 1));
    for (const { declarations } of manifest.modules) declarations.forEach(mend);
    writeFileSync('dist/custom-elements.json', `${JSON.stringify(manifest, null, 2)}\n`);
  },
};

/** The analyzer takes reactive state for attributes, and gives the text of `@attr` on a field to the attribute alone. */
function mend(declaration) {
  declaration.attributes = declaration.attributes?.filter(({ name }) => !name.startsWith('_'));
  for (const { fieldName, description } of declaration.attributes ?? []) {
    const field = declaration.members?.find(({ name }) => name === fieldName);
    if (field) field.description ??= description;
  }
}
