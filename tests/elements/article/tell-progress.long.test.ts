import { expect } from '@esm-bundle/chai';
import { tellProgress } from '../../../src/elements/article/tell-progress.js';
import type { ClipPlayer } from '../../../src/elements/player/clip-player.js';
import { unmountAll, until } from '../mounted.js';
import { long, phase, playing, ready, src } from './started-player.js';

describe('tellProgress', () => {
  afterEach(unmountAll);

  const note = (player: ClipPlayer): number[] => {
    const told: number[] = [];
    player.addEventListener('clip-progress', ({ detail }) => told.push(detail.quarter));
    return told;
  };

  it('tells each quarter once while a clip plays through', async () => {
    const player = await ready(`src="${src}" muted`);
    const told = note(player);
    await player.play();
    await until(() => phase(player) === 'ended');
    await until(() => told.includes(100), 'the last quarter');
    expect(told).to.deep.equal([25, 50, 75, 100]);
  });

  it('tells them again in the next run', async () => {
    const player = await ready(`src="${src}" muted`);
    player.playbackRate = 2;
    const told = note(player);
    await player.play();
    await until(() => told.includes(100));
    await until(() => phase(player) === 'ended');
    await player.play();
    await until(() => told.length === 8, 'eight of them');
    expect(told.slice(4)).to.deep.equal([25, 50, 75, 100]);
  });

  it('tells them in every round of a loop', async () => {
    const player = await ready(`src="${src}" muted loop`);
    const told = note(player);
    await player.play();
    await until(() => told.length >= 8, 'two rounds');
    expect(told.slice(0, 8)).to.deep.equal([25, 50, 75, 100, 25, 50, 75, 100]);
  });

  it('counts a round from its beginning, though the browser tells a moment later that it began', () => {
    const media = { currentTime: 0, seeking: false, paused: false, playbackRate: 1, played: { length: 0 } };
    const state = { duration: 2, loop: true };
    const player = { currentMedia: media, state };
    const host = Object.assign(new EventTarget(), { player }) as unknown as ClipPlayer;
    const told = note(host);
    tellProgress(host, new AbortController().signal);
    const say = (type: string, at: number) => {
      media.currentTime = at;
      host.dispatchEvent(new Event(type));
    };
    say('playing', 0);
    for (let round = 0; round < 2; round++) {
      for (const at of [0.25, 0.5, 0.75, 1, 1.25, 1.5, 1.75, 1.95]) say('timeupdate', at);
      say('seeking', 0.1);
      say('seeked', 0.1);
    }
    expect(told).to.deep.equal([25, 50, 75, 100, 25, 50, 75, 100]);
  });

  it('counts an excerpt by its own length', async () => {
    const player = await ready(`src="${long}" muted start="10" end="12"`);
    const told = note(player);
    await player.play();
    await until(() => told.includes(100), 'the end of the excerpt');
    expect(told).to.deep.equal([25, 50, 75, 100]);
    expect(player.currentTime).to.be.below(14);
  });

  it('counts nothing that is passed over by seeking', async () => {
    const player = await playing(`src="${long}" muted`);
    const told = note(player);
    player.currentTime = 40;
    await until(() => player.currentTime > 40.5);
    player.currentTime = 60;
    await until(() => phase(player) === 'ended');
    expect(told).to.deep.equal([]);
  });

  it('leaves the player as a typed event of ours', async () => {
    const player = await ready(`src="${src}" muted`);
    const heard = new Promise<CustomEvent>((resolve) =>
      document.addEventListener('clip-progress', (event) => resolve(event as CustomEvent), { once: true }),
    );
    await player.play();
    const event = await heard;
    expect(event.target).to.equal(player);
    expect(event.detail).to.deep.equal({ quarter: 25 });
  });
});
