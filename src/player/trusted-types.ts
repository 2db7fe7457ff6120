/** What Trusted Types let through here (policy `inline-clip`), and nothing beside it. */
interface Gate {
  scriptUrl(address: string): string;
  xml(text: string): Document;
}

interface Rules {
  createScriptURL(address: string): string;
  createHTML(text: string): string;
}

declare global {
  var trustedTypes: { createPolicy(name: string, rules: Rules): Rules } | undefined;
  /** The one gate, kept so that a second copy of the library on the page reuses its policy. */
  var inlineClipGate: Gate | undefined;
}

const rules: Rules = {
  createScriptURL(address) {
    if (address.startsWith('blob:')) return address;
    throw new TypeError(`inline-clip: expected a blob: address for a worker, got '${address}'`);
  },
  createHTML: (text) => text,
};

/** The policy itself stays inside: whoever had it could have any text made HTML. */
function openGate(): Gate {
  const policy = globalThis.trustedTypes?.createPolicy('inline-clip', rules) ?? rules;
  return {
    scriptUrl: (address) => policy.createScriptURL(address),
    xml: (text) => new DOMParser().parseFromString(policy.createHTML(mended(text)), 'application/xml'),
  };
}

/** White space at the beginning and bare ampersands, as in signed addresses: XML has neither, manifests have both. */
const mended = (text: string) =>
  text.trimStart().replace(/<!\[CDATA\[.*?\]\]>|&(?!#?\w+;)/gs, (found) => (found === '&' ? '&amp;' : found));

function gate(): Gate {
  globalThis.inlineClipGate ??= openGate();
  return globalThis.inlineClipGate;
}

/** The address of a worker: a `blob:` one, which nobody but this page can make; throws a `TypeError` for others. */
export const trustedScriptUrl = (address: string): string => gate().scriptUrl(address);

/** Parses XML into a document in which nothing runs; for what is none it has a `parsererror` (HTML, "DOMParser"). */
export class XmlParser {
  parseFromString(text: string): Document {
    return gate().xml(text);
  }
}
