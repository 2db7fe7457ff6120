const TITLE = 'A town at sunrise, for the bench';

const FILES = {
  mp4: { path: 'klitschko/klitschko.mp4', type: 'video/mp4' },
  hls: { path: 'klitschko/hls/master.m3u8', type: 'application/vnd.apple.mpegurl' },
  fmp4: { path: 'stream/hls/master.m3u8', type: 'application/vnd.apple.mpegurl' },
};

/**
 * One of many clips on a page, each with addresses of its own, so that no cache serves two.
 *
 * @param {'mp4' | 'hls' | 'fmp4'} kind `hls` has segments of MPEG-TS.
 * @param {number} number
 * @param {string} origin Of the pages.
 * @param {string} mediaOrigin
 * @returns {import('./peers.mjs').Sample & {document: object}}
 */
export function sampleClip(kind, number, origin, mediaOrigin) {
  const { path, type } = FILES[kind];
  const id = `${kind}-${number}`;
  const media = `${mediaOrigin}/demo/media/${path}?clip=${id}`;
  const poster = `${origin}/poster.jpg?clip=${id}`;
  const pageUrl = `${origin}/watch/${id}`;
  const document = {
    '@context': 'https://schema.org',
    '@type': 'VideoObject',
    identifier: id,
    name: TITLE,
    duration: 'PT1M2S',
    thumbnailUrl: poster,
    contentUrl: media,
    encoding: [{ '@type': 'MediaObject', contentUrl: media, encodingFormat: type, width: 640, height: 360 }],
    url: pageUrl,
    embedUrl: `${origin}/embed/${id}`,
  };
  return {
    kind,
    media,
    type,
    poster,
    title: TITLE,
    pageUrl,
    documentUrl: `${origin}/clips/${id}.json`,
    documentText: JSON.stringify(document),
    document,
  };
}
