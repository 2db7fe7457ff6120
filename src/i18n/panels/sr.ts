import type { PanelWords } from '../en.js';

/** Serbian. No native speaker has reviewed it yet. */
export const sr: PanelWords = {
  pasteWhere: 'Где га лепите?',
  anyWebsite: 'Било који сајт',
  newsletter: 'Билтен',
  forDevelopers: 'За програмере',
  shortcode: 'Кратки код',
  block: 'Блок',
  helpWebsite: 'Налепите ово у HTML било које странице. Ако се тамо ништа не види, изаберите „Билтен“.',
  helpBlock: 'Налепите ово у блок „Прилагођени HTML“.',
  helpShortcode: 'Налепите ово у посебан ред; довољна је и сама адреса.',
  helpNewsletter: 'Налепите ово у уређивач билтена: то је слика са везом, јер е-пошта не пушта видео.',
  helpAmp: 'Налепите ово у страницу AMP која учитава скрипту amp-video-iframe.',
  helpMarkdown: 'Налепите ово у текст Markdown: то је слика са везом до клипа.',
  helpScript: 'Налепите ово у своју страницу: скрипта замењује везу плејером.',
  helpElement: 'Налепите ово у своју страницу: плејер у њој стоји без оквира.',
  correctFirst: (field) => `Код није ажуран. Прво исправите „${field}“.`,
  plainCopied: 'Копиран је само код: налепите га у HTML приказ свог уређивача.',
  card: 'Преглед дељене везе',
  askFirst: 'Питај пре учитавања',
  sharePart: 'Подели део',
};
