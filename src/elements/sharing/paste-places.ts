import type { EmbedFormat } from '../../embed/embed-formats.js';
import type { PanelWords, SharingWords } from '../../i18n/en.js';

/** A way to paste at a place: the format of its code, its label among the ways of the place, and the key of its help. */
interface PasteWay {
  readonly format: EmbedFormat;
  readonly label?: (words: SharingWords & PanelWords) => string;
  readonly help: keyof PanelWords & `help${string}`;
}

/** A place where people paste, with its ways, the easiest first. */
export interface PastePlace {
  /** The label: translated words, or a proper name, which is the same in every language. */
  readonly label: (words: PanelWords) => string;
  readonly ways: readonly PasteWay[];
}

/** The places where people paste, the most frequent first. Each format is a way at exactly one place. */
export const pastePlaces: readonly PastePlace[] = [
  { label: (words) => words.anyWebsite, ways: [{ format: 'iframe', help: 'helpWebsite' }] },
  {
    label: () => 'WordPress',
    ways: [
      { format: 'shortcode', label: (words) => words.shortcode, help: 'helpShortcode' },
      { format: 'wordpress', label: (words) => words.block, help: 'helpBlock' },
    ],
  },
  { label: (words) => words.newsletter, ways: [{ format: 'mail', help: 'helpNewsletter' }] },
  { label: () => 'AMP', ways: [{ format: 'amp', help: 'helpAmp' }] },
  { label: () => 'Markdown', ways: [{ format: 'markdown', help: 'helpMarkdown' }] },
  {
    label: (words) => words.forDevelopers,
    ways: [
      { format: 'script', label: (words) => words.formatScript, help: 'helpScript' },
      { format: 'element', label: (words) => words.formatElement, help: 'helpElement' },
    ],
  },
];

/** Returns the places of the formats that an embed offers, with these formats alone. */
export function offeredPlaces(formats: readonly EmbedFormat[]): PastePlace[] {
  return pastePlaces
    .map(({ label, ways }) => ({ label, ways: ways.filter(({ format }) => formats.includes(format)) }))
    .filter(({ ways }) => ways.length);
}
