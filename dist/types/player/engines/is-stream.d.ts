/** Whether a MIME type names an adaptive stream: HLS (RFC 8216) or DASH. */
export declare function isStream(type: string): boolean;
