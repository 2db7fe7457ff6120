// Builds and opens the consumer projects: node tests/run/check-frameworks.mjs [name …]; all of them without a name.
import { consumers } from './consumer-projects.mjs';
import { runNodeTests } from './node-tests.mjs';
import { Tally } from './tally.mjs';
import { ROOT } from './test-files.mjs';

const names = process.argv.slice(2);
const strangers = names.filter((name) => !(name in consumers));
if (strangers.length) {
  console.error(`no such project: ${strangers.join(', ')}. There are: ${Object.keys(consumers).join(', ')}`);
  process.exit(2);
}
process.env.INLINE_CLIP_CONSUMERS = names.join(',') || 'all';
const tally = new Tally();
const listen = (message) => {
  if (message.type === 'test') tally.add('consumers', message);
  else tally.endFile('consumers', message.file);
};
const file = `${ROOT}tests/node/frameworks.long.test.mjs`;
await runNodeTests([file], { concurrency: 1, timeout: 1_800_000 }, listen);
process.exit(tally.close() ? 0 : 1);
