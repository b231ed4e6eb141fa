import { lintConfig } from '../lint/index.ts';
import type { Diagnostic } from '../lint/index.ts';
import { starterChannels, starterConfig } from './starter-config.ts';
import type { StarterAnswers, StarterFacts } from './starter-config.ts';

/** The name of an answer: of its option on the command line, and of its question in `locales/<tag>/cli.json`. */
export type AnswerName = keyof StarterAnswers;

/** Some of the answers. */
export type SomeAnswers = { readonly [Name in AnswerName]?: StarterAnswers[Name] | undefined };

/** A question of `consent-form init`. */
export interface Question {
  /** Where the answer stands in the configuration, as a JSON pointer. */
  readonly path: string;
  /** What an answer typed on one line means. */
  readonly read: (line: string) => string | readonly string[];
  /** The only answers that there are. */
  readonly choices?: readonly string[];
  /** Whether it may be left out. */
  readonly optional?: true;
}

const text = (line: string): string => line.trim();
const list =
  (separator: RegExp) =>
  (line: string): readonly string[] =>
    line
      .split(separator)
      .map((part) => part.trim())
      .filter((part) => part !== '');

/** The questions, in the order in which they are asked. */
export const questions: Readonly<Record<AnswerName, Question>> = {
  company: { path: '/controller/legalName', read: text },
  form: { path: '/controller/form', read: text },
  siren: { path: '/controller/siren', read: (line) => line.replace(/\s/g, '') },
  address: { path: '/controller/address', read: text },
  email: { path: '/controller/email', read: text },
  privacy: { path: '/controller/privacyPolicy', read: text },
  product: { path: '/purposes/0/products', read: list(/;/) },
  channel: { path: '/purposes/0/channels', read: list(/[,;\s]/), choices: starterChannels },
  withdrawal: { path: '/withdrawal/url', read: text },
  endpoint: { path: '/endpoint', read: text, optional: true },
};

/** The names of the questions, in their order. */
export const answerNames = Object.keys(questions) as readonly AnswerName[];

/** What is wrong with one answer, judged by the linter as if all the others were right. */
export function faultsOf(name: AnswerName, answers: SomeAnswers, facts: StarterFacts): Diagnostic[] {
  const config = starterConfig({ ...SAMPLE, ...answers } as StarterAnswers, facts);
  const { path } = questions[name];
  return lintConfig(config).filter(({ place }) => place.path === path || place.path.startsWith(`${path}/`));
}

/** Answers that are right, for the questions that were not asked yet. */
const SAMPLE: StarterAnswers = {
  company: 'Atelier Corbel',
  form: 'SAS',
  siren: '000102038',
  address: '12 rue des Ardoises, 44000 Nantes',
  email: 'donnees@atelier-corbel.example',
  privacy: 'https://atelier-corbel.example/confidentialite',
  product: ['des cuisines équipées'],
  channel: [starterChannels[0]],
  withdrawal: 'https://atelier-corbel.example/mes-choix',
  endpoint: '',
};
