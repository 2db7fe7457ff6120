/** The pages that nobody touches: how many clips, and how many times slower the processor. */
const SHAPES = [
  { key: '1', count: 1 },
  { key: '20', count: 20 },
  { key: '100', count: 100 },
  { key: '20 slow', count: 20, cpu: 4 },
];

/** Opens pages with 1, 20 and 100 clips, and 20 on a slow processor, and touches nothing. */
export const measurePages = {
  name: 'pages',
  accepts: (peers) => peers,
  tasks: () => SHAPES,
  async run({ lab, peer, task: { count, cpu } }) {
    const visit = await lab.visit({ cpu });
    try {
      await visit.goto(`/article/${peer.name}/mp4/${count}`);
      const main = await visit.mainThread();
      const looks = await visit.page.evaluate(() => window.bench.looks());
      const { heap, nodes } = await visit.settled();
      const figures = { ...sums(visit.traffic()), main, ...looks, heap, nodes };
      return { ...figures, failures: visit.failures };
    } finally {
      await visit.close();
    }
  },
};

/** What went over the wire, by what it was; bytes of scripts and styles as brotli. */
export function sums(traffic) {
  const bytes = (test) => traffic.filter(test).reduce((sum, entry) => sum + entry.bytes, 0);
  return {
    script: bytes(({ type }) => /javascript/.test(type)),
    style: bytes(({ type }) => /css/.test(type)),
    styles: traffic.filter(({ type }) => /css/.test(type)).length,
    text: bytes(({ type }) => /text|javascript|json|svg/.test(type)),
    media: bytes(({ isMedia }) => isMedia),
    bytes: bytes(() => true),
    requests: traffic.length,
  };
}
