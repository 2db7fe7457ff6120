import { expect } from '@esm-bundle/chai';
import { recovery, type Setback } from '../../../src/player/retry/retry-policy.js';

const first: Setback = {
  code: 'network',
  status: 503,
  tries: 0,
  elapsed: 0,
  played: false,
  alive: false,
  others: false,
};

describe('recovery()', () => {
  const cases: [string, Partial<Setback>, ReturnType<typeof recovery>][] = [
    ['asks a server that fails again after a second', {}, { after: 1 }],
    ['takes longer with every try', { tries: 2, elapsed: 3 }, { after: 4 }],
    ['tells after four', { tries: 3, elapsed: 7 }, 'tell'],
    ['tells before 10 s are over', { tries: 2, elapsed: 8 }, 'tell'],
    ['asks once more where another source is left', { others: true }, { after: 1 }],
    ['goes to the next source then', { others: true, tries: 1 }, 'next'],
    ['goes to the next source at once where the file is not there', { others: true, status: 404 }, 'next'],
    ['asks for what is not there again where it is all there is', { status: 404 }, { after: 1 }],
    ['tries a source of which nobody knows what is wrong once more', { code: 'no-source' }, { after: 1 }],
    ['and tells then', { code: 'no-source', tries: 1 }, 'tell'],
    ['or goes to the next', { code: 'no-source', others: true }, 'next'],
    ['takes it for the network once the clip has played', { code: 'no-source', played: true }, { after: 1 }],
    ['does not try damaged media again', { code: 'decode' }, 'tell'],
    ['but another source', { code: 'decode', others: true }, 'next'],
    ['fetches scripts once more', { code: 'engine' }, { after: 1 }],
    ['tells when they do not come', { code: 'engine', tries: 1 }, 'tell'],
    ['tells of silence before it has played', { code: 'timeout' }, 'tell'],
    ['asks again at once when it is silent in the middle', { code: 'timeout', played: true }, { after: 0 }],
    ['tells of it after 20 s', { code: 'timeout', played: true, elapsed: 19.5 }, 'tell'],
    ['is quick once in the middle', { played: true }, { after: 1 }],
    ['and then asks every five seconds', { played: true, tries: 3, elapsed: 9 }, { after: 4.5 }],
    ['for 20 s', { played: true, tries: 5, elapsed: 15 }, 'tell'],
    ['is in no hurry while nobody waits', { alive: true }, { after: 2 }],
    ['and tells nobody who does not', { alive: true, tries: 50, elapsed: 500 }, { after: 30 }],
  ];
  for (const [what, change, step] of cases)
    it(what, () => expect(recovery({ ...first, ...change })).to.deep.equal(step));
});
