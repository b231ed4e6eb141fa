import { explain, lintConfig } from 'consent-form/lint';
import { element } from './element.ts';

const files = import.meta.glob<string>('../unlawful/*.json', {
  query: '?raw',
  import: 'default',
  eager: true,
});

// « partenaires » first: it is the sentence that the product was made against
const first = 'recipient-vague-term';
const names = Object.keys(files).sort(
  (a, b) => Number(b.includes(first)) - Number(a.includes(first)) || a.localeCompare(b),
);
document.querySelector('#refused')?.append(...names.map((name) => refusal(name, files[name] ?? '')));

/** One unlawful file: the rule that its name says, where it stands, and the three sentences of the linter. */
function refusal(path: string, source: string): HTMLElement {
  const file = path.slice(path.lastIndexOf('/') + 1);
  const found = lintConfig(source).find(({ rule }) => file.startsWith(rule));
  if (!found) return element('li', {}, `${file} : rien trouvé`);
  const { what, why, fix, sources } = explain(found, 'fr');
  return element(
    'li',
    {},
    element('h3', {}, what),
    element(
      'p',
      { class: 'place' },
      element('code', {}, `${file}:${found.place.line}:${found.place.column}  ${found.rule}`),
    ),
    element('p', {}, why),
    element('p', {}, fix),
    element('p', { class: 'place' }, sources.map(({ ref }) => ref).join(' · ')),
  );
}
