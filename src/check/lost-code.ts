import type { Clip } from '../clip/clip.js';
import { CodeBuilder } from './code-builder.js';
import type { Finding, Place } from './finding.js';
import { findingKinds } from './finding-kinds.js';
import { OwnSites } from './own-sites.js';

/** The options of a check that a repair needs. */
interface Expectation {
  readonly sites: readonly string[];
  readonly clips?: readonly Clip[];
  readonly page?: string;
  readonly markdown?: boolean;
}

/**
 * Makes the finding for a missing code. `place` is the place of the code, or of the text that must have it; `written`
 * is the code as it was, if it is known. The repair is a Markdown code in Markdown and a script code elsewhere, because
 * filters leave a link of both.
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
