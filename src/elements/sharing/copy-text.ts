/**
 * How a text got onto the clipboard: written in a `copy` event, through the clipboard API,
 * or not at all (`manual`: the viewer has to press the keys).
 */
export type CopyMethod = 'event' | 'api' | 'manual';

/**
 * Copies a text by whatever the page and its frame allow; call it in the press itself, which the first way needs.
 *
 * Never rejects. `event` and `api` are verified, `manual` says that nothing was copied.
 */
export async function copyText(text: string): Promise<{ method: CopyMethod }> {
  if (copyByEvent(text)) return { method: 'event' };
  return { method: (await copyByApi(text)) ? 'api' : 'manual' };
}

/**
 * `execCommand` alone proves nothing: with a modal dialog open it returns true and copies nothing.
 * Only the event that it fires, answered by us before anybody else on the page, does.
 */
function copyByEvent(text: string): boolean {
  let written = false;
  const write = (event: ClipboardEvent) => {
    if (!event.clipboardData) return;
    event.clipboardData.setData('text/plain', text);
    event.preventDefault();
    event.stopImmediatePropagation();
    written = true;
  };
  window.addEventListener('copy', write, { capture: true });
  try {
    return document.execCommand('copy') && written;
  } catch {
    return false;
  } finally {
    window.removeEventListener('copy', write, { capture: true });
  }
}

/** The whole expression stands in the `try`: on http pages `navigator.clipboard` is undefined. */
async function copyByApi(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
