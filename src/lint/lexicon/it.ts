import { phrases } from './lexicon.ts';
import type { Lexicon } from './lexicon.ts';

/** Italian: recipients, purposes, channels and the act. */
export const it: Lexicon = {
  partner: phrases(
    'partner · partners · terzi · soggetti terzi · terze parti · terza parte · società terze · aziende terze · inserzionisti · sponsor · affiliati · affiliate · società affiliate · fornitori · collaboratori · aziende partner · società partner · marchi|aziende amici|amiche · partner commerciali · altri soggetti · aziende collegate · società collegate · chiunque · qualsiasi soggetto|azienda|società · licenziatari · committenti · investitori pubblicitari',
  ),
  traders: phrases(
    'aziende · società · imprese · professionisti · installatori · operatori · agenzie · assicuratori · assicurazioni · broker · banche · consulenti · esperti · marchi · negozi · artigiani · rivenditori · distributori · venditori · produttori · organizzazioni · enti · agenti · compagnie · idraulici · elettricisti · serramentisti',
  ),
  trader: phrases(
    'azienda · impresa · professionista · installatore · operatore · agenzia · assicuratore · banca · consulente · esperto · marchio · negozio · artigiano · rivenditore · distributore · compagnia · tecnico · un broker',
  ),
  group: phrases(
    'gruppo · società del gruppo · aziende del gruppo · controllate · consociate · capogruppo · rete · affiliati in franchising · franchisee · società sorelle · marchi fratelli · aziende sorelle · marchi del gruppo',
  ),
  quantity: phrases(
    'tutti · tutte · qualsiasi · altri · altre · diversi · diverse · alcuni · alcune · vari · varie · selezionati · selezionate · certi · numerosi',
  ),
  several: phrases(
    'fino a 2|3|4|5|due|tre|quattro|cinque · uno o più · una o più · uno dei · una delle · al massimo tre|quattro|3|4',
  ),
  collective: phrases('gruppo · rete'),
  nearby: phrases(
    'della mia zona|città · di zona · della sua zona · più vicino|vicina · vicini · vicine · locale · locali · nelle vicinanze · della zona',
  ),
  processor: phrases('responsabili del trattamento · responsabili esterni · fornitori · subappaltatori'),
  us: phrases('noi · ci · il nostro team · la nostra azienda'),
  mine: phrases('mio · mia · miei · mie'),
  ours: phrases('nostro · nostra · nostri · nostre · suo · sua · suoi · sue · loro · vostri · vostre'),
  plural: phrases('un · una · uno · i · gli · le · il · la · lo · dei · delle · degli'),
  of: phrases('di · del · della · dei · delle · degli · dell · dello · d'),
  by: phrases(
    'da · dal · dalla · dai · dalle · dagli · dall · di · dei · degli · delle · del · a · ai · agli · alle · al · con · per · tra · fra · che · presso',
  ),
  and: phrases('e · ed · o · oppure · nonché'),
  that: phrases('che · affinché · i quali · le quali'),
  named: phrases('seguenti · qui · indicati · indicate · ossia · cioè · di seguito'),
  open: phrases(
    'e altri · e altre · ed altri · ed altre · o altri · tra gli altri · ecc · eccetera · etc · ad esempio · per esempio · come ad esempio · quali · tra cui · in particolare · ... · e simili · e così via',
  ),
  future: phrases('futuri · future · può cambiare · potrà essere aggiornat* · soggett* a modifiche'),
  onward: phrases('a sua volta · a loro volta'),
  list: phrases('elenco · lista · pagina'),
  elsewhere: phrases(
    'nell informativa · qui · disponibile · disponibili · questo elenco · elencati in · indicati nell · indicate nell · consultabile · sul nostro sito',
  ),
  waiting: phrases(
    'xxx · xxxx · xxxxx · lorem ipsum · da definire · da compilare · azienda x|y · nome azienda · ragione sociale qui',
  ),
  slotName: phrases('nome · azienda · partner · nome ~ azienda · ragione sociale'),
  authority: phrases('autorità · tribunale · tribunali · polizia · commercialista · agenzia delle entrate'),
  sell: phrases(
    'cessione · cedere · ceduti · cediamo · vendere · vendiamo · venduti · vendita ~ dati · noleggio ~ dati · affittare · commercializzare',
  ),
  pass: phrases(
    'comunicazione · comunicare · comunicati · comunicate · trasmettere · trasmessi · trasmissione · condividere · condivisi · condivisione · condividiamo · trasferire · trasferimento · fornire · forniti · inviare i miei dati · divulgare · mettere a disposizione · passare',
  ),
  details: phrases(
    'dati · miei dati · informazioni · numero · telefono · indirizzo · email · contatti · recapiti · profilo · richiesta',
  ),
  use: phrases(
    'uso · utilizzo · utilizzare · utilizzati · usare · trattamento · trattare · trattati · raccogliere · conservare · usati',
  ),
  contact: phrases(
    'contattare · contattato · contattata · contattarmi · contatto · ricontattare · ricontattato · ricontattata · contattarla · sentire · essere ricontattato',
  ),
  call: phrases(
    'chiamare · chiamato · chiamata · chiamate · chiami · chiamino · telefonare · telefonata · telefonate · telefoni · richiamare · richiamato · richiamata · chiameremo · telefoneremo · telefonicamente',
  ),
  write: phrases(
    'inviare · invio · invii · inviino · scrivere · scriva · spedire · inviarmi · mandare · mandarmi · mandino',
  ),
  receive: phrases(
    'ricevere · ricevo · riceverà · ricevi · iscrivermi · essere informato · informato · ottenere · aggiornato · aggiornata · aggiornarmi · restare aggiornato',
  ),
  subscribe: phrases('iscrivermi · iscriviti · iscrizione · abbonarmi'),
  propose: phrases('proporre · offrire · presentare · promuovere · offrirmi · offrirle'),
  show: phrases('scopri · scoprite · confronta · confrontate · consulta · approfitta · aggiornano'),
  analyse: phrases(
    'analisi · profilazione · profilare · statistiche · abitudini · ricerche di mercato · segmentazione',
  ),
  consent: phrases(
    'accetto · acconsento · autorizzo · consento · sono d accordo · presto il consenso · do il consenso · voglio · desidero · vorrei · dichiaro di · possono',
  ),
  accept: phrases(
    'accetta · accetti · accettare · acconsente · acconsenti · autorizza · autorizzi · presta il consenso · consente',
  ),
  wish: phrases('voglio · desidero · vorrei · mi piacerebbe'),
  yes: phrases('sì · si grazie · certo · volentieri'),
  answerNo: phrases('no · no grazie'),
  refuse: phrases('rifiuto · rifiuta · rifiutare · non accetto · non acconsento · mi oppongo'),
  phone: phrases(
    'telefono · telefonico · telefonica · telefoniche · telefonicamente · per telefono · chiamata · chiamate',
  ),
  sms: phrases('sms · messaggio di testo · messaggi di testo'),
  email: phrases('email · e-mail · posta elettronica · mail · via mail · emails'),
  post: phrases('posta · posta cartacea · lettera · via posta · posta ordinaria'),
  chat: phrases('whatsapp · telegram · social · push'),
  robot: phrases('automatic* · automatizzat* · registrato · robot · assistente vocale'),
  anyChannel: phrases(
    'qualsiasi mezzo · qualunque mezzo · tutti i mezzi · ogni mezzo · tutti i canali · qualsiasi canale',
  ),
  topic: phrases(
    'per · su · sul · sulla · sui · sulle · riguardo a · riguardante · riguardanti · relativo a · relativa a · in merito a · circa',
  ),
  vague: phrases(
    'offerta · offerte · promozione · promozioni · promozional* · novità · sconto · sconti · vantaggi · informazioni · comunicazioni · commercial* · pubblicità · pubblicitari* · notizie · consigli · opportunità · esclusiv* · special* · personalizzat* · prodotto · prodotti · servizio · servizi · eventi · aggiornamenti · iniziative · contenuti · marketing · coupon · buoni · messaggi · occasioni · concorsi · offerti · migliori · proposte',
  ),
  vaguePurpose: phrases(
    'finalità di marketing · finalità commerciali · finalità promozionali · finalità pubblicitarie · fini commerciali · fini di marketing · scopi commerciali · scopi di marketing · fini promozionali · che possono interessarmi · potrebbero interessarmi · di mio interesse · migliorare ~ esperienza · migliorare i servizi · ogni altra finalità · altre finalità · tenermi informato · tenermi aggiornato · offerte personalizzate · loro finalità · comunicazioni commerciali · marketing diretto',
  ),
  produce: phrases('prodotti e servizi · prodotti · servizi · offerte · novità'),
  request: phrases(
    'preventivo · preventivi · mia richiesta|ordine|prenotazione|domanda|candidatura · appuntamento · prenotazione · ordine · richiesta · candidatura · demo · sopralluogo · consulenza richiesta · questa campagna · mio ordine|appuntamento|progetto',
  ),
  service: phrases(
    'consegna · pagamento · pagamenti · fattura · account · password · conferma · spedizione · hosting · manutenzione · sicurezza · obblighi di legge · obblighi legali · archiviazione · software gestionale · garanzia · installazione · ove necessario',
  ),
  letter: phrases('newsletter · bollettino · rivista'),
  news: phrases('notizie · novità · informazioni · aggiornamenti'),
  terms: phrases('termini e condizioni · condizioni generali · condizioni · termini · regolamento'),
  policy: phrases(
    'informativa privacy · informativa sulla privacy · privacy policy · informativa · politica sulla privacy · gdpr',
  ),
  accordance: phrases('ai sensi · secondo · in conformità · come da · in base a'),
  reading: phrases('letto · aver letto · ho letto · preso visione · presa visione'),
  energySaving: phrases(
    'isolamento · cappotto termico · pompa di calore · pompe di calore · caldaia · caldaie · efficienza energetica',
  ),
  renewable: phrases('fotovoltaic* · pannelli solari · solare'),
  adaptation: phrases('montascale'),
  borderline: phrases(
    'finestra · finestre · serramenti · infissi · persiane · tapparelle · tetto · riscaldamento · bagno',
  ),
  negator: phrases('non · mai · nessun · nessuna · nessuno · né · alcun · alcuna · niente'),
  without: phrases('senza'),
  notNegator: phrases(
    'non solo · senza impegno · non perdere · non perderti · senza costi · perché no · non esitare · nulla in contrario · senza limiti',
  ),
  contrast: phrases('ma · salvo · eccetto · tuttavia · però · a meno · se · quando'),
  opens: phrases('noi · lei · io · loro · nostra · nostro · i nostri · vi · le'),
  unlessSaid: phrases(
    'salvo opposizione · salvo diversa indicazione · salvo che · a meno che · salvo indicazione contraria · se non si oppone · salvo diverso avviso · salvo rifiuto',
  ),
  objecting: phrases('opporsi · opporsi al · disiscriversi · disiscrivermi'),
  negWish: phrases(
    'non voglio · non desidero · non vuole · non vuoi · non desidera · preferisco non · preferisce non · preferisci non',
  ),
  dislike: phrases(
    'se non vuole|vuoi|desidera|desideri · se preferisce non · se preferisci non · se non voglio|desidero · se si oppone',
  ),
  tick: phrases('selezioni · seleziona · spunti · spunta · barri · casella · clicca · clicchi'),
  untick: phrases(
    'deseleziona · deselezioni · deselezionare · togli la spunta · tolga la spunta · non barrare',
  ),
  doubleNo: phrases(
    'non vuoi non · non mi oppongo · nulla in contrario · non rifiuto · non voglio non · niente in contrario',
  ),
  submit: phrases(
    'inviando · cliccando · registrandosi · registrandomi · partecipando · continuando · compilando · iscrivendosi · iscrivendomi · con l invio · fornendo · utilizzando · premendo · procedendo',
  ),
  browse: phrases('continuando a navigare · proseguendo la navigazione · proseguendo nella navigazione'),
  silence: phrases('in assenza di risposta · il silenzio · senza risposta'),
  counts: phrases('vale come · equivale a · si intende · implica · comporta'),
  must: phrases('obbligatorio · obbligatoria · deve · devi · è necessario · è richiesto · indispensabile'),
  reserved: phrases('riservato a · riservata a · riservato'),
  access: phrases('concorso · partecipazione · partecipare · download · accesso'),
  optional: phrases('facoltativo · opzionale'),
  oppositeOfMust: phrases('anche senza · anche se non · indipendentemente'),
  reward: phrases('sconto · regalo · premio · buono · coupon'),
  gain: phrases('ottieni · vinci · guadagna · sblocca'),
  urgency: phrases('ultima occasione · solo per oggi · affrettati'),
  fear: phrases('perderai · perderà · rischi'),
  prefer: phrases('preferisco · mi piace · adoro · scelgo di'),
  loss: phrases(
    'sprecare · pagare di più · pagare troppo · perdere · rinunciare · buttare · spendere di più · prezzo pieno · freddo · spreco',
  ),
  lossNo: phrases(
    'non mi piace risparmiare · non voglio risparmiare · rinuncio a · non mi interessa risparmiare',
  ),
  renew: phrases('rinnovo automatico · si rinnova automaticamente · tacitamente · tacito rinnovo'),
  consentNoun: phrases('consenso · accordo · autorizzazione'),
  anyTime: phrases(
    'a qualsiasi ora · in qualsiasi momento · nel fine settimana · la sera · sabato · domenica',
  ),
  withdraw: phrases('revocare · ritirare · opporsi · disiscriversi'),
  keep: phrases('conservati · conservate'),
  vaguePeriod: phrases('tempo necessario · periodo necessario'),
  otherOffers: phrases('proprie offerte · altre offerte'),
  cookies: phrases('cookie · cookies'),
  single: phrases('un · una · uno'),
  acceptAll: phrases('accetta tutto · accetta tutti'),
  refuseAll: phrases('rifiuta tutto · rifiuta tutti'),
  grammar: phrases(`
    il · lo · la · i · gli · le · un · una · uno · di · del · della · dello · dei · degli · delle · dell · a · al · alla · ai · agli · alle · all · da · dal · dalla · dai · dagli · dalle · in · nel · nella · nei · nelle · nell · con · su · sul · sulla · sui · sulle · per · tra · fra · e · ed · o · che · chi · cui · come · dove · quando · se · non · sì · si · mi · ti · ci · vi · lo · ne · mio · mia · miei · mie · tuo · tua · suo · sua · suoi · sue · nostro · nostra · nostri · nostre · loro · io · lui · lei · noi · voi · questo · questa · questi · queste · quello · tutto · tutta · tutti · tutte · altro · altra · altri · altre · più · meno · molto · anche · già · solo · è · sono · essere · sia · siano · sarà · saranno · stato · stata · ha · hanno · avere · ho · può · possono · potrà · potranno · deve · fare · fatto · via · tramite · giorno · giorni · volta · mese · mesi · anno · anni · casella · sito · pagina · modulo · cliente · clienti · utente · finalità · dichiaro · aver · grazie · ogni · proprio · propri · consenso · esplicito · personali · consumo
  `),
};
