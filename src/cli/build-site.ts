import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Clip } from '../clip/clip.js';
import type { Site } from '../site/site.js';
import { ClipFolder, problemLine } from './clip-folder.js';
import { pagesWithoutClip } from './pages-without-clip.js';
import type { Task } from './parse-arguments.js';
import type { Screen } from './screen.js';
import { siteFiles } from './site-files.js';
import { writeFiles } from './write-files.js';

/**
 * Builds a site of plain files. A document that is no clip, or one that restricts its clip in a way that cannot be read,
 * is told, and costs the run its success, but no other clip.
 * Resolves with the exit code.
 */
export async function buildSite(
  { folder, out, site }: Extract<Task, { command: 'build' }>,
  assets: URL,
  screen: Screen,
  signal: AbortSignal,
): Promise<number> {
  const { clips, problems } = await readFolder(folder, site);
  for (const problem of problems) screen.say(problemLine(problem));
  let refused = problems.filter(({ fatal }) => fatal).length;
  const fail = (clip: Clip, error: unknown) => {
    const file = clips.find((one) => one.clip === clip)?.file ?? clip.id;
    screen.say(`${file}: its pages cannot be written: ${String(error)}`);
    refused += 1;
  };
  const files = siteFiles(
    clips.map(({ clip }) => clip),
    site,
    fileURLToPath(assets),
    fail,
  );
  const counts = { written: 0, unchanged: 0 };
  const report = ({ path, changed }: { path: string; changed: boolean }) => {
    counts[changed ? 'written' : 'unchanged'] += 1;
    screen.progress(`${changed ? 'writing' : 'same   '} ${path}`, changed);
  };
  await writeFiles(out, files, report, signal);
  for (const name of await pagesWithoutClip(out, new Set(clips.map(({ clip }) => clip.id)))) {
    screen.say(`${join(out, 'embed', name)}: no document is left for it; it stays as it was`);
  }
  const parts = [
    count(clips.length, 'clip'),
    `${count(counts.written, 'file')} written`,
    `${counts.unchanged} unchanged`,
  ];
  screen.say([...parts, ...(refused ? [`${count(refused, 'document')} refused`] : [])].join(', '));
  return refused || problems.some(({ restricts }) => restricts) ? 1 : 0;
}

async function readFolder(folder: string, site: Site): Promise<ClipFolder> {
  const read = new ClipFolder(folder, site);
  await read.look();
  return read;
}

const count = (number: number, what: string) => `${number} ${what}${number === 1 ? '' : 's'}`;
