const key = 'inline-clip:consent';

/** The hosts that the reader has agreed to on this page. It also works where storage is blocked or full. */
const onPage = new Set<string>();

/** Returns the saved hosts that the reader has agreed to. Ignores stored data of another form. */
export function savedHosts(): readonly string[] {
  return [...stored(), ...onPage];
}

/** Saves hosts, or removes them. */
export function saveHosts(hosts: readonly string[], granted: boolean): void {
  for (const host of hosts) granted ? onPage.add(host) : onPage.delete(host);
  const others = stored().filter((host) => !hosts.includes(host));
  const all = granted ? [...others, ...hosts] : others;
  try {
    if (all.length) localStorage.setItem(key, JSON.stringify(all));
    else localStorage.removeItem(key);
  } catch (error) {
    console.warn(`inline-clip: the consent for ${hosts.join(', ')} is not kept: ${error}`);
  }
}

function stored(): readonly string[] {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(key) ?? '[]');
    return Array.isArray(value) ? value.filter((host) => typeof host === 'string') : [];
  } catch {
    return []; // `localStorage` throws in a sandboxed frame
  }
}
