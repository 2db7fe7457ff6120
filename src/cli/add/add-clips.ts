import { readdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import { ClipError } from '../../clip/clip-error.js';
import type { Task } from '../parse-arguments.js';
import { progressBar } from '../progress-bar.js';
import { DocumentError } from '../read-document.js';
import { ProgramError } from '../run-program.js';
import type { Screen } from '../screen.js';
import { type SiteFolder, siteFolder } from '../site-folder.js';
import { addClip } from './add-clip.js';
import type { AddJob } from './add-job.js';
import { MediaError } from './media-error.js';
import { MissingToolError } from './media-tools.js';
import { watchFolder } from './watch-folder.js';

type AddTask = Extract<Task, { command: 'add' }>;

/**
 * Makes clips from files and addresses, one after the other. An input that fails is reported and makes the run
 * fail, but the others are processed. Resolves with the exit code.
 */
export async function addClips(task: AddTask, screen: Screen, signal: AbortSignal): Promise<number> {
  const site = placeOfClips(task.folder);
  let bad = 0;
  for (const name of task.inputs) {
    signal.throwIfAborted();
    if (!(await addOne(name, site, task, screen, signal))) bad += 1;
  }
  if (task.watch !== undefined) return watchAndAdd(task.watch, site, task, screen, signal);
  if (task.inputs.length > 1 || bad > 0)
    screen.say(
      `${task.inputs.length - bad} of ${task.inputs.length} done${bad ? `, ${bad} with problems` : ''}`,
    );
  return bad ? 1 : 0;
}

async function watchAndAdd(
  folder: string,
  site: SiteFolder,
  task: AddTask,
  screen: Screen,
  signal: AbortSignal,
): Promise<number> {
  await readdir(folder);
  screen.say(`${folder}: what is put there becomes a clip; Ctrl+C ends it.`);
  await watchFolder(folder, (path) => addOne(path, site, task, screen, signal), signal);
  return 0;
}

/** Returns the folders of a site. An empty folder gets `clips` and `media`. */
function placeOfClips(folder: string): SiteFolder {
  const found = siteFolder(folder);
  const own = resolve(folder);
  return found.root === own || /(?:^|[\\/])clips$/.test(own)
    ? found
    : { documents: resolve(own, 'clips'), root: own };
}

/** Processes one input. Resolves with whether there was no problem. */
async function addOne(
  name: string,
  site: SiteFolder,
  { options }: AddTask,
  screen: Screen,
  signal: AbortSignal,
): Promise<boolean> {
  let isWhole = true;
  const tell = (message: string, file = name) => screen.say(`${file}: ${message}`);
  const fail = (message: string, file = name) => {
    isWhole = false;
    tell(message, file);
  };
  const source = /^https?:\/\//i.test(name) ? name : resolve(name);
  const step: AddJob['step'] = (what, duration) => stepOn(screen, `${name}: ${what}`, duration);
  try {
    tell(await addClip({ name, source, site, options, signal, tell, fail, step }));
  } catch (error) {
    if (signal.aborted || error instanceof MissingToolError || !isOfInput(error)) throw error;
    fail(error instanceof ProgramError ? `${error.program}: ${error.message}` : error.message);
  }
  return isWhole;
}

/** The time between two updates of the progress bar, in milliseconds. */
const interval = 100;

function stepOn(screen: Screen, what: string, duration = 0) {
  const start = performance.now();
  let last = start;
  screen.progress(what, true);
  return (seconds: number) => {
    const now = performance.now();
    if (duration <= 0 || now - last < interval) return;
    last = now;
    screen.progress(progressBar(what, seconds / duration, (now - start) / 1000), false);
  };
}

/** Returns whether an error concerns one input. Errors of the file system, such as a full disk, count too. */
function isOfInput(error: unknown): error is Error {
  const kinds = [MediaError, DocumentError, ClipError, ProgramError];
  return kinds.some((kind) => error instanceof kind) || (error instanceof Error && 'syscall' in error);
}
