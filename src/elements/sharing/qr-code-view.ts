import { toSvgPath } from 'lean-qr/extras/svg';
import { generate } from 'lean-qr/nano';
import { html, type TemplateResult } from 'lit';
import { enQr, qrWords } from '../../i18n/qr-words.js';
import { css } from '../base/css.js';
import { otherLanguages } from '../base/other-languages.js';

const { styleSheet } = css`
  .qr {
    display: grid;
    justify-items: center;
    gap: 0.5em;
    margin: 0;
    text-align: center;
  }
  .qr svg {
    inline-size: min(100%, 15em, 60vh);
    forced-color-adjust: none;
  }
`;

/** Width of the light margin that a scanner needs, in modules (ISO/IEC 18004, 6.3.8). */
const quietZone = 4;

/** Returns the QR code of an address, dark on light in each colour scheme; a message if the address is too long. */
export function qrCodeView(element: Element, url: string): TemplateResult {
  const root = element.shadowRoot;
  if (styleSheet && root && !root.adoptedStyleSheets.includes(styleSheet))
    root.adoptedStyleSheets.push(styleSheet);
  const language = otherLanguages.languageIn?.(element);
  const words = language ? qrWords[language] : enQr;
  const code = codeOf(url);
  if (!code) return html`<p class="note" role="status">${words.tooLong}</p>`;
  const side = code.size + 2 * quietZone;
  return html`<figure class="qr">
    <svg role="img" aria-label=${words.code} viewBox="${-quietZone} ${-quietZone} ${side} ${side}" shape-rendering="crispEdges">
      <path fill="#fff" d="M${-quietZone} ${-quietZone}h${side}v${side}h${-side}z"></path>
      <path fill="#000" d=${toSvgPath(code)}></path>
    </svg>
    <figcaption class="note">${words.scan}</figcaption>
  </figure>`;
}

/** Returns the code; undefined for more than 2953 bytes, the maximum. */
function codeOf(url: string) {
  try {
    return generate(url);
  } catch {
    return undefined;
  }
}
