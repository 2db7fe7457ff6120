/** Seconds after which a browser has surely begun to read a file that it saves. */
const grace = 60;

/** Has the browser save a text as a file, as the press of a link to a download does. */
export function saveFile(name: string, type: string, text: string): void {
  const href = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  Object.assign(document.createElement('a'), { href, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(href), grace * 1000);
}
