import { expect } from '@esm-bundle/chai';
import type { Clip } from '../../../src/clip/clip.js';
import '../../../src/elements/player/clip-player.js';
import type { ClipPlayer } from '../../../src/elements/player/clip-player.js';
import { byRole, theRole } from '../../by-role.js';
import { until as holds } from '../../player/until.js';
import { skipUnless } from '../../skip-unless.js';
import { noteStream, streamPatience } from '../../stream-patience.js';
import { click, press } from '../../user.js';
import { faults } from '../faults.js';
import { mounted, unmountAll, until } from '../mounted.js';

const src = '/tests/fixtures/media/short.mp4';
const type = 'application/vnd.apple.mpegurl';
const bare: Clip = {
  id: 'a',
  kind: 'video',
  title: 'A clip',
  posters: [],
  sources: [],
  tracks: [],
  chapters: [],
  live: false,
};

const shown = async (markup: string, clip?: Clip) => {
  const player = mounted<ClipPlayer>(markup);
  if (clip) player.clip = clip;
  await player.updateComplete;
  return player;
};
const phase = (player: ClipPlayer) => player.player.state.phase;
const valueText = (player: ClipPlayer) =>
  byRole('slider', 'Seek', player)[0]?.getAttribute('aria-valuetext') ?? '';

describe('<clip-player>', () => {
  afterEach(unmountAll);

  describe('with an excerpt', () => {
    const excerpt = `<clip-player src="${src}" start="0.3" end="0.9" muted></clip-player>`;

    it('offers the keyboard to watch on at its end', async () => {
      const player = await shown(excerpt);
      theRole('button', 'Play', player).click();
      const button = await until(() => byRole('button', 'Watch on', player)[0]);
      await until(() => phase(player) === 'paused');
      button.focus();
      await press('Enter');
      await until(() => player.player.state.excerpt === undefined);
      await until(() => player.currentTime > 1.5);
    });

    it('stops at its end and offers to watch on, which plays to the end of the clip', async () => {
      const player = await shown(excerpt);
      player.playbackRate = 0.5; // a busy page hears of the end late
      theRole('button', 'Play', player).click();
      const button = await until(() => byRole('button', 'Watch on', player)[0]);
      await until(() => phase(player) === 'paused');
      expect(player.currentTime).to.be.within(0.9, 1.4);
      expect(player.player.state.excerptEnded).to.equal(true);
      expect(await faults(player)).to.deep.equal([]);
      const playing = new Promise((done) => player.addEventListener('playing', done, { once: true }));
      await click(button);
      await playing; // it may be at its end by now
      await until(() => phase(player) === 'ended');
      expect(byRole('button', 'Watch on', player)).to.have.length(0);
      expect(player.currentTime).to.be.closeTo(2, 0.1);
    });

    it('repeats it where it loops', async () => {
      const player = await shown(`<clip-player src="${src}" start="0.3" end="0.9" loop muted></clip-player>`);
      const rounds: number[] = [];
      player.addEventListener('seeked', () => rounds.push(player.currentTime));
      theRole('button', 'Play', player).click();
      await until(() => rounds.length >= 3);
      expect(byRole('button', 'Watch on', player)).to.have.length(0);
      for (const start of rounds) expect(start).to.be.within(0.2, 0.9);
    });
  });

  describe('with chapters', () => {
    it('goes where a chapter begins, and says it', async () => {
      const chapters = [
        { title: 'One', start: 0 },
        { title: 'Two', start: 1 },
      ];
      const player = await shown('<clip-player muted></clip-player>', {
        ...bare,
        sources: [{ src: new URL(src, location.href).href, type: 'video/mp4' }],
        chapters,
      });
      theRole('button', 'Play', player).click();
      const button = await until(() => byRole('button', 'Chapters', player)[0]);
      player.pause();
      await click(button);
      await click(await until(() => byRole('menuitemradio', /^Two/, player)[0]));
      await until(() => Math.abs(player.currentTime - 1) < 0.2);
      player.currentTime = 1.3; // engines may seek to a picture just before
      await until(() => valueText(player) === '0:01 of 0:02, Two');
      expect(await faults(player)).to.deep.equal([]);
    });
  });

  it('is live on its face, where its document says so, and has no length there', async () => {
    const player = await shown('<clip-player></clip-player>', { ...bare, live: true, duration: 62 });
    const frame = player.shadowRoot?.querySelector('.frame') as HTMLElement;
    expect(frame.querySelector('.length')?.textContent).to.equal('Live');
    expect(frame.textContent).to.not.match(/\d/);
    expect(player.matches(':state(live)')).to.equal(true);
    expect(await faults(player)).to.deep.equal([]);
    player.clip = { ...bare, id: 'over', duration: 62 };
    await player.updateComplete;
    expect(byRole('img', 'Length 1:02', player)).to.have.length(1);
  });

  describe('with a broadcast', function () {
    this.timeout(60_000);
    let moves = true;
    let name = 0;

    const broadcast = (spec: string) => {
      const key = `player-${name++}-${Math.random()}`;
      const address = `${location.origin}/broadcast/key=${key},${spec}/index.m3u8`;
      const clip = { ...bare, live: true, sources: [{ src: address, type }] };
      return {
        clip,
        end: () => fetch(`/broadcast-end?key=${key}`),
        restart: () => fetch(`/broadcast-restart?key=${key}`),
      };
    };
    const live = async (spec = 'from=30,window=24', attributes = '') => {
      const { clip, end, restart } = broadcast(spec);
      const player = await shown(`<clip-player muted ${attributes}></clip-player>`, clip);
      theRole('button', 'Play', player).click();
      await until(() => player.currentTime > 1 && phase(player) === 'playing');
      await until(() => byRole('slider', 'Seek', player)[0]);
      return { player, end, restart };
    };
    const numbers = (player: ClipPlayer) =>
      byRole('slider', 'Seek', player)[0]?.outerHTML.match(/Infinity|NaN/) ??
      player.shadowRoot
        ?.querySelector('clip-controls')
        ?.shadowRoot?.querySelector('clip-time')
        ?.shadowRoot?.textContent?.match(/\d|Infinity|NaN/);

    before(async () => {
      const { clip } = broadcast('from=30');
      const player = await shown('<clip-player muted></clip-player>', clip);
      player.play().catch(() => undefined);
      // The position jumps to the edge first: that is no picture yet.
      let jumps = 0;
      player.addEventListener('seeked', () => jumps++);
      const patience = streamPatience(20);
      moves = await holds(() => jumps > 0, patience);
      const edge = player.currentTime;
      moves &&= await holds(() => player.currentTime > edge + 0.5, patience);
      noteStream(moves);
      unmountAll();
    });
    beforeEach(function () {
      skipUnless(this, moves, 'a broadcast by HLS does not move here');
    });

    it('has no end for scripts, from the first event on, and its window is seekable', async () => {
      const { clip, end } = broadcast('from=30,window=12');
      const player = await shown('<clip-player muted></clip-player>', clip);
      const lengths: number[] = [];
      for (const type of ['loadedmetadata', 'durationchange', 'playing'])
        player.addEventListener(type, () => lengths.push(player.duration));
      player.play().catch(() => undefined);
      const { seekable, live: window } = await until(() => {
        const { live } = player.player.state;
        const plays = lengths.length > 2 && player.currentTime > 1;
        return plays && live ? { live, seekable: player.seekable } : undefined;
      });
      expect(new Set(lengths)).to.deep.equal(new Set([Infinity]));
      expect(seekable.length).to.equal(1);
      expect([seekable.start(0), seekable.end(0)]).to.deep.equal([window.start, window.end]);
      expect(window.end - window.start).to.be.within(4, 12);
      await end();
      await until(() => Number.isFinite(player.duration));
      expect(player.duration).to.equal(player.player.media.duration);
    });

    it('plays at the edge, says that it is live, and shows no length', async () => {
      const { player } = await live();
      const { live: window } = player.player.state;
      expect(window?.end).to.be.closeTo(player.currentTime, 4);
      await until(() => byRole('button', 'Live', player)[0] && valueText(player) === 'Live');
      expect(player.matches(':state(live)')).to.equal(true);
      expect(numbers(player) ?? null).to.equal(null);
      expect(await faults(player)).to.deep.equal([]);
    });

    it('plays on where its address names an excerpt', async () => {
      const { player } = await live('from=30,window=24', 'start="5" end="9"');
      const { currentTime } = player;
      await until(() => player.currentTime > currentTime + 1 && phase(player) === 'playing');
      expect(player.player.state).to.include({ excerpt: undefined, excerptEnded: false });
    });

    it('goes back in its window, says how far behind it is, and is live again by Go live', async () => {
      const { player } = await live();
      const { end = 0 } = player.player.state.live ?? {};
      player.currentTime = end - 12;
      await until(() => /^0:1[0-9] behind live$/.test(valueText(player)));
      await until(() => phase(player) === 'playing' && player.currentTime < end - 8);
      await click(await until(() => byRole('button', 'Go live', player)[0]));
      await until(() => valueText(player) === 'Live' && byRole('button', 'Live', player)[0]);
      await until(() => phase(player) === 'playing');
    });

    it('moves its window on while it is paused, and plays on where it stood', async () => {
      const { player } = await live('from=30,window=24,pace=4');
      player.pause();
      await until(() => phase(player) === 'paused');
      const { end = 0 } = player.player.state.live ?? {};
      await until(() => (player.player.state.live?.end ?? 0) > end + 2);
      await until(() => byRole('button', 'Go live', player)[0]);
      const stood = player.currentTime;
      await player.play();
      await until(() => player.currentTime > stood + 0.5 && phase(player) === 'playing');
      expect(player.currentTime).to.be.below(stood + 6);
    });

    it('plays on from what is there still where its window has left the paused position behind', async () => {
      const { player } = await live('from=30,window=12,pace=4');
      player.pause();
      await until(() => phase(player) === 'paused');
      const stood = player.currentTime;
      await until(() => (player.player.state.live?.start ?? 0) > stood + 12, 'a window behind');
      player.play().catch(() => undefined);
      await until(() => {
        const { start = Infinity, end = 0 } = player.player.state.live ?? {};
        const { currentTime } = player;
        return currentTime > stood + 12 && currentTime > start - 4 && currentTime < end + 1;
      });
      const { currentTime } = player;
      await until(() => player.currentTime > currentTime + 0.5 && phase(player) === 'playing');
    });

    it('plays on where the encoder starts anew with the first number', async () => {
      const { player, restart } = await live('from=6,window=12,pace=1');
      await until(() => player.currentTime > 8);
      const stood = player.currentTime;
      await restart();
      await until(() => player.currentTime > stood + 6 && phase(player) === 'playing');
      expect(player.player.state.live?.end).to.be.above(stood + 4);
    });

    it('ends cleanly, with a length then, and plays again what is there still', async () => {
      const { player, end } = await live();
      await end();
      await until(() => Number.isFinite(player.player.state.duration));
      await until(() => phase(player) === 'ended');
      expect(player.matches(':state(live)')).to.equal(false);
      expect(byRole('button', 'Live', player)).to.have.length(0);
      expect(valueText(player)).to.match(/^0:\d\d of 0:\d\d$/);
      theRole('button', 'Replay', player).click();
      await until(() => phase(player) === 'playing');
      const { currentTime } = player;
      await until(() => player.currentTime > currentTime + 0.5);
    });
  });
});
