/**
 * The arguments of `addRemoteTextTrack()` in VHS. `id` is the label that mpd-parser has read; other tracks may not
 * have one.
 */
export interface TextTrackOptions {
  readonly id?: string | undefined;
  readonly kind: string;
  readonly label: string;
  readonly language: string;
}

/** The properties that a text set declares. */
type TextSet = Pick<TextTrackOptions, 'kind' | 'label' | 'language'>;

/** The prefix of labels that this library writes. */
const mark = 'inline-clip:';
/** Schemes for roles (ISO/IEC 23009-1, section 5.8.5.5) and for the audience of a set (DVB, ETSI TS 103 285). */
const roleScheme = 'urn:mpeg:dash:role:2011';
const purposeScheme = 'urn:tva:metadata:cs:AudioPurposeCS:2007';
const purposeHardOfHearing = '2';

/**
 * Gives each text set of a DASH manifest a unique label, and returns the manifest. mpd-parser uses the label, else
 * the language, as the key of a set, so that it loses the second of two sets with the same key, and it does not
 * read the role of text. {@link textTrackOf} reads the new label. Sets in TTML are removed, because VHS does not
 * show TTML.
 */
export function apartTextSets(mpd: Document): Document {
  for (const period of mpd.querySelectorAll('Period')) {
    const counts = new Map<string, number>();
    for (const set of childrenOf(period, 'AdaptationSet').filter(isText)) {
      if (isTtml(set)) set.remove();
      else label(set, counts);
    }
  }
  return mpd;
}

/**
 * Returns the track of a text set, by the label that {@link apartTextSets} has written. Other tracks stay
 * unchanged.
 */
export function textTrackOf<Options extends TextTrackOptions>(options: Options): Options {
  if (!options.id?.startsWith(mark)) return options;
  const [, set] = JSON.parse(options.id.slice(mark.length)) as [number, TextSet];
  return { ...options, ...set };
}

/**
 * Writes the label of a set. The count distinguishes sets with the same properties. It is per period, because a set
 * continues in the next one.
 */
function label(set: Element, counts: Map<string, number>): void {
  const said = readSet(set);
  const key = JSON.stringify(said);
  const count = (counts.get(key) ?? 0) + 1;
  counts.set(key, count);
  for (const old of childrenOf(set, 'Label')) old.remove();
  set.removeAttribute('label');
  const element = set.ownerDocument.createElementNS(set.namespaceURI, 'Label');
  element.textContent = mark + JSON.stringify([count, said]);
  set.append(element);
}

function readSet(set: Element): TextSet {
  const written = childrenOf(set, 'Label')[0]?.textContent?.trim() || set.getAttribute('label') || '';
  const language = valuesOf(set, 'lang').find((tag) => tag && tag !== 'und') ?? '';
  const roles = rolesOf(set);
  const isForced = roles.includes('forced-subtitle') || roles.includes('forced_subtitle');
  return { kind: kindOf(roles), label: written || (isForced ? forcedName(language) : ''), language };
}

function kindOf(roles: readonly string[]): string {
  if (roles.includes('metadata')) return 'metadata';
  if (roles.includes('description')) return 'descriptions';
  return roles.includes('caption') ? 'captions' : 'subtitles';
}

/** Returns the roles of a set. Text for the hard of hearing is `caption`. */
function rolesOf(set: Element): string[] {
  const descriptors = [...childrenOf(set, 'Role'), ...childrenOf(set, 'Accessibility')];
  return descriptors.flatMap((each) => {
    const value = each.getAttribute('value') ?? '';
    const scheme = each.getAttribute('schemeIdUri');
    if (scheme === purposeScheme) return value === purposeHardOfHearing ? ['caption'] : [];
    return scheme === roleScheme ? [value] : [];
  });
}

/**
 * Returns the name of forced subtitles without a label, in a form that publishers use. Full subtitles have the name
 * of the language.
 */
const forcedName = (language: string): string => (language ? `${language} (forced)` : 'Forced');

const isText = (set: Element): boolean =>
  valuesOf(set, 'contentType').includes('text') ||
  valuesOf(set, 'mimeType').some((type) => type === 'text/vtt' || isTtmlType(type));

const isTtml = (set: Element): boolean =>
  valuesOf(set, 'codecs').some((codecs) => /^stpp\b/.test(codecs)) ||
  valuesOf(set, 'mimeType').some(isTtmlType);

const isTtmlType = (type: string): boolean => type === 'application/ttml+xml';

/** Returns the values of an attribute of a set and of its representations, which inherit it. */
const valuesOf = (set: Element, name: string): string[] =>
  [set, ...childrenOf(set, 'Representation')].flatMap((element) => element.getAttribute(name) ?? []);

const childrenOf = (element: Element, name: string): Element[] =>
  Array.from(element.children).filter(({ localName }) => localName === name);
