import { phrases } from './lexicon.ts';
import type { Lexicon } from './lexicon.ts';

/** German: recipients, purposes, channels and the act. */
export const de: Lexicon = {
  partner: phrases(`
    partner · partnern · partners · partnerin · partnerinnen · partnerunternehmen · partnerfirmen · partnerfirma · partnerbetriebe · partnerbetrieben · kooperationspartner · kooperationspartnern · werbepartner · werbepartnern · vertriebspartner · geschäftspartner · geschäftspartnern · marketingpartner · dritte · dritten · dritter · drittunternehmen · drittanbieter · drittanbietern · drittfirmen · sponsoren · werbetreibende · werbetreibenden · werbekunden · inserenten
    befreundete|befreundeter|befreundeten unternehmen|firmen|marken|betriebe · verbundene|verbundenen unternehmen · dienstleister · dienstleistern · lizenznehmer · affiliates · interessenten · jeder · jedermann · wer will · wer auch immer · andere|anderen firmen|unternehmen · auftragsverarbeiter
  `),
  traders: phrases(
    'unternehmen · firmen · betriebe · betrieben · fachbetriebe · fachbetrieben · handwerker · handwerkern · installateure · installateuren · makler · maklern · versicherer · versicherern · anbieter · anbietern · händler · händlern · berater · beratern · agenturen · marken · banken · energieversorger · energieversorgern · energieanbieter · monteure · monteuren · stromanbieter · experten · profis · verkäufer · lieferanten · veranstalter · aussteller · mitglieder · energieberater',
  ),
  trader: phrases(
    'betrieb · firma · fachbetrieb · handwerker · installateur · makler · versicherer · anbieter · händler · berater · agentur · marke · bank · experte',
  ),
  group: phrases(
    'konzern · konzerngesellschaften · konzernunternehmen · gruppe · unternehmensgruppe · gruppenunternehmen · tochtergesellschaften · tochterunternehmen · tochterfirmen · töchter · schwestergesellschaften · schwesterfirmen · schwesterunternehmen · muttergesellschaft · netzwerk · netzwerks · netz · verbund · partnernetz · franchisenehmer · niederlassungen · filialen · schwestermarken',
  ),
  quantity: phrases(
    'alle · allen · jeder · jede · jedes · andere · anderen · weitere · weiteren · verschiedene · einige · mehrere · ausgewählte · ausgewählten · ausgewählter · sorgfältig ausgewählte · geprüfte · geprüften · geprüfter · manche · diverse · bestimmte · zertifizierte · zertifizierten',
  ),
  several: phrases(
    'bis zu 2|3|4|5|6|zwei|drei|vier|fünf|sechs|zehn · einer der · eine der · ein oder mehrere · einen oder mehrere · mehrere · maximal drei|vier|fünf|3|4|5',
  ),
  collective: phrases('konzern · gruppe · unternehmensgruppe · netzwerk · netzwerks · netz · verbund'),
  nearby: phrases(
    'in meiner|ihrer nähe · aus meiner|ihrer region · aus der region|umgebung · in der nähe · vor ort · örtlich* · lokal* · regional* · passend* · nächstgelegene*',
  ),
  processor: phrases('auftragsverarbeiter · dienstleister · callcenter · subunternehmer'),
  us: phrases('wir · uns · unser team · unserem haus'),
  mine: phrases('mein · meine · meinen · meinem · meiner · meines'),
  ours: phrases(
    'unser · unsere · unseren · unserer · unserem · ihr · ihre · ihren · ihrer · sein · seine · seinen · seiner',
  ),
  plural: phrases('ein · eine · einen · einem · einer · die · der · den · das · dem'),
  of: phrases('von · des · der'),
  by: phrases('von · vom · durch · an · mit · bei · über · seitens · dass · für'),
  and: phrases('und · oder · sowie · bzw · beziehungsweise'),
  that: phrases('welche · damit · die mich'),
  named: phrases('genannten · folgende · folgenden · nämlich · hier · unten · die'),
  open: phrases(
    'u a · und andere · und anderen · und weitere · und weiteren · oder andere · unter anderem · usw · etc · et al · z b · zum beispiel · beispielsweise · wie etwa · wie zum beispiel · insbesondere · ... · und co · und ähnliche · o ä',
  ),
  future: phrases('künftig* · zukünftig* · kann sich ändern · ändern kann · jeweils aktuell*'),
  onward: phrases(
    'ihrerseits · seinerseits · weiterverkaufen · weiterveräußern · an ihre eigenen · an seine eigenen',
  ),
  list: phrases('liste · seite · partnerliste · aufstellung · verzeichnis'),
  elsewhere: phrases(
    'in der datenschutzerklärung · in den datenschutzhinweisen · hier · abrufbar · einsehbar · aufgeführt* · genannt* · aufgelistet* · dieser liste · hier einsehen',
  ),
  waiting: phrases(
    'xxx · xxxx · xxxxx · lorem ipsum · folgt · muster gmbh · musterfirma · mustermann · platzhalter · tbd · noch offen',
  ),
  slotName: phrases('name · firma · partner · firmenname · name des partners · unternehmen'),
  authority: phrases('behörde* · gericht* · polizei · finanzamt'),
  sell: phrases(
    'verkauf* · vermiet* · veräußer* · vermarkt* · verleih* · überlass* · handel* · abgetreten · abtretung',
  ),
  pass: phrases(
    'weitergabe · weitergeben · weitergegeben · weitergibt · weiterleit* · weitergeleitet · übermitt* · teilen · geteilt · teilt · weiterreich* · zur verfügung · mitteil* · herausgeb* · herausgegeben · bereitgestellt · erhalten meine|ihre',
  ),
  details: phrases(
    'daten · kontaktdaten · meine daten · telefonnummer · rufnummer · adresse · e-mail-adresse · emailadresse · angaben · informationen · personenbezogene* · nummer · anfrage · profil',
  ),
  use: phrases('nutz* · verwend* · verarbeit* · speicher* · erhoben · erheben · genutzt · verarbeitung'),
  contact: phrases(
    'kontaktier* · kontaktaufnahme · kontakt · anschreib* · anspr* · werben · bewerben · melden · ansprechen · werblich · akquise · erreichen · in verbindung',
  ),
  call: phrases(
    'anruf* · anruft · angerufen · rufen · ruft · telefonier* · rückruf* · zurückruf* · zurückgerufen · durchruf* · telefonisch* · rufe · klingel*',
  ),
  write: phrases(
    'send* · zusend* · schick* · schreib* · zuschick* · zugesandt · zugeschickt · gesendet · mailen · sms',
  ),
  receive: phrases(
    'erhalt* · bekomm* · empfang* · informier* · information · benachrichtig* · auf dem laufenden · zu erhalten · kriegen',
  ),
  subscribe: phrases('abonnier* · anmelden · anmeldung'),
  propose: phrases('anbieten · anzubieten · vorstellen · unterbreiten · bewerben'),
  show: phrases('entdeck* · vergleich* · finden sie · ansehen · profitieren'),
  analyse: phrases(
    'analyse · analysier* · profil · profiling · statistik* · zielgruppen · auswert* · marktforschung',
  ),
  consent: phrases(
    'ich willige ein · willige ein · einwillig* · ich stimme · stimme · zustimm* · ich möchte · ich bin einverstanden · einverstanden · ich erlaube · erlaube · ich akzeptiere · akzeptiere · akzeptieren · gestatte · gern · darf · dürfen',
  ),
  accept: phrases('einwillig* · willigen · stimmen · zustimm* · einverstanden · akzeptier* · erlauben'),
  wish: phrases('ich möchte · möchte · ich will · will · wünsche · ich hätte gern · gern · gerne'),
  yes: phrases('ja · gern · gerne · ok'),
  answerNo: phrases('nein · nein danke'),
  refuse: phrases(
    'ablehn* · lehne · verweiger* · widerspreche · widersprech* · widerspruch · nicht einverstanden',
  ),
  phone: phrases('telefon · telefonisch* · per telefon · anruf · anrufe · anrufen'),
  sms: phrases('sms · per sms · kurznachricht* · textnachricht*'),
  email: phrases('e-mail · e-mails · email · emails · per mail · mail · mails · newsletter'),
  post: phrases('post · brief · postalisch · briefpost · per post · postweg'),
  chat: phrases('whatsapp · messenger · push · soziale* medien · telegram'),
  robot: phrases('automat* · bandansage · sprachassistent · ki stimme · roboter'),
  anyChannel: phrases(
    'auf allen wegen · alle kanäle · allen kanälen · jedem wege · auf jedem weg · jeglichem wege · alle kontaktwege',
  ),
  topic: phrases(
    'zu · zum · zur · über · wegen · bezüglich · hinsichtlich · betreffend · rund um · für · in bezug auf · um',
  ),
  vague: phrases(
    'angebot* · sonderangebot* · aktion · aktionen · rabatt* · vorteil* · neuigkeit* · news · information* · infos · werbung · werbe* · werblich* · tipps · updates · nachrichten · mitteilung* · gutschein* · gewinnspiel* · empfehlung* · schnäppchen · deals · inhalte · e-mails · exklusiv* · personalisiert* · spannend* · event* · veranstaltung* · produkte* · dienstleistung* · leistung* · lösungen · kommerziell* · marketing* · einblicke · passende* · interessant* · neue · neuen · beste* · besondere* · kostenlos* · preise',
  ),
  vaguePurpose: phrases(
    'zu werbezwecken · werbezwecke* · marketingzwecke* · zu marketingzwecken · kommerziellen zwecken · für werbung · für marketing · die mich interessieren · die sie interessieren · interessieren könnte* · meine interessen · zu allen zwecken · alle zwecke · zwecks werbung · kundenerlebnis · erlebnis zu verbessern · auf dem laufenden · sonstigen zwecken · direktwerbung · zu werblichen zwecken',
  ),
  produce: phrases(
    'produkte und dienstleistungen · produkten und dienstleistungen · angebote · produkte · leistungen',
  ),
  request: phrases(
    'anfrage · angebot für|zu|zum|zur · meine|meiner|ihre|ihrer anfrage|bestellung|buchung|bewerbung|frage · termin · termine · bestellung · buchung · bewerbung · bewerbungsverfahren · beratungstermin · kostenvoranschlag · rückruf · rückrufbitte · diesem thema · reklamation · terminbestätigung · beratungsgespräch',
  ),
  service: phrases(
    'lieferung · zahlung · zahlungs* · rechnung · konto · passwort · bestätigung · versand · hosting · wartung · sicherheit · montage · monteur · gesetzliche* · abwicklung · bearbeitung · paket* · unterwegs · veröffentlich* · fotos',
  ),
  letter: phrases('newsletter · rundbrief · infobrief · magazin'),
  news: phrases('news · neuigkeiten · informationen'),
  terms: phrases(
    'agb · geschäftsbedingungen · allgemeine geschäftsbedingungen · nutzungsbedingungen · teilnahmebedingungen · bedingungen',
  ),
  policy: phrases(
    'datenschutzerklärung · datenschutzbestimmungen · datenschutzrichtlinie · datenschutzhinweise* · datenschutz · dsgvo',
  ),
  accordance: phrases('gemäß · nach maßgabe · im einklang · laut · entsprechend'),
  reading: phrases('gelesen · zur kenntnis'),
  energySaving: phrases(
    'dämmung · dachdämmung · wärmepumpe* · dämm* · heizung* · energieberatung · energiespar*',
  ),
  renewable: phrases('solar* · photovoltaik* · windkraft · wallbox*'),
  adaptation: phrases('treppenlift* · barrierefreie* bad'),
  borderline: phrases(
    'fenster · haustür* · rollläden · rolläden · rollladen · heizung* · dach · bad · bäder · klimaanlage*',
  ),
  negator: phrases(
    'nicht · nie · niemals · kein · keine · keinen · keiner · keinem · keinesfalls · weder · noch · niemand · untersagt',
  ),
  without: phrases('ohne'),
  notNegator: phrases(
    'nicht nur · ohne verpflichtung · nichts dagegen · verpassen sie nicht · nicht verpassen · kein problem · keine einwände · warum nicht · nicht vergessen · unverbindlich',
  ),
  contrast: phrases('aber · sondern · außer · jedoch · es sei denn · sofern · wenn · falls · allerdings'),
  opens: phrases('wir · sie · ich · unsere · ihre · er · es · mein · meine'),
  unlessSaid: phrases(
    'sofern sie nicht widersprechen · sofern ~ nicht widerspr* · es sei denn · wenn sie nicht widersprechen · außer sie widersprechen · solange sie nicht widersprechen · falls sie nicht widersprechen · ohne ihren widerspruch · ohne gegenteilige · bis auf widerruf',
  ),
  objecting: phrases('widersprechen · abmelden · abbestellen · widerruf'),
  negWish: phrases(
    'möchte nicht · möchte keine · will nicht · will keine · möchten nicht · möchten keine · wünsche keine · wünsche nicht · nicht möchten · nicht wünschen · keine ~ erhalten · nicht angerufen · lieber nicht',
  ),
  dislike: phrases(
    'wenn sie nicht|keine · wenn sie ~ nicht|keine ~ möchten|wünschen|wollen · falls sie nicht|keine · falls sie ~ nicht|keine · wenn sie ablehnen · wenn ich nicht|keine',
  ),
  tick: phrases('ankreuzen · kreuzen · häkchen · anklicken · klicken · setzen sie · kästchen'),
  untick: phrases(
    'häkchen entfernen · entfernen sie das häkchen · abwählen · abhaken · deaktivieren · haken entfernen · entfernen sie den haken · wählen sie ~ ab',
  ),
  doubleNo: phrases(
    'nichts dagegen · nicht ausgeschlossen · nicht dagegen · widerspreche nicht · lehne nicht ab · keine einwände',
  ),
  submit: phrases(
    'mit dem absenden · mit absenden · durch absenden · durch das absenden · mit klick · durch klicken · mit der anmeldung · mit der teilnahme · durch die teilnahme · durch anklicken · mit der nutzung · durch die nutzung · mit ihrer anmeldung · indem sie · durch eingabe · mit der bestellung · wer ~ absendet',
  ),
  browse: phrases('durch weitersurfen · weitersurfen · wenn sie weitersurfen · durch die weitere nutzung'),
  silence: phrases('ohne antwort · schweigen'),
  counts: phrases('gilt als · gelten als · bedeutet · bedeutet ihr einverständnis'),
  must: phrases('pflicht · erforderlich · müssen · muss · zwingend · voraussetzung · nur wenn'),
  reserved: phrases('vorbehalten'),
  access: phrases('gewinnspiel · teilnahme · download · angebot · zugang'),
  optional: phrases('freiwillig · optional'),
  oppositeOfMust: phrases('auch ohne · unabhängig von'),
  reward: phrases('rabatt · gutschein · geschenk · gewinnchance* · prämie · bonus'),
  gain: phrases('sichern sie sich · gewinnen · erhalten sie ~ gutschein|rabatt · verdoppeln'),
  urgency: phrases('letzte chance · nur noch · jetzt zugreifen · schnell'),
  fear: phrases('verlieren sie · sie riskieren'),
  prefer: phrases('ich möchte lieber · lieber · ich verzichte · ich zahle gern · ich mag · ich bleibe'),
  loss: phrases(
    'mehr zahlen · zu viel · zuviel · geld verschwenden · verschwend* · verpassen · frieren · teuer · draufzahlen · verlieren · vollen preis · verschenk* · zahle lieber',
  ),
  lossNo: phrases(
    'ich verzichte auf · will nicht sparen · brauche keine ersparnis · mag nicht sparen · möchte nicht sparen',
  ),
  renew: phrases(
    'verlängert sich automatisch · stillschweigend* · automatische verlängerung · automatisch verlängert',
  ),
  consentNoun: phrases('einwilligung · zustimmung · einverständnis'),
  anyTime: phrases('jederzeit · rund um die uhr · am wochenende · abends · sonntags · samstags'),
  withdraw: phrases('widerrufen · abmelden · widersprechen · abbestellen · zurückziehen'),
  keep: phrases('gespeichert · aufbewahrt'),
  vaguePeriod: phrases('so lange wie nötig · solange wie nötig · solange erforderlich · erforderliche dauer'),
  otherOffers: phrases('eigene angebote · eigenen angebote · ihre eigenen angebote'),
  cookies: phrases('cookies · cookie'),
  single: phrases('ein · eine · einen · einem · einer'),
  acceptAll: phrases('alle akzeptieren · alles akzeptieren · allen zustimmen'),
  refuseAll: phrases('alle ablehnen · alles ablehnen'),
  grammar: phrases(`
    ich · du · er · sie · es · wir · ihr · mich · mir · dich · dir · sich · uns · euch · ihm · ihn · ihnen · mein · meine · meinen · meinem · meiner · meines · ihre · ihren · ihrer · ihrem · unser · unsere · unseren · unserer · der · die · das · den · dem · des · ein · eine · einen · einem · einer · eines · und · oder · aber · dass · ob · wenn · als · wie · auch · nur · noch · schon · hier · dort · da · so · sehr · mehr · in · im · an · am · auf · aus · bei · beim · mit · nach · von · vom · vor · zu · zum · zur · über · unter · durch · für · gegen · ohne · um · bis · seit · per · nicht · kein · keine · keinen · ist · sind · war · waren · sein · bin · bist · wird · werden · wurde · worden · wurden · werde · hat · haben · habe · hatte · kann · können · könnte · könnten · darf · dürfen · muss · müssen · soll · sollen · will · wollen · möchte · möchten · mag · jederzeit · bitte · danke · ja · nein · gelegentlich · regelmäßig · monatlich · wöchentlich · diese · dieser · dieses · diesen · diesem · alle · allen · alles · jede · jeder · jedes · welche · was · wer · wo · wann · ein · dazu · darüber · hiermit · formlos · mehr · zweck · zwecke · zwecken · einwilligung · kunden · kunde · website · seite · formular · angegebenen · angegeben · durch · sowie · widerrufen · kreuz · häkchen · box · kästchen · abmelden · indem
  `),
};
