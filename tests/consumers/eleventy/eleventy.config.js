import litPlugin from '@lit-labs/eleventy-plugin-lit';

export default function (config) {
  config.addPlugin(litPlugin, { mode: 'worker', componentModules: ['clips.js'] });
  return { dir: { input: 'pages', output: 'dist' } };
}
