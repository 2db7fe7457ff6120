import { expect } from '@esm-bundle/chai';
import type { ReactiveController } from 'lit';
import type { Clip } from '../../../src/clip/clip.js';
import { type ClipCarrier, ClipLoader } from '../../../src/elements/player/clip-loader.js';
import { faultUrl, otherOrigin, seenRequests } from '../../fault-url.js';
import { FakeClock } from '../../player/fake-clock.js';
import { oneFile } from '../../player/sample-clips.js';
import { unmountAll, until } from '../mounted.js';

const document_ = '/tests/fixtures/clips/short.json';
const keys = Math.random();

/** An element that is no more than a carrier, as Lit would treat its controller. */
class FakeCarrier extends HTMLElement {
  clip: Clip | undefined;
  clipSrc = '';
  player = { currentMedia: undefined };
  #controller: ReactiveController | undefined;

  addController(controller: ReactiveController): void {
    this.#controller = controller;
  }

  connectedCallback(): void {
    this.#controller?.hostConnected?.();
  }

  disconnectedCallback(): void {
    this.#controller?.hostDisconnected?.();
  }
}
customElements.define('fake-carrier', FakeCarrier);

describe('ClipLoader', () => {
  let host: FakeCarrier;
  let loader: ClipLoader;
  let clock: FakeClock;
  let expected: Promise<void>[];
  let told: (string | undefined)[];

  beforeEach(() => {
    host = document.createElement('fake-carrier') as FakeCarrier;
    host.setAttribute('preload', 'auto');
    clock = new FakeClock();
    expected = [];
    told = [];
    loader = new ClipLoader(
      host as ClipCarrier,
      (coming) => expected.push(coming),
      (clip) => told.push(clip?.title),
      ({ message }) => told.push(message),
      () => false,
      clock,
    );
    document.body.append(host);
  });
  afterEach(() => {
    host.remove();
    unmountAll();
  });

  const look = (address: string, known?: Clip) => {
    host.clipSrc = address;
    loader.look(known);
  };
  const answered = () => Promise.all(expected);
  /** What is given up before it went out is never seen. */
  const arrived = async (key: string) => {
    let seen = await seenRequests(key);
    while (!seen.length) seen = await seenRequests(key);
  };
  /** Settles when the next `fetch()` has been answered, and whoever asked has heard of it. */
  const nextAnswer = () =>
    new Promise<void>((done) => {
      const { fetch } = window;
      window.fetch = (...given) => {
        window.fetch = fetch;
        const answer = fetch(...given);
        answer.then(() => setTimeout(done));
        return answer;
      };
    });

  const faults: [fault: string, says: RegExp, path?: string, origin?: string][] = [
    ['status=404', /status 404/],
    ['status=500', /status 500/],
    ['reset', /fetch|network|load|interrupted/i],
    ['truncate=20', /fetch|network|load|interrupted|error/i],
    ['mime=text/html', /text\/html/, '/tests/fixtures/media/captions.vtt'],
    ['closed', /fetch|network|load|access/i, document_, otherOrigin],
  ];
  for (const [fault, says, path = document_, origin = location.origin] of faults)
    it(`says at once that a document does not come: ${fault}`, async () => {
      look(faultUrl(fault, path, origin));
      await answered();
      expect(told).to.have.length(1);
      expect(told[0]).to.match(says);
      expect(clock.timers).to.equal(0);
    });

  it('reads a document of another origin that lets it', async () => {
    look(`${otherOrigin}${document_}`);
    await answered();
    expect(told).to.deep.equal(['Two seconds']);
  });

  it('waits for a document that comes slowly', async () => {
    look(faultUrl('slow=400', document_));
    clock.advance(9.9);
    await answered();
    expect(told).to.deep.equal(['Two seconds']);
    clock.advance(20);
    expect(told).to.have.length(1);
  });

  for (const fault of ['hang', 'slow=1'])
    it(`says within 10 s that a document does not come, and asks no more: ${fault}`, async () => {
      const key = `loader-${fault}-${keys}`;
      look(faultUrl(`${fault},key=${key}`, document_));
      await arrived(key);
      clock.advance(9.5);
      expect(told).to.deep.equal([]);
      clock.advance(0.5);
      await answered();
      expect(told).to.have.length(1);
      expect(told[0]).to.contain(document_).and.contain('10 s');
      clock.advance(60);
      expect(told).to.have.length(1);
      expect(await seenRequests(key)).to.have.length(1);
    });

  it('gives a document time while nobody can see that it does not come', async () => {
    look(faultUrl('hang', document_));
    clock.advance(5);
    clock.counting = false;
    clock.advance(600);
    expect(told).to.deep.equal([]);
    clock.counting = true;
    clock.advance(4.5);
    expect(told).to.deep.equal([]);
    clock.advance(0.5);
    await answered();
    expect(told).to.have.length(1);
  });

  it('asks again for what failed while nobody could see it, or without a network', async () => {
    const key = `loader-offline-${keys}`;
    clock.counting = false;
    const failed = nextAnswer();
    look(faultUrl(`status=404,times=1,key=${key}`, document_));
    await failed;
    clock.advance(60);
    expect(told).to.deep.equal([]);
    clock.counting = true;
    for (let i = 0; i < 9 && (await seenRequests(key)).length < 2; i++) clock.advance(1);
    await answered();
    expect(told).to.deep.equal(['Two seconds']);
    expect(clock.timers).to.equal(0);
  });

  it('lets go of a document that failed without a network when it looks elsewhere', async () => {
    const key = `loader-elsewhere-${keys}`;
    clock.counting = false;
    look(faultUrl(`status=404,key=${key}`, document_));
    await arrived(key);
    look(document_);
    await answered();
    expect(told).to.deep.equal(['Two seconds']);
    expect(await seenRequests(key)).to.have.length(1);
  });

  it('fetches again when it looks again', async () => {
    const key = `loader-again-${keys}`;
    const address = faultUrl(`hang,times=1,key=${key}`, document_);
    look(address);
    await arrived(key);
    clock.advance(10);
    await answered();
    look(address);
    await answered();
    expect(told).to.have.length(2);
    expect(told[1]).to.equal('Two seconds');
    expect(clock.timers).to.equal(0);
  });

  it('hears no more of a request once there is a later one', async () => {
    look(faultUrl('delay=300', '/tests/fixtures/clips/fresh.json'));
    look(faultUrl('delay=100,status=500', document_));
    look(document_);
    await answered();
    expect(told).to.deep.equal(['Two seconds']);
  });

  it('hears no more of a request once the clip is given', async () => {
    look(faultUrl('delay=100', document_));
    host.clip = oneFile;
    loader.look();
    await answered();
    expect(told).to.deep.equal(['Two files']);
    expect(clock.timers).to.equal(0);
  });

  it('leaves a clip that is known already alone, where the document is gone or hangs', async () => {
    look(faultUrl('status=404', document_), oneFile);
    await answered();
    look(faultUrl('hang', document_), oneFile);
    clock.advance(11);
    await answered();
    expect(told).to.deep.equal([]);
    expect(clock.timers).to.equal(0);
  });

  describe('a document that nobody needs yet', () => {
    const far = 10_000;

    /** Resolves when the browser has said of the element, too, whether it is near. */
    const seen = () =>
      new Promise<void>((done) => {
        const observer = new IntersectionObserver(() => done());
        observer.observe(host);
      });

    const wait = (key: string) => {
      Object.assign(host.style, { position: 'absolute', inset: `${far}px 0 auto`, blockSize: '9px' });
      host.clipSrc = faultUrl(`delay=1,key=${key}`, document_);
      host.removeAttribute('preload');
      loader.look();
      return seen();
    };
    afterEach(() => scrollTo(0, 0));

    it('is fetched when its element comes near', async () => {
      const key = `loader-far-${keys}`;
      await wait(key);
      await seen();
      expect(await seenRequests(key)).to.deep.equal([]);
      scrollTo(0, far - innerHeight - 1000);
      await answered();
      expect(told).to.deep.equal(['Two seconds']);
      expect(await seenRequests(key)).to.have.length(1);
      expect(clock.timers).to.equal(0);
    });

    it('is fetched at once where its element is near', async () => {
      host.clipSrc = document_;
      host.style.display = 'block';
      host.setAttribute('preload', 'NONE');
      loader.look();
      await answered();
      expect(told).to.deep.equal(['Two seconds']);
    });

    it('is fetched as soon as somebody needs it, and has its 10 s from then on', async () => {
      await wait(`loader-needed-${keys}`);
      clock.advance(60);
      loader.hurry();
      clock.advance(9);
      await answered();
      expect(told).to.deep.equal(['Two seconds']);
      loader.hurry();
      expect(expected).to.have.length(1);
    });

    it('is fetched no more where another one has taken its place', async () => {
      const key = `loader-replaced-${keys}`;
      await wait(key);
      look('/tests/fixtures/clips/fresh.json');
      scrollTo(0, far);
      await answered();
      expect(told).to.have.length(1);
      expect(await seenRequests(key)).to.deep.equal([]);
    });

    it('is still fetched after its element was away', async () => {
      await wait(`loader-away-${keys}`);
      host.remove();
      await Promise.resolve();
      document.body.append(host);
      await seen();
      expect(told).to.deep.equal([]);
      scrollTo(0, far);
      await answered();
      expect(told).to.deep.equal(['Two seconds']);
    });
  });

  it('waits on when it is moved in the page', async () => {
    const key = `loader-moved-${keys}`;
    look(faultUrl(`delay=200,key=${key}`, document_));
    const place = document.createElement('div');
    document.body.append(place);
    place.append(host);
    await answered();
    place.remove();
    expect(told).to.deep.equal(['Two seconds']);
    expect(await seenRequests(key)).to.have.length(1);
  });

  it('gives up what is on its way when it is removed, and fetches it when it is back', async () => {
    look(faultUrl(`delay=200`, document_));
    host.remove();
    await answered();
    expect(told).to.deep.equal([]);
    expect(clock.timers).to.equal(0);
    document.body.append(host);
    await until(() => told.length);
    expect(told).to.deep.equal(['Two seconds']);
    host.remove();
    await Promise.resolve();
    document.body.append(host);
    await answered();
    expect(told, 'what came is not fetched again').to.have.length(1);
  });

  it('says what its children say, and says so again when they change, even while it is away', async () => {
    host.innerHTML = '<source src="/a.mp4"><a href="/a">One</a>';
    loader.look();
    expect(told).to.deep.equal(['One']);
    host.remove();
    const link = host.querySelector('a') as HTMLAnchorElement;
    link.textContent = 'Other';
    await until(() => told.length > 1);
    expect(told.at(-1)).to.equal('Other');
  });
});
