import { expect } from '@esm-bundle/chai';
import { copyText } from '../../../src/elements/sharing/copy-text.js';

/** What `execCommand` does in a test: fires the event and says so, lies, refuses, or throws. */
type Command = 'works' | 'lies' | 'denies' | 'refuses' | 'throws';

describe('copyText', () => {
  let copied: string[];
  let written: string[];
  let restore: (() => void)[];

  beforeEach(() => {
    copied = [];
    written = [];
    restore = [];
  });

  afterEach(() => {
    for (const undo of restore) undo();
  });

  function put(owner: object, name: string, value: unknown): void {
    Object.defineProperty(owner, name, { configurable: true, writable: true, value });
    restore.push(() => Reflect.deleteProperty(owner, name));
  }

  function fireCopy(): void {
    const event = new Event('copy', { bubbles: true, cancelable: true });
    const clipboardData = { setData: (type: string, text: string) => copied.push(`${type}: ${text}`) };
    document.dispatchEvent(Object.defineProperty(event, 'clipboardData', { value: clipboardData }));
  }

  function command(kind: Command): void {
    put(document, 'execCommand', (name: string) => {
      expect(name).to.equal('copy');
      if (kind === 'throws') throw new DOMException('no', 'NotAllowedError');
      if (kind === 'works' || kind === 'denies') fireCopy();
      return kind === 'works' || kind === 'lies';
    });
  }

  function clipboard(writeText?: (text: string) => Promise<void>): void {
    put(navigator, 'clipboard', writeText && { writeText });
  }

  const takes = async (text: string) => {
    written.push(text);
  };
  const rejects = async () => {
    throw new DOMException('no', 'NotAllowedError');
  };

  it('writes in the copy event, as plain text, and leaves the clipboard API alone', async () => {
    command('works');
    clipboard(takes);
    expect(await copyText('<iframe>')).to.deep.equal({ method: 'event' });
    expect(copied).to.deep.equal(['text/plain: <iframe>']);
    expect(written).to.deep.equal([]);
  });

  it('writes in the same task as the press', () => {
    command('works');
    copyText('now');
    expect(copied).to.deep.equal(['text/plain: now']);
  });

  it('answers the event before anybody else on the page, alone', async () => {
    command('works');
    const heard: string[] = [];
    const listen = () => heard.push('page');
    document.addEventListener('copy', listen, { capture: true });
    restore.push(() => document.removeEventListener('copy', listen, { capture: true }));
    await copyText('x');
    expect(heard).to.deep.equal([]);
  });

  it('lets go of the event afterwards', async () => {
    command('works');
    await copyText('x');
    copied = [];
    fireCopy();
    expect(copied).to.deep.equal([]);
  });

  for (const kind of ['lies', 'denies', 'refuses', 'throws'] as const) {
    it(`goes to the clipboard API when the command ${kind}`, async () => {
      command(kind);
      clipboard(takes);
      expect(await copyText('x')).to.deep.equal({ method: 'api' });
      expect(written).to.deep.equal(['x']);
    });

    it(`owns up when the command ${kind} and the API rejects`, async () => {
      command(kind);
      clipboard(rejects);
      expect(await copyText('x')).to.deep.equal({ method: 'manual' });
    });

    it(`owns up when the command ${kind} and there is no API, as on http pages`, async () => {
      command(kind);
      clipboard();
      expect(await copyText('x')).to.deep.equal({ method: 'manual' });
    });
  }

  it('owns up when somebody else took the event away', async () => {
    const take = (event: Event) => event.stopImmediatePropagation();
    window.addEventListener('copy', take, { capture: true });
    restore.push(() => window.removeEventListener('copy', take, { capture: true }));
    command('works');
    clipboard();
    expect(await copyText('x')).to.deep.equal({ method: 'manual' });
  });
});
