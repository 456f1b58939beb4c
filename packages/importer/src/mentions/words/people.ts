import { wordSet } from './word-set.js';

/** Words before a name that say nothing but how the person is addressed; part of no name. */
export const HONORIFICS = wordSet('father sister brother mother mr mrs ms mx miss dr prof professor rev reverend fr sir dame lord lady baron baroness viscount hon st saint imam sheikh rabbi excellency honourable honorable majesty highness eminence holiness worship');
/** Honorifics that English keeps as part of the name. */
export const KEPT_HONORIFICS = wordSet('sir dame lord lady saint st baroness baron viscount');

/** Offices and callings that stand before a name or stand for a person; the last word decides. */
export const TITLE_HEADS = wordSet(`president premier minister secretary chancellor governor mayor mayoress senator congressman congresswoman congressperson representative assemblyman assemblywoman deputy speaker
  king queen prince princess emperor empress pope archbishop bishop cardinal ambassador envoy consul commissioner prosecutor attorney judge justice magistrate sheriff marshal general admiral colonel
  captain major lieutenant sergeant corporal commander brigadier commodore chief chairman chairwoman chair chairperson director manager head leader boss founder co-founder owner editor coach trainer
  spokesman spokeswoman spokesperson spokespersons councillor councilor councilman councilwoman alderman clerk inspector officer constable detective superintendent principal headteacher headmaster headmistress
  dean rector provost professor doctor engineer scientist researcher author writer journalist reporter activist campaigner lawyer barrister solicitor economist analyst historian captain skipper striker midfielder
  goalkeeper defender winger forward pitcher quarterback player singer actor actress candidate treasurer whip master warden curator ranger chef pilot nurse teacher farmer baker builder driver fisherman ferryman
  executive dictator ruler warlord sultan emir ayatollah shah tsar duke duchess earl count countess baroness lord chaplain pastor vicar priest monk nun rapporteur negotiator adviser advisor aide counsel
  comptroller auditor ombudsman whistleblower billionaire tycoon entrepreneur geologist biologist physicist chemist astronomer epidemiologist virologist ecologist botanist zoologist psychologist surgeon
  physician paramedic veterinarian archaeologist architect designer photographer filmmaker composer conductor pianist violinist poet novelist playwright painter sculptor cyclist runner sprinter swimmer boxer golfer
  member members fellow laureate nominee incumbent premiership shopkeeper publican landlord tenant resident witness victim defendant suspect plaintiff claimant coroner`);

/** Abbreviated titles, without their full stops. */
export const TITLE_ABBREVIATIONS = wordSet('sen rep gov pres gen col lt maj capt cmdr sgt cpl adm brig hon amb cllr det insp supt chmn pm mp mep msp mpp mla mna td vp ceo cfo coo pfc pte const');

/** Words that may stand between or before the words of a title. */
export const TITLE_MODIFIERS = wordSet(`prime vice deputy acting former interim first foreign home finance defence defense interior justice health education trade energy transport environment agriculture labour labor treasury
  attorney chief associate assistant senior junior federal state shadow general executive managing lead house senate majority minority opposition party press crown under special supreme national cabinet lord high archduke major lieutenant
  rear field union club team town city harbour harbor county council chief district regional local provincial environmental human-rights army navy air police fire ex incumbent outgoing incoming then late veteran economy culture welfare development
  independent lead co permanent private parliamentary republican democratic labour conservative liberal democrat green socialist communist presidential gubernatorial mayoral congressional opposition lower upper`);

/** Collective words for people that a text lets act, without a name: always plural. */
export const GROUPS = wordSet(`officials leaders generals commanders officers lawmakers legislators senators congressmen councillors councilors ministers diplomats prosecutors judges lawyers investigators inspectors regulators
  authorities troops soldiers forces fighters rebels militants insurgents separatists police protesters protestors demonstrators activists campaigners residents villagers townspeople islanders locals citizens voters taxpayers
  workers employees staff crew unions strikers miners farmers fishermen fishers teachers nurses doctors medics students pupils parents scientists researchers experts analysts economists engineers historians geologists biologists
  epidemiologists clinicians academics critics opponents supporters backers allies owners shareholders investors tenants landlords passengers commuters sailors pilots drivers refugees migrants survivors relatives
  families victims witnesses jurors executives managers directors traders retailers manufacturers companies banks agencies services departments ministries courts councils members deputies representatives delegates envoys
  republicans democrats conservatives liberals moderates hardliners reformists aides advisers advisors negotiators mediators peacekeepers observers monitors conservationists environmentalists archaeologists astronomers physicians
  firefighters paramedics rescuers lifeguards players coaches fans organisers organizers sponsors captains shopkeepers traders businesses hoteliers restaurateurs anglers ramblers cyclists motorists pensioners allies partners`);

/** Those of the groups that are nobody in particular unless something says whose or which they are. */
export const VAGUE_GROUPS = wordSet(`members people families victims witnesses companies banks services businesses fans partners owners players parents students pupils employees staff residents locals citizens voters passengers
  directors managers relatives survivors refugees migrants courts councils departments companies doctors drivers experts analysts scientists researchers workers crew supporters critics opponents soldiers teachers farmers observers monitors lawyers
  judges executives investors traders economists engineers allies families organisers sponsors representatives captains coaches deputies agencies unions authorities`);

/** Verbs whose subject is a person or a body. */
export const HUMAN_VERBS = wordSet(`say tell add argue claim warn insist deny announce declare reply ask explain note write vote win lose resign retire die marry join leave stand run serve become defeat beat succeed appoint elect nominate
  support oppose criticise criticize condemn urge demand accuse refuse reject agree believe think want hope fear plan promise vow pledge call lead chair found sign order testify study graduate teach publish score coach play bear
  return move travel meet visit speak admit concede campaign endorse contest represent sit advise work begin start help hold describe choose attend receive live grow`);
