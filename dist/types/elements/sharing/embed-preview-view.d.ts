import { type TemplateResult } from 'lit';
import type { EmbedSpec } from '../../embed/embed-spec.js';
import type { SharingWords } from '../../i18n/en.js';
/**
 * What an embed will look like, drawn to scale: its picture, title and play disc in the sizes that the player gives
 * them. Drawn in SVG, whose `viewBox` scales without a `style` attribute, which a strict policy forbids.
 */
export declare function embedPreviewView({ width, height, title, poster, options }: EmbedSpec, words: SharingWords, duration?: number, isRtl?: boolean): TemplateResult;
