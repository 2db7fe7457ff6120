import { html, type TemplateResult } from 'lit';
import type { Clip } from '../../clip/clip.js';
import './clip-content-warning.js';

/** Reveals the clip with an id. */
export type Reveal = (id: string) => void;

/** Renders the content warning of a clip. */
export type WarningView = typeof warningView;

/**
 * Returns the content warning of a clip. The player shows it instead of the play button until the viewer reveals the
 * clip.
 */
export function warningView(clip: Clip, reveal: Reveal): TemplateResult {
  return html`<clip-content-warning class="asks" .clip=${clip} @clip-reveal=${() => reveal(clip.id)}></clip-content-warning>`;
}
