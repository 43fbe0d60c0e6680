import { anyOf, everyOf, NUMBER, type TermWording } from './wording';

const NOT = String.raw`(?:\b(?:no|not|never|cannot|without|nobody|no one|nor)\b|n['’]t\b)`;
const LOST = String.raw`(?:flexed|sent home|called[- ]off|call(?:ed)? off|cancel\w*|reduced|cut|go home)`;
const CENSUS = '(?:low[- ]census|census|low[- ]volume|low volumes?|volumes? (?:is|are) low|patient volume)';
const WORK = '(?:hours?|hrs?|shifts?|pay|schedule|work|visits|weeks?)';

export const GUARANTEED_HOURS: TermWording = {
  id: 'guaranteed-hours',
  holds: anyOf(
    'guarant|census|zero[- ]hours?|cancel|low[- ]volume|visits (?:are missed|drop)',
    'hours (?:are )?protected',
    'hours (?:will |may |can )?(?:vary|fluctuate|flex|be reduced|depend|are based)',
    'flexed|call(?:ed)?[- ]offs?|no[- ]shows|volumes',
  ),
  elsewhere: everyOf(
    String.raw`guarantee\w* (?:of|an?) (?:employment|job|interview|results?)`,
    String.raw`\b(?:satisfaction|results?|interview|housing|rates?) (?:is |are )?guaranteed`,
    String.raw`\bcancellations are filled`,
  ),
  said: anyOf(
    String.raw`\bguarant\w*[^;.]{0,40}?\b(?:${WORK}|${NUMBER})\b`,
    String.raw`\b(?:${WORK}|${NUMBER})\b[^;.]{0,40}?\bguarant\w*`,
    String.raw`\b(?:hours|pay|paychecks?)\b[^;.]{0,20}\bprotected`,
    String.raw`${NOT}[^;.]{0,60}\b${LOST}\b[^;.]{0,40}\b${CENSUS}|${NOT}[\w ]{0,20}\b${CENSUS}[- ]?(?:\w+ )?${LOST}`,
    String.raw`\b${CENSUS}\b[^;.]{0,60}(?:${NOT}[\w ]{0,20}\b${LOST}|full pay|keep your hours|reassigned|floated?|guarant|cross-train)`,
    String.raw`${NOT}[\w ]{0,15}\bcall[- ]?off\b[^;.]{0,40}`,
    String.raw`\b${CENSUS} (?:pay|protection)|\b${CENSUS}[^;.]{0,20}\bvoluntary`,
    String.raw`\b${CENSUS}\b[^;.]{0,70}${NOT}[\w ]{0,10}\b(?:affect|change|reduce)`,
    String.raw`\bpaid\b[^;.]{0,60}\beven (?:if|when|at|on)\b[^;.]{0,40}\b(?:cancel|drop|miss|census)`,
    String.raw`\bpay\b[^;.]{0,60}\b(?:even )?when (?:visits|families|patients|clients) (?:are )?(?:cancel|drop|miss)\w*`,
    String.raw`\bcancels?\b[^;.]{0,20}\bstill paid|\b${CENSUS}\b[^;.]{0,80}\brather than (?:lose|cut|reduc|flex)`,
    String.raw`\bpa(?:id|y)\b[^;.]{0,25}\b(?:no[- ]shows|cancellations)|\bcancellations (?:are )?paid\b`,
  ),
  denied: anyOf(
    String.raw`${NOT}[^;.,]{0,40}\bguarant|\bguarant\w*[^;.,]{0,15}${NOT}`,
    String.raw`\bzero[- ]hours?\b|\bcancel\w*\b[^;.]{0,50}\b(?:is|are) (?:not paid|unpaid)`,
    String.raw`\bhours (?:\w+ ){0,2}(?:vary|fluctuate|depend|based)\b[^;.]{0,20}\b(?:${CENSUS}|volumes?|caseload|referrals)`,
    String.raw`\bhours (?:will |may |can )?(?:vary|fluctuate|flex|change)\b[^;.]{0,30}\b${CENSUS}`,
    String.raw`(?<!${NOT}[\w ]{0,25})\b${LOST}\b[^;.]{0,40}\b${CENSUS}`,
    String.raw`(?<!${NOT}[\w -]{0,15})\b${CENSUS}\b[^;.]{0,50}(?<!${NOT}[\w ]{0,25})\b${LOST}\b`,
    String.raw`(?<!${NOT}[\w -]{0,15})\b${CENSUS}\b(?:(?!${NOT} |guarant)[^;.]){0,60}\bunpaid`,
  ),
};
