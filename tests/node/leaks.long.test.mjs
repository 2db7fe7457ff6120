import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { startBenchSite } from '../bench/bench-site.mjs';
import { openLab } from '../bench/lab.mjs';
import { inlineClip } from '../bench/peers/inline-clip.mjs';
import { slope } from '../bench/statistics.mjs';
import { findBrowsers } from '../run/browsers.mjs';

/** Why it cannot be run here: only Chromium tells which objects live on. */
const { missing } = findBrowsers().chromium;

const CYCLES = 400;
/** So many at a time; between them the heap is looked at. */
const STEP = 20;
/** Bytes a cycle that the heap may grow by. */
const MOST = 2000;

/** 400 times a clip is attached, played and removed, every third within 50 ms of the press, every fifth a stream. */
describe('a clip that is removed', { timeout: 400_000, skip: missing }, () => {
  let site;
  let lab;
  let visit;
  const heaps = [];
  /** What stays for the page: video.js keeps one `<video>` to ask for types, all players share one without media. */
  let settled;
  const objects = async () => {
    await visit.settled();
    const alive = ['HTMLVideoElement', 'MediaSource', 'Worker', 'customElements.get("clip-player")'];
    return Object.fromEntries(await Promise.all(alive.map(async (name) => [name, await visit.alive(name)])));
  };

  before(async () => {
    site = await startBenchSite([inlineClip]);
    lab = await openLab(site);
    visit = await lab.visit();
    await visit.goto('/article/inline-clip/mp4/1');
    const clips = ['mp4-0', 'hls-0'].map((id) => inlineClip.markup(site.sample(id)));
    await visit.page.evaluate(comeAndGo, clips, 2 * STEP); // what is made once is made here
    await sleep(5000);
    settled = await objects();
    for (let done = 0; done < CYCLES; done += STEP) {
      await visit.page.evaluate(comeAndGo, clips, STEP);
      heaps.push([done, (await visit.settled()).heap]);
    }
    await sleep(5000);
  });
  after(async () => {
    await visit?.close();
    await lab?.close();
    await site?.close();
  });

  it('throws nothing', () => assert.deepEqual(visit.failures, []));

  it('leaves no media element, media source, worker or player', async () => {
    assert.deepEqual(await objects(), settled);
    assert.deepEqual(settled, { ...settled, HTMLVideoElement: 2, MediaSource: 0, Worker: 0 });
  });

  // In the first half the browser still compiles more of what runs again and again.
  it(`lets the heap grow by no more than ${MOST} bytes a cycle in the second half`, () => {
    const grown = slope(heaps.slice(heaps.length / 2));
    assert.ok(grown <= MOST, `${Math.round(grown)} bytes: ${heaps.map(([, heap]) => heap).join(' ')}`);
  });
});

/** In the page. */
async function comeAndGo([file, stream], cycles) {
  const time = (ms) => new Promise((done) => setTimeout(done, ms));
  for (let cycle = 0; cycle < cycles; cycle += 1) {
    const box = document.createElement('div');
    box.innerHTML = cycle % 5 === 4 ? stream : file;
    document.body.prepend(box);
    const player = box.firstElementChild;
    player.muted = true;
    await new Promise((done) => player.addEventListener('clip-ready', done, { once: true }));
    const playing = player.play().catch((error) => error);
    if (cycle % 3 === 0) await time((cycle * 7) % 50);
    else await playing;
    box.remove();
    performance.clearResourceTimings(); // a list of the browser's own
    await time(20);
  }
}
