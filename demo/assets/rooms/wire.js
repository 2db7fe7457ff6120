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
