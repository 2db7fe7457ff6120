import { bySize, shortSideOf } from '../../tracks/renditions.js';
import type { AudioTrackChoice, Rendition, TrackChoices } from '../../tracks/track-choices.js';
import type { Engine, EngineReport } from '../engine.js';
import { type Representation, switchNow, type Tech } from './vhs-internals.js';

/** An audio track as video.js and WebKit list it. */
interface ListedAudioTrack {
  readonly id: string;
  readonly label: string;
  readonly language: string;
  readonly kind: string;
  enabled: boolean;
}

/** The members of the video.js player that are used here. */
export interface TrackPlayer {
  on(types: string[], listener: () => void): void;
  audioTracks(): EventTarget & ArrayLike<ListedAudioTrack>;
}

const auto: Rendition = { id: 'auto' };

/** Reports the renditions and audio tracks of the stream that video.js plays, and switches between them. */
export function observeRenditions(
  player: TrackPlayer,
  tech: Tech,
  report: (report: EngineReport) => void,
  signal: AbortSignal,
): Required<Pick<Engine, 'setRendition' | 'setAudioTrack'>> {
  const list = player.audioTracks();
  const representations = () => tech.vhs?.representations?.() ?? [];
  const switchTo = renditionSwitch(tech);
  let rendition = auto.id;
  const reportChoices = () =>
    report({
      choices: { renditions: renditionsOf(representations()), rendition, ...audioTracksOf(list) },
    });
  player.on(['loadstart'], () => {
    rendition = auto.id;
    switchTo(undefined);
  });
  player.on(['loadedmetadata'], reportChoices);
  for (const type of ['change', 'addtrack', 'removetrack'])
    list.addEventListener(type, reportChoices, { signal });
  return {
    setRendition(id) {
      rendition = id;
      const all = representations();
      const chosen = all.find((each) => each.id === id);
      for (const { playlist } of all) playlist.disabled = id !== auto.id && playlist !== chosen?.playlist;
      switchTo(chosen);
      reportChoices();
    },
    setAudioTrack(id) {
      const track = Array.from(list).find((each) => each.id === id);
      if (track) track.enabled = true;
    },
  };
}

/**
 * Switches to a rendition at once. The public method of VHS (`enabled(true)`) first plays the buffer to its end if
 * the playlist is already loaded.
 */
function renditionSwitch(tech: Tech): (chosen: Representation | undefined) => void {
  let awaited: Representation | undefined;
  const finishSwitch = () => {
    const { vhs } = tech;
    if (!awaited || vhs?.playlists.media()?.id !== awaited.id) return;
    awaited = undefined;
    switchNow(vhs);
  };
  tech.on('mediachange', finishSwitch);
  return (chosen) => {
    awaited = chosen;
    finishSwitch();
    if (awaited) tech.vhs?.playlists.media(awaited.playlist);
  };
}

function renditionsOf(representations: readonly Representation[]): Rendition[] {
  const sized = representations.flatMap((each) => {
    const shortSide = shortSideOf(each);
    return shortSide ? { id: each.id, shortSide, bandwidth: each.bandwidth ?? 0 } : [];
  });
  const best = sized
    .sort((a, b) => a.bandwidth - b.bandwidth)
    .map(({ id, shortSide }) => ({ id, shortSide }));
  return best.length > 1 ? bySize([auto, ...best]) : [];
}

function audioTracksOf(list: ArrayLike<ListedAudioTrack>): Pick<TrackChoices, 'audioTracks' | 'audioTrack'> {
  const tracks = Array.from(list);
  const audioTracks = tracks.map(
    ({ id, label, language, kind }): AudioTrackChoice => ({
      id,
      label,
      language,
      described: /^(main-desc|descriptions)$/.test(kind),
    }),
  );
  return { audioTracks, audioTrack: tracks.find(({ enabled }) => enabled)?.id ?? '' };
}
