import type { EngineType } from '../../src/player/engines/engine.js';
import { ManagedPlayback } from '../../src/player/managed-playback.js';
import { Player } from '../../src/player/player.js';
import type { PlayerParts } from '../../src/player/player-session.js';

interface ManagedParts extends Omit<PlayerParts, 'createMedia'> {
  readonly media?: HTMLVideoElement;
  readonly engines?: readonly EngineType[];
}

/** A player that a managed playback drives from the beginning, with the engines of a test. */
export function managedPlayer({ media, engines, ...parts }: ManagedParts): Player {
  const player = new Player({ ...parts, createMedia: () => media ?? document.createElement('video') });
  player.attach((host) => new ManagedPlayback(host, engines));
  return player;
}
