import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { temporaryFolder } from './temporary-folder.mjs';
import { ROOT } from './test-files.mjs';

/** Packs the package as it would be published, from `dist/` as it is; returns the archive, in a temporary folder. */
export function packPackage() {
  const place = temporaryFolder('pack');
  const args = ['pack', '--ignore-scripts', '--json', '--pack-destination', place];
  const { status, stdout, stderr } = spawnSync('npm', args, {
    cwd: ROOT,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`npm ${args.join(' ')}: ${stdout}${stderr}`);
  const [{ filename }] = Object.values(JSON.parse(stdout));
  return join(place, filename);
}
