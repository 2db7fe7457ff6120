import type { PanelWords } from '../en.js';

/** Dari. No native speaker has reviewed it yet. */
export const prs: PanelWords = {
  pasteWhere: 'این را کجا جاگذاری می‌کنید؟',
  anyWebsite: 'هر ویب‌سایت',
  newsletter: 'خبرنامه',
  forDevelopers: 'برای انکشاف‌دهندگان',
  shortcode: 'کود کوتاه',
  block: 'بلاک',
  helpWebsite: 'این را در HTML هر صفحه جاگذاری کنید. دیده نشد؟ «خبرنامه».',
  helpBlock: 'این را در بلاک «HTML دلخواه» جاگذاری کنید.',
  helpShortcode: 'این را در یک سطر جداگانه جاگذاری کنید؛ آدرس به‌تنهایی هم کافی است.',
  helpNewsletter: 'این را در ویرایشگر خبرنامه جاگذاری کنید: تصویری با لینک است، چون ایمیل ویدیو پخش نمی‌کند.',
  helpAmp: 'این را در صفحهٔ AMP که اسکریپت amp-video-iframe را بار می‌کند جاگذاری کنید.',
  helpMarkdown: 'این را در متن Markdown جاگذاری کنید: تصویری با لینک به کلیپ است.',
  helpScript: 'این را در صفحهٔ خودتان جاگذاری کنید: یک اسکریپت پخش‌کننده را به جای لینک می‌گذارد.',
  helpElement: 'این را در صفحهٔ خودتان جاگذاری کنید: پخش‌کننده بدون چوکات در آن قرار می‌گیرد.',
  correctFirst: (field) => `این کود تازه نیست. اول «${field}» را اصلاح کنید.`,
  plainCopied: 'تنها کود کاپی شد: آن را در نمای HTML جاگذاری کنید.',
  card: 'پیش‌نمایش لینک شریک‌شده',
  askFirst: 'پرسیدن پیش از بار شدن',
  sharePart: 'شریک‌سازی یک بخش',
};
