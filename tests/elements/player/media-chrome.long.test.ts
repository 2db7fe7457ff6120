import { expect } from '@esm-bundle/chai';
import 'media-chrome';
import 'media-chrome/menu';
import type { Clip } from '../../../src/clip/clip.js';
import '../../../src/elements/player/clip-player.js';
import type { ClipPlayer } from '../../../src/elements/player/clip-player.js';
import { mounted, unmountAll, until } from '../mounted.js';
import { Uncaught } from '../uncaught.js';

const media = `${location.origin}/tests/fixtures/media`;
const clip: Clip = {
  id: 'chrome',
  kind: 'video',
  title: 'A clip under the controls of another library',
  duration: 2,
  posters: [],
  tracks: [
    { src: `${media}/captions.vtt?en`, kind: 'captions', language: 'en', label: 'English' },
    { src: `${media}/captions.vtt?de`, kind: 'subtitles', language: 'de', label: 'Deutsch' },
  ],
  chapters: [],
  live: false,
  sources: [
    { src: `${media}/short.mp4?720`, type: 'video/mp4', width: 1280, height: 720 },
    { src: `${media}/short.mp4?360`, type: 'video/mp4', width: 640, height: 360 },
  ],
  described: [{ src: `${media}/short.mp4?described`, type: 'video/mp4', width: 1280, height: 720 }],
};

const controls = `
  <media-loading-indicator slot="centered-chrome"></media-loading-indicator>
  <media-rendition-menu hidden anchor="auto"></media-rendition-menu>
  <media-audio-track-menu hidden anchor="auto"></media-audio-track-menu>
  <media-captions-menu hidden anchor="auto"></media-captions-menu>
  <media-control-bar>
    <media-play-button></media-play-button>
    <media-seek-backward-button seekoffset="1"></media-seek-backward-button>
    <media-seek-forward-button seekoffset="1"></media-seek-forward-button>
    <media-time-range></media-time-range>
    <media-time-display showduration></media-time-display>
    <media-mute-button></media-mute-button>
    <media-volume-range></media-volume-range>
    <media-playback-rate-button rates="1 2"></media-playback-rate-button>
    <media-captions-button></media-captions-button>
    <media-rendition-menu-button></media-rendition-menu-button>
    <media-audio-track-menu-button></media-audio-track-menu-button>
    <media-loop-button></media-loop-button>
    <media-pip-button></media-pip-button>
    <media-fullscreen-button></media-fullscreen-button>
  </media-control-bar>`;

describe('<clip-player> as the media of media-chrome', function () {
  this.timeout(60_000);
  let controller: HTMLElement;
  let player: ClipPlayer;
  let uncaught: Uncaught;

  /** What the controller tells one of its controls. */
  const told = (name: string, state: string) => find(name).getAttribute(state);
  const find = (name: string) => controller.querySelector<HTMLElement>(name) as HTMLElement;
  const press = (name: string) => find(name).click();
  const itemsOf = (menu: string) => [
    ...(find(menu).shadowRoot?.querySelectorAll<HTMLElement>('media-chrome-menu-item') ?? []),
  ];
  const choose = (menu: string, text: RegExp) => {
    const item = itemsOf(menu).find(({ textContent }) => text.test(textContent ?? ''));
    if (!item) throw new Error(`${menu} has: ${itemsOf(menu).map(({ textContent }) => textContent?.trim())}`);
    item.click();
  };

  beforeEach(async () => {
    uncaught = new Uncaught();
    controller = mounted(
      `<media-controller><clip-player slot="media" no-controls no-title muted></clip-player>${controls}</media-controller>`,
    );
    player = controller.querySelector('clip-player') as ClipPlayer;
    player.clip = clip;
    await player.updateComplete;
  });
  afterEach(() => {
    unmountAll();
    uncaught.end();
    expect(uncaught.events).to.deep.equal([]);
  });

  const play = async () => {
    press('media-play-button');
    await until(() => player.player.state.phase === 'playing' && player.currentTime > 0);
  };

  it('fetches nothing before a press, and preloads when a pointer rests on it', async () => {
    const asked = () => performance.getEntriesByType('resource').filter(({ name }) => name === file).length;
    const file = `${media}/short.mp4?rests`;
    player.clip = { ...clip, id: 'rests', sources: [{ src: file, type: 'video/mp4' }] };
    await until(() => told('media-play-button', 'mediapaused') !== null);
    expect(told('media-mute-button', 'mediavolumelevel')).to.equal('off');
    expect(asked()).to.equal(0);
    const isHovered = (selectors: string) =>
      selectors.includes(':hover') || Element.prototype.matches.call(player, selectors);
    Object.assign(player, { matches: isHovered });
    player.dispatchEvent(new PointerEvent('pointerenter'));
    await until(() => player.player.media.readyState > 0);
    expect(player.player.state.phase).to.equal('idle');
  });

  it('plays and pauses by the play button', async () => {
    await play();
    await until(() => told('media-play-button', 'mediapaused') === null);
    press('media-play-button');
    await until(() => told('media-play-button', 'mediapaused') !== null && player.paused);
  });

  it('tells its length and its time, and seeks', async () => {
    await play();
    press('media-play-button');
    await until(() => player.paused);
    await until(() => Number(told('media-time-range', 'mediaduration')) > 1.9);
    await until(() => told('media-time-display', 'mediaseekable')?.startsWith('0:'));
    player.currentTime = 0;
    await until(() => Number(told('media-time-range', 'mediacurrenttime')) === 0);
    press('media-seek-forward-button');
    await until(() => Math.abs(player.currentTime - 1) < 0.05);
    await until(() => Math.abs(Number(told('media-time-display', 'mediacurrenttime')) - 1) < 0.05);
    press('media-seek-backward-button');
    await until(() => player.currentTime < 0.05);
  });

  it('follows the mute button, the volume and the rate', async () => {
    press('media-mute-button');
    await until(() => !player.muted && told('media-volume-range', 'mediamuted') === null);
    press('media-mute-button');
    await until(() => player.muted && told('media-mute-button', 'mediavolumelevel') === 'off');
    press('media-playback-rate-button');
    await until(
      () => player.playbackRate === 2 && told('media-playback-rate-button', 'mediaplaybackrate') === '2',
    );
    player.playbackRate = 1;
    await until(() => told('media-playback-rate-button', 'mediaplaybackrate') === '1');
  });

  it('lists its captions, and shows those that are chosen', async () => {
    await play();
    await until(() => told('media-captions-button', 'mediasubtitleslist') === 'cc:en:English sb:de:Deutsch');
    const showing = () => told('media-captions-button', 'mediasubtitlesshowing');
    press('media-captions-button');
    await until(() => player.player.state.captions !== undefined && showing());
    press('media-captions-button');
    await until(() => player.player.state.captions === undefined && showing() === null);
    choose('media-captions-menu', /Deutsch/);
    await until(() => showing() === 'sb:de:Deutsch');
    await until(() => /\bde$/.test(player.player.state.captions ?? ''));
  });

  it('lists its renditions and its sound, and plays those that are chosen', async () => {
    await play();
    await until(
      () => itemsOf('media-rendition-menu').length >= 2 && itemsOf('media-audio-track-menu').length === 2,
    );
    choose('media-rendition-menu', /360/);
    await until(() => player.currentSrc.endsWith('?360') && player.player.state.phase === 'playing');
    choose('media-audio-track-menu', /^\s*2/);
    await until(() => player.currentSrc.endsWith('?described'));
  });

  it('takes another clip, as a media element takes another source', async () => {
    await play();
    player.clip = {
      ...clip,
      id: 'another',
      tracks: [],
      sources: [{ src: `${media}/short.mp4?other`, type: 'video/mp4' }],
    };
    await until(() => told('media-play-button', 'mediapaused') !== null);
    await until(() => !told('media-captions-button', 'mediasubtitleslist'));
    await play();
    expect(player.currentSrc).to.equal(`${media}/short.mp4?other`);
  });

  it('says that it ended, and plays again', async () => {
    await play();
    player.currentTime = 1.8;
    await until(() => player.ended && told('media-play-button', 'mediaended') !== null);
    press('media-play-button');
    await until(() => !player.ended && !player.paused);
    await until(() => told('media-play-button', 'mediaended') === null);
  });

  it('hands an error to it', async () => {
    player.clip = { ...clip, id: 'gone', sources: [{ src: `${media}/none.mp4`, type: 'video/mp4' }] };
    await player.updateComplete;
    press('media-play-button');
    await until(() => controller.getAttribute('mediaerrorcode'));
  });
});
