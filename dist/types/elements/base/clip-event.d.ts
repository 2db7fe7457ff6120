/** What all of our own events have in common: a `detail`, and that they leave shadow roots. */
export declare abstract class ClipEvent<Detail> extends CustomEvent<Detail> {
    constructor(type: string, detail: Detail);
}
