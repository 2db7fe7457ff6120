/** What drivers say when the browser itself is gone, or hangs as a whole. */
export const GONE =
  /gave no answer|invalid session id|Target closed|Session closed|Session with given id not found/;
