import { expect } from '@esm-bundle/chai';
import { reportOtherClips } from '../../src/clip/report-other-clips.js';
import { nodeOf } from './node-of.js';

const video = { '@type': 'VideoObject', name: 'One' };

describe('reportOtherClips', () => {
  it('reports other clips of the same list, and no versions, parts or repetitions of the clip', () => {
    const other = { ...video, name: 'Other', contentUrl: 'b.mp4' };
    const lists: [document: unknown, path: string][] = [
      [[video, other], '[1]'],
      [{ '@graph': [{ '@type': 'WebPage' }, video, other] }, '@graph[2]'],
      [{ video: [video, other] }, 'video[1]'],
      [{ itemListElement: [{ item: video }, { item: other }] }, 'itemListElement[1].item'],
    ];
    for (const [document, path] of lists) {
      const { node, problems } = nodeOf(document);
      reportOtherClips(node);
      expect(problems).to.deep.equal([`${path}: expected one clip in a document, got 'Other'`]);
    }
    const { node, problems } = nodeOf([
      { ...video, contentUrl: 'a.mp4', encoding: [other, other], hasPart: other, trailer: [other] },
      { '@type': 'NewsArticle', video: other },
      { ...video, contentUrl: 'a.mp4' },
    ]);
    reportOtherClips(node);
    expect(problems).to.deep.equal([]);
  });
});
