import { languageName } from '../../i18n/intl.js';
import type { Player } from '../../player/player.js';
import type { AudioTrackChoice, Rendition } from '../../player/tracks/track-choices.js';
import type { TrackList } from './track-list.js';

/** A rendition in the form of the package media-tracks (https://github.com/video-dev/media-ui-extensions). */
interface VideoRendition {
  readonly id: string;
  readonly src?: string;
  readonly width?: number;
  readonly height?: number;
  selected: boolean;
}

/** The entries of a list, and the ids of the choices they stand for. */
interface Entries<Choice> {
  readonly list: TrackList;
  /** `rendition` or `track`, the name in event types. */
  readonly what: string;
  readonly choices: () => readonly (Choice & { readonly id: string })[];
  readonly chosen: () => string;
  readonly create: (choice: Choice) => object;
}

/** Fills the lists of a player with the available choices. A choice made in a list becomes a command on the player. */
export function fillTrackLists(player: Player, videoRenditions: TrackList, audioTracks: TrackList): void {
  const sized = () => player.state.renditions.filter(({ shortSide }) => shortSide);
  const auto = () => player.state.renditions.find(({ shortSide }) => !shortSide);
  const select = (id: string | undefined) => player.setRendition(id ?? auto()?.id ?? player.state.rendition);
  Object.defineProperty(videoRenditions, 'selectedIndex', {
    get: () => sized().findIndex(({ id }) => id === player.state.rendition),
    set: (index: number) => select(sized()[index]?.id),
  });
  follow<Rendition>(player, {
    list: videoRenditions,
    what: 'rendition',
    choices: sized,
    chosen: () => player.state.rendition,
    create: (choice) => rendition(player, choice, select),
  });
  follow<AudioTrackChoice>(player, {
    list: audioTracks,
    what: 'track',
    choices: () => player.state.audioTracks,
    chosen: () => player.state.audioTrack,
    create: (choice) => audioTrack(player, choice),
  });
}

function rendition(player: Player, { id, shortSide = 0 }: Rendition, select: (id?: string) => void) {
  const source = player.state.clip?.sources.find(({ src }) => src === id);
  const { width = shortSide, height = shortSide, bitrate } = source ?? {};
  const entry = { id, width, height, ...(source && { src: source.src }), ...(bitrate && { bitrate }) };
  return Object.defineProperty(entry, 'selected', {
    get: () => player.state.rendition === id,
    set(selected: boolean) {
      if (selected) select(id);
      else if (player.state.rendition === id) select();
    },
  }) as VideoRendition;
}

/** One audio track is always enabled, so `enabled = false` has no effect until another track is enabled. */
function audioTrack(player: Player, { id, label, language, described }: AudioTrackChoice) {
  const position = player.state.audioTracks.findIndex((each) => each.id === id) + 1;
  // A menu shows the label alone, so an empty label would be an empty item.
  const name = label || (language && languageName(language, language)) || `${position}`;
  const entry = { id, label: name, language, kind: described ? 'main-desc' : 'main' };
  return Object.defineProperty(entry, 'enabled', {
    get: () => player.state.audioTrack === id,
    set: (enabled: boolean) => enabled && player.setAudioTrack(id),
  });
}

function follow<Choice>(player: Player, { list, what, choices, chosen, create }: Entries<Choice>): void {
  let known = new Map<string, object>();
  let last = '';
  const fire = (type: string, entry: object) =>
    list.dispatchEvent(Object.assign(new Event(type), { [what]: entry }));
  const look = () => {
    const before = known;
    known = new Map(choices().map((choice) => [choice.id, before.get(choice.id) ?? create(choice)]));
    const entries = [...known.values()];
    for (let index = 0; index < Math.max(before.size, entries.length); index++)
      Reflect.deleteProperty(list, index);
    Object.assign(list, entries, { length: entries.length });
    for (const [id, entry] of before) if (!known.has(id)) fire(`remove${what}`, entry);
    for (const [id, entry] of known) if (!before.has(id)) fire(`add${what}`, entry);
    if (last !== chosen()) {
      last = chosen();
      list.dispatchEvent(new Event('change'));
    }
  };
  const find = (id: string) => known.get(id) ?? null;
  Object.assign(list, { getRenditionById: find, getTrackById: find });
  player.addEventListener('change', look);
  look();
}
