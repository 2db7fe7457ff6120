/**
 * Resolves what VHS does not: variables become their values (`EXT-X-DEFINE`, rfc8216bis, section 4.3), and a media
 * playlist inherits the variables that it imports, and `EXT-X-START`, which counts before its own (RFC 8216, section
 * 4.3.5), from its main playlist. Variables without a value remain in the text.
 */
export class InheritedTags {
  #start: string | undefined;
  #variables: ReadonlyMap<string, string> = new Map();

  /** Returns the text of a playlist with resolved tags. The main playlist is the first one. */
  resolve(text: string, url: string, isMain: boolean): string {
    if (!isMain && !this.#start && !text.includes('#EXT-X-DEFINE')) return text;
    const variables = readVariables(text, url, this.#variables);
    const whole = text
      .replace(/^#EXT-X-DEFINE:.*\r?\n?/gm, '')
      .replace(/\{\$([\w-]+)\}/g, (reference, name: string) => variables.get(name) ?? reference);
    if (isMain) {
      this.#start = starts.exec(whole)?.[0];
      this.#variables = variables;
      return whole;
    }
    return this.#start ? whole.replace(starts, '').replace('\n', () => `\n${this.#start}\n`) : whole;
  }
}

const starts = /^#EXT-X-START:.*$/m;

/** Reads the variables of a playlist: its own, those in the query of its address, and those of its main playlist. */
function readVariables(text: string, url: string, main: ReadonlyMap<string, string>): Map<string, string> {
  const variables = new Map<string, string>();
  const parameters = new URLSearchParams(/\?([^#]*)/.exec(url)?.[1]);
  for (const [line] of text.matchAll(/^#EXT-X-DEFINE:.*$/gm)) {
    const attribute = (name: string) => new RegExp(`[:,]\\s*${name}="([^"]*)"`).exec(line)?.[1] ?? '';
    for (const [name, value] of [
      [attribute('NAME'), attribute('VALUE')],
      [attribute('QUERYPARAM'), parameters.get(attribute('QUERYPARAM'))],
      [attribute('IMPORT'), main.get(attribute('IMPORT'))],
    ] as const)
      if (name && value !== undefined && value !== null) variables.set(name, value);
  }
  return variables;
}
