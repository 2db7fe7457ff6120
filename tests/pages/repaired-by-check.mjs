import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { checkCode } from '../../build/check/check-code.js';
import { repairCode } from '../../build/check/repair-code.js';
import { parseClip } from '../../build/clip/parse-clip.js';

const document = JSON.parse(
  readFileSync(new URL('../../demo/clips/klitschko.json', import.meta.url), 'utf8'),
);

/**
 * Demands that `check --fix` makes a code that plays, with its excerpt, of what a CMS has left of one. It has nothing more to say
 * then. Where nothing is left, there is nothing to mend, and it says that the code is gone where one was expected. With
 * `isLink`, the code is a link by intention, and may stay one.
 */
export function demandRepair(html, { origin, outcome, query, isLink = false }) {
  const clips = [parseClip(document, `${origin}/clips/klitschko.json`)];
  const { text, left } = repairCode(html, { sites: [origin], clips });
  assert.deepEqual(left.findings, [], text);
  const { codes } = checkCode(text, { sites: [origin], clips });
  if (outcome === 'nothing') {
    const { findings } = checkCode(html, { sites: [origin], clips, expect: ['klitschko'] });
    assert.deepEqual([codes, findings.map(({ id }) => id)], [[], ['lost-code']]);
    return;
  }
  assert.ok(codes.length > 0 || isLink, html);
  for (const { format, place } of codes) {
    if (!(isLink && format === 'mail')) assert.match(format, /^(?:iframe|script|element|wordpress)$/);
    const code = text.slice(place.offset, place.offset + place.length);
    assert.ok(code.replaceAll(/&(?:amp|#38|#x26|#038);/gi, '&').includes(`/klitschko${query}`), code);
    assert.doesNotMatch(code, /\ssandbox[\s=>]/);
  }
}
