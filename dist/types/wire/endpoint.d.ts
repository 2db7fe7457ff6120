/** The other side of a frame's edge. Whoever makes one sees to it that nobody else is heard. */
export interface Endpoint {
    /** Says something to the other side; what it is must survive `structuredClone`. */
    post(data: unknown): void;
    /** Hears the other side until the signal is aborted. */
    listen(hear: (data: unknown) => void, signal: AbortSignal): void;
}
