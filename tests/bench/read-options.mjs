import { parseArgs } from 'node:util';
import { measures } from './measures.mjs';
import { peers } from './peers.mjs';

const HELP = `npm run bench -- [--only NAME,…] [--peers NAME,…] [--runs N] [--quick]
  --only   ${measures.map(({ name }) => name).join(', ')}
  --peers  ${peers.map(({ name }) => name).join(', ')}
  --runs   how often each is measured (3); some that take long are measured less often
  --quick  one run of everything, shortened: to see that it works
A whole run writes README.md and docs/benchmarks.md; every run writes results.json and results.md beside the bench.`;

/**
 * @returns {{measures: object[], peers: import('./peers.mjs').Peer[], runs: number, quick: boolean, isWhole: boolean}}
 */
export function readOptions(args) {
  const { values } = parseArgs({
    args,
    options: {
      only: { type: 'string' },
      peers: { type: 'string' },
      runs: { type: 'string' },
      quick: { type: 'boolean', default: false },
      help: { type: 'boolean' },
    },
  });
  if (values.help) throw new Error(HELP);
  const { quick } = values;
  const runs = Number(values.runs ?? (quick ? 1 : 3));
  if (!(Number.isInteger(runs) && runs > 0)) throw new Error(HELP);
  return {
    measures: chosen(measures, values.only),
    peers: chosen(peers, values.peers),
    runs,
    quick,
    isWhole: !quick && !values.only && !values.peers && runs >= 3,
  };
}

function chosen(list, names) {
  if (!names) return list;
  const wanted = names.split(',');
  const unknown = wanted.filter((wish) => !list.some(({ name }) => name === wish));
  if (unknown.length) throw new Error(`There is no ${unknown.join(', ')}.\n${HELP}`);
  return list.filter(({ name }) => wanted.includes(name));
}
