/** The certainty of a finding. A frame cannot detect all of its restrictions. */
export type Certainty = 'certain' | 'likely' | 'unknown';

/** A feature that a frame may block. */
export type Ability =
  | 'storage'
  | 'popups'
  | 'fullscreen'
  | 'autoplay'
  | 'pictureInPicture'
  | 'clipboard'
  | 'webShare'
  | 'encryptedMedia'
  | 'referrer';

/** A feature that the frame blocks. `remedy` is the attribute that would allow it, or empty if no attribute can. */
export interface Finding {
  readonly ability: Ability;
  readonly certainty: Certainty;
  readonly remedy: string;
}

/** The facts that a page can detect about its frame. Undefined values are not exposed by the browser. */
export interface FrameFacts {
  readonly isFramed: boolean;
  /** The page has an opaque origin, as in a sandbox without `allow-same-origin`. */
  readonly isOpaque: boolean;
  readonly isSecure: boolean;
  readonly hasStorage: boolean;
  readonly hasReferrer: boolean;
  readonly fullscreen: boolean;
  readonly pictureInPicture: boolean | undefined;
  readonly autoplay: boolean | undefined;
  readonly clipboard: boolean | undefined;
  readonly webShare: boolean | undefined;
  readonly encryptedMedia: boolean | undefined;
}

type Rule = (facts: FrameFacts) => Certainty | undefined;

const featureRule =
  (name: 'fullscreen' | 'pictureInPicture' | 'autoplay' | 'webShare' | 'encryptedMedia'): Rule =>
  (facts) => {
    if (facts[name] === undefined) return 'unknown';
    return facts[name] ? undefined : 'certain';
  };

const rules: readonly (readonly [Ability, Rule, remedy: string | ((facts: FrameFacts) => string)])[] = [
  [
    'storage',
    ({ hasStorage }) => (hasStorage ? undefined : 'certain'),
    ({ isOpaque }) => (isOpaque ? 'sandbox="allow-same-origin"' : ''),
  ],
  [
    'popups',
    ({ isOpaque }) => (isOpaque ? 'likely' : 'unknown'),
    'sandbox="allow-popups allow-popups-to-escape-sandbox"',
  ],
  ['fullscreen', featureRule('fullscreen'), 'allowfullscreen'],
  ['autoplay', featureRule('autoplay'), 'allow="autoplay"'],
  ['pictureInPicture', featureRule('pictureInPicture'), 'allow="picture-in-picture"'],
  [
    'clipboard',
    ({ clipboard, isSecure }) => {
      if (!isSecure || clipboard === false) return 'certain';
      return clipboard === undefined ? 'unknown' : undefined;
    },
    ({ isSecure }) => (isSecure ? 'allow="clipboard-write"' : 'https:'),
  ],
  ['webShare', featureRule('webShare'), 'allow="web-share"'],
  ['encryptedMedia', featureRule('encryptedMedia'), 'allow="encrypted-media"'],
  [
    'referrer',
    ({ hasReferrer }) => (hasReferrer ? undefined : 'likely'),
    'referrerpolicy="strict-origin-when-cross-origin"',
  ],
];

/** Lists the features that the frame of a page blocks. Empty for a page that is not in a frame. */
export function diagnose(facts: FrameFacts): Finding[] {
  if (!facts.isFramed) return [];
  return rules.flatMap(([ability, rule, remedy]) => {
    const certainty = rule(facts);
    if (!certainty) return [];
    return [{ ability, certainty, remedy: typeof remedy === 'string' ? remedy : remedy(facts) }];
  });
}
