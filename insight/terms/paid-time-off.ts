import { denialsOf } from './denial';
import { everyOf, NUMBER, partsOf, type TermWording } from './wording';

const LEAVE =
  '(?:annual leave|vacation|holidays?|(?:personal|sick|earned|state|paid) leave|leave|time[- ]off|p\\.?t\\.?o)';
const SPAN = '(?:days?|weeks?|hours?|hrs)';
const OTHERS_AWAY =
  '(?:pto|vacations?|holidays?|(?:maternity |sick |parental |medical )?leaves?(?: of absence)?|time off|sick days)';
/** To stand in for them; a medical cover is another. */
const COVER = String.raw`(?<!medical |life |dental |health )\b(?:cover(?:s|age|ing)?|relief|fill(?:s|ing)? in|backfill)\b`;

export const PAID_TIME_OFF: TermWording = {
  id: 'paid-time-off',
  holds:
    /\bp\.?t\.?o\b|time[- ]off|vacation|holidays?\b|leave\b|(?:days|weeks|day|birthday) off|(?:days|weeks) away|personal days|vacation|sick|breaks|summers|time away|earned time|sick time|unpaid/i,
  elsewhere: everyOf(
    String.raw`\bholidays?\b[\w ]{0,20}\b(?:on|in|by|rotat\w+) ?(?:rotation|rotating|turn)?\b(?<=rotation|rotating|turn)|\bholiday (?:commitment|requirement|obligation|weekend|availability)\w*`,
    String.raw`\b(?:summers?|weekends|nights|evenings)(?:,? (?:and|&|or)|,) holidays? off\b(?!,? (?:with pay|paid))`,
    String.raw`${COVER}[A-Za-z ]{0,40}?\b${OTHERS_AWAY}(?:(?:,| and| or)[\w ,]{0,20}${OTHERS_AWAY})?(?: (?:of|for) [\w ]{0,20})?`,
    String.raw`\b(?:vacation|pto|leave|holiday) (?:destination|coverage|cover|home|rentals?|relief|requests?|spots?|town|rotation|part(?:y|ies)|shifts?|schedule|season|differential)[\w ]{0,30}`,
    String.raw`\b(?:requests? for|approves?|schedul\w+) (?:pto|vacation|time off)[\w ]{0,20}`,
    String.raw`\b(?:works?|working|rotat\w+|some|every other|alternating) (?:[\w-]+ ){0,4}holidays?\b`,
    String.raw`\b(?:maternity|military|medical|parental|bereavement|caregiver) leave\b`,
    String.raw`\bleaves? of absence\b`,
    String.raw`\b(?:colleague|someone|on) (?:on )?leave\b`,
    String.raw`\bto leave\b|\bleave requests?\b`,
    String.raw`(?<!(?:paid|annual|sick|personal) )\bleave (?:early|work|us|the|a|your|you|room|enough|\d+ (?:paid )?min\w*)\b`,
    String.raw`\bstudy leave\b`,
    String.raw`\b(?:paid )?sick (?:leave|time|pay)\b[\w ]{0,25}\b(?:laws?|statute|ordinance|mandate\w*)\b[^;.]{0,20}|\b(?:state|legally|city)[- ](?:mandated|required) (?:paid )?sick[\w ]{0,10}`,
    String.raw`^\W*holiday pay\W*$|\bholiday pay\b(?: is| at)? time`,
    String.raw`\b${NUMBER} (?:\w+ )?holiday (?:a|per|each|every|and)\b`,
  ),
  said: partsOf(
    String.raw`\bpaid[- ](?:[\w-]+[ ,]+){0,3}?(?:time[- ]off|vacations?|holidays?|leave|days? off|sick days|closure|breaks)\b`,
    String.raw`\bp\.?t\.?o\b`,
    String.raw`\b(?:earned|personal|flexible|combined) time(?:[- ]off)?\b(?! (?:and|at|to))`,
    String.raw`\b${NUMBER} (?:paid )?weeks off\b|\b${NUMBER} (?:paid )?(?:days|weeks) away\b`,
    String.raw`\b${NUMBER} (?:paid )?days off (?:a|per) year`,
    String.raw`\bsick (?:and vacation )?time\b`,
    String.raw`\b${NUMBER}['’]?[- ]?${SPAN}['’]? (?:of |per year of )?(?:[\w-]+ ){0,3}${LEAVE}\b`,
    String.raw`\b(?:earns?|accrues?|gets?|receives?) (?:\w+ )?vacation\b|\bwith pay\b[^;.]{0,25}\b(?:holidays|breaks)\b`,
    String.raw`\b(?:sick|vacation|holiday) pay\b|\bpaid time away\b|\bholidays off,? with pay`,
    String.raw`\b(?:days?|weeks?|birthday) off,? (?:with pay|paid)\b|^\W*(?:generous|ample|great) leave\b`,
    String.raw`\b(?:sick|personal|vacation) (?:days|leave)\b`,
    String.raw`\b(?:generous|ample|great|flexible|unlimited) (?:time[- ]off|vacation)`,
    String.raw`(?:\bmedical|\bhealth|\bdental|\bvision|401\(?k\)?)\b[^;.]{0,40}[,&] ?(?:and )?(?:vacation|holidays|sick)\b`,
    String.raw`\b${NUMBER} (?:[\w-]+ ){0,2}(?:holidays|vacation|pto|leave|(?:personal|sick) days)\b`,
    String.raw`\b${LEAVE} (?:days|of|bank|entitlement|allowance|accru\w*|package|pay|leave|hours|starts?|time|after|that|with)\b`,
    String.raw`\b${LEAVE}\s?[:–-]\s?${NUMBER} ${SPAN}`,
    String.raw`^\W*(?:generous |ample |great )?(?:annual leave|vacation|holidays)\b`,
    String.raw`\b(?:generous|ample|great|state|statutory) (?:annual leave|vacation|holidays?)\b`,
    String.raw`\b(?:vacation|annual|personal|sick|holiday)(?:,| and| or| &|\/)[\w ,&]{0,20}\b(?:leave|days)\b`,
    String.raw`\b(?:holidays?|vacation)\b[^;.]{0,20}\bpaid\b|\bclosed on holidays, with pay`,
    String.raw`\btime off\b[^;.]{0,25}\bpaid\b|\bannual leave\b|\b(?:real|paid) vacation\b`,
    String.raw`\bvacation[,/]`,
  ),
  denied: partsOf(
    ...denialsOf(
      'p\\.?t\\.?o\\b|paid (?:holidays|days off|breaks|sick days)|(?:paid |accrued )?(?:time off|vacation(?: pay)?|holiday pay|leave)',
    ),
    String.raw`\b(?:time off|(?:school |holiday )?breaks|holidays|vacation) (?:(?:is|are) )?unpaid`,
    String.raw`(?:\bnot|n['’]t) paid (?:for|during|over) (?:\w+ )?(?:breaks|summers?|holidays|closures|vacation)`,
    String.raw`\b(?:breaks|summers|holidays|closures)\b[\w ,]{0,30}(?:\bnot|n['’]t) paid`,
    String.raw`\b(?:in lieu of|in place of|instead of) (?:[\w ,]{0,25} )?(?:leave|pto|vacation|time off)\b`,
    String.raw`\btoo small for pto`,
  ),
};
