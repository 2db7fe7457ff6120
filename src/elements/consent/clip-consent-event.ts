import { ClipEvent } from '../base/clip-event.js';

/** `clip-consent`: the reader, or a script, has granted or revoked the consent to load a clip. */
export class ClipConsentEvent extends ClipEvent<{
  readonly granted: boolean;
  /** The hosts that the element names, as `example.org` or `example.org:8443`. */
  readonly hosts: readonly string[];
}> {
  constructor(granted: boolean, hosts: readonly string[]) {
    super('clip-consent', { granted, hosts });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'clip-consent': ClipConsentEvent;
  }
}
