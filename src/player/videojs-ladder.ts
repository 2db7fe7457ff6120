import type { Choices, Quality, Sound } from './choices.js';
import { bySize, linesOf } from './choices-of.js';
import type { Engine, EngineReport } from './engine.js';

/** A rendition as VHS offers it. To enable one that is disabled is to go over to it at once. */
interface Representation {
  readonly id: string;
  readonly width?: number;
  readonly height?: number;
  readonly bandwidth?: number;
  readonly playlist: { disabled?: boolean };
  enabled(enable: boolean): void;
}

/** What this file uses of VHS, which has no types. */
export interface LadderTech {
  readonly vhs?: { representations?(): Representation[] };
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
  let quality = auto.id;
  const tell = () => report({ choices: { qualities: qualitiesOf(ladder()), quality, ...soundsOf(list) } });
  player.on(['loadstart'], () => {
    quality = auto.id;
  });
  player.on(['loadedmetadata'], tell);
  for (const type of ['change', 'addtrack', 'removetrack']) list.addEventListener(type, tell, { signal });
  return {
    setQuality(id) {
      quality = id;
      const all = ladder();
      for (const { playlist } of all) playlist.disabled = id !== auto.id;
      all.find((each) => each.id === id)?.enabled(true);
      tell();
    },
    setSound(id) {
      const track = Array.from(list).find((each) => each.id === id);
      if (track) track.enabled = true;
    },
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
