/** An alternative of these words; two that only go together are joined by `_`. */
const oneOfWords = (text: string): string =>
  `(?:${text.trim().split(/\s+/).sort(longerFirst).join("|").replaceAll("_", " ")})`;
const longerFirst = (a: string, b: string): number => b.length - a.length;

/** Words before a date that is wanted. Only those that cannot turn what follows into something else. */
export const wantedAfter = oneOfWords(`
  a an the this that these for on in of at to by_chance with and if as or
  i i'd i'll i'm we we'd we'll we're you you'd you'll y'all it it's it'll it'd its that's that'd that'll there's there here here's
  he she they me us them him her someone somebody everyone folks
  be is are am 's being would could can will shall should might must do does have has want wants need needs like prefer
  choose pick take get go going gonna got try say says said_no see saying guess suppose reckon figure believe think thinking
  hope hoping wish wondering mean meant request requesting ask asking go_with going_with stick_with take_it
  ship ships shipped shipping shipment send sent sending deliver delivered delivering delivery arrive arrives arriving
  arrival come comes coming mail mailed mailing dispatch dispatched drop dropped dropping bring brought bringing receive
  receiving post posted out off over up around_here again through_here_on
  move moved moving change changed changing set put switch switched swap push pushed schedule scheduled reschedule
  rescheduled rescheduling book booked mark plan planned aim aiming shoot shooting leave_it_for keep make makes making
  land fall select confirm arrange update work works working_well suits fits
  manage manages did handle accommodate do_it_on set_it_for try_for like_it swing
  order orders package packages parcel parcels box item items stuff things thing date day one delivery_date shipping_date
  home free available open_for around
  yes yeah yep yup ok okay k sure right alright all_right well so then hello hi hey oh ah hmm mm no nope uh_huh absolutely
  maybe perhaps possibly probably definitely rather actually instead sorry really only just simply even still ideally
  preferably hopefully basically honestly alternatively specifically exactly certainly absolutely kindly all also now too
  great good fine perfect wonderful lovely best better ideal time when what_about how_about same_day until_then my our your
`);

/** Words after a date that is wanted. */
export const wantedBefore = oneOfWords(`
  be work suit happen would will could should can may might must shall ought is are does do 's has have had_better gets makes works work suits
  suit fits fit seems seems_to sounds looks feels beats it'd it'll that'd that'll that's it's would've
  i i'd i'll i'm im i've we we'd we'll we're we've you you'd you'll you're he he's she she's they they're it this that there
  there's me us him her them my our your his the a an here its
  and but so because cause cuz since as if when where while whenever though although even then which who instead instead_of
  for at in on to with from of due by_courier
  ok okay good great fine best better perfect ideal wonderful lovely nice grand convenient possible preferred correct right
  doable feasible workable agreeable acceptable manageable available open free an_option in_stock
  yes yeah yep yup no_problem please thanks cheers ma'am sir dear hon honey sweetie love miss mister darling buddy folks mate
  actually really only just definitely certainly absolutely exactly specifically probably maybe perhaps ideally preferably
  hopefully alright all_right too also again anyway anyways still now once altogether itself rather around_here
  delivery deliveries shipping shipment ship ships send deliver arrival arrive come_to
  anytime any_time all_day suits_me after_all works_for_me
`);

/** Words in a clause that rule out its dates. */
export const negative = `(?:${[
  "not|[a-z]+n't|cannot|cant|wont|dont|doesnt|isnt|wouldnt|couldnt|didnt|never|nothing|nobody|none|neither|nor|hardly|barely",
  "avoid|except|excepting|excluding|besides|barring|bar|unless|without|skip|rule out|ruled out|forget|scrap|drop the idea",
  "away|gone|absent|travell?ing|busy|booked|tied up|swamped|unavailable|impossible|closed|bad|awful|terrible|horrible|lousy|" +
    "inconvenient|conflict|conflicts|hate|hates|awkward|tricky|difficult|hopeless|useless|unsuitable|problem|trouble|worst|worse",
  "all but|anything but|anyday but|any day but|every day but|other than|apart from|aside from|instead of|rather than",
  "out of (?:town|the|state|office|country)|on (?:vacation|holiday|leave|a trip|a cruise|the road)|at work|overseas|abroad",
  "in (?:the )?(?:hospital|surgery|court)|working(?! from home)|too (?:soon|early|late|far|tight|close|long|quick|short)",
  "no (?:good|way|can do|longer|one|use|go|dice|chance|luck)|only so|fully booked",
].join("|")})`;

/** Words in a clause whose dates are of something else, or past. */
export const told = `(?:${[
  // the order's own past and present
  "name|names|calling|ordered|bought|placed|paid|purchased|was|were|been|had|told|said|promised|quoted|supposed|originally|currently|" +
    "called|spoke|talked|received|arrived|came|went|left|got (?:it|them|that|one|mine|here|back|in)|thought|guaranteed|guarantee|confirmed for|charged|billed|tracking|" +
    "email|emailed|texted|wrote|delayed|missed|expires|expired|estimated|expected|says|shows|show|saying|last|ago",
  "(?:was|were|is|are|it's|that's|been) (?:meant|due|set|scheduled|slated|booked|down|listed)|scheduled",
  "(?:my |the |your |our |this )?(?:order|package|parcel|shipment|delivery) (?:ships|is|goes|comes|arrives|will)",
  "(?:it|that)(?:'s| is| was) (?:due|set|going|scheduled|coming|arriving|shipping)|it (?:ships|goes|comes|arrives)",
  "(?:because|cause|cuz|'cause)",
  // what callers do, and what happens to them
  "birthday|anniversary|wedding|party|funeral|graduation|recital|concert|reunion|shower|christening|ceremony|holiday party|" +
    "appointment|surgery|operation|doctor|doctor's|dentist|checkup|interview|exam|meeting|court|jury|church|flight|trip|vacation|cruise|" +
    "born|married|retire|retiring|retirement|lease|rent|sale|school|class|work on|works on|shift|payday|get paid|gets paid",
  "(?:get|gets|getting|got|come|comes|coming|be|be back|i'm|we're|am|are|fly|flying|drive) back|return|returning",
  "visit|visits|visiting|leaves|leaving|flying|fly out|fly|flies|lands|landing|moving (?:house|out|in|away|home|to)|" +
    "starts|ends|opens|closes|begins|finishes|turns|turning|happens|celebrate|celebrating|hosting|staying|stays",
  "(?:i|we|they|he|she) leave|guests|company's|in[- ]laws",
].join("|")})`;
