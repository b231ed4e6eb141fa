import { phrases } from './lexicon.ts';
import type { Lexicon } from './lexicon.ts';

/** English: complete. */
export const en: Lexicon = {
  partner: phrases(`
    anyone · anybody · whoever · whomever · everyone who · those who want|wish · interested parties · partner · partners · partnering · third party · third parties · third-party companies|organisations|organizations|marketers|providers|sellers · advertiser · advertisers · sponsor · sponsors · affiliate · affiliates · copartners · co-sponsors · co-organisers
    subcontractors · vendors · associates · affiliated companies|businesses · others · outside companies|organisations|parties · external parties|companies · data buyers · list buyers · marketers · list owners · resellers · intermediaries · collaborators · trusted brands · lead aggregators · aggregators · business contacts · data brokers · brokerages
  `),
  traders: phrases(`
    companies · businesses · installers · fitters · brokers · insurers · lenders · professionals · tradesmen · tradespeople · traders · suppliers · providers · operators · agencies · agents · advisers · advisors · experts · specialists · retailers · brands · merchants · dealers · contractors · builders · plumbers · electricians · roofers · attorneys · lawyers · banks · organisations · organizations · firms · shops · stores · manufacturers
    members · participants · exhibitors · publishers · consultants · surveyors · solicitors · charities · sellers · franchisees · buyers · entities · subsidiaries · carriers · energy companies · people · parties · start-ups · startups · partners · call centres|centers · outfits · craftsmen · marketplaces · clients · networks · other people · sister brands · joiners · glaziers
  `),
  trader: phrases(`
    company · business · installer · fitter · broker · insurer · lender · professional · tradesman · trader · supplier · provider · operator · agency · agent · adviser · advisor · expert · specialist · retailer · brand · merchant · dealer · contractor · builder · attorney · bank · organisation · organization · firm · shop · manufacturer · consultant · seller · franchisee · marketplace · call centre|center · entity · surveyor
  `),
  group: phrases(`
    group · groups · group companies · group of companies · subsidiary · subsidiaries · parent company · sister company|companies|brand|brands|firm|firms · network · franchisees · franchise network · holding · family of companies|brands|businesses · family companies|brands · corporate family · related companies|entities · associated companies · branches · our brands · our other brands · ecosystem · consortium · portfolio companies · affiliated entities · wider team · sibling brands · friends
  `),
  quantity: phrases(`
    any · all · every · other · another · some · several · various · selected · vetted · a few · a number of · many · certain · a range of · carefully selected · carefully chosen · hand-picked · trusted · approved · like-minded · best
  `),
  several: phrases(`
    up to two|three|four|five|six|ten|2|3|4|5|6|7|8|10 · up to n · one or more · one of · at most two|three|four|five|2|3|4|5 · two or three · three or four · several · a maximum of · a few
  `),
  collective: phrases('group · groups · network · holding · family · consortium · ecosystem'),
  nearby: phrases(
    'local · nearest · closest · near you|me · near your|my home · in my|your area|region|town|postcode · best placed · in the area · available · nearby · matched to · matching your|my · that match · that suits · neighbourhood · regional · suited to',
  ),
  processor: phrases(
    'processors · processor · subcontractors · contractors · service providers · providers · call centres|centers|centre|center · hosting provider',
  ),
  us: phrases(
    'we · us · our team · our company · our shop · our store · our showroom · our website · our fitters · our advisers|advisors · our staff',
  ),
  mine: phrases('my'),
  ours: phrases('our · your · their · its · his · her · the same'),
  plural: phrases('a · an · the · any · all · some · these · those · other · each · every'),
  of: phrases('of · from'),
  by: phrases('by · from · of · to · with · through · via · among · amongst · between · for · that'),
  and: phrases('and · or · and/or · and or · as well as · plus · nor · like'),
  that: phrases('that · which · who · so that · so it|they can · so they|it'),
  named: phrases(
    'named here|below · here · listed here|below · below · following · namely · called · to wit · that is · being',
  ),
  open: phrases(`
    and|or other|others · such as · including · including but not limited to · for example · for instance · e g · eg · among other|others · amongst other|others · among them · etc · et cetera · and so on · and so forth · and the like · and co · and more · and friends · or similar · or equivalent · not limited to · non exhaustive · notably · in particular · and many more · and associates · ... · and affiliates · among which
  `),
  future: phrases(
    'future · may change · may be updated · may be amended|extended|modified · subject to change · from time to time · current and future · present and future · added later · who join|joins · will be added · may be added · to come · new partners · updated regularly|periodically',
  ),
  onward: phrases(
    'in turn · its own clients|partners|customers|advertisers · their own clients|partners|customers|advertisers · onward · pass it on · pass them on · resell · sub-license · re-share · retransfer · share it further · own clients',
  ),
  list: phrases('list · lists · page · directory · table · register'),
  elsewhere: phrases(`
    available here|on|in|at|from · listed in|on|at · named in|on · set out in · described in · found on|in|at|here · on this list · this list · the list · see list|here|our|the · see full list · full list · click here · here · on our website · link · named at · mentioned in|on · identified in · published on|at · on request · on our legal page · shown on|at · at the bottom · detailed in|on
  `),
  waiting: phrases(`
    xxx · xxxx · xxxxx · xxxxxx · xxxxxxx · yyyy · lorem ipsum · tbc · tbd · to be confirmed · to be completed · to be defined · to do · todo · company x|y|z|name|abc · partner 1|2|3|4|a|b|c|x|name · acme example · your company ?name ?here · company name · insert name · insert ~ here · name here · example com · business name · website operator · brand name · 07000 000000 · placeholder · n a
  `),
  slotName: phrases(
    'name · company ?name · partner · partners · brand · website operator · operator · seller · advertiser · n · x · your ~ company · business ?name · controller · insert ~ ~ · client · address · phone · email · date · recipient · organisation',
  ),
  authority: phrases(
    'authority · authorities · court · courts · police · ico · regulator · tax office · judicial · carriers · courier · couriers · hosts',
  ),

  sell: phrases(
    'rent|rented|renting|rents|rental · sell|sold|selling|sells|sale · resell|resold · traded · monetise|monetize|monetised|monetized · lend|lent · lease|leased · license|licensed · hire out · make ~ available',
  ),
  pass: phrases(`
    share|shared|shares|sharing · pass|passed|passes|passing · transfer|transferred|transfers|transferring · transmit|transmitted · disclose|disclosed|discloses|disclosure|disclosing · give|given|gives|giving · provide|provided ~ to · send my · sent to · communicate|communicated · release|released · hand|handed · forward|forwarded · exchange|exchanged · circulated · distributed · pass on · go to · goes to · put ~ in touch · connect me|you · match me|you · introduced to · introduce me · see your · have access · access to my|your · made available · see my
  `),
  details: phrases(
    'details · data · information · personal data · number · phone number · address · email address · contact details · personal information · profile · info · record · contact · enquiry · name · request · email',
  ),
  use: phrases(
    'use|used|uses|using|usage · process|processed|processing|processes · collect|collected|collecting · store|stored|storing · handle|handled · exploit|exploited · keep|kept',
  ),
  contact: phrases(
    'contact|contacted|contacts|contacting · reach|reached|reaching out · reach out · get in touch · be in touch · approach|approached · solicit|solicited · follow up · touch base · hear from · hearing from · recontact|recontacted · market to|me · marketed to · prospect · in touch',
  ),
  call: phrases(
    'call|called|calls|calling · ring|rung|rings|ringing · phone|phoned|phones|phoning · telephone|telephoned · give me|you a ring|call|bell · call back · callback · telemarketing · cold call|calls · robocalls · speak to me|you',
  ),
  write: phrases(
    'send|sends|sent|sending · write|writes|written|writing · email|emails|emailed|emailing · text|texts|texted|texting · mail|mailed|mails · message|messages|messaged · post|posted|posts · mailings · drop me',
  ),
  receive: phrases(
    'receive|received|receives|receiving · get|gets|getting · send me · be informed · be notified · keep me|you · hear about · hear · be told · stay informed|updated · updates · be kept|sent|emailed · learn about · discover · enjoy · be the first · told about · notify me · benefit',
  ),
  subscribe: phrases('subscribe|subscribed|subscribing · sign up|me up · signing up · join'),
  propose: phrases(
    'offer you|me · propose · present · suggest · promote · sell you|me · introduce · advertise · market · contact you|me · show you|me · tell you|me',
  ),
  show: phrases('compare · browse · see · view · check out · discover · enjoy · sponsored'),
  analyse: phrases(
    'analysis · analyse|analyze|analysed|analyzed · profiling · profile my|your · statistics · targeting · targeted advertising · audience · audiences · social media · shopping habits · habits · enrich · measurement · research · surveys · personalisation|personalization',
  ),
  consent: phrases(
    'i agree · agree · agreed · i consent · consent · consents · i accept · accept · i authorise|authorize · authorise|authorize · i allow · allow · i permit · permit · i give permission · may · you may · you can · i am happy · happy for · happy to · i let · feel free · i opt in · opt in · please · i would like · i don’t mind · i approve · ok for',
  ),
  accept: phrases(
    'agree · agrees · agreeing · accept · accepts · accepting · consent · consents · consenting · authorise|authorize · authorises · authorizes · allow · permission · agreement · opt in · can call|text|email|contact · may call|text|email|contact',
  ),
  wish: phrases(
    'i want · want · i wish · wish · i would like · i d like · i like · would like · d like · interested in · please send · keep me · love to · send me · i’d love',
  ),
  yes: phrases('yes · yes please · sure · ok · okay · why not · of course · say yes'),
  answerNo: phrases('no · no thanks · no thank you · nope · nah · not now · maybe later'),
  refuse: phrases(
    'i refuse · refuse · reject · decline · refusing · do not agree · do not consent · don’t agree · do not accept · opt out',
  ),

  phone: phrases(
    'phone · telephone · phones · by phone · telephonic · call · calls · called · calling · ring · rung · phoned · live agents',
  ),
  sms: phrases('text · texts · texted · text message|messages · sms · mms · sms/text'),
  email: phrases(
    'email · emails · emailed · e-mail · e-mails · mail me · by mail · electronic mail · inbox · newsletter',
  ),
  post: phrases('post · postal · letter · letters · by letter · direct mail · mailed'),
  chat: phrases(
    'whatsapp · messenger · telegram · push · push notifications · social media · instant message|messages · in-app · facebook · dm',
  ),
  robot: phrases(
    'automated · automatic telephone dialing|dialling · automatic · autodialer · pre-recorded · prerecorded · recorded message|messages · artificial voice · robot · robots · ai · ai voice · voice assistant · bot · robocall|robocalls · dialing systems',
  ),
  anyChannel: phrases(
    'any means · all means · any channel · all channels · every channel · any method · by whatever means · however · any way · any other means · multi-channel · all available means · any medium',
  ),

  topic: phrases(
    'about · regarding · concerning · on · for · relating to · related to · in relation to · with regard to · in connection with · on the subject of · with respect to · re · to do with',
  ),
  vague: phrases(`
    offer · offers · promotion · promotions · promo · promos · promotional · deal · deals · discount · discounts · opportunity · opportunities · news · update · updates · updated · information · info · announcement · announcements · advert · adverts · ads · advertising · commercial · communication · communications · marketing · catalogue · catalog · tips · advice · best · exclusive · special · personalised · personalized · private · sale · sales · invitation · invitations · event · events · recommendation · recommendations · suggestion · suggestions · content · message · messages · alerts · selection · surprise · surprises · perks · benefits · bargains · relevant · tailored · anything · something · things · everything · stuff · great · latest · new · interesting · interest · thinks · solutions · services · service · products · product · articles · ranges · goods · prizes · freebies · vouchers · coupons · latest news · inspiration · ideas · trends · journey · similar · related · other · money · savings · prices · price · notifications · free · trial
  `),
  vaguePurpose: phrases(`
    may|might|could interest you|me · might|may be of interest · of interest to · i’d like · i would like · you|i might|may like · marketing purposes · commercial purposes · promotional purposes · advertising purposes · for marketing · for promotion · any other purpose · other purposes · all purposes · any purpose · improve ?my|your|our|the ~ experience|service|services|journey · enhance ?my|your|our|the ~ experience|journey|service · superior ~ experience · better experience · customer experience · keep ~ informed · keep ~ updated · keep ~ posted · keep in touch · stay in touch · stay informed · personalised offers · personalized offers · tailored offers · relevant offers · special offers · marketing communications · commercial communications · marketing messages · promotional messages · marketing material|materials · offers that ~ interest · email marketing · direct marketing · anything it|we|they thinks|think · business purposes · serve you better · purposes described|indicated|above · whatever
  `),
  produce: phrases(
    'products and services · products or services · products · services · offers · offer · range · solutions · news · activities · deals',
  ),
  request: phrases(`
    quote · quotes · quotation · my|your|this request · request · enquiry · inquiry · my|your|this|our order|booking|project|appointment|application|question|visit|claim|account|case|survey|delivery|purchase · booking · appointment · appointments · demo · demonstration · order · application · estimate · viewing · site visit · callback · consultation · this campaign · claim · support ticket · reservation
  `),
  service: phrases(
    'delivery · deliver · payment · payments · invoice · invoices · billing · account · password · pin code · confirmation · copy · security · fraud · hosting · legal obligations · legal obligation · maintenance · logistics · tracking · support · assistance · loyalty programme|program · installation · warranty · on the way · notification · receipt · insurance · guarantee',
  ),
  letter: phrases('newsletter · newsletters · bulletin · magazine · digest · gazette · journal'),
  news: phrases('news · updates · information · info'),
  terms: phrases(
    'terms · terms and conditions · conditions · t&cs · terms of use · terms of sale · terms of service · competition rules · rules · tcpa disclosure · terms conditions · conditions of sale',
  ),
  policy: phrases(
    'privacy policy · privacy notice · privacy statement · data policy · data protection policy|notice · privacy terms · gdpr',
  ),
  accordance: phrases('in accordance with · according to · under the · as described in · subject to our'),
  reading: phrases('read · have read · acknowledge · understand · understood'),
  energySaving: phrases(
    'insulation · insulate · insulating · loft insulation · loft · heat pump|pumps · energy saving|savings|efficiency · boiler · boilers · cavity wall · energy audit|audits · thermal · draught proofing · eco4 · heating upgrade',
  ),
  renewable: phrases(
    'solar · solar panel|panels · photovoltaic|photovoltaics · pv · wind turbine|turbines · renewable|renewables · renewable energy · ev charger|chargers · charging point|points · wood stove|pellet · biomass · geothermal',
  ),
  adaptation: phrases(
    'stairlift · stairlifts · stair lift|lifts · walk-in shower|bath|showers|baths · home adaptation|adaptations · mobility bath|scooter · accessible bathroom · ageing in place',
  ),
  borderline: phrases(
    'window · windows · double glazing · glazing · door · front doors · external doors · shutter · shutters · conservatory · conservatories · roof · roofing · roofs · heating · air conditioning · radiator · radiators · bathroom · bathrooms · shower · showers · cladding · boiler · stove · stoves · ventilation · water heater · garden rooms',
  ),

  negator: phrases(
    'not · never · no · none · nobody · neither · nor · cannot · don t · doesn t · won t · isn t · aren t · can t · shall not · no longer · nothing · without any',
  ),
  without: phrases('without'),
  notNegator: phrases(
    'not only · don t miss · do not miss · don t forget · do not forget · no obligation · no cost · no objection|objections · don t mind · do not mind · no problem · no strings · not limited · without obligation|limitation|delay|restriction|limit · do not hesitate · don t hesitate · why not · no hassle · not least · not to mention · do not object · don t object · no reservations · even if your number is on a do not · do not call list · no matter · not exhaustive · no thanks',
  ),
  contrast: phrases(
    'but · except · unless · however · although · though · other than · apart from · save for · yet · besides · otherwise · if · when',
  ),
  opens: phrases('we · you · i · it · they · he · our · your · my · this · these · may'),
  unlessSaid: phrases(
    'unless you · unless i · unless we hear · unless told · unless otherwise · unless stated · unless ~ object · unless ~ opt · failing your objection · if we don t hear · if we do not hear · if you do not object|reply · if you don t object|reply · absent ~ objection · until you tell us',
  ),
  objecting: phrases('object · objection · opt out · unsubscribe · opting out · objecting'),
  negWish: phrases(
    'do not want · don t want · do not wish · don t wish · would rather not · d rather not · would prefer not · d prefer not · prefer not · prefer us not · do not like · rather you didn t · do not contact · don t send · do not send · don t email · do not email · don t text · do not call · don t call · not to receive · not to be · no longer wish|want · not wish · not want',
  ),
  dislike: phrases(
    'if you do not|don t|dont · if you d prefer · if you would prefer · if you would rather · if you d rather · if you prefer · if you object · if you refuse · if i do not|don t · if you wish not · to opt out · to refuse · if you are against',
  ),
  tick: phrases('tick · ticking · check · checking · click · select · box · boxes · tick here · ticked'),
  untick: phrases(
    'untick · unticking · uncheck · unchecking · deselect · leave ~ unticked|blank|unchecked · do not tick · don t tick · clear ~ box',
  ),
  doubleNo: phrases(
    'do not object · don t object · do not refuse · don t refuse · do not mind · don t mind · no objection · nothing against · not be excluded · not being excluded · not to be excluded · not opt out · not object ~ not · not miss ~ not · not unwilling · not opposed',
  ),
  submit: phrases(
    'by clicking · by submitting · by sending · by continuing · by entering · by providing · by giving · by registering · by signing up · by joining · by creating · by filling · by completing · by pressing · by participating · by using · using this · by requesting · by downloading · by leaving · by proceeding · by placing · by hitting · submitting this · clicking · by typing · by supplying · pressing send · submission of · entering the · by booking · by ordering · by choosing to continue · by selecting submit',
  ),
  browse: phrases(
    'by continuing to browse|use · continuing to browse|use · by browsing · by staying on · by scrolling · by closing this · continued use · by remaining · keep browsing means',
  ),
  silence: phrases(
    'no reply · no response · your silence · if we don t hear · if we do not hear · absence of ?a ?any reply|response · failure to reply|respond · unless we hear',
  ),
  counts: phrases(
    'means · counts as · is deemed · shall be deemed · will be deemed · constitutes · implies · amounts to · is taken as · taken as · will be treated as · treated as · equals · signifies · is considered',
  ),
  must: phrases(
    'only if · only when · only available if|when|to · available only if|to · must · required · mandatory · compulsory · have to · need to · subject to · conditional on|upon · obligatory · only if you agree|accept|consent · in exchange · in return · requires your consent|agreement · depends on your consent · provided you|that · as a condition',
  ),
  reserved: phrases(
    'reserved for · open only to · only open to · only for those · exclusively for · available only to',
  ),
  access: phrases(
    'game · competition · contest · prize draw · draw · download · access · entry · enter · guide · service · take part · participation · participate',
  ),
  optional: phrases('optional · optionally · free to refuse · voluntary'),
  oppositeOfMust: phrases(
    'even if you refuse|decline|say no|do not · whether or not · even without · regardless of your · without agreeing · without accepting · does not depend · doesn t depend · does not affect · does not change',
  ),
  reward: phrases(
    'off · gift · gifts · voucher · vouchers · discount · points · chances · prize · draw · prize draw · bonus · free quote · free · reward · rewards · cashback · £ · credit · entry · entries',
  ),
  gain: phrases(
    'get £|€ · get ~ off · win · earn · unlock · unlocks · double · doubles · receive ~ gift|voucher|discount · enjoy ~ off · claim your · bag · boost your chances · in exchange · in return · save ~ off · gain',
  ),
  urgency: phrases(
    'last chance · hurry · only ~ left · minutes left · don t delay · act now · limited time · ends soon · final days · urgent · before it s too late · today only · expires in · running out',
  ),
  fear: phrases(
    'you will lose · you ll lose · you lose · you risk · lose your · warning · at risk · miss out · missing out · danger',
  ),
  prefer: phrases(
    'i d rather · i would rather · i rather · i prefer · i enjoy · i like · i love · i ll keep · i ll stick · i want to keep · let me · leave my · i choose to · i am happy to · i m happy to · i don t care · rather',
  ),
  loss: phrases(
    'overpay · overpaying · pay more · paying more · pay full · full price · lose · losing · miss out · miss · waste · wasting · draughty · cold · freeze · freezing · fail · failing · suffer · high bills · bills · too much · risk · unprotected · uninsured · ignorant · outdated · struggle · struggling · leaky · damp · ripped off · in the dark · alone · worse · broke · poor',
  ),
  lossNo: phrases(
    'i don t like saving · i don t want to save · i don t need · don t want to protect · don t like · i hate saving · i give up · i don t want to improve · don t care about · not interested in saving|protecting · i don t deserve · don t want ~ better|cheaper|savings',
  ),
  renew: phrases(
    'renews automatically · renew automatically · automatically renewed · automatic renewal · renewed automatically · auto-renews · auto-renew · tacitly renewed · tacit renewal · automatically extended · extended automatically · rolls over · renewable tacitly · renewed tacitly',
  ),
  consentNoun: phrases('consent · agreement · permission · authorisation · authorization'),
  until: phrases('until · for one year · expires · valid'),
  anyTime: phrases(
    'at any time · any time · anytime · 24 hours · 24/7 · weekend · weekends · evening · evenings · saturday · saturdays · sunday · sundays · day or night · any hour · bank holidays · whenever',
  ),
  withdraw: phrases(
    'withdraw · withdrawal · unsubscribe · object · revoke · change your mind · opt out · cancel',
  ),
  hurdle: phrases(
    'registered letter|post · recorded delivery · signed letter · copy of your id|passport · proof of identity · id card · identity document · log in · login · create an account · customer account · in writing by post · passport',
  ),
  only: phrases('only · solely · exclusively · just · strictly'),
  otherOffers: phrases(
    'other offers · our other offers|products|services · your other offers|products|services · own offers · their own offers · its own offers · offer you its · its services · its offers · their offers · other products · other services · offer you ~ services · all our offers · our offers · its other',
  ),
  keep: phrases('kept · keep · stored · retained · retention · hold · held · retain'),
  vaguePeriod: phrases(
    'as long as necessary · as long as needed · long as is necessary · in accordance with regulations|law|the law · reasonable period · appropriate period · necessary period · indefinitely · as required by law · as long as required · period necessary · for the necessary',
  ),
  sensitive: phrases(
    'medical · health condition|conditions · disability · illness · religion · religious · political · politics · trade union · union member · sexual orientation · sex life · ethnic · ethnicity · race · biometric · fingerprint · criminal record|records · social security number · national insurance number · credit card · debit card · card number · bank account|details · passport number · pregnancy · pregnant · cvv · iban',
  ),
  relative: phrases(
    'a friend · friends · friend s · my husband · my wife · spouse · relative · family members · household members · members of my household · on behalf of · their phone number · their number · neighbour · neighbours · your mother · your parents · refer a friend · his number · her number',
  ),
  legalese: phrases(
    'hereinafter · hereby · notwithstanding · undersigned · aforementioned · pursuant to · hereto · herein · thereof · whereas · heretofore · in witness · aforesaid · forthwith',
  ),
  cookies: phrases('cookie · cookies · trackers · pixels'),
  bloctel: phrases('bloctel'),
  clickHere: phrases('click here · tap here · follow this link · here'),
  fulfil: phrases(
    'process my|your|this request|order|booking|enquiry · processed for · handle my|your request|enquiry · deliver my|your · answer my|your · fulfil my|your · prepare my|your quote · respond to my|your · provide my|your quote · to process my|your',
  ),
  audience: phrases(
    'lookalike|custom|similar|matched audience|audiences · audiences · ad targeting · targeted ads on · social network matching',
  ),
  acceptAll: phrases('accept all · select all · tick all · agree to all · allow all · accept everything'),
  refuseAll: phrases('refuse all · reject all · decline all'),
  phoneNumber: phrases('phone · telephone · phone number · mobile · mobile number · cell phone · tel'),
  single: phrases('a · an · one'),
  ask: phrases('enter · give · provide · fill in · leave · type · supply'),
  grammar: phrases(`
    a · an · the · and · or · of · in · on · at · to · from · by · for · with · without · about · as · is · are · was · were · be · been · being · am · it · its · this · that · these · those · there · here · who · whom · which · what · when · where · why · how · i · me · my · mine · we · us · our · ours · you · your · yours · he · him · his · she · her · they · them · their · not · no · nor · do · does · did · done · don · doesn · won · isn · aren · can · cannot · could · may · might · must · shall · should · will · would · ll · ve · re · d · s · t · m · has · have · had · having · if · then · than · so · too · very · more · most · much · many · few · any · some · all · each · every · both · either · neither · other · another · such · only · own · same · also · just · even · up · down · out · off · over · under · again · further · once · into · through · during · before · after · above · below · between · because · while · until · within · via · per · box · ticking · checking · clicking · button · form · website · site · web · page · time · times · day · days · week · month · months · year · years · future · occasionally · regularly · please · thanks · thank · yes · ok · let · know · like · want · wish · receive · get · send · us · personal · personally · customer · customers · user · users · visitor · people · number · address · details · detail · accordance · according · conjunction · represent · conditions · agree · optional · consent · understand · withdraw · unsubscribe · right · rights · way · ways · kind · sort · one · two · three · four · five · think · make · take · go · going · come · see · use · see · say · says · said · simply · sometimes · ever · now · already · well · company · business · ensure · purpose · purposes · reason · basis · order · provided · submit · continue
  `),
};
