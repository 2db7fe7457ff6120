import type { Clip } from '../../clip/clip.js';
import type { ClipProblem } from '../../clip/clip-error.js';
import { parseUsualClip } from '../../clip/parse-usual-clip.js';
import type { RareForms } from '../../clip/place.js';
import { withLazyModule } from './with-lazy-module.js';

/** What stands in a page, or was fetched. */
export interface DocumentText {
  /** JSON-LD; several are one document, whose parts may refer to each other. */
  readonly texts: readonly string[];
  /** What relative addresses resolve against. */
  readonly base: string;
  /** Told of what could not be read, once, if there is any. */
  readonly report: (problems: readonly ClipProblem[]) => void;
}

/**
 * The clip of a document: at once where all of it is written in the usual forms, else when the script that knows the
 * rare ones has come. Without that script the clip is as it can be read without; what restricts it stays closed.
 * Throws, or rejects with, the `SyntaxError` of `JSON.parse`, or the `ClipError` of `parseClip`.
 */
export function readDocument(document: DocumentText): Clip | Promise<Clip> {
  const usual = new UsualForms();
  try {
    const { clip, problems } = read(document, usual);
    if (!usual.isLeft) return told(document, clip, problems);
  } catch (error) {
    if (!usual.isLeft) throw error;
  }
  return readWhole(document, usual);
}

async function readWhole(document: DocumentText, usual: RareForms): Promise<Clip> {
  let forms = usual;
  await withLazyModule(import('../../clip/rare-forms.js'), (script) => {
    forms = script.rareForms;
  });
  const { clip, problems } = read(document, forms);
  return told(document, clip, problems);
}

function told({ report }: DocumentText, clip: Clip, problems: readonly ClipProblem[]): Clip {
  if (problems.length) report(problems);
  return clip;
}

/** Of several texts, one that is no JSON costs no other. */
function read({ texts, base }: DocumentText, forms: RareForms): { clip: Clip; problems: ClipProblem[] } {
  const problems: ClipProblem[] = [];
  const documents = texts.flatMap((text) => {
    try {
      return [forms.json(text)];
    } catch (error) {
      if (texts.length < 2) throw error;
      problems.push({ path: '', message: String(error) });
      return [];
    }
  });
  const root = documents.length === 1 ? documents[0] : documents;
  const clip = parseUsualClip(root, base, (problem) => problems.push(problem), forms);
  return { clip, problems };
}

/** Reads no rare form, and notes that there was one. */
class UsualForms implements RareForms {
  isLeft = false;

  json(text: string): unknown {
    this.isLeft = true;
    const value: unknown = JSON.parse(text);
    this.isLeft = false;
    return value;
  }

  words(text: string): string {
    this.isLeft = true;
    return text;
  }

  date(): undefined {
    this.isLeft = true;
  }

  language(): undefined {
    this.isLeft = true;
  }
}
