import type { Clip } from '../../clip/clip.js';
import { closedReason } from '../../clip/closed-reason.js';
import type { Player } from '../../player/player.js';
import { ClipController, type ClipHost } from '../sharing/clip-controller.js';
import { FileClip } from './file-clip.js';
import { PlayerLink } from './player-link.js';
import type { TranscriptSource } from './transcript-content.js';

/** A transcript, with what names the origin of its words. */
interface OriginHost extends ClipHost {
  readonly htmlFor: string;
  readonly player: Player | undefined;
  readonly src: string;
  readonly srclang: string;
  readonly captions: string;
}

/** Where the words of a transcript come from: a player, a clip document, a file. */
export class TranscriptOrigin {
  readonly #document: ClipController;
  readonly #link: PlayerLink;
  readonly #file = new FileClip();

  /** `changed` is called when the player changes its state, or is another one. */
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

  /** A removed clip has no words, wherever they would come from. */
  get source(): TranscriptSource {
    const { host, player } = this;
    const clip = player ? player.state.clip : this.#document.clip;
    if (closedReason(clip) === 'removed') return { clip: undefined, player: undefined, wanted: '' };
    return { clip: this.#file.clipFor(clip, host), player, wanted: host.captions };
  }

  get clip(): Clip | undefined {
    return this.source.clip;
  }

  /** The clip document could not be loaded. */
  get hasFailed(): boolean {
    return this.#document.failed;
  }

  /** The clip document is on its way. */
  get isWaiting(): boolean {
    const { src, clipSrc } = this.host;
    return !src && !this.player && !!clipSrc && !this.#document.clip;
  }

  /** Looks for the player again that `for` names. */
  look(): void {
    this.#link.look();
  }

  /** Follows the player that a script has set. */
  follow(): void {
    this.#link.follow(this.host.player);
  }

  /** Fetches the clip document, where there is no player. */
  load(): void {
    if (!this.player) this.#document.look();
  }

  /** Fetches the clip document again. */
  again(): void {
    this.#document.again();
  }
}
