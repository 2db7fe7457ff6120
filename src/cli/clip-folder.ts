import { type FSWatcher, watch } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Clip } from '../clip/clip.js';
import { ClipError, type ClipProblem } from '../clip/clip-error.js';
import type { Site } from '../site/site.js';
import { siteClip } from '../site/site-clip.js';
import { DocumentError, type FileStamp, readDocument, stampOf } from './read-document.js';

/** A fault of a document. */
export interface DocumentProblem {
  readonly file: string;
  /** The message starts with the path in the document, if the fault has one. */
  readonly message: string;
  /** The fault makes the whole clip unavailable. Other faults affect a part of it. */
  readonly fatal: boolean;
  /**
   * The unreadable value restricts access to the clip. The restriction applies in full until the document is
   * repaired.
   */
  readonly restricts?: boolean;
}

/** Formats a problem as one line. */
export function problemLine({ file, message, fatal, restricts }: DocumentProblem): string {
  return `${file}: ${message}${restricts ? ' (closed until it can be read)' : fatal ? '' : ' (left out)'}`;
}

export interface FolderClip {
  readonly file: string;
  readonly document: unknown;
  readonly clip: Clip;
}

/** The result of the last time that a file was read. */
interface Reading {
  readonly clip?: FolderClip;
  readonly problems: readonly DocumentProblem[];
  /** Undefined if the file must be read again at the next scan. */
  readonly stamp?: FileStamp;
}

/** The number of files that are read concurrently. */
const readers = 16;
/** The time resolution of a file system in milliseconds. Two changes within it may have the same time. */
const granularity = 50;
/** The time in milliseconds for which a scan of the folder stays valid without a change event. */
const trusted = 5000;

/**
 * The clips of a folder with `.json` and `.jsonld` files. A file is read once, and again when it has changed. A
 * file that cannot be read is a problem, and the other clips stay available.
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
    /** Receives problems that are new since the last scan. */
    readonly report: (problem: DocumentProblem) => void = () => undefined,
  ) {}

  /** The clips, sorted by file name. */
  get clips(): readonly FolderClip[] {
    return [...this.#clips.values()];
  }

  get problems(): readonly DocumentProblem[] {
    return this.#problems;
  }

  /**
   * Watches the folder until the signal aborts. On a system without change events, each request scans the folder.
   */
  watch(signal: AbortSignal): void {
    const watcher = watchFolder(this.folder, signal, () => {
      this.#changed = true;
    });
    this.#isWatched = watcher !== undefined;
    watcher?.on('error', () => {
      this.#isWatched = false;
    });
  }

  /** Returns all current clips. A change without an event may take up to 5 s to appear. */
  async list(): Promise<readonly FolderClip[]> {
    // Pending change events are delivered during this `await`.
    const isSame = (await this.#timeOfFolder()) === this.#folderTime;
    const isFresh = this.#isWatched && !this.#changed && performance.now() - this.#looked < trusted;
    if (!isSame || !isFresh) await this.look();
    return this.clips;
  }

  /** Returns one current clip. Only its own file is checked, unless that has changed. */
  async find(id: string): Promise<FolderClip | undefined> {
    const key = id.toLowerCase();
    const known = this.#clips.get(key);
    if (!known) await this.list();
    else if (!(await this.#isSame(known.file))) await this.look();
    const found = this.#clips.get(key);
    return found?.clip.id === id ? found : undefined;
  }

  /**
   * Scans the folder, and reads new and changed files. Calls during a scan share the next one. Rejects if the
   * folder does not exist.
   */
  look(): Promise<void> {
    this.#next ??= this.#last.then(() => {
      this.#next = undefined;
      const looking = this.#look();
      this.#last = looking.catch(() => undefined); // the callers receive the error
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

  /**
   * Collects clips and problems. Ids that differ only in case are a problem, because some file systems ignore case.
   */
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
      if (error instanceof DocumentError) return false; // the file is gone, and the next scan reports it
      throw error;
    }
  }

  async #timeOfFolder(): Promise<number> {
    return (await stat(this.folder)).mtimeMs;
  }
}

/** Returns undefined on a system that cannot watch the folder. */
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
