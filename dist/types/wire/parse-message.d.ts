import { type Message } from './message.js';
/**
 * A message of our own protocol from whatever another window has sent; undefined for all else, which is no error:
 * windows hear many things that are not meant for them. Fields that it does not know are left out.
 */
export declare function parseMessage(data: unknown): Message | undefined;
