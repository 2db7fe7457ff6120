/** Time after which the object URL of a saved file is revoked, in seconds. The browser has started to read it by then. */
const grace = 60;

/** Saves a text as a file, as a click on a download link does. */
export function saveFile(name: string, type: string, text: string): void {
  const href = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  Object.assign(document.createElement('a'), { href, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(href), grace * 1000);
}
