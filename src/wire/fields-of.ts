/** The longest text that is read as JSON: no message that anybody here understands comes near it. */
const most = 4096;

/** The fields of a message that came as an object, or as JSON in a string; undefined for everything else. */
export function fieldsOf(data: unknown): Readonly<Record<string, unknown>> | undefined {
  const value = typeof data === 'string' ? parsed(data) : data;
  return isRecord(value) ? value : undefined;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function parsed(text: string): unknown {
  if (text.length > most || !text.startsWith('{')) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // Pages say all kinds of things to their frames.
  }
}
