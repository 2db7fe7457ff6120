import { bySize, linesOf } from '../../tracks/choices-of.js';
import type { Choices, Quality, Sound } from '../../tracks/track-choices.js';
import type { Engine, EngineReport } from '../engine.js';
import type { Playlist, Playlists } from './playlists.js';

/** A rendition as VHS offers it. */
interface Representation {
  readonly id: string;
  readonly width?: number;
  readonly height?: number;
  readonly bandwidth?: number;
  readonly playlist: Playlist & { disabled?: boolean };
}

/** What this file uses of VHS, which has no types. */
interface Vhs {
  representations?(): Representation[];
  readonly playlists: Playlists;
  /** Throws away what is buffered, and fetches from the position on. */
  readonly playlistController_: { runFastQualitySwitch_(): void };
}

export interface LadderTech {
  readonly vhs?: Vhs;
  on(type: string, listener: () => void): void;
}

/** A track as video.js (and WebKit) list it. */
interface AudioTrackLike {
  readonly id: string;
  readonly label: string;
  readonly language: string;
  readonly kind: string;
  enabled: boolean;
}

/** What this file uses of a video.js player. */
export interface LadderPlayer {
  on(types: string[], listener: () => void): void;
  audioTracks(): EventTarget & ArrayLike<AudioTrackLike>;
}

const auto: Quality = { id: 'auto' };

/** Tells the renditions and the audio tracks of the stream that video.js plays, and chooses among them. */
export function observeLadder(
  player: LadderPlayer,
  tech: LadderTech,
  report: (report: EngineReport) => void,
  signal: AbortSignal,
): Required<Pick<Engine, 'setQuality' | 'setSound'>> {
  const list = player.audioTracks();
  const ladder = () => tech.vhs?.representations?.() ?? [];
  const goTo = hasty(tech);
  let quality = auto.id;
  const tell = () => report({ choices: { qualities: qualitiesOf(ladder()), quality, ...soundsOf(list) } });
  player.on(['loadstart'], () => {
    quality = auto.id;
    goTo(undefined);
  });
  player.on(['loadedmetadata'], tell);
  for (const type of ['change', 'addtrack', 'removetrack']) list.addEventListener(type, tell, { signal });
  return {
    setQuality(id) {
      quality = id;
      const all = ladder();
      const chosen = all.find((each) => each.id === id);
      for (const each of all) each.playlist.disabled = id !== auto.id && each !== chosen;
      goTo(chosen);
      tell();
    },
    setSound(id) {
      const track = Array.from(list).find((each) => each.id === id);
      if (track) track.enabled = true;
    },
  };
}

/**
 * Goes to a rendition at once. VHS's own way (`enabled(true)`) shows what is buffered to its end first where it has the
 * playlist already: of a size that was played before, or that it went to by itself a moment ago.
 */
function hasty(tech: LadderTech): (chosen: Representation | undefined) => void {
  let awaited: Representation | undefined;
  const goOver = () => {
    const { vhs } = tech;
    if (!awaited || vhs?.playlists.media()?.id !== awaited.id) return;
    awaited = undefined;
    vhs.playlistController_.runFastQualitySwitch_();
  };
  tech.on('mediachange', goOver);
  return (chosen) => {
    awaited = chosen;
    goOver();
    if (awaited) tech.vhs?.playlists.media(awaited.playlist);
  };
}

function qualitiesOf(ladder: readonly Representation[]): Quality[] {
  const sized = ladder.flatMap((each) => {
    const lines = linesOf(each);
    return lines ? { id: each.id, lines, bandwidth: each.bandwidth ?? 0 } : [];
  });
  const best = sized.sort((a, b) => a.bandwidth - b.bandwidth).map(({ id, lines }) => ({ id, lines }));
  return best.length > 1 ? bySize([auto, ...best]) : [];
}

function soundsOf(list: ArrayLike<AudioTrackLike>): Pick<Choices, 'sounds' | 'sound'> {
  const tracks = Array.from(list);
  const sounds = tracks.map(
    ({ id, label, language, kind }): Sound => ({
      id,
      label,
      language,
      described: /^(main-desc|descriptions)$/.test(kind),
    }),
  );
  return { sounds, sound: tracks.find(({ enabled }) => enabled)?.id ?? '' };
}
