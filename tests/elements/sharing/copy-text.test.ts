import { expect } from '@esm-bundle/chai';
import { copyText } from '../../../src/elements/sharing/copy-text.js';

/** What `execCommand` does in a test: fires the event and says so, lies, refuses, or throws. */
type Command = 'works' | 'lies' | 'denies' | 'refuses' | 'throws';

describe('copyText', () => {
  let copied: string[];
  let written: string[];
  let restore: (() => void)[];
  /** Whether a copy event takes a type. */
  let accepted: (type: string) => boolean;

  beforeEach(() => {
    copied = [];
    written = [];
    restore = [];
    accepted = () => true;
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
    const data = new Map<string, string>();
    const setData = (type: string, text: string) => {
      copied.push(`${type}: ${text}`);
      if (accepted(type)) data.set(type, text);
    };
    const clipboardData = { setData, getData: (type: string) => data.get(type) ?? '' };
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
    expect(await copyText('<iframe>')).to.deep.equal({ method: 'event', rich: false });
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
      expect(await copyText('x')).to.deep.equal({ method: 'api', rich: false });
      expect(written).to.deep.equal(['x']);
    });

    it(`owns up when the command ${kind} and the API rejects`, async () => {
      command(kind);
      clipboard(rejects);
      expect(await copyText('x')).to.deep.equal({ method: 'manual', rich: false });
    });

    it(`owns up when the command ${kind} and there is no API, as on http pages`, async () => {
      command(kind);
      clipboard();
      expect(await copyText('x')).to.deep.equal({ method: 'manual', rich: false });
    });
  }

  it('owns up when somebody else took the event away', async () => {
    const take = (event: Event) => event.stopImmediatePropagation();
    window.addEventListener('copy', take, { capture: true });
    restore.push(() => window.removeEventListener('copy', take, { capture: true }));
    command('works');
    clipboard();
    expect(await copyText('x')).to.deep.equal({ method: 'manual', rich: false });
  });

  describe('with rich text', () => {
    const html = '<table><tbody></tbody></table>';
    let items: string[][];

    beforeEach(() => {
      items = [];
    });

    /** The clipboard API, whose `write` takes items or not. */
    function api(write: ((item: ClipboardItem) => Promise<void>) | undefined, writeText = takes): void {
      const writeAll = write && (([item]: ClipboardItem[]) => write(item as ClipboardItem));
      put(navigator, 'clipboard', { writeText, ...(write && { write: writeAll }) });
    }

    it('writes a text of its own for visual editors', async () => {
      command('works');
      expect(await copyText('> words', { html })).to.deep.equal({ method: 'event', rich: true });
      expect(copied).to.deep.equal(['text/plain: > words', `text/html: ${html}`]);
    });

    const takesItem = async (item: ClipboardItem) => {
      for (const type of item.types) items.push([type, await (await item.getType(type)).text()]);
    };

    it('writes both types in the copy event', async () => {
      command('works');
      api(takesItem);
      expect(await copyText(html, { rich: true })).to.deep.equal({ method: 'event', rich: true });
      expect(copied).to.deep.equal([`text/plain: ${html}`, `text/html: ${html}`]);
      expect(items).to.deep.equal([]);
    });

    it('says so when the copy event takes plain text alone', async () => {
      accepted = (type) => type === 'text/plain';
      command('works');
      expect(await copyText(html, { rich: true })).to.deep.equal({ method: 'event', rich: false });
    });

    for (const kind of ['lies', 'denies', 'refuses', 'throws'] as const) {
      it(`writes an item with both types when the command ${kind}`, async () => {
        command(kind);
        api(takesItem);
        expect(await copyText(html, { rich: true })).to.deep.equal({ method: 'api', rich: true });
        expect(items.sort()).to.deep.equal([
          ['text/html', html],
          ['text/plain', html],
        ]);
        expect(written).to.deep.equal([]);
      });
    }

    it('falls back to plain text where items are refused', async () => {
      command('refuses');
      api(rejects);
      expect(await copyText(html, { rich: true })).to.deep.equal({ method: 'api', rich: false });
      expect(written).to.deep.equal([html]);
    });

    it('falls back to plain text where there is no write, and no ClipboardItem', async () => {
      command('refuses');
      api(undefined);
      expect(await copyText(html, { rich: true })).to.deep.equal({ method: 'api', rich: false });
      const { ClipboardItem: own } = window;
      Object.defineProperty(window, 'ClipboardItem', {
        configurable: true,
        writable: true,
        value: undefined,
      });
      restore.push(() =>
        Object.defineProperty(window, 'ClipboardItem', { configurable: true, writable: true, value: own }),
      );
      api(takesItem);
      expect(await copyText(html, { rich: true })).to.deep.equal({ method: 'api', rich: false });
      expect(items).to.deep.equal([]);
    });

    it('owns up where nothing is taken', async () => {
      command('refuses');
      api(rejects, rejects);
      expect(await copyText(html, { rich: true })).to.deep.equal({ method: 'manual', rich: false });
    });
  });
});
