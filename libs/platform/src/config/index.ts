export { Config } from './config.js';
export { ConfigError, environmentExample, loadConfig } from './load-config.js';
