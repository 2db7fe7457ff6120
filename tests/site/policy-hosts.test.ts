import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import { clipPageHeaders } from '../../src/site/page-headers.js';
import { policyHosts } from '../../src/site/policy-hosts.js';
import { anyClip, bareClip, fullClip, site } from './sample-clip.js';

const policyOf = (kind: 'embed' | 'page', clip = fullClip, extra = '') =>
  clipPageHeaders(kind, [clip], site, extra)['Content-Security-Policy'] ?? '';

describe('policyHosts', () => {
  it('lets in the hosts of pictures, media and captions, each where it is used', () => {
    const sources = [{ src: 'https://video.example/k.mp4' }];
    const described = [{ src: 'https://told.example/k.mp4' }];
    const hosts = policyHosts([{ ...fullClip, sources, described, tracks: [] }], site, false);
    expect(hosts['media-src']).to.deep.equal(['https://told.example', 'https://video.example']);
    expect(hosts['img-src']).to.deep.equal(['https://media.example.org']);
    expect(hosts['script-src']).to.deep.equal([]);
  });

  it('lets in what only the site knows: its files, and further hosts of its media', () => {
    const other = {
      ...site,
      assetsUrl: 'https://cdn.example.org/ic/',
      mediaHosts: ['https://segments.example'],
    };
    const hosts = policyHosts([bareClip], other, false);
    expect(hosts['script-src']).to.deep.equal(['https://cdn.example.org']);
    expect(hosts['connect-src']).to.deep.equal(['https://segments.example']);
  });

  for (const [field, clip, own] of [
    ['a source', { ...bareClip, sources: [{ src: 'http://a;b/x.mp4' }] }, site],
    ['a poster', { ...bareClip, posters: [{ url: 'http://a"/x.jpg' }] }, site],
    ['a media host', bareClip, { ...site, mediaHosts: ['segments.example'] }],
    ['the site files', bareClip, { ...site, assetsUrl: 'https://a;b/' }],
    ['the base', bareClip, { ...site, base: "https://a'b/" }],
  ] as const) {
    it(`throws where the host of ${field} is no plain one`, () => {
      expect(() => policyHosts([clip], own, false)).to.throw(TypeError, 'expected an http(s) address');
    });
  }

  it('names the own origin for pages in frames, which may be sandboxed', () => {
    expect(policyHosts([bareClip], site, true)['style-src']).to.deep.equal(['https://clips.example.org']);
    expect(policyHosts([bareClip], site, false)['style-src']).to.deep.equal([]);
  });
});

describe('clipPageHeaders', () => {
  it('say who may frame an embed page, where the clip has a list, and of no other page', () => {
    expect(policyOf('embed')).to.match(/; frame-ancestors 'self' https:\/\/\*\.example\.org$/);
    expect(policyOf('page')).not.to.include('frame-ancestors');
    expect(policyOf('embed', bareClip)).not.to.include('frame-ancestors');
  });

  it('let nobody frame an embed page whose list is empty', () => {
    expect(policyOf('embed', { ...bareClip, frameAncestors: [] })).to.match(/; frame-ancestors 'none'$/);
  });

  it('ask for a strict embedder policy only where the media host goes along', () => {
    const name = 'Cross-Origin-Embedder-Policy';
    expect(clipPageHeaders('embed', [bareClip], site)[name]).to.equal('credentialless');
    expect(clipPageHeaders('embed', [bareClip], { ...site, mediaCorp: true })[name]).to.equal('require-corp');
  });

  it('stay one policy that headers can carry, for every clip', () => {
    fc.assert(
      fc.property(anyClip, (clip) => {
        const names = policyOf('embed', clip, 'report-uri /r')
          .split('; ')
          .map((directive) => directive.split(' ', 1)[0]);
        expect(new Set(names).size).to.equal(names.length);
        expect(() => new Headers(clipPageHeaders('embed', [clip], site))).not.to.throw();
      }),
    );
  });
});
