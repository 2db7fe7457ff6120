import type { TranscriptWords } from '../en.js';

/** Turkish. No native speaker has reviewed it yet. */
export const tr: TranscriptWords = {
  transcript: 'Döküm',
  searchTranscript: 'Dökümde ara',
  matchOf: (match, count) => `${match} / ${count}`,
  noMatch: 'Hiçbir şey bulunamadı',
  previousMatch: 'Önceki sonuç',
  nextMatch: 'Sonraki sonuç',
  follow: 'Takip et',
  language: 'Dil',
  copyAll: 'Tümünü kopyala',
  transcriptCopied: 'Döküm panonuza kopyalandı.',
  download: (type) => `${type} indir`,
  noTranscript: 'Bu klibin dökümü yok.',
  textComes: 'Metin, klip oynatılırken görünür.',
  transcriptFailed: 'Döküm yüklenemedi.',
  notReadable: 'Altyazı dosyası okunamadı.',
};
