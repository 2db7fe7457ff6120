import type { FrameFacts } from './diagnose.js';

/** Chromium's face of the Permissions Policy; other browsers keep theirs to themselves. */
interface PolicedDocument extends Document {
  readonly featurePolicy?: { allowsFeature(feature: string): boolean };
}

/** What the page in this frame can find out about the frame. */
export function frameFacts(view: Window): FrameFacts {
  const page: PolicedDocument = view.document;
  const allows = (feature: string) => page.featurePolicy?.allowsFeature(feature);
  return {
    isFramed: view.parent !== view,
    isOpaque: view.origin === 'null',
    isSecure: view.isSecureContext,
    hasStorage: hasStorage(view),
    hasReferrer: page.referrer !== '',
    fullscreen: page.fullscreenEnabled === true,
    pictureInPicture: page.pictureInPictureEnabled,
    autoplay: allows('autoplay'),
    clipboard: allows('clipboard-write'),
    webShare: allows('web-share'),
    encryptedMedia: allows('encrypted-media'),
  };
}

/** Asking is what throws, in a sandbox and where readers keep third parties from storing. */
function hasStorage(view: Window): boolean {
  try {
    return view.localStorage !== null;
  } catch {
    return false;
  }
}
