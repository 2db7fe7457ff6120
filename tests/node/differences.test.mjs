import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { ROOT } from '../run/test-files.mjs';

const read = (path) => readFileSync(join(ROOT, path), 'utf8');

describe('docs/differences-from-video.md', () => {
  it('lists what the conformance suite lists, in the same words', () => {
    const table = read('tests/elements/conformance/differences.ts');
    const known = [...table.matchAll(/\[\s*'([^']+)',\s*'([^']+)',?\s*\]/g)].map(([, ...row]) => row);
    const page = read('docs/differences-from-video.md');
    const told = [...page.matchAll(/^\| (.+?) +\| (.+?) *\|$/gm)].map(([, ...row]) => row);
    assert.ok(known.length > 0);
    assert.deepEqual(told.slice(2), known);
  });
});
