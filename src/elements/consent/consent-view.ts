import { html, type TemplateResult } from 'lit';
import { consentWords, enConsent } from '../../i18n/consent-words.js';
import { css } from '../base/css.js';
import { nearestLanguage } from '../base/nearest-language.js';
import './clip-consent.js';
import type { DescribedClip } from './described-clip.js';

/** Hides the player's title, because the question shows it. */
const { styleSheet } = css`
  clip-consent ~ :is(.top, .message) {
    display: none;
  }
`;

/**
 * Returns the question whether a clip may be loaded. The slot `consent` lets the page give its own reason, with a link
 * to its privacy policy.
 */
export function consentView(element: Element, clip: DescribedClip, agree: () => void): TemplateResult {
  const root = element.shadowRoot;
  if (styleSheet && root && !root.adoptedStyleSheets.includes(styleSheet))
    root.adoptedStyleSheets.push(styleSheet);
  const words = wordsFor(nearestLanguage(element));
  return html`<clip-consent class="asks" .described=${clip} .words=${words} @clip-agree=${agree}
    ><slot name="consent">${words.why}</slot></clip-consent
  >`;
}

/** Returns the words for a BCP 47 tag; English for a language without words. */
function wordsFor(tag: string) {
  const [language = '', region] = tag.trim().toLowerCase().split(/[-_]/);
  const name = language === 'fa' && region === 'af' ? 'prs' : language === 'mo' ? 'ro' : language;
  return Object.entries(consentWords).find(([key]) => key === name)?.[1] ?? enConsent;
}
