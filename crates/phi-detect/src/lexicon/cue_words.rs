//! The words of each cue class.

use super::cue::*;

/// Class and words, separated by blanks, in lower case, without apostrophes or full stops.
pub(crate) const LISTS: &[(u64, &str)] = &[
    (TITLE, "dr drs doctor mr mrs ms miss mister prof professor rev reverend sir madam capt captain sgt
        sergeant lt lieutenant col colonel judge hon dra mme mlle herr frau senor senora signor signora rabbi
        imam deacon pastor chaplain dame mx"),
    (ROLE, "patient patients pt pts client physician physicians surgeon attending resident nurse nurses therapist
        provider providers pcp pcm hospitalist cardiologist neurologist oncologist urologist radiologist
        pathologist psychiatrist psychologist dermatologist gastroenterologist nephrologist pulmonologist
        endocrinologist rheumatologist hematologist ophthalmologist optometrist podiatrist orthopedist
        orthopaedist anesthesiologist pediatrician obstetrician gynecologist internist intensivist dentist
        pharmacist chiropractor midwife counselor dietitian nutritionist technician technologist paramedic
        intern fellow consultant assistant anesthetist clinician caseworker interpreter coordinator
        neurosurgeon allergist immunologist physiatrist practitioner doctor doc subject member manager
        officer director donor recipient infant baby newborn child twin boy girl male female man woman
        gentleman lady resident"),
    (RELATIVE, "wife husband son sons daughter daughters mother father brother brothers sister sisters aunt uncle
        cousin niece nephew grandmother grandfather grandson granddaughter grandma grandpa spouse partner
        boyfriend girlfriend fiance fiancee friend guardian caregiver caretaker neighbor mom mommy dad daddy
        stepmother stepfather stepson stepdaughter sibling parent parents kid kids child children mum
        stepdad stepmom roommate widow widower twin ex godmother godfather boss colleague coworker
        son-in-law granny nana papa mama"),
    (MONTH, "january february march april may june july august september october november december jan feb mar
        apr jun jul aug sep sept oct nov dec"),
    (MONTH_WORD, "may march mar august jun jan apr april june dec"),
    (WEEKDAY, "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri"),
    (HOLIDAY, "christmas thanksgiving easter halloween hanukkah passover ramadan juneteenth kwanzaa"),
    (RELATIVE_TIME, "last next this past early late mid since until previous following coming every of in during
        by through from before after around and or to between"),
    (ORDINAL_WORD, "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth
        fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth thirtieth"),
    (STREET, "street st avenue ave av road rd lane ln drive dr boulevard blvd court ct circle cir place pl way
        terrace ter ten trail trl parkway pkwy highway hwy route rte alley aly plaza plz square sq loop
        crescent cres path pike turnpike tpke expressway freeway row walk mews close gardens hill hills
        creek ridge bluff bluffs brook brooks burg bypass camp canyon cape causeway center centers cliff
        cliffs club common commons corner corners course cove coves crest crossing crossroad crossroads
        curve dale dam divide drives estate estates extension falls ferry field fields flat flats ford
        forest forge fork forks fort garden gateway glen glens green greens grove groves harbor haven
        heights hollow inlet island islands isle junction junctions key keys knoll knolls lake lakes
        land landing light lights locks lodge mall manor manors meadow meadows mill mills mission motorway
        mount mountain neck orchard oval overpass park parks parkways passage pine pines plain plains point
        points port ports prairie radial ramp ranch rapid rapids rest ridges river roads shoal shoals shore
        shores skyway spring springs spur spurs squares station stravenue stream streets summit throughway
        trace track trafficway tunnel underpass union unions valley valleys via viaduct view views village
        villages ville vista walks wall ways well wells xing strasse weg gasse allee platz straat laan
        gatan vej vei rue calle avenida via rua ulica utca"),
    (UNIT, "apt apartment suite ste unit room rm floor fl bldg building box lot trailer dept psc pmb corner
        intersection"),
    (DIRECTION, "north south east west n s e w ne nw se sw northeast northwest southeast southwest"),
    (STATE_CODE, "al ak az ar ca co ct de fl ga hi id il in ia ks ky la me md ma mi mn ms mo mt ne nv nh nj nm
        ny nc nd oh ok or pa ri sc sd tn tx ut vt va wa wv wi wy dc pr vi gu as mp ap ae aa fm mh pw"),
    (STATE, "alabama alaska arizona arkansas california colorado connecticut delaware florida georgia hawaii
        idaho illinois indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota
        mississippi missouri montana nebraska nevada ohio oklahoma oregon pennsylvania tennessee texas utah
        vermont virginia washington wisconsin wyoming"),
    (FACILITY, "hospital hospitals clinic clinics infirmary hospice sanatorium sanitarium pharmacy polyclinic
        surgicenter medcenter clinica hosp"),
    (FACILITY_PART, "medical med health healthcare memorial general regional community university childrens
        center centre ctr institute institution foundation system systems surgery surgical cancer heart
        rehabilitation rehab nursing veterans va mercy methodist baptist presbyterian lutheran adventist
        deaconess providence providences sacred hopkins mayo kaiser permanente geisinger sinai langone cleveland
        college school academy associates practice partners network campus pavilion laboratory laboratories
        labs diagnostics imaging home manor village living lodge care senior assisted womens hospital clinic
        orthopedics orthopedic pediatrics pediatric family dialysis oncology trauma eye dental psychiatric
        behavioral urgent outpatient emergency acute physicians specialty specialists vascular spine
        county city state district st saint mount mt holy good our lady baylor ascension tenet dignity"),
    (FACILITY_WORD, "center centre ctr health healthcare institute system medical med home manor village care living
        campus associates rehabilitation rehab laboratories memorial permanente presbyterian general
        foundation practice partners group college university school academy lodge pavilion orthopedics
        pediatrics dental"),
    (FACILITY_NAME, "memorial mercy st saint mount mt methodist baptist presbyterian lutheran adventist deaconess
        providence sacred hopkins mayo kaiser permanente geisinger sinai langone cleveland baylor
        ascension childrens veterans university general regional community children womens county city
        tenet dignity good holy va"),
    (FACILITY_SURE, "health healthcare memorial medical med institute university college laboratories permanente
        presbyterian general rehabilitation manor medcenter"),
    (STREET_START, "via viale rue rua calle avenida avenue ul ulica piazza corso place chemin carrer plaza paseo
        travessa largo odos leoforos"),
    (CREDENTIAL, "md do rn np pa phd dds dmd dpm dc od pharmd lpn lvn crna cnm facc facs facp faan faap mph msw
        lcsw dpt otr slp rd cna emt aprn arnp fnp dnp fnpc pac pa-c bsn msn mbbs mbchb psyd rph ma ms mscn
        frcs frcp facog mba jd esq cma rma rrt ccc lmft lpc cnp agnp pnp ii iii iv jr sr"),
    (PARTICLE, "de la del van der den von bin ibn al el da dos das du di le ter ten y af av zu zum della dal lo
        los las bint abu ben"),
    (ID_MRN, "mrn mr emr chart mrno record mpi medrec pat pt hsp rec file"),
    (ID_SSN, "ssn ssns social security soc sec ss itin tin"),
    (ID_PLAN, "plan policy pol member subscriber beneficiary group grp insurance ins insured medicare medicaid
        hicn mbi hmo ppo payer payor coverage enrollee hic insurer aetna cigna humana bcbs"),
    (ID_ACCOUNT, "account acct accounts card visa mastercard amex credit debit cc iban bank routing checking
        billing invoice swift har discover guarantor"),
    (ID_LICENSE, "license licence licensed dl dea npi certificate cert certification permit lic registration
        drivers credential upin"),
    (ID_VEHICLE, "vin vehicle plate tag plates licence-plate car truck motorcycle"),
    (ID_DEVICE, "serial sn device pacemaker implant udi imei lot model defibrillator icd stent pump prosthesis
        implanted aicd meid mac generator"),
    (ID_BIOMETRIC, "print prints voice facial fingerprint fingerprints biometric biometrics retina retinal iris voiceprint faceprint
        thumbprint dna palmprint"),
    (ID_PHOTO, "photo photograph photos photographs image picture jpg jpeg png img headshot dcm"),
    (ID_OTHER, "id ids identifier identification passport accession claim case confirmation reference ref order
        visit encounter ticket requisition specimen study sample protocol trial participant employee badge
        student tracking rx prescription auth authorization referral csn fin har uid uuid guid user username
        login password pin ein barcode token admission acc eid hospital-id inmate prisoner registry dcn registrant donation"),
    (NUMBER_WORD, "number no num nr nbr numbers id code ending"),
    (PHONE, "phone telephone tel call called calling cell cellphone mobile contact pager pagers beeper paged page
        landline callback reach reached ph pgr bpr telephoned text texted whatsapp dial hotline voicemail home work
        answering extension ext registered office manager"),
    (FAX, "fax facsimile faxed faxes faxing"),
    (EMAIL, "email e-mail mail website url web site http https www"),
    (VERB, "denies denied reports reported states stated presents presented presenting complains complained says
        said endorses endorsed notes noted admits admitted returns returned describes described was is has had
        appears appeared continues continued underwent received requires required tolerated remains
        remained lives works worked went came wants wanted thinks feels felt did does will would can
        could should may might agrees agreed understands asked asks called told takes took comes follows smokes
        drinks weighs arrived attended fell sustained developed started stopped needs gets got seems looks
        relates believes verbalized declined refused consented walked ambulated scored performed demonstrated
        were are just turned flew spent listed explained wrote sang gave thinks"),
    (PREPOSITION, "at in from to near of into via outside"),
    (CARE, "seen admitted treated visited visits visit visiting hospitalized discharged evaluated followed
        transferred referred presented lives lived living resides resided residing works worked working employed
        born moved relocated diagnosed examined monitored managed checked reviewed scheduled operated enrolled
        attends traveled travelled trip vacation raised underwent performed undergone presents presenting came
        currently stayed staying residence based located grew native originally returned returning arrived
        consulted received hospitalised treatment care follow-up followup ablation procedure surgery scan notes
        admission admit discharge consult intake drove flew transported transport home city town clinic at
        arrived conference happening town headed heading went go going drive drove meet live moved here songwriters stop sent"),
    (COUNTRY, "afghanistan albania algeria andorra angola argentina armenia australia austria azerbaijan bahamas
        bahrain bangladesh barbados belarus belgium belize benin bhutan bolivia bosnia botswana brazil brunei
        bulgaria burundi cambodia cameroon canada chad chile china colombia comoros congo croatia
        cuba cyprus czechia denmark djibouti dominica ecuador egypt eritrea estonia eswatini ethiopia fiji finland
        france gabon gambia germany ghana greece greenland grenada guatemala guinea guyana haiti honduras hungary
        iceland india indonesia iran iraq ireland israel italy jamaica japan kazakhstan kenya
        kiribati kosovo kuwait kyrgyzstan laos latvia lebanon lesotho liberia libya liechtenstein lithuania
        luxembourg madagascar malawi malaysia maldives mali malta mauritania mauritius mexico micronesia moldova
        monaco mongolia montenegro morocco mozambique myanmar namibia nauru nepal netherlands nicaragua niger
        nigeria norway oman pakistan palau panama paraguay peru philippines poland portugal qatar
        romania russia rwanda samoa senegal serbia seychelles singapore slovakia slovenia somalia spain
        sudan suriname sweden switzerland syria taiwan tajikistan tanzania thailand togo tonga tunisia turkey
        turkmenistan tuvalu uganda ukraine uruguay uzbekistan vanuatu venezuela vietnam yemen zambia zimbabwe
        europe asia africa uk england scotland wales america usa korea uae"),
    (STOP, "a an the this that these those i you he she it we they me him her us them my your his its our their
        mine yours hers ours theirs who whom whose which what when where why how and or but nor so yet if then
        than as for with without within by on off over under above below between among through during before
        after since until while because although though unless whether not no none neither either both all any
        each every some many much more most few less least other another such same own too very can could shall
        should will would may might must do does did done be been being am is are was were have has had having
        get got there here now today yesterday tomorrow yes also only just even still again once twice
        please thank thanks hello hi hey ok okay well good best new old per plus minus about against along
        across behind beside besides beyond despite down except inside like onto out outside past toward towards
        up upon never always often sometimes usually however therefore thus otherwise meanwhile moreover
        furthermore additionally currently recently previously briefly overall given due regarding concerning
        following first second third next last one two three four five six seven eight nine ten eleven twelve
        several otherwise instead perhaps maybe let lets im ive id ill youre youve dont doesnt didnt cant wont
        isnt wasnt couldnt wouldnt shouldnt hes shes theyre weve were thats whats heres theres pls mondays
        tuesdays wednesdays thursdays fridays saturdays sundays"),
    (EPONYM, "hodgkin hodgkins parkinson parkinsons alzheimer alzheimers crohn crohns graves foley babinski
        hashimoto hashimotos addison addisons cushing cushings raynaud raynauds sjogren sjogrens bell bells down
        downs turner turners marfan marfans huntington huntingtons kaposi kaposis paget pagets barrett barretts
        wilson wilsons murphy murphys mcburney mcburneys romberg rombergs homan homans lachman mcmurray phalen
        phalens tinel tinels finkelstein spurling spurlings hoffman hoffmann kernig kernigs brudzinski
        brudzinskis trendelenburg allen apgar glasgow gleason breslow clark clarks dukes karnofsky
        charcot peyronie peyronies dupuytren dupuytrens colles smiths jones salter harris mallory weiss meckel
        meckels hirschsprung zenker zenkers schatzki nissen whipple roux billroth bartholin bartholins skene
        baker bakers morton mortons achilles fallot tetralogy ebstein marshall kawasaki henoch schonlein
        guillain barre lyme creutzfeldt jakob wernicke korsakoff lewy pick tourette tourettes asperger aspergers
        rett angelman prader willi klinefelter klinefelters noonan ehlers danlos burkitt burkitts waldenstrom
        ewing ewings wilms merkel bowen bowens zollinger ellison gilbert gilberts budd chiari berger bergers
        goodpasture alport alports fanconi takayasu wegener wegeners behcet behcets reiter reiters still stills
        felty duchenne becker charcot-marie-tooth marie tooth friedreich brown sequard horner horners adie
        holmes argyll robertson weber rinne epley dix hallpike valsalva kussmaul cheyne stokes osler janeway
        roth virchow courvoisier kehr rovsing blumberg cullen grey chvostek trousseau auspitz nikolsky koplik
        bitot heberden heberdens bouchard bouchards swan ganz kelly cooper bair hugger jackson pratt
        hickman port-a-cath groshong broviac tenckhoff yankauer fogarty penrose steri harrington
        austin flint thompson lisfranc maisonneuve monteggia galeazzi bennett rolando jefferson hangman chance
        bankart hill sachs slap osgood schlatter legg calve perthes scheuermann schmorl dorsalis mohs
        bishop leopold chadwick hegar braxton hicks mcroberts apley neer hawkins patrick faber thomas ober
        simmonds drawer doppler holter papanicolaou coombs gram ziehl wright giemsa mantoux
        schilling dexa harvey hutchinson von willebrand willebrand christmas leiden factor lynch gardner peutz
        jeghers cowden li fraumeni sturge dandy arnold wolff parkinson-white brugada lown
        wenckebach mobitz purkinje his hiss bachmann cobb hunt hess fisher rankin beck hamilton likert
        braden norton morse caprini wells child pugh ranson killip forrester duke framingham
        virchows koch chaddock oppenheim gordon schaefer tinetti uhthoff monro munro shimada mallampati fowler fowlers sims kerley ghon ranke lesch nyhan
        gaucher fabry pompe tay niemann hurler mcardle stargardt leber alstrom bardet biedl digeorge waardenburg
        treacher klippel feil sprengel kohler freiberg kienbock blount birads clavien dindo forrest spetzler mirels
        lauge danis gustilo pauwels norwood fitzpatrick ludwig quincke lyell majocchi ottawa magenis bremer persa lhermitte lasegue gowers bard parker"),
    (EPONYM_HEAD, "disease diseases syndrome syndromes sign signs reflex reflexes test tests testing catheter
        catheters lymphoma sarcoma tumor tumour phenomenon maneuver manoeuvre criteria criterion scale score
        scores classification stage grade fracture fractures cyst cysts palsy esophagus ulcer ulcers hernia
        contracture node nodes nodule nodules drain drains tube line tubes lines procedure anemia
        thyroiditis dementia chorea ataxia dystrophy atrophy encephalopathy deficiency paralysis stain index
        equation formula position incision operation repair lesion lesions anomaly malformation sinus
        diverticulum ring band ligament tendon bodies body space pouch duct gland glands fundoplication
        bypass esophagitis arthritis disorder purpura nephropathy hemangioma carcinoma melanoma cells
        monitor bruit murmur respirations breathing exercise exercises tear tears degeneration neuropathy
        protocol rules rule coma triad tetrad law angle reaction spots macules pacemaker blade dressing
        angina rules murmur speculum forceps retractor clamp retinopathy cirrhosis leukemia macroglobulinemia nephritis
        class type grades scales types retractors forceps scissors repairs procedures shunt balloon maneuvers
        fascia triangle loop loops capsule plates chart virus rings apple wort myotomy area contractions osteotomy
        arthroplasty approach bacillus knot knots suture needle tray frame brace splint collar bandage stent tubes
        telangiectasia block effect smear analysis phenotype model plot estimate survival meier approach"),
    (CLINICAL, "copd chf cad htn dm mi cva tia gerd bph uti ckd esrd afib cabg pci dvt pe ms als ra sle ibs ibd
        adhd ptsd ocd bmi bp hr rr o2 spo2 ekg ecg eeg emg mri mra ct cta pet cxr us echo tte tee er ed icu ccu
        micu sicu nicu picu or pacu snf ltac iv im po sc sq pr sl prn bid tid qid qhs qd qod ac pc hs npo dnr dni
        wbc rbc hgb hct plt bun cr gfr egfr ast alt alp ggt ldh cpk tsh psa hba1c a1c inr pt ptt aptt esr crp
        bnp abg vbg ua cbc cmp bmp lfts ldl hdl tg hiv hcv hbv hpv cmv ebv hsv rsv mrsa vre esbl tb covid sars
        h1n1 dna rna pcr elisa aids std sti lmp edc edd gpa ga iud ocp hrt vaginal tah bso nsvd cs ivf
        acl mcl pcl lcl tka tha orif rom mmt emr ehr cpap bipap peep fio2 ards copd-related nsaid nsaids ssri ssris
        snri maoi tca acei ace arb arbs ppi ppis h2 dmard tnf il ifn gcs nihss phq gad mmse moca
        heent perrla perrl eomi nad ncat jvd cv gi gu msk neuro psych ent ob gyn obgyn ophtho derm ortho onc rad
        hx dx tx rx sx fx cc hpi pmh psh fh sh ros pe a&p ap s/p c/o w/o r/o h/o y/o lle rle lue rue bilateral
        cns pns csf lp icp tpa pica mca aca pca ica lvef ef lad lcx rca lm svt vt vf pvc pac pvcs pacs rbbb lbbb av
        sa stemi nstemi acs aaa pad pvd avr mvr tavr icd aicd lvad ecmo iabp ffp prbc prbcs tpn ng peg jp
        aha acc ada asco nccn cdc who fda nih uspstf acog aap aafp idsa gold kdigo nice acr eular cms hipaa osha
        asa bls acls pals cpr aed emt ems cprs epic soap sbar icd cpt snomed loinc dsm tnm figo ajcc uicc
        zoster sepsis nos nka nkda kub ivp ercp mrcp egd gtt ogtt dexa pft pfts fev1 fvc dlco tlc rv frax
        pap tdap dtap mmr ipv opv hib hepb hepa ppd tst igra quantiferon flu bcg aricept namenda
        o2sat rass cam braden tylenol advil motrin aleve ibuprofen aspirin benadryl claritin zyrtec allegra
        flonase nasonex singulair advair albuterol ventolin proair spiriva symbicort lisinopril norvasc
        metoprolol lopressor toprol coreg cozaar diovan lasix hctz aldactone digoxin coumadin warfarin eliquis
        xarelto pradaxa plavix lovenox heparin lipitor zocor crestor pravachol zetia metformin glucophage
        glipizide glyburide januvia jardiance farxiga ozempic trulicity victoza lantus humalog novolog levemir
        synthroid levothyroxine prednisone medrol dosepak depo solu decadron percocet vicodin norco lortab
        oxycontin oxycodone morphine dilaudid fentanyl ultram tramadol neurontin gabapentin lyrica topamax
        keppra dilantin depakote lamictal tegretol xanax ativan valium klonopin ambien lunesta trazodone zoloft
        prozac lexapro celexa paxil wellbutrin effexor cymbalta remeron seroquel zyprexa risperdal abilify
        haldol geodon lithium adderall ritalin concerta strattera viagra cialis levitra flomax proscar avodart
        ditropan detrol vesicare nexium prilosec prevacid protonix pepcid zantac reglan zofran phenergan
        compazine colace senokot miralax dulcolax imodium lomotil amoxicillin augmentin keflex rocephin ancef
        cipro levaquin avelox zithromax biaxin doxycycline bactrim flagyl cleocin vancomycin zosyn unasyn
        diflucan nystatin valtrex acyclovir tamiflu humira enbrel remicade methotrexate plaquenil imuran
        cellcept prograf fosamax boniva actonel evista prolia calcium vitamin premarin provera depo-provera
        mirena nuvaring ortho-evra botox medtronic dosepak synvisc lidocaine marcaine xylocaine kenalog
        betadine neosporin bacitracin tegaderm steri-strips kerlix ace hemovac vicryl monocryl prolene nylon
        ethibond pds dermabond gelfoam surgicel bovie metzenbaum kocher kelly allis babcock
        keytruda opdivo herceptin avastin rituxan gleevec taxol carboplatin cisplatin tamoxifen arimidex
        femara aromasin lupron zoladex casodex xtandi zytiga velcade revlimid neulasta procrit epogen aranesp
        gleason braf brca egfr kras her2 alk pdl1 msi dmmr cdk jak lsd thc cbd etoh iq adl adls
        snris gpa oti po2 pco2 hco3 na k cl co2 mg ca phos ph hb ige igg igm ana anca rf ccp ena anti-dna
        t1 t2 stir flair dwi adc suv fdg hu lv ra rvsp la mv tv pv ai ar mr tr as ms ps asd vsd pfo pda
        lgbt adl iadl doe sob cp lbp uri lri n/v n/v/d loc ams tbi mva mvc gsw sti pid bv ivdu iop od os ou va
        nicotine caucasian hispanic iga ne aox aox3 wnl nl tm tms oe dtr dtrs slr crn fu f/u hep abd ext
        covid-19 sars-cov-2 pfizer moderna novavax paxlovid remdesivir
        tums mylanta maalox pepto rolaids gaviscon metamucil citrucel benefiber cetaphil aquaphor eucerin vaseline
        vanicream cerave neutrogena differin nyquil dayquil sudafed mucinex robitussin delsym theraflu excedrin
        bayer bufferin midol seltzer listerine biotene shingrix gardasil pneumovax prevnar boostrix adacel havrix
        menactra flumist zostavax aircast cyberknife bengay biofreeze voltaren salonpas lidoderm afrin vicks ensure
        glucerna pedialyte gatorade zostrix levothroid superglue velcro popsicle mohs dexcom fitbit omnipod lifevest
        watchman mitraclip impella ventrio gore-tex goretex dacron teflon kevlar bluetooth zoom skype wifi netflix
        youtube iphone ipad apple samsung uber lyft amazon walmart costco medtronic stryker zimmer arthrex
        normocephalic atraumatic achilles aveeno mederma accu chek accu-chek dynasplint kool
        internet google facebook medline pubmed cochrane uptodate"),
    (MEASURE, "mg mcg ug g gm kg lb lbs oz ml cc l dl mm cm m km in inch inches ft feet mmhg bpm meq mmol mol iu
        unit units u percent hz khz mhz kcal cal cal/kg mcg/kg mg/kg mg/dl ng pg gy cgy mci fr french gauge ga
        tab tabs tablet tablets cap caps capsule capsules puff puffs drop drops hour hours hr hrs min mins
        minute minutes sec second seconds day days week weeks wk wks month months mo mos times x degrees
        degree celsius fahrenheit f c pounds ounces liters liter grams milligrams cups pack packs ppd
        beats breaths weeks'"),
    (NAME_LABEL, "name names pt employer best warmly respectfully re dear attn attention cc from to signed dictated transcribed authored author electronically by
        signature attested cosigned provider physician patient attending surgeon pcp doctor contact guardian
        holder policyholder spouse mother father requested ordered referring referred consultant assistant
        anesthesiologist nok kin performed reviewed verified entered interpreter cosigner subscriber insured
        employee sincerely regards hi hello radiologist pathologist nurse sender recipient user account
        beneficiary client witness beneficiary next father's driver owner applicant member caller informant
        cardiologist technologist therapist who what's greetings thanks surname forename last first initials"),
    (LABEL, "dob mrn ssn date dates address phone fax email age sex gender race insurance policy account acct
        admitted discharged admission discharge location room bed unit service department subject title
        diagnosis diagnoses impression assessment plan history allergies medications chief complaint
        comments findings technique indication exam examination procedure procedures vitals labs results
        facility hospital clinic city state zip county street birth occupation employer marital status
        language religion ethnicity group member effective relationship time dictated transcribed signed
        license number no id record medical appt empi ord recd scribed mailto instagram skype att res tech loc"),
    (DATE_CUE, "noticed began started onset on dated date dob born birthday since until till from to through seen visit visited admitted discharged
        admission discharge birth died deceased death dos dod doa service effective expires expired expiration
        collected received performed dictated transcribed signed scheduled appointment due by before after
        between and lmp edd last next started start end ended as of surgery for follow-up reported resulted
        drawn ordered entered printed"),
    (DATED, "admitted admit admission discharged discharge dc readmitted hospitalized hospitalised seen dated dob dos doa dod
        born died deceased expired presented transferred arrived visited consulted intubated extubated placed inserted
        removed pulled exchanged repaired started restarted stopped held resumed given administered drawn collected
        obtained sent resulted reported ordered scheduled faxed signed dictated transcribed cosigned
        notified onset lmp edd edc fell injured underwent repeat recheck followup appt appointment
        cxr cxrs kub xray xrays ct cts cta mri mris mra pet echo tte tee ekg ecg eeg emg ultrasound duplex doppler
        mammo dexa scan scans egd ercp bronch cath caths catheterization biopsy bx lp labs cbc cmp bmp bnp inr
        a1c hba1c tsh creatinine troponin lactate cabg pci stent stents tavr ppm picc foley trach peg dialysis hd crrt
        surgery c-section cesarean delivery vaccine vaccinated immunized tdap flu covid booster thoracentesis paracentesis
        addendum note visit clinic encounter telephone film films ray rays imaging transfused treated called immunized operated
        updated reviewed"),
    (PAGER, "pager pagers beeper bpr pgr page extension ext"),
    (HANDLE, "username userid login skype instagram twitter facebook tiktok snapchat handle screenname uname"),
    (AGE, "year years yr yrs yo y old aged age ages turned turning turn"),
    (CODE_SYSTEM, "icd icd10 icd9 icd-10 cpt hcpcs snomed loinc ndc rxnorm drg cvx pmid doi isbn rxcui ucum nct mesh sctid ccsr"),
    (RATIO, "strength pain murmur scale severity reflexes reflex pulses pulse grade graded score scored vision acuity
        systolic diastolic ejection motor power rated rates rating intensity out apgar apgars gcs stage level
        bp pressure muscle vas nrs edema hpf minus plus node nodes cores core slides sample samples sessions
        session fraction fractions fx cycle cycles treatments dose doses points correct questions items criteria
        mmse moca phq phq9 gad gad7 epworth mallampati ashworth resistance throughout bilaterally grip deltoid
        deltoids biceps triceps quadriceps quads hamstrings iliopsoas dorsiflexion plantarflexion flexion flexors
        extensors lle rle lue rue spasticity tenderness inch inches cup tab tablet tablets pack ppd sirs qsofa"),
    (COUNTED, "node nodes core cores bottle bottles positive tubes samples specimens recall recalled items item criteria dose doses
        cycle cycles fraction fractions session sessions sets reps trials words objects quadrants lobes lobe segments
        digits fingers toes joints vertebrae weaker weakness flexion extension abduction adduction dorsiflexion
        plantarflexion grip quads hamstrings deltoids biceps triceps iliopsoas ehl dtr dtrs tone spasticity mrc
        rom bipap cpap peep ipap epap settings phq gad mmse moca tinetti braden ess epworth borg nihss audit hamd bdi
        slums berg ashworth ecog karnofsky nyha va od os ou sem hsm rusb lusb lvl
        gradient gradients teeth ns saline dextrose half quarter tsp tbsp cup mile miles acre pill pills pint way thick
        above below distal proximal middle upper lower mid fifths tenths thirds bilaterally throughout
        cigarettes beers drinks systolic diastolic diameter"),
    (INTRO, "named called name names nicknamed aka alias mr mrs ms dr with by and per for about like referred"),
    (SPECIALTY, "cardiology neurology oncology urology radiology pathology psychiatry psychology dermatology
        gastroenterology nephrology pulmonology endocrinology rheumatology hematology ophthalmology optometry
        podiatry orthopedics orthopaedics anesthesiology anesthesia pediatrics obstetrics gynecology surgery
        neurosurgery emergency medicine internal family radiotherapy pharmacy laboratory microbiology
        immunology allergy genetics geriatrics neonatology otolaryngology physiatry physical occupational
        speech therapy nutrition nursing department dept division ward"),
    (COMPANY, "inc llc ltd corp corporation company co insurance plc gmbh bank group holdings technologies
        incorporated limited sons associates partners bros llp sa ag nv solutions services systems plan
        enterprises industries university college school foundation orchestra restaurant store hotel airlines"),
    (DEMONYM, "african american americans asian caucasian hispanic latino latina latinx european indian native
        english spanish french german italian chinese japanese korean vietnamese filipino russian arabic hindi
        portuguese polish greek turkish irish scottish british canadian mexican cuban puerto rican haitian
        jamaican nigerian ethiopian somali egyptian iranian iraqi israeli lebanese syrian pakistani
        bangladeshi thai cambodian laotian hmong burmese indonesian malaysian australian jewish christian catholic
        protestant muslim islamic hindu buddhist sikh mormon baptist methodist lutheran episcopal orthodox
        swedish norwegian danish finnish dutch belgian swiss austrian czech slovak hungarian romanian bulgarian
        serbian croatian ukrainian black white caribbean pacific islander alaskan hawaiian estonian latvian
        lithuanian icelandic slovenian cypriot tunisian brazilian greenlander roman latin gypsy"),
    (HEADING, "history physical present illness chief complaint past surgical social family review systems
        examination assessment plan impression recommendations recommendation findings procedure procedures
        indications indication technique comparison conclusion diagnosis diagnoses medications medication
        allergies vitals vital signs labs laboratory results data report summary note notes consultation
        consult progress operative discharge admission final preliminary addendum instructions disposition
        condition course hospital description preoperative postoperative anesthesia complications estimated
        blood loss specimens drains counts general constitutional eyes ears nose mouth throat cardiovascular
        respiratory gastrointestinal genitourinary musculoskeletal skin neurologic neurological psychiatric
        endocrine hematologic lymphatic immunologic extremities abdomen chest heart lungs neck head back
        right left upper lower bilateral clinical imaging radiology pathology telephone encounter subjective
        objective weight height temperature pulse oxygen saturation rate pressure urgent stat confidential
        information update record form letter visit office new follow up care primary emergency"),
    (NINETY, "ninety hundred nineties"),
    (SPOKEN_DIGIT, "zero oh one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
        seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety"),
    (SPOKEN_LINK, "dash hyphen dot double triple hundred thousand slash underscore"),
    (SURE_NAME, "james john robert michael william david joseph thomas charles christopher daniel matthew anthony
        steven andrew kenneth joshua kevin brian george edward ronald timothy jason jeffrey jacob nicholas eric
        jonathan stephen larry justin scott brandon benjamin samuel gregory patrick raymond jerry dennis tyler
        aaron henry douglas peter adam nathan zachary kyle walter harold carl jeremy gerald keith roger arthur
        terry lawrence albert jesse dylan bryan joe jordan billy bruce mary patricia jennifer linda elizabeth
        barbara susan jessica sarah karen lisa nancy betty sandra margaret ashley kimberly emily donna michelle
        carol amanda melissa deborah stephanie rebecca sharon laura cynthia dorothy amy kathleen angela shirley
        emma brenda pamela nicole anna samantha katherine christine debra rachel carolyn janet maria heather
        diane julie joyce victoria kelly christina joan evelyn lauren judith olivia martha cheryl megan andrea
        hannah jacqueline jean alice teresa sara janice doris julia judy kathryn beverly theresa jane"),
];
