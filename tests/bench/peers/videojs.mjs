/** https://videojs.org/guides/: the element with its class, made a player by a call; the full build has HLS. */
export const videojs = {
  name: 'videojs',
  label: 'video.js',
  packages: ['video.js'],
  script: 'videojs.page.mjs',
  markup: ({ media, type, poster }) =>
    `<video data-clip class="video-js" controls playsinline preload="none" poster="${poster}"><source src="${media}" type="${type}"></video>`,
};
