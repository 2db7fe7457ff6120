import type { PanelWords } from '../en.js';

/** Bulgarian. No native speaker has reviewed it yet. */
export const bg: PanelWords = {
  pasteWhere: 'Къде ще го поставите?',
  anyWebsite: 'Всеки уебсайт',
  newsletter: 'Бюлетин',
  forDevelopers: 'За разработчици',
  shortcode: 'Кратък код',
  block: 'Блок',
  helpWebsite: 'Поставете това в HTML кода на всяка страница. Не се вижда? Изберете „Бюлетин“.',
  helpBlock: 'Поставете това в блок „Персонализиран HTML“.',
  helpShortcode: 'Поставете това на отделен ред; достатъчен е и само адресът.',
  helpNewsletter:
    'Поставете това в редактора на бюлетина: това е изображение с връзка, защото имейлите не възпроизвеждат видео.',
  helpAmp: 'Поставете това в AMP страница, която зарежда скрипта amp-video-iframe.',
  helpMarkdown: 'Поставете това в текст на Markdown: това е изображение с връзка към клипа.',
  helpScript: 'Поставете това в своя страница: скрипт заменя връзката с плейъра.',
  helpElement: 'Поставете това в своя страница: плейърът стои в нея без рамка.',
  correctFirst: (field) => `Кодът не е актуален. Първо поправете „${field}“.`,
  plainCopied: 'Копиран е само кодът: поставете го в HTML изгледа.',
  card: 'Преглед на споделената връзка',
  askFirst: 'Питай преди зареждане',
  sharePart: 'Споделяне на част',
};
