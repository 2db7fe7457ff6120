import { arch, cpus, totalmem, type } from 'node:os';
import { peerVersion } from './install-peers.mjs';

/** When, where and with what it was measured. */
export function describeRun(browser, ownVersion, { peers, runs, quick }, seconds) {
  const processors = cpus();
  const versions = peers.flatMap(({ packages = [] }) => packages).map((name) => [name, peerVersion(name)]);
  return {
    date: new Date().toISOString().slice(0, 10),
    machine: `${processors.length} × ${processors[0]?.model.trim() || arch()}, ${Math.round(totalmem() / 2 ** 30)} GB, ${type()}`,
    browser,
    node: process.version,
    versions: Object.fromEntries([['inline-clip', ownVersion], ...versions]),
    runs,
    quick,
    seconds: Math.round(seconds),
  };
}
