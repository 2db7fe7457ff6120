import { expect } from '@esm-bundle/chai';
import { isUnnamed, sniffType } from '../../../src/player/engines/sniff-type.js';
import { FaultRun, fetchEngine } from '../fault-run.js';
import { bareClip } from '../sample-clips.js';
import { until } from '../until.js';

const hls = '/tests/fixtures/media/short-hls/index.m3u8';
const at = (path: string) => new URL(path, location.href).href;
const address = (text: string, type: string) => URL.createObjectURL(new Blob([text], { type }));

describe('isUnnamed', () => {
  const cases: [string, boolean][] = [
    ['https://m.example/x.ism/manifest(format=m3u8-aapl)', true],
    ['https://m.example/video/140', true],
    ['https://m.example/play.php?id=3.mp4', true],
    ['https://m.example/clip.mov', false],
    ['https://m.example/voice.opus?a=b', false],
    ['data:video/mp4,x', false],
  ];
  for (const [src, answer] of cases) {
    it(`says ${answer} of ${src}`, () => expect(isUnnamed({ src })).to.equal(answer));
  }

  it('takes a type for an answer', () => {
    expect(isUnnamed({ src: 'https://m.example/video/140', type: 'video/mp4' })).to.equal(false);
  });
});

describe('sniffType', () => {
  it('takes the word of the server', async () => {
    expect(await sniffType(at(hls))).to.equal('application/vnd.apple.mpegurl');
  });

  it('looks into what the server calls text or bytes', async () => {
    expect(await sniffType(address('\n#EXTM3U\n', 'text/plain'))).to.equal('application/vnd.apple.mpegurl');
    const mpd = '<?xml version="1.0"?>\n<MPD xmlns="urn:mpeg:dash:schema:mpd:2011">';
    expect(await sniffType(address(mpd, 'application/octet-stream'))).to.equal('application/dash+xml');
  });

  it('knows nothing of files, of what is gone, and of what may not be read', async () => {
    for (const path of ['/tests/fixtures/media/short.mp4', '/tests/fixtures/media/none', 'http://[::1]:1/x'])
      expect(await sniffType(at(path)), path).to.equal(undefined);
  });

  it('asks once', () => {
    expect(sniffType(at(`${hls}?once`))).to.equal(sniffType(at(`${hls}?once`)));
  });

  it('has a stream behind an address without a suffix played as a stream', async function () {
    this.timeout(90_000);
    await fetchEngine();
    const run = new FaultRun([], {}, 2);
    run.player.setClip({ ...bareClip, sources: [{ src: at(hls.replace('m3u8', 'm3%758')) }] });
    run.player.play();
    const isStream = () => /mpegurl/.test(run.player.state.source?.type ?? '');
    expect(await until(isStream, 15)).to.equal(true);
    run.end();
  });
});
