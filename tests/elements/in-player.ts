import type { LitElement } from 'lit';
import type { Clip } from '../../src/clip/clip.js';
import { PlayerFeed } from '../../src/elements/base/player-feed.js';
import type { Player } from '../../src/player/player.js';
import type { PlayerOptions } from '../../src/player/player-state.js';
import { FakeClock } from '../player/fake-clock.js';
import { FakeEngine } from '../player/fake-engine.js';
import { managedPlayer } from '../player/managed-player.js';
import { mounted } from './mounted.js';

/** A control with the player that it belongs to; its engine plays nothing, and says what a test has it say. */
export interface InPlayer<Control> {
  readonly control: Control;
  readonly player: Player;
  readonly engine: FakeEngine;
  /** Has the engine report something, and waits until the control shows it. */
  says(...report: Parameters<FakeEngine['say']>): Promise<void>;
}

/** Puts a control into a player that has begun to play a clip. */
export async function inPlayer<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  clip: Clip,
  options?: PlayerOptions,
): Promise<InPlayer<HTMLElementTagNameMap[Tag]>> {
  const engine = new FakeEngine();
  const media = document.createElement('video');
  const player = managedPlayer({ media, engines: [engine], clock: new FakeClock() });
  player.setClip(clip, options);
  player.play();
  engine.playsAt(options?.start ?? 0);
  const place = mounted('<div></div>');
  // As in a player: what opens over the bar needs room above it, and the ink is light.
  Object.assign(place.style, { position: 'absolute', top: '300px', width: '640px', color: '#fff' });
  place.style.background = '#0b0d11';
  new PlayerFeed(place).player = player;
  const control = document.createElement(tag);
  place.append(control);
  const drawn = () => (control as unknown as LitElement).updateComplete;
  await drawn();
  const says: InPlayer<HTMLElementTagNameMap[Tag]>['says'] = async (...report) => {
    engine.say(...report);
    await drawn();
  };
  engine.drain();
  return { control, player, engine, says };
}
