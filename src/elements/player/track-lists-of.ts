import type { Player } from '../../player/player.js';
import { withLazyModule } from '../base/with-lazy-module.js';
import type { TrackList } from './track-list.js';

const emptyList = (): TrackList =>
  Object.assign(new EventTarget(), {
    length: 0,
    selectedIndex: -1,
    [Symbol.iterator]: Array.prototype.values,
  });

const lists = new WeakMap<Player, readonly [TrackList, TrackList]>();

/**
 * Returns the video renditions and audio tracks of a player. The lists are empty until media exists; a script then
 * fills them.
 */
export function trackListsOf(player: Player): readonly [TrackList, TrackList] {
  const known = lists.get(player);
  if (known) return known;
  const made = [emptyList(), emptyList()] as const;
  const look = () => {
    if (!player.currentMedia) return;
    player.removeEventListener('change', look);
    withLazyModule(import('./fill-track-lists.js'), ({ fillTrackLists }) => fillTrackLists(player, ...made));
  };
  lists.set(player, made);
  player.addEventListener('change', look);
  look();
  return made;
}
