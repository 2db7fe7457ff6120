import type { Clip } from '../../clip/clip.js';

/** The interface of the element that a `Consent` depends on. */
export interface ConsentHost extends HTMLElement {
  readonly clip: Clip | undefined;
  readonly clipSrc: string;
  readonly clipTitle: string;
  /** The value `remember` saves the choice for the hosts of the clip. */
  readonly consent: unknown;
  play(): Promise<void>;
  requestUpdate(name: string): void;
}
