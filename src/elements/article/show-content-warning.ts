import { html, type TemplateResult } from 'lit';
import type { Clip } from '../../clip/clip.js';
import './clip-content-warning.js';

/** Reveals the clip of that id. */
export type Reveal = (id: string) => void;

/** Draws the content warning of a clip. */
export type WarningView = typeof warningView;

/** The content warning of a clip, for a player to draw in place of its play button until the viewer reveals the clip. */
export function warningView(clip: Clip, reveal: Reveal): TemplateResult {
  return html`<clip-content-warning class="asks" .clip=${clip} @clip-reveal=${() => reveal(clip.id)}></clip-content-warning>`;
}
