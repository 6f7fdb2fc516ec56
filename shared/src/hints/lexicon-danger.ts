import { terms } from './lexicon-terms.ts';

/** Fire, weapons, injuries, violence and other danger to life, and what they strike. */
export const dangerWords = {
  fire: terms(`
    braand, brant, brnad, in de brand, fikt af, staat te fikken,
    brand, branden, brandt, brandend, brandende, …brand, …branden, brandje, brandjes, in de brand, in brand, in de
    fik, in de fikken, fik, de fik, fikt, fikken, fikte, affikken, affikt, in de hens, in hens, hens, in
    lichterlaaie, lichterlaaie, lichterlaai, vlam, vlammen, …vlammen, vlammenzee, vlamt, vat vlam, vatte vlam,
    vatten vlam, vlam gevat, vliegt in brand, vuurzee, uitslaande…, laait, laaien, staat in de fik, vuur en vlam,
    slaat vuur, brandstichting…, in brand gestoken, in de fik gestoken, in brand gezet, in de fik gezet, in brand
    gevlogen, in brand steken, in brand zetten, in de fik steken, in de fik zetten, steekt * in brand, steken * in
    brand, steken * in de fik, steekt * in de fik, heeft vlam, vuur staat, on fire, fire, flames, burning, 🔥,
    brandende auto, uit zijn dak vlammen, vliegt in de fik, vloog in brand, vlammen uit, vlammen tegen, vuur uit het
    raam, brand uitgebroken, dakbrand, woningbrand, de fik in, fik erin, in vuur en vlam, in vuur, vlammetjes,
    vuurbal, ontvlamd, ontvlamt, ontbrand, ontbrandt, vuur slaat, slaan vlammen, slaat uit, vlammen uit het, hoog
    vuur, groot vuur, vuurhaard, brandhaard, brandweer nodig, aan het branden, aan het fikken, staat te branden,
    staan te branden, staat te fikken, staan te fikken, zit in brand, raakt in brand, raakte in brand, vliegen in
    brand, vlogen in brand, in lichte laaie, lichte laaie, lichterlaaije, uitgebroken brand, brandbom, brandbommen,
    vlamzee, fakkel van, als een fakkel, brnad, bradn, barnd, brannd, vlamen, vlame, vlammne, ontvlamming, brandden,
    vuurmassa, vuurtongen, vlamtongen, vonken uit, staat te loeien, brandende huis, in de brandt, in brandt,
    inbrand, in brant, afgefikt, knettert vuur, brandt af, brandt uit, brandt uit haar, brandt door, staat in vlam,
    staat in vlammen, in vlammen, vlammen slaan, vuur in huis, vuur in de, vuur op het balkon, vuur onder, vuur aan
    de
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
    verbrand, 💨, smoke, dikke rook, brandt het, schroeit, schroeien, knettert, sist, vonkt, verbrande lucht, ruik
    brand, ruiken brand, smeulende, walm, walmen
  `),
  smokeOut: terms(`
    rook uit, rook komt uit, rook onder, rook vanonder, rookt uit, rook vanuit, rook van onder, rook door het, rook
    in het trappenhuis, rook in de gang, rook in het portiek, rook in de flat, vol rook, vol met rook, zwarte rook
    uit, dikke rook uit, walmt uit, rook slaat uit, rook stijgt op uit
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
    bibliotheek, buurthuis, sporthal, gymzaal, kantine, hotel, afdak, woonboot, stacaravan, vakantiehuisje,
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
    voordeur, meterkast, raam, ramen, gordijn, gordijnen, kozijnen, slaapkamer, keuken, woonkamer, woning,
    schoorsteen, luifel, deurmat, accu, accus, oplader, fietsaccu, stopcontact, afzuigkap, frituurpan, droger,
    wasmachine, televisie, bank in huis, kerstboom binnen, trappenhuis, hal, portiek, schuur, schuurtje, box,
    kelderbox, garage, carport, stal, pand, winkel, huis, flat, school, loods
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
    slaan tegen, slaat tegen, likken aan, likt aan, vlak tegen, strak tegen,
    onder het afdak, onder de luifel, onder het balkon, onder ons balkon, onder ons raam, tegen de pui,
    tegen, slaat over, slaat bijna over, overslaan, overslaat, over op, slaan over, overgeslagen, overgeslagen naar,
    overslag, onder het raam, onder de, onder een, lekken, likken, dreigt, bijna bij, vlak naast, vlak bij, vlakbij,
    pal naast, pal onder, dicht bij, dichtbij, richting de huizen, naast, naar binnen, komen bij, kruipt, waaien
    naar, waait naar, meter van, tot aan, tot bij, aan de, hoger dan, hoogte van de
  `),
  inside: terms(`
    erboven wonen, boven wonen, zit nog een, zit er nog, zitten er nog, staan nog paarden, staan nog koeien,
    binnen, mensen binnen, iemand binnen, nog binnen, zit vast, zitten vast, opgesloten, kan er niet uit, kunnen er
    niet uit, kunnen niet weg, slapen, slaapt, liggen te slapen, ligt te slapen, bewoners, bewoner, bewoonster,
    wonen, wonen mensen, daarboven wonen, erin, er zit iemand in, zat iemand in, zit nog iemand, zat nog iemand, er
    zat nog iemand, er zat iemand
  `),

  blade: terms(`
    samoeraizwaard, zwaarden, ploertendoder, schroevendraaier in de hand, hakmes,
    mes, messen, mesje, zakmes, zakmessen, vlindermes, jachtmes, klapmes, hakmes, broodmes, steakmes, dolk, dolkmes, slagersmes,
    stilettomes, aardappelmes, schilmes, keukenmes, stanleymes, vleesmes, steekwapen, steekwapens, wapen, wapens, …wapen,
    …wapens, gewapend, gewapende, machete, machetes, kapmes, zwaard, samurai…, bijl, hakbijl, kapotte fles, gebroken
    fles, glasscherf, pistool, pistolen, gun, knife, vuurwapen, revolver, geweer, kalasjnikov, uzi, handgranaat,
    granaat, boksbeugel, taser, pepperspray, kruisboog, weapon, 🔪, 🔫, blaffer, gewapend met, aardappelmesje,
    kartelmes, zakmes, vlindermes, dolk, dolken, steekvoorwerp, vuistwapen, jachtgeweer, luchtbuks, hagelgeweer,
    alarmpistool, gaspistool, getrokken mes, mes getrokken, trekt een mes, bajonet, hakmes, kromzwaard, slagersmes,
    kapmessen, messentrekker, messentrekkers, traangas
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
    gezicht, ambulance gebeld, ambulance komt, ambulance onderweg, hoofd open, open botbreuk, botbreuk, slag in het
    gezicht, bloed op, veel bloed, bloed verliest, verliest bloed, aan het bloeden, bloedneus en, kaak gebroken,
    tand eruit, zuur in het gezicht, oog eruit, oog kwijt, doof geworden, zakt in elkaar, in elkaar gezakt, zakte in
    elkaar, stort in elkaar, in elkaar gestort, hartklachten, pijn op de borst, borstpijn, wordt niet wakker, niet
    wakker te krijgen, niet wakker, geen reactie meer, reageert niet meer, reageren niet, schuim op de mond,
    trekkingen, blauw aangelopen, verslikt, spuugt bloed, weeen, vliezen, van het dak gevallen, van een dak
    gevallen, van het balkon gevallen, van balkon gevallen, van de trap gevallen, van hoogte, van een ladder
    gevallen, uit het raam gevallen, uit een raam gevallen, uit raam gesprongen, zwaar gevallen, hard gevallen,
    lelijk gevallen, op zijn hoofd gevallen, op haar hoofd gevallen, met zijn hoofd, met haar hoofd, hoofd op de
    stoep, gat in zijn hoofd, gat in haar hoofd, gat in het hoofd, hoofd bloedt, bloedt hevig, bloedt heftig, bloedt
    erg, hevig bloedend, brandende kleren, kleren in brand, haar in brand, brandwondjes, zwaar gehavend, arm eraf,
    been eraf, duim eraf, duim kwijt, vinger af, halve hand, hand verbrijzeld, hand aan flarden, vingers
    verbrijzeld, ziet niets meer, ziet niks meer, kan niet meer zien, oog uit, oog verloren, oog bloedt, gezicht
    verbrand, gezicht onder bloed, uit zijn oor, bloed uit, buikwond, been ligt, been raar, kreupel, verlamd, kermt,
    kermen, kermend, kronkelt, krimpt ineen, in ademnood, hyperventileert, snakt naar adem, naar adem, hapt naar,
    stikt bijna, stikt, benauwd op de borst, wegtrekker, weggevallen, valt weg, valt steeds weg, raakt weg, buiten
    zinnen, out gegaan, k.o., gaat dood, sterft, stervend, dood aan het gaan, dood op straat, lijkt dood, ligt dood,
    levensgevaar, kritiek, lam geschopt, vergiftigd, vergiftiging, te veel gedronken en, pillen geslikt, overgeef en
    bewusteloos, niet meer bij, bij te brengen, bijbrengen, aed, aed nodig, arts nodig, slagaderlijk, kind
    aangereden, voetganger aangereden, fietser aangereden en ligt, beklemd, zit klem, zitten klem, klem tussen, vast
    onder, onder de bus, onder de tram, onder een bus, onder vrachtwagen
  `),
  harmed: terms(`
    ambulance, ziekenwagen, traumaheli, traumahelikopter, ehbo, ehboer, hinkt, strompelt, kapotte lip, bloedneus,
    blauw oog, pijn, gewonde arm, schaafwond, schaafwonden, geraakt, niet lekker, misselijk, duizelig, gevallen, ten
    val, onderuit, doden, dode
  `),
  lying: terms(`
    ligt er een man, ligt er een vrouw, ligt er een jongen, ligt er een meisje, ligt er nu, nu ligt er, en ligt er,
    ligt op straat, ligt op de stoep, ligt op de weg, ligt op het plein, ligt op de grond, op de grond, ligt er
    eentje, ligt er iemand, ligt iemand, ligt een man, ligt een vrouw, ligt een jongen, ligt een meisje, ligt een
    kind, ligt voor dood, ligt stil, ligt roerloos, roerloos, bewegingloos, kruipt over de grond, ligt te kermen,
    ligt te kreunen, ligt languit, ligt gestrekt, languit, ligt daar, ligt buiten westen, ligt bewegingloos, niet
    meer op, blijft liggen, bleef liggen, komt niet overeind, kan niet opstaan, kan niet meer opstaan, staat niet
    meer op, niet overeind, onderuit en blijft, op het wegdek, op het asfalt, lag op
  `),
  ease: terms(`
    niks ernstigs, niets ernstigs, niet ernstig, niemand gewond, niemand geraakt, geen gewonden, stond zelf weer op,
    zelf weer op, liep goed af, loopt goed af, goed afgelopen, alles goed, gaat goed, valt mee, viel mee, met de
    schrik vrij, schrik vrij, iedereen oke, iedereen ok, iedereen ongedeerd, ongedeerd, zijn ok, is ok, niks aan de
    hand, niets aan de hand, niks mis, blikschade, voor de lol, schaafwondje, pleistertje, pijntje, lichtgewond,
    licht gewond, kleine schrammen, weinig vuur, alleen veel rook, stelt niks voor, stelt niets voor,
    huisartsenpost, alleen met woorden, weer vrienden, gaven elkaar, gaven een hand, portier regelt, geen klappen,
    nog geen klappen, niemand slaat, beetje bloed, klein sneetje, sneetje, schrammetje, schram, schrammen, pleister
    erop, niet nodig, geen ambulance, hoeft niet, niks gebroken, bijna geraakt, bijna geschept, scheelde weinig,
    scheelde niks, net op tijd, ternauwernood, kon net, konden net, raakte niemand
  `),

  fight: terms(`
    vechtpartij, vechtpartijen, massale vechtpartij, vechten, vecht, vechtende, gevochten, gevecht, gevechten,
    knokken, knokpartij, geknok, op de vuist, matpartij, massaal gevecht, klappen, klappen vallen, vallen klappen,
    klappen uitgedeeld, delen klappen, rake klappen, vuistslagen, vuistgevecht, handgemeen, op elkaar in, slaan
    elkaar, slaan op elkaar, rammen op elkaar, kloppartij, meppen, mept, gaan los op elkaar, hooligans, rellen,
    fight, fighting, elkaar te lijf, vliegen elkaar, vliegen * aan, in de haren, gaan met elkaar op de vuist, met
    elkaar op de vuist, gaan op de vuist, knokkende, knokt, bakkeleien, op elkaar los, gaan elkaar te lijf, slaags
    geraakt, slaags, geraakt slaags, met stoelen, barkrukken, stoelen vliegen, stoelen door de lucht, glazen
    vliegen, robbertje, vechtersbazen, vechtjassen, vechtersbaas, matten elkaar, rellen met, massavechtpartij,
    groepsgevecht, straatgevecht, kroeggevecht, klap uitgedeeld, klappen over en weer, klappen krijgen, elkaar af,
    gaan los, op de vuist gegaan, vechten ze, vechtend, er wordt gevochten, gevochten wordt, aan het vechten, aan
    het knokken, aan het matten, staan te vechten, staan te knokken, elkaar aan het slaan, slaan erop, er op los,
    erop los, klappen van, uit de hand * geslagen, bij de strot, naar de keel, elkaars strot
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
    ontvoeren, gegijzeld, gijzeling, gijzelt, lynchen, gelyncht, overmeesterd, bont en blauw, gestompt, gemept,
    gebeukt, slaat erop los, slaan erop los, slaat er op los, slaan er op los, in mekaar geslagen, tegen de vlakte,
    neergehaald, onderuit geschopt, tegen de grond, op de grond gegooid, drukt haar tegen, duwt haar tegen, trekt
    haar aan, aan haar arm, trekt haar mee, trekt een meisje, sleept een, sleurt een vrouw, sleuren een,
    meegesleurd, in een auto getrokken, in een auto gesleurd, auto in getrokken, betast, betasten, handtastelijk,
    onzedelijk, verkrachter, aanrander, aangerande, natrappen, kopschop, natrapt, gemolesteerd door, belaagd,
    omsingeld en geslagen, slaat met, slaan met, afgeranseld, ranselt, ranselen, toegetakeld door, mept, meppen,
    trapt hem, trapt haar, trapt een, stompt, stompen hem, neergemaaid, inrijdt op, rijdt in op, op hem in, op haar
    in, slaan op een jongen, slaan op een man, op hem inslaan, inslaan op, trappen op een, schoppen een, schopt een,
    gewurgd, gestikt, bijt, gebeten door
  `),
  beaten: terms(`
    in elkaar geslagen, in elkaar getrapt, in elkaar geschopt, in elkaar gebeukt, in elkaar gemept, in elkaar
    getimmerd
  `),
  hit: terms(`
    geslagen, geschopt, getrapt, klap gekregen, klappen gekregen, sleurt, sleuren, een klap, stomp, stompt, stompen,
    slaan, slaat, sloeg, duwt, geduwd, spuugt, schopt, schoppen, meppen, mept, rost, rossen, beukt, beuken, ramt,
    knalt hem, trapt, trappen, slaan in op, slaat in op, gestompt, gemept, rake, grijpt, grijpen, pakt haar, pakt
    hem, trekken aan, trekt aan, duwen, bijt, wurgt, worstelen, worstelt, worsteling, houden vast, houdt vast,
    vasthouden, tegen de muur, tegen een muur, tegen de auto, met zijn vieren, met zijn drieen, met 3 man, met 4
    man, met 5 man, met drie man, met vier man, drie tegen een, vier tegen een
  `),
  victim: terms(`
    vrouw, man, jongen, meisje, meid, vriendin, vriend, hem, haar, iemand, elkaar, bezorger, buschauffeur,
    chauffeur, fietser, voorbijganger, buurman, buurvrouw, oma, opa, bejaarde, kind, moeder, vader, ex, medewerker,
    caissière, beveiliger, conducteur, agent, boa, zwerver, jongetje, mijn zoon, mijn dochter, onze zoon,
    slachtoffer, een ander, eentje, die ene, een van hen
  `),
  robbery: terms(`
    beroofd, berooft, beroven, beroving, berovingen, straatroof, tasjesroof, tasroof, overval, overvallen,
    overvaller, overvallers, roofoverval, gewapende overval, woningoverval, …overval, tas gerukt, tas afgerukt, tas
    afgepakt, telefoon afgepakt, afgepakt, afhandig gemaakt, rukt * tas, rukken * tas, robbery, robbed, carjacking,
    zakkenroller, zakkenrollers, gerold, geript, straatrover, straatrovers, tasjesdief, tasjesdieven, tasjesrover,
    ketting afgerukt, uit handen gerukt, uit zijn handen gerukt, uit haar handen gerukt, uit handen gegrist,
    telefoon gegrist, mobiel afgepakt, mobieltje afgepakt, telefoon gejat van, scooter afgepakt, fatbike afgepakt,
    fiets afgepakt, gedwongen af te geven, geld afgeven, telefoon afgeven, onder bedreiging, bestolen onder, rippen,
    ripdeal, overvaller in, overvallers in, kassa leeg, met de kassa
  `),
  threat: terms(`
    bedreigt, bedreigd, bedreigen, bedreiging, bedreigingen, dreigt * te, dreigt met, dreigen met, dreigen,
    dreigend, dreigende, gedreigd, dreigementen, dreigement, intimideren, intimidatie, intimiderend, gaat ons
    pakken, ga je pakken, maak je dood, maak je af, maakt * dood, maakt * af, steek je neer, pakken ze, iedereen
    pakt, iedereen te pakken, wacht ons op, wachten hem op, opgewacht, zoekt ruzie, zoeken ruzie, ruzie zoeken, uit
    op rotzooi, uit op rellen, kwaad in de zin, zwaait met, zwaaien met, zwaait, loopt te zwaaien, threat,
    agressief, agressieve, agressie, door het lint, flipt, flippen, draait door, doorgedraaid, gaat tekeer, tekeer,
    bedreigende, afpersing, afpersen, chanteren, uit op een confrontatie, wil op de vuist, komt op ons af, komen op
    ons af, belagen, belaagt, achterna gezeten, zit * achterna, zitten * achterna, achternagezeten, rent achter,
    rennen achter, jaagt op, jagen op, haalt uit, haalde uit, steekt op hem, dreigde, woest, woedend, razend,
    schreeuwt dat hij, ga je slopen, sla je, schiet je, maken je, gaan eraan, eraan gaan
  `),
  quarrel: terms(`
    ruzie, ruzies, ruzietje, ruzien, ruziende, …ruzie, ruziemakers, ruziet, burenruzie, opstootje, opstootjes,
    opstoot, onenigheid, woordenwisseling, conflict, duwen, duwt, geduw, duwen en trekken, getrek, bekvechten,
    schelden elkaar, schelden * uit, uitschelden, gescheld, schreeuwen tegen elkaar, schreeuwt tegen, geschreeuw,
    ruziënd, relatiegedoe, gedonder, heibel, mot, bonje, amok, slaags, lopen te dreigen, gegil, gilt, gillen,
    gillende vrouw, schreeuwt, schreeuwen, slaande ruzie, knallende ruzie, klappen dreigen, stennis, trammelant,
    herrieschoppers, ruziemaker, ruziënde, ruziën, staan te schelden, staat te schelden, schelden en duwen, duw en
    trekwerk, trekwerk, verhitte discussie, discussie, verhit, verhitte, aan de stok, aanvaring, kibbelen, gekibbel,
    gebekvecht, scheldt, woordenstrijd, onmin, kwaad op elkaar, boos op elkaar, boze buurman, boze mannen, opgefokt,
    opgefokte, oplopende, loopt op, hoog op, hoog oploopt, sfeer wordt
  `),
  selfHarm: terms(`
    zelfmoord, zelfdoding, suicide, wil springen, wil er vanaf springen, gaat springen, dreigt te springen, op de
    reling, over de reling, ligt op het spoor, wil niet meer leven, wil dood, loopt over de rails, lopen op de
    rails, mensen op het spoor, iemand op het spoor, man op het spoor, kinderen op het spoor, kind op het spoor,
    staat op de rand, staat op de reling, zit op de reling, zit op de rand van het dak, over de balustrade, wil van
    de brug, wil van het dak, gaat van de brug, gaat van het dak, dreigt van, afscheidsbrief, zichzelf iets aan,
    zichzelf wat aan, zich van kant, pillen ingenomen
  `),

  helpCall: terms(`
    help, roept om hulp, gilt om hulp, roepen om hulp, schreeuwt om hulp, schreeuwen om hulp, hulp nodig, roept
    help, om hulp, hulpgeroep, stuur iemand, kom snel, snel komen, kom nu, politie nodig, spoed, noodgeval, sos,
    emergency, met spoed, stuur politie, stuur ambulance, z.s.m., dringend, 🆘, help ons, help me, helpp, hellup,
    helluup, komt iemand, kan er iemand komen, kom alsjeblieft, kom aub, asap, stuur hulp, stuur politie nu, hulp
    gevraagd, om hulp roepen, noodkreet, gillen om, roepen om, heeft hulp nodig, hebben hulp nodig, hulp aub,
    mayday, levensgevaar, gaat echt mis, nu komen, spoed graag
  `),
  gas: terms(`
    gaslucht, gaslek, gaslekkage, gas geroken, ruik gas, ruiken gas, ruikt naar gas, ruikt * gas, stinkt naar gas,
    stank van gas, lucht van gas, gasleiding, koolmonoxide, co melder, comelder, koolmonoxidemelder, gevaarlijke
    stof, gevaarlijke stoffen, chloorlucht, ammoniak…, gasgeur, gas stroomt, aardgas, gas ontsnapt, sissend gas, gas
    in huis, gas in de straat, gas uit, gasleiding geraakt, gaspijp, gasalarm, gas ruikt, geur van gas, gas lekt,
    gasbuis, gasmeter, onder stroom, stroomdraad, losse stroomkabel, elektrocutie, geelektrocuteerd, chemische
    lucht, giftige, giftige rook, giftige dampen, bijtende
  `),
  explosion: terms(`
    explosie, explosies, ontploffing, ontploffingen, geexplodeerd, explodeerde, explosief, explosieven, bom
    ontploft, zware explosie, gasexplosie, opgeblazen, ontploft, ontplofte, ontploffen, explosion
  `),
  houseExplosion: terms(`
    woning opgeblazen, huis opgeblazen, voordeur opgeblazen, explosie bij woning, explosie bij een woning, explosie
    * woning, explosie * voordeur, explosie * huis, explosief * deur, explosief * woning, explosief gevonden,
    voordeur eruit, gevel eruit, gevel weg, ingestort, instorting, stort in, instorten, instortingsgevaar, explosie
    in een woning, ontploffing in huis, ontploffing in woning, handgranaat, bom bij de deur, explosief bij,
    explosief aan, explosief onder, explosief geplaatst, bom geplaatst, bom onder auto, gevel weggeslagen, gevel
    ontzet, muur ingestort, dak ingestort, deel ingestort, balkon afgebroken, balkon naar beneden, steiger
    ingestort, kraan omgevallen, hijskraan
  `),
  drowning: terms(`
    verdrinkt, verdrinken, verdrinkings…, verdronken, te water geraakt, te water, door het ijs, door het ijs gezakt,
    in het water gevallen, valt in het water, viel in het water, in de gracht gevallen, in de sloot gevallen, in de
    vaart gevallen, in de singel gevallen, in de plas gevallen, in de rivier gevallen, gevallen in het water, kan
    niet zwemmen, kopje onder, komt niet meer boven, komt er niet uit, ligt iemand in het water, iemand in het
    water, kind in het water, man in het water, vrouw in het water, jongen in het water, meisje in het water,
    persoon in het water, mensen in het water, kind in de sloot, man in de sloot, iemand in de sloot, kind in de
    vijver, iemand in de gracht, man in de gracht, ligt iemand in de sloot, te water gereden, auto in het water,
    auto in de gracht, drenkeling, spartelt in het water, in het wak, in een wak, wak, gevallen in de sloot,
    gevallen in de vijver, gevallen in de gracht, in de vaart, in de vijver gevallen, in de haven gevallen, in het
    kanaal gevallen, van de steiger gevallen, van de kade gevallen, van de brug gevallen, overboord, boot
    omgeslagen, omgeslagen boot, omgeslagen kano, bootje gekapseisd, gekapseisd, hoofd onder water, onder water
    verdwenen, verdwenen onder water, zinkt, drijft iemand, drijft een lichaam, lichaam in het water, in het
    ijskoude water, ijswater, ijskoude water, auto * in het water, auto * in de plomp, in de plomp, te water met,
    verdwijnt onder water
  `),
  waterPlace: terms(`
    water, sloot, gracht, vijver, plas, kanaal, vaart, rivier, haven, singel, ijssel, rijn, wetering, beek, plomp,
    kade, steiger
  `),
  fallsIn: terms(`
    gevallen, valt, viel, vielen, vallen, ligt, liggen, drijft, drijven, spartelt, spartelen, gezakt, gegleden,
    glijdt, gleed, beland, belandt, gereden, roept, verdwenen, geduwd, gegooid, geraakt, erin, zakt, zakte
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
    breken in bij, hoor voetstappen, voetstappen beneden, hoor ze boven, hoor iemand boven, hoor iemand beneden,
    hoor stemmen beneden, iemand in de woning, iemand in de keuken, iemand in de schuur bezig, zijn nu binnen, is nu
    binnen, nu binnen, ze zijn binnen, hij is binnen, zijn binnen, staat binnen, staan binnen, lopen binnen rond,
    binnen rond, lopen in huis, in mijn huis, is aan het inbreken, zie ze binnen, zie hem binnen, klimt * naar
    binnen, klimmen * naar binnen, kruipt * naar binnen, kruipen * naar binnen, gaat * raam naar binnen, gaan * raam
    naar binnen, in de slaapkamer, in mijn slaapkamer, forceert nu, forceren nu, bezig de deur, bezig met de deur,
    bezig met het slot, bezig het slot, wrikt * deur, wrikken * deur, wrikt * raam, wrikken * raam, staat met
    koevoet, staan met koevoet, met een koevoet, met koevoet aan, met een breekijzer, breken nu, breekt nu, breken
    op dit moment, worden nu bestolen, verstop mij, verstop me, heb me verstopt, heb mij verstopt, opgesloten in de
    badkamer, durf niet naar beneden, durf niet te bewegen, durven niet naar beneden, durft niet naar beneden,
    insluiper in, insluiper binnen, indringer, indringers, slopen de deur, rammen de deur, ramt de deur, trapt de
    deur, trappen de deur, trapt mijn deur, schopt de deur, schoppen de deur, beuken de deur, op mijn deur, tegen
    mijn deur, gaan net naar binnen, gaat net naar binnen, net naar binnen gegaan
  `),
  indoors: terms(`
    in de keuken, in onze keuken, in mijn keuken, in haar keuken, in de gang, in onze gang, in mijn gang, in de
    woonkamer, in onze woonkamer, in de kamer, op zolder, op de overloop, op de trap, in de bijkeuken, in de serre,
    in de badkamer, in de kelder, in de hal, in de slaapkamer, beneden, binnen, in het huis, in huis, in ons huis,
    in haar huis, in zijn huis, in hun huis, in haar woning, in de woning, in zijn woning, in het pand, in de
    winkel, boven
  `),
  intruder: terms(`
    inbreker, inbrekers, dief, dieven, insluiper, insluipers, indringer, indringers, iemand, vreemde, vreemden,
    vreemde man, onbekende, onbekenden, gemaskerde, gemaskerden, kerel, kerels, vent, gozer, gozers, types, figuur,
    figuren, mannen, man, gasten
  `),
  homeAlone: terms(`
    boven zitten, boven zit, boven ligt, boven liggen, gewoon binnen, we thuis zijn, wij thuis zijn, terwijl wij,
    terwijl we thuis, zij thuis is, hij thuis is, ze thuis is, met de baby, met de kinderen, alleen boven,
    alleen thuis, ben alleen, ik ben thuis, wij zijn thuis, we zijn thuis, liggen in bed, lig in bed, in bed, zit
    boven, zitten boven, kinderen boven, ligt te slapen, liggen te slapen, durf niet, durven niet, durft niet, ben
    bang, zijn bang, is bang, doodsbang, fluister, fluisteren, trilt van angst, in paniek, bang, angstig, houd de
    deur, houdt de deur, op slot, in de kast, verstopt, onder het bed
  `),
  tryingIn: terms(`
    breekt * deur open, breken * deur open, deur openbreken, deur aan het openbreken, raam aan het openbreken,
    keukenraam aan het openbreken, aan het openbreken, deur aan het forceren, raam aan het forceren,
    wrikt, wrikken, forceert, forceren, breekt * open, breken * open, slijpt, slijpen, flippert, flipperen, probeert
    * open, proberen * open, probeert binnen, proberen binnen, probeert in te breken, proberen in te breken, staan
    in te breken, staat in te breken, aan het inbreken, inbreken bij, boort, boren
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
    vermist kind, kind vermist, kleuter vermist, vermiste kleuter, meisje vermist, jongetje vermist, vijfjarige,
    zesjarige, zevenjarige, vierjarige, driejarige,
    kind, kinderen, kindje, kindjes, kids, kleine kinderen, kleinkind, meisje, meisjes, jongetje, jongetjes, ventje,
    baby, babys, peuter, peuters, kleuter, kleuters, zoontje, zoontjes, dochtertje, dochtertjes, zusje, broertje,
    nichtje, neefje, kleinzoon, kleindochter, schoolkind, jochie, knulletje, kleintje, dreumes, ukkie, ukje, hummel,
    meisie, meiske, jongetje van, kleine jongen, klein meisje, klein kind, kleine meid, meid van, jongen van, kids
    van, schooljongen, schoolmeisje, kinderwagen, buggy, tweeling, zoontje van, dochtertje van, pleegkind,
    stiefzoontje, kleinkinderen
  `),
  ownChild: terms(`
    zoon, dochter, tienerdochter, tienerzoon, puber, tiener, neef, nicht
  `),
  smallAge: terms(`
    van 2, van 3, van 4, van 5, van 6, van 7, van 8, van 9, van 10, van 11, van 12, 2 jaar, 3 jaar, 4 jaar, 5 jaar,
    6 jaar, 7 jaar, 8 jaar, 9 jaar, 10 jaar, 11 jaar, 12 jaar, jaar oud, (6), van drie, van vier, van vijf, van zes,
    van zeven, van acht, van negen, van tien, drie jaar, vier jaar, vijf jaar, zes jaar, zeven jaar, acht jaar,
    negen jaar, jarig, jarige, 5 jarig, vijfjarig, vijfjarige, zesjarig, zesjarige, zevenjarig, zevenjarige,
    achtjarig, achtjarige, vierjarig, vierjarige, driejarig, driejarige, tweejarig, tweejarige, negenjarig,
    negenjarige, tienjarig, tienjarige, jaartje, jaartjes, 4 jr, 5 jr, 6 jr, 7 jr, 8 jr, 9 jr, 3 jr, groep 3, groep
    4, groep 5, groep 1, groep 2
  `),
  people: terms(`
    vrouwtje, mannetje, heer, motorrijder, bestuurder, bestuurster, collega, meid, meiden, tiener, puber, knul,
    chauffeur, fietsster, scholier, jogger, bejaarden, oudje, oudjes,
    mensen, iemand, man, mannen, vrouw, vrouwen, jongen, meisje, kind, kinderen, mevrouw, meneer, bewoners, bewoner,
    bewoonster, buurman, buurvrouw, buren, oma, opa, bejaarde, bejaarden, ouderen, oudere, publiek, omstanders,
    voorbijgangers, voorbijganger, fietsers, fietser, wandelaars, wandelaar, voetganger, voetgangers, passanten,
    hem, haar, ons, vriendin, vriend, vent, gast, gasten, kerel, kerels, jongens, persoon, personen, dame, dames,
    bezoekers, toeschouwers, zoontje, dochter, zoon, slachtoffer, familie, gezin, moeder, vader, ex
  `),
  many: terms(`
    massaal, massa, menigte, tientallen, honderden, honderd, 15 man, 20 man, 25 man, 30 man, 40 man, 50 man, 60 man,
    80 man, 100 man, vijftien, twintig, dertig, veertig, vijftig, stuk of 10, stuk of 15, stuk of 20, grote groep,
    hele groep, hele meute, meute, minstens tien, minstens vier man, zeker 15, zeker 20, zeker 10, man of 20, man of
    10, man of 8, groep van, wel 20
  `),
} as const;
