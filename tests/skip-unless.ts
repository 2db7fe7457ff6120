/**
 * Skips the running test where this engine cannot do what it needs, and lets the run name the reason.
 * Ask for the feature, never for the engine: `skipUnless(this, 'moveBefore' in Element.prototype, 'no moveBefore')`.
 */
export function skipUnless(test: Mocha.Context, can: boolean, reason: string): void {
  if (can) return;
  console.info(`SKIPPED: ${test.test?.fullTitle() ?? 'a hook'}: ${reason}`);
  test.skip();
}
