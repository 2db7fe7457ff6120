const controls = `<media-loading-indicator slot="centered-chrome" noautohide></media-loading-indicator>
<media-control-bar><media-play-button></media-play-button><media-time-range></media-time-range><media-time-display showduration></media-time-display><media-mute-button></media-mute-button><media-volume-range></media-volume-range><media-captions-button></media-captions-button><media-fullscreen-button></media-fullscreen-button></media-control-bar>`;

/** https://www.media-chrome.org/docs/en/get-started: its elements around a media element, for HLS `<hls-video>`. */
export const mediaChrome = {
  name: 'media-chrome',
  label: 'media-chrome',
  packages: ['media-chrome', 'hls-video-element'],
  script: { mp4: 'media-chrome.page.mjs', hls: 'media-chrome-hls.page.mjs' },
  markup: ({ kind, media, poster }) => {
    const tag = kind === 'hls' ? 'hls-video' : 'video';
    return `<media-controller><${tag} data-clip slot="media" src="${media}" preload="none" playsinline></${tag}>
<media-poster-image slot="poster" src="${poster}"></media-poster-image>${controls}</media-controller>`;
  },
};
