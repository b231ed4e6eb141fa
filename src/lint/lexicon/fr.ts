import { phrases } from './lexicon.ts';
import type { Lexicon } from './lexicon.ts';

/** French: complete. */
export const fr: Lexicon = {
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

  sell: phrases(`
    louer|loué|loués|louée|louées|location|louera|loueront · vendre|vendu|vendus|vendue|vendues|vente|vendra|vendront · revendre|revendu|revendus|revendue|revendues|revente · céder|cédé|cédés|cédée|cédées|cession|cédera|cédons · commercialiser|commercialisé|commercialisés|commercialisées|commercialisée|commercialisation · monétiser|monétisation|monétisées
    mise à|en disposition|vente|location · prêter|prêtées|prêtés · mutualiser|mutualisé|mutualisée|mutualisées|mutualisés|mutualisation · valoriser|valorisées|valorisation · vendons · louons · enrichissement
  `),
  pass: phrases(`
    transmet* · transmis* · communiqu* · partag* · diffus* · divulgu* · transfér* · transfert* · transmettre|transmis|transmise|transmises|transmission|transmettra|transmettront|transmette|transmettent|transmet|transmettons · communiquer|communiqué|communiqués|communiquée|communiquées|communication|communiquera|communique|communiquons · partager|partagé|partagés|partagée|partagées|partage|partagera|partagent|partageons · diffuser|diffusé|diffusée|diffusées|diffusés|diffusion
    divulguer|divulgué|divulguées|divulgation · remettre|remis|remise à|remises|remises à · fournir|fournies · transférer|transféré|transférés|transférée|transférées|transfert · échanger|échangées|échange de · adresser mes coordonnées · confier|confiées|confiés · envoyer mes · partent · part ~ en · mise en relation · mis|mise en relation · donner|données à · passer mes · accès à mes|vos|aux · accéder à|aux · faire suivre · orienté|orientée vers
    destinataire|destinataires · mise en commun
  `),
  details: phrases(`
    coordonnées · donnée · données · informations · information · renseignements · numéro · numéro de téléphone · adresse · adresse e-mail · adresse mail · adresses · profil · fichier · fichiers · identité · demande · identifiants · nom · dossier · contacts · téléphone portable
  `),
  use: phrases(
    'utiliser|utilisé|utilisés|utilisée|utilisées|utilise|utilisation|utilisent|utilisera · traiter|traité|traités|traitée|traitées|traite|traitement|traitements · exploiter|exploitées|exploitation · collecter|collecte|collectées|collectés|recueillies|recueillir · conserver · enregistrer',
  ),
  contact: phrases(`
    contact* · recontact* · sollicit* · démarch* · prospect* · relanc* · contacter|contacté|contactés|contactée|contacte|contactent|contactera|contacteront|contact|recontact · recontacter|recontacté|recontactée|recontacte|recontactent|recontactera · joindre|joint|joigne|joignent · solliciter|sollicité|sollicitée|sollicite|sollicitent|sollicitation|sollicitations · démarcher|démarché|démarchée|démarchage|démarche · prospecter|prospecté|prospection · relancer|relancé|relancée|relances
    mis|mise en relation · mise en relation · approcher · entrer en contact · prendre contact · prise de contact · revenir vers moi|vous · me|vous retrouver · écrire|écrive|écrivent
  `),
  call: phrases(`
    appel* · rappel* · téléphon* · appeler|appelé|appelés|appelée|appelle|appellent|appellera|appelleront|appelions|appelez|appels|appel · rappeler|rappelé|rappelée|rappelle|rappellent|rappellera|rappelleront|rappel|rappels · téléphoner|téléphone|téléphonent|téléphonera · passer un coup de fil · coup|coups de fil · me|vous téléphoner · télémarketing · phoning · démarchage téléphonique
  `),
  write: phrases(`
    envoy* · enverr* · envoi* · adress* · envoyer|envoie|envoient|envoyé|envoyée|envoyés|envoyées|envoyant|envoi|enverra|enverront · adresser|adresse|adressent|adressée|adressées|adressera · m'écrire|m'écrive|m'écrivent · écrire|écrive|écrivent · m écrive|écrivent|écrire · faire parvenir · parvenir · diffusion · messages · message · envoyez-moi · m'adresser
  `),
  receive: phrases(`
    recev* · reçoi* · recevoir|reçois|reçoive|recevez|recevrai|recevrez|reçoit|recevrons · être|suis informé|informée|tenu|tenue · informer|informé|informée · tenir informé|au · être|tenu|tenue|tienne|tiennent au courant · tienne|tiennent informé|informée · profiter de|par|des · faire profiter · bénéficier · découvrir · obtenir · accéder aux · avoir accès · être avertie|averti|alerté|alertée · oui aux · oui à · ne rien manquer · rester informé
  `),
  subscribe: phrases('abonner|abonne|abonnez · inscrire à|aux · inscrivez vous · inscris à · inscription à'),
  propose: phrases(
    'proposer|propose|proposent|proposera|proposeront|proposerons|proposons|proposées · présenter|présente|présentent|présentera|présenteront|présenterons · offrir · vous|me faire profiter · suggérer · faire bénéficier · faire découvrir · démarcher',
  ),
  show: phrases(
    'consulter · consultez · comparer · comparez · découvrez · profitez · présente · afficher · montrerons · retrouvez · voir',
  ),
  analyse: phrases(
    'analyse · analyser · profilage · profiler · statistiques · mesure d’audience · ciblage · cibler · publicité ciblée · habitudes · segmentation · réseaux sociaux · enrichir · étude|études de marché · personnalisation · habitudes d’achat',
  ),
  consent: phrases(`
    accepte · j'accepte · j'autorise · autorise · consens · je consens · acceptons · je donne mon accord · donne mon consentement · donne mon accord · je suis d'accord · d'accord · suis d'accord pour · j'agrée · j'approuve · approuve · je veux bien · veu bien · veux bien · je demande à · ok pour · permets · je permets
    consentez · vous consentez · acceptez · autorisez · accord pour · acceptation
  `),
  accept: phrases(`
    accepte · acceptez · acceptent · accepter · acceptant · accepté · consens · consentez · consentir · consent · consentant · autorise · autorisez · autoriser · demandez expressément · donnez votre accord|consentement · réputé · reconnaissez accepter · agréez · votre accord · consentement · accord
  `),
  wish: phrases(
    'je souhaite · souhaite · souhaitez · je veux · veux · je désire · désire · j’aimerais · aimerais · je voudrais · voudrais · recevoir · je préfère recevoir · voulez · envie de · intéressé par',
  ),
  yes: phrases('oui · volontiers · ok · bien sûr · avec plaisir · pourquoi pas'),
  answerNo: phrases('non · non merci · sans façon · nan'),
  refuse: phrases(
    'je refuse · refuse · refuser · refusez · refus · je décline · décliner · ne pas accepter · n’accepte pas · n’autorise pas · je n’accepte · tout refuser · m’oppose',
  ),

  phone: phrases(
    'téléphone · téléphonique · téléphoniques · téléphoniquement · tel · appel · appels · appel téléphonique · appels téléphoniques · voie téléphonique · de vive voix',
  ),
  sms: phrases(
    'sms · texto · textos · mms · message texte · minimessage · rcs · message|messages texte · messagerie mobile',
  ),
  email: phrases(
    'e-mail · e-mails · email · emails · mail · mails · courriel · courriels · courrier électronique · messagerie électronique · adresse e-mail · courriers électroniques · mailing · e-mailing · emailing · voie électronique · mel · newsletter|newsletters · infolettre',
  ),
  post: phrases(
    'courrier · courriers · courrier postal · voie postale · poste · lettre postale · boîte aux lettres · par écrit',
  ),
  chat: phrases(
    'whatsapp · messenger · telegram · notification push · notifications push · réseaux sociaux · messagerie instantanée · application · push · facebook · instagram',
  ),
  robot: phrases(
    'automate d’appel|d’appels · automate · automates · message enregistré · messages enregistrés · robot · voix artificielle · assistant vocal · serveur vocal · intelligence artificielle · assistant vocal ia · agent vocal · voix synthétique · préenregistré · pré-enregistré',
  ),
  anyChannel: phrases(
    'tout moyen · tous moyens · tous les moyens · tout canal · tous canaux · tous les canaux · par quelque moyen · n’importe quel moyen · n’importe quel canal · multicanal · tous supports · tout support · quel que soit le canal',
  ),

  topic: phrases(
    'au sujet · à propos · concernant · relatif|relatifs|relative|relatives à|aux|au · sur · pour · quant à · en matière de · au titre de · en vue de · dans le cadre de · portant sur · à l’occasion de · afin de · lié|liée|liés|liées à|au',
  ),
  vague: phrases(`
    offre · offres · promotion · promotions · promo · promos · promotionnel|promotionnels|promotionnelle|promotionnelles · bon|bons plan|plans · avantage · avantages · réduction · réductions · opportunité · opportunités · nouveauté · nouveautés · actualité · actualités · nouvelle · nouvelles · information · informations · info · infos · annonce · annonces · publicité · publicités · pub · pubs · publicitaire · publicitaires
    commercial|commerciale|commerciales|commerciaux · communication · communications · marketing · catalogue · catalogues · conseil · conseils · meilleur|meilleurs|meilleure|meilleures · exclusif|exclusifs|exclusive|exclusives · exclusivité · personnalisé|personnalisée|personnalisées|personnalisés · spécial|spéciale|spéciales|spéciaux · vente|ventes privée|privées · vente · ventes · invitation|invitations · événement|événements · astuces · recommandation|recommandations · suggestion|suggestions · contenu|contenus · messages · message
    alerte|alertes · sélection|sélections · surprise|surprises · privilège|privilèges · affaire|affaires · prospection · démarchage · sollicitations · adaptée|adaptées|adapté|adaptés · usage · intéressant|intéressantes · gratuit|gratuits|gratuite · code|codes promo · chèques · bonnes affaires · soldes · remise|remises · propositions|proposition · solution|solutions · services associés · partenariales · pertinent|pertinentes|pertinents · mailings · publi · similaires|similaire · liées · recherche · produits · produit · services · services · articles · prestations · gamme · gammes · marque · vie · tendances · inspirations · idées · rendez-vous commerciaux · groupements|groupement · besoins · attentes · envies · préférences · centres d'intérêt · opérations · tarif|tarifs · prix
  `),
  vaguePurpose: phrases(`
    susceptible|susceptibles de ~ intéresser · pouvant ~ intéresser · qui pourraient|pourrait|peuvent|peut ~ intéresser · à des|de|aux|pour des fins|finalités ?de ?marketing|commerciales|promotionnelles|publicitaires|prospection · fins|finalités commerciales|marketing|promotionnelles|publicitaires · fins|finalités de prospection|marketing|communication · finalité|finalités marketing · à toutes fins ?utiles · toute autre finalité · toutes finalités · autres finalités
    améliorer ~ expérience|parcours|relation · améliorer ?nos|vos|les|la|notre ~ services|service · meilleure expérience · meilleures opportunités · tenir|tenu|tenue|tienne|tiennent|tient|tiens informé|informée|informés|au · tenir au courant · dans ~ intérêt · répondre à vos|mes besoins · offre|offres personnalisée|personnalisées|adaptées|ciblées · opportunités commerciales · contenu|contenus personnalisés · relation client · finalité|finalités indiquées|décrites|ci-dessus|susmentionnées · usage commercial · usages commerciaux · prospection commerciale · démarchage commercial · fins ~ diverses · communications commerciales|marketing · informations commerciales · offres commerciales · actions marketing|commerciales · sollicitations commerciales · mieux vous|me connaître · mieux me|vous servir
  `),
  produce: phrases(
    'produits et services · produits ou services · produits · services · prestations · gamme · offres · offre · solutions · actualité · actualités · nouveautés · activités',
  ),
  request: phrases(`
    devis · ma|votre|la|cette demande · demande · demande de devis · mon|votre|ce|cette|notre projet|dossier|commande|réservation|rendez-vous|chantier|question|diagnostic|essai|visite|démonstration|campagne|véhicule|candidature|étude|achat|contrat|inscription|simulation|recherche|besoin · rendez-vous · réservation · commande · commandes · candidature · candidatures · démonstration · diagnostic · cette|ma|votre question · cette|ce rappel · étude de ma demande · simulation · estimation · prise de mesures · visite technique · réclamation · intervention · essai gratuit · essai · mise en service
  `),
  service: phrases(`
    livraison · livreur · livrer · paiement · paiements · facture · factures · facturation · compte · mot de passe · code pin · identifiant · identifiants · code de · confirmation · copie · notification · notifications · sécurité · fraude · hébergement · obligations légales · obligation légale · maintenance · passage · exécution du contrat · exécution d'un contrat · logistique · expédition · suivi · suivis · support · assistance · dépannage · alerte sécurité · programme de fidélité · installation · garantie
    pose · soumissions · heure de passage · traitement de la commande · autorités · coordination · procuration
  `),
  letter: phrases(
    'newsletter · newsletters · infolettre · infolettres · lettre d’information · lettre d’informations · lettre mensuelle|hebdomadaire|trimestrielle · lettres d’information · la lettre · bulletin · gazette · magazine · journal',
  ),
  news: phrases('actualités · actualité · nouvelles · nouveautés · informations · infos'),
  terms: phrases(
    'cgv · cgu · cgs · conditions générales · conditions d’utilisation · conditions générales de vente · conditions générales d’utilisation|d’utilisations · conditions · règlement · règlement du jeu · règlement intérieur · termes · modalités du jeu · conditions de participation · mentions légales',
  ),
  policy: phrases(
    'politique de confidentialité · politique de protection · politique vie privée · politique ~ données ?personnelles · charte de confidentialité · charte ~ données · déclaration de confidentialité · mentions légales · protection des données · rgpd',
  ),
  accordance: phrases(
    'conformément à · conformément au · dans le respect de · selon · en accord avec · aux termes de',
  ),
  reading: phrases(
    'j’ai lu · ai lu · lu et · pris connaissance · avoir lu · reconnais avoir · reconnais · avoir été informé',
  ),
  energySaving: phrases(`
    isolation · isoler · isolant · isolants · combles · pompe|pompes à chaleur · pac · rénovation énergétique|énergétiques · économies d'énergie · économie d'énergie · chaudière|chaudières · chaudière|chaudières à condensation · ite · isolation thermique · audit|audits énergétique|énergétiques · vmc double flux · ballon|ballons thermodynamique|thermodynamiques · chauffe-eau thermodynamique · maprimerénov · cee · certificats d'économie · performance énergétique · chauffage · radiateurs à inertie · changement de chauffage
  `),
  renewable: phrases(
    'panneau|panneaux solaire|solaires · panneau|panneaux photovoltaïque|photovoltaïques · photovoltaïque · photovoltaïques · solaire · solaires · éolienne · éoliennes · énergie|énergies renouvelable|renouvelables · autoconsommation · borne|bornes de recharge · chauffe-eau solaire · poêle|poêles à granulés|bois · biomasse · géothermie · aérovoltaïque',
  ),
  adaptation: phrases(
    'monte-escalier|monte-escaliers · monte escalier|escaliers · douche|douches sénior|senior|seniors|sécurisée|sécurisées · baignoire|baignoires à porte · adaptation du|de ~ logement|logements · maprimeadapt · siège de douche · logement|salle adapté|adaptée|adaptés ?au ?à ?aux ?seniors|handicap|vieillissement · maintien à domicile · perte d’autonomie',
  ),
  borderline: phrases(
    'fenêtre · fenêtres · porte-fenêtre|portes-fenêtres|porte-fenêtres · volet · volets · porte|portes d’entrée · double vitrage · vitrage · vitrages · véranda · vérandas · toiture · toitures · couverture · chauffage · climatisation · radiateur · radiateurs · salle|salles de bain|bains · douche · menuiserie · menuiseries · ravalement · façade · façades · ballon d’eau · chauffe-eau · poêle · poêles · cheminée · cheminées · isolation · chaudière · chaudières · ventilation · vmc',
  ),

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
