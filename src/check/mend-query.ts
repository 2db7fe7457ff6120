import { embedOptionNames, embedOptions } from '../embed/embed-options.js';

const names = embedOptionNames.join('|');
/** A separator that is not `&`, before an option. */
const separators = new RegExp(`(?:[;,|?\\s]|%3F|%3B)+&?(?=(?:${names})=)|&\\?+(?=(?:${names})=)`, 'gi');
/** The first option after an `&` or several `?`. */
const firsts = new RegExp(`^([^?#]*)(?:&|\\?(?=[?&]))[?&]*(?=(?:${names})=)`, 'i');
const option = new RegExp(`([?&](?:amp;)?(${names})=)([^&#]*)`, 'g');

/**
 * Mends the query of an address whose options can still be read: with other separators, as clock times, with a decimal
 * comma, or with spaces. The rest stays unchanged.
 */
export function mendQuery(address: string): string {
  const [, page = '', query = '', hash = ''] =
    /^([^?#]*)(\?[^#]*)?(.*)$/s.exec(address.replace(firsts, '$1?')) ?? [];
  const separated = query.slice(0, 1) + query.slice(1).replace(separators, '&');
  const mended = separated.replace(option, (all: string, start: string, name: string, written: string) => {
    const { parse } = embedOptions[name as keyof typeof embedOptions];
    if (!written || parse(decoded(written)) !== undefined) return all;
    const [, value = '', rest] = /^([^?&;]*)[?&;]?(.*)$/s.exec(decoded(written)) ?? [];
    const read = readValue(name, value.replace(/^[\s+]+|[\s/.,]+$/g, ''));
    return read === undefined ? all : start + read + (rest ? `&${rest}` : '');
  });
  return page + mended + hash;
}

function decoded(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch (error) {
    if (error instanceof URIError) return value;
    throw error;
  }
}

/** Reads a time such as `0:12`, `1m5s` or `5,5`, or a flag in words. */
function readValue(name: string, text: string): string | undefined {
  if (/^(?:autoplay|muted|loop|title|controls)$/.test(name))
    return /^(?:true|yes|on)$/i.test(text) ? '1' : /^(?:false|no|off)$/i.test(text) ? '0' : undefined;
  if (!isTime(name)) return undefined;
  const [, hours = 0, minutes = 0, seconds = 0] =
    /^(?:(?:(\d{1,3}):)?(\d{1,3}):)?(\d{1,9}(?:[.,]\d+)?)s?$/.exec(text) ??
    /^(?=\d)(?:(\d+)h)?(?:(\d+)m)?(?:(\d+(?:[.,]\d+)?)s)?$/.exec(text) ??
    [];
  const isRead = /^\d/.test(text) && (hours || minutes || seconds) !== 0;
  const time = Number(hours) * 3600 + Number(minutes) * 60 + Number(String(seconds).replace(',', '.'));
  return isRead ? String(Math.round(time * 1000) / 1000) : undefined;
}

/** Returns whether an option is a part of the excerpt. */
export const isTime = (name: string): boolean => name === 'start' || name === 'end';
