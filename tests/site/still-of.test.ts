import { expect } from '@esm-bundle/chai';
import { stillOf } from '../../src/site/still-of.js';
import { fullClip, site } from './sample-clip.js';

const { contentRating: _, ...clip } = fullClip;

describe('stillOf', () => {
  const asked = async (
    of: object,
    part: { start?: number; end?: number },
    still: unknown = { url: 'still.jpg' },
  ) => {
    const [seconds, errors]: [number[], unknown[]] = [[], []];
    const found = await stillOf({ ...clip, ...of }, part, {
      site,
      findStill: (_clip, at) => {
        seconds.push(at);
        if (still instanceof Error) throw still;
        return still as never;
      },
      report: (error) => errors.push(error),
    });
    return { found, seconds, errors: errors.map(String) };
  };

  it('asks for the start of an excerpt or of a first position, and resolves the address', async () => {
    for (const part of [{ start: 12, end: 20 }, { start: 12 }])
      expect(await asked({}, part, { url: '/media/12.jpg', width: 640, height: 360 })).to.deep.equal({
        found: { url: new URL('/media/12.jpg', site.base).href, width: 640, height: 360 },
        seconds: [12],
        errors: [],
      });
    expect((await asked({}, { end: 5 })).seconds).to.deep.equal([0]);
  });

  it('asks for nothing of the whole clip, of a live one, and of one with a content warning', async () => {
    expect((await asked({}, {})).seconds).to.deep.equal([]);
    expect((await asked({ live: true }, { start: 12 })).seconds).to.deep.equal([]);
    expect((await asked({ contentRating: 'Violence' }, { start: 12, end: 20 })).seconds).to.deep.equal([]);
    expect(await stillOf(clip, { start: 12 }, { site })).to.equal(undefined);
  });

  it('goes on without a still, and reports why there is none', async () => {
    const failed = await asked({}, { start: 12 }, new Error('no disk'));
    expect([failed.found, failed.errors]).to.deep.equal([undefined, ['Error: no disk']]);
    const odd = await asked({}, { start: 12 }, { url: 'javascript:alert(1)' });
    expect(odd.found).to.equal(undefined);
    expect(odd.errors[0]).to.match(/expected an http\(s\) address, got 'javascript:alert\(1\)'/);
    expect(await asked({}, { start: 12 }, null)).to.deep.equal({
      found: undefined,
      seconds: [12],
      errors: [],
    });
    const none = await stillOf(clip, { start: 12 }, { site, findStill: () => undefined });
    expect(none).to.equal(undefined);
  });
});
