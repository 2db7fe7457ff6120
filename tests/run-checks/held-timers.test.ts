import { expect } from '@esm-bundle/chai';
import { HeldTimers } from '../held-timers.js';

describe('HeldTimers', () => {
  let timers: HeldTimers;
  let called: string[];
  const call = (name: string) => () => called.push(name);

  beforeEach(() => {
    called = [];
    timers = new HeldTimers();
  });
  afterEach(() => timers.restore());

  it('calls what is due in its order, and what is begun meanwhile', () => {
    setTimeout(call('three'), 3000);
    setTimeout(() => {
      called.push('one');
      setTimeout(call('two'), 1000);
    }, 1000);
    timers.pass(0.9);
    expect(called).to.deep.equal([]);
    timers.pass(1.1);
    expect(called).to.deep.equal(['one', 'two']);
    timers.pass(1);
    expect(called).to.deep.equal(['one', 'two', 'three']);
  });

  it('hands arguments on, and calls nothing that was cleared', () => {
    setTimeout((name: string) => called.push(name), 2000, 'given');
    clearTimeout(setTimeout(call('cleared'), 2000));
    timers.pass(10);
    expect(called).to.deep.equal(['given']);
  });

  it('lets short timers run, and clears them', async () => {
    clearTimeout(setTimeout(call('cleared'), 5));
    await new Promise((done) => setTimeout(done, 10));
    expect(called).to.deep.equal([]);
  });

  it('gives the page its timers back, and drops what it holds', () => {
    const held = window.setTimeout;
    setTimeout(call('dropped'), 2000);
    timers.restore();
    expect(window.setTimeout).to.not.equal(held);
    timers.pass(10);
    expect(called).to.deep.equal([]);
  });
});
