import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import { parseMessage } from '../../src/wire/parse-message.js';
import { hello, report, result, sampleState, seek } from './sample-messages.js';

describe('parseMessage', () => {
  for (const message of [hello, seek, result, report, { ...result, error: null }]) {
    it(`reads a ${message.type} as it was sent, through a structured clone`, () => {
      expect(parseMessage(structuredClone(message))).to.deep.equal(message);
    });
  }

  it('keeps the lengths that no media and endless media have', () => {
    for (const duration of [Number.NaN, Number.POSITIVE_INFINITY]) {
      const read = parseMessage({ ...report, state: { ...sampleState, duration } });
      expect(read?.type === 'report' && read.state.duration).to.deep.equal(duration);
    }
  });

  it('leaves out fields that it does not know', () => {
    const more = { ...report, code: 'alert(1)', state: { ...sampleState, code: 'alert(1)' } };
    expect(parseMessage(more)).to.deep.equal(report);
    expect(parseMessage({ ...hello, name: 'x' })).to.deep.equal(hello);
  });

  it('brings numbers inside their range', () => {
    expect(parseMessage({ ...seek, value: -5 })).to.deep.include({ value: 0 });
    expect(parseMessage({ ...seek, value: 1e300 })).to.deep.include({ value: 1e9 });
    expect(parseMessage({ ...seek, name: 'setVolume', value: 7 })).to.deep.include({ value: 1 });
  });

  const wrong: [string, unknown][] = [
    ['another context', { ...hello, context: 'player.js' }],
    ['JSON in a string, which is for player.js', JSON.stringify(hello)],
    ['another type', { ...hello, type: 'eval' }],
    ['a command that there is none', { ...seek, name: 'dispose' }],
    ['a command of the prototype', { ...seek, name: 'constructor' }],
    ['a position in words', { ...seek, value: '12' }],
    ['a position without end', { ...seek, value: Number.POSITIVE_INFINITY }],
    ['a position that is no number', { ...seek, value: Number.NaN }],
    ['a volume that is missing', { ...seek, name: 'setVolume', value: undefined }],
    ['an id of 257 letters', { ...seek, id: 'x'.repeat(257) }],
    ['an id that is no text', { ...result, id: 1 }],
    ['an error without a name', { ...result, error: { message: 'x' } }],
    ['an event that there is none', { ...report, event: 'click' }],
    ['a state with a hole', { ...report, state: { ...sampleState, volume: undefined } }],
    ['a state of another type', { ...report, state: { ...sampleState, paused: 1 } }],
    ['a phase that there is none', { ...report, state: { ...sampleState, phase: 'flying' } }],
    ['65 captions', { ...report, state: { ...sampleState, captionChoices: Array(65).fill(0) } }],
    ['fields of the prototype alone', Object.create(hello)],
    ['nothing', undefined],
    ['null', null],
    ['a number', 5],
    ['a list', [hello]],
  ];
  for (const [name, data] of wrong) {
    it(`is deaf to ${name}`, () => {
      expect(parseMessage(data)).to.equal(undefined);
    });
  }

  it('never throws, and gives nothing back for what anybody may say', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true }), (data) => {
        expect(parseMessage(data)).to.equal(undefined);
      }),
      { numRuns: 1000 },
    );
  });

  it('reads a message with any one field replaced into a good one, or not at all', () => {
    const messages = fc.constantFrom(hello, seek, result, report);
    fc.assert(
      fc.property(messages, fc.nat(6), fc.anything(), (message, at, value) => {
        const keys = Object.keys(message);
        const read = parseMessage({ ...message, [String(keys[at % keys.length])]: value });
        if (read) expect(parseMessage(read)).to.deep.equal(read);
      }),
      { numRuns: 1000 },
    );
  });
});
