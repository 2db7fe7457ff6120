export default {
  mode: 'production',
  entry: './main.js',
  experiments: { css: true },
  stats: 'errors-warnings',
};
