import type { TermId } from '../../../insight/types';

/** How postings put each term, thought up before the expressions were: one a line. */
export const SAID: Record<TermId, string> = {
  productivity: `
    Productivity is 85%
    Our productivity expectation sits at 80 percent
    We ask for 26 visits a week
    Expect 5-6 visits a day
    Full time is 30 points weekly
    Efficiency standard: 88%
    88% efficiency is expected
    You will be expected to bill 6.5 hours of an 8-hour day
    Bill at least 75% of your day
    Target of 32 units a day
    Productivity runs around 75-80%
    We aim for 70% billable time
    Six and a half treatment hours per eight-hour shift
    Minimum of 25 visits a week for full-time status
    82% productivity (we count group and concurrent)
    Utilization of 78% is the norm
    Must meet productivity standards of the department
    The visit expectation is 27 per week
    A reasonable productivity goal of 75%
    6-7 home visits per day
    24 billable hours per week
  `,
  caseload: `
    You will see 10 to 12 patients per day
    8-10 clients daily
    You'll see about 14 patients in a shift
    Two patients an hour, at most
    One patient at a time, 45 minutes each
    Every patient gets a full hour of one-on-one time
    Caseload of 50 kids
    Your caseload will be around 40 students
    Caseload: 35-40 students
    Caseload capped at 45
    40 students on your caseload
    You would treat around 12 residents a day
    A typical day is 9 patients
    Usually 9 or 10 residents on the list
    Treatment slots are 40 minutes and never double booked
    We never double-book
    Max of 2 patients per hour
    Groups of three or four children
    Patients are seen one-on-one for 60 minutes
    You'd carry roughly 15 families
    Expect 11-13 patients in an 8-hour day
    You will share about 60 students with the SLP
    About a dozen patients a day
    1 patient every 30 minutes
    No more than three kids in a group
    45-minute individual sessions
    You will support 30 students across two schools
    Your list is about 10 people a day
  `,
  'paid-documentation-and-driving': `
    Charting time is paid
    Your notes are done on the clock
    Paid time for notes
    30 minutes of paid charting time daily
    We pay for drive time between visits
    Drive time and documentation time are both paid
    You are paid from your first stop to your last, driving included
    Drive time is paid at your hourly rate
    One hour a day is blocked for documentation
    Blocked documentation time each afternoon
    You get 45 minutes a day to chart
    Protected time for paperwork
    Travel time between homes is compensated
    Notes are written on paid time
    Hourly pay that includes driving and charting
    You clock in at the first house and are paid for driving between patients
    Built-in documentation time
    The last half hour of the day is set aside for notes
    Paid prep time and paid planning time
    Dedicated admin time every week
    All hours are paid, charting too
    Indirect time is paid at $25 an hour
    Time for notes is on the schedule
  `,
  mileage: `
    Mileage paid at the IRS rate
    Mileage is reimbursed
    70 cents a mile
    $0.67/mile
    We reimburse your miles
    Mileage on top
    IRS mileage
    A company car is provided
    Mileage between buildings is covered
    Miles between schools are paid
    We pay the federal rate for miles driven
    Gas card provided
    Monthly car allowance
    Plus mileage
    Fuel card
    Mileage stipend of $200 a month
    You get mileage between sites
    Reimbursement for travel between sites
    A vehicle is supplied for home visits
    Car allowance plus km rate
  `,
  'guaranteed-hours': `
    40 hours guaranteed
    Guaranteed 36 hours a week
    Your hours are guaranteed even at low census
    We guarantee 32 hours
    A guaranteed minimum of 30 hours
    Hours are protected when census dips
    A floor of 24 hours a week
    We never send staff home for low census
    No low-census call-offs
    You will not be flexed
    You are paid for 40 hours whether or not the census is low
    Guaranteed pay for 37.5 hours
    Minimum 20 hours per week promised
    If a patient cancels you still get paid
    Paid for cancellations
    Contract guarantees 37.5 hours
    You keep your hours when census drops
    Salaried, so your check does not change with census
    We do not cut hours when census is low
    We do not flex staff
  `,
  'employment-status': `
    W2 employee
    W-2, not 1099
    1099 contractor
    You would be an independent contractor
    This is a W2 position
    Paid as a W-2
  `,
  'paid-time-off': `
    15 days of PTO
    PTO starts on day one
    Three weeks' vacation
    Paid vacation and six paid holidays
    Generous time off
    You accrue 4 hours of PTO every pay period
    10 paid holidays
    Paid sick leave
    Vacation, sick and personal days
    Annual leave of 28 days
    PTO, health, dental
    Time off is paid
    Sick and vacation accrual
    Four weeks paid leave
    Paid breaks with the school calendar
    Twelve sick days a year
    Sick days per the contract
    Medical, dental, vacation
    120 hours of PTO a year
    Sick leave and personal leave
    A week of paid vacation after six months
    Paid days off
  `,
  mentorship: `
    You'll have a mentor for your first six months
    Mentorship for new grads
    A structured mentorship program
    1:1 mentoring every week
    We pair you with a senior COTA
    Paired with an experienced PTA for the first 90 days
    New graduates are mentored by our lead PT
    A preceptor for your first weeks
    Our director mentors every new assistant
    A buddy for your first month
    You will shadow a senior therapist and be mentored
    Formal mentoring
    Mentors on staff
    Mentorship from experienced PTs and OTs
  `,
  'sign-on-bonus': `
    $3,000 sign-on bonus
    Sign on bonus available
    Signing bonus of $2,500
    $5k sign-on
    $5,000 hiring bonus paid in two parts
    A $1,500 starting bonus
    Welcome bonus
    Sign-on: $4,000
    Start bonus of $1,000
    Sign-on incentive
    $2,000 bonus at hire
    $2,500 bonus after 90 days when you sign
    Bonus of $3,000 when you start
    Recruitment incentive of $5,000
    New hire bonus
    $5K SIGN ON!!
    Commencement bonus
    Relocation help and a sign-on
    We offer a sign-on of $2,000
  `,
  'on-site-supervision': `
    A PT is always on site
    The supervising PT is in the clinic every day
    There is always an OT in the building
    Your OTR works in the same building
    The SLP works on the same campus
    You will work side by side with the PT
    You work alongside an OT
    An OT is next door
    The PT is in the gym with you
    On-site PT supervision
    Direct on-site supervision by an SLP
    Our physical therapist is here every day
    Full-time PT in house
    A physiotherapist is on the ward with you all day
    PT and OT on site five days a week
    The SLP is at your school three days a week
    You always have a PT in the clinic
    Never without a PT in the building
    Your supervising therapist sits in the same office
    The OTR is there whenever you are
    PT supervision is on site
    A therapist is always available in the clinic
    Your SLP shares your room
    The PT/owner is there all day
  `,
};

/** The same for what a posting says that there isn't. */
export const DENIED: Record<TermId, string> = {
  productivity: `
    No productivity standard
    There is no productivity requirement here
    We have no quotas
    Nobody tracks your productivity
    Productivity: none
    Productivity is not measured
    There are no visit quotas
    Productivity targets? We don't have them
    We threw out productivity targets
    No one will count your units
    Without productivity pressure or a quota
    Productivity isn't a thing here
    No billing targets
    You won't be held to a productivity percentage
    Productivity requirement: N/A
    No set number of visits
  `,
  caseload: `
    You will not have your own caseload
    You do not carry a caseload
    No set caseload
    There is no fixed caseload
    Caseload size isn't set
    Without a caseload of your own
  `,
  'paid-documentation-and-driving': `
    Drive time is unpaid
    Charting is not paid separately
    Documentation is on your own time
    We do not pay for documentation
    Documentation and drive time are included in the visit rate and not paid extra
    No pay for drive time
    Charting is done off the clock
    Travel time isn't paid
    There is no paid time for notes
    Notes are not paid
    The visit rate includes driving and notes; neither is paid
    No separate pay for charting or driving
    Drive time: not paid
    No paid prep time
    You finish notes at home, unpaid
    Drive time and paperwork are unpaid
  `,
  mileage: `
    No mileage
    Mileage is not paid
    Mileage: none
    Mileage reimbursement is not offered
    We don't pay mileage
    Mileage N/A
    Mileage isn't reimbursed
    There is no mileage reimbursement
    Fuel and mileage are on you
    Mileage is your own cost
    You cover your own gas
    You pay your own gas and miles
    Mileage is unpaid
    No reimbursement for gas or miles
    Mileage is included in the visit rate and not paid separately
  `,
  'guaranteed-hours': `
    No guaranteed hours
    Hours are not promised
    Hours aren't guaranteed
    Hours may be cut at low census
    Shifts can be cancelled when census is low
    You may be sent home early if census is low
    Hours depend on census
    No minimum hours
    There is no guarantee of hours
    We can't promise a set number of hours
    Hours follow the census
    Hours will vary with census
    Expect to be flexed when census is low
    We make no promise of hours
    Hours rise and fall with referrals
    If the census drops your hours drop
    No pay if the patient cancels
    You are not paid for cancellations
    Unpaid when a client cancels
    Low census days are unpaid
    Shifts may be called off
    Zero-hour contract
    No minimum number of visits is promised
  `,
  'employment-status': '',
  'paid-time-off': `
    No PTO
    No paid time off
    PTO is not offered
    PTO: none
    There is no PTO
    No paid days off
    No paid holidays
    No benefits or PTO
    This position does not accrue PTO
    PTO isn't part of this role
    Without PTO or holiday pay
    Breaks are unpaid
    PTO: N/A
    No vacation
    No vacation or sick pay
    Summers and school breaks are not paid
    Time off is unpaid
    Not eligible for PTO
    Higher rate in lieu of PTO
    PTO isn't available
    You will not earn PTO
    School breaks unpaid
  `,
  mentorship: `
    No mentorship
    There is no mentor on site
    We don't have a mentorship program
    There is nobody to mentor you
    No one is here to mentor
    We can't offer mentoring
    Mentorship is not available
    There isn't a mentor
    Mentoring: none
    We are too small to offer mentorship
    Not the right place if you need a mentor
    Mentorship isn't provided
    We are unable to mentor new grads
    No formal mentor program
  `,
  'sign-on-bonus': `
    No sign-on bonus
    No sign-on
    Sign-on: none
    Sign-on bonus: N/A
    We don't do sign-on bonuses
    We do not offer a sign-on
    There is no sign-on bonus
    Sign-on isn't offered
    Not eligible for a sign-on bonus
    No hiring bonus
    No signing or referral bonus
    No bonus for signing
    Sign-on bonus? There isn't one
    We skip sign-on bonuses
    This role has no sign on
    Sign-on bonus - none
    The sign-on bonus does not apply to this position
    The sign-on bonus on our site is for nurses and is not available for this role
  `,
  'on-site-supervision': `
    There isn't a PT on site
    No PT on site
    The OT is not in the building
    The PT is on site two mornings only
    PT on site Tuesdays only, otherwise by phone
    You will often be the only therapy person in the building, with the PT elsewhere
    Your supervising SLP is remote
    Supervision is virtual
    You are the only therapist in the building
    You will work alone in the building
    The SLP is off campus
    The PT visits once a week
    The OT comes on Tuesdays
    Off-site supervision
    The PT is not here every day
    The OT is rarely on site
    Remote supervision by an OT
    Supervised remotely by an SLP
    No OT at this campus
    Supervision by video
    The PT is offsite
  `,
};
