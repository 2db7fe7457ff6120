import { relative } from 'node:path';
import { ROOT } from './test-files.mjs';

/**
 * Tells every result of the test runner to `send`, one message a test: `{type: 'test', status, name, file, ms,
 * error}`. What fails beside the tests (a file that does not load, a hook, an engine that hangs) counts as one
 * failed test each.
 *
 * @param {(message: object) => void} send
 */
export function wtrReporter(send) {
  return {
    reportTestFileResults({ sessionsForTestFile }) {
      for (const session of sessionsForTestFile) reportSession(session, send);
    },
  };
}

function reportSession({ testFile, testResults, errors = [], logs = [], request404s = [] }, send) {
  const file = relative(ROOT, testFile);
  const fail = (name, error) => send({ type: 'test', file, name, status: 'failed', error });
  const tests = testResults ? [...testsOf(testResults)] : [];
  for (const [name, test] of tests) send({ type: 'test', file, name, ms: test.duration, ...outcome(test) });
  for (const error of errors) fail('(outside the tests)', words(error) + notFound(request404s));
  if (tests.length + errors.length === 0) fail('(no tests)', 'no test in this file');
  for (const text of logs.flat().filter(isWorthSaying)) send({ type: 'note', file, text });
  send({ type: 'file', file });
}

/** A file that does not load names only itself: what it could not get says more. */
function notFound(addresses) {
  return addresses.length > 0 ? `\nnot found: ${addresses.join(', ')}` : '';
}

/** Suites within suites, as "suite › test". */
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
