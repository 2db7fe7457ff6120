import type { PanelWords } from '../en.js';

/** Uzbek. No native speaker has reviewed it yet. */
export const uz: PanelWords = {
  pasteWhere: 'Uni qayerga qoʻyasiz?',
  anyWebsite: 'Istalgan sayt',
  newsletter: 'Xabarnoma',
  forDevelopers: 'Dasturchilar uchun',
  shortcode: 'Qisqa kod',
  block: 'Blok',
  helpWebsite:
    'Buni istalgan sahifaning HTML kodiga qoʻying. U yerda hech narsa koʻrinmasa, «Xabarnoma»ni tanlang.',
  helpBlock: 'Buni «Maxsus HTML» blokiga qoʻying.',
  helpShortcode: 'Buni alohida qatorga qoʻying; manzilning oʻzi ham yetarli.',
  helpNewsletter:
    'Buni xabarnoma muharririga qoʻying: bu havolali rasm, chunki elektron pochta video oʻynatmaydi.',
  helpAmp: 'Buni amp-video-iframe skriptini yuklaydigan AMP sahifasiga qoʻying.',
  helpMarkdown: 'Buni Markdown matniga qoʻying: bu klipga havolasi bor rasm.',
  helpScript: 'Buni oʻz sahifangizga qoʻying: skript havolani pleyer bilan almashtiradi.',
  helpElement: 'Buni oʻz sahifangizga qoʻying: pleyer unda ramkasiz turadi.',
  correctFirst: (field) => `Kod eskirgan. Avval «${field}» maydonini tuzating.`,
  plainCopied: 'Faqat kod nusxalandi: uni muharriringizning HTML koʻrinishiga qoʻying.',
  card: 'Ulashilgan havola koʻrinishi',
  askFirst: 'Yuklashdan oldin so‘rash',
  sharePart: 'Qismini ulashish',
};
