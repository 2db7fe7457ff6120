import { expect } from '@esm-bundle/chai';
import '../../../src/elements/sharing/clip-embed-panel.js';
import type { ClipCopyField } from '../../../src/elements/sharing/clip-copy-field.js';
import type { ClipEmbedPanel } from '../../../src/elements/sharing/clip-embed-panel.js';
import { embedFormats } from '../../../src/embed/embed-formats.js';
import { parseEmbedCode } from '../../../src/embed/parse-embed-code.js';
import { version } from '../../../src/embed/release.js';
import { en } from '../../../src/i18n/en.js';
import { enPanels } from '../../../src/i18n/en-panels.js';
import { uk } from '../../../src/i18n/panels/uk.js';
import { press, type } from '../../user.js';
import { faults } from '../faults.js';
import { until } from '../mounted.js';
import { clearPage, find, findAll, place, sleep } from '../place.js';
import { clipWithout, sampleClip, sampleDocument } from './sample-clip.js';

/** The answers that lead to each code, and a part of it. */
const ways: Readonly<Record<string, { readonly part: string }>> = {
  'Any website': { part: '<iframe ' },
  'WordPress > Shortcode': { part: '[embed width="640" height="360"]' },
  'WordPress > Block': { part: '<blockquote>' },
  Newsletter: { part: '<table ' },
  AMP: { part: '<amp-video-iframe ' },
  Markdown: { part: '](https://news.example/klitschko' },
  'For developers > Script': { part: `https://clips.example/inline-clip/${version}/host.js` },
  'For developers > Element': { part: '<clip-player ' },
};

/** What lies in the preview is scaled, or belongs to the player. */
const isInPreview = (element: Element): boolean =>
  !!element.closest('.preview, svg') ||
  (element.getRootNode() as ShadowRoot).host?.localName === 'clip-player';

describe('<clip-embed-panel>', () => {
  const { fetch } = window;

  afterEach(() => {
    window.fetch = fetch;
    clearPage();
  });

  const open = (properties: Partial<ClipEmbedPanel> = {}) =>
    place('clip-embed-panel', { clip: sampleClip, ...properties });
  const codeOf = (panel: Element) => find<ClipCopyField>(panel, 'clip-copy-field').value;
  const inputOf = (panel: Element, id: string) => find<HTMLInputElement>(panel, `#${id}`);
  const errorOf = (panel: Element, id: string) => find(panel, `#${id}-error`).textContent;

  /** The frame that the code makes, as a page would. */
  function frameOf(panel: Element): HTMLIFrameElement {
    const page = new DOMParser().parseFromString(codeOf(panel), 'text/html');
    return page.querySelector('iframe') as HTMLIFrameElement;
  }

  async function fill(panel: ClipEmbedPanel, id: string, text: string): Promise<void> {
    const input = inputOf(panel, id);
    input.focus();
    input.select();
    await (text ? type(text) : press('Delete'));
    await until(() => input.value === text);
    await panel.updateComplete;
  }

  /** Types on at the end of what stands in a field. */
  async function typeOn(panel: ClipEmbedPanel, id: string, text: string): Promise<void> {
    const input = inputOf(panel, id);
    const whole = input.value + text;
    input.focus();
    input.setSelectionRange(whole.length, whole.length);
    await type(text);
    await until(() => input.value === whole);
    await panel.updateComplete;
  }

  async function push(panel: ClipEmbedPanel, element: HTMLElement | undefined): Promise<void> {
    element?.click();
    await panel.updateComplete;
  }

  const radiosOf = (panel: Element) => findAll<HTMLInputElement>(panel, 'input[type=radio]');
  const nameOf = (radio: HTMLInputElement) => radio.labels?.[0]?.textContent?.trim() ?? '';
  const chosenIn = (panel: Element) =>
    radiosOf(panel)
      .filter(({ checked }) => checked)
      .map(nameOf);

  /** Answers the questions: the place, and where there are several the way. */
  async function choose(panel: ClipEmbedPanel, answers: string): Promise<void> {
    for (const answer of answers.split(' > ')) {
      const radio = radiosOf(panel).find((each) => nameOf(each) === answer);
      if (!radio) throw new Error(`no answer ${answer}`);
      await push(panel, radio);
    }
  }

  const buttonOf = (panel: Element, name: string) =>
    findAll(panel, 'button').find((button) => (button.ariaLabel ?? button.textContent?.trim()) === name);

  describe('its code', () => {
    it('stands first, and is one responsive frame of 640 px in the shape of the clip', async () => {
      const panel = await open();
      expect(panel.shadowRoot?.querySelector('.panel')?.firstElementChild?.localName).to.equal(
        'clip-copy-field',
      );
      const frame = frameOf(panel);
      expect(frame.src).to.equal('https://clips.example/embed/klitschko');
      expect([frame.width, frame.height]).to.deep.equal(['640', '360']);
      expect(frame.getAttribute('style')).to.include('aspect-ratio:16/9');
    });

    it('is called Embed code, and its button Copy code', async () => {
      const panel = await open();
      expect(find<HTMLTextAreaElement>(panel, 'textarea').labels?.[0]?.textContent).to.equal('Embed code');
      expect(buttonOf(find(panel, 'clip-copy-field'), 'Copy code')).not.to.equal(undefined);
    });

    it('is of the place that is chosen, with a sentence of help', async () => {
      const panel = await open();
      expect(find(panel, '.place legend').textContent).to.equal('Where do you paste it?');
      expect(radiosOf(panel).map(nameOf)).to.deep.equal([
        'Any website',
        'WordPress',
        'Newsletter',
        'AMP',
        'Markdown',
        'For developers',
      ]);
      expect(chosenIn(panel)).to.deep.equal(['Any website']);
      const helps = new Set<string>();
      for (const [answers, { part }] of Object.entries(ways)) {
        await choose(panel, answers);
        expect(codeOf(panel)).to.include(part);
        expect(chosenIn(panel)).to.deep.equal(answers.split(' > '));
        helps.add(find(panel, '.paste .note').textContent ?? '');
      }
      expect([...helps].filter((help) => help.endsWith('.'))).to.have.length(Object.keys(ways).length);
    });

    it('is the one that parseEmbedCode reads back as what was chosen, in every format', async () => {
      const panel = await open();
      await fill(panel, 'width', '480');
      await fill(panel, 'start', '0:12');
      const seen: (string | undefined)[] = [];
      for (const answers of Object.keys(ways)) {
        await choose(panel, answers);
        const { format, spec } = parseEmbedCode(codeOf(panel)) ?? {};
        seen.push(format);
        expect(spec?.options?.start).to.equal(12);
      }
      expect(seen.sort()).to.deep.equal(Object.keys(embedFormats).sort());
    });

    it('offers no excerpt in a shortcode for a site of plain files, which would lose it', async () => {
      const pageUrl = 'https://clips.example/watch/klitschko/';
      const panel = await open({ clip: { ...sampleClip, pageUrl } });
      await fill(panel, 'start', '0:12');
      await choose(panel, 'WordPress > Shortcode');
      expect(codeOf(panel)).to.equal(`[embed width="640" height="360"]${pageUrl}[/embed]`);
      expect(panel.shadowRoot?.querySelector('#start')).to.equal(null);
      await choose(panel, 'Any website');
      expect(inputOf(panel, 'start').value).to.equal('0:12');
      expect(frameOf(panel).src).to.include('start=12');
    });

    it('asks only for what its format can say, and keeps the rest for the next one', async () => {
      const panel = await open();
      const names = () =>
        findAll<HTMLInputElement>(panel.shadowRoot as ShadowRoot, 'input:not([type=radio]), select').map(
          ({ id }) => id,
        );
      const all = names();
      await push(panel, inputOf(panel, 'loop'));
      const link = ['width', 'height', 'start', 'end'];
      for (const [answers, asked] of [
        ['WordPress > Block', all],
        ['WordPress > Shortcode', link],
        ['AMP', all],
        ['Markdown', ['start', 'end']],
        ['Newsletter', link],
        ['Any website', all],
      ] as const) {
        await choose(panel, answers);
        expect(names(), answers).to.deep.equal(asked);
      }
      expect(frameOf(panel).src).to.include('loop=1');
      expect(inputOf(panel, 'loop').checked).to.equal(true);
    });

    it('lets the arrow keys choose the place', async () => {
      const panel = await open();
      find(panel, 'input[type=radio]').focus();
      await press('ArrowRight');
      await panel.updateComplete;
      expect(codeOf(panel)).to.match(/^\[embed /);
      for (const _ of [1, 2]) await press('ArrowRight');
      await panel.updateComplete;
      expect(codeOf(panel)).to.include('<amp-video-iframe ');
      for (const _ of [1, 2, 3]) await press('ArrowLeft');
      await panel.updateComplete;
      expect(codeOf(panel)).to.match(/^<iframe /);
    });

    it('asks a foreign page for no way of ours', async () => {
      const panel = await open({ embedUrl: 'https://player.example/v/1?x=2' });
      expect(radiosOf(panel).map(nameOf)).to.deep.equal([
        'Any website',
        'WordPress',
        'Newsletter',
        'Markdown',
      ]);
      await choose(panel, 'WordPress');
      expect(codeOf(panel)).to.include('<blockquote>');
      expect(chosenIn(panel)).to.deep.equal(['WordPress']);
    });

    it('says its questions in the language of the page', async () => {
      document.body.lang = 'uk';
      const panel = await open();
      await until(() => find(panel, '.place legend').textContent === uk.pasteWhere);
      expect(find(panel, '.paste .note').textContent).to.equal(uk.helpWebsite);
      document.body.removeAttribute('lang');
      await until(() => find(panel, '.place legend').textContent === 'Where do you paste it?');
    });

    it('is fixed when Responsive is not ticked', async () => {
      const panel = await open();
      await push(panel, inputOf(panel, 'responsive'));
      expect(frameOf(panel).getAttribute('style')).to.equal('border:0');
    });

    it('carries the addresses that the place knows better', async () => {
      const panel = await open({
        embedUrl: '/mine/embed/k',
        assetsUrl: 'https://cdn.example/ic',
        clipSrc: '/k.json',
      });
      expect(frameOf(panel).src).to.equal(`${location.origin}/mine/embed/k`);
      await choose(panel, 'For developers > Element');
      expect(codeOf(panel)).to.include('https://cdn.example/ic/inline-clip.js');
      expect(codeOf(panel)).to.include(`clip-src="${location.origin}/k.json"`);
    });

    it('ignores addresses that are none', async () => {
      const panel = await open({ embedUrl: 'javascript:alert(1)' });
      expect(frameOf(panel).src).to.equal('https://clips.example/embed/klitschko');
    });

    for (const [field, wrong, name] of [
      ['width', '12', 'Width'],
      ['height', 'tall', 'Height'],
      ['start', '2:00', 'Start'],
      ['end', '0:00', 'End'],
    ] as const) {
      it(`is greyed while ${field} is wrong, says which field, and is not copied`, async () => {
        const panel = await open();
        const copies: string[] = [];
        panel.addEventListener('clip-copy', ({ detail }) => copies.push(detail.method));
        const copyField = find<ClipCopyField>(panel, 'clip-copy-field');
        const button = buttonOf(copyField, 'Copy code') as HTMLButtonElement;
        const status = find(copyField, '[role=status]');
        button.click();
        await until(() => status.textContent === en.codeCopied || status.textContent?.includes('press'));
        await fill(panel, field, wrong);
        await copyField.updateComplete;
        expect(status.textContent).to.equal(enPanels.correctFirst(name));
        expect(find(copyField, 'textarea').ariaDisabled).to.equal('true');
        expect(button.ariaDisabled).to.equal('true');
        expect(button.getAttribute('aria-describedby')).to.equal(status.id);
        expect(find(copyField, 'button svg path').getAttribute('d')).to.not.include('m5 12.5');
        copies.length = 0;
        button.click();
        await until(() => status.textContent === '');
        await until(() => status.textContent === enPanels.correctFirst(name));
        expect(copies).to.deep.equal([]);
        await fill(panel, field, field === 'end' ? '0:30' : field === 'start' ? '0:10' : '480');
        await copyField.updateComplete;
        expect(status.textContent).to.equal('');
        expect(button.ariaDisabled).to.equal(null);
        expect(find(copyField, 'textarea').ariaDisabled).to.equal(null);
      });
    }

    it('is not held back by a field that its format does not show', async () => {
      const panel = await open();
      await fill(panel, 'width', 'x');
      await choose(panel, 'Markdown');
      const field = find<ClipCopyField>(panel, 'clip-copy-field');
      expect(field.stale).to.equal('');
      await fill(panel, 'start', '0:12');
      expect(codeOf(panel)).to.include('start=12');
      await choose(panel, 'Any website');
      expect(field.stale).to.equal(enPanels.correctFirst('Width'));
    });

    it('stays the last good one while something is wrong in a field', async () => {
      const panel = await open();
      await fill(panel, 'width', '320');
      const good = codeOf(panel);
      await fill(panel, 'width', 'wide');
      expect(codeOf(panel)).to.equal(good);
      await fill(panel, 'width', '480');
      expect(frameOf(panel).width).to.equal('480');
    });

    it('is not the one of a number on the way to another', async () => {
      const panel = await open();
      await fill(panel, 'width', '384');
      expect(frameOf(panel).width).to.equal('384');
      await typeOn(panel, 'width', '1');
      expect([frameOf(panel).width, inputOf(panel, 'height').value]).to.deep.equal(['640', '360']);
    });

    it('is the one of a field that was left', async () => {
      const panel = await open();
      await fill(panel, 'width', '384');
      // By hand: windows in the background fire none.
      inputOf(panel, 'width').dispatchEvent(new FocusEvent('blur'));
      await typeOn(panel, 'width', '1');
      expect([frameOf(panel).width, inputOf(panel, 'height').value]).to.deep.equal(['384', '216']);
    });
  });

  describe('its sizes', () => {
    it('are linked by the shape of the clip', async () => {
      const panel = await open();
      await fill(panel, 'width', '320');
      expect(inputOf(panel, 'height').value).to.equal('180');
      await fill(panel, 'height', '720');
      expect(inputOf(panel, 'width').value).to.equal('1280');
      expect(frameOf(panel).width).to.equal('1280');
    });

    it('are unlinked by the lock, and linked again', async () => {
      const panel = await open();
      const lock = buttonOf(panel, 'Keep ratio');
      expect(lock?.ariaPressed).to.equal('true');
      await push(panel, lock);
      expect(lock?.ariaPressed).to.equal('false');
      await fill(panel, 'width', '500');
      expect(frameOf(panel).height).to.equal('360');
      await push(panel, lock);
      expect(frameOf(panel).height).to.equal('281');
    });

    for (const [width, height] of [
      ['320', '180'],
      ['640', '360'],
      ['960', '540'],
    ] as const) {
      it(`become ${width} × ${height} by a press`, async () => {
        const panel = await open();
        await push(panel, buttonOf(panel, width));
        expect([frameOf(panel).width, frameOf(panel).height]).to.deep.equal([width, height]);
        expect(inputOf(panel, 'width').value).to.equal(width);
      });
    }

    it('are upright for an upright clip', async () => {
      const sources = [{ src: 'https://media.example/v.mp4', width: 720, height: 1280 }];
      const panel = await open({ clip: { ...sampleClip, sources } });
      expect([frameOf(panel).width, frameOf(panel).height]).to.deep.equal(['360', '640']);
    });

    for (const [text, words] of [
      ['abc', en.notANumber],
      ['', en.notANumber],
      ['159', en.tooSmall(160)],
      ['3841', en.tooLarge(3840)],
    ] as const) {
      it(`say "${words}" beside the field for '${text}'`, async () => {
        const panel = await open();
        await fill(panel, 'width', text);
        const input = inputOf(panel, 'width');
        expect(input.ariaInvalid).to.equal('true');
        expect(input.getAttribute('aria-describedby')).to.equal('width-error');
        expect(errorOf(panel, 'width')).to.equal(words);
        expect(frameOf(panel).width).to.equal('640');
      });
    }

    it('are those of the preview', async () => {
      const panel = await open();
      await fill(panel, 'height', '720');
      expect(find(panel, '.preview').getAttribute('aria-label')).to.equal('Preview: 1280 × 720 px');
      expect(findAll(panel, 'iframe')).to.deep.equal([]);
    });
  });

  describe('its options', () => {
    it('take a start and an end as times', async () => {
      const panel = await open();
      await fill(panel, 'start', '0:12');
      await fill(panel, 'end', '45');
      expect(frameOf(panel).src).to.equal('https://clips.example/embed/klitschko?start=12&end=45');
    });

    it('say what is no time beside the field', async () => {
      const panel = await open();
      await fill(panel, 'start', '2:00');
      expect(errorOf(panel, 'start')).to.equal(en.timeTooLate('1:02'));
      expect(frameOf(panel).src).to.equal('https://clips.example/embed/klitschko');
    });

    it('offer the playhead as the start', async () => {
      const panel = await open({ position: 12.7 });
      await push(panel, buttonOf(panel, 'Start at 0:12'));
      expect(inputOf(panel, 'start').value).to.equal('0:12');
      expect(frameOf(panel).src).to.include('start=12');
    });

    for (const position of [0, 0.9, 62]) {
      it(`offer no start at ${position} s of 62`, async () => {
        const panel = await open({ position });
        expect(buttonOf(panel, en.startAt('0:00'))).to.equal(undefined);
        expect(buttonOf(panel, en.startAt('1:02'))).to.equal(undefined);
      });
    }

    it('mute what plays by itself, and say so', async () => {
      const panel = await open();
      const box = inputOf(panel, 'autoplay');
      await push(panel, box);
      expect(frameOf(panel).src).to.include('autoplay=1&muted=1');
      expect(find(panel, `#${box.getAttribute('aria-describedby')}`).textContent).to.equal(en.autoplayNote);
    });

    it('repeat, and hide the title', async () => {
      const panel = await open();
      await push(panel, inputOf(panel, 'loop'));
      await push(panel, inputOf(panel, 'title'));
      expect(frameOf(panel).src).to.include('loop=1&title=0');
    });

    it('offer the languages of the captions, and off', async () => {
      const panel = await open();
      const select = find<HTMLSelectElement>(panel, 'select');
      expect(select.labels[0]?.textContent).to.equal('Captions');
      expect(Array.from(select.options, ({ label }) => label)).to.deep.equal([
        'Off',
        'English',
        'Українська',
      ]);
      expect(select.value).to.equal('0');
      select.value = 'uk';
      select.dispatchEvent(new Event('change'));
      await panel.updateComplete;
      expect(frameOf(panel).src).to.include('captions=uk');
    });

    it('ask for no captions where the clip has none', async () => {
      expect(findAll(await open({ clip: { ...sampleClip, tracks: [] } }), 'select')).to.deep.equal([]);
    });

    it('have the names that tests and people look for', async () => {
      const panel = await open();
      const names = findAll<HTMLInputElement>(panel.shadowRoot as ShadowRoot, 'input:not([type=radio])').map(
        ({ labels }) => labels?.[0]?.textContent?.trim(),
      );
      expect(names).to.deep.equal([
        'Width',
        'Height',
        'Responsive',
        'Start',
        'End',
        'Autoplay',
        'Loop',
        'Show title',
        'Ask before loading',
      ]);
      expect(inputOf(panel, 'width').inputMode).to.equal('numeric');
      expect(inputOf(panel, 'height').inputMode).to.equal('numeric');
    });
  });

  describe('its clip', () => {
    it('may come from a document', async () => {
      window.fetch = async () =>
        Object.defineProperty(new Response(JSON.stringify(sampleDocument)), 'url', {
          value: 'https://clips.example/clips/klitschko.json',
        });
      const panel = await place('clip-embed-panel', {
        clipSrc: 'https://clips.example/clips/klitschko.json',
      });
      expect(panel.shadowRoot?.textContent?.trim()).to.equal(en.wait);
      await until(() => findAll(panel, 'clip-copy-field').length);
      expect(frameOf(panel).src).to.equal('https://clips.example/embed/klitschko');
    });

    it('may be missing: then it says so', async () => {
      window.fetch = async () => new Response('', { status: 404 });
      const panel = await place('clip-embed-panel', { clipSrc: '/gone.json' });
      await until(() => panel.shadowRoot?.textContent?.includes(en.notLoaded));
    });

    it('may have no embed page: then it says so', async () => {
      const panel = await open({ clip: clipWithout('embedUrl') });
      expect(panel.shadowRoot?.textContent?.trim()).to.equal(en.noEmbed);
    });

    it('begins anew when it is another', async () => {
      const panel = await open();
      await fill(panel, 'width', 'x');
      panel.clip = { ...sampleClip, id: 'other', embedUrl: 'https://clips.example/embed/other' };
      await panel.updateComplete;
      expect(inputOf(panel, 'width').value).to.equal('640');
      expect(frameOf(panel).src).to.equal('https://clips.example/embed/other');
    });

    it('keeps what was chosen when it plays on', async () => {
      const panel = await open();
      await fill(panel, 'width', '480');
      panel.position = 30;
      await panel.updateComplete;
      expect(frameOf(panel).width).to.equal('480');
    });
  });

  it('keeps what was chosen when it is moved, and when it is removed and comes back', async () => {
    const panel = await open();
    await fill(panel, 'width', '480');
    document.body.appendChild(document.createElement('section')).append(panel);
    await push(panel, inputOf(panel, 'loop'));
    expect(frameOf(panel).width).to.equal('480');
    panel.remove();
    await sleep(0);
    document.body.append(panel);
    await panel.updateComplete;
    expect(frameOf(panel).width).to.equal('480');
    expect(frameOf(panel).src).to.include('loop=1');
  });

  it('is walked through by Tab in the order in which it is read', async () => {
    const before = document.body.appendChild(document.createElement('button'));
    const panel = await open({ position: 12 });
    before.focus();
    const walked: (string | undefined)[] = [];
    for (let presses = 0; presses < 18; presses++) {
      await press('Tab');
      const outer = panel.shadowRoot?.activeElement;
      const inner = outer?.shadowRoot?.activeElement ?? outer;
      walked.push(
        inner?.id || inner?.ariaLabel || inner?.textContent?.trim() || inner?.getAttribute('type') || '',
      );
    }
    expect(walked).to.deep.equal([
      'field',
      'Copy code',
      'radio',
      'width',
      'Keep ratio',
      'height',
      '320',
      '640',
      '960',
      'responsive',
      'Share a part',
      'start',
      'end',
      'captions',
      'Start at 0:12',
      'autoplay',
      'loop',
      'title',
    ]);
  });

  it('has no form, which a sandbox could kill', async () => {
    expect(findAll(await open(), 'form')).to.deep.equal([]);
  });

  it('needs no style attribute, which a strict policy forbids', async () => {
    expect(findAll(await open(), '[style]')).to.deep.equal([]);
  });

  for (const width of [280, 320, 640]) {
    it(`is never wider than a column of ${width} px`, async () => {
      const panel = await open();
      panel.style.width = `${width}px`;
      await fill(panel, 'width', 'aLongTextThatIsNoNumber');
      const right = panel.getBoundingClientRect().right;
      for (const element of findAll(panel, '*')) {
        if (!isInPreview(element)) expect(element.getBoundingClientRect().right).to.be.at.most(right + 0.5);
      }
      for (const label of findAll(panel, '.segments label')) {
        expect(label.scrollWidth, label.textContent ?? '').to.be.at.most(label.clientWidth);
        expect(label.getBoundingClientRect().height).to.be.at.least(24);
      }
    });
  }

  for (const scheme of ['light', 'dark']) {
    it(`has no faults that axe finds, ${scheme}, good and wrong`, async () => {
      document.documentElement.style.colorScheme = scheme;
      document.body.style.background = 'canvas';
      const panel = await open({ position: 12 });
      expect(await faults(panel)).to.deep.equal([]);
      await fill(panel, 'width', 'x');
      expect(await faults(panel)).to.deep.equal([]);
      for (const answers of Object.keys(ways)) {
        await choose(panel, answers);
        expect(await faults(panel), answers).to.deep.equal([]);
      }
      document.documentElement.style.colorScheme = '';
    });
  }
});
