import type { PanelWords } from '../en.js';

/** Russian. No native speaker has reviewed it yet. */
export const ru: PanelWords = {
  pasteWhere: 'Куда вы это вставите?',
  anyWebsite: 'Любой сайт',
  newsletter: 'Рассылка',
  forDevelopers: 'Для разработчиков',
  shortcode: 'Шорткод',
  block: 'Блок',
  helpWebsite: 'Вставьте это в HTML любой страницы.',
  helpBlock: 'Вставьте это в блок «Произвольный HTML».',
  helpShortcode: 'Вставьте это отдельной строкой; достаточно и одного адреса.',
  helpNewsletter:
    'Вставьте это в редактор рассылки: это изображение со ссылкой, потому что почта не воспроизводит видео.',
  helpAmp: 'Вставьте это в страницу AMP, которая загружает скрипт amp-video-iframe.',
  helpMarkdown: 'Вставьте это в текст Markdown: это изображение со ссылкой на клип.',
  helpScript: 'Вставьте это в свою страницу: скрипт поставит проигрыватель на место ссылки.',
  helpElement: 'Вставьте это в свою страницу: проигрыватель будет в ней без фрейма.',
  correctFirst: (field) => `Код устарел. Сначала исправьте поле «${field}».`,
  plainCopied: 'Скопирован только код: вставьте его в режиме HTML своего редактора.',
  card: 'Как будет выглядеть ссылка',
  askFirst: 'Спрашивать перед загрузкой',
  sharePart: 'Поделиться частью',
};
