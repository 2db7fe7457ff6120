import type { PanelWords } from '../en.js';

/** Belarusian. No native speaker has reviewed it yet. */
export const be: PanelWords = {
  pasteWhere: 'Куды вы гэта ўставіце?',
  anyWebsite: 'Любы сайт',
  newsletter: 'Рассылка',
  forDevelopers: 'Для распрацоўшчыкаў',
  shortcode: 'Шорткод',
  block: 'Блок',
  helpWebsite: 'Устаўце гэта ў HTML любой старонкі. Не відаць? Тады «Рассылка».',
  helpBlock: 'Устаўце гэта ў блок «Адвольны HTML».',
  helpShortcode: 'Устаўце гэта ў асобны радок; хопіць і аднаго адраса.',
  helpNewsletter:
    'Устаўце гэта ў рэдактар рассылкі: гэта выява са спасылкай, бо электронная пошта не прайгравае відэа.',
  helpAmp: 'Устаўце гэта ў старонку AMP, якая загружае скрыпт amp-video-iframe.',
  helpMarkdown: 'Устаўце гэта ў тэкст Markdown: гэта выява са спасылкай на кліп.',
  helpScript: 'Устаўце гэта ў сваю старонку: скрыпт паставіць прайгравальнік замест спасылкі.',
  helpElement: 'Устаўце гэта ў сваю старонку: прайгравальнік будзе ў ёй без фрэйма.',
  correctFirst: (field) => `Код састарэў. Спачатку выпраўце поле «${field}».`,
  plainCopied: 'Скапіяваны толькі код: устаўце яго ў рэжыме HTML свайго рэдактара.',
  card: 'Як будзе выглядаць спасылка',
  askFirst: 'Пытаць перад загрузкай',
  sharePart: 'Падзяліцца часткай',
};
