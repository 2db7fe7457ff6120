import type { CaptionChoice } from '../../player/tracks/caption-choice.js';
import { formatLanguage, formatNumber } from './format-number.js';

/**
 * Returns the names of captions in a menu, in their order: the publisher's label, otherwise the language, otherwise
 * `captions` (the general word). Equal names are made distinct: *CC* marks captions for the deaf, and numbers mark the
 * others.
 */
export function captionLabels(
  element: Element,
  choices: readonly CaptionChoice[],
  captions: string,
): string[] {
  const names = choices.map(({ label, language }) =>
    label && label !== language ? label : knownLanguage(element, language) || captions,
  );
  const marked = choices.map(({ kind }, index) => {
    const name = names[index] ?? '';
    const namesakes = choices.filter((_, at) => names[at] === name);
    const isMixed = namesakes.some((other) => other.kind !== kind);
    return isMixed && kind === 'captions' ? `${name} (CC)` : name;
  });
  return marked.map((name, index) => {
    const before = marked.slice(0, index).filter((other) => other === name).length;
    return before ? `${name} (${formatNumber(element, before + 1)})` : name;
  });
}

/** Returns the name of a language; empty for the undetermined language (`und`), whose name would not help. */
function knownLanguage(element: Element, language: string): string {
  return language === 'und' ? '' : formatLanguage(element, language);
}
