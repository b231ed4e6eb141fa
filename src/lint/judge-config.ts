import type { Diagnostic, Place } from '../base/diagnostic.ts';
import { formLanguages } from '../notice/languages.ts';
import { defaultProfile, profiles } from '../notice/profiles/index.ts';
import type { LegalProfile } from '../notice/profiles/profile.ts';
import { parseConfig } from '../notice/schema.ts';
import type { SchemaIssue } from '../notice/schema.ts';
import { createAddresser } from './claims.ts';
import type { AddressedIssue } from './claims.ts';
import { createDiagnostic, sortDiagnostics } from './diagnose.ts';
import { readFacts } from './facts.ts';
import type { Facts } from './facts.ts';
import { reasonsOf, unusedReasons } from './justifications.ts';
import { passagesOf } from './passages.ts';
import { overlaps } from './pointer.ts';
import type { Finding } from './rule.ts';
import { ruleOf, rules } from './rules/index.ts';
import { pathOf, runRules } from './run-rules.ts';
import type { Found } from './run-rules.ts';
import { readSource, tooDeep } from './source.ts';
import type { Source } from './source.ts';
import type { ReaderOf } from './text/reading.ts';

/** What a caller may choose. */
export interface LintOptions {
  /** A dated legal profile in the place of the configuration's own: what would another law say? */
  readonly profile?: string;
}

/** Judges a configuration with the lexicons at hand; `lintConfig` says what it promises. */
export function judgeConfig(source: string | object, options: LintOptions, readerOf: ReaderOf): Diagnostic[] {
  if (typeof source !== 'string' && (typeof source !== 'object' || source === null)) {
    throw new TypeError('"source" must be the text of a configuration or an object');
  }
  if (options.profile !== undefined && !profiles[options.profile])
    throw new TypeError('"profile" must name a legal profile of this version');
  const read = typeof source === 'string' ? readSource(source) : fromObject(source);
  const faults = read.faults.map(({ problem, place }) =>
    createDiagnostic('config-syntax', place, { problem }),
  );
  if (typeof read.value !== 'object' || read.value === null || Array.isArray(read.value))
    return faults.length > 0 ? faults : [noObject(read)];
  // faults of the JSON come first: what follows was read around them
  return [...sortDiagnostics(faults), ...sortDiagnostics(lintValue(read.value, read, options, readerOf))];
}

function fromObject(source: object): Source {
  const locate = (path: string): Place => ({ path });
  const places = { locate, locateKey: locate, edit: () => undefined };
  try {
    const text = JSON.stringify(source);
    if (tooDeep(text) === undefined) return { value: JSON.parse(text) as unknown, faults: [], ...places };
  } catch {
    // a circle, or a value that JSON has no form for
    return { value: undefined, faults: [{ problem: 'NotJson', place: { path: '' } }], ...places };
  }
  return { value: undefined, faults: [{ problem: 'TooDeep', place: { path: '' } }], ...places };
}

function noObject(read: Source): Diagnostic {
  return createDiagnostic('config-syntax', read.locate(''), { problem: 'NoObject' });
}

function lintValue(json: object, read: Source, options: LintOptions, readerOf: ReaderOf): Diagnostic[] {
  const facts = readFacts(json);
  const declared = profiles[options.profile ?? String(facts.root['legal'])];
  const profile = declared ?? defaultProfile;
  const found = runRules({ passages: passagesOf(facts, readerOf), facts, profile });
  const issues = [...parseConfig(json).issues, ...unreadableMembers(facts, declared)].map((issue) =>
    addressed(issue, json),
  );
  const news = issues.filter((issue) => isNews(issue, found)).map(findingOf);
  const reasons = reasonsOf(facts);
  const judged = (findings: readonly Found[]): Diagnostic[] =>
    findings.flatMap((one) => diagnosticOf(one, profile, read, reasons.get(one.rule)));
  const diagnostics = judged([...found.map((one) => withMend(one, issues)), ...news]);
  // under another law than its own a configuration is only asked what it would be worth there
  const own = options.profile === undefined || options.profile === facts.root['legal'];
  const asides = own ? [...unusedReasons(facts, diagnostics, profile), ...judgesOnly(profile)] : [];
  return [...diagnostics, ...judged(asides)];
}

function diagnosticOf(
  { rule, finding }: Found,
  profile: LegalProfile,
  read: Source,
  reason: string | undefined,
): Diagnostic[] {
  const severity = profile.severities[rule] ?? finding.severity ?? ruleOf(rule)?.severity;
  if (severity === 'off') return [];
  const diagnostic = createDiagnostic(rule, placeOf(finding, read), finding.data, severity, reason);
  const { mend } = finding;
  const fix = mend && diagnostic.justified === undefined ? read.edit(mend, pathOf(finding)) : undefined;
  return [
    { ...diagnostic, ...(profile === defaultProfile ? {} : { profile: profile.id }), ...(fix && { fix }) },
  ];
}

/** Some laws are known as numbers and not yet as sentences. */
function judgesOnly(profile: LegalProfile): Found[] {
  if (!profile.judgesOnly) return [];
  return [{ rule: 'profile-lint-only', finding: { at: '/legal', data: { name: profile.id } } }];
}

const addressed = createAddresser(rules);

/** A rule of law that already spoke of a member is not repeated by the schema; nor is a value that any rule judged. */
function isNews(issue: AddressedIssue, found: readonly Found[]): boolean {
  return !found.some(({ rule, finding }) => {
    const path = pathOf(finding);
    return (
      (rule === issue.rule && overlaps(path, issue.path)) ||
      (issue.data['claim'] === 'wrong' && path === issue.path)
    );
  });
}

/** A rule that speaks of a member for the schema too takes over how it is mended. */
function withMend({ rule, finding }: Found, issues: readonly AddressedIssue[]): Found {
  if (finding.mend) return { rule, finding };
  const mend = issues.find(
    (issue) => issue.mend && issue.rule === rule && overlaps(pathOf(finding), issue.path),
  )?.mend;
  return { rule, finding: { ...finding, ...(mend && { mend }) } };
}

function findingOf({ rule, path, data, mend }: AddressedIssue): Found {
  return { rule, finding: { at: path, data, ...(mend && { mend }) } };
}

/** What the schema cannot know: which profiles and languages this version has. */
function unreadableMembers({ root, locales }: Facts, profile: LegalProfile | undefined): SchemaIssue[] {
  const unknown = locales.flatMap((locale, at): SchemaIssue[] =>
    formLanguages.includes(locale)
      ? []
      : [{ path: `/locales/${at}`, code: 'value', expected: formLanguages.join(' | ') }],
  );
  if (profile || typeof root['legal'] !== 'string') return unknown;
  return [{ path: '/legal', code: 'value', expected: Object.keys(profiles).join(' | ') }, ...unknown];
}

function placeOf({ at, start, end, data }: Finding, read: Source): Place {
  if (typeof at === 'string' && data?.['claim'] === 'forbidden') return read.locateKey(at);
  return typeof at === 'string' ? read.locate(at) : read.locate(at.path, start, end);
}
