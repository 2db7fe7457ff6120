import { expect } from '@esm-bundle/chai';
import type { Clip } from '../../../src/clip/clip.js';
import type { ClipPlayer } from '../../../src/elements/player/clip-player.js';
import '../../../src/elements/player/clip-player.js';
import { mounted, unmountAll, until } from '../mounted.js';

const src = `${location.origin}/tests/fixtures/media/short.mp4`;
const clip: Clip = {
  id: 'sizes',
  kind: 'video',
  title: 'Sizes',
  posters: [],
  tracks: [],
  chapters: [],
  live: false,
  sources: [
    { src: `${src}?720`, type: 'video/mp4', width: 1280, height: 720 },
    { src: `${src}?360`, type: 'video/mp4', width: 640, height: 360 },
  ],
  described: [{ src: `${src}?described`, type: 'video/mp4', width: 1280, height: 720 }],
};

interface Listed {
  readonly id: string;
  readonly height?: number;
  readonly kind?: string;
  selected?: boolean;
  enabled?: boolean;
}

/** As media-chrome takes them. */
const listOf = (list: Iterable<unknown>) => [...list] as Listed[];

describe('<clip-player>, for user interfaces that know the package media-tracks', () => {
  let player: ClipPlayer;
  beforeEach(async () => {
    player = mounted<ClipPlayer>('<clip-player muted loop></clip-player>');
    player.clip = clip;
    await player.updateComplete;
  });
  afterEach(unmountAll);

  it('has empty lists as a facade, the same each time, and makes no media element for them', () => {
    expect(player.videoRenditions).to.equal(player.videoRenditions);
    expect(listOf(player.videoRenditions)).to.deep.equal([]);
    expect(player.videoRenditions).to.include({ length: 0, selectedIndex: -1 });
    expect(player.audioTracks).to.have.property('length', 0);
    expect(player.player.currentMedia).to.equal(undefined);
  });

  it('lists renditions with an event each, and takes a choice by selectedIndex or selected', async () => {
    const list = player.videoRenditions;
    const fired: string[] = [];
    for (const type of ['addrendition', 'removerendition', 'change'])
      list.addEventListener(type, () => fired.push(type));
    await player.play();
    await until(() => list.length === 2);
    expect(listOf(list).map(({ height }) => height)).to.deep.equal([720, 360]);
    expect(fired).to.deep.equal(['addrendition', 'addrendition', 'change']);
    expect(list.selectedIndex).to.equal(0);
    Reflect.set(list, 'selectedIndex', 1);
    await until(() => player.currentSrc.endsWith('?360'));
    expect(listOf(list).map(({ selected }) => selected)).to.deep.equal([false, true]);
    expect(fired.at(-1)).to.equal('change');
    await until(() => player.player.state.phase === 'playing');
    Object.assign(Reflect.get(list, 0), { selected: true });
    await until(() => player.currentSrc.endsWith('?720'));
    expect(Reflect.get(list, 'getRenditionById').call(list, `${src}?360`)).to.equal(Reflect.get(list, 1));
  });

  it('lists audio tracks, of which the enabled one is heard', async () => {
    const list = player.audioTracks;
    await player.play();
    await until(() => list.length === 2);
    expect(listOf(list).map(({ kind }) => kind)).to.deep.equal(['main', 'main-desc']);
    expect(listOf(list).map(({ enabled }) => enabled)).to.deep.equal([true, false]);
    const { id } = listOf(list)[1] as Listed;
    for (const track of listOf(list)) track.enabled = track.id === id;
    await until(() => player.currentSrc.endsWith('?described'));
    expect(listOf(list).map(({ enabled }) => enabled)).to.deep.equal([false, true]);
  });

  it('has empty lists again once the clip has nothing to choose', async () => {
    await player.play();
    await until(() => player.videoRenditions.length === 2);
    player.clip = undefined;
    await until(() => player.videoRenditions.length === 0);
    expect(Reflect.get(player.videoRenditions, 0)).to.equal(undefined);
  });
});
