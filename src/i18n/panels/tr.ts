import type { PanelWords } from '../en.js';

/** Turkish. No native speaker has reviewed it yet. */
export const tr: PanelWords = {
  pasteWhere: 'Nereye yapıştıracaksınız?',
  anyWebsite: 'Herhangi bir site',
  newsletter: 'Bülten',
  forDevelopers: 'Geliştiriciler için',
  shortcode: 'Kısa kod',
  block: 'Blok',
  helpWebsite: 'Bunu herhangi bir sayfanın HTML koduna yapıştırın. Görünmüyorsa “Bülten” seçin.',
  helpBlock: 'Bunu bir “Özel HTML” bloğuna yapıştırın.',
  helpShortcode: 'Bunu ayrı bir satıra yapıştırın; yalnızca adres de yeterlidir.',
  helpNewsletter:
    'Bunu bülteninizin düzenleyicisine yapıştırın: bağlantılı bir görseldir, çünkü e-posta video oynatmaz.',
  helpAmp: 'Bunu amp-video-iframe betiğini yükleyen bir AMP sayfasına yapıştırın.',
  helpMarkdown: 'Bunu bir Markdown metnine yapıştırın: klibe bağlantısı olan bir görseldir.',
  helpScript: 'Bunu kendi sayfanıza yapıştırın: bir betik, bağlantının yerine oynatıcıyı koyar.',
  helpElement: 'Bunu kendi sayfanıza yapıştırın: oynatıcı sayfada çerçevesiz durur.',
  correctFirst: (field) => `Bu kod güncel değil. Önce “${field}” alanını düzeltin.`,
  plainCopied: 'Yalnızca kod kopyalandı: düzenleyicinizin HTML görünümüne yapıştırın.',
  card: 'Paylaşılan bağlantının önizlemesi',
  askFirst: 'Yüklemeden önce sor',
  sharePart: 'Bir bölümü paylaş',
};
