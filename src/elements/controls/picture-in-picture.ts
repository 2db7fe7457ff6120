/** Returns whether picture-in-picture is probably available. Only the request itself can tell. */
export function hasPictureInPicture(media: HTMLVideoElement): boolean {
  return document.pictureInPictureEnabled === true && !media.disablePictureInPicture && media.videoWidth > 0;
}

/** Toggles picture-in-picture of a video. Logs a warning if the browser refuses. */
export async function togglePictureInPicture(media: HTMLVideoElement): Promise<void> {
  try {
    if (isInPicture(media)) await document.exitPictureInPicture();
    else await media.requestPictureInPicture();
  } catch (error) {
    console.warn(`clip-player: picture in picture: ${error}`);
  }
}

/** Returns whether a video is in a picture-in-picture window. */
export function isInPicture(media: HTMLVideoElement): boolean {
  const root = media.getRootNode();
  return root instanceof ShadowRoot || root instanceof Document
    ? root.pictureInPictureElement === media
    : false;
}
