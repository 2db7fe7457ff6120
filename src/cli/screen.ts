import { visibleText } from './visible-text.js';

/** What the command writes on; `process.stdout` is one. */
export interface Output {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

/**
 * Tells how far the work is: one line that changes in a terminal, and plain lines elsewhere. What stands in a line may
 * come from anywhere: control characters are shown, never sent.
 */
export class Screen {
  constructor(readonly output: Output) {}

  /** A line that stays. */
  say(line: string): void {
    this.output.write(`${this.#clear}${visibleText(line)}\n`);
  }

  /** What happens just now; in a pipe it is said only where it `matters`. */
  progress(line: string, matters: boolean): void {
    if (this.output.isTTY) this.output.write(`${this.#clear}${visibleText(line).slice(0, 79)}`);
    else if (matters) this.say(line);
  }

  get #clear(): string {
    return this.output.isTTY ? '\r\u001b[K' : '';
  }
}
