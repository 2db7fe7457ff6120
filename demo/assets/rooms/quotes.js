import { assets } from '../library.js';

await import(`${assets}elements/clip-transcript.js`);

document.addEventListener('clip-copy', ({ detail }) => {
  document.getElementById('taken').textContent = detail.text;
});
