import { expect } from '@esm-bundle/chai';
import { entityTag, namesTag } from '../../src/site/entity-tag.js';

const bytes = (text: string) => new TextEncoder().encode(text);

describe('entityTag', () => {
  it('is the same for the same bytes, another for others, and quoted', async () => {
    const tag = await entityTag(bytes('one'));
    expect(tag).to.match(/^"[\w-]{20}"$/);
    expect(await entityTag(bytes('one'))).to.equal(tag);
    expect(await entityTag(bytes('two'))).not.to.equal(tag);
  });
});

describe('namesTag', () => {
  it('finds a tag in a list, weak or not, and takes a star for any', () => {
    for (const header of ['"a"', 'W/"a"', '"b", "a"', '"b",W/"a"', '*'])
      expect(namesTag(header, '"a"')).to.equal(true);
    for (const header of [null, '', '"b"', 'a']) expect(namesTag(header, '"a"')).to.equal(false);
  });
});
