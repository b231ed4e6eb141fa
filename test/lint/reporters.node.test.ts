import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  codeFrame,
  explain,
  lintConfig,
  reportGithub,
  reportJson,
  reportPretty,
} from '../../src/lint/index.ts';
import { kitchenText } from './kitchen.ts';

const source = kitchenText().replace('"legalName": "Vigie Alarme"', '"legalName": "Nos partenaires"');
const report = { file: 'kitchen.json', source, diagnostics: lintConfig(source) };
const line = source.split('\n').findIndex((text) => text.includes('Nos partenaires')) + 1;

describe('a report for people', () => {
  test('shows place, line, carets, what, why, what to do and the law', () => {
    const text = reportPretty([report], { locale: 'fr' });
    assert.match(text, new RegExp(`^kitchen\\.json:${line}:\\d+  erreur  recipient-vague-term\n`));
    assert.match(text, /> {1,3}\d+ \| +"legalName": "Nos partenaires",\n +\| +\^{15}\n/);
    assert.match(text, /«\u00a0Nos partenaires\u00a0» ne désigne aucune société\./);
    assert.match(text, /Pourquoi\u00a0: .*R\.\u00a0223-1/);
    assert.match(text, /À faire\u00a0: /);
    assert.match(text, /Droit\u00a0: RGPD art\. 4\(11\)/);
    assert.match(text, /\n1 erreur\n$/);
  });

  test('has colours only when asked', () => {
    assert.doesNotMatch(reportPretty([report], { locale: 'en' }), /\u001b/);
    assert.match(reportPretty([report], { locale: 'en', colors: true }), /\u001b\[31merror\u001b\[0m/);
  });

  test('is empty when there is nothing to say', () => {
    assert.equal(reportPretty([{ ...report, diagnostics: [] }], { locale: 'en' }), '');
  });
});

describe('a report for other tools', () => {
  test('is JSON with rule, severity, category, place and sentences', () => {
    const [finding] = JSON.parse(reportJson([report], { locale: 'en' })) as Record<string, unknown>[];
    assert.ok(finding);
    const { file, rule, severity, category, path, what } = finding;
    assert.deepEqual(
      { file, rule, severity, category, path, line: finding['line'] },
      {
        file: 'kitchen.json',
        rule: 'recipient-vague-term',
        severity: 'error',
        category: 'vague_recipients',
        path: '/purposes/2/recipients/0/legalName',
        line,
      },
    );
    assert.equal(what, '“Nos partenaires” names no company.');
    for (const key of ['column', 'endLine', 'endColumn', 'why', 'fix', 'sources'])
      assert.ok(finding[key], key);
  });

  test('is workflow commands that no text breaks out of', () => {
    const hostile = source.replace('Nos partenaires', String.raw`nos partenaires\n::error::%0A,:`);
    const text = reportGithub([{ file: 'a,b:c.json', source: hostile, diagnostics: lintConfig(hostile) }], {
      locale: 'en',
    });
    assert.match(
      text,
      /^::error file=a%2Cb%3Ac\.json,line=\d+,endLine=\d+,col=\d+,endColumn=\d+,title=recipient-vague-term::/,
    );
    assert.equal(
      text.split('\n').filter((row) => row.startsWith('::error')).length,
      text.trimEnd().split('\n').length,
    );
  });
});

describe('a code frame', () => {
  test('keeps the caret under a place after a tab, and shows what is invisible', () => {
    assert.equal(
      codeFrame('a\n\tb\u200bc\nd', { path: '', line: 2, column: 2, endLine: 2, endColumn: 5 }),
      '  1 | a\n> 2 |  b·c\n    |  ^^^\n  3 | d',
    );
  });

  test('shows the part of a long line where the place is', () => {
    const frame = codeFrame('x'.repeat(5000) + 'HERE' + 'y'.repeat(5000), {
      path: '',
      line: 1,
      column: 5001,
      endLine: 1,
      endColumn: 5005,
    });
    assert.match(frame, /HERE/);
    assert.ok(frame.split('\n').every((row) => row.length < 250));
  });
});

test('explain speaks French where a language is not spoken', () => {
  const [diagnostic] = report.diagnostics;
  assert.ok(diagnostic);
  assert.equal(explain(diagnostic, 'nl').what, explain(diagnostic, 'fr').what);
});
