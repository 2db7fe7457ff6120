import { resolve } from 'node:path';
import { isClipId } from '../../clip/clip-id.js';
import { parseLanguageTag } from '../../clip/parse-language-tag.js';
import { parseTime } from '../../clip/parse-time.js';
import { UsageError } from '../usage-error.js';
import type { AddOptions } from './add-options.js';

/** The typed options of `add`. */
export interface TypedOptions {
  readonly title?: string;
  readonly id?: string;
  readonly 'poster-at'?: string;
  readonly poster?: string;
  readonly hls: boolean;
  readonly language?: string;
  readonly watch?: string;
}

/** Validates the options of `add`. Throws a `UsageError`. */
export function addOptions(inputs: readonly string[], typed: TypedOptions): AddOptions {
  const { title, id, poster, hls } = typed;
  if (inputs.length === 0 && typed.watch === undefined)
    throw new UsageError('add: expected a file, or the address of a stream');
  const single = (['title', 'id', 'poster-at', 'poster'] as const).find((name) => typed[name] !== undefined);
  if (single && typed.watch !== undefined)
    throw new UsageError(`--${single}: expected one file, got --watch`);
  if (inputs.length > 1 && single)
    throw new UsageError(`--${single}: expected one file, got ${inputs.length}`);
  const wrong = inputs.find((input) => /^https?:/i.test(input) && !URL.canParse(input));
  if (wrong !== undefined) throw new UsageError(`add: expected a file or an http(s) address, got "${wrong}"`);
  if (title !== undefined && !title.trim()) throw new UsageError('--title: expected words');
  if (id !== undefined && !isClipId(id))
    throw new UsageError(`--id: expected [A-Za-z0-9_-]{1,64}, got "${id}"`);
  const posterAt = typed['poster-at'] === undefined ? undefined : timeOf(typed['poster-at']);
  const language = typed.language === undefined ? undefined : tagOf(typed.language);
  return {
    hls,
    ...(title !== undefined && { title: title.trim() }),
    ...(id !== undefined && { id }),
    ...(poster !== undefined && { poster: resolve(poster) }),
    ...(posterAt !== undefined && { posterAt }),
    ...(language !== undefined && { language }),
  };
}

function timeOf(text: string): number {
  const seconds = parseTime(text);
  if (seconds !== undefined) return seconds;
  throw new UsageError(`--poster-at: expected a time such as 0:12, got "${text}"`);
}

function tagOf(text: string): string {
  const tag = parseLanguageTag(text);
  if (tag !== undefined) return tag;
  throw new UsageError(`--language: expected a BCP 47 tag such as uk, got "${text}"`);
}
