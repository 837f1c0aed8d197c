/**
 * A community and the words for it. `words` stand for the people or before a word for people ("Deaf", "lesbians"); `nouns`
 * need no word for people after them ("women"); `conditions` are what people live with ("dementia"). All are expressions
 * without capitals or accents, bounded.
 */
export type Community = {
  readonly id: string;
  readonly words?: string;
  readonly nouns?: string;
  readonly conditions?: string;
};

export const COMMUNITIES: readonly Community[] = [
  {
    id: 'lgbtq',
    words:
      'lgbtq?\\+?|lgbtq?i?a?2?s?\\+|lgbt\\w{1,5}\\+?|2slgbtq\\w{0,3}\\+?|queer|queers|sgl|gender and sexual minorit(?:y|ies)|rainbow community|gsrm',
  },
  { id: 'lesbian', words: 'lesbian|sapphic|wlw', nouns: 'lesbians|dykes|sapphics' },
  { id: 'gay', words: 'gay', nouns: 'gays' },
  { id: 'bi', words: 'bi|bisexual|pansexual|pan|bi\\+', nouns: 'bisexuals' },
  { id: 'ace-aro', words: 'ace|aro|asexual|aromantic|aspec|acespec', nouns: 'aces|aros' },
  {
    id: 'trans',
    words:
      'trans|transgender|transsexual|transfeminine|transmasculine|transfem|transmasc|gender-diverse|gender diverse|gender-questioning|gender-expansive|tgd|tnb',
  },
  { id: 'nonbinary', words: 'non-?binary|genderqueer|gender-fluid|genderfluid|agender|enby', nouns: 'enbies' },
  { id: 'intersex', words: 'intersex' },
  {
    id: 'women',
    words: 'female|female-identifying|women-identifying|woman-identifying',
    nouns: 'women|woman|ladies|womxn|womyn|girls|sisters|mums|moms|mothers|females|women-identified',
  },
  {
    id: 'men',
    words: 'male|male-identifying',
    nouns: 'men|man|gentlemen|boys|blokes|lads|brothers|dads|fathers|males|guys',
  },
  {
    id: 'black',
    words: 'black|african-caribbean|afro-caribbean|african american|black african|black british|afro-latina?',
  },
  { id: 'indigenous', words: 'indigenous|native american|aboriginal|first nations|maori|metis|inuit|two-spirit' },
  { id: 'latine', words: 'latinx|latine|latina|latino|hispanic', nouns: 'latinas|latinos' },
  { id: 'asian', words: 'asian|south asian|east asian|asian american|aapi|desi|esea', nouns: 'asians' },
  { id: 'mena', words: 'arab|middle eastern|north african|mena|swana' },
  { id: 'pacific', words: 'pacific islander|pasifika' },
  { id: 'multiracial', words: 'multiracial|mixed-race|mixed race|biracial|mixed-heritage|mixed heritage' },
  {
    id: 'bipoc',
    words: 'bipoc|qtbipoc|bame|poc|racialised|racialized|global majority|ethnic minority',
    nouns: '(?:people|folks?|women|men|persons|communities) of colou?r',
  },
  {
    id: 'disabled',
    words: 'disabled',
    conditions: '(?:physical |other )?disabilit(?:y|ies)|impairments?',
    nouns: 'wheelchair users',
  },
  {
    id: 'deaf',
    words: 'deaf|hard of hearing|hard-of-hearing|deafened|d/deaf',
    conditions: 'hearing loss|deafness',
    nouns: 'bsl users|asl users|signers',
  },
  {
    id: 'blind',
    words: 'blind|partially sighted|visually impaired|vision impaired|sight impaired',
    conditions: 'sight loss|(?:a )?visual impairments?|vision loss|low vision',
  },
  { id: 'autistic', words: 'autistic|autie', conditions: "autism|asperger'?s?", nouns: 'autistics|autists' },
  { id: 'adhd', words: "adhd|adhders?|adhd'?ers", conditions: 'adhd|add' },
  { id: 'neurodivergent', words: 'neurodivergent|neurodiverse|audhd|nd' },
  {
    id: 'intellectual-disability',
    words: 'learning disabled|intellectually disabled',
    conditions: "(?:a )?(?:learning|intellectual|developmental) disabilit(?:y|ies)|down'?s? syndrome",
  },
  {
    id: 'chronic-illness',
    words: 'chronically ill',
    conditions:
      "(?:a )?(?:chronic|long-term|long term)(?: [a-z]{3,12})? (?:illness(?:es)?|conditions?|health conditions?)|me/cfs|long covid|lupus|crohn'?s|ms|multiple sclerosis|diabetes|parkinson'?s|arthritis|epilepsy|fibromyalgia|stroke",
  },
  { id: 'chronic-pain', conditions: '(?:chronic|persistent|long-term|ongoing) pain|endometriosis' },
  { id: 'cancer', conditions: '(?:[a-z]{2,10} )?cancer' },
  { id: 'hiv', conditions: 'hiv(?:/aids)?', words: 'hiv-positive|hiv positive|poz' },
  { id: 'dementia', conditions: "(?:early-onset |young-onset )?dementia|alzheimer'?s?|memory (?:loss|problems)" },
  {
    id: 'mental-health',
    conditions:
      '(?:a |any )?(?:serious |severe )?(?:mental (?:health|illness(?:es)?|ill-health|distress)(?: (?:conditions?|problems?|issues|difficulties|challenges|diagnos[ei]s))?)|depression|low mood',
  },
  {
    id: 'anxiety',
    conditions: '(?:social |severe |generali[sz]ed )?anxiety|panic(?: attacks)?|agoraphobia',
    words: 'anxious|socially anxious',
  },
  { id: 'bipolar', conditions: 'bipolar(?: disorder)?' },
  { id: 'psychosis', conditions: 'psychosis|schizophrenia|hear(?:s|ing)? voices|see visions' },
  { id: 'ed-recovery', conditions: '(?:an? )?eating disorders?|anorexia|bulimia|binge eating' },
  { id: 'ocd', conditions: 'ocd|obsessive[- ]compulsive(?: disorder)?' },
  { id: 'trauma', conditions: 'trauma|c?-?ptsd', nouns: 'trauma survivors' },
  {
    id: 'dv-survivors',
    conditions: '(?:domestic|family) (?:abuse|violence)',
    nouns: 'survivors of (?:domestic|family) (?:abuse|violence)|domestic (?:abuse|violence) survivors',
  },
  {
    id: 'sa-survivors',
    conditions: 'sexual (?:assault|violence|abuse)',
    nouns: 'survivors of (?:rape|(?:childhood )?sexual (?:assault|violence|abuse))',
  },
  {
    id: 'suicide-loss',
    words: 'bereaved by suicide',
    conditions:
      'lost (?:someone|a loved one|somebody|a [a-z]{3,12}|[a-z]{3,10}) (?:to|by) suicide|(?:been )?bereaved by suicide',
    nouns: 'survivors of suicide loss',
  },
  {
    id: 'bereaved',
    words: 'bereaved|grieving|widowed',
    conditions:
      'lost (?:someone|a loved one|somebody|a (?:partner|child|parent|baby|spouse|husband|wife|sibling|friend)|their (?:partner|spouse|child))|(?:partner|spouse|child|husband|wife|parent|baby) has died|bereavement|grief|grieving',
    nouns: 'widows and widowers|widowers|widows',
  },
  {
    id: 'recovery-substance',
    conditions:
      'recovery(?! from)|addictions?|(?:alcohol|drug|substance)(?: [a-z]{3,7})? (?:problems?|issues|misuse|use|addiction|dependency)|recovering from addiction|a desire to stop drinking|stop drinking|drinks?(?: too much)?',
    words: 'sober|recovering',
    nouns: 'alcoholics|addicts',
  },
  {
    id: 'recovery-process',
    conditions: '(?:a )?gambling(?: problems?| addiction)?|compulsive [a-z]{4,12}',
    nouns: 'compulsive gamblers',
  },
  { id: 'sober-curious', words: 'sober-curious|sober curious' },
  { id: 'youth', nouns: 'youth|young people|teens|teenagers|youths|adolescents' },
  { id: 'young-adult', nouns: 'young adults|young professionals|twenty-somethings|20-somethings' },
  { id: 'midlife', nouns: 'people in midlife|midlife adults' },
  { id: 'older-adult', nouns: 'older adults|older people|seniors|elders|pensioners|retirees|retired people' },
  { id: 'single-parents', nouns: 'single (?:parents|mums|moms|dads|mothers|fathers)|lone parents' },
  { id: 'new-parents', nouns: 'new (?:parents|mums|moms|dads|mothers|fathers)|expectant (?:parents|mothers)' },
  { id: 'parents', nouns: 'parents|parent' },
  { id: 'caregivers', nouns: '(?:unpaid |family |young |adult )?(?:carers?|caregivers?)|care partners' },
  {
    id: 'foster-adoptive',
    nouns: '(?:foster|adoptive)(?: and (?:foster|adoptive))? (?:parents|carers|families)|adoptees|care leavers',
  },
  { id: 'grandparents-raising', nouns: 'grandparents raising [a-z]{3,14}|kinship carers' },
  { id: 'veterans', nouns: '(?:military |armed forces )?veterans|ex-service personnel' },
  { id: 'military-family', nouns: 'military (?:families|spouses)' },
  {
    id: 'immigrants',
    nouns: 'immigrants|migrants|newcomers to (?:the country|canada|the uk|britain|america)',
    words: 'immigrant|migrant',
  },
  { id: 'refugees', nouns: 'refugees|asylum seekers|people seeking (?:asylum|sanctuary)', words: 'refugee' },
  { id: 'christian', words: 'christian', nouns: 'christians' },
  { id: 'catholic', words: 'catholic', nouns: 'catholics' },
  { id: 'jewish', words: 'jewish', nouns: 'jews' },
  { id: 'muslim', words: 'muslim', nouns: 'muslims|people new to islam|muslimahs' },
  { id: 'hindu', words: 'hindu', nouns: 'hindus' },
  { id: 'buddhist', words: 'buddhist', nouns: 'buddhists' },
  { id: 'sikh', words: 'sikh', nouns: 'sikhs' },
  { id: 'quaker', words: 'quaker', nouns: 'quakers' },
  { id: 'uu', words: 'unitarian universalist|unitarian', nouns: 'uus|unitarians' },
  { id: 'pagan', words: 'pagan|wiccan', nouns: 'pagans|witches' },
  { id: 'secular', words: 'secular|humanist|atheist', nouns: 'atheists|humanists|agnostics|ex-christians|ex-muslims' },
  { id: 'reentry', words: 'formerly incarcerated|justice-involved', nouns: 'ex-offenders|returning citizens' },
  { id: 'unhoused', words: 'unhoused|homeless', conditions: 'homelessness' },
  { id: 'low-income', words: 'low-income|low income', conditions: '(?:a )?low incomes?' },
  { id: 'students', nouns: '(?:university |college |international )?students' },
  { id: 'fat-positive', words: 'fat|plus-size|plus size' },
];
