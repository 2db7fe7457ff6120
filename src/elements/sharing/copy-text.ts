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

/** What goes onto the clipboard, by MIME type. */
type Types = readonly (readonly [type: string, text: string])[];

/**
 * Copies a text by whatever the page and its frame allow; call it in the press itself, which the first way needs.
 *
 * Never rejects. `event` and `api` are verified, `manual` says that nothing was copied. With `html`, the same for visual
 * editors, which insert what it shows, `text/html` is offered beside `text/plain`; where that is refused or missing, the
 * plain text alone is copied. With `rich`, the text is HTML itself.
 */
export async function copyText(
  text: string,
  { rich = false, html = rich ? text : '' }: { readonly rich?: boolean; readonly html?: string } = {},
): Promise<Copied> {
  const types: Types = html
    ? [
        ['text/plain', text],
        ['text/html', html],
      ]
    : [['text/plain', text]];
  const written = copyByEvent(types);
  if (written.length) return { method: 'event', rich: written.includes('text/html') };
  if (html && (await resolves(() => navigator.clipboard.write([clipboardItem(types)]))))
    return { method: 'api', rich: true };
  const isCopied = await resolves(() => navigator.clipboard.writeText(text));
  return { method: isCopied ? 'api' : 'manual', rich: false };
}

/**
 * Writes a text in a `copy` event, and answers the types that the clipboard took.
 *
 * `execCommand` alone proves nothing: with a modal dialog open it returns true and copies nothing. Only the event that it
 * fires, answered by us before anybody else on the page, does.
 */
function copyByEvent(types: Types): readonly string[] {
  let written: readonly string[] = [];
  const write = (event: ClipboardEvent) => {
    const { clipboardData } = event;
    if (!clipboardData) return;
    for (const [type, text] of types) clipboardData.setData(type, text);
    event.preventDefault();
    event.stopImmediatePropagation();
    const taken = types.filter(([type]) => type === 'text/plain' || clipboardData.getData(type) !== '');
    written = taken.map(([type]) => type);
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

const clipboardItem = (types: Types): ClipboardItem =>
  new ClipboardItem(Object.fromEntries(types.map(([type, text]) => [type, new Blob([text], { type })])));

/** Whether an attempt succeeds. Its whole expression is tried: on http pages `navigator.clipboard` is undefined. */
async function resolves(attempt: () => Promise<unknown>): Promise<boolean> {
  try {
    await attempt();
    return true;
  } catch {
    return false;
  }
}
