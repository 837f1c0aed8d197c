import { cues, type RuleFamily } from '../rule.js';

const enby =
  '(?:non-?binary|non binary|enby|enbies|genderqueer|gender-?queer|gender-?fluid|gender[- ](?:diverse|expansive|nonconforming|non-conforming)|agender|femmes?|thems|theys|two-spirit|all marginali[sz]ed genders|marginali[sz]ed genders)';
const also =
  '(?: \\([a-z]+(?:[ ,-]{1,2}[a-z]+){0,4}[ ,-]{0,2}\\))?(?:,? and|,? &|,? or|,? plus|/|, )(?: (?:all|other|our|any|also|trans|transgender|intersex|people who are|those who are)){0,3}(?:,? (?:and|or))? ';
const gendered = "(?:women|womxn|womyn|ladies|females?|men|gents|girls|sisters|women's|men's|dads|mums|moms)";
const group =
  '(?:group|circle|space|session|event|night|evening|class|club|swim|swimming|gym|choir|retreat|community|meeting|hike|run|ride|team|party|gathering|shed|workshop|day|hour|sauna|spa)s?';
const nature =
  '(?:biological|biologically|natal|genetic|natural-born|natural born|genuine biological|born|cis|cisgender|cis-gender|real)';
const body = '(?:toilets?|changing|showers?|loos?|restrooms?|dorms?|dormitor(?:y|ies)|carriage|lockers?|parking)';

export const TRANS_INCLUSION: RuleFamily = {
  attribute: 'identity.trans-inclusion',
  language: 'en',
  triggers: 'wom[aeyx]n|female|ladies|girls|(?:^|[^a-z])men|gents|males|trans|non-?binary|afab|born|gender|femme|sex',
  wrongSubject: `${body}|training|course on|lecture|illustration|used to be|not (?:just|only) for|not a (?:women|men)`,
  rules: [
    ...cues([
      `${gendered}(?: only|-only) ${body}`,
      `(?:separate|offers? an?|also an?) ${gendered}(?: only|-only)`,
      'biological (?:illustration|science|sciences|research|clock|mother|father|parents?|family|drawing)',
      'trans-inclusive (?:hiring|training|policy|policies|healthcare|care|workplaces?|language|feminism)',
      '(?:not|never|no longer|not just|not only|not solely) (?:a |an |for |just |only |exclusively ){0,3}(?:women|men|ladies)(?: only|-only)?',
      '(?:no|not) trans-?inclusive',
      "ladies'? (?:final|singles|toilets?|changing)",
    ]),
    ...cues(
      [
        `${nature} (?:women|females?|woman|girls|men|males?)(?: and girls)? only`,
        `(?:for|only|just|exclusively|strictly|limited to|reserved for|restricted to|open to|open only to|all)(?: for| to)? ${nature} (?:women|females?|girls|men|males?)(?: only)?`,
        `must be(?: an?)? ${nature} (?:women|females?|woman|man|men|males?)`,
        'wom[aeyx]n[- ]born[- ]wom[aeyx]n',
        'wom[aeyx]n[- ]born[- ](?:female|only)',
        '(?:born|bio)[- ](?:women|females?|men|males?)(?: only)?',
        '(?:only )?(?:people|those|women|anyone|individuals)? ?(?:who (?:are|were) )?(?:assigned|observed|recorded) female at birth(?: (?:were|are) (?:invited|welcome|admitted)| only|,? please)?',
        'afab(?: people| women| folks?)? only',
        'only afab(?: people| women| folks?)?',
        '(?:for|open to) (?:adult human females?|afab (?:people|women|folks?)|natal females?)',
        'adult human females?(?: only)?',
        'born female(?: only)?',
        '(?:who (?:are|were)|must be|been) born female',
        'female[- ]bodied(?: people| women| only){0,2}',
        '(?:single[- ]sex|women|sex-based|women-only|female-only) ..4 (?:based on|by|on the basis of|defined by) (?:biological )?sex',
        '(?:trans(?:gender)? (?:women|people|men|identified males)|males who identify as women|men who identify as women|trans-identified males) (?:are |may |will |can |is )?(?:not|cannot|never|excluded|unable)(?: be)?(?: able to| to)? ?(?:welcome|allowed|permitted|included|admitted|attend|join|invited|women|come)?',
        "(?:not|isn't|aren't) (?:open to|for|suitable for) trans(?:gender)? (?:women|people|men)",
        'no (?:trans(?:gender)? (?:women|people|men)|transwomen|trans|gender ideology|males?,? (?:however|regardless of how|including|no matter how) (?:they|those|you) ..3 identify|males who identify as women)',
        'excluding trans(?:gender)? (?:women|people|men)',
      ],
      {
        value: 'explicit-no',
        kind: 'fact',
        unless: '(?:illustration|inclusive of|including trans|novel|film about|history of|lecture|talk on)',
      },
    ),
    ...cues(
      [
        `${gendered}${also}${enby}(?: people| folks?| individuals| friends| siblings| peers)?(?: [a-z]+ ){0,1}`,
        `${gendered}${also}${enby}`,
        `women and femmes(?: of all kinds)?`,
        `${enby}(?: people| folks?| individuals)?(?:,| and| or|, and)(?: trans| all| cis){0,2} (?:women|men)`,
        `${enby}(?: people| folks?| individuals| friends)? (?:are |is )?(?:also |very |always |warmly |explicitly |fully |equally )?(?:welcome|included|invited)`,
        `(?:including|inclusive of|includes|welcomes) (?:all )?(?:trans (?:women|people|folks?|men)?,? ?(?:and|or) )?${enby}(?: people| folks?)?`,
        '(?:women|womxn),? trans,? (?:and|&) (?:femme|non-?binary)',
        '(?:flinta|wtf|wtnb|women/trans/femme)',
        '(?:all|any) (?:marginali[sz]ed|under-?represented|minority) genders',
      ],
      {
        value: 'enby-included',
        when: '(?:wom[aeyx]n|ladies|sisters|females?|men|girls|femmes?|flinta|wtf|wtnb|gents|dads|mums|moms)(?:.s)?',
      },
    ),
    ...cues(
      [
        `trans(?:gender)?(?: women| men| people| folks?)?(?:,| and|,? or)(?: all)? ${enby}(?: people| folks?| women| individuals)? (?:are |is )?(?:also |very |always |warmly |explicitly |fully |equally )?(?:welcome|included|invited|part of)`,
      ],
      { value: 'enby-included' },
    ),
    ...cues(
      [
        'all (?:women|men),? (?:both )?(?:cis and trans|trans and cis|cis or trans|trans or cis|including trans(?:gender)?(?: women| men)?|trans included|trans-inclusive)',
        '(?:cis and trans|trans and cis|cis or trans|trans or cis|cisgender and transgender|transgender and cisgender|cis or transgender) (?:women|men|girls|females?)',
        '(?:women|men|ladies|females?),? \\(?(?:both )?(?:cis and trans|trans and cis|cis or trans|trans or cis|cis/trans|trans/cis|trans and cisgender|cisgender and transgender)\\)?',
        '(?:women|men|ladies) \\((?:[a-z]+,? ){0,4}trans(?:gender)?[- ]?(?:inclusive|included|women included|women welcome|friendly)?(?:[ ,a-z]{0,20})\\)',
        'trans(?:gender)? women (?:as|are) women',
        'trans(?:gender)? men (?:as|are) men',
        'trans(?:gender)? (?:women|men|sisters|brothers|people|folks?|ladies) (?:are |is )?(?:very |always |warmly |explicitly |fully |equally |most |of course |also |absolutely )?(?:welcome|welcomed|included|invited|encouraged to (?:come|join|attend))',
        '(?:including|includes|inclusive of|welcomes|welcoming|and that includes|which includes) (?:all )?trans(?:gender)? (?:women|men|people|folks?|sisters|brothers)',
        `trans[- ]inclusive (?:women's |men's |women-only |female |feminist |women only |ladies' )?(?:${group}|women|men|gym|womxn)`,
        `(?:${group}|women|men|womxn)(?: is| are)?(?: also| fully| proudly| explicitly)? trans[- ]inclusive`,
        'trans[- ]inclusive(?=[.,;!)]| -|$)',
        '(?:all|anyone|everyone|people|those|folks?)(?: people| those)?(?: who)? (?:identif(?:y|ies|ying)|self-identif(?:y|ies|ying)|self identif(?:y|ies|ying)) (?:as|with being)(?: an?)? (?:women|woman|female|men|man|male)',
        '(?:self[- ]identif(?:ied|ying)|women[- ]identif(?:ied|ying)|woman[- ]identif(?:ied|ying)|female[- ]identif(?:ied|ying)|self[- ]defin(?:ed|ing)) (?:women|people|folks?|individuals|men)',
        '(?:women|woman|female)[- ]identif(?:ied|ying)',
      ],
      {
        value: 'explicit-yes',
        when: 'wom[aeyx]n|ladies|sisters|females?|men|girls|gents|brothers|man|(?:wo)?men.s|(?:women|female)-identif(?:ied|ying)',
      },
    ),
    ...cues(
      [
        'trans women only',
        'only (?:for )?(?:trans women|trans people)',
        'trans women (?:are )?welcome,? (?:but )?(?:not|no) (?:non-?binary|enby)(?: people| folks?)?',
        '(?:women|ladies),? (?:including trans women,? )?(?:but )?(?:not|no) (?:non-?binary|enby)(?: people| folks?)?',
      ],
      { value: 'trans-women-only-stated', kind: 'fact' },
    ),
    ...cues(
      [
        "(?:women|ladies|females?|men|gents|gentlemen|males?|girls)(?:'s)?[- ]only",
        '(?:women|ladies|men)(?: aged)?(?: \\d\\d\\+?| over \\d\\d| \\d\\d ?- ?\\d\\d) only',
        '(?:only|strictly|exclusively|just|solely)(?: open)? (?:for|to) (?:women|ladies|men|females?|gents)',
        '(?:for|to) (?:only |just )?(?:women|ladies|men|females?) (?:only|exclusively)',
        "(?:ladies'?|lady's|girls'?|gents'?) (?:night|evening|day|afternoon|morning|lunch|brunch|night out|circle|swim|hour|club)",
        'all[- ](?:women|female|ladies|men|male|woman|girl)(?: [a-z]+)? (?:group|choir|class|space|crew|team|session|event|retreat|gym|circle|night|hike|run|ride|swim)s?',
        '(?:closed|private|dedicated) (?:group|space|circle|meeting) for (?:[a-z]+ )?(?:women|men|ladies)',
        '(?:female|women)[- ]exclusive',
        '(?:[a-z]+ )?(?:women|men) only',
        'reserved for (?:women|men|ladies)',
        'no (?:men|males|boys)(?: please| allowed| admitted)?(?=[.,;!)]|$)',
      ],
      { value: 'unclear' },
    ),
  ],
  questions: [
    {
      asks: '(?:are|is|can|may) (?:trans (?:women|people|men|folks?)|transgender (?:women|people)|trans and non-?binary (?:people|folks?)) (?:welcome|allowed|included|come|join|attend|able to)',
      yes: 'explicit-yes',
      no: 'explicit-no',
    },
    {
      asks: '(?:are|can|may) non-?binary (?:people|folks?|women) (?:welcome|allowed|included|come|join|attend)',
      yes: 'enby-included',
    },
    { asks: '(?:is it|is this) (?:group |space |event )?trans[- ]inclusive', yes: 'explicit-yes', no: 'explicit-no' },
    { asks: '(?:is it|is this)(?: group| space| event)? (?:just |only )?(?:women|ladies|men)[- ]only', yes: 'unclear' },
  ],
};
