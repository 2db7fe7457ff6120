import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Clip } from '../clip/clip.js';
import { ClipError } from '../clip/clip-error.js';
import type { Site } from '../site/site.js';
import { siteClip } from '../site/site-clip.js';

/** Something that is wrong with a document. */
export interface DocumentProblem {
  readonly file: string;
  /** With the path in the document in front, where the fault has one. */
  readonly message: string;
  /** The clip is not there for it; else only a part of it is lost. */
  readonly fatal: boolean;
}

export interface ReadClip {
  readonly file: string;
  readonly document: unknown;
  readonly clip: Clip;
}

/** The clips of a folder, by the names of their files, and what is wrong with those that cannot be read. */
export async function readClips(
  folder: string,
  site: Site,
): Promise<{ clips: ReadClip[]; problems: DocumentProblem[] }> {
  const names = await readdir(folder);
  const clips = new Map<string, ReadClip>();
  const problems: DocumentProblem[] = [];
  for (const name of names.filter((one) => one.endsWith('.json')).sort()) {
    const file = join(folder, name);
    const tell = (message: string, fatal: boolean) => problems.push({ file, message, fatal });
    try {
      const document: unknown = JSON.parse(await readFile(file, 'utf8'));
      const clip = siteClip(document, encodeURIComponent(name), site, ({ message }) => tell(message, false));
      const other = clips.get(clip.id);
      if (other)
        tell(`identifier: expected an id of its own, got '${clip.id}', which ${other.file} has`, true);
      else clips.set(clip.id, { file, document, clip });
    } catch (error) {
      if (!(error instanceof ClipError) && !(error instanceof SyntaxError)) throw error;
      tell(error.message, true);
    }
  }
  return { clips: [...clips.values()], problems };
}
