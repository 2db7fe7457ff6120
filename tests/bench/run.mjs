// Measures inline-clip beside other players: npm run bench -- --help
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ROOT } from '../run/test-files.mjs';
import { startBenchSite } from './bench-site.mjs';
import { describeRun } from './describe-run.mjs';
import { installPeers } from './install-peers.mjs';
import { judge } from './judge.mjs';
import { openLab } from './lab.mjs';
import { Progress } from './progress.mjs';
import { readOptions } from './read-options.mjs';
import { inMarkers, readmeReport, wholeReport } from './report.mjs';
import { Results } from './results.mjs';

const fileBeside = (name) => fileURLToPath(new URL(name, import.meta.url));

try {
  await main(readOptions(process.argv.slice(2)));
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}

async function main(options) {
  installPeers(console.log);
  const plan = planOf(options);
  const progress = new Progress(plan.length);
  progress.say('bundling and compressing');
  const site = await startBenchSite(options.peers);
  const results = new Results();
  let browser;
  try {
    for (const step of plan) {
      if (!browser || step.isFirst) {
        await browser?.close();
        browser = await openLab(site);
      }
      progress.next(step);
      results.add(step, await pass(step, browser, site));
      if (!browser.isOpen()) throw new Error('The browser has closed: nothing is written.');
    }
    write(options, results, describeRun(browser.version, site.version, options, progress.seconds), progress);
  } finally {
    progress.end();
    await browser?.close();
    await site.close();
  }
}

/** Everything once, then everything again: what disturbs the machine for a while disturbs all. Turn by turn another begins. */
function planOf({ measures, peers, runs, quick }) {
  const steps = [];
  for (let run = 0; run < runs; run += 1) {
    for (const measure of measures.filter(({ mostRuns = runs }) => run < mostRuns)) {
      const able = measure.accepts(peers);
      const turn = able.length ? run % able.length : 0;
      const order = [...able.slice(turn), ...able.slice(0, turn)];
      for (const task of measure.tasks({ quick })) {
        for (const peer of order) steps.push({ run, measure, task, peer });
      }
    }
  }
  return steps.map((step, index) => ({ ...step, isFirst: step.run !== steps[index - 1]?.run }));
}

async function pass({ measure, peer, task }, lab, site) {
  try {
    return await measure.run({ lab, site, peer, task });
  } catch (error) {
    return { failures: [error.message] };
  }
}

function write(options, results, run, progress) {
  const marks = judge(results, options.peers);
  const record = { ...run, marks, figures: results.figures(), failures: results.failures };
  writeFileSync(fileBeside('results.json'), `${JSON.stringify(record, null, 2)}\n`);
  const report = wholeReport(results, options, run, marks);
  writeFileSync(fileBeside('results.md'), report);
  progress.end();
  console.log(report);
  console.log('The same in tests/bench/results.md, and every figure in tests/bench/results.json.');
  if (!options.isWhole) return;
  const texts = { 'README.md': readmeReport(results, options, run), 'docs/benchmarks.md': report };
  const written = Object.keys(texts);
  for (const name of written) {
    const text = readFileSync(ROOT + name, 'utf8');
    writeFileSync(ROOT + name, inMarkers(text, texts[name].trim(), name));
  }
  const shell = process.platform === 'win32';
  const { status } = spawnSync('npx', ['biome', 'format', '--write', ...written], { cwd: ROOT, shell });
  if (status !== 0) throw new Error('README.md and docs have the new tables, but "biome format" failed');
  console.log('README.md has the new headlines, and docs/benchmarks.md the tables.');
}
