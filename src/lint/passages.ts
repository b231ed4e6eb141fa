import type { Facts, TextFact } from './facts.ts';
import { membersOf } from './facts.ts';
import { createPassage } from './passage.ts';
import type { Passage, PassageSource } from './passage.ts';
import { indexNames } from './text/names.ts';
import type { NameIndex } from './text/names.ts';
import type { ReaderOf } from './text/reading.ts';

/** Every text of a configuration that people will read, in the context that decides what it must show. */
export function passagesOf(facts: Facts, readerOf: ReaderOf): Passage[] {
  const names = indexNames(facts.companies.flatMap(({ members }) => declaredNames(members)));
  const prose = (context: PassageSource['context'], texts: readonly TextFact[]): PassageSource[] =>
    texts.map((text) => ({ ...text, context, names }));
  const texts = membersOf(facts.root['texts']) ?? {};
  return [
    ...companyNames(facts),
    ...prose('notice', facts.texts(texts['title'], '/texts/title')),
    ...prose('notice', facts.texts(texts['intro'], '/texts/intro')),
    ...prose('button', facts.texts(texts['submit'], '/texts/submit')),
    ...facts.fields.flatMap(({ path, members }) => [
      ...prose('notice', facts.texts(members['label'], `${path}/label`)),
      ...prose('notice', facts.texts(members['hint'], `${path}/hint`)),
    ]),
    ...facts.purposes.flatMap(({ path, members, service }) => [
      ...prose('notice', service),
      ...prose('notice', facts.texts(members['withoutIt'], `${path}/withoutIt`)),
      ...prose('notice', facts.texts(members['explanation'], `${path}/explanation`)),
    ]),
    ...facts.companies
      .filter(({ role }) => role === 'contract')
      .flatMap(({ path, members }) => prose('notice', facts.texts(members['task'], `${path}/task`))),
    ...goods(facts, names),
  ].map((source) => createPassage(source, readerOf));
}

/** A product enters a generated sentence that names company and channel: it only has to say what it is. */
function goods(facts: Facts, names: NameIndex): PassageSource[] {
  return facts.offers.flatMap(({ products }) =>
    products.map((text) => ({ ...text, context: 'purpose' as const, kind: 'goods' as const, names })),
  );
}

function companyNames(facts: Facts): PassageSource[] {
  const nothing = indexNames([]);
  return facts.companies.flatMap(({ path, members }) =>
    ['legalName', 'brand'].flatMap((key) => {
      const name = members[key];
      // a name says the same in every language: each of the form's must find it harmless
      const readAs = facts.locales.length > 0 ? facts.locales : ['fr'];
      return typeof name === 'string'
        ? readAs.map((locale) => ({
            text: name,
            path: `${path}/${key}`,
            context: 'partner' as const,
            locale,
            names: nothing,
          }))
        : [];
    }),
  );
}

function declaredNames(members: Readonly<Record<string, unknown>>): string[] {
  return [members['legalName'], members['brand']].filter((name) => typeof name === 'string');
}
