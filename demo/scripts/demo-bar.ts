import type { ConsentForm } from 'consent-form/elements';
import { element } from './element.ts';

const pages: readonly (readonly [href: string, name: string])[] = [
  ['./index.html', 'Démonstration'],
  ['./kitchen.html', 'Cuisines'],
  ['./windows.html', 'Fenêtres'],
  ['./newsletter.html', 'Lettre'],
  ['./leads.html', 'Six artisans'],
];

/** The bar over each shop: which shop, light or dark, which language. */
export function demoBar(form: ConsentForm): HTMLElement {
  const { searchParams, pathname } = new URL(location.href);
  const theme = select(
    'Thème',
    [
      ['', 'du système'],
      ['light', 'clair'],
      ['dark', 'sombre'],
    ],
    (value) => {
      document.documentElement.dataset['theme'] = value;
      form.theme = value === 'light' || value === 'dark' ? value : 'auto';
    },
    searchParams.get('theme'),
  );
  const language = select(
    'Langue',
    [
      ['fr', 'français'],
      ['en', 'English'],
    ],
    (value) => {
      form.lang = value;
    },
    searchParams.get('lang'),
  );
  const links = pages.map(([href, name]) =>
    element('a', { href, ...(pathname.endsWith(href.slice(1)) ? { 'aria-current': 'page' } : {}) }, name),
  );
  return element(
    'nav',
    { class: 'demo-bar', 'aria-label': 'Démonstration' },
    ...links,
    element('span', { class: 'space' }),
    language,
    theme,
  );
}

function select(
  label: string,
  options: readonly (readonly [value: string, name: string])[],
  choose: (value: string) => void,
  first: string | null,
): HTMLElement {
  const control = element(
    'select',
    {},
    ...options.map(([value, name]) => element('option', { value }, name)),
  );
  control.addEventListener('change', () => choose(control.value));
  if (first !== null) {
    control.value = first;
    choose(first);
  }
  return element('label', {}, `${label} `, control);
}
