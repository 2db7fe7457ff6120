import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const folders = new Set();

process.on('exit', () => {
  for (const folder of folders) removeFolder(folder);
});

/** Creates a temporary folder, which is removed at the latest when this process exits. */
export function temporaryFolder(name) {
  const folder = mkdtempSync(join(tmpdir(), `inline-clip-${name}-`));
  folders.add(folder);
  return folder;
}

/** Removes a folder, even while a process that is ending still writes to it. */
export function removeFolder(folder) {
  folders.delete(folder);
  try {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 });
  } catch (error) {
    if (error.code !== 'ENOTEMPTY' && error.code !== 'EBUSY') throw error;
  }
}
