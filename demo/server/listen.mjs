import { createServer } from 'node:http';

const ABSENT = new Set(['EADDRNOTAVAIL', 'EAFNOSUPPORT']);
const ATTEMPTS = 10;

/**
 * Listens with one handler on the same port of several hosts. Hosts that the machine does not have are skipped; it throws
 * when none is left, or when the port cannot be used.
 *
 * @param {import('node:http').RequestListener} handler
 * @param {number} port 0 for any port that is free on all hosts.
 * @param {string[]} hosts
 * @returns {Promise<{port: number, close: () => Promise<void>}>}
 */
export async function listen(handler, port, hosts) {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await listenOnce(handler, port, hosts);
    } catch (error) {
      if (port !== 0 || error.code !== 'EADDRINUSE' || attempt === ATTEMPTS) throw explained(error, port);
    }
  }
}

async function listenOnce(handler, port, hosts) {
  const servers = [];
  const close = () => Promise.all(servers.map(closed));
  try {
    for (const host of hosts) {
      const server = await listening(handler, servers[0]?.address().port ?? port, host);
      if (server) servers.push(server);
    }
  } catch (error) {
    await close();
    throw error;
  }
  const taken = servers[0]?.address().port;
  if (taken === undefined) throw new Error(`This machine has none of the addresses ${hosts.join(', ')}.`);
  return { port: taken, close: async () => void (await close()) };
}

/** Resolves with the listening server; with undefined when the machine does not have the address. */
function listening(handler, port, host) {
  const server = createServer(handler);
  return new Promise((resolve, reject) => {
    server.once('listening', () => resolve(server));
    server.once('error', (error) => (ABSENT.has(error.code) ? resolve(undefined) : reject(error)));
    server.listen({ port, host });
  });
}

function closed(server) {
  return new Promise((resolve) => {
    server.close(resolve);
    server.closeAllConnections();
  });
}

/** Replaces the message of a known error by one that says what to do. */
function explained(error, port) {
  const reasons = {
    EADDRINUSE: `Port ${port} is busy on ${error.address}: stop what listens there, or choose another port.`,
    EACCES: `Port ${port} needs more rights than this user has: choose one above 1023.`,
  };
  if (reasons[error.code]) error.message = reasons[error.code];
  return error;
}
