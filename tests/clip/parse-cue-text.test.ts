import { expect } from '@esm-bundle/chai';
import { parseCueText } from '../../src/clip/parse-cue-text.js';

const texts = (text: string) => parseCueText(text).map((row) => row.text);

describe('parseCueText', () => {
  for (const [text, words] of [
    ['<b>We <i>are</i></b> <c.yellow.bg_blue>ready</c>', 'We are ready'],
    ['<lang en-GB>Colour</lang>', 'Colour'],
    ['<font color="#fff">from SubRip</font>', 'from SubRip'],
    ['{\\an8}Above', 'Above'],
    ['<ruby>漢<rt>かん</rt>字<rt>じ</rt></ruby>です', '漢字です'],
    ['Tom &amp; Ann &lt;3 &quot;yes&quot; it&#39;s&nbsp;so', 'Tom & Ann <3 "yes" it\'s so'],
    ['&amp;lt; is written', '&lt; is written'],
    ['5 < 6 and 7 > 6', '5 < 6 and 7 > 6'],
    ['unclosed <i>tag', 'unclosed tag'],
    ['an end <i', 'an end'],
    ['</i>only an end', 'only an end'],
    ['  much \t space  ', 'much space'],
    ['&rlm;שלום', '\u200fשלום'],
    ['»Nein«, sagte sie.', '»Nein«, sagte sie.'],
    ['» A change of speaker', 'A change of speaker'],
    ['>>another', 'another'],
  ] as const) {
    it(`reads ${JSON.stringify(text)}`, () => {
      const [written] = texts(text);
      expect(written).to.equal(words);
    });
  }

  for (const text of ['one<br>two', 'one<br/>two', 'one<BR />\ntwo', 'one\\Ntwo', '{\\an8}one\\N two'])
    it(`takes a line break of another format as one: ${JSON.stringify(text)}`, () => {
      expect(texts(text)).to.deep.equal(['one', 'two']);
    });

  it('leaves a path as it is', () => {
    expect(texts('Open C:\\New folder')).to.deep.equal(['Open C:\\New folder']);
    expect(texts('She said:\\NNo.')).to.deep.equal(['She said:', 'No.']);
  });

  it('reads names of voices, with classes and entities', () => {
    const rows = parseCueText('<v.first.loud Mary &amp; Ann>Hello\n</v><v Bob>Yo</v> nobody');
    expect(rows.map(({ speaker, text }) => [speaker, text])).to.deep.equal([
      ['Mary & Ann', 'Hello'],
      ['Bob', 'Yo'],
      [undefined, 'nobody'],
    ]);
  });

  it('reads the times of words, at the letter that they begin with', () => {
    const [row] = parseCueText('<00:00:01.000>We <00:01.500><c> are</c><00:02.000>\nready');
    expect(row).to.deep.equal({
      text: 'We are',
      words: [
        { at: 0, start: 1 },
        { at: 3, start: 1.5 },
      ],
    });
  });

  it('takes rows with dashes for two speakers, and one dash for a dash', () => {
    expect(parseCueText('- Ready?\n- Yes.').map(({ turn }) => turn)).to.deep.equal([true, true]);
    expect(parseCueText('– 5 degrees').map(({ turn }) => turn)).to.deep.equal([undefined]);
  });

  it('takes the chevrons of CEA-608 for another speaker', () => {
    for (const text of ['>> Ready?', '&gt;&gt; Ready?', '>>> Ready?'])
      expect(parseCueText(text)).to.deep.equal([{ text: 'Ready?', turn: true, words: [] }]);
  });
});
