export { loadShippedGraph } from './load-shipped-graph.js';
