import { ClipEvent } from '../base/clip-event.js';
import type { QuoteTexts } from './quote-texts.js';

/** `clip-quote`: words were selected in a transcript, or others, or none any more: then `quote` is null. */
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
