import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import { apacheFiles } from '../../src/site/apache-files.js';
import { headersFile } from '../../src/site/headers-file.js';
import { nginxSnippet } from '../../src/site/nginx-snippet.js';
import { oEmbedSizes } from '../../src/site/o-embed-sizes.js';
import { parseSiteClip } from '../../src/site/parse-site-clip.js';
import { staticFiles } from '../../src/site/static-files.js';
import { anyClip, bareClip, early, fullClip, site } from './sample-clip.js';

const files = { ...site, layout: 'files' } as const;
const written = (now = early) => [...staticFiles([fullClip, bareClip], files, now)];
const at = (path: string, now = early) => written(now).find((file) => file.path === path)?.body ?? '';

/** More hosts than one header has room for. */
const scattered = Array.from({ length: 100 }, (_, i) => ({
  ...bareClip,
  id: `clip-${i}`,
  sources: [{ src: `https://media-${i}.example/a.mp4` }],
}));

describe('staticFiles', () => {
  it('are the pages, documents and oEmbed responses of every clip, below a front page', () => {
    const perClip = (id: string) => [
      `watch/${id}.html`,
      `embed/${id}.html`,
      `clips/${id}.json`,
      `watch/${id}/index.html`,
      `embed/${id}/index.html`,
      `oembed/${id}.json`,
      `oembed/${id}.xml`,
      ...oEmbedSizes.flatMap(({ folder }) => [`oembed/${folder}/${id}.json`, `oembed/${folder}/${id}.xml`]),
    ];
    expect(written().map(({ path }) => path)).to.deep.equal([
      'index.html',
      '404.html',
      'check.html',
      'check/index.html',
      'sitemap.xml',
      'robots.txt',
      ...perClip('klitschko'),
      ...perClip('bare'),
    ]);
  });

  it('come with the headers that a server is to send', () => {
    for (const { path, headers } of written()) {
      expect(headers, path).to.include.keys('Content-Type', 'Cache-Control', 'X-Content-Type-Options');
    }
  });

  it('list the clips on the front page, without those that are removed', () => {
    expect(at('index.html')).to.include('href="https://clips.example.org/watch/klitschko/"');
    expect(at('index.html', Date.parse('2031-01-01'))).not.to.include('watch/klitschko');
  });

  it('say of a removed clip that it is, and have no oEmbed for it', () => {
    const late = Date.parse('2031-01-01');
    expect(at('embed/klitschko.html', late)).to.include('removed on 1 January 2030');
    expect(at('clips/klitschko.json', late)).not.to.include('media.example.org');
    expect(written(late).map(({ path }) => path)).not.to.include('oembed/klitschko.json');
  });

  it('hold documents that are read back as the same clip, for every clip', () => {
    fc.assert(
      fc.property(anyClip, (clip) => {
        const document = [...staticFiles([clip], files, early)].find(
          ({ path }) => path === `clips/${clip.id}.json`,
        );
        expect(
          parseSiteClip(JSON.parse(document?.body ?? ''), 'https://elsewhere.example/x.json'),
        ).to.deep.equal(clip);
      }),
    );
  });
});

describe('headersFile', () => {
  it('has a rule for each kind of file, below the path of the base', () => {
    const text = headersFile([bareClip], { ...files, base: 'https://example.org/clips/' });
    const rules = text.split('\n').filter((line) => line.startsWith('/'));
    expect(rules).to.deep.equal([
      '/clips/',
      '/clips/404.html',
      ...['check.html', 'check', 'check/', 'check/index.html'].map((path) => `/clips/${path}`),
      '/clips/watch/*',
      '/clips/embed/*',
      '/clips/clips/*',
      '/clips/oembed/*',
      '/clips/inline-clip/*',
    ]);
    expect(text).to.match(
      /inline-clip\/\*\n(?: {2}.+\n)* {2}Cache-Control: public, max-age=31536000, immutable\n/,
    );
  });

  it('adds to the rule of all embed pages what one clip has of its own', () => {
    expect(headersFile([fullClip, bareClip], files)).to.include(
      "/embed/klitschko.html\n  Content-Security-Policy: frame-ancestors 'self' https://*.example.org\n",
    );
    for (const ending of ['', '/', '/index.html']) {
      expect(headersFile([fullClip], files)).to.match(
        new RegExp(`^/embed/klitschko${ending}\\n {2}Content-Security-Policy: frame-ancestors 'self'`, 'm'),
      );
    }
  });

  it('lets every page fetch parts of the media that lie beside the pages', () => {
    const text = headersFile([bareClip], files, ['media/', 'clips/']);
    for (const folder of ['media', 'clips'])
      expect(text).to.match(
        new RegExp(
          `^/${folder}/\\*\\n(?: {2}.+\\n)*? {2}Access-Control-Expose-Headers: Content-Length, Content-Range`,
          'm',
        ),
      );
    expect(text.match(/^\/clips\//gm)).to.have.length(1);
  });

  it('gives each page a policy of its own where one for all would be longer than a header may be', () => {
    const text = headersFile(scattered, files);
    const policies = text.match(/Content-Security-Policy: .+/g) ?? [];
    expect(Math.max(...policies.map((policy) => policy.length))).to.be.below(4000);
    expect(policies.filter((policy) => /media-7\.example[; ]/.test(policy))).to.have.length(8);
    expect(text).to.match(/\n\/watch\/\*\n( {2}(?!Content-Security-Policy).+\n)+\n/);
  });

  for (const base of ['https://a.example/b:c/', 'https://a.example/b*/']) {
    it(`throws for the base ${base}, which a pattern would not match`, () => {
      expect(() => headersFile([bareClip], { ...site, base })).to.throw(TypeError, 'expected a path');
    });
  }
});

describe('nginxSnippet', () => {
  it('closes every brace and ends every line', () => {
    const text = nginxSnippet([fullClip, bareClip], files);
    expect(text.split('{').length).to.equal(text.split('}').length);
    const open = text.split('\n').filter((line) => line.trim() && !/[;{}]$|^#/.test(line));
    expect(open).to.deep.equal([]);
  });

  it('finds the file behind a clean address without sending anybody elsewhere', () => {
    const text = nginxSnippet([bareClip], { ...site, layout: 'clean-files' });
    expect(text).to.include('location /embed/ {\n  try_files $uri.html $uri $uri/index.html =404;');
    expect(text).not.to.match(/rewrite .*(redirect|permanent);|return 30/);
  });

  it('keeps the list of who may frame a clip at every address of its embed page', () => {
    const text = nginxSnippet([fullClip], files);
    for (const ending of ['', '/', '/index.html'])
      expect(text).to.include(
        `location = /embed/klitschko${ending} {\n  rewrite ^ /embed/klitschko.html last;\n}`,
      );
    expect(text.match(/frame-ancestors 'self' https:\/\/\*\.example\.org/g)).to.have.length(1);
  });

  it('sends media with their types, to everybody', () => {
    const text = nginxSnippet([bareClip], files, ['media/']);
    expect(text).to.match(
      /location \/media\/ \{[^}]*video\/mp4 mp4;[^}]*\}[^}]*charset_types text\/vtt;[^}]*Access-Control-Allow-Origin/,
    );
  });

  it('keeps each parameter shorter than nginx allows, however many hosts there are', () => {
    const text = nginxSnippet(scattered, files);
    expect(Math.max(...text.split('\n').map((line) => line.length))).to.be.below(4096);
    expect(text).to.include('location = /watch/clip-7.html {');
  });

  it('quotes a base whose path needs it, and decodes it as nginx does', () => {
    const base = 'https://a.example/b;{c}/%D0%BD/';
    expect(nginxSnippet([bareClip], { ...files, base })).to.include('location "/b;{c}/н/watch/" {');
  });

  for (const base of ['https://a.example/$b/', 'https://a.example/%22/', 'https://a.example/a%0Ab/']) {
    it(`throws for the base ${base}`, () => {
      expect(() => nginxSnippet([bareClip], { ...files, base })).to.throw(TypeError, 'expected a path');
    });
  }
});

describe('apacheFiles', () => {
  const bodyAt = (path: string, media: readonly string[] = []) =>
    apacheFiles([fullClip, bareClip], files, media).find((file) => file.path === path)?.body ?? '';

  it('keeps the list of who may frame a clip at every address of its embed page', () => {
    const own = /Header set Content-Security-Policy "[^"]*frame-ancestors 'self' https:\/\/\*\.example\.org/;
    expect(bodyAt('embed/klitschko/.htaccess')).to.match(own);
    expect(bodyAt('embed/.htaccess')).to.match(new RegExp(`<Files klitschko.html>[^<]*${own.source}`));
    expect(bodyAt('embed/.htaccess').replace(/<Files.*?<\/Files>/gs, '')).not.to.include('frame-ancestors');
    expect(bodyAt('embed/bare/.htaccess')).to.equal('');
  });

  it('takes the policy of pages from media and site files, and opens these to every origin', () => {
    for (const folder of ['media/', 'inline-clip/', 'clips/', 'oembed/']) {
      const text = bodyAt(`${folder}.htaccess`, ['media/']);
      expect(text, folder).to.include('Header unset Content-Security-Policy\n');
      expect(text, folder).to.include('Header set Access-Control-Allow-Origin "*"\n');
    }
  });

  it('throws for a base that Apache would read otherwise', () => {
    const base = 'https://a.example/%22/';
    expect(() => apacheFiles([bareClip], { ...files, base })).to.throw(TypeError, 'expected a path');
  });
});
