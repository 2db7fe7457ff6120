/** Puts markup into the page for one test, as an author would; gives its first element. */
export function mounted<Type extends HTMLElement = HTMLElement>(markup: string): Type {
  const place = document.createElement('div');
  place.innerHTML = markup;
  place.style.width = '640px';
  document.body.append(place);
  places.push(place);
  return place.firstElementChild as Type;
}

const places: HTMLElement[] = [];

/** Takes all of it away again. */
export function unmountAll(): void {
  for (const place of places.splice(0)) place.remove();
}

/** Waits until something holds; fails with the last value after 40 s, which a loaded machine with two cores may need. */
export async function until<Value>(look: () => Value, what = String(look)): Promise<NonNullable<Value>> {
  const end = Date.now() + 40_000;
  for (;;) {
    const value = look();
    if (value) return value as NonNullable<Value>;
    if (Date.now() > end) throw new Error(`waited for ${what}; the last was ${value}`);
    await new Promise((done) => setTimeout(done, 30));
  }
}
