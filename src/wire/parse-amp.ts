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

/** A method that `<amp-video-iframe>` calls on the page inside it. */
export type AmpMethod = (typeof methods)[number];

/** Returns the method in a message from `<amp-video-iframe>`, or undefined for other messages. */
export function parseAmp(data: unknown): AmpMethod | undefined {
  const fields = fieldsOf(data);
  return fields?.event === 'method' ? methods.find((name) => name === fields.method) : undefined;
}
