import { wordSet } from './word-set.js';

/** Last words of capitalised names that are no actor: acts, treaties, wars, contests, works, days. */
export const HAPPENINGS = wordSet(`war wars battle election elections referendum by-election primary primaries agreement accord accords treaty pact convention protocol act bill law laws amendment code charter constitution declaration resolution directive
  crisis revolution uprising revolt rebellion mutiny massacre genocide famine holocaust operation offensive invasion campaign siege summit conference games olympics cup championship championships tournament trophy derby festival award awards prize medal
  day week month year century report memorandum doctrine plan programme program deal scandal affair strike riots riot protests disaster storm hurricane typhoon earthquake flood covid covid-19 pandemic era age movement
  marathon open masters grand_prix prix rally race races season final finals semi-final playoffs album song film movie novel book series show opera symphony bible quran constitution catechism
  monarchy empire dynasty thesis theorem theory law effect syndrome disease virus principle paradox reformation renaissance enlightenment depression recession troubles intifada spring troubles
  manifesto letter speech address lecture bridge tunnel dam stadium arena tower park gardens garden station airport harbour harbor port canal highway motorway pipeline reactor telescope rover satellite mission
  highness majesty excellency honour honor street road avenue lane square boulevard drive court-house building hall castle palace abbey tower house-of-cards constituency riding ward district division census budget speech throne`);

/** Words that end the name of a place. */
export const PLACE_NOUNS = wordSet(`river lake mountain mountains mount hill hills valley island islands isle peninsula bay gulf sea ocean strait straits channel cape coast desert forest county province state region city town village borough
  parish shire canton prefecture oblast territory territories republic-of-nowhere beach falls springs creek glacier basin plateau plain ridge reef delta quarter suburb heights point head harbour harbor port street road avenue lane square
  boulevard airport station park gardens bridge canal highway north south east west central quay dock wharf marsh moor fen sandbank bank-holiday`);

/** Capital letters that stand for no body. */
export const NO_BODIES = wordSet(`MP MPs MEP MEPs MSP MSPs MLA MLAs MPP MNA MHA TD TDs TV GDP GNP CEO CFO COO VAT AIDS HIV DNA RNA DVD CD USB PhD MA BA BSc MBA QC KC JP AD BC BCE CE AM PM UFO UFOs ID IQ PR HQ AI IT IP OK FAQ ATM PIN GPS SUV LGBT LGBTQ NGO NGOs
  CO2 H1N1 COVID SARS I II III IV V VI VII VIII IX X XI XII XIV XV A B C D E F G H J K L M N O P Q R S T U W Y Z NB RIP VIP DIY LED PDF URL HTML API ISBN ISSN USD EUR GBP CHF GMT UTC BST EST PST CET EDT PDT GI DJ MC LP EP VHS PC PCs No Jr Sr
  D.C NSW BC ACT NY NJ DC LA SA WA NT PEI WWI WWII WW1 WW2 ICBM GHG WMD WMDs IDP IDPs GCSE CV AKA ETA ASAP AND OR NOT THE FOR WITH BMW_M WC OBE MBE CBE KBE`);
