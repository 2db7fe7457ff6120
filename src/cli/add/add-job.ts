import type { SiteFolder } from '../site-folder.js';
import type { AddOptions } from './add-options.js';
import type { Pace } from './media-tools.js';

/** The data and callbacks for the work on one input. */
export interface AddJob {
  /** The input as typed, for messages. */
  readonly name: string;
  /** The absolute path of a file, or an http(s) address. */
  readonly source: string;
  readonly site: SiteFolder;
  readonly options: AddOptions;
  readonly signal: AbortSignal;
  /** Reports a problem or a note about a file, which is the input by default. */
  readonly tell: (message: string, file?: string) => void;
  /** Reports a problem after which a part of the clip is missing. */
  readonly fail: (message: string, file?: string) => void;
  /** Starts a step. The result reports the progress, in relation to `duration` seconds of media. */
  readonly step: (what: string, duration?: number) => Pace;
}
