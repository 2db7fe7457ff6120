/** Base class of the library's own events: each has a `detail`, bubbles, and crosses shadow roots. */
export abstract class ClipEvent<Detail> extends CustomEvent<Detail> {
  constructor(type: string, detail: Detail) {
    super(type, { detail, bubbles: true, composed: true });
  }
}
