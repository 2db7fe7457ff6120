import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import { shareLinks } from '../../src/embed/share-links.js';

const url = 'https://news.example/watch/klitschko?start=12&end=45';
const title = "Klitschko: 'Ready & able'";
const hrefs = () => new Map(shareLinks({ url, title }).map(({ target, href }) => [target, href]));
const fieldsOf = (href = '') => Object.fromEntries(new URL(href).searchParams);

describe('shareLinks', () => {
  it('has the usual ways, with names that people know', () => {
    expect(shareLinks({ url, title }).map(({ target, label }) => [target, label])).to.deep.equal([
      ['facebook', 'Facebook'],
      ['x', 'X'],
      ['whatsapp', 'WhatsApp'],
      ['telegram', 'Telegram'],
      ['viber', 'Viber'],
      ['bluesky', 'Bluesky'],
      ['threads', 'Threads'],
      ['reddit', 'Reddit'],
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
    expect(fieldsOf(links.get('bluesky'))).to.deep.equal({ text: `${title} ${url}` });
    expect(fieldsOf(links.get('threads'))).to.deep.equal({ url, text: title });
    expect(fieldsOf(links.get('reddit'))).to.deep.equal({ url, title });
    expect(fieldsOf(links.get('linkedin'))).to.deep.equal({ url });
    expect(fieldsOf(links.get('email'))).to.deep.equal({ subject: title, body: url });
  });

  it('writes spaces so that mail programs and apps read them', () => {
    for (const target of ['email', 'viber', 'whatsapp', 'bluesky'])
      expect(hrefs().get(target)).not.to.include('+');
  });

  it('cuts a title that Bluesky would not take, and never the address', () => {
    for (const long of ['é&'.repeat(400), '🎬'.repeat(299), 'a'.repeat(300)]) {
      const { text = '' } = fieldsOf(
        shareLinks({ url, title: long }).find(({ target }) => target === 'bluesky')?.href,
      );
      expect([...text].length).to.be.at.most(300);
      expect(text.endsWith(`… ${url}`)).to.equal(true);
      expect(text.isWellFormed()).to.equal(true);
    }
  });

  it('tells which link opens an app by its own scheme', () => {
    for (const { target, href, app } of shareLinks({ url, title })) {
      expect(app === true, target).to.equal(!/^(https|mailto):/.test(href));
    }
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
