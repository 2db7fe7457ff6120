import type { CaptionChoice } from '../../player/tracks/caption-choice.js';
import { formatLanguage, formatNumber } from './format-number.js';

/**
 * What captions are called in a menu, in their order: by their publisher, else by their language, else `captions` (the
 * word for all). Names that are the same are told apart: captions for the deaf by *CC*, whatever is left by numbers.
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

/** The undetermined language (`und`) has no name that helps. */
function knownLanguage(element: Element, language: string): string {
  return language === 'und' ? '' : formatLanguage(element, language);
}
