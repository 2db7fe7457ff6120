import { expect } from '@esm-bundle/chai';
import { cheapestRendition } from '../../../src/player/engines/videojs/playlists.js';
import { orderForSaveData } from '../../../src/player/tracks/save-data.js';
import { savingData } from '../saving-data.js';

const file = (src: string, more = {}) => ({ src, type: 'video/mp4', ...more });
const names = (sources: readonly { src: string }[]) => sources.map(({ src }) => src).join(' ');
const sized = [
  file('large', { size: 9e6, height: 360 }),
  file('small', { size: 1e6, height: 720 }),
  file('middle', { size: 4e6, height: 180 }),
];

describe('orderForSaveData', () => {
  it('leaves the order alone for whoever does not save data', () => {
    savingData(false);
    expect(orderForSaveData(sized)).to.equal(sized);
  });

  describe('for a viewer who saves data', () => {
    beforeEach(() => savingData());

    it('takes the smallest file first', () => {
      expect(names(orderForSaveData(sized))).to.equal('small middle large');
      expect(names(sized)).to.equal('large small middle');
    });

    it('goes by bit rate or by height where not all files say their size', () => {
      const [one, two] = [
        file('one', { size: 1, bitrate: 900, height: 4 }),
        file('two', { bitrate: 100, height: 8 }),
      ];
      expect(names(orderForSaveData([one, two]))).to.equal('two one');
      expect(
        names(orderForSaveData([file('one', { height: 8 }), file('two', { bitrate: 9, height: 4 })])),
      ).to.equal('two one');
    });

    it('leaves the order alone where nobody knows, and where there is a stream', () => {
      const unknown = [file('one', { height: 8 }), file('two')];
      expect(orderForSaveData(unknown)).to.equal(unknown);
      const stream = { ...sized[0], src: 'stream', type: 'application/vnd.apple.mpegurl' };
      const mixed = [stream, ...sized];
      expect(orderForSaveData(mixed)).to.equal(mixed);
      expect(orderForSaveData([])).to.deep.equal([]);
    });
  });
});

describe('cheapestRendition', () => {
  const list = (BANDWIDTH: number, more = {}) => ({
    id: `${BANDWIDTH}`,
    attributes: { BANDWIDTH, RESOLUTION: {} },
    ...more,
  });

  it('is the rendition of the fewest bits', () => {
    const [large, small, middle] = [list(9), list(1), list(4)];
    expect(cheapestRendition([large, small, middle])).to.equal(small);
  });

  it('passes over what is out of order, or not chosen', () => {
    const [off, dead, back, large] = [
      list(1, { disabled: true }),
      list(2, { excludeUntil: 1001 }),
      list(3, { excludeUntil: 999 }),
      list(4),
    ];
    expect(cheapestRendition([large, back, dead, off], 1000)).to.equal(back);
    expect(cheapestRendition([off, dead], 1000)).to.equal(undefined);
  });

  it('is no sound alone where there is a picture', () => {
    const sound = { id: 'sound', attributes: { BANDWIDTH: 1 } };
    const picture = list(5);
    expect(cheapestRendition([sound, picture])).to.equal(picture);
    expect(cheapestRendition([{ id: 'unknown' }, sound])).to.equal(sound);
  });
});
