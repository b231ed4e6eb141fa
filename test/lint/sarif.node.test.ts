import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, test } from 'node:test';
import Draft04 from 'ajv-draft-04';
import { lintConfig, reportSarif, rules } from '../../src/lint/index.ts';
import type { FileReport } from '../../src/lint/index.ts';
import { changedKitchen, kitchenText } from './kitchen.ts';

interface Result {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly level: string;
  readonly locations: readonly { physicalLocation: { artifactLocation: object; region: Region } }[];
  readonly partialFingerprints: Readonly<Record<string, string>>;
  readonly suppressions?: readonly { kind: string; justification: string }[];
  readonly fixes?: readonly object[];
}
interface Region {
  readonly startLine: number;
  readonly charOffset: number;
  readonly charLength: number;
  readonly snippet: { text: string };
}
interface Log {
  readonly runs: readonly [
    {
      readonly tool: { driver: { rules: readonly { id: string; helpUri: string }[] } };
      readonly results: readonly Result[];
      readonly invocations: readonly { executionSuccessful: boolean }[];
    },
  ];
}

// SchemaStore's copy of the OASIS schema (2.1.0 rtm.5), shipped by Microsoft's SDK; errata 01 mended two places of it
const schema = createRequire(import.meta.url)('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json') as {
  definitions: Record<string, { anyOf?: object[]; properties: Record<string, { pattern?: string }> }>;
};
const { region, run, toolComponent } = schema.definitions;
assert.ok(region && run && toolComponent);
region.anyOf = [{ required: ['startLine'] }, { required: ['charOffset'] }, { required: ['byteOffset'] }];
for (const { properties } of [run, toolComponent])
  properties['language'] = { ...properties['language'], pattern: '^[a-zA-Z]{2}(-[a-zA-Z]{2})?$' };
const validate = new Draft04.default({ strict: false, allErrors: true, validateFormats: false }).compile(
  schema,
);

const demo = new URL('../../demo/', import.meta.url);
const reportOf = (file: string): FileReport => {
  const source = readFileSync(new URL(file, demo), 'utf8');
  return { file: `demo/${file}`, source, diagnostics: lintConfig(source) };
};
const logOf = (reports: readonly FileReport[], locale = 'en'): Log =>
  JSON.parse(reportSarif(reports, { locale })) as Log;
const kitchenReport = (source: string): FileReport => ({
  file: 'kitchen.json',
  source,
  diagnostics: lintConfig(source),
});

describe('a SARIF log', () => {
  const files = ['examples', 'unlawful'].flatMap((folder) =>
    readdirSync(new URL(folder, demo)).map((name) => `${folder}/${name}`),
  );

  for (const locale of ['fr', 'en']) {
    test(`of all files of the demo is valid by the OASIS schema, in ${locale}`, () => {
      const text = reportSarif(files.map(reportOf), {
        locale,
        unjudged: [{ file: 'x.json', reason: 'no such file' }],
      });
      assert.ok(validate(JSON.parse(text)), JSON.stringify(validate.errors?.slice(0, 3)));
    });
  }

  test('describes every rule, and each finding points at its own', () => {
    const [{ tool, results }] = logOf(files.map(reportOf)).runs;
    assert.deepEqual(
      tool.driver.rules.map(({ id }) => id),
      rules.map(({ id }) => id),
    );
    for (const { ruleId, ruleIndex } of results) assert.equal(rules[ruleIndex]?.id, ruleId);
    for (const { id, helpUri } of tool.driver.rules) assert.ok(helpUri.endsWith(`/docs/rules/${id}.md`));
  });

  test('gives a place in lines and in offsets that are the same words', () => {
    const source = kitchenText().replace('"Vigie Alarme"', '"nos partenaires"');
    const [{ results }] = logOf([kitchenReport(source)]).runs;
    const place = results[0]?.locations[0]?.physicalLocation;
    assert.ok(place);
    const { charOffset, charLength, snippet } = place.region;
    assert.equal(source.slice(charOffset, charOffset + charLength), 'nos partenaires');
    assert.equal(snippet.text, 'nos partenaires');
    assert.deepEqual(place.artifactLocation, { uri: 'kitchen.json', uriBaseId: '%SRCROOT%' });
  });

  test('knows a finding again after lines and entries have moved', () => {
    const config = changedKitchen({ '/purposes/2/recipients/1/siren': '123456789' });
    const marks = (source: string): string[] =>
      logOf([kitchenReport(source)]).runs[0].results.map(
        ({ partialFingerprints }) => partialFingerprints['consentForm/v1'] ?? '',
      );
    const purposes = config['purposes'] as object[];
    const moved = { ...config, purposes: [purposes[1], purposes[2], purposes[0]] };
    assert.deepEqual(marks(JSON.stringify(config, null, 2)), marks(`\n\n${JSON.stringify(moved, null, 4)}`));
  });

  test('tells two equal findings apart', () => {
    const source = JSON.stringify(
      changedKitchen({ '/purposes/1/explanation': { fr: '%s et %s.', en: '%s and %s.' } }),
    );
    const marks = logOf([kitchenReport(source)]).runs[0].results.map(
      ({ partialFingerprints }) => partialFingerprints['consentForm/v1'],
    );
    assert.equal(new Set(marks).size, marks.length);
  });

  test('keeps what was justified, suppressed, with its reason', () => {
    const [{ results }] = logOf([reportOf('examples/leads-6.json')]).runs;
    const suppressed = results.filter(({ suppressions }) => suppressions);
    assert.equal(suppressed.length, 1);
    assert.equal(suppressed[0]?.level, 'warning');
    assert.equal(suppressed[0]?.suppressions?.[0]?.kind, 'inSource');
  });

  test('carries a fix as the edit to make', () => {
    const [{ results }] = logOf([reportOf('unlawful/preticked.json')]).runs;
    assert.equal(results.find(({ ruleId }) => ruleId === 'preticked')?.fixes?.length, 1);
  });

  test('names a file elsewhere by its whole address, and any name by a valid one', () => {
    const uriOf = (file: string): unknown =>
      logOf([{ ...kitchenReport(kitchenText().replace('"Vigie Alarme"', '"nos partenaires"')), file }])
        .runs[0].results[0]?.locations[0]?.physicalLocation.artifactLocation;
    assert.deepEqual(uriOf('/tmp/a b.json'), { uri: 'file:///tmp/a%20b.json' });
    assert.deepEqual(uriOf('.\\formes\\é#1.json'), {
      uri: 'formes/%C3%A9%231.json',
      uriBaseId: '%SRCROOT%',
    });
  });
});
