import { version } from '../../base/version.ts';
import { explain } from '../explain.ts';
import { packageUrl, ruleWords } from '../rule-words.ts';
import { rules } from '../rules/index.ts';
import type { Diagnostic, Place } from '../../base/diagnostic.ts';
import { fingerprint } from './fingerprint.ts';
import type { FileReport, ReportOptions } from './report.ts';
import { levels, sarifRule } from './sarif-rule.ts';

/** A file that could not be judged, and why. */
export interface Unjudged {
  readonly file: string;
  readonly reason: string;
}

/** How a SARIF log is written. */
export interface SarifOptions extends ReportOptions {
  /** Files that could not be judged: the log says that the run was not whole. */
  readonly unjudged?: readonly Unjudged[];
}

/**
 * Reports as SARIF 2.1.0 (OASIS), for code scanning. All rules are described, findings point at theirs; a finding that
 * was justified in writing is there, suppressed, with its reason. The log names no folder of this machine.
 */
export function reportSarif(reports: readonly FileReport[], options: SarifOptions): string {
  const { locale, unjudged = [] } = options;
  const log = {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'consent-form',
            version,
            semanticVersion: version,
            informationUri: `${packageUrl}/README.md`,
            language: locale,
            rules: rules.map((rule) => sarifRule(rule, locale)),
          },
        },
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: { [ROOT]: { description: { text: ruleWords(locale).page['root'] } } },
        automationDetails: { id: 'consent-form/' },
        invocations: [invocation(unjudged)],
        results: reports.flatMap((report) => resultsOf(report, locale)),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

/** The base of relative addresses, as code scanning calls the root of the sources. */
const ROOT = '%SRCROOT%';

const indexOf = new Map(rules.map(({ id }, at) => [id, at]));

function invocation(unjudged: readonly Unjudged[]): object {
  return {
    executionSuccessful: unjudged.length === 0,
    toolExecutionNotifications: unjudged.map(({ file, reason }) => ({
      level: 'error',
      message: { text: reason },
      locations: [{ physicalLocation: { artifactLocation: artifact(file) } }],
    })),
  };
}

function resultsOf({ file, source, diagnostics }: FileReport, locale: string): object[] {
  const seen = new Map<string, number>();
  const json = jsonOf(source);
  return diagnostics.map((diagnostic) => {
    const mark = fingerprint(diagnostic, json);
    const turn = (seen.get(mark) ?? 0) + 1;
    seen.set(mark, turn);
    return result(diagnostic, { file, source, mark: `${mark}:${turn}` }, locale);
  });
}

function jsonOf(source = ''): unknown {
  try {
    return JSON.parse(source.replace(/^\ufeff/, '')) as unknown;
  } catch {
    return undefined; // no JSON has no names
  }
}

interface Context {
  readonly file: string;
  readonly source: string | undefined;
  readonly mark: string;
}

function result(diagnostic: Diagnostic, { file, source, mark }: Context, locale: string): object {
  const { rule, severity, category, place, justified, fix } = diagnostic;
  const said = explain(diagnostic, locale);
  return {
    ruleId: rule,
    ruleIndex: indexOf.get(rule) ?? -1,
    // what was justified is a warning still, and suppressed
    level: justified === undefined ? levels[severity] : 'warning',
    message: { text: `${said.what} ${said.fix}` },
    locations: [
      {
        physicalLocation: { artifactLocation: artifact(file), ...regionOf(place, source) },
        logicalLocations: [logicalLocation(place.path)],
      },
    ],
    partialFingerprints: { 'consentForm/v1': mark },
    ...(fix && {
      fixes: [
        {
          description: { text: said.fix },
          artifactChanges: [
            {
              artifactLocation: artifact(file),
              replacements: [
                {
                  deletedRegion: { charOffset: fix.offset, charLength: fix.length },
                  insertedContent: { text: fix.text },
                },
              ],
            },
          ],
        },
      ],
    }),
    ...(justified !== undefined && {
      suppressions: [{ kind: 'inSource', status: 'accepted', justification: justified }],
    }),
    properties: { category },
  };
}

/** A member by its JSON pointer, of the kinds that SARIF §3.33.7 names. */
function logicalLocation(path: string): object {
  if (path === '') return { fullyQualifiedName: '/', kind: 'object' };
  return { fullyQualifiedName: path, kind: /\/\d+$/.test(path) ? 'value' : 'property' };
}

/** Lines and columns, the same in offsets, and the words themselves; nothing where the place is not known. */
function regionOf(place: Place, source: string | undefined): { region?: object } {
  const { line, column, endLine, endColumn, offset, length } = place;
  if (line === undefined) return {};
  const snippet = offset === undefined || !length ? undefined : source?.slice(offset, offset + length);
  return {
    region: {
      startLine: line,
      startColumn: column,
      endLine,
      endColumn,
      ...(offset !== undefined && { charOffset: offset, charLength: length ?? 0 }),
      ...(snippet && { snippet: { text: snippet } }),
    },
  };
}

/** A relative address in the folder of the sources, or the whole address of a file elsewhere. */
function artifact(file: string): object {
  const path = file.replaceAll('\\', '/').replace(/^(?:\.\/)+/, '');
  const uri = path.split('/').map(encodeURIComponent).join('/');
  if (/^[A-Za-z]:\//.test(path)) return { uri: `file:///${path.slice(0, 2)}${uri.slice(uri.indexOf('/'))}` };
  return path.startsWith('/') ? { uri: `file://${uri}` } : { uri, uriBaseId: ROOT };
}
