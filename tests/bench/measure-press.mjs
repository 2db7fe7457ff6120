import { setTimeout as sleep } from 'node:timers/promises';
import { SLOW } from './lab.mjs';
import { sums } from './measure-pages.mjs';
import { playable } from './peers.mjs';

/** Milliseconds that a pointer rests on a clip before it presses. */
const INTENT = 300;
/** Milliseconds after which a press counts as lost. */
const LOST = 10_000;

const SHAPES = ['mp4', 'hls'].flatMap((kind) =>
  [{}, SLOW].flatMap((slow) =>
    [false, true].map((intent) => ({
      key: [kind, intent ? 'intent' : 'cold', ...(slow.cpu ? ['slow'] : [])].join(' '),
      kind,
      intent,
      slow,
    })),
  ),
);

/**
 * From the press of a mouse to a picture that moves. Because some players load before anybody asks, what the page had
 * cost until then is there too.
 */
export const measurePress = {
  name: 'press',
  accepts: playable,
  tasks: () => SHAPES,
  async run({ lab, peer, task: { kind, intent, slow } }) {
    const visit = await lab.visit(slow);
    try {
      await visit.goto(`/article/${peer.name}/${kind}/1`);
      const loadMain = await visit.mainThread();
      const loadBytes = sums(visit.traffic()).bytes;
      const press = await pressClip(visit, peer, intent ? INTENT : 0);
      const main = await visit.mainThread();
      const bytes = loadBytes + sums(visit.traffic()).bytes;
      return { press, loadMain, loadBytes, both: loadMain + press, main, bytes, failures: visit.failures };
    } finally {
      await visit.close();
    }
  },
};

/** Moves the mouse onto the clip, and presses; how long it took until the picture moved, in ms. */
export async function pressClip(visit, { pressAt }, intent = 0) {
  const { page } = visit;
  const { x, y } = await page.evaluate(middleOf, pressAt);
  await page.mouse.move(x, y);
  if (intent) await sleep(intent);
  await page.evaluate(() => window.bench.pressNow());
  await page.mouse.down();
  await page.mouse.up();
  return movingPicture(page);
}

/** Runs in a page: where a clip is pressed; scrolls to it. */
export function middleOf(at, index = 0) {
  const box = document.querySelectorAll('.box')[index];
  if (index) box.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { left, top, bottom, width, height } = box.getBoundingClientRect();
  return at ? { x: left + at.left, y: bottom - at.bottom } : { x: left + width / 2, y: top + height / 2 };
}

/** Milliseconds from `pressNow()` to the second frame. */
export async function movingPicture(page) {
  const late = sleep(LOST, 'late', { ref: false });
  const told = await Promise.race([page.evaluate(() => window.bench.pressed), late]);
  if (told === 'late') throw new Error('no moving picture within 10 s of the press');
  return told;
}
