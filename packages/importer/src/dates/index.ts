export { findDates, type DateContext } from './find-dates.js';
