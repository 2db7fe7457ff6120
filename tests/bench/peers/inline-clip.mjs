const base = { hasOwnScript: true };

/** The element code, as the Embed panel writes it: the clip's document, its shape, and a link for readers without script. */
export const inlineClip = {
  ...base,
  name: 'inline-clip',
  label: '**inline-clip**',
  markup: ({ documentUrl, pageUrl, title }) =>
    `<clip-player data-clip clip-src="${documentUrl}" ratio="16/9"><a href="${pageUrl}">${title}</a></clip-player>`,
};

/** The same with the clip's document in the page, where publishers have it for search engines. */
export const inlineClipInPage = {
  ...base,
  name: 'inline-clip-in-page',
  label: '**inline-clip**, its document in the page',
  pageAlone: true,
  markup: ({ documentText, pageUrl, title }) =>
    `<clip-player data-clip ratio="16/9"><script type="application/ld+json">${documentText}</script><a href="${pageUrl}">${title}</a></clip-player>`,
};
