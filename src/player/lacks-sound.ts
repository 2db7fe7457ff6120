/**
 * Returns whether media has failed because there is no audio device, and mutes it. Firefox (153) then plays audio
 * files only if they are muted; video plays in any case.
 */
export function lacksSound(media: HTMLMediaElement): boolean {
  const lacks = !media.muted && /MediaSinkAudioError/.test(media.error?.message ?? '');
  if (lacks) media.muted = true;
  return lacks;
}
