import type { FrameFacts } from './diagnose.js';

/** The Permissions Policy in the form that only Chromium exposes. */
interface PolicedDocument extends Document {
  readonly featurePolicy?: { allowsFeature(feature: string): boolean };
}

/** Detects what the frame of a page allows. */
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

/**
 * Returns whether storage is available. Access to `localStorage` throws in a sandbox, and if the browser blocks
 * third-party storage.
 */
function hasStorage(view: Window): boolean {
  try {
    return view.localStorage !== null;
  } catch {
    return false;
  }
}
