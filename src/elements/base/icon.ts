import { html, type TemplateResult } from 'lit';

/**
 * An icon on a 24 × 24 grid, drawn with one stroke of 2, or filled with the same stroke around it, in the colour of the
 * text around it. All icons were drawn for this project.
 */
export function icon(path: string, fill = 'none'): TemplateResult {
  return html`<svg viewBox="0 0 24 24" width="24" height="24" fill=${fill} stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true"><path d=${path}></path></svg>`;
}
