import './store/accounts.suite.js';
import './store/clients.suite.js';
import './store/imports.suite.js';
import './store/links.suite.js';
import './store/postgres-index.suite.js';
import './store/row-security.suite.js';
import './store/sources.suite.js';
import './store/work.suite.js';
