/** One line that tells how far it is: written over on a terminal, elsewhere every so often. */
export class Progress {
  #steps;
  #done = 0;
  #begin = performance.now();
  #told = 0;

  constructor(steps) {
    this.#steps = steps;
  }

  get seconds() {
    return (performance.now() - this.#begin) / 1000;
  }

  next({ run, measure, task, peer }) {
    const left = (this.seconds / Math.max(1, this.#done)) * (this.#steps - this.#done);
    const time = this.#done > 5 ? `, ${Math.ceil(left / 60)} min left` : '';
    this.#done += 1;
    const where = [`run ${run + 1}`, measure.name, task.key, peer.name].filter(Boolean).join(' · ');
    this.say(`${this.#done}/${this.#steps} ${where}${time}`);
  }

  say(text) {
    if (process.stdout.isTTY) process.stdout.write(`\r\x1b[K${text}`);
    else if (this.seconds - this.#told > 10 || this.#done === 0) {
      this.#told = this.seconds;
      console.log(text);
    }
  }

  end() {
    if (process.stdout.isTTY) process.stdout.write('\r\x1b[K');
  }
}
