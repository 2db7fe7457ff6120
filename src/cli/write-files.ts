import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { SiteFile } from './site-files.js';

/** What happens to a file, told as it happens. */
export interface FileReport {
  readonly path: string;
  readonly changed: boolean;
}

const prefix = '.inline-clip-';

/**
 * Writes the files that differ from what is there, takes away those without a body, and touches no other. They are
 * written aside first and put in their places when all are whole; whatever goes wrong, or when `signal` is aborted, nothing of what lay aside is left behind.
 */
export async function writeFiles(
  folder: string,
  files: AsyncIterable<SiteFile>,
  report: (file: FileReport) => void,
  signal: AbortSignal,
): Promise<void> {
  const aside = join(folder, prefix + process.pid);
  await mkdir(aside, { recursive: true });
  try {
    await clearLeftovers(folder);
    const changed: string[] = [];
    for await (const { path, body } of files) {
      signal.throwIfAborted();
      const differs = !(await isSame(join(folder, path), body));
      if (differs) changed.push(path);
      if (differs && body !== undefined) await writeFile(join(aside, String(changed.length - 1)), body);
      report({ path, changed: differs });
    }
    for (const [index, path] of changed.entries()) await put(join(aside, String(index)), join(folder, path));
  } finally {
    await rm(aside, { recursive: true, force: true });
  }
}

/** What does not lie aside is to go. */
async function put(from: string, to: string): Promise<void> {
  await mkdir(dirname(to), { recursive: true });
  if (await contentOf(from)) await rename(from, to);
  else await rm(to);
}

async function isSame(file: string, body: string | Uint8Array | undefined): Promise<boolean> {
  const content = await contentOf(file);
  return body === undefined ? content === undefined : content?.equals(Buffer.from(body)) === true;
}

async function contentOf(file: string): Promise<Buffer | undefined> {
  try {
    return await readFile(file);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
}

/** What a run that was killed has left: the folders of processes that are no more. */
async function clearLeftovers(folder: string): Promise<void> {
  const names = await readdir(folder);
  const dead = names.filter((name) => name.startsWith(prefix) && !isAlive(Number(name.slice(prefix.length))));
  for (const name of dead) await rm(join(folder, name), { recursive: true, force: true });
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    if (codeOf(error) === 'EPERM') return true;
    if (codeOf(error) === 'ESRCH') return false;
    throw error;
  }
}

const codeOf = (error: unknown) => (error instanceof Error && 'code' in error ? error.code : undefined);
