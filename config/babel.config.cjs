/**
 * Both oldest engines know these, so Babel leaves them as they are written, half as long; what Safari got wrong about two of
 * them is put right by itself. It forgot which tagged template was which, and nothing here asks.
 */
const KNOWN = ['transform-parameters', 'transform-destructuring', 'transform-template-literals'];
const PUT_RIGHT = ['bugfix/transform-safari-id-destructuring-collision-in-function-expression', 'bugfix/transform-safari-rest-destructuring-rhs-array'];

/** Babel for both Taro builds; named explicitly in config/index.ts so that npm packages listed for compiling use it too. */
module.exports = {
  presets: [['taro', { framework: 'react', ts: true, compiler: 'webpack5', hot: false, exclude: KNOWN, include: PUT_RIGHT }]],
};
