import { expect } from '@esm-bundle/chai';
import { watchIntent } from '../../src/player/watch-intent.js';
import { FakeClock } from './fake-clock.js';
import { savingData } from './saving-data.js';

describe('watchIntent', () => {
  let clock: FakeClock;
  let log: string[];
  let mayPreload: boolean;
  const leaveAll: (() => void)[] = [];

  /** A clip under the pointer; with `isLeft`, the pointer has gone before the script came. */
  const watched = (name: string, isLeft = false) => {
    const target = document.createElement('div');
    Object.assign(target, { matches: (selectors: string) => !isLeft && selectors.includes(':hover') });
    const fire = (...types: string[]) => {
      for (const type of types) target.dispatchEvent(new Event(type));
    };
    const player = {
      clock,
      preload: () => {
        if (mayPreload) log.push(`${name} preload`);
        return mayPreload;
      },
      endPreload: () => log.push(`${name} end`),
    };
    watchIntent(target, player);
    leaveAll.push(() => fire('pointerleave'));
    return { target, player, fire };
  };

  beforeEach(() => {
    clock = new FakeClock();
    log = [];
    mayPreload = true;
  });
  afterEach(() => {
    for (const leave of leaveAll.splice(0)) leave();
    clock.advance(1);
  });

  it('preloads once the pointer has rested for 100 ms', () => {
    watched('a');
    clock.advance(0.09);
    expect(log).to.deep.equal([]);
    clock.advance(0.02);
    expect(log).to.deep.equal(['a preload']);
  });

  it('preloads nothing where the pointer has left before the script came, until it is back', () => {
    const { fire } = watched('a', true);
    clock.advance(10);
    expect(log).to.deep.equal([]);
    fire('pointerenter');
    clock.advance(0.1);
    expect(log).to.deep.equal(['a preload']);
  });

  it('preloads where the focus stays in the target until the script comes', () => {
    const target = document.createElement('div');
    Object.assign(target, { matches: (selectors: string) => selectors.includes(':focus-within') });
    watchIntent(target, { clock, preload: () => !!log.push('preload'), endPreload: () => undefined });
    clock.advance(0.1);
    expect(log).to.deep.equal(['preload']);
  });

  /** A finger that came before the script; `isDown` says whether it still touches an element inside of the target. */
  const touched = (isDown: boolean) => {
    const target = document.createElement('div');
    const inner = target.attachShadow({ mode: 'open' }).appendChild(document.createElement('button'));
    inner.hasPointerCapture = (id) => isDown && id === 7;
    Object.assign(target, { matches: () => true }); // a touch leaves `:hover` behind
    const player = { clock, preload: () => !!log.push('preload'), endPreload: () => log.push('end') };
    watchIntent(target, player, new PointerEvent('pointerenter', { pointerType: 'touch', pointerId: 7 }));
    leaveAll.push(() => target.dispatchEvent(new Event('pointerleave')));
  };

  it('preloads at once under a finger that went down before the script came', () => {
    touched(true);
    expect(log).to.deep.equal(['preload']);
  });

  it('preloads nothing where the finger has gone before the script came', () => {
    touched(false);
    clock.advance(10);
    expect(log).to.deep.equal([]);
  });

  /** A player with a play button, a button that opens a dialog, and a dialog around slotted words. */
  const withDialog = () => {
    const target = document.createElement('div');
    const root = target.attachShadow({ mode: 'open' });
    root.innerHTML = `<button class="play"></button><button class="embed" aria-haspopup="dialog"></button>
      <div class="host"><button class="word"></button></div>`;
    const host = root.querySelector('.host')?.attachShadow({ mode: 'open' });
    if (host) host.innerHTML = '<dialog open><button class="close"></button><slot></slot></dialog>';
    document.body.append(target);
    const find = (name: string) => root.querySelector(`.${name}`) ?? host?.querySelector(`.${name}`);
    const watch = () =>
      watchIntent(target, { clock, preload: () => !!log.push('preload'), endPreload: () => log.push('end') });
    leaveAll.push(() => {
      target.dispatchEvent(new Event('pointerleave'));
      target.remove();
    });
    return { target, find: (name: string) => find(name) as HTMLElement, watch };
  };

  for (const [name, expected] of [
    ['play', ['preload']],
    ['embed', []],
    ['close', []],
    ['word', []],
  ] as const)
    for (const type of ['pointermove', 'focusin', 'pointerdown', 'focus before the script'])
      it(`preloads ${expected.length ? '' : 'nothing '}on ${name}: ${type}`, () => {
        const { target, find, watch } = withDialog();
        if (type === 'focus before the script') {
          find(name).focus();
          // A window that is not active has no `:focus-within`.
          Object.assign(target, { matches: (selectors: string) => selectors === ':focus-within' });
        }
        watch();
        if (type !== 'focus before the script')
          find(name).dispatchEvent(new Event(type, { bubbles: true, composed: true }));
        clock.advance(0.2);
        expect(log).to.deep.equal(expected);
      });

  it('ends a preload when the focus goes from the play button into a dialog', () => {
    const { find, watch } = withDialog();
    watch();
    const fire = (name: string, type: string) =>
      find(name).dispatchEvent(new Event(type, { bubbles: true, composed: true }));
    fire('play', 'focusin');
    clock.advance(0.2);
    fire('play', 'focusout');
    fire('close', 'focusin');
    clock.advance(1);
    expect(log).to.deep.equal(['preload', 'end']);
  });

  it('preloads nothing under a pointer that moves across', () => {
    const { fire } = watched('a');
    for (let step = 0; step < 20; step++) {
      clock.advance(0.05);
      fire('pointermove');
    }
    fire('pointerleave');
    clock.advance(10);
    expect(log).to.deep.equal(['a end']);
  });

  for (const type of ['pointerenter', 'focusin'])
    it(`preloads when the target is entered again: ${type}`, () => {
      const { fire } = watched('a');
      fire('pointerleave');
      clock.advance(1);
      log = [];
      fire(type);
      clock.advance(0.1);
      expect(log).to.deep.equal(['a preload']);
    });

  it('preloads at once when a pointer or a finger goes down', () => {
    const { fire } = watched('a');
    fire('pointerdown');
    expect(log).to.deep.equal(['a preload']);
    clock.advance(5);
    expect(log).to.deep.equal(['a preload']);
  });

  it('keeps a preload through the click of a finger, which leaves first', () => {
    const { fire } = watched('a');
    fire('pointerdown', 'pointerleave');
    clock.advance(0.4);
    expect(log).to.deep.equal(['a preload']);
    clock.advance(0.1);
    expect(log).to.deep.equal(['a preload', 'a end']);
  });

  it('keeps a preload when the pointer comes back at once', () => {
    const { fire } = watched('a');
    clock.advance(0.1);
    fire('pointerleave', 'pointerenter');
    clock.advance(0.4);
    expect(log).to.deep.equal(['a preload']);
  });

  it('throws an old preload away, and begins another when there is a sign again', () => {
    const { fire } = watched('a');
    clock.advance(30.1);
    expect(log).to.deep.equal(['a preload', 'a end']);
    fire('pointermove');
    clock.advance(0.1);
    expect(log.slice(2)).to.deep.equal(['a preload']);
  });

  it('preloads one clip of a page at a time', () => {
    const first = watched('a');
    first.fire('pointerdown');
    const second = watched('b');
    second.fire('pointerdown');
    expect(log).to.deep.equal(['a preload', 'b preload', 'a end']);
  });

  it('watches a target once', () => {
    const { target, player } = watched('a');
    watchIntent(target, player);
    target.dispatchEvent(new Event('pointerdown'));
    expect(log).to.deep.equal(['a preload']);
  });

  it('preloads nothing for a viewer who saves data, nor what may not be', () => {
    mayPreload = false;
    watched('a').fire('pointerdown');
    mayPreload = true;
    savingData();
    watched('b').fire('pointerdown');
    expect(log).to.deep.equal([]);
  });
});
