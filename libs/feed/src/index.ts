export { emptyCalendar, renderCalendar, type Feed, type FeedItem, type FeedMode } from './calendar.js';
