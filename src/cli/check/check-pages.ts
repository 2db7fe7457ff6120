import { buffer } from 'node:stream/consumers';
import { type CheckOptions, checkCode } from '../../check/check-code.js';
import { repairCode } from '../../check/repair-code.js';
import type { Clip } from '../../clip/clip.js';
import { ClipFolder, problemLine } from '../clip-folder.js';
import type { Screen } from '../screen.js';
import { shown, siteFolder } from '../site-folder.js';
import { jsonOf, type PageReport, sayReport, saySums } from './check-report.js';
import { crawl } from './crawl.js';
import { ExpectedCodes } from './expected-codes.js';
import { findPages, isMarkdown } from './find-pages.js';
import { decodePage, encodePage, PageError, readPage, writePage } from './page-file.js';
import { type CheckTask, isAddress } from './parse-check-options.js';

/** The outputs of the command: `out` for results, `err` for messages. */
export interface CheckScreens {
  readonly out: Screen;
  readonly err: Screen;
}

/**
 * Checks the codes in files, folders, published pages and the standard input. An input that cannot be read is
 * reported, and the others are checked. Resolves with the exit code: 1 if there are errors, or if an input could
 * not be read.
 */
export async function checkPages(
  task: CheckTask,
  screens: CheckScreens,
  signal: AbortSignal,
): Promise<number> {
  const run = new CheckRun(task, await clipsOf(task, screens.err), screens);
  for (const input of task.inputs) {
    signal.throwIfAborted();
    await run.check(input, signal);
  }
  await run.compare(signal);
  return run.end();
}

/** Returns all clips, including removed ones, or undefined without a folder of documents. */
async function clipsOf({ clips: named, sites }: CheckTask, screen: Screen): Promise<Clip[] | undefined> {
  const [base] = sites;
  if (named === undefined || base === undefined) return undefined;
  const folder = new ClipFolder(shown(siteFolder(named), named), { base, name: new URL(base).host });
  await folder.look();
  for (const problem of folder.problems) screen.say(problemLine(problem));
  return folder.clips.map(({ clip }) => clip);
}

class CheckRun {
  readonly #pages: PageReport[] = [];
  readonly #problems: string[] = [];
  readonly #options: CheckOptions;
  /** The output for people. It is `err` if `out` has the repaired text or the JSON. */
  readonly #screen: Screen;

  constructor(
    readonly task: CheckTask,
    clips: readonly Clip[] | undefined,
    readonly screens: CheckScreens,
  ) {
    const isPipe = task.json || (task.fix && task.inputs.includes('-'));
    this.#screen = isPipe ? screens.err : screens.out;
    this.#options = { sites: task.sites, scripts: task.scripts, ...(clips && { clips }) };
  }

  async check(input: string, signal: AbortSignal): Promise<void> {
    if (input === '-') return this.#input();
    if (isAddress(input)) return this.#address(input, signal);
    for (const file of await this.#attempt(input, () => findPages(input), [])) {
      signal.throwIfAborted();
      await this.#attempt(file, () => this.#file(file), undefined);
    }
  }

  /** Reports the codes of `--expect` that none of the pages has. */
  async compare(signal: AbortSignal): Promise<void> {
    const expected = new ExpectedCodes(this.#options);
    for (const input of this.task.expect)
      for (const file of await this.#attempt(input, () => findPages(input), [])) {
        signal.throwIfAborted();
        await this.#attempt(file, async () => expected.add(file, (await readPage(file)).text), undefined);
      }
    for (const page of expected.lost(this.#pages)) this.#report(page);
  }

  /** Says the sums, or writes the JSON; the exit code. */
  end(): number {
    const { json } = this.task;
    if (json) this.screens.out.output.write(`${jsonOf(this.#pages, this.#problems)}\n`);
    else saySums(this.#screen, this.#pages);
    const errors = this.#pages
      .flatMap(({ findings }) => findings)
      .filter(({ severity }) => severity === 'error');
    return errors.length > 0 || this.#problems.length > 0 ? 1 : 0;
  }

  async #file(file: string): Promise<void> {
    const page = await readPage(file);
    const options = { ...this.#options, markdown: isMarkdown(file) };
    if (!this.task.fix) {
      this.#report({ name: file, ...checkCode(page.text, options), fixed: [] });
      return;
    }
    const { text, repaired, left } = repairCode(page.text, options);
    if (text !== page.text) await writePage(file, { ...page, text });
    this.#report({ name: file, ...left, fixed: repaired });
  }

  async #input(): Promise<void> {
    const page = decodePage(await buffer(process.stdin));
    if (!this.task.fix) {
      this.#report({ name: '-', ...checkCode(page.text, this.#options), fixed: [] });
      return;
    }
    const { text, repaired, left } = repairCode(page.text, this.#options);
    // The JSON does not contain the text.
    if (!this.task.json) process.stdout.write(encodePage({ ...page, text }));
    this.#report({ name: '-', ...left, fixed: repaired });
  }

  async #address(start: string, signal: AbortSignal): Promise<void> {
    for await (const page of crawl(start, this.task.pages, signal)) {
      const { address } = page;
      if ('problem' in page) this.#tell(`${address}: ${page.problem}`);
      else
        this.#report({
          name: address,
          ...checkCode(page.text, { ...this.#options, page: address }),
          fixed: [],
        });
    }
  }

  #report(page: PageReport): void {
    this.#pages.push(page);
    if (!this.task.json) sayReport(this.#screen, page);
  }

  /** Runs a function for a file. An error of the file is reported, and the other pages are checked. */
  async #attempt<T>(file: string, work: () => Promise<T>, otherwise: T): Promise<T> {
    try {
      return await work();
    } catch (error) {
      const isSystem = error instanceof Error && 'syscall' in error;
      if (!isSystem && !(error instanceof PageError)) throw error;
      this.#tell(`${file}: ${isSystem ? error.message.split(', ', 1).join() : error.message}`);
      return otherwise;
    }
  }

  #tell(problem: string): void {
    this.#problems.push(problem);
    this.screens.err.say(problem);
  }
}
