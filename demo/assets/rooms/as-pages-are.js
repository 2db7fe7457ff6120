// Below each clip, the markup that the page had before a script ran.
import { make } from '../dom.js';

const page = await (await fetch(location.href)).text();
const written = page.match(/ *<clip-player[\s\S]*?<\/clip-player>/g) ?? [];
const samples = document.querySelectorAll('[data-shows]');

for (const [index, sample] of samples.entries()) {
  const indent = /^ */.exec(written[index])[0];
  const textContent = written[index].replaceAll(new RegExp(`^${indent}`, 'gm'), '');
  const summary = make('summary', { textContent: 'What the page contains' });
  sample.append(make('details', {}, summary, make('pre', { textContent })));
}
