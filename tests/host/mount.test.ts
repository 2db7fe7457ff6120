import { expect } from '@esm-bundle/chai';
import { mount } from '../../src/host/mount.js';
import { address, placeholderOf } from './placeholder-of.js';

const settled = () => new Promise((done) => setTimeout(done));

describe('mount', () => {
  let root: HTMLElement;
  let end: AbortController;
  let warnings: string[];
  const { warn } = console;

  beforeEach(() => {
    root = document.createElement('main');
    document.body.append(root);
    end = new AbortController();
    warnings = [];
    console.warn = (words: string) => warnings.push(words);
  });

  afterEach(() => {
    console.warn = warn;
    end.abort();
    root.remove();
  });

  it('makes one frame of a placeholder, in place of its link', () => {
    const placeholder = placeholderOf();
    root.append(placeholder);
    mount(root, end);
    expect(Array.from(placeholder.children, ({ localName }) => localName)).to.deep.equal(['iframe']);
    expect(placeholder.querySelector('iframe')?.src).to.equal(address);
  });

  it('leaves everything else as it is', () => {
    root.innerHTML = '<p>Text <a href="#x">link</a></p><div data-other></div>';
    const before = root.innerHTML;
    mount(root, end);
    expect(root.innerHTML).to.equal(before);
  });

  it('mounts what comes later, deep inside too', async () => {
    mount(root, end);
    const section = document.createElement('section');
    section.append(placeholderOf(), placeholderOf());
    root.append(section);
    await settled();
    expect(section.querySelectorAll('iframe')).to.have.length(2);
  });

  it('mounts what becomes a placeholder later', async () => {
    const placeholder = placeholderOf();
    placeholder.removeAttribute('data-inline-clip');
    root.append(placeholder);
    mount(root, end);
    expect(placeholder.querySelector('iframe')).to.equal(null);
    placeholder.dataset.inlineClip = address;
    await settled();
    expect(placeholder.querySelectorAll('iframe')).to.have.length(1);
  });

  it('does nothing the second time', async () => {
    const placeholder = placeholderOf();
    root.append(placeholder);
    mount(root, end);
    const frame = placeholder.firstChild;
    mount(root, end);
    mount(document, end);
    root.append(placeholder);
    await settled();
    expect(Array.from(placeholder.childNodes)).to.deep.equal([frame]);
  });

  it('does nothing where another copy of the script has been', async () => {
    const copyAt = new URL('../../src/host/mount.js?copy', import.meta.url).href;
    const copy: { mount: typeof mount } = await import(copyAt.replace('.js?', '.ts?'));
    expect(copy.mount).not.to.equal(mount);
    mount(root, end);
    copy.mount(root, end);
    const placeholder = placeholderOf();
    root.append(placeholder);
    await settled();
    expect(placeholder.querySelectorAll('iframe')).to.have.length(1);
  });

  it('stops with its signal, and leaves the frames', async () => {
    const [before, after] = [placeholderOf(), placeholderOf()];
    root.append(before);
    mount(root, end);
    end.abort();
    root.append(after);
    await settled();
    expect(before.querySelectorAll('iframe')).to.have.length(1);
    expect(after.querySelectorAll('iframe')).to.have.length(0);
  });

  it('does not begin under a signal that is over', () => {
    root.append(placeholderOf());
    mount(root, { signal: AbortSignal.abort() });
    expect(root.querySelector('iframe')).to.equal(null);
  });

  it('mounts inside a shadow root', () => {
    const shadow = root.attachShadow({ mode: 'open' });
    shadow.append(placeholderOf());
    mount(shadow, end);
    expect(shadow.querySelectorAll('iframe')).to.have.length(1);
  });

  it('resolves an address against the page', () => {
    const placeholder = placeholderOf({ inlineClip: '/tests/host/blank.html' });
    root.append(placeholder);
    mount(root, end);
    expect(placeholder.querySelector('iframe')?.src).to.equal(`${location.origin}/tests/host/blank.html`);
  });

  for (const inlineClip of ['javascript:alert(1)', 'data:text/html,x', 'blob:x', 'https://', '']) {
    it(`leaves the link of '${inlineClip}', and says once what it expected`, async () => {
      const placeholder = placeholderOf({ inlineClip });
      const before = placeholder.innerHTML;
      root.append(placeholder);
      mount(root, end);
      mount(root, end);
      root.append(placeholder);
      await settled();
      expect(placeholder.innerHTML).to.equal(before);
      expect(warnings).to.deep.equal([
        `inline-clip: data-inline-clip: expected an http(s) address, got '${inlineClip}'`,
      ]);
    });
  }

  it('lets frames play one at a time whose address a lazy loader or a consent manager sets later', async () => {
    root.innerHTML = '<iframe src="about:blank" title="a"></iframe>';
    mount(root, end);
    const frame = root.querySelector('iframe') as HTMLIFrameElement;
    const embedPage = `data:text/html,<script>onmessage = ({ data }) => parent.postMessage(data.type, '*')</script>`;
    const greeted = new Promise((done) =>
      addEventListener('message', ({ source, data }) => source === frame.contentWindow && done(data), end),
    );
    frame.src = `${embedPage}/embed/`;
    expect(await greeted).to.equal('hello');
  });

  it('mounts a placeholder whose address is put right', async () => {
    const placeholder = placeholderOf({ inlineClip: 'javascript:0' });
    root.append(placeholder);
    mount(root, end);
    placeholder.dataset.inlineClip = address;
    await settled();
    expect(placeholder.querySelectorAll('iframe')).to.have.length(1);
  });
});
