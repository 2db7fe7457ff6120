import { expect } from '@esm-bundle/chai';
import videojs from 'video.js';
import {
  captionLoaderOf,
  hooksReady,
  type RequestOptions,
  standardSelector,
  subtitlesOf,
  type Tech,
  type Vhs,
} from '../../../../src/player/engines/videojs/vhs-internals.js';
import { CaptionsRun, skipUnlessItPlays } from '../../tracks/captions-run.js';
import { until } from '../../until.js';

/** A member, what stops when it is gone, and whether it is there. */
const members: [member: string, stops: string, isThere: (vhs: Vhs, tech: Tech) => unknown][] = [
  ['xhr.onRequest', 'requests are not watched: nothing is retried', ({ xhr }) => isFunction(xhr.onRequest)],
  [
    'playlists.main.playlists',
    'viewers who save data get large renditions',
    ({ playlists }) => playlists.main?.playlists.length,
  ],
  [
    'playlists.main.playlists[].id',
    'a chosen rendition is not found',
    ({ playlists }) => first(playlists)?.id,
  ],
  [
    'playlists.main.playlists[].attributes.BANDWIDTH',
    'the cheapest rendition is not found',
    ({ playlists }) => first(playlists)?.attributes?.BANDWIDTH,
  ],
  [
    'playlists.main.playlists[].attributes.RESOLUTION',
    'viewers who save data may get sound alone',
    ({ playlists }) => first(playlists)?.attributes?.RESOLUTION,
  ],
  ['playlists.media()', 'what failed is not requested again', ({ playlists }) => playlists.media()?.id],
  [
    'playlists.pause()',
    'failed requests are repeated without end',
    ({ playlists }) => isFunction(playlists.pause),
  ],
  ['playlists.load()', 'what failed is not requested again', ({ playlists }) => isFunction(playlists.load)],
  ['representations()', 'there is no choice of quality', (vhs) => vhs.representations?.()[0]?.playlist.id],
  [
    'representations()[].bandwidth',
    'of two renditions of a size the worse one is offered',
    (vhs) => vhs.representations?.()[0]?.bandwidth,
  ],
  ['selectPlaylist', 'viewers who save data get large renditions', (vhs) => isFunction(vhs.selectPlaylist)],
  [
    'Vhs.STANDARD_PLAYLIST_SELECTOR',
    'after a choice, renditions no longer fit the bandwidth',
    () => isFunction(standardSelector(videojs)),
  ],
  [
    'playlistController_.mediaTypes_.SUBTITLES',
    'failed captions are not reported',
    (vhs) => subtitlesOf(vhs),
  ],
  [
    'SUBTITLES.activePlaylistLoader.src',
    'a failed list of captions stops the picture',
    (vhs) => subtitlesOf(vhs).activePlaylistLoader?.src,
  ],
  [
    'SUBTITLES.activePlaylistLoader.media().segments[].resolvedUri',
    'a failed file of captions stops the picture',
    (vhs) => subtitlesOf(vhs).activePlaylistLoader?.media()?.segments?.[0]?.resolvedUri,
  ],
  ['SUBTITLES.lastTrack_', 'failed captions are not reported', (vhs) => subtitlesOf(vhs).lastTrack_],
  [
    'SUBTITLES.activeTrack()',
    'failed captions are requested without end',
    (vhs) => isFunction(subtitlesOf(vhs).activeTrack),
  ],
  [
    'SUBTITLES.onTrackChanged()',
    'failed captions are not requested again when they are switched on',
    (vhs) => isFunction(subtitlesOf(vhs).onTrackChanged),
  ],
  [
    'playlistController_.subtitleSegmentLoader_.off()',
    'captions that fail are switched off without a word',
    (vhs) => isFunction(captionLoaderOf(vhs).off) && isFunction(captionLoaderOf(vhs).on),
  ],
  [
    'playlistController_.sourceUpdater_.endOfStream()',
    'a broadcast that has ended stalls at its end',
    ({ playlistController_ }) => isFunction(playlistController_.sourceUpdater_.endOfStream),
  ],
  [
    'playlistController_.runFastQualitySwitch_()',
    'a chosen quality is seen only when the buffer has been played',
    ({ playlistController_ }) => isFunction(playlistController_.runFastQualitySwitch_),
  ],
  [
    'playlistController_.goalBufferLength()',
    'a stream that is preloaded on intent fetches half a minute',
    ({ playlistController_ }) => playlistController_.goalBufferLength() > 1,
  ],
  [
    'ignoreNextSeekingEvent_',
    'an excerpt of a stream that says where it begins waits without end',
    (vhs) => vhs.ignoreNextSeekingEvent_ === false,
  ],
  [
    'tech.disposeSourceHandler()',
    'a source before plays on',
    (_vhs, tech) => isFunction(tech.disposeSourceHandler),
  ],
  [
    'tech.addRemoteTextTrack()',
    'text sets of DASH are shown by keys instead of names',
    (_vhs, tech) => isFunction(tech.addRemoteTextTrack),
  ],
  ['tech.seekable()', 'a broadcast has no window', (_vhs, tech) => tech.seekable().length],
];

const isFunction = (value: unknown) => typeof value === 'function';
const first = ({ main }: Vhs['playlists']) => main?.playlists[0];

describe('vhs-internals', function () {
  this.timeout(90_000);
  let run: CaptionsRun;
  let tech: Tech;
  const requests: RequestOptions[] = [];
  let hooks = 0;

  before(async function () {
    await skipUnlessItPlays(this);
    run = new CaptionsRun('', 'uk');
    const played = run.play();
    await until(() => player());
    player()?.on(hooksReady, () => hooks++);
    await played;
    tech = player()?.tech(true) as unknown as Tech;
    tech.vhs?.xhr.onRequest((options) => {
      requests.push(options);
      return options;
    });
    await until(() => tech.vhs && subtitlesOf(tech.vhs).lastTrack_, 20);
  });
  after(() => run?.end());

  const player = () => videojs.getAllPlayers()[0];

  for (const [member, stops, isThere] of members) {
    it(`${member} is there; without it ${stops}`, () => {
      const { vhs } = tech;
      let found: unknown;
      try {
        found = vhs && isThere(vhs, tech);
      } catch (error) {
        found = String(error);
        expect.fail(`${member} is gone (${found}): ${stops}`);
      }
      expect(!!found, `${member} is gone: ${stops}`).to.equal(true);
    });
  }

  it(`${hooksReady} is fired; without it requests are not watched: nothing is retried`, () => {
    const { vhs } = tech;
    const before = hooks;
    run.player.setRendition('auto');
    player()?.src({ src: player()?.currentSrc() ?? '', type: 'application/vnd.apple.mpegurl' });
    expect(vhs).not.to.equal(undefined);
    return until(() => hooks > before, 10).then((fired) => expect(fired).to.equal(true));
  });

  it('requestType names manifests and segments; without it manifests are not checked', async () => {
    const types = () => new Set(requests.map(({ requestType }) => requestType));
    tech.vhs?.xhr.onRequest((options) => {
      requests.push(options);
      return options;
    });
    expect(await until(() => types().has('segment') || types().has('hls-playlist'), 20)).to.equal(true);
  });
});
