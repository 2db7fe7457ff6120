import { expect } from '@esm-bundle/chai';
import { takeMpdParser } from '../../../../src/player/engines/videojs/dash.js';
import * as mpdParser from '../../../../src/player/engines/videojs/mpd-parser.js';
import { isManifest, validateManifest } from '../../../../src/player/engines/videojs/validate-manifest.js';
import { faultUrl } from '../../../fault-url.js';

interface Asked {
  readonly type?: string;
  readonly isRendition?: boolean;
}

/** What is said of an answer when it is there. */
function saidOf(
  url: string,
  { type = 'hls-playlist', isRendition = false }: Asked = {},
): Promise<string | undefined> {
  const request = new XMLHttpRequest();
  request.open('GET', url);
  request.send();
  return new Promise((done) =>
    request.addEventListener('loadend', () =>
      done(validateManifest(request, { url, requestType: type, isRendition })?.message),
    ),
  );
}

async function saidOfText(text: string, asked?: Asked): Promise<string | undefined> {
  const url = URL.createObjectURL(new Blob([text]));
  const said = await saidOf(url, asked);
  URL.revokeObjectURL(url);
  return said?.replace(url, 'it');
}

const dash = { type: 'dash-manifest' };

describe('validateManifest', () => {
  before(() => takeMpdParser(mpdParser));

  it('says nothing of a playlist, whatever its MIME type', async () => {
    const list = '/tests/fixtures/media/short-hls/master.m3u8';
    expect(await saidOf(list)).to.equal(undefined);
    expect(await saidOf(faultUrl('mime=text/plain', list))).to.equal(undefined);
  });

  it('says what came instead of one', async () => {
    expect(await saidOf('/tests/fixtures/media/empty.m3u8')).to.contain('expected an HLS playlist, got');
    const page = faultUrl('mime=text/html', '/tests/fixtures/media/captions.vtt');
    expect(await saidOf(page)).to.contain('got text/html');
  });

  it('says nothing of an answer that is none', async () => {
    expect(await saidOf(faultUrl('status=404', '/a.m3u8'))).to.equal(undefined);
    expect(await saidOf(faultUrl('reset', '/a.m3u8'))).to.equal(undefined);
  });

  /** A request whose headers are there. */
  const underWay = (length: string | null) => {
    const headers: Record<string, string | null> = { 'Content-Length': length, 'Content-Type': 'video/mp4' };
    const getResponseHeader = (name: string) => headers[name] ?? null;
    return { status: 200, readyState: 2, DONE: 4, getResponseHeader } as XMLHttpRequest;
  };

  it('does not wait for a film to be there', () => {
    for (const requestType of ['hls-playlist', 'dash-manifest']) {
      const said = validateManifest(underWay('900000000'), { url: 'a.mp4', requestType, isRendition: false });
      expect(said?.message).to.equal('a.mp4: expected a manifest of 5000000 bytes at most, got video/mp4');
    }
    const part = { url: 'a.mp4', requestType: 'segment', isRendition: false };
    expect(validateManifest(underWay('900000000'), part), 'a part').to.equal(undefined);
  });

  it('does not wait for an answer without a length to end', () => {
    const asked = { url: 'a', requestType: 'hls-playlist', isRendition: false };
    expect(validateManifest(underWay(null), asked, 5_000_001)?.message).to.contain('5000000 bytes at most');
    expect(validateManifest(underWay(null), asked, 5_000_000)).to.equal(undefined);
  });

  it('knows which requests are for a manifest', () => {
    expect(
      ['hls-playlist', 'dash-manifest', 'segment', 'constructor', undefined].map(isManifest),
    ).to.deep.equal([true, true, false, false, false]);
  });

  const line = (text: string, times: number) => `${text}\n`.repeat(times);
  const variant = '#EXT-X-STREAM-INF:BANDWIDTH=1\na.m3u8';

  it('bounds what a playlist lists', async () => {
    expect(await saidOfText(`#EXTM3U\n${line(variant, 2000)}`)).to.equal(undefined);
    expect(await saidOfText(`#EXTM3U\n${line(variant, 2001)}`)).to.contain(
      'expected 2000 renditions at most (there are 2001)',
    );
    const sounds = line('#EXT-X-MEDIA:TYPE=AUDIO,GROUP-ID="a",NAME="a"', 2001);
    expect(await saidOfText(`#EXTM3U\n${sounds}`)).to.contain('2000 renditions at most');
    expect(await saidOfText(`#EXTM3U\n${line('#EXTINF:1,\na.ts', 100_000)}`)).to.equal(undefined);
    expect(await saidOfText(`#EXTM3U\n${line('#EXTINF:1,\na.ts', 100_001)}`)).to.contain(
      '100000 segments at most',
    );
    expect(await saidOfText(`#EXTM3U\n#EXT-X-STREAM-INF:${'A="b",'.repeat(10_000)}\n`)).to.contain(
      'lines of 50000 characters at most',
    );
  });

  it('takes a master playlist for none where a media playlist is asked for', async () => {
    const said = await saidOfText(`#EXTM3U\n${variant}\n`, { isRendition: true });
    expect(said).to.contain('expected a media playlist and no master playlist');
    expect(await saidOfText('#EXTM3U\n#EXTINF:1,\na.ts\n', { isRendition: true })).to.equal(undefined);
  });

  it('knows DASH from what is none: text, pages and XML that is broken or something else', async () => {
    const of = (path: string) => saidOf(`/tests/fixtures/media/${path}`, dash);
    expect(await of('short-dash/manifest.mpd')).to.equal(undefined);
    expect(await of('empty.m3u8')).to.contain('expected a DASH manifest, got');
    expect(await of('captions.vtt')).to.contain('expected a DASH manifest, got text/vtt');
    for (const text of ['<MPD><Period></MPD>', '<html><body>&lt;MPD <MPD/></body></html>'])
      expect(await saidOf(`data:text/html,${encodeURIComponent(text)}`, dash), text).to.contain(
        'got text/html',
      );
  });

  it('takes no document type, by which entities grow without end', async () => {
    const bomb = '<!DOCTYPE MPD [<!ENTITY a "aaaaaaaa"><!ENTITY b "&a;&a;&a;">]><MPD>&b;</MPD>';
    expect(await saidOfText(bomb, dash)).to.contain('expected a DASH manifest');
  });

  for (const text of [
    '<MPD><Period><AdaptationSet lang="__proto__"/></Period></MPD>',
    "<MPD><Period><AdaptationSet lang='constructor'/></Period></MPD>",
    '<MPD><Period><AdaptationSet><Label> toString </Label></AdaptationSet></Period></MPD>',
  ]) {
    it(`refuses ${text}`, async () => {
      expect(await saidOfText(text, dash)).to.contain('names other than those that every object has');
    });
  }

  it('tells of audio and video without segment information, which captions do not need', async () => {
    const mpdOf = (set: string, representation: string, period = '') =>
      `<MPD><Period>${period}<AdaptationSet ${set}>${representation}</AdaptationSet></Period></MPD>`;
    const bare = '<Representation><BaseURL>a.mp4</BaseURL></Representation>';
    const expected = 'expected a SegmentBase, SegmentList or SegmentTemplate for every Representation';
    const said = (set: string, representation: string, period?: string) =>
      saidOfText(mpdOf(set, representation, period), dash);
    expect(await said('mimeType="video/mp4"', bare)).to.contain(expected);
    expect(await said('contentType="audio"', bare)).to.contain(expected);
    expect(await said('', bare.replace('>', ' mimeType="video/webm">'))).to.contain(expected);
    expect(await said('mimeType="text/vtt"', bare)).to.equal(undefined);
    expect(await said('mimeType="application/mp4" contentType="text"', bare)).to.equal(undefined);
    for (const kind of ['SegmentBase', 'SegmentList', 'SegmentTemplate'])
      for (const [representation, period] of [
        [`<Representation><${kind}/></Representation>`],
        [`<${kind}/><Representation/>`],
        ['<Representation/>', `<${kind}/>`],
      ] as const)
        expect(await said('mimeType="video/mp4"', representation, period), kind).to.equal(undefined);
  });

  it('bounds what an MPD lists', async () => {
    const template = '<SegmentTemplate media="$Number$" timescale="1000" duration="1"/>';
    const mpd = `<MPD type="static" mediaPresentationDuration="PT1H"><Period><AdaptationSet>${template}<Representation/></AdaptationSet></Period></MPD>`;
    expect(await saidOfText(mpd, dash)).to.contain('100000 segments at most (there are 3600000)');
    expect(await saidOfText(mpd.replace('PT1H', 'PT1M'), dash)).to.equal(undefined);
    const many = `<MPD><Period><AdaptationSet>${'<Representation/>'.repeat(2001)}</AdaptationSet></Period></MPD>`;
    expect(await saidOfText(many, dash)).to.contain('2000 renditions at most (there are 2001)');
  });
});
