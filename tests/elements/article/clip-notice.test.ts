import { expect } from '@esm-bundle/chai';
import type { ClipPlayer } from '../../../src/elements/player/clip-player.js';
import { byRole, theRole } from '../../by-role.js';
import { faults } from '../faults.js';
import { unmountAll, until } from '../mounted.js';
import { documentOf, phase, ready } from './started-player.js';

const gone = 'This clip is no longer available.';
const elsewhere = 'This clip can only be watched elsewhere.';
const poster = '/demo/assets/clip.jpg';
/** In milliseconds. */
const HOUR = 3_600_000;

async function noticed(
  words: string,
  fields: Record<string, unknown>,
  attributes = 'muted',
): Promise<ClipPlayer> {
  const player = await ready(attributes, documentOf(fields));
  await until(() => byRole('status', words, player)[0], 'the notice');
  return player;
}

const refusal = (player: ClipPlayer) =>
  player.play().then(
    () => undefined,
    (error: DOMException) => error.name,
  );

describe('<clip-notice>', () => {
  const { now } = Date;
  afterEach(() => {
    Date.now = now;
    unmountAll();
  });

  for (const expires of ['2020-01-01', '2020-01-01 00:00:00', 'Jan 1, 2020', '01/01/2099', 'never']) {
    it(`plays and shows nothing of a clip that expires '${expires}'`, async () => {
      const fields = {
        expires,
        thumbnailUrl: poster,
        url: 'https://news.example/a',
        embedUrl: 'https://news.example/embed/two',
      };
      const player = await noticed(gone, fields, 'muted autoplay preload="auto"');
      expect(byRole('button', undefined, player), 'nothing to press').to.have.length(0);
      expect(byRole('link', 'Two seconds', player), 'its page').to.have.length(1);
      expect(player.shadowRoot?.querySelector('.poster') === null, 'no picture').to.equal(true);
      expect(player.player.state.clip?.sources).to.deep.equal([]);
      expect(await refusal(player)).to.equal('NotAllowedError');
      expect(player.player.currentMedia === undefined, 'no media').to.equal(true);
      expect(phase(player)).to.equal('idle');
    });
  }

  it('leaves a clip alone that expires later, in any form', async () => {
    for (const expires of ['2999-01-01', 'Thu, 01 Jan 2999 00:00:00 +0000', '']) {
      const player = await ready('muted', documentOf({ expires }));
      await player.updateComplete;
      expect(byRole('button', /^Play/, player), expires).to.have.length(1);
      unmountAll();
    }
  });

  it('plays nothing of a clip that expires while the page is open', async () => {
    const player = await ready('muted', documentOf({ expires: new Date(Date.now() + HOUR).toISOString() }));
    const play = theRole('button', /^Play/, player);
    Date.now = () => now() + HOUR;
    play.click();
    await until(() => byRole('status', gone, player)[0], 'the notice');
    expect(player.player.currentMedia?.hasAttribute('src') ?? false).to.equal(false);
  });

  it('lets go of what it has preloaded of a clip that expires meanwhile', async () => {
    const player = await ready('muted', documentOf({ expires: new Date(Date.now() + HOUR).toISOString() }));
    const play = theRole('button', /^Play/, player);
    expect(player.player.preload()).to.equal(true);
    await until(() => player.player.currentMedia?.hasAttribute('src'));
    Date.now = () => now() + HOUR;
    play.click();
    await until(() => byRole('status', gone, player)[0], 'the notice');
    expect(player.player.currentMedia?.hasAttribute('src')).to.equal(false);
  });

  const pages: [what: string, fields: Record<string, unknown>, href: string][] = [
    [
      'another player alone',
      { contentUrl: undefined, embedUrl: 'https://players.other.example/embed/140?a=1' },
      'https://players.other.example/embed/140?a=1',
    ],
    [
      'a page for media',
      { contentUrl: 'https://www.youtube.com/watch?v=a', embedUrl: 'https://www.youtube.com/embed/a' },
      'https://www.youtube.com/watch?v=a',
    ],
    [
      'the same page twice',
      { contentUrl: 'https://p.example/1', embedUrl: 'https://p.example/1' },
      'https://p.example/1',
    ],
    [
      'text/html',
      { contentUrl: 'https://p.example/1.mp4', encodingFormat: 'text/html' },
      'https://p.example/1.mp4',
    ],
  ];
  for (const [what, fields, href] of pages) {
    it(`leads to where the clip can be watched, before a press, for ${what}`, async () => {
      const player = await noticed(elsewhere, { ...fields, thumbnailUrl: poster });
      const link = theRole('link', `Watch at ${new URL(href).host}`, player) as HTMLAnchorElement;
      expect(link.href).to.equal(href);
      expect(link.target).to.equal('_blank');
      expect(byRole('button', /^(Play|Retry)/, player)).to.have.length(0);
      expect(player.shadowRoot?.querySelector('.poster') === null, 'its picture').to.equal(false);
      expect(await refusal(player)).to.equal('NotAllowedError');
    });
  }

  it('stands over the poster, and under the title and the buttons', async () => {
    const player = await noticed(elsewhere, {
      contentUrl: 'https://youtu.be/a',
      embedUrl: 'https://www.youtube.com/embed/a',
      url: 'https://p.example/watch',
      name: 'A clip of another player',
      thumbnailUrl: poster,
    });
    const { shadowRoot: root } = player;
    player.scrollIntoView({ block: 'center' });
    const top = (part: Element) => {
      const { left, width, top, height } = part.getBoundingClientRect();
      return root?.elementFromPoint(left + width / 2, top + height / 2);
    };
    expect(top(theRole('link', /^Watch at/, player))?.localName).to.equal('clip-notice');
    expect(top(theRole('status', elsewhere, player))?.localName).to.equal('clip-notice');
    for (const name of ['Embed', 'Share']) {
      const button = theRole('button', name, player);
      expect(button.contains(top(button) ?? null), name).to.equal(true);
    }
    const title = theRole('link', 'A clip of another player', player);
    expect(title.contains(top(title) ?? null), 'title').to.equal(true);
  });

  it('does not lead to the page that the viewer is on', async () => {
    const player = await noticed(elsewhere, {
      contentUrl: document.URL,
      encodingFormat: 'text/html',
      embedUrl: 'https://p.example/1',
    });
    expect((theRole('link', /^Watch at/, player) as HTMLAnchorElement).href).to.equal('https://p.example/1');
  });

  it('goes when another clip comes', async () => {
    const player = await noticed(gone, { expires: '2020-01-01' });
    const script = player.querySelector('script');
    if (script)
      script.textContent = JSON.stringify({ ...JSON.parse(script.textContent ?? ''), expires: undefined });
    await until(() => byRole('button', /^Play/, player)[0], 'the play button');
    expect(byRole('status', gone, player)).to.have.length(0);
    await player.play();
    expect(player.paused).to.equal(false);
  });

  it('is without fault to axe', async () => {
    for (const fields of [{ expires: '2020-01-01' }, { contentUrl: 'https://youtu.be/a' }]) {
      const player = await noticed('expires' in fields ? gone : elsewhere, fields);
      expect(await faults(player)).to.deep.equal([]);
      unmountAll();
    }
  });
});
