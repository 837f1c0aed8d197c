import './calendars.suite.js';
import './client.suite.js';
import './doors.suite.js';
import './fetching.suite.js';
import './link-outs.suite.js';
import './organiser.suite.js';
import './platforms.suite.js';
import './web.suite.js';
