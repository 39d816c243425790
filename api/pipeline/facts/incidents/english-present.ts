import { DRUGS, MIGRANTS, WEAPONS } from './cue-words.ts';
import { cue } from './incident-cue.ts';
import type { Cue } from './incident-cue.ts';

const r = String.raw;
/** Not an infinitive: "threatened to burn his trucks". */
const NOT_TO = r`(?<!(?:to|not|would|will|could|might|may|can|should|must|cannot|t)\s)`;
const NEAR = r`(?:(?!(?:to|not|would|will|could|might|may|can|should|must|who|that)\s)[^\s;.]+\s+){0,3}?`;
const OUTLAWS = r`(?:gunm[ae]n|attackers?|assailants?|hit\s?m[ae]n|(?:armed|masked|hooded)\s+(?:men|man|civilians|group)|gangs?|gang\s+members|kidnappers|robbers|thieves|suspects|G)`;
const LAWMEN = r`(?:police|soldiers|troops|marines|agents|officers|army|navy|guardsmen|national\s+guard|prosecutors|customs|inspectors)`;
const A = r`(?:N|an?|the|his|her|their|two|three|several)`;
const PEOPLE = r`(?:people|men|women|persons?|m[ae]n|wom[ae]n|boys?|girls?|children|mothers|officers?|police(?:m[ae]n)?|soldiers?|marines?|migrants|students?|journalists?|family|brothers|youths|farmers|drivers?|inmates|civilians|mayor|candidate|ranchers?|workers?)`;
const THINGS = r`(?:houses?|homes?|shops?|stores?|bars?|bus(?:es)?|trucks?|cars?|vehicles?|vans?|patrols?|convoy|stations?|offices?|base|post|suvs?|pickups?)`;

/** What timelines and headlines tell in the English present: "gunmen ambush their cars", "ten people die". */
export const ENGLISH_PRESENT: readonly Cue[] = [
  cue(
    'armed_clash',
    'present',
    80,
    r`${NOT_TO}(?:trade|exchange|swap)\s+(?:gun)?(?:fire|shots)|clash(?:es)?\s+with\s+(?:gunmen|police|soldiers|troops|rivals|G)|shoot\s+it\s+out|(?:return|shoot\s+back)\s+fire`,
  ),
  cue(
    'attack',
    'present',
    72,
    r`${OUTLAWS}\s+${NEAR}(?:attack|ambush|shoot\s+(?:up|at)|open\s+fire|fire\s+(?:on|at)|spray|strafe|bomb|assault|storm)s?(?=\s)`,
    r`(?:grenade|bomb|mine|explosive|drone)s?\s+(?:[^\s;.]+\s+){0,3}?(?:explodes?|goes\s+off|hits?|wounds?|injures?|kills?)`,
    r`(?:is|are)\s+(?:attacked|ambushed|fired\s+(?:on|upon|at)|shot\s+(?:at|up)|sprayed|bombed)`,
  ),
  cue(
    'attack',
    'present',
    60,
    r`${NOT_TO}(?:torch|burn|firebomb)(?:es|s)?\s+(?:down\s+)?(?:[^\s;.]+\s+){0,2}?${THINGS}|set\s+fire\s+to|(?:is|are)\s+(?:torched|set\s+(?:on\s+fire|ablaze|alight)|burned)`,
  ),
  cue(
    'homicide',
    'present',
    71,
    r`(?:is|are)\s+(?:[a-z]+ly\s+)?(?:killed|murdered|shot\s+dead|gunned\s+down|found\s+(?:dead|murdered|shot|hanged|hanging)|slain|executed|massacred|assassinated)`,
    r`${OUTLAWS}\s+${NEAR}(?:kill|murder|execute|gun\s+down|assassinate|shoot\s+dead)s?\s+(?:at\s+least\s+)?${A}(?=\s)`,
    r`${NOT_TO}(?:find|discover|recover|unearth|dig\s+up)s?\s+(?:[^\s;.]+\s+){0,6}?(?:bod(?:y|ies)|corpses?|remains|graves?)`,
  ),
  cue(
    'abduction',
    'present',
    72,
    r`(?:is|are)\s+(?:kidnapped|abducted|snatched|taken\s+(?:hostage|away|captive))|${NOT_TO}(?:kidnap|abduct|snatch)s?\s+(?:at\s+least\s+)?${A}\s+(?:[a-z]+\s+){0,2}?${PEOPLE}`,
  ),
  cue(
    'roadblock',
    'present',
    66,
    r`${NOT_TO}(?:block|blockade|barricade|seal\s+off|shut\s+down|close)s?\s+(?:[^\s;.]+\s+){0,3}?(?:roads?|highways?|bridges?|streets?|avenues?|entrances?|toll\s+booths?)`,
  ),
  cue(
    'robbery',
    'present',
    64,
    r`(?:${OUTLAWS})\s+${NEAR}(?:rob|steal|hijack|loot|hold\s+up|make\s+off\s+with)s?(?=\s)|(?:is|are)\s+(?:robbed|looted|hijacked|carjacked)`,
  ),
  cue(
    'displacement',
    'present',
    62,
    r`(?:families|residents|villagers|people)\s+${NEAR}(?:flee|abandon|leave)(?=\s+(?:their|the\s+(?:village|town|hamlet)|P))`,
  ),
  cue(
    'migrant_detention',
    'present',
    69,
    r`${LAWMEN}\s+${NEAR}(?:detain|stop|rescue|pick\s+up|find)s?\s+(?:[^;.]{0,30}?\s)?${MIGRANTS}`,
  ),
  cue(
    'drug_seizure',
    'present',
    54,
    r`${NOT_TO}(?:seize|confiscate|intercept|find|discover)s?\s+(?:[^;.]{0,60}?\s)?${DRUGS}`,
  ),
  cue(
    'weapons_seizure',
    'present',
    50,
    r`${NOT_TO}(?:seize|confiscate|find|recover|discover)s?\s+(?:[^;.]{0,40}?\s)?${WEAPONS}`,
  ),
  cue(
    'arrest',
    'present',
    45,
    r`${LAWMEN}\s+${NEAR}(?:arrest|detain|capture|hold|nab|catch|jail)(?:es|s)?\s+(?:${A}|suspected|alleged)(?=\s)|(?:is|are)\s+(?:arrested|captured|detained|taken\s+into\s+custody)`,
  ),
];
