import { expect } from '@esm-bundle/chai';
import { playerError } from '../../src/player/engines/media-error.js';
import { mediaErrorCode, type PlayerErrorCode } from '../../src/player/player-error.js';

describe('playerError', () => {
  const codes: [number, PlayerErrorCode][] = [
    [MediaError.MEDIA_ERR_NETWORK, 'network'],
    [MediaError.MEDIA_ERR_DECODE, 'decode'],
    [MediaError.MEDIA_ERR_SRC_NOT_SUPPORTED, 'no-source'],
    [-2, 'network'],
    [99, 'network'],
  ];
  for (const [code, ours] of codes) {
    it(`calls ${code} '${ours}'`, () => expect(playerError({ code }, 'a.mp4').code).to.equal(ours));
  }

  it('takes nothing for no source', () => {
    expect(playerError(null, 'a.mp4')).to.deep.equal({
      code: 'no-source',
      message: 'a.mp4: cannot be played',
    });
  });

  it("keeps the browser's words, behind the address", () => {
    const { message } = playerError({ code: 2, message: 'connection reset' }, 'a.mp4');
    expect(message).to.equal('a.mp4: connection reset');
  });
});

describe('mediaErrorCode', () => {
  for (const code of ['no-source', 'network', 'decode'] as const) {
    it(`leads back to '${code}'`, () => {
      expect(playerError({ code: mediaErrorCode(code) }, '').code).to.equal(code);
    });
  }

  it("says in HTML's numbers what HTML does not know", () => {
    expect(mediaErrorCode('timeout')).to.equal(MediaError.MEDIA_ERR_NETWORK);
    expect(mediaErrorCode('engine')).to.equal(MediaError.MEDIA_ERR_SRC_NOT_SUPPORTED);
  });
});
