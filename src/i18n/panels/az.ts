import type { PanelWords } from '../en.js';

/** Azerbaijani. No native speaker has reviewed it yet. */
export const az: PanelWords = {
  pasteWhere: 'Haraya yapışdırırsınız?',
  anyWebsite: 'İstənilən sayt',
  newsletter: 'Xəbər bülleteni',
  forDevelopers: 'Tərtibatçılar üçün',
  shortcode: 'Qısa kod',
  block: 'Blok',
  helpWebsite: 'Bunu istənilən səhifənin HTML koduna yapışdırın. Görünmürsə, «Xəbər bülleteni» seçin.',
  helpBlock: 'Bunu «Fərdi HTML» blokuna yapışdırın.',
  helpShortcode: 'Bunu ayrıca sətrə yapışdırın; təkcə ünvan da kifayətdir.',
  helpNewsletter:
    'Bunu bülleteninizin redaktoruna yapışdırın: bu, keçidli şəkildir, çünki e-poçt video oynatmır.',
  helpAmp: 'Bunu amp-video-iframe skriptini yükləyən AMP səhifəsinə yapışdırın.',
  helpMarkdown: 'Bunu Markdown mətninə yapışdırın: bu, klipə keçidi olan şəkildir.',
  helpScript: 'Bunu öz səhifənizə yapışdırın: skript keçidi pleyerlə əvəz edir.',
  helpElement: 'Bunu öz səhifənizə yapışdırın: pleyer orada çərçivəsiz dayanır.',
  correctFirst: (field) => `Bu kod köhnəlib. Əvvəlcə «${field}» sahəsini düzəldin.`,
  plainCopied: 'Yalnız kod kimi kopyalandı: onu redaktorunuzun HTML görünüşünə yapışdırın.',
  card: 'Paylaşılan keçidin önbaxışı',
  askFirst: 'Yükləmədən əvvəl soruş',
  sharePart: 'Hissəni paylaş',
};
