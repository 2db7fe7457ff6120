interface Rules {
  createScriptURL(address: string): string;
  createHTML(text: string): string;
}

declare global {
  var trustedTypes: { createPolicy(name: string, rules: Partial<Rules>): Rules } | undefined;
}

const rules: Rules = {
  createScriptURL(address) {
    if (address.startsWith('blob:')) return address;
    throw new TypeError(`inline-clip: expected a blob: address for a worker, got '${address}'`);
  },
  createHTML: (text) => text,
};

/** Stays in this module: a script that had it could have any text made HTML, and any blob: address a script. */
let policy: Rules | undefined;

/**
 * The policy `inline-clip`, made at its first use. It is refused where the page does not list it, and to a second copy of
 * the library; then the texts themselves are used, which a page that enforces Trusted Types refuses in turn.
 */
function policyOf(): Rules {
  try {
    policy ??= globalThis.trustedTypes?.createPolicy('inline-clip', rules) ?? rules;
  } catch (error) {
    console.warn(error);
    policy = rules;
  }
  return policy;
}

/** White space at the beginning and bare ampersands, as in signed addresses: XML has neither, manifests have both. */
const mended = (text: string) =>
  text.trimStart().replace(/<!\[CDATA\[.*?\]\]>|&(?!#?\w+;)/gs, (found) => (found === '&' ? '&amp;' : found));

/** The address of a worker: a `blob:` one, which nobody but this page can make; throws a `TypeError` for others. */
export const trustedScriptUrl = (address: string): string => policyOf().createScriptURL(address);

/** Parses XML into a document in which nothing runs; for what is none it has a `parsererror` (HTML, "DOMParser"). */
export class XmlParser {
  parseFromString(text: string): Document {
    return new DOMParser().parseFromString(policyOf().createHTML(mended(text)), 'application/xml');
  }
}
