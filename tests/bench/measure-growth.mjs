/** From one clip to a thousand on a page that has nothing else, untouched. */
const COUNTS = [1, 10, 100, 1000];

export const measureGrowth = {
  name: 'growth',
  accepts: (peers) => peers.filter(({ name, hasOwnScript }) => name === 'native' || hasOwnScript),
  mostRuns: 3,
  tasks: ({ quick }) => COUNTS.slice(0, quick ? 3 : 4).map((count) => ({ key: String(count), count })),
  async run({ lab, peer, task: { count } }) {
    const visit = await lab.visit();
    try {
      await visit.goto(`/bare/${peer.name}/mp4/${count}`);
      const main = await visit.mainThread();
      const { heap, nodes } = await visit.settled();
      return { main, heap, nodes, failures: visit.failures };
    } finally {
      await visit.close();
    }
  },
};
