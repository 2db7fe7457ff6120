import { fieldsOf } from './fields-of.js';

const methods = [
  'play',
  'pause',
  'mute',
  'unmute',
  'showcontrols',
  'hidecontrols',
  'fullscreenenter',
  'fullscreenexit',
] as const;

/** What `<amp-video-iframe>` asks of the page in it. */
export type AmpMethod = (typeof methods)[number];

/** The method of a message from `<amp-video-iframe>`; undefined for all else. */
export function parseAmp(data: unknown): AmpMethod | undefined {
  const fields = fieldsOf(data);
  return fields?.event === 'method' ? methods.find((name) => name === fields.method) : undefined;
}
