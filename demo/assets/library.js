/** Where the server keeps this version's site files; it writes the address into the page. */
export const assets = document.documentElement.dataset.assets;

/** What the package's main entry exports. */
export const library = await import(`${assets}library.js`);
