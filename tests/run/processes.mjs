import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';

/** Running leaders of process groups. When this process exits, their groups are killed. */
const running = new Set();

process.on('exit', () => {
  for (const child of running) signalGroup(child.pid, 'SIGKILL');
});

/** Turns a signal into an ordinary exit, so that `exit` handlers (above, and in puppeteer) end child processes. */
export function exitOnSignals() {
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP']) process.once(signal, () => process.exit(1));
}

/**
 * Starts a process as the leader of its own group, so that it can be ended together with its children.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {import('node:child_process').SpawnOptions} [options]
 */
export function startProcess(command, args, options = {}) {
  const child = spawn(command, args, { stdio: 'ignore', ...options, detached: process.platform !== 'win32' });
  running.add(child);
  child.once('exit', () => running.delete(child));
  child.once('error', () => running.delete(child));
  return child;
}

/** Terminates a child process; after `grace` ms it is killed with all its descendants. */
export async function stopProcess(child, grace = 3000) {
  const ended = isOver(child) ? Promise.resolve() : once(child, 'exit');
  const family = descendants(child.pid);
  signalGroup(child.pid, 'SIGTERM');
  await Promise.race([ended, sleep(grace, undefined, { ref: false })]);
  for (const pid of [child.pid, ...family, ...descendants(child.pid)]) signalProcess(pid, 'SIGKILL');
  signalGroup(child.pid, 'SIGKILL');
}

/** Returns the pids of all descendants of `pid`, including browsers in their own process groups. */
export function descendants(pid) {
  const children = childrenByParent();
  const found = [];
  for (const queue = [pid]; queue.length > 0; ) {
    const below = children.get(queue.pop()) ?? [];
    found.push(...below);
    queue.push(...below);
  }
  return found;
}

function isOver(child) {
  return child.exitCode !== null || child.signalCode !== null;
}

function childrenByParent() {
  const children = new Map();
  for (const line of processTable().split('\n')) {
    const [pid, parent] = line.trim().split(/\s+/).map(Number);
    if (pid && parent) children.set(parent, [...(children.get(parent) ?? []), pid]);
  }
  return children;
}

function processTable() {
  if (process.platform === 'win32') return '';
  try {
    return execFileSync('ps', ['-A', '-o', 'pid=,ppid='], { encoding: 'utf8' });
  } catch {
    return ''; // Without `ps`, only process groups can be ended.
  }
}

function signalGroup(pid, signal) {
  signalProcess(process.platform === 'win32' ? pid : -pid, signal);
}

/** Sends a signal to a process that may have ended already. */
export function signalProcess(pid, signal) {
  try {
    process.kill(pid, signal);
  } catch (error) {
    if (error.code !== 'ESRCH' && error.code !== 'EPERM') throw error;
  }
}
