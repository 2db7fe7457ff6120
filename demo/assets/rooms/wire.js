// Drives a clip in a frame of another origin: the same server under the other loopback name.
import { byId } from '../dom.js';

const { RemotePlayer } = await import(`${document.documentElement.dataset.assets}host.js`);

const { hostname, port } = location;
const other = hostname === '127.0.0.1' ? 'localhost' : '127.0.0.1';
const origin = `http://${other}${port ? `:${port}` : ''}`;
const frame = byId('frame');
byId('far').textContent = origin;
frame.src = `${origin}/embed/klitschko`;

const player = new RemotePlayer(frame);
player.addEventListener('change', () => {
  byId('state').textContent = JSON.stringify(player.state, undefined, 2);
});

player.addEventListener('clip-quote', () => {
  byId('copy-quote').disabled = !player.quote;
  byId('quote').textContent = player.quote?.text ?? 'Nothing is selected in the frame.';
});
player.addEventListener('clip-copy', ({ detail: { what, method } }) => {
  byId('quote').textContent = `The frame was asked to copy (${what}): ${method}`;
});
byId('copy-quote').addEventListener('click', async () => {
  const { text } = player.quote;
  try {
    await navigator.clipboard.writeText(text);
    byId('quote').textContent = `Copied from here:\n${text}`;
  } catch (error) {
    byId('quote').textContent = `The browser refused: ${error.name}`;
  }
});

byId('commands').addEventListener('click', async ({ target }) => {
  const { command, value } = target.dataset;
  if (!command) return;
  const words = `${command}(${value ?? ''})`;
  try {
    await player[command](...(value ? [Number(value)] : []));
    byId('outcome').textContent = `${words} is done`;
  } catch (error) {
    byId('outcome').textContent = `${words} was rejected: ${error.name}`;
  }
});
