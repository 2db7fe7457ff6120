import { expect } from '@esm-bundle/chai';
import { until } from '../elements/mounted.js';
import { leaveAll, type Received, received } from './received.js';

const head = { context: 'player.js', version: '0.0.11' };
const methods =
  'play pause getPaused mute unmute getMuted setVolume getVolume getDuration setCurrentTime getCurrentTime setLoop getLoop removeEventListener addEventListener'.split(
    ' ',
  );
const events = 'ready play pause ended timeupdate progress error seeked'.split(' ');

describe('answerPlayerJs', () => {
  let there: Received;

  afterEach(leaveAll);
  const begin = async (attributes: Record<string, string> = {}) => {
    there = await received(attributes);
    return there.parent.drain();
  };
  const call = (method: string, value?: unknown, listener?: string) =>
    there.parent.say(JSON.stringify({ ...head, method, value, listener }));
  const ask = (method: string) => {
    there.parent.drain();
    call(method, undefined, 'ID');
    return there.parent.drain();
  };
  const answer = (event: string, value: unknown) => [{ ...head, event, value, listener: 'ID' }];
  const next = (event: string) =>
    until(() =>
      there.parent.heard.map((data) => JSON.parse(String(data))).find((message) => message.event === event),
    );

  it('says ready once, unasked, with its address as it stands', async () => {
    const ready = { ...head, event: 'ready', value: { src: location.href, events, methods } };
    expect(await begin()).to.deep.equal([ready]);
  });

  it('says ready again to each listener that comes later', async () => {
    const [ready] = (await begin()) as [object];
    call('addEventListener', 'ready', 'one');
    call('addEventListener', 'ready', 'two');
    call('addEventListener', 'ready', 'two');
    expect(there.parent.drain()).to.deep.equal([
      { ...ready, listener: 'one' },
      { ...ready, listener: 'two' },
    ]);
  });

  it('answers every getter of a facade, and leaves it a facade', async () => {
    await begin();
    expect(ask('getPaused')).to.deep.equal(answer('getPaused', true));
    expect(ask('getMuted')).to.deep.equal(answer('getMuted', true));
    expect(ask('getVolume')).to.deep.equal(answer('getVolume', 100));
    expect(ask('getDuration')).to.deep.equal(answer('getDuration', 0));
    expect(ask('getCurrentTime')).to.deep.equal(answer('getCurrentTime', 0));
    expect(ask('getLoop')).to.deep.equal(answer('getLoop', false));
    expect(there.player.shadowRoot?.querySelector('video')).to.equal(null);
  });

  it('gives back every whole volume that was set', async () => {
    await begin();
    for (let volume = 0; volume <= 100; volume++) {
      call('setVolume', volume);
      expect(ask('getVolume')).to.deep.equal(answer('getVolume', volume));
    }
    call('setVolume', 500);
    expect(ask('getVolume')).to.deep.equal(answer('getVolume', 100));
    for (const value of ['40', null, {}, -0.5]) call('setVolume', value);
    expect(ask('getVolume')).to.deep.equal(answer('getVolume', 0));
  });

  it('mutes, loops and seeks', async () => {
    await begin();
    call('unmute');
    expect(ask('getMuted')).to.deep.equal(answer('getMuted', false));
    call('mute');
    expect(ask('getMuted')).to.deep.equal(answer('getMuted', true));
    call('setLoop', true);
    expect(ask('getLoop')).to.deep.equal(answer('getLoop', true));
    call('setLoop', false);
    expect(ask('getLoop')).to.deep.equal(answer('getLoop', false));
    call('setCurrentTime', 1);
    expect(ask('getCurrentTime')).to.deep.equal(answer('getCurrentTime', 1));
    call('setCurrentTime', 'soon');
    expect(ask('getCurrentTime')).to.deep.equal(answer('getCurrentTime', 1));
  });

  it('plays, and tells each event to its listener alone', async () => {
    await begin();
    for (const event of events.slice(1)) call('addEventListener', event, event);
    call('play');
    for (const event of ['play', 'timeupdate', 'progress']) await next(event);
    call('setCurrentTime', 0.5);
    await next('seeked');
    call('pause');
    await next('pause');
    call('setCurrentTime', 1.8);
    call('play');
    await next('ended');
    const told = there.parent.drain() as { event: string; value: unknown; listener: string }[];
    for (const { event, listener } of told) expect(listener).to.equal(event);
    const lastValue = (name: string) => told.findLast(({ event }) => event === name)?.value;
    const { duration } = there.player;
    expect(lastValue('timeupdate')).to.deep.equal({ seconds: there.player.currentTime, duration });
    expect(lastValue('progress')).to.have.property('percent').within(0, 1);
    for (const event of ['play', 'pause', 'ended', 'seeked']) expect(lastValue(event)).to.equal(undefined);
    expect(ask('getDuration')).to.deep.equal(answer('getDuration', duration));
  });

  it('answers what has just been set, while the media plays', async () => {
    await begin();
    call('addEventListener', 'timeupdate', 'one');
    call('play');
    await next('timeupdate');
    call('setVolume', 40);
    expect(ask('getVolume')).to.deep.equal(answer('getVolume', 40));
    call('unmute');
    expect(ask('getMuted')).to.deep.equal(answer('getMuted', false));
    call('mute');
    expect(ask('getMuted')).to.deep.equal(answer('getMuted', true));
    call('pause');
    expect(ask('getPaused')).to.deep.equal(answer('getPaused', true));
    call('play');
    expect(ask('getPaused')).to.deep.equal(answer('getPaused', false));
  });

  it('tells no event without a listener, and none after it has gone', async () => {
    await begin();
    call('addEventListener', 'play', 'a');
    call('removeEventListener', 'play', 'b');
    call('removeEventListener', 'play', 'a');
    call('play');
    await until(() => there.player.currentTime > 0.1);
    expect(there.parent.drain()).to.deep.equal([]);
  });

  it('tells who listens that there is no such method', async () => {
    await begin();
    call('fly');
    expect(there.parent.drain()).to.deep.equal([]);
    call('addEventListener', 'error', 'ID');
    call('constructor');
    expect(there.parent.drain()).to.deep.equal(
      answer('error', { code: 2, msg: 'Invalid Method "constructor"' }),
    );
  });

  it('tells who listens that nothing can be played', async () => {
    await begin({ src: '/tests/fixtures/media/not-video.mp4' });
    call('addEventListener', 'error', 'ID');
    call('play');
    expect(await next('error')).to.have.nested.property('value.code', 1);
  });

  it('takes calls as objects too', async () => {
    await begin();
    there.parent.say({ ...head, method: 'getPaused', listener: 'ID' });
    expect(there.parent.drain()).to.deep.equal(answer('getPaused', true));
  });

  it('keeps no more than 64 listeners of one event', async () => {
    await begin();
    for (let count = 0; count < 100; count++) call('addEventListener', 'error', `${count}`);
    call('fly');
    expect(there.parent.drain()).to.have.length(64);
  });
});
