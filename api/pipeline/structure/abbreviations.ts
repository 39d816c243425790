/** Abbreviations after which a sentence always goes on: titles, units of address, "No.". */
export const NEVER_LAST = new Set(
  (
    'cal cals fed ctra ud uds vd vds gdes gde pte mpal mpales mil nal cart ctrl edif gral grals lic ing arq cap capt cmdte cmte tte sgto cbo cor corl cnel tte tnte alm vicealm mtro mtra dr dra sr sra srta srs don prof fr ' +
    'no nos num nums art arts av ave avda blvd blvr boul calz col cols fracc priv prol esq km kms carr autop mpio mpios mun edo edos loc locs ' +
    'cd ej ranch rcho com cong pob comun sta sto gpo sold sdo asegto aseg enfto enfrto decom fza fzas ejto vs aprox p pp pag pags fig tel ext int bldv lat long coord coords ' +
    'nvo nva gpe ma fco hdez mtz gtz gral bgda brig inf cab art ver1 jan feb apr jun jul aug sept oct nov dec st mt lt sgt gen col maj pres gov rep sen mr mrs ms ' +
    'dom lun mie jue vie sab mar masc mascs fem fems ene abr may ago sep set dic exp of ofs dto dtto dist pdte sec secc subsec depto dpto dir sria srio u ee uu i e g ej cf ss aa bs cp pol'
  ).split(' '),
);

/** Words that begin a new sentence after an abbreviation that may end one ("…, VER. EL GRUPO"). */
export const STARTERS = new Set(
  (
    'el la los las un una en se al no sin por con durante tras desde segun fue fueron hubo lo le les su sus este esta estos estas ese esa ' +
    'dicho dicha nadie quien quienes ningun ninguna gente luego despues entre otro otra otros otras segundo tercero cuarto quinto sexto septimo octavo ambos tambien ademas asimismo personal elementos tropas pobladores vecinos sujetos hombres cabe ante como cuando a hasta ' +
    'the this these those in on at no two three they it he she police officials army soldiers gunmen residents both a an another'
  ).split(' '),
);

/** Of those, the ones that as often go on after a unit of measure or time ("HRS. EN EL POBLADO"). */
export const GOING_ON = new Set(
  'en del de a al con por la el se personal elementos tropas sujetos'.split(' '),
);

/** Units after which an all-capitals text usually goes on. */
export const UNITS = new Set(
  'hrs hr h tons ton lts lt mts mt kgs kg grs gr has ha km kms pzas pza eltos elems tpa efts eft'.split(' '),
);
