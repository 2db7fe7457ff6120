// What a consent tool calls, and what it hears.
import { byId } from '../dom.js';

const players = document.querySelectorAll('clip-player[consent]');
for (const [id, granted] of [
  ['grant', true],
  ['revoke', false],
]) {
  byId(id).addEventListener('click', () => {
    for (const player of players) player.grantConsent(granted);
  });
}
document.addEventListener('clip-consent', ({ detail: { granted, hosts } }) => {
  byId('told').textContent = `clip-consent: ${JSON.stringify({ granted, hosts })}`;
});
