import './organiser.suite.js';
