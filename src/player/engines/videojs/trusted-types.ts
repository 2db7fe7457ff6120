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

/** Stays in this module, because a script that has it can turn text into HTML, and blob: addresses into scripts. */
let policy: Rules | undefined;

/**
 * Creates the policy `inline-clip` at its first use. The browser refuses it where the page does not list it, and to a
 * second copy of the library. Plain strings are used then, which a page that enforces Trusted Types blocks in turn.
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

/** Removes leading white space and escapes bare ampersands (as in signed addresses): manifests have both, XML neither. */
const repairXml = (text: string) =>
  text.trimStart().replace(/<!\[CDATA\[.*?\]\]>|&(?!#?\w+;)/gs, (found) => (found === '&' ? '&amp;' : found));

/** The trusted address of a worker. Throws a `TypeError` unless it is a `blob:` address, which only this page can make. */
export const trustedScriptUrl = (address: string): string => policyOf().createScriptURL(address);

/** Parses XML into an inert document; invalid XML yields a `parsererror` element (HTML, "DOMParser"). */
export class XmlParser {
  parseFromString(text: string): Document {
    return new DOMParser().parseFromString(policyOf().createHTML(repairXml(text)), 'application/xml');
  }
}
