import type { Clip } from '../../clip/clip.js';
import { closedReason } from '../../clip/closed-reason.js';
import { removedClip } from '../../clip/removed-clip.js';
import type { Player } from '../../player/player.js';
import type { ArticleScript } from './article-script.js';
import { type ClipCarrier, ClipLoader, isPreloadNone } from './clip-loader.js';
import { ClipReadyEvent } from './clip-ready-event.js';
import { adoptedVideo } from './media-stage.js';
import { type ClipOverrides, overriddenClip } from './overridden-clip.js';

/** An element with a player, and the attributes that describe its clip. */
export interface ClipSourceHost extends ClipCarrier, ClipOverrides {
  readonly player: Player;
  readonly start: number;
  readonly end: number | undefined;
  readonly captions: string;
}

/** The names of the properties that define the source of a clip and its start options. */
export const clipSourceProperties =
  'clip clipSrc consent clipTitle embedUrl pageUrl start end captions'.split(' ');

/** The callbacks of a clip source. */
export interface ClipSourceListener {
  /** Called before a clip is opened. */
  opens(clip: Clip | undefined): void;
  /** Called after another clip was opened. */
  opened(): void;
}

/** Finds the clip of an element, and opens it in the element's player with the options of the element's attributes. */
export class ClipSource {
  readonly #loader: ClipLoader;

  constructor(
    readonly host: ClipSourceHost,
    readonly article: ArticleScript,
    readonly listener: ClipSourceListener,
  ) {
    this.#loader = new ClipLoader(
      host,
      (coming) => host.player.expect(coming),
      (clip) => this.#open(clip),
      ({ message }) => host.player.fail({ code: 'document', message }),
      () => article.needsConsent,
    );
  }

  /** Finds the clip again. If it is `known`, a document that fails to load leaves it unchanged. */
  find(known?: Clip): void {
    this.#loader.look(known);
  }

  /** Loads the clip document now, without waiting for the element to approach the viewport. */
  hurry(): void {
    this.#loader.hurry();
  }

  /**
   * True if media may be preloaded on intent. It may not with `preload="none"` in the markup, or with an author's own
   * `<video>`.
   */
  get mayPreload(): boolean {
    const { host, article } = this;
    return (
      !article.blocked() && !(host.hasAttribute('preload') && isPreloadNone(host)) && !adoptedVideo(host)
    );
  }

  /** Plays or preloads the clip, as the element's attributes require. */
  begin(): void {
    const { host, article } = this;
    if (article.blocked()) return;
    if (host.hasAttribute('autoplay') || adoptedVideo(host)?.paused === false) host.player.play();
    else if (!isPreloadNone(host)) host.player.load();
  }

  #open(clip: Clip | undefined): void {
    const { host, article } = this;
    const { player, start, end, captions } = host;
    const known = clip && overriddenClip(host, clip);
    const shown = known && closedReason(known) === 'removed' ? removedClip(known) : known;
    const loop = host.hasAttribute('loop') || !!adoptedVideo(host)?.loop;
    const before = player.state.clip;
    this.listener.opens(shown);
    if (article.blocked(shown)) player.pause(); // play() may have been called before the clip was known
    if (!player.setClip(shown, { start, end, loop, captions: captions === '0' ? '' : captions || undefined }))
      return;
    this.listener.opened();
    if (shown && shown !== before) queueMicrotask(() => host.dispatchEvent(new ClipReadyEvent(shown)));
    if (host.isConnected) this.begin();
  }
}
