import type { PanelWords } from '../en.js';

/** Kyrgyz. No native speaker has reviewed it yet. */
export const ky: PanelWords = {
  pasteWhere: 'Кайда коёсуз?',
  anyWebsite: 'Каалаган сайт',
  newsletter: 'Кабар каты',
  forDevelopers: 'Иштеп чыгуучуларга',
  shortcode: 'Кыска код',
  block: 'Блок',
  helpWebsite: 'Муну каалаган барактын HTML кодуна коюңуз. Көрүнбөсө, «Кабар каты».',
  helpBlock: 'Муну «Өзгөчө HTML» блогуна коюңуз.',
  helpShortcode: 'Муну өзүнчө сапка коюңуз; даректин өзү да жетиштүү.',
  helpNewsletter:
    'Муну кабар катынын редакторуна коюңуз: бул шилтемеси бар сүрөт, анткени электрондук почта видео ойнотпойт.',
  helpAmp: 'Муну amp-video-iframe скриптин жүктөгөн AMP барагына коюңуз.',
  helpMarkdown: 'Муну Markdown текстине коюңуз: бул клипке шилтемеси бар сүрөт.',
  helpScript: 'Муну өз барагыңызга коюңуз: скрипт шилтемени ойноткуч менен алмаштырат.',
  helpElement: 'Муну өз барагыңызга коюңуз: ойноткуч анда алкаксыз турат.',
  correctFirst: (field) => `Код эскирген. Адегенде «${field}» талаасын оңдоңуз.`,
  plainCopied: 'Код гана көчүрүлдү: аны HTML көрүнүшүнө коюңуз.',
  card: 'Бөлүшүлгөн шилтеменин көрүнүшү',
  askFirst: 'Адегенде суроо',
  sharePart: 'Бөлүгү менен бөлүшүү',
};
