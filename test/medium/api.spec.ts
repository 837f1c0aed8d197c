import './organiser.suite.js';
import './web.suite.js';
