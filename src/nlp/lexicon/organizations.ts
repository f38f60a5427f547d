/** Bodies that are named so often that texts give no hint what they are, and words that name a body. */

export interface KnownOrganization {
  readonly name: string
  /** ISO 3166-1 alpha-3 where it belongs to one country. */
  readonly country: string | null
}

type Row = readonly [name: string, country: string | null, ...others: string[]]

export const KNOWN_ORGANIZATIONS: readonly Row[] = [
  ['United Nations', null, 'UN', 'U.N.', 'United Nations Organization'],
  ['UN Security Council', null, 'Security Council', 'United Nations Security Council', 'UNSC'],
  ['UN General Assembly', null, 'General Assembly', 'United Nations General Assembly', 'UNGA'],
  ['UN Human Rights Council', null, 'Human Rights Council', 'United Nations Human Rights Council'],
  ['European Union', null, 'EU', 'E.U.'],
  ['European Commission', null],
  ['European Council', null],
  ['European Parliament', null],
  ['European Central Bank', null, 'ECB'],
  ['NATO', null, 'North Atlantic Treaty Organization', 'North Atlantic Treaty Organisation', 'North Atlantic Council'],
  [
    'OSCE',
    null,
    'Organization for Security and Cooperation in Europe',
    'Organization for Security and Co-operation in Europe',
  ],
  ['Council of Europe', null],
  ['ASEAN', null, 'Association of Southeast Asian Nations'],
  ['African Union', null, 'AU'],
  ['Arab League', null, 'League of Arab States'],
  ['Gulf Cooperation Council', null, 'GCC'],
  ['Economic Community of West African States', null, 'ECOWAS'],
  ['Southern African Development Community', null, 'SADC'],
  ['Organization of American States', null, 'OAS'],
  ['Organisation of Islamic Cooperation', null, 'OIC', 'Organization of Islamic Cooperation'],
  ['Shanghai Cooperation Organisation', null, 'SCO', 'Shanghai Cooperation Organization'],
  ['Collective Security Treaty Organization', null, 'CSTO'],
  ['Commonwealth of Independent States', null, 'CIS'],
  ['OPEC', null, 'OPEC+'],
  ['G7', null, 'G-7', 'Group of Seven'],
  ['G8', null, 'G-8', 'Group of Eight'],
  ['G20', null, 'G-20', 'Group of Twenty'],
  ['BRICS', null],
  ['Quad', null],
  ['P5+1', null, 'E3/EU+3'],
  ['International Monetary Fund', null, 'IMF'],
  ['World Bank', null],
  ['World Trade Organization', null, 'WTO', 'World Trade Organisation'],
  ['World Health Organization', null, 'World Health Organisation', 'WHO'],
  ['World Food Programme', null, 'WFP', 'World Food Program'],
  ['International Atomic Energy Agency', null, 'IAEA'],
  ['International Criminal Court', null, 'ICC'],
  ['International Court of Justice', null, 'ICJ'],
  ['UNICEF', null],
  [
    'UNESCO',
    null,
    'United Nations Educational, Scientific and Cultural Organization',
    'United Nations Educational, Scientific and Cultural Organisation',
  ],
  ['UNHCR', null, 'UN Refugee Agency', 'U.N. refugee agency'],
  ['UNRWA', null],
  ['Interpol', null],
  ['Red Cross', null, 'ICRC', 'International Committee of the Red Cross'],
  ['Amnesty International', null],
  ['Reuters', null],
  ['Associated Press', null, 'AP'],
  ['Agence France-Presse', null, 'AFP'],
  ['Al Jazeera', null, 'Al-Jazeera'],
  ['Xinhua', null, 'Xinhua News Agency'],
  ['Interfax', null],
  ['Human Rights Watch', null],
  ['Doctors Without Borders', null, 'Médecins Sans Frontières'],
  ['Mercosur', null],
  ['Hamas', 'PSE'],
  ['Fatah', 'PSE'],
  ['Palestinian Authority', 'PSE', 'Palestinian National Authority'],
  ['Palestine Liberation Organization', 'PSE', 'PLO', 'Palestine Liberation Organisation'],
  ['Palestinian Islamic Jihad', 'PSE', 'Islamic Jihad'],
  ['Hezbollah', 'LBN', 'Hizbullah', 'Hizbollah', 'Hizballah'],
  ['Taliban', 'AFG', 'Taleban'],
  ['Houthis', 'YEM', 'Houthi', 'Houthi movement', 'Ansar Allah', 'Ansarullah'],
  [
    'Islamic State',
    null,
    'ISIS',
    'ISIL',
    'Daesh',
    'Da’esh',
    'Islamic State of Iraq and the Levant',
    'Islamic State of Iraq and Syria',
  ],
  ['al-Qaeda', null, 'al-Qaida', 'al Qaeda', 'Al Qaida', 'Al-Qaeda', 'Al-Qaida'],
  ['ISIS-K', null, 'ISIS-Khorasan', 'ISIL-K', 'ISKP', 'IS-K', 'Islamic State Khorasan'],
  ['ISWAP', null, 'Islamic State West Africa Province'],
  ['AQAP', null, 'al-Qaeda in the Arabian Peninsula', 'al-Qaida in the Arabian Peninsula'],
  ['AQIM', null, 'al-Qaeda in the Islamic Maghreb', 'al-Qaida in the Islamic Maghreb'],
  ['al-Nusra Front', 'SYR', 'Nusra Front', 'Jabhat al-Nusra', 'al-Nusrah Front', 'Nusrah Front', 'al-Nusra'],
  ['Hayat Tahrir al-Sham', 'SYR', 'HTS', "Hay'at Tahrir al-Sham", 'Hay’at Tahrir al-Sham'],
  ['Haqqani network', 'AFG', 'Haqqani Network'],
  ['Lashkar-e-Taiba', 'PAK', 'Lashkar-e-Tayyiba', 'Lashkar-e-Toiba'],
  ['Jaish-e-Mohammed', 'PAK', 'Jaish-e-Mohammad'],
  ['Tehrik-e-Taliban Pakistan', 'PAK', 'Tehreek-e-Taliban Pakistan', 'TTP', 'Pakistani Taliban'],
  ['Abu Sayyaf', 'PHL', 'Abu Sayyaf Group'],
  ['M23', 'COD', 'M23 Movement', 'March 23 Movement'],
  ['Peshmerga', null, 'peshmerga'],
  ['Janjaweed', 'SDN'],
  ['Shining Path', 'PER'],
  ['Hizb-ul-Mujahideen', 'IND', 'Hizbul Mujahideen'],
  ['Popular Mobilization Forces', 'IRQ', 'Popular Mobilisation Forces', 'Hashd al-Shaabi', 'PMF'],
  ['Oath Keepers', 'USA'],
  ['al-Shabaab', 'SOM', 'Al-Shabaab', 'Al Shabaab', 'al-Shabab'],
  ['Boko Haram', 'NGA'],
  ['FARC', 'COL', 'Revolutionary Armed Forces of Colombia'],
  ['ELN', 'COL', 'National Liberation Army'],
  ['PKK', 'TUR', "Kurdistan Workers' Party", 'Kurdistan Workers Party'],
  ['YPG', 'SYR', "People's Protection Units", 'Kurdish YPG'],
  ['Syrian Democratic Forces', 'SYR', 'SDF'],
  ['Free Syrian Army', 'SYR'],
  ['Tamil Tigers', 'LKA', 'LTTE', 'Liberation Tigers of Tamil Eelam'],
  ['Polisario Front', 'ESH', 'Polisario'],
  ['Muslim Brotherhood', 'EGY'],
  ['Rapid Support Forces', 'SDN', 'RSF'],
  ['Wagner Group', 'RUS', 'Wagner'],
  ['Irish Republican Army', null, 'IRA'],
  ['Kremlin', 'RUS'],
  ['Gazprom', 'RUS'],
  ['FSB', 'RUS'],
  ['Duma', 'RUS', 'State Duma'],
  ['White House', 'USA'],
  ['State Department', 'USA', 'Department of State'],
  ['Department of Defense', 'USA', 'Pentagon', 'Defense Department'],
  ['Treasury Department', 'USA', 'Department of the Treasury'],
  ['Department of Justice', 'USA', 'Justice Department'],
  ['Department of Homeland Security', 'USA', 'DHS'],
  ['Congress', 'USA'],
  ['Senate', 'USA'],
  ['House of Representatives', 'USA'],
  ['National Security Council', 'USA', 'NSC'],
  ['USAID', 'USA', 'United States Agency for International Development', 'U.S. Agency for International Development'],
  ['FBI', 'USA', 'Federal Bureau of Investigation'],
  ['CIA', 'USA', 'Central Intelligence Agency'],
  ['CENTCOM', 'USA', 'Central Command'],
  ['Immigration and Customs Enforcement', 'USA', 'ICE', 'U.S. Immigration and Customs Enforcement'],
  ['Drug Enforcement Administration', 'USA', 'DEA'],
  ['Downing Street', 'GBR', '10 Downing Street', 'No 10', 'Whitehall'],
  [
    'Foreign Office',
    'GBR',
    'FCO',
    'FCDO',
    'Foreign and Commonwealth Office',
    'Foreign, Commonwealth and Development Office',
  ],
  ['House of Commons', 'GBR'],
  ['Scotland Yard', 'GBR'],
  ['Élysée', 'FRA', 'Elysee', 'Élysée Palace', 'Elysee Palace'],
  ['Quai d’Orsay', 'FRA', "Quai d'Orsay"],
  ['Bundestag', 'DEU'],
  ['Knesset', 'ISR'],
  ['Israel Defense Forces', 'ISR', 'IDF', 'Israeli Defense Forces', 'Israel Defence Forces'],
  ['Mossad', 'ISR'],
  [
    'Revolutionary Guards',
    'IRN',
    'IRGC',
    'Islamic Revolutionary Guard Corps',
    'Revolutionary Guard Corps',
    'Revolutionary Guard',
  ],
  ["People's Liberation Army", 'CHN', 'PLA'],
  ['Communist Party of China', 'CHN', 'Chinese Communist Party', 'CCP'],
  ['Blue House', 'KOR'],
  ['Lok Sabha', 'IND'],
  ['Rajya Sabha', 'IND'],
  ['BJP', 'IND', 'Bharatiya Janata Party'],
]

function words(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/))
}

/** Last word of a capitalised name that makes it a body's: "Russian Security Council". In lower case. */
export const ORGANIZATION_NOUNS = words(`
  ministry department council committee commission agency party group movement front army navy guard guards forces force brigade brigades union
  league organization organisation association federation alliance coalition court parliament congress senate assembly bank fund office authority
  administration government police service services bureau institute university company corporation foundation embassy mission secretariat tribunal
  corps command board network cartel battalion regiment militia cabinet directorate presidency consulate initiative programme program partnership
  news times post agency tv radio airlines watch society club church airways industries inc ltd corp group team panel centre center academy college
  junta politburo chancellery headquarters delegation house-of-representatives taskforce bloc community duma summit forum conference marines infantry
  defenders supreme-court brotherhood jihad resistance treasury ombudsman unit units rebels fighters rangers coast-guard legion trust exchange`)

/** Nouns that open a body's name: "Ministry of Foreign Affairs". */
export const ORGANIZATION_OPENERS = words(`
  ministry department council committee commission agency office bureau embassy bank house league organization organisation union court parliament
  congress assembly federation front movement party alliance association institute university chamber board government republic army forces`)

/** Common nouns for bodies of a country, small letters: "Israeli forces", "the opposition". */
export const BODY_NOUNS = words(`
  forces force army navy military police troops government authorities administration regime parliament opposition court courts party coalition
  ministry embassy cabinet junta militia militias air-force airforce intelligence judiciary senate legislature congress council commission
  delegation side presidency leadership state parties prosecutors mission consulate media company companies agency agencies warplanes
  jets warships marines army's warplane navy's peacekeepers paratroopers guard guards military's rebels agents division brigade unit units
  group movement union alliance front bloc faction factions network cartel lawmakers prosecution department office board bank committee service`)

/** Of those, the ones that stand for the country itself. */
export const STATE_NOUNS = words(`
  government authorities administration regime side delegation officials representatives state leadership diplomats negotiators governments delegates`)

/** Words for people who act together. In lower case, singular or plural as used. */
export const PEOPLE_NOUNS = words(`
  people persons civilians guards protesters protestors demonstrators rebels insurgents militants fighters gunmen soldiers troops policemen officers students
  workers teachers refugees migrants citizens residents villagers activists journalists reporters lawyers leaders officials ministers lawmakers
  diplomats prisoners hostages detainees children women men families victims opponents supporters settlers hackers terrorists extremists separatists
  jihadists guerrillas pirates farmers voters nationals tourists experts observers inspectors monitors mediators negotiators commanders generals
  authorities forces peacekeepers doctors nurses drivers miners unions clerics monks priests politicians dissidents exiles asylum-seekers seekers
  members groups parties allies partners countries nations states governments leaders representatives delegates ambassadors envoys senators
  deputies congressmen prosecutors judges investigators employees staff crew sailors fishermen businessmen businesses companies banks personnel
  suspects attackers bombers loyalists militiamen recruits conscripts veterans youths youth crowds crowd public population community communities
  critics ceos scientists scholars academics parents relatives mourners inmates convicts criminals traffickers smugglers aid-workers volunteers medics
  mercenaries contractors advisers trainers pilots airmen marines paratroopers policewomen firefighters commuters passengers believers worshippers
  muslims christians jews kurds sunnis shiites shias hindus buddhists sikhs catholics protestants palestinians arabs albanians serbs tamils
  rohingya uighurs uyghurs tribesmen elders chiefs landowners merchants traders investors donors creditors democrats republicans conservatives
  liberals socialists communists islamists nationalists royalists unionists mps legislators councillors candidates spokesmen spokespeople commanders
  recipients immigrants participants assistants combatants inhabitants occupants applicants servants agents respondents
  correspondents descendants servicemembers warships warplanes jets mob mobs masses hundreds thousands dozens
  professionals organisations organizations ngos agencies firms institutions alumni alumnae survivors individual individuals entities girls boys mothers wives widows
  friends colleagues locals team entrepreneurs executives analysts clergy patients peoples gangs cartels airlines corporations associations`)

/** Groups of whom one speaks as one pair: "women and girls". The second word by the first, in lower case. */
export const PAIRED_GROUPS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['women', words('girls children men')],
  ['men', words('women boys')],
  ['girls', words('women boys')],
  ['boys', words('girls')],
  ['allies', words('partners friends')],
  ['partners', words('allies friends')],
  ['friends', words('allies partners family families relatives')],
  ['families', words('friends')],
  ['officers', words('men soldiers')],
  ['children', words('women')],
])

/** Groups that are said to be somebody's: "the families of the victims". In lower case. */
export const RELATIONAL_GROUPS = words(`
  families relatives members victims supporters survivors parents children leaders friends opponents critics mothers wives widows students alumni
  employees staff residents veterans heads followers parties`)

/** One person, unnamed: "a Kansas woman", "a Taliban suicide bomber". */
export const PERSON_NOUNS = words(`
  man woman boy girl journalist activist lawyer bomber soldier officer gunman citizen national reporter student teacher pastor priest doctor
  nurse dissident hacker attacker militant terrorist prisoner detainee hostage tourist businessman tycoon publisher editor blogger critic
  worker policeman pilot driver farmer fisherman refugee migrant leader member supporter commander fighter cleric imam rebel suspect witness
  veteran spy agent defector exile opponent singer actor author writer professor scientist analyst expert academic banker court tribunal`)
