/** Maximum number of slowest tests in the summary, and the milliseconds from which a test counts as slow. */
const SLOWEST = 10;
const SLOW = 1000;

/** Counts results, prints them as they arrive, and prints the summary. */
export class Tally {
  #counts = { passed: 0, failed: 0, skipped: 0 };
  #files = new Map();
  #failures = [];
  #slow = [];
  #lanes = new Map();

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
    if (ms >= SLOW) this.#slow.push({ ms, text: `[${label}] ${file} › ${name}` });
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

  /** @param {string} label As in `add`. @param {number} ms */
  endLane(label, script, ms) {
    const name = `[${label}] ${script}`;
    const { count, total } = this.#lanes.get(name) ?? { count: 0, total: 0 };
    this.#lanes.set(name, { count: count + 1, total: total + ms });
  }

  /** Prints the slowest tests, all failures again, and the summary; returns false when a test failed or none ran. */
  close() {
    const { passed, failed, skipped } = this.#counts;
    const isEmpty = passed + failed === 0;
    this.#saySlowest();
    if (this.#failures.length > 0) this.say(`\nFailures:\n\n${this.#failures.join('\n\n')}\n`);
    if (isEmpty) this.say('No test ran: that is a failure.');
    this.say(`${passed} passed, ${isEmpty ? 1 : failed} failed, ${skipped} skipped`);
    return failed === 0 && !isEmpty;
  }

  #saySlowest() {
    const slowest = this.#slow.sort((one, other) => other.ms - one.ms).slice(0, SLOWEST);
    if (slowest.length > 0) this.say('\nSlowest tests:');
    for (const { ms, text } of slowest) this.say(`${seconds(ms).padStart(8)}  ${text}`);
    const lanes = [...this.#lanes].map(([name, { count, total }]) => {
      const processes = count > 1 ? ` in ${count} processes` : '';
      return `${name} took ${seconds(total)}${processes}`;
    });
    if (lanes.length > 0) this.say(`\n${lanes.join('\n')}\n`);
  }

  #ofFile(label, file) {
    const key = `${label} ${file}`;
    if (!this.#files.has(key)) this.#files.set(key, { passed: 0, failed: 0, skipped: 0, ms: 0 });
    return this.#files.get(key);
  }
}

function seconds(ms) {
  return `${(ms / 1000).toFixed(1)} s`;
}

function indent(text) {
  return text.replace(/^/gm, '    ');
}
