import type { RemoteCommandName, RemoteValue } from '../wire/remote-commands.js';
import type { ClipWatch } from './clip-watch.js';
/** Does what a message asks for; settles as the player's own command does. */
export declare function runCommand<Name extends RemoteCommandName>(watch: ClipWatch, name: Name, value: RemoteValue<Name>): Promise<void>;
