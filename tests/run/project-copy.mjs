import { cpSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { removeFolder, temporaryFolder } from './temporary-folder.mjs';
import { ROOT } from './test-files.mjs';

const OWN = ['src', 'demo/assets', 'demo/clips', 'demo/pages', 'tsconfig.json', 'package.json'];
const SHARED = ['node_modules', 'demo/media'];

/**
 * Copies the sources and the demo's pages for tests that change them; links folders that they only read.
 *
 * @returns {{root: string, remove: () => void}} `root` ends in `/`.
 */
export function copyProject() {
  const root = temporaryFolder('project');
  for (const path of OWN) cpSync(ROOT + path, join(root, path), { recursive: true });
  for (const path of SHARED) symlinkSync(ROOT + path, join(root, path), 'junction');
  return { root: `${root}/`, remove: () => removeFolder(root) };
}
