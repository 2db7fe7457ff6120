import { expect } from '@esm-bundle/chai';
import { FaultRun, fetchEngine } from './fault-run.js';

const path = '/tests/fixtures/media/short-hls/master.m3u8';
const type = 'application/vnd.apple.mpegurl';

describe('Player.retry()', function () {
  this.timeout(60_000);
  before(fetchEngine);

  // Late, so that the media source stands open before the answer comes: then it is the media element that has an error.
  for (const fault of ['status=404', 'delay=300,status=404']) {
    it(`says the same of a stream that is gone as often as it is asked: ${fault}`, async () => {
      const run = new FaultRun([{ path, type, fault }]);
      const codes = [await run.play()];
      run.player.retry();
      codes.push(await run.outcome());
      run.end();
      expect(codes).to.deep.equal(['network', 'network']);
    });
  }
});
