import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import { parseHostMessage } from '../../src/wire/parse-host-message.js';
import { detail, hello, report, result, seek } from './sample-messages.js';

describe('parseHostMessage', () => {
  for (const message of [hello, seek, { ...seek, name: 'openTranscript', value: null } as const]) {
    it(`reads ${message.type === 'command' ? message.name : message.type} as it was sent, through a structured clone`, () => {
      expect(parseHostMessage(structuredClone(message))).to.deep.equal(message);
    });
  }

  it('leaves out fields that it does not know', () => {
    expect(parseHostMessage({ ...hello, name: 'x' })).to.deep.equal(hello);
    expect(parseHostMessage({ ...seek, name: 'openTranscript', value: '<b>' })).to.deep.include({
      value: null,
    });
  });

  it('brings numbers inside their range', () => {
    expect(parseHostMessage({ ...seek, value: -5 })).to.deep.include({ value: 0 });
    expect(parseHostMessage({ ...seek, value: 1e300 })).to.deep.include({ value: 1e9 });
    expect(parseHostMessage({ ...seek, name: 'setVolume', value: 7 })).to.deep.include({ value: 1 });
  });

  const wrong: [string, unknown][] = [
    ['another context', { ...hello, context: 'player.js' }],
    ['JSON in a string, which is for player.js', JSON.stringify(hello)],
    ['another type', { ...hello, type: 'eval' }],
    ['what a frame sends', report],
    ['the result of a frame', result],
    ['the detail of a frame', detail],
    ['a command that there is none', { ...seek, name: 'dispose' }],
    ['a command of the prototype', { ...seek, name: 'constructor' }],
    ['a position in words', { ...seek, value: '12' }],
    ['a position without end', { ...seek, value: Number.POSITIVE_INFINITY }],
    ['a position that is no number', { ...seek, value: Number.NaN }],
    ['a volume that is missing', { ...seek, name: 'setVolume', value: undefined }],
    ['an id of 257 letters', { ...seek, id: 'x'.repeat(257) }],
    ['fields of the prototype alone', Object.create(hello)],
    ['nothing', undefined],
    ['null', null],
    ['a number', 5],
    ['a list', [hello]],
  ];
  for (const [name, data] of wrong) {
    it(`is deaf to ${name}`, () => {
      expect(parseHostMessage(data)).to.equal(undefined);
    });
  }

  it('never throws, and gives nothing back for what anybody may say', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true }), (data) => {
        expect(parseHostMessage(data)).to.equal(undefined);
      }),
      { numRuns: 1000 },
    );
  });

  it('reads a message with any one field replaced into a good one, or not at all', () => {
    fc.assert(
      fc.property(fc.constantFrom(hello, seek), fc.nat(6), fc.anything(), (message, at, value) => {
        const keys = Object.keys(message);
        const read = parseHostMessage({ ...message, [String(keys[at % keys.length])]: value });
        if (read) expect(parseHostMessage(read)).to.deep.equal(read);
      }),
      { numRuns: 1000 },
    );
  });
});
