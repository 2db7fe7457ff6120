/** Where the server keeps this version's site files; it writes the address into the page. */
export const assets = document.documentElement.dataset.assets;

/** What `inline-clip.js` exports. */
export const library = await import(`${assets}inline-clip.js`);
