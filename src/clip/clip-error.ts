/** One fault in an outside document, with its path. */
export interface ClipProblem {
  /** The path in the document, such as `encoding[1].contentUrl`. Empty for the document itself. */
  readonly path: string;
  /** A complete sentence that starts with the path: `encoding[1].contentUrl: expected …, got …`. */
  readonly message: string;
  /**
   * The unreadable value restricts access to the clip. The restriction applies in full until the document is
   * repaired.
   */
  readonly restricts?: boolean;
}

/** Describes a value for a message. Text is cut after 60 characters. */
function describe(value: unknown): string {
  if (typeof value === 'string') return `'${value.replace(/^(.{60}).+/s, '$1…')}'`;
  return Object(value) === value ? 'an object' : String(value ?? 'nothing');
}

/** Thrown for an invalid part of a document. The message names the path, what was expected, and the value. */
export class ClipError extends Error implements ClipProblem {
  constructor(
    readonly path: string,
    expected: string,
    got: unknown,
  ) {
    super(`${path && `${path}: `}expected ${expected}, got ${describe(got)}`);
  }
}
