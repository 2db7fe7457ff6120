import { expect } from '@esm-bundle/chai';
import { CheckPage } from '../../src/desk/check-page.js';
import { checkPage } from '../../src/site/check-page.js';

const site = 'https://clips.example/';
const code = `<iframe src="${site}embed/klitschko?start=5&amp;end=12" width="640" height="360" title="A" style="border:0" allow="autoplay; fullscreen; picture-in-picture; encrypted-media; clipboard-write; web-share" allowfullscreen></iframe>`;

describe('CheckPage', () => {
  const realFetch = window.fetch;
  let asked: string[];
  let answers: Record<string, unknown>;

  beforeEach(() => {
    asked = [];
    answers = {
      klitschko: { '@type': 'VideoObject', name: 'K', contentUrl: 'k.mp4', width: 1280, height: 720 },
    };
    window.fetch = async (address) => {
      asked.push(String(address));
      const [, id = ''] = /clips\/([\w-]+)\.json$/.exec(String(address)) ?? [];
      return id in answers ? Response.json(answers[id]) : new Response('', { status: 404 });
    };
    const template = document.createElement('template');
    template.innerHTML = checkPage({ base: site, name: 'Example' });
    const main = template.content.querySelector('main');
    if (main) document.body.append(main);
  });

  afterEach(() => {
    window.fetch = realFetch;
    document.querySelector('main')?.remove();
  });

  const text = (selector: string) => document.querySelector(selector)?.textContent ?? '';

  /** Checks a text as if it had been pasted. */
  async function paste(value: string): Promise<void> {
    const field = document.querySelector('textarea');
    if (!field) throw new TypeError('expected a text field');
    field.value = value;
    await new CheckPage(document).check();
  }

  it('says that a code is whole', async () => {
    await paste(code);
    expect(text('[role=status]')).to.equal('1 code: nothing is wrong.');
    expect(document.querySelectorAll('.results > *').length).to.equal(0);
    expect(asked).to.deep.equal([`${site}clips/klitschko.json`]);
  });

  it('marks what is wrong, lists it, and offers the repaired code', async () => {
    const escaped = code.replaceAll('<', '&lt;').replaceAll('>', '&gt;');
    await paste(`<p>${escaped}</p>`);
    expect(text('[role=status]')).to.equal('1 code: 1 error.');
    expect(text('li')).to.match(/^error Readers see the code as text\. \(line 1, column 4\)$/);
    expect(text('mark.error')).to.equal(escaped);
    expect(text('pre')).to.equal(`<p>${escaped}</p>`);
    const field = document.querySelector('clip-copy-field');
    expect(field?.getAttribute('value')).to.match(
      /^<p><iframe src="https:\/\/clips\.example\/embed\/klitschko\?start=5&amp;end=12".*<\/p>$/,
    );
  });

  it('runs nothing of what is pasted', async () => {
    await paste(
      `<p><img src="x" onerror="document.title='run'"><script>document.title='run'</script>${code.replace(' allow=', ' data-x=')}</p>`,
    );
    expect(text('mark')).to.contain('<iframe');
    expect(document.querySelectorAll('.results img, .results script, .results iframe').length).to.equal(0);
  });

  it('knows from the documents which clips there are', async () => {
    await paste(code.replace('klitschko', 'nobody'));
    expect(text('li')).to.match(/^error The site has no clip with this id\. Got "nobody"/);
  });

  it('does not call a clip unknown when its document cannot be read', async () => {
    answers.klitschko = { '@type': 'Recipe' };
    await paste(code);
    expect(text('[role=status]')).to.equal('1 code: nothing is wrong.');
    window.fetch = () => Promise.reject(new TypeError('offline'));
    await paste(code);
    expect(text('[role=status]')).to.equal('1 code: nothing is wrong.');
  });

  it('says that there is no code, and nothing of an empty text', async () => {
    await paste('<iframe src="https://www.youtube.com/embed/abc"></iframe>');
    expect(text('[role=status]')).to.equal('No code of this site is in the text.');
    await paste(' ');
    expect(text('[role=status]')).to.equal('');
  });
});
