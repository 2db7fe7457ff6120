import { expect } from '@esm-bundle/chai';
import { readBroadcast } from '../../src/clip/read-broadcast.js';
import { nodeOf } from './node-of.js';

const live = { '@type': 'BroadcastEvent', isLiveBroadcast: true };
const broadcast = (publication: unknown) => readBroadcast(nodeOf({ publication }).node);

describe('readBroadcast', () => {
  it('reads the dates of the live broadcast among others', () => {
    const dates = { startDate: '2026-11-23 09:00:00', endDate: '2026-11-23T10:00:00+01:00' };
    expect(broadcast([{ '@type': 'BroadcastEvent', ...dates }, live, { ...live, ...dates }])).to.deep.equal({
      start: '2026-11-23T09:00:00Z',
      end: '2026-11-23T10:00:00+01:00',
    });
  });

  for (const dates of [{}, { startDate: '2026-11-23' }, { startDate: 'now', endDate: '2026-11-23' }])
    it(`has none of ${JSON.stringify(dates)}`, () => {
      expect(broadcast({ ...live, ...dates })).to.equal(undefined);
    });
});
