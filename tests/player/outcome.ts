/** How a promise stands after a moment: `'resolved'`, `'pending'`, or the name of the error that rejected it. */
export function outcome(promise: Promise<unknown>): Promise<string> {
  return Promise.race([
    promise.then(
      () => 'resolved',
      (error: unknown) => (error instanceof Error || error instanceof DOMException ? error.name : 'unknown'),
    ),
    new Promise<string>((done) => setTimeout(done, 5, 'pending')),
  ]);
}
