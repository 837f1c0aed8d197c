import { cues, type RuleFamily } from '../rule.js';

/** Plain text has lost its accents: "terapia de conversion". */
const AGAINST =
  '(?:sobrevivientes?|supervivientes?|victimas? de|prohibir|prohibicion|prohibid[ao]s?|contra (?:las|la|el|los|toda)|en contra|ley|leyes|panel|mesa redonda|charla|conferencia|historia|documental|denuncia(?:r|s)?|investigacion|peligros?|danos? de|llamad[ao]s|mal llamad[ao]s|mitos?|estafas?|como (?:detectar|evitar|reconocer)|recuperarse de (?:las terapias|una secta)|exmiembros|museo|exposicion|no (?:ofrecemos|permitimos|toleramos|promovemos)|no (?:tiene|hay|existe) cura|no es (?:una enfermedad|curable))';
const deseo =
  '(?:homosexualidad|homosexualismo|lesbianismo|confusion (?:de genero|sexual)|atraccion (?:no deseada )?(?:hacia|por) (?:el|personas del) mismo sexo|atraccion al mismo sexo|amsnd?|ams|estilo de vida (?:gay|homosexual|lgbt)|vida homosexual|identidad trans(?:genero)?|quebrantamiento sexual)';
const dejar =
  '(?:superar|supera|superando|dejar(?: atras)?|deja(?: atras)?|dejando|abandonar|abandona|salir (?:de|del)|sal (?:de|del)|sanar|sana|sanidad (?:de|para)|sanacion (?:de|para)|curar|cura|libre de|libertad de|liberarse de|liberacion (?:de|del)|librate de|vencer|vence|luchar (?:con|contra)|lucha (?:con|contra)|luchan con|cambiar|ayuda (?:con|para)|restauracion (?:de|del)|salida (?:de|del)|tratar|tratamiento (?:de|para)|escapar (?:de|del))';

export const HARM_ES: RuleFamily = {
  attribute: 'safety.harm',
  language: 'es',
  triggers:
    'homosexual|lesbian|gay|mismo sexo|conversion|genero|trans|biologic|nacidas|blanc|raza|judi|musulman|inmigra|migrante|moros|sudacas|autis|tdah|ingreso|dinero|jefe|negocio|multinivel|financier|restring|purga|ayun|comer|vomit|ana(?![a-z])|mia(?![a-z])|suicid|morir|autolesi|cortar|familia|lider|niveles|reclut|secreto|terapia|medica|pastillas|titulo|licencia|cur[ao]|curamos|sanamos|sano|nadie nace|brokenness|reorient|exgay|sexual',
  hazard: true,
  rules: [
    ...cues(['(?:no|sin|nada de|without) (?:contenido )?(?:pro[- ]?ana|pro[- ]?mia|thinspo)(?: [a-z]+)?']),
    ...cues(['conversion de (?:moneda|unidades|archivos|locales|espacios)', '(?:la|el|del) cura', 'cura parroco']),
    ...cues(
      [
        'terapias? (?:de|para la) (?:conversion|reorientacion(?: sexual)?)',
        'terapias? reparativas?',
        '(?<!el )(?<!un )(?<!del )(?<!al )(?<!este )(?<!nuestro )cura gay',
        'cur(?:ar|amos|a) (?:a )?(?:los )?(?:gays|homosexuales|lesbianas)',
        'atraccion(?:es)? (?:sexual(?:es)? )?no deseadas?(?: (?:hacia|por) (?:el|personas del) mismo sexo)?',
        `${dejar} (?:la |el |tu |su |mi |una |de la ){0,2}${deseo}`,
        `(?:hijos?|hijas?|jovenes|personas|quienes|hombres|mujeres) (?:con|que (?:luchan|batallan|sufren) (?:con|contra|de)?) ?(?:la )?${deseo}`,
        `(?:la )?${deseo} (?:se puede|puede) (?:superar|curar|sanar|cambiar|dejar|ser superada|ser sanada)`,
        '(?:testimonios?|grupo|ministerio|apoyo|somos|soy|encuentro|para)(?: de| para)? (?:los )?(?:ex-?gays?|ex-?lesbianas?|ex-?homosexual(?:es)?|ex-?trans)',
        '(?:cambiar|reorientar|restaurar|corregir) (?:tu|su|la) (?:orientacion|identidad)(?: sexual| de genero)?',
        'nadie nace (?:gay|homosexual|trans)',
        'restauracion (?:de la identidad )?sexual',
      ],
      { value: 'conversion-practice', kind: 'fact', unless: AGAINST },
    ),
    ...cues(
      [
        '(?:solo|solamente|unicamente|exclusivo|exclusivamente)(?: para| a)? (?:mujeres|hembras|hombres) (?:biologicas?|biologicos|nacidas mujeres|de nacimiento|geneticas)',
        '(?:mujeres|hombres) (?:biologic[ao]s|de nacimiento) (?:solo|solamente|unicamente|exclusivamente)',
        '(?:para )?mujeres (?:biologicas|nacidas mujeres)',
        '(?:no|sin|contra|contra la|alto a la) (?:a la )?ideologia de genero',
        '(?:no se admiten?|no admitimos|no pueden entrar|prohibida la entrada a|sin) (?:mujeres |personas |hombres )?(?:trans|transexuales|transgenero)',
      ],
      {
        value: 'trans-exclusion',
        kind: 'fact',
        unless: AGAINST.replace('contra (?:las|la|el|los|toda)|en contra|', ''),
      },
    ),
    ...cues(
      [
        '(?:orgullo|poder|raza|nacionalismo) blanc[ao]s?',
        '(?:defender|salvar|proteger) (?:la |nuestra )?raza(?: blanca)?',
        '(?:gran reemplazo|remigracion|sieg heil|heil hitler)',
        '(?:fuera|no|muerte a|expulsar a|expulsion de) (?:los |las |todos los |a los )?(?:judios|musulmanes|moros|negros|gays|maricones|inmigrantes|migrantes|refugiados|gitanos|sudacas|extranjeros)',
        '(?:los |las )?(?:judios|musulmanes|moros|negros|gays|inmigrantes|gitanos|homosexuales) son (?:una plaga|escoria|basura|inferiores|animales|el enemigo|parasitos)',
        'la homosexualidad es (?:una abominacion|una enfermedad|una plaga|pecado mortal que)',
      ],
      { value: 'hate', unless: AGAINST },
    ),
    ...cues(
      [
        '(?:cur[ae]r?|curamos|curo|revertir|revierte|sanar|sana|eliminar|superar|vencer) (?:el |la |su |tu |del |a tu hijo del ){0,2}(?:autismo|tdah|dislexia|sindrome de down|asperger)',
        '(?:recuperar?|recupera|recupere|sacar|saca)(?: a)? (?:tu|su|un|el) (?:hijo|hija|nino|nina) del autismo',
        'el autismo (?:se (?:cura|puede curar|revierte)|es (?:curable|reversible)|tiene cura)',
        '(?:desintoxicacion|detox|quelacion|dioxido de cloro|mms|biomedic[ao]s?)(?: [a-z]+){0,4} autis(?:mo|tas?)',
        'autis(?:mo|tas?)(?: [a-z]+){0,3} (?:desintoxicacion|quelacion|dioxido de cloro|mms)',
        'dioxido de cloro',
      ],
      { value: 'cure-framing', unless: AGAINST },
    ),
    ...cues(
      [
        '(?:no|nunca) (?:le |les )?(?:cuentes|digas|hables|comentes)(?: [a-z]+){0,3} a (?:tu|tus) (?:familia|padres|pareja|amigos)',
        '(?:cortar|corta|romper|rompe) (?:con|lazos con|todo contacto con|los lazos con) (?:tu|la|tus) (?:familia|amigos|padres)',
        '(?:alejarse|alejate|apartate|separate) de (?:tu|la) familia(?: que)?',
        'cada (?:miembro|persona|discipulo|alumno) (?:debe|tiene que|debera) (?:traer|reclutar|invitar)(?: a)? (?:\\d{1,2}|dos|tres|cuatro|cinco|diez)(?: [a-z]+)?',
        '(?:obediencia|sumision|entrega) (?:total|absoluta|ciega)(?: al?)?(?: (?:lider|maestro|pastor|guru|grupo))?',
        '(?:niveles?|grados?) (?:superiores? )?(?:pagados?|se pagan?|a pagar) por (?:adelantado|anticipado)',
        '(?:entrega|entregar|dona) (?:todos )?(?:tus|sus) (?:ahorros|bienes|posesiones)',
      ],
      { value: 'coercive-group', kind: 'fact', unless: `(?:${AGAINST.slice(3, -1)}|sectas?|violencia|maltrato)` },
    ),
    ...cues(
      [
        'ingresos? (?:residual(?:es)?|pasivos?|extras? (?:desde|ilimitados?)|ilimitados?|adicional(?:es)? desde)',
        '(?:se|ser|conviertete en|convertirte en) tu propi[ao] jef[ae]',
        'oportunidad(?:es)? (?:de negocio|de ingresos|unica de negocio|de ganar dinero)',
        'libertad financiera',
        '(?:multinivel|mercadeo en red|redes de mercadeo|marketing multinivel)',
        '(?:gana|ganar|genera|generar) (?:dinero|ingresos|miles)(?: [a-z]+){0,4} (?:desde casa|desde tu casa|mientras|desde el (?:movil|celular)|cada (?:semana|mes)|haciendo amigos|reclutando|invitando)',
        '(?:compra|comprar|pagar) (?:el |un |tu )(?:kit|paquete) (?:de inicio|inicial|de bienvenida)(?: [a-z]+){0,2}',
      ],
      { value: 'commercial-lure', unless: `(?:${AGAINST.slice(3, -1)}|sin ventas|renta basica|ayudas?)` },
    ),
    ...cues(
      [
        'pro[- ]?(?:ana|mia)(?: [a-z]+)?',
        '(?:amigas|princesas|tips|trucos|consejos|carreras) (?:de )?(?:ana|mia)(?: y (?:ana|mia))?',
        '(?:trucos|consejos|tips|ideas|formas)(?: y [a-z]+)? (?:para|de) (?:no comer|seguir (?:restringiendo|sin comer|ayunando)|restringir|purgar(?:se|te)?|vomitar|ocultar (?:los cortes|las cicatrices|que no comes)|esconder (?:los cortes|la comida)|cortarse|cortarte|autolesionarse|autolesionarte|matarse|matarte|morir|suicidarse|suicidarte)',
        '(?:pacto suicida|pacto de suicidio|metodos? (?:de suicidio|para suicidarse|para morir)|morir juntos)',
        '(?:seguir|sigue) (?:restringiendo|purgando|ayunando sin|autolesionandote)',
        '(?:sin|nada de|no) hablar de recuperacion',
        '(?:la anorexia|la bulimia|autolesionarse|el suicidio) (?:es|no es) (?:un estilo de vida|una eleccion|una opcion|la respuesta|una enfermedad sino)',
      ],
      {
        value: 'pro-self-harm',
        kind: 'fact',
        unless: `(?:${AGAINST.slice(3, -1)}|prevencion|prevenir|dejar de|en recuperacion|evitar)`,
      },
    ),
    ...cues(
      [
        '(?:curo|curamos|sano|sanamos|elimino|eliminamos|curamos definitivamente|cura garantizada (?:de|para|contra)) (?:tu |el |la |tus |toda |todo ){0,2}(?:ansiedad|depresion|trauma|traumas|ptsd|tept|esquizofrenia|bipolaridad|trastorno bipolar|cancer|adicciones|adiccion|toc|ataques de panico)(?: (?:en|para siempre))?(?: [a-z]+){0,3}',
        '(?:deja|tira|abandona|olvida|suelta|dejar|tirar) (?:de tomar )?(?:tus|las|la|tu|sus) (?:medicacion|medicinas|medicamentos|pastillas|antidepresivos)',
        '(?:sin titulo|sin licencia|no tengo titulo|no tengo licencia|titulad[ao]\\? no)(?:,| -)? ?(?:pero )?(?:te |os )?(?:curo|sano|curamos)?',
        '(?:cura|sana|sanar|curar) (?:tu |el |la |tus )?(?:trauma|traumas|depresion|ansiedad|tept) en (?:un|una|dos|tres|\\d) (?:fin de semana|sesion|dia|dias|sesiones|horas?)',
      ],
      {
        value: 'deceptive-therapy',
        unless: `(?:${AGAINST.slice(3, -1)}|consulta (?:con|a) tu medico|no dejes|con tu medico)`,
      },
    ),
  ],
};
