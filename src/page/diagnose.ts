/** How certain a finding is: a frame cannot detect every restriction of its own. */
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

/** A feature that the frame blocks. `remedy` is the attribute that would allow it; empty when no code can. */
export interface Finding {
  readonly ability: Ability;
  readonly certainty: Certainty;
  readonly remedy: string;
}

/** What a page can detect about its frame; undefined for what the browser does not reveal. */
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

/** Lists what the frame of a page blocks, as far as the page can detect it; empty for a page without a frame. */
export function diagnose(facts: FrameFacts): Finding[] {
  if (!facts.isFramed) return [];
  return rules.flatMap(([ability, rule, remedy]) => {
    const certainty = rule(facts);
    if (!certainty) return [];
    return [{ ability, certainty, remedy: typeof remedy === 'string' ? remedy : remedy(facts) }];
  });
}
