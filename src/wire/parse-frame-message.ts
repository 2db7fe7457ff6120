import { context, type Detail, type FrameMessage, type Report, type Result } from './message.js';
import { literal, orNull, readShape, readText } from './read-value.js';
import { type RemoteDetailName, remoteDetails } from './remote-details.js';
import { remoteEvents } from './remote-events.js';
import { readRemoteState } from './remote-state.js';

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
const detailHead = readShape({
  context: ours,
  type: literal('detail'),
  event: literal(...(Object.keys(remoteDetails) as RemoteDetailName[])),
});

/**
 * Parses a message of our own protocol from a frame to its host. Returns undefined for other messages, because windows
 * receive messages of many senders. Unknown fields are dropped.
 */
export function parseFrameMessage(data: unknown): FrameMessage | undefined {
  return result(data) ?? report(data) ?? detailOf(data);
}

function detailOf(data: unknown): Detail | undefined {
  const read = detailHead(data);
  const detail = read && remoteDetails[read.event](Reflect.get(Object(data), 'detail'));
  return read && detail && { ...read, detail };
}
