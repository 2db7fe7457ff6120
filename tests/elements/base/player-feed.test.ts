import { expect } from '@esm-bundle/chai';
import { feedAround, PlayerFeed } from '../../../src/elements/base/player-feed.js';
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

describe('PlayerFeed', () => {
  let player: CountingPlayer;
  let host: HTMLElement;
  let feed: PlayerFeed;

  beforeEach(() => {
    player = new CountingPlayer();
    host = document.createElement('div');
    feed = new PlayerFeed(host);
    feed.player = player as unknown as Player;
  });

  it('is found by what is inside of its element, through shadow roots, and by the element itself', () => {
    const root = host.appendChild(document.createElement('div')).attachShadow({ mode: 'closed' });
    const inner = root.appendChild(document.createElement('p')).appendChild(document.createElement('b'));
    expect(feedAround(inner)).to.equal(feed);
    expect(feedAround(host)).to.equal(feed);
    expect(feedAround(document.createElement('b'))).to.equal(undefined);
    expect(feedAround(document.body)).to.equal(undefined);
  });

  it('has one listener for all watchers, and none without a player', () => {
    const [first, second] = [watcher(true), watcher(false)];
    feed.watchers.add(first);
    feed.watchers.add(second);
    player.playTo(1);
    expect(player.listeners).to.equal(1);
    feed.watchers.delete(first);
    player.playTo(2);
    expect([first.seen, second.seen]).to.deep.equal([[1], [1, 2]]);
    feed.player = undefined;
    expect(player.listeners).to.equal(0);
    player.playTo(3);
    expect(second.seen).to.deep.equal([1, 2]);
    feed.player = player as unknown as Player;
    expect(second.seen).to.deep.equal([1, 2, 3]);
  });

  it('leaves out what moves while it is paused, until it is updated', () => {
    const [time, mute] = [watcher(true), watcher(false)];
    feed.watchers.add(time);
    feed.watchers.add(mute);
    feed.paused = true;
    for (const position of [1, 2, 3]) player.playTo(position);
    expect(time.seen).to.deep.equal([]);
    expect(mute.seen).to.deep.equal([1, 2, 3]);
    feed.update();
    expect(time.seen).to.deep.equal([3]);
    feed.paused = false;
    player.playTo(4);
    expect(time.seen).to.deep.equal([3, 4]);
  });
});
