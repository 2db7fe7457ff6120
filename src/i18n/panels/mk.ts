import type { PanelWords } from '../en.js';

/** Macedonian. No native speaker has reviewed it yet. */
export const mk: PanelWords = {
  pasteWhere: 'Каде го вметнувате?',
  anyWebsite: 'Која било веб-страница',
  newsletter: 'Билтен',
  forDevelopers: 'За програмери',
  shortcode: 'Краток код',
  block: 'Блок',
  helpWebsite:
    'Вметнете го ова во HTML на која било страница. Ако таму не се гледа ништо, изберете „Билтен“.',
  helpBlock: 'Вметнете го ова во блок „Прилагоден HTML“.',
  helpShortcode: 'Вметнете го ова во посебен ред; доволна е и само адресата.',
  helpNewsletter:
    'Вметнете го ова во уредникот на билтенот: тоа е слика со врска, бидејќи е-поштата не пушта видео.',
  helpAmp: 'Вметнете го ова во страница AMP што ја вчитува скриптата amp-video-iframe.',
  helpMarkdown: 'Вметнете го ова во текст Markdown: тоа е слика со врска до клипот.',
  helpScript: 'Вметнете го ова во своја страница: скрипта ја заменува врската со плеерот.',
  helpElement: 'Вметнете го ова во своја страница: плеерот стои во неа без рамка.',
  correctFirst: (field) => `Кодот е застарен. Прво поправете „${field}“.`,
  plainCopied: 'Копиран е само кодот: вметнете го во HTML-приказот на уредникот.',
  card: 'Преглед на споделената врска',
  askFirst: 'Прашај пред вчитување',
  sharePart: 'Сподели дел',
};
