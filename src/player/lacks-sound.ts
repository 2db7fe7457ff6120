/**
 * Whether media failed for want of a device to hear it on, and may play muted; it is muted then. Firefox plays no sound
 * alone then, but muted (153; the same media with a picture plays).
 */
export function lacksSound(media: HTMLMediaElement): boolean {
  const lacks = !media.muted && /MediaSinkAudioError/.test(media.error?.message ?? '');
  if (lacks) media.muted = true;
  return lacks;
}
