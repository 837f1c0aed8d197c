import './store/imports.suite.js';
import './store/postgres-index.suite.js';
