import { expect } from '@esm-bundle/chai';
import '../../../src/elements/article/open-key-help.js';
import '../../../src/elements/settings/open-settings.js';
import '../../../src/elements/sharing/open-panel.js';
import type { ClipPlayer } from '../../../src/elements/player/clip-player.js';
import { byRole } from '../../by-role.js';
import { unmountAll, until } from '../mounted.js';
import { Uncaught } from '../uncaught.js';
import { startedPlayer } from './started-player.js';

/** Waits for so many microtasks. */
async function microtasks(count: number): Promise<void> {
  for (let done = 0; done < count; done++) await undefined;
}

const openings: [string, (player: ClipPlayer) => void][] = [
  ['Settings', (player) => byRole('button', 'Settings', player)[0]?.click()],
  ['Share', (player) => byRole('button', 'Share', player)[0]?.click()],
  ['the list of keys', (player) => player.dispatchEvent(new KeyboardEvent('keydown', { key: '?' }))],
];
const isOpen = (player: ClipPlayer) => byRole('dialog', /./, player)[0] ?? byRole('menu', /./, player)[0];

describe('<clip-player> that is removed while a menu or a dialog opens', () => {
  afterEach(unmountAll);

  for (const [name, open] of openings)
    it(`throws nothing, and opens it after a return: ${name}`, async function () {
      this.timeout(60_000);
      const uncaught = new Uncaught();
      for (const count of [0, 1, 2, 3, 5, 8, 13]) {
        const player = await startedPlayer();
        open(player);
        await microtasks(count);
        const place = player.parentElement as Element;
        player.remove();
        await new Promise((done) => setTimeout(done, 20));
        place.append(player);
        await player.play();
        await until(() => isOpen(player) ?? byRole('button', 'Unmute', player)[0]); // it may open late, after the return
        await until(() => {
          if (!isOpen(player)) open(player);
          return isOpen(player);
        });
        expect(uncaught.events, `${count} microtasks`).to.deep.equal([]);
        unmountAll();
      }
      uncaught.end();
    });
});
