/**
 * A reporter of `node --test` that writes only the counts, as JSON. A test that was skipped or left to do has not
 * shown what its name says: it counts as failed.
 */
export default async function* countNodeTests(events) {
  const counts = { passed: 0, failed: 0 };
  for await (const { type, data } of events) {
    if (data?.details?.type === 'suite') continue;
    if (type === 'test:pass') counts[(data.skip ?? data.todo) ? 'failed' : 'passed'] += 1;
    if (type === 'test:fail') counts.failed += 1;
  }
  yield JSON.stringify(counts);
}
