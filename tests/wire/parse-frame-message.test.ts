import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import { parseFrameMessage } from '../../src/wire/parse-frame-message.js';
import { detail, hello, report, result, sampleQuote, sampleState, seek } from './sample-messages.js';

const told = (event: string, value: unknown) => ({ ...detail, event, detail: value });
const copy = { what: 'quote', text: 'We are ready.', method: 'manual' };

describe('parseFrameMessage', () => {
  for (const message of [result, report, detail, { ...result, error: null }]) {
    it(`reads a ${message.type} as it was sent, through a structured clone`, () => {
      expect(parseFrameMessage(structuredClone(message))).to.deep.equal(message);
    });
  }

  const details: [event: string, detail: object][] = [
    ['clip-open', { panel: 'transcript' }],
    ['clip-close', { panel: 'embed' }],
    ['clip-quote', { quote: null }],
    ['clip-quote', { quote: { ...sampleQuote, address: null, start: null, end: null } }],
    ['clip-copy', copy],
    ['clip-share', { target: 'telegram', url: 'https://news.example/town?start=4' }],
  ];
  for (const [event, value] of details) {
    it(`reads the details of ${event}: ${JSON.stringify(value).slice(0, 40)}`, () => {
      expect(parseFrameMessage(structuredClone(told(event, value)))).to.deep.equal(told(event, value));
    });
  }

  it('reads a quote of 300,000 letters, and none of more than a million', () => {
    const of = (length: number) => told('clip-copy', { ...copy, text: 'x'.repeat(length) });
    expect(parseFrameMessage(of(300_000))).to.deep.equal(of(300_000));
    expect(parseFrameMessage(of(1_000_001))).to.equal(undefined);
  });

  it('keeps the lengths that no media and endless media have', () => {
    for (const duration of [Number.NaN, Number.POSITIVE_INFINITY]) {
      const read = parseFrameMessage({ ...report, state: { ...sampleState, duration } });
      expect(read?.type === 'report' && read.state.duration).to.deep.equal(duration);
    }
  });

  it('leaves out fields that it does not know', () => {
    const more = { ...report, code: 'alert(1)', state: { ...sampleState, code: 'alert(1)' } };
    expect(parseFrameMessage(more)).to.deep.equal(report);
    const quote = { ...sampleQuote, code: 'alert(1)' };
    expect(parseFrameMessage(told('clip-quote', { quote, code: 'alert(1)' }))).to.deep.equal(detail);
  });

  const wrong: [string, unknown][] = [
    ['what a host sends', hello],
    ['the command of a host', seek],
    ['another context', { ...report, context: 'player.js' }],
    ['JSON in a string, which is for player.js', JSON.stringify(report)],
    ['another type', { ...report, type: 'eval' }],
    ['an id that is no text', { ...result, id: 1 }],
    ['an id of 257 letters', { ...result, id: 'x'.repeat(257) }],
    ['an error without a name', { ...result, error: { message: 'x' } }],
    ['an event that there is none', { ...report, event: 'click' }],
    ['a state with a hole', { ...report, state: { ...sampleState, volume: undefined } }],
    ['a state of another type', { ...report, state: { ...sampleState, paused: 1 } }],
    ['a phase that there is none', { ...report, state: { ...sampleState, phase: 'flying' } }],
    ['65 captions', { ...report, state: { ...sampleState, captionChoices: Array(65).fill(0) } }],
    ['details of an event that has none', told('play', copy)],
    ['details of the prototype', told('constructor', copy)],
    ['details that are missing', told('clip-copy', undefined)],
    ['a quote without its HTML', told('clip-quote', { quote: { ...sampleQuote, html: undefined } })],
    ['a quote that is a text', told('clip-quote', { quote: 'We are ready.' })],
    ['a quote that ends in words', told('clip-quote', { quote: { ...sampleQuote, end: '9' } })],
    ['a copy by a way that there is none', told('clip-copy', { ...copy, method: 'magic' })],
    ['a copy of what there is none', told('clip-copy', { ...copy, what: 'cookie' })],
    ['a panel that there is none', told('clip-open', { panel: 'window' })],
    ['a share without an address', told('clip-share', { target: 'telegram' })],
    ['fields of the prototype alone', Object.create(report)],
    ['nothing', undefined],
    ['null', null],
    ['a number', 5],
    ['a list', [report]],
  ];
  for (const [name, data] of wrong) {
    it(`is deaf to ${name}`, () => {
      expect(parseFrameMessage(data)).to.equal(undefined);
    });
  }

  it('never throws, and gives nothing back for what anybody may say', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true }), (data) => {
        expect(parseFrameMessage(data)).to.equal(undefined);
        const read = parseFrameMessage(told('clip-quote', data));
        if (read) expect(parseFrameMessage(read)).to.deep.equal(read);
      }),
      { numRuns: 1000 },
    );
  });

  it('reads a message with any one field replaced into a good one, or not at all', () => {
    const messages = fc.constantFrom<object>(result, report, detail);
    fc.assert(
      fc.property(messages, fc.nat(6), fc.anything(), (message, at, value) => {
        const keys = Object.keys(message);
        const read = parseFrameMessage({ ...message, [String(keys[at % keys.length])]: value });
        if (read) expect(parseFrameMessage(read)).to.deep.equal(read);
      }),
      { numRuns: 1000 },
    );
  });
});
