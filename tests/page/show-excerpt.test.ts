import { expect } from '@esm-bundle/chai';
import { showExcerpt } from '../../src/page/show-excerpt.js';

/** A watch page at an address; `framed` tells where it went when it gave way. */
function shown(path: string, isFramed = false) {
  const page = new DOMParser().parseFromString('<clip-player></clip-player>', 'text/html');
  const went: string[] = [];
  const { href, search } = new URL(path, 'https://clips.example.org');
  const location = { href, search, replace: (address: string) => went.push(address) };
  const own = { location } as unknown as Window;
  Object.assign(own, { parent: isFramed ? window : own });
  showExcerpt(page, own);
  const player = page.querySelector('clip-player');
  return { went, start: player?.getAttribute('start'), end: player?.getAttribute('end') };
}

describe('showExcerpt', () => {
  it('gives the position and the excerpt of the address to the player', () => {
    expect(shown('/watch/k/?start=5&end=12.5')).to.deep.equal({ went: [], start: '5', end: '12.5' });
    expect(shown('/watch/k?start=5')).to.deep.equal({ went: [], start: '5', end: null });
    expect(shown('/watch/k?end=5')).to.deep.equal({ went: [], start: null, end: '5' });
  });

  it('marks the words of an excerpt, and none without an end', () => {
    const marked = (query: string) => {
      const words = [0, 5, 10, 15].map((at) => `<span data-time="${at},${at + 5}">${at}</span>`);
      const page = new DOMParser().parseFromString(
        `<p class="transcript">${words.join('')}</p>`,
        'text/html',
      );
      const own = { location: new URL(`https://clips.example.org/watch/k/${query}`) } as unknown as Window;
      Object.assign(own, { parent: own });
      showExcerpt(page, own);
      return [...page.querySelectorAll('.quoted')].map(({ textContent }) => textContent);
    };
    expect(marked('?start=5&end=12')).to.deep.equal(['5', '10']);
    expect(marked('?start=5&end=10')).to.deep.equal(['5']);
    expect(marked('?start=5')).to.deep.equal([]);
    expect(marked('?end=x')).to.deep.equal([]);
  });

  it('passes over what is no excerpt', () => {
    for (const query of ['', '?start=soon', '?start=-1&end=', '?x=1'])
      expect(shown(`/watch/k/${query}`)).to.deep.equal({ went: [], start: null, end: null });
  });

  it('gives way to the embed page in a frame, in the same layout and with the same query', () => {
    for (const ending of ['', '/', '.html', '/index.html'])
      expect(shown(`/a/watch/k-1${ending}?start=5&end=12`, true).went).to.deep.equal([
        `https://clips.example.org/a/embed/k-1${ending}?start=5&end=12`,
      ]);
    expect(shown('/watch/watch', true).went).to.deep.equal(['https://clips.example.org/embed/watch']);
    expect(shown('/watch/watch/watch', true).went).to.deep.equal([
      'https://clips.example.org/watch/embed/watch',
    ]);
    expect(shown('/article', true).went).to.deep.equal([]);
  });
});
