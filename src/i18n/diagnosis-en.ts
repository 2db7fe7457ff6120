/** English words of the diagnosis for publishers (`?diagnose=1`). They are fetched on demand. */
export const diagnosisEn = {
  heading: 'What this frame forbids',
  nothing: 'This frame forbids nothing that the clip needs.',
  noFrame: 'This page stands in no frame, so that nothing is forbidden.',
  certainty: { certain: 'certain', likely: 'likely', unknown: 'cannot be known' },
  ability: {
    storage: 'Storage is off: nothing is remembered here.',
    popups: 'New windows: links may do nothing; their addresses can be copied.',
    fullscreen: 'Fullscreen is off: the button opens the full page instead.',
    autoplay: 'Starting by itself: the clip waits for a press.',
    pictureInPicture: 'Picture in picture is off.',
    clipboard: 'The clipboard interface is off: copying goes another way.',
    webShare: 'The share sheet of the system is off.',
    encryptedMedia: 'Protected media cannot be played.',
    referrer: 'The page around is not named; the clip does not need it.',
  },
  remedy: (attribute: string) => `In the code: ${attribute}`,
  noRemedy: 'This is up to the reader’s browser.',
};
