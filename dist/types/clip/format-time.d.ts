/** Seconds as a clock shows them: `0:00`, `1:02`, `1:02:03`; what is no time is `0:00`. */
export declare function formatTime(seconds: number): string;
