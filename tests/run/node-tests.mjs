import { relative } from 'node:path';
import { run } from 'node:test';
import { ROOT } from './test-files.mjs';

const FILE_TIMEOUT = 600_000;

/**
 * Runs test files with `node:test`, one process each, and sends the result of every test in the format of wtr-reporter.mjs.
 * A suite counts only when one of its hooks fails, a file only when it fails outside its tests.
 *
 * @param {string[]} files Absolute paths.
 * @param {{concurrency: number, signal?: AbortSignal, timeout?: number}} options `signal` ends the tests that still run;
 *   `timeout`: of a file, in ms.
 * @param {(message: object) => void} send
 */
export async function runNodeTests(files, { concurrency, signal, timeout = FILE_TIMEOUT }, send) {
  const states = new Map(files.map((file) => [file, { count: 0, path: [], stderr: '' }]));
  const handlers = {
    'test:start': (data, { path }) => path.splice(data.nesting, path.length, data.name),
    'test:stderr': (data, state) => {
      state.stderr += data.message;
    },
    'test:pass': (data, state) => {
      if (data.details.type !== 'suite' && data.name !== data.file) sendResult(data, state, send);
    },
    'test:fail': (data, state) => {
      if (data.details.error?.failureType !== 'subtestsFailed') sendResult(data, state, send);
    },
  };
  for await (const { type, data } of run({ files, concurrency, signal, timeout })) {
    const state = states.get(data?.file);
    if (state) handlers[type]?.(data, state);
  }
  for (const [file, { count }] of states) endFile(relative(ROOT, file), count, send);
}

function sendResult(data, state, send) {
  state.count += 1;
  const { details, name, nesting, file } = data;
  const isFile = name === file;
  const title = isFile ? '(outside the tests)' : [...state.path.slice(0, nesting), name].join(' › ');
  const result = outcome(data);
  if (isFile && result.error) result.error += `\n${state.stderr}`;
  send({ type: 'test', file: relative(ROOT, file), name: title, ms: details.duration_ms, ...result });
}

function endFile(file, count, send) {
  if (count === 0)
    send({ type: 'test', file, name: '(no tests)', status: 'failed', error: 'no test in this file' });
  send({ type: 'file', file });
}

function outcome({ skip, todo, details }) {
  if (skip !== undefined || todo !== undefined) return { status: 'skipped', reason: String(skip ?? todo) };
  if (details.passed !== false && !details.error) return { status: 'passed' };
  return { status: 'failed', error: errorText(details.error) };
}

function errorText(error) {
  const cause = error?.cause ?? error;
  return String(cause?.stack ?? cause?.message ?? cause);
}
