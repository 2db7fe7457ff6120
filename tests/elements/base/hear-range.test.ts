import { expect } from '@esm-bundle/chai';
import { hearRange } from '../../../src/elements/base/hear-range.js';
import { clearPage } from '../place.js';

describe('hearRange', () => {
  let input: HTMLInputElement;
  let log: number[];

  beforeEach(() => {
    log = [];
    input = document.body.appendChild(document.createElement('input'));
    Object.assign(input, { type: 'range', max: '100', value: '10' });
    hearRange(input);
    input.addEventListener('input', () => log.push(input.valueAsNumber));
  });
  afterEach(clearPage);

  const point = (type: string, clientX = 0, clientY = 0, pointerType = 'touch', isPrimary = true) =>
    input.dispatchEvent(new PointerEvent(type, { pointerType, clientX, clientY, isPrimary }));
  const set = (value: number) => {
    input.value = String(value);
    input.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  };

  it('keeps back the value of a finger until it is lifted', () => {
    point('pointerdown', 50, 5);
    set(50);
    expect(log).to.deep.equal([]);
    point('pointermove', 54, 6);
    input.value = '11'; // the input is rendered meanwhile
    point('pointerup', 54, 6);
    expect(log).to.deep.equal([50]);
  });

  it('uses each value of a drag along the input, the first one too', () => {
    point('pointerdown', 50, 5);
    set(50);
    point('pointermove', 58, 6);
    set(58);
    point('pointermove', 70, 60);
    set(70);
    point('pointerup', 70, 60);
    expect(log).to.deep.equal([50, 58, 70]);
  });

  it('uses nothing of a finger that scrolls, and restores the input', () => {
    point('pointerdown', 50, 5);
    set(50);
    point('pointermove', 52, 30);
    point('pointermove', 62, 60); // slanting
    point('pointercancel');
    expect([log, input.value]).to.deep.equal([[], '10']);
  });

  it('is ready for the next touch after a scroll', () => {
    point('pointerdown', 50, 5);
    set(50);
    point('pointercancel');
    point('pointerdown', 20, 5);
    point('pointerup', 20, 5); // no new value
    point('pointerdown', 30, 5);
    set(30);
    point('pointerup', 30, 5);
    expect(log).to.deep.equal([30]);
  });

  it('restores the input when a second finger comes, as for a pinch', () => {
    point('pointerdown', 50, 5);
    set(50);
    point('pointerdown', 90, 5, 'touch', false);
    point('pointerup', 90, 5, 'touch', false);
    expect(log).to.deep.equal([]);
    point('pointercancel');
    expect([log, input.value]).to.deep.equal([[], '10']);
  });

  for (const type of ['mouse', 'pen'])
    it(`uses the values of a ${type} at once`, () => {
      point('pointerdown', 50, 5, type);
      set(50);
      point('pointermove', 50, 60, type);
      set(51);
      expect(log).to.deep.equal([50, 51]);
    });

  it('uses the values that keys set at once', () => {
    set(11);
    expect(log).to.deep.equal([11]);
  });
});
