import { html } from '../embed/html.js';
import { hostIntegrity, version } from '../embed/release.js';
import type { CheckContext } from './check-context.js';
import { consentMark } from './consent-marks.js';
import { editAttributes } from './edit-attributes.js';
import { attributeOf, type Range, rangeOf, type TreeElement } from './html-tree.js';
import { isLoopback } from './is-loopback.js';
import type { OwnAddress } from './own-sites.js';

/**
 * The scripts of codes: `host.js` replaces placeholders with frames, `inline-clip.js` defines the element, and
 * `elements/clip-consent.js` imports it together with the question for consent.
 */
export type ScriptFile = 'host.js' | 'inline-clip.js' | 'elements/clip-consent.js';

/** The script of element codes that ask for consent. */
export const consentFile = 'elements/clip-consent.js';

/** A script of the library in a page. */
export interface OwnScript {
  readonly element: TreeElement;
  readonly file: ScriptFile;
  /** The address, which a lazy loader or a consent manager may have moved to another attribute. */
  readonly address: string;
  /** Undefined if the address has no version. */
  readonly version: string | undefined;
  /** The site of the file, or undefined for a file on another site. */
  readonly base: string | undefined;
}

/** A `src` without a script: the placeholder of a loader that has the address in another attribute. */
const placeholder = /^(?:$|about:|data:|javascript:|#)/i;

/** Returns a script of the library, or undefined for other scripts. */
export function ownScript(context: CheckContext, element: TreeElement): OwnScript | undefined {
  const page = context.builder.page;
  const source = attributeOf(element, 'src')?.trim() ?? '';
  const others = placeholder.test(source) ? element.attrs.map(({ value }) => value.trim()) : [];
  for (const address of [source, ...others]) {
    if (!address || !URL.canParse(address, page ?? 'https://page.invalid/')) continue;
    const url = new URL(address, page ?? 'https://page.invalid/');
    const [, , named, file] =
      /(^|\/)inline-clip(?:[@/](\d+\.\d+\.\d+[^/]*))?\/(?:[\w./-]*\/)?(host|inline-clip|elements\/clip-consent)\.js$/.exec(
        url.pathname,
      ) ?? [];
    if (!file) continue;
    const base = context.builder.sites.siteOf(url);
    return { element, address, file: `${file}.js` as ScriptFile, version: named, base };
  }
  return undefined;
}

/** Checks the attributes of a script of the library. */
export function checkScript(context: CheckContext, script: OwnScript): void {
  const { element, file, address } = script;
  const range = rangeOf(element);
  if (!range) return;
  const type = attributeOf(element, 'type')?.trim().toLowerCase();
  const isMoved = attributeOf(element, 'src')?.trim() !== address;
  const mark = consentMark(element);
  if ((type !== 'module' || isMoved) && mark) {
    const code = scriptTag(address, file, script.version);
    context.tell('consent-source', range, { code, detail: `Got ${mark}.` });
    return;
  }
  if (type !== 'module' || isMoved) {
    const same = element.attrs.filter(({ name, value }) => name !== 'src' && value.trim() === address);
    const moved = same.map(({ name }) => name);
    const values = {
      type: 'module',
      src: address,
      ...Object.fromEntries(moved.map((name) => [name, undefined])),
    };
    const detail = isMoved
      ? `Its address is in ${moved.join()}.`
      : `Expected type="module", got ${type === undefined ? 'none' : `"${type}"`}.`;
    context.tell('script-disabled', range, {
      code: scriptTag(address, file, script.version),
      edits: editAttributes(element, values, context.text),
      detail,
    });
  }
  if (!script.base && isLoopback(new URL(address, context.builder.page ?? 'https://page.invalid/')))
    tellLocal(context, script, range);
  else checkVersion(context, script, range);
}

/** Tells of a script that was copied from `serve`. */
function tellLocal(context: CheckContext, { element, file }: OwnScript, range: Range): void {
  const src = `${context.builder.sites.home}inline-clip/${version}/${file}`;
  const values = { src, integrity: (file === 'host.js' && hostIntegrity) || undefined };
  const code = scriptTag(src, file, version);
  context.tell('local-address', range, { code, edits: editAttributes(element, values, context.text) });
}

function checkVersion(context: CheckContext, script: OwnScript, range: Range): void {
  const { element, file, base, address } = script;
  const integrity = attributeOf(element, 'integrity')?.trim();
  const expected = file === 'host.js' ? hostIntegrity : '';
  if (script.version !== undefined && isOlder(script.version, version)) {
    const current = base ? `${base}inline-clip/${version}/${file}` : address.replace(script.version, version);
    const values = { src: current, integrity: integrity === undefined ? undefined : expected || undefined };
    const detail = `Got ${script.version}; this is ${version}.`;
    const edits = base ? editAttributes(element, values, context.text) : [];
    context.tell('old-version', range, { code: scriptTag(current, file, version), edits, detail });
    return;
  }
  if (
    script.version !== version ||
    integrity === undefined ||
    !expected ||
    integrity.split(/\s+/).includes(expected)
  )
    return;
  const edits = editAttributes(element, { integrity: expected }, context.text);
  context.tell('integrity-mismatch', range, {
    code: scriptTag(address, file, version),
    edits,
    detail: `Got "${integrity}".`,
  });
}

/** Reports that the script of a code is missing in the text. */
export function tellMissingScript(
  context: CheckContext,
  own: OwnAddress,
  file: ScriptFile,
  range: Range,
  code: string,
): void {
  const tag = scriptTag(`${own.base}inline-clip/${version}/${file}`, file, version);
  const at = file === 'host.js' ? range.end : range.start;
  context.tell('script-missing', range, {
    code,
    // AMP pages must not have scripts of others.
    edits: context.builder.isAmp ? [] : [{ offset: at, length: 0, text: tag }],
    detail: `Expected ${file}.`,
  });
}

/** Writes a script as the codes do. */
function scriptTag(address: string, file: ScriptFile, named: string | undefined): string {
  const integrity =
    file === 'host.js' && named === version && hostIntegrity && html` integrity="${hostIntegrity}"`;
  const isAsync = file === 'host.js' && html` async`;
  return String(
    html`<script type="module"${isAsync} crossorigin="anonymous" src="${address}"${integrity}></script>`,
  );
}

/** Compares versions by number. A pre-release is older than its release. */
function isOlder(one: string, other: string): boolean {
  const numbers = (text: string) => text.split(/[.-]/, 3).map((part) => Number.parseInt(part, 10));
  const [a, b] = [numbers(one), numbers(other)];
  const at = a.findIndex((part, index) => part !== b[index]);
  return at < 0 ? one.includes('-') && !other.includes('-') : (a[at] ?? 0) < (b[at] ?? 0);
}
