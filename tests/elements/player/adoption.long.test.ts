import { expect } from '@esm-bundle/chai';
import type { ClipPlayer } from '../../../src/elements/player/clip-player.js';
import '../../../src/elements/player/clip-player.js';
import { theRole } from '../../by-role.js';
import { skipUnless } from '../../skip-unless.js';
import { mounted, unmountAll } from '../mounted.js';
import {
  adopting,
  hls,
  markups,
  plays,
  pressPlays,
  source,
  src,
  streamMarkups,
  streams,
  watched,
} from './adopted-video.js';

describe('<clip-player> with the markup of pages', function () {
  this.timeout(60_000);
  afterEach(unmountAll);

  for (const [what, attributes, content] of markups) {
    it(`begins by itself, once: ${what}`, async () => {
      const { player, video } = await adopting(attributes, content, 'autoplay muted');
      const noted = watched(player, video);
      await plays(player);
      expect(noted.filter((name) => name.startsWith('clip-'))).to.have.length.below(2);
    });

    it(`plays the same as children of its own: ${what}`, async () => {
      const sources = content || `<source ${attributes}>`;
      const own = mounted<ClipPlayer>(`<clip-player muted>${sources}</clip-player>`);
      const direct = mounted<ClipPlayer>(`<clip-player muted ${attributes}>${content}</clip-player>`);
      for (const player of content.includes('source') ? [own] : [direct]) {
        const before = player.innerHTML;
        await player.updateComplete;
        theRole('button', 'Play', player).click();
        await plays(player);
        expect(player.innerHTML).to.equal(before);
      }
    });
  }

  describe('that has a stream', () => {
    before(async function () {
      const player = mounted<ClipPlayer>(`<clip-player src="${hls}" muted></clip-player>`);
      await player.updateComplete;
      player.play().catch(() => undefined);
      const moves = await plays(player).then(
        () => true,
        () => false,
      );
      unmountAll();
      skipUnless(this, moves, 'a stream does not move here');
    });

    for (const [what, attributes, content] of streamMarkups)
      it(`plays at one press, goes on, and leaves the markup as it is: ${what}`, () =>
        pressPlays(attributes, content));

    it('lets no video of its own be heard beside the stream that it plays', async () => {
      const { player, video } = await adopting('', source(hls, streams) + source(src));
      theRole('button', 'Play', player).click();
      await plays(player);
      if (player.player.currentMedia === video) return; // this browser plays HLS itself
      expect(video.paused).to.equal(true);
      expect(video.getClientRects()).to.have.length(0);
    });
  });
});
