import { expect } from '@esm-bundle/chai';
import { PlayRequests } from '../../src/player/play-requests.js';
import { outcome } from './outcome.js';

describe('PlayRequests', () => {
  it('resolves all that wait', async () => {
    const requests = new PlayRequests();
    const asked = [requests.add(), requests.add()];
    requests.resolve();
    expect(await Promise.all(asked.map(outcome))).to.deep.equal(['resolved', 'resolved']);
  });

  it('rejects all that wait with a DOMException of that name', async () => {
    const requests = new PlayRequests();
    const asked = [requests.add(), requests.add()];
    requests.reject('AbortError', 'paused');
    expect(await Promise.all(asked.map(outcome))).to.deep.equal(['AbortError', 'AbortError']);
    const error = await asked[0]?.catch((reason: unknown) => reason);
    expect(error).to.be.instanceOf(DOMException).with.property('message', 'paused');
  });

  it('leaves those alone that come later', async () => {
    const requests = new PlayRequests();
    requests.resolve();
    const asked = requests.add();
    expect(await outcome(asked)).to.equal('pending');
    requests.reject('NotAllowedError', '');
    expect(await outcome(asked)).to.equal('NotAllowedError');
  });

  it('settles each of them once', async () => {
    const requests = new PlayRequests();
    const asked = requests.add();
    requests.resolve();
    requests.reject('AbortError', 'too late');
    expect(await outcome(asked)).to.equal('resolved');
  });

  it('makes no unhandled rejection where nobody listens', async () => {
    const heard: Event[] = [];
    const hear = (event: Event) => heard.push(event);
    addEventListener('unhandledrejection', hear);
    const requests = new PlayRequests();
    requests.add();
    requests.reject('AbortError', '');
    await new Promise((done) => setTimeout(done, 20));
    removeEventListener('unhandledrejection', hear);
    expect(heard).to.deep.equal([]);
  });
});
