/** Base class of the library's own events: each has a `detail`, bubbles, and crosses shadow roots. */
declare abstract class ClipEvent<Detail> extends CustomEvent<Detail> {
    constructor(type: string, detail: Detail);
}

export { ClipEvent };
