import { expect } from '@esm-bundle/chai';
import { render } from 'lit';
import { qrCodeView } from '../../../src/elements/sharing/qr-code-view.js';
import { mounted, unmountAll } from '../mounted.js';

describe('qrCodeView', () => {
  afterEach(unmountAll);

  const drawn = (url: string) => {
    const place = mounted('<div></div>');
    render(qrCodeView(place, url), place);
    return place;
  };

  it('is a picture with a name, in black on white with a quiet zone of four modules', () => {
    const image = drawn('https://news.example/klitschko').querySelector('svg');
    expect(image?.getAttribute('role')).to.equal('img');
    expect(image?.getAttribute('aria-label')).to.equal('QR code of this address');
    expect(
      [...(image?.querySelectorAll('path') ?? [])].map((path) => path.getAttribute('fill')),
    ).to.deep.equal(['#fff', '#000']);
    const code = image?.querySelectorAll('path')[1]?.getBBox();
    const [x, y, width = 0] = image?.getAttribute('viewBox')?.split(' ').map(Number) ?? [];
    expect([x, y, code?.x, code?.y]).to.deep.equal([-4, -4, 0, 0]);
    expect(code?.width).to.equal(width - 8);
  });

  it('holds the longest address that a code can hold', () => {
    expect(drawn(`https://news.example/${'a'.repeat(2900)}`).querySelector('svg')).to.not.equal(null);
  });

  it('says so where an address is too long', () => {
    const place = drawn(`https://news.example/${'a'.repeat(3000)}`);
    expect(place.querySelector('svg')).to.equal(null);
    expect(place.querySelector('[role=status]')?.textContent).to.equal(
      'This address is too long for a QR code.',
    );
  });
});
