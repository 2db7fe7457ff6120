import type { PanelWords } from '../en.js';

/** Bosnian. No native speaker has reviewed it yet. */
export const bs: PanelWords = {
  pasteWhere: 'Gdje ga lijepite?',
  anyWebsite: 'Bilo koja web-stranica',
  newsletter: 'Bilten',
  forDevelopers: 'Za programere',
  shortcode: 'Kratki kod',
  block: 'Blok',
  helpWebsite: 'Zalijepite ovo u HTML bilo koje stranice. Ako se tamo ništa ne vidi, odaberite „Bilten”.',
  helpBlock: 'Zalijepite ovo u blok „Prilagođeni HTML”.',
  helpShortcode: 'Zalijepite ovo u zaseban red; dovoljna je i sama adresa.',
  helpNewsletter:
    'Zalijepite ovo u uređivač biltena: to je slika s linkom, jer e-pošta ne reproducira video.',
  helpAmp: 'Zalijepite ovo u AMP stranicu koja učitava skriptu amp-video-iframe.',
  helpMarkdown: 'Zalijepite ovo u Markdown tekst: to je slika s linkom na klip.',
  helpScript: 'Zalijepite ovo u vlastitu stranicu: skripta zamjenjuje link plejerom.',
  helpElement: 'Zalijepite ovo u vlastitu stranicu: plejer u njoj stoji bez okvira.',
  correctFirst: (field) => `Kod nije ažuran. Prvo ispravite „${field}”.`,
  plainCopied: 'Kopiran je samo kod: zalijepite ga u HTML prikaz svog uređivača.',
  card: 'Pregled podijeljenog linka',
  askFirst: 'Pitaj prije učitavanja',
  sharePart: 'Podijeli dio',
};
