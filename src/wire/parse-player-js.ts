import { fieldsOf } from './fields-of.js';
import { type PlayerJsCall, playerJs } from './player-js.js';
import { readText } from './read-value.js';

/** Parses a player.js call from an object or JSON text. Returns undefined for other messages. */
export function parsePlayerJs(data: unknown): PlayerJsCall | undefined {
  const fields = fieldsOf(data);
  if (fields?.context !== playerJs.context) return undefined;
  const method = readText(fields.method);
  if (!method) return undefined;
  return { method, value: fields.value, listener: readText(fields.listener) };
}
