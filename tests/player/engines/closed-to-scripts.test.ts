import { expect } from '@esm-bundle/chai';
import { closedToScripts } from '../../../src/player/engines/closed-to-scripts.js';
import type { PlayerError } from '../../../src/player/player-error.js';

const type = 'application/vnd.apple.mpegurl';
const source = { src: 'https://media.example.org/k.m3u8', type };
const refused: PlayerError = { code: 'network', message: 'no answer', status: 0 };

describe('closedToScripts', () => {
  const { fetch } = window;
  const { canPlayType } = HTMLVideoElement.prototype;
  afterEach(() => {
    window.fetch = fetch;
    HTMLVideoElement.prototype.canPlayType = canPlayType;
  });

  /** What it gives where the server answers in these modes, and the requests that it sent. */
  async function given(
    modes: string[],
    changes: { src?: string; error?: PlayerError; crossOrigin?: string } = {},
  ) {
    const asked: (string | undefined)[] = [];
    window.fetch = async (_address, { mode } = {}) => {
      asked.push(mode);
      if (!modes.includes(mode ?? '')) throw new TypeError('Failed to fetch');
      return new Response();
    };
    HTMLVideoElement.prototype.canPlayType = () => 'maybe';
    const media = document.createElement('video');
    if (changes.crossOrigin !== undefined) media.crossOrigin = changes.crossOrigin;
    const found = await closedToScripts(
      { ...source, src: changes.src ?? source.src },
      changes.error ?? refused,
      media,
    );
    return { found, asked };
  }

  // A browser that prefers its own HLS has none to turn to.
  const prefersOwn = typeof globalThis.ManagedMediaSource === 'function' || typeof MediaSource !== 'function';

  it('is the source for the browser where a server answers, and lets no script read it', async () => {
    const { found, asked } = await given(['no-cors']);
    expect(found).to.deep.equal(prefersOwn ? undefined : { src: source.src });
    expect(asked).to.deep.equal(prefersOwn ? [] : ['no-cors', 'cors']);
  });

  it('is nothing where there is no server, or one that answers scripts again', async () => {
    expect((await given([])).found).to.equal(undefined);
    expect((await given(['no-cors', 'cors'])).found).to.equal(undefined);
  });

  it('asks nobody where the reason is another, or the browser would be refused as well', async () => {
    for (const changes of [
      { error: { ...refused, status: 404 } },
      { error: { code: 'network', message: 'unknown' } as const },
      { error: { ...refused, code: 'decode' } as const },
      { src: new URL('/k.m3u8', location.href).href },
      { crossOrigin: 'anonymous' },
      { crossOrigin: 'use-credentials' },
    ])
      expect(await given(['no-cors'], changes), JSON.stringify(changes)).to.deep.equal({
        found: undefined,
        asked: [],
      });
  });

  it('asks nobody where the browser has no HLS of its own', async () => {
    const media = document.createElement('video');
    HTMLVideoElement.prototype.canPlayType = () => '';
    window.fetch = () => Promise.reject(new Error('asked'));
    expect(await closedToScripts(source, refused, media)).to.equal(undefined);
  });
});
