/** The limit of all: the browser's own element with its own controls. */
export const native = {
  name: 'native',
  label: '`<video preload="none">`',
  pressAt: { left: 25, bottom: 48 },
  markup: ({ media, type, poster }) =>
    `<video data-clip controls playsinline preload="none" poster="${poster}"><source src="${media}" type="${type}"></video>`,
};
