/** Babel for both Taro builds; named explicitly in config/index.ts so that npm packages listed for compiling use it too. */
module.exports = {
  presets: [['taro', { framework: 'react', ts: true, compiler: 'webpack5', hot: false }]],
};
