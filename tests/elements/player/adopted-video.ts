import { expect } from '@esm-bundle/chai';
import type { ClipPlayer } from '../../../src/elements/player/clip-player.js';
import { byRole, theRole } from '../../by-role.js';
import { mounted, until } from '../mounted.js';

export const src = '/tests/fixtures/media/short.mp4';
export const gone = `/fault/status=404${src}`;
export const hls = '/tests/fixtures/media/short-hls/master.m3u8';
export const vtt = '/tests/fixtures/media/captions.vtt';
export const captions = `<track kind="captions" srclang="en" label="English" src="${vtt}">`;
export const source = (address: string, more = 'type="video/mp4"') => `<source src="${address}" ${more}>`;
export const streams = 'type="application/vnd.apple.mpegurl"';

/** The content of a `<video>`, and its attributes, as pages have them. */
export const markups: readonly [what: string, attributes: string, content: string][] = [
  ['an address', `src="${src}"`, ''],
  ['an address with a query and a fragment', `src="${src}?v=2#t=0"`, ''],
  ['a source without a type', '', source(src, '')],
  ['a source with codecs', '', source(src, `type='video/mp4; codecs="avc1.42C00B, mp4a.40.2"'`)],
  ['two sources', '', source(src) + source(`${src}?2`)],
  ['a source that is gone', '', source(gone) + source(src)],
  ['a source that is gone, fetched before the press', 'preload="auto"', source(gone) + source(src)],
  ['a source of a type that no browser plays', '', source('a.flv', 'type="video/x-flv"') + source(src)],
  ['a source for other screens', '', source(gone, 'media="(max-width: 1px)"') + source(src)],
  ['a source without an address', '', `<source type="video/mp4">${source(src)}`],
  ['captions', `src="${src}"`, captions],
  ['captions beside sources', '', source(src) + source(`${src}?2`) + captions],
  ['captions shown by default', `src="${src}"`, captions.replace('>', ' default>')],
  ['captions that are gone', `src="${src}"`, captions.replace(vtt, `/fault/status=404${vtt}`)],
  [
    'chapters and metadata',
    `src="${src}"`,
    `<track kind="chapters" src="${vtt}"><track kind="metadata" src="${vtt}">`,
  ],
  ['preload, poster and loop', `src="${src}" preload="metadata" poster="/a.jpg" loop playsinline`, captions],
  [
    'markup of WordPress',
    'class="wp-video-shortcode" id="video-1-1" width="640" height="360" preload="metadata"',
    `${source(`${src}?_=1`)}<a href="${src}">${src}</a>`,
  ],
];

/** The same with streams. */
export const streamMarkups: typeof markups = [
  ['a stream', '', source(hls, streams)],
  ['a stream before a file', '', source(hls, streams) + source(src) + captions],
  ['a file before a stream', '', source(src) + source(hls, streams) + captions],
];

/** A player with a `<video>` child. */
export const adopting = async (attributes: string, content: string, own = '') => {
  const player = mounted<ClipPlayer>(
    `<clip-player ${own}><video muted ${attributes} controls>${content}</video></clip-player>`,
  );
  await player.updateComplete;
  return { player, video: player.querySelector('video') as HTMLVideoElement };
};
export const phase = ({ player }: ClipPlayer) => player.state.phase;
export const plays = (player: ClipPlayer) =>
  until(() => player.currentTime > 0.3 && phase(player) === 'playing');

/** The press of a viewer plays, goes on, and changes no markup for good. */
export async function pressPlays(attributes: string, content: string): Promise<void> {
  const { player, video } = await adopting(attributes, content);
  const before = player.innerHTML;
  const noted = watched(player, video);
  theRole('button', 'Play', player).click();
  await plays(player);
  expect(player.player.state.captionChoices.length).to.equal(content.includes('"captions"') ? 1 : 0);
  await until(() => byRole('slider', 'Seek', player)[0]);
  expect(noted.filter((name) => !/^(controls|preload|loop)$/.test(name))).to.deep.equal([]);
  expect(phase(player)).to.match(/playing|ended/);
  player.remove();
  await Promise.resolve();
  expect(player.innerHTML).to.equal(before);
}

/** Notes what happens to an element, and how often a player begins with a clip. */
export function watched(player: ClipPlayer, video: HTMLVideoElement) {
  const noted: string[] = [];
  const observer = new MutationObserver((records) => {
    for (const { type, attributeName } of records) noted.push(attributeName ?? type);
  });
  observer.observe(video, { attributes: true, childList: true, subtree: true });
  for (const type of ['clip-ready', 'clip-error']) player.addEventListener(type, () => noted.push(type));
  return noted;
}
