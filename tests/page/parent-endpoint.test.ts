import { expect } from '@esm-bundle/chai';
import { parentEndpoint } from '../../src/page/parent-endpoint.js';

/** A window in a frame: what its parent is told is taken down, with the origin that it is told to. */
function frameOf() {
  const told: [data: unknown, origin: string][] = [];
  const parent = { postMessage: (data: unknown, origin: string) => told.push([data, origin]) };
  const view = Object.assign(new EventTarget(), { parent }) as unknown as Window;
  const send = (source: unknown, origin: string, data: unknown) =>
    view.dispatchEvent(
      Object.defineProperty(new MessageEvent('message', { data, origin }), 'source', { value: source }),
    );
  return { view, parent, told, send };
}

describe('parentEndpoint', () => {
  it('hears the window around, and nobody else', () => {
    const { view, parent, send } = frameOf();
    const heard: unknown[] = [];
    parentEndpoint(view).listen((data) => heard.push(data), new AbortController().signal);
    for (const source of [window, null, view, {}, { ...parent }]) send(source, 'https://a.example', 'wrong');
    expect(heard).to.deep.equal([]);
    send(parent, 'https://a.example', 'right');
    expect(heard).to.deep.equal(['right']);
  });

  it('hears nobody where there is no frame: the window around is the window itself', () => {
    const { view, send } = frameOf();
    const heard: unknown[] = [];
    Object.assign(view, { parent: view });
    parentEndpoint(view).listen((data) => heard.push(data), new AbortController().signal);
    send(view, 'https://a.example', 'wrong');
    expect(heard).to.deep.equal([]);
  });

  it('answers at the origin that has spoken; unasked, and where there is none, at any', () => {
    const { view, parent, told, send } = frameOf();
    const endpoint = parentEndpoint(view);
    endpoint.listen(() => undefined, new AbortController().signal);
    endpoint.post(1);
    send(parent, 'https://a.example', 'x');
    endpoint.post(2);
    send(window, 'https://evil.example', 'x');
    endpoint.post(3);
    send(parent, 'null', 'x');
    endpoint.post(4);
    expect(told).to.deep.equal([
      [1, '*'],
      [2, 'https://a.example'],
      [3, 'https://a.example'],
      [4, '*'],
    ]);
  });

  it('is deaf when its signal is aborted', () => {
    const { view, parent, send } = frameOf();
    const heard: unknown[] = [];
    const end = new AbortController();
    parentEndpoint(view).listen((data) => heard.push(data), end.signal);
    end.abort();
    send(parent, 'https://a.example', 'late');
    expect(heard).to.deep.equal([]);
  });
});
