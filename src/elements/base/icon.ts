import { html, type TemplateResult } from 'lit';

/**
 * Returns an icon on a 24 × 24 grid, in `currentColor`, with a stroke width of 2 and an optional fill. All icons were
 * drawn for this project.
 */
export function icon(path: string, fill = 'none'): TemplateResult {
  return html`<svg viewBox="0 0 24 24" width="24" height="24" fill=${fill} stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true"><path d=${path}></path></svg>`;
}
