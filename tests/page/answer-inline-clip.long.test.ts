import { expect } from '@esm-bundle/chai';
import { intentRest } from '../../src/player/retry/timeouts.js';
import type { FrameMessage, Report } from '../../src/wire/message.js';
import { parseFrameMessage } from '../../src/wire/parse-frame-message.js';
import type { RemoteCommandName } from '../../src/wire/remote-commands.js';
import { until } from '../elements/mounted.js';
import { hello, seek } from '../wire/sample-messages.js';
import { leaveAll, type Received, received, viewAt } from './received.js';

describe('answerInlineClip', () => {
  let there: Received;
  let asked = 0;

  beforeEach(async () => {
    there = await received();
  });
  afterEach(leaveAll);

  const heard = () =>
    there.parent.heard.flatMap((data) => {
      const message = parseFrameMessage(data);
      return message ? [message] : [];
    });
  const reports = () => heard().filter((message): message is Report => message.type === 'report');
  const last = () => reports().at(-1)?.state;
  const greet = async () => {
    there.parent.say(hello);
    await until(() => reports().some(({ event }) => event === 'ready'));
  };
  const ask = async (name: RemoteCommandName, value: unknown = null) => {
    const id = `t-${asked++}`;
    there.parent.say({ ...seek, id, name, value });
    return until(() => heard().find((message) => message.type === 'result' && message.id === id));
  };
  const errorOf = (message: FrameMessage) => (message.type === 'result' ? message.error?.name : undefined);

  it('says nothing of this protocol before a hello', async () => {
    await there.player.play();
    there.player.pause();
    await until(() => there.player.paused);
    expect(heard()).to.deep.equal([]);
  });

  it('answers a hello with its state, and leaves the facade a facade', async () => {
    await greet();
    const [first] = reports();
    expect(first?.event).to.equal('ready');
    expect(first?.state).to.deep.include({
      phase: 'idle',
      paused: true,
      muted: true,
      currentTime: 0,
      duration: Number.NaN,
    });
    expect(first?.state.clip).to.deep.include({ title: 'Two seconds', live: false });
    expect(there.player.shadowRoot?.querySelector('video')).to.equal(null);
  });

  it('is not playing again when an event comes of what was paused since', async () => {
    await greet();
    await ask('play');
    await ask('pause');
    await until(() => last()?.phase === 'paused');
    const { length } = reports();
    for (const type of ['playing', 'waiting']) there.player.dispatchEvent(new Event(type));
    await until(() => reports().length === length + 2);
    expect(last()).to.deep.include({ phase: 'paused', paused: true });
  });

  it('reports what a command has set before its result', async () => {
    await greet();
    await ask('play');
    await until(() => last()?.currentTime);
    for (const [name, value, state] of [
      ['setVolume', 0.5, { volume: 0.5 }],
      ['setMuted', false, { muted: false }],
      ['setMuted', true, { muted: true }],
      ['setPlaybackRate', 1.5, { playbackRate: 1.5 }],
      ['pause', null, { paused: true }],
    ] as const) {
      const { id } = (await ask(name, value)) as { id: string };
      const messages = heard();
      const end = messages.findIndex((message) => message.type === 'result' && message.id === id);
      const report = messages.slice(0, end).findLast((message) => message.type === 'report') as Report;
      expect(report.state, name).to.deep.include(state);
    }
  });

  it('reports what happens under the names of HTML, with the state of that moment', async () => {
    await greet();
    expect(errorOf(await ask('play'))).to.equal(undefined);
    await until(() => last()?.currentTime);
    expect(reports().map(({ state }) => state.phase)).to.include('playing');
    await ask('pause'); // it has 2 s
    await until(() => last()?.paused);
    await ask('seek', 1.8);
    await ask('play');
    await until(() => last()?.phase === 'ended');
    expect(last()?.ended).to.equal(true);
    expect(reports().map(({ event }) => event)).to.include.members(
      'ready play playing timeupdate pause seeking seeked ended'.split(' '),
    );
  });

  it('sets what it is told to set', async () => {
    await greet();
    await ask('setVolume', 0.25);
    await ask('setMuted', false);
    await ask('setLoop', true);
    expect(last()?.loop, 'known with the answer, though HTML has no event for it').to.equal(true);
    await ask('setPlaybackRate', 1.5);
    await ask('seek', 1);
    const { volume, muted, loop, playbackRate, currentTime } = there.player;
    expect({ volume, muted, loop, playbackRate, currentTime }).to.deep.equal({
      volume: 0.25,
      muted: false,
      loop: true,
      playbackRate: 1.5,
      currentTime: 1,
    });
    await ask('toggleMuted');
    expect(there.player.muted).to.equal(true);
    await ask('setVolume', 0);
    await ask('toggleMuted');
    expect(there.player).to.include({ muted: false, volume: 0.5 });
  });

  it('tells how a command ends that cannot be done', async () => {
    expect(errorOf(await ask('retry'))).to.equal('InvalidStateError');
    there.player.player.play = () => Promise.reject(new DOMException('a press, please', 'NotAllowedError'));
    expect(errorOf(await ask('play'))).to.equal('NotAllowedError');
  });

  it('tells what a reader hands on, with its details, after a hello alone', async () => {
    const copy = { what: 'quote', text: 'We are ready.', method: 'manual' };
    const detailed = { 'clip-copy': copy, 'clip-open': { panel: 'share' }, 'clip-close': { panel: 'share' } };
    const share = { target: 'telegram', url: 'https://news.example/town?start=4' };
    const texts = { text: 'a', html: '<b>a', markdown: '> a', address: null, start: 4, end: 5 };
    const all = { ...detailed, 'clip-share': share, 'clip-quote': { quote: texts } };
    const fire = () => {
      for (const [type, detail] of Object.entries(all))
        there.player.dispatchEvent(new CustomEvent(type, { detail }));
    };
    fire();
    expect(heard()).to.deep.equal([]);
    await greet();
    fire();
    const told = heard().flatMap((message) => (message.type === 'detail' ? [message] : []));
    expect(Object.fromEntries(told.map(({ event, detail }) => [event, detail]))).to.deep.equal(all);
  });

  it('tells that its page is left, unless that stays in the back/forward cache', async () => {
    leaveAll();
    const view = viewAt(`${location.origin}/embed/a`);
    there = await received({}, { view });
    const leave = (persisted: boolean) =>
      view.dispatchEvent(new PageTransitionEvent('pagehide', { persisted }));
    leave(false);
    expect(heard(), 'nobody has asked').to.deep.equal([]);
    await greet();
    await ask('play');
    await until(() => last()?.phase === 'playing');
    leave(true);
    expect(last()?.phase).to.equal('playing');
    leave(false);
    expect(reports().at(-1)?.event).to.equal('emptied');
    expect(last()).to.deep.include({ phase: 'idle', paused: true });
  });

  it('opens the transcript, and says where there is none', async () => {
    await greet();
    expect(errorOf(await ask('openTranscript'))).to.equal('NotFoundError');
    leaveAll();
    const words = URL.createObjectURL(
      new Blob(['WEBVTT\n\n00:00.000 --> 00:02.000\nWe are ready.'], { type: 'text/vtt' }),
    );
    there = await received();
    there.player.clip = {
      ...{ id: 'town', kind: 'video', title: 'A town', posters: [], chapters: [], live: false },
      sources: [{ src: '/tests/fixtures/media/short.mp4', type: 'video/mp4' }],
      tracks: [{ src: words, kind: 'captions', language: 'en', label: '' }],
    };
    await there.player.updateComplete;
    await greet();
    expect(errorOf(await ask('openTranscript'))).to.equal(undefined);
    const transcript = there.player.shadowRoot?.querySelector('clip-transcript');
    await until(() => transcript?.shadowRoot?.querySelector('.line')?.textContent === 'We are ready.');
    await until(() => heard().some((message) => message.type === 'detail' && message.event === 'clip-open'));
    await new Promise((done) => setTimeout(done, intentRest * 1000 + 200)); // the focus in the dialog is no intent to play
    expect(there.player.shadowRoot?.querySelector('video') === null, 'the facade stays').to.equal(true);
    URL.revokeObjectURL(words);
  });

  it('tells of a failure, and begins again when it is asked to', async () => {
    leaveAll();
    there = await received({ src: '/tests/fixtures/media/not-video.mp4' });
    await greet();
    expect(errorOf(await ask('play'))).to.equal('NotSupportedError');
    await until(() => last()?.phase === 'failed');
    expect(last()?.error?.code).to.be.oneOf(['no-source', 'decode']);
    const before = reports().length;
    expect(errorOf(await ask('retry'))).to.equal(undefined);
    await until(() =>
      reports()
        .slice(before)
        .some(({ event }) => event === 'clip-error'),
    );
  });
});
