/**
 * Verbs of general English, by what a sentence with them tells. What is not listed is taken for an act where somebody named
 * is its subject; the lists say what is *not* an act, and how an act is called as a noun.
 */

/** A state, a stance, an appearance or an opinion: nothing that happened. */
export const STATE_VERBS: ReadonlySet<string> = new Set(`be have seem appear remain stay exist belong own possess contain include comprise consist depend deserve matter mean know think believe consider doubt suspect suppose
assume expect hope wish want need like love hate prefer fear worry understand realise realize recognise recognize remember forget oppose support favour favor back object resist agree disagree mind intend plan aim tend
lack cost weigh measure equal resemble sound look feel taste concern involve regard view see hear face await lie stand sit live reside represent reflect suggest imply indicate show demonstrate prove allow enable let help make keep get do go come
relate pertain base refrain commit continue try seek attempt manage fail use try used seem work rely depend`.split(/\s+/));

/** Verbs of saying: what they tell is a statement or an attribution, not an act of its own. */
export const SAYING_VERBS: ReadonlySet<string> = new Set(`say tell state add note report claim argue write explain insist stress declare announce assert maintain warn admit concede acknowledge deny allege suggest mention recall remark comment
reply respond answer ask observe point underline emphasise emphasize reiterate repeat confirm indicate cite quote describe conclude estimate predict tweet post testify`.split(/\s+/));

/** Of these, those that are acts where they have an object that is a thing: "announced a plan", "denied the request". */
export const SAYING_ACTS: ReadonlySet<string> = new Set(['announce', 'declare', 'deny', 'confirm', 'report', 'describe', 'answer', 'admit', 'cite']);

/** What an act is called: "approve" → "approval". Where nothing is listed, the gerund: "the closing of the bridge". */
export const ACT_NOUNS: Readonly<Record<string, string>> = Object.fromEntries(`abolish abolition|accept acceptance|accuse accusation|acquire acquisition|acquit acquittal|adopt adoption|announce announcement|annex annexation|appeal appeal|appoint appointment
approve approval|arrest arrest|arrive arrival|assassinate assassination|assess assessment|attack attack|authorise authorisation|authorize authorisation|award award|ban ban|block blocking|bomb bombing|build building|buy purchase
call call|cancel cancellation|capture capture|cease end|change change|charge charge|close closure|collapse collapse|commission commissioning|complete completion|condemn condemnation|confirm confirmation|conclude conclusion|convict conviction
create creation|crash crash|decide decision|declare declaration|decline refusal|defeat defeat|delay delay|delete deletion|demand demand|demolish demolition|deny denial|deploy deployment|deport deportation|destroy destruction
detain detention|discover discovery|dismiss dismissal|dissolve dissolution|donate donation|elect election|end end|enter entry|establish establishment|evacuate evacuation|evict eviction|examine examination|execute execution|expand expansion
expel expulsion|explode explosion|extend extension|extradite extradition|file filing|fine fine|fire dismissal|found founding|freeze freeze|fund funding|gather gathering|grant grant|halt halt|impose imposition|imprison imprisonment|increase increase
indict indictment|inspect inspection|introduce introduction|invade invasion|invest investment|investigate investigation|invite invitation|issue issuing|join joining|kidnap kidnapping|kill killing|launch launch|leave departure|murder murder|name naming
nominate nomination|offer offer|open opening|order order|overrule overruling|override overriding|pardon pardon|pass passage|pay payment|postpone postponement|present presentation|prevent prevention|produce production|propose proposal|protest protest
publish publication|purchase purchase|ratify ratification|recall recall|receive receipt|reduce reduction|refuse refusal|reject rejection|release release|remove removal|repeal repeal|replace replacement|request request|rescue rescue|resign resignation
restore restoration|retire retirement|return return|reveal disclosure|reverse reversal|review review|revoke revocation|rule ruling|sack dismissal|sanction sanctioning|schedule scheduling|seize seizure|sell sale|sentence sentencing|settle settlement
share sharing|shoot shooting|shut closure|sign signing|sink sinking|start start|stop stop|storm storming|submit submission|sue suing|summon summoning|surrender surrender|suspend suspension|terminate termination|test test|threaten threat
transfer transfer|veto veto|visit visit|vote vote|warn warning|win victory|withdraw withdrawal`.split(/[|\n]/).flatMap((pair) => {
  const [verb, noun] = pair.trim().split(' ');
  return verb !== undefined && noun !== undefined ? [[verb, noun] as const] : [];
}));

/** Happenings that need nobody who does them: told as events where they have a date. */
export const HAPPENING_VERBS: ReadonlySet<string> = new Set(`begin start end open close happen occur break erupt collapse explode crash sink run enter leave strike hit fall rise die arrive expire resume stop cease take land burn derail flood ground capsize
fail spread launch reach return settle date shut`.split(/\s+/));

/** Nouns that name something that happens, so that "the invasion of February 2022" dates an event. With their verbs, where they have an agent. */
export const EVENT_NOUNS: Readonly<Record<string, string | null>> = Object.fromEntries(`accident|agreement agree|announcement announce|arrest arrest|attack attack|ban ban|blast|bombing bomb|ceasefire|closure close|collapse|conference|conflict|coup|crash|decision decide|deal|death|debate
declaration declare|decree|directive|disaster|earthquake|election|eruption|explosion|fire|flood|grounding|hearing|incident|inquiry|inspection inspect|invasion invade|investigation investigate|launch launch|law|leak|meeting|merger
murder murder|objection object|opposition oppose|order order|petition petition|pledge pledge|probe|protest protest|raid raid|referendum|refusal refuse|report report|resignation resign|resistance resist|riot|ruling rule|sale|sanctions|shooting|spill
statement state|storm|strike strike|summit|survey|suspension suspend|takeover|complaint complain|request request|appeal appeal|lawsuit|veto veto|intervention intervene|defeat|treaty|trial|verdict|visit visit|vote vote|walkout|war|warning warn|withdrawal withdraw`.split(/[|\n]/).flatMap((pair) => {
  const [noun, verb] = pair.trim().split(' ');
  return noun !== undefined ? [[noun, verb ?? null] as const] : [];
}));
