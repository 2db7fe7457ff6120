export default {
  mode: 'production',
  entry: './main.js',
  module: { rules: [{ test: /\.css$/, type: 'css' }] },
  stats: 'errors-warnings',
};
