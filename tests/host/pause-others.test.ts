import { expect } from '@esm-bundle/chai';
import { pauseOthersForFrame, pauseOthersForPlayers } from '../../src/host/pause-others.js';
import { RemotePlayer } from '../../src/host/remote-player.js';
import type { Command, Report } from '../../src/wire/message.js';
import { FakeParent } from '../page/fake-parent.js';
import { report, result, sampleState } from '../wire/sample-messages.js';

const settled = () => new Promise((done) => setTimeout(done));

describe('one clip at a time', () => {
  let place: HTMLElement;
  let end: AbortController;
  let pauses: Element[];

  beforeEach(() => {
    place = document.createElement('main');
    document.body.append(place);
    end = new AbortController();
    pauses = [];
  });
  afterEach(() => {
    end.abort();
    place.remove();
  });

  const frame = () => {
    const frame = document.createElement('iframe');
    place.append(frame);
    const far = new FakeParent();
    const player = new RemotePlayer(frame, { endpoint: far, signal: end.signal });
    pauseOthersForFrame(player, end.signal);
    const say = (phase: Report['state']['phase']) =>
      far.say({ ...report, state: { ...sampleState, phase, paused: phase === 'paused' } });
    say('paused');
    far.drain();
    return { far, say, frame };
  };
  const namesOf = (far: FakeParent) => (far.drain() as Command[]).map(({ name }) => name);
  /** Something that the page takes for a player. */
  const element = (attributes = '') => {
    place.insertAdjacentHTML('beforeend', `<clip-player ${attributes}></clip-player>`);
    const player = place.lastElementChild as Element;
    Object.assign(player, { pause: () => pauses.push(player) });
    return { player, begin: () => player.dispatchEvent(new Event('play')) };
  };

  it('a frame that starts pauses the one that plays, and no other', () => {
    const [one, two, three] = [frame(), frame(), frame()];
    one.say('playing');
    two.say('playing');
    expect(namesOf(one.far)).to.deep.equal(['pause']);
    expect(namesOf(two.far)).to.deep.equal([]);
    expect(namesOf(three.far)).to.deep.equal([]);
  });

  it('pauses nobody again while it plays on', () => {
    const [one, two] = [frame(), frame()];
    one.say('playing');
    two.say('playing');
    namesOf(one.far);
    two.say('playing');
    expect(namesOf(one.far)).to.deep.equal([]);
  });

  it('takes no turn when it goes on after a stall: who was asked since plays', () => {
    pauseOthersForPlayers(document, end.signal);
    const [one, two] = [frame(), frame()];
    const { player } = element();
    one.say('playing');
    one.say('stalled');
    two.say('starting');
    player.dispatchEvent(new Event('playing'));
    one.say('playing');
    expect(namesOf(two.far)).to.deep.equal([]);
    one.say('paused');
    one.say('playing');
    expect(namesOf(two.far)).to.deep.equal(['pause']);
  });

  it('does not count a report that was sent before it was paused as a start', () => {
    pauseOthersForPlayers(document, end.signal);
    const there = frame();
    const { player, begin } = element();
    there.say('playing');
    Object.assign(player, { paused: true });
    there.far.drain();
    begin();
    expect(namesOf(there.far)).to.deep.equal([]);
    there.say('paused');
    pauses.length = 0;
    there.far.say({ ...report, state: { ...sampleState, phase: 'playing', paused: true } });
    expect(pauses).to.deep.equal([]);
  });

  it('a frame that is paused before it reports that it plays does not start', async () => {
    const [one, two] = [frame(), frame()];
    one.far.say({ ...report, state: { ...sampleState, phase: 'starting', paused: false } });
    two.say('playing');
    const [pause] = one.far.drain() as Command[];
    one.say('playing'); // was on its way
    expect(namesOf(two.far)).to.deep.equal([]);
    one.far.say({ ...result, id: pause?.id, error: null });
    one.say('paused');
    await settled();
    one.say('playing');
    expect(namesOf(two.far)).to.deep.equal(['pause']);
  });

  it('a player in the page pauses frames and the other players, and frames pause it', () => {
    pauseOthersForPlayers(document, end.signal);
    const there = frame();
    const [one, two] = [element(), element()];
    there.say('playing');
    expect(pauses).to.deep.equal([one.player, two.player]);
    pauses.length = 0;
    one.begin();
    expect(pauses).to.deep.equal([two.player]);
    expect(namesOf(there.far)).to.deep.equal(['pause']);
  });

  it('leaves alone who is concurrent', () => {
    pauseOthersForPlayers(document, end.signal);
    const there = frame();
    const [one, two] = [element('concurrent'), element()];
    there.say('playing');
    expect(pauses).to.deep.equal([two.player]);
    one.begin();
    expect(namesOf(there.far)).to.deep.equal([]);
  });

  it('takes the attribute value "false" for not concurrent', () => {
    pauseOthersForPlayers(document, end.signal);
    const there = frame();
    const [one, two] = [element('concurrent="false"'), element('concurrent=""')];
    there.say('playing');
    expect(pauses).to.deep.equal([one.player]);
    two.begin();
    expect(namesOf(there.far)).to.deep.equal([]);
  });

  it('is over with its signal', () => {
    pauseOthersForPlayers(document, end.signal);
    const [one, two] = [frame(), frame()];
    element();
    one.say('playing');
    pauses.length = 0;
    end.abort();
    two.say('playing');
    expect(namesOf(one.far)).to.deep.equal([]);
    expect(pauses).to.deep.equal([]);
  });
});
