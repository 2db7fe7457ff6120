import { withLazyModule } from '../elements/base/with-lazy-module.js';
import type { ClipPlayer } from '../elements/player/clip-player.js';
import type { Player } from '../player/player.js';
import { shownDuration } from '../player/player-selectors.js';
import type { RemoteCommandName, RemoteValue } from '../wire/remote-commands.js';
import type { RemoteDetailName } from '../wire/remote-details.js';
import type { RemoteEvent } from '../wire/remote-events.js';
import type { RemoteState } from '../wire/remote-state.js';
import { remoteState } from './remote-state.js';

/** Commands that the player does not have as a method of the same name, with the same value. */
type OwnCommandName = 'retry' | 'setLoop' | 'showCaptions' | 'openTranscript';

const ownCommands: {
  readonly [Name in OwnCommandName]: (bridge: PlayerBridge, value: RemoteValue<Name>) => unknown;
} = {
  retry: ({ player }) => {
    if (!player.state.error) throw new DOMException('nothing has failed', 'InvalidStateError');
    player.retry();
  },
  setLoop: ({ element }, loop) => {
    element.loop = loop; // an attribute, as in HTML
  },
  showCaptions: ({ player }, language) => player.showCaptions(language ?? undefined),
  openTranscript: ({ element, player }) =>
    new Promise<void>((resolve, reject) => {
      withLazyModule(
        import('../elements/transcript/open-transcript.js'),
        ({ openTranscript }) => openTranscript(element, player).then(resolve, reject),
        () => reject(new DOMException('a script did not load', 'NetworkError')),
      );
    }),
};

/** The other commands, which are methods of the player. */
type PlayerCommands = {
  readonly [Name in Exclude<RemoteCommandName, OwnCommandName>]: (value: RemoteValue<Name>) => unknown;
};

/**
 * Gives the protocols access to state, events and commands of a player. The facade stays until playback is
 * requested.
 */
export class PlayerBridge {
  /** Resolves when the clip is loaded or has failed. */
  readonly ready: Promise<void>;
  /** Resolves like `ready`, or earlier when the reader is asked for consent, because the answer may never come. */
  readonly shown: Promise<void>;

  constructor(
    readonly element: ClipPlayer,
    readonly signal: AbortSignal,
  ) {
    this.ready = new Promise((resolve) => {
      const update = () => (this.player.state.clip || this.player.state.error) && resolve();
      this.player.addEventListener('change', update, { signal });
      update();
    });
    this.shown = new Promise((resolve) => {
      this.ready.then(resolve);
      this.element.addEventListener('clip-ask', () => resolve(), { signal });
    });
  }

  get player(): Player {
    return this.element.player;
  }

  get state(): RemoteState {
    return remoteState(this.player);
  }

  /** The duration in seconds: that of the media, else that of the clip, else 0. */
  get length(): number {
    return shownDuration(this.player.state) || 0;
  }

  /** Calls `call` for every event of a type, until the signal is aborted. */
  on<Type extends RemoteEvent | RemoteDetailName | 'progress'>(
    type: Type,
    call: (event: GlobalEventHandlersEventMap[Type]) => void,
  ): void {
    this.element.addEventListener(type, call, { signal: this.signal });
  }

  /** Runs a command. The promise settles as that of the player's command does. */
  async run<Name extends RemoteCommandName>(name: Name, value: RemoteValue<Name>): Promise<void> {
    const player: PlayerCommands = this.player;
    if (name in ownCommands) await ownCommands[name as OwnCommandName](this, value as never);
    else await player[name as keyof PlayerCommands](value as never);
  }
}
