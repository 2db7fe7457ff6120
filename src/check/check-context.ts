import type { EmbedFormat } from '../embed/embed-formats.js';
import type { CodeBuilder } from './code-builder.js';
import type { Edit, Finding, FoundCode } from './finding.js';
import { type FindingId, findingKinds } from './finding-kinds.js';
import type { HtmlTree, Range } from './html-tree.js';
import type { LineMap } from './line-map.js';
import type { OwnAddress } from './own-sites.js';

/** The repair and the details of a finding. */
export interface Told {
  /** A working code. */
  readonly code: string;
  readonly edits?: readonly Edit[];
  /** The observed value, which follows the sentence of the kind. */
  readonly detail?: string;
}

/** The shared data of all rules: the text, the sites and clips, and the results. */
export class CheckContext {
  readonly codes: FoundCode[] = [];
  readonly findings: Finding[] = [];
  constructor(
    readonly text: string,
    readonly tree: HtmlTree,
    readonly builder: CodeBuilder,
    readonly lines: LineMap,
    readonly markdown: boolean,
    /** The offset of the text in the whole text. Places and edits of the results refer to the whole. */
    readonly from: number,
  ) {}

  /** Adds a code to the results. */
  found(format: EmbedFormat, own: OwnAddress, range: Range): void {
    this.codes.push({ format, clip: own.id, place: this.#place(range) });
  }

  tell(id: FindingId, range: Range, { code, edits = [], detail }: Told): void {
    const { severity, words } = findingKinds[id];
    this.findings.push({
      ...{ id, severity, place: this.#place(range) },
      words: detail ? `${words} ${detail}` : words,
      repair: {
        code,
        edits: edits
          .filter(({ offset, length, text }) => this.#changes(offset, length, text))
          .map((edit) => ({ ...edit, offset: edit.offset + this.from })),
      },
    });
  }

  #place({ start, end }: Range) {
    return this.lines.place(this.from + start, this.from + end);
  }

  #changes(offset: number, length: number, text: string): boolean {
    return this.text.slice(offset, offset + length) !== text;
  }
}
