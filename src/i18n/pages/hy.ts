import type { PageWords } from '../page-words.js';

/** Armenian. No native speaker has reviewed it yet. */
export const hy: PageWords = {
  language: 'hy',
  unknown: 'Այսպիսի հոլովակ չկա',
  unknownMore: 'Հնարավոր է՝ հասցեն ամբողջությամբ չի պատճենվել, կամ հոլովակը երբեք այստեղ չի եղել։',
  removed: (date) => `Այս հոլովակը հեռացվել է՝ ${date}։`,
  private: 'Այս հոլովակը հանրային չէ',
  elsewhere: 'Այս հոլովակը կարելի է դիտել միայն այլ տեղում։',
  consent:
    'Մինչև ձեր համաձայնությունը այս հոլովակից ոչինչ չի բեռնվում։ Առանց սկրիպտի այն կարելի է դիտել իր էջում։',
  warning: 'Զգուշացում',
  correction: 'Ուղղում',
  correctionOf: (date) => `Ուղղում, ${date}`,
  article: 'Դեպի հոդվածը',
  transcript: 'Սղագրություն',
  clips: 'Հոլովակներ',
};
