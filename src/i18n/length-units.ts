/** The names of a unit by plural category of a language (CLDR). `other` applies to missing categories. */
type Forms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string };

/** Returns the units of a language whose nouns do not change after a number. */
const plain = (hour: string, minute: string, second: string) => ({
  hour: { other: hour },
  minute: { other: minute },
  second: { other: second },
});

/**
 * Units of time for languages in which Chromium has numbers but no units, and would use English ones. No native
 * speaker has reviewed them yet.
 */
export const lengthUnits: Readonly<
  Record<string, Readonly<Record<'hour' | 'minute' | 'second', Forms>> | undefined>
> = {
  az: plain('saat', 'dəqiqə', 'saniyə'),
  be: {
    hour: { one: 'гадзіна', many: 'гадзін', other: 'гадзіны' },
    minute: { one: 'хвіліна', many: 'хвілін', other: 'хвіліны' },
    second: { one: 'секунда', many: 'секунд', other: 'секунды' },
  },
  bs: {
    hour: { one: 'sat', few: 'sata', other: 'sati' },
    minute: { one: 'minuta', few: 'minute', other: 'minuta' },
    second: { one: 'sekunda', few: 'sekunde', other: 'sekundi' },
  },
  hy: plain('ժամ', 'րոպե', 'վայրկյան'),
  ka: plain('საათი', 'წუთი', 'წამი'),
  kk: plain('сағат', 'минут', 'секунд'),
  ky: plain('саат', 'мүнөт', 'секунд'),
  mk: {
    hour: { one: 'час', other: 'часа' },
    minute: { one: 'минута', other: 'минути' },
    second: { one: 'секунда', other: 'секунди' },
  },
  sq: {
    hour: { other: 'orë' },
    minute: { one: 'minutë', other: 'minuta' },
    second: { one: 'sekondë', other: 'sekonda' },
  },
  tg: plain('соат', 'дақиқа', 'сония'),
  uz: plain('soat', 'daqiqa', 'soniya'),
};
