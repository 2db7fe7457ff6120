import { expect } from '@esm-bundle/chai';
import { DeadRequests } from '../../src/player/dead-requests.js';
import { faultUrl } from '../fault-url.js';

const file = '/tests/fixtures/media/captions.vtt';

/** Asks for an address, and waits until the request is over. */
function ask(requests: DeadRequests, url: string, abort = false): Promise<void> {
  const request = Object.assign(new XMLHttpRequest(), { aborted: abort });
  request.open('GET', url);
  requests.watch(request, url);
  const over = new Promise<void>((done) => request.addEventListener('loadend', () => done()));
  request.send();
  if (abort) request.abort();
  return over;
}

describe('DeadRequests', () => {
  let requests: DeadRequests;
  beforeEach(() => {
    requests = new DeadRequests();
  });

  it('know of none that did well', async () => {
    await ask(requests, file);
    expect(requests.last).to.equal(undefined);
  });

  it('know the address and the status of one that failed', async () => {
    const url = faultUrl('status=503', file);
    await ask(requests, url);
    expect(requests.last).to.deep.equal({ url, status: 503 });
  });

  it('know of one that got no answer', async () => {
    const url = faultUrl('reset', file);
    await ask(requests, url);
    expect(requests.last).to.deep.equal({ url, status: 0 });
  });

  it('do not count what has been given up', async () => {
    await ask(requests, faultUrl('hang', file), true);
    expect(requests.last).to.equal(undefined);
  });

  it('forget what failed when a later one does well, or when they are told to', async () => {
    await ask(requests, faultUrl('status=404', file));
    await ask(requests, file);
    expect(requests.last).to.equal(undefined);
    await ask(requests, faultUrl('status=404', file));
    requests.forget();
    expect(requests.last).to.equal(undefined);
  });
});
