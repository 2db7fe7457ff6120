import { expect } from '@esm-bundle/chai';
import { apartMedia } from '../../../../src/player/engines/videojs/apart-media.js';

const media = (name: string, rest = '', group = 's') =>
  `#EXT-X-MEDIA:TYPE=SUBTITLES,GROUP-ID="${group}",NAME="${name}",LANGUAGE="en"${rest},URI="a.m3u8"`;

describe('apartMedia', () => {
  it('gives the second of one name another', () => {
    expect(apartMedia([media('English'), media('English'), media('English')])).to.deep.equal([
      media('English'),
      media('English (2)'),
      media('English (3)'),
    ]);
  });

  it('leaves one name in two groups as it is', () => {
    const lines = ['#EXTM3U', media('English'), media('English', '', 't')];
    expect(apartMedia(lines)).to.deep.equal(lines);
  });

  it('leaves forced subtitles out, which take the place of the full ones', () => {
    expect(apartMedia([media('English'), media('English', ',FORCED=YES')])).to.deep.equal([media('English')]);
    expect(apartMedia([media('English', ',FORCED=NO')])).to.deep.equal([media('English', ',FORCED=NO')]);
  });
});
