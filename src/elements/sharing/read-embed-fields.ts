import { formatTime } from '../../clip/format-time.js';
import { parseTime } from '../../clip/parse-time.js';
import { plainDigits } from '../../clip/plain-digits.js';
import { carries } from '../../embed/embed-formats.js';
import { largest, type SizeProblem, smallest } from '../../embed/embed-size.js';
import type { EmbedSpec } from '../../embed/embed-spec.js';
import type { SharingWords } from '../../i18n/en.js';
import { type EmbedFields, linkSizes, sizeOrProblem } from './embed-fields.js';

/** The fields whose text may be invalid, in their order. */
export const typedFields = ['width', 'height', 'start', 'end'] as const;

/** A field whose text may be invalid. */
export type TypedField = (typeof typedFields)[number];

/** The error messages, by field. */
export type EmbedErrors = { readonly [Field in TypedField]?: string | undefined };

/** The limits for the fields; `ratio` is width / height, `duration` is in seconds. */
export interface ClipMeasure {
  readonly ratio: number;
  readonly duration?: number | undefined;
}

/** Returns whether an embed has options. The page of another player does not support this library's options. */
export const hasOptions = ({ format }: EmbedFields, { foreign }: EmbedSpec): boolean =>
  !foreign || format === 'element';

/**
 * Reads the fields: returns an embed spec made from `base`, or errors alone if a field is invalid. A field that the
 * format does not show cannot be corrected there, so its error is ignored and its default value applies.
 */
export function readEmbedFields(
  fields: EmbedFields,
  base: EmbedSpec,
  { ratio, duration = Infinity }: ClipMeasure,
  words: SharingWords,
): { spec?: EmbedSpec; errors: EmbedErrors } {
  const sizes = sizeErrors(fields, ratio, words);
  const times = {
    start: startError(fields.start, duration, words),
    end: endError(fields, duration, words),
  };
  const size = isClean(sizes) ? sizeOf(fields) : {};
  const excerpt = isClean(times) ? excerptOf(fields) : {};
  const errors = {
    ...(carries(fields.format, 'size') && sizes),
    ...(hasOptions(fields, base) && times),
  };
  if (!isClean(errors)) return { errors };
  const { responsive, autoplay, loop, captions, title, consent } = fields;
  const options = { ...base.options, ...excerpt, autoplay, muted: autoplay, loop, captions, title, consent };
  return { errors, spec: { ...base, ...size, responsive, options } };
}

const isClean = (errors: EmbedErrors): boolean => !Object.values(errors).some(Boolean);

function sizeOf({ width, height }: EmbedFields): Pick<EmbedSpec, 'width' | 'height'> {
  const read = (text: string) => parseInt(plainDigits(text), 10);
  return { width: read(width), height: read(height) };
}

function excerptOf(fields: EmbedFields): Pick<EmbedSpec['options'], 'start' | 'end'> {
  return { start: readTime(fields.start) ?? 0, end: readTime(fields.end) };
}

/** Returns the errors of the sizes. A computed size may be below the minimum: a width of 160 px gives a height of 90 px. */
function sizeErrors(fields: EmbedFields, ratio: number, words: SharingWords): EmbedErrors {
  const linked = linkSizes(fields, ratio);
  const errorOf = (side: 'width' | 'height') => {
    const size = sizeOrProblem(fields[side]);
    const follows = linked !== fields && side !== fields.typed && linked[side] === fields[side];
    return typeof size === 'number' || (follows && size === 'too-small') ? undefined : sizeWords(size, words);
  };
  return { width: errorOf('width'), height: errorOf('height') };
}

function sizeWords(problem: SizeProblem, words: SharingWords): string {
  if (problem === 'not-a-number') return words.notANumber;
  return problem === 'too-small' ? words.tooSmall(smallest) : words.tooLarge(largest);
}

function startError(text: string, duration: number, words: SharingWords): string | undefined {
  const start = readTime(text);
  if (start === undefined) return isBlank(text) ? undefined : words.notATime;
  return start >= duration ? words.timeTooLate(formatTime(duration)) : undefined;
}

function endError(fields: EmbedFields, duration: number, words: SharingWords): string | undefined {
  const end = readTime(fields.end);
  if (end === undefined) return isBlank(fields.end) ? undefined : words.notATime;
  if (end > duration) return words.timeTooLate(formatTime(duration));
  return end <= (readTime(fields.start) ?? 0) ? words.endBeforeStart : undefined;
}

const isBlank = (text: string): boolean => !text.trim();

const readTime = (text: string): number | undefined => (isBlank(text) ? undefined : parseTime(text));
