import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { removeFolder, temporaryFolder } from '../run/temporary-folder.mjs';
import { importedPackages } from '../run/vendor.mjs';

describe('importedPackages', () => {
  let folder;
  const packagesOf = (...codes) =>
    importedPackages(
      codes.map((code, i) => {
        const file = join(folder, `${i}.ts`);
        writeFileSync(file, code);
        return file;
      }),
    );

  before(() => {
    folder = temporaryFolder('packages');
  });
  after(() => removeFolder(folder));

  it('has every package once, in order, however it is imported', () => {
    const one = "import { html } from 'lit';\nimport 'videojs-vtt.js';\nexport { a } from '@lit/task';\n";
    const two = "import {\n  html,\n} from 'lit';\nconst later = () => import('mpd-parser');\n";
    assert.deepEqual(packagesOf(one, two), ['@lit/task', 'lit', 'mpd-parser', 'videojs-vtt.js']);
  });

  it('leaves out types, comments, files of ours, modules of the engine and of Node', () => {
    const code = [
      "import type { A } from 'only-types';",
      "export type { B } from 'more-types';",
      "import type {\n  C,\n} from 'long-types';",
      "// import 'comment';",
      "import './ours.js';",
      "import '/tests/ours.js';",
      "import { x } from 'inline-clip:xml-parser';",
      "import { readFileSync } from 'node:fs';",
      "import { d, type D } from 'both';",
    ].join('\n');
    assert.deepEqual(packagesOf(code), ['both']);
  });
});
