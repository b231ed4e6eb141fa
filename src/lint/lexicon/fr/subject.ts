import { phrases } from '../lexicon.ts';
import type { Lexicon } from '../lexicon.ts';

/** By which channels and about what, in French. */
export const subject: Omit<Lexicon, 'grammar'> = {
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
    amélioration ~ services|service|expérience|relation · personnalisation ~ services|expérience|offres|publicités
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
};
