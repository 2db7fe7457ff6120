// A process of its own per engine: runs the test files of INLINE_CLIP_FILES in INLINE_CLIP_ENGINE and tells run.mjs.
import { startTestRunner } from '@web/test-runner';
import { report } from './report.mjs';
import config from './web-test-runner.config.mjs';
import { wtrReporter } from './wtr-reporter.mjs';

const runner = await startTestRunner({
  config: { ...config, reporters: [wtrReporter(report)], staticLogging: true, open: false },
  readCliArgs: false,
  readFileConfig: false,
  autoExitProcess: false,
});

runner.on('finished', () => runner.stop());
runner.on('stopped', () => process.exit(0));
