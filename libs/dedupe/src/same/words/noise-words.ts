/** Words that say nothing about what takes place: grammar, and what diaries add to every title. */
export const NOISE_WORDS: ReadonlySet<string> = new Set(
  [
    // Grammar of the languages that titles come in.
    'a an the and or of for at in on to with by from our your my us we is are be it its this that as into n',
    'de la el los las le les des du der die das und et y en para con pour im am bei mit zum zur a o i',
    // Prices and ways of coming.
    'free gratis donation donations pay what you can tickets ticket booking booknow now essential required register registration',
    'drop welcome everyone all',
    // How often; the dates say it better.
    'weekly monthly fortnightly biweekly regular annual every each returns',
    // Days and months, whole and cut.
    'monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays',
    'mon tue tues wed weds thu thur thurs fri sat sun',
    'january february march april june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec',
    // Parts of clock times.
    'am pm noon midday door doors start starts starting from til till until',
    // How it is held: compared on its own.
    'online zoom virtual hybrid person inperson live via',
    // Of ages and parts, which are compared on their own.
    'age aged ages year years old olds yrs under over plus fives',
    // Shouting.
    'new join come event whats',
  ]
    .join(' ')
    .split(' '),
);
