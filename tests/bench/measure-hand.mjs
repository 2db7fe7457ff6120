import { setTimeout as sleep } from 'node:timers/promises';
import { SLOW } from './lab.mjs';
import { sums } from './measure-pages.mjs';
import { middleOf, movingPicture } from './measure-press.mjs';
import { playable } from './peers.mjs';

/** Milliseconds: a pointer rests before it presses; a button of a mouse is down; a finger is down. */
const REST = 300;
const CLICK = 60;
const TAP = 80;
/** Milliseconds that a pointer needs from one clip to the next when it only passes over them. */
const STRIDE = 60;
const PASSED = 10;

const KINDS = ['mp4', 'hls', 'fmp4'];
const SHAPES = [
  ...KINDS.flatMap((kind) =>
    ['mouse', 'touch'].flatMap((hand) =>
      [{}, SLOW].map((slow) => ({
        key: [kind, hand, ...(slow.cpu ? ['slow'] : [])].join(' '),
        kind,
        hand,
        slow,
      })),
    ),
  ),
  ...['mp4', 'hls'].map((kind) => ({ key: `${kind} passes`, kind, hand: 'passes', slow: {} })),
];

/**
 * As a hand presses: the pointer moves onto the clip, rests, goes down and up again; a finger only goes down and up. Time
 * counts from the release to the second frame. Bytes are those of media before the release, and all until the picture
 * moves. `main` is the work of the main thread in between. A pointer that passes over ten clips presses none of them.
 */
export const measureHand = {
  name: 'hand',
  accepts: playable,
  tasks: () => SHAPES,
  async run({ lab, peer, task: { kind, hand, slow } }) {
    const visit = await lab.visit(slow);
    try {
      const figures =
        hand === 'passes' ? await passOver(visit, peer, kind) : await press(visit, peer, kind, hand);
      return { ...figures, failures: visit.failures };
    } finally {
      await visit.close();
    }
  },
};

async function press(visit, peer, kind, hand) {
  await visit.goto(`/article/${peer.name}/${kind}/1`);
  const loaded = sums(visit.traffic());
  const point = await visit.page.evaluate(middleOf, peer.pressAt);
  const before = await visit.mainThread();
  const { down, up } = hand === 'touch' ? finger(visit, point) : await mouse(visit, point);
  await down();
  const early = sums(visit.traffic());
  await visit.page.evaluate(() => window.bench.pressNow());
  await up();
  const time = await movingPicture(visit.page);
  const late = sums(visit.traffic());
  return {
    press: time,
    main: (await visit.mainThread()) - before,
    mediaBefore: loaded.media + early.media,
    bytes: loaded.bytes + early.bytes + late.bytes,
  };
}

async function mouse({ page }, { x, y }) {
  await page.mouse.move(x - 40, y - 40);
  await page.mouse.move(x, y);
  await sleep(REST);
  return {
    down: async () => {
      await page.mouse.down();
      await sleep(CLICK);
    },
    up: () => page.mouse.up(),
  };
}

function finger({ page }, { x, y }) {
  let touch;
  return {
    down: async () => {
      touch = await page.touchscreen.touchStart(x, y);
      await sleep(TAP);
    },
    up: () => touch.end(),
  };
}

async function passOver(visit, peer, kind) {
  await visit.goto(`/article/${peer.name}/${kind}/${PASSED}`);
  const loaded = sums(visit.traffic());
  for (let index = 0; index < PASSED; index += 1) {
    const { x, y } = await visit.page.evaluate(middleOf, peer.pressAt, index);
    await visit.page.mouse.move(x, y);
    await sleep(STRIDE);
  }
  await visit.page.mouse.move(1, 1);
  await visit.rest();
  const { media, script } = sums(visit.traffic());
  return { mediaBefore: loaded.media + media, script };
}
