import { expect } from '@esm-bundle/chai';
import { strangeManifest } from '../../src/player/strange-manifest.js';
import { faultUrl } from '../fault-url.js';

/** What is said of an answer when it is there. */
function saidOf(url: string, type = 'hls-playlist'): Promise<string | undefined> {
  const request = new XMLHttpRequest();
  request.open('GET', url);
  request.send();
  return new Promise((done) =>
    request.addEventListener('loadend', () => done(strangeManifest(request, url, type)?.message)),
  );
}

describe('strangeManifest()', () => {
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

  it('does not wait for a film to be there', () => {
    const headers: Record<string, string> = { 'Content-Length': '900000000', 'Content-Type': 'video/mp4' };
    const getResponseHeader = (name: string) => headers[name] ?? null;
    const request = { status: 200, readyState: 2, DONE: 4, getResponseHeader } as XMLHttpRequest;
    for (const [type, expected] of [
      ['hls-playlist', 'an HLS playlist'],
      ['dash-manifest', 'a DASH manifest'],
    ])
      expect(strangeManifest(request, 'a.mp4', type)?.message).to.contain(
        `a.mp4: expected ${expected}, got video/mp4`,
      );
    expect(strangeManifest(request, 'a.mp4', 'segment'), 'a part').to.equal(undefined);
  });

  it('knows DASH from what is none: text, pages and XML that is broken or something else', async () => {
    const of = (path: string) => saidOf(`/tests/fixtures/media/${path}`, 'dash-manifest');
    expect(await of('short-dash/manifest.mpd')).to.equal(undefined);
    expect(await of('empty.m3u8')).to.contain('expected a DASH manifest, got');
    expect(await of('captions.vtt')).to.contain('expected a DASH manifest, got text/vtt');
    for (const text of ['<MPD><Period></MPD>', '<html><body>&lt;MPD <MPD/></body></html>'])
      expect(await saidOf(`data:text/html,${encodeURIComponent(text)}`, 'dash-manifest'), text).to.contain(
        'got text/html',
      );
  });
});
