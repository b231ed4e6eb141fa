import { createServer } from 'vite';
import { startServer } from '../src/cli/start-server.ts';
import { filesUnder } from './files.mjs';
import { run } from './run.mjs';

/** `npm start`: builds the package, starts the receiver on SQLite and the demo, and prints where they are. */

const examples = 'demo/examples';
const demoPort = 5173;
const demoUrl = `http://localhost:${demoPort}`;

if (!run('npm', ['run', '--silent', 'build'])) process.exit(1);
try {
  await start();
} catch (error) {
  console.error(
    error.code === 'EADDRINUSE' ? `Port ${error.port} is taken: stop what listens there.` : error.message,
  );
  process.exit(1);
}

async function start() {
  const receiver = await startServer({
    notices: filesUnder(examples, '.json').map((name) => `${examples}/${name}`),
    folder: '.consent',
    origins: [demoUrl],
  });
  const demo = await startDemo(receiver);
  console.log(`\n  demo      ${demoUrl}\n  receiver  ${receiver.url}   (records and keys in .consent/)\n`);
  const stop = () => void Promise.all([demo.close(), receiver.close()]);
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, stop);
}

/** The demo's pages take the receiver from the environment. */
async function startDemo({ url, pins }) {
  Object.assign(process.env, {
    VITE_RECEIVER: url,
    VITE_RECEIVER_KEY: pins.key,
    VITE_RECEIVER_LOG: pins.log,
  });
  const server = await createServer({
    configFile: 'demo/vite.config.ts',
    server: { port: demoPort, strictPort: true },
  });
  return server.listen();
}
