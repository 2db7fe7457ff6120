import { resolveAddress } from '../../clip/resolve-address.js';

const told = new Set<string>();

/**
 * The absolute form of an address in an attribute of an element; undefined where it is none, of which the console has one
 * warning for each. On a server, which knows no base, it is left as it is.
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
