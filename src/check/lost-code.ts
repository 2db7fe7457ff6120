import type { Clip } from '../clip/clip.js';
import { CodeBuilder } from './code-builder.js';
import type { Finding, Place } from './finding.js';
import { findingKinds } from './finding-kinds.js';
import { OwnSites } from './own-sites.js';

/** What the check was told of sites and text. */
interface Expectation {
  readonly sites: readonly string[];
  readonly clips?: readonly Clip[];
  readonly page?: string;
  readonly markdown?: boolean;
}

/**
 * The finding for a code that is not there any more. `place` is where it was, or where it was to be; `written` is the code as it
 * was, if that is known. The code that is shown is Markdown where the text is: of it, filters that delete all HTML leave a link.
 */
export function lostCode(clip: string, place: Place, expectation: Expectation, written = ''): Finding {
  const { sites, clips, page, markdown } = expectation;
  const builder = new CodeBuilder(new OwnSites(sites), clips, page);
  const read = builder.read(written);
  const own = read?.own ?? builder.address(`${builder.sites.home}watch/${clip}`)?.own;
  const { severity, words } = findingKinds['lost-code'];
  const code = own ? builder.code(own, read?.spec, markdown ? 'markdown' : 'script') : '';
  return {
    id: 'lost-code',
    severity,
    place,
    words: `${words} Expected "${clip}".`,
    repair: { code, edits: [] },
  };
}
