import type { TreeElement } from './html-tree.js';

/** Attributes in which consent managers store the address. */
const sources =
  /^(?:data-)?(?:consent-original-src\b.*|(?:uc|suppressed|cookieblock|cmp|cmplz|borlabs|usercentrics|consent|cookie|iub|cli|tcf|didomi|ccm)-?src|src-(?:cmplz|consent))$/;

/** Attributes and classes with which consent managers mark what waits for consent. */
const marks =
  /^(?:consent-(?:required|by|id)|data-(?:name|categor(?:y|ies)|service|usercentrics|osano|cookie-?(?:consent|script|yes|category|type).*|(?:borlabs|iub|cmp|cmplz|cli|didomi|consent|gdpr|uc|tarteaucitron)-.*|requires-consent|vendor|purposes?))$/;
const classes =
  /(?:^|\s)(?:optanon-category-|ot-v?s?cat-|_iub_cs_activate|cmplz-|klaro|cky-|cli-(?:blocked|plugin)|cookieconsent-|cc-(?:consent|category)|brlbs-|borlabs-|consent-|termly|tarteaucitron|iframemanager)/;

/** Returns whether an attribute has the address of an element that waits for consent. */
export const isConsentSource = (name: string): boolean => sources.test(name);

/** Returns the attribute that says that an element waits for consent, or undefined. */
export function consentMark({ attrs }: TreeElement): string | undefined {
  const found = attrs.find(
    ({ name, value }) => sources.test(name) || marks.test(name) || (name === 'class' && classes.test(value)),
  );
  return found?.name;
}
