import { expect } from '@esm-bundle/chai';
import { parseClip } from '../../../src/clip/parse-clip.js';
import type { ClipPlayer } from '../../../src/elements/player/clip-player.js';
import '../../../src/elements/player/clip-player.js';
import { byRole, theRole } from '../../by-role.js';
import { faultUrl, otherOrigin } from '../../fault-url.js';
import { skipUnless } from '../../skip-unless.js';
import { faults } from '../faults.js';
import { mounted, unmountAll, until } from '../mounted.js';

const src = '/tests/fixtures/media/short.mp4';
const short = `<clip-player src="${src}" muted clip-title="Two seconds"></clip-player>`;
const one = async (markup = short) => {
  const player = mounted<ClipPlayer>(markup);
  await player.updateComplete;
  return player;
};
const phase = (player: ClipPlayer) => player.player.state.phase;
const started = async (markup = short) => {
  const player = await one(markup);
  theRole('button', 'Play', player).click();
  await until(() => phase(player) === 'playing');
  await until(() => byRole('slider', 'Seek', player)[0]);
  return player;
};
/** Puts a pointer over it, and leaves it there. */
const hover = (player: ClipPlayer) => {
  const isHovered = (selectors: string) =>
    selectors.includes(':hover') || Element.prototype.matches.call(player, selectors);
  Object.assign(player, { matches: isHovered });
  player.dispatchEvent(new PointerEvent('pointerenter'));
};
const heard = (target: EventTarget, type: string) =>
  new Promise<Event>((resolve) => target.addEventListener(type, resolve, { once: true }));

describe('<clip-player>', () => {
  afterEach(unmountAll);

  it('is a facade before a press: no media element', async () => {
    const player = await one();
    expect(player.shadowRoot?.querySelector('video')).to.equal(null);
    expect(player.matches(':state(facade)')).to.equal(true);
    expect(theRole('button', 'Play', player)).to.be.instanceOf(HTMLButtonElement);
  });

  it('loads nothing on intent where the page wrote preload=none', async () => {
    const player = await one(`<clip-player src="${src}" preload="none"></clip-player>`);
    hover(player);
    await new Promise((done) => setTimeout(done, 500));
    expect(player.player.currentMedia).to.equal(undefined);
  });

  it('makes its media element in the press itself', async () => {
    const player = await one();
    theRole('button', 'Play', player).click();
    const made = player.player.currentMedia;
    expect(made).to.be.instanceOf(HTMLVideoElement);
    expect(made?.currentSrc || made?.src).to.contain('short.mp4');
    await until(() => phase(player) === 'playing');
  });

  it('stays a facade under a pointer that rests, has the first frame, and plays as its attributes ask for at the press', async () => {
    const player = await one(`<clip-player src="${src}" clip-title="Two seconds"></clip-player>`);
    const fired: string[] = [];
    for (const type of ['play', 'playing', 'clip-ready'])
      player.addEventListener(type, () => fired.push(type));
    hover(player);
    await until(() => player.player.currentMedia?.readyState, 'the first frame, on intent');
    expect(fired).to.deep.equal([]);
    expect(player.matches(':state(facade)')).to.equal(true);
    theRole('button', 'Play', player);
    player.toggleAttribute('muted', true);
    player.setAttribute('crossorigin', 'anonymous');
    player.setAttribute('preload', 'auto');
    theRole('button', 'Play', player).click();
    await until(() => phase(player) === 'playing');
    expect(player.player.currentMedia).to.include({
      muted: true,
      crossOrigin: 'anonymous',
      preload: 'auto',
    });
    expect(player.shadowRoot?.querySelectorAll('video')).to.have.length(1);
  });

  it('leaves an adopted video alone under a pointer', async () => {
    const player = await one(
      `<clip-player><video controls preload="none" src="${src}"></video></clip-player>`,
    );
    let readies = 0;
    player.addEventListener('clip-ready', () => readies++);
    player.currentTime = 1;
    hover(player);
    await new Promise((done) => setTimeout(done, 100));
    expect(readies).to.equal(0);
    expect(player.currentTime).to.equal(1);
    expect(player.querySelector('video')?.controls).to.equal(true);
  });

  it('plays, pauses, ends, and plays again', async () => {
    // Without an end at first: on a loaded machine its bar may take longer than the clip lasts.
    const player = await started(`<clip-player src="${src}" muted loop></clip-player>`);
    theRole('button', 'Pause', player).click();
    await until(() => player.matches(':state(paused)'));
    player.loop = false;
    theRole('button', 'Play', player).click();
    await until(() => player.matches(':state(ended)'));
    theRole('button', 'Replay', player).click();
    await until(() => player.matches(':state(playing)'));
    expect(player.currentTime).to.be.below(1.9);
  });

  it('says that it is offline, and plays when the network is back', async () => {
    Object.defineProperty(navigator, 'onLine', { value: false, configurable: true });
    const player = await one(`<clip-player src="/fault/hang,times=1${src}" muted></clip-player>`);
    theRole('button', 'Play', player).click();
    await until(() => byRole('status', 'Offline', player)[0]);
    expect(await faults(player)).to.deep.equal([]);
    Reflect.deleteProperty(navigator, 'onLine');
    dispatchEvent(new Event('online'));
    await until(() => phase(player) === 'playing');
    expect(byRole('status', 'Offline', player)).to.deep.equal([]);
  });

  it('plays what was said just before, without waiting for a render', async () => {
    const player = mounted<ClipPlayer>('<clip-player muted></clip-player>');
    player.src = src;
    await player.play();
    expect(player.currentSrc).to.contain('short.mp4');
    expect(player.paused).to.equal(false);
  });

  it('plays a clip whose document is still on its way', async () => {
    const player = mounted<ClipPlayer>(
      '<clip-player clip-src="/fault/delay=300/tests/fixtures/clips/short.json" muted></clip-player>',
    );
    await player.updateComplete;
    theRole('button', 'Play', player).click();
    expect(player.player.currentMedia).to.be.instanceOf(HTMLVideoElement);
    await until(() => phase(player) === 'playing');
    expect(player.player.state.clip?.title).to.equal('Two seconds');
  });

  describe('far out of sight', () => {
    const clip = (attributes = '') =>
      `<clip-player clip-src="/tests/fixtures/clips/short.json" muted ${attributes}><a href="/watch/two">Two</a></clip-player>`;
    const far = (attributes = '') =>
      mounted(`<div style="position: absolute; inset: 10000px 0 auto">${clip(attributes)}</div>`)
        .firstElementChild as ClipPlayer;
    /** By then, one that is near has its document; those here were there before it. */
    const time = () => {
      const { player } = mounted<ClipPlayer>(clip());
      return until(() => player.state.clip);
    };

    it('has its title, its place and its button, and no document yet', async () => {
      const player = far();
      await time();
      expect(player.player.state.clip).to.equal(undefined);
      expect(byRole('link', 'Two', player)).to.have.length(1);
      expect(byRole('button', 'Play', player)).to.have.length(1);
      expect(player.offsetHeight).to.equal(Math.round((player.offsetWidth * 9) / 16));
      player.scrollIntoView();
      await until(() => player.player.state.clip);
      scrollTo(0, 0);
    });

    it('plays when it is told to', async () => {
      const player = far();
      await time();
      await player.play();
      expect(player.paused).to.equal(false);
    });

    for (const attributes of ['autoplay', 'preload=metadata'])
      it(`has its document at once when it is to begin by itself: ${attributes}`, async () => {
        const player = far(attributes);
        await until(() => player.readyState >= HTMLMediaElement.HAVE_METADATA);
      });
  });

  it('answers like a media element before its first render', () => {
    const player = document.createElement('clip-player');
    expect(player.paused).to.equal(true);
    expect(player.duration).to.be.NaN;
    expect(player.currentTime).to.equal(0);
    expect(player.volume).to.equal(1);
    expect(player.readyState).to.equal(0);
    expect(player.HAVE_ENOUGH_DATA).to.equal(4);
    expect(player.canPlayType('video/mp4')).to.not.equal('');
    expect(player.error).to.equal(null);
    expect(player.controls).to.equal(false);
    expect(player.buffered.length).to.equal(0);
  });

  it('reflects what HTML reflects', async () => {
    const player = await one();
    player.loop = true;
    expect(player.hasAttribute('loop')).to.equal(true);
    expect(player.src).to.equal(new URL(src, document.baseURI).href);
    expect(player.defaultMuted).to.equal(true);
    player.width = 320;
    expect(player.getAttribute('width')).to.equal('320');
    await player.updateComplete;
    expect(player.getBoundingClientRect().width).to.equal(320);
  });

  it('fires the media events again under their own names', async () => {
    const player = await one();
    const [metadata, playing] = [heard(player, 'loadedmetadata'), heard(player, 'playing')];
    await player.play();
    expect((await metadata).bubbles).to.equal(false);
    await playing;
    expect(player.duration).to.be.closeTo(2, 0.1);
    expect(player.videoWidth).to.equal(160);
  });

  it('has its box from the start, and is drawn in a later task', async () => {
    const player = mounted<ClipPlayer>(
      `<clip-player src="${src}" ratio="1/1" height="120" muted></clip-player>`,
    );
    const box = () => [player.clientWidth, player.clientHeight];
    const before = box();
    await Promise.resolve();
    expect(player.shadowRoot?.querySelector('.frame')).to.equal(null);
    await player.updateComplete;
    expect(player.shadowRoot?.querySelector('.frame')).not.to.equal(null);
    expect(before[1]).to.equal(120);
    expect(box()).to.deep.equal(before);
  });

  it('is low for sound without a picture, unless the page gives it another shape', async () => {
    const sound = { '@type': 'AudioObject', name: 'Chords', identifier: 'chords', contentUrl: '/a.mp3' };
    const heightOf = async (attributes: string, fields = {}) => {
      const text = JSON.stringify({ ...sound, ...fields });
      const player = await one(
        `<clip-player ${attributes}><script type="application/ld+json">${text}</script></clip-player>`,
      );
      return player.clientHeight;
    };
    expect(await heightOf('')).to.equal(160);
    expect(await heightOf('height="120"')).to.equal(120);
    expect(await heightOf('ratio="2/1"')).to.equal(320);
    expect(await heightOf('', { thumbnailUrl: '/a.jpg' })).to.equal(360);
  });

  it('fits its box to ratio, and keeps it when the media disagrees', async () => {
    const player = await one(`<clip-player src="${src}" ratio="1/1" muted></clip-player>`);
    expect(player.getBoundingClientRect().height).to.be.closeTo(640, 1);
    await player.play();
    expect(player.getBoundingClientRect().height).to.be.closeTo(640, 1);
  });

  it('begins at start and stops at end', async () => {
    const player = await one(`<clip-player src="${src}" start="0.5" end="1" muted></clip-player>`);
    expect(player.currentTime).to.equal(0.5);
    player.playbackRate = 0.5; // a busy page hears of the end late
    await player.play();
    await until(() => phase(player) === 'paused');
    expect(player.currentTime).to.be.within(0.95, 1.6);
  });

  it('says so when there is no source', async () => {
    const player = await one('<clip-player></clip-player>');
    const error = heard(player, 'clip-error') as Promise<CustomEvent>;
    theRole('button', 'Play', player).click();
    expect((await error).detail.code).to.equal('no-source');
    await until(() => byRole('status', 'No media source currently available', player)[0]);
    expect(player.error?.code).to.equal(4);
    expect(player.matches(':state(failed)')).to.equal(true);
    await until(() => player.shadowRoot?.activeElement === null || theRole('button', 'Retry', player));
  });

  it('falls through a dead source to the next', async () => {
    const player = await one(
      `<clip-player muted><source src="/tests/fixtures/media/not-video.mp4" type="video/mp4"><source src="${src}"></clip-player>`,
    );
    await player.play();
    expect(player.currentSrc).to.contain('short.mp4');
  });

  it('rejects play() when nothing can be played', async () => {
    const player = await one(
      '<clip-player src="/fault/status=404/tests/fixtures/media/short.mp4"></clip-player>',
    );
    const error = await player.play().then(
      () => undefined,
      (reason: DOMException) => reason,
    );
    expect(error?.name).to.equal('NotSupportedError');
  });

  const documents: [what: string, address: string][] = [
    ['is not there', '/fault/status=404/tests/fixtures/clips/short.json'],
    ['cannot be reached', '/fault/reset/tests/fixtures/clips/short.json'],
    ['is no JSON', '/tests/fixtures/media/captions.vtt'],
    ['is garbled', '/fault/corrupt/tests/fixtures/clips/short.json'],
    ['is closed to other pages', faultUrl('closed', '/tests/fixtures/clips/short.json', otherOrigin)],
  ];
  for (const [what, address] of documents)
    it(`says that nothing can be played when the document ${what}, and plays when it is well again`, async () => {
      const player = mounted<ClipPlayer>(`<clip-player clip-src="${address}" muted></clip-player>`);
      const { detail } = (await heard(player, 'clip-error')) as CustomEvent<{ code: string }>;
      expect(detail.code).to.equal('document');
      await player.updateComplete;
      player.setAttribute('clip-src', '/tests/fixtures/clips/short.json');
      theRole('button', 'Retry', player).click();
      await until(() => phase(player) === 'playing');
    });

  it('fetches the document again for a Retry: its addresses may have expired', async () => {
    const expired = new URL(`/fault/status=403${src}`, location.href).href;
    const document_ = { '@type': 'VideoObject', identifier: 'short', name: 'Expired', contentUrl: expired };
    const { fetch } = window;
    window.fetch = async () =>
      Object.defineProperty(Response.json(document_), 'url', { value: location.href });
    const player = await one('<clip-player clip-src="/tests/fixtures/clips/fresh.json" muted></clip-player>');
    await until(() => player.player.state.clip);
    window.fetch = fetch;
    player.currentTime = 0.8;
    player.play().catch(() => undefined);
    await heard(player, 'clip-error');
    expect(player.currentSrc).to.equal(expired);
    await player.updateComplete;
    theRole('button', 'Retry', player).click();
    await until(() => phase(player) === 'playing');
    expect(player.currentSrc).to.contain('?fresh');
    expect(player.player.state.clip?.title).to.equal('Two seconds, at a fresh address');
    expect(player.currentTime).to.be.at.least(0.7);
    expect(player.error).to.equal(null);
  });

  it('plays on where it is put by moveBefore(), with the same media', async function () {
    skipUnless(this, 'moveBefore' in Element.prototype, 'no moveBefore');
    const player = await started(`<clip-player src="${src}" muted loop></clip-player>`);
    const media = player.player.currentMedia;
    const place = mounted('<div></div>');
    Reflect.apply(Reflect.get(place, 'moveBefore'), place, [player, null]);
    await new Promise((done) => setTimeout(done));
    expect(player.parentElement).to.equal(place);
    expect(player.player.currentMedia).to.equal(media);
    expect(player.paused).to.equal(false);
    const { currentTime } = player;
    await until(() => player.currentTime !== currentTime);
  });

  it('plays on with captions that are none, and says so', async () => {
    const player = await one('<clip-player muted loop captions="en"></clip-player>');
    const caption = [
      { '@type': 'MediaObject', contentUrl: '/tests/fixtures/media/broken.vtt', inLanguage: 'en' },
    ];
    const document_ = {
      '@type': 'VideoObject',
      identifier: 'short',
      name: 'Two seconds',
      contentUrl: src,
      caption,
    };
    player.clip = parseClip(document_, location.href);
    await player.updateComplete;
    player.play();
    await until(() => phase(player) === 'playing' && player.player.state.captionsFailed);
    expect(player.error).to.equal(null);
  });

  it('waits for the document after a Retry, also when the old address has failed again by then', async () => {
    const document_ = {
      '@type': 'VideoObject',
      identifier: 'short',
      name: 'Expired',
      contentUrl: new URL(`/fault/status=403${src}`, location.href).href,
    };
    const { fetch } = window;
    window.fetch = async () =>
      Object.defineProperty(Response.json(document_), 'url', { value: location.href });
    const player = await one('<clip-player clip-src="/tests/fixtures/clips/fresh.json" muted></clip-player>');
    await until(() => player.player.state.clip);
    player.currentTime = 0.8;
    player.play().catch(() => undefined);
    await heard(player, 'clip-error');
    await player.updateComplete;
    const failed = heard(player, 'clip-error');
    let isAskedFor = false;
    window.fetch = async (...args) => {
      isAskedFor = true;
      await failed;
      return fetch(...args);
    };
    theRole('button', 'Retry', player).click();
    await failed; // before the document is there
    expect(isAskedFor).to.equal(true);
    await until(() => phase(player) === 'playing');
    window.fetch = fetch;
    expect(player.currentSrc).to.contain('?fresh');
    expect(player.currentTime).to.be.at.least(0.7);
  });

  it('plays nothing by itself when another document is named after a failure', async () => {
    const player = await one(`<clip-player clip-src="/tests/fixtures/clips/short.json" muted></clip-player>`);
    await until(() => player.player.state.clip);
    player.player.fail({ code: 'network', message: 'gone' });
    player.setAttribute('clip-src', '/tests/fixtures/clips/fresh.json');
    await until(() => player.player.state.clip?.title.includes('fresh'));
    expect(phase(player)).to.equal('idle');
  });

  it('plays from the addresses that it has when the document is gone by then', async () => {
    const contentUrl = '/fault/status=503,times=2,key=gone/tests/fixtures/media/short.mp4';
    const clip = parseClip(
      { '@type': 'VideoObject', identifier: 'short', name: 'Two seconds', contentUrl },
      location.href,
    );
    const player = await one('<clip-player clip-src="/tests/fixtures/clips/short.json" muted></clip-player>');
    await until(() => player.player.state.clip);
    player.player.setClip(clip);
    player.play().catch(() => undefined);
    await heard(player, 'clip-error');
    await player.updateComplete;
    const { fetch } = window;
    const asked: unknown[] = [];
    window.fetch = async (address) => new Response('', { status: 404 + 0 * asked.push(address) });
    theRole('button', 'Retry', player).click();
    await until(() => phase(player) === 'playing');
    window.fetch = fetch;
    expect(asked).to.have.length(1);
    expect(player.error).to.equal(null);
  });

  it('reads a clip document, and Retry reads it again', async () => {
    const address = '/fault/status=500,times=1,key=retry/tests/fixtures/clips/none.json';
    const player = mounted<ClipPlayer>(`<clip-player clip-src="${address}"></clip-player>`);
    await heard(player, 'clip-error');
    await until(() => byRole('button', 'Retry', player)[0]);
    const again = heard(player, 'clip-error') as Promise<CustomEvent>;
    theRole('button', 'Retry', player).click();
    expect((await again).detail.message).to.contain('none.json');
  });

  it('takes a JSON-LD child, and single attributes override it', async () => {
    const clip = {
      '@type': 'VideoObject',
      name: 'From a script',
      contentUrl: src,
      identifier: 'a',
      duration: 'PT2S',
    };
    const player = await one(
      `<clip-player clip-title="Mine"><script type="application/ld+json">${JSON.stringify(clip)}</script></clip-player>`,
    );
    expect(player.player.state.clip?.title).to.equal('Mine');
    expect(byRole('img', 'Length 0:02', player)).to.have.length(1);
  });

  it('adopts a <video> where it stands', async () => {
    const player = await one(`<clip-player><video src="${src}" muted controls></video></clip-player>`);
    const video = player.querySelector('video');
    await player.play();
    expect(player.player.media).to.equal(video);
    expect(video?.parentElement).to.equal(player);
    expect(video?.paused).to.equal(false);
  });

  it('writes nothing into light DOM', async () => {
    const player = await started(`<clip-player src="${src}" muted><a href="/page">A page</a></clip-player>`);
    expect(player.innerHTML).to.equal('<a href="/page">A page</a>');
    expect(player.textContent).to.equal('A page');
  });

  it('plays on when it is moved in the page', async () => {
    const player = await started(`<clip-player src="${src}" muted loop></clip-player>`);
    const media = player.player.currentMedia;
    const place = mounted('<div></div>');
    place.append(player);
    await new Promise((done) => setTimeout(done, 50));
    expect(player.player.currentMedia).to.equal(media);
    await until(() => phase(player) === 'playing' || phase(player) === 'paused');
    expect(phase(player)).to.not.equal('idle');
  });

  it('stops and lets go when it is removed, and is a facade when it comes back', async () => {
    const player = await started();
    const media = player.player.currentMedia;
    const place = player.parentElement;
    player.remove();
    await Promise.resolve();
    expect(player.player.currentMedia).to.equal(undefined);
    expect(media?.paused).to.equal(true);
    expect(media?.getAttribute('src')).to.equal(null);
    place?.append(player);
    await player.updateComplete;
    expect(phase(player)).to.equal('idle');
    theRole('button', 'Play', player).click();
    await until(() => phase(player) === 'playing');
  });

  it('leaves keys alone that are typed into a field', async () => {
    const player = await started(`<clip-player src="${src}" muted loop></clip-player>`);
    const field = document.createElement('input');
    player.shadowRoot?.querySelector('clip-controls')?.append(field);
    field.dispatchEvent(new KeyboardEvent('keydown', { key: 'k', bubbles: true, composed: true }));
    expect(player.player.currentMedia?.paused).to.equal(false);
  });

  it('moves the focus from the facade into the controls', async () => {
    const player = await one();
    const play = theRole('button', 'Play', player);
    play.focus();
    play.click();
    await until(() => player.shadowRoot?.activeElement?.localName === 'clip-controls');
  });

  it('opens Embed and Share only where there is something to hand on', async () => {
    const bare = await one();
    expect(byRole('button', 'Embed', bare)).to.have.length(0);
    expect(byRole('button', 'Share', bare)).to.have.length(0);
    const rich = await one(
      `<clip-player src="${src}" embed-url="/embed/short" page-url="/watch/short"></clip-player>`,
    );
    const opened = heard(rich, 'clip-open') as Promise<CustomEvent>;
    theRole('button', 'Embed', rich).click();
    await opened;
    await until(() => byRole('textbox', 'Embed code', rich)[0]);
    expect(await faults(rich)).to.deep.equal([]);
  });

  it('has nothing for axe to find: as a facade, playing, paused, failed', async () => {
    const player = await one(
      `<clip-player src="${src}" muted loop clip-title="Two seconds" page-url="/watch/short"></clip-player>`,
    );
    expect(await faults(player)).to.deep.equal([]);
    theRole('button', 'Play', player).click();
    await until(() => byRole('button', 'Pause', player)[0]);
    expect(await faults(player)).to.deep.equal([]);
    player.pause();
    await until(() => phase(player) === 'paused');
    expect(await faults(player)).to.deep.equal([]);
    const dead = await one('<clip-player></clip-player>');
    theRole('button', 'Play', dead).click();
    await until(() => byRole('button', 'Retry', dead)[0]);
    expect(await faults(dead)).to.deep.equal([]);
  });
});
