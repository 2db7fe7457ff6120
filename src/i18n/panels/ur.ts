import type { PanelWords } from '../en.js';

/** Urdu. No native speaker has reviewed it yet. */
export const ur: PanelWords = {
  pasteWhere: 'آپ اسے کہاں چسپاں کریں گے؟',
  anyWebsite: 'کوئی بھی ویب سائٹ',
  newsletter: 'خبرنامہ',
  forDevelopers: 'ڈویلپرز کے لیے',
  shortcode: 'شارٹ کوڈ',
  block: 'بلاک',
  helpWebsite: 'اسے کسی بھی صفحے کے HTML میں چسپاں کریں۔ نظر نہ آئے تو «خبرنامہ» چنیں۔',
  helpBlock: 'اسے «حسب ضرورت HTML» بلاک میں چسپاں کریں۔',
  helpShortcode: 'اسے الگ سطر میں چسپاں کریں؛ صرف پتا بھی کافی ہے۔',
  helpNewsletter:
    'اسے اپنے خبرنامے کے ایڈیٹر میں چسپاں کریں: یہ لنک والی تصویر ہے، کیونکہ ای میل میں ویڈیو نہیں چلتی۔',
  helpAmp: 'اسے ایسے AMP صفحے میں چسپاں کریں جو amp-video-iframe اسکرپٹ لوڈ کرتا ہو۔',
  helpMarkdown: 'اسے Markdown متن میں چسپاں کریں: یہ کلپ کے لنک والی تصویر ہے۔',
  helpScript: 'اسے اپنے صفحے میں چسپاں کریں: ایک اسکرپٹ لنک کی جگہ پلیئر رکھ دیتا ہے۔',
  helpElement: 'اسے اپنے صفحے میں چسپاں کریں: پلیئر اس میں فریم کے بغیر رہتا ہے۔',
  correctFirst: (field) => `یہ کوڈ پرانا ہے۔ پہلے «${field}» درست کریں۔`,
  plainCopied: 'صرف کوڈ کاپی ہوا ہے: اسے اپنے ایڈیٹر کے HTML منظر میں چسپاں کریں۔',
  card: 'شیئر کیے گئے لنک کا پیش منظر',
  askFirst: 'لوڈ کرنے سے پہلے پوچھیں',
  sharePart: 'ایک حصہ شیئر کریں',
};
