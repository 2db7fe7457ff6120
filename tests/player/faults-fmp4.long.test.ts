// Engines: chromium. Firefox meets the same faults in MPEG-TS.
// A page of its own: its faults take minutes, and a page that ends by a limit takes all of its files along.
import { describeStreamFaults } from './stream-faults.js';

describeStreamFaults('fMP4-HLS', {
  list: '/demo/media/stream/hls/360p/index.m3u8',
  ladder: '/demo/media/stream/hls/master.m3u8',
  broken: '360p/segment',
  stall: { start: 6.5, segment: 'segment-02' },
});
