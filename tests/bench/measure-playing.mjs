import { setTimeout as sleep } from 'node:timers/promises';
import { pressClip } from './measure-press.mjs';
import { playable } from './peers.mjs';

/** Milliseconds until everybody's controls have gone, and that are measured then. */
const HIDE = 4500;
const SPAN = 10_000;

/** Main-thread time while a file plays: first with the controls gone, then with a pointer that keeps them there. */
export const measurePlaying = {
  name: 'playing',
  accepts: playable,
  mostRuns: 1,
  tasks: () => [{ key: '' }],
  async run({ lab, peer }) {
    const visit = await lab.visit();
    try {
      await visit.goto(`/article/${peer.name}/mp4/1`);
      await pressClip(visit, peer);
      await visit.page.mouse.move(5, 5);
      await sleep(HIDE);
      const hidden = await workPerSecond(visit, () => sleep(SPAN));
      const shown = await workPerSecond(visit, () => wander(visit.page));
      return { hidden, shown, dropped: await visit.page.evaluate(droppedFrames), failures: visit.failures };
    } finally {
      await visit.close();
    }
  },
};

/** Milliseconds of the main thread for each second of playback. */
async function workPerSecond(visit, pass) {
  const [work, time] = [await visit.mainThread(), await visit.page.evaluate(position)];
  await pass();
  return ((await visit.mainThread()) - work) / ((await visit.page.evaluate(position)) - time);
}

/** A pointer over the picture that does not rest. */
async function wander(page) {
  for (let turn = 0; turn < SPAN / 250; turn += 1) {
    await page.mouse.move(500 + (turn % 8) * 20, 380);
    await sleep(250);
  }
}

function position() {
  return Math.max(...window.bench.videos().map(({ currentTime }) => currentTime));
}

function droppedFrames() {
  const dropped = window.bench.videos().map((video) => video.getVideoPlaybackQuality().droppedVideoFrames);
  return Math.max(...dropped);
}
