import { phrases } from './lexicon.ts';
import type { Lexicon } from './lexicon.ts';

/** Portuguese: recipients, purposes, channels and the act. */
export const pt: Lexicon = {
  partner: phrases(
    'parceiro · parceiros · parceira · parceiras · terceiros · terceiro · terceiras entidades · entidades terceiras · anunciantes · anunciante · patrocinadores · patrocinador · afiliados · afiliadas · empresas parceiras · empresas associadas · fornecedores · prestadores · colaboradores · marcas|empresas amigas|irmãs · quem quiser · qualquer pessoa|empresa|entidade · subcontratantes · aliados · intermediários',
  ),
  traders: phrases(
    'empresas · companhias · profissionais · instaladores · mediadores · seguradoras · bancos · operadores · operadoras · agências · consultores · especialistas · marcas · lojas · artesãos · distribuidores · vendedores · fabricantes · organizações · agentes · comercializadoras · imobiliárias · técnicos',
  ),
  trader: phrases(
    'empresa · companhia · profissional · instalador · mediador · seguradora · banco · operador · operadora · agência · consultor · especialista · marca · loja · distribuidor',
  ),
  group: phrases(
    'grupo · empresas do grupo · filiais · filial · empresa mãe · casa-mãe · rede · nossa rede · franchisados · franqueados · sociedades do grupo · subsidiárias · participadas · marcas do grupo',
  ),
  quantity: phrases(
    'todas · todos · qualquer · outras · outros · outra · outro · diversas · vários · várias · algumas · alguns · selecionadas · selecionados · certas',
  ),
  several: phrases(
    'até 2|3|4|5|dois|três|quatro|cinco · um ou mais · uma ou mais · um dos · uma das · no máximo três|quatro|3|4',
  ),
  collective: phrases('grupo · rede'),
  nearby: phrases(
    'da minha zona|região|cidade · da sua zona|região|cidade · mais próximo|próxima · próximos · próximas · local · locais · perto de mim · da zona',
  ),
  processor: phrases('subcontratantes · subcontratados · prestadores · fornecedores'),
  us: phrases('nós · nos · a nossa equipa · a nossa empresa'),
  mine: phrases('meu · minha · meus · minhas'),
  ours: phrases('nosso · nossa · nossos · nossas · seu · sua · seus · suas'),
  plural: phrases('um · uma · uns · umas · os · as · o · a'),
  of: phrases('de · do · da · dos · das'),
  by: phrases(
    'por · pelo · pela · pelos · pelas · de · dos · das · do · da · a · aos · às · ao · à · com · junto · para · que · entre · via',
  ),
  and: phrases('e · ou · bem como · assim como'),
  that: phrases('que · para que · os quais'),
  named: phrases('aqui indicados · indicados · seguintes · aqui · a saber · abaixo'),
  open: phrases(
    'e outros · e outras · ou outros · ou outras · entre outros · entre outras · etc · tais como · tal como · por exemplo · nomeadamente · designadamente · em particular · ... · e afins · e semelhantes · e demais',
  ),
  future: phrases('futuros · futuras · pode mudar · poderá ser atualizada'),
  onward: phrases('por sua vez · aos seus próprios'),
  list: phrases('lista · página · listagem'),
  elsewhere: phrases(
    'na política · no aviso · aqui · disponível · disponíveis · esta lista · no nosso site · indicadas na · mencionadas na · listadas na',
  ),
  waiting: phrases(
    'xxx · xxxx · xxxxx · lorem ipsum · a definir · a completar · empresa x|y · nome da empresa · por confirmar',
  ),
  slotName: phrases('nome · empresa · parceiro · nome ~ empresa'),
  authority: phrases(
    'autoridade* · tribunal · tribunais · polícia · administrativas · finanças · transportadoras',
  ),
  sell: phrases(
    'cedência · ceder · cedidos · cedemos · cessão · vender · venda ~ dados · vendidos · alugar · aluguer ~ dados · comercializar · comercialização ~ dados',
  ),
  pass: phrases(
    'partilha · partilhar · partilhados · partilhamos · partilhem · compartilhar · compartilhamento · compartilhados · transmitir · transmissão · transmitidos · comunicar · comunicados · transferir · transferência · fornecer · fornecidos · divulgar · disponibilizar · terá acesso · passem · passar',
  ),
  details: phrases(
    'dados · meus dados · dados de contacto · informações · informação · telefone · número · telemóvel · email · morada · endereço · contactos · perfil · pedido',
  ),
  use: phrases(
    'usar · uso · utilizar · utilização · utilizados · utilizem · tratar · tratamento · tratados · processar · recolher · conservar',
  ),
  contact: phrases(
    'contactar · contactado · contactada · contacto · contacte · contactem · contatar · contatado · contato · contatem',
  ),
  call: phrases(
    'ligar · liguem · ligue · ligamos · telefonar · telefonem · telefonamos lhe · telefonamos · telefonema · telefonemas · chamada · chamadas · chamar · liguem me · telefonar me',
  ),
  write: phrases(
    'enviar · envie · enviem · envio · enviaremos · escrever · escrevam · mandar · mandem · remeter',
  ),
  receive: phrases(
    'receber · recebo · receberá · recebam · subscrever · ser informado · informado · informada · obter · ficar a par · inscrever',
  ),
  subscribe: phrases('subscrever · subscrição · inscrever me · assinar'),
  propose: phrases('propor · oferecer · apresentar · promover'),
  show: phrases('aproveite · confira · descubra · compare · veja · consulte'),
  analyse: phrases('análise · definição de perfis · perfis · estatísticas · segmentação · hábitos'),
  consent: phrases(
    'aceito · autorizo · consinto · permito · concordo · dou o meu consentimento · quero · desejo · gostaria · podem',
  ),
  accept: phrases('aceita · aceitar · autoriza · consente · concorda · concordar · autorizo · aceito'),
  wish: phrases('quero · desejo · gostaria'),
  yes: phrases('sim · claro'),
  answerNo: phrases('não · não obrigado · não obrigada'),
  refuse: phrases('recusar · recuso · não aceito · oponho me · não autorizo · sem aceitar'),
  phone: phrases('telefone · telefónico · telefónica · por telefone · chamada · chamadas · telefonicamente'),
  sms: phrases('sms · mensagem de texto · mensagens de texto'),
  email: phrases(
    'email · e-mail · emails · e-mails · correio electrónico · correio eletrónico · correio eletrônico',
  ),
  post: phrases('correio · correio postal · carta · postal'),
  chat: phrases('whatsapp · telegram · redes sociais · push'),
  robot: phrases('automático* · automatizad* · gravad* · robô · assistente de voz'),
  anyChannel: phrases('qualquer meio · todos os meios · qualquer canal · todos os canais · por qualquer via'),
  topic: phrases(
    'sobre · acerca de · relativo a · relativa a · em relação a · relacionadas com · relacionados com · quanto a · para · a respeito de',
  ),
  vague: phrases(
    'oferta* · promoção · promoções · promocional* · novidade* · desconto* · vantagem · vantagens · informações · informação · comunicações · comunicação · comercial · comerciais · publicidade · publicitári* · notícias · conselhos · oportunidade* · exclusiv* · especial · especiais · personalizad* · campanha · campanhas · conteúdos · sorteios · produto* · serviço* · eventos · benefícios · marketing · melhores · mensagens · cupões · dicas · marca · propostas',
  ),
  vaguePurpose: phrases(
    'fins comerciais · fins de marketing · fins publicitários · fins promocionais · finalidades comerciais · que me possam interessar · que lhe possam interessar · do meu interesse · melhorar ~ experiência · qualquer outra finalidade · outros fins · manter me informado · manter informado · comunicações comerciais · comunicações de marketing · marketing direto · relacionadas com o serviço',
  ),
  produce: phrases('produtos e serviços · produtos · serviços · ofertas · novidades'),
  request: phrases(
    'orçamento · orçamentos · meu pedido · minha encomenda|reserva|marcação|questão|candidatura · seu pedido · sua encomenda · marcação · reserva · encomenda · encomendas · pedido · candidatura · demonstração · visita · mockups',
  ),
  service: phrases(
    'entrega · pagamento · pagamentos · fatura · conta · palavra-passe · confirmação · confirmações · alojamento · manutenção · segurança · obrigações legais · transportadoras · instalação · garantia · quando necessário',
  ),
  letter: phrases('newsletter · boletim · revista'),
  news: phrases('notícias · novidades · informações'),
  terms: phrases('termos e condições · condições gerais · condições · termos · regulamento'),
  policy: phrases('política de privacidade · aviso de privacidade · rgpd · lgpd'),
  accordance: phrases('nos termos · de acordo com · conforme · em conformidade'),
  reading: phrases('li e · li a · lido · tomei conhecimento'),
  energySaving: phrases('isolamento · bomba de calor · bombas de calor · caldeira* · eficiência energética'),
  renewable: phrases('painéis solares · fotovoltaic* · solar · solares'),
  adaptation: phrases('elevador* de escada · cadeira* elevatória*'),
  borderline: phrases(
    'janela · janelas · persianas · estores · portas · telhado* · aquecimento · casa de banho',
  ),
  negator: phrases('não · nunca · jamais · nenhum · nenhuma · ninguém · nem · tampouco'),
  without: phrases('sem'),
  notNegator: phrases(
    'não só · sem compromisso · sem custos · não perca · não me importo · porque não · não hesite · nada contra · sem limite',
  ),
  contrast: phrases('mas · salvo · exceto · excepto · no entanto · porém · a menos · se · quando'),
  opens: phrases('nós · você · eu · eles · nossa · nosso · os nossos · telefonamos'),
  unlessSaid: phrases(
    'salvo indicação · salvo oposição · salvo se · a menos que · se não se opuser · salvo indicação em contrário · salvo recusa · exceto se',
  ),
  objecting: phrases('opor se · oposição · cancelar a subscrição'),
  negWish: phrases(
    'não quero · não desejo · não pretendo · prefiro não · prefere não · não quer · não deseja · não pretende',
  ),
  dislike: phrases(
    'se não quiser|desejar|pretender|quero · se prefere não · se preferir não · caso não queira|deseje|pretenda',
  ),
  tick: phrases('assinale · marque · selecione · caixa · clique'),
  untick: phrases('desmarque · desmarcar · desselecione · não assinale'),
  doubleNo: phrases('não me oponho · não recuso · nada contra · não me importo de não · não quero não'),
  submit: phrases(
    'ao enviar · ao submeter · ao clicar · ao registar · ao participar · ao continuar · ao preencher · ao subscrever · ao fornecer · ao utilizar · ao pedir · ao prosseguir',
  ),
  browse: phrases('ao continuar a navegar · ao continuar navegando'),
  silence: phrases('na ausência de resposta · o silêncio · sem resposta'),
  counts: phrases('equivale a · considera se · implica · significa'),
  must: phrases('obrigatório · obrigatória · deve · devem · é necessário · indispensável'),
  reserved: phrases('reservado a · reservada a'),
  access: phrases('sorteio · participação · participar · passatempo · acesso · download'),
  optional: phrases('opcional · facultativo · facultativa'),
  oppositeOfMust: phrases('mesmo que não · mesmo sem · independentemente'),
  reward: phrases('desconto · prémio · brinde · cupão · oferta'),
  gain: phrases('ganhe · ganha · desbloqueie · obtenha'),
  urgency: phrases('última oportunidade · só hoje · restam'),
  fear: phrases('perderá · arrisca'),
  prefer: phrases('prefiro · gosto de · adoro · quero continuar'),
  loss: phrases(
    'pagar mais · pagar a mais · perder · desperdiçar · gastar · passar frio · preço total · deitar dinheiro',
  ),
  lossNo: phrases(
    'não quero poupar · não gosto de poupar · renuncio a · não preciso de poupar · não quero economizar',
  ),
  renew: phrases('renovação automática · renova se automaticamente · tacitamente'),
  consentNoun: phrases('consentimento · acordo · autorização'),
  anyTime: phrases(
    'a qualquer hora · a qualquer momento · fim de semana · fins de semana · sábado · domingo · à noite',
  ),
  withdraw: phrases('retirar · revogar · opor · cancelar'),
  keep: phrases('conservados · guardados'),
  vaguePeriod: phrases('tempo necessário · período necessário'),
  otherOffers: phrases('próprias ofertas · suas próprias ofertas'),
  cookies: phrases('cookies · cookie'),
  single: phrases('um · uma'),
  acceptAll: phrases('aceitar tudo · aceitar todos'),
  refuseAll: phrases('recusar tudo · rejeitar tudo'),
  grammar: phrases(`
    o · a · os · as · um · uma · uns · umas · de · do · da · dos · das · em · no · na · nos · nas · por · pelo · pela · pelos · pelas · para · com · sem · sob · sobre · entre · até · desde · e · ou · nem · que · quem · qual · quais · cujo · onde · quando · como · se · não · sim · me · te · lhe · lhes · nos · vos · meu · minha · meus · minhas · teu · tua · seu · sua · seus · suas · nosso · nossa · nossos · nossas · eu · ele · ela · eles · elas · você · este · esta · estes · estas · esse · essa · isto · isso · todo · toda · todos · todas · outro · outra · outros · outras · mais · menos · muito · também · já · só · é · são · ser · seja · sejam · será · serão · está · estão · estar · foi · há · tem · têm · ter · pode · podem · poderá · poderão · poder · posso · podendo · deve · fazer · faz · momento · qualquer · tempo · dia · dias · vez · mês · meses · ano · anos · caixa · site · página · formulário · cliente · clientes · via · através · fim · fins · efeito · efeitos · envio · consentimento · retirar · obrigado · oficiais · quiser · algo · meio · associação
  `),
};
