import { spread } from './statistics.mjs';

/** What was measured, and what went wrong, by measure, task and peer. */
export class Results {
  /** @type {{measure: string, task: string, peer: string, figure: string, values: number[]}[]} */
  #series = [];
  failures = [];

  /** Takes the figures of one run; what is no number was not measured. */
  add(
    { run, measure: { name: measure }, task: { key: task }, peer: { name: peer } },
    { failures, ...figures },
  ) {
    this.failures.push(...failures.map((message) => ({ measure, task, peer, run, message })));
    for (const [figure, value] of Object.entries(figures)) {
      if (!Number.isFinite(value)) continue;
      const known = this.#find(measure, peer, task, figure);
      if (known) known.values.push(value);
      else this.#series.push({ measure, task, peer, figure, values: [value] });
    }
  }

  /** Median, least and greatest of a figure; undefined where it was not measured. */
  get(measure, peer, task, figure) {
    const found = this.#find(measure, peer, task, figure);
    return found && spread(found.values);
  }

  /** Every value of every figure, in the order of the runs. */
  figures() {
    return this.#series;
  }

  #find(measure, peer, task, figure) {
    return this.#series.find(
      (each) =>
        each.measure === measure && each.peer === peer && each.task === task && each.figure === figure,
    );
  }
}
