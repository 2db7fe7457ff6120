import { expect } from '@esm-bundle/chai';
import { frameEndpoint } from '../../src/host/frame-endpoint.js';
import { address } from './placeholder-of.js';

describe('frameEndpoint', () => {
  let frame: HTMLIFrameElement;
  let other: HTMLIFrameElement;
  let heard: unknown[];
  let end: AbortController;

  beforeEach(() => {
    [frame, other] = [document.createElement('iframe'), document.createElement('iframe')];
    frame.src = address;
    document.body.append(frame, other);
    heard = [];
    end = new AbortController();
    frameEndpoint(frame).listen((data) => heard.push(data), end.signal);
  });
  afterEach(() => {
    end.abort();
    frame.remove();
    other.remove();
  });
  const send = (source: Window | null, origin: string, data: unknown = 'x') =>
    window.dispatchEvent(new MessageEvent('message', { source, origin, data }));

  it('hears its frame at the origin of its address', () => {
    send(frame.contentWindow, location.origin, 'right');
    expect(heard).to.deep.equal(['right']);
  });

  it('hears no other window and no other origin', () => {
    for (const source of [other.contentWindow, window]) send(source, location.origin);
    for (const origin of ['https://evil.example', 'null', '']) send(frame.contentWindow, origin);
    expect(heard).to.deep.equal([]);
  });

  it('marks what has no source, because the page that has sent it is gone', () => {
    const marked: unknown[] = [];
    frameEndpoint(frame).listen((data, isLast) => marked.push([data, isLast]), end.signal);
    send(frame.contentWindow, location.origin, 'there');
    send(null, location.origin, 'gone');
    send(null, 'https://evil.example', 'wrong');
    expect(marked).to.deep.equal([
      ['there', false],
      ['gone', true],
    ]);
  });

  it('hears a frame that the page has put into a sandbox without an origin', () => {
    frame.setAttribute('sandbox', 'allow-scripts');
    send(frame.contentWindow, location.origin, 'wrong');
    send(frame.contentWindow, 'null', 'right');
    frame.setAttribute('sandbox', 'allow-scripts allow-same-origin');
    send(frame.contentWindow, location.origin, 'right too');
    expect(heard).to.deep.equal(['right', 'right too']);
  });

  it('hears a frame whose address has been upgraded to https, and speaks to it', async () => {
    const { port } = location;
    send(frame.contentWindow, `https://${location.hostname}:${port}`, 'upgraded');
    for (const origin of ['https://evil.example', `https://evil.${location.host}`, 'https://localhost'])
      send(frame.contentWindow, origin, 'wrong');
    expect(heard).to.deep.equal(['upgraded']);
    frame.src = 'https://elsewhere.example/embed/a';
    for (const origin of ['http://elsewhere.example', location.origin]) send(frame.contentWindow, origin);
    expect(heard, 'and no address that has lost it').to.deep.equal(['upgraded']);
  });

  it('hears nobody once the frame is out of the page', () => {
    frame.remove();
    send(null, location.origin);
    expect(heard).to.deep.equal([]);
  });

  it('speaks to its frame only at the origin of its address', async () => {
    await new Promise((done) => frame.addEventListener('load', done, { once: true }));
    const told = new Promise((done) =>
      frame.contentWindow?.addEventListener('message', ({ data }) => done(data)),
    );
    frameEndpoint(frame).post('hello');
    expect(await told).to.equal('hello');
    frame.src = 'https://elsewhere.example/embed/a';
    let isTold = false;
    frame.contentWindow?.addEventListener('message', () => {
      isTold = true;
    });
    frameEndpoint(frame).post('for somebody else');
    await new Promise((done) => setTimeout(done, 50));
    expect(isTold).to.equal(false);
  });
});
