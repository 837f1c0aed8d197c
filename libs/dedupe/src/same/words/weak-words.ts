/** Words that many gatherings share: they help two titles agree and do not tell two gatherings apart. */
export const WEAK_WORDS: ReadonlySet<string> = new Set(
  [
    // What people call a gathering of any kind.
    'group club class session meet meeting meetup workshop circle gathering event course social series network team',
    'agm program programme project activity get together hangout taster intro',
    // When in the day.
    'morning evening afternoon night day hour time lunchtime weekend',
    // Praise and invitation.
    'open community local friendly fun special big little support help peer gentle relaxed informal annual come try chat',
    'abierto abierta ouvert offen agored',
    'only people session adult everyone room',
  ]
    .join(' ')
    .split(' '),
);
