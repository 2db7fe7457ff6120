import { html, type TemplateResult } from 'lit';

/** An icon from its path on a 24 × 24 grid, in the colour of the text around it. All icons were drawn for this project. */
export function icon(path: string): TemplateResult {
  return html`<svg viewBox="0 0 24 24" width="24" height="24" aria-hidden="true"><path fill="currentColor" d=${path}></path></svg>`;
}
