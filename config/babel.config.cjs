/**
 * Both oldest engines know these, so Babel leaves them as they are written, half as long; two faults of Safari with
 * them are put right by themselves. It forgot which tagged template was which, and nothing here asks.
 */
const KNOWN = ['transform-parameters', 'transform-destructuring', 'transform-template-literals'];
const PUT_RIGHT = [
  require.resolve('@babel/plugin-bugfix-safari-id-destructuring-collision-in-function-expression'),
  require.resolve('@babel/plugin-bugfix-safari-rest-destructuring-rhs-array'),
];

/** Babel for both Taro builds; named explicitly in config/index.ts so that npm packages listed for compiling use it too. */
module.exports = {
  presets: [['taro', { framework: 'react', ts: true, compiler: 'webpack5', hot: false, exclude: KNOWN }]],
  plugins: PUT_RIGHT,
};
