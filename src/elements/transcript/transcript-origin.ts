import type { Clip } from '../../clip/clip.js';
import { closedReason } from '../../clip/closed-reason.js';
import type { Player } from '../../player/player.js';
import { ClipController, type ClipHost } from '../sharing/clip-controller.js';
import { FileClip } from './file-clip.js';
import { PlayerLink } from './player-link.js';
import type { TranscriptSource } from './transcript-content.js';

/** A transcript element, with its properties that name the origin of its text. */
interface OriginHost extends ClipHost {
  readonly htmlFor: string;
  readonly player: Player | undefined;
  readonly src: string;
  readonly srclang: string;
  readonly captions: string;
}

/** Finds the origin of the text of a transcript: a player, a clip document, or a file. */
export class TranscriptOrigin {
  readonly #document: ClipController;
  readonly #link: PlayerLink;
  readonly #file = new FileClip();

  /** `changed` is called when the state of the player changes, and when there is another player. */
  constructor(
    readonly host: OriginHost,
    changed: () => void,
  ) {
    this.#document = new ClipController(host);
    this.#link = new PlayerLink(host, changed);
  }

  get player(): Player | undefined {
    return this.#link.player;
  }

  /** True if the clip is removed: a removed clip has no transcript, whatever its origin. */
  get source(): TranscriptSource {
    const { host, player } = this;
    const clip = player ? player.state.clip : this.#document.clip;
    if (closedReason(clip) === 'removed') return { clip: undefined, player: undefined, wanted: '' };
    if (this.#link.isWithheld) return { clip, player, wanted: host.captions };
    return { clip: this.#file.clipFor(clip, host), player, wanted: host.captions };
  }

  get clip(): Clip | undefined {
    return this.source.clip;
  }

  /** True if the clip document could not be loaded. */
  get hasFailed(): boolean {
    return this.#document.failed;
  }

  /** True while the clip document is being loaded. */
  get isWaiting(): boolean {
    const { src, clipSrc } = this.host;
    return !src && !this.player && !!clipSrc && !this.#document.clip;
  }

  /** Finds the player that `for` names. */
  look(): void {
    this.#link.look();
  }

  /** Uses the player that a script has set. */
  follow(): void {
    this.#link.follow(this.host.player);
  }

  /** Loads the clip document if there is no player. */
  load(): void {
    if (!this.player) this.#document.look();
  }

  /** Loads the clip document again. */
  again(): void {
    this.#document.again();
  }
}
