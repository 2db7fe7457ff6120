/** Whether a video can be watched in a window above all others, as far as can be said before it is tried. */
export function hasPictureInPicture(media: HTMLVideoElement): boolean {
  return document.pictureInPictureEnabled === true && !media.disablePictureInPicture && media.videoWidth > 0;
}

/** Takes a video out into a window of its own, or back; where the browser refuses, the console says why. */
export async function togglePictureInPicture(media: HTMLVideoElement): Promise<void> {
  try {
    if (isInPicture(media)) await document.exitPictureInPicture();
    else await media.requestPictureInPicture();
  } catch (error) {
    console.warn(`clip-player: picture in picture: ${error}`);
  }
}

/** Whether a video is in such a window now. */
export function isInPicture(media: HTMLVideoElement): boolean {
  const root = media.getRootNode();
  return root instanceof ShadowRoot || root instanceof Document
    ? root.pictureInPictureElement === media
    : false;
}
