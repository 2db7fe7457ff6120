import type { PanelWords } from '../en.js';

/** Kazakh. No native speaker has reviewed it yet. */
export const kk: PanelWords = {
  pasteWhere: 'Қайда қоясыз?',
  anyWebsite: 'Кез келген сайт',
  newsletter: 'Хабарлама хат',
  forDevelopers: 'Әзірлеушілерге',
  shortcode: 'Қысқа код',
  block: 'Блок',
  helpWebsite: 'Мұны кез келген беттің HTML кодына қойыңыз. Көрінбесе, «Хабарлама хат» қойыңыз.',
  helpBlock: 'Мұны «Арнаулы HTML» блогына қойыңыз.',
  helpShortcode: 'Мұны бөлек жолға қойыңыз; мекенжай да жеткілікті.',
  helpNewsletter: 'Мұны хабарлама хатқа қойыңыз: сілтемесі бар сурет, өйткені пошта бейне ойнатпайды.',
  helpAmp: 'Мұны amp-video-iframe скриптін жүктейтін AMP бетіне қойыңыз.',
  helpMarkdown: 'Мұны Markdown мәтініне қойыңыз: бұл клипке сілтемесі бар сурет.',
  helpScript: 'Мұны өз бетіңізге қойыңыз: скрипт сілтемені ойнатқышпен алмастырады.',
  helpElement: 'Мұны өз бетіңізге қойыңыз: ойнатқыш онда жақтаусыз тұрады.',
  correctFirst: (field) => `Код ескірген. Алдымен «${field}» өрісін түзетіңіз.`,
  plainCopied: 'Тек код көшірілді: оны редактордың HTML көрінісіне қойыңыз.',
  card: 'Сілтеменің көрінісі',
  askFirst: 'Алдымен сұрау',
  sharePart: 'Бөлігімен бөлісу',
};
