import type { RemoteCommandName } from './remote-commands.js';
import type { RemoteEvent } from './remote-events.js';
import type { RemoteState } from './remote-state.js';
/** The mark of our own protocol; player.js is for everybody else. */
export declare const context = "inline-clip";
/** Host → frame: somebody is here who listens. A frame says nothing of this protocol before it. */
export interface Hello {
    readonly context: typeof context;
    readonly type: 'hello';
}
/** Host → frame: do something. The answer carries the same `id`. */
export interface Command {
    readonly context: typeof context;
    readonly type: 'command';
    readonly id: string;
    readonly name: RemoteCommandName;
    readonly value: number | boolean | string | null;
}
/** Frame → host: how a command ended; `error` has the name and message of a DOMException. */
export interface Result {
    readonly context: typeof context;
    readonly type: 'result';
    readonly id: string;
    readonly error: {
        readonly name: string;
        readonly message: string;
    } | null;
}
/** Frame → host: what happened, and what holds now; `ready` answers a hello, `change` follows a command. */
export interface Report {
    readonly context: typeof context;
    readonly type: 'report';
    readonly event: RemoteEvent | 'ready' | 'change';
    readonly state: RemoteState;
    /** Another one after the frame was loaded anew. */
    readonly page: string;
}
export type Message = Hello | Command | Result | Report;
