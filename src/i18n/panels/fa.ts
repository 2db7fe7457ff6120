import type { PanelWords } from '../en.js';

/** Persian. No native speaker has reviewed it yet. */
export const fa: PanelWords = {
  pasteWhere: 'کجا آن را جای‌گذاری می‌کنید؟',
  anyWebsite: 'هر وب‌سایت',
  newsletter: 'خبرنامه',
  forDevelopers: 'برای توسعه‌دهندگان',
  shortcode: 'کد کوتاه',
  block: 'بلوک',
  helpWebsite: 'این را در HTML هر صفحه‌ای جای‌گذاری کنید. دیده نشد؟ «خبرنامه».',
  helpBlock: 'این را در بلوک «HTML سفارشی» جای‌گذاری کنید.',
  helpShortcode: 'این را در سطری جداگانه جای‌گذاری کنید؛ نشانی به‌تنهایی هم کافی است.',
  helpNewsletter:
    'این را در ویرایشگر خبرنامه جای‌گذاری کنید: تصویری با پیوند است، چون ایمیل ویدیو پخش نمی‌کند.',
  helpAmp: 'این را در صفحهٔ AMP که اسکریپت amp-video-iframe را بار می‌کند جای‌گذاری کنید.',
  helpMarkdown: 'این را در متن Markdown جای‌گذاری کنید: تصویری با پیوند به کلیپ است.',
  helpScript: 'این را در صفحهٔ خودتان جای‌گذاری کنید: یک اسکریپت پخش‌کننده را به‌جای پیوند می‌گذارد.',
  helpElement: 'این را در صفحهٔ خودتان جای‌گذاری کنید: پخش‌کننده بدون قاب در آن قرار می‌گیرد.',
  correctFirst: (field) => `این کد به‌روز نیست. نخست «${field}» را درست کنید.`,
  plainCopied: 'فقط کد رونوشت شد: آن را در نمای HTML ویرایشگرتان جای‌گذاری کنید.',
  card: 'پیش‌نمایش پیوند هم‌رسانی',
  askFirst: 'پرسش پیش از بارگیری',
  sharePart: 'هم‌رسانی یک بخش',
};
