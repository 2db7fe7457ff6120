import { bySize, shortSideOf } from '../../tracks/renditions.js';
import type { AudioTrackChoice, Rendition, TrackChoices } from '../../tracks/track-choices.js';
import type { Engine, EngineReport } from '../engine.js';
import { type Representation, switchNow, type Tech } from './vhs-internals.js';

/** A track as video.js (and WebKit) list it. */
interface ListedAudioTrack {
  readonly id: string;
  readonly label: string;
  readonly language: string;
  readonly kind: string;
  enabled: boolean;
}

/** The player of video.js, as far as it is used here. */
export interface TrackPlayer {
  on(types: string[], listener: () => void): void;
  audioTracks(): EventTarget & ArrayLike<ListedAudioTrack>;
}

const auto: Rendition = { id: 'auto' };

/** Reports the renditions and the audio tracks of the stream that video.js plays, and chooses among them. */
export function observeRenditions(
  player: TrackPlayer,
  tech: Tech,
  report: (report: EngineReport) => void,
  signal: AbortSignal,
): Required<Pick<Engine, 'setRendition' | 'setAudioTrack'>> {
  const list = player.audioTracks();
  const representations = () => tech.vhs?.representations() ?? [];
  const goTo = renditionSwitch(tech);
  let rendition = auto.id;
  const tell = () =>
    report({
      choices: { renditions: renditionsOf(representations()), rendition, ...audioTracksOf(list) },
    });
  player.on(['loadstart'], () => {
    rendition = auto.id;
    goTo(undefined);
  });
  player.on(['loadedmetadata'], tell);
  for (const type of ['change', 'addtrack', 'removetrack']) list.addEventListener(type, tell, { signal });
  return {
    setRendition(id) {
      rendition = id;
      const all = representations();
      const chosen = all.find((each) => each.id === id);
      for (const { playlist } of all) playlist.disabled = id !== auto.id && playlist !== chosen?.playlist;
      goTo(chosen);
      tell();
    },
    setAudioTrack(id) {
      const track = Array.from(list).find((each) => each.id === id);
      if (track) track.enabled = true;
    },
  };
}

/**
 * Switches to a rendition at once. VHS's own way (`enabled(true)`) shows what is buffered to its end first where it has
 * the playlist already: of a size that was played before, or that it switched to by itself a moment ago.
 */
function renditionSwitch(tech: Tech): (chosen: Representation | undefined) => void {
  let awaited: Representation | undefined;
  const arrive = () => {
    const { vhs } = tech;
    if (!awaited || vhs?.playlists.media()?.id !== awaited.id) return;
    awaited = undefined;
    switchNow(vhs);
  };
  tech.on('mediachange', arrive);
  return (chosen) => {
    awaited = chosen;
    arrive();
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
