/** Makes the viewer one who saves data (https://wicg.github.io/savedata/), or one who does not, until the test is over. */
export function savingData(saveData = true): void {
  Object.defineProperty(navigator, 'connection', { value: { saveData, downlink: 10 }, configurable: true });
}

afterEach(() => Reflect.deleteProperty(navigator, 'connection'));
