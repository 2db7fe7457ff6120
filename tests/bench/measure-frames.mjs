import { sums } from './measure-pages.mjs';
import { playable } from './peers.mjs';

/** One page of one clip, and a host page with ten such pages in frames. */
const SHAPES = [
  { key: 'one', count: 0 },
  { key: 'ten', count: 10 },
];

/** Embed pages in frames: inline-clip's own, and of the others a page with nothing but the clip. */
export const measureFrames = {
  name: 'frames',
  accepts: playable,
  tasks: () => SHAPES,
  async run({ lab, peer, task: { count } }) {
    const inner = peer.hasOwnScript ? '/embed/mp4-*' : `/bare/${peer.name}/mp4/1?frame=*`;
    const path = count ? `/frames/${count}?of=${encodeURIComponent(inner)}` : inner.replace('*', '0');
    const visit = await lab.visit();
    try {
      await visit.goto(path);
      const stood = await visit.page.evaluate(
        () => performance.getEntriesByType('navigation')[0].loadEventStart,
      );
      const main = await visit.mainThread();
      const { script, style, text, bytes, requests } = sums(visit.traffic());
      return { stood, main, code: script + style, text, bytes, requests, failures: visit.failures };
    } finally {
      await visit.close();
    }
  },
};
