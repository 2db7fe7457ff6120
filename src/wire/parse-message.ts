import { context, type Message, type Report, type Result } from './message.js';
import { orNull, type Read, readShape, readText } from './read-value.js';
import { remoteCommands } from './remote-commands.js';
import { remoteEvents } from './remote-events.js';
import { readRemoteState } from './remote-state.js';

const literal =
  <Text extends string>(...texts: readonly Text[]): Read<Text> =>
  (value) =>
    texts.find((text) => text === value);

const ours = literal(context);
const result = readShape<Result>({
  context: ours,
  type: literal('result'),
  id: readText,
  error: orNull(readShape({ name: readText, message: readText })),
});
const report = readShape<Report>({
  context: ours,
  type: literal('report'),
  event: literal('ready', 'change', ...remoteEvents),
  state: readRemoteState,
  page: readText,
});
const commandHead = readShape({
  context: ours,
  type: literal('command'),
  id: readText,
  name: literal(...(Object.keys(remoteCommands) as (keyof typeof remoteCommands)[])),
});
const hello = readShape({ context: ours, type: literal('hello') });

/**
 * Parses a message of our own protocol. Undefined for anything else, which is no error, because windows receive messages
 * of many senders. Unknown fields are left out.
 */
export function parseMessage(data: unknown): Message | undefined {
  return hello(data) ?? command(data) ?? result(data) ?? report(data);
}

function command(data: unknown): Message | undefined {
  const read = commandHead(data);
  const value = read && remoteCommands[read.name](Reflect.get(Object(data), 'value'));
  return read && value !== undefined ? { ...read, value } : undefined;
}
