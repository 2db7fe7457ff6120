import { html, nothing, type TemplateResult } from 'lit';
import type { Clip } from '../../clip/clip.js';
import { bestPictures } from '../../embed/best-pictures.js';

/**
 * Returns the card that chats and social networks show for an address: their preferred picture or the still of an
 * excerpt, the title, and the host.
 */
export function shareCardView(clip: Clip, url: string, name: string, still?: Element): TemplateResult {
  const [picture] = bestPictures(clip);
  return html`<figure class="card" aria-label=${name}>
    ${still ?? (picture ? html`<img src=${picture.url} alt="" @error=${hide} />` : nothing)}
    <div>
      <p class="title" dir="auto">${clip.title}</p>
      <p class="note" dir="ltr">${new URL(url).host.replace(/^www\./, '')}</p>
    </div>
  </figure>`;
}

/** Hides a picture that failed to load, which browsers would show as a broken image. */
function hide({ target }: Event): void {
  if (target instanceof HTMLElement) target.hidden = true;
}
