import { relative } from 'node:path';
import { ROOT } from './test-files.mjs';

/**
 * Sends the results of the test runner, one message per test: `{type: 'test', status, name, file, ms, error}`. Each failure
 * outside the tests (a file that does not load, a hook, an engine that hangs) counts as one failed test.
 *
 * @param {(message: object) => void} send
 * @param {(page: string, errors: Error[]) => boolean} spare Whether to suppress the results of a page with these errors.
 */
export function wtrReporter(send, spare) {
  return {
    reportTestFileResults({ sessionsForTestFile }) {
      for (const session of sessionsForTestFile)
        if (!spare(relative(ROOT, session.testFile), session.errors ?? [])) reportSession(session, send);
    },
  };
}

/**
 * Reports the results of each file of a page: a suite of that name (mocha-page.mjs). In a page that hangs, no file has
 * results.
 */
function reportSession({ testFile, testResults, errors = [], logs = [], request404s = [] }, send) {
  const page = relative(ROOT, testFile);
  const fail = (file, name, error) => send({ type: 'test', file, name, status: 'failed', error });
  for (const error of errors) fail(page, '(outside the tests)', words(error) + notFound(request404s));
  for (const text of logs.flat().filter(isWorthSaying)) send({ type: 'note', file: page, text });
  for (const suite of testResults?.suites ?? []) {
    const file = suite.name;
    const tests = suite.suites
      .flatMap((inner) => [...testsOf(inner)])
      .concat(suite.tests.map((test) => [test.name, test]));
    for (const [name, test] of tests) send({ type: 'test', file, name, ms: test.duration, ...outcome(test) });
    if (tests.length === 0) fail(file, '(no tests)', 'no test in this file');
    send({ type: 'file', file });
  }
}

/** The error of a file that does not load names only the file, so the failed requests are added. */
function notFound(addresses) {
  return addresses.length > 0 ? `\nnot found: ${addresses.join(', ')}` : '';
}

/** Flattens nested suites, with names like "suite › test". */
function* testsOf(suite, path = []) {
  const here = suite.name ? [...path, suite.name] : path;
  for (const test of suite.tests) yield [[...here, test.name].join(' › '), test];
  for (const inner of suite.suites) yield* testsOf(inner, here);
}

function outcome({ passed, skipped, error }) {
  if (skipped) return { status: 'skipped' };
  if (passed) return { status: 'passed' };
  return { status: 'failed', error: error ? words(error) : 'it did not run: a hook before it failed' };
}

function words({ name, message, stack, expected, actual }) {
  const difference = expected === undefined ? '' : `\n  expected ${expected}\n  actual   ${actual}`;
  const trace = (stack ?? '').replace(/^.*?\n(?=\s+at )/s, '');
  return `${name ? `${name}: ` : ''}${message}${difference}\n${trace}`.trimEnd();
}

function isWorthSaying(log) {
  return typeof log === 'string' && log.startsWith('SKIPPED:');
}
