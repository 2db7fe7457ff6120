// A page of its own: its players are many, and what is not caught in it is theirs.
import { expect } from '@esm-bundle/chai';
import '../../../src/elements/player/clip-player.js';
import type { ClipPlayer } from '../../../src/elements/player/clip-player.js';
import { byRole } from '../../by-role.js';
import { faultUrl, seenRequests } from '../../fault-url.js';
import { skipUnless } from '../../skip-unless.js';
import { mounted, unmountAll, until } from '../mounted.js';
import { seeded } from '../seeded.js';
import { Uncaught } from '../uncaught.js';

const file = '/tests/fixtures/media/short.mp4';
const stream = '/tests/fixtures/media/short-hls/index.m3u8';
const pause = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));

describe('<clip-player> whose source is swapped twenty times', function () {
  this.timeout(90_000);
  let uncaught: Uncaught;
  beforeEach(() => {
    uncaught = new Uncaught();
  });
  afterEach(() => {
    uncaught.end();
    unmountAll();
  });

  const swaps: [what: string, kinds: readonly string[]][] = [
    ['between files', [file, file]],
    ['between streams and files', [stream, file]],
  ];
  for (const [what, kinds] of swaps)
    for (const begun of [false, true])
      it(`plays the last, shows no error and asks for no other any more: ${what}, ${begun ? 'playing' : 'begun each time'}`, async function () {
        const random = seeded(begun ? 1 : 2);
        const key = `swaps-${Math.random()}`;
        const address = (index: number) =>
          `${faultUrl(`key=${key}-${index}`, kinds[index % kinds.length] ?? file)}?${index}`;
        const player = mounted<ClipPlayer>(`<clip-player src="${address(1)}" muted loop></clip-player>`);
        const errors: string[] = [];
        player.addEventListener('clip-error', ({ detail }) => errors.push(detail.message));
        const events: string[] = []; // of the last source
        for (const type of ['loadstart', 'play', 'playing', 'pause', 'waiting', 'stalled', 'emptied'])
          player.addEventListener(type, () => player.src === address(21) && events.push(type));
        if (begun) await player.play();
        for (let index = 2; index < 22; index++) {
          player.src = address(index);
          if (!begun || index === 21)
            player.play().catch(() => undefined); // most are given up for the next
          else if (random() < 0.5) player.play().catch(() => undefined);
          if (index < 21) await pause(random() * 50);
        }
        const plays = () => player.player.state.phase === 'playing' && player.currentTime > 0.3;
        await until(plays).catch((error: Error) => {
          // WebKitGTK says that it plays and stands still, again and again, where twenty pipelines load a busy machine.
          const stalls = events.filter((type) => type === 'stalled').length;
          skipUnless(this, stalls < 3, 'this engine says that media plays, and it stands still');
          const { paused, readyState, networkState, currentTime } = player.player.media;
          const { phase, waiting } = player.player.state;
          const found = { phase, waiting, paused, readyState, networkState, currentTime, events };
          throw new Error(`${error.message}: ${JSON.stringify(found)}`);
        });
        expect(player.currentSrc).to.equal(address(21));
        expect(player.player.media.checkVisibility(), 'stands in the page').to.equal(true);
        expect(errors).to.deep.equal([]);
        expect(byRole('button', 'Retry', player)).to.deep.equal([]);
        const others = async () => {
          const seen = await Promise.all(
            Array.from({ length: 20 }, (_, index) => seenRequests(`${key}-${index + 1}`)),
          );
          return seen.flat();
        };
        const before = (await others()).length;
        const { currentTime } = player;
        await until(() => player.currentTime !== currentTime);
        await until(() => player.player.state.phase === 'playing');
        expect(await others()).to.have.length(before);
        expect(uncaught.events).to.deep.equal([]);
      });
});
