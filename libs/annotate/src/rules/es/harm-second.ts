import { cues, type RuleFamily } from '../rule.js';

// Texts are read without accents.
const deseo =
  '(?:atraccion(?:es)?|deseos?|sentimientos?|tendencias?|impulsos?|inclinacion(?:es)?|conductas?|orientacion|identidad)';
const condicion =
  '(?:homosexualidad|lesbianismo|transexualidad|transgenerismo|(?:estilo de )?vida (?:gay|homosexual|lgbt\\w{0,3})|confusion (?:sexual|de genero|de identidad)|atraccion (?:hacia|por|al?) (?:(?:personas|el|del|de|su) ){0,3}mismo sexo|amh|deseos homosexuales|disforia de genero|identidad (?:gay|homosexual|trans|transgenero)|ser (?:gay|homosexual|trans|lesbiana))';
const aboutConversion =
  '(?:sobrevivientes?|supervivientes?|victimas?|sobrevivi[a-z]{0,4}|prohib[a-z]{1,8}|mal llamadas?|llamadas? terapias?|contra las (?:terapias|ecosig|practicas)|ley|legislacion|historia de|documental|conferencia sobre|panel sobre|danos?|mitos?|denunci[a-z]{1,6}|fueron sometid[a-z]{1,2}|sometidas?|(?:no|nunca|nadie)(?: [a-z]+){0,4} (?:cambiar|curar|sanar|superar|convertir))';

/** A second table, as in English. */
export const HARM_SECOND_ES: RuleFamily = {
  attribute: 'safety.harm',
  language: 'es',
  hazard: true,
  triggers:
    'desead|homosexual|gay|lesb|trans|sexual|genero|identidad|restaura|sanidad|sanar|amh|biologic|mujeres|blanc|autis|cloro|mms|tdah|ingreso|negocio|multinivel|financiera|jefe|dinero|ana|mia|comer|restring|vomit|thinspo|medic|pastilla|cur|famil|nadie|obedien|reclut|inmigra|judi|moros',
  rules: [
    ...cues(['(?:no|sin|nada de|without) (?:contenido )?(?:pro[- ]?ana|pro[- ]?mia|thinspo)(?: [a-z]+)?']),
    ...cues(
      [
        `${deseo} (?:[a-z]+ ){0,5}no deseadas?`,
        `${deseo} (?:[a-z]+ ){0,5}no desead[oa]s?`,
        'ams no deseada',
        'restauracion (?:sexual|(?:de |en )?(?:la |su |tu )?(?:sexualidad|identidad)(?: sexual| de genero)?)',
        'restaur(?:ar|ando|a|amos|e) (?:la |su |tu |mi )?(?:sexualidad|identidad (?:sexual|de genero))',
        '(?:sanidad|sanacion) (?:(?:de|en|para|a) )?(?:la |su |tu )?(?:identidad|sexualidad|sexual|homosexualidad)(?: sexual| de genero)?',
        '(?:sanar|sana|sanando|sane) (?:de )?(?:la |su |tu )?(?:homosexualidad|identidad sexual|identidad de genero|sexualidad)',
        `(?:superar|superando|dejar(?: atras)?|deje|dejo|dejando|abandonar|abandono|salir de|salio de|vencer|libres? de|liberacion de|liberado de|liberados de|libertad de|curar|cura(?: de| para)?|sanar|sanar de|renunciar a|escapar de|huir de|lucha(?:n|s|r)? (?:con|contra)|luchando (?:con|contra)|ayuda con|vivir sin|corregir|revertir|tratar|atado a|ataduras? de|espiritu de|demonio de) (?:la |el |su |tu |una |sus |los )?${condicion}`,
        '(?:testimonios?|historias?|ministerio|lider(?:es)?|soy|era|un|una|de|los|las|con|grupo) (?:de )?(?:un |una )?ex-? ?(?:gays?|homosexual(?:es)?|lesbianas?|trans|transgenero)',
        '(?:confusion|confundid[oa]s?)(?: (?:de|con|en|sobre) (?:(?:su|el|la|tu) )?)? ?(?:genero|identidad sexual|sexual|sexualmente|identidad de genero)',
        'quebrant(?:o|amiento) sexual',
        '(?:integridad|plenitud) sexual (?:en|por|mediante) (?:cristo|dios|jesus)',
        '(?:terapias? )(?:reparativas?|de reorientacion(?: sexual)?|de conversion)(?= (?:para|disponible|gratuita|cristiana|con|online))',
        '(?:ofrecemos|ofrece|brindamos) (?:terapias? )(?:reparativas?|de reorientacion|de conversion)',
        '(?:cambiar|cambio de) (?:de |la |su |tu )?(?:orientacion sexual|atracciones? (?:sexuales )?)',
        '(?:homosexual(?:es|idad)?|gays?|atraccion[a-z]{0,2}) (?:[^\\s.;]{1,20} ){0,8}(?:el cambio es posible|es posible cambiar|pueden? cambiar)',
        '(?:el cambio es posible|es posible cambiar) (?:[^\\s.;]{1,20} ){0,8}(?:homosexual(?:es|idad)?|gays?)',
        '(?:volver(?:se)?|hacerse) heterosexual(?:es)?',
        '(?:aceptar|aceptando|reconciliar(?:se)? con|abrazar) (?:su|tu|el) (?:sexo|genero|identidad) (?:biologic[oa]|de nacimiento|dad[oa] por dios)',
      ],
      { value: 'conversion-practice', kind: 'fact', unless: aboutConversion },
    ),
    ...cues(
      [
        '(?:solo|solamente|unicamente|exclusiv[a-z]{2,8}|reservado) (?:para |a )?(?:mujeres|varones|hombres) (?:biologic[oa]s|nacid[oa]s (?:mujeres|hombres|varones)|de nacimiento)',
        'mujeres (?:biologicas|nacidas mujeres|de nacimiento)(?: (?:solamente|unicamente|solo|exclusivamente))?',
        '(?:no|sin) (?:(?:se )?(?:admiten|aceptan|permiten) )?(?:a )?(?:mujeres|hombres|personas) trans',
        '(?:no a la|contra la|sin) ideologia de genero',
      ],
      {
        value: 'trans-exclusion',
        kind: 'fact',
        unless: '(?:y mujeres trans|y trans|tanto|no solo|sin personas trans excluidas)',
      },
    ),
    ...cues(
      [
        '(?:solo|solamente) (?:para )?blancos',
        '(?:orgullo|poder|raza|supremacia) blanc[oa]',
        '(?:fuera|muerte a|no queremos|expulsar a) (?:los |las )?(?:moros|inmigrantes|judios|musulmanes|negros|gays|maricones|gitanos)',
        '(?:gran reemplazo|remigracion)',
      ],
      { value: 'hate', kind: 'fact', unless: '(?:contra (?:el|la)|historia|charla|museo|documental|mito)' },
    ),
    ...cues(
      [
        '(?:curar|cura (?:para|de|del)|revertir|sanar|eliminar|vencer|superar|recuperar (?:a )?(?:tu|su|sus|tus) (?:hij[oa]s?|nin[oa]s?) del?|recuperacion del|libre de) (?:el |la |del |tu |su )?(?:autismo|tdah|asperger|sindrome de down)',
        '(?:autismo|tdah) (?:(?:si|se|es|tiene) ){1,2}(?:cura|curable|reversible|puede curar)',
        '(?:dioxido de cloro|protocolo mms|mms para)',
      ],
      {
        value: 'cure-framing',
        kind: 'fact',
        unless: '(?:(?:no|nunca|nada)(?: [a-z]+){0,5} (?:cur|cura|curar)|mitos?|bulos?|peligros?|alerta)',
      },
    ),
    ...cues(
      [
        '(?:no (?:se )?lo (?:digas|cuentes|diga|cuente) a|no (?:le )?(?:digas|cuentes) (?:nada )?a) (?:tu familia|nadie|tus padres|tus amigos|tu pareja)',
        '(?:corta(?:r)?|rompe(?:r)?) (?:los lazos|el contacto|la relacion|relaciones|todo contacto) con (?:tu|su|la) familia',
        '(?:alejate|alejarse|alejarte|separate|aislate) de (?:tu|su|la) familia',
        'obediencia (?:absoluta|total|ciega) (?:al|a la|a los|a nuestro) (?:lider|maestro|profeta|pastor|fundador|guia)',
      ],
      { value: 'coercive-group', kind: 'fact', unless: '(?:sectas?|sobrevivientes?|supervivientes?|sorpresa|abuso)' },
    ),
    ...cues(
      [
        'ingresos? (?:residual(?:es)?|pasivos?|extras?|ilimitados?)',
        '(?:gran |excelente |unica )?oportunidad de (?:negocio|ingresos?|inversion)',
        '(?:multinivel|redes de mercadeo|network marketing|mercadeo en red)',
        'libertad financiera',
        's(?:e|er) tu propio jefe',
        '(?:gana|ganar|genera|generar) (?:dinero|ingresos|plata)(?: extra)? (?:desde casa|mientras|invitando|compartiendo|recomendando|con tu celular)',
      ],
      {
        value: 'commercial-lure',
        kind: 'fact',
        unless:
          '(?:estafas?|fraudes?|piramid[a-z]{1,4}|cuidado|evitar|no (?:es|vendemos|ofrecemos)|sin (?:ventas|venta|oportunidad))',
      },
    ),
    ...cues(
      [
        '(?:grupo|amigas|princesas|comunidad|chicas|somos) pro-? ?(?:ana|mia)',
        'thinspo',
        '(?:consejos|trucos|tips|ayuda) (?:(?:y|trucos|consejos) ){0,2}para (?:no comer|restringir|vomitar|dejar de comer|seguir (?:restringiendo|sin comer)|autolesionar(?:te|se)|cortarte|adelgazar sin comer|suicidarte)',
      ],
      {
        value: 'pro-self-harm',
        kind: 'fact',
        unless: '(?:prevenir|prevencion|recuperacion|no se permit[a-z]{1,3}|peligros?)',
      },
    ),
    ...cues(
      [
        '(?:deja|dejar|dejen|abandona|tira|olvida|olvidate de|suspende|sin) (?:de tomar )?(?:tu |tus |la |los |las |sus |su )(?:medicacion|medicamentos?|medicinas?|pastillas|antidepresivos|tratamiento medico)',
        '(?:curo|curamos|cura definitiva (?:de|para)|cura garantizada (?:de|para)|sanacion garantizada (?:de|para)|cura milagrosa (?:de|para)) (?:(?:la|el|tu|su|de|del) ){0,2}(?:depresion|ansiedad|trauma|esquizofrenia|bipolaridad|tept|cancer|adicciones|adiccion|trastorno [a-z]{3,12})',
        '(?:depresion|ansiedad|trauma|esquizofrenia|bipolaridad) (?:[a-z]+ ){0,3}(?:curad[oa]s?|cura) (?:[a-z]+ ){0,2}(?:en un fin de semana|en una sesion|en un dia|para siempre|garantizad[oa])',
      ],
      {
        value: 'deceptive-therapy',
        kind: 'fact',
        unless: '(?:nunca|no (?:dejes|deje|abandones|suspendas|debe)|con (?:su|tu) medico|mitos?|estafas?)',
      },
    ),
  ],
};
