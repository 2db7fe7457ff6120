import 'inline-clip';
import 'inline-clip/vue';
import type { GlobalComponents } from 'vue';

type Props<Tag extends keyof GlobalComponents> = InstanceType<GlobalComponents[Tag]>['$props'];

export const player: Props<'clip-player'> = {
  class: { wide: true },
  key: 1,
  'clip-src': '/clips/a.json',
  clip: undefined,
  sticky: false,
  noTitle: true,
  'no-share': 'false',
  onClipReady: ({ detail }) => detail.clip.title.trim(),
  onClipError: ({ detail }) => detail.retry(),
  onTimeupdate: (event: Event) => event.type,
};
export const field: Props<'clip-copy-field'> = { value: 'a', multiline: true };
export const transcript: Props<'clip-transcript'> = { for: 'town', follow: true, srclang: 'en' };
export const panels: [Props<'clip-embed-panel'>, Props<'clip-share-panel'>] = [{}, { clipSrc: 'a' }];
