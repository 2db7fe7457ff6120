import type { CaptionCue, CaptionLine } from '../../clip/caption-line.js';
import { captionLines } from '../../clip/caption-lines.js';
import { captionParagraphs } from '../../clip/caption-paragraphs.js';
import type { Clip } from '../../clip/clip.js';
import { plainParagraphs, type TranscriptParagraph } from '../../clip/transcript-text.js';
import type { Player } from '../../player/player.js';
import { InStreamCues } from './in-stream-cues.js';
import { type CaptionsFile, loadCaptions, UnreadableCaptions } from './load-captions.js';
import { firstChoice, type TranscriptChoice, transcriptChoices } from './transcript-choices.js';

/** The source of a transcript. */
export interface TranscriptSource {
  readonly clip: Clip | undefined;
  readonly player: Player | undefined;
  /** The captions that the page requests: an id or a language (BCP 47). */
  readonly wanted: string;
}

/** The status of the text: `ready`, or the reason why it is missing. With `coming` the text arrives during playback. */
export type TranscriptStatus = 'ready' | 'waiting' | 'coming' | 'none' | 'failed' | 'unreadable';

/** The text of a transcript from any source. It fetches nothing before the first `update`. */
export class TranscriptContent {
  status: TranscriptStatus = 'none';
  choices: readonly TranscriptChoice[] = [];
  chosen: TranscriptChoice | undefined;
  paragraphs: readonly TranscriptParagraph[] = [];
  /** True if the text has times. */
  isTimed = false;
  /** The cues of the text. */
  cues: readonly CaptionCue[] = [];
  #file: CaptionsFile | undefined;
  #stream: InStreamCues | undefined;
  #loading = new AbortController();
  #made: readonly unknown[] = [];

  /** `changed` is called when the content or the status has changed. */
  constructor(readonly changed: () => void) {}

  /** The original file of captions; undefined if the captions are part of the media. */
  get vtt(): string | undefined {
    return this.#file?.vtt;
  }

  /** Applies a source. Call it after each change of the source; a call without a change is cheap. */
  update(source: TranscriptSource): void {
    const { clip, player, wanted } = source;
    const made = [clip, player, player?.currentMedia, player?.state.captionChoices, wanted];
    if (made.some((each, index) => each !== this.#made[index])) {
      const isAsked = wanted !== (this.#made.at(-1) ?? '');
      this.#made = made;
      this.choices = transcriptChoices(clip, player?.currentMedia);
      this.#begin(source, isAsked);
    }
    if (this.#stream) this.#arrive(this.#stream, source);
  }

  /** Selects other captions. A media engine reads one track at a time, so the displayed captions change too. */
  choose(id: string, source: TranscriptSource): void {
    const { player } = source;
    const choice = this.choices.find((each) => each.id === id);
    if (!choice || choice.id === this.chosen?.id) return;
    if (choice.track && this.choices.some(({ track, id }) => track && id === player?.state.captionTrack))
      player?.showCaptions(id);
    this.#read(choice, source);
  }

  /** Loads the chosen captions again after a failure. */
  retry(source: TranscriptSource): void {
    if (this.chosen) this.#read(this.chosen, source);
  }

  /** Cancels loading and clears the content. */
  end(): void {
    this.#loading.abort();
    this.#made = [];
    this.#stream?.end();
    this.chosen = this.#stream = this.#file = undefined;
    this.#show([], 'none');
  }

  /** Selects the first captions. With `isAsked`, the page has requested other captions than before. */
  #begin(source: TranscriptSource, isAsked: boolean): void {
    const { chosen } = this;
    const { captionTrack } = source.player?.state ?? {};
    const stays = !isAsked && chosen && this.choices.find(({ id }) => id === chosen.id);
    const choice = stays || firstChoice(this.choices, source.wanted, captionTrack, source.clip?.language);
    if (choice && choice === stays && choice.track === chosen?.track) this.changed();
    else if (choice) this.#read(choice, source);
    else this.#showMissing(source);
  }

  /** Handles a source without captions, or without captions yet. */
  #showMissing(source: TranscriptSource): void {
    this.#loading.abort();
    this.chosen = this.#stream = this.#file = undefined;
    this.#showPlain(source, source.player && !source.player.currentMedia ? 'coming' : 'none');
  }

  /** Shows the transcript of the document, if there is one. */
  #showPlain({ clip }: TranscriptSource, otherwise: TranscriptStatus): void {
    const paragraphs = plainParagraphs(clip?.transcript ?? '');
    this.cues = [];
    this.isTimed = false;
    this.#show(paragraphs, paragraphs.length ? 'ready' : otherwise);
  }

  #read(choice: TranscriptChoice, source: TranscriptSource): void {
    this.#loading.abort();
    this.#loading = new AbortController();
    this.#stream?.end();
    this.chosen = choice;
    this.#file = this.#stream = undefined;
    if (choice.track) {
      this.#stream = new InStreamCues(choice.track);
      this.#show([], 'coming');
      this.#arrive(this.#stream, source);
    } else if (choice.src) {
      this.#show([], 'waiting');
      this.#load(choice.src, source, this.#loading.signal);
    }
  }

  async #load(src: string, source: TranscriptSource, signal: AbortSignal): Promise<void> {
    try {
      const file = await loadCaptions(src, signal);
      if (signal.aborted) return;
      this.#file = file;
      this.#showCues(file.cues, false);
      if (!this.paragraphs.length) this.#showPlain(source, 'none');
    } catch (error) {
      if (signal.aborted) return;
      console.warn(error);
      const status = error instanceof UnreadableCaptions ? 'unreadable' : 'failed';
      this.#showPlain(source, status);
      this.status = status;
      this.changed();
    }
  }

  #arrive(stream: InStreamCues, { player }: TranscriptSource): void {
    const { captionTrack } = player?.state ?? {};
    const shown = this.choices.find(({ id, track }) => track && id === captionTrack);
    if (shown && shown.id !== this.chosen?.id) this.#read(shown, { player, clip: undefined, wanted: '' });
    else if (stream.look()) this.#showCues(stream.all, true);
  }

  #showCues(cues: readonly CaptionCue[], segmented: boolean): void {
    const lines: CaptionLine[] = captionLines(cues, { segmented });
    this.cues = cues;
    this.isTimed = true;
    this.#show(captionParagraphs(lines), lines.length ? 'ready' : segmented ? 'coming' : 'none');
  }

  #show(paragraphs: readonly TranscriptParagraph[], status: TranscriptStatus): void {
    this.paragraphs = paragraphs;
    this.status = status;
    this.changed();
  }
}
