// The test framework inside a page: mocha, and with it what nobody has caught, whenever it happens. A page runs several
// test files, one after the other, each as a suite named after its file.
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

/** What a file strays into is its own fault, and the next one finds the page as the first did. */
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

/** Mocha adds what a module describes to the suite of the page: it becomes the file's own. */
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

watch(report);
runTests(async () => {
  const { pathname } = new URL(window.__WTR_CONFIG__.testFile, location.href);
  for (const file of window.__inlineClipGroups[decodeURIComponent(pathname).slice(1)]) await load(file);
});
