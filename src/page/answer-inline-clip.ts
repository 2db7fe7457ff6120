import type { Endpoint } from '../wire/endpoint.js';
import { type Command, context, type Message } from '../wire/message.js';
import { parseMessage } from '../wire/parse-message.js';
import { type RemoteEvent, remoteEvents } from '../wire/remote-events.js';
import { runCommand } from './clip-commands.js';
import type { ClipWatch } from './clip-watch.js';

/** Speaks our own protocol with the page around: silent until that says hello, so that no stranger hears of it. */
export function answerInlineClip(watch: ClipWatch, parent: Endpoint): void {
  const page = Math.random().toString(36).slice(2);
  let isGreeted = false;
  const post = (message: Message) => parent.post(message);
  const report = (event: RemoteEvent | 'ready' | 'change') =>
    post({ context, type: 'report', event, state: watch.state, page });
  const obey = async ({ id, name, value }: Command) => {
    const error = await outcome(runCommand(watch, name, value));
    if (isGreeted) report('change'); // not every command has an event of its own in HTML: `loop` has none
    post({ context, type: 'result', id, error });
  };
  const hear = async (data: unknown) => {
    const message = parseMessage(data);
    if (message?.type === 'command') await obey(message);
    if (message?.type !== 'hello') return;
    await watch.ready;
    isGreeted = true;
    report('ready');
  };
  parent.listen(hear, watch.signal);
  for (const type of remoteEvents) watch.on(type, () => isGreeted && report(type));
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
