import { terms } from './lexicon-terms.ts';

/** Fire, weapons, injuries, violence and other danger to life, and what they strike. */
export const dangerWords = {
  fire: terms(`
    brand, branden, brandt, brandend, brandende, …brand, …branden, brandje, brandjes, in de brand, in brand, in de
    fik, in de fikken, fik, de fik, fikt, fikken, fikte, affikken, affikt, in de hens, in hens, hens, in
    lichterlaaie, lichterlaaie, lichterlaai, vlam, vlammen, …vlammen, vlammenzee, vlamt, vat vlam, vatte vlam,
    vatten vlam, vlam gevat, vliegt in brand, vuurzee, uitslaande…, laait, laaien, staat in de fik, vuur en vlam,
    slaat vuur, brandstichting…, in brand gestoken, in de fik gestoken, in brand gezet, in de fik gezet, in brand
    gevlogen, in brand steken, in brand zetten, in de fik steken, in de fik zetten, steekt * in brand, steken * in
    brand, steken * in de fik, steekt * in de fik, heeft vlam, vuur staat, on fire, fire, flames, burning, 🔥,
    brandende auto, uit zijn dak vlammen, vliegt in de fik, vloog in brand, vlammen uit, vlammen tegen, vuur uit het
    raam, brand uitgebroken, dakbrand, woningbrand
  `),
  bigFire: terms(`
    autobrand, autobranden, auto in brand, auto in de fik, auto in de hens, autos in brand, busbrand,
    vrachtwagenbrand, camperbrand, bootbrand, woningbrand, huisbrand, flatbrand, schuurbrand, schuurtje in brand,
    balkonbrand, dakbrand, gevelbrand, garagebrand, keukenbrand, schoorsteenbrand, winkelbrand, portiekbrand,
    kelderbrand, zolderbrand, loodsbrand, boerderijbrand, schoolbrand, grote brand, enorme brand, uitslaande brand,
    uitslaande vlammen, vlammen uit het dak, vlammen uit het raam, steekvlam, steekvlammen, middelbrand
  `),
  ignite: terms(`
    aangestoken, aan gestoken, aan te steken, aansteken, steken * aan, steekt * aan, stak * aan, staken * aan,
    stichten, gaat aan, gaat nu aan, gaat ie aan, gaat hij aan, aan het fikken, aan het branden, stoken, stookt,
    gestookt, opgestookt, brandend gehouden
  `),
  smallFire: terms(`
    fikkie, fikkies, fikkie stoken, fikkie steken, vuurtje, vuurtjes, vuurtje stoken, kampvuur, kampvuren,
    kampvuurtje, vreugdevuur, vreugdevuren, vuur, vuren, open vuur, smeult, smeulen, smeulend, smeulende, smeulde,
    nasmeult, nasmeulen, gloeit, gloeien, nagloeien, walmt, walmen, walm
  `),
  bonfire: terms(`
    brandstapel, brandstapels, pallet, pallets, pallet…, autoband, autobanden, stapel hout, houtstapel, …stapel,
    stapel, opgestapeld, stapelen, kerstbomen, kerstboom, oude banden
  `),
  smoke: terms(`
    rook, …rook, rookt, rookwolk, rookwolken, rookpluim, rookontwikkeling, rooklucht, brandlucht, brandgeur, vonken,
    vonkenregen, gloed, vuurgloed, schroeilucht, rookmelder, brandmelder, brandalarm, oranje lucht, ruikt *
    verbrand, 💨, smoke
  `),
  smoulder: terms(`
    smeult, smeulen, smeulend, smeulende, smeulde, nasmeult, nasmeulen, nagloeit, gloeit, nog na, brandt nog na,
    geschroeid, schroeiplek, verkoold, verkoolde, gesmolten, uitgebrand, uitgebrande, afgebrand, afgebrande
  `),
  fuel: terms(`
    benzine, jerrycan, jerrycans, jerrycan…, jerrican, jerricans, lampolie, spiritus, terpentine, petroleum, diesel,
    aanmaakblokjes, molotov…, molotovcocktail, gasfles, gasflessen, gastank, propaan, butaan, brandversneller,
    aansteker, aanstekers
  `),
  fireGear: terms(`
    vuurkorf, vuurkorven, vuurschaal, vuurton, vuurtonnen, barbecue, bbq, kaars, kaarsen, kaarsjes, sfeerkaarsen,
    houtkachel, kachel, terraskachel, open haard, haard, buitenhaard
  `),
  fireBrigade: terms(`
    brandweer, brandweerwagen, brandweerauto, brandweermannen, spuitgasten, blussen, blust, blus, bluswater,
    brandblusser, tuinslang
  `),
  dwelling: terms(`
    huis, huizen, woning, woningen, …woning, …huis, …huizen, flat, …flat, flats, appartement, appartementen,
    appartementencomplex, gevel, gevels, …gevel, kozijn, kozijnen, dak, daken, …dak, dakgoot, rieten, rieten kap,
    balkon, balkons, …balkon, woonkamer, keuken, slaapkamer, zolder, kelder, kelderbox, berging, schuur, schuren,
    …schuur, schuurtje, garage, …garage, garagebox, carport, portiek, portieken, portiekflat, trappenhuis,
    trapportaal, galerij, hal, kinderdagverblijf, crèche, kinderopvang, verpleeghuis, verzorgingshuis,
    bejaardenhuis, zorgcentrum, woonzorgcentrum, pand, bedrijfspand, …pand, winkel, winkels, …winkel, cafe, kroeg,
    restaurant, kerk, moskee, ziekenhuis, hotel, kantoor, loods, boerderij, stal, hooiberg, caravan, woonboot,
    woonwagen, kleedkamers, kleedkamer, clubhuis, kantine, sporthal, voordeur, voordeuren, achterdeur, schutting,
    voorgevel, zijgevel, achtergevel, verdieping, hoog, luifel, aanbouw, serre, dakkapel, nok, kap,
    transformatorhuisje, house, home, roof
  `),
  openFlat: terms(`
    dak, daken, …dak, rieten, rieten kap, dakgoot, balkon, …balkon, zolder, dakkapel, kap, nok, gevel, kozijn,
    voordeur, meterkast
  `),
  vehicle: terms(`
    auto, autos, …auto, …autos, wagen, wagens, bestelbus, busje, busjes, bus, bussen, vrachtwagen, camper, taxi,
    motor, scooter, scooters, …scooter, scootmobiel, brommer, brommers, boot, bootje, …boot, trein, tram, tankwagen,
    vrachtauto, aanhanger, car, voertuig, voertuigen
  `),
  outsideThing: terms(`
    container, containers, …container, …containers, kliko, klikos, prullenbak, prullenbakken, prullenbakje,
    vuilnisbak, vuilnisbakken, vuilnis, afvalbak, afvalbakken, papierbak, papierbakken, kledingbak, glasbak,
    vuilcontainer, afval, vuilniszakken, grofvuil, bankje, bankjes, bank, banken, bankstel, matras, meubels,
    doelnet, glijbaan, speeltoestel, winkelwagen, winkelwagens, heg, haag, coniferen, coniferenhaag, conifeer,
    struik, struiken, bosje, bosjes, bomen, boompje, berm, riet, gras, hooi, takken, bladeren, karton, dozen,
    kerstbomen, kerstboom, pallets, pallet, autobanden, banden, stapel, …stapel, hout, kranten, vuurwerkresten,
    resten, composthoop, compost, speelhuisje, krat, kratten, fiets, fietsen, toilet, dixi, wc hokje, wipkip,
    klimrek, schommel, speeltoestellen, boom, kerststal, plantenbak, rolcontainer, rolcontainers, vuilbak,
    vuilbakken, prullebak, picknicktafel, winkelkar, bermen, doelpaal, kinderspeeltoestel
  `),
  openAir: terms(`
    park, …park, wijkpark, parkje, veld, veldje, …veld, grasveld, grasveldje, …veldje, …weide, weiland, wei, plein,
    pleintje, schoolplein, strand, strandje, …strand, plantsoen, plantsoenen, speeltuin, …speeltuin, bos,
    trapveldje, skatebaan, parkeerterrein, kale vlakte, akker, polder, bouwterrein, bouwput, ligt vrij, staat vrij,
    staat los, los van, open plein, open terrein, speelveld, sportveld, evenemententerrein
  `),
  against: terms(`
    tegen, slaat over, slaat bijna over, overslaan, overslaat, over op, slaan over, overgeslagen, overgeslagen naar,
    overslag, onder het raam, onder de, onder een, lekken, likken, dreigt, bijna bij, vlak naast, vlak bij, vlakbij,
    pal naast, pal onder, dicht bij, dichtbij, richting de huizen, naast, naar binnen, komen bij, kruipt, waaien
    naar, waait naar, meter van, tot aan, tot bij, aan de, hoger dan, hoogte van de
  `),
  inside: terms(`
    binnen, mensen binnen, iemand binnen, nog binnen, zit vast, zitten vast, opgesloten, kan er niet uit, kunnen er
    niet uit, kunnen niet weg, slapen, slaapt, liggen te slapen, ligt te slapen, bewoners, bewoner, bewoonster,
    wonen, wonen mensen, daarboven wonen, erin, er zit iemand in, zat iemand in, zit nog iemand, zat nog iemand, er
    zat nog iemand, er zat iemand
  `),

  blade: terms(`
    mes, messen, mesje, …mes, keukenmes, stanleymes, vleesmes, steekwapen, steekwapens, wapen, wapens, …wapen,
    …wapens, gewapend, gewapende, machete, machetes, kapmes, zwaard, samurai…, bijl, hakbijl, kapotte fles, gebroken
    fles, glasscherf, pistool, pistolen, gun, knife, vuurwapen, revolver, geweer, kalasjnikov, uzi, handgranaat,
    granaat, boksbeugel, taser, pepperspray, kruisboog, weapon, 🔪, 🔫, blaffer
  `),
  shots: terms(`
    schietpartij, schoten, schot, pistoolschoten, neergeschoten, doodgeschoten, beschoten, kogel, kogels, kogelgat,
    kogelgaten, geschoten op iemand, geweerschoten, wordt geschoten, er is geschoten, schiet op mensen, schieten op
    elkaar, geschoten met een pistool, met scherp, shooting, gunshots, drive by
  `),
  stab: terms(`
    steekpartij, steekincident, neergestoken, gestoken, doodgestoken, steekt iemand, steekt * naar mensen, steekt
    op, steekt in op, stak hem, stak haar, stekende, steekwond, steekwonden, steekwonde, neer gestoken, stabbing,
    stabbed
  `),
  club: terms(`
    knuppel, knuppels, …knuppel, honkbalknuppel, hamer, hamers, staaf, ijzeren staaf, stang, ijzeren stang, ijzeren
    pijp, pijp, buis, stok, stokken, ketting, kettingen, riem, latten, lat, paal, schroevendraaier, schaar,
    bakstenen, baksteen, ploertendoder, wapenstok
  `),
  bigClub: terms(`
    knuppel, knuppels, …knuppel, hamer, hamers, staaf, ijzeren staaf, stang, ijzeren stang, ijzeren pijp,
    honkbalknuppel, ploertendoder, koevoet, bijl
  `),

  injury: terms(`
    gewond, gewonde, gewonden, …gewond, …gewonden, zwaargewond, zwaargewonde, bloed, bloedt, bloeden, bloedend,
    bloedende, bloedde, onder het bloed, plas bloed, bewusteloos, buiten bewustzijn, buiten westen, knock out,
    knockout, buiten kennis, reanimatie, reanimeren, reanimeert, gereanimeerd, reanim…, onwel, onwel geworden,
    flauwgevallen, flauw gevallen, hand eraf, vinger eraf, vingers eraf, hand kwijt, vinger kwijt, vingers kwijt,
    hand af, vingers af, in zijn oog, in haar oog, in het oog, in mijn oog, aan zijn oog, aan haar oog, oog geraakt,
    oogletsel, in zijn gezicht, in haar gezicht, aan zijn hoofd, aan haar hoofd, uit zijn hoofd, uit haar hoofd,
    hoofdwond, brandwond, brandwonden, derdegraads, gebroken been, been gebroken, arm gebroken, gebroken arm,
    gebroken heup, slagader, hartaanval, hartinfarct, hartstilstand, hartmassage, beroerte, ademt niet, niet ademt,
    ademt niet meer, ademhaling, ademnood, geen adem, stikken, niet beweegt, beweegt niet, beweegt niet meer, niet
    meer beweegt, reageert niet, reageert nergens op, niet aanspreekbaar, is niet aanspreekbaar, niet bij kennis,
    niet bij bewustzijn, eentje op de grond, iemand op de grond, man op de grond, vrouw op de grond, ligt voor
    pampus, slachtoffer, slachtoffers, doodgebloed, overdosis, alcoholvergiftiging, coma, comazuipen, epilepsie,
    epileptische aanval, stuipen, stuiptrekken, allergische reactie, koolmonoxidevergiftiging, onderkoeld,
    onderkoeling, bekneld, klem onder, doodgereden, overleden, levenloos, levenloze, dodelijk, hevig bloed…,
    injured, bleeding, unconscious, ambulance nodig, ambulance hard nodig, hand ontploft, afgerukt, gehoor kwijt,
    ehbo nodig, verbrand gezicht, zwaar verbrand, ernstig gewond, kind geraakt, hoofd geraakt, 🩸, in zijn hand
    afgegaan, in hand afgegaan, hand afgegaan, in zijn hand afging, in zijn hand ontploft, in zijn hand ontplofte,
    in haar hand, hand eraf geblazen, fietser onder, iemand onder een auto, kind onder, ligt onder een auto, onder
    een auto gekomen, krijgt geen lucht, krijgt geen adem, zeer benauwd, erg benauwd, in het gezicht geraakt, in
    zijn gezicht geraakt, vuurpijl in gezicht, vuurpijl in zijn gezicht, vuurwerk in zijn gezicht, vuurwerk in
    gezicht, ambulance gebeld, ambulance komt, ambulance onderweg, hoofd open, open botbreuk, botbreuk, geschept
    door, slag in het gezicht, bloed op, veel bloed, bloed verliest, verliest bloed, aan het bloeden, bloedneus en,
    kaak gebroken, tand eruit, zuur in het gezicht, oog eruit, oog kwijt, doof geworden
  `),
  harmed: terms(`
    ambulance, ziekenwagen, traumaheli, traumahelikopter, ehbo, ehboer, hinkt, strompelt, kapotte lip, bloedneus,
    blauw oog, pijn, gewonde arm, schaafwond, schaafwonden, geraakt, niet lekker, misselijk, duizelig, gevallen, ten
    val, onderuit, doden, dode
  `),
  lying: terms(`
    ligt op straat, ligt op de stoep, ligt op de weg, ligt op het plein, ligt op de grond, op de grond, ligt er
    eentje, ligt er iemand, ligt iemand, ligt een man, ligt een vrouw, ligt een jongen, ligt een meisje, ligt een
    kind, ligt voor dood, ligt stil, ligt roerloos, roerloos, bewegingloos, ligt midden op, kruipt over de grond
  `),
  ease: terms(`
    niks ernstigs, niets ernstigs, niet ernstig, niemand gewond, niemand geraakt, geen gewonden, stond zelf weer op,
    zelf weer op, liep goed af, loopt goed af, goed afgelopen, alles goed, gaat goed, valt mee, viel mee, met de
    schrik vrij, schrik vrij, iedereen oke, iedereen ok, iedereen ongedeerd, ongedeerd, zijn ok, is ok, niks aan de
    hand, niets aan de hand, niks mis, blikschade, lachen, voor de lol, schaafwondje, pleister, pleistertje, netjes,
    gezellig, vriendelijk, lief, pijntje, mild, lichtgewond, licht gewond, kleine schrammen, weinig vuur, alleen
    veel rook, beetje, stelt niks voor, stelt niets voor, huisartsenpost, alleen met woorden, weer vrienden, gaven
    elkaar, gaven een hand, portier regelt, geen klappen, nog geen klappen, niemand slaat
  `),

  fight: terms(`
    vechtpartij, vechtpartijen, massale vechtpartij, vechten, vecht, vechtende, gevochten, gevecht, gevechten,
    knokken, knokpartij, geknok, op de vuist, matpartij, massaal gevecht, klappen, klappen vallen, vallen klappen,
    klappen uitgedeeld, delen klappen, rake klappen, vuistslagen, vuistgevecht, handgemeen, op elkaar in, slaan
    elkaar, slaan op elkaar, rammen op elkaar, kloppartij, meppen, mept, gaan los op elkaar, hooligans, rellen,
    fight, fighting
  `),
  assault: terms(`
    slaan hem in elkaar, slaat hem in elkaar, afgetuigd, mishandeld, mishandeling, mishandelt, mishandelen,
    mishandel…, zinloos geweld, huiselijk geweld, slaat zijn, slaat haar, slaat hem, slaat een, slaat een man, slaat
    een vrouw, slaat iemand, slaat zijn vriendin, slaat zijn vrouw, slaan iemand, slaan hem, slaan haar, slaan een
    jongen, slaan een man, schoppen tegen zijn hoofd, schopt haar, schopt hem, schoppen hem, schoppen haar, schoppen
    iemand, trappen hem, trappen iemand, trappen op hem, wordt geschopt, wordt geslagen, wordt getrapt, word
    geslagen, word geschopt, worden geslagen, wordt * geschopt, wordt * geslagen, wordt * getrapt, wordt * in elkaar
    geslagen, wordt aangevallen, aangevallen, valt iemand aan, vallen * aan, valt * aan, wurgt, wurgen, keel
    dichtgeknepen, bij haar keel, bij zijn keel, bij de keel, aan haar haren, aan de haren, met een fles op, sleurt
    haar, sleept haar, sleurt een meisje, kopstoot, kopstoten, neergeslagen, tegen de grond gewerkt, tegen de grond
    geslagen, beating, attacked, verkracht, verkrachting, aangerand, aanranding, aanrand, ontvoerd, ontvoering,
    ontvoeren, gegijzeld, gijzeling, gijzelt, lynchen, gelyncht, overmeesterd
  `),
  beaten: terms(`
    in elkaar geslagen, in elkaar getrapt, in elkaar geschopt, in elkaar gebeukt, in elkaar gemept, in elkaar
    getimmerd
  `),
  hit: terms(`
    geslagen, geschopt, getrapt, klap gekregen, klappen gekregen, sleurt, sleuren, een klap, stomp, stompt, stompen,
    slaan, slaat, sloeg, duwt, geduwd, spuugt, schopt, schoppen
  `),
  robbery: terms(`
    beroofd, berooft, beroven, beroving, berovingen, straatroof, tasjesroof, tasroof, overval, overvallen,
    overvaller, overvallers, roofoverval, gewapende overval, woningoverval, …overval, tas gerukt, tas afgerukt, tas
    afgepakt, telefoon afgepakt, afgepakt, afhandig gemaakt, rukt * tas, rukken * tas, robbery, robbed, carjacking,
    zakkenroller, zakkenrollers, gerold, geript
  `),
  threat: terms(`
    bedreigt, bedreigd, bedreigen, bedreiging, bedreigingen, dreigt * te, dreigt met, dreigen met, dreigen,
    dreigend, dreigende, gedreigd, dreigementen, dreigement, intimideren, intimidatie, intimiderend, gaat ons
    pakken, ga je pakken, maak je dood, maak je af, maakt * dood, maakt * af, steek je neer, pakken ze, iedereen
    pakt, iedereen te pakken, wacht ons op, wachten hem op, opgewacht, zoekt ruzie, zoeken ruzie, ruzie zoeken, uit
    op rotzooi, uit op rellen, kwaad in de zin, zwaait met, zwaaien met, zwaait, loopt te zwaaien, threat
  `),
  quarrel: terms(`
    ruzie, ruzies, ruzietje, ruzien, ruziende, …ruzie, ruziemakers, ruziet, burenruzie, opstootje, opstootjes,
    opstoot, onenigheid, woordenwisseling, conflict, duwen, duwt, geduw, duwen en trekken, getrek, bekvechten,
    schelden elkaar, schelden * uit, uitschelden, gescheld, schreeuwen tegen elkaar, schreeuwt tegen, geschreeuw,
    ruziënd, relatiegedoe, gedonder, heibel, mot, bonje, amok, slaags, lopen te dreigen, gegil, gilt, gillen,
    gillende vrouw, schreeuwt, schreeuwen, slaande ruzie, knallende ruzie, klappen dreigen
  `),
  selfHarm: terms(`
    zelfmoord, zelfdoding, suicide, wil springen, wil er vanaf springen, gaat springen, dreigt te springen, op de
    reling, over de reling, op het spoor, ligt op het spoor, loopt op het spoor, op de rails, over het spoor, wil
    niet meer leven, wil dood
  `),

  helpCall: terms(`
    help, roept om hulp, gilt om hulp, roepen om hulp, schreeuwt om hulp, schreeuwen om hulp, hulp nodig, roept
    help, om hulp, hulpgeroep, stuur iemand, kom snel, snel komen, kom nu, politie nodig, spoed, noodgeval, sos,
    emergency, met spoed, stuur politie, stuur ambulance, z.s.m., dringend, 🆘
  `),
  gas: terms(`
    gaslucht, gaslek, gaslekkage, gas geroken, ruik gas, ruiken gas, ruikt naar gas, ruikt * gas, stinkt naar gas,
    stank van gas, lucht van gas, gasleiding, koolmonoxide, co melder, comelder, koolmonoxidemelder, gevaarlijke
    stof, gevaarlijke stoffen, chloorlucht, ammoniak…
  `),
  explosion: terms(`
    explosie, explosies, ontploffing, ontploffingen, geexplodeerd, explodeerde, explosief, explosieven, bom
    ontploft, zware explosie, gasexplosie, opgeblazen, ontploft, ontplofte, ontploffen, explosion
  `),
  houseExplosion: terms(`
    woning opgeblazen, huis opgeblazen, voordeur opgeblazen, explosie bij woning, explosie bij een woning, explosie
    * woning, explosie * voordeur, explosie * huis, explosief * deur, explosief * woning, explosief gevonden,
    voordeur eruit, gevel eruit, gevel weg, ingestort, instorting, stort in, instorten, instortingsgevaar
  `),
  drowning: terms(`
    verdrinkt, verdrinken, verdrinkings…, verdronken, te water geraakt, te water, door het ijs, door het ijs gezakt,
    in het water gevallen, valt in het water, viel in het water, in de gracht gevallen, in de sloot gevallen, in de
    vaart gevallen, in de singel gevallen, in de plas gevallen, in de rivier gevallen, gevallen in het water, kan
    niet zwemmen, kopje onder, komt niet meer boven, komt er niet uit, ligt iemand in het water, iemand in het
    water, kind in het water, man in het water, vrouw in het water, jongen in het water, meisje in het water,
    persoon in het water, mensen in het water, kind in de sloot, man in de sloot, iemand in de sloot, kind in de
    vijver, iemand in de gracht, man in de gracht, ligt iemand in de sloot, te water gereden, auto in het water,
    auto in de gracht, drenkeling, spartelt in het water
  `),
  intruders: terms(`
    inbrekers binnen, inbreker binnen, dieven binnen, dief binnen, inbrekers in huis, inbrekers in het huis,
    inbreker in huis, inbreker in, inbrekers in, dief in huis, iemand in huis, iemand in mijn huis, iemand in ons
    huis, iemand in het huis, iemand in mijn schuur, iemand binnen bij, iemand beneden, binnen bij mijn, mensen in
    ons huis, man in ons huis, mannen in huis, man in huis, vreemde in huis, binnen gedrongen, binnengedrongen,
    dringt binnen, dringen binnen, proberen binnen te komen, probeert binnen te komen, probeert de deur in te
    trappen, deur in aan het trappen, trappen * deur in, trapt * deur in, trappen * voordeur, deur wordt ingetrapt,
    beuken op de deur, beukt op de deur, op de deur gebonkt, bonkt op de deur, bonken op de deur, op heterdaad, nu
    aan het inbreken, aan het inbreken, zijn aan het inbreken, wordt ingebroken, wordt nu ingebroken, breken nu in,
    breken in bij
  `),
  throwingDown: terms(`
    van het viaduct, van viaduct, viaduct gegooid, vanaf het viaduct, vanaf viaduct, viaduct * stenen, viaduct *
    keien, stenen op autos, stenen naar autos, stenen op de snelweg, stenen op de a12, keien op, stoeptegels op,
    stenen van, stenen vanaf, gooien stenen van, tegels van, van de brug op autos, van de loopbrug
  `),
  overpass: terms(`
    viaduct, viaducten, loopbrug, fietsbrug, spoorbrug, brug over de snelweg, overgang, bovenleiding
  `),
  stones: terms(`
    stenen, steen, keien, kei, stoeptegels, stoeptegel, tegels, bakstenen, baksteen, klinkers, brokken, puin,
    winkelwagen, winkelwagens
  `),
  heavyThings: terms(`
    stenen, steen, keien, kei, stoeptegels, stoeptegel, tegels, bakstenen, baksteen, straatklinkers, klinkers,
    flessen, fles, tegel
  `),
  wrongWay: terms(`
    spookrijder, spookrijdt, spookrijden, tegen het verkeer in op de snelweg, rijdt in op, rijdt op mensen in,
    inrijden op, reed in op
  `),
  officers: terms(`
    agent, agenten, hulpverleners, ambulancepersoneel, brandweermensen, politieagent, politieagenten, boa, boas,
    conducteur, hulpdiensten
  `),
  children: terms(`
    kind, kinderen, kindje, kindjes, kids, kleine kinderen, kleinkind, meisje, meisjes, jongetje, jongetjes, ventje,
    baby, babys, peuter, peuters, kleuter, kleuters, zoontje, zoontjes, dochtertje, dochtertjes, zusje, broertje,
    nichtje, neefje, kleinzoon, kleindochter, schoolkind
  `),
  ownChild: terms(`
    zoon, dochter, tienerdochter, tienerzoon, puber, tiener, neef, nicht
  `),
  smallAge: terms(`
    van 2, van 3, van 4, van 5, van 6, van 7, van 8, van 9, van 10, van 11, van 12, 2 jaar, 3 jaar, 4 jaar, 5 jaar,
    6 jaar, 7 jaar, 8 jaar, 9 jaar, 10 jaar, 11 jaar, 12 jaar, jaar oud, (6), van drie, van vier, van vijf, van zes,
    van zeven, van acht, van negen, van tien, drie jaar, vier jaar, vijf jaar, zes jaar, zeven jaar, acht jaar,
    negen jaar
  `),
  people: terms(`
    mensen, iemand, man, mannen, vrouw, vrouwen, jongen, meisje, kind, kinderen, mevrouw, meneer, bewoners, bewoner,
    bewoonster, buurman, buurvrouw, buren, oma, opa, bejaarde, bejaarden, ouderen, oudere, publiek, omstanders,
    voorbijgangers, voorbijganger, fietsers, fietser, wandelaars, wandelaar, voetganger, voetgangers, passanten,
    hem, haar, ons, elkaar, vriendin, vriend, vent, gast, gasten, kerel, kerels, jongens, persoon, personen, dame,
    dames, bezoekers, toeschouwers, zoontje, dochter, zoon, slachtoffer, familie, gezin, moeder, vader, ex
  `),
  many: terms(`
    massaal, massa, menigte, tientallen, honderden, honderd, 15 man, 20 man, 25 man, 30 man, 40 man, 50 man, 60 man,
    80 man, 100 man, vijftien, twintig, dertig, veertig, vijftig, stuk of 10, stuk of 15, stuk of 20, grote groep,
    hele groep, hele meute, meute, minstens tien, minstens vier man, zeker 15, zeker 20, zeker 10, man of 20, man of
    10, man of 8, groep van, wel 20
  `),
} as const;
