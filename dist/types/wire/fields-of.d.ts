/** The fields of a message that came as an object, or as JSON in a string; undefined for everything else. */
export declare function fieldsOf(data: unknown): Readonly<Record<string, unknown>> | undefined;
