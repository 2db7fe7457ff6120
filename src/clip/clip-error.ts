/** One thing that is wrong with an outside document, and where. */
export interface ClipProblem {
  /** Where in the document, as `encoding[1].contentUrl`; empty for the document itself. */
  readonly path: string;
  /** The whole sentence with the path in front: `encoding[1].contentUrl: expected …, got …`. */
  readonly message: string;
  /** What restricts the clip cannot be read: it is as closed as it can be, until that is repaired. */
  readonly restricts?: boolean;
}

/** A value in few words; of a text, its beginning. */
function describe(value: unknown): string {
  if (typeof value === 'string') return `'${value.replace(/^(.{60}).+/s, '$1…')}'`;
  return Object(value) === value ? 'an object' : String(value ?? 'nothing');
}

/** Thrown where a part of a document cannot stand; says where, what was expected and what came instead. */
export class ClipError extends Error implements ClipProblem {
  constructor(
    readonly path: string,
    expected: string,
    got: unknown,
  ) {
    super(`${path && `${path}: `}expected ${expected}, got ${describe(got)}`);
  }
}
