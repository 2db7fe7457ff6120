// The test framework inside a page: mocha, and with it what nobody has caught, whenever it happens.
import { mocha, runTests } from '/node_modules/@web/test-runner-mocha/dist/standalone.js';

const SETTLE = 20;
const { strays, watch } = window.__inlineClipStrays;

/** Between tests mocha does not listen: then the error waits for the end of the file. */
function report(error) {
  if (mocha.constructor.process.listenerCount('uncaughtException') === 0) return strays.push(error);
  try {
    mocha.throwError(error);
  } catch {
    // It throws what it was given, after it has told the running test.
  }
}

function failOnStrays() {
  after(async () => {
    await new Promise((done) => setTimeout(done, SETTLE));
    if (strays.length > 0) throw strays[0];
  });
}

watch(report);
runTests(async () => {
  failOnStrays();
  await import(window.__WTR_CONFIG__.testFile);
});
