import { expect } from '@esm-bundle/chai';
import { LazyWorker } from '../../../../src/player/engines/videojs/lazy-worker.js';
import { until } from '../../until.js';

const code =
  'onmessage = ({ data }) => { if (data.action === "fail") throw Error("broken"); postMessage(data); };';

describe('LazyWorker', () => {
  let started: Worker[];
  let heard: unknown[];
  let worker: LazyWorker;

  beforeEach(() => {
    started = [];
    heard = [];
    worker = new LazyWorker(() => {
      const address = URL.createObjectURL(new Blob([code], { type: 'text/javascript' }));
      const made = new Worker(address);
      started.push(made);
      return made;
    });
    worker.onmessage = ({ data }) => heard.push(data);
  });
  afterEach(() => worker.terminate());

  it('starts nothing for what only prepares, however often', () => {
    for (let round = 0; round < 3; round++) {
      worker.postMessage({ action: 'init' });
      worker.postMessage({ action: 'reset' });
    }
    worker.terminate();
    worker.postMessage({ action: 'work' });
    expect(started, 'not even for work, once it is over').to.deep.equal([]);
  });

  it('starts once with the first work, after what prepared it', async () => {
    const data = new ArrayBuffer(8);
    worker.postMessage({ action: 'init' });
    worker.postMessage({ action: 'reset' });
    worker.postMessage({ action: 'reset' });
    worker.postMessage({ action: 'push', data } as { action: string }, [data]);
    worker.postMessage({ action: 'reset' });
    expect(await until(() => heard.length === 4)).to.equal(true);
    expect(heard.map((said) => (said as { action: string }).action)).to.deep.equal([
      'init',
      'reset',
      'push',
      'reset',
    ]);
    expect(started).to.have.length(1);
    expect(data.byteLength, 'handed over, not copied').to.equal(0);
  });

  it('tells listeners what the worker says, and of its errors', async () => {
    const listened: unknown[] = [];
    const listener = (event: Event) => listened.push((event as MessageEvent).data);
    const errors: string[] = [];
    worker.addEventListener('message', listener);
    worker.onerror = (event) => {
      event.preventDefault();
      errors.push(event.message);
    };
    worker.postMessage({ action: 'work' });
    expect(await until(() => listened.length === 1)).to.equal(true);
    worker.removeEventListener('message', listener);
    worker.postMessage({ action: 'fail' });
    expect(await until(() => errors.length === 1)).to.equal(true);
    expect(errors[0]).to.contain('broken');
    expect(listened).to.have.length(1);
  });

  it('ends what it has started', async () => {
    worker.postMessage({ action: 'work' });
    await until(() => heard.length === 1);
    worker.terminate();
    worker.postMessage({ action: 'work' });
    await new Promise((done) => setTimeout(done, 100));
    expect(heard).to.have.length(1);
  });
});
