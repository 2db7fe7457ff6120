import { expect } from '@esm-bundle/chai';
import { Player } from '../../src/player/player.js';
import { faultUrl } from '../fault-url.js';
import { oneFile } from './sample-clips.js';
import { until } from './until.js';

const manifest = '/tests/fixtures/media/short-hls/master.m3u8';
const type = 'application/vnd.apple.mpegurl';

describe('Player.retry()', function () {
  this.timeout(60_000);

  // Late, so that the media source stands open before the answer comes: then it is the media element that has an error.
  for (const fault of ['status=404', 'delay=300,status=404', 'delay=300,reset']) {
    it(`says the same of a stream that is gone as often as it is asked: ${fault}`, async () => {
      const box = document.createElement('div');
      const media = Object.assign(document.createElement('video'), { muted: true });
      box.dataset.vjsPlayer = '';
      box.append(media);
      document.body.append(box);
      const player = new Player({ media });
      const codes = new Set<string | undefined>();
      player.setClip({ ...oneFile, sources: [{ src: faultUrl(fault, manifest), type }] });
      player.play();
      for (let round = 0; round < 3; round++) {
        expect(await until(() => player.state.phase === 'failed', 15)).to.equal(true);
        codes.add(player.state.error?.code);
        player.retry();
      }
      player.dispose();
      box.remove();
      expect([...codes]).to.deep.equal(['network']);
    });
  }
});
