/** Counts results, prints them as they arrive, and prints the summary. */
export class Tally {
  #counts = { passed: 0, failed: 0, skipped: 0 };
  #files = new Map();
  #failures = [];

  say(text) {
    console.log(text);
  }

  /**
   * @param {string} label The engine, or "node".
   * @param {{file: string, name: string, status: 'passed' | 'failed' | 'skipped', ms?: number, error?: string,
   *   reason?: string}} result
   */
  add(label, { file, name, status, ms = 0, error, reason }) {
    this.#counts[status] += 1;
    const soFar = this.#ofFile(label, file);
    soFar[status] += 1;
    soFar.ms += ms;
    if (status === 'skipped' && reason && reason !== 'true')
      this.say(`[${label}] SKIPPED: ${name}: ${reason}`);
    if (status !== 'failed') return;
    const text = `[${label}] FAILED ${file} › ${name}\n${indent(error ?? 'no reason given')}`;
    this.#failures.push(text);
    this.say(text);
  }

  endFile(label, file) {
    const { passed, failed, skipped, ms } = this.#ofFile(label, file);
    const others = [failed && `${failed} FAILED`, skipped && `${skipped} skipped`].filter(Boolean);
    const counts = [`${passed} passed`, ...others].join(', ');
    this.say(`[${label}] ${file}: ${counts} (${Math.round(ms)} ms)`);
  }

  /** Prints all failures again, then the summary; returns false when a test failed or none ran. */
  close() {
    const { passed, failed, skipped } = this.#counts;
    const isEmpty = passed + failed === 0;
    if (this.#failures.length > 0) this.say(`\nFailures:\n\n${this.#failures.join('\n\n')}\n`);
    if (isEmpty) this.say('No test ran: that is a failure.');
    this.say(`${passed} passed, ${isEmpty ? 1 : failed} failed, ${skipped} skipped`);
    return failed === 0 && !isEmpty;
  }

  #ofFile(label, file) {
    const key = `${label} ${file}`;
    if (!this.#files.has(key)) this.#files.set(key, { passed: 0, failed: 0, skipped: 0, ms: 0 });
    return this.#files.get(key);
  }
}

function indent(text) {
  return text.replace(/^/gm, '    ');
}
