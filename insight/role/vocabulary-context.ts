/**
 * What the words around a post say of it: that it is another occupation, another therapy, another trade, or nothing.
 * A word may say several things ("medical" before "assistant" is another job, elsewhere in a title it is a setting).
 */

const WORDS = {
  /** Puts two things side by side. */
  and: 'and or y o e u et ou amp either plus',
  of: 'of to for the in a an de del la el las los en du des al un una para',
  /** What follows is an employer or a place. */
  at: 'at with w alongside',
  /** Stand between field and level without changing them. */
  filler: `services service department dept rehab support certified licensed registered cert lic reg licenciado certificado
    certificada licenciada bilingual student clinician treatment treating inpatient outpatient aquatic`,
  /** Care settings among the words above and below: a credential beside them is still one, a level behind them is not ours. */
  care: `nurse nurses physician physicians behavior behavioral behaviour behavioural psychiatric psych mental aba activity
    activities team unit ward regional general resident residential preschool kindergarten infant toddler daycare childcare
    nursery special ed education educational cardiac emergency icu er telemetry surgical surgery dialysis sleep exercise
    fitness pool swim aquatics athletic orthotic orthotics prosthetic prosthetics wheelchair facility facilities cast
    companion region loan insurance audiology radiology imaging recreation recreational transport hygiene bath`,
  /** Behind another head's name: it tells what the employer gives, "Manager supports balance", "Instructor-led mentorship". */
  offer: `supports support supported led run approved guided mentored driven owned opportunity opportunities track potential
    path pathway available training mentorship mentoring growth pay`,
  /** As filler, but leave open who is assisted. */
  'loose-filler': 'clinic clinical gym',
  /** Another occupation when they are the head. */
  head: `director directors directora manager mgr mgmt management administrator administrador coordinator coord coordinador
    president presidente vp officer executive ceo coo cfo cto engineer developer programmer architect analyst scientist
    designer recruiter recruiting recruitment receptionist recepcionista scheduler scheduling secretary clerk cashier
    driver operator operators handler agent broker buyer planner consultant representative rep reps sales salesperson
    salesman marketer marketing advocate adviser advisor attorney lawyer counsel counselor counsellor paralegal judge
    auditor inspector examiner evaluator surveyor treasurer chair chairperson chairman chairwoman volunteer parent
    member committee mechanic electrician plumber welder painter carpenter machinist installer assembler fabricator
    laborer labourer guard janitor custodian housekeeper cook chef server bartender barista waiter waitress host hostess
    dishwasher bookkeeper accountant teller underwriter adjuster appraiser loader packer picker stocker merchandiser
    tester owner founder entrepreneur principal superintendent registrar librarian writer editor author reporter
    photographer videographer producer actor singer musician dancer coach trainer umpire referee lifeguard pilot captain
    conductor dispatcher courier mailer porter concierge stylist barber cosmetologist esthetician aesthetician nanny
    babysitter veterinarian physician surgeon doctor dentist pharmacist optometrist audiologist chiropractor biller coder
    transcriptionist liaison navigator ambassador generalist interpreter translator investigator acquisition sourcer technologist sonographer detective soldier
    sergeant lieutenant commander trooper firefighter farmer rancher researcher dor adr ador bdm estimator foreman
    controller strategist fundraiser marshal steward usher police supervisor superviser supervisora worker gerente ops billing intake`,
  /** Heads that are the whole job, even side by side with a post: "Director of Rehab/PTA". */
  manager: 'director manager mgr supervisor coordinator administrator president vp executive dor adr',
  /** Heads of a school: what stands beside them is what is taught. */
  'teaching-head': `professor prof faculty instructor teacher lecturer educator adjunct tutor dce acce dean
    maestra maestro profesor profesora`,
  /** A head behind a post, a rank before it. */
  rank: 'lead leader specialist associate expert champion',
  /** Health workers whom postings list beside ours. */
  peer: `nurse rn lpn lvn cna sta gna crna cma rma emt paramedic caregiver physiologist kinesiologist phlebotomist dietitian
    dietician psychologist chaplain rbt bcba hha psw transporter`,
  /** Make the assistant, aide or technician behind them another occupation. */
  'other-level': `nursing nurse nurses medical dental physician physicians administrative admin executive teaching teacher
    teachers classroom instructional education educational legal laboratory lab pharmacy dietary kitchen food personal
    store shop retail sales billing insurance office front desk research graduate undergrad undergraduate faculty program
    programs programme programmes project product production process quality data computer software hardware network help field maintenance
    facilities facility floor environmental housekeeping laundry transport transportation logistics warehouse shipping
    receiving inventory surgical surgery operating radiology radiologic xray ultrasound sonography imaging mri ct ekg ecg
    eeg sterile dialysis ophthalmic optometric optical audiology podiatry chiropractic veterinary vet animal pet grooming
    kennel hvac electrical mechanical automotive auto lube tire media library museum theater theatre event events social
    security safety hygiene science ed special behavior behavioral behaviour behavioural psychiatric psych mental autism
    aba activity activities recreation recreational leisure fitness exercise wellness spa beauty nail salon hair massage
    yoga swim pool aquatics sports athletic bathing shower resident residential companion homemaker cafeteria lunch bus
    crossing yard playground toddler infant preschool kindergarten daycare childcare nursery recognition debate writing
    property asset health records accounts accounting payroll hr human finance financial tax audit bank loan mortgage
    credit purchasing procurement regional general shift team unit ward equipment prosthetic prosthetics orthotic
    orthotics wheelchair engineering scheduling reception communications analytics planning design fashion photo video
    audio sound lighting stage film radio tv broadcast print bath care school laser music art cardiac sleep
    psychology psychological orthopedic orthopaedic ortho cast wound er emergency icu telemetry monitor marketing
    parking operations management manager director district region business`,
  /** Make the therapy or rehabilitation behind them another one. */
  'other-field': `massage respiratory respiratoria resp radiation recreation recreational rec recreativa art arts music musical dance
    drama play behavior behavioral behaviour behavioural conductual aba gene genetic cell cellular celular infusion iv
    intravenous inhalation oxygen chemo chemotherapy animal equine canine pet dog vet veterinary marriage family psych
    psychiatric psychosocial psychological psicologica mental hygiene beauty laser light red cryo float hormone ketamine
    tms corrective horticultural horticulture vocational drug alcohol addiction addictions substance detox sober opioid
    chemical dependency recovery water construction housing house pipe pipeline sewer wastewater manhole building well
    bridge pavement road rail engine aircraft wildlife raptor marine turtle bird habitat forest ecological restoration
    dental cardiac cardio cardiopulmonary pulmonary vision visual sex sleep hyperbaric wound dialysis renal proton beam
    nuclear photon ozone stem immuno immunotherapy compression milieu activity activities educational developmental
    nutrition diet anticoagulation medication respite electroconvulsive ect hypno salt sauna stretch myofunctional
    orofacial oral adventure wilderness equestrian hippo group talk couples creative expressive poetry psychodrama
    industrial correctional offender juvenile prison inmate blind orientation targeted viral vector cart plasma blood
    allergy aesthetic skin heat thermal magnetic electro shock asset property equipment vehicle hydro electronic
    personal manual ambient photo water nurse nursing tree stream river well foundation roof concrete utility street biofeedback neurofeedback reef coral loan mortgage estate land soil mine lake apartment disaster fire flood hypnosis shockwave spa mammal mammals plant pump
    wheelchair nail salon hair barber sinus culvert drain dam tunnel elevator substation tank trenchless turf lawn monument piano furniture upholstery`,
  /** Wards and trades where a rehabilitation or therapy aide is somebody else. */
  'other-ward': `mental psych psychiatric psychosocial behavioral behavioural behavior aba autism drug alcohol addiction
    addictions substance detox opioid dependency recovery vocational canine equine veterinary vet animal wildlife massage
    respiratory residential correctional corrections prison inmate housing construction sewer pipeline wastewater cardiac pulmonary
    dialysis chiropractic recreation recreational respiratoria dental`,
  /** Where therapy assistants work too, other than therapy aides of the same wards. */
  mental: 'mental psych psychiatric psychosocial behavioral behavioural behavior autism recovery residential',
  /** Heads that are as often surnames, of towns and hospitals. */
  name: 'cook porter carpenter farmer rancher dean painter pilot judge conductor captain guard',
  /** Patients that are animals: no role of ours. */
  animal:
    'canine equine veterinary veterinaria veterinario vet animal animals dog dogs horse feline pet pets k9 mammal mammals raptor wildlife',
  /** Topics of another trade, in which an abbreviation means something else. */
  elsewhere: `update updates firmware software test testing antenna wireless hotel hospitality airbnb revenue ecommerce transit
    bus cargo ramp airport airline flight parents fundraising fundraiser membership network cybersecurity cyber scada ics
    plc patent trial appeal tax pension admission embedded automotive vehicle telematics iot android linux devops sap
    crm ndt ut vt mt rt utt radiographic ultrasonic penetrant particle inspection weld manufacturing production engineering automation retail
    restaurant kitchen grocery warehouse hardware electronics semiconductor telecom broadcast television streaming
    bookings booking listings fleet truck trucking cdl dedicated hazmat freight tanker flatbed store convention
    racetrack circuit racing motorsports motorsport amphitheater concession concessions ticket tickets guest
    catering it informatics security customer customers paratransit route routes washer cleaner passenger passengers baggage
    luggage reservation reservations pricing marketplace vacation rental rentals agreements connectivity ecu bootloader
    yearbook carnival bake transmission parade council delegate partnership
    partnerships qa track crew groundskeeping distribution channel channels travelport`,
  /** What stands before them is taught, not done. */
  course: 'program programs programme programmes course courses curriculum class classes academy college lab',
  student: 'student students intern interns internship internships extern externship spta',
  /** A new therapist's first year, offered beside an assistant's post. */
  fellow: 'cf cfy fellow fellows',
  'full-time': 'ft fulltime full',
  /** Say that this is about patients, so that an abbreviation can be trusted. */
  health: `home homecare homehealth hh snf snfs ltc ltac ltach irf alf ccrc outpatient op inpatient ip subacute acute
    hospital health healthcare geriatric geriatrics pediatric pediatrics peds paediatric paediatrics ortho orthopedic
    orthopaedic orthopedics neuro neurological neurology stroke hand prn perdiem diem hospice skilled visit visits
    postacute medicare nursing aged elderly elder vestibular pelvic lymphedema lymphoedema spine spinal aquatic msk
    musculoskeletal amputee sensory feeding autism wellness patient patients nhs caseload evals telehealth teletherapy
    ei outpt inpt hlth hosp escolar locum locums travel traveler traveller traveling travelling licence license licensed licensure nbcot npte asha bls
    cpr clinic clinical clinica domicilio pacientes treating medical medicine assisted care sports sport wound rehab rehabilitation therapy therapist
    certified registered hospitals clinics school schools`,
  /** Employment, pay, place, rank: change nothing. */
  noise: `i ii iii iv v vi time part temp temporary permanent perm contract contractor contracts seasonal casual relief float
    flex flexible hourly salary salaried shift shifts day days evening evenings eve night nights am pm noc hours hour hr
    hrs wk wks week weeks weekly weekend weekends month year yr annum k usd up per new grad grads graduate graduates
    welcome welcomed accepted considered preferred encouraged apply now immediate immediately hiring urgent urgently
    needed wanted required req position positions job jobs opening openings opportunity opportunities available bonus sign
    on signon signing relo relocation assistance pay rate high top great competitive local remote hybrid onsite site based
    district districts sped isd charter county city state area north south east west northern southern eastern western
    central bilingual spanish english asl experienced exp experience entry level mid senior sr jr junior staff principal
    chief qualified professional professionals generic community adult adults integrated trainee apprentice apprenticeship supervising intermediate multidisciplinary interdisciplinary rotational rotation bank band
    substitute sub cover maternity paternity leave backfill diploma certificate degree long term short assignment assignments guaranteed only also be our your we are is seeking join all ages
    multiple locations location various statewide nationwide hire amazing excellent exciting fun flexibility work
    life balance no free housing stipend bilingue medio tiempo completo turno urgente inmediato registry internal cert lic reg s l mobile virtual super paid practitioner
    usa us uk canada australia england scotland wales
    alabama alaska arizona arkansas california colorado connecticut delaware florida georgia hawaii idaho illinois
    indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana
    nebraska nevada hampshire jersey mexico york carolina dakota ohio oklahoma oregon pennsylvania rhode island
    tennessee texas utah vermont virginia washington wisconsin wyoming ontario quebec alberta manitoba saskatchewan
    nova scotia columbia british queensland victoria nsw vic qld
    al ak az ar ca co dc fl ga hi id il ia ks ky me md mi mn ms mo ne nv nh nj nm ny nc nd oh ok pa ri sc sd
    tn tx va wa wi wy bc ab mb sk ns nb
    denver chester lancaster vancouver rochester manchester worcester gloucester leicester winchester dover dallas houston
    austin antonio phoenix tucson chicago boston atlanta miami tampa orlando jacksonville seattle portland sacramento
    diego francisco angeles vegas detroit cleveland columbus cincinnati pittsburgh philadelphia baltimore charlotte raleigh
    nashville memphis louis omaha minneapolis milwaukee toronto melbourne sydney brisbane london leeds birmingham`,
} as const;

/** One thing that a word can say of the words beside it. */
export type Trait = keyof typeof WORDS;

const TABLE = new Map<string, Set<Trait>>();
for (const trait of Object.keys(WORDS) as Trait[]) {
  for (const word of WORDS[trait].split(/\s+/)) TABLE.set(word, (TABLE.get(word) ?? new Set()).add(trait));
}

const NONE: ReadonlySet<Trait> = new Set();
/** Endings that make an occupation of whatever stands before them. */
const TRADE = /.(?:(?<!path)ologist|keeper|maker|writer|ographer)s?$/;
const HEAD: ReadonlySet<Trait> = new Set<Trait>(['head']);
const FIGURE: ReadonlySet<Trait> = new Set<Trait>(['noise']);

/** All that a folded word says; empty where it is unknown. Figures are noise, a trade's ending makes a head. */
export function traitsOf(folded: string): ReadonlySet<Trait> {
  const exact = TABLE.get(folded);
  if (exact) return exact;
  if (/^\d/.test(folded)) return FIGURE;
  if (TRADE.test(folded)) return HEAD;
  return (folded.length > 3 && folded.endsWith('s') ? TABLE.get(folded.slice(0, -1)) : undefined) ?? NONE;
}
