import { type CheckOptions, checkCode } from '../../check/check-code.js';
import type { Finding } from '../../check/finding.js';
import { lostCode } from '../../check/lost-code.js';
import type { PageReport } from './check-report.js';
import { isMarkdown } from './find-pages.js';

/** The codes that the pages of a site must have, read from sources such as the posts of a site generator. */
export class ExpectedCodes {
  /** By source: each clip with its finding. */
  readonly #sources: { name: string; codes: readonly { clip: string; lost: Finding }[] }[] = [];

  constructor(readonly options: CheckOptions) {}

  /** Adds the codes of a source. */
  add(name: string, text: string): void {
    const options = { ...this.options, markdown: isMarkdown(name) };
    const codes = checkCode(text, options).codes.map(({ clip, place }) => {
      const written = text.slice(place.offset, place.offset + place.length);
      return { clip, lost: lostCode(clip, place, options, written) };
    });
    this.#sources.push({ name, codes });
  }

  /** Returns the sources with the findings of clips that have a code in none of the checked pages. */
  lost(pages: readonly PageReport[]): PageReport[] {
    const published = new Set(pages.flatMap(({ codes }) => codes.map(({ clip }) => clip)));
    return this.#sources.flatMap(({ name, codes }) => {
      const findings = codes.filter(({ clip }) => !published.has(clip)).map(({ lost }) => lost);
      return findings.length > 0 ? [{ name, codes: [], findings, fixed: [] }] : [];
    });
  }
}
