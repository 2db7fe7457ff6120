/**
 * How a text got onto the clipboard: written in a `copy` event, through the clipboard API,
 * or not at all (`manual`: the viewer has to press the keys).
 */
export type CopyMethod = 'event' | 'api' | 'manual';

/** How a copy went; `rich` says that the clipboard has the text as `text/html` too. */
export interface Copied {
  readonly method: CopyMethod;
  readonly rich: boolean;
}

/**
 * Copies a text by whatever the page and its frame allow; call it in the press itself, which the first way needs.
 *
 * Never rejects. `event` and `api` are verified, `manual` says that nothing was copied. With `rich`, the text is HTML, and
 * is offered as `text/html` beside `text/plain`, so that a visual editor inserts what it shows; where that is refused or
 * missing, it is copied as plain text.
 */
export async function copyText(text: string, { rich = false } = {}): Promise<Copied> {
  const types = rich ? ['text/plain', 'text/html'] : ['text/plain'];
  const written = copyByEvent(text, types);
  if (written.length) return { method: 'event', rich: written.includes('text/html') };
  if (rich && (await resolves(() => navigator.clipboard.write([clipboardItem(text, types)]))))
    return { method: 'api', rich };
  const isCopied = await resolves(() => navigator.clipboard.writeText(text));
  return { method: isCopied ? 'api' : 'manual', rich: false };
}

/**
 * Writes a text in a `copy` event, and answers the types that the clipboard took.
 *
 * `execCommand` alone proves nothing: with a modal dialog open it returns true and copies nothing. Only the event that it
 * fires, answered by us before anybody else on the page, does.
 */
function copyByEvent(text: string, types: readonly string[]): readonly string[] {
  let written: readonly string[] = [];
  const write = (event: ClipboardEvent) => {
    const { clipboardData } = event;
    if (!clipboardData) return;
    for (const type of types) clipboardData.setData(type, text);
    event.preventDefault();
    event.stopImmediatePropagation();
    written = types.filter((type) => type === 'text/plain' || clipboardData.getData(type) !== '');
  };
  window.addEventListener('copy', write, { capture: true });
  try {
    return document.execCommand('copy') ? written : [];
  } catch {
    return [];
  } finally {
    window.removeEventListener('copy', write, { capture: true });
  }
}

const clipboardItem = (text: string, types: readonly string[]): ClipboardItem =>
  new ClipboardItem(Object.fromEntries(types.map((type) => [type, new Blob([text], { type })])));

/** Whether an attempt succeeds. Its whole expression is tried: on http pages `navigator.clipboard` is undefined. */
async function resolves(attempt: () => Promise<unknown>): Promise<boolean> {
  try {
    await attempt();
    return true;
  } catch {
    return false;
  }
}
