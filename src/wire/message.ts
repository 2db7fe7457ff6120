import type { RemoteCommandName } from './remote-commands.js';
import type { RemoteDetailName, RemoteDetails } from './remote-details.js';
import type { RemoteEvent } from './remote-events.js';
import type { RemoteState } from './remote-state.js';

/** The `context` of messages in our own protocol. Other pages use player.js. */
export const context = 'inline-clip';

/** Host → frame: the host has its listener. The frame sends no report before this message. */
export interface Hello {
  readonly context: typeof context;
  readonly type: 'hello';
}

/** Host → frame: a command. Its result has the same `id`. */
export interface Command {
  readonly context: typeof context;
  readonly type: 'command';
  readonly id: string;
  readonly name: RemoteCommandName;
  readonly value: number | boolean | string | null;
}

/** Frame → host: the result of a command. `error` has the name and message of a `DOMException`. */
export interface Result {
  readonly context: typeof context;
  readonly type: 'result';
  readonly id: string;
  readonly error: { readonly name: string; readonly message: string } | null;
}

/** Frame → host: an event and the current state. `ready` answers a `Hello`, `change` follows a command. */
export interface Report {
  readonly context: typeof context;
  readonly type: 'report';
  readonly event: RemoteEvent | 'ready' | 'change';
  readonly state: RemoteState;
  /** The id of the document in the frame. It changes with a reload. */
  readonly page: string;
}

/** Frame → host: an event of the player with its `detail`, which changes no state. */
export interface Detail<Name extends RemoteDetailName = RemoteDetailName> {
  readonly context: typeof context;
  readonly type: 'detail';
  readonly event: Name;
  readonly detail: RemoteDetails[Name];
}

/** What a host sends. */
export type HostMessage = Hello | Command;
/** What a frame sends. */
export type FrameMessage = Result | Report | Detail;
