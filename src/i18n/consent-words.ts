import type { Language } from './languages.js';

/** The words of the consent prompt, which is shown before a clip is loaded. */
export interface ConsentWords {
  /** The reason for the prompt. */
  readonly why: string;
  /** The label of the button that gives consent. */
  readonly agree: string;
}

export const enConsent: ConsentWords = {
  why: 'If you agree, this clip is loaded from its server, which then learns your IP address.',
  agree: 'Agree and play',
};

/**
 * The words in the other languages. They are in one file with the code of the prompt, because it must not fetch
 * words before the reader agrees. No native speaker has reviewed them yet.
 */
export const consentWords: Readonly<Record<Language, ConsentWords>> = {
  ar: {
    why: 'إذا وافقت، يُحمَّل هذا المقطع من خادمه، الذي يعرف عندئذ عنوان IP الخاص بك.',
    agree: 'الموافقة والتشغيل',
  },
  az: {
    why: 'Razılaşsanız, bu klip öz serverindən yüklənir və həmin server IP ünvanınızı öyrənir.',
    agree: 'Razılaş və oynat',
  },
  be: {
    why: 'Калі вы згодныя, гэты кліп загрузіцца са свайго сервера, які тады даведаецца ваш IP-адрас.',
    agree: 'Згадзіцца і прайграць',
  },
  bg: {
    why: 'Ако се съгласите, този клип се зарежда от своя сървър, който тогава научава вашия IP адрес.',
    agree: 'Съгласие и пускане',
  },
  bs: {
    why: 'Ako pristanete, ovaj klip se učitava sa svog servera, koji tada saznaje vašu IP adresu.',
    agree: 'Pristani i pusti',
  },
  de: {
    why: 'Wenn Sie zustimmen, wird dieser Clip von seinem Server geladen, der dann Ihre IP-Adresse erfährt.',
    agree: 'Zustimmen und abspielen',
  },
  es: {
    why: 'Si acepta, este clip se carga desde su servidor, que entonces conoce su dirección IP.',
    agree: 'Aceptar y reproducir',
  },
  fa: {
    why: 'اگر موافقت کنید، این کلیپ از سرور خود بارگیری می‌شود و آن سرور نشانی IP شما را می‌داند.',
    agree: 'موافقت و پخش',
  },
  fr: {
    why: 'Si vous acceptez, ce clip est chargé depuis son serveur, qui connaît alors votre adresse IP.',
    agree: 'Accepter et lire',
  },
  hu: {
    why: 'Ha beleegyezik, ez a klip a saját kiszolgálójáról töltődik be, amely ekkor megtudja az Ön IP-címét.',
    agree: 'Beleegyezés és lejátszás',
  },
  hy: {
    why: 'Եթե համաձայն եք, այս հոլովակը բեռնվում է իր սերվերից, որն այդ դեպքում իմանում է ձեր IP հասցեն։',
    agree: 'Համաձայնել և նվագարկել',
  },
  it: {
    why: 'Se accetti, questa clip viene caricata dal suo server, che a quel punto conosce il tuo indirizzo IP.',
    agree: 'Accetta e riproduci',
  },
  ka: {
    why: 'თუ თანახმა ხართ, ეს კლიპი ჩაიტვირთება თავისი სერვერიდან, რომელიც მაშინ გაიგებს თქვენს IP მისამართს.',
    agree: 'თანხმობა და დაკვრა',
  },
  kk: {
    why: 'Келіссеңіз, бұл клип өз серверінен жүктеледі, сонда ол сервер IP мекенжайыңызды біледі.',
    agree: 'Келісу және ойнату',
  },
  ky: {
    why: 'Макул болсоңуз, бул клип өз серверинен жүктөлөт, ошондо ал сервер IP дарегиңизди билет.',
    agree: 'Макул болуп ойнотуу',
  },
  mk: {
    why: 'Ако се согласите, овој клип се вчитува од својот сервер, кој тогаш ја дознава вашата IP-адреса.',
    agree: 'Согласи се и пушти',
  },
  pl: {
    why: 'Jeśli wyrazisz zgodę, ten klip zostanie wczytany z jego serwera, który pozna wtedy Twój adres IP.',
    agree: 'Zgódź się i odtwórz',
  },
  prs: {
    why: 'اگر موافقت کنید، این کلیپ از سرور خود بار می‌شود و آن سرور آدرس IP شما را می‌داند.',
    agree: 'موافقت و پخش',
  },
  pt: {
    why: 'Se concordar, este clipe é carregado do seu servidor, que então fica a saber o seu endereço IP.',
    agree: 'Concordar e reproduzir',
  },
  ro: {
    why: 'Dacă sunteți de acord, acest clip se încarcă de pe serverul său, care află atunci adresa dvs. IP.',
    agree: 'Accept și redare',
  },
  ru: {
    why: 'Если вы согласны, этот клип загрузится со своего сервера, который тогда узнает ваш IP-адрес.',
    agree: 'Согласиться и воспроизвести',
  },
  sq: {
    why: 'Nëse pranoni, ky klip ngarkohet nga serveri i tij, i cili atëherë mëson adresën tuaj IP.',
    agree: 'Prano dhe luaj',
  },
  sr: {
    why: 'Ако пристанете, овај клип се учитава са свог сервера, који тада сазнаје вашу IP адресу.',
    agree: 'Пристани и пусти',
  },
  tg: {
    why: 'Агар розӣ бошед, ин клип аз сервери худ бор мешавад ва он сервер нишонии IP-и шуморо мефаҳмад.',
    agree: 'Розӣ шудан ва пахш кардан',
  },
  tr: {
    why: 'Kabul ederseniz bu klip kendi sunucusundan yüklenir ve o sunucu IP adresinizi öğrenir.',
    agree: 'Kabul et ve oynat',
  },
  uk: {
    why: 'Якщо ви згодні, цей кліп завантажиться зі свого сервера, який тоді дізнається вашу IP-адресу.',
    agree: 'Погодитися і відтворити',
  },
  ur: {
    why: 'اگر آپ متفق ہوں تو یہ کلپ اپنے سرور سے لوڈ ہوگا، جو تب آپ کا IP پتہ جان لے گا۔',
    agree: 'اتفاق کریں اور چلائیں',
  },
  uz: {
    why: 'Rozi bo‘lsangiz, bu klip o‘z serveridan yuklanadi va o‘sha server IP manzilingizni biladi.',
    agree: 'Rozi bo‘lish va ijro etish',
  },
};
