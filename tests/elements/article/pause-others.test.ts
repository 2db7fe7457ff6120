import { expect } from '@esm-bundle/chai';
import { pauseOthers } from '../../../src/elements/article/pause-others.js';
import type { ClipPlayer } from '../../../src/elements/player/clip-player.js';
import { Player } from '../../../src/player/player.js';
import { unmountAll, until } from '../mounted.js';
import { phase, playing, ready } from './started-player.js';

describe('pauseOthers', () => {
  let end: AbortController;
  beforeEach(() => {
    end = new AbortController();
  });
  afterEach(() => {
    end.abort();
    unmountAll();
  });

  /** A player whose script never comes: what counts is that it was asked. */
  const asked = (concurrent = false) => {
    const host = document.createElement('div');
    const player = new Player({
      createMedia: () => document.createElement('video'),
      loadManaged: () => new Promise(() => undefined),
    });
    pauseOthers(Object.assign(host, { player, concurrent }) as unknown as ClipPlayer, end.signal);
    const play = () => void player.play().catch(() => undefined);
    return { player, play };
  };

  it('pauses the clip that plays when another one is asked to', async () => {
    const [one, two] = [await playing(), await ready('src="/tests/fixtures/media/short.mp4" muted loop')];
    await two.play();
    await until(() => phase(one) === 'paused');
    expect(two.paused).to.equal(false); // it may stand still for a moment where it begins again
    one.play();
    await until(() => phase(two) === 'paused');
    await until(() => phase(one) === 'playing');
  });

  it('lets the one play that was asked last, also when neither has media yet', () => {
    const [one, two] = [asked(), asked()];
    one.play();
    two.play();
    expect([one.player.state.phase, two.player.state.phase]).to.deep.equal(['paused', 'starting']);
  });

  it('leaves a clip alone that is concurrent, and is not paused by it', () => {
    const [one, other] = [asked(), asked(true)];
    one.play();
    other.play();
    expect([one.player.state.phase, other.player.state.phase]).to.deep.equal(['starting', 'starting']);
    asked().play();
    expect([one.player.state.phase, other.player.state.phase]).to.deep.equal(['paused', 'starting']);
  });

  it('reads the property at once, and no "false" of an attribute', async () => {
    const files = 'src="/tests/fixtures/media/short.mp4" muted loop';
    const [one, two] = [await playing(), await ready(`${files} concurrent="false"`)];
    await two.play();
    await until(() => phase(one) === 'paused');
    one.concurrent = true;
    await one.play();
    await until(() => phase(one) === 'playing');
    expect(two.paused).to.equal(false); // it may stand still for a moment where it begins again
  });

  it('takes turns with another copy of the script, and with the frames of host.js, by an event on the document', () => {
    const one = asked();
    one.play();
    const told: unknown[] = [];
    document.addEventListener('clip-turn', (event) => told.push((event as CustomEvent).detail), end);
    document.dispatchEvent(new CustomEvent('clip-turn', { detail: document.createElement('iframe') }));
    expect(one.player.state.phase).to.equal('paused');
    one.play();
    expect(told).to.have.length(2);
  });

  it('pauses nothing that rests: what is asked of it next would be lost', () => {
    const { player } = asked();
    let pauses = 0;
    player.pause = () => {
      pauses++;
    };
    asked().play();
    expect(pauses).to.equal(0);
  });

  it('hears nothing any more once the player has gone', () => {
    const one = asked();
    one.play();
    end.abort();
    end = new AbortController();
    asked().play();
    expect(one.player.state.phase).to.equal('starting');
  });
});
