import { STATUS_CODES } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseFaultSpec } from './fault-spec.mjs';

const OPEN = {
  'access-control-allow-origin': '*',
  'access-control-allow-headers': '*',
  'access-control-expose-headers': '*',
  'cross-origin-resource-policy': 'cross-origin',
  'timing-allow-origin': '*',
  'cache-control': 'no-store',
};
/** Headers without CORS: no other origin may read the response. */
const CLOSED = { ...OPEN, 'access-control-allow-origin': undefined };
const LOG_LIMIT = 10_000;
const TICK = 50;

/**
 * Injects faults in front of a server. `/fault/<spec>/<path>` answers like `/<path>`, with the faults of the spec.
 * `/fault-log?key=…` returns the requests under a key as JSON: `{method, url, status, range, bytes}[]` (`&clear=1` empties
 * the log). `/fault-end?key=…` ends all faults under a key. Relative addresses in a response (a playlist, a script) get
 * the same faults.
 *
 * The spec is a comma-separated list: `status=503` · `hang` (never answers) · `reset` (resets the connection) ·
 * `delay=500` (ms) · `slow=20000` (bytes per second) · `truncate=1000` (closes the connection after so many bytes) ·
 * `beyond=1000` (faults affect only bytes from this position on: there the connection is closed, or hangs) ·
 * `closed` (no CORS) · `corrupt` or `corrupt=1000` (garbles all bytes from a position on) · `mime=text/plain` ·
 * `times=2` (only the first two requests of the same path and key) ·
 * `until=1764000000000` (ms since 1970) · `only=.ts` (only addresses that contain this) · `key=abc` (a name for the log;
 * a spec with nothing else only logs).
 *
 * @param {import('node:http').RequestListener} next Answers all requests without a fault, and those that a fault delays.
 * @returns {(request: import('node:http').IncomingMessage, response: import('node:http').ServerResponse,
 *   instead?: import('node:http').RequestListener) => void} `instead` replaces `next`.
 */
export function faultListener(next) {
  const log = [];
  const ended = new Set();
  const counts = new Map();
  return (request, response, instead = next) => {
    if (!isFaultPath(request.url)) return instead(request, response);
    const { pathname, searchParams } = new URL(request.url, 'http://fault');
    if (pathname === '/fault-log') return sendLog(log, searchParams, response);
    if (pathname === '/fault-end') {
      ended.add(searchParams.get('key'));
      return response.writeHead(204, OPEN).end();
    }
    const [, text, path] = /^\/fault\/([^/]+)(\/.*)$/.exec(request.url) ?? [];
    if (!path) return instead(request, response);
    let spec;
    try {
      spec = parseFaultSpec(text);
    } catch (error) {
      return response.writeHead(400, OPEN).end(error.message);
    }
    keepLog(log, request, response, spec.key);
    request.url = path;
    setAccess(response, spec);
    if (!ended.has(spec.key) && isDue(spec, path, counts)) applyFaults(spec, request, response, instead);
    else instead(request, response);
  };
}

/** Whether {@link faultListener} answers an address itself. */
export function isFaultPath(path) {
  return /^\/fault(?:\/|-log|-end)/.test(path);
}

function sendLog(log, query, response) {
  const isWanted = (entry) => !query.has('key') || entry.key === query.get('key');
  const body = JSON.stringify(log.filter(isWanted).map(({ key, ...entry }) => entry));
  if (query.has('clear')) log.splice(0, log.length, ...log.filter((entry) => !isWanted(entry)));
  response.writeHead(200, { ...OPEN, 'content-type': 'application/json' }).end(body);
}

function keepLog(log, request, response, key) {
  const { method, url, headers, socket } = request;
  const entry = { key, method, url, status: 0, range: headers.range ?? null, bytes: 0 };
  const before = socket.bytesWritten;
  log.push(entry);
  if (log.length > LOG_LIMIT) log.shift();
  // Bytes of the body that were sent. `bytesWritten` of the socket includes the headers, so the smaller number counts.
  response.bodyBytes = 0;
  response.once('close', () => {
    entry.status = response.headersSent ? response.statusCode : 0;
    entry.bytes = Math.min(response.bodyBytes, socket.bytesWritten - before);
  });
  countBody(response);
}

/** Counts the bytes that are really written. Faults wrap these methods later, so they run before the count. */
function countBody(response) {
  const { write, end } = response;
  const count = (chunk, encoding) => {
    if (chunk && typeof chunk !== 'function') response.bodyBytes += Buffer.byteLength(chunk, encoding);
  };
  response.write = (chunk, ...rest) => {
    count(chunk, rest[0]);
    return write.call(response, chunk, ...rest);
  };
  response.end = (chunk, ...rest) => {
    count(chunk, rest[0]);
    return end.call(response, chunk, ...rest);
  };
}

function isDue({ times, until, only, key }, path, counts) {
  if ((only && !path.includes(only)) || Date.now() > until) return false;
  if (!times) return true;
  const name = `${key ?? ''} ${path.split('?')[0]}`;
  const count = (counts.get(name) ?? 0) + 1;
  counts.set(name, count);
  return count <= times;
}

async function applyFaults(spec, request, response, next) {
  if (spec.delay) await sleep(spec.delay);
  const rest = spec.beyond - firstByte(request);
  if (rest > 0) {
    throttle(response, { ...spec, truncate: rest });
    return next(request, response);
  }
  if (response.destroyed || spec.hang) return;
  if (spec.reset) return request.socket.resetAndDestroy();
  if (spec.status) {
    response.writeHead(spec.status, { ...OPEN, 'content-type': 'text/plain' });
    return response.end(STATUS_CODES[spec.status] ?? '');
  }
  if (spec.mime) force(response, { 'content-type': spec.mime });
  if (spec.slow || spec.truncate !== undefined || spec.corrupt !== undefined) throttle(response, spec);
  next(request, response);
}

/** The first requested byte of the file, from `Range`. */
function firstByte({ headers: { range = '' } }) {
  return Number(/^bytes=(\d+)-/.exec(range)?.[1] ?? 0);
}

/** Allows every origin, and forbids caching, so that the next request meets the next fault. */
function setAccess(response, { closed }) {
  force(response, closed ? CLOSED : OPEN);
}

function force(response, headers) {
  const { writeHead } = response;
  response.writeHead = (status, ...rest) => {
    const given = rest.find((each) => typeof each === 'object') ?? {};
    const kept = Object.entries(given).filter(([name]) => !Object.hasOwn(headers, name.toLowerCase()));
    for (const name of Object.keys(headers)) response.removeHeader(name);
    const set = Object.entries(headers).filter(([, value]) => value !== undefined);
    return writeHead.call(response, status, Object.fromEntries([...kept, ...set]));
  };
}

/** Limits the rate and the length of a body, and garbles it from a position on. */
function throttle(response, { slow = Number.POSITIVE_INFINITY, truncate, corrupt, hang }) {
  const write = response.write.bind(response);
  const end = response.end.bind(response);
  const queue = [];
  let sent = 0;
  let isEnded = false;
  let pumping = false;

  const nextChunk = () => {
    const limit = Math.min(Math.max(1, Math.round((slow * TICK) / 1000)), (truncate ?? Infinity) - sent);
    const chunk = queue[0].subarray(0, limit);
    queue[0] = queue[0].subarray(chunk.length);
    if (queue[0].length === 0) queue.shift();
    sent += chunk.length;
    return garble(chunk, sent - chunk.length, corrupt);
  };
  const pump = async () => {
    if (pumping) return;
    pumping = true;
    while (queue.length > 0 && !response.destroyed) {
      write(nextChunk());
      if (sent >= truncate) return hang || cut(response);
      if (slow !== Infinity) await sleep(TICK);
    }
    pumping = false;
    if (isEnded) end();
    else response.emit('drain');
  };
  const add = (chunk, encoding) => {
    if (chunk && typeof chunk !== 'function' && chunk.length > 0) queue.push(Buffer.from(chunk, encoding));
    pump();
  };
  response.write = (chunk, encoding) => {
    setImmediate(add, chunk, encoding);
    return false;
  };
  response.end = (chunk, encoding) => {
    setImmediate(() => {
      isEnded = true;
      add(chunk, encoding);
    });
    return response;
  };
}

function garble(chunk, position, from) {
  if (from === undefined) return chunk;
  return chunk.map((byte, index) => (position + index >= from ? byte ^ 0x5a : byte));
}

/** Closes the connection after the written bytes have been sent. */
function cut(response) {
  setTimeout(() => response.destroy(), TICK);
}
