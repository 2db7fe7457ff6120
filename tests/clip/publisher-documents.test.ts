import { expect } from '@esm-bundle/chai';
import type { Clip } from '../../src/clip/clip.js';
import { parseClip } from '../../src/clip/parse-clip.js';

const page = 'https://news.example/2026/storm/';
const mp4 = 'https://cdn.example/v/storm-720.mp4';
const source = { src: mp4, type: 'video/mp4' };
const video = { '@type': 'VideoObject', name: 'Storm', contentUrl: mp4 };

/** Shapes in which CMSs, plugins, players and broadcasters write their videos, and what a clip has of each. */
const documents: readonly [shape: string, document: unknown, expected: Partial<Clip>, problems?: number][] = [
  [
    'a graph whose page and article refer to the video, its thumbnail and its publisher by @id',
    {
      '@context': 'https://schema.org',
      '@graph': [
        { '@type': 'WebPage', '@id': page, video: [{ '@id': `${page}#video` }], inLanguage: 'en-GB' },
        { '@type': 'Article', '@id': `${page}#article`, headline: 'A storm', video: { '@id': '#video' } },
        {
          '@type': 'ImageObject',
          '@id': '#thumb',
          url: 'https://cdn.example/t.jpg',
          width: 1280,
          height: 720,
        },
        { '@type': 'Organization', '@id': 'https://news.example/#org', name: 'News &amp; Co' },
        {
          '@type': 'VideoObject',
          '@id': `${page}#video`,
          name: 'Storm',
          thumbnail: { '@id': '#thumb' },
          thumbnailUrl: 'https://cdn.example/t.jpg',
          publisher: { '@id': 'https://news.example/#org' },
          uploadDate: '2026-11-23T09:00:00+00:00',
          duration: 'PT1M2S',
          contentUrl: mp4,
          isFamilyFriendly: true,
          inLanguage: 'en-GB',
          caption: 'A storm over the harbour.',
        },
      ],
    },
    {
      title: 'Storm',
      sources: [source],
      posters: [{ url: 'https://cdn.example/t.jpg', width: 1280, height: 720 }],
      publisher: { name: 'News & Co' },
      uploadDate: '2026-11-23T09:00:00+00:00',
      duration: 62,
      language: 'en-GB',
      tracks: [],
    },
  ],
  [
    'what is said of one @id in two places',
    {
      '@graph': [
        { '@id': '#v', ...video },
        { '@id': '#v', expires: '2099-01-01', duration: 'PT5S' },
      ],
    },
    { sources: [source], expires: '2099-01-01', duration: 5 },
  ],
  [
    'a news article with the video, its times without an offset, and the image of the article',
    {
      '@context': 'http://schema.org',
      '@type': ['NewsArticle', 'ReportageNewsArticle'],
      headline: 'Storm in the harbour',
      image: ['https://cdn.example/article.jpg'],
      video: {
        '@type': 'VideoObject',
        contentUrl: mp4,
        thumbnailUrl: ['/1x1.jpg', '/4x3.jpg', '/16x9.jpg'],
        uploadDate: '2016-10-06 04:59:57',
        duration: 'PT599S',
      },
    },
    {
      title: 'Storm in the harbour',
      sources: [source],
      duration: 599,
      uploadDate: '2016-10-06T04:59:57Z',
      posters: [
        { url: 'https://news.example/1x1.jpg' },
        { url: 'https://news.example/4x3.jpg' },
        { url: 'https://news.example/16x9.jpg' },
      ],
    },
  ],
  [
    "a recipe of an older sample, whose videos have no type, and a step's video further in",
    {
      '@type': 'Recipe',
      recipeInstructions: [{ '@type': 'HowToStep', video: { ...video, name: 'Step' } }],
      video: [{ name: 'Storm', contentUrl: mp4, uploadDate: '2018-02-05T08:00:00+08:00' }],
    },
    { title: 'Storm', sources: [source] },
  ],
  [
    'a list of links to pages of a playlist',
    {
      '@type': 'ItemList',
      itemListElement: [
        { '@type': 'ListItem', position: 1, item: { '@type': 'WebPage', mainEntity: video } },
      ],
    },
    { title: 'Storm' },
  ],
  [
    'a live blog whose update has a video',
    { '@type': 'LiveBlogPosting', liveBlogUpdate: [{ '@type': 'BlogPosting', video: [video] }] },
    { title: 'Storm' },
  ],
  [
    'an article read aloud that also has a video',
    {
      '@type': 'NewsArticle',
      associatedMedia: { '@type': 'AudioObject', name: 'Aloud', contentUrl: 'a.mp3' },
      video,
    },
    { title: 'Storm', kind: 'video' },
  ],
  [
    'an article that is read aloud alone',
    { '@type': 'NewsArticle', audio: { '@type': 'AudioObject', name: 'Aloud', contentUrl: 'a.mp3' } },
    { title: 'Aloud', kind: 'audio' },
  ],
  [
    'a video that is a learning resource, played by a frame that stands as contentUrl',
    {
      '@type': ['VideoObject', 'LearningResource'],
      name: 'Storm',
      contentUrl: 'https://cdn.kaltura.example/p/1/embedIframeJs/uiconf_id/2?iframeembed=true&entry_id=3',
      embedUrl: 'https://cdn.kaltura.example/p/1/embedIframeJs/uiconf_id/2?iframeembed=true&entry_id=3',
    },
    {
      sources: [],
      elsewhere: 'https://cdn.kaltura.example/p/1/embedIframeJs/uiconf_id/2?iframeembed=true&entry_id=3',
    },
  ],
  [
    'a video of a platform: its page as contentUrl, and an address escaped for HTML',
    {
      '@type': 'VideoObject',
      name: 'Storm',
      contentUrl: 'https://www.youtube.com/watch?v=8eITNSfct3Q&amp;t=1',
      embedUrl: 'https://www.youtube.com/embed/8eITNSfct3Q?feature=oembed',
    },
    {
      sources: [],
      elsewhere: 'https://www.youtube.com/watch?v=8eITNSfct3Q&t=1',
      embedUrl: 'https://www.youtube.com/embed/8eITNSfct3Q?feature=oembed',
    },
  ],
  [
    'a player of a platform alone, its id in a query',
    {
      '@context': 'http://schema.org/',
      '@type': 'VideoObject',
      '@id': 'http://players.brightcove.net/9/5Wn_default/index.html?videoId=ref:bunny',
      name: 'Storm',
      thumbnailUrl: 'https://cdn.example/image.jpg',
      uploadDate: '2016-10-20',
      duration: 'PT10M35S',
      embedUrl: 'http://players.brightcove.net/9/5Wn_default/index.html?videoId=1401',
    },
    {
      sources: [],
      duration: 635,
      embedUrl: 'http://players.brightcove.net/9/5Wn_default/index.html?videoId=1401',
    },
  ],
  [
    'numbers as text with units, a format for a type, and the same picture in two fields',
    {
      '@type': 'http://schema.org/VideoObject',
      name: 'Storm',
      contentUrl: mp4,
      width: '1920 px',
      height: { '@type': 'QuantitativeValue', value: '1080' },
      encodingFormat: 'mp4',
      bitrate: '6617kbps',
      contentSize: '12.5MB',
      thumbnailUrl: 'https://cdn.example/t.jpg',
      image: 'https://cdn.example/other.jpg',
    },
    {
      sources: [
        { src: mp4, type: 'video/mp4', width: 1920, height: 1080, bitrate: 6_617_000, size: 12_500_000 },
      ],
      posters: [{ url: 'https://cdn.example/t.jpg' }],
    },
  ],
  [
    'pictures as objects inside of objects',
    {
      ...video,
      thumbnail: [
        { image: { '@type': 'ImageObject', url: 'a.jpg', width: '1920', height: '1080' } },
        { '@type': 'ImageObject', contentUrl: 'b.webp', encodingFormat: 'image/webp' },
      ],
    },
    {
      posters: [
        { url: `${page}a.jpg`, width: 1920, height: 1080 },
        { url: `${page}b.webp`, type: 'image/webp' },
      ],
    },
  ],
  [
    'an image alone',
    { ...video, image: { '@type': 'ImageObject', url: ['c.png', 'd.png'] } },
    { posters: [{ url: `${page}c.png` }] },
  ],
  [
    'a language as an object',
    { ...video, inLanguage: { '@type': 'Language', name: 'Ukrainian', alternateName: 'uk' } },
    { language: 'uk' },
  ],
  [
    'a language by its English name',
    { ...video, inLanguage: { '@type': 'Language', name: 'Spanish' } },
    { language: 'es' },
  ],
  ['a language by its own name', { ...video, inLanguage: 'Українська' }, { language: 'uk' }],
  ['a language of which nobody has heard', { ...video, inLanguage: 'Klingonese' }, {}, 1],
  [
    'expanded JSON-LD',
    [
      {
        '@type': ['http://schema.org/VideoObject'],
        'http://schema.org/name': [{ '@value': 'Storm', '@language': 'en' }],
        'http://schema.org/contentUrl': [{ '@id': mp4 }],
        'http://schema.org/duration': [{ '@type': 'http://schema.org/Duration', '@value': 'PT1M2S' }],
      },
    ],
    { title: 'Storm', sources: [source], duration: 62 },
  ],
  [
    'compact IRIs',
    { '@type': 'schema:VideoObject', 'schema:name': 'Storm', 'schema:contentUrl': mp4 },
    { sources: [source] },
  ],
  [
    "schema.org's own alias of @type",
    { '@context': 'https://schema.org', type: 'VideoObject', name: 'Storm', contentUrl: mp4 },
    { sources: [source] },
  ],
  ['a snapshot of a video', { ...video, '@type': 'VideoObjectSnapshot' }, { kind: 'video' }],
  ['a music video', { ...video, '@type': ['MusicVideoObject', 'VideoObject'] }, { kind: 'video' }],
  [
    'encodings with url, and contentUrl as a list',
    {
      '@type': 'VideoObject',
      name: 'Storm',
      contentUrl: [mp4, 'https://cdn.example/v/master.m3u8?token=a'],
      encoding: [
        { '@type': 'MediaObject', url: 'https://cdn.example/v/storm.webm', encodingFormat: 'video/webm' },
      ],
    },
    {
      sources: [
        source,
        { src: 'https://cdn.example/v/master.m3u8?token=a', type: 'application/vnd.apple.mpegurl' },
        { src: 'https://cdn.example/v/storm.webm', type: 'video/webm' },
      ],
    },
  ],
  [
    'a file that stands as the address of a player',
    { '@type': 'VideoObject', name: 'Storm', embedUrl: mp4 },
    { sources: [source] },
    1,
  ],
  [
    'captions as an address, as an object with url, and words about the clip',
    {
      ...video,
      inLanguage: 'de',
      caption: [
        'https://cdn.example/de.vtt',
        { url: 'https://cdn.example/en.vtt', inLanguage: 'English' },
        'A storm.',
      ],
    },
    {
      tracks: [
        { src: 'https://cdn.example/de.vtt', kind: 'captions', language: 'de', label: 'de' },
        { src: 'https://cdn.example/en.vtt', kind: 'captions', language: 'en', label: 'en' },
      ],
    },
  ],
  [
    'chapters with offsets as text and as durations',
    {
      ...video,
      hasPart: [
        { '@type': 'Clip', name: 'Two', startOffset: 'PT30S', endOffset: '40' },
        { '@type': 'Clip', name: 'One &amp; a half', startOffset: '0', url: '?t=0' },
      ],
    },
    {
      chapters: [
        { title: 'One & a half', start: 0 },
        { title: 'Two', start: 30, end: 40 },
      ],
    },
  ],
  ['the sample of schema.org', { ...video, duration: 'T1M33S' }, { duration: 93 }],
  ['a clock for a duration', { ...video, duration: '00:12:30' }, { duration: 750 }],
  [
    'names of entities',
    { ...video, name: 'Caf&eacute; &ndash; &#8220;&Uuml;ber&#8221; AT&amp;T &#146;n&#146;' },
    { title: 'Café – “Über” AT&T ’n’' },
  ],
  [
    'a date of a mail',
    { ...video, uploadDate: 'Thu, 06 Oct 2016 04:59:57 +0000' },
    { uploadDate: '2016-10-06T04:59:57+00:00' },
  ],
  [
    'an offset without a colon',
    { ...video, uploadDate: '2016-10-06T04:59:57+0000' },
    { uploadDate: '2016-10-06T04:59:57+00:00' },
  ],
  [
    'fields that a template left empty',
    { ...video, uploadDate: '', expires: '', duration: '', thumbnailUrl: '' },
    { posters: [] },
    3,
  ],
];

describe('parseClip, of documents as publishers write them', () => {
  for (const [shape, document, expected, count = 0] of documents) {
    it(`reads ${shape}`, () => {
      const problems: string[] = [];
      const clip = parseClip(document, page, ({ message }) => problems.push(message));
      expect(clip).to.deep.include(expected);
      expect(problems).to.have.length(count);
    });
  }

  it('gives each clip of a page an id of its own', () => {
    const media = ['a/index.m3u8', 'b/index.m3u8', 'c/index.m3u8?id=1', 'c/index.m3u8?id=2'];
    const ids = media.map((contentUrl) => parseClip({ ...video, contentUrl }, page).id);
    expect(new Set(ids).size).to.equal(4);
    for (const id of ids) expect(id).to.match(/^index-[a-z\d]{1,7}$/);
    const again = media.map((contentUrl) => parseClip({ ...video, contentUrl }, `${page}?p=2`).id);
    expect(again, 'wherever they stand').to.deep.equal(ids);
  });
});
