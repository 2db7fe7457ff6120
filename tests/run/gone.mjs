/** Matches driver errors that mean that the browser itself has crashed or hangs. */
export const GONE =
  /gave no answer|invalid session id|Target closed|Session closed|Session with given id not found/;
