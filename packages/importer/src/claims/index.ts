export { proposeClaims } from './propose-claims.js';
