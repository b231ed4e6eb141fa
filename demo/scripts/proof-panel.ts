import type { ConsentForm } from 'consent-form/elements';
import { readStatement, verifyProof } from 'consent-form/proof';
import type { Verdict } from 'consent-form/proof';
import { element } from './element.ts';

const RESULTS = { pass: 'conforme', fail: 'refusé', unknown: 'inconnu' } as const;

const CHECKS: Readonly<Record<string, string>> = {
  format: 'Le fichier a la forme d’une preuve.',
  'statement-signature': 'La déclaration est signée par la clé unique du navigateur.',
  disclosures: 'Chaque donnée révélée est celle qui a été signée.',
  notice: 'Les textes sont ceux dont l’empreinte est signée.',
  transcript: 'Ce que la page montrait est ce que les textes prévoient.',
  choices: 'Chaque case a sa ligne, avec sa phrase exacte.',
  'receipt-signature': 'Le reçu est signé par le récepteur.',
  'receipt-statement': 'Le reçu porte sur cette déclaration.',
  inclusion: 'Le reçu est inscrit au journal.',
  checkpoint: 'Le journal est signé.',
  times: 'Les dates sont cohérentes.',
  'receiver-key': 'Le récepteur est celui que le formulaire annonçait.',
};

/** The proof beside the form: what the page signed, decoded, and what a stranger's check of it answers. */
export function proofPanel(form: ConsentForm): HTMLElement {
  const panel = element(
    'aside',
    { class: 'proof', 'aria-label': 'La preuve, décodée', lang: 'fr' },
    ...waiting(),
  );
  form.addEventListener('consent-signed', ({ detail }) => {
    void showStatement(panel, detail.statement);
  });
  form.addEventListener('consent-recorded', () => {
    void showVerdict(panel, form);
  });
  return panel;
}

function waiting(): Node[] {
  return [
    element('h2', {}, 'La preuve'),
    element(
      'p',
      {},
      'Envoyez le formulaire : la déclaration signée et le verdict de sa vérification s’affichent ici.',
    ),
  ];
}

async function showStatement(panel: HTMLElement, compact: string): Promise<void> {
  const statement = await readStatement(compact);
  panel.replaceChildren(
    element('h2', {}, 'La preuve'),
    element('p', {}, 'Décodée dans cette page, sans rien demander au serveur.'),
    element('h3', {}, 'Déclaration signée'),
    code(statement.claims),
    element('h3', {}, 'Choix et coordonnées, effaçables un à un'),
    code({ choices: statement.choices, contact: statement.contact, context: statement.context }),
  );
}

async function showVerdict(panel: HTMLElement, form: ConsentForm): Promise<void> {
  const proof = await (await form.exportProof()).text();
  panel.querySelector('p')?.after(...verdictNodes(await verifyProof(proof)));
}

function verdictNodes(verdict: Verdict): Node[] {
  const lines = verdict.checks.map(({ id, result }) =>
    element(
      'li',
      { 'data-result': result },
      element('b', {}, RESULTS[result]),
      element('span', {}, CHECKS[id] ?? id),
    ),
  );
  return [element('h3', {}, `Verdict : ${RESULTS[verdict.result]}`), element('ul', {}, ...lines)];
}

function code(value: unknown): HTMLElement {
  return element('pre', { tabindex: '0' }, JSON.stringify(value, null, 2));
}
