import { expect } from '@esm-bundle/chai';
import { render, type TemplateResult } from 'lit';
import { textField, tickBox } from '../../../src/elements/sharing/panel-fields.js';
import { clearPage, find } from '../place.js';

const show = (view: TemplateResult) => render(view, document.body.appendChild(document.createElement('div')));
const described = (input: Element) =>
  document.getElementById(input.getAttribute('aria-describedby') ?? '')?.textContent?.trim();

describe('textField', () => {
  afterEach(clearPage);

  const field = { id: 'width', label: 'Width', value: '640', edit: () => undefined };

  it('is a text box with a name, a value and a unit that is not read out', () => {
    show(textField({ ...field, unit: 'px', inputmode: 'numeric' }));
    const input = find<HTMLInputElement>(document, 'input');
    expect(input.labels?.[0]?.textContent).to.equal('Width');
    expect(input).to.include({ type: 'text', value: '640', inputMode: 'numeric' });
    expect(find(document, '.unit').ariaHidden).to.equal('true');
  });

  it('says what is wrong beside it, and with it', () => {
    show(textField({ ...field, error: 'Too small.' }));
    const input = find(document, 'input');
    expect(input.ariaInvalid).to.equal('true');
    expect(described(input)).to.equal('Too small.');
  });

  it('says nothing when nothing is wrong', () => {
    show(textField(field));
    const input = find(document, 'input');
    expect(input.ariaInvalid).to.equal('false');
    expect(described(input)).to.equal('');
  });

  it('hands on whatever is typed', () => {
    const typed: string[] = [];
    show(textField({ ...field, edit: (value) => typed.push(value) }));
    const input = find<HTMLInputElement>(document, 'input');
    input.value = '3 apples';
    input.dispatchEvent(new Event('input'));
    expect(typed).to.deep.equal(['3 apples']);
  });
});

describe('tickBox', () => {
  afterEach(clearPage);

  it('is a checkbox with a name, and hands on how it is ticked', () => {
    const ticks: boolean[] = [];
    show(tickBox('loop', 'Loop', true, (ticked) => ticks.push(ticked)));
    const input = find<HTMLInputElement>(document, 'input[type=checkbox]');
    expect(input.labels?.[0]?.textContent).to.equal('Loop');
    expect(input.checked).to.equal(true);
    input.click();
    input.click();
    expect(ticks).to.deep.equal([false, true]);
  });

  it('is described by its note, where it has one', () => {
    show(tickBox('autoplay', 'Autoplay', false, () => undefined, 'Without sound.'));
    expect(described(find(document, 'input'))).to.equal('Without sound.');
    clearPage();
    show(tickBox('loop', 'Loop', false, () => undefined));
    expect(find(document, 'input').hasAttribute('aria-describedby')).to.equal(false);
  });
});
