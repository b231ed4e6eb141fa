import { fold } from '../text/fold.ts';

/**
 * What the linter listens for. A lexicon says, for one language, by which words each concept is said;
 * rules ask for concepts and hold no word of any language. Phrases are written as `text/phrases.ts` explains.
 */
export const CONCEPTS = [
  // who
  'partner', // others by a generic word, in any number: « partenaires », « tiers »
  'traders', // companies and trades in the plural: « installateurs », « sociétés »
  'trader', // the same in the singular
  'group', // a group, its subsidiaries, a network, sister brands
  'collective', // of those, what has many members: « groupe », « réseau »
  'quantity', // « divers », « toute », "any": whoever follows is not one company
  'several', // a number to come: « jusqu’à 3 », "up to four", « un ou plusieurs »
  'nearby', // chosen by place or need: « de mon secteur », "local"
  'processor', // who acts for the controller: « sous-traitants »
  'us', // the owner of the form: « nous », « notre enseigne »
  'mine', // the person's own: « mon », "my"
  'ours', // a possessive that makes somebody the company's: « nos », « ses », "our"
  'plural', // a plural or indefinite article: « des », « les »
  'of', // genitive: « de », "of"
  'by', // who acts or from whom it comes: « par », "from"
  'and', // « et », « ou », "and"
  'that', // a relative pronoun: « qui », "which"
  'named', // « ici désignés », "named here"
  'open', // a list left open: « et autres », "such as"
  'future', // « futurs », "may change from time to time"
  'onward', // « à son tour », "its own clients"
  'list', // a list or page that would hold the names
  'elsewhere', // « disponible ici », "in the privacy notice"
  'waiting', // a placeholder: « société X », "TBC"
  'slotName', // what stands between brackets to be filled in: « nom du partenaire »
  'authority', // courts, police, tax office
  // acts
  'sell', // rent, sell or cede what was collected
  'pass', // share or transmit it
  'details', // what is passed: « coordonnées », "data"
  'use', // use or treat it
  'contact', // reach, without saying how
  'call', // reach by telephone
  'write', // reach in writing: « m’envoyer », "send"
  'receive', // « recevoir », "get"
  'subscribe', // « s’abonner »
  'propose', // « vous proposer », "offer you"
  'show', // « consulter », « comparer »: nobody is reached
  'analyse', // profiling, statistics, audiences
  'consent', // « j’accepte », "I agree"
  'accept', // accepting, of anybody: « vous acceptez », « votre accord »
  'wish', // « je souhaite », "I want"
  'yes', // « oui », "yes please"
  'answerNo', // « non merci », "no thanks"
  'refuse', // « je refuse », "reject"
  // channels
  'phone',
  'sms',
  'email',
  'post',
  'chat',
  'robot', // automaton, recorded message, artificial voice
  'anyChannel', // « par tout moyen »
  // about what
  'topic', // what opens the subject: « au sujet de », "about"
  'vague', // offers, benefits, novelties: says nothing of the goods
  'vaguePurpose', // « susceptibles de m’intéresser », "commercial purposes"
  'produce', // « ses produits et services »: goods without nature
  'request', // the person's own: « ma demande », « devis »
  'service', // delivery, payment, hosting, account: not prospecting
  'letter', // newsletter
  'news', // what a letter brings: « actualités »
  'terms', // « conditions générales »
  'policy', // « politique de confidentialité »
  'accordance', // « conformément à »: refers to a policy, accepts nothing
  'reading', // « j’ai lu », "have read"
  'energySaving',
  'renewable',
  'adaptation',
  'borderline', // goods of which the aim decides: windows, heating
  // refusal, duration, pressure
  'negator', // turns its whole clause
  'without', // turns what follows it
  'notNegator', // holds a negator that turns nothing: « n’hésitez pas », "not only"
  'contrast', // opens a clause that the negation before does not reach: « mais », « sauf »
  'opens', // opens a clause after a comma: « nous », « vos »
  'unlessSaid', // « sauf opposition », "unless you"
  'objecting', // « m’opposer », "opt out"
  'negWish', // « je ne souhaite pas »
  'dislike', // « si vous refusez », "if you do not want"
  'tick', // « cochez », "tick"
  'untick', // « décochez », "untick"
  'doubleNo', // « je ne refuse pas », « rien contre »
  'submit', // « en cliquant », "by submitting"
  'browse', // « en poursuivant votre navigation »
  'silence', // « sans réponse de votre part »
  'counts', // « vaut acceptation », "means"
  'must', // « obligatoire », "must", "in order to"
  'reserved', // « réservée aux personnes qui »
  'access', // what a condition would withhold: « le jeu », « le téléchargement »
  'optional', // « facultatif »
  'oppositeOfMust', // « même si vous refusez », "whether or not"
  'reward', // « remise », « cadeau »
  'gain', // « gagnez », "unlock"
  'urgency', // « dernière chance »
  'fear', // « vous perdez vos aides »
  'prefer', // « je préfère »
  'loss', // « payer plus cher », « rater »
  'lossNo', // « je renonce à »
  'renew', // « renouvelable tacitement »
  'consentNoun', // « accord », "consent"
  'until', // a date or period that ends it
  'anyTime', // « à tout moment », « le week-end »
  'withdraw', // « retirer », "withdraw"
  'hurdle', // « lettre recommandée », « pièce d’identité »
  'only', // « uniquement », "only"
  'otherOffers', // « autres offres »
  'keep', // « conserver », "keep"
  'vaguePeriod', // « durée nécessaire »
  'sensitive', // health, religion, union…
  'relative', // someone else: « un ami », « mon conjoint »
  'legalese',
  'cookies',
  'bloctel', // the register that closed on 11 August 2026
  'clickHere', // « cliquez ici »
  'fulfil', // « traiter ma demande », « livrer ma commande »
  'audience', // matching addresses with a network's: « audiences similaires »
  'acceptAll', // « tout accepter »
  'refuseAll',
  'phoneNumber', // what a field for a number is called
  'single', // one, of the person's: « une pompe à chaleur »
  'ask', // « indiquez », "enter"
] as const;

export type Concept = (typeof CONCEPTS)[number];

/** The words of one language by concept. A concept left out is never found. */
export interface Lexicon extends Readonly<Partial<Record<Concept, readonly string[]>>> {
  /** Single words that hold others together and say nothing about goods. */
  readonly grammar: readonly string[];
}

/**
 * Phrases as lexicons are written, parted by `·` or lines, spelled as people spell them: `text/phrases.ts` wants them folded.
 * Apostrophes and hyphens part words; an alternative that holds one, `rendez-vous|visite`, stays one alternative.
 */
export function phrases(written: string): string[] {
  return written
    .split(/[\n·]/)
    .flatMap((phrase) => expand(fold(phrase).text.trim().split(/ +/)))
    .filter((phrase) => phrase !== '');
}

function expand(slots: readonly string[]): string[] {
  const [slot, ...rest] = slots;
  if (slot === undefined) return [''];
  const alternatives = /['-]/.test(slot)
    ? slot.split('|').map((word) => word.replace(/['-]/g, ' ').trim())
    : [slot];
  return expand(rest).flatMap((tail) => alternatives.map((word) => `${word} ${tail}`.trim()));
}
