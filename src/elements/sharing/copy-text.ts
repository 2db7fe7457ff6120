/**
 * The method of a copy: in a `copy` event (`event`), by the Clipboard API (`api`), or not at all (`manual`: the viewer
 * must press the keys).
 */
export type CopyMethod = 'event' | 'api' | 'manual';

/** The result of a copy; `rich` is true if the clipboard also has the text as `text/html`. */
export interface Copied {
  readonly method: CopyMethod;
  readonly rich: boolean;
}

/** The clipboard's content, by MIME type. */
type Types = readonly (readonly [type: string, text: string])[];

/**
 * Copies a text by any method that the page and its frame allow. Call it in the task of a user gesture, which `copy`
 * events need.
 *
 * Never rejects. `event` and `api` are verified; with `manual` nothing was copied. `html` is the same content for
 * visual editors, which insert it rendered: it is offered as `text/html` beside `text/plain`. If the browser refuses
 * HTML, only the plain text is copied. With `rich`, the text itself is HTML.
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
 * Writes a text in a `copy` event, and returns the types that the clipboard accepted.
 *
 * The result of `execCommand` proves nothing: with an open modal dialog it returns true and copies nothing. Only a
 * `copy` event that this listener handles before all others of the page is proof.
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

/**
 * Returns whether an attempt succeeds. It also catches synchronous errors: on http pages `navigator.clipboard` is
 * undefined.
 */
async function resolves(attempt: () => Promise<unknown>): Promise<boolean> {
  try {
    await attempt();
    return true;
  } catch {
    return false;
  }
}
