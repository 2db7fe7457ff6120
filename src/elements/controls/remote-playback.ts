/** Safari's API from before the Remote Playback API. */
interface AirPlayVideo extends HTMLVideoElement {
  webkitShowPlaybackTargetPicker?(): void;
}

/** Reports, now and at each change, whether a remote playback device is available. */
export function watchDevices(
  media: HTMLVideoElement,
  tell: (available: boolean) => void,
  signal: AbortSignal,
): void {
  if (!media.remote) watchAirPlay(media, tell, signal);
  media.remote?.watchAvailability(tell).then(
    (id) => {
      const end = () => media.remote.cancelWatchAvailability(id).catch(() => undefined); // it has already ended
      if (signal.aborted) end();
      else signal.addEventListener('abort', end);
    },
    () => tell(false),
  );
}

function watchAirPlay(media: AirPlayVideo, tell: (available: boolean) => void, signal: AbortSignal): void {
  if (!media.webkitShowPlaybackTargetPicker) return;
  const hear = (event: Event) => tell('availability' in event && event.availability === 'available');
  media.addEventListener('webkitplaybacktargetavailabilitychanged', hear, { signal });
}

/** Shows the browser's list of devices. A viewer who chooses none causes no error. */
export async function chooseDevice(media: AirPlayVideo): Promise<void> {
  try {
    if (media.remote) await media.remote.prompt();
    else media.webkitShowPlaybackTargetPicker?.();
  } catch (error) {
    console.info(`clip-player: play on another device: ${error}`);
  }
}
