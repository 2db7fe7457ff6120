import { ClipEvent } from '../base/clip-event.js';
import type { QuoteTexts } from './quote-texts.js';

/** `clip-quote`: the reader has selected words in a transcript. `quote` is null when nothing is selected any more. */
export class ClipQuoteEvent extends ClipEvent<{ readonly quote: QuoteTexts | null }> {
  constructor(quote: QuoteTexts | null) {
    super('clip-quote', { quote });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'clip-quote': ClipQuoteEvent;
  }
}
