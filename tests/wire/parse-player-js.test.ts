import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import { parsePlayerJs } from '../../src/wire/parse-player-js.js';
import { playerJsMessage } from '../../src/wire/player-js.js';

const call = { context: 'player.js', version: '0.0.11', method: 'setVolume', value: 50 };

describe('parsePlayerJs', () => {
  it('reads a call from a string and from an object', () => {
    const read = { method: 'setVolume', value: 50, listener: undefined };
    expect(parsePlayerJs(JSON.stringify(call))).to.deep.equal(read);
    expect(parsePlayerJs(call)).to.deep.equal(read);
  });

  it('keeps the caller’s mark, if it is a short text', () => {
    expect(parsePlayerJs({ ...call, listener: 'id-1' })?.listener).to.equal('id-1');
    expect(parsePlayerJs({ ...call, listener: 'x'.repeat(300) })?.listener).to.equal(undefined);
  });

  it('keeps a method that does not exist, for the answer', () => {
    expect(parsePlayerJs({ ...call, method: 'fly' })?.method).to.equal('fly');
  });

  for (const data of [
    { ...call, context: 'inline-clip' },
    { ...call, method: 1 },
    { ...call, method: '' },
  ]) {
    it(`is deaf to ${JSON.stringify(data)}`, () => {
      expect(parsePlayerJs(data)).to.equal(undefined);
    });
  }

  it('never throws', () => {
    fc.assert(fc.property(fc.oneof(fc.anything(), fc.json()), (data) => parsePlayerJs(data) === undefined));
  });
});

describe('playerJsMessage', () => {
  it('is JSON in a string, with the exact version and without what is not there', () => {
    const text = playerJsMessage('ready');
    expect(text).to.equal('{"context":"player.js","version":"0.0.11","event":"ready"}');
    expect(JSON.parse(playerJsMessage('getDuration', 62, 'ID'))).to.deep.equal({
      context: 'player.js',
      version: '0.0.11',
      event: 'getDuration',
      value: 62,
      listener: 'ID',
    });
  });
});
