import { expect } from '@esm-bundle/chai';
import { scheduleFirstRender } from '../../../src/elements/player/schedule-first-render.js';

describe('scheduleFirstRender', () => {
  /** Work that takes a while, and notes in which task it was done. */
  function worker(milliseconds: number) {
    const tasks: number[][] = [];
    let task: number[] | undefined;
    const work = (name: number) => {
      const end = performance.now() + milliseconds;
      while (performance.now() < end);
      if (!task) {
        task = [];
        tasks.push(task);
        setTimeout(() => {
          task = undefined;
        });
      }
      task.push(name);
      return name;
    };
    return { tasks, work };
  }

  it('does nothing in the task that asks', async () => {
    let done = false;
    const doing = scheduleFirstRender(() => {
      done = true;
    });
    await Promise.resolve();
    expect(done).to.equal(false);
    await doing;
    expect(done).to.equal(true);
  });

  it('does all work in its order, and lets the page have its turn when much has been done', async () => {
    const { tasks, work } = worker(12);
    const names = [0, 1, 2, 3, 4, 5];
    expect(await Promise.all(names.map((name) => scheduleFirstRender(() => work(name))))).to.deep.equal(
      names,
    );
    expect(tasks.flat()).to.deep.equal(names);
    expect(tasks.length).to.be.at.least(3);
  });

  it('does in one task what takes no time', async () => {
    const { tasks, work } = worker(0);
    await Promise.all([0, 1].map((name) => scheduleFirstRender(() => work(name))));
    expect(tasks).to.deep.equal([[0, 1]]);
  });

  it('rejects as the work does, and goes on with the next', async () => {
    const failing = scheduleFirstRender(() => {
      throw new Error('no');
    });
    const next = scheduleFirstRender(() => 'yes');
    const failed = await Promise.resolve(failing).catch((error: Error) => error.message);
    expect([failed, await next]).to.deep.equal(['no', 'yes']);
  });
});
