/** https://github.com/paulirish/lite-youtube-embed: a facade alone; what it would play is not on this machine. */
export const liteYoutube = {
  name: 'lite-youtube',
  label: 'lite-youtube-embed',
  packages: ['lite-youtube-embed'],
  script: 'lite-youtube.page.mjs',
  isFacadeAlone: true,
  markup: ({ poster, title }) =>
    `<lite-youtube videoid="aqz-KE-bpKQ" title="${title}" style="background-image:url('${poster}')"></lite-youtube>`,
};
