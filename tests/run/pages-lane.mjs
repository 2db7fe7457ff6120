// A process of its own per engine: starts the engine once, runs the page tests of INLINE_CLIP_FILES in it, one file
// after the other, and tells run.mjs. An engine that has died is started again for the next file.

import { startEngine } from './engine-server.mjs';
import { runNodeTests } from './node-tests.mjs';
import { report } from './report.mjs';
import { ROOT } from './test-files.mjs';

const name = process.env.INLINE_CLIP_ENGINE;
let engine;

for (const file of process.env.INLINE_CLIP_FILES.split('\n')) {
  if (engine && !(await engine.isAlive())) {
    await engine.stop();
    engine = undefined;
  }
  engine ??= await startEngine(name);
  process.env.INLINE_CLIP_BROWSER = JSON.stringify(engine);
  await runNodeTests([ROOT + file], { concurrency: 1 }, report);
}
await engine?.stop();
process.exit(0);
