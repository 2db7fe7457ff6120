import { expect } from '@esm-bundle/chai';
import { decideRecovery, type PlaybackFailure } from '../../../src/player/retry/retry-policy.js';

const first: PlaybackFailure = {
  code: 'network',
  status: 503,
  tries: 0,
  elapsed: 0,
  played: false,
  idle: false,
  mediaErrors: 0,
  hasOtherSources: false,
};

describe('decideRecovery()', () => {
  const cases: [string, Partial<PlaybackFailure>, ReturnType<typeof decideRecovery>][] = [
    ['asks a server that fails again after a second', {}, { retryAfter: 1 }],
    ['takes longer with every try', { tries: 2, elapsed: 3 }, { retryAfter: 4 }],
    ['tells after four', { tries: 3, elapsed: 7 }, 'fail'],
    ['tells before 10 s are over', { tries: 2, elapsed: 8 }, 'fail'],
    ['asks once more where another source is left', { hasOtherSources: true }, { retryAfter: 1 }],
    ['goes to the next source then', { hasOtherSources: true, tries: 1 }, 'next-source'],
    [
      'goes to the next source at once where the file is not there',
      { hasOtherSources: true, status: 404 },
      'next-source',
    ],
    ['asks for what is not there again where it is all there is', { status: 404 }, { retryAfter: 1 }],
    [
      'tries a source of which nobody knows what is wrong once more',
      { code: 'no-source' },
      { retryAfter: 1 },
    ],
    ['and tells then', { code: 'no-source', tries: 1 }, 'fail'],
    ['or goes to the next', { code: 'no-source', hasOtherSources: true }, 'next-source'],
    [
      'takes it for the network once the clip has played',
      { code: 'no-source', played: true },
      { retryAfter: 1 },
    ],
    ['does not try damaged media again', { code: 'decode' }, 'fail'],
    ['but another source', { code: 'decode', hasOtherSources: true }, 'next-source'],
    [
      'loads a stream once more after its first media error',
      { code: 'decode', mediaErrors: 1 },
      { retryAfter: 1 },
    ],
    ['and tells then', { code: 'decode', mediaErrors: 2 }, 'fail'],
    ['or plays the next source', { code: 'decode', mediaErrors: 1, hasOtherSources: true }, 'next-source'],
    ['fetches scripts once more', { code: 'engine' }, { retryAfter: 1 }],
    ['tells when they do not come', { code: 'engine', tries: 1 }, 'fail'],
    ['tells of silence before it has played', { code: 'timeout' }, 'fail'],
    [
      'asks again at once when it is silent in the middle',
      { code: 'timeout', played: true },
      { retryAfter: 0 },
    ],
    ['tells of it after 20 s', { code: 'timeout', played: true, elapsed: 19.5 }, 'fail'],
    ['is quick once in the middle', { played: true }, { retryAfter: 1 }],
    ['and then asks every five seconds', { played: true, tries: 3, elapsed: 9 }, { retryAfter: 4.5 }],
    ['for 20 s', { played: true, tries: 5, elapsed: 15 }, 'fail'],
    ['is in no hurry while nobody waits', { idle: true }, { retryAfter: 2 }],
    ['and tells nobody who does not', { idle: true, tries: 50, elapsed: 500 }, { retryAfter: 30 }],
  ];
  for (const [what, change, step] of cases)
    it(what, () => expect(decideRecovery({ ...first, ...change })).to.deep.equal(step));
});
