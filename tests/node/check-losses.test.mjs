import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { repairCode } from 'inline-clip/server';
import { ignored, kept, manual } from './check-loss-cases.mjs';

const options = { sites: ['https://clips.example'] };

describe('repairCode and content that is not of a code', () => {
  for (const [name, text, more] of manual)
    it(`changes nothing, and tells it, when ${name}`, () => {
      const { text: repaired, left } = repairCode(text, { ...options, ...more });
      assert.equal(repaired, text);
      assert.notEqual(left.findings.length, 0);
    });

  for (const [name, text, more] of ignored)
    it(`finds nothing when ${name}`, () => {
      const { text: repaired, left } = repairCode(text, { ...options, ...more });
      assert.equal(repaired, text);
      assert.deepEqual(left, { codes: [], findings: [] });
    });

  for (const [name, text, expected, more] of kept)
    it(`keeps it when ${name}`, () => {
      const { text: repaired } = repairCode(text, { ...options, ...more });
      assert.equal(repaired.replace(/<iframe [^>]*><\/iframe>/g, 'CLIP'), expected);
      assert.equal(repairCode(repaired, { ...options, ...more }).text, repaired);
    });
});
