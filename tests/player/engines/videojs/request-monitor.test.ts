import { expect } from '@esm-bundle/chai';
import {
  type FailedRequest,
  RequestMonitor,
} from '../../../../src/player/engines/videojs/request-monitor.js';
import { faultUrl } from '../../../fault-url.js';

const file = '/tests/fixtures/media/captions.vtt';

describe('RequestMonitor', () => {
  let requests: RequestMonitor;
  let died: FailedRequest[];
  let buffered: number;
  beforeEach(() => {
    died = [];
    buffered = 0;
    requests = new RequestMonitor(
      (dead) => died.push(dead),
      () => buffered,
    );
  });

  /** Asks for an address as VHS does, and waits until the request is over. */
  function ask(uri: string, { requestType = 'segment', give = '', Range = '' } = {}) {
    const request = new XMLHttpRequest();
    request.open('GET', uri);
    if (requestType === 'segment-key') request.responseType = 'arraybuffer';
    requests.watch(request, { uri, requestType, headers: { Range } });
    const over = new Promise((done) => request.addEventListener('loadend', () => setTimeout(done)));
    request.send();
    if (give === 'up') Object.assign(request, { aborted: true }).abort();
    return over;
  }

  it('know of none that did well', async () => {
    await ask(file);
    expect(requests).to.include({ last: undefined, sent: 1 });
    expect(died).to.deep.equal([]);
  });

  it('know the address and the status of one that failed', async () => {
    const url = faultUrl('status=503', file);
    await ask(url);
    expect(died).to.deep.equal([{ url, status: 503, times: 1, timedOut: false }]);
    expect(requests.last).to.equal(died[0]);
  });

  it('know of one that got no answer', async () => {
    const url = faultUrl('reset', file);
    await ask(url);
    expect(requests.last).to.deep.equal({ url, status: 0, times: 1, timedOut: false });
  });

  it('do not count what has been given up', async () => {
    await ask(faultUrl('hang', file), { give: 'up' });
    expect(died).to.deep.equal([]);
  });

  it('count those that fail in a row, the head of a segment as two', async () => {
    const gone = faultUrl('status=404', file);
    await ask(gone);
    await ask(file, { requestType: 'hls-playlist' });
    await ask(file, { requestType: 'segment-media-initialization' });
    await ask(gone, { requestType: 'segment-media-initialization' });
    expect(died.map(({ times }) => times)).to.deep.equal([1, 3]);
  });

  it('begin to count again when media has come, and with another source', async () => {
    const gone = faultUrl('status=404', file);
    await ask(gone);
    await ask(file);
    expect(requests.last).to.equal(undefined);
    await ask(gone);
    requests.reset();
    await ask(gone);
    expect(died.map(({ times }) => times)).to.deep.equal([1, 1, 1]);
  });

  it('have what hangs fail, and say so', async () => {
    const url = faultUrl('hang', file);
    const over = ask(url);
    expect(requests.timeOutAll()).to.equal(true);
    await over;
    expect(died).to.deep.equal([{ url, status: 0, times: 1, timedOut: true }]);
    expect(requests.timeOutAll()).to.equal(false);
  });

  it('refuse a segment that comes time and again, and adds nothing to the buffer', async () => {
    for (let i = 0; i < 3; i++) await ask(file);
    expect(died).to.deep.equal([]);
    await ask(file);
    expect(died).to.deep.equal([
      {
        url: file,
        status: 0,
        times: 1,
        timedOut: false,
        reason: { code: 'decode', message: `${file}: came 4 times, and could not be played` },
      },
    ]);
  });

  it('take one that comes again for another where the buffer has changed, or another part is asked for', async () => {
    for (let i = 0; i < 6; i++) {
      buffered = i;
      await ask(file);
    }
    for (let i = 0; i < 6; i++) await ask(file, { Range: `bytes=${i}-9` });
    expect(died).to.deep.equal([]);
  });

  it('refuse a key that has not 16 bytes', async () => {
    await ask('data:,sixteen-bytes-ok', { requestType: 'segment-key' });
    expect(died).to.deep.equal([]);
    await ask('data:,x', { requestType: 'segment-key' });
    expect(died[0]?.reason?.message).to.equal('data:,x: expected a key of 16 bytes');
  });

  it('have an answer count as a failure that somebody refuses', async () => {
    const request = new XMLHttpRequest();
    request.open('GET', file);
    request.addEventListener('readystatechange', () => {
      if (request.readyState === 4) requests.refuse(request, { code: 'decode', message: 'no list' });
    });
    requests.watch(request, { uri: file });
    const over = new Promise((done) => request.addEventListener('loadend', () => setTimeout(done)));
    request.send();
    await over;
    expect(request.status).to.equal(0);
    expect(died[0]).to.deep.include({ status: 0, reason: { code: 'decode', message: 'no list' } });
  });
});
