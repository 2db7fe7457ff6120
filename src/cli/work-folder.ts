import { mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';

const prefix = '.inline-clip-';

/**
 * Calls `work` with a temporary subfolder for unfinished files. The subfolder is removed in any case, and so are
 * those of earlier runs that were killed.
 */
export async function inWorkFolder<T>(folder: string, work: (path: string) => Promise<T>): Promise<T> {
  const path = join(folder, prefix + process.pid);
  await mkdir(folder, { recursive: true });
  await clearLeftovers(folder);
  await mkdir(path);
  try {
    return await work(path);
  } finally {
    await rm(path, { recursive: true, force: true });
  }
}

/** Removes the subfolders of processes that have ended, and one of an earlier process with the same id. */
async function clearLeftovers(folder: string): Promise<void> {
  const names = await readdir(folder);
  const isDead = (name: string) => {
    const pid = Number(name.slice(prefix.length));
    return name.startsWith(prefix) && (pid === process.pid || !isAlive(pid));
  };
  for (const name of names.filter(isDead)) await rm(join(folder, name), { recursive: true, force: true });
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'EPERM') return true;
    if (code === 'ESRCH') return false;
    throw error;
  }
}
