import { findCodes } from '../check/find-codes.js';
import type { CodeReport, Finding } from '../check/finding.js';
import { repairCode } from '../check/repair-code.js';
import type { Clip } from '../clip/clip.js';
import { findingItem, markedText, sumLine } from './check-views.js';
import { fetchClips } from './fetch-clips.js';

/** The time without input, in milliseconds, after which a text is checked. */
const pause = 150;

/** Checks the text that is pasted into the page of a clip site, and shows the findings and the repaired text. */
export class CheckPage {
  readonly #field: HTMLTextAreaElement;
  readonly #results: HTMLElement;
  readonly #status: HTMLElement;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #latest: AbortController | undefined;

  /** Throws a `TypeError` for a page without the elements of the checker. */
  constructor(readonly page: Document) {
    this.#field = required(page, 'textarea');
    this.#results = required(page, '.results');
    this.#status = required(page, '[role=status]');
  }

  start(): void {
    this.#field.addEventListener('input', () => {
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => this.check(), pause);
    });
    // Browsers restore the text of a revisited page.
    if (this.#field.value) this.check();
  }

  /** Shows the findings at once, and again with the documents of the clips. */
  async check(): Promise<void> {
    this.#latest?.abort();
    const latest = new AbortController();
    this.#latest = latest;
    const text = this.#field.value;
    const first = this.#show(text);
    const ids = new Set(first.codes.map(({ clip }) => clip));
    const clips = await fetchClips([...ids], this.#site, latest.signal);
    if (!latest.signal.aborted && clips) this.#show(text, clips);
  }

  get #site(): string {
    return this.#results.dataset.site ?? new URL('.', this.page.baseURI).href;
  }

  #show(text: string, clips?: readonly Clip[]): CodeReport {
    const options = { sites: [this.#site], ...(clips && { clips }) };
    const report = findCodes(text, options);
    const { text: repaired } = repairCode(text, options);
    const { page } = this;
    this.#status.textContent = text.trim() ? sumLine(report) : '';
    const list = page.createElement('ol');
    list.append(...report.findings.map((finding: Finding) => findingItem(finding, page)));
    const shown: HTMLElement[] =
      report.findings.length > 0 ? [list, markedText(text, report.findings, page)] : [];
    this.#results.replaceChildren(...shown, ...(repaired === text ? [] : [copyField(repaired, page)]));
    return report;
  }
}

function copyField(code: string, page: Document): HTMLElement {
  const field = page.createElement('clip-copy-field');
  field.setAttribute('what', 'code');
  field.setAttribute('label', 'Repaired code');
  field.setAttribute('value', code);
  return field;
}

function required<E extends HTMLElement>(page: Document, selector: string): E {
  const element = page.querySelector<E>(selector);
  if (!element) throw new TypeError(`expected a page with ${selector}`);
  return element;
}
