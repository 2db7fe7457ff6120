import { type Command, context, type HostMessage } from './message.js';
import { literal, readShape, readText } from './read-value.js';
import { type RemoteCommandName, remoteCommands } from './remote-commands.js';

const ours = literal(context);
const hello = readShape({ context: ours, type: literal('hello') });
const commandHead = readShape({
  context: ours,
  type: literal('command'),
  id: readText,
  name: literal(...(Object.keys(remoteCommands) as RemoteCommandName[])),
});

/**
 * Parses a message of our own protocol from a host to its frame. Returns undefined for other messages, because windows
 * receive messages of many senders. Unknown fields are dropped.
 */
export function parseHostMessage(data: unknown): HostMessage | undefined {
  return hello(data) ?? command(data);
}

function command(data: unknown): Command | undefined {
  const read = commandHead(data);
  const value = read && remoteCommands[read.name](Reflect.get(Object(data), 'value'));
  return read && value !== undefined ? { ...read, value } : undefined;
}
