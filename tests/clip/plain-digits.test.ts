import { expect } from '@esm-bundle/chai';
import { parseTime } from '../../src/clip/parse-time.js';
import { plainDigits } from '../../src/clip/plain-digits.js';
import { parseSize } from '../../src/embed/embed-size.js';

describe('plainDigits', () => {
  it('writes Persian and Arabic digits as European ones, and leaves all else', () => {
    expect(plainDigits('۰۱۲۳۴۵۶۷۸۹')).to.equal('0123456789');
    expect(plainDigits('٠١٢٣٤٥٦٧٨٩')).to.equal('0123456789');
    expect(plainDigits('0:12 – پیکسل، ½')).to.equal('0:12 – پیکسل، ½');
  });

  it('lets sizes and times be typed as keyboards of these languages give them', () => {
    expect(parseSize('۶۴۰')).to.equal(640);
    expect(parseSize('٣٢٠px')).to.equal(320);
    expect(parseTime('۱:۰۲')).to.equal(62);
    expect(parseTime('٠:١٢')).to.equal(12);
  });
});
