import { expect } from '@esm-bundle/chai';
import { isWaiting, nextPhase, type Phase, type PlaybackEvent } from '../../src/player/phase.js';

const phases: Phase[] = ['idle', 'starting', 'playing', 'stalled', 'paused', 'ended', 'failed'];
const signs: PlaybackEvent[] = [
  'start',
  'load',
  'reset',
  'playing',
  'waiting',
  'pause',
  'ended',
  'seeking',
  'fail',
];

describe('nextPhase', () => {
  const ways: [Phase, PlaybackEvent, Phase][] = [
    ['idle', 'start', 'starting'],
    ['starting', 'playing', 'playing'],
    ['starting', 'pause', 'paused'],
    ['playing', 'waiting', 'stalled'],
    ['stalled', 'playing', 'playing'],
    ['playing', 'pause', 'paused'],
    ['paused', 'start', 'starting'],
    ['paused', 'playing', 'playing'],
    ['playing', 'ended', 'ended'],
    ['ended', 'start', 'starting'],
    ['ended', 'seeking', 'paused'],
    ['failed', 'start', 'starting'],
    ['ended', 'load', 'paused'],
    ['failed', 'load', 'paused'],
    ['idle', 'load', 'idle'],
  ];
  for (const [from, sign, to] of ways) {
    it(`goes from ${from} to ${to} by ${sign}`, () => expect(nextPhase(from, sign)).to.equal(to));
  }

  for (const phase of phases) {
    it(`goes from ${phase} to idle by reset`, () => expect(nextPhase(phase, 'reset')).to.equal('idle'));
    it(`goes from ${phase} to failed by fail`, () => expect(nextPhase(phase, 'fail')).to.equal('failed'));
  }

  it('leaves failed by nothing but a command', () => {
    const out = signs.filter((sign) => nextPhase('failed', sign) !== 'failed');
    expect(out).to.have.members(['start', 'load', 'reset']);
  });

  it('shows no wait before anybody asked for a picture', () => {
    expect(nextPhase('idle', 'waiting')).to.equal('idle');
    expect(nextPhase('idle', 'pause')).to.equal('idle');
  });

  it('goes on starting while the media waits or seeks', () => {
    expect(nextPhase('starting', 'waiting')).to.equal('starting');
    expect(nextPhase('starting', 'seeking')).to.equal('starting');
  });

  it('plays on through a seek', () => {
    expect(nextPhase('playing', 'seeking')).to.equal('playing');
    expect(nextPhase('paused', 'seeking')).to.equal('paused');
  });
});

describe('isWaiting', () => {
  it('is so in starting and stalled alone', () => {
    expect(phases.filter(isWaiting)).to.deep.equal(['starting', 'stalled']);
  });
});
