/** The fields of a message that is an object or a JSON string of one; undefined for anything else. */
export declare function fieldsOf(data: unknown): Readonly<Record<string, unknown>> | undefined;
