import { expect } from '@esm-bundle/chai';
import { readChapters } from '../../src/clip/read-chapters.js';
import { nodeOf } from './node-of.js';

const clip = { '@type': 'Clip' };

describe('readChapters', () => {
  it('reads the clips of a clip in the order of time', () => {
    const hasPart = [
      { ...clip, name: 'Answer', startOffset: 30, endOffset: '62' },
      { ...clip, name: 'Question', startOffset: '0', endOffset: 30 },
      { ...clip, name: 'End', startOffset: 61.5 },
    ];
    expect(readChapters(nodeOf({ hasPart }).node)).to.deep.equal([
      { title: 'Question', start: 0, end: 30 },
      { title: 'Answer', start: 30, end: 62 },
      { title: 'End', start: 61.5 },
    ]);
  });

  it('passes over parts of other types', () => {
    const { node, problems } = nodeOf({ hasPart: [{ '@type': 'WebPageElement', cssSelector: '.x' }] });
    expect(readChapters(node)).to.deep.equal([]);
    expect(problems).to.deep.equal([]);
  });

  it('leaves out what has no name or start, and an end that is not after the start', () => {
    const { node, problems } = nodeOf({
      hasPart: [
        { ...clip, startOffset: 1 },
        { ...clip, name: 'No start' },
        { ...clip, name: 'Early', startOffset: -1 },
        { ...clip, name: 'Backwards', startOffset: 9, endOffset: 9 },
      ],
    });
    expect(readChapters(node)).to.deep.equal([{ title: 'Backwards', start: 9 }]);
    expect(problems).to.deep.equal([
      'hasPart[0].name: expected words, got nothing',
      'hasPart[1].startOffset: expected a number, got nothing',
      'hasPart[2].startOffset: expected a number, got -1',
      'hasPart[3].endOffset: expected a number above 9, got 9',
    ]);
  });
});
