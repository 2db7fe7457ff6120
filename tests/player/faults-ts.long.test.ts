// Engines: firefox. Chromium meets the same faults in fragments of MP4.
// A page of its own: its faults take minutes, and a page that ends by a limit takes all of its files along.
import { describeStreamFaults } from './stream-faults.js';

describeStreamFaults('TS-HLS', {
  list: '/demo/media/klitschko/hls/360p/index.m3u8',
  ladder: '/demo/media/klitschko/hls/master.m3u8',
  single: '/tests/fixtures/media/short-hls/master.m3u8',
  broken: '360p/segment',
  stall: { start: 16.5, segment: 'segment-03' },
});
