// A page of its own: its players are many, and what is not caught in it is theirs.
import { expect } from '@esm-bundle/chai';
import '../../../src/elements/player/clip-player.js';
import type { ClipPlayer } from '../../../src/elements/player/clip-player.js';
import { byRole } from '../../by-role.js';
import { faultUrl } from '../../fault-url.js';
import { mounted, unmountAll, until } from '../mounted.js';
import { seeded } from '../seeded.js';
import { Uncaught } from '../uncaught.js';

const file = '/tests/fixtures/media/short.mp4';
const stories = 24;
const steps = 15;

/** A player, where it may stand, and what is to be remembered of its story. */
class Story {
  readonly player = mounted<ClipPlayer>(`<clip-player src="${file}?first" muted loop></clip-player>`);
  readonly random: () => number;
  /** Every media element that it ever had. */
  readonly media = new Set<HTMLVideoElement>();
  /** What was done, for whoever reads of a failure. */
  readonly done: string[] = [];
  /** A part of the address that its media has to have. */
  last = 'first';
  readonly #places = [mounted('<div></div>'), mounted('<div></div>')];

  constructor(seed: number) {
    this.random = seeded(seed);
    this.player.addEventListener('loadstart', () => this.look());
  }

  one<Value>(values: readonly Value[]): Value {
    return values[Math.floor(this.random() * values.length)] as Value;
  }

  get place(): HTMLElement {
    return this.one(this.#places);
  }

  look(): void {
    const { currentMedia } = this.player.player;
    if (currentMedia) this.media.add(currentMedia);
  }
}

const press = ({ player }: Story, name: string) =>
  (byRole('button', name, player)[0] as HTMLElement)?.click();

/** All that a page or a viewer may do with a player. */
const deeds: Record<string, (story: Story) => unknown> = {
  append: ({ player, place }) => place.append(player),
  remove: ({ player }) => player.remove(),
  move: ({ player, place }) => place.prepend(player),
  play: ({ player }) => player.play().catch(() => undefined), // what it says of what comes between is not the question
  pause: ({ player }) => player.pause(),
  load: ({ player }) => player.load(),
  'press Play': (story) => press(story, 'Play'),
  'press Pause': (story) => press(story, 'Pause'),
  seek({ player, random }) {
    player.currentTime = random() * 1.8; // WebKitGTK (2.50) may stand still at the very end, where it ought to loop
  },
  src(story) {
    story.last = `swap=${story.random()}`;
    story.player.removeAttribute('clip-src');
    story.player.src = `${file}?${story.last}`;
  },
  'clip-src'(story) {
    story.last = `key=${story.random()}`;
    const fault = `delay=${Math.ceil(story.random() * 150)},${story.last}`;
    story.player.setAttribute('clip-src', faultUrl(fault, '/tests/fixtures/clips/fresh.json'));
  },
};

async function told(seed: number): Promise<Story> {
  const story = new Story(seed);
  for (let step = 0; step < steps; step++) {
    const name = story.one(Object.keys(deeds));
    story.done.push(name);
    deeds[name]?.(story);
    story.look();
    if (story.random() < 0.7) await new Promise((done) => setTimeout(done, story.random() * 60));
  }
  return story;
}

describe('<clip-player>, attached, moved and removed at any moment', function () {
  this.timeout(30_000 + stories * 10_000);
  afterEach(unmountAll);

  it(`stands as it was left last, in ${stories} stories`, async () => {
    const uncaught = new Uncaught();
    for (let seed = 1; seed <= stories; seed++) {
      const { player, media, done, last, place } = await told(seed);
      const plot = `story ${seed}: ${done.join(', ')}`;
      if (seed % 2) {
        place.append(player); // it may have been away, and been told to play there
        player.remove();
        await Promise.resolve();
        for (const element of media)
          expect([element.paused, element.getAttribute('src')], plot).to.deep.equal([true, null]);
      }
      place.append(player);
      const address = () => decodeURIComponent(player.player.state.clip?.sources[0]?.src ?? '');
      await until(() => address().includes(last), plot);
      player.play().catch(() => undefined); // it may play already, or begin anew
      await until(() => player.player.state.phase === 'playing', `playing: ${plot}`);
      const { currentTime } = player;
      await until(() => player.currentTime !== currentTime, `moving: ${plot}`);
      expect(decodeURIComponent(player.currentSrc), plot).to.contain(last);
      expect(decodeURIComponent(player.player.currentMedia?.src ?? ''), plot).to.contain(last);
      expect(player.error, plot).to.equal(null);
      for (const element of media)
        if (element !== player.player.currentMedia) expect(element.paused, plot).to.equal(true);
      expect(uncaught.events, plot).to.deep.equal([]);
      player.remove();
    }
    uncaught.end();
  });

  it('says that a document hangs, and plays when it comes for a Retry', async () => {
    const address = faultUrl(`hang,times=1,key=story-${Math.random()}`, '/tests/fixtures/clips/short.json');
    const player = mounted<ClipPlayer>(`<clip-player clip-src="${address}" muted></clip-player>`);
    await until(() => byRole('status', 'No media source currently available', player)[0]);
    expect(player.error?.message).to.contain('short.json');
    press({ player } as Story, 'Retry');
    await until(() => player.player.state.phase === 'playing');
  });
});
