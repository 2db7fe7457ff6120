import { expect } from '@esm-bundle/chai';
import { iframeCode } from '../../src/embed/iframe-code.js';
import { clipFrame } from '../../src/host/clip-frame.js';
import { sampleSpec } from '../embed/sample-spec.js';
import { address, placeholderOf } from './placeholder-of.js';

/** Attributes, with the style as a browser understands it. */
function sayingsOf(frame: Element | null): Record<string, string> {
  const attributes = Array.from(frame?.attributes ?? [], ({ name, value }) => [name, value]);
  const style = frame instanceof HTMLElement ? frame.style.cssText : '';
  return { ...Object.fromEntries(attributes), style };
}

const frameOf = (code: string) => {
  const template = document.createElement('template');
  template.innerHTML = code;
  return document.importNode(template.content, true).querySelector('iframe');
};

describe('clipFrame', () => {
  for (const responsive of [false, true]) {
    it(`says what the iframe code says, ${responsive ? 'responsive' : 'fixed'}`, () => {
      const code = iframeCode(
        sampleSpec({ title: 'A clip', embedUrl: address.split('?')[0] ?? '', responsive }),
      );
      const placeholder = placeholderOf(responsive ? { responsive: '' } : {});
      const frame = clipFrame(placeholder, address.split('?')[0] ?? '');
      expect(sayingsOf(frame)).to.deep.equal({
        ...sayingsOf(frameOf(code)),
        style: frame.style.cssText,
      });
      expect(frame.style.aspectRatio.replaceAll(' ', '')).to.equal(responsive ? '640/360' : '');
      expect(frame.style.borderStyle).to.equal('none');
    });
  }

  it('fills its column in its own ratio, at most as wide as it says', () => {
    const column = document.createElement('div');
    const frame = clipFrame(placeholderOf({ responsive: '' }), address);
    column.append(frame);
    document.body.append(column);
    for (const [wide, expected] of [
      [320, [320, 180]],
      [2000, [640, 360]],
    ] as const) {
      column.style.width = `${wide}px`;
      const { width, height } = frame.getBoundingClientRect();
      expect([width, height]).to.deep.equal(expected);
    }
    column.remove();
  });

  const sizes: [Record<string, string>, string[]][] = [
    [{ width: '160', height: '90' }, ['160', '90']],
    [{ width: '9', height: '0' }, ['160', '1']],
    [{ width: '99999', height: 'Infinity' }, ['3840', '3840']],
    [{ width: '640.4px', height: '-5' }, ['640', '1']],
    [{ width: 'wide', height: 'high' }, ['640', '360']],
    [{ width: '320', height: '' }, ['320', '180']],
    [{ width: '100%;position:fixed', height: '360' }, ['160', '360']],
  ];
  for (const [data, size] of sizes) {
    it(`makes ${size.join(' × ')} of ${JSON.stringify(data)}`, () => {
      const frame = clipFrame(placeholderOf(data), address);
      expect([frame.width, frame.height]).to.deep.equal(size);
    });
  }

  it('is named by the text of the link', () => {
    expect(clipFrame(placeholderOf({}, ` <b>"A" & 'b' `), address).title).to.equal(`<b>"A" & 'b'`);
  });

  it('has a name where there is no text', () => {
    const placeholder = placeholderOf({}, '');
    expect(clipFrame(placeholder, address).title).to.equal('Clip');
    placeholder.replaceChildren('Words alone');
    expect(clipFrame(placeholder, address).title).to.equal('Words alone');
  });
});
