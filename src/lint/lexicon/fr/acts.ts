import { phrases } from '../lexicon.ts';
import type { Lexicon } from '../lexicon.ts';

/** What is done and agreed to, in French. */
export const acts: Omit<Lexicon, 'grammar'> = {
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
};
