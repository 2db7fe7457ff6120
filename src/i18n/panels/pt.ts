import type { PanelWords } from '../en.js';

/** Portuguese. No native speaker has reviewed it yet. */
export const pt: PanelWords = {
  pasteWhere: 'Onde vai colar?',
  anyWebsite: 'Qualquer site',
  newsletter: 'Boletim',
  forDevelopers: 'Para desenvolvedores',
  shortcode: 'Código curto',
  block: 'Bloco',
  helpWebsite: 'Cole isto no HTML de qualquer página. Se lá não aparecer nada, escolha “Boletim”.',
  helpBlock: 'Cole isto num bloco “HTML personalizado”.',
  helpShortcode: 'Cole isto numa linha à parte; o endereço sozinho também basta.',
  helpNewsletter:
    'Cole isto no editor do seu boletim: é uma imagem com um link, porque o e-mail não reproduz vídeo.',
  helpAmp: 'Cole isto numa página AMP que carregue o script amp-video-iframe.',
  helpMarkdown: 'Cole isto num texto Markdown: é uma imagem com um link para o clipe.',
  helpScript: 'Cole isto numa página sua: um script substitui o link pelo leitor.',
  helpElement: 'Cole isto numa página sua: o leitor fica nela sem moldura.',
  correctFirst: (field) => `Este código está desatualizado. Corrija primeiro “${field}”.`,
  plainCopied: 'Só o código foi copiado: cole-o na vista HTML do seu editor.',
  card: 'Pré-visualização do link compartilhado',
  askFirst: 'Perguntar antes de carregar',
  sharePart: 'Compartilhar uma parte',
};
