/** Haladyna, Downing & Rodriguez (2002), "A review of multiple-choice item-writing guidelines for classroom assessment", Applied Measurement in Education 15(3), 309–333. */
export const HALADYNA = 'Haladyna, Downing & Rodriguez 2002';

/** Tarrant, Knierim, Hayes & Ware (2006), "The frequency of item writing flaws in multiple-choice questions used in high stakes nursing assessments", Nurse Education Today 26(8), 662–671. */
export const TARRANT = 'Tarrant, Knierim, Hayes & Ware 2006';

/** Downing (2005), "The effects of violating standard item writing principles on tests and students", Advances in Health Sciences Education 10(2), 133–143. */
export const DOWNING = 'Downing 2005';
