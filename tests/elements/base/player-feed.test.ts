import { expect } from '@esm-bundle/chai';
import { feedOf } from '../../../src/elements/base/player-feed.js';
import type { Player } from '../../../src/player/player.js';

/** A player that counts its listeners. */
class CountingPlayer extends EventTarget {
  listeners = 0;
  state = { currentTime: 0 };

  override addEventListener(...args: Parameters<EventTarget['addEventListener']>): void {
    this.listeners += 1;
    const [, , options] = args;
    if (typeof options === 'object') options.signal?.addEventListener('abort', () => (this.listeners -= 1));
    super.addEventListener(...args);
  }

  playTo(currentTime: number): void {
    this.state = { currentTime };
    this.dispatchEvent(new Event('change'));
  }
}

function watcher(moves: boolean) {
  const seen: number[] = [];
  return { moves, seen, look: ({ currentTime }: { currentTime: number }) => seen.push(currentTime) };
}

describe('feedOf', () => {
  let player: CountingPlayer;
  const feed = () => feedOf(player as unknown as Player);

  beforeEach(() => {
    player = new CountingPlayer();
  });

  it('is one for each player, with one listener for all watchers, and none without', () => {
    const [first, second] = [watcher(true), watcher(false)];
    feed().add(first);
    feed().add(second);
    expect(player.listeners).to.equal(1);
    player.playTo(1);
    expect([first.seen, second.seen]).to.deep.equal([
      [0, 1],
      [0, 1],
    ]);
    feed().delete(first);
    feed().delete(second);
    expect(player.listeners).to.equal(0);
    player.playTo(2);
    expect(first.seen).to.deep.equal([0, 1]);
    feed().add(first);
    player.playTo(3);
    expect(first.seen).to.deep.equal([0, 1, 2, 3]);
  });

  it('passes nothing to what moves while that is paused, but all to the others', () => {
    const [time, mute] = [watcher(true), watcher(false)];
    feed().add(time);
    feed().add(mute);
    feed().pauseMoving(true);
    for (const position of [1, 2, 3]) player.playTo(position);
    expect(time.seen).to.deep.equal([0]);
    expect(mute.seen).to.deep.equal([0, 1, 2, 3]);
    feed().updateMoving();
    expect(time.seen).to.deep.equal([0, 3]);
    expect(mute.seen).to.have.length(4);
    player.playTo(4);
    feed().pauseMoving(false);
    player.playTo(5);
    expect(time.seen).to.deep.equal([0, 3, 4, 5]);
  });
});
