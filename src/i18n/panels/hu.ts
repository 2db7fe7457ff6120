import type { PanelWords } from '../en.js';

/** Hungarian. No native speaker has reviewed it yet. */
export const hu: PanelWords = {
  pasteWhere: 'Hová illeszti be?',
  anyWebsite: 'Bármilyen webhely',
  newsletter: 'Hírlevél',
  forDevelopers: 'Fejlesztőknek',
  shortcode: 'Rövidkód',
  block: 'Blokk',
  helpWebsite: 'Illessze be ezt bármelyik oldal HTML-kódjába. Ha nem látszik, válassza a „Hírlevél” helyet.',
  helpBlock: 'Illessze be ezt egy „Egyéni HTML” blokkba.',
  helpShortcode: 'Illessze be ezt külön sorba; a cím önmagában is elég.',
  helpNewsletter:
    'Illessze be ezt a hírlevél szerkesztőjébe: hivatkozással ellátott kép, mert az e-mail nem játszik le videót.',
  helpAmp: 'Illessze be ezt egy AMP-oldalba, amely betölti az amp-video-iframe szkriptet.',
  helpMarkdown: 'Illessze be ezt egy Markdown-szövegbe: a klipre mutató hivatkozással ellátott kép.',
  helpScript: 'Illessze be ezt egy saját oldalba: egy szkript a hivatkozást a lejátszóra cseréli.',
  helpElement: 'Illessze be ezt egy saját oldalba: a lejátszó keret nélkül áll benne.',
  correctFirst: (field) => `A kód nem naprakész. Előbb javítsa ki ezt: „${field}”.`,
  plainCopied: 'Csak a kód lett kimásolva: illessze be a szerkesztője HTML-nézetébe.',
  card: 'A megosztott hivatkozás előnézete',
  askFirst: 'Kérdezzen betöltés előtt',
  sharePart: 'Részlet megosztása',
};
