import type { Clip } from '../../clip/clip.js';
import type { ClipProblem } from '../../clip/clip-error.js';
import { isKind } from '../../clip/is-kind.js';
import type { JsonNode, RareForms } from '../../clip/json-node.js';
import { parseUsualClip } from '../../clip/parse-usual-clip.js';
import { withLazyModule } from './with-lazy-module.js';

/** The text of a clip document, from the page or from a response. */
export interface DocumentText {
  /** JSON-LD. Several texts are one document, whose parts may refer to each other. */
  readonly texts: readonly string[];
  /** The base URL of relative addresses. Console messages name the document by it. */
  readonly base: string;
}

interface Reading {
  readonly clip: Clip;
  readonly problems: readonly ClipProblem[];
}

/**
 * Returns the clip of a document. Returns it synchronously if the document has usual forms only; otherwise returns a
 * promise, because the script that reads rare forms is loaded first. If that script cannot be loaded, the rare forms
 * are ignored, and restrictions that cannot be read stay closed. All problems are logged in one warning. Throws, or
 * rejects with, the `SyntaxError` of `JSON.parse`, or the `ClipError` of `parseClip`.
 */
export function readDocument(document: DocumentText): Clip | Promise<Clip> {
  const usual = usualForms();
  try {
    const reading = read(document, usual);
    if (!usual.isLeft) return told(document, reading);
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
  return told(document, read(document, forms));
}

function told({ base }: DocumentText, { clip, problems }: Reading): Clip {
  if (problems.length) console.warn([base, ...problems.map(({ message }) => message)].join('\n'));
  return clip;
}

/** With several texts, a text that is not JSON becomes a problem and the others are still read. */
function read({ texts, base }: DocumentText, forms: RareForms): Reading {
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

/** Returns a reader that skips rare forms and sets `isLeft` when it finds one. */
function usualForms(): RareForms & { isLeft: boolean } {
  const leave = (): undefined => {
    forms.isLeft = true;
  };
  const forms = {
    isLeft: false,
    json(text: string): unknown {
      leave();
      const value: unknown = JSON.parse(text);
      forms.isLeft = text.split('"@id"', 3).length > 2; // parts of the document may refer to each other
      return value;
    },
    media(root: JsonNode): JsonNode {
      forms.isLeft ||= !isKind(root, '(Video|Audio)');
      return root;
    },
    words(text: string): string {
      leave();
      return text;
    },
    title: leave,
    isPage: leave,
    date: leave,
    language: leave,
    duration: leave,
    amount: leave,
    isPast: leave,
    correction: leave,
  };
  return forms;
}
