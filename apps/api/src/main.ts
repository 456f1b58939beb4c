/* The API's program. A build puts everything that it loads into this one file: two thousand modules take longer to find than to run. */
import './start-api.js';
