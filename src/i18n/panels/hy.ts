import type { PanelWords } from '../en.js';

/** Armenian. No native speaker has reviewed it yet. */
export const hy: PanelWords = {
  pasteWhere: 'Որտե՞ղ եք տեղադրելու',
  anyWebsite: 'Ցանկացած կայք',
  newsletter: 'Տեղեկագիր',
  forDevelopers: 'Ծրագրավորողների համար',
  shortcode: 'Կարճ կոդ',
  block: 'Բլոկ',
  helpWebsite: 'Տեղադրեք սա ցանկացած էջի HTML-ի մեջ։ Չի երևում՝ «Տեղեկագիր»։',
  helpBlock: 'Տեղադրեք սա «Հատուկ HTML» բլոկում։',
  helpShortcode: 'Տեղադրեք սա առանձին տողում․ բավական է նաև հասցեն։',
  helpNewsletter:
    'Տեղադրեք սա տեղեկագրի խմբագրիչում․ սա հղումով նկար է, քանի որ էլ․ փոստը տեսանյութ չի նվագարկում։',
  helpAmp: 'Տեղադրեք սա AMP էջում, որը բեռնում է amp-video-iframe սկրիպտը։',
  helpMarkdown: 'Տեղադրեք սա Markdown տեքստում․ սա տեսահոլովակի հղումով նկար է։',
  helpScript: 'Տեղադրեք սա ձեր սեփական էջում․ սկրիպտը հղումը փոխարինում է նվագարկիչով։',
  helpElement: 'Տեղադրեք սա ձեր սեփական էջում․ նվագարկիչը դրանում առանց շրջանակի է։',
  correctFirst: (field) => `Կոդը հնացած է։ Նախ ուղղեք «${field}» դաշտը։`,
  plainCopied: 'Պատճենվել է միայն կոդը․ տեղադրեք այն HTML տեսքում։',
  card: 'Հղման նախադիտում',
  askFirst: 'Նախ հարցնել',
  sharePart: 'Կիսվել հատվածով',
};
