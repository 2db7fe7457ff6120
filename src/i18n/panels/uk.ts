import type { PanelWords } from '../en.js';

/** Ukrainian. No native speaker has reviewed it yet. */
export const uk: PanelWords = {
  pasteWhere: 'Куди ви це вставите?',
  anyWebsite: 'Будь-який сайт',
  newsletter: 'Розсилка',
  forDevelopers: 'Для розробників',
  shortcode: 'Шорткод',
  block: 'Блок',
  helpWebsite: 'Вставте це в HTML будь-якої сторінки. Якщо не видно: «Розсилка».',
  helpBlock: 'Вставте це в блок «Користувацький HTML».',
  helpShortcode: 'Вставте це окремим рядком; достатньо й самої адреси.',
  helpNewsletter: 'Вставте це в редактор розсилки: це зображення з посиланням, бо пошта не відтворює відео.',
  helpAmp: 'Вставте це на сторінку AMP, яка завантажує скрипт amp-video-iframe.',
  helpMarkdown: 'Вставте це в текст Markdown: це зображення з посиланням на кліп.',
  helpScript: 'Вставте це на власну сторінку: скрипт поставить програвач на місце посилання.',
  helpElement: 'Вставте це на власну сторінку: програвач буде на ній без фрейма.',
  correctFirst: (field) => `Код застарів. Спершу виправте поле «${field}».`,
  plainCopied: 'Скопійовано лише код: вставте його в режимі HTML.',
  card: 'Який вигляд матиме посилання',
  askFirst: 'Питати перед завантаженням',
  sharePart: 'Поділитися частиною',
};
