import { CRIMINALS, DRUGS, ENGLISH_OFFICIALS, MIGRANTS, TAKEN, WEAPONS } from './cue-words.ts';
import { cue } from './incident-cue.ts';
import type { Cue } from './incident-cue.ts';

const r = String.raw;
const FEW = r`(?:[^\s;.]+\s+){0,4}?`;
const MORE = r`(?:[^\s;.]+\s+){0,9}?`;
const A = r`(?:N|an?|the|his|her|their|its|several|some|dozens\s+of|more|another)`;
const WAS = r`(?:was|were|(?:has|have|had)\s+been|being|got)(?:\s+[a-z]+ly)?`;
const SHOTS = r`(?:bullets|gunfire|gunshots|shots|rounds|shells|mortars|tracers|(?:rifle|automatic|machine-?\s?gun)\s+fire)`;
const FIREARMS = r`(?:rounds?|bullets?|shots?|magazines?|clips?|pistols?|rifles?|guns?|revolvers?|volleys?|bursts?|kalashnikovs?|weapons?)`;
const BUILDINGS = r`(?:houses?|homes?|shops?|stores?|offices?|stations?|(?:out)?posts?|barracks|bases?|checkpoints?|bars?|clubs?|nightclubs?|restaurants?|mills?|schools?|church|town\s+hall|headquarters|buildings?|courthouse|newsroom|hamlets?|villages?|camps?|garages?|workshops?|ranch(?:es)?|farms?|clinics?|warehouses?|depots?|markets?|stalls?|pharmac(?:y|ies)|tortiller[a-z]+)`;
const VEHICLES = r`(?:patrols?|convoys?|cars?|trucks?|vans?|bus(?:es)?|pickups?|vehicles?|lorr(?:y|ies)|trailers?|taxis?|coach(?:es)?|motorcycles?|tractors?|tankers?|rigs?|tractor-trailers?)`;
const BY_NATURE = r`(?!\s+(?:hard\s+)?by\s+(?:an?\s+|the\s+|heavy\s+)?(?:hurricane|storm|floods?|waves?|trains?|lightning|earthquake|quake|tax|crisis|strike|cuts|landslide|rain|wind|truck|car|bus))`;
const WAYS = r`(?:exits?|entrances?|entries|approach(?:es)?|access|roads?|highways?|motorways?|avenues?|bridges?|toll\s+(?:booths?|plazas?|gates?)|crossroads|ramps?|tracks|railway|railroad|lanes?|carriageways?|route|streets?)`;
const HEAPED = r`(?:${VEHICLES}|tyres|tires|logs|boulders|rocks|trees|barrels|concrete\s+blocks)`;
const PEOPLE = r`(?:(?:${A}\s+(?:[a-z]+\s+){0,3}?)(?:men|man|women|woman|boys?|girls?|people|persons?|workers?|engineers?|nurses?|doctors?|teachers?|students?|drivers?|journalists?|reporters?|ranchers?|farmers?|traders?|merchants?|officers?|policem[ae]n|officials?|brothers?|sisters?|sons?|daughters?|husband|wife|couple|youths?|teenagers?|patients?|miners?|fisherm[ae]n|employees?|foreman|businessm[ae]n|candidate|mayor|priest|lawyers?|passengers?|guards?|technicians?|relatives?|shopkeepers?|owner|victims?|children|child)|him|her|them)(?![a-z])`;
const CARRIED_OFF = r`(?:snatched|plucked|bundled|spirited|whisked|dragged|hauled|marched|frogmarched|grabbed|seized)`;
const NATIONALS = r`(?:guatemalans?|hondurans?|haitians?|cubans?|venezuelans?|salvadorans?|ecuador(?:e|i)ans?|nicaraguans?|colombians?|chinese|indians?|africans?|brazilians?|(?:central|south)\s+americans?|undocumented|foreign(?:ers)?)`;
const PASSENGERS = r`(?:${MIGRANTS}|(?:people|persons|men|women|passengers|travellers|travelers),?\s+(?:(?:most|many|all|some|nearly\s+all|mostly|mainly|the\s+majority)(?:\s+of\s+them)?,?\s+)?(?:from\s+)?${NATIONALS})`;
const CROPS = r`(?:opium(?:\s+(?:gum|popp(?:y|ies)))?|popp(?:y|ies)|marijuana|cannabis)`;
const AIRCRAFT = r`(?:aircraft|(?:light\s+)?plane|jet|cessna|turboprop|learjet|king\s?air|gulfstream|piper|helicopter)`;
const STRIPS = r`(?:(?:landing|dirt|jungle|clandestine|desert|makeshift)\s+strips?|airstrips?|runways?|airfields?)`;
const PAYMENT = r`N\s+(?:thousand\s+|million\s+)?(?:pesos|dollars)(?!\s+(?:[a-z]+\s+)?(?:a\s+(?:week|month|day|head|truck|box|kilo)|per\s|every\s|each\s|weekly|monthly)[a-z]*)`;
const WIRED = r`(?:phones?|handsets?|devices?|mobiles?|cellphones?|laptops?|computers?|smartphones?)`;
const EYES = r`(?:cameras?|antennas?|antennae|repeaters?|bugs|microphones|transmitters?|listening\s+devices?)`;

/** Deeds told in English, by class of verb and of what it was done to. */
export const ENGLISH_CUES: readonly Cue[] = [
  cue(
    'armed_clash',
    'deed',
    80,
    r`(?:returning|answering|answered\s+with)\s+(?:the\s+)?(?:gun)?fire|(?:shooting|firing)\s+back`,
    r`fought\s+(?:it\s+out|a\s+(?:running\s+|pitched\s+)?(?:gun\s?)?(?:battle|gunfight))|(?:traded|exchanged|swapped)\s+(?:bullets|volleys|rounds|bursts)`,
  ),
  cue(
    'attack',
    'deed',
    72,
    r`${SHOTS}\s+(?:[^\s;.]+\s+){0,3}?(?:rained|poured|slammed|ripped|tore|struck|hit|peppered|raked|smashed|pierced|riddled|crashed|fell|whistled)`,
    r`(?:put|pumped|emptied|unloaded|loosed|fired|discharged|sent)\s+${A}\s+(?:[a-z]+\s+){0,2}?${FIREARMS}\s+(?:of\s+[a-z]+\s+)?(?:into|at|through|on|over|against)`,
    r`(?:drones?|quadcopters?)\s+(?:[^;.]{0,70}?\s)?(?:circled|dropped|released|loosed|let\s+(?:go|fall|loose)|bombed|dived|exploded|blew\s+up|rained)`,
    r`(?:${BUILDINGS}|${VEHICLES})\s+${FEW}(?:${WAS}|came)\s+(?:hit|shot\s+(?:up|at)|strafed|shelled|bombed|firebombed|raked|riddled|fired\s+(?:on|upon)|blown\s+up|peppered|sprayed|struck|under\s+(?:fire|attack|gunfire))${BY_NATURE}`,
    r`came\s+under\s+(?:[a-z]+\s+)?(?:attack|gunfire|fire)`,
    r`opened\s+up\s+(?:on|at|with)(?=\s+(?:a|an|the|his|her|their|them|N|rifles|automatic)(?![a-z]))`,
    r`(?:rolled|slid|planted|left|shoved|placed|flung|pitched|fired)\s+${FEW}(?:grenades?|(?:pipe|petrol|home-?made|car|fire)\s?-?bombs?|explosives?|molotovs?)`,
    r`(?:grenades?|bombs?|explosives?|devices?|drones?)\s+(?:[^;.]{0,60}?\s)?(?:blew|blasted|shattered|ripped|tore|wrecked|destroyed|gutted|exploded|went\s+off)`,
    r`(?:petrol\s+|fire\s?)bombs?\s+(?:[^\s;.]+\s+){0,3}?(?:thrown|hurled|tossed|landed|crashed)`,
  ),
  cue(
    'attack',
    'deed',
    60,
    r`set\s+(?:[^\s;.]+\s+){1,12}?(?:on\s+fire|ablaze|alight|aflame)`,
    r`(?:${BUILDINGS}|${VEHICLES})\s+(?:[^\s;.]+\s+){0,3}?(?:(?:were\s+|was\s+)?(?:set\s+(?:alight|ablaze|on\s+fire)|torched|burn(?:ed|t)\s+(?:out\s+by|down\s+by|by\s+(?:gunmen|men|armed|masked|hooded)))|went\s+up\s+in\s+flames)`,
    r`(?:lit|torched|burned|burnt|firebombed|doused)\s+(?:up\s+)?${A}\s+(?:[a-z]+\s+){0,2}?(?:${BUILDINGS}|${VEHICLES})(?![a-z])`,
  ),
  cue(
    'homicide',
    'deed',
    71,
    r`(?:came\s+(?:up)?on|came\s+across|stumbled\s+(?:on|upon|across)|spotted|${TAKEN})\s+${MORE}(?:lifeless|slain|lying\s+dead)`,
    r`(?:lay|lying|lain)\s+(?:lifeless|dead)(?!\s+drunk)`,
    r`put\s+to\s+death`,
    r`(?:dismembered|mutilated|charred|bound|decapitated|headless|bullet-riddled|half-buried|wrapped)\s+(?:bod(?:y|ies)|corpses?|remains|torsos?)`,
    r`mown\s+down|execution-?\s?style|pumped\s+full\s+of\s+(?:bullets|lead)|(?:bag|bags|suitcase|barrel|freezer|cooler|boot|trunk)s?\s+(?:[^;.]{0,40}?\s)?(?:remains|body\s+parts|bod(?:y|ies)|corpses?|limbs)`,
    r`died\s+(?:[^;.]{0,40}?\s)?(?:gunshots?|bullets?|stab\s+wounds?|shot|stabbed)|(?:shot|stabbed|gunned)\s+(?:[^;.]{0,60}?\s)?(?:and\s+)?(?:killed|died\s+(?:at\s+the\s+(?:scene|wheel)|on\s+the\s+spot|instantly))`,
    r`(?:severed|cut-off)\s+heads?`,
  ),
  cue(
    'homicide',
    'weak',
    69,
    r`(?:bodies|corpses|human\s+remains|body)\s+(?:by|on|in|beside|along|near|at|under|inside|behind|with|off|dumped|hanging)(?=\s)`,
  ),
  cue(
    'abduction',
    'deed',
    72,
    r`${CARRIED_OFF}\s+(?:away\s+|off\s+)?${PEOPLE}(?!\s+(?:ashore|aboard|in\s+handcuffs))`,
    r`(?<!(?:purse|bag|phone|chain|necklace|victory|win|gun|rifle)\s)(?:snatched|plucked|bundled|spirited\s+away|whisked\s+away)\s+(?:from|off|in|into|out\s+of|by|at)(?=\s)`,
    r`(?:took|carried|led)\s+(?:away|off)\s+${PEOPLE}(?!\s+in\s+(?:handcuffs|cuffs|irons))`,
    r`${WAS}\s+(?:plucked|grabbed|seized|whisked|taken)\s+(?:from|off|out\s+of)\s+(?:an?|the|his|her|their)\s+(?:[a-z]+\s+){0,2}?(?:train|truck|bus|home|house|office|shop|farm|field|church|clinic|street|school|workplace|worksite|site)\s+by\s`,
    r`${WAS}\s+(?:pulled|dragged|taken|forced|ordered|led|marched|yanked)\s+(?:out\s+of|from|off|into|away)\s+(?:[^;.]{0,60}?\s)?by\s+(?:[a-zN]+\s+){0,2}?(?:masked|armed|hooded|unidentified|unknown|gunmen|men|strangers)`,
    r`(?:ha(?:s|ve)\s+not\s+been\s+(?:seen|heard\s+(?:of|from))|nobody\s+has\s+seen\s+(?:him|her|them))\s+(?:again|since)(?<=(?:taken|pulled|forced|left|stopped|picked)[^.]{0,160})`,
    r`(?:held|kept)\s+(?:captive|hostage|prisoner|for\s+ransom|against\s+(?:his|her|their)\s+will)`,
  ),
  cue(
    'roadblock',
    'deed',
    66,
    r`(?:cut|severed|sealed|shut|closed|plugged|choked|barred|obstructed|jammed|blocked|blocking|occupied)(?:\s+off)?\s+(?:[^\s;.]+\s+){0,3}?${WAYS}(?![a-z])`,
    r`${HEAPED}\s+(?:[^\s;.]+\s+){0,5}?(?:nose\s+to\s+tail|across\s+(?:the|both|all|every|an?|N)\s+(?:[a-z]+\s+){0,2}?${WAYS})`,
    r`(?:felled|dragged|piled|rolled|stacked|laid|heaped|dumped|parked)\s+(?:[^\s;.]+\s+){0,3}?${HEAPED}\s+(?:[^\s;.]+\s+){0,2}?(?:over|on|across|onto|along)\s+(?:[^\s;.]+\s+){0,3}?${WAYS}`,
    r`let(?:ting)?\s+(?:nobody|no\s+one|nothing|no\s+(?:vehicles?|traffic|cars|trucks))\s+(?:through|pass|by)`,
    r`(?:burning|burned|burnt)\s+(?:tyres|tires)|(?:set\s+up|threw\s+up|erected|built|raised)\s+(?:[a-z]+\s+)?barricades?`,
  ),
  cue('roadblock', 'noun', 66, r`barricades?`, r`(?:road|highway|street)\s+(?:closures?\s+by|blockings?)`),
  cue(
    'displacement',
    'deed',
    62,
    r`N\s+(?:[a-z]+\s+){0,2}?(?:inhabitants|villagers|people|residents|families|households)\s+(?:[^\s;.]+\s+){0,4}?(?:fled|walked\s+out|streamed\s+out|poured\s+out|were\s+driven|ran\s+for)`,
    r`N\s+(?:[a-z]+\s+){0,2}?(?:families|households|villagers|residents|people)\s+(?:[^\s;.]+\s+){0,3}?(?:packed\s+up|cleared\s+out|moved\s+out|emptied\s+out|gone|left)(?=[^.;]{0,110}?\s(?:gunmen|gunfire|shooting|threats?|fighting|armed|raid|attacks?|cartel|told\s+them|clear\s+out))`,
    r`(?:driven|forced|chased|expelled)\s+(?:from|out\s+of)\s+(?:their\s+)(?:homes?|villages?|hamlets?|land|houses)`,
  ),
  cue(
    'migrant_detention',
    'deed',
    73,
    r`(?:loaded|herded|bundled|put|packed|crammed|marched|escorted|bused)\s+N\s+(?:[a-z]+\s+)?${PASSENGERS}\s*,?\s+(?:[^\s;.]+\s+){0,6}?(?:onto|on|into|aboard)\s+(?:[a-z]+\s+){0,2}?(?:bus(?:es)?|vans?|coach(?:es)?|trucks?)`,
  ),
  cue(
    'migrant_detention',
    'deed',
    69,
    r`(?:rode|riding|travell?ed|travell?ing|crouched|crouching|huddled|hid|hiding|sat|sitting|stood|standing|squatted|crammed|packed|stowed|lay|lying)\s+(?:[a-z]+\s+){0,3}?N\s+(?:[a-z]+\s+)?${PASSENGERS}`,
    r`(?:${VEHICLES}|boats?|skiffs?)\s+(?:[^;.]{0,60}?\s)?(?:human\s+cargo|${PASSENGERS}|cargo,?\s+most\s+of\s+it\s+${NATIONALS})(?:[^;.]{0,60}?)\s(?:flipped|overturned|rolled|crashed|tipped|plunged|veered|skidded|slammed|sank|capsized)`,
    r`${WAS}\s+(?:taken|pulled|ordered|brought|made\s+to\s+get)\s+off\s+(?:[^\s;.]+\s+){0,4}?(?:bus(?:es)?|coach(?:es)?|trains?|trucks?)(?<=${MIGRANTS}\s[^;.]{0,90})`,
  ),
  cue('migrant_smuggling', 'noun', 69, r`human\s+cargo`, r`(?:migrant|people)[-\s](?:smuggling|smugglers)`),
  cue(
    'surveillance',
    'deed',
    84,
    r`${EYES}\s+(?:[^\s;.]+\s+){0,7}?(?:came\s+down|${WAS}\s+(?:taken|pulled|torn|cut|brought|ripped|unscrewed|unbolted|removed|dismantled|found|discovered|seized))`,
    r`(?:took|pulled|tore|cut|brought|ripped)\s+down\s+${FEW}${EYES}`,
    r`${WIRED},?\s+(?:[^;.]{0,120}?\s)?${WAS}\s+(?:infected|hacked|tapped|bugged|cloned|compromised|penetrated|targeted|wiretapped|spied\s+on)`,
  ),
  cue('surveillance', 'noun', 84, r`(?:hidden|spy|clandestine|pirate|secret|concealed)\s+cameras?`),
  cue(
    'collusion',
    'deed',
    78,
    r`${ENGLISH_OFFICIALS},?\s+(?:[^;.]{0,90}?\s)?(?:fed|slipped|passed|sold|leaked|handed|gave|lent|rented|tipped\s+off|warned|alerted|shielded|protected|worked\s+for|took\s+orders\s+from|moonlighted\s+for)\s+(?:[^;.]{0,60}?[\s"])?${CRIMINALS}`,
    r`${ENGLISH_OFFICIALS},?\s+(?:[^;.]{0,90}?\s)?(?:pocketed|took|taken|taking|accepted|accepting|received|receiving|collected|${WAS}\s+paid)\s+(?:[^;.]{0,60}?\s)?(?:to|for)\s+(?:wav|look|turn|let|clear|allow|ignor|wink|open|skip)(?:e|ing|ting)?(?![a-z])`,
    r`${ENGLISH_OFFICIALS},?\s+(?:[^;.]{0,90}?\s)?(?:taking|collecting|receiving|pocketing|took|collected|received|pocketed)\s+(?:[^;.]{0,30}?)N\s+(?:pesos|dollars)\s+(?:[^;.]{0,30}?\s)?from\s+(?:[a-z]+\s+){0,2}?${CRIMINALS}`,
    r`${ENGLISH_OFFICIALS},?\s+(?:[^;.]{0,60}?\s)?(?:on\s+the\s+payroll|in\s+the\s+pay)\s+of`,
  ),
  cue(
    'extortion',
    'deed',
    58,
    r`(?:rang|called|phoned|telephoned|texted|messaged|visited|callers?|notes?|letters?|messages?|envelopes?)\s+(?:[^;.]{0,60}?[\s,])?(?:asked\s+for|asking\s+for|demanded|demanding|wanted|wanting|ordered|ordering)\s+(?:[^\s;.]+\s+){0,2}?${PAYMENT}`,
    r`(?:received|got|found|handed|sent|left)\s+(?:[^;.]{0,40}?\s)?(?:envelopes?|notes?|letters?|messages?|calls?|videos?|parcels?|wreaths?|bullets?)\s+(?:[^;.]{0,80}?\s)?${PAYMENT}`,
    r`(?:told|ordered|warned|instructed)\s+(?:[^\s;.]+\s+){0,3}?to\s+(?:hand\s+over|pay|come\s+up\s+with|cough\s+up|deliver|deposit)\s+${PAYMENT}`,
    r`(?:asked\s+for|demanded|wanted)\s+${PAYMENT}(?=[^.;]{0,70}?(?:or\s+(?:else|the|they|he|she)|protection|not\s+to|in\s+exchange|to\s+leave|within|until|for\s+the\s+boys))`,
  ),
  cue(
    'robbery',
    'deed',
    64,
    r`(?:${VEHICLES}|drivers?|cargo|loads?|trains?)\s+(?:[^;.]{0,60}?\s)?${WAS}\s+(?:forced\s+(?:on\s?to|off|to\s+(?:stop|halt|pull)|over|into)|run\s+off|waylaid|commandeered|boxed\s+in|held\s+up|looted|stripped|emptied|ransacked|plundered|hijacked|carjacked)`,
    r`(?:stripped|robbed|relieved)\s+of\s+(?:[a-z]+\s+){0,3}?[a-z]+|emptied\s+by\s+(?:looters|thieves|robbers|gunmen|armed)`,
    r`(?:walked|burst|went|broke|stormed|barged)\s+into\s+(?:[^;.]{0,80}?\s)?(?:walked|went|came|drove|ran|made\s+off|rode|sped)\s+(?:out|off|away)\s+with`,
    r`(?:took|grabbed|seized|carried\s+off|drove\s+off\s+with|sped\s+off\s+with|left\s+with|fled\s+with|escaped\s+with)\s+(?:[^\s;.]+\s+){0,4}?(?:cash|takings|jewell?ery|jewels|watches|gold|payroll|till|safe|merchandise|cattle|copper|loot|cargo|lorry|trailer)`,
    r`safes?\s+(?:[^\s;.]+\s+){0,2}?(?:blown|cracked|cut|prised|pried|forced|drilled)(?:\s+open)?`,
    r`(?:stolen|taken|stripped|seized|driven\s+off)\s+(?:[^;.]{0,30}?\s)?at\s+gunpoint`,
    r`(?:robbers?|thieves|burglars?|looters?|hijackers?)\s+(?:[^\s;.]+\s+){0,2}?(?:caught|held|arrested|detained|struck)`,
  ),
  cue(
    'fuel_theft',
    'noun',
    68,
    r`(?:siphoned|bootleg|illicit|contraband|pilfered|stolen)\s+(?:petrol|gasoline|diesel|fuel|l\.?p\.?\s+gas|crude|condensate)`,
  ),
  cue(
    'drug_lab',
    'noun',
    88,
    r`(?:kitchens?|labs?|laborator(?:y|ies)|workshops?)\s+(?:for|to|making|cooking|producing|turning\s+out)\s+(?:[a-z]+\s+){0,2}?(?:crystal|meth|methamphetamines?|fentanyl|heroin|synthetic|drugs|ice)(?![a-z])`,
    r`(?:vats?|drums?|reactors?|pots?|barrels?|trays|cauldrons)\s+(?:[^.;]{0,80}?\s)?(?:meth|methamphetamine|crystal|precursors?|acetone|fentanyl|bubbling|still\s+warm)(?![a-z])`,
    r`(?:cook|meth|fentanyl|super)\s?-?(?:sites?|labs?|kitchens?|houses?|shacks?)`,
  ),
  cue(
    'crop_eradication',
    'deed',
    86,
    r`(?:dust|spray|fumigat)(?:ed|ing)\s+(?:[^;.]{0,80}?\s)?(?:herbicides?|defoliants?|paraquat|glyphosate|${CROPS})`,
    r`(?:wiped\s+out|slashed|cleared|pulled\s+up|uprooted|(?:hacked|chopped|cut)\s+down|(?:tore|ripped)\s+(?:up|out)|burned|burnt|destroyed|eradicated|razed)\s+${MORE}${CROPS}`,
  ),
  cue(
    'air_incursion',
    'deed',
    90,
    r`${AIRCRAFT}\s+(?:[^;.]{0,90}?\s)?(?:set\s+down(?!\s+(?:passengers|safely))|touched\s+down|put\s+down|slipped\s+(?:under|past|in)|bellied|ditched)`,
    r`(?:blew|blown|dug|cut|gouged|carved|ripped|bulldozed|ploughed|plowed|dynamited|cratered|trenched|${TAKEN})\s+${FEW}${STRIPS}`,
    r`${STRIPS}\s+${FEW}${WAS}\s+(?:cratered|trenched|dynamited|ploughed|plowed|cut|destroyed|disabled|blown\s+up)`,
  ),
  cue(
    'drug_seizure',
    'deed',
    54,
    r`(?:gathered|fished|hauled|plucked|scooped|pulled|netted)\s+${FEW}(?:bales|bundles|bricks|N\s+(?:kilos?|tonnes?|tons?|kg)\s+of|${DRUGS})`,
    r`bales?\s+${FEW}(?:bobbing|floating|adrift|drifting|washed\s+(?:up|ashore))`,
  ),
  cue(
    'drug_seizure',
    'weak',
    54,
    r`N\s+(?:[a-z]+\s+)?${DRUGS}\s+(?:tablets|pills|capsules|doses|bricks|bales|packets|packages|wraps)`,
    r`N\s+(?:kilos?|kg|tonnes?|tons?|grams|pounds|bales|bricks|packages|packets|pills|tablets)\s+of\s+(?:[a-z]+\s+)?${DRUGS}`,
  ),
  cue('arms_trafficking', 'deed', 51, r`(?:delivered|ferried|drove|ran|smuggled|trucked)\s+${FEW}${WEAPONS}`),
  cue(
    'arms_trafficking',
    'noun',
    51,
    r`gun-?\s?running|running\s+guns|(?:arms|gun|weapons)\s+(?:smuggling|trafficking)`,
  ),
  cue(
    'weapons_seizure',
    'weak',
    44,
    r`N\s+(?:[a-z]+\s+)?(?:carbines?|handguns|shotguns|firearms|(?:assault|hunting)\s+rifles|machine\s?guns|weapons|guns|cartridges|grenades|launchers)`,
  ),
  cue(
    'arrest',
    'deed',
    45,
    r`(?:police|marines|soldiers|agents|troops|officers|detectives|guardsmen)\s+(?:[^\s;.]+\s+){0,3}?(?:caught|grabbed|picked\s+up|tracked\s+down|cornered|seized)\s+(?:an?|N|the)\s+(?:[a-z-]+\s+){0,2}?(?:man|men|woman|women|suspects?|leader|boss|fugitive|gunm[ae]n|members?|hitm[ae]n|dealers?|youths?)`,
    r`${WAS}\s+(?:hand)?cuffed|laid\s+hands\s+on|(?:placed|put)\s+under\s+arrest|led\s+(?:away|off)\s+in\s+(?:handcuffs|cuffs|irons)|nabbed|hauled\s+in(?!to)`,
    r`(?:took|taking)\s+(?:[^\s;.]+\s+){1,5}?into\s+custody|rounded\s+up\s+(?:N|an?)|(?:gave|turned)\s+(?:himself|herself|themselves)\s+(?:up|in)`,
    r`(?:suspects?|alleged|accused|boss|leader|lieutenant|capo|hitm[ae]n|paymaster|fugitive)(?:[\s,][^;.]{0,70}?)?\s${WAS}\s+(?:pulled|taken)\s+from`,
  ),
  cue(
    'attack',
    'deed',
    60,
    r`(?:found|discovered|saw)\s+(?:his|her|their|the|its)\s+(?:[a-z]+\s+)?(?:${BUILDINGS}|${VEHICLES})\s+(?:on\s+fire|ablaze|in\s+flames|burning|burned\s+out|torched)`,
  ),
  cue(
    'abduction',
    'deed',
    72,
    r`(?:${PEOPLE}|takers|pickers|surveyors|couple)\s+(?:[^\s;.]+\s+){0,3}?${WAS}\s+(?:seized|grabbed|taken)\s+(?=[^;.]{0,100}?(?:let\s+go|set\s+free|released|freed|ransom|captors))`,
  ),
  cue(
    'arrest',
    'deed',
    45,
    r`(?:man|woman|men|women|suspects?|youths?|brothers?|boss|leader|lieutenant)(?:[\s,][^;.]{0,80}?)?\s${WAS}\s+picked\s+up(?!\s+by\s+(?:gunmen|armed|masked|men|strangers|his|her|their|an?\s+(?:friend|relative|bus|taxi|cab)))`,
  ),
  cue(
    'migrant_detention',
    'deed',
    69,
    r`N\s+(?:[a-z]+\s+)?${MIGRANTS}\s+(?:picked\s+up|rounded\s+up|handed|bused|taken\s+off|pulled\s+(?:off|from))`,
  ),
  cue(
    'other',
    'deed',
    34,
    r`(?:banners?|bedsheets?|sheets?|placards?)\s+(?:[^;.]{0,110}?\s)?(?:fluttered|dangled|appeared|flapped|${WAS}\s+(?:hung|strung|draped|unfurled))`,
  ),
  cue(
    'other',
    'noun',
    32,
    r`scuffle|fist-?\s?fight|punch-?\s?up|bar\s+fight|fight\s+over\s+(?:an?|the|some)\s+(?:[a-z]+\s+)?(?:parking|space|seat|girl|woman|bill|debt|ball|match|game|dog|fence|song)`,
  ),
];
