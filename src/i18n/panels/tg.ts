import type { PanelWords } from '../en.js';

/** Tajik. No native speaker has reviewed it yet. */
export const tg: PanelWords = {
  pasteWhere: 'Онро куҷо мегузоред?',
  anyWebsite: 'Ҳар сомона',
  newsletter: 'Паёмнома',
  forDevelopers: 'Барои таҳиягарон',
  shortcode: 'Рамзи кӯтоҳ',
  block: 'Блок',
  helpWebsite: 'Инро ба HTML-и ҳар саҳифа гузоред. Намоён нест: «Паёмнома».',
  helpBlock: 'Инро ба блоки «HTML-и фармоишӣ» гузоред.',
  helpShortcode: 'Инро дар сатри алоҳида гузоред; суроға танҳо ҳам кифоя аст.',
  helpNewsletter: 'Инро ба муҳаррири паёмнома гузоред: ин тасвир бо пайванд аст, зеро почта видео надорад.',
  helpAmp: 'Инро ба саҳифаи AMP, ки скрипти amp-video-iframe-ро бор мекунад, гузоред.',
  helpMarkdown: 'Инро ба матни Markdown гузоред: ин тасвир бо пайванд ба клип аст.',
  helpScript: 'Инро ба саҳифаи худ гузоред: скрипт ба ҷои пайванд плеерро мегузорад.',
  helpElement: 'Инро ба саҳифаи худ гузоред: плеер дар он бе чорчӯба меистад.',
  correctFirst: (field) => `Рамз кӯҳна шудааст. Аввал майдони «${field}»-ро ислоҳ кунед.`,
  plainCopied: 'Танҳо рамз нусхабардорӣ шуд: онро ба HTML гузоред.',
  card: 'Пешнамоиши пайванди мубодилашуда',
  askFirst: 'Аввал пурсидан',
  sharePart: 'Мубодилаи қисм',
};
