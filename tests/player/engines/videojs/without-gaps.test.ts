import { expect } from '@esm-bundle/chai';
import { withoutGaps } from '../../../../src/player/engines/videojs/without-gaps.js';

const segment = (name: string, ...tags: string[]) => [...tags, '#EXTINF:4,', name];
const head = ['#EXTM3U', '#EXT-X-TARGETDURATION:4'];
const end = '#EXT-X-ENDLIST';

describe('withoutGaps', () => {
  it('leaves out the segments that are missing, and keeps the tags that hold for others', () => {
    const key = '#EXT-X-KEY:METHOD=AES-128,URI="k",IV=0x1';
    const lines = [
      ...head,
      ...segment('a.ts'),
      ...segment('b.ts', key, '#EXT-X-GAP'),
      ...segment('c.ts'),
      end,
    ];
    expect(withoutGaps(lines)).to.deep.equal([...head, ...segment('a.ts'), key, ...segment('c.ts'), end]);
  });

  it('keeps the offsets of byte ranges that follow each other', () => {
    const range = (length: number, offset?: number) =>
      `#EXT-X-BYTERANGE:${length}${offset === undefined ? '' : `@${offset}`}`;
    const lines = [
      ...head,
      ...segment('a.ts', range(10, 0)),
      ...segment('a.ts', range(20), '#EXT-X-GAP'),
      ...segment('a.ts', range(30)),
      ...segment('b.ts', range(5)),
      end,
    ];
    expect(withoutGaps(lines)).to.deep.equal([
      ...head,
      ...segment('a.ts', range(10, 0)),
      ...segment('a.ts', range(30, 30)),
      ...segment('b.ts', range(5, 0)),
      end,
    ]);
  });

  const untouched: [string, string[]][] = [
    ['without gaps', [...head, ...segment('a.ts'), end]],
    ['that goes on', [...head, ...segment('a.ts', '#EXT-X-GAP')]],
    [
      'whose keys count segments',
      [...head, ...segment('a.ts', '#EXT-X-KEY:METHOD=AES-128,URI="k"', '#EXT-X-GAP'), end],
    ],
  ];
  for (const [what, lines] of untouched) {
    it(`leaves a playlist ${what} as it is`, () => expect(withoutGaps(lines)).to.deep.equal(lines));
  }
});
