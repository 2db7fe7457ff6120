import type { PanelWords } from '../en.js';

/** Arabic. No native speaker has reviewed it yet. */
export const ar: PanelWords = {
  pasteWhere: 'أين ستلصقه؟',
  anyWebsite: 'أي موقع ويب',
  newsletter: 'نشرة بريدية',
  forDevelopers: 'للمطورين',
  shortcode: 'رمز قصير',
  block: 'مكوّن',
  helpWebsite: 'ألصق هذا في HTML أي صفحة. إذا لم يظهر شيء هناك فاختر «نشرة بريدية».',
  helpBlock: 'ألصق هذا في مكوّن «HTML مخصص».',
  helpShortcode: 'ألصق هذا في سطر مستقل؛ ويكفي العنوان وحده أيضًا.',
  helpNewsletter: 'ألصق هذا في محرر نشرتك: هو صورة مع رابط، لأن البريد الإلكتروني لا يشغّل الفيديو.',
  helpAmp: 'ألصق هذا في صفحة AMP تحمّل سكربت amp-video-iframe.',
  helpMarkdown: 'ألصق هذا في نص Markdown: هو صورة مع رابط إلى المقطع.',
  helpScript: 'ألصق هذا في صفحة خاصة بك: يضع سكربت المشغّل مكان الرابط.',
  helpElement: 'ألصق هذا في صفحة خاصة بك: يظهر المشغّل فيها دون إطار.',
  correctFirst: (field) => `هذا الرمز قديم. صحّح «${field}» أولًا.`,
  plainCopied: 'نُسخ كرمز فقط: ألصقه في عرض HTML في محررك.',
  card: 'معاينة الرابط المشارَك',
  askFirst: 'طلب الموافقة قبل التحميل',
  sharePart: 'مشاركة جزء',
};
