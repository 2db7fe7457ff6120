import type { Command, Detail, Hello, Report, Result } from '../../src/wire/message.js';
import type { RemoteQuote } from '../../src/wire/remote-details.js';
import { type RemoteState, unknownState } from '../../src/wire/remote-state.js';

const context = 'inline-clip';

export const sampleState: RemoteState = {
  ...unknownState,
  clip: { id: 'klitschko', title: 'A clip', duration: 62, live: false },
  phase: 'playing',
  paused: false,
  currentTime: 12.5,
  duration: 62,
  captionChoices: [{ language: 'en', label: 'English' }],
  captions: 'en',
};

export const hello: Hello = { context, type: 'hello' };
export const seek: Command = { context, type: 'command', id: 'a-1', name: 'seek', value: 12 };
export const result: Result = {
  context,
  type: 'result',
  id: 'a-1',
  error: { name: 'NotAllowedError', message: 'a press is wanted' },
};
export const report: Report = { context, type: 'report', event: 'playing', state: sampleState, page: 'p' };

export const sampleQuote: RemoteQuote = {
  text: '“We are ready.”\n— Mayor · A clip',
  html: '<blockquote>“We are ready.”</blockquote>',
  markdown: '> “We are ready.”',
  address: 'https://news.example/klitschko?start=4&end=9',
  start: 4,
  end: 9,
};
export const detail: Detail<'clip-quote'> = {
  context,
  type: 'detail',
  event: 'clip-quote',
  detail: { quote: sampleQuote },
};
