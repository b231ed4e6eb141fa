import { run } from './run.mjs';

/** `npm run check`: everything that keeps the project as CONTRIBUTING.md says, cheapest first, stopping at the first fault. */
const steps = [
  { name: 'format', command: ['prettier', '--check', '--log-level', 'warn', '.'] },
  { name: 'types', command: ['tsc', '-b'] },
  { name: 'floors', command: ['node', 'tools/floors.mjs'] },
  { name: 'lint', command: ['oxlint', '--type-aware', '--deny-warnings'] },
  { name: 'tests', command: ['node', 'tools/run-tests.mjs'] },
  { name: 'generated files', command: ['tsx', 'tools/schema.ts', '--check'] },
  { name: 'pages of the rules', command: ['tsx', 'tools/rule-pages.ts', '--check'] },
  { name: 'bleed', command: ['node', 'tools/bleed.mjs'] },
  { name: 'exports', command: ['node', 'tools/check-exports.mjs'] },
  { name: 'sizes', command: ['node', 'tools/size.mjs'] },
  { name: 'lint chunk', command: ['node', 'tools/size/lint-chunk.mjs'] },
];

for (const { name, command } of steps) {
  const startedAt = performance.now();
  console.log(`\n— ${name}`);
  if (!run(command[0], command.slice(1))) {
    console.error(`\ncheck: "${name}" failed`);
    process.exit(1);
  }
  console.log(`  ${((performance.now() - startedAt) / 1000).toFixed(1)} s`);
}
console.log('\ncheck: all is well');
