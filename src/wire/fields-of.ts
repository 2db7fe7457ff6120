/** Maximum length of a text that is parsed as JSON; every known message is far shorter. */
const maxLength = 4096;

/** The fields of a message that is an object or a JSON string of one; undefined for anything else. */
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
    return undefined; // a page sends many other messages to its frames
  }
}
