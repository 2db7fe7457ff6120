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

/**
 * The policy is not exported, because a script with access to it could turn text into HTML and blob: addresses into
 * scripts.
 */
let policy: Rules | undefined;

/**
 * Creates the policy `inline-clip` at its first use. The browser rejects it if the page does not list it, and for a
 * second copy of the library. Then plain strings are used, which a page that enforces Trusted Types blocks.
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

/**
 * Removes leading white space and escapes bare ampersands (as in signed addresses). Manifests contain both, and XML
 * allows neither.
 */
const repairXml = (text: string) =>
  text.trimStart().replace(/<!\[CDATA\[.*?\]\]>|&(?!#?\w+;)/gs, (found) => (found === '&' ? '&amp;' : found));

/**
 * Returns the trusted address of a worker. Throws a `TypeError` for an address other than `blob:`, which only this
 * page can create.
 */
export const trustedScriptUrl = (address: string): string => policyOf().createScriptURL(address);

/** Parses XML into an inert document. Invalid XML yields a `parsererror` element (HTML, "DOMParser"). */
export class XmlParser {
  parseFromString(text: string): Document {
    return new DOMParser().parseFromString(policyOf().createHTML(repairXml(text)), 'application/xml');
  }
}
