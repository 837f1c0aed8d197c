export { emptyCalendar, renderCalendar, type Feed, type FeedDoubt, type FeedItem, type FeedMode } from './calendar.js';
