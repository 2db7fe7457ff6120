const PATIENCE = 30_000;

/**
 * A session of WebDriver Classic (W3C): one method for each command that the tests need. Every command has a timeout,
 * so a browser that hangs causes an error.
 */
export class WebDriverSession {
  #address;
  #timeout;

  /** @param {string} address Address of the session: `http://127.0.0.1:PORT/session/ID`. */
  constructor(address, { timeout = PATIENCE } = {}) {
    this.#address = address;
    this.#timeout = timeout;
  }

  /**
   * @param {string} endpoint `http://127.0.0.1:PORT`
   * @param {object} capabilities
   */
  static async open(endpoint, capabilities) {
    const body = { capabilities: { alwaysMatch: capabilities } };
    const { sessionId } = await send(`${endpoint}/session`, 'POST', body, PATIENCE);
    return new WebDriverSession(`${endpoint}/session/${sessionId}`);
  }

  get(command) {
    return send(this.#address + command, 'GET', undefined, this.#timeout);
  }

  post(command, body = {}, timeout = this.#timeout) {
    return send(this.#address + command, 'POST', body, timeout);
  }

  /** Ends the session and its browser. */
  delete(command = '') {
    return send(this.#address + command, 'DELETE', undefined, 5000);
  }

  /** Runs the body of a function in the current frame, and awaits a promise that it returns. */
  execute(script, args = []) {
    return this.post('/execute/sync', { script, args });
  }

  /** Performs trusted input: action sequences of the WebDriver standard ("Actions"). */
  actions(...sources) {
    return this.post('/actions', { actions: sources });
  }
}

async function send(address, method, body, timeout) {
  const options = { method, headers: { 'content-type': 'application/json' } };
  const command = `${method} ${new URL(address).pathname.replace(/^\/session\/[^/]*/, '')}`;
  const signal = AbortSignal.timeout(timeout);
  try {
    const response = await fetch(address, { ...options, signal, body: body && JSON.stringify(body) });
    const { value } = await response.json();
    if (response.ok) return value;
    throw new Error(`${value?.error}: ${value?.message} (${command})`);
  } catch (error) {
    if (signal.aborted) throw new Error(`the browser gave no answer for ${timeout} ms (${command})`);
    throw error;
  }
}
