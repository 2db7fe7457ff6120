import type { PageWords } from '../page-words.js';

/** Urdu. No native speaker has reviewed it yet. */
export const ur: PageWords = {
  language: 'ur',
  unknown: 'ایسا کوئی کلپ نہیں ہے',
  unknownMore: 'شاید پتا پورا نقل نہیں ہوا، یا یہ کلپ کبھی یہاں تھا ہی نہیں۔',
  removed: (date) => `یہ کلپ ${date} کو ہٹا دیا گیا۔`,
  private: 'یہ کلپ عوامی نہیں ہے',
  elsewhere: 'یہ کلپ صرف کہیں اور دیکھا جا سکتا ہے۔',
  consent:
    'آپ کی اجازت سے پہلے اس کلپ کی کوئی چیز لوڈ نہیں ہوتی۔ اسکرپٹ کے بغیر اسے اس کے صفحے پر دیکھا جا سکتا ہے۔',
  warning: 'انتباہ',
  correction: 'تصحیح',
  correctionOf: (date) => `تصحیح، ${date}`,
  article: 'مضمون پر جائیں',
  transcript: 'متن',
  clips: 'کلپس',
};
