// One process per engine: runs the test files of INLINE_CLIP_FILES in INLINE_CLIP_ENGINE and reports to run.mjs. The files
// of a page during which the browser crashed are run again, because a crash says nothing about the product.
import { startTestRunner } from '@web/test-runner';
import { GONE } from './gone.mjs';
import { report } from './report.mjs';
import { unitGroups } from './unit-groups.mjs';
import { wtrReporter } from './wtr-reporter.mjs';

const files = process.env.INLINE_CLIP_FILES.split('\n');
const dead = await runFiles(files, true);
if (dead.length > 0) {
  report({ type: 'note', text: `the browser died in the page of ${dead.join(', ')}: once more` });
  await runFiles(
    [...unitGroups(files)].flatMap(([page, inner]) => (dead.includes(page) ? inner : [])),
    false,
  );
}
process.exit(0);

/** Runs files; returns the pages that must run again, whose results have not been reported. */
async function runFiles(wanted, maySpare) {
  process.env.INLINE_CLIP_FILES = wanted.join('\n');
  const { default: config } = await import(`./web-test-runner.config.mjs?${maySpare}`);
  const spared = [];
  const spare = (page, errors) => {
    const isSpared = maySpare && errors.some(({ message }) => GONE.test(message));
    if (isSpared) spared.push(page);
    report({ type: 'alive' });
    return isSpared;
  };
  const runner = await startTestRunner({
    config: { ...config, reporters: [wtrReporter(report, spare)], staticLogging: true, open: false },
    readCliArgs: false,
    readFileConfig: false,
    autoExitProcess: false,
  });
  await new Promise((done) => {
    runner.on('finished', () => runner.stop());
    runner.on('stopped', done);
  });
  return spared;
}
