import { phrases } from '../lexicon.ts';
import type { Lexicon } from '../lexicon.ts';

/** Who is called, in French. */
export const who: Omit<Lexicon, 'grammar'> = {
  partner: phrases(`
    quiconque · n'importe qui · toute|toutes personne|personnes ?morale|physique ?intéressée|intéressées · tous ceux qui · ceux qui voudront|veulent|souhaitent|le · qui voudra · tout|toute ~ intéressé|intéressée
    partenaire · partenaires · partenariat · partenariats · copartenaire · copartenaires · tiers · annonceur · annonceurs
    sponsor · sponsors · parrain · parrains · affilié · affiliés · affiliée · affiliées · prestataire · prestataires
    sous-traitant|sous-traitants · cocontractant · cocontractants · co-organisateur|co-organisateurs · coorganisateurs · co-contractant|co-contractants
    société|sociétés|entreprise|entreprises tierce|tierces · tierce partie · tierces parties · intermédiaire · intermédiaires
    correspondants · apporteur|apporteurs d'affaires · brand|partner partners · partners · ayant|ayants droit · donneur|donneurs d'ordre
    tierces personnes · collaborateurs externes · alliés commerciaux · régie|régies publicitaire|publicitaires
    data brokers · courtier|courtiers en données · acheteurs · acquéreurs · locataires de fichiers · collaborateurs commerciaux
  `),
  traders: phrases(`
    pros · gens de métier · boîtes · prestas · entrepreneurs · sociétés · entreprises · professionnels · professionnelles · installateurs · installatrices · courtiers · courtières · assureurs · artisans · enseignes · marques · acteurs
    opérateurs · agences · conseillers · conseillères · experts · expertes · fournisseurs · distributeurs · vendeurs · revendeurs · commerçants · commerces · magasins · banques
    organismes · établissements · cabinets · constructeurs · fabricants · concessionnaires · mutuelles · assurances · poseurs · menuisiers · cuisinistes
    plombiers · chauffagistes · électriciens · couvreurs · pisciniste · piscinistes · paysagistes · agents · commerciaux · mandataires · prospecteurs
    télévendeurs · démarcheurs · structures · boutiques · maisons · spécialistes · interlocuteurs · confrères · exposants · éditeurs · médias
    sites · partenaires · membres · adhérents · participants · franchisés · franchisées · clients annonceurs · plateformes · start-ups · startups
    centres d'appels · centres d'appel · centrales d'achat · équipes commerciales · forces de vente · intervenants · acteurs · labels · éco-artisans
    entités · filiales · bureaux d'étude|d'études · énergéticiens · télécoms · bailleurs · promoteurs · notaires · avocats · architectes · hôteliers · voyagistes
    gens · personnes · autres · organisations · associations · ong
  `),
  trader: phrases(`
    société · entreprise · professionnel · professionnelle · installateur · installatrice · courtier · courtière · assureur · artisan · enseigne · marque · acteur · opérateur
    agence · conseiller · conseillère · expert · experte · fournisseur · distributeur · vendeur · revendeur · commerçant · magasin · banque · organisme · établissement
    cabinet · constructeur · fabricant · concessionnaire · mutuelle · poseur · menuisier · cuisiniste · plombier · chauffagiste · électricien
    couvreur · paysagiste · agent · commercial · mandataire · spécialiste · interlocuteur · franchisé · intervenant · membre · centre d'appels
    centre d'appel · entité · confrère · exposant · éditeur · place de marché · marketplace
  `),
  group: phrases(`
    groupe · groupes · filiale · filiales · maison mère · maison-mère · société mère · société|sociétés sœur|sœurs · entreprise|entreprises sœur|sœurs · marques sœurs · marque sœur · enseigne|enseignes|marque|marques|maison|maisons amie|amies
    réseau · réseaux · franchisé · franchisés · franchisées · entités · sociétés du groupe · entités du groupe · holding · succursales · concessions · même|mêmes enseigne|enseignes
    écosystème · communauté d'entreprises · consortium · fédération · galaxie · famille de marques · portefeuille de marques · autres marques · nos|ses marques
    établissements du groupe · points de vente · sociétés apparentées · sociétés liées · entreprises liées · entités liées · sociétés affiliées
  `),
  quantity: phrases(`
    tout · toute · tous · toutes · n'importe quel|quelle · d'autres · divers · diverses · différents · différentes · certains · certaines · quelques · plusieurs · multiples · l'un des · l'une des · un|une des · un ou plusieurs
    une ou plusieurs · autre · autres · chaque · l'ensemble de|des · les meilleurs|meilleures
  `),
  several: phrases(`
    jusqu'à 2|3|4|5|6|7|8|9|10|deux|trois|quatre|cinq|six|sept|huit|neuf|dix · un ou plusieurs · une ou plusieurs · l'un de · l'une de · l'un des · l'une des · 2|3|4|5|6|deux|trois|quatre|cinq ou|à 3|4|5|6|7|8|10|trois|quatre|cinq|six|dix
    au plus|maximum 2|3|4|5|deux|trois|quatre|cinq · 2|3|4|5|trois|quatre|cinq maximum|max
  `),
  collective: phrases(
    'groupe · groupes · réseau · réseaux · holding · consortium · fédération · écosystème · galaxie',
  ),
  nearby: phrases(`
    de mon|ma|votre|leur|son secteur|région|ville|département|zone|quartier · le|la|les ?plus proche|proches ?de ?chez ?moi|vous · près de chez moi|vous · proche|proches de chez moi|vous · à proximité · de proximité · local|locale|locaux|locales · dans mon|votre secteur|département
    dans ma|votre région|ville|zone · autour de chez moi|vous · adapté|adaptés|adaptée|adaptées à mon|votre projet|besoin|profil · correspondant à mon|ma|votre · le|la mieux placé|placée · du coin · des environs · le plus compétent · disponible|disponibles
  `),
  processor: phrases(
    'sous-traitant|sous-traitants · prestataire|prestataires · centre|centres d’appel|d’appels · hébergeur · hébergeurs · routeur · routeurs',
  ),
  us: phrases(`
    nous · notre enseigne · notre société · notre entreprise · notre maison · notre magasin · notre équipe · nos équipes · l'éditeur · la société organisatrice · société organisatrice · nos conseillers · un de nos conseillers
    l'un de nos conseillers · notre service · nos services · notre boutique · notre conseiller · nos techniciens · notre site
  `),
  mine: phrases('mon · ma · mes'),
  ours: phrases('nos · notre · vos · votre · ses · son · leurs · leur · sa'),
  plural: phrases('des · les · un · une · aux · d’ · d · ces · de'),
  of: phrases('de · du · des · d · au · aux'),
  by: phrases(
    'par · de · d · des · du · à · aux · au · avec · auprès · chez · que · qu · pour · via · entre',
  ),
  and: phrases('et · ou · et/ou · ainsi que · et ou · ni · comme · voire'),
  that: phrases('qui · que · qu · dont · afin qu ils|elles|il|elle · pour qu ils|elles|il|elle'),
  named: phrases(
    'ci-dessous · ici · suivant|suivants|suivante|suivantes · désigné|désignés|désignée · nommé|nommés|nommée · indiqué|indiqués · cités · listés · que sont · à savoir · dénommé|dénommée',
  ),
  open: phrases(`
    et autre|autres · ou autre|autres · ou d'autres · et d'autres · ou tout|toute autre · et tout|toute|tous|toutes autre|autres · notamment · tel|tels|telle|telles que|qu · par exemple · etc · et cetera · et caetera · entre autres · parmi d'autres · liste non exhaustive
    non exhaustive · non limitative · à titre d'exemple · et compagnie · et consorts · et associés · & co · ... · et/ou tout · et bien d'autres · et plus encore · et assimilés · ou équivalent · ou similaire|similaires · et al · à titre indicatif · en particulier
  `),
  future: phrases(`
    futur|futurs|future|futures · à venir · présents et · actuel|actuels ou|et · susceptible|susceptibles d'évoluer|d'être|de · peut|pourra|pourront|peuvent évoluer|changer · pourra|pourront|peut|peuvent être modifiée|modifié|complétée|complété|étendue|mise|enrichie · mise|mis à jour régulièrement|périodiquement
    évolutive · ultérieurement · qui nous rejoindront · qui rejoindront · ajouté|ajoutés|ajoutée|ajoutées ultérieurement|plus · nouveaux partenaires
  `),
  onward: phrases(`
    à son tour · à leur tour · à ses propres · à leurs propres · ses propres clients|partenaires|annonceurs|clients · leurs propres clients|partenaires · le|la|les retransmettre · retransmettre · retransmission · rétrocéder · rétrocession · sous-licencier · revendre
    à ses clients · à leurs clients · le|les|la transmettre à nouveau · ré-utiliser pour · re-transmettre · transmettre à d'autres
  `),
  list: phrases('liste · listes · annuaire · page partenaires · page · charte · tableau · répertoire'),
  elsewhere: phrases(`
    disponible|disponibles|consultable|consultables|accessible|accessibles|affichée|affiché|publiée|figurant|figure|présente ici|sur|dans|en|à|via|depuis · ici · cette liste · la liste · liste complète · figurant|figurent|mentionné|mentionnés|mentionnées|listés|listées|cités|citées|indiqués|indiquées|énumérés|détaillés|visés|désignés dans|sur|en|à|au
    voir|voir la|consulter la liste · cliquez|cliquer ici|ici · lien · en savoir plus · sur notre site · en annexe · sur simple demande · sur demande · en bas de page
  `),
  waiting: phrases(`
    xxx · xxxx · xxxxx · xxxxxx · xxxxxxx · xxxxxxxx · yyyy · zzzz · lorem ipsum · à compléter · à renseigner · à définir · à préciser · à déterminer · société x|y|z|abc · entreprise x|y|z · partenaire 1|2|3|4|5|a|b|c|x · nom du partenaire · nom de la société · nom de l'entreprise · votre société|entreprise ici
    tbd · tbc · todo · foo · test test · exemple sas · ma société · nom société · raison sociale ici · 06 00 00 00 00 · 0600000000 · 01 23 45 67 89 · example com · exemple fr · exemple com
  `),
  slotName: phrases(
    'nom · nom ~ · société ~ · raison sociale · entreprise · partenaire · partenaires · marque · brand · company · name · à compléter · enseigne · siren · adresse · téléphone · email · date · responsable ~ · organisme · xxx',
  ),
  authority: phrases(
    'autorité|autorités · tribunal|tribunaux · police · gendarmerie · justice · cnil · administration|administrations · fisc · impôts · judiciaire|judiciaires · hébergeur · transporteur|transporteurs · banque|banques · comptable',
  ),
};
