import { expect } from '@esm-bundle/chai';
import { mount } from '../../src/host/mount.js';
import { placeholderOf } from './placeholder-of.js';

async function strictPage(): Promise<{ frame: HTMLIFrameElement; page: Document }> {
  const frame = document.createElement('iframe');
  frame.src = new URL('/tests/host/strict.html', location.href).href;
  const loaded = new Promise((done) => frame.addEventListener('load', done, { once: true }));
  document.body.append(frame);
  await loaded;
  if (!frame.contentDocument) throw new Error('no document');
  return { frame, page: frame.contentDocument };
}

const soon = () => new Promise((done) => setTimeout(done, 100));

describe('mount on a page without inline styles and with Trusted Types', () => {
  it('makes a frame of the right shape and violates nothing', async () => {
    const { frame, page } = await strictPage();
    const violations: string[] = [];
    page.addEventListener('securitypolicyviolation', (event) => violations.push(event.violatedDirective));
    const end = new AbortController();
    page.body.append(page.adoptNode(placeholderOf({ responsive: '' })));
    mount(page, end);
    const style = page.querySelector('iframe')?.style;
    expect(style?.maxWidth).to.equal('640px');
    expect(style?.aspectRatio.replaceAll(' ', '')).to.equal('640/360');
    await soon();
    expect(violations).to.deep.equal([]);

    page.body.setAttribute('style', 'color: red');
    await soon();
    expect(violations, 'the policy holds here at all').to.have.length(1);
    end.abort();
    frame.remove();
  });
});
