import { phrases } from './lexicon.ts';
import type { Lexicon } from './lexicon.ts';

/** Spanish: recipients, purposes, channels and the act. */
export const es: Lexicon = {
  partner: phrases(`
    socio · socios · socias · colaboradores · colaborador · colaboradoras · empresas colaboradoras · empresa colaboradora · terceros · tercero · terceras · terceras partes · terceras empresas · empresas terceras · anunciantes · anunciante · patrocinadores · patrocinador · afiliados · afiliadas · empresas afiliadas · proveedores · prestadores · marcas|empresas hermanas · marcas|empresas amigas · aliados · partners · partner · quien quiera · cualquier persona|empresa|entidad · cualquiera · encargados · intermediarios
  `),
  traders: phrases(
    'empresas · compañías · profesionales · instaladores · instaladoras · corredores · aseguradoras · bancos · entidades · operadores · operadoras · comercializadoras · agencias · asesores · expertos · marcas · tiendas · artesanos · comercios · distribuidores · vendedores · fabricantes · organizaciones · especialistas · agentes · energéticas · suministradoras · inmobiliarias',
  ),
  trader: phrases(
    'empresa · compañía · profesional · instalador · corredor · aseguradora · banco · entidad · operador · operadora · agencia · asesor · marca · tienda · distribuidor · técnico',
  ),
  group: phrases(
    'grupo · empresas del grupo · filiales · filial · sociedad matriz · matriz · red · franquiciados · franquicias · sociedades del grupo · holding · entidades del grupo · marcas del grupo',
  ),
  quantity: phrases(
    'todas · todos · cualquier · otras · otros · otra · otro · diversas · varios · varias · algunas · algunos · distintas · seleccionadas · seleccionados · ciertas',
  ),
  several: phrases(
    'hasta 2|3|4|5|dos|tres|cuatro|cinco · uno o varios · una o varias · uno de · una de · como máximo tres|cuatro|3|4',
  ),
  collective: phrases('grupo · red · holding'),
  nearby: phrases(
    'de mi zona|ciudad|provincia|barrio|región · de su zona|ciudad|provincia · más cercano|cercana · cercanos · cercanas · local · locales · cerca de mí · de la zona',
  ),
  processor: phrases('encargados del tratamiento · encargados · proveedores · subcontratistas'),
  us: phrases('nosotros · nos · nuestro equipo · nuestra empresa'),
  mine: phrases('mi · mis'),
  ours: phrases('nuestro · nuestra · nuestros · nuestras · su · sus · vuestros'),
  plural: phrases('un · una · unos · unas · los · las · el · la'),
  of: phrases('de · del'),
  by: phrases('por · de · del · a · al · con · ante · entre · para · que · desde'),
  and: phrases('y · e · o · u · así como'),
  that: phrases('que · quienes · para que'),
  named: phrases('siguientes · siguiente · aquí · indicados · indicadas · a saber'),
  open: phrases(
    'y otros · y otras · u otros · u otras · o similares · entre otros · entre otras · etc · etcétera · tales como · tal como · por ejemplo · en particular · incluidos · ... · y demás · como por ejemplo',
  ),
  future: phrases('futuros · futuras · puede cambiar · podrá modificarse · podrán incorporarse'),
  onward: phrases('a su vez · sus propios clientes|socios'),
  list: phrases('lista · listado · página · relación'),
  elsewhere: phrases(
    'en la política · en el aviso · aquí · disponible · disponibles · esta lista · en nuestra web · indicados en · mencionados en · listadas en · enumeradas en',
  ),
  waiting: phrases(
    'xxx · xxxx · xxxxx · lorem ipsum · por definir · pendiente · empresa x|y · nombre de la empresa · por confirmar',
  ),
  slotName: phrases('nombre · empresa · socio · nombre ~ empresa'),
  authority: phrases('autoridad* · tribunal* · policía · hacienda · administración · administraciones'),
  sell: phrases(
    'cesión · ceder · cedidos · cedemos · cederá · cedan · vender · venta ~ datos · vendemos · alquiler ~ datos · alquilar · alquilados · comercializar · comercialización ~ datos · vendidos',
  ),
  pass: phrases(
    'compartir · compartan · comparta · compartidos · transmitir · transmitan · transmisión · comunicación · comunicar · comuniquen · transferir · transferidos · facilitar · facilitados · enviar mis datos · poner a disposición · divulgar · pasen · pasar · remitir',
  ),
  details: phrases(
    'datos · mis datos · información · teléfono · número · correo · dirección · perfil · contacto · solicitud',
  ),
  use: phrases(
    'usar · uso · utilizar · utilicen · utilización · tratar · tratamiento · traten · procesar · usen · almacen*',
  ),
  contact: phrases(
    'contactar · contacten · contacte · contactado · contactada · contacto · contactarme · se pongan en contacto · localizar',
  ),
  call: phrases(
    'llamar · llamen · llame · llamemos · llamada · llamadas · llamado · llamada · llamarán · llamaremos · llamarle · llamarme · telefonear · telefoneen · telefoneado',
  ),
  write: phrases(
    'enviar · envíen · envíe · envío · escribir · escriban · enviarme · enviarle · manden · mandar · remitan · mandarme',
  ),
  receive: phrases(
    'recibir · recibo · reciban · recibiré · suscribir* · informado · informada · informarme · obtener · estar al día · mantener*',
  ),
  subscribe: phrases('suscribirme · suscribirse · suscripción'),
  propose: phrases('ofrecer · ofrezcan · proponer · presentar · ofrecerme · ofrecerle'),
  show: phrases('descubre · descubra · compare · compara · consulte · consulta · aprovecha · aproveche'),
  analyse: phrases(
    'análisis · perfilado · perfiles · elaboración de perfiles · estadísticas · segmentación · hábitos',
  ),
  consent: phrases(
    'acepto · autorizo · consiento · permito · estoy de acuerdo · doy mi consentimiento · quiero · deseo · doy permiso · me gustaría · pueden',
  ),
  accept: phrases(
    'acepta · aceptas · aceptar · consiente · autoriza · autorizas · consentir · acepto · autorizo',
  ),
  wish: phrases('quiero · deseo · me gustaría · quisiera'),
  yes: phrases('sí · si quiero · claro · vale'),
  answerNo: phrases('no · no gracias'),
  refuse: phrases('rechazar · rechazo · no acepto · me opongo · no autorizo · me niego'),
  phone: phrases('teléfono · telefónica · telefónicas · telefónicamente · por teléfono · llamada · llamadas'),
  sms: phrases('sms · mensaje de texto · mensajes de texto'),
  email: phrases(
    'email · e-mail · correo electrónico · correos electrónicos · correo · correos · por mail · emails',
  ),
  post: phrases('correo postal · carta · cartas · postal'),
  chat: phrases('whatsapp · telegram · redes sociales · push'),
  robot: phrases('automático* · automatizad* · grabado · robot · asistente de voz'),
  anyChannel: phrases(
    'cualquier medio · todos los medios · cualquier canal · todos los canales · por cualquier vía',
  ),
  topic: phrases(
    'sobre · acerca de · relativo a · relativa a · en relación con · relacionados con · relacionadas con · respecto a · para · de mi',
  ),
  vague: phrases(
    'oferta* · promoción · promociones · promocional* · novedad* · descuento* · ventaja* · información · informaciones · comunicaciones · comunicación · comercial* · publicidad · publicitari* · noticia* · consejos · oportunidad* · cupón · cupones · exclusiv* · especial* · personalizad* · campaña · campañas · boletín · contenidos · sorteos · sorpresas · producto* · servicio* · eventos · actualidad · beneficios · mejores · interés · mensajes · correos · anuncios · rebajas · tendencias',
  ),
  vaguePurpose: phrases(
    'fines comerciales · fines de marketing · fines publicitarios · fines promocionales · finalidades comerciales · finalidad comercial · puedan interesarme · puedan interesarle · puedan ser de mi interés · puedan ser de su interés · mejorar ~ experiencia · cualquier otra finalidad · otros fines · mantenerme informado · mantenerle informado · comunicaciones comerciales · envío de publicidad · información comercial · prospección comercial · de mi interés',
  ),
  produce: phrases('productos y servicios · productos · servicios · ofertas · novedades'),
  request: phrases(
    'presupuesto · mi solicitud|pedido|cita|consulta|reserva|proyecto|compra · su solicitud|pedido|cita|consulta|reserva · cita · reserva · pedido · solicitud · consulta · candidatura · demostración · esta campaña · visita',
  ),
  service: phrases(
    'entrega · pago · pagos · factura · cuenta · contraseña · confirmación · envío del pedido · alojamiento · mantenimiento · seguridad · reparaciones · vehículo · atención · obligaciones legales · instalación · garantía',
  ),
  letter: phrases('boletín · newsletter · boletines · revista · briefs'),
  news: phrases('noticias · novedades · información · actualidad'),
  terms: phrases(
    'términos y condiciones · condiciones generales · condiciones · términos · bases del sorteo · bases legales · aviso legal',
  ),
  policy: phrases('política de privacidad · aviso de privacidad · protección de datos · rgpd'),
  accordance: phrases('conforme a · de acuerdo con · según · de conformidad con'),
  reading: phrases('he leído · leído'),
  energySaving: phrases(
    'aislamiento · bomba de calor · bombas de calor · aerotermia · caldera* · eficiencia energética',
  ),
  renewable: phrases('placas solares · paneles solares · fotovoltaic* · solar · autoconsumo'),
  adaptation: phrases('salvaescaleras · silla salvaescaleras'),
  borderline: phrases('ventana · ventanas · persianas · puertas · tejado* · calefacción · baño'),
  negator: phrases('no · nunca · jamás · ningún · ninguna · ninguno · nadie · ni · tampoco · nada'),
  without: phrases('sin'),
  notNegator: phrases(
    'no solo · sin compromiso · sin coste · no te pierdas · no se pierda · no tengo inconveniente · por qué no · no dude · no olvide · sin límite',
  ),
  contrast: phrases('pero · salvo · excepto · sin embargo · aunque · a menos · si · cuando'),
  opens: phrases('nosotros · usted · yo · ellos · nuestra · nuestro · su · sus · les · le'),
  unlessSaid: phrases(
    'salvo que · salvo oposición · salvo indicación · salvo que indique · a menos que · si no se opone · salvo que se oponga · mientras no se oponga · salvo manifestación',
  ),
  objecting: phrases('oponerse · oponerme · baja · darme de baja'),
  negWish: phrases(
    'no deseo · no quiero · no desea · no quiere · prefiero no · prefiere que no · no desee · no quiera · no recibir · no le llamemos',
  ),
  dislike: phrases(
    'si no desea|quiere|desea|quieres · si prefiere que no · si prefiere no · si no quiero|deseo · si se opone',
  ),
  tick: phrases('marque · marca · casilla · marcar · haga clic'),
  untick: phrases('desmarque · desmarca · desmarcar · no marque'),
  doubleNo: phrases('no me opongo a no · no me opongo · no rechazo · no tengo inconveniente · no quiero no'),
  submit: phrases(
    'al enviar · al hacer clic · al pulsar · al registrarse · al participar · al continuar · al facilitar · al rellenar · al suscribirse · enviando · al completar · al usar · al utilizar · al registrarme · al pedir',
  ),
  browse: phrases('al seguir navegando · si continúa navegando · al continuar navegando'),
  silence: phrases('sin respuesta · el silencio · la falta de respuesta'),
  counts: phrases('equivale a · se entiende · se considera · implica · supone'),
  must: phrases('obligatorio · obligatoria · debe · deben · es necesario · requisito · imprescindible'),
  reserved: phrases('reservado a · reservada a'),
  access: phrases('sorteo · participar · participación · descarga · acceso'),
  optional: phrases('opcional · facultativo · voluntario'),
  oppositeOfMust: phrases('aunque no · incluso si no · independientemente'),
  reward: phrases('descuento · regalo · cupón · premio · euros'),
  gain: phrases('consigue · gana · llévate · desbloquea · obtén'),
  urgency: phrases('última oportunidad · solo quedan · date prisa'),
  fear: phrases('perderá · perderás · se arriesga'),
  prefer: phrases('prefiero · me gusta · me encanta · quiero seguir'),
  loss: phrases(
    'pagar más · pagar de más · perder · perderme · malgastar · tirar el dinero · derrochar · pagar caro · pasar frío · gastar · precio completo · desperdiciar',
  ),
  lossNo: phrases(
    'no quiero ahorrar · no me gusta ahorrar · renuncio a · no necesito ahorrar · no me interesa ahorrar',
  ),
  renew: phrases('renovación automática · se renueva automáticamente · tácitamente · renovación tácita'),
  consentNoun: phrases('consentimiento · acuerdo · autorización'),
  anyTime: phrases(
    'a cualquier hora · en cualquier momento · fines de semana · sábados · domingos · por la noche',
  ),
  withdraw: phrases('retirar · revocar · oponerse · cancelar · darse de baja · darme de baja'),
  keep: phrases('conservarán · conservan · conservados'),
  vaguePeriod: phrases('tiempo necesario · plazo necesario'),
  otherOffers: phrases('propias ofertas · sus propias ofertas · otras ofertas'),
  cookies: phrases('cookies · cookie'),
  single: phrases('un · una'),
  acceptAll: phrases('aceptar todo · aceptar todas'),
  refuseAll: phrases('rechazar todo · rechazar todas'),
  grammar: phrases(`
    el · la · los · las · un · una · unos · unas · de · del · a · al · en · por · para · con · sin · sobre · entre · hasta · desde · según · y · e · o · u · ni · que · quien · quienes · cual · cuales · cuyo · donde · cuando · como · si · no · sí · me · te · se · nos · os · le · les · lo · mi · mis · tu · tus · su · sus · nuestro · nuestra · nuestros · nuestras · yo · él · ella · usted · ustedes · ellos · ellas · este · esta · estos · estas · ese · esa · esto · eso · todo · toda · todos · todas · otro · otra · otros · otras · más · menos · muy · también · ya · solo · sólo · es · son · ser · sea · sean · será · serán · está · están · estar · fue · ha · han · haber · he · hay · puede · pueden · podrá · podrán · poder · puedo · pueda · puedan · debe · hacer · hago · hace · firma · día · diario · días · vez · veces · momento · semana · mes · meses · año · años · casilla · web · página · formulario · cliente · clientes · fin · finalidad · entiendo · darme · baja · quiera · stop · responda · cancelar · aplicar · pueden · tarifas · mensajes · ustedes · gracias · favor · mediante · vía · través · algo · preferencias · términos · correspondiente · marque · marca · prefiere · deseo · quiero · dos
  `),
};
