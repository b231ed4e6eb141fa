import { phrases } from './lexicon.ts';
import type { Lexicon } from './lexicon.ts';

/** Dutch: recipients, purposes, channels and the act. */
export const nl: Lexicon = {
  partner: phrases(
    'partner · partners · derden · derde partij · derde partijen · adverteerders · sponsors · sponsoren · affiliates · aangesloten bedrijven · bevriende merken|bedrijven|winkels|partijen · partnerbedrijven · samenwerkingspartners · zakenpartners · dienstverleners · leveranciers · gelieerde bedrijven|ondernemingen · iedereen · wie dat wil · wie maar wil · andere partijen|bedrijven · verwerkers · tussenpersonen',
  ),
  traders: phrases(
    'bedrijven · ondernemingen · vakmensen · vaklieden · installateurs · aannemers · makelaars · verzekeraars · banken · aanbieders · adviseurs · experts · specialisten · merken · winkels · energieleveranciers · energiebedrijven · bureaus · dealers · verkopers · organisaties · monteurs · klusbedrijven · schilders · loodgieters · webwinkels · fabrikanten',
  ),
  trader: phrases(
    'bedrijf · onderneming · vakman · installateur · aannemer · makelaar · verzekeraar · bank · aanbieder · adviseur · expert · merk · winkel · dealer · energieleverancier',
  ),
  group: phrases(
    'groep · groepsmaatschappijen · groepsbedrijven · concern · dochterbedrijven · dochterondernemingen · dochters · zusterbedrijven · zusterondernemingen · zustermerken · moederbedrijf · moedermaatschappij · netwerk · franchisenemers · vestigingen · filialen · familie van merken',
  ),
  quantity: phrases(
    'alle · elke · ieder · iedere · andere · diverse · verschillende · enkele · sommige · meerdere · geselecteerde · zorgvuldig geselecteerde · bepaalde · gecertificeerde',
  ),
  several: phrases(
    'tot 3|4|5|drie|vier|vijf · maximaal drie|vier|vijf|3|4|5 · een of meer · één of meer · een van de · één van de · meerdere',
  ),
  collective: phrases('groep · concern · netwerk'),
  nearby: phrases(
    'uit de buurt · in de buurt · bij mij in de buurt · uit mijn regio · uit uw regio · in mijn regio · lokale · lokaal · plaatselijke · dichtstbijzijnde',
  ),
  processor: phrases('verwerkers · dienstverleners · callcenters · onderaannemers'),
  us: phrases('wij · we · ons · ons team'),
  mine: phrases('mijn · m n'),
  ours: phrases('onze · ons · uw · hun · haar · zijn · jullie'),
  plural: phrases('een · de · het'),
  of: phrases('van'),
  by: phrases('door · van · aan · met · bij · via · tussen · dat · voor'),
  and: phrases('en · of · alsmede · evenals'),
  that: phrases('die · zodat · welke'),
  named: phrases('genoemde · volgende · hier · hieronder · namelijk · te weten'),
  open: phrases(
    'e a · en andere · en anderen · of andere · onder andere · onder meer · o a · enz · enzovoort · etc · zoals · bijvoorbeeld · bijv · met name · ... · en dergelijke · e d',
  ),
  future: phrases('toekomstige · kan wijzigen · kan veranderen'),
  onward: phrases('op hun beurt · op haar beurt · doorverkoop · doorverkopen'),
  list: phrases('lijst · pagina · overzicht'),
  elsewhere: phrases(
    'in de privacyverklaring · in het privacybeleid · hier · beschikbaar · deze lijst · vermeld in · genoemd in · op onze website · staan in',
  ),
  waiting: phrases(
    'xxx · xxxx · xxxxx · lorem ipsum · nader te bepalen · n t b · bedrijf x|y · bedrijfsnaam · nog invullen · volgt',
  ),
  slotName: phrases('naam · bedrijf · partner · bedrijfsnaam · naam ~ partner'),
  authority: phrases('autoriteit* · rechtbank · politie · belastingdienst'),
  sell: phrases(
    'verkopen · verkocht · verkoop ~ gegevens · doorverkoop · doorverkopen · doorverkocht · verhuren · verhuurd · verhuur ~ gegevens · commercialiseren',
  ),
  pass: phrases(
    'delen · gedeeld · deelt · deel · doorgeven · doorgegeven · verstrekken · verstrekt · verstrekking · overdragen · overgedragen · doorsturen · doorgestuurd · ter beschikking · overdracht · delen van · het delen',
  ),
  details: phrases(
    'gegevens · mijn gegevens · persoonsgegevens · contactgegevens · nummer · telefoonnummer · adres · e-mailadres · emailadres · informatie · profiel · aanvraag',
  ),
  use: phrases(
    'gebruik · gebruiken · gebruikt · verwerken · verwerking · verwerkt · opslaan · bewaren · verzamelen · inzetten',
  ),
  contact: phrases(
    'contact · contacteren · contacteert · benaderen · benaderd · benadert · aanschrijven · bereiken · contact opnemen · contact met mij',
  ),
  call: phrases(
    'bellen · belt · gebeld · bel · terugbellen · teruggebeld · telefoneren · opbellen · opgebeld · telefoontje · telefonisch · belletje',
  ),
  write: phrases(
    'sturen · stuurt · gestuurd · mailen · mailt · schrijven · toesturen · toezenden · sms en · zenden · appen · verzenden',
  ),
  receive: phrases(
    'ontvangen · ontvang · ontvangt · krijgen · krijg · geïnformeerd · informeren · op de hoogte · aanmelden',
  ),
  subscribe: phrases('abonneren · aanmelden · inschrijven · meld mij aan'),
  propose: phrases('aanbieden · voorstellen · aanbevelen · presenteren'),
  show: phrases('ontdek · vergelijk · bekijk · profiteer'),
  analyse: phrases(
    'analyse · analyseren · profilering · profileren · statistieken · meten · doelgroepen · gewoonten',
  ),
  consent: phrases(
    'ik ga akkoord · akkoord · ik geef toestemming · geef toestemming · ik stem in · ik vind het goed · ik wil · mogen · mag · ik sta toe · ik accepteer · accepteer · graag · ja',
  ),
  accept: phrases(
    'akkoord · gaat u akkoord · geeft u toestemming · stemt u in · instemmen · accepteert · toestemming',
  ),
  wish: phrases('ik wil · wil · wens · ik zou graag · graag · ik ontvang graag'),
  yes: phrases('ja · ja graag · graag · prima'),
  answerNo: phrases('nee · nee bedankt · nee dank je'),
  refuse: phrases('weiger · weigeren · afwijzen · niet akkoord · ik maak bezwaar · geen toestemming'),
  phone: phrases('telefoon · telefonisch · per telefoon · bellen · gebeld'),
  sms: phrases('sms · sms je · sms jes · tekstbericht · tekstberichten'),
  email: phrases('e-mail · e-mails · email · emails · mail · mails · per mail · nieuwsbrief'),
  post: phrases('post · brief · brieven · per post'),
  chat: phrases('whatsapp · app · messenger · push · sociale media'),
  robot: phrases('automatisch* · belrobot · opgenomen bericht · spraakassistent'),
  anyChannel: phrases('alle kanalen · elk kanaal · op elke manier · elke manier · alle mogelijke middelen'),
  topic: phrases('over · betreffende · inzake · met betrekking tot · omtrent · voor · rond'),
  vague: phrases(
    'aanbieding* · aanbod · actie · acties · korting* · voordeel · voordelen · nieuws · nieuwtjes · informatie · reclame · advertenties · tips · updates · berichten · mededelingen · kansen · exclusieve · speciale · gepersonaliseerde · persoonlijke aanbiedingen · deals · evenementen · producten · diensten · commerciële · marketing · inhoud · beste · campagnes · prijzen · verhuistips',
  ),
  vaguePurpose: phrases(
    'commerciële doeleinden · marketingdoeleinden · reclamedoeleinden · promotionele doeleinden · voor marketing · die mij interesseren · u kunnen interesseren · interessant voor mij · ervaring ~ verbeteren · klantervaring · alle doeleinden · andere doeleinden · op de hoogte houden · op de hoogte blijven · marketingdoelen',
  ),
  produce: phrases('producten en diensten · producten · diensten · aanbiedingen'),
  request: phrases(
    'offerte · offertes · mijn aanvraag|bestelling|afspraak|vraag|boeking · afspraak · boeking · bestelling · aanvraag · sollicitatie · demonstratie · bezichtiging · deze afspraak · adviesgesprek',
  ),
  service: phrases(
    'levering · bezorging · betaling · betalingen · factuur · account · wachtwoord · bevestiging · hosting · onderhoud · veiligheid · wettelijke verplichtingen · installatie · garantie · pakket · onderweg',
  ),
  letter: phrases('nieuwsbrief · nieuwsbrieven · tijdschrift · magazine · jaarcatalogus'),
  news: phrases('nieuws · nieuwtjes · informatie · updates'),
  terms: phrases('algemene voorwaarden · voorwaarden · gebruiksvoorwaarden · actievoorwaarden · spelregels'),
  policy: phrases('privacybeleid · privacyverklaring · privacy policy · avg'),
  accordance: phrases('volgens · overeenkomstig · conform · in overeenstemming'),
  reading: phrases('gelezen'),
  energySaving: phrases(
    'isolatie · dakisolatie · warmtepomp · warmtepompen · cv ketel* · spouwmuurisolatie · energiebesparing',
  ),
  renewable: phrases('zonnepanelen · zonnepaneel · laadpaal · laadpalen · zonneboiler*'),
  adaptation: phrases('traplift · trapliften'),
  borderline: phrases('kozijn · kozijnen · ramen · rolluiken · deuren · dak · verwarming · badkamer*'),
  negator: phrases('niet · nooit · geen · niemand · noch · nergens · evenmin'),
  without: phrases('zonder'),
  notNegator: phrases(
    'niet alleen · zonder verplichtingen · mis niets · niet missen · geen probleem · geen bezwaar · waarom niet · vergeet niet',
  ),
  contrast: phrases('maar · behalve · tenzij · echter · als · wanneer · mits · indien'),
  opens: phrases('wij · we · u · ik · zij · onze · uw · mijn · het'),
  unlessSaid: phrases(
    'tenzij u · tenzij je · tenzij ik · behoudens bezwaar · behoudens tegenbericht · zonder tegenbericht · als u geen bezwaar maakt',
  ),
  objecting: phrases('bezwaar maken · afmelden · uitschrijven'),
  negWish: phrases(
    'wil niet · wil geen · wilt niet · wilt geen · liever niet · liever geen · wens niet · wens geen · niet wilt',
  ),
  dislike: phrases(
    'als u niet|geen · als je niet|geen · indien u niet|geen · als u liever niet · als u bezwaar · als ik niet|geen',
  ),
  tick: phrases('vink · aanvinken · vinkje · kruis · aankruisen · klik'),
  untick: phrases(
    'vink uit · uitvinken · vinkje weg · verwijder het vinkje · haal het vinkje weg · niet aanvinken · vink ~ uit',
  ),
  doubleNo: phrases(
    'geen bezwaar · niet tegen · weiger niet · niet uitgesloten · niets op tegen · niets tegen',
  ),
  submit: phrases(
    'door te klikken · door te verzenden · door op · door dit formulier · door deel te nemen · door verder te gaan · door u · door in te vullen · met het verzenden · door te registreren · door gebruik te maken',
  ),
  browse: phrases('door verder te surfen · verder surfen · door verder te browsen'),
  silence: phrases('zonder reactie · geen reactie · stilzwijgen'),
  counts: phrases('geldt als · betekent · wordt beschouwd als'),
  must: phrases('verplicht · moet · moeten · vereist · noodzakelijk · voorwaarde voor'),
  reserved: phrases('voorbehouden aan'),
  access: phrases('winactie · prijsvraag · deelname · download · toegang'),
  optional: phrases('optioneel · vrijwillig'),
  oppositeOfMust: phrases('ook zonder · ook als u niet · ongeacht'),
  reward: phrases('korting · cadeau · bon · prijs · waardebon'),
  gain: phrases('win · krijg ~ korting · ontgrendel · verdien'),
  urgency: phrases('laatste kans · nog maar · wees snel'),
  fear: phrases('verliest u · loopt u risico'),
  prefer: phrases('ik betaal liever · liever · ik hou van · ik wil graag te · ik blijf'),
  loss: phrases(
    'te veel · teveel · meer betalen · verspillen · verspil · mislopen · missen · kou · volle prijs · duurder · weggooien · laten liggen',
  ),
  lossNo: phrases('ik wil niet besparen · ik hoef niet te besparen · ik hou niet van besparen'),
  renew: phrases('automatisch verlengd · stilzwijgend verlengd · automatische verlenging'),
  consentNoun: phrases('toestemming · akkoord · instemming'),
  anyTime: phrases('op elk moment · op elk tijdstip · in het weekend · s avonds · zaterdag · zondag'),
  withdraw: phrases('intrekken · afmelden · uitschrijven · bezwaar'),
  keep: phrases('bewaard · bewaren'),
  vaguePeriod: phrases('zo lang als nodig · zolang als nodig · zolang nodig'),
  otherOffers: phrases('eigen aanbiedingen · hun eigen aanbod'),
  cookies: phrases('cookies · cookie'),
  single: phrases('een'),
  acceptAll: phrases('alles accepteren · alles toestaan'),
  refuseAll: phrases('alles weigeren · alles afwijzen'),
  grammar: phrases(`
    de · het · een · van · in · op · aan · met · voor · door · bij · naar · uit · om · te · tot · over · per · via · en · of · maar · dat · die · dit · deze · wie · wat · waar · wanneer · hoe · als · ik · je · jij · u · hij · zij · ze · wij · we · jullie · mij · me · ons · hen · hun · mijn · uw · jouw · zijn · haar · onze · is · zijn · was · waren · ben · bent · wordt · worden · word · werd · heeft · hebben · heb · had · kan · kunnen · mag · mogen · moet · moeten · wil · willen · zal · zullen · zou · niet · geen · wel · ook · nog · al · alle · alles · elke · ieder · meer · minder · zeer · er · hier · daar · dan · toen · zo · ja · nee · graag · jaar · maand · week · dag · dagen · keer · goed · vind · ga · doel · doeleinden · klant · klanten · website · formulier · vakje · vinkje · bedankt · akkoord · geef · toestemming · onder · zelf · eigen
  `),
};
