import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';

/**
 * Writes the hash of the host script into `build/embed/release.js`, for `integrity` in codes. The script must have no
 * imports, because `integrity` covers one file alone. It is built first, so that all later bundles contain the hash.
 */
export const stampIntegrity = {
  name: 'stamp-integrity',
  generateBundle(_options, bundle) {
    const [chunk, ...others] = Object.values(bundle);
    if (others.length || chunk.imports.length || chunk.dynamicImports.length)
      this.error('host.js must be one file that imports nothing');
  },
  writeBundle() {
    const file = 'build/embed/release.js';
    const digest = createHash('sha384').update(readFileSync('dist/site/host.js')).digest('base64');
    const code = readFileSync(file, 'utf8');
    if (code.split("hostIntegrity = ''").length !== 2) this.error(`${file}: expected one hostIntegrity = ''`);
    writeFileSync(file, code.replace("hostIntegrity = ''", `hostIntegrity = 'sha384-${digest}'`));
  },
};
