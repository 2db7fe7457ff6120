import { expect } from '@esm-bundle/chai';
import { html, LitElement } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';

@customElement('run-check-counter')
class RunCheckCounter extends LitElement {
  @property({ type: Number, reflect: true }) count = 3;
  @state() private _word = 'presses';

  rename(word: string): void {
    this._word = word;
  }

  protected override render() {
    return html`<p>${this.count} ${this._word}</p>`;
  }
}

describe('decorators under test', () => {
  let counter: RunCheckCounter;

  beforeEach(async () => {
    counter = new RunCheckCounter();
    document.body.append(counter);
    await counter.updateComplete;
  });
  afterEach(() => counter.remove());

  const shown = () => counter.shadowRoot?.textContent?.trim();

  it('make a property of what is decorated, not a field that hides it', () => {
    expect(Object.hasOwn(counter, 'count')).to.equal(false);
    expect(Object.getOwnPropertyDescriptor(RunCheckCounter.prototype, 'count')?.set).to.be.a('function');
  });

  it('render again when a property changes, and reflect it', async () => {
    counter.count = 4;
    await counter.updateComplete;
    expect(shown()).to.equal('4 presses');
    expect(counter.getAttribute('count')).to.equal('4');
  });

  it('render again when a private state changes', async () => {
    counter.rename('clicks');
    await counter.updateComplete;
    expect(shown()).to.equal('3 clicks');
  });

  it('read a property from its attribute', async () => {
    counter.setAttribute('count', '7');
    await counter.updateComplete;
    expect(shown()).to.equal('7 presses');
  });
});
