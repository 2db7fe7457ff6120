import { expect } from '@esm-bundle/chai';
import { XmlParser } from '../../../../src/player/engines/videojs/trusted-types.js';

describe('trustedScriptUrl', () => {
  const factory = globalThis.trustedTypes;
  let copies = 0;
  let trustedScriptUrl: typeof import('../../../../src/player/engines/videojs/trusted-types.js').trustedScriptUrl;
  /** Each test has a copy of the module that has no policy yet. */
  beforeEach(async () => {
    ({ trustedScriptUrl } = await import(
      `../../../../src/player/engines/videojs/trusted-types.ts?copy=${++copies}`
    ));
  });
  afterEach(() => setFactory(factory));

  it('lets a blob: address through as it is', () => {
    const address = URL.createObjectURL(new Blob(['']));
    expect(String(trustedScriptUrl(address))).to.equal(address);
    URL.revokeObjectURL(address);
  });

  for (const address of [
    'https://example.org/worker.js',
    'data:text/javascript,',
    '/worker.js',
    '',
    ' blob:x',
  ]) {
    it(`refuses '${address}' and says what it got`, () => {
      expect(() => trustedScriptUrl(address)).to.throw(TypeError, `got '${address}'`);
    });
  }

  it('makes the policy inline-clip once', () => {
    const made: string[] = [];
    setFactory({
      createPolicy(name, rules) {
        made.push(name);
        return rules as ReturnType<NonNullable<typeof factory>['createPolicy']>;
      },
    });
    trustedScriptUrl('blob:one');
    trustedScriptUrl('blob:two');
    expect(made).to.deep.equal(['inline-clip']);
  });

  it('goes on without a policy where the page refuses it', () => {
    const { warn } = console;
    const warnings: unknown[] = [];
    console.warn = (warning: unknown) => warnings.push(warning);
    setFactory({
      createPolicy() {
        throw new TypeError('disallowed');
      },
    });
    expect(trustedScriptUrl('blob:one')).to.equal('blob:one');
    expect(() => trustedScriptUrl('https://example.org/')).to.throw(TypeError);
    console.warn = warn;
    expect(warnings.map(String)).to.deep.equal(['TypeError: disallowed']);
  });

  it('is as strict without Trusted Types', () => {
    setFactory(undefined);
    expect(trustedScriptUrl('blob:one')).to.equal('blob:one');
    expect(() => trustedScriptUrl('https://example.org/')).to.throw(TypeError);
  });
});

describe('XmlParser', () => {
  const parse = (text: string) => new XmlParser().parseFromString(text);

  it('gives the elements of XML', () => {
    const { documentElement } = parse(
      '<?xml version="1.0"?>\n<MPD xmlns="urn:mpeg:dash:schema:mpd:2011"><a b="&lt;"/></MPD>',
    );
    expect(documentElement.tagName).to.equal('MPD');
    expect(documentElement.querySelector('a')?.getAttribute('b')).to.equal('<');
  });

  it('bears white space before it, and the ampersands of signed addresses', () => {
    const text = '\n<?xml version="1.0"?><MPD><BaseURL a="?b=1&c=2">x?d=1&e=2&amp;f=&#51;</BaseURL></MPD>';
    const [base] = parse(text).getElementsByTagName('BaseURL');
    expect(base?.textContent).to.equal('x?d=1&e=2&f=3');
    expect(base?.getAttribute('a')).to.equal('?b=1&c=2');
  });

  it('leaves what is CDATA as it is', () => {
    const { documentElement } = parse('<a><![CDATA[x?b=1&c=2&amp;\n]]>&</a>');
    expect(documentElement.textContent).to.equal('x?b=1&c=2&amp;\n&');
  });

  it('says of text that is no XML that it is none', () => {
    for (const text of ['', 'WEBVTT', '<MPD><a></MPD>'])
      expect(parse(text).querySelector('parsererror'), text).not.to.equal(null);
  });

  it('runs no script', () => {
    const page = window as { ran?: boolean };
    parse('<a xmlns="http://www.w3.org/1999/xhtml"><script>ran = true</script></a>');
    expect(page.ran).to.equal(undefined);
  });
});

function setFactory(value: typeof globalThis.trustedTypes): void {
  Object.defineProperty(globalThis, 'trustedTypes', { value, configurable: true, writable: true });
}
