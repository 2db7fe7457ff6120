/** Waits until something holds; answers whether it came to that within so many seconds, which a loaded machine may need. */
export async function until(holds: () => unknown, seconds = 30): Promise<boolean> {
  for (const end = Date.now() + seconds * 1000; Date.now() < end; ) {
    if (holds()) return true;
    await new Promise((done) => setTimeout(done, 25));
  }
  return Boolean(holds());
}
