import './calendars.suite.js';
import './client.suite.js';
import './doors.suite.js';
import './organiser.suite.js';
import './web.suite.js';
