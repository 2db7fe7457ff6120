import { expect } from '@esm-bundle/chai';
import { whenGone } from '../../src/host/when-gone.js';

const settled = () => new Promise((done) => setTimeout(done));

describe('whenGone', () => {
  let element: HTMLElement;
  let calls: number;
  let end: AbortController;

  beforeEach(() => {
    element = document.createElement('div');
    document.body.append(element);
    calls = 0;
    end = new AbortController();
  });
  afterEach(() => end.abort());
  const watch = () => whenGone(element, () => calls++, end.signal);

  it('calls once when the element is removed', async () => {
    watch();
    element.remove();
    await settled();
    document.body.append(element);
    element.remove();
    await settled();
    expect(calls).to.equal(1);
  });

  it('calls when what it stands in is removed', async () => {
    const section = document.createElement('section');
    document.body.append(section);
    section.append(element);
    watch();
    section.remove();
    await settled();
    expect(calls).to.equal(1);
  });

  it('calls when it is removed from a shadow root, and when the host of that is', async () => {
    for (const isWhole of [true, false]) {
      const host = document.createElement('div');
      document.body.append(host);
      host.attachShadow({ mode: 'open' }).append(element);
      watch();
      (isWhole ? host : element).remove();
      await settled();
    }
    expect(calls).to.equal(2);
  });

  it('does not call when the element is moved', async () => {
    watch();
    const section = document.createElement('section');
    document.body.append(section);
    section.append(element);
    await settled();
    expect(calls).to.equal(0);
    section.remove();
  });

  it('waits for an element that is still to come', async () => {
    element.remove();
    watch();
    document.body.append(document.createElement('i'));
    await settled();
    expect(calls).to.equal(0);
    document.body.append(element);
    await settled();
    element.remove();
    await settled();
    expect(calls).to.equal(1);
  });

  it('is over with its signal', async () => {
    watch();
    end.abort();
    element.remove();
    await settled();
    expect(calls).to.equal(0);
  });
});
