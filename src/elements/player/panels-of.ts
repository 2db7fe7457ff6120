import type { Clip } from '../../clip/clip.js';
import { closedReason } from '../../clip/closed-reason.js';
import type { PanelName } from '../base/clip-panel-event.js';

/** The panels that hand a clip on: none for one that has been taken back, nor one that its author does not want. */
export function panelsOf(
  clip: Clip | undefined,
  { noEmbed, noShare }: { readonly noEmbed: boolean; readonly noShare: boolean },
): PanelName[] {
  const panels: PanelName[] = [];
  if (closedReason(clip) === 'removed') return panels;
  if (clip?.embedUrl && !noEmbed) panels.push('embed');
  if ((clip?.pageUrl || clip?.embedUrl) && !noShare) panels.push('share');
  return panels;
}
