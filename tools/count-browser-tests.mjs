import { writeFileSync } from 'node:fs';

/**
 * A reporter of Web Test Runner that writes the counts, as JSON, to the file that `TEST_COUNTS` names. A skipped test
 * counts as failed, and so does a file that broke before it could name its tests.
 */
export function countReporter(file = process.env.TEST_COUNTS) {
  return {
    onTestRunFinished({ sessions }) {
      if (file) writeFileSync(file, JSON.stringify(sum(sessions.map(countSession))));
    },
  };
}

function countSession({ passed, errors, testResults }) {
  const counts = testResults ? countSuite(testResults) : { passed: 0, failed: 0 };
  const broken = errors.length > 0 || (!passed && counts.failed === 0);
  return broken ? sum([counts, { passed: 0, failed: 1 }]) : counts;
}

function countSuite({ tests, suites }) {
  const own = tests.map(({ passed, skipped }) =>
    passed && !skipped ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 },
  );
  return sum([...own, ...suites.map(countSuite)]);
}

function sum(list) {
  return list.reduce(
    (total, { passed, failed }) => ({ passed: total.passed + passed, failed: total.failed + failed }),
    {
      passed: 0,
      failed: 0,
    },
  );
}
