/** Legal forms as companies write them after their name, folded. They belong to registers, not to a language. */
export const LEGAL_FORMS: ReadonlySet<string> = new Set(
  (
    'sarl sas sasu sa eurl snc sci scop scic selarl selas sca gie ei eirl ltd limited plc llp llc inc corp dac gmbh mbh ag kg kgaa ohg ug ' +
    'bv nv vof cv sl slu sau srl srls spa sapa lda unipessoal oy ab as aps sprl asbl scrl'
  ).split(' '),
);

/** Forms that are also everyday words: they count only where no word follows them. */
export const DOUBTFUL_FORMS: ReadonlySet<string> = new Set([
  'sa',
  'as',
  'ag',
  'ei',
  'ab',
  'cv',
  'spa',
  'inc',
  'limited',
  'sau',
]);

/** Words that open a registration number: « SIREN 222 222 226 », « RCS Nîmes 812 345 678 ». */
export const REGISTERS: ReadonlySet<string> = new Set([
  'siren',
  'siret',
  'rcs',
  'reg',
  'hrb',
  'hra',
  'kvk',
  'cif',
  'nif',
  'vat',
  'tva',
  'registered',
  'company',
]);
