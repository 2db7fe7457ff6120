const key = 'inline-clip-tests.stream-stood-still';

/**
 * For how many seconds to wait until a stream moves that tests need: `usual`, or little where an engine has let one stand
 * still before in this window. WebKitGTK without the codecs for Media Source Extensions lets every stream stand.
 */
export function streamPatience(usual: number): number {
  return sessionStorage.getItem(key) ? Math.min(usual, 3) : usual;
}

/** Notes whether a stream has moved, and gives it back. */
export function noteStream(moves: boolean): boolean {
  if (moves) sessionStorage.removeItem(key);
  else sessionStorage.setItem(key, '1');
  return moves;
}
