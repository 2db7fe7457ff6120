import { parseLanguageTag } from './parse-language-tag.js';
import { scalar } from './scalar.js';

/** A BCP 47 language tag. */
export const readLanguage = scalar('a BCP 47 tag', parseLanguageTag);
