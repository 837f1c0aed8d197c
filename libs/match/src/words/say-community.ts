const WRITTEN: ReadonlyMap<string, string> = new Map([
  ['all', 'everyone'],
  ['lgbtq', 'LGBTQ+'],
  ['bipoc', 'BIPOC'],
  ['mena', 'Middle Eastern or North African'],
  ['ace-aro', 'asexual or aromantic'],
  ['adhd', 'living with ADHD'],
  ['hiv', 'living with HIV'],
  ['ocd', 'living with OCD'],
  ['uu', 'Unitarian Universalist'],
  ['deaf', 'Deaf'],
  ['black', 'Black'],
  ['mental-health', 'living with mental health conditions'],
  ['ed-recovery', 'recovering from an eating disorder'],
  ['recovery-substance', 'in recovery'],
  ['dv-survivors', 'survivors of abuse at home'],
  ['sa-survivors', 'survivors of sexual assault'],
  ['suicide-loss', 'bereaved by suicide'],
]);

/** A community id in words that can follow "people who are". */
export function sayCommunity(community: string): string {
  return WRITTEN.get(community) ?? community.replaceAll('-', ' ').replace('language:', 'speakers of ');
}
