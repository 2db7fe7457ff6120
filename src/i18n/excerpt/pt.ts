import type { ExcerptWords } from '../en.js';

/** Portuguese. No native speaker has reviewed it yet. */
export const pt: ExcerptWords = {
  excerptStart: 'Início do trecho',
  excerptEnd: 'Fim do trecho',
  fromHere: 'A partir daqui',
  toHere: 'Até aqui',
  littleEarlier: (side) => `${side}: um pouco antes`,
  littleLater: (side) => `${side}: um pouco depois`,
  playPart: 'Reproduzir esta parte',
  partLost: 'Não é possível indicar uma parte aqui: isto leva ao clipe inteiro.',
  cardMayDiffer: 'Alguns sites mostram em vez disso a imagem do clipe inteiro.',
};
