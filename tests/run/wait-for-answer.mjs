import { existsSync, readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

const PATIENCE = 15_000;

/** Waits until a started server answers; rejects with its log when it exits or does not answer in time. */
export async function waitForAnswer(address, child, log) {
  for (const end = Date.now() + PATIENCE; Date.now() < end; await sleep(50)) {
    const answer = await fetch(address).catch(() => undefined);
    await answer?.arrayBuffer();
    if (answer) return;
    if (child.exitCode !== null || child.signalCode !== null) break;
  }
  throw new Error(
    `no answer from ${address}: ${existsSync(log) ? readFileSync(log, 'utf8') : 'it said nothing'}`,
  );
}
