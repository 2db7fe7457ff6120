import { expect } from '@esm-bundle/chai';
import type { EngineReport } from '../../../../src/player/engines/engine.js';
import { takeMpdParser } from '../../../../src/player/engines/videojs/dash.js';
import { ManifestGuard } from '../../../../src/player/engines/videojs/manifest-guard.js';
import * as mpdParser from '../../../../src/player/engines/videojs/mpd-parser.js';
import { RequestMonitor } from '../../../../src/player/engines/videojs/request-monitor.js';
import { faultUrl } from '../../../fault-url.js';

const list = '#EXTM3U\n#EXTINF:1,\nhttps://media.example/a.ts\n';
const mpd = '<MPD><Period/></MPD>';

describe('ManifestGuard', () => {
  let reports: EngineReport[];
  let hasMain: boolean;
  let guard: ManifestGuard;
  let requests: RequestMonitor;
  const urls: string[] = [];

  before(() => takeMpdParser(mpdParser));
  beforeEach(() => {
    reports = [];
    hasMain = false;
    requests = new RequestMonitor(
      () => undefined,
      () => 0,
    );
    guard = new ManifestGuard(
      () => hasMain,
      requests,
      (report) => reports.push(report),
    );
  });
  afterEach(() => {
    for (const url of urls.splice(0)) URL.revokeObjectURL(url);
  });

  /** What VHS reads of the answer to a request. */
  async function ask(uri: string, requestType: string) {
    const request = new XMLHttpRequest();
    request.open('GET', uri);
    guard.watch(request, { uri, requestType });
    requests.watch(request, { uri, requestType });
    const over = new Promise((done) => request.addEventListener('loadend', done));
    request.send();
    await over;
    return { status: request.status, text: request.responseText };
  }
  const answer = (text: string, requestType = 'hls-playlist') => {
    urls.push(URL.createObjectURL(new Blob([text])));
    return ask(urls.at(-1) ?? '', requestType);
  };
  const errors = () => reports.flatMap(({ error }) => error?.code ?? []);
  const counts = () => reports.filter(({ progress }) => progress).length;

  it('lets a playlist through, and counts it once it is there', async () => {
    expect((await answer(list)).text).to.equal(list);
    expect([errors(), counts()]).to.deep.equal([[], 1]);
  });

  it('has VHS read a playlist that it can parse', async () => {
    const odd = list.replace('#EXTINF', '#EXT-X-MEDIA:TYPE=SMELL,GROUP-ID="a",NAME="b"\n#EXTINF');
    expect((await answer(odd)).text).to.equal(list);
  });

  it('has a media playlist inherit the start and the variables of its master playlist', async () => {
    const start = '#EXT-X-START:TIME-OFFSET=-8,PRECISE=YES';
    const defined = '#EXT-X-DEFINE:NAME="host",VALUE="https://media.example"';
    await answer(`#EXTM3U\n${start}\n${defined}\n#EXT-X-STREAM-INF:BANDWIDTH=1\na.m3u8\n`);
    hasMain = true;
    const { text } = await answer('#EXTM3U\n#EXT-X-DEFINE:IMPORT="host"\n#EXTINF:1,\n{$host}/a.ts\n');
    expect(text).to.equal(list.replace('#EXTINF', `${start}\n#EXTINF`));
  });

  it('reports what should have been the master playlist, or the first MPD, and is none', async () => {
    await answer('<html></html>');
    await answer('<html></html>', 'dash-manifest');
    expect(errors()).to.deep.equal(['decode', 'decode']);
    expect(counts()).to.equal(0);
  });

  it('has a media playlist that is none count as a request that failed', async () => {
    hasMain = true;
    expect((await answer('<html></html>')).status).to.equal(0);
    expect(requests.last?.reason?.message).to.contain('expected an HLS playlist');
    expect(reports).to.deep.equal([]);
  });

  it('keeps the last good MPD of a broadcast that plays', async () => {
    await answer(mpd, 'dash-manifest');
    hasMain = true;
    expect(await answer('<html></html>', 'dash-manifest')).to.deep.equal({ status: 200, text: mpd });
    const next = '<MPD><Period id="2"/></MPD>';
    expect((await answer(next, 'dash-manifest')).text).to.equal(next);
    expect((await answer('', 'dash-manifest')).text).to.equal(next);
    expect(errors()).to.deep.equal([]);
  });

  it('leaves a failed request to those who count these', async () => {
    await ask(faultUrl('status=404', '/a.m3u8'), 'hls-playlist');
    expect(reports).to.deep.equal([]);
    expect(requests.last?.status).to.equal(404);
  });
});
