import type { QuoteWords } from '../en.js';

/** Tajik. No native speaker has reviewed it yet. */
export const tg: QuoteWords = {
  quote: 'Иқтибос',
  copyQuote: 'Нусхабардории иқтибос',
  copyAsHtml: 'Нусхабардорӣ ҳамчун HTML',
  copyAsMarkdown: 'Нусхабардорӣ ҳамчун Markdown',
  shareMoment: 'Мубодилаи ин лаҳза',
  quoteCopied: 'Иқтибос ба буфери мубодила нусхабардорӣ шуд.',
  noTimes: 'Ин иқтибос вақт надорад: нишонии он ба тамоми клип мебарад.',
  selectByKeys:
    'Shift ва тугмаҳои тирча калимаҳоро барои иқтибос интихоб мекунанд; бо Alt оғозро мекӯчонанд.',
};
