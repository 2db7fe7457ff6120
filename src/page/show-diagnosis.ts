import { diagnosisEn } from '../i18n/diagnosis-en.js';
import { diagnose, type Finding, type FrameFacts } from './diagnose.js';
import { frameFacts } from './frame-facts.js';

const style = `
  .clip-diagnosis {
    position: fixed;
    inset: 0 0 auto;
    z-index: 1;
    box-sizing: border-box;
    max-block-size: 100%;
    overflow: auto;
    padding: 12px 16px;
    background: #fff;
    color: #16191f;
    font: 14px/1.4 system-ui, sans-serif;
  }
  .clip-diagnosis summary { font-weight: 600; cursor: pointer; }
  .clip-diagnosis ul { margin: 8px 0 0; padding-inline-start: 20px; }
  .clip-diagnosis code { user-select: all; -webkit-user-select: all; overflow-wrap: anywhere; }
`;

/**
 * Shows a list of blocked features above the clip, for publishers (`?diagnose=1`). Returns the element of the list.
 */
export function showDiagnosis(view: Window, facts: FrameFacts = frameFacts(view)): HTMLElement {
  const { document: page } = view;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(style);
  page.adoptedStyleSheets = [...page.adoptedStyleSheets, sheet];
  const box = make(page, 'details', 'clip-diagnosis');
  box.setAttribute('open', '');
  box.append(make(page, 'summary', '', diagnosisEn.heading), content(page, facts));
  page.body.append(box);
  return box;
}

function content(page: Document, facts: FrameFacts): HTMLElement {
  const findings = diagnose(facts);
  const { noFrame, nothing } = diagnosisEn;
  if (!findings.length) return make(page, 'p', '', facts.isFramed ? nothing : noFrame);
  const list = make(page, 'ul');
  list.append(...findings.map((finding) => item(page, finding)));
  return list;
}

function item(page: Document, { ability, certainty, remedy }: Finding): HTMLElement {
  const line = make(page, 'li');
  const words = `${diagnosisEn.ability[ability]} (${diagnosisEn.certainty[certainty]}) `;
  const [before = '', after = ''] = diagnosisEn.remedy('|').split('|');
  line.append(words, ...(remedy ? [before, make(page, 'code', '', remedy), after] : [diagnosisEn.noRemedy]));
  return line;
}

function make(page: Document, tag: string, className = '', text = ''): HTMLElement {
  return Object.assign(page.createElement(tag), { className, textContent: text });
}
