/** What a full stop behind an abbreviation means. Lower case, inner full stops kept, the last one left off. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** Always waits for what follows: a title before a name, a reference before its number, Latin in mid-sentence. */
export const NEVER_FINAL = words(`mr mrs ms messrs mx dr prof gen lt col maj capt cmdr sgt cpl pvt adm brig sen rep gov pres amb
  rev fr hon st ste mt ft vs v cf e.g i.e viz approx ca resp dept gov't fig figs eq vol ed eds pp par para sec ch
  lt.col lt.gen maj.gen brig.gen ph`);

/** Waits for what follows only where that is a number: "No. 5", "Art. 15", "on Sept. 3". */
export const BEFORE_NUMBER = words(`no nos nr art arts p jan feb mar apr jun jul aug sep sept oct nov dec c`);

/** May end a sentence; whether it does shows in what follows. */
export const MAYBE_FINAL = words(`inc ltd co corp llc plc bros jr sr esq etc al a.m p.m ph.d m.d b.a m.a
  u.s u.k u.n e.u u.a.e u.s.a u.s.s.r d.c l.a n.y s.a`);

/** Months, for dates written with an ordinal full stop: "8. March 2023". */
export const MONTHS = words(`january february march april may june july august september october november december`);

/**
 * Words that begin sentences and, written with a capital, hardly ever names. They decide whether "the U.S. The …" is
 * two sentences where "the U.S. Congress" is one, and are no names when they stand first.
 */
export const SENTENCE_STARTERS = words(`a about according additionally after all also although an and another any are as at
  because before both but by can could despite do does during each earlier even every few first for four from further had has have he
  her here his how however i if in indeed instead is it its just last later many may meanwhile more moreover most much nearly
  nevertheless no nobody none nor not nothing now of on once one only or other others our over she should since so some such than
  that the their them then there these they this those though three through thus to today two under unless until up was we were
  what when where whether which while who whose why will with within without would yesterday yet you your`);
