import { expect } from '@esm-bundle/chai';
import '../../../src/elements/player/clip-player.js';
import { describedClip } from '../../../src/elements/consent/described-clip.js';
import type { ClipPlayer } from '../../../src/elements/player/clip-player.js';
import { mounted, unmountAll } from '../mounted.js';

const hostsOf = (markup: string, clip?: unknown) => {
  const player = mounted<ClipPlayer>(markup);
  if (clip) Object.assign(player, { clip });
  return describedClip(player).hosts;
};
const jsonLd = (data: object) =>
  `<clip-player consent><script type="application/ld+json">${JSON.stringify(data)}</script></clip-player>`;

describe('describedClip', () => {
  afterEach(unmountAll);

  it('names the hosts of a file and of the captions beside it', () => {
    expect(
      hostsOf(
        '<clip-player consent src="https://a.example/a.mp4"><track src="https://b.example/a.vtt"></clip-player>',
      ),
    ).to.deep.equal(['a.example', 'b.example']);
  });

  it('names the hosts alone from which something of a clip is fetched', () => {
    const clip = {
      id: 'one',
      kind: 'video',
      title: 'A title',
      language: 'en',
      pageUrl: 'https://page.example/x',
      license: 'https://licence.example/by',
      publisher: { name: 'P', url: 'https://publisher.example/', logo: 'https://logo.example/l.png' },
      posters: [{ url: 'https://poster.example/p.jpg' }],
      sources: [{ src: 'https://media.example/a.mp4' }],
      described: [{ src: 'https://described.example/a.mp4' }],
      tracks: [{ src: 'https://captions.example/a.vtt', kind: 'captions', language: 'en', label: '' }],
      storyboard: 'https://stills.example/s.vtt',
      chapters: [],
      live: false,
    };
    expect(hostsOf('<clip-player consent></clip-player>', clip)).to.have.members([
      'poster.example',
      'media.example',
      'described.example',
      'captions.example',
      'stills.example',
    ]);
  });

  it('names none of the publisher, the author or the page of a document', () => {
    const data = {
      '@type': 'VideoObject',
      name: 'A title',
      url: 'https://page.example/x',
      publisher: { url: 'https://publisher.example/', logo: { url: 'https://logo.example/l.png' } },
      author: [{ url: 'https://author.example/', image: 'https://portrait.example/a.jpg' }],
      thumbnailUrl: ['https://poster.example/p.jpg'],
      image: { '@type': 'ImageObject', url: 'https://image.example/i.jpg' },
      encoding: [{ contentUrl: 'https://media.example/a.mp4' }],
      caption: { contentUrl: 'https://captions.example/a.vtt' },
    };
    const fetched = ['poster.example', 'image.example', 'media.example', 'captions.example'];
    expect(hostsOf(jsonLd(data))).to.have.members(fetched);
    expect(hostsOf(jsonLd({ '@graph': [{ name: 'A page' }, data] }))).to.have.members(fetched);
  });

  it('names each host in data that cannot be read', () => {
    const markup =
      '<clip-player consent><script type="application/ld+json">{"contentUrl": "https://a.example/a.mp4", </script></clip-player>';
    expect(hostsOf(markup)).to.deep.equal(['a.example']);
  });
});
