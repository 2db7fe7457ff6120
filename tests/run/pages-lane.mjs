// One process per engine: runs the page tests of INLINE_CLIP_FILES one after the other, and reports to run.mjs. A file during which the browser crashed is run again, because a crash says nothing about the product.

import { readFile } from 'node:fs/promises';
import { startEngine } from './engine-server.mjs';
import { GONE } from './gone.mjs';
import { runNodeTests } from './node-tests.mjs';
import { report } from './report.mjs';
import { ROOT } from './test-files.mjs';

const name = process.env.INLINE_CLIP_ENGINE;
/** Firefox needs some seconds to start, so that its files share a browser until it dies. */
const isShared = name === 'firefox';
let engine;

for (const file of process.env.INLINE_CLIP_FILES.split('\n')) {
  let results = await runFile(file);
  const crash = results.find(isGone);
  if (crash) {
    report({
      type: 'note',
      text: `the browser died in ${file} (${crash.error.split('\n', 1)[0]}): once more`,
    });
    results = await runFile(file);
  }
  for (const message of results) report(message);
}
await engine?.stop();
process.exit(0);

/**
 * Returns the results of a file, up to a crash of its browser: the remaining tests would wait for that browser, and
 * open handles may keep the process alive. Sends `alive` to run.mjs meanwhile.
 */
async function runFile(file) {
  engine ??= await startFor(file);
  process.env.INLINE_CLIP_BROWSER = JSON.stringify(engine);
  const results = [];
  const crashed = new AbortController();
  await runNodeTests([ROOT + file], { concurrency: 1, signal: crashed.signal }, (message) => {
    results.push(message);
    report({ type: 'alive' });
    if (isGone(message)) crashed.abort();
  });
  if (!isShared || crashed.signal.aborted) {
    await engine.stop();
    engine = undefined;
  }
  return results;
}

async function startFor(file) {
  const compositing = (await readFile(ROOT + file, 'utf8')).includes('.screenshot(');
  return startEngine(name, { compositing });
}

function isGone({ error = '' }) {
  return GONE.test(error);
}
