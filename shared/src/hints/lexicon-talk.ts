import { terms } from './lexicon-terms.ts';

/** How something is told: over, denied, heard, asked, in passing; and what the control room need not act on. */
export const talkWords = {
  harmless: terms(`
    ik brand van, brand van nieuwsgierigheid, gevochten met, gestikt van het lachen, stikken van het lachen, onder de
    indruk, geslagen klok,
    licht brandt, lichten branden, lamp brandt, lampen branden, lampje brandt, achterlicht brandt, brandt licht,
    brandt er licht, brandt het licht, brandt ineens licht, brandt nog licht, licht branden, lichtje branden, het
    licht brandt, licht nog branden, licht aan, kaarsje branden, mag branden, mogen branden, verbrand rubber, uit de
    brand, niks in de brand, niets in brand, niks in brand, met messen en vork, mes en vork, bestek, brandewijn,
    brandschoon, brandnieuw, brandende vraag, brandend maagzuur, brandende kwestie, branden van nieuwsgierigheid,
    vuurdoop, oliebollen bakken, reageert niet op appjes, reageert niet op mijn app, reageert niet op whatsapp,
    reageert niet op telefoon, reageert niet op app, reageert niet op berichten, gevonden voorwerp, slapende honden,
    mest, schot in de zaak, schot in, buiten schot, messenset, mes in de rug, te gek, om te stelen, inbreken in het
    gesprek, in het water gevallen feest, bloedheet, bloedmooi, bloedlink, bloedserieus, bloedhond, bloedirritant,
    bloedvaten, dood moe, schrik me dood, schrikken zich dood, schrikt zich dood, schrok me dood, lach me dood, lach
    me kapot, lachen me kapot, kapot gelachen, helemaal kapot, doodmoe, doodeng, doodsbang, doodstil, doodop,
    doodsaai, schietgebedje, schiet op, opschieten, schiet lekker op, schiet al op, helpt, help je, kan helpen,
    willen helpen, help even, help ons herinneren, helpen, behulpzaam, help eens, help iemand, heb hulp, sfeervuur,
    burning love, rook geen, roken verboden, staan te roken, staat te roken, te roken, brandweerkazerne,
    brandgevaar, brandgang, brandgangen, brandblusser, brandhout, brandspiritus, brandtrap, brandpoort, brandkast,
    brandbaar, branderig, zoek het uit, zoekt contact, zoek het op, op zoek contact, zoeken contact, weg ermee, op
    weg, onderweg, weg met, weggetje, zitten nog, vlam in de pan gekookt, bom duiken, bomvol, bommetje in het
    zwembad, badbommetje, knallende koppijn, knal feest, knalroze, knalrood, knalgeel, knaloranje, knalgroen,
    knalblauw, schietstoel, dief van eigen portemonnee, inbreuk, gestolen hart, op de koop toe, slagroom, slagerij,
    taart, mes op tafel, overvalt me, overvallen door slaap, overvallen door de regen, overval je niet, op
    de man af, slaat nergens op, slaat op hol, slaan op hol, slaan de klok, klok slaat, slaat twaalf, om twaalf uur
    slaat, handen in elkaar, klapt in zijn handen, klappen in de handen, vuurwerkshow, vreugdetranen, in de haard,
    mag het licht, nepwapen, speelgoedpistool, speelgoedgeweer, speelgoedwapen, waterpistool, klappertjespistool,
    nerf, lijmpistool, verfpistool, kitpistool, thermopistool, schot in de roos, doelschot, tussenschot,
    boterhammes, taartmes, broodmes, schilmesje, oliebollenmes, mes en snijplank, mes te slijpen, messen slijpen,
    gestoken door een wesp, in een jasje gestoken, in de kerstversiering, in het nieuw gestoken, veel werk in
    gestoken, tijd in gestoken, energie in gestoken, geld in gestoken, kroonluchter, bloedworst, bloedsinaasappel,
    bloedprik, bloed geven, brandt van, branderig gevoel, mijn handen branden, ogen branden, maag, kaarslicht, pijl
    en boog, pijltje naar, schiet te binnen, vuurtoren, brandstof, brandpreventie, brandweerman verkleed, fikse,
    vlammend betoog, vuurspuwer, stille dood, dood stil, doodstille, op sterven na, lijk bleek
  `),
  over: terms(`
    geblust, gedoofd, is uit, al uit, weer uit, alweer uit, uitgegaan, nu uit, vuur uit, brand uit, vuur is uit,
    brand is uit, is gedoofd, onder controle, brand meester, uitgetrapt, uitgemaakt, nat gespoten, natgespoten,
    nagespoten, is over, is voorbij, al weg, alweer weg, is weer weg, zijn weg, zijn weer weg, weer weg, nu weg,
    allang weg, net weg, al vertrokken, vertrokken, gingen weg, is weggegaan, weggegaan, weggereden, doorgelopen,
    weggevlucht, uit elkaar, uit elkaar gegaan, uit elkaar gehaald, druipt af, druipen af, afgedropen, weer rustig,
    weer stil, is rustig, nu rustig, rustig nu, rustig geworden, gestopt, opgehouden, ermee opgehouden, zijn
    gestopt, opgelost, verholpen, geregeld, afgehandeld, gesust, gekalmeerd, afgekoeld, opgeruimd, ruimt op,
    opgepakt, aangehouden, gearresteerd, meegenomen door, afgevoerd, ingerekend, weer veilig, weer thuis, gevonden,
    teruggevonden, boven water, weer terug, is gevonden, er is niemand meer, niemand meer, weer leeg, politie is ter
    plaatse, politie ter plaatse, politie is er, politie is er al, politie was er, politie heeft, politie bij de,
    politie bezig, politie is bezig, agenten zijn er, brandweer is er, brandweer is al, brandweer is weg, brandweer
    ruimt, brandweer klaar, hulpdiensten ter plaatse, hulpdiensten zijn er, ambulance is weer weg, wordt net
    weggesleept, weggesleept, lint eromheen, afgezet met lint, gerepareerd, nog na, na aan het, smeult nog, brandde,
    waren ze weg, is alweer uit, is hij uit, is ie uit, in veiligheid, weer normaal, komt goed, loopt af, zijn ze
    weg, er vandoor, opgelost inmiddels, inmiddels weg, inmiddels uit, al klaar, het is klaar, toch niet, toch goed,
    hadden zich vergist, hebben we zelf, zelf geblust, weg hoor, uitgewoed, uitgebluste, bluste, hebben geblust,
    heeft geblust, blusten, doofde, dooft, gedooft, ze zijn weg, hij is weg, iedereen weg, groep is weg, niks meer
    te zien, niets meer te zien, niets meer, niks meer, inmiddels verdwenen, inmiddels opgelost, inmiddels rustig,
    inmiddels terug, inmiddels gevonden, teruggekeerd, rust is terug, rust teruggekeerd, rust weergekeerd, lijkt
    rustig, keert terug, al geregeld, al opgelost, al onder, ambulance is er, ambulance was er, ambulance heeft,
    naar het ziekenhuis, ziekenhuis gebracht, meegenomen naar, politie ging, politie kwam, politie stuurt ze weg,
    politie stuurde, weggestuurd, uiteengegaan, uit elkaar gedreven, gebroederlijk, bijgelegd, ruzie bijgelegd,
    verzoend, weer vrede, weer vrienden, hand gegeven, is gestopt, stopten, stopte, hield op, hielden op, is klaar,
    zijn klaar, ruimen op, opgedoekt, ging vanzelf uit, ging uit, smeulde, uitgebluscht, weer open, weer vrij, weg
    is vrij, weer begaanbaar, gaat alweer, gaat weer, weer bij, weer bijgekomen, weer opgestaan, opgestaan, is
    terecht, weer terecht, zijn terecht, het is voorbij, nu voorbij, is veilig, in veiligheid gebracht, is helemaal
    uitgebrand, al afgebrand, is afgelopen, nu afgelopen, het gevaar is geweken, geweken, nog * na, lek is dicht,
    gaslek is dicht, is gedicht, is gerepareerd, is verholpen
  `),
  past: terms(`
    vorige week, vorig jaar, vorige maand, vorige keer, verleden jaar, verleden week, verleden maand, gisteren,
    gister, eergisteren, eerder deze week, jaren geleden, jaar geleden, weken geleden, dagen geleden, maand geleden,
    maanden geleden, vroeger, destijds, toen, in mijn tijd, laatst was, laatst ook, laatst nog, onlangs, afgelopen week, afgelopen zomer,
    afgelopen weekend, afgelopen jaar, net als vorig jaar, herinner, met kerst, vorige jaarwisseling, vorige
    oudjaar, tijdje terug, in 2024, in 2025, in 2023, vanochtend, vanmorgen, vanmiddag, uur geleden, uren geleden,
    een tijd geleden, al een tijd geleden, een uur geleden, last year, last week, yesterday, de vorige keer, paar
    weken geleden, paar dagen geleden, week geleden, maandag, dinsdag, woensdag, donderdag, afgelopen nacht,
    afgelopen maand, eind november, begin december, in december, in november, van de zomer, deze zomer, eerder dit
    jaar, twee jaar geleden, ooit, als kind, weet je nog, weten jullie nog, indertijd, net als toen, kerstnacht,
    kerstavond, tweede kerstdag, eerste kerstdag, met oud en nieuw vorig, verleden
  `),
  denial: terms(`
    vals alarm, loos alarm, was geen, is geen, dat was geen, dat is geen, het is geen, het was geen, bleek, blijkt,
    bleek achteraf, bleken, bleek het, bleek een, bleek toch, gelukkig niet, gelukkig niks, welnee, nee joh, nee
    hoor, neehoor, toch niet, toch niks, niet waar, onzin, onzinverhaal, verzinsel, verzonnen, broodje aap,
    kettingbericht, gelogen, nepnieuws, fake, nep bericht, klopt niet, grapje, geintje, foutje, vergissing, vergist,
    sorry voor de paniek, was gewoon, is gewoon, dat was gewoon, gewoon een, was een buurman, niet nodig, was maar,
    alleen maar, eigen sleutel, sleutel vergeten, zelf vergeten, valt reuze mee, valt mee, viel mee, per ongeluk,
    was de buurman, was mijn buurman, was de wind, oh nee, o nee, eh nee, dacht ik maar, dacht ik even, leek wel,
    leek op, maar het was, maar was, maar dat was, hoort bij, oefening, was oefening, de eigenaar, was de eigenaar,
    bleek de eigenaar, kan ook de, gewoon de, false alarm, ik las, eigenlijk, las het verkeerd, gaf zichzelf, dus
    geen, toch geen, blijkt geen, bleek geen, achteraf, niks ernstigs, niets ernstigs, was de kat, was de hond, was
    mijn, was onze eigen, was gewoon de, viel wel mee, alleen een, was alleen, bleek loos, bleek vals, geen paniek,
    niet schrikken, maak je geen zorgen, geen zorgen, verkeerd gezien, verkeerd gehoord, verkeerde conclusie, te
    snel gedacht, verward met, verwarde met, toneelstukje, toneel, film, tv serie, televisie, spelletje, game,
    gamen, playstation, voor de grap, figuurlijk, zogenaamd, bij wijze van, van plastic, van karton, plastic zwaard,
    verkleed, verkleedpartij, carnavalspak, kostuum, nep, neppe, speelgoed
  `),
  joke: terms(`
    haha, hahaha, hahah, hihi, lol, 😂, 🤣, 😅, 😹, 🙈, 😆, 😄, 😉, 😜, grap, grapje, geintje, ook een soort, lach me kapot,
    lach me rot, knipoog
  `),
  hearsay: terms(`
    ik hoor dat, hoor dat, hoor net dat, ik hoorde dat, gehoord dat, gehoord van, hoor van, hoor ik van, hoor ik,
    hoorde van, hoor net van, hoor net, hoorde net dat, schijnt, schijnen, het schijnt, naar het schijnt, zegt
    iemand, iemand zegt, iemand zei, mensen zeggen, zeggen ze, zeggen dat, ze zeggen, wordt gezegd, er wordt gezegd,
    wordt geroepen, er wordt geroepen dat, wordt gemeld dat, wordt ook gemeld, gaat rond, gaat het gerucht, gerucht,
    geruchten, doet de ronde, zou zijn, zou er, zouden, zou een, zou iemand, volgens de buren, volgens iemand,
    volgens een buurman, volgens facebook, op facebook, op twitter, op snapchat, op insta, op tiktok, in de
    groepsapp, in onze app, in onze groep, in de app zegt, in de groep gezet, staat dat, in een andere groep, fwd,
    doorgestuurd, kreeg ik van, las ik, ik las dat, lees ik, via via, van horen zeggen, heeft iemand gehoord, klopt
    dat, klopt het dat, is het waar, waar dat, zelf niet gezien, niet zelf gezien, zelf niks, zelf niks van gezien,
    heb het niet gezien, apparently, heard that, iemand vertelde, vertelde dat, vertelt, verteld dat, gemeld dat,
    hoorde ik, mij is verteld, zoon zegt, buurman zegt, buurvrouw zegt, naar verluidt, men zegt, mijn dochter zegt,
    mijn zoon zegt, collega zegt, vriendin zegt, kreeg door dat, krijg door dat, kreeg net door, ik kreeg, kregen
    we, werd verteld, werd gezegd, wordt verteld, wordt beweerd, beweert, beweren, beweerd, lees net, lees hier,
    lees overal, lees op, gelezen dat, op de app, andere app, andere groep, buurtapp zegt, zou daar, zou hier, zou
    het, zou gaan, zouden ze, zouden er, iets over, schijnbaar, blijkbaar, moet ergens, kan niet controleren, weet
    niet of het klopt, niet bevestigd, onbevestigd, hoor verhalen, verhaal gaat, verhalen, horen we, horen dat, ik
    vernam, vernomen, tip dat, appte, appt dat, stuurde dat, stuurt dat, belde net dat
  `),
  future: terms(`
    straks, vannacht komen, gaan straks, gaat straks, pas op vannacht, van plan, willen gaan, plannen, plan, morgen,
    hoe laat, om twaalf uur
  `),
  ongoing: terms(`
    nu, nu nog, op dit moment, momenteel, net nu, aan het, bezig, mee bezig, nog bezig, zijn bezig, nog steeds, nog
    altijd, steeds, nog aan de gang, aan de gang, gaande, blijven, blijft, blijven maar, wordt nu, worden nu, staat
    nu, staan nu, weer, opnieuw, alweer, snel, direct, meteen, elk moment, komt eraan, komen eraan, zojuist, net
    gebeurd, ontdekt, net ontdekt, net thuis, zijn net thuis, right now
  `),
  again: terms(`
    laait weer op, weer op, laait op, vlamt weer op, weer in brand, opnieuw in brand, brandt weer, weer vlammen,
    toch weer, weer begonnen, begint weer, komen terug, zijn terug, weer terug bij, opgelaaid
  `),
  calmed: terms(`
    geen zorgen, onder controle, officiele, officieel, vergund, vergunning, toestemming, van de gemeente,
    georganiseerd, georganiseerde, iedereen blij, iedereen vrolijk, begeleid, toezicht, met emmer, emmer water, met
    gieter, netjes, gezellig, sfeervol, voor de lol, lachend, keurig, fatsoenlijk, beschaafd, rustig aan, op
    afstand, op veilige afstand, met toestemming, ouders erbij, vaders erbij, iedereen houdt
  `),

  askWord: terms(`
    mag, mogen, mag je, mag ik, mogen wij, mogen we, mag dat, mag de, moet ik, moeten we, moeten wij, moet je, hoe,
    hoelang, hoeveel, hoe laat, tot hoe laat, vanaf hoe laat, vanaf wanneer, tot wanneer, wanneer, wat moet, wat
    moeten we, wat doe, wat doen, wat is het nummer, waar kan, waar kun, waar moet, waar mag, waar mogen, waar meld,
    waarom, wie belt, wie bel, wie moet, wie ruimt, wie is, wie kan, wie heeft, wie weet, weet iemand, iemand enig
    idee, iemand een idee, weten jullie, weet u, weet jij, kan ik, kunnen wij, kunnen we, kunnen jullie, kun je, kan
    iemand, kan er iemand, kan dat, kan het, is er, is er een, is dit, is dat, is het, is het waar, zijn er, hebben
    jullie, hebben we, heeft iemand, heeft u, komt er, komen er, komt de, komen jullie, gaat de, gaat het, gaan
    jullie, geldt, geldt er, geldt het, rijden de, rijdt de, rijden er, blijft, blijven jullie, wordt er, worden er,
    krijgen wij, krijgen we, krijgen jullie, krijg ik, welk nummer, welke, wat kost, wat is de, vraag, vraagje,
    vragen, vraagt of, vragen of, vroeg of, vraagt iemand, benieuwd, vraag me af, vragen zich af, is dit nummer,
    doen jullie, doet de, doe ik, zal ik, zullen we, heb ik, bewoners vragen, wil weten, wil graag weten, klopt het,
    klopt dat, can we, can i, is there, how do, zijn de, zijn jullie er, zijn jullie nog, zijn jullie vannacht, zijn
    jullie bereikbaar, mag er, mag men, wat doen jullie, wat gebeurt, wat is er, wat zijn, weet u of, weten jullie
    of, iemand weet, wie gaat, wie komt, waar blijft, waar vind, waar ligt, waar zit, hoe kan, hoe kom, hoe moet,
    hoe lang, hoe vaak, hoe zit, hoeveel politie, moet er, moeten ze, is er iets, is er ook, is er vannacht, is er
    vanavond, is er nog, zijn er al, zijn er nog, zijn er vanavond, zijn er vannacht, komt de politie, kan jullie,
    kan men, kan ik hier, heb je, heb ik recht, hebben wij, heeft dit, geldt dit, geldt dat, rijdt er, werkt de,
    werkt dit, is dit de, is dit normaal, is dat normaal, is dat toegestaan, is dit toegestaan, welk, wat voor,
    waarvoor, waarheen, wanneer is, wanneer komt, wanneer mag, wat mag, sinds wanneer, zou u, zou je, zouden jullie,
    willen jullie, wilt u, wil iemand, kunt u, kan u, bestaat er, is bekend
  `),
  askTopic: terms(`
    vuurwerkverbod, verbod, vergunning, toegestaan, afsteektijden, afsteken, legaal, strafbaar, boete, aangifte,
    schade, verzekering, schademelding, melden, melding, doorgeven, doorgegeven, bereikbaar, telefoonnummer, nummer,
    0900, meldpunt, gemeente, opruimen, opgeruimd, openingstijden, open, dicht, apotheek, dierenarts,
    huisartsenpost, huisarts, nachtbus, nachtbussen, bussen, trams, treinen, openbaar vervoer, trein, bus, parkeren,
    app, groep, groepsapp, beheerder, beheerders, fotos, filmpje, filmpjes, beelden, anoniem, privacy, deurbel,
    camera, cameras, agenten, wijkagent, politie, surveilleren, terugkoppeling, samenvatting, informatie, info,
    regels, leeftijd, kinderen onder, sterretjes, doofpot, vuurkorf, oudjaar, jaarwisseling, nieuwjaarsduik,
    vreugdevuur, carbid, wie betaalt, waarschuwen, hond, huisdier, huisdieren, oordoppen, hoe laat, blindganger,
    niet afgegaan, melden wij, meld je, sturen via
  `),
  permission: terms(`
    mag, mogen, mag je, mag ik, mogen wij, mogen we, tot hoe laat, vanaf wanneer, hoe laat, wanneer, waar mag, waar
    mogen, is het toegestaan, toegestaan, vergunning, verbod, vuurwerkverbod, moet ik, hoe weet ik, vraag van, hoe
    meld ik, waar meld
  `),

  chatter: terms(`
    gelukkig nieuwjaar, gelukkig 2027, gelukkig 2026, happy new year, hapy new year, happy newyear, nieuwjaar,
    nieuwjaarswens, nieuwjaarswensen, beste wensen, de beste, fijne jaarwisseling, fijne avond, fijne nacht, fijn
    jaar, fijn uiteinde, goed uiteinde, goede jaarwisseling, goeie jaarwisseling, goed nieuwjaar, veilige
    jaarwisseling, rustige jaarwisseling, rustige avond, rustige nacht, rustige dienst, goede dienst, succes, succes
    vannacht, succes vanavond, sterkte, welterusten, weltrusten, slaap lekker, slaapt lekker, truste, trusten,
    slapen, naar bed, lekker slapen, gaan slapen, ga slapen, onder de wol, bedtijd, goedenavond, goede avond,
    goeienavond, goedemorgen, goeiemorgen, goedemiddag, goede morgen, hoi, hallo, hey, hoi allemaal, dag allemaal,
    moi, hi, welkom, dank, dank je, dank jullie, dankjewel, dank u, bedankt, dankuwel, thanks, thnx, thx, merci,
    top, toppers, topper, super, prima, oke, ok, oké, okido, is goed, begrepen, gelezen, genoteerd, duidelijk,
    helder, komt goed, doen we, doe ik, geef ik door, in de groep gezet, doorgezet, klopt, ja hoor, jazeker, yes,
    yep, nope, haha, hahaha, hihi, lol, gezellig, gezellige, gezelligheid, sfeer, sfeertje, proost, champagne,
    bubbels, bubbel, borrel, borreltje, oliebol, oliebollen, appelflap, appelflappen, appelbeignet, gourmet,
    gourmetten, spelletjes, bordspel, televisie, tv, conference, oudejaarsconference, aftellen, aftelklok, nog even,
    bijna, bijna twaalf, bijna zover, bijna 12 uur, nog een uur, nog 1 uur, minuten nog, alles rustig, alles goed,
    alles oke, alles veilig, alles kits, alles pais, alles jofel, pais en vree, alles in orde, alles onder controle,
    rustig hier, hier rustig, hier alles, heel rustig, lekker rustig, muisstil, heerlijk rustig, heerlijk stil, hier
    stil, nog rustig, rustig nog, rustig bij ons, bij ons rustig, rustig tot nu toe, rustige boel, rustig, rustig
    in, stilte, doodstil, saai, geen bijzonderheden, niks bijzonders, niets bijzonders, niks te melden, niets te
    melden, nog niks te melden, niks te beleven, niets te zien, niks gezien, niks gehoord, niks aan de hand, niets
    aan de hand, geen meldingen, meldt zich, meld me, melden ons, present, aanwezig, online, ben er ook, paraat,
    stand by, standby, stand van zaken, respect, petje af, chapeau, fijn dat, goed werk, goed bezig, lief, lieve,
    liefs, kus, kusjes, knuffel, groetjes, groet, groeten, mvg, xx, xxx, groeten uit, mooi vuurwerk, mooi gezicht,
    prachtig gezicht, prachtig, schitterend, mooie show, wat een show, wat mooi, wat was dat mooi, wat een avond,
    genieten, geniet, leuk, leuke, verkeerde app, verkeerde groep, verkeerd bericht, sorry verkeerde, foutje,
    wegklikken, test, test test, testbericht, testje, komt dit aan, ontvangen, op stil, op mute, telefoon op stil,
    oordoppen, hond onder de bank, kat onder het bed, familie, visite, kinderen slapen, saaie, wat eten, lekker
    eten, bakken, knus, muziekje, dansje, feestelijk, blij, lekker, zelf ook, hopelijk, toch fijn, mooie avond, goed
    begin, goede start, tot volgend jaar, tot morgen, over en uit, sluiten af, haken af, we haken af, einde dienst,
    wij gaan, wij kruipen, weer een jaar, 🎉, 🥂, 🍾, 👍, 👏, 🙏, 💙, ❤, 🥳, 😂, 😅, 🤣, 😴, 👋, 🙋, 😊, 😍, 💪, 🎊, 🙈, 🙉, 😘, 😁, 😇, 🍀,
    ✨, 💤, 🍻, 🙂, 😄, 😃, 🙄, 😹, 👌, 🤗, 💜, 💛, 🫶, beste buren, hoe gaat het, hoe is het, mooi siervuurwerk, gefeliciteerd,
    toast, toosten, prosit, cheers, oudjaar, oudjaarsavond, nieuwe jaar, hartelijk, dankbaar, waardering, hulde,
    bravo, fijne, goeie, prettige, heerlijk, lekkere, smakelijk, eet smakelijk, hapjes, borrelhapjes, soep,
    erwtensoep, snert, fondue, taart, kaasplank, wijntje, biertje, warme chocolademelk, chocomel, koffie, thee,
    netflix, youp, muziekquiz, top 2000, monopoly, puzzel, pyjama aan, wakker blijven, ogen open, gaap, gapen, kids
    liggen, kinderen liggen, baby slaapt, hond slaapt, hond is bang, hond bibbert, kat onder, welkom in de groep,
    nieuw lid, toegevoegd, groepsfoto, mooi weer, vriest, sneeuwt, regent, miezert, maan, sterren, volgend jaar, tot
    ziens, doei, morgen weer, ik lees mee, wij lezen mee, we houden je, we letten op, houden oogje, oogje in het
    zeil, zal opletten, letten op, geef het door, ga ik doen, zal ik doorgeven, is doorgegeven, heb het gedeeld,
    doorgestuurd naar de groep, komt voor elkaar, graag gedaan, geen probleem, geen dank, np, jep, jup, tof, gaaf,
    cool, nice, haha ja, echt waar, joepie, hoera, hiep, yeah, woehoe, whoop, amen, 🎅, 🎄, ☕, 🍩, 🌙, ⭐, 😎, 🤞, 🤙, 🙌, 💃,
    🕺, 🐶, 🐱, 😌, 😬, 🤔, 🥱, 🥴, 🍷, ❄, 🌟
  `),
  quiet: terms(`
    alles rustig, rustig hier, hier rustig, alles goed, niks bijzonders, niets bijzonders, niks te melden, niets te
    melden, pais en vree, rustig tot nu toe, geen meldingen, verder niks, niks gezien, niks gehoord, verder geen
    schade, 112 niet nodig, niet nodig, rustige boel, braaf, stilte, muisstil, nog rustig, heel rustig, geen schade,
    geen overlast
  `),

  animal: terms(`
    hond, honden, hondje, puppy, labrador, teckel, herder, kat, katten, kater, poes, poezen, poesje, kitten, konijn,
    konijnen, cavia, paard, paarden, pony, ponys, trekpaard, schaap, schapen, koe, koeien, vogel, zwaan, eend, uil,
    egel, vleermuis, papegaai, kip, kippen, geit, geiten, dier, dieren, beest, huisdier, …hond, ratten, rat, vissen,
    dierenambulance, tijger, kalkoen, parkiet, schildpad, hondenpuppy, teefje, reu, herdershond, chihuahua, jack
    russell, golden, bulldog, beagle, retriever, husky, cavias, hamster, kanarie, pauw, haan, kalf, kalveren, ree,
    hert, vos, marter, steenmarter, das, muis, muizen, meeuw, meeuwen, ganzen, gans, zwanen, eenden, alpaca, ezel,
    lammetje, huisdieren, viervoeter, beestje, vogels, reiger, kraai, duif, duiven, kikker, vis, karper, slang
  `),
  strayed: terms(`
    weggelopen, weg gelopen, losgebroken, loopt los, lopen los, los, losgelopen, ontsnapt, kwijt, kwijtgeraakt,
    vermist, vermiste, gevonden, zoek, zwerf…, zwerfhond, aangelopen, aan komen lopen, wie mist, bibberen, in een
    boom, wie heeft, overleden, dood, gewond, doodsbang, geschrokken, zit bij ons, halsband, weg, zwervend,
    rondlopend, rondlopen, loopt rond, lopen rond, loopt hier, lopen hier, loopt buiten, ontglipt, over het hek, in
    paniek, overstuur, trillen, trilt, beven, beeft, gevonden door, eigenaar, baasje, chip, dierenarts,
    dierenambulance, aangereden, dood op, vast, zit vast, in de sloot, op de weg, op straat, weggerend, weggevlogen,
    op het dak, op hol, in nood, in de dakgoot, zonder baas, terug, verdwenen, nergens, opgevangen, binnen gelopen
  `),
  belongings: terms(`
    sleutel, sleutels, sleutelbos, portemonnee, portefeuille, pinpas, bankpas, rijbewijs, telefoon, mobiel, iphone,
    bril, oorbel, ring, armband, ketting, jas, sjaal, handschoen, handschoenen, muts, knuffel, tas, rugzak, rugtas,
    step, airpods, oortje, oortjes, horloge, paspoort, sieraad, rollator, pet, fopspeen, fietssleutel, autosleutel,
    autosleutels, huissleutel, huissleutels, pasje, ovkaart, ov chipkaart, id kaart, identiteitskaart, hoesje, want,
    wanten, schoen, schoenen, damesschoen, kinderschoen, laars, gehoorapparaat, kunstgebit, speen, knuffelbeest,
    pakketje, ballon, tablet, laptop, camera, ipad, boodschappentas, handtas, trouwring, gouden, zonnebril, dekbed,
    tent, skateboard, fiets, kinderfiets, driewieler, loopfiets, karretje, bal, vlieger, pannen, schaal
  `),
  found: terms(`
    gevonden, verloren, kwijt, vermist, kwijtgeraakt, wie mist, van wie, wie is * kwijt, zonder eigenaar, eigenaar
    gezocht, af te halen, opgehaald, opgevist, laten liggen, blijven liggen
  `),
  utility: terms(`
    stroomstoring, stroom valt, stroomuitval, geen stroom, stroom uitgevallen, zonder stroom, elektra,
    elektriciteit, kortsluiting, storing, waterleiding, waterlek, waterlekkage, lekkage, gesprongen, gesprongen
    leiding, rioollucht, rioolput, putdeksel, blank, straat blank, staat blank, water spuit, wateroverlast, geen
    water, straatverlichting, straatlantaarn, lantaarns, lantaarn doet, verlichting doet het niet, verlichting uit,
    aardedonker, lift vast, lift doet, vast in de lift, wifi, kpn, ziggo, stedin, liander, vitens, netbeheerder,
    gaslucht, gaslek, omgewaaid, dakpannen los, afvalzakken, vuilniszakken, papiercontainer vol, zo vol, grofvuil,
    zwerfafval, stankoverlast, deurbel gaat, kapotte lantaarnpaal, brug open, brug dicht, boom omgewaaid, boom om,
    omgevallen boom, reclamebord, losliggend, los dak, koolmonoxide, alarm auto gaat, alarm staat al, alarm gaat al,
    stroom valt uit, stroom is, boom op de weg, lift zit, mist hier, dichte mist, paracetamol, boodschappen, ketel,
    elektra uit, bruin water, rioolverstopping, overstroming, ondergelopen, kelder onder water, waterballet, dak
    lekt, losgewaaid, windstoot, hoogspanning, losse kabel, kabel hangt, lantaarnpaal doet, lantaarnpaal is uit,
    lantaarnpalen uit, lantaarns uit, donker in de straat, pikdonker, straat is donker, lamp kapot, gedumpt afval,
    afvaldump, huisvuil, rattennest, ongedierte, wespen, rotte eieren, asbest, olielucht, lekkende, piepende
    rookmelder, piept, lift doet het niet, vastzit in de lift, buitengesloten, sleutel in de deur, huisarts,
    apotheek, helikopter, heli, wensballon, wensballonnen, ufo, vallende ster, kadaver, buurthuis, te koop, te leen,
    lenen, strooizout, boormachine, lucifers, oppas, ov storing, bromtoon, gezoem, alarm blijft, alarm van,
    brandalarm gaat, luchtalarm, overvliegt, vliegt over, politieheli, politiehelikopter, internet ligt, wifi ligt,
    tv doet, storing bij, bereik, brug kapot, brug staat, waterpeil, ijsvrij, dooi, boom op, boom gevallen, tak
    afgebroken, afgewaaid, dakgoot lekt, dakpannen gewaaid, hek omgewaaid
  `),
  utilityAlarm: terms(`
    alarm gaat, alarm loeit, alarm af, autoalarm
  `),
  utilityWeak: terms(`
    stroom, put, riool, gas, storm, wind, glasbak, tak, lift, mist, alarm gaat, alarm loeit, alarm af, rookmelder,
    brandalarm, ladder, ijs, spoor, pakketje, pizza, cv, stinkt, stank, deurbel, afval, lekt, vuilnis, internet,
    verwarming
  `),
  medical: terms(`
    onwel, hartaanval, hartstilstand, reanimatie, reanimeren, bewusteloos, flauwgevallen, epileptische, epilepsie,
    ademt niet, benauwd, beroerte, in het water gevallen, te water, te water geraakt, door het ijs, verdrinkt,
    drenkeling, overdosis, bevalling, weeen, niet lekker, onderkoeld, zelfmoord, wil springen, uitgegleden,
    allergische, aed
  `),
} as const;
