import type { Endpoint } from '../wire/endpoint.js';
import { type Command, context, type FrameMessage } from '../wire/message.js';
import { parseHostMessage } from '../wire/parse-host-message.js';
import type { RemoteDetailName } from '../wire/remote-details.js';
import { type RemoteEvent, remoteEvents } from '../wire/remote-events.js';
import type { PlayerBridge } from './player-bridge.js';

/** Events whose details the host is told. The readers of these details stay out of the embed page. */
const detailed: readonly RemoteDetailName[] = [
  'clip-open',
  'clip-close',
  'clip-quote',
  'clip-copy',
  'clip-share',
];

/** Answers our own protocol. Sends nothing before the hello of the host, because other hosts do not expect it. */
export function answerInlineClip(bridge: PlayerBridge, parent: Endpoint, view: Window): void {
  const page = Math.random().toString(36).slice(2);
  let isGreeted = false;
  const post = (message: FrameMessage) => parent.post(message);
  const report = (event: RemoteEvent | 'ready' | 'change') =>
    post({ context, type: 'report', event, state: bridge.state, page });
  const runCommand = async ({ id, name, value }: Command) => {
    const error = await outcome(bridge.run(name, value));
    if (isGreeted) report('change'); // HTML has no event for some commands, such as `loop`
    post({ context, type: 'result', id, error });
  };
  const onMessage = async (data: unknown) => {
    const message = parseHostMessage(data);
    if (message?.type === 'command') await runCommand(message);
    if (message?.type !== 'hello') return;
    await bridge.shown;
    isGreeted = true;
    report('ready');
  };
  /** The frame shows another page from now on. One in the back/forward cache continues. */
  const leave = ({ persisted }: PageTransitionEvent) => {
    const state = { ...bridge.state, phase: 'idle', paused: true } as const;
    if (isGreeted && !persisted) post({ context, type: 'report', event: 'emptied', state, page });
  };
  parent.listen(onMessage, bridge.signal);
  view.addEventListener('pagehide', leave, { signal: bridge.signal });
  for (const type of remoteEvents) bridge.on(type, () => isGreeted && report(type));
  for (const event of detailed)
    bridge.on(event, ({ detail }) => isGreeted && post({ context, type: 'detail', event, detail }));
}

async function outcome(done: Promise<void>): Promise<{ name: string; message: string } | null> {
  try {
    await done;
    return null;
  } catch (error) {
    const { name, message } = error instanceof Error ? error : new Error(String(error));
    return { name, message: message.slice(0, 256) };
  }
}
