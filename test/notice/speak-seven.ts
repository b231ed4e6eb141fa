import type { ConsentConfig, Localized } from '../../src/notice/config.ts';
import { readExample } from './read-example.ts';

/** Words of the kitchen shop in the languages that its demo doesn't speak: French, then the others in order. */
const spoken = ['de', 'es', 'it', 'nl', 'pt'] as const;
const words: Readonly<Record<string, readonly [string, string, string, string, string]>> = {
  'devis de cuisine': [
    'Küchenangebot',
    'presupuesto de cocina',
    'preventivo per la cucina',
    'keukenofferte',
    'orçamento de cozinha',
  ],
  'la pose': ['Montage', 'el montaje', 'il montaggio', 'de montage', 'a montagem'],
  'des cuisines équipées': [
    'Einbauküchen',
    'cocinas equipadas',
    'cucine componibili',
    'inbouwkeukens',
    'cozinhas equipadas',
  ],
  'des plans de travail': ['Arbeitsplatten', 'encimeras', 'piani di lavoro', 'werkbladen', 'bancadas'],
  'des alarmes': ['Alarmanlagen', 'alarmas', 'allarmi', 'alarmsystemen', 'alarmes'],
  'des caméras': ['Kameras', 'cámaras', 'telecamere', 'camera’s', 'câmaras'],
  'des stores d’intérieur': [
    'Innenrollos',
    'estores de interior',
    'tende da interno',
    'rolgordijnen',
    'estores de interior',
  ],
  'des voilages': ['Gardinen', 'visillos', 'tendaggi', 'vitrages', 'cortinados'],
  'Nous ne pouvons pas établir de devis.': [
    'Wir können kein Angebot erstellen.',
    'No podemos hacer un presupuesto.',
    'Non possiamo fare un preventivo.',
    'Wij kunnen geen offerte maken.',
    'Não podemos fazer um orçamento.',
  ],
};

/** The kitchen shop of the demo in every language that a form can be written in. */
export function kitchenInSevenLanguages(): ConsentConfig {
  const { texts: _, ...kitchen } = readExample('kitchen');
  const config = translated(kitchen) as ConsentConfig;
  const fields = config.fields.map(({ hint: _hint, label: _label, ...field }) =>
    field.type === 'textarea' ? { ...field, type: 'postal-code' as const, id: 'project' } : field,
  );
  return { ...config, locales: ['fr', 'en', ...spoken], fields };
}

function translated(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(translated);
  if (typeof value !== 'object' || value === null) return value;
  if ('fr' in value && 'en' in value) return inSeven(value as { fr: string; en: string });
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, translated(member)]));
}

function inSeven({ fr, en }: { fr: string; en: string }): Localized {
  return { fr, en, ...Object.fromEntries(spoken.map((locale, at) => [locale, words[fr]?.[at] ?? en])) };
}
