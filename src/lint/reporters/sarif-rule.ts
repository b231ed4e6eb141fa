import type { Severity } from '../../base/diagnostic.ts';
import { ruleGuide, sinceWords } from '../rule-guide.ts';
import { ruleWords } from '../rule-words.ts';
import type { Rule, Source } from '../rule.ts';

/** A rule as SARIF's reportingDescriptor: what it is, why, how to mend, the law, and where its page is. */
export function sarifRule(rule: Rule, locale: string): object {
  const { id, title, why, fix, sources, url } = ruleGuide(rule, locale);
  const { page } = ruleWords(locale);
  const law = sources.map((source) => cited(source, locale));
  return {
    id,
    name: pascal(id),
    shortDescription: { text: title },
    fullDescription: { text: why },
    help: {
      text: [why, fix, [page['sources'], ...law.map((text) => `- ${text}`)].join('\n')].join('\n\n'),
      markdown: [
        `**${page['why']}.** ${why}`,
        `**${page['fix']}.** ${fix}`,
        [`**${page['sources']}**`, '', ...law.map((text) => `- ${text}`)].join('\n'),
        `[${title}](${url})`,
      ].join('\n\n'),
    },
    helpUri: url,
    defaultConfiguration: { level: levels[rule.severity] },
    properties: {
      tags: ['consent', 'gdpr', rule.category.replaceAll('_', '-')],
      'problem.severity': PROBLEMS[rule.severity],
      sources,
    },
  };
}

/** SARIF's levels. */
export const levels: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  info: 'note',
};

/** How code scanning names what is no breach of security. */
const PROBLEMS: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  info: 'recommendation',
};

function cited(source: Source, locale: string): string {
  const date = sinceWords(source, locale);
  return date === undefined ? source.ref : `${source.ref} (${date})`;
}

function pascal(id: string): string {
  return id.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());
}
