/** https://github.com/sampotts/plyr: `new Plyr(video)`; a stream is hls.js's, attached as Plyr's own demo does. */
export const plyr = {
  name: 'plyr',
  label: 'Plyr',
  packages: ['plyr', 'hls.js'],
  script: { mp4: 'plyr.page.mjs', hls: 'plyr-hls.page.mjs' },
  markup: ({ kind, media, type, poster }) =>
    kind === 'hls'
      ? `<video data-clip data-hls="${media}" controls playsinline data-poster="${poster}"></video>`
      : `<video data-clip controls playsinline preload="none" data-poster="${poster}"><source src="${media}" type="${type}"></video>`,
};
