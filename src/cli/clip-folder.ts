import { type FSWatcher, watch } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Clip } from '../clip/clip.js';
import { ClipError, type ClipProblem } from '../clip/clip-error.js';
import type { Site } from '../site/site.js';
import { siteClip } from '../site/site-clip.js';
import { DocumentError, type FileStamp, readDocument, stampOf } from './read-document.js';

/** Something that is wrong with a document. */
export interface DocumentProblem {
  readonly file: string;
  /** With the path in the document in front, where the fault has one. */
  readonly message: string;
  /** The clip is not there for it; else only a part of it is lost. */
  readonly fatal: boolean;
  /** What restricts the clip cannot be read: its pages are as closed as they can be. */
  readonly restricts?: boolean;
}

/** The line that tells of a problem. */
export function problemLine({ file, message, fatal, restricts }: DocumentProblem): string {
  return `${file}: ${message}${restricts ? ' (closed until it can be read)' : fatal ? '' : ' (left out)'}`;
}

export interface FolderClip {
  readonly file: string;
  readonly document: unknown;
  readonly clip: Clip;
}

/** What a file gave when it was read last. */
interface Reading {
  readonly clip?: FolderClip;
  readonly problems: readonly DocumentProblem[];
  /** Undefined where the next look has to read it again. */
  readonly stamp?: FileStamp;
}

/** Files that are read at the same time. */
const readers = 16;
/** Milliseconds for which a file system may give two changes the same time. */
const granularity = 50;
/** Milliseconds for which a folder is taken as it was where no change has been told. */
const trusted = 5000;

/**
 * The clips of a folder: its `.json` and `.jsonld` files, by their names. Each is read once, and again when it has
 * changed. One that cannot be read is a problem, and costs no other.
 */
export class ClipFolder {
  readonly #readings = new Map<string, Reading>();
  #clips = new Map<string, FolderClip>();
  #problems: readonly DocumentProblem[] = [];
  #last: Promise<void> = Promise.resolve();
  #next: Promise<void> | undefined;
  #looked = -Infinity;
  #folderTime: number | undefined;
  #changed = false;
  #isWatched = false;

  constructor(
    readonly folder: string,
    readonly site: Site,
    /** Told of problems that were not there at the last look. */
    readonly report: (problem: DocumentProblem) => void = () => undefined,
  ) {}

  /** In the order of their files' names. */
  get clips(): readonly FolderClip[] {
    return [...this.#clips.values()];
  }

  get problems(): readonly DocumentProblem[] {
    return this.#problems;
  }

  /** Has the system tell of changes until the signal is aborted; where it cannot, each request looks. */
  watch(signal: AbortSignal): void {
    const watcher = watchFolder(this.folder, signal, () => {
      this.#changed = true;
    });
    this.#isWatched = watcher !== undefined;
    watcher?.on('error', () => {
      this.#isWatched = false;
    });
  }

  /** All clips as they are now; where the system tells of no changes, as they were 5 s ago at most. */
  async list(): Promise<readonly FolderClip[]> {
    // Changes that the system tells of come in while this waits.
    const isSame = (await this.#timeOfFolder()) === this.#folderTime;
    const isFresh = this.#isWatched && !this.#changed && performance.now() - this.#looked < trusted;
    if (!isSame || !isFresh) await this.look();
    return this.clips;
  }

  /** One clip as it is now: no more than its own file is looked at, unless that has changed. */
  async find(id: string): Promise<FolderClip | undefined> {
    const key = id.toLowerCase();
    const known = this.#clips.get(key);
    if (!known) await this.list();
    else if (!(await this.#isSame(known.file))) await this.look();
    const found = this.#clips.get(key);
    return found?.clip.id === id ? found : undefined;
  }

  /**
   * Reads what is new, and what has changed by now; whoever asks meanwhile shares the look that follows. Rejects where
   * there is no such folder.
   */
  look(): Promise<void> {
    this.#next ??= this.#last.then(() => {
      this.#next = undefined;
      const looking = this.#look();
      this.#last = looking.catch(() => undefined); // told to those who wait for it
      return looking;
    });
    return this.#next;
  }

  async #look(): Promise<void> {
    this.#changed = false;
    const time = await this.#timeOfFolder();
    const names = (await readdir(this.folder)).filter((name) => /\.json(ld)?$/i.test(name)).sort();
    const known = new Set(names);
    for (const name of this.#readings.keys()) if (!known.has(name)) this.#readings.delete(name);
    const queue = names.values();
    const work = async () => {
      for (const name of queue) await this.#read(name);
    };
    await Promise.all(Array.from({ length: readers }, work));
    this.#gather(names);
    this.#folderTime = time;
    this.#looked = performance.now();
  }

  async #read(name: string): Promise<void> {
    const file = join(this.folder, name);
    const before = this.#readings.get(name)?.stamp;
    const problems: DocumentProblem[] = [];
    try {
      const stamp = await stampOf(file);
      if (before && isSame(before, stamp)) return;
      const settled = Date.now() - stamp.mtimeMs > granularity;
      const document = await readDocument(file);
      const tell = ({ message, restricts = false }: ClipProblem) =>
        problems.push({ file, message, fatal: false, restricts });
      const clip = siteClip(document, encodeURIComponent(name), this.site, tell);
      this.#readings.set(name, { clip: { file, document, clip }, problems, ...(settled && { stamp }) });
    } catch (error) {
      if (!(error instanceof ClipError) && !(error instanceof DocumentError)) throw error;
      problems.push({ file, message: error.message, fatal: true });
      this.#readings.set(name, { problems });
    }
  }

  /** Ids that differ in case alone would be one file on some disks. */
  #gather(names: readonly string[]): void {
    const clips = new Map<string, FolderClip>();
    const problems: DocumentProblem[] = [];
    for (const name of names) {
      const reading = this.#readings.get(name);
      problems.push(...(reading?.problems ?? []));
      if (!reading?.clip) continue;
      const { file, clip } = reading.clip;
      const key = clip.id.toLowerCase();
      const other = clips.get(key);
      if (!other) clips.set(key, reading.clip);
      else problems.push({ file, message: clash(clip.id, other), fatal: true });
    }
    const told = new Set(this.#problems.map(({ file, message }) => `${file}\n${message}`));
    this.#clips = clips;
    this.#problems = problems;
    for (const problem of problems)
      if (!told.has(`${problem.file}\n${problem.message}`)) this.report(problem);
  }

  async #isSame(file: string): Promise<boolean> {
    const stamp = this.#readings.get(basename(file))?.stamp;
    try {
      return stamp !== undefined && isSame(stamp, await stampOf(file));
    } catch (error) {
      if (error instanceof DocumentError) return false; // gone, or no file any more: the next look tells
      throw error;
    }
  }

  async #timeOfFolder(): Promise<number> {
    return (await stat(this.folder)).mtimeMs;
  }
}

/** Not every system can. */
function watchFolder(folder: string, signal: AbortSignal, changed: () => void): FSWatcher | undefined {
  try {
    return watch(folder, { signal }, changed);
  } catch (error) {
    if (error instanceof Error && 'code' in error) return undefined;
    throw error;
  }
}

const isSame = (one: FileStamp, other: FileStamp) =>
  one.mtimeMs === other.mtimeMs &&
  one.ctimeMs === other.ctimeMs &&
  one.size === other.size &&
  one.ino === other.ino;

function clash(id: string, other: FolderClip): string {
  const same = other.clip.id === id ? `'${id}'` : `'${id}', which is '${other.clip.id}' but for its case,`;
  return `identifier: expected an id of its own, got ${same} which ${other.file} has`;
}
