import { resolveAddress } from '../../clip/resolve-address.js';

const told = new Set<string>();

/**
 * Returns the absolute form of an address in an attribute. Returns undefined for an invalid address, and logs one
 * warning for each. On a server, which knows no base URL, returns the address unchanged.
 */
export function attributeAddress(
  { baseURI, localName }: Element,
  name: string,
  text: string,
  protocols?: RegExp,
): string | undefined {
  const address = baseURI ? resolveAddress(text, baseURI, protocols) : text;
  const problem = `<${localName} ${name}="${text}">: expected an address`;
  if (!address && !told.has(problem)) {
    told.add(problem);
    console.warn(problem);
  }
  return address;
}
