import { expect } from '@esm-bundle/chai';
import { frameFacts } from '../../src/page/frame-facts.js';
import { showDiagnosis } from '../../src/page/show-diagnosis.js';
import { faults } from '../elements/faults.js';

const shown: HTMLElement[] = [];

describe('showDiagnosis', () => {
  afterEach(() => {
    for (const box of shown.splice(0)) box.remove();
  });
  const show = (facts: Partial<ReturnType<typeof frameFacts>>) => {
    const box = showDiagnosis(window, { ...frameFacts(window), ...facts });
    shown.push(box);
    return box;
  };

  it('lists what is forbidden, how sure that is, and what would allow it', async () => {
    const box = show({ isFramed: true, fullscreen: false });
    const line = Array.from(box.querySelectorAll('li')).find((item) =>
      /Fullscreen/.test(item.textContent ?? ''),
    );
    expect(line?.textContent).to.contain('(certain)');
    expect(line?.querySelector('code')?.textContent).to.equal('allowfullscreen');
    expect(await faults(box)).to.deep.equal([]);
  });

  it('marks what cannot be known', () => {
    expect(show({ isFramed: true, isOpaque: false }).textContent).to.match(
      /New windows.*\(cannot be known\)/,
    );
  });

  it('says that there is no frame', () => {
    const box = show({ isFramed: false });
    expect(box.querySelector('li')).to.equal(null);
    expect(box.textContent).to.contain('no frame');
  });
});

describe('frameFacts', () => {
  it('knows a sandbox without an origin, where storage throws', () => {
    const view = {
      parent: window,
      origin: 'null',
      isSecureContext: false,
      document: { referrer: '', fullscreenEnabled: false },
      get localStorage(): Storage {
        throw new DOMException('no storage', 'SecurityError');
      },
    } as unknown as Window;
    expect(frameFacts(view)).to.deep.equal({
      isFramed: true,
      isOpaque: true,
      isSecure: false,
      hasStorage: false,
      hasReferrer: false,
      fullscreen: false,
      pictureInPicture: undefined,
      autoplay: undefined,
      clipboard: undefined,
      webShare: undefined,
      encryptedMedia: undefined,
    });
  });

  it('knows a page that stands alone', () => {
    const alone = { ...frameFacts(window) };
    expect(alone).to.deep.include({ isOpaque: false, hasStorage: true, isSecure: true });
  });
});
