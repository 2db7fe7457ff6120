/** Safari's own way, from before the Remote Playback API. */
interface AirPlayVideo extends HTMLVideoElement {
  webkitShowPlaybackTargetPicker?(): void;
}

/** Tells, now and later, whether another device is there to play on. */
export function watchDevices(
  media: HTMLVideoElement,
  tell: (available: boolean) => void,
  signal: AbortSignal,
): void {
  if (!media.remote) watchAirPlay(media, tell, signal);
  media.remote?.watchAvailability(tell).then(
    (id) => {
      const end = () => media.remote.cancelWatchAvailability(id).catch(() => undefined); // it has ended already
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

/** Lets the viewer choose a device; that nobody chose one is no error. */
export async function chooseDevice(media: AirPlayVideo): Promise<void> {
  try {
    if (media.remote) await media.remote.prompt();
    else media.webkitShowPlaybackTargetPicker?.();
  } catch (error) {
    console.info(`clip-player: play on another device: ${error}`);
  }
}
