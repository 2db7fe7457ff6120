// Adds a placeholder to the page after the host script has run.
import { byId, make } from '../dom.js';

byId('add').addEventListener('click', () => {
  const link = make('a', { href: '/watch/vertical' }, 'Lights, Rising: a Clip That Stands Upright');
  const placeholder = make('div', {}, link);
  Object.assign(placeholder.dataset, { inlineClip: '/embed/vertical', width: '270', height: '480' });
  byId('placeholders').append(placeholder);
});
