import type { PanelWords } from '../en.js';

/** Georgian. No native speaker has reviewed it yet. */
export const ka: PanelWords = {
  pasteWhere: 'სად ჩასვამთ?',
  anyWebsite: 'ნებისმიერი ვებსაიტი',
  newsletter: 'საინფორმაციო ბიულეტენი',
  forDevelopers: 'დეველოპერებისთვის',
  shortcode: 'მოკლე კოდი',
  block: 'ბლოკი',
  helpWebsite: 'ჩასვით ეს ნებისმიერი გვერდის HTML-ში. თუ არ ჩანს: „საინფორმაციო ბიულეტენი“.',
  helpBlock: 'ჩასვით ეს ბლოკში „მორგებული HTML“.',
  helpShortcode: 'ჩასვით ეს ცალკე სტრიქონში; მისამართიც საკმარისია.',
  helpNewsletter: 'ჩასვით ეს ბიულეტენში: სურათია ბმულით, ელფოსტა ვიდეოს არ უკრავს.',
  helpAmp: 'ჩასვით ეს AMP გვერდზე, რომელიც ტვირთავს სკრიპტს amp-video-iframe.',
  helpMarkdown: 'ჩასვით ეს Markdown ტექსტში: სურათია კლიპის ბმულით.',
  helpScript: 'ჩასვით ეს თქვენს გვერდზე: ბმულს დამკვრელი ცვლის.',
  helpElement: 'ჩასვით ეს თქვენს გვერდზე: დამკვრელი ჩარჩოს გარეშე დგას.',
  correctFirst: (field) => `კოდი ძველია. გაასწორეთ „${field}“.`,
  plainCopied: 'დაკოპირდა მხოლოდ კოდი: ჩასვით HTML ხედში.',
  card: 'ბმულის გადახედვა',
  askFirst: 'ჯერ კითხვა',
  sharePart: 'ნაწილის გაზიარება',
};
