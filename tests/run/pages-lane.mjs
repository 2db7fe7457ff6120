// A process of its own per engine: runs the page tests of INLINE_CLIP_FILES, one file after the other, each in a browser
// of its own, and tells run.mjs. A file under which the browser died has said nothing of the product, and is run once more.

import { startEngine } from './engine-server.mjs';
import { GONE } from './gone.mjs';
import { runNodeTests } from './node-tests.mjs';
import { report } from './report.mjs';
import { ROOT } from './test-files.mjs';

const name = process.env.INLINE_CLIP_ENGINE;

for (const file of process.env.INLINE_CLIP_FILES.split('\n')) {
  let told = await runFile(file);
  const end = told.find(isGone);
  if (end) {
    report({ type: 'note', text: `the browser died in ${file} (${end.error.split('\n', 1)[0]}): once more` });
    told = await runFile(file);
  }
  for (const message of told) report(message);
}
process.exit(0);

/**
 * What a file has to say, up to where its browser was gone: what is left of it would wait for that browser, and what it
 * has open may keep its process alive. run.mjs hears meanwhile that something goes on.
 */
async function runFile(file) {
  const engine = await startEngine(name);
  process.env.INLINE_CLIP_BROWSER = JSON.stringify(engine);
  const told = [];
  const gone = new AbortController();
  await runNodeTests([ROOT + file], { concurrency: 1, signal: gone.signal }, (message) => {
    told.push(message);
    report({ type: 'alive' });
    if (isGone(message)) gone.abort();
  });
  await engine.stop();
  return told;
}

function isGone({ error = '' }) {
  return GONE.test(error);
}
