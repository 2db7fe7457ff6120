import { visibleText } from './visible-text.js';

/** What the command writes on; `process.stdout` is one. */
export interface Output {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

/** SGR parameters of ECMA-48. */
const colours = { bold: 1, dim: 2, red: 31, green: 32, yellow: 33, cyan: 36 };

/** The name of a colour or a weight. */
export type Colour = keyof typeof colours;

/** A part of a line; its colour shows in a terminal alone, and not where `NO_COLOR` is set. */
export type LinePart = string | { readonly text: string; readonly colour: Colour };

/**
 * Tells how far the work is: one line that changes in a terminal, and plain lines elsewhere. What stands in a line may
 * come from anywhere: control characters are shown, never sent.
 */
export class Screen {
  constructor(readonly output: Output) {}

  /** A line that stays. */
  say(...parts: readonly LinePart[]): void {
    this.output.write(`${this.#clear}${parts.map((part) => this.#written(part)).join('')}\n`);
  }

  /** What happens just now; in a pipe it is said only where it `matters`. */
  progress(line: string, matters: boolean): void {
    if (this.output.isTTY) this.output.write(`${this.#clear}${visibleText(line).slice(0, 79)}`);
    else if (matters) this.say(line);
  }

  #written(part: LinePart): string {
    if (typeof part === 'string') return visibleText(part);
    const text = visibleText(part.text);
    return this.#isColoured ? `\u001b[${colours[part.colour]}m${text}\u001b[0m` : text;
  }

  /** https://no-color.org */
  get #isColoured(): boolean {
    return this.output.isTTY === true && !process.env.NO_COLOR && process.env.TERM !== 'dumb';
  }

  get #clear(): string {
    return this.output.isTTY ? '\r\u001b[K' : '';
  }
}
