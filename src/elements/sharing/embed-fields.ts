import type { EmbedFormat } from '../../embed/embed-formats.js';
import { EmbedSizeError, parseSize, type SizeProblem } from '../../embed/embed-size.js';
import type { EmbedSpec } from '../../embed/embed-spec.js';

/** The values of all fields of the Embed panel: texts as typed, checkboxes as checked. */
export interface EmbedFields {
  readonly format: EmbedFormat;
  readonly width: string;
  readonly height: string;
  /** The size that was typed last; the other size follows it. */
  readonly typed: 'width' | 'height';
  readonly keepRatio: boolean;
  readonly responsive: boolean;
  readonly start: string;
  readonly end: string;
  readonly autoplay: boolean;
  readonly loop: boolean;
  /** BCP 47, or `0` for off. */
  readonly captions: string;
  readonly title: boolean;
  readonly consent: boolean;
}

/** Returns the initial values of the fields. */
export function embedFields({ width, height, responsive, options }: EmbedSpec): EmbedFields {
  return {
    format: 'iframe',
    width: String(width),
    height: String(height),
    typed: 'width',
    keepRatio: true,
    responsive,
    start: '',
    end: '',
    autoplay: options.autoplay,
    loop: options.loop,
    captions: options.captions,
    title: options.title,
    consent: !!options.consent,
  };
}

/** Returns the fields after an edit. While the ratio (width / height) is kept, the size that was not typed follows. */
export function editEmbedFields(fields: EmbedFields, edit: Partial<EmbedFields>, ratio: number): EmbedFields {
  const typed = 'width' in edit ? 'width' : 'height' in edit ? 'height' : fields.typed;
  const edited = { ...fields, ...edit, typed } as const;
  return edited.keepRatio ? linkSizes(edited, ratio) : edited;
}

/**
 * Returns the fields with the other size computed from the typed size, or unchanged if the typed text is not a size.
 * The computed size may be below the minimum, because rounding it up would distort the clip.
 */
export function linkSizes(fields: EmbedFields, ratio: number): EmbedFields {
  const { typed } = fields;
  const size = sizeOrProblem(fields[typed]);
  if (typeof size !== 'number') return fields;
  return typed === 'width'
    ? { ...fields, height: writeSize(size / ratio) }
    : { ...fields, width: writeSize(size * ratio) };
}

/** Returns the CSS px of a typed size, or its problem. */
export function sizeOrProblem(text: string): number | SizeProblem {
  try {
    return parseSize(text);
  } catch (error) {
    if (error instanceof EmbedSizeError) return error.reason;
    throw error;
  }
}

const writeSize = (size: number): string => String(Math.max(1, Math.round(size)));
