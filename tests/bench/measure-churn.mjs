import { playable } from './peers.mjs';
import { slope } from './statistics.mjs';

/** Cycles that do not count, because what is made once is made there. */
const WARM = 10;
const STEP = 10;
/** So many suffice to see how the others are. */
const OTHERS = 40;

/** Makes a clip, plays it for a moment, takes it away; a hundred times (the others 40), and looks at what is left. */
export const measureChurn = {
  name: 'churn',
  accepts: playable,
  mostRuns: 1,
  tasks: ({ quick }) => [{ key: '', most: quick ? 20 : 100 }],
  async run({ lab, site, peer, task: { most } }) {
    const cycles = Math.min(most, peer.hasOwnScript || peer.name === 'native' ? most : OTHERS);
    const visit = await lab.visit();
    try {
      await visit.goto(`/article/${peer.name}/mp4/1`);
      const html = peer.markup(site.sample('mp4-0'));
      let played = await visit.page.evaluate(churn, html, WARM);
      const before = await count(visit);
      const heaps = [[0, before.heap]];
      for (let done = 0; done < cycles; done += STEP) {
        played += await visit.page.evaluate(churn, html, STEP);
        heaps.push([done + STEP, (await visit.settled()).heap]);
      }
      const after = await count(visit);
      return {
        heapPerCycle: slope(heaps),
        nodes: after.nodes - before.nodes,
        listeners: after.listeners - before.listeners,
        media: after.media - before.media,
        played: played / (cycles + WARM),
        failures: visit.failures,
      };
    } finally {
      await visit.close();
    }
  },
};

async function count(visit) {
  const settled = await visit.settled();
  return { ...settled, media: await visit.alive('HTMLVideoElement') };
}

/** In the page: so many cycles; how many of them came to play. */
async function churn(html, cycles) {
  const {
    mount,
    unmount,
    play = (root) => root.querySelector('[data-clip]').play(),
  } = window.benchPeer ?? {};
  const sleep = (time) => new Promise((done) => setTimeout(done, time));
  const known = new Set(window.bench.videos());
  const isMoving = () => window.bench.videos().some((video) => !known.has(video) && video.currentTime > 0.05);
  let played = 0;
  for (let cycle = 0; cycle < cycles; cycle += 1) {
    const box = document.createElement('div');
    box.className = 'box';
    box.innerHTML = html;
    document.body.prepend(box);
    mount?.(box);
    for (let turn = 0; turn < 60 && !isMoving(); turn += 1) {
      if (turn % 10 === 0) await Promise.race([Promise.resolve(play(box)).catch(String), sleep(200)]);
      await sleep(16);
    }
    if (isMoving()) played += 1;
    unmount?.(box);
    box.remove();
    await sleep(16);
  }
  known.clear();
  await sleep(200);
  return played;
}
