import path from 'node:path';
import { defineConfig } from '@tarojs/cli';
import TerserPlugin from 'terser-webpack-plugin';
import { ARIA_COMPONENTS } from './aria';
import { PreloadFirst } from './preload-first';

const root = path.resolve(__dirname, '..');
const platform = process.env.TARO_ENV ?? 'weapp';
/** Written for newer engines than the oldest WeChat allows, so they are compiled like our own source. */
const MODERN_PACKAGES = [/node_modules[\\/]zod[\\/]/, /node_modules[\\/]qrcode-generator[\\/]/];
const CACHE = {
  enable: true,
  cacheDirectory: path.join(root, '.cache', 'taro', platform),
  buildDependencies: { own: [path.join(__dirname, 'aria.ts'), path.join(__dirname, 'babel.config.cjs'), path.join(__dirname, 'preload-first.ts')] },
};

const ECMA = 2018;
const ENVIRONMENT = { arrowFunction: true, const: true, destructuring: true };

interface ChainedRule { use(name: string): { tap(change: (options: object) => object): unknown } }
interface Minimizer { tap(change: (options: readonly object[]) => readonly object[]): unknown }
interface Chain {
  plugin(name: string): { use(plugin: object): unknown };
  performance: { hints(level: false): unknown };
  merge(config: object): unknown;
  module: { rule(name: string): ChainedRule };
  optimization: { splitChunks(options: object): unknown; minimizer(name: string): Minimizer };
}

function useOwnBabelConfig(chain: Chain): void {
  chain.module.rule('script').use('babelLoader').tap((options) => ({
    ...options,
    configFile: path.join(__dirname, 'babel.config.cjs'),
  }));
}

/**
 * swc in place of terser: a twelfth of its time, and smaller. As Taro asks of terser, nothing newer than the oldest engine is
 * written, and on the web functions keep their names. Chinese stays as it is, half the size of its escapes.
 */
function minifyWithSwc(chain: Chain, keep_fnames: boolean): void {
  const terserOptions = {
    ecma: ECMA, safari10: true, keep_fnames, compress: { ecma: ECMA, keep_fnames, passes: 2 }, mangle: { keep_fnames, safari10: true }, format: { comments: false },
  };
  chain.optimization.minimizer('terserPlugin').tap(() => [{ minify: TerserPlugin.swcMinify, extractComments: false, terserOptions }]);
}

/** Taro for two targets: `weapp` (the mini-program) and `h5` (static files, hash routes, relative paths). */
export default defineConfig({
  projectName: 'open-government-disclosure',
  date: '2026-11-23',
  framework: 'react',
  compiler: { type: 'webpack5', prebundle: { enable: false } },
  sourceRoot: 'src',
  outputRoot: `dist/${platform}`,
  designWidth: 375,
  deviceRatio: { 375: 2 },
  alias: { '@': path.join(root, 'src') },
  plugins: [['@tarojs/plugin-inject', { components: ARIA_COMPONENTS }]],
  cache: CACHE,
  env: { TARO_APP_CLOUD_ENV: JSON.stringify(process.env.TARO_APP_CLOUD_ENV ?? '') },
  logger: { quiet: true, stats: false },
  mini: {
    optimizeMainPackage: { enable: true },
    compile: { include: MODERN_PACKAGES },
    // Sizes stay px on every screen: type follows the reader's setting (长辈版), not the width of the phone.
    postcss: { pxtransform: { enable: false } },
    webpackChain(chain: Chain) {
      useOwnBabelConfig(chain);
      minifyWithSwc(chain, false);
      chain.merge({ output: { environment: ENVIRONMENT } });
    },
  },
  h5: {
    publicPath: './',
    staticDirectory: 'static',
    router: { mode: 'hash' },
    // Plain elements instead of custom ones: names, roles and focus then work as in any web page.
    useHtmlComponents: true,
    compile: { include: MODERN_PACKAGES },
    postcss: { pxtransform: { enable: false }, autoprefixer: { enable: true } },
    output: { filename: 'js/[name].[contenthash:8].js', chunkFilename: 'js/[name].[contenthash:8].js', chunkLoadTimeout: 30_000 },
    enableExtract: true,
    miniCssExtractPluginOption: {
      ignoreOrder: true,
      filename: 'css/[name].[contenthash:8].css',
      chunkFilename: 'css/[name].[contenthash:8].css',
    },
    webpackChain(chain: Chain) {
      useOwnBabelConfig(chain);
      minifyWithSwc(chain, true);
      chain.performance.hints(false);
      chain.plugin('preload-first').use(new PreloadFirst('pages/home/index'));
      chain.optimization.splitChunks({ chunks: 'all', minSize: 20_000, maxInitialRequests: 12 });
    },
  },
});
