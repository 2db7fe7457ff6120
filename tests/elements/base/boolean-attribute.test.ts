import { expect } from '@esm-bundle/chai';
import type { LitElement } from 'lit';
import '../../../src/elements/controls/open-menu.js';
import '../../../src/elements/excerpt/excerpt-script.js';
import '../../../src/elements/transcript/open-transcript.js';
import '../../../src/elements/player/clip-started.js';
import '../../../src/elements/controls/clip-more-buttons.js';
import '../../../src/elements/seeking/seek-parts.js';
import '../../../src/elements/sharing/clip-copy-field.js';
import '../../../src/elements/player/clip-player.js';
import { mounted, unmountAll } from '../mounted.js';

interface Attribute {
  readonly name: string;
  readonly fieldName: string;
  readonly type?: { readonly text: string };
}
interface Declaration {
  readonly tagName?: string;
  readonly attributes?: readonly Attribute[];
}

/** Those that HTML defines, with HTML's rule: an attribute that is there is on. */
const ofHtml = ['autoplay', 'muted', 'loop'];

const manifest = (await (await fetch('/dist/custom-elements.json')).json()) as {
  readonly modules: readonly { readonly declarations: readonly Declaration[] }[];
};
const booleans = manifest.modules
  .flatMap(({ declarations }) => declarations)
  .flatMap(({ tagName, attributes = [] }) =>
    tagName
      ? attributes.filter(({ type }) => type?.text === 'boolean').map((each) => ({ tagName, ...each }))
      : [],
  );
const own = booleans.filter(({ name }) => !ofHtml.includes(name));

type Place = LitElement & Record<string, unknown>;
const make = (tag: string, attributes = '') => mounted<Place>(`<${tag} ${attributes}></${tag}>`);

describe('the Boolean attributes of all elements', () => {
  afterEach(unmountAll);

  it('are in the manifest with the properties that reflect them', () => {
    expect(own.filter(({ tagName }) => tagName === 'clip-player').map(({ name }) => name)).to.have.members([
      ...['no-controls', 'no-title', 'no-embed', 'no-share', 'concurrent', 'remember', 'sticky'],
    ]);
    const names = own.map(({ tagName, name }) => `${tagName} ${name}`);
    expect(names).to.include.members([
      'clip-copy-field multiline',
      'clip-controls playing',
      'clip-settings-button expanded',
    ]);
    for (const { name, fieldName } of own)
      expect(fieldName).to.equal(name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase()));
    for (const { tagName } of own) expect(customElements.get(tagName), tagName).to.be.a('function');
  });

  for (const { tagName, name, fieldName } of own) {
    describe(`${tagName} ${name}`, () => {
      const written: [string, boolean][] = [
        ['', false],
        [name, true],
        [`${name}=""`, true],
        [`${name}="true"`, true],
        [`${name}="${name}"`, true],
        [`${name}="false"`, false],
        [`${name}="False"`, false],
      ];
      for (const [markup, isOn] of written)
        it(`"${markup}" in markup is ${isOn}, and stays as it is written`, async () => {
          const element = make(tagName, markup);
          expect(element[fieldName]).to.equal(isOn);
          const before = element.getAttribute(name);
          await element.updateComplete;
          expect(element[fieldName]).to.equal(isOn);
          expect(element.getAttribute(name)).to.equal(before);
        });

      const given: [unknown, boolean][] = [
        [true, true],
        [false, false],
        ['', true],
        ['true', true],
        ['false', false],
        [undefined, false],
        [null, false],
        [0, false],
        [1, true],
      ];
      for (const start of ['', name, `${name}="false"`])
        for (const [value, isOn] of given)
          it(`"${start}", then the property ${JSON.stringify(value)}, is ${isOn}, and reflects`, async () => {
            const element = make(tagName, start);
            await element.updateComplete;
            element[fieldName] = value;
            expect(element[fieldName]).to.equal(isOn);
            await element.updateComplete;
            expect(element.getAttribute(name)).to.be.oneOf(isOn ? [''] : [null, 'false']);
          });

      it('is what was written last, whatever a framework writes', async () => {
        const element = document.createElement(tagName) as Place;
        mounted('<div></div>').append(element);
        for (const [value, isOn] of [...given, ...given.toReversed()]) {
          if (typeof value === 'string') element.setAttribute(name, value);
          else element[fieldName] = value;
          await element.updateComplete;
          expect(element[fieldName], String(value)).to.equal(isOn);
          expect(element.matches(`[${name}]:not([${name}="false" i])`), String(value)).to.equal(isOn);
        }
        element.setAttribute(name, '');
        element.removeAttribute(name);
        expect(element[fieldName]).to.equal(false);
      });
    });
  }

  it('are as HTML says where they are HTML’s own', async () => {
    for (const name of ofHtml) {
      const property = name === 'muted' ? 'defaultMuted' : name;
      const element = make('clip-player', `${name}="false"`);
      expect(element[property], name).to.equal(true);
      element[property] = false;
      expect(element.hasAttribute(name), name).to.equal(false);
    }
  });

  it('have values that were set before the class was there', async () => {
    const { ClipPlayer } = await import('../../../src/elements/player/clip-player.js');
    const tag = 'clip-late-player';
    const element = mounted<Place>(`<${tag} no-title="false" sticky></${tag}>`);
    Object.assign(element, { noShare: 'false', noEmbed: true, remember: false });
    customElements.define(tag, class extends ClipPlayer {});
    customElements.upgrade(element);
    await element.updateComplete;
    const names = ['noTitle', 'sticky', 'noShare', 'noEmbed', 'remember'];
    expect(names.map((name) => element[name])).to.deep.equal([false, true, false, true, false]);
    expect(element.hasAttribute('no-embed')).to.equal(true);
    expect(element.hasAttribute('no-share')).to.equal(false);
  });
});
