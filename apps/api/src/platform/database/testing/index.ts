export { createTestDatabase, type TestDatabase } from './test-database.js';
export { writeToDisk } from './test-server.js';
