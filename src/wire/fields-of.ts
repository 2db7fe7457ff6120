/** The longest text that is parsed as JSON, in UTF-16 units. Every known message is far shorter. */
const maxLength = 4096;

/**
 * Returns the fields of a message that is an object or the JSON text of one. Returns undefined for other messages.
 */
export function fieldsOf(data: unknown): Readonly<Record<string, unknown>> | undefined {
  const value = typeof data === 'string' ? parsed(data) : data;
  return isRecord(value) ? value : undefined;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function parsed(text: string): unknown {
  if (text.length > maxLength || !text.startsWith('{')) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // pages send many other messages to their frames
  }
}
