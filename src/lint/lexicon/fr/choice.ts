import { phrases } from '../lexicon.ts';
import type { Lexicon } from '../lexicon.ts';

/** How one is asked, refuses or is pressed, in French. */
export const choice: Lexicon = {
  negator: phrases(
    'à personne · personne ne|n · pas · jamais · aucun · aucune · aucuns · nul · nulle · ni · plus ~ jamais · point · rien · en aucun cas · nullement · non · interdit · interdite · s’interdit · s’interdisent · exclu · exclus · ne seront plus · refusons · refuse de',
  ),
  without: phrases('sans · hors'),
  notNegator: phrases(`
    n'hésitez pas · hésitez pas · ne manquez pas · manquez pas · ne ratez pas · ratez pas · pas seulement · non seulement · pas uniquement · sans engagement · sans frais · sans obligation · sans hésiter · sans attendre · sans délai · sans réserve|réserves · sans limite|limites|limitation · pas d'objection · aucune objection · pas d'inconvénient · aucun inconvénient · aucun problème · pas de problème · rien contre · pourquoi pas · non merci · sans contrepartie · sans conditions · n'oubliez pas · oubliez pas · sans condition · sans restriction|restrictions · sans distinction · sans exception · non exhaustive · non limitative · ni plus ni moins
    plus d'attente · sans renouvellement · sans tarder · sans préavis · sans interruption · ne refuse pas · ne m'oppose pas · vois pas d'inconvénient · m'y oppose pas · y oppose pas
  `),
  contrast: phrases(
    'mais · sauf · excepté · hormis · cependant · toutefois · néanmoins · en revanche · à l’exception · si ce n’est · autres que · autre que · pourtant · sinon · à moins · si · lorsque · quand',
  ),
  opens: phrases(
    'nous · vous · je · j · il · elle · on · ils · elles · nos · vos · notre · votre · mes · mon · ma · ces · celles-ci · ceux-ci',
  ),
  unlessSaid: phrases(`
    sauf opposition|refus|avis|indication|mention|contre-indication|demande|objection|désaccord · sauf contre-ordre · sauf si ~ opposez|refusez|opposer|refuser · sauf si vous ~ opposez|refusez|contraire · sauf avis contraire · à défaut d'opposition · à défaut de refus · à moins que vous · à moins que je · à moins de · en l'absence d'opposition|de · sans opposition|refus de ?votre|ma part · faute d'opposition · si vous ne refusez|opposez
    sauf à · sauf volonté contraire
  `),
  objecting: phrases(
    'm’oppose · s’oppose · vous opposer · m’opposer · droit d’opposition · opposition · me désinscrire · désinscription · désabonner · vous désinscrire',
  ),
  negWish: phrases(`
    ne souhaite pas · ne souhaitez pas · ne veux pas · ne voulez pas · ne désire pas · ne désirez pas · souhaite pas · souhaitez pas · veux pas · voulez pas · ne souhaite plus · ne souhaitez plus · ne veux plus · ne voulez plus · préfère ne pas|plus · préférez ne pas|plus · ne pas recevoir · ne plus recevoir · ne pas être · ne plus être · ne désirez plus · je m'oppose à · ne désire plus
  `),
  dislike: phrases(
    'si vous refusez · si vous ne souhaitez|voulez|désirez pas|plus · si je ne souhaite|veux|désire pas|plus · si vous préférez ne pas · si vous êtes opposé|opposée · pour refuser · si vous vous opposez · pour ne pas|plus · en cas de refus · si vous n’acceptez pas · si vous préférez que ~ pas · pour vous opposer',
  ),
  tick: phrases('cochez · cocher · coche · cochant · cochée · cliquez · case · cases'),
  untick: phrases(
    'décochez · décocher · décoche · décochant · ne pas cocher · ne cochez pas · désélectionnez · désélectionner · désactivez · désactiver',
  ),
  doubleNo: phrases(`
    ne refuse pas · ne m'oppose pas · ne m'y oppose pas · ne suis pas opposé|opposée|contre · n'ai rien contre · rien contre · ne vois pas d'inconvénient · ne vois aucun inconvénient · n'ai pas d'objection · aucune objection · pas d'objection · ne pas ne plus|pas · ne ~ pas ~ ne pas|plus · ne pas ~ ne ~ pas · ne voulez pas ~ privé|privée|exclu · ne souhaite pas ~ privé|exclu|exclue · ne pas être exclu|privé|exclue|privée · n'interdis pas · ne suis pas hostile
  `),
  submit: phrases(`
    en cliquant · en validant · en soumettant · en envoyant · en continuant · en poursuivant · en participant · en m'inscrivant · en vous inscrivant · en m inscrivant · en s'inscrivant · en créant · en remplissant · en renseignant · en saisissant · en indiquant · en laissant · en donnant · en communiquant · en fournissant · en commandant · en téléchargeant · en utilisant · en demandant · en répondant · en jouant · en appuyant · en complétant · en transmettant · en finalisant · en me connectant · en vous connectant
    l'envoi de ce formulaire · l'envoi du formulaire · la validation de|du · valider ~ vaut · l'utilisation de ce · l'inscription vaut · la participation · la remise de votre · en acceptant · cliquer sur ~ vaut · votre inscription · du simple fait · le simple fait
  `),
  browse: phrases(
    'en poursuivant ?votre|ma|la navigation · en continuant ?à|votre|ma|la naviguer|navigation|visite · poursuite de la navigation · en naviguant · en restant sur · en fermant ce|cette · en faisant défiler · poursuivre la navigation vaut',
  ),
  silence: phrases(
    'sans réponse de|sous|dans|avant · sans réaction de · à défaut de réponse · en l’absence de réponse|réaction · sans nouvelles de · sans retour de votre · votre silence · l’absence de réponse · l’absence de refus',
  ),
  counts: phrases(
    'vaut acceptation|accord|consentement · vaudra accord|acceptation|consentement · est|sera réputé donné|acquis · réputé · considéré|considérée comme accepté|acquis|donné|un accord|acceptée · suppose ~ accord · emporte acceptation|consentement · implique ~ accord|acceptation|consentement · valent acceptation · tient lieu · signifie que vous|je · vaut · sera considéré · entraîne ~ accord|consentement',
  ),
  must: phrases(`
    obligatoire · obligatoires · obligatoirement · devez · vous devez · doit · doivent · il faut · est|sont nécessaire|nécessaires|requis|requise|exigé|exigée · sous réserve · à condition · conditionné|conditionnée|subordonné|subordonnée · impératif · indispensable · requis · requise · condition ~ accepter|accord · suppose ~ accord|acceptation · nécessite ~ accord · exige ~ accord · implique ~ accord · moyennant ~ accord · dépend de ~ accord · en échange · en contrepartie · uniquement si vous acceptez · seulement si vous acceptez
  `),
  reserved: phrases(
    'réservé|réservée|réservés|réservées à|aux · réservé aux personnes · ouvert uniquement|seulement aux · exclusivement aux',
  ),
  access: phrases(
    'jeu · jeu-concours · concours · participation · participer · téléchargement · télécharger · accès · accéder · guide · prix · tirage au sort · service · remise',
  ),
  optional: phrases(
    'facultatif · facultative · facultatives · facultatifs · optionnel · optionnelle · librement · libre de refuser',
  ),
  oppositeOfMust: phrases(
    'même si vous|je refusez|refuse · même sans · que vous acceptiez ou · quel que soit votre choix · ne dépend pas · sans accepter · sans cocher · ne conditionne pas · ne change rien · n’affecte pas · ne modifie',
  ),
  reward: phrases(
    'remise · remises · cadeau · cadeaux · réduction · réductions · bon d’achat · bons d’achat · € · euros · points · chances · tirage au sort · code promo · offert · offerte · gratuit · gratuitement · lot · prime · bonus · cagnotte · chèque-cadeau · chances de gagner',
  ),
  gain: phrases(
    'gagnez · gagner · gagne · doublez · doublent · débloquez · débloquer · débloque · profitez de ~ remise|réduction · recevez ~ cadeau|bon|remise|réduction · obtenez · bénéficiez de ~ remise|réduction · multipliez · remportez · en échange · en contrepartie · offrez-vous · bénéficierez',
  ),
  urgency: phrases(
    'dernière chance · derniers jours · plus que · vite · dépêchez · ne tardez pas · avant qu’il ne soit trop tard · dernières places · offre limitée · urgent · immédiatement · aujourd’hui seulement · il ne reste que · expire dans · temps limité',
  ),
  fear: phrases(
    'vous perdez · vous perdrez · vous risquez · perdez vos · attention · danger · sous peine · vous passez à côté · vous allez perdre · risque de perdre',
  ),
  prefer: phrases(
    'je préfère · préfère · j’aime · j’adore · tant pis · je veux continuer à · continuer à · laisser · je continue à · je souhaite continuer à · je choisis de · je me moque',
  ),
  loss: phrases(`
    payer ~ cher · payer ?mes ~ factures · payer ?le ~ tarif|prix · payer plein · payer · perdre · rater · échouer · gaspiller · gâcher · surpayer · passer à côté · manquer · rester dans le froid · se refroidir · avoir froid · rester ignorant · rester mal · refroidir · courants d'air · me faire avoir · plein tarif · plein pot · l'argent par les fenêtres · prendre des risques · sans protection · mal isolé|isolée · souffrir · regretter · me priver · laisser passer · moins bien · m'exposer · dilapider · subir · renoncer
  `),
  lossNo: phrases(
    'me moque de · je me moque · je renonce à · renonce à · je me fiche · peu m’importe · je m’en fiche · je n’aime pas · je ne veux pas économiser|protéger · je ne m’intéresse pas · je n’ai pas besoin d’économiser · je me passe de · ne mérite pas · je refuse d’économiser|de protéger',
  ),
  renew: phrases(
    'tacitement · tacite reconduction · reconduction tacite · renouvelable · renouvelé ~ automatiquement · renouvelée automatiquement · renouvellement automatique · reconduit automatiquement · reconduit · prolongé|prolongée automatiquement · renouvelle automatiquement|tacitement · renouvellera · se renouvelle',
  ),
  consentNoun: phrases('accord · consentement · autorisation · consentements · mon accord · votre accord'),
  until: phrases('jusqu’au · jusqu’à · pendant · prend fin · expire · valable'),
  anyTime: phrases(
    'à tout moment · à toute heure · n’importe quand · 24 h|heures|24h · 7j/7 · 7 jours sur · le week-end · week-end · weekend · week-ends · le soir · en soirée · le samedi · le dimanche · samedi · dimanche · jours fériés · soir · à n’importe quelle heure · quelle que soit l’heure · tous les jours',
  ),
  withdraw: phrases(
    'retirer · retrait · retirez · retire · désinscrire · désabonner · révoquer · revenir sur · changer d’avis · opposer · résilier',
  ),
  hurdle: phrases(
    'lettre recommandée · recommandé · accusé de réception · pièce d’identité · copie ~ identité · courrier signé · lettre signée · espace client · créer un compte · vous connecter · justificatif · justificatif d’identité · formulaire papier · se rendre en',
  ),
  only: phrases('uniquement · seulement · exclusivement · seul · seule · strictement · qu’à · que pour'),
  otherOffers: phrases(
    'autres offres · d’autres offres · ses autres offres|produits|services · nos autres offres|produits|services · autres produits · autres services · découvrir ses|nos · propres offres · leurs propres offres · ses propres offres · ses offres · leurs offres · ses services · leurs services · vous présenter ses|leurs · vous proposer ses|leurs · toutes nos|ses offres · nos offres · nos nouveautés',
  ),
  keep: phrases(
    'conservées · conservés · conservée · conserver · conservation · gardées · stockées · conservons · durée de conservation',
  ),
  vaguePeriod: phrases(
    'durée nécessaire · durée légale · temps nécessaire · aussi longtemps que · conformément à la réglementation|loi · durée raisonnable · durée appropriée · période nécessaire · délais légaux · durées légales · illimitée · sans limite · le temps nécessaire · durée requise · durée utile',
  ),
  sensitive: phrases(
    'handicap · maladie · santé · religion · religieuse · politique · syndicat · syndicale · orientation sexuelle · vie sexuelle · origine ethnique · ethnie · sécurité sociale · numéro de sécurité sociale · nir · carte bancaire · carte bleue · casier judiciaire · pièce d’identité · passeport · biométrique · empreinte · grossesse · traitement médical · opinions politiques · rib · iban',
  ),
  relative: phrases(
    'un ami · une amie · vos amis · vos proches · un proche · conjoint · conjointe · mon conjoint · votre conjoint · membres de mon foyer · membres du foyer · membres de votre foyer · au nom de · pour le compte de ma famille · parrainez · mon mari · ma femme · un voisin · vos voisins · mes parents · son numéro · leur numéro',
  ),
  legalese: phrases(
    'nonobstant · susmentionné · susmentionnée · soussigné · soussignée · ès qualités · es qualités · le cas échéant · aux termes des présentes · présentes · ci-après · susvisé · susvisée · dénommé · sus-visé · en application des dispositions · pour valoir ce que de droit · subséquent',
  ),
  cookies: phrases('cookie · cookies · traceurs · pixels'),
  bloctel: phrases('bloctel · liste d’opposition'),
  clickHere: phrases('cliquez ici · cliquer ici · clique ici · je clique ici · par ici · suivez ce lien'),
  fulfil: phrases(
    'traiter ma|votre|la|cette demande · traiter ma commande · livrer ma|votre commande · répondre à ma|votre demande · établir mon|votre devis · exécuter · gérer ma|mon|votre · étude de ma demande · étudier ma · traitement de ma demande|commande · livrer · expédier ma',
  ),
  audience: phrases(
    'audience|audiences similaire|similaires|personnalisée|personnalisées|publicitaire|publicitaires · audiences · publicité ciblée sur · ciblage publicitaire · réseaux sociaux pour · rapprochement avec',
  ),
  acceptAll: phrases(
    'tout accepter · accepter tout · tout cocher · cocher tout · accepter l’ensemble · tout autoriser · j’accepte tout',
  ),
  refuseAll: phrases('tout refuser · refuser tout · tout décocher'),
  phoneNumber: phrases(
    'téléphone · numéro de téléphone · téléphone portable · numéro de portable · portable · mobile · numéro de mobile · tél',
  ),
  single: phrases('un · une'),
  ask: phrases(
    'indiquez · indiquer · saisissez · donnez · renseignez · entrez · laissez · communiquez · fournissez · votre',
  ),
  grammar: phrases(`
    le · la · les · l · un · une · des · du · de · d · et · ou · à · a · au · aux · en · y · dans · par · pour · sur · avec · sans · sous · entre · vers · chez · que · qu · qui · quoi · dont · où · ce · cet · cette · ces · ceci · cela · ça · se · s · sa · son · ses · leur · leurs · mon · ma · mes · m · me · moi · ton · ta · tes · te · t · toi · notre · nos · votre · vos · nous · vous · je · j · tu · il · elle · on · ils · elles · lui · eux · ne · n · pas · plus · moins · très · si · oui · non · mais · donc · or · ni · car · comme · ainsi · aussi · alors · afin · lors · lorsque · quand · puis · puisque · déjà · encore · toujours · souvent · parfois · bien · mieux · tout · toute · tous · toutes · même · mêmes · autre · autres · chaque · aucun · aucune · quel · quelle · quels · quelles · être · est · sont · soit · soient · sera · seront · serai · suis · êtes · était · été · étant · avoir · ai · as · avez · ont · aura · auront · eu · ayant · peut · peuvent · pourra · pourront · peux · pouvez · pouvoir · veut · faire · fait · fais · font · faites · faisant · doit · devoir · va · vont · aller · dès · depuis · pendant · jusqu · ici · là · voici · voilà · cas · fois · part · titre · façon · manière · moment · jour · jours · mois · an · ans · année · années · semaine · semaines · deux · trois · quatre · cinq · six · fin · durée · case · cochant · cette case · présent · présente · texte · dessus · dessous · ci · suivant · suivante · ligne · voie · régulièrement · occasionnellement · temps · permet · permettre · permettent · site · web · internet · visiteur · utilisateur · client · clients · clientes · particulier · utile · utiles · fourni · fournis · fournie · fournies · personnel · personnels · personnelle · personnelles · saisies · société · entreprise · maximum · plupart · expressément · conformément · explicitement · librement · notre part · ma part · votre part · ensemble · auprès · hui · aujourd · lieu · gré · égard · ordre · via · chez · aucun · toutefois · suite · conforme · consentement · accord · préalable · droit · droits · loi · article · art · veu · merci · svp · plaît · cher · chère · possible · possibilité · désinscription · désabonnement · retirer · clic · obtenir · avoir · selon · envers · bonjour · page · formulaire · inscription · adresse · numéro · reconnais · reconnaître · certifie · atteste · informé · précède · indiquées · indiqué · indiquer · choisi · choix · propos · sujet
  `),
};
