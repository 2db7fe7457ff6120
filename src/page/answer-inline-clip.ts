import type { Endpoint } from '../wire/endpoint.js';
import { type Command, context, type Message } from '../wire/message.js';
import { parseMessage } from '../wire/parse-message.js';
import { type RemoteEvent, remoteEvents } from '../wire/remote-events.js';
import type { PlayerBridge } from './player-bridge.js';

/** Answers our own protocol. Sends nothing before the hello of the host, because other hosts do not expect it. */
export function answerInlineClip(bridge: PlayerBridge, parent: Endpoint): void {
  const page = Math.random().toString(36).slice(2);
  let isGreeted = false;
  const post = (message: Message) => parent.post(message);
  const report = (event: RemoteEvent | 'ready' | 'change') =>
    post({ context, type: 'report', event, state: bridge.state, page });
  const runCommand = async ({ id, name, value }: Command) => {
    const error = await outcome(bridge.run(name, value));
    if (isGreeted) report('change'); // some commands fire no event in HTML, such as `loop`
    post({ context, type: 'result', id, error });
  };
  const onMessage = async (data: unknown) => {
    const message = parseMessage(data);
    if (message?.type === 'command') await runCommand(message);
    if (message?.type !== 'hello') return;
    await bridge.ready;
    isGreeted = true;
    report('ready');
  };
  parent.listen(onMessage, bridge.signal);
  for (const type of remoteEvents) bridge.on(type, () => isGreeted && report(type));
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
