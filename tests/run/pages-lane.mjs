// A process of its own per engine: starts the engine once, runs the page tests of INLINE_CLIP_FILES in it, one file
// after the other, and tells run.mjs. An engine that has died is started again for the next file; a file under which it
// died has said nothing of the product, and is run once more.

import { startEngine } from './engine-server.mjs';
import { runNodeTests } from './node-tests.mjs';
import { report } from './report.mjs';
import { ROOT } from './test-files.mjs';

/** What drivers say when the browser itself is gone. */
const GONE = /invalid session id|Target closed|Session closed|Session with given id not found/;

const name = process.env.INLINE_CLIP_ENGINE;
let engine;

for (const file of process.env.INLINE_CLIP_FILES.split('\n')) {
  let told = await runFile(file);
  if (told.some(({ error = '' }) => GONE.test(error))) {
    report({ type: 'note', text: `the browser died in ${file}: once more` });
    await engine.stop();
    engine = undefined;
    told = await runFile(file);
  }
  for (const message of told) report(message);
}
await engine?.stop();
process.exit(0);

/** What a file has to say; run.mjs hears meanwhile that something goes on. */
async function runFile(file) {
  if (engine && !(await engine.isAlive())) {
    await engine.stop();
    engine = undefined;
  }
  engine ??= await startEngine(name);
  process.env.INLINE_CLIP_BROWSER = JSON.stringify(engine);
  const told = [];
  await runNodeTests([ROOT + file], { concurrency: 1 }, (message) => {
    told.push(message);
    report({ type: 'alive' });
  });
  return told;
}
