import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { receiverMiddleware } from './test/browser/receiver-middleware.mjs';
import { countReporter } from './tools/count-browser-tests.mjs';
import { findBrowser } from './tools/find-browser.mjs';
import { viteBridge } from './tools/vite-bridge.mjs';

const receiver = receiverMiddleware();
const files = 'test/browser/**/*.test.ts';
const bridge = await viteBridge({
  cacheDir: '.cache/vite-tests',
  configFile: false,
  optimizeDeps: { entries: [files], include: ['@open-wc/testing', 'axe-core', 'lit'] },
});

/** The browser tests: a real Chromium, Vite as server, Mocha as framework. */
export default {
  files,
  nodeResolve: false,
  middleware: [receiver.middleware, bridge.middleware],
  plugins: [receiver.plugin, bridge.plugin],
  browsers: [chromeLauncher({ launchOptions: await findBrowser() })],
  reporters: [defaultReporter({ reportTestProgress: false }), countReporter()],
  // Mocha's two seconds are too short for axe on a machine that does something else as well.
  testFramework: { config: { timeout: 20_000 } },
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 300_000,
  concurrency: 2,
  // What Lit and the elements tell an integrator: the tests that mean it read it themselves.
  filterBrowserLogs: ({ args }) => !/^(Lit is in dev mode|consent-form:)/.test(String(args[0])),
};
