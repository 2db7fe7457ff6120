import { html, nothing, type TemplateResult } from 'lit';
import type { MenuItem } from './menu-item.js';

const mark = (path: string, kind: string) =>
  html`<svg class=${kind} viewBox="0 0 24 24" aria-hidden="true"><path fill="currentColor" d=${path}></path></svg>`;
const arrow = mark('m9 4 8 8-8 8-1.6-1.6 6.4-6.4-6.4-6.4z', 'arrow');
const tick = (chosen: boolean) =>
  mark('m9.4 18.6-6-6 1.6-1.6 4.4 4.4L19 5.8l1.6 1.6z', chosen ? 'on' : 'off');

/** One item of a menu. */
export function itemView(item: MenuItem, press: () => void): TemplateResult {
  if (item.kind === 'link') return linkView(item, press);
  if (item.kind === 'choice')
    return html`<button
      type="button"
      class="item"
      role="menuitemradio"
      tabindex="-1"
      aria-checked=${item.chosen ? 'true' : 'false'}
      @click=${press}
    >
      ${tick(item.chosen)}<bdi>${item.label}</bdi>${item.value ? html` <span class="value">${item.value}</span>` : nothing}
    </button>`;
  const page = item.kind === 'page' ? item : undefined;
  return html`<button
    type="button"
    class="item"
    role="menuitem"
    tabindex="-1"
    aria-haspopup=${page ? 'menu' : nothing}
    data-page=${page?.page ?? nothing}
    @click=${press}
  >
    <span>${item.label}</span> ${page ? html`<span class="value">${page.value}</span>${arrow}` : nothing}
  </button>`;
}

function linkView({ label, href, download }: MenuItem & { kind: 'link' }, press: () => void): TemplateResult {
  return html`<a
    class="item"
    role="menuitem"
    tabindex="-1"
    href=${href}
    target="_blank"
    rel="noopener"
    ?download=${download}
    @click=${press}
    ><bdi>${label}</bdi></a
  >`;
}
