/** A calendar program, how one subscribes in it with one press or by hand, and what to expect of it. */
export type CalendarApp = {
  readonly id: 'apple' | 'google' | 'outlook' | 'outlook-work' | 'other';
  readonly label: string;
  /** The one-press link for a feed's https address; null where only copying works. */
  readonly link: ((feed: string) => string) | null;
  readonly button: string;
  readonly steps: readonly string[];
  readonly delay: string;
  readonly warning: string | null;
  readonly remove: string;
};

const webcal = (feed: string) => feed.replace(/^https?:/u, 'webcal:');

export const CALENDAR_APPS: readonly CalendarApp[] = [
  {
    id: 'apple',
    label: 'iPhone, iPad or Mac',
    link: webcal,
    button: 'Open in my calendar',
    steps: ['Press the button. Your calendar opens.', 'Press Subscribe.', 'Press Add, or Done.'],
    delay: 'You can choose how often it checks for changes. Apple takes reminders out unless you put them in.',
    warning: null,
    remove: 'Open Calendar, press Calendars, press the “i” beside this one, then Delete.',
  },
  {
    id: 'google',
    label: 'Google Calendar',
    link: (feed) => `https://calendar.google.com/calendar/r?cid=${encodeURIComponent(webcal(feed))}`,
    button: 'Open in Google Calendar',
    steps: [
      'Use a web browser, not the app. Press the button.',
      'Press Add.',
      'If that does not work: beside “Other calendars” press the plus, then “From URL”, and paste the address below.',
    ],
    delay: 'Google can take up to a day to show a change.',
    warning: 'Google will store this calendar and fetch it for you.',
    remove: 'In a web browser, open the calendar’s settings and press Unsubscribe.',
  },
  {
    id: 'outlook',
    label: 'Outlook.com',
    link: (feed) => `https://outlook.live.com/calendar/0/addfromweb?url=${encodeURIComponent(feed)}&name=Calendar`,
    button: 'Open in Outlook.com',
    steps: ['Press the button and sign in.', 'Look at the name. You can change it.', 'Press Import.'],
    delay: 'Outlook checks every three hours or so. It can take up to a day.',
    warning: 'Microsoft will store this calendar and fetch it for you.',
    remove: 'Open the calendar list, press the three dots beside this one, then Remove.',
  },
  {
    id: 'outlook-work',
    label: 'Outlook at work or school',
    link: (feed) => `https://outlook.office.com/calendar/0/addfromweb?url=${encodeURIComponent(feed)}&name=Calendar`,
    button: 'Open in Outlook',
    steps: ['Press the button and sign in.', 'Look at the name. You can change it.', 'Press Import.'],
    delay: 'Outlook checks every three hours or so. It can take up to a day.',
    warning: 'The people who run computers at your work or school may be able to see it.',
    remove: 'Open the calendar list, press the three dots beside this one, then Remove.',
  },
  {
    id: 'other',
    label: 'Another, or not sure',
    link: null,
    button: '',
    steps: [
      'Copy the address below.',
      'In your calendar, look for “subscribe” or “add from the web”.',
      'Paste the address there.',
    ],
    delay: 'How soon a change shows depends on the program.',
    warning: null,
    remove: 'Delete the calendar in the program where you added it.',
  },
];
