import { cues, type RuleFamily } from '../rule.js';

const gendered =
  '(?:women|womxn|womyn|ladies|girls|females?|men|gentlemen|boys|males?|lesbians?|sisters|brothers|mums|moms|dads)';
const biological =
  '(?:biological|natal|genetic|cis|cisgender|biologically female|adult human|born)[- ](?:women|woman|females?|ladies|girls|men|males?)';
const topic =
  '(?:training|hiring|policy|workshop for (?:managers|employers)|lecture|illustration|writers|reading list|authors|artists|history of|researchers?|directors)';

export const TRANS_INCLUSION: RuleFamily = {
  attribute: 'identity.trans-inclusion',
  language: 'en',
  triggers:
    'wom[aeyx]n|ladies|girls|female|men|male|trans|cis|enb|binary|afab|femme|lesbian|sisters|brothers|biolog|birth',
  rules: [
    ...cues([
      'trans-inclusive (?:hiring|training|policy|policies|healthcare|language)(?: [a-z]+)?',
      `all ${gendered} (?:writers|authors|artists|directors|poets|composers|bands?|casts?|choirs?|teams?|panel)`,
      'little women',
      'mad men',
      "(?:women|men|girls|boys)(?:'s)? and (?:men|women|boys|girls)(?:'s)? only",
      `not (?:just |only )?(?:for )?(?:a )?${gendered}[- ]only`,
      'not only for (?:women|men)',
    ]),
    ...cues(
      [
        'cis and trans',
        'trans and cis',
        'cis(?:gender)? or trans(?:gender)?',
        'trans(?:gender)? or cis(?:gender)?',
        'cis(?:gender)? (?:women|men),? (?:and |or )?trans(?:gender)? (?:women|men)',
        'trans(?:gender)? (?:women|men),? (?:and |or )?cis(?:gender)? (?:women|men)',
        `(?:all|any) (?:self-?identif(?:ied|ying)|self-identifying) ${gendered}`,
        `(?:all|any|anyone|anybody|everyone|everybody|people|those)(?: people)? (?:who|that) (?:self-?)?identif(?:y|ies) as (?:an? )?(?:women|woman|men|man|female|male)`,
        '(?:women|men|woman|man|female|male)-identif(?:ied|ying)',
        `self-?identif(?:ied|ying) ${gendered}`,
        'trans(?:gender)?[- ](?:inclusive|affirming|friendly|welcoming|positive)',
        'inclusive of (?:all )?trans(?:gender)?(?: [a-z]+)?',
        'trans(?:gender)? (?:women|men|people|folks?|sisters|brothers|lesbians)(?: and [a-z]+(?: [a-z]+)?)? (?:are |is |very |warmly |always |fully |most |also |equally |explicitly |absolutely ){0,3}' +
          '(?:included|welcome|welcomed|part of (?:us|this|our)|women|men|invited|belong)(?: here| too| as well)?',
        '(?:including|includes|include|welcomes?|and) (?:all )?trans(?:gender)? (?:women|men|sisters|brothers)',
        'trans women as women',
        'trans men as men',
        `${gendered} of (?:all|any|every) (?:gender histor(?:y|ies)|trans histor(?:y|ies)|gender identit(?:y|ies))`,
        "whether (?:you are |you're )?(?:cis|trans)(?:gender)? or (?:trans|cis)(?:gender)?",
      ],
      { value: 'explicit-yes', unless: topic },
    ),
    ...cues(
      [
        `${gendered}(?: \\([^()]{1,40}\\))?,? (?:and|or|plus) (?:all )?(?:femmes?|non-?binary|enb(?:y|ies)|genderqueer|gender[- ](?:diverse|fluid|expansive|nonconforming|non-conforming)|genderfluid|agender|marginali[sz]ed genders)(?: [a-z]+)?`,
        `(?:non-?binary|enb(?:y|ies)|genderqueer|femmes)(?: (?:people|folks?|friends|siblings))?,? (?:and|or) (?:trans )?${gendered}`,
        `${gendered}, trans(?:gender)?(?: people| folks?)?,? (?:and|or) (?:non-?binary|enby|genderqueer|gender[- ](?:diverse|fluid|expansive))(?: [a-z]+)?`,
        `trans(?:gender)? ${gendered},? (?:and|or) non-?binary(?: [a-z]+)?`,
        '(?:non-?binary|enby|genderqueer)(?: (?:people|folks?|friends|siblings|individuals|and trans people))? (?:are |is )?(?:also |very |warmly |always |most |all ){0,2}(?:welcome|included|invited)(?: too| as well)?',
        '(?:including|includes|inclusive of|welcomes?) (?:all )?(?:trans and )?(?:non-?binary|genderqueer|enby)(?: [a-z]+)?',
        'marginali[sz]ed genders',
        'women and femmes(?: of all kinds)?',
        '(?:women|womxn)\\+',
        'flinta\\*?',
      ],
      {
        value: 'enby-included',
        kind: 'fact',
        unless: `(?:${topic}|not (?:open to|for) (?:non-?binary|trans)|(?:men|women) and non-?binary (?:people|folks?) (?:are )?(?:not|excluded))`,
      },
    ),
    ...cues(
      [
        `(?:for|only|open to|strictly|just|restricted to|limited to|reserved for) ..2 ${biological}(?! (?:and|or|,) trans)(?:,? only)?`,
        `${biological},? only`,
        `(?:women|womyn|females?|girls|men|males)[- ]born[- ](?:women|womyn|females?|men|males?)(?:,? only)?`,
        'adult human females?',
        '(?:only|exclusively|strictly)(?: for| open to)? (?:(?:people|those|women|persons|folks|anyone) )?(?:who (?:are|were) )?(?:afab|amab|(?:assigned|recorded|registered|born) (?:as )?(?:female|male)(?: at birth)?)(?: (?:were|are|may|can) (?:invited|welcome|attend|admitted|join))?',
        '(?:afab|amab|female at birth|male at birth)(?: (?:people|women|folks|persons))?[- ]only',
        'must (?:be|have been) (?:afab|(?:assigned|recorded|registered|born) (?:as )?(?:a )?(?:female|male|woman|man))(?: at birth)?',
        '(?:by|based on|defined by) (?:biological|natal|birth) sex',
        'no (?:trans|transgender|trans-identified|transsexual) (?:women|men|people|males?|females?)',
        "trans(?:gender)? (?:women|men|people) (?:are |is |may |can )?(?:not|never|cannot|can't) (?:be )?(?:admitted|allowed|welcome|permitted|eligible|included|accepted|attend|join|women|men)",
        "trans(?:gender)? (?:women|men|people) (?:aren't|can't|cannot) (?:admitted|allowed|welcome|women|men|attend|join|come)",
        "(?:not|isn't) open to trans(?:gender)? (?:women|men|people)",
        'no gender ideology',
        'no trans(?=[.,;!]|$)',
        'sex,? not gender',
        'as defined by (?:biology|biological sex)',
        '(?:real|actual|cis|cisgender) (?:women|men|ladies|females?)[- ]only',
      ],
      {
        value: 'explicit-no',
        kind: 'fact',
        unless:
          "(?:(?:not|isn't|never|aren't|don't|unlike|so-called|rather than)(?: [a-z'-]+){0,3} [\"']?(?:biological|women-born|afab|natal)|cis(?:gender)? [a-z]{3,8},?(?: and| or)? trans|trans(?:gender)? [a-z]{3,8},?(?: and| or)? cis|turned away|histor(?:y|ies))",
      },
    ),
    ...cues(
      [
        `${gendered}[- ]only`,
        `(?:only|exclusively|strictly|just|reserved|closed [a-z]+) (?:for |open to |to )?(?:all )?(?:women|men|ladies|girls|boys)(?= |[.,;!)]|$)`,
        "(?:ladies|women|men|girls|gents)(?:'s|')? (?:only )?(?:night|evening|circle|swim|swimming|session|hour)(?: only)?",
        'for (?:women|men|ladies) only',
        'female[- ]only',
        'male[- ]only',
        'ladies (?:day|lunch|lounge|coffee|choir|group)',
        'no (?:men|women|boys|girls)(?=[.,;!]|$| (?:allowed|please|permitted|admitted))',
      ],
      {
        value: 'unclear',
        unless: `(?:trans|cis|biological|afab|born|non-?binary|toilets?|changing rooms?|not only|not just|${topic})`,
      },
    ),
  ],
  questions: [
    {
      asks: '(?:are|is|can) (?:trans(?:gender)?|non-?binary)(?: (?:women|men|people|folks?|and [a-z]+)){0,3} (?:welcome|included|come|attend|join|allowed)',
      yes: 'explicit-yes',
      no: 'explicit-no',
    },
    { asks: '(?:is|are) (?:it|this|the group|you) (?:only for (?:women|men)|(?:women|men)[- ]only)', yes: 'unclear' },
  ],
};
