import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import { RemotePlayer } from '../../src/host/remote-player.js';
import type { Command } from '../../src/wire/message.js';
import { FakeParent } from '../page/fake-parent.js';
import { detail, hello, report, result, sampleQuote, sampleState } from '../wire/sample-messages.js';
import { address } from './placeholder-of.js';

const settled = () => new Promise((done) => setTimeout(done));
const nameOf = (done: Promise<void>) =>
  done.then(
    () => 'done',
    (error: unknown) => (error instanceof DOMException ? error.name : 'something else'),
  );

describe('RemotePlayer', () => {
  let frame: HTMLIFrameElement;
  let far: FakeParent;
  let player: RemotePlayer;

  beforeEach(async () => {
    frame = document.createElement('iframe');
    frame.src = address;
    document.body.append(frame);
    far = new FakeParent();
    player = new RemotePlayer(frame, { endpoint: far });
    await new Promise((done) => frame.addEventListener('load', done, { once: true }));
  });
  afterEach(() => {
    player.dispose();
    frame.remove();
  });
  const ready = (page = 'p') => far.say({ ...report, event: 'ready', page });
  const commands = () => far.heard.filter((data): data is Command => (data as Command).type === 'command');
  const answer = (error: object | null = null) => far.say({ ...result, id: commands().at(-1)?.id, error });

  it('says hello when its frame has loaded, and when that loads anew', async () => {
    expect(far.drain()).to.deep.equal([hello]);
    frame.src = `${address}&again`;
    await new Promise((done) => frame.addEventListener('load', done, { once: true }));
    expect(far.drain()).to.deep.equal([hello]);
  });

  it('says hello at once to a frame that stands there already', () => {
    const late = new FakeParent();
    new RemotePlayer(frame, { endpoint: late }).dispose();
    expect(late.drain()).to.deep.equal([hello]);
  });

  it('knows nothing before it is told', () => {
    expect(player.state).to.include({ phase: 'idle', paused: true, clip: null });
  });

  it('keeps what it is told, frozen, and fires change and the event', () => {
    const events: string[] = [];
    for (const type of ['ready', 'change', 'playing']) player.addEventListener(type, () => events.push(type));
    ready();
    far.say(report);
    expect(player.state).to.deep.equal(sampleState);
    expect(Object.isFrozen(player.state)).to.equal(true);
    expect(events).to.deep.equal(['change', 'ready', 'change', 'playing']);
  });

  const calls: [string, () => Promise<void>, Partial<Command>][] = [
    ['play', () => player.play(), { value: null }],
    ['pause', () => player.pause(), { value: null }],
    ['load', () => player.load(), { value: null }],
    ['retry', () => player.retry(), { value: null }],
    ['seek', () => player.seek(12), { value: 12 }],
    ['setVolume', () => player.setVolume(0.5), { value: 0.5 }],
    ['setMuted', () => player.setMuted(true), { value: true }],
    ['toggleMuted', () => player.toggleMuted(), { value: null }],
    ['setLoop', () => player.setLoop(false), { value: false }],
    ['setPlaybackRate', () => player.setPlaybackRate(2), { value: 2 }],
    ['showCaptions', () => player.showCaptions('en'), { value: 'en' }],
    ['showCaptions', () => player.showCaptions(), { value: null }],
    ['toggleCaptions', () => player.toggleCaptions(), { value: null }],
    ['openTranscript', () => player.openTranscript(), { value: null }],
  ];
  for (const [name, call, sent] of calls) {
    it(`sends ${name} with ${JSON.stringify(sent.value)}, and settles with the answer`, async () => {
      ready();
      const done = call();
      expect(commands().at(-1)).to.deep.include({ name, ...sent });
      answer();
      expect(await nameOf(done)).to.equal('done');
    });
  }

  it('keeps the quote that is selected, frozen, and fires its event, until it is gone', () => {
    ready();
    const told: unknown[] = [];
    player.addEventListener('clip-quote', (event) => told.push((event as CustomEvent).detail));
    expect(player.quote).to.equal(null);
    far.say(detail);
    expect(player.quote).to.deep.equal(sampleQuote);
    expect(Object.isFrozen(player.quote)).to.equal(true);
    far.say({ ...detail, detail: { quote: { ...sampleQuote, html: 5 } } });
    expect(player.quote, 'what is no quote changes nothing').to.deep.equal(sampleQuote);
    far.say({ ...detail, detail: { quote: null } });
    expect(player.quote).to.equal(null);
    expect(told).to.deep.equal([{ quote: sampleQuote }, { quote: null }]);
  });

  it('forgets the quote of a page that has been loaded anew, and says so', () => {
    ready('one');
    far.say(detail);
    let told = 0;
    player.addEventListener('clip-quote', () => told++);
    ready('two');
    expect([player.quote, told]).to.deep.equal([null, 1]);
    ready('three');
    expect(told, 'once').to.equal(1);
  });

  it('fires what a reader hands on, with its details', () => {
    ready();
    const copy = { what: 'quote', text: 'We are ready.', method: 'manual' };
    const told: unknown[] = [];
    player.addEventListener('clip-copy', (event) => told.push((event as CustomEvent).detail));
    far.say({ ...detail, event: 'clip-copy', detail: copy });
    expect(told).to.deep.equal([copy]);
    expect(player.quote).to.equal(null);
  });

  it('rejects as the frame does', async () => {
    ready();
    const done = player.play();
    answer({ name: 'NotAllowedError', message: 'a press, please' });
    expect(await nameOf(done)).to.equal('NotAllowedError');
  });

  it('keeps commands until the frame is ready, in their order', () => {
    player.seek(5);
    player.play();
    expect(commands()).to.deep.equal([]);
    ready();
    expect(commands().map(({ name }) => name)).to.deep.equal(['seek', 'play']);
  });

  it('has a lazy frame fetched when something is asked of it', () => {
    frame.loading = 'lazy';
    player.play();
    expect(frame.loading).to.equal('eager');
  });

  it('rejects what was asked of a page that has been loaded anew', async () => {
    ready('one');
    const done = player.play();
    ready('two');
    expect(await nameOf(done)).to.equal('AbortError');
  });

  it('lets go of everything when its frame goes', async () => {
    ready();
    const done = player.play();
    frame.remove();
    expect(await nameOf(done)).to.equal('AbortError');
    const before = player.state;
    far.say({ ...report, state: { ...sampleState, currentTime: 50 } });
    expect(player.state).to.equal(before);
    far.drain();
    expect(await nameOf(player.pause())).to.equal('AbortError');
    expect(far.drain()).to.deep.equal([]);
    expect(player.signal.aborted).to.equal(true);
  });

  it('does not play any more when its frame is gone, and says so', async () => {
    ready();
    far.say({ ...report, state: { ...sampleState, phase: 'playing', paused: false } });
    const phases: string[] = [];
    player.addEventListener('change', () => phases.push(player.state.phase));
    frame.remove();
    await settled();
    expect(phases).to.deep.equal(['idle']);
    expect(player.state).to.include({ paused: true, currentTime: sampleState.currentTime });
  });

  it('takes the last words of its own page alone, because they have no window', () => {
    ready('one');
    const last = { ...report, event: 'emptied', state: { ...sampleState, currentTime: 50 } };
    far.say({ ...last, page: 'of another frame' }, true);
    far.say({ ...detail, detail: { quote: sampleQuote } }, true);
    expect([player.state.currentTime, player.quote]).to.deep.equal([sampleState.currentTime, null]);
    far.say({ ...last, page: 'one' }, true);
    expect(player.state.currentTime).to.equal(50);
  });

  it('stays when its frame is moved in the page', async () => {
    const section = document.createElement('section');
    document.body.append(section);
    section.append(frame);
    await settled();
    expect(player.signal.aborted).to.equal(false);
    section.replaceWith(frame);
  });

  it('ends with its signal', async () => {
    const end = new AbortController();
    const other = new RemotePlayer(frame, { endpoint: far, signal: end.signal });
    end.abort();
    expect(await nameOf(other.play())).to.equal('AbortError');
    const late = new RemotePlayer(frame, { endpoint: far, signal: AbortSignal.abort() });
    expect(await nameOf(late.play())).to.equal('AbortError');
  });

  it('changes nothing for 1,000 messages of any kind', async () => {
    ready();
    const done = player.play();
    const before = player.state;
    let changes = 0;
    player.addEventListener('change', () => changes++);
    const near = fc.constantFrom<object>(
      ...[hello, result, { ...report, state: null }, { ...report, page: 5 }, { ...detail, detail: null }],
    );
    fc.assert(
      fc.property(fc.oneof(fc.object(), fc.json(), near, fc.dictionary(fc.string(), fc.string())), (data) =>
        far.say(data),
      ),
      { numRuns: 1000 },
    );
    expect(player.state).to.equal(before);
    expect([changes, player.quote]).to.deep.equal([0, null]);
    answer();
    expect(await nameOf(done), 'it hears at all').to.equal('done');
  });
});
