import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import { receive } from '../../src/page/receive.js';
import { seek } from '../wire/sample-messages.js';
import { leaveAll, received, viewAt } from './received.js';

const address = `${location.origin}/embed/a?childId=c&resize=1#?secret=abc&amp=1`;
const settled = () => new Promise((done) => setTimeout(done, 50));

/** Everything of a player that a message could change. */
function pictureOf(player: Element): string {
  const { outerHTML, shadowRoot } = player;
  return `${outerHTML} ${shadowRoot?.innerHTML}`;
}

describe('receive', () => {
  afterEach(leaveAll);

  it('changes nothing for 1,000 messages of any kind', async () => {
    const { player, parent } = await received({}, { view: viewAt(address) });
    await settled();
    parent.drain();
    const before = pictureOf(player);
    const word = fc.constantFrom(
      'player.js',
      'inline-clip',
      'method',
      'play',
      'command',
      'report',
      'ready',
      'x',
    );
    const near = fc.dictionary(
      fc.constantFrom(
        'context',
        'method',
        'event',
        'type',
        'name',
        'value',
        'id',
        'message',
        'secret',
        '__proto__',
      ),
      fc.oneof(word, fc.anything({ maxDepth: 1 })),
    );
    const harmless = near.filter(
      ({ context, event, method, type }) =>
        !(context === 'player.js' && method === 'play') &&
        !(event === 'method' && method === 'play') &&
        !(context === 'inline-clip' && type === 'command'),
    );
    const any = fc.oneof(
      harmless,
      harmless.map((data) => JSON.stringify(data)),
      fc.anything(),
      fc.json(),
    );
    fc.assert(
      fc.property(any, (data) => parent.say(cloneable(data))),
      { numRuns: 1000 },
    );
    await settled();
    expect(pictureOf(player)).to.equal(before);
    expect(player.matches(':state(facade)')).to.equal(true);
    expect(parent.drain()).to.deep.equal([]);
    parent.say({ ...seek, value: 1 });
    await settled();
    expect(player.currentTime, 'it hears at all').to.equal(1);
  });

  it('acts on nothing that comes from another window than the one around', async () => {
    const frame = document.createElement('iframe');
    document.body.append(frame);
    const player = document.createElement('clip-player');
    player.setAttribute('src', '/tests/fixtures/media/short.mp4');
    const end = new AbortController();
    const view = Object.assign(viewAt(address), { parent: frame.contentWindow }) as unknown as Window;
    receive(player, { view, signal: end.signal });
    document.body.append(player);
    await settled();
    const before = pictureOf(player);
    const send = (source: Window | null, data: unknown) =>
      view.dispatchEvent(new MessageEvent('message', { source, data, origin: location.origin }));
    const calls = [
      { ...seek, value: 1 },
      { context: 'player.js', method: 'setCurrentTime', value: 1 },
      { event: 'method', method: 'hidecontrols' },
    ];
    for (const data of calls) for (const source of [window, null]) send(source, data);
    await settled();
    expect(pictureOf(player)).to.equal(before);
    expect(player.currentTime).to.equal(0);
    send(frame.contentWindow, calls[0]);
    await settled();
    expect(player.currentTime, 'it hears the one around').to.equal(1);
    end.abort();
    player.remove();
    frame.remove();
  });

  it('is deaf and dumb when its signal is aborted', async () => {
    const end = new AbortController();
    const { player, parent } = await received({}, { signal: end.signal });
    parent.say({ ...seek, value: 1 });
    await settled();
    expect(player.currentTime).to.equal(1);
    parent.drain();
    end.abort();
    parent.say({ ...seek, value: 0.5 });
    player.dispatchEvent(new Event('play'));
    await settled();
    expect(parent.drain()).to.deep.equal([]);
    expect(player.currentTime).to.equal(1);
  });
});

/** Functions and symbols cannot cross windows. */
function cloneable(data: unknown): unknown {
  try {
    return structuredClone(data);
  } catch {
    return String(typeof data);
  }
}
