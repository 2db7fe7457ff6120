/** Gives the browser a network connection until the test is over (https://wicg.github.io/netinfo/). */
export function connected(connection: { saveData?: boolean; downlink?: number | undefined }): void {
  Object.defineProperty(navigator, 'connection', { value: connection, configurable: true });
}

/** Makes the viewer one who saves data (https://wicg.github.io/savedata/), or one who does not, until the test is over. */
export function savingData(saveData = true): void {
  connected({ saveData, downlink: 10 });
}

afterEach(() => Reflect.deleteProperty(navigator, 'connection'));
