import { addClips } from './add/add-clips.js';
import { MissingToolError } from './add/media-tools.js';
import { buildSite } from './build-site.js';
import { checkPages } from './check/check-pages.js';
import { parseArguments, usage } from './parse-arguments.js';
import { Screen } from './screen.js';
import { serveSite } from './serve-site.js';
import { UsageError } from './usage-error.js';

/** Runs the command line. `assets` is the folder of the site files. Resolves with the exit code. */
export async function main(args: readonly string[], assets: URL): Promise<number> {
  const screen = new Screen(process.stdout);
  const stopping = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => stopping.abort());
  try {
    const task = parseArguments(args);
    if (task.command === 'add') return await addClips(task, screen, stopping.signal);
    if (task.command === 'check')
      return await checkPages(task, { out: screen, err: new Screen(process.stderr) }, stopping.signal);
    if (task.command === 'build') return await buildSite(task, assets, screen, stopping.signal);
    if (task.command === 'serve') return await serveSite(task, assets, screen, stopping.signal);
    for (const line of usage.split('\n')) screen.say(line);
    return 0;
  } catch (error) {
    return failure(error, stopping.signal);
  }
}

/** Writes an error. Faults that users can correct are one sentence, others have a stack trace. */
function failure(error: unknown, signal: AbortSignal): number {
  if (signal.aborted) return 130;
  const screen = new Screen(process.stderr);
  const isSystem = error instanceof Error && 'syscall' in error;
  const isMissing = error instanceof MissingToolError;
  if (error instanceof UsageError || isSystem || isMissing) {
    screen.say(`inline-clip: ${error.message}`);
    if (isSystem || isMissing) return 1;
    for (const line of ['', ...usage.split('\n')]) screen.say(line);
    return 2;
  }
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  for (const line of text.split('\n')) screen.say(line);
  return 1;
}
