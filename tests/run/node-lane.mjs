// Runs the test files of INLINE_CLIP_FILES with node:test, one process each, and reports to run.mjs.
import { availableParallelism } from 'node:os';
import { runNodeTests } from './node-tests.mjs';
import { report } from './report.mjs';
import { ROOT } from './test-files.mjs';

const files = process.env.INLINE_CLIP_FILES.split('\n').map((file) => ROOT + file);

await runNodeTests(files, { concurrency: Math.min(2, availableParallelism()) }, report);
process.exit(0);
