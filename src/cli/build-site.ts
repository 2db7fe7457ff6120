import { existsSync, realpathSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Clip } from '../clip/clip.js';
import { isRemoved } from '../clip/is-removed.js';
import type { Site } from '../site/site.js';
import { sizedPosters } from '../site/sized-posters.js';
import { checkMedia } from './check-media.js';
import { checkRemote } from './check-remote.js';
import { ClipFolder, problemLine } from './clip-folder.js';
import { findLocalMedia } from './local-media.js';
import { localPictureSize } from './local-picture-size.js';
import { fileAt } from './media-paths.js';
import { pagesWithoutClip } from './pages-without-clip.js';
import type { Task } from './parse-arguments.js';
import type { Screen } from './screen.js';
import { type SiteFile, siteFiles } from './site-files.js';
import { type SiteFolder, shown, siteFolder } from './site-folder.js';
import { TranscriptFiles } from './transcript-files.js';
import { UsageError } from './usage-error.js';
import { type FileReport, writeFiles } from './write-files.js';

/**
 * Builds a site of static files. A document that is not a clip, or with an invalid restriction, is reported and
 * makes the run fail, but the other clips are built. Resolves with the exit code.
 */
export async function buildSite(
  { folder: named, out, site, media: mode, remote }: Extract<Task, { command: 'build' }>,
  assets: URL,
  screen: Screen,
  signal: AbortSignal,
): Promise<number> {
  const place = siteFolder(named);
  refuseSources(out, place);
  const { clips, problems } = await readFolder(shown(place, named), site);
  for (const problem of problems) screen.say(problemLine(problem));
  let refused = problems.filter(({ fatal }) => fatal).length;
  const tell = (clip: Clip, message: string) => screen.say(`${fileOf(clip)}: ${message}`);
  const fail = (clip: Clip, error: unknown) => {
    tell(clip, `its pages cannot be written: ${String(error)}`);
    refused += 1;
  };
  const all = clips.map(({ clip }) => clip).filter((clip) => !isRemoved(clip));
  const fileOf = ({ id }: Clip) => clips.find(({ clip }) => clip.id === id)?.file ?? id;
  const media = mode === 'none' ? undefined : await findLocalMedia(all, site.base, place);
  for (const { clip, path } of media?.missing ?? [])
    tell(clip, `${path}: there is no such file, and the clip names it`);
  for (const one of clips.filter(({ clip }) => !isRemoved(clip)))
    for (const fault of await checkMedia(one, site.base, place)) screen.say(`${one.file}: ${fault}`);
  if (remote)
    for (const { clip, address, message } of await checkRemote(all, site.base, signal))
      tell(clip, `${address}: ${message}`);
  const transcripts = new TranscriptFiles(site.base, place, tell);
  const sizeOf = localPictureSize(site.base, place);
  const files = siteFiles(
    await Promise.all(clips.map(({ clip }) => sizedPosters(clip, sizeOf))),
    site,
    fileURLToPath(assets),
    fail,
    (media?.paths ?? []).map((path) => siteMedia(path, fileAt(path, place), mode === 'link')),
    (clip) => transcripts.of(clip),
  );
  const counts = { written: 0, removed: 0, unchanged: 0 };
  const report = ({ path, outcome }: FileReport) => {
    counts[outcome] += 1;
    screen.progress(`${doing[outcome]} ${path}`, outcome !== 'unchanged');
  };
  await writeFiles(out, files, report, signal);
  for (const name of await pagesWithoutClip(out, new Set(clips.map(({ clip }) => clip.id)))) {
    screen.say(`${join(out, 'embed', name)}: no document is left for it; it stays as it was`);
  }
  const parts = [
    count(clips.length, 'clip'),
    `${count(counts.written, 'file')} written`,
    ...(counts.removed ? [`${counts.removed} removed`] : []),
    `${counts.unchanged} unchanged`,
  ];
  screen.say([...parts, ...(refused ? [`${count(refused, 'document')} refused`] : [])].join(', '));
  return refused || problems.some(({ restricts }) => restricts) ? 1 : 0;
}

/** Refuses a folder whose files the site would replace: that of the documents, and the one around it. */
function refuseSources(out: string, { documents, root }: SiteFolder): void {
  const real = (path: string) => (existsSync(path) ? realpathSync(path) : resolve(path));
  if (![documents, root].some((folder) => real(folder) === real(out))) return;
  throw new UsageError(
    `--out: expected a folder of its own, got "${out}", which has the documents or the media`,
  );
}

/** What is said of a file while it is looked at. */
const doing = { written: 'writing', removed: 'removes', unchanged: 'same   ' } as const;

const siteMedia = (path: string, file: string, isLink: boolean): SiteFile => ({
  ...{ path, body: undefined, from: { file, isLink } },
});

async function readFolder(folder: string, site: Site): Promise<ClipFolder> {
  const read = new ClipFolder(folder, site);
  await read.look();
  return read;
}

const count = (number: number, what: string) => `${number} ${what}${number === 1 ? '' : 's'}`;
