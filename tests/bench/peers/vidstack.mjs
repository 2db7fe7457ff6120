const markup =
  (load) =>
  ({ media, type, poster, title }) =>
    `<media-player data-clip playsinline title="${title}"${load}>
<media-provider><source src="${media}" type="${type}"><media-poster class="vds-poster" src="${poster}" alt=""></media-poster></media-provider>
<media-video-layout></media-video-layout></media-player>`;

const base = {
  packages: ['vidstack', 'hls.js'],
  script: { mp4: 'vidstack.page.mjs', hls: 'vidstack-hls.page.mjs' },
};

/** https://vidstack.io/docs/wc/player/: the elements with the default layout, which load when they become visible. */
export const vidstack = { ...base, name: 'vidstack', label: 'Vidstack', markup: markup('') };

/** The same, told to wait: https://vidstack.io/docs/wc/player/core-concepts/loading/. */
export const vidstackPlay = {
  ...base,
  name: 'vidstack-play',
  label: 'Vidstack, `load="play"`',
  waits: true,
  markup: markup(' load="play"'),
};
