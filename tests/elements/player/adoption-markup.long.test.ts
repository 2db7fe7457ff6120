import { expect } from '@esm-bundle/chai';
import type { ClipPlayer } from '../../../src/elements/player/clip-player.js';
import '../../../src/elements/player/clip-player.js';
import { byRole, theRole } from '../../by-role.js';
import { mounted, unmountAll, until } from '../mounted.js';
import {
  adopting,
  captions,
  gone,
  markups,
  phase,
  plays,
  pressPlays,
  source,
  src,
  watched,
} from './adopted-video.js';

describe('<clip-player> with a <video> child', function () {
  this.timeout(60_000);
  afterEach(unmountAll);

  for (const [what, attributes, content] of markups) {
    it(`plays at one press, goes on, and leaves the markup as it is: ${what}`, () =>
      pressPlays(attributes, content));
  }

  it('shows captions that are shown by default, unless others are asked for', async () => {
    const content = captions.replace('>', ' default>');
    const { player } = await adopting(`src="${src}"`, content);
    const own = mounted<ClipPlayer>(`<clip-player src="${src}" muted>${content}</clip-player>`);
    const off = mounted<ClipPlayer>(`<clip-player src="${src}" muted captions="0">${content}</clip-player>`);
    for (const each of [player, own, off]) await each.play();
    await until(() => player.player.state.captions === 'en' && own.player.state.captions === 'en');
    expect(own.player.currentMedia?.textTracks[0]?.mode).to.equal('showing');
    expect(off.player.state.captions).to.equal(undefined);
    expect(off.player.currentMedia?.textTracks[0]?.mode).to.equal('disabled');
  });

  it('says within its time that nothing can be played, and tries again at a Retry', async () => {
    const { player, video } = await adopting('', source(gone) + source(`${gone}?2`));
    const before = video.innerHTML;
    theRole('button', 'Play', player).click();
    await until(() => byRole('button', 'Retry', player)[0]);
    const again = new Promise((done) => player.addEventListener('clip-error', done, { once: true }));
    theRole('button', 'Retry', player).click();
    await again;
    expect(video.innerHTML).to.equal(before);
  });

  it('says which source it plays', async () => {
    const { player } = await adopting('', source(gone) + source(src));
    await player.play();
    await until(() => player.currentSrc.endsWith(`${location.host}${src}`));
  });

  it('takes over a video that a script plays, or that plays by itself', async () => {
    const { player, video } = await adopting(`src="${src}" loop`, '');
    await video.play();
    await plays(player);
    expect(player.player.currentMedia).to.equal(video);
    expect(video.controls).to.equal(false);
    const other = await adopting(`src="${src}" autoplay loop`, '');
    await plays(other.player);
    expect(other.player.player.currentMedia).to.equal(other.video);
  });

  for (const [what, change] of [
    ['is told another address', (video) => video.setAttribute('src', `${src}?other`)],
    [
      'is given sources',
      (video) =>
        video.replaceChildren(Object.assign(document.createElement('source'), { src: `${src}?other` })),
    ],
    [
      'is replaced',
      (video) => video.replaceWith(Object.assign(video.cloneNode(true), { src: `${src}?other` })),
    ],
  ] as [string, (video: HTMLVideoElement) => void][]) {
    for (const begun of [false, true])
      it(`plays the other media at the next press once its video ${what}, ${begun ? 'playing' : 'as a facade'}`, async () => {
        const { player, video } = await adopting(
          what === 'is given sources' ? '' : `src="${src}"`,
          what === 'is given sources' ? source(src) : '',
        );
        if (begun) {
          theRole('button', 'Play', player).click();
          await plays(player);
        }
        change(video);
        await until(
          () => phase(player) === 'idle' && player.player.state.clip?.sources[0]?.src.endsWith('?other'),
        );
        await player.updateComplete;
        theRole('button', 'Play', player).click();
        await plays(player);
        expect(player.currentSrc).to.contain('?other');
        expect(player.player.currentMedia).to.equal(player.querySelector('video'));
      });
  }

  it('is a facade again once the same video is put in anew, as page caches do', async () => {
    const { player, video } = await adopting(`src="${src}"`, captions);
    theRole('button', 'Play', player).click();
    await plays(player);
    const { innerHTML } = player;
    player.innerHTML = innerHTML;
    await until(() => phase(player) === 'idle');
    expect(video.paused).to.equal(true);
    await player.updateComplete;
    theRole('button', 'Play', player).click();
    await plays(player);
    expect(player.player.currentMedia).to.equal(player.querySelector('video'));
    expect(player.player.state.captionChoices).to.have.length(1);
  });

  it('plays as a copy of one that played', async () => {
    const { player } = await adopting('', source(src) + source(`${src}?2`) + captions);
    theRole('button', 'Play', player).click();
    await plays(player);
    const place = mounted('<div></div>');
    const copy = player.cloneNode(true) as ClipPlayer;
    player.remove();
    place.append(copy);
    await copy.updateComplete;
    expect(copy.querySelectorAll('track')).to.have.length(1);
    theRole('button', 'Play', copy).click();
    await plays(copy);
    expect(copy.player.state.captionChoices).to.have.length(1);
  });

  it('plays after it was taken out and put back, and on where it is moved', async () => {
    const { player, video } = await adopting('loop', source(src) + captions);
    theRole('button', 'Play', player).click();
    await plays(player);
    const place = player.parentElement;
    player.remove();
    await Promise.resolve();
    expect(video.paused).to.equal(true);
    expect(video.controls).to.equal(true);
    place?.append(player);
    await player.updateComplete;
    expect(phase(player)).to.equal('idle');
    theRole('button', 'Play', player).click();
    await plays(player);
    mounted('<div></div>').append(player);
    await new Promise((done) => setTimeout(done, 50));
    expect(player.player.currentMedia).to.equal(video);
    expect(phase(player)).to.not.equal('idle');
  });

  it('begins nothing anew when scripts change what says nothing of the clip', async () => {
    const { player, video } = await adopting(`src="${src}" loop`, captions);
    const noted = watched(player, video);
    theRole('button', 'Play', player).click();
    await plays(player);
    video.className = 'lazyloaded';
    video.setAttribute('src', src);
    player.append(document.createElement('p'));
    await new Promise((done) => setTimeout(done, 50));
    expect(noted.filter((name) => name.startsWith('clip-'))).to.deep.equal([]);
    expect(phase(player)).to.not.equal('idle');
  });
});
