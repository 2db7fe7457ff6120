/** https://www.npmjs.com/package/@mux/mux-player: the element alone; its beacons are off, nothing leaves the machine. */
export const muxPlayer = {
  name: 'mux-player',
  label: 'Mux Player',
  packages: ['@mux/mux-player'],
  script: 'mux-player.page.mjs',
  markup: ({ media, poster, title }) =>
    `<mux-player data-clip src="${media}" poster="${poster}" video-title="${title}" preload="none" playsinline disable-tracking disable-cookies></mux-player>`,
};
