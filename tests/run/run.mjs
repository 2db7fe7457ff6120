import { fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { absence, ENGINES, provideBrowsers, provideCms, provideServers } from './browsers.mjs';
import { enginesOf } from './engines-of.mjs';
import { stopProcess } from './processes.mjs';
import { Tally } from './tally.mjs';
import { testFiles } from './test-files.mjs';

const HELP = `node tests/run/run.mjs [fast|long|full] [--engine chromium|firefox|webkit] [--files PATTERN] [--jobs N]
  fast (the default) leaves out *.long.test.*, long is these alone; PATTERN is a part of a path, or a glob.`;
/** Time without a message after which a lane counts as hanging, and maximum duration of a lane, in milliseconds. */
const SILENCE = 900_000;
const LANE_LIMIT = 1_800_000;
/** Number of lanes that share the unit tests of an engine: several short lanes end at about the same time. */
const PARTS = 2;
/** Number of page tests that share Firefox, which needs some seconds to start. */
const SHARING = 4;
/** Tests that wait for timeouts, and need a tenth of a processor. */
const WAITING = /\/(?:faults-|vhs-captions\.long\.|expired-address\.|lost-scripts\.|refused-press\.)/;

const options = readArguments();
const tally = new Tally();
const lanes = new Set();
let isStopping = false;
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => interrupt(signal));

const engines = chooseEngines();
provideServers((line) => tally.say(line));
const files = testFiles({ pattern: options.files, which: options.which });
provideCms([...files.node, ...files.pages], (line) => tally.say(line));
const { busy, waiting } = planLanes(engines, files);
if (options.jobs > 1) await Promise.all([runLanes(busy, options.jobs), runLanes(waiting, 1)]);
else await runLanes([...busy, ...waiting], 1);
process.exitCode = tally.close() ? 0 : 1;

function readArguments() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        engine: { type: 'string', multiple: true },
        files: { type: 'string' },
        jobs: { type: 'string' },
        help: { type: 'boolean' },
      },
    });
    const [which = 'fast', ...others] = positionals;
    const isKnown = ['fast', 'long', 'full'].includes(which) && others.length === 0;
    const wanted = values.engine ?? ENGINES;
    if (values.help || !isKnown || !wanted.every((engine) => ENGINES.includes(engine))) throw new Error(HELP);
    const jobs = Number(values.jobs ?? usualJobs());
    return {
      engines: wanted,
      files: values.files,
      which,
      jobs: Math.max(1, jobs || 1),
    };
  } catch (error) {
    console.error(error.message);
    process.exit(2);
  }
}

/** Returns the number of parallel lanes: one more than processors, because a lane waits for media during half of its time. */
function usualJobs() {
  return Math.min(2, availableParallelism()) + 1;
}

/** Reports missing engines: a skip, or a failure with CI=true. */
function chooseEngines() {
  const found = provideBrowsers(options.engines);
  const isStrict = /^(?:1|true)$/i.test(process.env.CI ?? '');
  for (const engine of options.engines.filter((each) => found[each].missing)) {
    const text = absence(engine, found[engine]);
    const result = isStrict
      ? { status: 'failed', error: `CI goes without no engine. ${text}` }
      : { status: 'skipped' };
    tally.say(text);
    tally.add(engine, { file: '(all)', name: `the tests in ${engine}`, ...result });
  }
  return options.engines.filter((engine) => !found[engine].missing);
}

/**
 * Plans the lanes, the longest first: those of WebKit, whose driver is slow, and the one that is not split. Each page test
 * is a lane of its own, or a few in Firefox, so that all workers end at about the same time. Tests that wait run beside
 * the others.
 */
function planLanes(present, { units, node, pages }) {
  const perEngine = (script, files, split) =>
    present.toReversed().flatMap((engine) =>
      split(
        files.filter((file) => enginesOf(file).includes(engine)),
        engine,
      ).map((part) => ({
        engine,
        label: engine,
        script,
        files: part,
      })),
    );
  const isOfConsumers = (file) => file.endsWith('/frameworks.long.test.mjs');
  const inNode = [
    { label: 'node', files: node.filter((file) => !isOfConsumers(file)) },
    { label: 'consumers', files: node.filter(isOfConsumers) },
  ].flatMap((lane) => (lane.files.length ? [{ ...lane, script: 'node-lane.mjs' }] : []));
  const each = (list) => list.map((file) => [file]);
  const pageParts = (list, engine) => groups(list, engine === 'firefox' ? SHARING : 1);
  const isWaiting = (file) => WAITING.test(file);
  const works = (file) => !isWaiting(file);
  const all = [
    ...perEngine('wtr-lane.mjs', units.filter(works), parts),
    ...perEngine('pages-lane.mjs', pages.filter(works), pageParts),
  ];
  const isSlow = ({ engine }) => engine === 'webkit';
  return {
    busy: [...inNode, ...all.filter(isSlow), ...all.filter((lane) => !isSlow(lane))],
    waiting: [
      ...perEngine('wtr-lane.mjs', units.filter(isWaiting), each),
      ...perEngine('pages-lane.mjs', pages.filter(isWaiting), pageParts),
    ],
  };
}

/** Splits files into parts. Neighbours stay together, because they share pages. */
function parts(files) {
  return groups(files, Math.ceil(files.length / PARTS));
}

function groups(files, size) {
  const count = Math.ceil(files.length / size || 0);
  return Array.from({ length: count }, (_, i) => files.slice(i * size, (i + 1) * size));
}

async function runLanes(queue, jobs) {
  const worker = async () => {
    for (let lane = queue.shift(); lane && !isStopping; lane = queue.shift()) await runLane(lane);
  };
  await Promise.all(Array.from({ length: jobs }, worker));
}

/** Runs a lane in a process of its own. An abnormal end counts as a failure. */
async function runLane({ label, script, files, engine = '' }) {
  const begin = performance.now();
  const child = startLane(script, { INLINE_CLIP_FILES: files.join('\n'), INLINE_CLIP_ENGINE: engine });
  const missing = new Set(files);
  const outputOf = collectOutput(child);
  const ended = new Promise((done) => child.once('exit', done));
  const limit = setTimeout(() => stop(`took longer than ${LANE_LIMIT / 1000} s`), LANE_LIMIT);
  let silence;
  let reason;
  const stop = (text) => {
    reason ??= text;
    stopProcess(child);
  };
  const listen = (message) => {
    clearTimeout(silence);
    silence = setTimeout(stop, SILENCE, `said nothing for ${SILENCE / 1000} s`);
    if (message?.type === 'test') tally.add(label, message);
    if (message?.type === 'note') tally.say(`[${label}] ${message.text}`);
    if (message?.type === 'file' && missing.delete(message.file)) tally.endFile(label, message.file);
  };
  child.on('message', listen);
  listen();
  const code = await ended;
  clearTimeout(limit);
  clearTimeout(silence);
  await stopProcess(child);
  lanes.delete(child);
  if (code !== 0 || missing.size > 0) reason ??= `ended with code ${code}; it said:\n${outputOf()}`;
  for (const file of reason ? missing : []) {
    tally.add(label, { file, name: '(did not finish)', status: 'failed', error: `${script} ${reason}` });
  }
  tally.endLane(label, script, performance.now() - begin);
}

function startLane(script, environment) {
  const child = fork(fileURLToPath(new URL(script, import.meta.url)), {
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    detached: process.platform !== 'win32',
  });
  lanes.add(child);
  return child;
}

/** Collects the last 4000 characters that a lane prints. They are shown only when the lane fails. */
function collectOutput(child) {
  let text = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (data) => {
      text = (text + data).slice(-4000);
    });
  }
  return () => text.trim();
}

async function interrupt(signal) {
  isStopping = true;
  tally.say(`${signal}: stopping`);
  await Promise.all([...lanes].map((child) => stopProcess(child)));
  process.exit(130);
}
