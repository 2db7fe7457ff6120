import { expect } from '@esm-bundle/chai';
import { Requests } from '../../src/host/requests.js';

const nameOf = (done: Promise<void>) =>
  done.then(
    () => 'done',
    (error: unknown) => (error instanceof DOMException ? error.name : 'something else'),
  );

describe('Requests', () => {
  it('settles each promise once, by its id', async () => {
    const requests = new Requests();
    const [one, two] = [requests.add(), requests.add()];
    requests.resolve(one.id);
    requests.reject(two.id, 'NotAllowedError', 'a press, please');
    requests.reject(one.id, 'AbortError', 'too late');
    expect(await Promise.all([one.done, two.done].map(nameOf))).to.deep.equal(['done', 'NotAllowedError']);
  });

  it('rejects all that are open', async () => {
    const requests = new Requests();
    const all = [requests.add(), requests.add()];
    requests.rejectAll('AbortError', 'gone');
    expect(await Promise.all(all.map(({ done }) => nameOf(done)))).to.deep.equal([
      'AbortError',
      'AbortError',
    ]);
  });

  it('has ids that another one does not have', () => {
    expect(new Requests().add().id).not.to.equal(new Requests().add().id);
  });

  it('rejects with a TimeoutError what nobody answers', async () => {
    const { setTimeout: native } = window;
    let fire: () => void = () => undefined;
    Object.assign(window, {
      setTimeout: (call: () => void) => {
        fire = call;
        return 0;
      },
    });
    const { done } = new Requests().add();
    Object.assign(window, { setTimeout: native });
    fire();
    expect(await nameOf(done)).to.equal('TimeoutError');
  });

  it('leaves nothing unhandled', async () => {
    const requests = new Requests();
    requests.reject(requests.add().id, 'AbortError', 'nobody listens');
    await new Promise((done) => setTimeout(done, 20));
  });
});
