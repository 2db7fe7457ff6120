import type { Language } from './languages.js';

/** The words of the QR code of an address. */
export interface QrWords {
  /** The accessible name of the code. */
  readonly code: string;
  /** The instruction below the code. */
  readonly scan: string;
  /** The message for an address without a code. */
  readonly tooLong: string;
}

export const enQr: QrWords = {
  code: 'QR code of this address',
  scan: 'Point the camera of a phone at it.',
  tooLong: 'This address is too long for a QR code.',
};

/**
 * The words in the other languages, in one file with the code that draws the QR code. No native speaker has
 * reviewed them yet.
 */
export const qrWords: Readonly<Record<Language, QrWords>> = {
  ar: {
    code: 'رمز QR لهذا العنوان',
    scan: 'وجّه كاميرا هاتف إليه.',
    tooLong: 'هذا العنوان أطول من أن يتسع له رمز QR.',
  },
  az: {
    code: 'Bu ünvanın QR kodu',
    scan: 'Telefonun kamerasını ona yönəldin.',
    tooLong: 'Bu ünvan QR kodu üçün çox uzundur.',
  },
  be: {
    code: 'QR-код гэтага адраса',
    scan: 'Навядзіце на яго камеру тэлефона.',
    tooLong: 'Гэты адрас занадта доўгі для QR-кода.',
  },
  bg: {
    code: 'QR код на този адрес',
    scan: 'Насочете камерата на телефон към него.',
    tooLong: 'Този адрес е твърде дълъг за QR код.',
  },
  bs: {
    code: 'QR kod ove adrese',
    scan: 'Usmjerite kameru telefona prema njemu.',
    tooLong: 'Ova adresa je preduga za QR kod.',
  },
  de: {
    code: 'QR-Code dieser Adresse',
    scan: 'Richten Sie die Kamera eines Telefons darauf.',
    tooLong: 'Diese Adresse ist zu lang für einen QR-Code.',
  },
  es: {
    code: 'Código QR de esta dirección',
    scan: 'Apunte con la cámara de un teléfono.',
    tooLong: 'Esta dirección es demasiado larga para un código QR.',
  },
  fa: {
    code: 'کد QR این نشانی',
    scan: 'دوربین تلفن را رو به آن بگیرید.',
    tooLong: 'این نشانی برای کد QR بیش از حد بلند است.',
  },
  fr: {
    code: 'Code QR de cette adresse',
    scan: 'Visez-le avec l’appareil photo d’un téléphone.',
    tooLong: 'Cette adresse est trop longue pour un code QR.',
  },
  hu: {
    code: 'A cím QR-kódja',
    scan: 'Irányítsa rá egy telefon kameráját.',
    tooLong: 'Ez a cím túl hosszú egy QR-kódhoz.',
  },
  hy: {
    code: 'Այս հասցեի QR կոդը',
    scan: 'Ուղղեք հեռախոսի տեսախցիկը դրա վրա։',
    tooLong: 'Այս հասցեն չափազանց երկար է QR կոդի համար։',
  },
  it: {
    code: 'Codice QR di questo indirizzo',
    scan: 'Inquadralo con la fotocamera di un telefono.',
    tooLong: 'Questo indirizzo è troppo lungo per un codice QR.',
  },
  ka: {
    code: 'ამ მისამართის QR კოდი',
    scan: 'მიმართეთ მას ტელეფონის კამერა.',
    tooLong: 'ეს მისამართი ზედმეტად გრძელია QR კოდისთვის.',
  },
  kk: {
    code: 'Осы мекенжайдың QR коды',
    scan: 'Телефон камерасын оған бағыттаңыз.',
    tooLong: 'Бұл мекенжай QR коды үшін тым ұзын.',
  },
  ky: {
    code: 'Бул даректин QR коду',
    scan: 'Телефондун камерасын ага багыттаңыз.',
    tooLong: 'Бул дарек QR коду үчүн өтө узун.',
  },
  mk: {
    code: 'QR-код на оваа адреса',
    scan: 'Насочете ја камерата на телефон кон него.',
    tooLong: 'Оваа адреса е предолга за QR-код.',
  },
  pl: {
    code: 'Kod QR tego adresu',
    scan: 'Skieruj na niego aparat telefonu.',
    tooLong: 'Ten adres jest za długi na kod QR.',
  },
  prs: {
    code: 'کود QR این آدرس',
    scan: 'کمرهٔ تلیفون را رو به آن بگیرید.',
    tooLong: 'این آدرس برای کود QR بیش از حد دراز است.',
  },
  pt: {
    code: 'Código QR deste endereço',
    scan: 'Aponte para ele a câmara de um telemóvel.',
    tooLong: 'Este endereço é demasiado longo para um código QR.',
  },
  ro: {
    code: 'Codul QR al acestei adrese',
    scan: 'Îndreptați spre el camera unui telefon.',
    tooLong: 'Această adresă este prea lungă pentru un cod QR.',
  },
  ru: {
    code: 'QR-код этого адреса',
    scan: 'Наведите на него камеру телефона.',
    tooLong: 'Этот адрес слишком длинный для QR-кода.',
  },
  sq: {
    code: 'Kodi QR i kësaj adrese',
    scan: 'Drejtoni kamerën e një telefoni drejt tij.',
    tooLong: 'Kjo adresë është shumë e gjatë për një kod QR.',
  },
  sr: {
    code: 'QR код ове адресе',
    scan: 'Усмерите камеру телефона према њему.',
    tooLong: 'Ова адреса је предугачка за QR код.',
  },
  tg: {
    code: 'Рамзи QR-и ин суроға',
    scan: 'Камераи телефонро ба он равона кунед.',
    tooLong: 'Ин суроға барои рамзи QR аз ҳад дароз аст.',
  },
  tr: {
    code: 'Bu adresin QR kodu',
    scan: 'Bir telefonun kamerasını ona doğrultun.',
    tooLong: 'Bu adres bir QR kodu için çok uzun.',
  },
  uk: {
    code: 'QR-код цієї адреси',
    scan: 'Наведіть на нього камеру телефона.',
    tooLong: 'Ця адреса задовга для QR-коду.',
  },
  ur: {
    code: 'اس پتے کا QR کوڈ',
    scan: 'فون کا کیمرا اس کی طرف کریں۔',
    tooLong: 'یہ پتا QR کوڈ کے لیے بہت لمبا ہے۔',
  },
  uz: {
    code: 'Bu manzilning QR kodi',
    scan: 'Telefon kamerasini unga qarating.',
    tooLong: 'Bu manzil QR kod uchun juda uzun.',
  },
};
