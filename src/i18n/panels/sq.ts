import type { PanelWords } from '../en.js';

/** Albanian. No native speaker has reviewed it yet. */
export const sq: PanelWords = {
  pasteWhere: 'Ku do ta ngjitni?',
  anyWebsite: 'Çdo sajt',
  newsletter: 'Buletin',
  forDevelopers: 'Për zhvilluesit',
  shortcode: 'Kod i shkurtër',
  block: 'Bllok',
  helpWebsite: 'Ngjiteni këtë në HTML-në e çdo faqeje. Nëse atje nuk shfaqet asgjë, zgjidhni “Buletin”.',
  helpBlock: 'Ngjiteni këtë në një bllok “HTML e përshtatur”.',
  helpShortcode: 'Ngjiteni këtë në një rresht më vete; mjafton edhe vetëm adresa.',
  helpNewsletter:
    'Ngjiteni këtë në redaktorin e buletinit: është një figurë me lidhje, sepse e-maili nuk luan video.',
  helpAmp: 'Ngjiteni këtë në një faqe AMP që ngarkon skriptin amp-video-iframe.',
  helpMarkdown: 'Ngjiteni këtë në një tekst Markdown: është një figurë me lidhje te klipi.',
  helpScript: 'Ngjiteni këtë në një faqe tuajën: një skript e zëvendëson lidhjen me luajtësin.',
  helpElement: 'Ngjiteni këtë në një faqe tuajën: luajtësi qëndron në të pa kornizë.',
  correctFirst: (field) => `Ky kod nuk është i përditësuar. Ndreqni më parë “${field}”.`,
  plainCopied: 'U kopjua vetëm kodi: ngjiteni në pamjen HTML të redaktorit tuaj.',
  card: 'Paraparje e lidhjes së ndarë',
  askFirst: 'Pyet para ngarkimit',
  sharePart: 'Ndaj një pjesë',
};
