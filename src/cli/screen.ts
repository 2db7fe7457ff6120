import { visibleText } from './visible-text.js';

/** The output of the command, such as `process.stdout`. */
export interface Output {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

/** SGR parameters of ECMA-48. */
const colours = { bold: 1, dim: 2, red: 31, green: 32, yellow: 33, cyan: 36 };

/** The name of a colour or a weight. */
export type Colour = keyof typeof colours;

/** A part of a line. Its colour is used only in a terminal without `NO_COLOR`. */
export type LinePart = string | { readonly text: string; readonly colour: Colour };

/**
 * Shows messages and progress. In a terminal, progress is one line that is overwritten. Control characters are
 * shown as escapes, because text may come from untrusted input.
 */
export class Screen {
  constructor(readonly output: Output) {}

  /** Writes a permanent line. */
  say(...parts: readonly LinePart[]): void {
    this.output.write(`${this.#clear}${parts.map((part) => this.#written(part)).join('')}\n`);
  }

  /** Shows the current step. Without a terminal, it is written only if it `matters`. */
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
