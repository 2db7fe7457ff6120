// The test framework inside a page: mocha, and the report of uncaught errors at any time. A page runs several test files,
// one after the other, each as a suite named after its file.
import { mocha, runTests } from '/node_modules/@web/test-runner-mocha/dist/standalone.js';

const SETTLE = 20;
const { strays, watch } = window.__inlineClipStrays;

/** Keeps an error that is thrown between tests, when mocha does not listen, until the end of the file. */
function report(error) {
  if (mocha.constructor.process.listenerCount('uncaughtException') === 0) return strays.push(error);
  try {
    mocha.throwError(error);
  } catch {
    // mocha rethrows the error after it has failed the running test.
  }
}

/** Restores the page after a file, so that files do not affect each other. */
async function leave() {
  await new Promise((done) => setTimeout(done, SETTLE));
  document.body.replaceChildren();
  document.activeElement?.blur?.();
  document.documentElement.lang = 'en';
  document.documentElement.removeAttribute('dir');
  window.scrollTo(0, 0);
  const [first] = strays.splice(0);
  if (first) throw first;
}

/** Moves the suites of a module from the root suite of the page into the suite of the file. */
async function load(file) {
  const { suite } = mocha;
  const before = suite.suites.length;
  let fault;
  await import(`/${file}`).catch((error) => {
    fault = error;
  });
  const described = suite.suites.splice(before);
  describe(file, () => {
    after(leave);
    if (fault)
      it('(loads)', () => {
        throw fault;
      });
  });
  for (const inner of described) suite.suites.at(-1).addSuite(inner);
}

/**
 * Replaces values of a failed assertion that JSON cannot hold, such as an element with a property that refers to itself,
 * by their text: the results are sent as JSON, and the page would otherwise never end.
 */
function writeOut({ err }) {
  for (const side of ['actual', 'expected']) {
    try {
      JSON.stringify(err?.[side]);
    } catch {
      err[side] = err[side] instanceof Element ? err[side].outerHTML : String(err[side]);
    }
  }
}

watch(report);
runTests(async () => {
  afterEach(function () {
    writeOut(this.currentTest);
  });
  const { pathname } = new URL(window.__WTR_CONFIG__.testFile, location.href);
  for (const file of window.__inlineClipGroups[decodeURIComponent(pathname).slice(1)]) await load(file);
});
