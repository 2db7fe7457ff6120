/**
 * A date as CMSs write it, in ISO 8601: `2016-10-06`, or with a time, `2016-10-06T04:59:57Z`. A time without an offset
 * is in UTC. Undefined for what is none, for a day that there is not, and where day and month cannot be told apart.
 */
export declare function parseDate(text: string): string | undefined;
