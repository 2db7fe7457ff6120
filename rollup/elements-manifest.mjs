import { writeFileSync } from 'node:fs';
import { cli as analyze } from '@custom-elements-manifest/analyzer/cli.js';

const argv = ['analyze', '--litelement', '--quiet', '--outdir', 'dist', '--globs', 'src/elements/**/*.ts'];

/** The manifest of the elements; its modules are sorted, because the analyzer lists files as the disk gives them. */
export const elementsManifest = {
  name: 'elements-manifest',
  async writeBundle() {
    const manifest = await analyze({ argv, noWrite: true });
    manifest.modules.sort((a, b) => (a.path < b.path ? -1 : 1));
    for (const { declarations } of manifest.modules) declarations.forEach(leaveInnerStateOut);
    writeFileSync('dist/custom-elements.json', `${JSON.stringify(manifest, null, 2)}\n`);
  },
};

/** The analyzer takes reactive state for attributes. */
function leaveInnerStateOut(declaration) {
  declaration.attributes = declaration.attributes?.filter(({ name }) => !name.startsWith('_'));
}
