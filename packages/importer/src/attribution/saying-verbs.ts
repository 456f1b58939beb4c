const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** Verbs whose subject is a voice and whose complement is what it says. */
export const SAYING = words(`say tell state add note report claim argue write explain insist stress declare announce assert maintain warn admit concede acknowledge deny allege suggest mention remark comment reply respond answer observe
emphasise emphasize reiterate repeat confirm indicate conclude estimate predict tweet post testify reveal disclose complain caution contend affirm recall point signal hint quote cite describe inform assure pledge promise vow counter find show`);

/** Of these, those that attribute only where a clause follows or precedes; a thing as object makes them something else ("found a wallet"). */
export const CLAUSE_ONLY = words('find show point recall suggest indicate describe mention quote cite add note observe promise pledge vow inform assure deny answer respond comment post stress');

/** Verbs of saying that take a thing told as object: "revealed the president's orders". */
export const TELLS_THINGS = words('reveal report confirm announce disclose publish leak break');

/** What tells without being a body: "the report", "official data". */
export const DOCUMENT_NOUNS = words('report study document statement letter survey poll file filing memo paper analysis review audit ruling verdict judgment judgement law bill email e-mail note press-release release transcript article data figure statistic record book');
/** Voices that are not named, one or many. */
export const UNNAMED_NOUNS = words(`official source insider spokesperson spokesman spokeswoman aide diplomat adviser advisor witness resident expert analyst critic opponent supporter people person observer employee worker local neighbour neighbor passenger sailor lawmaker
councillor minister member representative executive staffer man woman teacher parent student farmer campaigner activist lawyer scientist researcher commander soldier officer authority doctor secretary chairman chairwoman chairperson chair president director head leader mayor minister manager deputy clerk owner founder`);
/** Told by nobody in particular: reports, media, rumours. */
export const NOBODY_NOUNS = words('reports media rumour rumours rumor rumors information estimates press outlets newspapers gossip speculation sources-say');
/** Stands for an outlet that was named before: "the newspaper", "the publication". */
export const OUTLET_NOUNS = words('newspaper paper publication outlet broadcaster broadcast programme program station agency magazine daily weekly website site channel network portal tabloid broadsheet wire');
/** Words in the names of outlets. */
export const OUTLET_NAME = /\b(?:Times|News|Post|Herald|Tribune|Guardian|Journal|Gazette|Telegraph|Chronicle|Observer|Ledger|Courier|Mail|Daily|Weekly|Review|Magazine|Press|Radio|TV|Television|Broadcasting|Wire|Reuters|Agency|CNN|BBC|NBC|CBS|ABC|NPR|AFP|AP|Globe|Sun|Star|Mirror|Independent|Standard|Bulletin|Dispatch|Examiner|Sentinel|Argus|Echo|Mercury|Online)\b/;
