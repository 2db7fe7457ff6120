// Plays an hour, ten minutes of live, and a line whose bit rate changes: npm run bench:long -- [--only hour,live,line] [--peers inline-clip,hls.js,shaka]
import { readFileSync, writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { ROOT } from '../../run/test-files.mjs';
import { installPeers, peerVersion } from '../install-peers.mjs';
import { openLab } from '../lab.mjs';
import { pressClip } from '../measure-press.mjs';
import { longReport } from './long-report.mjs';
import { LADDER, makeStreams } from './make-streams.mjs';
import { longPeers, startLongSite } from './start-long-site.mjs';
import { summarize } from './summarize.mjs';
import { watchPlayback } from './watch-playback.mjs';

const DOCS = `${ROOT}docs/benchmarks.md`;
const CACHE = `${ROOT}node_modules/.cache/inline-clip/bench-streams`;
const MARKS = ['<!-- long -->', '<!-- /long -->'];

/** Seconds between two looks at the heap. */
const LOOK = 30;
/** How many times faster the hour is played. */
const FAST = 8;
const MEGABIT = 1e6;
/** The bit rate of the line, and for how many seconds. */
const LINE = [
  [10 * MEGABIT, 30],
  [3 * MEGABIT, 40],
  [10 * MEGABIT, 30],
];

const tasks = {
  hour: { stream: 'hour/index.m3u8', peers: ['inline-clip', 'hls.js'], run: playHour },
  live: { stream: 'live.m3u8', peers: ['inline-clip'], run: playLive },
  line: { stream: 'ladder/master.m3u8', peers: longPeers.map(({ name }) => name), run: playOnLine },
};

const { values } = parseArgs({ options: { only: { type: 'string' }, peers: { type: 'string' } } });
const names = values.only?.split(',') ?? Object.keys(tasks);
const unknown = names.filter((name) => !(name in tasks));
if (unknown.length) throw new Error(`There is no ${unknown.join(', ')}: ${Object.keys(tasks).join(', ')}`);

installPeers(console.log);
console.log('making the streams, once');
await makeStreams(CACHE);
const site = await startLongSite(CACHE);
const lab = await openLab(site);
const results = {};
try {
  for (const name of names) results[name] = await measure(tasks[name]);
} finally {
  await lab.close();
  await site.close();
}
const versions = ['hls.js', 'shaka-player'].map((name) => `${name} ${peerVersion(name)}`);
const report = longReport(results, { browser: lab.version, versions });
console.log(report);
if (!values.only && !values.peers) writeDocs(report);

async function measure({ stream, peers, run }) {
  const rows = {};
  for (const name of peers.filter((peer) => values.peers?.split(',').includes(peer) ?? true)) {
    site.streams.setLine(Number.POSITIVE_INFINITY);
    site.streams.restart();
    const visit = await lab.visit();
    try {
      await visit.page.evaluateOnNewDocument(watchPlayback);
      await visit.goto(`/play/${name}/${encodeURIComponent(stream)}`);
      rows[name] = { ...(await run(visit)), failures: visit.failures };
    } catch (error) {
      rows[name] = { failures: [...visit.failures, error.message] };
    } finally {
      await visit.close();
    }
    console.log(name, stream, JSON.stringify(rows[name]));
  }
  return rows;
}

/** An hour at several times its speed. */
function playHour(visit) {
  return watchHeap(visit, 3600 / FAST, () =>
    visit.page.evaluate((rate) => window.playback.setRate(rate), FAST),
  );
}

function playLive(visit) {
  return watchHeap(visit, 600);
}

/** Plays for some seconds; heap and listeners count from the second look on, when all scripts are there. */
async function watchHeap(visit, seconds, begin) {
  await pressClip(visit, {});
  await sleep(3000);
  await begin?.();
  const looks = [];
  const samples = [];
  for (let passed = 0; passed < seconds && !samples.at(-1)?.ended; passed += LOOK) {
    await sleep(LOOK * 1000);
    looks.push(await visit.settled());
    samples.push(...(await visit.page.evaluate(() => window.playback.take())));
  }
  const [early, late] = [looks[1], looks.at(-2)];
  return {
    ...summarize(samples, 0),
    played: samples.at(-1).currentTime - samples[0].currentTime,
    heap: early.heap,
    growth: late.heap - early.heap,
    listeners: late.listeners - early.listeners,
    buffers: await visit.page.evaluate(() => window.playback.buffers()),
  };
}

async function playOnLine(visit) {
  site.streams.setLine(LINE[0][0]);
  await pressClip(visit, {});
  for (const [rate, seconds] of LINE) {
    site.streams.setLine(rate);
    await sleep(seconds * 1000);
  }
  const samples = await visit.page.evaluate(() => window.playback.take());
  return summarize(samples, LADDER.at(-1).height);
}

function writeDocs(text) {
  const before = readFileSync(DOCS, 'utf8');
  const [start, end] = MARKS.map((mark) => before.indexOf(mark));
  if (start < 0 || end < start) throw new Error(`${DOCS} lacks ${MARKS.join(' … ')}`);
  writeFileSync(DOCS, `${before.slice(0, start)}${MARKS[0]}\n\n${text}\n${before.slice(end)}`);
}
