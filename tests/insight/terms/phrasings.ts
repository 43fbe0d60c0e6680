import type { TermId } from '../../../insight/types';

/** How postings put each term, thought up before the expressions were: one a line. */
export const SAID: Record<TermId, string> = {
  productivity: `
    Roughly 4 visits in a 5 hour day
    Five visits in an 8-hour shift
    The standard is 85% but we understand bad days
    Expectation is five visits a day, six when routes are tight
    Therapists and assistants are asked to keep 80% productivity
    You'd need 25 visits a week for full-time benefits
    We look for around 75% productivity averaged over the month
    30 units a day is the target
    FT = 28 visits/wk
    Weekly expectation: 26-28 visits
    Assistants average 75% productivity
    We expect assistants to be 80% productive
    Productivity expectations are realistic (75%)
    Productivity 80%
    The unit minimum is 28 a day
    5.5 visits per day is full time
    Full-time means 28 visits weekly
    Weekly goal: 25 visits
    You need 26 visit points a week
    Productivity goal for PTAs is 82%
    A minimum of 60% of your time is direct client time
    KPIs: 5.5 billable hours a day
    Average 3.5 units per hour
    4 billable units per visit expected
    Meet a productivity benchmark of 85%
    Productive time is set at 78%
    Required: 24 direct hours per week
    Must maintain 85% efficiency
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
    Take 10 to 12 of those patients a day
    45 minute sessions, individual only
    We keep it to one patient per half hour
    You'll see eight patients on a normal day and ten on a busy one
    Residents: 10-12 a day
    12ish patients a day
    Most days you'll treat between 9 and 11 people
    PTAs here see 10 patients a day
    Our assistants treat 12 patients a day
    40 min per patient, one at a time
    Patients get 45 minutes one-on-one with you
    You never juggle more than two patients
    55 kids between the two of you
    Groups never larger than three
    The caseload runs about 50
    Each assistant has roughly 25 clients
    Caseload will not exceed 45 students
    Three patients at once in the gym is normal
    Your day: 10 patients, one every 45 minutes
    Sees 12 to 14 patients each day
    Ten to twelve patients per eight hour day
    8 to 10 kids a day, 30 minute sessions
    Each SLPA serves about 45 students
    Expected caseload 40-45 students
    Caseload size: 55
    A caseload in the mid-40s
    You'll be responsible for 38 students in grades K-5
    Average caseload 50
    Small groups of 2-4 students
    Two at a time, max
    Never more than two patients at once
    You'll treat one patient at a time
    No double booking, ever
    1 on 1 care for 40 minutes
    One-on-one, hour-long sessions
    Patients get you for a full 60 minutes, one to one
    We schedule patients every 30 minutes
    Daily caseload is 9-11 residents
    A manageable caseload (about 35)
    You will have between 10 and 14 patients on your schedule
    The schedule is 11 patients in 8 hours
    Client ratio 1:1
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
    Roster of 14 to 16 clients
    Ratio is one therapist to three patients
    Ten kids per therapist
    Workload: 9 residents a shift
    A load of 22 clients across the week
    One child at a time, always
    Classes of six participants
    Group classes with 5 to 8 members
    1:1 appointments of 40 minutes
    One-to-one, 50 minutes
    45 minutes one-on-one with each patient
    Assistants carry 18 to 20 clients
    Twelve visits a day with no patient overlap
    Three groups a day with 6 patients in each
    Your roster is about 30 students
    Each aide works with two children at once
    6 patients per assistant per day
    You treat one person at a time
    Around 15 individuals a week
    Low ratios: 8 residents per clinician
    Two kids per group
    Your panel is 24 clients
    We limit you to 11 patients daily
    8 patients, 45 minutes each
    You will be assigned 12 to 14 residents
  `,
  'paid-documentation-and-driving': `
    Lesson planning has its own period
    You are paid from the first home to the last
    Windshield time and charting are on us
    Paid from leaving your driveway to returning to it
    Paid from the front door to the front door of the last patient
    Paid hours include 60 minutes a day for data, notes and materials
    You won't chart at home: we give you 45 minutes at day's end
    You're paid while you chart
    Your pay covers drive time and charting
    We pay hourly for everything: visits, driving, notes
    Paid from the time you leave home, charting included
    Documentation time (30 min/day) is paid
    There's a paid hour each Friday for notes
    Windshield time is paid at $18 an hour
    Drive time paid
    Drive time + mileage paid
    Paid drive time and mileage
    Time to document is built into every visit
    Ten minutes after each patient to chart
    Non-patient time is paid at your full rate
    You are paid for all your time, including documentation and travel
    We pay you for charting
    30 minutes at the end of each day to finish notes
    Time is built into your schedule for documentation
    Built-in charting time
    Documentation is done during paid time
    Drive time between clients is paid
    Paid drive time
    Paid travel time between facilities
    Hourly, so charting and driving are paid
    Travel between clients is on the clock
    An admin day every other Friday
    Four hours of admin time a week
    Point-of-care charting on the clock
    Your documentation time is protected
    A weekly paid hour for notes
    Paid non-billable time
    Indirect time is compensated
    Daily planning period
    We block the last 30 minutes for notes
    Paid documentation
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
    Travel between homes counts as work time
    Drive time: paid at your hourly rate
    Non-billable work (meetings, notes, calls) is paid at the same rate
    Paid for visits, notes and driving
    A 30-minute documentation block each afternoon
    Two hours of indirect time a week
    Time to chart is scheduled after every fourth patient
    You're on the clock from your first home to your last
    Your clock runs while you drive
    Notes get an hour at the end of the day
    We schedule 30 minutes daily to finish notes
    Protected admin time on Fridays
    Documentation time: 45 minutes a day
    No charting off the clock
    You never take notes home
    Dedicated paperwork time
    Evals, notes and commute between sites are paid
    Portal-to-portal pay
    An hour of office time is blocked for charting
    Paid: treatment, charting, driving
    We compensate drive time at $20 an hour
    Hourly rate for drive time is $19
    Charting is part of your paid day
    Paperwork is done on company time
    15 minutes of each hour is yours for notes
  `,
  mileage: `
    Gas between the schools is on the district
    Home assessments once a week using a center vehicle
    Personal vehicle travel among member schools is expected and reimbursed
    Get .70 per mile in your own vehicle
    We pay .58 a mile
    Personal car mileage is reimbursed
    Mileage (IRS rate) and a phone
    We reimburse mileage from your first patient
    Mileage when you travel between buildings
    Get 65 cents for each mile
    $.60 per mile
    67 cents/mi
    .655/mile
    Company car or mileage, your choice
    Travel between schools is reimbursed
    Mileage is reimbursed monthly
    We cover gas
    Uses a county car
    You'll have a fleet vehicle
    Mileage reimbursed at 58 cents
    Mileage reimbursement from your first stop
    Paid mileage between schools
    Current IRS rate for mileage
    IRS-rate mileage
    Mileage: 0.70/mile
    Mileage is paid over 20 miles a day
    We pay for mileage
    You'll be reimbursed for your mileage
    Reimbursement of mileage between sites
    Travel reimbursement between sites at the IRS rate
    Company vehicle provided
    Fleet car
    Take-home car with fuel card
    45p per mile
    Gas allowance
    Agency car available
    Use our van for visits
    Reimbursed at the state rate per mile
    Drive a company car
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
    Mileage if you float
    Mileage: yes, after ten miles
    Mileage only outside the county
    57.5¢/mi
    62.5 cents per mile
    We reimburse your gas
    You drive one of our clinic cars
    Plus gas
    Travel between sites is reimbursed per mile
    $.58/mi after the first stop
    Mileage at 0.655
    Mileage for every visit
    Mileage too
    We'll issue you a company car
    Miles are reimbursed at the federal rate
    You get paid for your miles
  `,
  'guaranteed-hours': `
    If the pass road closes you still get your day
    A snow day costs you nothing
    Your 40 is safe
    Either way your 36 hours are safe when census is low
    Not docked for low days
    Weathered-out days count as worked
    Nobody is ever placed on low census
    Your 36 hours don't shrink when census does
    When census is low you can help in other buildings and keep your hours
    If census drops we find you hours at a sister building
    We've never cut anybody's hours for census
    Full-time means full-time: 40 hours guaranteed
    You're paid your scheduled hours if a family cancels
    Cancellations don't cost you: we pay the visit
    Paid for the full shift even if the census is low
    The first cancelled visit each day is paid
    There's a 32-hour guarantee
    We guarantee 25 visits a week
    Minimum 30 hours guaranteed
    A weekly guarantee of 35 hours
    Guaranteed 40
    Guaranteed hours
    Guaranteed weekly hours
    Hours guaranteed
    40 guaranteed hours
    36 hours per week guaranteed
    Your 40 hours are safe even when census is low
    We don't cut hours
    We guarantee your hours year round
    No flexing off
    No low census days
    Low census days are paid
    Your pay does not change if the census drops
    You are never sent home early
    Base of 30 hours guaranteed
    We pay for late cancellations
    Cancelled visits are paid
    No-shows are paid at half the rate
    Paid if a student is absent
    The contract guarantees 35 hours
    Minimum of 32 hours per week guaranteed
    You will be paid your full hours if a session is cancelled
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
    If the clinic closes for snow you are paid
    When the schedule is slow you can do other tasks and stay on the clock
    Paid for snow days
    The clinic pays a minimum of 36 hours even when patients cancel
    You'll be paid for your shift if the pool closes
    If we get slow, you still get your full pay
    You won't lose pay when a family cancels
    Guaranteed minimum 32
    No one is docked when kids are absent
    Your 40 hours are guaranteed no matter the census
    If a student is out we pay you anyway
    Weather closures are paid
    Hours guaranteed in writing
    You will not lose hours for low census
  `,
  'employment-status': `
    Employee status
    You're an employee with taxes taken out
    W2 employee
    W-2, not 1099
    1099 contractor
    You would be an independent contractor
    This is a W2 position
    Paid as a W-2
  `,
  'paid-time-off': `
    P.T.O. from day one
    Three weeks off with pay
    You'll get 15 days PTO plus holidays
    All school holidays are paid
    Vacation, sick, and holiday pay
    160 hours PTO
    You accrue vacation and sick time
    PTO that you can actually use
    Paid time away from work
    Unlimited PTO
    Federal holidays off with pay
    Sick pay
    Holiday pay and vacation
    Annual leave and sick leave
    PTO (3 wks)
    Vacation time
    PTO accrual starts day one
    Holidays are paid
    Paid vacation
    Time off: 3 weeks
    You will have 20 days off with pay
    Earned sick leave
    Sick time accrues at one hour per 30 worked
    8 paid holidays
    Your birthday off, paid
    25 days holiday plus bank holidays
    Four weeks annual leave
    Generous leave
    Vacation accrues from day one
    PTO bank
    Paid winter and spring breaks
    Ten sick days
    Two weeks' paid vacation
    Personal days
    Paid parental leave and vacation
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
    A senior PTA will mentor you for the first year
    You'll be assigned a mentor
    You get a mentor, not just a manual
    Your mentor sits next to you
    Weekly mentor meetings
    Mentor hour every Friday
    Our OTs will mentor you
    Each new hire is paired with a mentor
    Every COTA gets a mentor for 90 days
    Strong mentorship for the right person
    Structured mentorship with a senior clinician
    One-on-one mentorship
    Mentoring available
    New grads get a mentor
    You'll work with a mentor
    Mentor program
    We mentor new grads
    New graduates welcome, we will mentor
    We love mentoring new grads
    Mentored orientation
    Your SLP mentor meets with you weekly
    Our mentorship program pairs you with a COTA
    Clinical mentoring from day one
    A preceptor guides your orientation
    Six weeks with a preceptor
    Supportive mentors
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
    A bonus of $1,500 in your second month for coming aboard
    $1,500 arrival bonus with the first check
    New hire money is $2k now and $2k at a year
    We're offering $4,000 to sign on
    $3,500 sign-on (paid at 90 days and one year)
    Sign-on: $2,000 after 90 days
    There is a $1,500 sign on bonus with a one-year commitment
    A modest sign-on bonus
    $5,000 SIGN-ON BONUS for experienced PTAs
    Sign-on bonus: $3,000 (repayable if you leave in a year)
    Bonus: $2,000 sign on
    Includes a sign-on bonus of up to $6k
    We'll add a $1k signing bonus
    SIGN ON BONUS!
    $2500 Sign-On Bonus
    Sign-on bonus up to $5,000
    Sign-on bonus for full-time hires
    Up to $7,500 sign on
    Sign on: $3k
    $1,000 signing bonus after 90 days
    A bonus of $2,000 on signing
    $3,000 hire bonus
    $3,000 hiring incentive
    Join now and get a $1,000 sign-on
    Sign-on bonus / relocation
    Ask about our sign-on bonus
    Student loan help or sign-on bonus
    Retention and sign-on bonuses
    Welcome bonus of $750
    Onboarding bonus of $1,000
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
    Owner PT treats in the next bay
    Two OTs cover four schools and are in yours on Tuesdays
    You always have a PT within eyeshot
    Site lead, who oversees the assistant on site
    There's a PT here whenever you're here
    You'll always have an OT within shouting distance
    PT in the building five days a week
    Our two PTs are on site whenever we are open
    An OTR works every shift that you do
    The SLP's desk is across from yours
    OTs and COTAs share one gym
    A supervising PT is in the clinic all hours
    The OT is just down the hall
    You and your PT work the same shifts in the same gym
    Both PTs are in the clinic with you
    PT on premises at all times
    The SLP is on campus Monday to Friday
    Your OTR is at the same school
    There is a PT on site at all times
    PT on-site
    PTs on site daily
    An SLP is on campus every day
    SLP on campus
    Your supervisor is on site
    Supervision is provided on site
    On-site supervision
    Onsite OT
    PT always present
    The OT and you share an office
    An OT is in the room with you
    You're never alone: a PT is always in the building
    A therapist is always within sight
    A PT in the gym at all times
    The evaluating PT works down the hall
    In-person supervision by an SLP
    Direct supervision by a PT in the clinic
    The SLP is in the classroom with you
    You work under direct supervision of the OT in the clinic
    Line-of-sight supervision
    There's an OT in every building
    The supervising OT works full time at your school
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
    OT in the clinic Monday through Friday
    An OTR works from the same office
    The PT works out of the same gym
    Your PT is in the building every day you are
    PTs and PTAs work in the same treatment area
    Our OT is in center all day
    You are never alone in the clinic
    The SLP is in the next classroom
    A PT works on site with you every clinic day
    You'll work in the same room as your OT
    Both the PT and the OT are here daily
    Supervision is in person
    The lead therapist is always on the floor
    PT and OT full time in the building
    Your SLP is at the same campus five days a week
  `,
};

/** The same for what a posting says that there isn't. */
export const DENIED: Record<TermId, string> = {
  productivity: `
    We don't do productivity
    There is no productivity quota and no one counts your minutes
    No one is chasing productivity numbers here
    Productivity percentages do not exist here
    We aren't a productivity shop
    Our PTAs have no productivity target
    There's no minimum number of visits
    You won't hear the word productivity
    Productivity isn't tracked for PRN
    We don't have productivity standards
    No productivity quotas
    No productivity
    No unit counts or productivity targets
    Zero productivity requirements
    You will not have a productivity target
    We don't measure productivity
    Productivity is not tracked
    There's no quota
    No visit minimum
    No minimum visits
    No daily visit targets
    We do not set productivity expectations
    You are not judged by productivity
    We never set quotas
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
    Aides do not carry a caseload
    You won't have a caseload
    You have no caseload of your own
    Not responsible for a caseload
    Aides don't carry caseloads
    You will not have your own caseload
    You do not carry a caseload
    No set caseload
    There is no fixed caseload
    Caseload size isn't set
    Without a caseload of your own
    Aides are not assigned patients of their own
    You will not have patients assigned to you
    Techs do not carry patients of their own
    You won't be given a caseload
  `,
  'paid-documentation-and-driving': `
    Drive time, paperwork and gas are built into that figure
    $42 per 1 hour session, notes included
    $95 per visit, charting and driving included
    No charting marathon: a short SOAP after each visit, on your own time
    Pay is per visit; charting and drive time are not paid
    Documentation is part of the visit rate, not paid separately
    Time spent driving isn't paid
    The per-visit rate covers notes and driving, nothing extra
    You will not be paid for charting
    There's no pay for documentation or travel
    Notes are done at home and unpaid
    We pay for treatment time only, not for notes
    Drive time not included
    Drive time isn't paid
    We don't pay for drive time
    No paid drive time
    Documentation time is not paid
    Charting time not paid
    Notes are on your own time
    There is no pay for driving
    You aren't paid for travel time
    Travel time is not compensated
    No documentation time is paid
    Unpaid drive time
    Driving is unpaid
    No admin time
    Documentation: unpaid
    Neither driving nor charting is paid
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
    Travel and charting are included in the visit fee
    Charting time is covered by your per-visit rate
    The per-visit rate is all-inclusive of driving and notes
    Not paid separately: notes and driving
    Notes are bundled into the visit rate
    Your unit rate includes paperwork
    Driving is rolled into the session rate
    Charting is on your own time
    No extra pay for driving
    The session fee covers prep and notes
    Paperwork is factored into the visit price
    Drive time is uncompensated
  `,
  mileage: `
    Drive time, paperwork and gas are built into that figure
    We don't reimburse mileage or tolls
    Mileage isn't part of the package
    There's no mileage since everything is in one building
    Mileage is on you
    Gas is on you
    You use your own car and gas, not reimbursed
    No gas money
    Mileage not covered
    No travel reimbursement or mileage
    No mileage reimbursement
    Mileage is not included
    Mileage isn't paid
    We can't pay mileage
    No mileage paid
    Mileage not reimbursed
    There is no mileage
    Mileage not provided
    No gas or mileage reimbursement
    You are responsible for your own mileage
    Without mileage reimbursement
    Mileage is at your own expense
    Neither mileage nor tolls are paid
    No mileage as there is no travel
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
    No pay for miles
    Mileage is not something we cover
    Gas is your responsibility
    We do not provide mileage
  `,
  'guaranteed-hours': `
    Hours guaranteed: 0
    Colleagues may be placed on low census, on call or reassigned
    We do send folks home when it is slow
    Weekly volume ebbs and flows with the season
    When census is low you go home without pay
    Hours can drop when census is low
    You may lose hours when census is down
    If a patient cancels, you aren't paid
    If a family cancels you don't get paid
    Hours go up and down with census
    We can't guarantee full-time hours
    Work is offered as available and not guaranteed
    Low census days happen and they are unpaid
    We flex staff down when census is low
    Expect low-census days off without pay
    This is as-needed work with no promised hours
    Hours not guaranteed
    No guarantee of hours
    Hours are never guaranteed
    We cannot guarantee hours
    Hours vary with census
    Hours vary with patient volume
    Low census may mean fewer hours
    You may be called off for low census
    Flexed off at low census
    Hours depend on caseload
    Hours fluctuate with census
    Cancelled visits are not paid
    No-shows are unpaid
    We do not pay for cancellations
    Hours may be reduced if census drops
    PRN: no guaranteed hours
    Hours are as needed
    No guaranteed minimum
    No set hours
    Shifts cancelled with short notice are not paid
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
    Techs may be sent home early without pay
    If the schedule is light, staff may be sent home
    When it's slow we send people home
    Hours can be cut when the clinic is slow
    Paid only for completed visits
    Slow days mean going home unpaid
    You are not paid for snow days
    Hours may be reduced in slow seasons
  `,
  'employment-status': '',
  'paid-time-off': `
    No P.T.O
    Unlimited PTO (unpaid)
    There is no paid time off
    Contractors get no PTO
    No PTO, but the rate makes up for it
    No paid time off, no holiday pay
    As PRN you don't earn PTO
    We're too small for PTO
    Not eligible for benefits or paid leave
    School holidays are unpaid
    You aren't paid for school breaks
    No PTO with this role
    No benefits, no PTO
    PTO not included
    We don't offer PTO
    There's no PTO for PRN staff
    You get no PTO
    No vacation pay
    No holiday pay
    No sick pay or PTO
    No paid leave
    Time off is not paid
    We can't offer PTO
    PRN has no PTO
    Not benefits eligible: no PTO
    No paid vacation
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
    Our lead PTs mentor nobody, they're busy
    Mentorship is offered to no one yet
    This isn't a place for mentorship
    We can't provide a mentor
    No one is available to mentor
    We aren't able to offer mentoring
    There won't be a mentor
    There is no structured mentorship program
    No mentor
    No mentoring
    We don't offer mentorship
    Mentorship is not offered
    There's no one to mentor you
    No mentor on staff
    No preceptor
    Sorry, no mentorship
    We do not have the staff to mentor
    You will not have a mentor
    We can't mentor new grads
    Not able to provide mentoring
    There's no mentoring on this job
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
    There's no sign-on bonus, just fair pay
    We don't believe in sign-on bonuses
    We pay fairly instead of sign-on bonuses
    No sign on bonus, no gimmicks
    Not offering a sign-on
    We can't do a sign-on bonus
    Sign-on bonus is not available for PRN
    This position isn't eligible for a sign-on bonus
    No sign-on or relocation
    No sign on bonus
    No sign-on bonus for this role
    Sorry, no sign-on bonus
    Sign-on not available
    Sign-on bonus is not offered
    Sign-on bonus not available
    Sign on bonus: no
    We can't offer a sign-on bonus
    There's no sign-on
    We don't offer a sign-on
    No bonuses
    No signing bonus
    PRN is not eligible for sign-on
    No gimmicks and no sign-on bonus
    Neither a sign-on bonus nor relocation
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
    The OT works on weekdays and can be phoned on weekends
    OT supervision is monthly over Teams
    Your supervisor is a physiotherapist at the health centre in the next town
    OT supervision by phone and monthly in-clinic catch up
    You won't have a PT on site
    The PT is on site only for evaluations
    A PT is not always on site
    The PT is in another town
    The PT will not be on site
    The SLP is based in another county
    Your OT supervises from the main office and isn't at your school
    There's no therapist in the building on weekends
    The OTR is remote and available by phone
    Supervision happens over Zoom
    PT comes out every 30 days
    You'll often be the only therapy staff in the building
    No PT on-site
    There's no PT on site
    There is no OT in the building
    There is no on-site therapist
    PT is not on site
    PT isn't on site daily
    OT offsite
    PT supervises remotely
    Remote SLP supervision
    Supervision is off-site
    Supervision is by Zoom
    Supervision over video
    The SLP works remotely
    Your SLP is in another building
    The OT is at a different school
    You'll be the only therapist on site
    You will be alone in the building
    The PT visits monthly
    The supervising PT is only in twice a week
    PT comes in once a week
    Teletherapy supervision
    Virtual supervision from an SLP
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
    Off-site supervision
    The PT is not here every day
    The OT is rarely on site
    Remote supervision by an OT
    Supervised remotely by an SLP
    No OT at this campus
    Supervision by video
    The PT is offsite
    No OT is based at the school
    There is no PT in the field on weekends
    The PT is based out of the main office
    PT is 60 miles away, with supervisory visits every 30 days
    The OT visits each building once a month
    Your SLP works from another campus
    The PT, who visits twice a month, supervises by phone
    Your supervisor is an hour away
  `,
};

/** What sounds like a term and says nothing of it. */
export const NOT_SAID: Record<TermId, string> = {
  productivity: `
    We serve 0% sugar snacks after visits
    Four holidays in a 5 day week
    Our goal is 100% patient satisfaction
    The standard of care is high
    Helps meet the goals of the unit
    Percent of match in our 401(k): 50%
    Assigned units in the building: two
    Bills are paid by most insurances
    A productive and friendly workplace
    Increase the productivity of our scheduling software
    Visits patients in their homes
    Two or more visits to the office each month
    Minimum of one year of experience
    Treatments include manual therapy and gait training
    Makes at least one home visit with the PT
    We bill Medicare and most insurances
    Lift a minimum of 50 pounds
    Units of the hospital include ICU and rehab
    Annual performance goals
    95% of our staff would recommend us
    Earn points for our wellness program
    Billing experience preferred
    Our clinics had 30,000 visits last year
    Utilization review meetings on Fridays
    Adjusts treatments to meet goals of the patient
  `,
  caseload: `
    Clients: 3 to 21 years old
    Patients: 18+
    Each school has 500 students
    Our school has 30 students with autism
    You'll join a group of 12 clinicians
    We run groups for veterans
    The building is home to 96 residents
    Family-owned for 3 generations of patients
    We serve 400 students in the district
    A 120-bed facility
    You must be able to move patients of 250 pounds
    At least two years with pediatric clients
    Our team of 12 helps people return to work
    Work with a varied caseload
    Changing lives one patient at a time
    You will treat patients with orthopedic conditions
    You help 3 PTs with their patients
    Groups of volunteers visit our residents
    Individual treatment plans for each child
    You will love our 90 residents
    Over 500 families trust us
    You work with patients aged 5 to 18
    We treat children ages 3 and up
    You need 2 patient references
    You will join 8 people on our team
    Provide care to individuals and groups
    A group of 14 outpatient clinics
    Treats patients individually and in groups
    Sessions are 1:1 or in groups
    We treat over 900 people a month
    Assist with two other sites
    Classes for families and staff
    Patients range from 5 to 95
    30 minutes from the city with patients of all ages
  `,
  'paid-documentation-and-driving': `
    Planning is half the fun of this figure
    No mountains of paperwork
    It is on us to finish the chart of the day before we go
    $42 per session, snacks included
    Full time, weekly paid, documentation in Epic
    Notes in WebPT, paid weekly
    A typical day includes treatment and documentation
    You have 48 hours for notes
    Within 24 hours of the visit for documentation
    Documentation in Net Health, paid holidays
    Full time with paid holidays, documentation on an iPad
    Transports patients and drives the van
    A day includes travel between two buildings
    Documents treatment within 24 hours
    Valid driver's license and reliable car
    Must be able to drive between sites
    Paid training
    Prepares treatment areas and equipment
    Completes daily notes and billing
    Timely charting is expected
    We pay weekly and value good notes
    Planning and documentation skills
    Travel up to 20 minutes between homes
    Paid weekly by direct deposit; notes due on Friday
    30 minutes from the airport, with documentation in Epic
    Administrative support from our front desk
    Rates depend on experience and documentation of it
    Provide documentation of vaccination
    The schedule includes notes and treatment
    Travel pay package of $1,700 weekly
    Submit documentation within the time limits
    Paid orientation and clear documentation standards
    Reports to the clinic manager and writes notes
    Salary is paid monthly; planning is shared
    Mileage is paid between homes
    Documents time and units for each visit
    Notes must be signed the same day
  `,
  mileage: `
    Gas stoves are built into the kitchen
    Transfer residents using a gait belt and van lift
    Using a personal vehicle for work is expected
    .8 FTE, 30 miles from town
    Must have a vehicle available
    Drive time is paid
    Travel between two buildings
    The clinic is a mile from downtown
    Proof of car insurance
    Must have a reliable car
    Territory within 20 miles of the office
    Tuition reimbursement
    CEU reimbursement and paid license
    A clean driving record
    Free parking
    Auto insurance discounts
    Reimbursement specialists on our team
    Maximize reimbursement by documenting well
    Ten miles from the beach
    We are five minutes from the highway, car needed
    Own vehicle required
    Transport in a wheelchair van provided by the county
    Mileage from here to the beach is short
    Two miles from the station
    Vehicles are cleaned weekly
    A valid license and vehicle
    Pays for your license
  `,
  'guaranteed-hours': `
    Keep your patients safe at 40 feet
    Send documents home with the patient
    Patients sign a cancellation policy
    Calls families when sessions are missed
    Set hours of 8 to 5
    Minimum of 30 hours for benefits
    Hours of operation vary
    Keeps census reports
    Pay is weekly
    Full-time, 40 hours per week
    Hours are 8 to 4:30
    Minimum of 20 hours a week is required
    Flexible hours
    Flex time
    Work hours that fit your life
    Salaried or hourly
    Quality care guaranteed
    Average census of 45
    A minimum of 2 weekend shifts a month
    Your hours, your way
    Cancellation policy is explained to patients
    Reports absences and missed visits
    We promise a friendly team
    Floor staff work 12 hours
    Call patients when visits are missed
    Minimum 30 hours to qualify for health insurance
    We are closed on Sundays
    Paid training days
    The clinic closes at five
    Snow sports nearby
    We pay for your scrubs
    Slow-paced community living
  `,
  'employment-status': `
    All employees wear badges
    Works with contractors on equipment
  `,
  'paid-time-off': `
    Off on weekends
    Supports a patient after time off work
    Coverage for PTO
    Family time matters
    Works holidays in rotation
    Sick children are sent home
    Weekends off
    Every other Friday off
    Work one holiday a year
    Covers for colleagues on vacation
    Leave work on time
    Summers at the lake
    No nights, no weekends, no holidays
    Off at 3 pm
    Helps patients who are sick
    We are in a vacation town
    Takes breaks with the residents
    Health of our sick patients
    A family leave policy
    Holiday parties
  `,
  mentorship: `
    Matching 401(k)
    You'll be paired with a laptop
    Trains and mentors students
    Mentor students
    You will mentor our aides
    Pairs well with our outpatient program
    Match patients with activities
    Acts as a mentor to techs
    Serves as a preceptor for students
    Helps to mentor and train rehab aides
    Precepts students
    Experience as a mentor preferred
  `,
  'sign-on-bonus': `
    Save money when you hire a car from us
    Arrival time is 8 am
    Single sign-on for all our software
    Sign on the dotted line
    Completion bonus at the end of the contract
    Bonus eligible
    Annual bonus
    Referral bonus of $500
    Retention bonus after a year
    Sign on to the computer
    Quarterly bonuses
    Signs off notes
    Productivity bonus
    Sign up for shifts on our app
    Signing of the plan of care by the PT
    Bonus plan and a start date in June
    Sign language is a plus
    Weekend bonus
  `,
  'on-site-supervision': `
    Assist the PT in the clinic
    Supervision of residents in the gym
    Supports the SLP at two schools
    Physical therapist assistants on site seven days
    PT clinic on campus
    OT students on the unit
    Works with PTs and OTs across our region
    Call your supervisor when you are sick
    Works independently in the home
    A team of PTs, OTs and SLPs
    Confers with the therapist
    Works under the supervision of a PT
    Reports to the PT
    Assist the PT with evaluations
    On-site gym
    On-site childcare
    Follow the plan of care written by the OT
    We have therapists across the state
    Supervises aides in the clinic
    Communicates with the OT about changes in the plan
    In the absence of the PT, call the office
    Experience in a school with an SLP preferred
    The SLP writes the plan, you carry it out
    Discusses progress with the PT weekly
    PT licence in the state required
    Interview on site or by video
    PTs and PTAs meet once a month
    Come to our building for an interview
    Works as part of a team with PT, OT and nursing
    OT department in a hospital
    PTs available for co-visits
    Works alongside physiotherapists, OTs and dietitians
    Supervises volunteers in the gym
    Reports weekly to the PT by email
    Our PT wrote a book about the town
    Discusses with the OT any change in the plan
  `,
};
