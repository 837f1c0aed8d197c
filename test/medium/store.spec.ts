import './store/imports.suite.js';
