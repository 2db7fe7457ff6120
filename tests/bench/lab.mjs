import { cpus } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import puppeteer from 'puppeteer-core';
import { findBrowsers, WITHOUT_ADDRESS_BAR } from '../run/browsers.mjs';
import { watchPage } from './watch-page.mjs';

const ARGS = [
  '--no-sandbox',
  '--no-first-run',
  WITHOUT_ADDRESS_BAR,
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--autoplay-policy=no-user-gesture-required',
  '--mute-audio',
  '--js-flags=--expose-gc',
];

/** A slow phone on a slow net. Bytes per second, milliseconds of latency, and how many times slower the processor. */
export const SLOW = { cpu: 4, net: { latency: 40, download: 1_250_000, upload: 1_250_000 } };

/** Headless Chromium, in which every visit has a profile, a cache and a process of its own. */
export async function openLab(site) {
  const { path, missing } = findBrowsers().chromium;
  if (missing) throw new Error(`the bench measures in Chromium: ${missing}`);
  const browser = await puppeteer.launch({
    executablePath: path,
    args: ARGS,
    headless: true,
    protocolTimeout: 120_000,
    defaultViewport: { width: 1280, height: 800 },
  });
  return {
    version: await browser.version(),
    isOpen: () => browser.connected,
    visit: (options) => Visit.open(browser, site, options),
    close: () => browser.close(),
  };
}

/** One page, opened cold, and what it cost so far. */
export class Visit {
  #context;
  #session;
  #site;
  #before;
  failures = [];

  /** @param {{cpu?: number, net?: {latency: number, download: number, upload: number}}} [slow] */
  static async open(browser, site, slow = {}) {
    const context = await browser.createBrowserContext();
    const page = await context.newPage();
    const visit = new Visit(context, page, await page.createCDPSession(), site);
    await visit.#prepare(slow);
    return visit;
  }

  constructor(context, page, session, site) {
    this.#context = context;
    this.page = page;
    this.#session = session;
    this.#site = site;
    page.on('pageerror', (error) => this.failures.push(String(error?.message ?? error)));
  }

  /** On an empty page of the same origin first, so that the process stands and the numbers begin at zero. */
  async #prepare({ cpu = 1, net }) {
    await this.page.goto(`${this.#site.origin}/blank`);
    await this.page.evaluateOnNewDocument(watchPage);
    await this.#session.send('Performance.enable');
    await machineAtRest();
    if (cpu > 1) await this.#session.send('Emulation.setCPUThrottlingRate', { rate: cpu });
    if (net) await this.page.emulateNetworkConditions(net);
    this.#site.takeLog();
    this.#before = await this.metrics();
  }

  /** Opens a page of the bench and waits until it has come to rest. */
  async goto(path, { rest = true } = {}) {
    await this.page.goto(this.#site.origin + path, { waitUntil: 'load', timeout: 90_000 });
    if (rest) await this.rest();
  }

  /** Until nothing has been asked for, and hardly anything done, for 400 ms; some never rest, so that it has an end. */
  async rest(limit = 3000) {
    const quiet = { time: 0.04, span: 400 };
    let [requests, busy] = [-1, 0];
    for (const end = Date.now() + limit; Date.now() < end; ) {
      const [count, { TaskDuration }] = [this.#site.count(), await this.metrics()];
      if (count === requests && TaskDuration - busy < quiet.time) return;
      [requests, busy] = [count, TaskDuration];
      await sleep(quiet.span);
    }
  }

  /** Chromium's own counters; durations in seconds. */
  async metrics() {
    const { metrics } = await this.#session.send('Performance.getMetrics');
    return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
  }

  /** Milliseconds that the main thread has worked since the visit began. */
  async mainThread() {
    return ((await this.metrics()).TaskDuration - this.#before.TaskDuration) * 1000;
  }

  /** Counters after everything that can be let go is gone; heap in bytes. */
  async settled() {
    for (let round = 0; round < 3; round += 1) {
      await this.#session.send('HeapProfiler.collectGarbage');
      await sleep(30);
    }
    const { JSHeapUsedSize, Nodes, JSEventListeners } = await this.metrics();
    return { heap: JSHeapUsedSize, nodes: Nodes, listeners: JSEventListeners };
  }

  /** How many objects of a class of the page's there still are. */
  async alive(constructorName) {
    const { result } = await this.#session.send('Runtime.evaluate', {
      expression: `${constructorName}.prototype`,
    });
    const { objects } = await this.#session.send('Runtime.queryObjects', {
      prototypeObjectId: result.objectId,
    });
    const { result: length } = await this.#session.send('Runtime.callFunctionOn', {
      objectId: objects.objectId,
      functionDeclaration: 'function () { return this.length; }',
      returnByValue: true,
    });
    await this.#session.send('Runtime.releaseObject', { objectId: objects.objectId });
    return length.value;
  }

  /** What was sent to this page since it was asked last. */
  traffic() {
    return this.#site.takeLog();
  }

  async close() {
    await this.#context.close();
  }
}

/** Until the machine has had little to do for 400 ms: what was visited before is cleared away after its visit. */
async function machineAtRest(limit = 5000) {
  let quiet = 0;
  for (const end = Date.now() + limit; quiet < 2 && Date.now() < end; ) {
    const before = workOf(cpus());
    await sleep(200);
    const after = workOf(cpus());
    quiet = after.busy - before.busy <= 0.1 * (after.all - before.all) ? quiet + 1 : 0;
  }
}

/** Milliseconds of all processors together since the machine began. */
function workOf(processors) {
  const sum = (times) => Object.values(times).reduce((total, time) => total + time, 0);
  const all = processors.reduce((total, { times }) => total + sum(times), 0);
  return { all, busy: all - processors.reduce((total, { times }) => total + times.idle, 0) };
}
