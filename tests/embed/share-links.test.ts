import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import { shareLinks } from '../../src/embed/share-links.js';

const url = 'https://news.example/watch/klitschko?start=12&end=45';
const title = "Klitschko: 'Ready & able'";
const hrefs = () => new Map(shareLinks({ url, title }).map(({ target, href }) => [target, href]));
const fieldsOf = (href = '') => Object.fromEntries(new URL(href).searchParams);

describe('shareLinks', () => {
  it('has the seven ways, with names that people know', () => {
    expect(shareLinks({ url, title }).map(({ target, label }) => [target, label])).to.deep.equal([
      ['facebook', 'Facebook'],
      ['x', 'X'],
      ['whatsapp', 'WhatsApp'],
      ['telegram', 'Telegram'],
      ['viber', 'Viber'],
      ['linkedin', 'LinkedIn'],
      ['email', 'E-mail'],
    ]);
  });

  it('says address and title where each takes them', () => {
    const links = hrefs();
    expect(fieldsOf(links.get('facebook'))).to.deep.equal({ u: url });
    expect(fieldsOf(links.get('x'))).to.deep.equal({ url, text: title });
    expect(fieldsOf(links.get('whatsapp'))).to.deep.equal({ text: `${title} ${url}` });
    expect(fieldsOf(links.get('telegram'))).to.deep.equal({ url, text: title });
    expect(fieldsOf(links.get('viber'))).to.deep.equal({ text: `${title} ${url}` });
    expect(fieldsOf(links.get('linkedin'))).to.deep.equal({ url });
    expect(fieldsOf(links.get('email'))).to.deep.equal({ subject: title, body: url });
  });

  it('writes spaces so that mail programs and apps read them', () => {
    for (const target of ['email', 'viber', 'whatsapp']) expect(hrefs().get(target)).not.to.include('+');
  });

  it('keeps a title on one line: a mail has no further headers', () => {
    const links = shareLinks({ url, title: 'A\r\nBcc: all@news.example' });
    expect(links.at(-1)?.href).to.include('subject=A%20Bcc%3A%20all%40news.example&');
  });

  it('gives every text back whole, from addresses that are addresses', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const [, link, ...rest] = shareLinks({ url, title: text });
        const oneLine = text.toWellFormed().replace(/\s+/g, ' ').trim();
        expect(fieldsOf(link?.href)).to.deep.equal({ url, text: oneLine });
        for (const { href } of rest)
          expect(href).to.match(/^(https:\/\/|viber:\/\/forward\?|mailto:\?)[\x21-\x7e]+$/);
      }),
    );
  });
});
