import { run } from './run.mjs';

/** `npm run test:consumer`: builds, then tests the package in a site for which npm installs all from the registry. */
const test = ['--import', 'tsx', '--test', 'test/consumer/site.node.test.ts'];
const passed =
  run('npm', ['run', '--silent', 'build']) && run(process.execPath, test, { CONSUMER_INSTALL: 'npm' });
process.exitCode = passed ? 0 : 1;
