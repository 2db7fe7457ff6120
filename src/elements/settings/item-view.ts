import { html, nothing, type TemplateResult } from 'lit';
import type { MenuItem } from './menu-item.js';

const mark = (path: string, kind: string) =>
  html`<svg class=${kind} viewBox="0 0 24 24" aria-hidden="true"><path fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round" d=${path}></path></svg>`;
const arrow = mark('m9 5 7 7-7 7', 'arrow');
const tick = (chosen: boolean) => mark('m5 12.5 4.5 4.5L19 7.5', chosen ? 'on' : 'off');

/** Returns the view of a menu item. */
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
