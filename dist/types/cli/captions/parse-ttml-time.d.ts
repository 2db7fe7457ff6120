/** How a TTML document counts time. */
export interface TtmlClock {
    /** Frames a second. */
    readonly frameRate: number;
    /** Ticks a second. */
    readonly tickRate: number;
}
/** The clock of a document, by the attributes of its root (TTML 2, section 7.2). */
export declare function ttmlClock(attributes: ReadonlyMap<string, string>): TtmlClock;
/**
 * Seconds of a time expression (TTML 2, section 12.3.1): `00:00:12.5`, `00:00:12:15` with frames, `12.5s`, `750ms`,
 * `2m`, `1h`, `300f`, `1000t`. Undefined for anything else.
 */
export declare function parseTtmlTime(text: string, { frameRate, tickRate }: TtmlClock): number | undefined;
