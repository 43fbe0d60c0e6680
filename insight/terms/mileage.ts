import { denialsOf } from './denial';
import { everyOf, partsOf, type TermWording } from './wording';

const DISTANCE = '(?:mile|kilometer|kilometre|km|mi\\b)';
const PAID = '(?:reimburs\\w*|paid|pay|compensat\\w*|stipend|allowance|rates?|covered|provided|offered|included)';

export const MILEAGE: TermWording = {
  id: 'mileage',
  holds:
    /mile?age|reimburs|travel|tolls|petrol|miles?\b|\/mi\b|\bmi\b|kilomet|driving|parking|\bkms?\b|gas\b|fuel|car\b|cars\b|truck|van\b|vehicle/i,
  elsewhere: everyOf(
    String.raw`\blow[- ]mileage|\bmileage (?:logs?|forms?|sheets?)\b`,
    String.raw`\b(?:tracks?|completes?|records?|logs?|enters?)\b[\w ]{0,20}mileage[^;.]{0,40}`,
    String.raw`\b\d+ miles? (?:from|of|north|south|east|west|to|radius|away|apart)`,
    String.raw`\b\d+[- ]miles? (?:radius|charity|walk|run|commute|drive)`,
    String.raw`\bcar (?:insurance|park|seat)`,
  ),
  said: partsOf(
    String.raw`\bvehicle (?:expenses?|costs?) (?:is|are) (?:re)?(?:paid|imbursed)|\b(?:credit )?card for (?:fuel|gas)\b`,
    String.raw`\bmiles\b[^;.,]{0,30} (?:is|are) (?:paid|reimbursed|covered)|\b(?:cents|pence|\d{2}[pc¢]) for (?:each|every) ${DISTANCE}`,
    String.raw`\btravel (?:is |are )?reimbursed\b|\btravel between [\w ]{0,25}\bat (?:the )?(?:IRS|federal|state|GSA)`,
    String.raw`^\W*(?:(?:plus|paid|and|work) )?mile?age,?(?: (?:if|only|when|once|above|within|outside|per|too|also|available|as|every|yes|in)\b|\s?:\s?(?!no|\d+ miles))`,
    String.raw`\b(?:\d{2}(?:\.\d+)?\s?[p¢c]|[$£]\s?0?\.\d+|\d{2}(?:\.\d+)? cents)\s?(?:an?|per|\/|each|every)\s?(?:${DISTANCE}|mi\b)`,
    String.raw`\b(?:get|gets|earn|paid|pay|pays|receive|claim|plus|add|cover|covers|reimburse|reimburses|reimbursing) (?:you )?(?:for )?(?:your |all |the |any |business |work |every )*(?:mileage|miles|mile|kilomet\w+|kms|gas|fuel|petrol)\b(?! (?:from|away|of))`,
    String.raw`\b(?:drive|use|take|given|get|issued|assigned|supply|provide|provides|have) (?:you )?(?:an? |our |one of our |the )(?:company|agency|pool|fleet|hospital|clinic|program|district|county|work)[- ]?(?:owned |paid )?(?:car|vehicle|van|truck)`,
    String.raw`\bmile?age\b[^;.]{0,50}?\b${PAID}`,
    String.raw`\b${PAID}\b[^;.]{0,40}?\b(?:mileage|(?:business )?miles\b)`,
    String.raw`\bmileage\b[^;]{0,25}?(?:[$£]|\d\s?(?:cents|pence|[pc¢]\b)|\.\d\d|\bIRS|\bfederal|\bper\b)`,
    String.raw`(?:\b(?:plus|and|with|\+|including)\s|[+&,:]\s?)mileage\b`,
    String.raw`\b(?:mileage|miles) (?:\w+ ){0,4}(?:on top|extra|paid|reimbursed|covered)\b|\b(?:you |you['’]ll )(?:\w+ )?(?:get|receive|claim) (?:\w+ )?mileage\b`,
    String.raw`(?<!wheelchair )\b(?:car|vehicle|van|truck)s? (?:is |are )?(?:supplied|provided|included|furnished)`,
    String.raw`\b(?:vehicle|van|truck|car) for (?:work |your |all )?(?:travel|visits|driving)|^\W*mileage (?:after|beyond|over|past|from (?:your|the|first|home)|at|on)\b`,
    String.raw`^\W*(?:\w+ )?mileage\b(?:\W*$| between| for| and|,)`,
    String.raw`(?:IRS|federal|government|HMRC)(?: \w+)? mileage`,
    String.raw`(?:\b(?:cents|pence|\d{2}\s?[pc¢])|[$£]\s?0?\.\d+)\s?(?:an?|per|\/|(?:for )?each|every)\s?${DISTANCE}`,
    String.raw`[$£]?0?\.?\d{2}(?: cents)? (?:an?|per|\/) ${DISTANCE}|(?<!\d)0?\.\d{2,3}\s?\/\s?${DISTANCE}`,
    String.raw`\b${DISTANCE}(?:s|age)?\b[^;.]{0,20}\b(?:allowance|reimburs\w*|costs|paid)|\bper[- ]${DISTANCE}`,
    String.raw`\bwe (?:also )?(?:cover|pay for|buy) (?:your |the )?(?:gas|fuel|petrol)\b|\b(?:county|city|district|agency|state|staff|work) (?:car|vehicle|van|truck)\b`,
    String.raw`\bmileage when\b|^\W*(?:paid )?(?:drive|travel) time (?:\+|and|&) mileage`,
    String.raw`\btravel reimbursement (?:between|from your|at the (?:IRS|federal|state))|\btravel (?:between|from)\b[^;.]{0,40}\breimbursed|\breimburs\w* for travel between`,
    String.raw`\b(?:gas|fuel) (?:cards?|reimbursement|allowance|stipend|money)`,
    String.raw`\b(?:company|fleet|lease|leased|pool|work) (?:cars?|vehicles?)\b`,
    String.raw`\b(?:car|vehicle|auto) (?:reimbursement|allowance|stipend|user allowance)`,
  ),
  named: /\bmileage\b/i,
  denied: partsOf(
    String.raw`\bmileage (?:is |as )?an? tax (?:write|deduct)`,
    String.raw`\bmileage\b[^;.]{0,15} (?:is|are) on you\b|\b(?:gas|fuel|tolls|petrol)(?: and \w+)? (?:is|are)(?:n['’]t| not) (?:reimbursed|paid|covered)`,
    String.raw`\bmileage (?:is |are )?(?:isn['’]t|not) (?:separate|extra|additional|on top)|(?:\bnot|n['’]t) pay for (?:travel(?! time)|commut)`,
    String.raw`(?:\bnot|n['’]t) reimbursed for (?:travel|mileage|driving|commut|gas|fuel)`,
    String.raw`\bmileage\b(?:(?!paid|reimburs|cover)[^;.,]){0,40}(?:\bnot|n['’]t) (?:be )?(?:reimbursed|paid|covered)`,
    String.raw`\b(?:pay|cover|buy|use)\b (?:for )?your own (?:gas|fuel|mileage|miles)`,
    String.raw`\b(?:gas|fuel|mileage)\b[^;.]{0,12}\bis on you\b|\bno (?:gas|fuel|travel) (?:money|reimbursement|allowance|card)`,
    String.raw`\byour own (?:car|vehicle)\b[^;.]{0,20}(?:\bnot|n['’]t) (?:reimburs|paid|compensat)`,
    String.raw`\bmileage is (?:at )?your own\b|\b(?:gas|fuel) is your (?:own )?(?:responsibility|expense|cost)|\bresponsible for (?:your|their|all)(?: own)? (?:mileage|gas|fuel|travel costs)`,
    ...denialsOf(String.raw`(?:gas and )?mileage(?: reimbursement)?|miles|kilomet\w+|driving and parking|travel costs`),
    String.raw`(?:\bnot|n['’]t) (?:reimburse|pay|cover)\b[\w ]{0,15}\b(?:mileage|miles|gas|fuel)`,
  ),
};
