interface ThriftyNavigator extends Navigator {
  readonly connection?: { readonly saveData?: boolean };
}

/** Whether the viewer has asked for little data to be used (https://wicg.github.io/savedata/). */
export function savesData(): boolean {
  return !!(navigator as ThriftyNavigator).connection?.saveData;
}
