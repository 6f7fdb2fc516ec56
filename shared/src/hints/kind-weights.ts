/** Made by `node scripts/hints-model/train.ts` from the messages in its folder; not written by hand. */
export const kindWeights = {
  version: 'kinds-1',
  weights: `b<#> <#>	a-3b-6c-7d-2e-7f-6g-8h-7i-5j-5l-9
b<#> al	a-1b-1c-1d-1e-3h-2i3j-1l5
b<#> bewoners	a-1b-2c-1d-3e1f1g-3h-1k-1l-2
b<#> bij	a-4b-2c-3d-1e3f-3g7h-3k-1l-6
b<#> die	c4d-3e-4f4h4
b<#> e	a-6d2e-4f-5g-3h-4i-2j-2k-6l-6
b<#> en	a-5b-4c-1d-3f3h-5k-6l-4
b<#> in	a-2b-3c-4h6i1j-2k-1l-8
b<#> is	a-5b-1c-6d-4e-3f-4g-2h-1i4j-4k-2l-4
b<#> jaar	g4j-2k-2
b<#> kwijt	f-3i2
b<#> ligt	a6d-3e-1g-5l2
b<#> man	a-3c-4d2e-3f-4i-2j-1k1l-5
b<#> mensen	a-3b-3d-3f-1g-1h-3i-3k4l-3
b<#> met	a4b-2d-1e-4i5j4k-2
b<#> meter	a-2b1d-3e-1k-1
b<#> min	a-4b-2c3d-6f-3h-2i-3j-3k4l-2
b<#> minuten	a2b-3c-3d-2e-2f-1g-4h-4i-3j-4l-3
b<#> niet	a-1b-2c-2d-3e-1g-1h-1i1j-1l-4
b<#> nog	a-1b-1c-1d-4e4g-4h-5i1j-6k2
b<#> op	a4d-2e-5g-1l5
b<#> staat	a-6b-5c-4d5e1f-3g-5j-1k-6l4
b<#> uur	b-5c-8d1e-4f-6g-7h-7i-7j2k-6l1
b<#> was	a-3e-3f1i4k-3
b<#> weggelopen	d-1e-2f-3g-2i4l-3
b<#> z	a-2b3d-3e3h-1j-4k-2l-3
b<straat> <#>	a4b-5c-5d-8g4h-1l-4
b<straat> aan	a-1b-3d-1h-2l4
b<straat> al	a-4b-4c-5d-4e4f-2g-1h-6i-1j4k-1l-4
b<straat> alleen	a-5b-7d4e-1f-2g-3h-3k-2l-1
b<straat> auto	c-1d-2e-6h5l-2
b<straat> bij	d-1e-1h-3j4l-3
b<straat> brandt	a-5b3d-4j-3k-1
b<straat> container	b2c-1h-3
b<straat> de	a-1b2c-2d3g-1h-3i-1j-1k-3l-4
b<straat> elke	b-4c-4d-3e-3f-1g-3h6j-3k-5l-3
b<straat> en	a-2b-1c3d5f1g-5h-5k-1
b<straat> er	b2d-3e-1
b<straat> fietser	a-4b-4c-6d-5e-4f-5g-5h4i-1j-4l-3
b<straat> gooien	a7b-4c-8d-6e-3f-1g-4h-1k-4l-1
b<straat> iemand	a-2c-1d2e-2f-1g-2h-3j-2l-3
b<straat> ik	c5e-1f-3h2
b<straat> is	a5b5c-5d5e-3g-5h-7i-2j-9k-7l-6
b<straat> loopt	b4d-3e1
b<straat> mensen	f-1h-2l1
b<straat> met	a-4b-6c-5d4e-2f-2g-1h-4i-4j-4k-1l2
b<straat> staat	c-3d-3e-2f3g-1l-1
b<straat> vrouw	f-3g4l-2
b<straat> wordt	a1c1d2e-2f-3g3l-1
b<straat> zijn	a-4b-6c-3d-6e-5f-4g-1h-2i-3j-3k-3
b<straat> zonder	a-1b-2d-1e1f-1h-4j-1k-4l4
ba <#>	b-3c4e1f-2g-3h5i-2j-1k-4l-9
baan alle	e1f-2k-1
baan de	b3c-6e2f3g-8h-2i4j2k-5l-1
baan een	a-2b-4c1d-7f-3h-2j-1k-1l-7
baan gort	a-1b-4c4d-3e-8f-2g-2h-2i-2j-4k-2l-5
baan het	a-1d-4e3f-3g1h-8i-2j-5k-8
baan in	a-1b2c1d-4e1f-5h6k-2l-6
baan met	c-2d-3e3f-4g-2k-4l-1
baan onze	e-4f3
baan staat	b2
baangereden op	g-3h5l-6
baangestoken door	a-2b6c3d-5k-2
baangifte doen	a-1b-2c3e-1f-5k-2l-1
baangifte gedaan	b-3c-3e-1f-2g6i-2j-1k-4
baccu van	a-6b3c-1d-3f2k-1l-1
bachter de	a-6b3c-9d-2e2f-6g-1h-9i-3j-6k-5
bachter het	a-4b2c-1d-6e6f-4g-6h-4j-3k-6l-4
bachterdeur van	b-2c-3e4f4l-1
bademt niet	a-2g-2h-2i-1j-3l3
baf bij	b-4e-5f5g-2l-3
baf en	a4b-7c2d-5e-1f3g-4h-3i-3j-3k-6l-3
baf in	a1d-3e-2f-3g-4j-2k-1l3
baf maar	a-4c-2e-4f4g-2h-1j-2k-7l2
bafgelopen weekend	c-2d-1e-4f2g-2h-3j-1k-2l-1
bal <#>	a-2b-3c2d-2e-6f-3h-2i-2j-3k-3l4
bal de	a3b2c2d-10e4f-3g-4h-2j-6k-4l-5
bal drie	a-1b-1c-7d3e4f-1g-3h-7i-2j-4k2l-3
bal een	a-4b-3c-2d4g-1h-4i1j-5k-5l-2
bal het	a1b-2c3f-4k-1l-3
bal in	a-2b-1c4d-5e-3f3g-3i-2l-2
bal jaren	a-1d-2e-1f-2g-4h-1j-3k4l-2
bal kwartier	a-3b-3d-5f-2g-1h-1i-2j-6k-1l7
bal lang	c-4d-2e2f2
bal onderweg	a-3b-5c-2d-4e-3f-2g-4h-2i-3k1l-7
bal sinds	a2b-2c-3d-1e2f-1g-2h-3i2j-1l-5
bal twee	a-4b-2c-6e7f-5g-5h-7i-6j-3k-6l2
bal uit	a-6b-1c7d-2e-5f-3i-2k-4l-3
bal uren	a-3b-1c-3d10e-5f-2g-7h-3i-1j-3k-6l-7
bal vertrokken	a-2d-3e-4f3
bal wat	a-2b2e-1g-3j3k-7
bal weg	a5b4c2d-4l-1
bal weken	a-1b-5c-6d-3e-6f-1g-1j-5l7
bal zwart	b3
balarm bij	a-3b6c-1d-5e-7f3g-3h-2i-1j-1k-5l-7
balarm gaat	b-5c-5e-5f6g-2l-3
balarm ging	a-3e-3f6g-1j-1k-6l-4
balarm van	a-1b-7c-2d-1e-3f3h-2j-2k-3l-1
balbert heijn	a-2b-2c-2e-1f-4i-1j-1k-2l3
balle autodeuren	e1f-2k-1
balleen een	a-2b5c3d-1e-4f-2g-2k-6l-4
balleen het	a-5b3c7d-1j3k-2
balleen met	a-1c-1d-4e-4f1g5
balleen nog	a-3b5c-2f-1g-4i-1j-2k-2
balleen wat	a-6b4c-5d-1e-2j-4k6l-2
balles overhoop	c-2e-2f1
balles rustig	a-4b-3d-3f-1i-1k6l-1
bals een	a-4c-2j-3l-3
bals er	a-1b-3c-2d2e4f-4h-1l4
bals het	b-1d-1f-1j3l-1
bals iemand	b-2c-3d-4e-7f2h-3j-5k7l-6
bals ik	b-2c-2d-1e2f-2g-1j2k-2
bals je	a-3b-5c-5d1f-3g-5h-4i-3k2l-9
balsof hij	a-1d-1e4f-4g-1h-1i-3k-3l-3
bambulance gebeld	a-1g4l-6
bandere kant	a-2c-2d-2g4l-3
bauto af	a-3b-3c5f-5h-5j-4k-7l-3
bauto en	a-3c-6d3e-2f3h-5l5
bauto in	a-3b2c-9d-2e2f-1g6h1j-3l-2
bauto is	a-2b-1c-7e8f-3g-1i-2j-5l-2
bauto met	a-2b-5c-8d4e4f-7g-1j-4k-1l-2
bauto naar	a-3b-3c-3d-5e4f4
bauto op	a-1b-1c6d-2e4g-4h-7
bauto rijdt	a-3b-2c-6d-3e7f-1g-6h-3i-1j-5k-5l-1
bauto staat	a1b7c-8d-4e-12f-5h8i3j-8l-5
bauto te	a-4c6d-4e-6f-3g-3j-3k-1l-7
bauto tegen	c-1d-1e-3h1l-4
bauto van	a3b2c2d-9e-9f-4g-2h-10i-1j-6k7l-4
bautodeur van	a-1b-1e-4f-1g-6j-3k6
bautos af	a-4b-2c3d-3e-4f-4h-1i-1
bautos en	a2d8g-1h6
bautos in	a-1b-4c3d-4g-4h-1j-2k5
bautos met	b-1c-2d3e-3h1
bautos op	b-2c-6d-4e-1g-3h5j-1k-2l-3
bautos racen	a-1c-2d-7e-4h5k-2
bbalkon van	a-6b4f-1j-2k-1
bbanden lek	a-1b-1c6f-1g-2h-1l-2
bbankjes aan	a-2b-1c-7d4e-1
bbbq van	a-5d-1j-6k-1
bbedankt voor	a-3b-2d-4e-1f-3g-1h-1i-4j-2k4l-3
bbegint met	c-1d-3e2f-1h-6k-3
bbegint te	a-4b4k-2
bbekend over	d-3h-7j4
bbellen aan	a-1b-2c-1d5e-6f-2g-4h-4i-3k-2l-3
bbelt dat	a-1e-4f3i-5l-2
bben alleen	a-1b-1c-6d-1e-4f5h-2i-1l-4
bben net	d1f-1g2k-3l-3
bbeneden op	b-2d-2h4l-5
bbericht over	d-1e-2h-2j6k-7
bbeste wensen	a-4b-4c-2d-3e-1f-4g-3h-4i-4j-2k4l-2
bbestuurder is	c-1h3
bbewoners zijn	b-1c-1d-4e2f1g-3
bbezig bij	a-5c-4d-5e-5f2g-3h-2i-1j-2k-2l-2
bbij cafe	a4b-4c4d-5e-2f-2g-6h2l-7
bbij de	a-1c-8e1h-3i-2j-4k-15l-4
bbij een	a1b-1d-3e-7f-4g-1h-2i5j5k-5l-5
bbij elk	d-3e6k-6l-5
bbij elke	c-4d-4e5f-2
bbij het	a-1d4e1f-5i-2j1k-17l-11
bbij mijn	a-3b-2c-2d-3e-2f3g-5h-2i-4j-2k5l-5
bbij nr	b2c-2d-3e-1f3g-1h-2i-1j-1k-1l-1
bbij nummer	a-2b-1h-6i-3j-12k-4l1
bbij ons	a1b-6e-3h-4i-7j-8k4
bbij onze	c2d-3e3f-3j-3l-3
bbij speeltuin	c3d-1f-4l-1
bbinnen bij	a-2b-1e-4f4
bbinnen en	b-3c-2d-2e-4f1i-1k3
bbinnen met	d-1e-2f-4g4j-4k1l-3
bbinnen op	a-2c-2d-5e1f3
bbivakmuts op	a4c-3d5e-4h-2
bblauwe auto	d-2e6h-3j-1l-2
bblauwe polo	a4d-1i3
bbleek een	b-1c-4d-6e3f-2g-4h-4i-1j-4k-7l4
bblijft bij	a6b-1c-2d5f-1g-5k-6l-3
bbloedt uit	a-4g4h4l-8
bblokkeert de	b-2c-2d-1e-1h4l-5
bblokkeren de	a-5b-6c-5e-5f-4g-7h4i-3j-3k-6l-7
bbom afgegaan	a5b-1f-1
bboom omgewaaid	a-1b-3c-4d-1e-2f-1h-2l5
bboven de	a-6c-4d-9e6f-5g-4h-8i-3j-5k-9l6
bboven het	a-3b-2j-2k3
bbrand bij	a-4e-2g-3j-4k4
bbrand en	a-4b3c-1d-1f-1j-1l-1
bbrand gestoken	a-3b6c-10d-3j-2k-5
bbrand in	a-1b8c-4d-1h-1j2k-1
bbrand is	a-2b2e-1j-6k-4
bbrand maar	a-1b5e-1f-1g-1h-1j-1k-5l-1
bbrand onder	a-2b3c-1l-1
bbrand op	a-7b9c-7d-5j-4k-4
bbrand van	a-2b-6c-2d-2e-2f-2g-2h-2i-2j-4k6l-2
bbranden op	b4d-2j-2k-1
bbrandje in	a-3b4c-6d-8j-1
bbrandstapel bij	b5d-4h-4l-2
bbrandt bij	a-5b7c-4d-2j-2l-1
bbrandt een	a-1b1j-2
bbrandt en	a-1b2c-1f-1j-2k-3l-1
bbrandt het	a-6b4c-1
bbrandt iets	a-1b1f-1j-2k-1l-3
bbrandt in	a-1j-2
bbrandweer is	a-1b5d-4g-1i-1j-1k-3
bbrandweer rijdt	a-2b6e-1h-5j-4k-3
bbreekijzer in	a-1c-1d-1e2f-3g-2k-3l-2
bbrievenbus ligt	a-5b-3c7f-5g-2h-4j-2k-5l-7
bburen is	a-3b-3c-2d5e-1f-2g-5i-1l1
bburen ook	a-5b-7c-6d-6e4f-4g-4i-2j-2l2
bburen op	c-3e-5f5
bbushokje aan	b-2f-1j-4
bbushokje in	a-3b-1c6f-5g-2j-1k-4l-3
bbusje is	a-3e6h-5j-1k-4
bbusje met	a-1d-6e3f-2h-2i-1j-1k-1l-2
bbuurman heeft	a-2b3d-1e-3f3g-5i-4j-2k-3l-2
bbuurman van	a-3b-3c-1d-2e-3f-5g-2h-2i4j-1k-2l-1
bbuurt van	a2b3c-2d-3j2
bcafe de	a5c-5d-1e-2f-1g-5h2l-4
bcapuchons op	b-1d3j-1
bcobra in	a2b-2j-1l-4
bcobras bij	a5d3j-2l-4
bcobras in	a2c-4d-1
bcom maps	a-3b3d-4e-2f-1g-1h-1i-1j2k-4
bdaar gaat	b4d1e-1g-1h-1
bdacht ik	a2e-4f3
bdader van	a-3b-1c-4d-1f-1h-2i-2j-1k-2l-3
bdak van	c2e3f-5g-2h-4j-1k-2l-2
bdaken van	a-2b-2c4e-5f-1g-1h-3j-1k-1l-2
bdank voor	a-1b-1c-1d-1e-1f-4g-1h-1i3j-1l-2
bdat de	a-7b-4d-4e-2f-1g-5i-3k9l-5
bdat er	a-4e-3f5h-2i-7l-6
bdat gaat	a-1b1d-4g5j-2k-3l-4
bdat het	a-4b-7c-3d-5e-7f-4g-7h-4j-5k8l-8
bdat hij	a-4b-2c-6d-7e3f-6g4h-4i-5j-2k-6
bdat ik	b-3c-1e6f-2g-1i-1k-5l-2
bdat is	a-8b4d-5e-1f-4g-3j-7k8l-8
bdat jullie	a-2b-2c-1e-3f-3g-5h-1j-5k6l-4
bdat niet	a1b-3c-2d-3e-7f-1g-2h6i-4j-5k-4l-5
bdat nou	a7b-5c-1e-3g-2j2k2
bdat was	a-6b-5c-2e-6f-4g4i-1j-5k1l-2
bdat ze	b-5d2f-6g2h-4i1j-4k-5l-7
bde <#>	a-6b4c-1d-9f-2h6k-1l-5
bde <straat>	a-2b-4d-2e-1f-2g-8h6i-5k-6
bde a	a-1b-1c1d-3e-1f-2g-3h6i-2k-1l-5
bde abri	a-3b-6c6d-5e-5f-4g-1h-2i-1j-3l-5
bde achterdeur	b-2e5f2
bde action	a-3b-4c-6d-5e-5f5g-4h-4i-2j-3k-1l-3
bde agenten	d-1f-1g-1j-4k4
bde albert	a-3b-4c6d-4e-5f-4g3h-4i-2j-3k-1l-7
bde aldi	a-1c4d-1g-2h-1i-4j-2k-3
bde ambulance	a-2b-1c-2d5e-1f-1g-4h-3i-1j-1k-6l-6
bde andere	a-3b4c5d4e-3f-2g-4h-2i-1j-2k-5l-4
bde apotheek	a-1b6c-7d-1e4f-1g-1k-1l-6
bde auto	a2b-7c8d-6e-7f4g-1h-11j-3k-3l-3
bde autodeur	a-1b-1e-4f-1g-6j-3k6
bde autos	a-1b-2c9d-8f-1g-4h-7j5k-7
bde baby	e-4f4g-2
bde bakker	a5b-3c-5d-5f-5g-5h-5i-2j-3k-3l1
bde bank	a4b-3c-3d-5e-4f-5h-4j-5k7l-6
bde basisschool	a-6b-5c6d-6f-4g-4h-3j-5l-1
bde bbq	a-7b-7d-3j-8k5
bde begraafplaats	a-3b-2c5d-2e3f-4g-4h-5j-3k-3l-3
bde berm	a-2b-7c-4d-1e-5f-3g-3h-8i-1j-2k-5l8
bde beste	a-1f-2k4
bde bibliotheek	a-2b-2c-3d5e-2f-2l-1
bde bieb	a-1d-1f-2
bde bloesem	a-2b-2c-2d6e-2f-3g-3h-1i-1k-3l-2
bde boel	a-4b-3c-7d-5e-1f4g4i-1j-1k2l-5
bde bosjes	a-2b-2c-2d-5e5f-2g4h-4i-3j-1k-4l-5
bde bouwmarkt	b-4c-3d-4e-5f3h4j-1l-3
bde brand	a-4b12c-5d-4e-2h-1j-6k-2
bde brandende	a4b3d-1h-1j-3k-1
bde brandgang	a-3b-3d-8e4f-3h-1k-5l-4
bde brandstapel	a-3b5c-2d-5e-1f-1g-1h-5i-1j-1k-2l-2
bde brandweer	a-2b5e-1g-3h-4i-2j7k-7l-2
bde brievenbus	a-5b2d-4e-2f-3h-1i-1j-3k6l4
bde brug	a-1b-8e-8f-4g-5i-5k-9
bde buren	a-2b-3c-1d-6f-1g1h-6i-4j-1k2l-4
bde bus	a-2c-6d7f-1h-5j3k-4
bde busbaan	a-3b-5c-6d-6e-4f-1g-4h5i-1j-2k-2l-6
bde bushalte	a3b-3c-11d3e-4f-8g-4h3i3j-6k-9l-6
bde bussen	a1b-7c-4d-4e-2g-2h-4i-1j2k-5
bde buurt	b5c-5d-4g4h-1i-2j2k-2l-6
bde buurvrouw	a-1b-4c3d-3e-4f-4g-3h-3j-5k1l-7
bde camera	c-5d-3e6f-7h-1j-3k-2l-3
bde container	b-2c-2d-1e3j-1l-6
bde daken	a-2b-2c4e-5f-1g-1h-3j-1k-1l-2
bde dakgoot	a-3b1e2k-2
bde dam	a-3b2c-5d-5e-2f-5g-5h-1i3k-2l-2
bde deur	b-5c-4e3f-9g1h-3j-1k-11l-1
bde deuren	a-2c-1d-5e6f-4g-3h-1k-2l-5
bde dijk	a-3b-3c-5e-3f-2g-2j-2k-4l-6
bde dirk	a-1b-2d3e-4i2
bde dolle	f-1g4k-4l-2
bde een	a-1b-1c-1d-1e-1f-1g-1h2i-1j-1k-1l-4
bde eerste	a-5b-1c-1d-3e-3f1g-1i-1j-1k2l4
bde eigenaar	b-1d-3e3h-2j-1k-5l-3
bde energie	b-1d-2g-1j2k-3
bde etos	a-2b3c-2d-4e2f-4g-2h-2i-1j-2k-2l-2
bde fiets	b-1c-5d-1e-4h-1j3k4l1
bde fietsenrekken	a3b-2f-1g-1
bde fietsenstalling	a-1b-5c-7d2e1f4g-2h-2j-1l-1
bde fik	a-4b6c-9d-8e-2f-1g-2h-1i-1j-5k3l-3
bde flat	c-8e-3g-3h-6i-1j-2k-2l6
bde galerij	a-3b1c-3f-1g-2h-1l-2
bde gamma	a2b-3c-2d-3e-6f2g-1h-3j-2k-3l-3
bde gang	b4d-4e-4f5l-6
bde gans	a-1d-1e-1g5
bde garage	a-4b-6c-5d-5e-3f1g-1h-1i-1j-2k-7l7
bde garageboxen	a3b-2c-3d4e5f-3g-2h-5j-3k-6l-6
bde garages	a-1b-1c-5d-4e4f-2g-4h-1l-5
bde gaten	a-3b-4c-4d-4e-4f-4g-4h-2i-2j-3k5l-6
bde geldautomaat	c-4d-4e2f2g-1h-2l-3
bde gemeente	a-3b3k-2l-1
bde gevel	a1b-1c-2d-5e3f-1h-2j3l1
bde gevels	a-4c8e-5f-2g-2h-1k-1l-2
bde glasbak	a-2b-2c-6d-4e-3f-3g-1h-2j-3k-2l6
bde glijbaan	a1b-1c-2f-2i2
bde goot	a-5b-8d-5e-4f-5g-5h-3i-5j-6k-4
bde gracht	a-3b-3c3e-3f-4g-4h-3i-3j-5k-5l2
bde groep	a-3b-2c-6d-9e-1f-2g-7h-4i-1k10l-2
bde grond	b-2c2d-2e-5g-3h-6i-1j-1k-3l-1
bde hal	a-4b-1c-3d5f-3g-4h-1i-3j-1k-6
bde hand	c-2e1f-1i-1j1l-5
bde haven	a-3b2c-1e-3f-1j5k-1l-5
bde heg	a5b6
bde hele	a-5b-3d3e-4f-6g-6h-9i-5j-8k-9l4
bde hema	a-3b-2c-7d2e-6f3g-5h2i-1j-3k-2l-4
bde hens	a-3b2c-3d-4e-1h-2
bde hoek	a-3b2c-2e2f-4g5h-4i-3l-2
bde hond	a-6b-1c-1d-3e-5f-5g-1h-2j2k4l-7
bde horn	a-1b-5c-4d6g-1h-1k-5l-3
bde huizen	a-3b-2c3d-4e6f-5g-5h-2i-3j-2k-4l-7
bde ijsbaan	a-5b-5c-5d-5e-4f-5g-4h-6k-7
bde inbraak	c-2d-3e-5f5g-3j-4k-3l-2
bde inbreker	c-4f5
bde info	d-4j-1k4
bde ingang	b-1d1e-1g-3
bde jongens	a2b2c-4d-7f-1k-1l-2
bde jumbo	d2f-3g-4i-2j-2l4
bde juwelier	a-3b-2c4e-4f1g-2l-2
bde kade	a-3c2d4g3h-1i1j-2k-1l-8
bde kant	a-2b-5c-4d-5e-4h5l-3
bde kantine	a2b-1c5d1e-4f-1g-5h-1
bde kapper	a-2b-4c5d-1e-1f-6g-1j-2
bde kassiere	a-1c-1d-3g2h-1l-1
bde kelder	c-2d-5f-3k-3l5
bde kelderboxen	a-1c-3d1e-4f2k-2l-1
bde kerk	c-3d2e-5f-1g-1h4j-2k-5l3
bde kerkdeur	a-2b-5c2d3e-4f-4g-4h-4i-3j-4k-1l-6
bde kermis	a-5b-4c-4d-6e-1f-3g4h-5i-3j4k-6l-7
bde kerstmarkt	a-3b-1c-5d-3f6g-5h-5k-3l-5
bde keuken	c-1f2g-5l2
bde kinderen	a-5b-4c3d-6e-3f1g-1h-2i-4l-6
bde klikos	a-2b-6c-3d-3e-5f-3h-2j4k1l-1
bde kroeg	a-5b-5c-6d5e-1f-3g5h-2j1k-6l-6
bde kruising	a-5b4c6d-6e-2f-2g-2h-3i-4j-3l-5
bde laan	h2
bde leegstaande	a-1c4d-3e-4f2
bde lidl	a-2b2c-3d4e-4f-4g-1h-1j-1l-6
bde loswal	a-4b-3c-2d6e-2f-1g-3h-7i-2k-6l-4
bde lucht	a5b-2c3d-4h-2j-1k-1l-7
bde mac	a-1c-3d6e-1g-1h-6k-1l-1
bde manege	a3b2c-2f-2j-3k-1
bde markt	b3c1d-4e-3f-5h4i-1j2k-3l5
bde meent	a-2d-1e1g3h-2i-3l-4
bde molen	a7b-5c-3d-6e-3f-3g-5h-8i-4j2k-3l-3
bde motorkap	b-3e3f-4h-2j-2k-1
bde muur	a-5b-3c-4d-4e5f-6h-3i-1j-3l-5
bde nacht	b-1e4f-3h-2l-1
bde nieuwe	b-3c-3d-2e5f-1g-2h-3i-3j-6k-2l-4
bde oprit	a-3d-4e5h-3l-3
bde overburen	a-4c-1d-4e5f-2g-2h-3i-1j-4l-6
bde overkant	a3b5c-6d-2j-5k-7l-2
bde parkeergarage	a-4b-4c3d-3f3g-1h-1i-3j-1l1
bde parkeerplaats	a-3c-2d3f-6g-5h-4k-2l-3
bde pinautomaat	e-1f-3g2j-1l-1
bde plas	a-5b-7d-2e-1g-3h-2i3l-5
bde plus	a-2b4c-4d-5f-2h-1j-1
bde politie	b-5c-2e-3f-2g-5h-7i-2j-1k6l-6
bde portiek	b-2d4e-3f-3l-2
bde portiekhal	a5b-2c-4j-2
bde portiers	a-4b-2c-5d5e-3f-4g1
bde praxis	a-1c-2e-1f-5k-1l3
bde pui	a-2b2c1d-2e-4f-4g-1h-1j-1l-1
bde put	a-1b-4c-4d-1e-3i-1j-4k-2l5
bde ramen	a3b-4c1d-3f-3h-3k-2l-5
bde regenpijp	a2b-4c-6d3e-4f-2g-2h-3j-3k-4l-2
bde rietgors	a6b-2c-2d-5l-5
bde rijbaan	c-2d-4e-3g-1h4l-2
bde rook	a4b-4c-4d-1g-1h-1j-6k-3
bde rotonde	b-2d-4e-4f-2g-2h1i-1j-1k-2l-3
bde ruit	a-4b-3c6f-6g-5i-2j-6k-4l-1
bde ruiten	a-1b-1d3f-2h-3
bde schipper	a-1d-4g5l-5
bde schommels	a-4b-4c6d-6e-5f-3g-1h-5i-2j-3k-3l-6
bde school	b-6c-1e-3f2h1j2k-1l-6
bde schutting	a1b-2c2d-6e1g-1h-1k-2l-3
bde schuur	a-2b2c-4d4e-6f2g-2i-1k-2l-4
bde schuurdeur	b-2c4e-1f-4j-1
bde schuurtjes	a-4b-3c-1d-4e5f-5g-4h-1k-2l-5
bde sfeer	d3g-4k4l-2
bde singel	a-2b3c-3d-1j-3l2
bde skatebaan	a-7b5e-3g-4h-1j-3l-2
bde sleutel	b-1c-2f-4j6k-3l-5
bde sloot	a-4b-4c3d-3e-4f-3g-2h2i-3j-4k-5
bde sluis	a-6c-4e-6f-6g-3h6i-5j3k-4l-5
bde snackbar	b-2c-3d2e-5f-3g3h-3i-1j-4k-2l-4
bde snelweg	b-2c-5d-3e5h-1l-6
bde spar	b-2c-1d7e-7f-1g-2h-2i-2j-3k-4l-5
bde speeltuin	a-3d1f-1g-2h-3i3j-3k-5
bde sporthal	a-6b-1c-3d-4e3f-4g-5h4i-2j-5k-5l2
bde steeg	a-2c-5d7f-3g3h-5i-3j-1k-3l-8
bde steiger	c-3d-1e-1h-1l2
bde stoep	a-1b-8e-8g1h-4j-6k-8
bde straat	a-2b5c2d1g2i-7k-5l-4
bde supermarkt	a-4b-3c-4d4e-4f-4g-1h-3i-1j-1k-4
bde thee	a-2b-1e-2f-3i5k-3
bde thorbecke	a-1b6c-1d-4e-3f-1h-4j2k-1
bde tram	b-1c-4d-7e-1f-2g-6h6k-1l-5
bde trap	a-2b-3d2f-3g-4h-4i-4j-3k-1l5
bde trekvogel	b-3c6d-4e-1f-1l-6
bde tuin	a4b2c-9d-1e4f1g-3h-5i2j-2k-1l-9
bde tuinen	a-5b-3c-5d6k-3l-2
bde uitgang	a-4b-7c-4d-7e-5f-5g-6h6i-2j-3k-2l-5
bde verte	a-4c-4d-3e-4f-1g-1h-2i-3j-7k4l-6
bde vijver	a-7b-9c5d-9e-2f-4g-6h-7i-3j-7k-9l-2
bde vlammen	c-2
bde volgende	c6d-5e-4f-3h-1j-1k-1
bde volkstuinen	b-2c-1d-2e4f-1g-4i-5l-3
bde vomar	b-1c-2f-3g-4j-2
bde voordeur	a-6b4c4d-4e1f-5g-3k-1l-3
bde voordeuren	b-1c-6d-3e6f-4h-3j-3l-5
bde voortuin	b-7c-1e-1h-1j6k-2l-1
bde weddesteyn	a5b-4d-4e-4f-5g-2j-4k-4l-5
bde weg	a-8b-13e-10f-15g-9h9i-2j-4k-6l-2
bde wiek	a4b-5c6d-4e-3f-3h-2j-2k-4l-1
bde wijk	a-3b-4g-2h4j-1k-11l2
bde wijkagent	a-2b-3c-3d-2e-2f-3g-1h-2i-2k1l-3
bde wind	c-4d-2e-4f-3l5
bde winkel	a2c-7d-4e3f1g-2j-1k-2l3
bde zaklamp	a-3b-1c-1d-3e-4f-3g-1h-3i-1j-3k3l-3
bdenk ik	a3b-3d2e-5g1h2i-2j-5k-4l4
bderde verdieping	a-1b2f-1j-2k-1
bdeur bij	a7c-5d-2e-2f-1g-6l-4
bdeur dicht	a1b-2c-6d1e-2f2g-1k-1l-1
bdeur en	c-2e-5g5l-1
bdeur in	c-4d-4e-2f-4g6l-1
bdeur van	b-3c6d-7e-7f-2h-1j-1k-1l-2
bdeuren en	a-1c-3d6e1f-4g-6h-4k-2l-3
bdeze app	a-2b-5c-5d-3e-3f-4g-5h-3i-4j1k-2l-3
bdeze groep	a-1b-1d-5j-5k7
bdie auto	b5c-1d-4e5h-4j-3
bdie brandt	a4b5c-1
bdie ene	a-2c-2d-2e3g-2h-2i-4j-4k2
bdie gasten	a5b-6d5e-4f-2g-3h-2i-1j-1k-3l-1
bdie groep	a-2b-1d8e-2g-5h-1j3k-8
bdie hier	a-4b-4c-3d-3e-6g-2h5j-1k-3l-3
bdie is	a-1g-2h1j-2k2l-2
bdie jongen	c-1e-6g2i-3j5k-5l-1
bdie lui	a-4b-1c-1d3e-4f-1g-4h-3i-1j-3k-1l-3
bdie man	a-1d-1e3k-6l-2
bdie muziek	a-1b-3c-1d2e-3f-1g-1h-2i-1j5k-7l-4
bdie niet	a-3b-3c-2d3e3f-4g-4h-6j-4k-1l4
bdie rook	a-6b7j7k-4
bdie staat	a3b5c-3d-1
bdie steeds	a-1b-3d-4e7f-1h-1k-6l-4
bdie vechtpartij	a-1d-2g6j-2k-6
bdie witte	e-6i-1j3k-4
bdie zijn	a-5b-3d-5e7f-4g-4h-3j-5k-6l-6
bdingen naar	a-1c-4d5e-3g-4k-1
bdit is	a-6b-6c-3d-4e-4f-3g-5h-1i-5j-6k10l-6
bdit jaar	a-3b-6c-3d-4e-2f-2g-3h-3i-3j2k4l-6
bdit moment	a-3b-1c3d-2e-3f-1g-1h-3l-2
bdochter van	a3b-4f-2g-1i4l-3
bdoen met	a-3b-1c-1j3k-4l-1
bdoen niks	d5e-1h-2
bdoet alsof	a-1d-1e4f-4g-1h-1i-3k-3l-3
bdoet de	d-1e-1h-1j7k-7
bdoet het	a-1b-3c-6d-4e-7f-3h-6i-1j-5k-8l7
bdoet niet	b1f-3h-1j-1l2
bdolle schipper	f-1g4k-4l-2
bdoor de	a-11c-2d3f-6g-6h-5i1j-6k3l1
bdoor een	a3b2c6d-2e-6g2h-2i-2j-6k-5l1
bdoor het	b-3c1d-4e-2f-4g-5h6i-5j-4k-2l7
bdoor jongens	a-1c-6d-3g5h5k-2l-3
bdoor vijf	e-2g1l-5
bdoor vuurwerk	a2b2k-2l6
bdoos vuurwerk	a3e-1h-2
bdraaiende motor	a-2b-1c-2d1e1f-4h-3i-1j-1k-1l-3
bdreigt met	a-1d-3g3
bdrie gasten	a-2c2d-7e-1f1g-1k-3l-2
bdrie jongens	a1c-1d-5e-2h4
bdrie keer	a-1b-1c-5d4g-3h-5i-2j-4k3l-3
bdrie man	b-1c4e-5f-5g1h-1l-6
bdronken lui	a-1d4g4h-4l-3
bdronken man	d-6e-1g1l5
bduiken weg	e3h-3l-1
bdurf niet	a-3b-3c-1d-4e5f2h-3i-2j-5k-5l-6
bduwen en	a-2c-5d-4g2h-1l-2
bdwars over	a-2b-1c4d-5f-1g-1h2l-4
be bike	c-6d-3e-1f2
been <#>	a-2b-4c-4d3e-4f-4g-4h1i-3j-2k-6l-6
been ander	a-1b-2c-2d-4e2f-2g2h-1k-3l-7
been auto	b-5c3d2e1f-8g3h-6j3k-6l-4
been bankje	c-4d-4e-2g-1l6
been beetje	a-7b1c-1d-6e-5f-2g-6h-4i-2j-4k5l-4
been bestelbus	a-1b-1d-1e2f-3g-1h4l-2
been boom	c-1e-1h-3i-1k-4l3
been bus	a-2b-4c-5e-8f10g-1h-5j-4k-5l-4
been busje	a-2b-1c-2d-5e-1g-1k-1l-3
been buurman	b2e4f-5g-2h-1j-1k-1l-1
been container	a-4b5c-6d-3e-1
been dode	a-5b-3c-4d-4e-4f-1g7j-5k-2l3
been emmer	a-6b8c-3d-6e-2f-3g-3i-1k-6l-1
been enkele	a-4b-3c-2e-1k1l-1
been feest	a-6b1c-2f-2g-2h-3i1j-3k3l-6
been fietsenrek	b-1c1e-5f-4g-1
been fles	a6c-3d-2e-1f-3g-3k-5
been geparkeerde	a-2b-2c3d-1e3f-2g-1h-7l-5
been glas	a-1b-2c-2f-2g-3h-2l5
been groep	a-4b-3c-7e-1f3g4h-2j1k-3l-2
been groepje	b3c-5d-4e-2h-3k-2
been grote	a-4c-2d-3e-2f-1g-3h-1l3
been half	a-3b-2d-3g-1h-1i1j-4k-3
been hamer	c2d-2e-3f-3
been harde	a5c5f-1g-3k-4l-5
been heel	a-5b-4c-3d3e-4f-4g-6h-4i-2j-2k-6l2
been hek	a-2b-1c2d5e-3f-1
been hele	a3b-4c2d-4e-3f-1g-1h-2j-1k-4l-2
been huis	b2c-1e-1l2
been idee	c-4e5h-1j2l-3
been ijzeren	a-1b-2c-5d-2e3f-1g-3h-5l3
been jaar	a4b-3c-2d4e-5h-1j-1k-3l3
been jongen	a-3b-3c-6d-7f-5g6h-5i3j2k-3l-2
been kapot	a-3c-3e-4f3g-1j-2l-1
been kind	a3b3j-5k-3
been kinderwagen	a-1d-2e-3f2
been klap	a4b-1c-1d-1e-1g-5h-1j-1k-1l-2
been koevoet	b-2e4f4l-1
been ladder	b-5c-1d-5e6f-1h-2j-4k4l-5
been leegstaand	a-3b-6d4e-1f-6g-2l4
been man	a-6b-3c-4d7f-5h-1i-5k-3l-10
been mes	a-2b-2c-1d-3e-3f-1g3h-1i-2j-1k-2l1
been met	a-2b-1c-1d-1f-1g4l-4
been nummer	b-3c-2e-1f-2i-1j5k-6
been oliebol	a-3f-1g-5h-2l4
been ongeluk	d-2e-1h6j-1k-4l-1
been oude	a-2b2c2d-2e-3f-1g-3j-1k-1
been paal	a-2b-2c3d-1g-3k-1
been paar	a-5c-6d2e-3f-3l-5
been pijl	a-7c-3g-1j-5k7l-5
been pistool	a-2b-1c-1d-2e-2f-2g2h-1l-3
been rondje	a-4b-1c-1d-7e-4f-2g-1h-2i-2j-5k6l-6
been rotje	a2b-5c6j-3k1l-3
been rustige	a-2b-1c-2d-2e-2f-2g-2h-1k3l-4
been scooter	a-2b-2c4d-2e3f2g-8h-7i-1j-1k-2l-2
been stapel	a-6b-1c-5d-4e-3f-1g-1h-6i-1l4
been steen	a-2b-2c6e-3f-4h-4j-2
been stel	a-4b4c5d-1e-3g3l-3
been strijker	a3b-1c2k-1l-3
been stuk	b-2c-6d5e-3f-4g-1h-6l-6
been tas	c-1f2g-1i-1
been tijd	d-1e3f2h-1
been uur	a-3b-3c-2d5f-4g-4h-3i-2j-5k4l-8
been voor	a-4c1d-3e-1g-1j-3l-1
been vreemde	b-1d-1e-5f5l3
been vreugdevuur	a-1b-2d-5j4k-2
been vrouw	a-1b-3d-4e4f4g1h-4i-3k-5
been vuurkorf	b6c-2d1e-4f-3h-1j2k-7l-2
been vuurpijl	a7b-4c4e-1h-1i-2j-2k-4
been vuurwerkverbod	a4g-3j2k-6
been winkelwagen	a-1b-2c6d-2e-5f-1h-6
been witte	d-3e-5h2k4
been zaklamp	d-1e3f3k-3
beieren tegen	c7d-1f-1h-1l-1
belkaar geen	a-3b-2c-4d-3e-3h4j-1k-2l-3
belkaar getrapt	c3g-2h-1l-3
belkaar op	c-1d5g-6h-2l-4
belkaar uit	c-1d-4g6h-2l-3
belke klap	a3c-5h-1l-1
ben <#>	a-3b-3c-1d-6e-4g-2h-3i-5l-3
ben <straat>	a-3b-3c-4d5f-1g-3h-2k-1
ben alle	a-1b-1c-4d-4f3g-1h-2k1l-3
ben beroofd	f-1g2l-4
ben bij	a-2b-5c3d-3e-3f-5g-1h-1
ben dan	a-2b-2c-1d-5e3f-3g-2h-2i-3j-3l-5
ben de	a2c-3d-1e-3f-5g-4i-2j-3k3
ben die	a4b4c-1d-4e4f-5g-2h-3j-5l3
ben duwt	d-5e4f-2g-4l-1
ben een	a2b-6c-5d-3e4f-6h-6i-5j-2k1l-8
ben er	a3c-3d-4e-2f5g3h-2i-1j-3
ben geeft	a-1d6g4i-3l2
ben gooien	a-6b4f-1g-6l-4
ben heeft	a-1g-4h-5i1l5
ben het	a6b-4d-2g-2h-1j-5k-6l-2
ben ik	a-3b-3d-3e3j-3k-3l-2
ben in	a4b2d-5e-1
ben is	a1b-1c-1d-2e-2f-6g-2h1i2k-1
ben lachen	a-2b-2c6d-5f-4h-6i-1j-1k-2l-3
ben ligt	a-4b-5c-1d-3e-1f-6g-4i-1j-6k7l-8
ben mensen	a-1b-3d-6f-2g2h-2l-3
ben mijn	e-6g-2i-1j-1l5
ben niet	a-4b-3d-2e-1f-5g-2h-1i3j4k-4l-1
ben nu	a-8c-5d-2e-6f-4g5h-4i2j-3k-7l-4
ben op	a-5b4c3d-3e-1l-1
ben reageert	d-1g-4h-3l6
ben rennen	a-6b6c-8d5e-8f-2g-6h-3i-3k-1l-2
ben rijdt	a3c-5d-3h4
ben roepen	a-5b-1c-2e-5f-4h-3i-3k-1l-5
ben roept	a-1c-1d1e-4f-1k-3l3
ben rotjes	a6b-3c-2d-3e-1k-3
ben schiet	a4b-1g-5j-2l-3
ben schreeuwen	a-3b-1c-2d6g-7h6k-1l-3
ben staat	a-4b3c-2l1
ben stokken	a-1c-1d-4l-1
ben stopt	e3h-3k-3l-1
ben toe	a7b-3i-2j-1k-5
ben trekken	a-2c-5d-4g2h-1l-2
ben valt	a-4b-2c-1d3e-1f-1g-5h-1k-5l3
ben wat	b-3c-2d-5g-1h-2i-1j2k-6l-3
ben weer	a-5b-2c-3d2e-1f-2g-1h-3i-1k-4l-6
ben wij	a-2b-1c-4d-3e-1f7g-1k-4
ben wil	d2f-4h-5i-1j-2l4
ben ze	c-3d1e-1f5h-1l-4
ben zegt	a-1b-1c-1d-1e3f-1h-1j-1k-1
ben zij	a-2b-2e-2f3h-1i-4j-1l-4
ben zijn	a-2b-3c3e-5f-2g-1l-5
ben zou	d-1e-3f-2g-1i5j-3l-1
benig idee	b-3d-3e3h-1i-1j-4k-3l5
ber <#>	a-1c4d4k-1l-7
ber aan	a-4b-3c-1d-1e-1h-4j3k-1l-1
ber al	a-2b-3c-1d-9e-2g-1i-1j6k-5l-6
ber bij	b2c-1d3e-1f4g-4j5k-5
ber brand	b1e-1k4
ber brandt	a-1b1f-1j-2k-1l-3
ber dit	b-6j6k-7
ber drie	b-2c4d-3f-1g-5h4k3
ber drijft	a-3b-3c-7d-7e-3f-1g-7h-3i-2j-3k-7l10
ber een	a-7b-5c-4d-7e-3f-4g6h-3i-5j1k-7
ber eentje	e-1f2g1j-1l-2
ber hangt	a-1b2c-1e-5f-1h-3j-1k-2l5
ber iemand	a1b-3c-7d-6e2g-6h-6i-5j5k-11l-10
ber in	a-1e-5f2g4h-1i-1j-2l-2
ber is	a5c-8d2e-2f3g2h-5j-6k-6l-10
ber komt	a2c-2d6e-2f-2g-4h-1i-1j-3k-4l2
ber liggen	a-8b-5c-5d-6e-1f-2g-6h3j-6k-1
ber ligt	c-9d-8e-2f-3h-2i-1j-3k-3l3
ber loopt	a-3b-3c-1d-2e6f-4g3h-1j-3k-6l-9
ber met	a-3b-2c-2d-4f-1g1h-2i-1j5k-5l-3
ber naar	a-2b-1c-1d-4e-4f-2g-2h-1j-6k5l-4
ber niet	b4c-4f-6g-2h-1j-4k-2
ber nog	a-6b3d2e-9g-3h4i-4j-2k4l-6
ber nu	a-2b-3c2d-7e-4f1g-1j-4l-4
ber ook	a-3b-4c-3d-4e-6f-1h-4i-2j8k1l-6
ber staan	a-4b3c3e-3f-5g-4h3j-1k-1l-5
ber staat	a-4b-3c-2d-1f3g1h-4i-1j-6k-2l-7
ber vanavond	a-4b-1d-1h-2j7k-5l-4
ber worden	a2b-2c1d-1e-1f-3g-2h-5j-3k-1l-1
ber wordt	a3b-9c-5d1e4f-3i-1j-11k-10l-12
ber zijn	a-3b-3c-5d-3e-4f-4g-6h-3i-3l-5
ber zit	a-5c-6d-7e2g-2h2i-3j-6k-5
ber zo	a-1b-1e-5j3k-2
ber zou	a-3b2c-4d-2f-2g2h1i1j-5k-6l-1
beraf geblazen	c5
beraf gereden	c-3h5j4
beraf getrapt	a-6b-3c4d-6e-3f-3g-5h-1i-1j-5k-1l-2
beruit en	a4b-5c-1h3
beruit in	a-3b-3c8d-5f4l-3
beven kijken	a-4b-2c-1d-5e-6f-2g-2h-3i-4j-3k4l-3
beven serieus	a1b1d-1j-1k-3
bfatbikes scheuren	d5h-7
bfeest aan	b1c-2d3e-2h-2i-1l-4
bfiets in	b4c-4j4k-6
bfietsen in	a-5b-5c5d-8e-1f-1h-3l-6
bfijn dat	b-3d-4j-1k3
bfijne jaarwisseling	b-1d-2f-2g-1j-1k2l-1
bfik gestoken	a-2c3g-1j-2k5
bflat aan	b1l-3
bfotos sturen	b-1c-1d-1h-1i-1j2k-4l-1
bgaan af	a1b3c-1d-2l-2
bgaan pakken	a-3b-3c-3d6e-1f-1g-6h-2i-1j-2k-4l-3
bgaan slapen	b-2d-5e-1f-4h-1k3l-2
bgaan ze	a-1b-3c-3d-2f5
bgaat af	a-5b-7c-2d-1e-5f4g-5h-3i-1j-3k-3
bgaat al	a-2b-3c-1d-2e-2f-4g-4h-2i-1j-4k3l3
bgaat de	a-6b-2c-4g-2h-4i-2j8k-7l-3
bgaat er	a-3b-4c-5d-4e-7f-6g-4h-7i-4j-4k5l-8
bgaat eraan	a-3c6d-6f-4h-2i-1j-3k-2l-3
bgaat nu	b3h-1
bgang staat	b7d-3
bgarage in	a4e-3f-1g-1j-1
bgast bij	a-2b-1c-2d-4e3f-2l-2
bgast met	a-2c-1d-3e4f-3g-2h-2i-4j-2k-3l-3
bgasten bij	a-3c-3d6e-5f-4g-3l-5
bgasten in	a-1b-5c-4d7e4k-3
bgasten met	a-1c-1d-3e5f-6g2k-2l-1
bgasten op	a5c-4d2e-3g-3h-1
bgasten schieten	a2b-1c-1d-2e-1f-1g-1h-2i-1j-1k-1l-1
bgat in	a-2b-5c-7d-6e-3g-4h-2i-4j-2k-1l6
bgebeurd is	a-2b-2c2d-3e-1i-2j2l-1
bgedoofde lichten	a-3b-4c-5d-4e7f-3g-2h-7i-3j-1l-4
bgeen brand	a-5b6c-1e-1g-3j-2k-6l-3
bgeen gewonden	a-3b2c-4d-1e-1g-3h5j-1k-2l-4
bgeen idee	a-4b2c6d-1e-2g-3h-3j-8k-8l3
bgeen inbraak	f2i-4k2
bgeen inbreker	e2f-4g-1k4
bgeen lucht	a-2b-2c-2d-1e-1f-2g-8h-4i-1j-1k-3l6
bgeen schade	a6b-1c-5d-1e-2g-5h-2j-3k-6l-2
bgeen schot	a-5b-4e-3f-3g-8i-1j-1k4l-2
bgeen spoed	d-1f-1j3k-3l-1
bgeen zorgen	a-4d-1e-2f-3g-2j-2k4l-3
bgegooid en	b5c-2
bgegooid op	a5b3c-1d-1l-1
bgehaald en	a-5b-3c7d-5f-4g-2h-4j-4l-1
bgehad en	a-3b-1c-4d-4e-2f-3g-3h1j-5k7l-6
bgehoord dat	a-3b-3c-1d-2e-2f-2g-1i-1j-3k5l-1
bgehoord en	a-6b-3d-4f-2g6h-1l-2
bgejat uit	b-1c-4d-2e-2f6k-1l-2
bgeknald met	a4b-1c4l-2
bgeleden denk	c-3d-1f3
bgelukkig nieuwjaar	a-7b-3c-5d-1f-1h-2i-1j-1k3l-1
bgeparkeerd op	b-1h1l-1
bgeparkeerde autos	a-1b-2c4d-10e2f-1g-2h-4j-2k-1l-1
bgeraakt door	a5g-3i-1k-1l-5
bgeslagen door	e-2g1k-1l-4
bgesloopt en	a-5b2c8f-3k-2l-3
bgesprongen door	a2c4l2
bgestoken bij	a-6c2d-1f-2g3h-1i-2j-2k-1l-4
bgestoken in	a-2b4c-3d-2l-1
bgestolen van	c-4e-4f5k-1l-2
bgevallen en	a5b4g-1h-7l4
bgevallen maar	a2b-3g1l-6
bgevel van	a-5b-2c-2d-5e3f-1h-1j-1l1
bgevonden bij	a-2b-1c-1d-2f-3i-6j-3l8
bgevonden in	a-1b-3c-4d-1e-6g-4i4j-2l1
bgevonden op	a-1b-1e-2f-4i-2j-1l3
bgezien bij	a-2c-2d-4f-2g-5h-2i-5j-3k3l-3
bgezien die	a-2e-3f-2i-1k3
bgierende banden	a-4b-5c-3d-5e-3f-2g-3h3i-2j-4k-1l-4
bgillende keukenmeiden	a3b-3c-5d-3e-2f-1g-2h-2i-3j-3k-3l-2
bging af	a-3e-3f6g-1j-1k-6l-4
bglas ligt	a-1c5f-4l-2
bglas op	a-1b-2d-4f-2h5l-5
bglas van	a-1b-4c7f-3h-1l-5
bgluurder in	c-2d-2e4f1i-2j-1k-5l-2
bgoed dat	a-2b-2c-1e-3f-3g-5h-1j-5k6l-4
bgoed wordt	a-3e-2h-2i-1j-3l4
bgoedenavond allemaal	a-1b-1c-1f-2g-1i-1k2l-1
bgooien flessen	a-1b-1c-7d7g-3
bgooien met	a-2b-5c2d-5
bgooien naar	a-4b-5c2d-3e-5g-2
bgooien stenen	c1d-3h6
bgooien vuurwerk	a4b-2c-6d4
bgooien vuurwerkbommen	c-6
bgooien ze	a8b-7d4e-6f-1g-4h-1i-1k-6l-5
bgooit vuurwerk	a5b2c-3d-5
bgrijze hoodie	a-1d-1e-1g-2h-1i3j3k-3
bgroene jas	d1e-1f-2g-2h-1i-2k-1l-4
bgroep gooit	a4b2c-4
bgroep intimideert	d6e-2h-1k-2
bgroep is	a-3b-3c-2d7f-3g-6h-1i-5j-1k-1
bgroep jongens	a1b-3c4d-7e-5f3g-4h-2j-2k-2l-3
bgroep jongeren	a-2b-3c1d7e-2f-1g2j2k-1l-2
bgroep trekt	b-1c3
bgroep van	c3d2g-4j7k-3
bgroep voor	a-1d5j6k-9
bgroepje jongens	a-6b3c2d2g-5h-1k-2
bgroepje van	a-1c-4d4e-2k-5
bgrote groep	a-2b-3c-1d4e-1f-1g-3j-1k-2
bgrote tak	b-4d-2e-1h-1l3
bhaar haren	a-2b4e-2f-1g2i-3k-1l-2
bhaar rollator	f-1i2j-1k-1l-3
bhadden we	a-5b-5c-1d5f-3g-3i-2j-1k-2l-4
bhaha mijn	a-4i-2j-2k4l-3
bhaha nee	c-1d-6e-2f-5h-1i-5j3k2l-2
bhal van	a-1c-2d-5i-3l4
bhalf <#>	a4b-3c-3d-2e2f-1g-1h-1i2k-5l-6
bhalf open	a-2b-2c-4d-4e-5f-3h-2j-2k-5l8
bhalf uur	a-3b-3c-2d-4f-4g-2h-1i1j-5k-3l3
bhalte zuid	a-3b-2c4d-3e-2f-3g-4h-2i-2j-2k-2l-2
bhangen rond	a-1d3e4l-4
bhangjongeren bij	a-4b-3c-5d7e-3f-4g-5h-3k-4l-3
bhangt aan	c5d-5e-2f-1g-4j-3l3
bhangt boven	a-1b-1c-3d-5e6f-2h-3j-8k-2l2
bhangt een	b-1c-1e-5f-1h-3j-1k-2l6
bhappy new	a-1b-2c-2d-3e-2f-3g-4h-4i-3j-1k2l-4
bharde knal	a6b-1c3d-1e-2f-1g-3h-1j-5k-7l-5
bharde knallen	a6c-1d-5e-1j-3k-3
bharde muziek	a2b-1c-4d8e-3f-3g-4i-2j-3k-4l-5
bharder dan	a-5b-4e-5g-4j-3k5l-3
bheb een	e-5f-2i-4j-2l5
bheb het	c4d-4e-1f-1g-1i-2j-1
bhebben een	a-5b5c2d-5e-3f-3g-2h-1j-3l-2
bhebben jullie	a-1b-5c-5e-5f-1g-3h-1j10k-11l-1
bhebben mijn	c-1d-1f1g3i-1k-1l-1
bhebben ze	a1b-4d-2e-4f-4j-5
bheeft de	a-5b-6c-7d-10e-4f-7g4h2i-4j6l-9
bheeft een	b3c-1d1e-10f-6g-7h-7i-4j-4k-7l9
bheeft er	a-4b3c-2e-1f-1h-4i-3j-9k10l-6
bheeft geen	a-6b-1c-1d-2e2f-2g-6h-4i-3j-2k-1l3
bheeft het	a-2b4c4e-2f-3g1i-2j-2k-4l-2
bheeft iemand	b-2d-2e-6f-2g-2h6i4j5k-7l-8
bheeft onze	c-3e-3f5g-4h-2i-3j-4k-3l2
bheeft zijn	a2b-2c-6d-2e-1f-2g2h2i-5l-6
bheel langzaam	e4h-5l-1
bheen en	a-3b-2c-3d3e-2f-2g-1h-1i-1k-4l-4
bhek van	a-3b-3c4d-4e-4f-2j-7l2
bhele avond	a-3b3c-5d5e1f-4h-6j-5k-4l-7
bhele huis	a-1c-1e-1j-1k-1l-2
bhele pui	a2b-4c6d-3e-3f-6g-1k-1l-1
bhele rij	a-5b2c2d-3e-1f-1h-1j-3
bhele straat	a-2b-2d-2e-3f-2g-4h-4i-2j-3k-3
bhele tijd	b-4c-6d4e-8f-1g-5h-1i-2j-5k-8l5
bhelemaal in	b3g7l-4
bhelm op	d2f-5h1l-1
bhem op	g-3h-1k2l-3
bhet <straat>	c-9d-1g1h4i-2j-4k-5
bhet afsteken	a4b-3c-5g-3j1k-2
bhet anker	a-2c-3d-5e-3g4l-2
bhet balkon	a1b-4c-2e-4g-4h-2j4
bhet bankje	a1b-5c-4d6e-1f-4g-1h-6i-1j-2k-2
bhet bericht	a-2b-2c-1d-2e-3f-1g-1h-3i-4j6k-8l-1
bhet bloed	a3g2l-5
bhet bos	a-4b3c-4d-6e-1f-2h-1i2k-3l-2
bhet bushokje	a-7b-7c7d-4e-6f-7g-4h-4i-3j-7k-5l-6
bhet buurthuis	a-2b-5c2d-3e-2f-3h-3i-1j4k2l-9
bhet cafe	a-5b-1c-3d-3f-1g2h-2j-1l-4
bhet clubhuis	b2c4d-4f3g-2l-1
bhet dak	b-5c-1e3f-6g-3h-5i-1j-5k-5
bhet donker	b-1c-2d-4e-3h2l5
bhet feest	c-2d-5g-3h2i-2l5
bhet fietspad	a-4b-3c-7d-7e-3f-2g-5h3i-1j-2k-3l2
bhet gebouw	a4b1c-2d-1g-1h-2l-1
bhet geen	d-1f-1j3k-3l-1
bhet geknal	a3i-1j-1k-1l1
bhet glas	a-2b-3c7f-5h-2l-6
bhet gooien	a-5c4d-3e-5
bhet gras	a-2b-4c-5e-2f-2h-1l4
bhet grasveld	a3b-1c-3d-2g-2k-3
bhet hek	a-3b-6d4h-2j-7l6
bhet hele	a-1b3d-1l-4
bhet heuveltje	a-5b2c-1d-2j-1k-1
bhet huis	a1b-4c-1d-4e5f-5h-4j-2k-6l-4
bhet ijs	a-1b-1c-4d-1e-1f-1g-1h-3i-2j-1k-2l3
bhet in	a-3b-4c-5d-6e-6f4g-4h-3i-2j-3k3l-4
bhet industrieterrein	a-3b-2c-4d-3e-1h5j-2k-1l-3
bhet is	a4b-1c-3d4e-7f-3g-9h-4i-5j-8k-2l-7
bhet kanaal	a3b-2c-6e-2f-2g-1h-1j4k-1l5
bhet kelderraam	a-1b-1c-3d-1e5f2j-1l-3
bhet keukenraam	a-1b1c-4e-1f4l-1
bhet kruispunt	a-2b1c-4d-3e-3f-3g-1h4j-1k-4l-2
bhet mee	a-4b-4c-3d-7e-5f-3g-3h-5i-2k2l-6
bhet minkema	b-1c-4d-3e5f-4j-2k-2l-2
bhet net	a-1f2
bhet niet	a-3b-7e5f-5g-3h-10i-5j-10k-1l-2
bhet nodig	k2
bhet nummer	c-1d-1e-3f-2j6k-6l-7
bhet park	a-2b1c-1d1f-3g-6h-7i-5j-5k-6l3
bhet parkeerterrein	a-5b-6c-5e-6f-3g-6h4i-3j-3k-1l-5
bhet paviljoen	a-3c3d-5f2g-1h-5
bhet perron	a-4b-1c2d-3g3h-1k-1l-4
bhet plein	a-5b-4c-2d4e-4f-4h-10i-3k-5l-8
bhet pleintje	a-1c-2e-4g-5h-1j-4k-3
bhet portiek	a-1b-1d-1e-5l2
bhet publiek	a2h-3l-1
bhet raam	a-7b5d-5e-1g-1h-2j-1k1l1
bhet rietveld	a5b-2c-1d-1e-1g-3h-1j-3k-4l-1
bhet schoolplein	a1b3c-6d-7f-1g-1h-2i-1l-2
bhet slot	e3
bhet spoor	a2c-7d-4e-3g-2h1i-1j5k-3l1
bhet station	b-2d-6e4h-4i-3j-5k-7l-3
bhet strand	a-2b2c-1d-1e-1f-1g-2h-2i2j-3k-5l-3
bhet strandje	a-3b-1c-2d6g-3h-1j-4k-1l-1
bhet tankstation	b-2c-3d-4e6f-4g-4h-5i-1j-4k-4l-3
bhet terras	a-4b-1c2f-1g3h-5k-6l-2
bhet trappen	b-1c5d-1e-2f-1g-2
bhet trappenhuis	a-4d5e-1f-3g3k-6l-8
bhet tunneltje	b-3c5d-4e-2h-1l-1
bhet veld	a-2b4c-7f2l-1
bhet veldje	a3b-5d8k-2
bhet verzorgingshuis	a-2b3d-1e-3f1i1l-2
bhet viaduct	a-1b-2d-2e-6f-2g-3h4i-2j-3k-5l2
bhet vuur	b8c-4d-3e-1
bhet vuurwerk	a-6b-3c-3i3k5l5
bhet waar	a-2b-4c-2g-3h-1i-1j4k-4l-2
bhet was	b5c-4d-1e-6f-9g3i-2k-4l-1
bhet water	b-9c3e-4f-3g-6h-6i-2j-7k-6l7
bhet weiland	a-2b-2c-2d-5e-2f-1h5
bhet winkelcentrum	a1b-4c-6d5e-4f-4g-6h-7i1j1k-7l-4
bhet wordt	a-3b-7c-8d-3e-4f-1g-8h-5i-2j-6k6l-6
bhet zijn	a-6b-5d4e-1f-3g-5h-2i-3j-3k5l-5
bhet zo	a-4b-5c-3d-3e-3f-3g-5h-5i-4j-7k7l-3
bhet zwart	a-1b-1d3e5g-4k-3l-6
bhet zwembad	a-3b3g-5h-2j-3k-4l2
bhier alles	a-2b-2d-1i-1k3l-1
bhier een	a4b-2c-1d4e4f-3g-4j-4k-8l-8
bhier in	b-2d-5e-2g-3h-2j-4k1l-5
bhier maar	a6d-3e3f-2g-1h-2k-8l-4
bhier ook	a4b-5c-3d-7e6f-4g-6h-6i-3k-7l-5
bhier oorlog	a-3b-3c-3d-3e-3f-2g-3h-4i-2j-4k1l-2
bhier op	a-1d-2h-3k-5l5
bhier rustig	a-7j-2k6l-2
bhij de	e5l-4
bhij heeft	a-6c-2d-1e-1f-4g-1h-1i-3j-1k-1l3
bhij is	b-4d-3e-6f2i3k-2l1
bhij ligt	a-4b-2c-1f-1g8h-3k-1l-6
bhij staat	a-4b-2d-4e-1f-1g6h-3j3k-2l-1
bhoe het	a-1b-1c-3f-1g-1h-1i-4j6k-6l-3
bhoe laat	a-3c-2d-1e-1h-2j9k-8
bhoe meld	b-1c-2d-1g-1j4k-4l-1
bhoek van	a-2b2d-2e2f-3g-2h-2i-3l-1
bhond die	d-3e5j-2l-5
bhond zit	a4k-1l-3
bhoodie gezien	a-1d-1e-1g-2h-1i3j3k-3
bhoor dat	a-4b-3d1j-6k-1l-2
bhoor geen	b-6e-2f-3g-3k8
bhoor glas	a-3b-3c2d-8f3g-1h-4i-2j-1k-3l-6
bhoor ik	a-2b-3c1e-6f-6i2j7k1
bhoor kinderen	a-2b4c-2d-1g2l-1
bhoor was	a-4b-2e-1f-3g-1i3j-1k2l-1
bhoorde van	a2b2e-1g-2j-3k-1
bhouden een	a-2b-4c-4d-4e-3f-3g-1h1j-1k2l-4
bhoudt de	a-4b-2c-1e-2f-2g-1h-1i-1j-1k2l-1
bhttps w	a-3b3e-2f-1g-1h-1i-1j2k-4
bhuis in	a-1b3e2f-6g3j-1k-3l-2
bhuizen in	d-1e4f-3g-1k-3l-1
bhuizen te	d-1e5f-2g-1i-2k-2l-6
bidee wat	b-3d-3e3h-1j-5k-3l5
biedereen is	a-5b2c-2d-1f-3h-3i-1j-1
biedereen uit	a1b-1c-4d4e-1f-1g5h-2i-1j-1k-1l-2
biemand al	a-3b-1c-1f-2g-2h-4j-2l-2
biemand anders	a-3b4c-3d-5e-5f-2g-2h-2i-2j4k2l-4
biemand binnen	b-2e-2f5h3j-1k-2l-5
biemand dat	a-1c-4d-1e-2f-1g-3i-1j5l5
biemand die	d-2e2g-2h-1j-2k-3l2
biemand een	a-2b-3c-9g6h-2i5j4l-3
biemand enig	b-3d-3e3h-1i-1j-4k-3l5
biemand geraakt	d-2h5j-6k-2l-1
biemand gezien	c4e-2f-3i2j4k-3l-3
biemand heeft	a-6b1c-5d-2e2f3g-7h4i-5j-8k-3l1
biemand het	c-1e-3f2j4k-4l-7
biemand hoe	a-2b-2e-2i-2j-4k-1l7
biemand in	a-2c2d-3e10g-10i-3j-5k-6
biemand is	a-2c-5e-2f-3g3j-3
biemand kijken	b-1d-2e-6h-2i1j3k-2l-1
biemand loopt	a-1d-2g2h-1k-3l-3
biemand met	a-5b-1c-5d-7f-4g5h-4i-1j-1k-2l-5
biemand mijn	a-1c-2d-1e-6f-5g-5h-4i7j-5k-5l-6
biemand of	b-2e-1h-2j5l-3
biemand op	a-2b-4c-1d-6e7f-1g1h-4l-8
biemand rijdt	a-3b-4c2d-4e-7f-3g-2h4i-3j-4k-3l-4
biemand schijnt	a-1c-4d1f-1g-2h-4j-2k-1
biemand staat	a-2b-2c6d-4e-4f-3g-3h-4j-3k-1l-4
biemand waar	a5b6e-2g-3h-2i-1j6k-3l-1
biets in	a-2c-2d-3e-3k-1l3
biets van	a2e3f-3g-2i2j-7k-1l-2
bik ben	a-2b-1c-6d-1e-5f-4h-1i-3j-3k7l-6
bik de	b-1e-2f-1g-1j4k-3
bik doen	a-3b-1c-1j3k-4l-1
bik een	b-1c5e-2j7k-6l-6
bik heb	a-3b-1c-2d-4e-4f-2g-3h-1i-1j-2k3l-7
bik het	a-5b-4c-6d-4e2f-4g-5h-4i-4j-4k2l-7
bik hoor	a-6d-3e3f4g-2h3i-1j-5k-6l3
bik hou	a-3b-4c-4d-4e-4f-4g-4h-2i-2j-3k5l-6
bik iemand	b3c-3d-1e3f-3j-2k-3
bik iets	b-1e-2g-1j2k-2
bik las	b-4f-1k5l-1
bik maar	a3
bik naar	j5k-6l3
bik net	a3c3d-2e4h-2j-3l-1
bik niet	b-3c-1e6f-2g-1i-1k-5l-8
bik nu	a-1c3f-3j-4k1l-1
bik ook	a-3b-3c-5d-3e-7f-5g-7h-3i-2j-6k4l-7
bik zet	g-3h-1k2l-3
bik zie	a-4b-2e-3g-3h-4i-1j-9k5
billegaal vuurwerk	a2b-5c-4d-4e-3f-2g-5h-3i-2j-3k-1l-3
bin auto	a-1c-3d-2e4f-3h-7l5
bin barwouts	a-4e2f-1k-1l-3
bin bed	a-2b-1e-4f6g-3
bin bij	a-1b-1c-6d-5e-1g6i-2j-1l-2
bin blauwe	b-1c-3d-2i2l-3
bin brand	a-2b1c-1d-8e-2f-3g-4h-2i-4j-7k-8l-4
bin de	a-3d-2e-2g-3h-3i-1j-4
bin een	a6b-1c-9d1e-3f6g-5h-9i-3j-4k-7l6
bin elkaar	c2g-2h-2l-3
bin getrokken	b-1e-2f-1g7i-3k-3l-2
bin haar	a4b-4e-3f5g-5i-5j-1l-3
bin heel	a-5b-3d-6e-7f-5g-4h-2i-4j-2k4
bin het	a-8b1c-3e2f-8g-5h-4i-2j-2
bin huis	a-1b-3c-5d-1e2g-2h-2i-1k-2l-3
bin lichterlaaie	a3b2d-2f-1
bin ons	a-3b-5c-4d-3e-6g-2h-2i-2j-4k-6l4
bin onze	a-2b-2c-7d4f-9g-5h-3i-7k-8l6
bin op	a-1b-2d-6e-5f-2g3h2l-2
bin roze	a-2e-3i1k3
bin stukken	c5j5
bin te	a-3c-3d-6f-2g5
bin tuinen	c-1d-7e4f-2g-1h-1k-5l-2
bin zijn	a2c1d-1e-1f-2g2h2i-5j-1k-1l-3
binbraak bij	b-1c-3f2
binbraak op	c-2d-2e-5f4j-2l-2
binbrekers in	e-5f2g-2i-1k-1l-2
bingang van	b-1d1e-1g-3
bingegooid bij	a-3b-5c6d-3f-2
bintimideert mensen	d6e-2h-1k-2
bis <#>	a-1b-3d-3e-4f-6g-6h-1i4j-4k-2l-3
bis afgesloten	a-2b-2c-2d-1e-4f-4g-2h3i-3k-1l-5
bis al	a-3b5c-2d-6e-7g-1h-3j-6k4l-5
bis bij	a-5b-4c-2d-5e-5f-1g5h-2i-3l2
bis daar	c-1d-2f5g-3i-2l-1
bis dat	a-1c-3e-7f-5i1j6k-4
bis de	a-8c-3d-9e-9f-1g-7h-5i-2j14k-4l-12
bis die	b-1c-2d-1g-4i-3j-1k-2l3
bis dit	a-1b-1c-1d-4e-1h-1i-2j8k-8l-5
bis door	a-2c-6d-7e-3f-5g-5h-6i4j-4k-5l6
bis doorgereden	h2
bis een	a6b-3c-3d-6e-5g-5h-8i-5j-6k5l1
bis er	a-10b-2c1d-9e-8f1g-5h-2i-8j8l-8
bis eruit	b3c-2h3
bis flauwgevallen	j-1l2
bis gebeld	a-1b2f-2
bis geen	b3d-3e-2g-4i-2j-3l-3
bis goed	a-2b-2c-1d-1e-2f-1g-3h-2i-2j-3k3l-3
bis het	a-5b-7c-5d-6f-2g-7h-7i-5j4l6
bis hier	a3d4e-4f-2g-2j-3k-6l-1
bis iemand	a-2b-4c-2e-4f4g1i-3j-1l-7
bis in	b2e-1g-1i2j-3k-1l-2
bis ingebroken	a-1b-1d-1f3g-2j-2l-1
bis maar	a-8b-6c-2d-7e-2f-3h-2i-4j-5k8l-4
bis neergestoken	a-2b-2c-4e-1f-1g4j-3
bis net	a-4d-2e4h-1j-3
bis niet	b1c-2d-3e-6g-2i3j-3k-2l-8
bis nog	a-2b2d-1e-2f-1g-2i3j3k-5l-1
bis nu	b-2d5e-2f2g-4h-1i1l-5
bis onderweg	a-2c-2d-4e-3f-2g-4h-4i-3j-3k-4l4
bis opengebroken	e-1
bis opgelost	a-6b-1f-5g3i2j-1k-4
bis opgeruimd	a-2b-3c2d-1f-2h2j-1
bis over	a-3b-2c-2d5g-3h-5j-2l-3
bis slap	d-1e-2f-2g-2h-3l6
bis ter	a-4b-1d-2f6h-1i-1j-3k-6
bis terecht	a-3b-3d-3e-3f-4g-2h-1i3j-5l-4
bis terug	a-4b-4c-6d3e-1f-3h-2i5j-1l-9
bis thuis	b-1f1i-2j-1l-1
bis uit	d2e-2f3g-7h-3i-2j-1k-1l-4
bis van	a-11b2d-3e3f-5g1h-3i-7j-12k-2l-1
bis weer	a9b-11c-9d2e4f-10h3i1j-6k-9
bis weg	a-3b-4d-4e-1f-5h-2i3j-1l-3
bis weggelopen	a-2d-1e-1h2i-4l4
bjaar hadden	b-4d6k-5
bjaar of	a4b-3c-2d4e-5h-1j-1k-3l3
bjaar ook	a-1c5d-3e-2j4k-5
bjaar was	a-1b-4d-2g5j-6
bjagen mensen	a4b-5c-2d7e-4f-3g-3h-3i-2j-1k-4l-1
bjan <straat>	b-2c-2d4e-2g-7h-3j-1k-1l-5
bjas en	d-1i1
bjas met	a-2d2e-3h-1i-1k3l-1
bje er	a-2b-1c-1d5e-4f-2g-5h4j2k-3l-3
bje hier	a-2c-1d-4h-2i-1j5k-5l-2
bje ziet	a7b-7c-1j-2k-3l-1
bjeugd gooit	a-2c7d-1h-1
bjeugd van	a-4b-2c-6d-5e-4f-3g-5h-3i-3j-3k6l-4
bjeugd verzamelt	a-4b-2c-5d5e-2f-1g-3h-3j-1k-2l-2
bjongen aan	a-2b-1c-4d-2e-7f-2g7h-4i-4l3
bjongen beroofd	d-1e-1g2i-1l-2
bjongen heeft	d-3g-3h-3i-2l5
bjongen met	c-1d-2e-5g3i-4j3k-2l-2
bjongen op	b-1c-3d-2e2f-1g1h-2j2k-2l-6
bjongen van	a6d-4e-4f-3g-5i5j4l-5
bjongens gooien	b2c-4d3e-3g-1
bjongens leggen	a-1b3c-3d-5e-2h4l-1
bjongens met	a2b-3c1d-2e4f-3g-7h-2j-1k-5l-2
bjongens op	a-6b-5d6e-3g5h-5j-3k-3l-2
bjongens zonder	a-3c-3d2e-3h3
bjongeren met	b-4c-3d6e-1g-3
bjongeren van	a-2d3g-5l-1
bjongetje van	i3l-3
bjongetjes met	a-2b-2c-4d2e-2f-2g-4h-3i-2j-1k-7l-3
bjullie al	a-2b2e-1g-3j3k-7
bjullie of	b-5e2j-1k-6l-1
bjullie ook	a-3b-2c-3d-3e-3f-2g-2h-2i-2j-6k5l-3
bkade is	a-4b-5c-5d4g3h-1i-4j-2k-1l-7
bkan de	a-6b-2d-4e-2f-3h2j5k-3l-4
bkan er	a2b-4c-4d-3e-1f-1h4j-4l-6
bkan iemand	a-1b-2d-5e-7f-2g-3h-8j-1k2l5
bkan ik	a-4b-2c-4d-4e-1f-2g-2h-4i-2j7k-11l-4
bkan niet	a-4c-5e-8f-3g-5h2j-9k5l-2
bkan ook	a-1c-3d-1e5f1h-2j-1k-5
bkant op	a-4b-2c-4d5e-2f-4g-5h1i-2j-2k-3l-4
bkantine van	b-1f2g-3
bkapot getrapt	a-5b-2c2d-1e-1f-1g-3h-2j-5k-1l-3
bkapotte ruit	a-4b-3c5d-2e-1f-5g-3h-3i-1j-4k-1l-1
bkapper is	a-2b-4c5d-1e-1f-6g-1j-2
bkatalysator onder	a-1b-3c-4d-2f4h-5
bkelderraam van	a-1b-1c-3d-1e5f2j-1l-3
bkenteken begint	c-1d-3e2f-1h-6k-3
bkerel met	a-2b-2c-1d-5e4f-3h-1i-3l-3
bkerstbomen in	a-2b4c-3d-5
bketting doorgeknipt	c2d-2e-2h-1i-1k-3l-2
bkids met	a7b-4c-4d-5e-3f-1g-3h-1i-3j-5k-7l-1
bkijken in	a-1c-2d-5e3h-1j-1k-4l-1
bkijken naar	d2e2h-3k-1
bkijken of	b-1d-2e-6h-1i-1j3k-2
bkijkt steeds	a-2b-1d-5e4f-2k-1l-2
bkind is	a-6b-3c-1d-4e-1f-2g-6h-1i2j-4l-3
bkinderen met	b-1d-5g3j-4k-3
bklaar op	a-1b2g-5j-1k-5l6
bklaar wie	a-1b3d-1f-1g-1i-2j-1k4l-7
bkliko staat	a-2b2c-6d-2h-1k-2l-1
bklimmen op	a-1b-1c-3d4e-2f-1l-1
bklimmen via	a-2b-2c-2d2e-4f2l-1
bklopt niet	a-3b-4d-4e3h2i-4j-6k-6l-4
bknal bij	a5b-5c-2e-3h-2j-2k-3l-1
bknal in	a-5b-2c-1i-2k3l-1
bknallen bij	a7b-1d-2e-2j4k-1l-3
bknallen en	a4b-4d-1g-1j-1k-1
bknallen uit	a6b-1c-3g-2l-5
bknallen ze	a-4c-2j5k-3l-2
bkomt er	a-4b-4c-2d-6e-4h-4i-1j5k-8
bkomt rook	a3d-2j-1l-3
bkrassen op	e2f4
bkrijgt geen	a-2b-2c-2d-1e-1f-2g-8h-4i-1j-1k-3l6
bkun je	a-1c-1d-4e-1g-1h5i-1j4k-6l-2
bkunnen er	b9h-4k-1
bkunnen we	a-3b-3c1d-1e-1f-1g-1h-2i-4j-8k7l-2
bkwijt op	d-1f-2h-2i2l-3
blaat het	a-2j4k-2
blaat zijn	c-1e2j1k-3l-5
blampen aan	a-2b-4c-4d-6e-6f2g-1h-3i-1j-5k3l-4
blangs de	b-6d-11e4f-6g-6h1i-3j-5k-10l-2
blangzaam langs	e4h-5l-1
blaptop weg	b-2c1d-3e-2f2h-1i-1
blaser op	a-3b-3c-4d3e-7f-2g-3h-3l-1
blast van	a-5b-2c-6d4e-3f-5g-3h-2i-5j-6l-4
blaten weten	a-3b-2c-3d-4f-1g-3h-2i-3k-2l-4
bleegstaand huis	a-1b-6e4f-5l5
blees ik	b3c-2e-1f-1g2i-1j-3k-4
blek gestoken	a-1b-1c6f-1g-2h-1l-2
blet op	a-4b-4c-7d-5f1g-6i-1j-4k3l-9
blicht over	b-2c-1d-7e-4g-2h4j-1l-3
blichterlaaie er	b2d-2f-1
bliep bij	a-7b-2d-3e-3f-2g-4h-1i6j-5k-3l-5
bliggen op	a-3b-1c-3d-2e-1f-4g-4h-5i-3j-2k5l-5
bligt al	a-5b-3c3d-5g7h-3i-2k-1l-7
bligt een	a-6c-9d-7e-3f-4g-5h-2i-1j-5k-2l7
bligt er	a-6c-2e-2f-1g5h-3j-2l2
bligt eruit	a-3b-8c-7d-6e-2f1g-7h-7i-3j-7k-8l5
bligt iemand	a-4c-3h-4l3
bligt in	a2b-9c12d-1e-3f-5g-4h-7i-3j-2l-9
bligt op	a2b-4c5e-1f-6g-6h2j-3l-7
bligt open	a5b-5c6j-3k-1l-3
bligt te	a5b-1c-3d1e-1f-3g-5h-3k-6l4
blijkt dronken	a-1d-1e-2g-6h-2k-3l5
blijkt het	a-4b-3c-1e3f-5g-4i-1k-3l-6
blijkt me	a3b-3d-4e-1k3
blijkt wel	a4b-7c-6d5e-6f-3g-5h-5i-4j-5k-8l-6
bloopt bij	a-1b-3c-1d-2e-2f2g-1i-1l-3
bloopt de	a-2b-4c-5d2e-6f-4g-2h-1i-1j-3k-1l1
bloopt een	c-1d-3e3f-2g-2i-2k-1l-4
bloopt er	a-2b-1c-1d-1e-2g4l-5
bloopt hier	b-2c-1d-4e7f-2j-4k-7l3
bloopt met	a-2b-1c-5d-5e4f-2h-2j-1k-3l-6
bloopt rond	h2
bloopt te	c-2e-4f-1h-1
bloopt uit	b4d-3g3l-2
bloos alarm	a-1b4d-2e-5f-7g-2h-1i2j-1k1l-4
blopen met	a-2b-1c-8d4e5f-6g-1h-1i-4j-2k-4l-4
blopen over	a-1c4d1e-2g-1h-3
blos en	a-7c4d-2e-1f-1g-4h7j-2k-6l-7
blos op	a-2c-6d-4e-1f-1g-2h-7i-1j-1k-2l6
blos van	a-2b2c-4d-2j-3k-2
blucht bij	a-5b-8c4d-5e-2f-1g-1h-4i-1j-3
blucht in	a7c-5j-1l-4
blui op	a-4b-1c-5d3e-5f-1g4h-5i-1j-3k-1l-4
bluidruchtig maar	a-4c-2d3h-3
bmaar bestuurder	c-1e-2h3l-1
bmaar dat	a-5b5c-4d-6e-4f-4g-3h-6j-5k2l1
bmaar die	a-2d-1i-2k3l-3
bmaar doet	a-3d3e3f-2g-3h-2i-5k-3l-5
bmaar een	a-2b5d-4e-5f-3g-10i-1k1l-1
bmaar er	b-1k2
bmaar het	a8b-2c-4d-4e-2f-6g-6h-3i-1j-5k-5l-4
bmaar hij	a3l-3
bmaar is	a-2b3c-1e-1f-1h-1i1j-1k-1l-2
bmaar niemand	a5b-1c-3d-2g3i-1j-1k-6l-2
bmaar niks	b-1c-5d-4e-3f6g-4k-5l-3
bmaar wat	a-7b-3d-4g-1h4j-4k6l-3
bmaar ze	a-2b-4c-4d4e-6f-6g4h-1j-1k-6l-4
bmag er	a-4b-1c-3h-1i-1j4k-3l-2
bmag ik	d-3e-2j7k-10
bmag je	a-5b-3c-1d-1e-5f-1g-1h-1j7k-7l-1
bman belt	b2c-1e5f-3g-2k-4l-5
bman bij	b-5c-4d5e-1g-1h-3i-1l-1
bman een	b-1c2d-2e-6f-5g-4k4l-2
bman en	a-1b2d-5k-1l-2
bman erin	d-1e2f-1h-6k-4
bman heeft	e-4g2i3k-1l-5
bman in	a-3b-5c-4e2f3g-9h-2i-9j-1k2l-9
bman is	b-1e-6g2i3j-1k-5
bman laden	c-4l-1
bman ligt	a3e-1g-5h-3l4
bman loopt	d-3e5f-3g-4i-1k-2l-6
bman met	b-2d-6e7f-8g1h-2i-2k-12
bman of	b4d4e-3g-5h-1
bman op	a-6b-1d-1e-2f-5g6h-2k-4l-3
bman probeert	c-4d-2e2f1h-4k-1
bman staat	c-3d8e-6g-6h-3l-4
bman van	c-4e-2l5
bman zit	a3b-5e-2f-4g-4h4
bmannen in	e-3f3g-5i-4k-3l-2
bmannen met	a-3c-1d-6e-4f-4g-4h-2k6
bmeer op	a-7b2c-3d-6e3f-2g-3h-5i-3j-4k-3
bmeer te	a-7b2f-1i4j-1k-3
bmeer uit	b5j-3k-1l5
bmeisje in	a-2b-2e-3g5h-1i-3k3l-5
bmeisje is	a-7b-2d-3e-3f-2g-4h-1i6j-5k-3l-5
bmeisje van	a2g-2l-5
bmeisjes en	a-1d3e2g-3h-2k-3
bmeld ik	a-1b-2c5d-1g-1h-1i-1j5k-5l-5
bmensen bij	a-2b-2d-7e-2g-5h3i3j4k-2l-5
bmensen binnen	a2b1f-4j-2k-1
bmensen die	a-3b-2c-1d1e-3f-1g-1h-2i-1j6k-7l-1
bmensen gewond	d-1g-1h2l-4
bmensen in	b-4c-7d4e-3f-1g2h-8i-2j-1
bmensen met	a2b-1c-1d-2e-1f-1g-1h-2i-1j-1k-1l-1
bmensen op	a-1c-4d3e-1f2g-4h-3j-1l-5
bmensen rennen	a-3b-3d-5e-1f-3g4h-1l-2
bmensen weg	a4b-5c-2d7e-4f-3g-3h-3i-2j-1k-4l-1
bmensen worden	a-1c-1d4f-1g-4l-1
bmes bij	a-2b-1c-1d-2e-2f-1g6l-4
bmes in	c-1f4g-2l-1
bmes op	a-1b-1c-1d-2e-2f-1h-1j-1k-1l4
bmet <#>	a-2b-1d-3e-3g-2h6j-3k-4l-1
bmet autobanden	a-1c-1d-3
bmet bivakmuts	d1e3l-3
bmet bivakmutsen	a-4d3e-4f-1g-2
bmet capuchon	a-5b-3c-4d-4e8h-4j-2k-5l-3
bmet capuchons	a-1c-1d4e-2j-1
bmet de	a4b-9c-5d-5f-2g-4h2j-1k-1l-13
bmet die	a-4c-1d-4h-1j-1l-2
bmet draaiende	a-2b-1c-2d1e1f-4h-3i-1j-1k-1l-3
bmet een	c4d-3h-2i-6k-3l-3
bmet flessen	a-4b-1c2d-3f5g-1h-1
bmet gedoofde	a-3b-4c-5d-4e7f-3g-2h-7i-3j-1l-4
bmet glazen	a-5c-6f-1g2l-1
bmet grijze	a-1d-1e-1g-2h-1i3j3k-3
bmet haar	a-2e-3i-2k3
bmet harde	c-2d6h2l-1
bmet helm	d2f-5h-5l-1
bmet kettingen	a-3c-1d-3g-1
bmet knuppels	c4d4e-3g-5i-4
bmet mes	c-1d-2f4l-1
bmet messen	a-2b-1c-1d-5f-1g3h-1k-1l-2
bmet mijn	a-2b-1d1f-1g-1j3k-4l-3
bmet nitraat	a2b-1c4l-1
bmet open	a-1c-1d1f-4h-4k-2
bmet pech	a-2b-5c-2d-5e-4f-2g-2h-3i-3j-3k-5l6
bmet pijlen	a3b-4c-3d-4e-2f-1g-2h-2i-1j-3k-2l-1
bmet publiek	a-4b1c-3d-5e-3g-1h4j-4k-2l-3
bmet rode	b-1c-1d-1e-1f-3g-4h-1i-4j-1k-1l3
bmet rotjes	a8b-1c-2d3e-3k-2
bmet rugzak	a3d-2f-1g-2i-2k-1l-4
bmet stenen	a-4c-5d6
bmet stokken	a-1c-6g1
bmet twee	a-1d-3e5h-3j-4
bmet vuurwerk	a8b-5c7e-2g-3j-2k-6l-1
bmet winkelwagens	a-5b-5c-8d8e-2g-1h-4k-1
bmet zijn	a-6b-5c-7d-2e-4f4g2h1i-2j-3
bmet zwaar	a4c5d-3e-1g-1
bmet zwarte	e2l-5
bmevrouw van	a-2b-3e-3f2g-2h-4j-3k-1l3
bmidden in	a2c-5e4f-3h-2k-4l-1
bmidden op	a-2c-3d-5e-1g-1i-3l-5
bmijn dochter	a-1b-1c-1e1g2h-2i-6j-3k-5l-4
bmijn kat	b-1c-1d-3e-1f-3g-1h-1i-1j-1k1
bmijn man	a-7d-2e-9f-4g-2h-1i-2j-4k9
bmijn moeder	a-1e-1f-4g-3h5j2k-2
bmijn neef	d-2f-2g2k4
bmijn oude	a-3b-2c-1f1g-4h-1i-3j3k-2l-2
bmijn schoonmoeder	a-4f-1i-1j-2k3
bmijn telefoon	e-1f-2i-2j-2k3l-3
bmijn vrouw	a2f3g-2
bmijn zoon	a2b1c-3f1g-1h-1i-4j-2k3
bmijn zus	a-1b-3c-4d-3e2f-6g2j-5k-6l-2
bmist er	c-1e-1f-2j-3l3
bmoet ik	a-5b-2c-4d-1e-3f-2g-1h-3i-1j5k-10l-2
bmooie avond	d-2k3
bmorgen aangifte	a-1b-2c4e-1f-5j-2l-1
bmotor in	a-2c-3d-5e-1f5g-1h-5j-4k-7l-1
bmuts met	i2l-1
bmuziek vanaf	a-4b-1d5e-1j-4l-3
bna een	a4g-6l-3
bna het	a-3b-1c-3d-3f-1g2j-1l-1
bnaar autos	a2c-4d5h-3
bnaar bed	a-3b-2c-5d-5e-3f-2g-1j2l-3
bnaar beneden	a-5b-2c2e-2g-2h1j-3k-6l2
bnaar binnen	a2c-4d-6f2h-2j1k-5l-3
bnaar buiten	d-4e-3f-4g-2i-4j5k-6
bnaar de	a2c-3d2e-8f-7g-6h-10i-2j-2l-9
bnaar fietsers	a1b-1c-2d2
bnaar het	b-2c3d1e-2f-4g-2h-3j2k-2l-1
bnaar huis	a2d-1e-4f-4k6l-3
bnaar kinderen	a-3d-8e-2f-1i-2k-6l7
bnaar ramen	a-4c-2d-3
bnaar voorbijgangers	d-5e-1h-1
bnaar vrouwen	a-2c-3d5e-3f-1g-5k-2l-1
bnaast de	a-3b-3c-4d-2f-1h-2i4
bnee joh	a-2b-7c-1d-4e-3f-2g-3h-2i-2j-3k7l-4
bnee sorry	a-2b-3c-1d5j-4k-4
bneemt niet	a-1b-4c-2d-6l4
bnergens meer	a-5b-1c-2d-1e-1f-2g-1h-4i3j-3k-3l2
bnet dat	a-1b6c1f1i-1j-5
bnet een	a-6b-1c-7d1e-4f-5g-3h-3i-4j-4k6l-3
bnet gebeurd	c-6d-3f4g3i-1
bnet iemand	b-2c-1d-1e4f-4h2l-1
bnet langs	a2b-6c4e-4f-2g-2h-4j-7k3l-3
bnet nog	a-3b-1c-6d-1e4f-2g-1h-1i1j-2k-4
bnet nu	a6b-2c4d-6e-5f-2g-2h-5j-3k-5
bnet ontdekt	a-6b-1c5d-7e-5f-4g-4h-5i-3j-4k-5l-4
bnet thuis	a-1b-2c-6d-5e-3f5h-2i-1k-1l-3
bnet zelf	a-1b-1c-2e-1h1k2
bnew year	a-1b-2c-2d-3e-2f-3g-4h-4i-3j-1k2l-4
bniemand geraakt	a2c-3d-3g2l-3
bniemand gewond	a-3b-1c-1d-1e-1g2h1l-1
bniemand heeft	a-4b-1c-1d-6e-2f-1g3i-2j-2k3l-2
bniemand meer	a3b-3c5d-3e-2h-2j-2k-4l-3
bniemand wat	a-2b-2c-4d7e-2g-2i-5k-1
bniet aanspreekbaar	a3g-1h1i-1l-5
bniet afgegaan	a-3b-1c-1j3k-4l-1
bniet bij	b2e-3i-1j-1l2
bniet door	b-2c-4h3l-1
bniet gezien	a-1b-1c-1d-1e-3h-2i3j-1l5
bniet goed	e-2h-2i-3j-3k-1l3
bniet kan	a3b-2e-3f-1h-1i-4j-2k-6l5
bniet langs	a-1c-1e-3f-1i-1j-2l-8
bniet meer	a-4b1c-4d-7e-5f-4g-4h10i2j-10k2l-7
bniet naar	a2d-2f3h-2l-4
bniet op	a2b-6c-6d-8e-2g-4h-4i2j-5k-9l-1
bniet open	b1f-3h-1j-1l2
bniet praten	a-1b-5c-1d-9e-7h-5i3j-2k6l-7
bniet te	a-3b-3d-3e5f-3h-4i-2j-4k-5l4
bniet terug	b-2c-1d-6e-2f-5i6j-6k-5l-4
bniet thuis	a-5d-1e2f5g-2i1j-2k-6l-5
bniet thuisgekomen	f-3i2k-2l-1
bniet wat	a-1b-2d2e6j-1l-6
bniet weg	c-1d3f-4h-6i-1j-1l4
bniet zien	a-5c-1d-6f-1g5h-1j-6l-4
bniks aan	b-3c-4d4e1f-1j-1k1l-3
bniks bijzonders	a8d-3k-4l-2
bniks ernstigs	a-1b-2d-1e-2f-1g-1h1j-1k-4l4
bniks geks	a-1b-3c-2d3f-5h-3k-2l3
bniks gezien	a-3c-1d-3e2f-2g-2h-1i-2j-1l-2
bniks in	a-1b4c-4k-2l-1
bniks meer	b-6c-3g-1j-2k4l-2
bniks te	b-2c-2d-3e-4f-2g-3h-2i-2j-2k6l-5
bniks van	a-6b-3e-1f-2g2j-2k4l-5
bniks weg	a-3b-3c4d-4e-3f5g-1k-4l-5
bnodig is	k2
bnog <#>	a-7b-3c-4d-8e-5f-1g-6h-5i-4j-5k7l-5
bnog aan	a-2b-5d-6e-7f-1h5j-4k-1l-5
bnog bij	b-1c-5f-2i2l-1
bnog binnen	b2f2j-1
bnog boven	a3b1f-1j-1
bnog een	a-7b4c-4d-8e-4f-3g-6h-4i-3j-6k7l-8
bnog iemand	a-1b1d-2e-7h-2i-1j2k-3
bnog in	a-3b-6d-1f-1g5h3i3k-3l-5
bnog niet	a-2c3d-4e-4f-4g-3h-1i4j-6k-7l-1
bnog opgehaald	a-4c-4d-3e-3h-4j2
bnog steeds	a5b5c-5d4e-6g-2h-4j-9k-6l-3
bnog twintig	a-2c-3d-2f-1h-1j-3k5
bnog wat	a3b-2c-1d-6e4f-1g-4h-6i-1j-4k-9l-2
bnog wel	e-1f-2g-1l5
bnou al	b-5c-1e-4g-4i-3k4l-1
bnou wel	a-4b-1c-3h-1i-1j4k-3l-2
bnr <#>	a-4b1c-5e-4f2g-4h-4i-2j-3k2l-5
bnu al	a2b1c-7d-3e-5f-1g-2h-2i-1j-6k-7l-2
bnu bij	a-3b-3c-2d3e4f-4g-4i-5k-2
bnu in	a2b1d-1e-2f1g-4h2i-2j4l-2
bnu met	b-3c-3d4e-4f-3g-2l3
bnu ook	a-5b-2c-6d2e-4f-4g-5h-4i-4j-6k-4l-3
bnu toe	a-7b-1c-2d-5e-2f-2g-4h-3i-1j-2k7l-5
bnu weg	a-1b-2d5f-2g-4h-1l-1
bnummer <#>	a-2c-1d1e2g-3h-6i-3j-13k-4l2
bnummer van	b-3c-3e-4f-3j7k-7l-6
bof <#>	a-1b3c-4d3e-4f-1g-5h-2j1k-4l2
bof de	b-6e-5h-2j5k-6l-3
bof een	a-6b-4c-5d-5e-3g-2h-1j3k5l-3
bof hij	d-2e5j-4
bof niet	a-1b-2c-3d-2e-4h-2i-2j2k-2l-2
bof tien	a-5b-2c-5d6e-4f-1j-1k-1l-2
bof twintig	a3c-3d6
bom <#>	a-1b-3c-6d3e3f-5g-6h-4i-4j-9k2l-10
bom de	a4b-5c3d-9e-6f-5g-5h3i-3j-3k-4l-5
bom en	a-6b-6c-8d10e-2g-8h-3k-1l5
bom half	a4b-3c-3d-2e2f-1g-1h-1i2k-5l-6
bom het	c-1d4e-3g-1h-8l-1
bom hulp	a-4d-4e-4f-2g5h-2i-1
bom te	a-7b-4c5d-2e-4f-5g-6h-6i-3j-2l-5
boma van	a-2b-2e-3f3g-5j-1l-2
bomgeduwd op	a-2b1c3d-2e-2f-3g-4h-4k-3l-3
bomgegooid en	a-4b-2c2d-3e-2f-4g-3h-5j-1k-4l-1
bomgevallen en	a4b1g-3j-2l-1
bomver geduwd	a-4b-2c4d-1e-1f-3g1h-3l-1
bonbekend stel	d-3e4h-1l-1
bonbekende man	c-1e5f4g-2h-2k-4l-5
bonder auto	a5b-5c-3d-1h-4j-4k-2l-1
bonder controle	a-3b4c-1d-3e-2j-3k-2
bonder de	b2c-9d-5e-2f6g-6h4j1k-1l-7
bonder het	g2h-1l-5
bonder ons	a-2b4c-6d4f-4k-2l-5
bongeluk bij	a-1b-3c-1d-1f-1g-1h4i-1j2k-4l-2
bongeluk op	a-1b-1c-1d-1e-1f-1g-1h2i-1j-1k-1l-4
bons achter	a2b3c-2d-2f-4j-3k-6l-4
bons blok	a-1b-4c-5d-3e-3f-3h-1i-1j-1k-4l5
bons huis	b1e-3f3g-1l-2
bons in	a-9b-2d3e-3f-7g3k5l-2
bons is	b-1c-2d-1e-3g-1h-1i-3j-4k-6l6
bons op	b2c4d-2g-1h-1j-1k4l-2
bons raam	a-2b-3c-2d5l-5
bontdekt aan	a-2b-4d-1e-4f7g-2h-1j-2k-5l-4
bontploft in	a2b5d-3g-1l-2
bonze achterdeur	c-3d-1
bonze kliko	a-2b4c3f-2i-1j-5k-1l-4
bonze schuur	c-6d-1e-2l2
bonze straat	a2b-3c-5d-1e-1f-3g-2j-2k-3l4
bonze tuin	f-2g-5h-1i-3j-5k-4
bonze voortuin	c-3d-2f-6h-1i-5j-4k-2l3
bonze wijk	a-2b-2c-3d-4e-1f-1g-2h-2i-2j2k2l-6
bonze zoon	b-2f-4g-1i3
book al	a6b-3c4d-5e7f-3g-5h-4j-6k-10l-2
book een	a-4b-1c-2h-1l-1
bop <#>	a-3e-1j3
bop <straat>	a2c-1d-2e-3f-2g-3h-4i-2j-3k-1l1
bop autos	a-1c3e-6g-1h2
bop de	a-3c-3d-5e-4f-1g-1h5i-2j-3k-8l-1
bop dit	a-3b-1c3d-2e-3f-1g-1h-3l-2
bop een	a3b-4c4d-5e-1f-6g-3h-10j-4k-3l2
bop elkaar	b-5c-5d-5e-5f-3g-4h5i-3j-3k5l-6
bop en	a-3b-1c-1d1e3f-1g-7h-4i1j-2k-1l-3
bop facebook	b3e-2j2k-1
bop fatbikes	d4f-1i-3k-4
bop het	c-5d-3e-3f-2h3i-4k-11l-5
bop hoek	a-3b-3c-4d5f-1g-3h-2k-1
bop mensen	b-2c-4d2e-1f-2i-1j-1k-1l-2
bop met	b-2c6d-5e-2h-1j-1k3l-1
bop nummer	a-1b1c-2d-1e-3f2k-1
bop scooter	c-4d-1e-4f1g7h-5k-2
bop scooters	d-3g-5h-3
bop slot	c-2e-5f4g-2l-1
bop stil	a-3c-1d-3e-4f-3h-5j-2k7l-5
bop straat	a-7c-2d3e-5f-7g-8h-6i-1k4l-3
bop vakantie	f3
bop vechten	a-2b-1c-3d-4g4h-1k-4
bop wintersport	a-2b-3c-3d-4e2f1g-2h-2j-3l-3
bop zijn	a-1b-2c4d-2e-2f-4g-8j-1k-1l3
bopen door	a5b-6c5d-2e-4f-3j-3k-1l4
bopen en	a4b-3d-4e5f-4h7j-6k-4l-7
bopgeblazen met	a2b-1c7j-1k-5l-1
boudere mensen	b-1c-1d3g-4l-5
bover de	a-2b-1c1e-8f-4g2h4i-2j1k-2l-14
bover die	b-3d-4e-3h-3j1k2l-2
bover een	a-6b-4c-4d-3e-3f-2g1h-4i-3j-2k4l-8
bover het	a1b-2c3d-1f1g-2h-5j4l-4
bover op	b4
bover straat	a-2b-2c-5d6e-1f-6g3h-3j-2k-7l1
boveral aan	a-3b-4c-1d3f-5g-2k-4l-5
boveral naar	e1f-2k-3
bpas op	a-4b-3c-4d-7e-6f-4g-6i-1j-6k6l-8
bpersoon met	a-6b-3c-4d-6e4f-5g-4h-4i-3j-5k-6l-6
bplanken uit	a-2b-3c5d-6e-3f-3g-1k-1l-2
bplat getrapt	a-6b-4c6d-5e-3f-4g-6h-4i-3j-6k-6l-4
bpoging tot	c-3f2
bpolitie bij	a-3b-4c-1d-6e-3f2g-4h-6i-1k-1l-3
bpolitie en	a-1b-5d-3f-3j-1k8l-4
bpolitie heeft	b-1d-2e-1f-4g6h3i-1j-4k-5l-3
bpolitie is	a-4b-1d-3f8g-3h4i-1j-5k-7l-1
bproberen een	d-2e-2g-2j-1k-1
bpui van	a-4b1c5d-6e-6f-5g-2h-1j-2k-2l-2
braam gegooid	a-2b1
braam naar	e-4f7l-1
braam van	a-4b5c3d-4e-6f-6k-1l-6
bracen met	a-1b-3c-5d6e-1h-6j-1k-4l-2
brake klappen	a-6b-2c-3d-3f-1g2h-3j-1l-5
bramen dicht	a-4c-4d-7e-2f-1h-4i-1j-4k4l-2
bramen van	a4b-4c3d-5f-2k-2l-4
brammen met	a-1c3d-3e-1g-3h-4
breageert nergens	b-1c-2d-1e-1f-1g-4h-4i-1j-3l1
breageert niet	d-2f-1g-4h-3i3k-2l5
brennen weg	a-7b5c-6d3e-9f-5g2h-3i-3k-2l-4
brichting centrum	a-8b2c-4f-3g-1h-4i-3j-7k-5l-4
brichting de	a2b2c-4d-1e3f-1g-2h-5i-2j-3k-1l-4
brieten kap	a-1c-2
brijdt al	c-3d-4e8f-3h-4j-2k-4
brijdt de	a-1b-2c-1d-1e-2f-1h-6j6k-6l-5
brijdt door	a3c-5d-3h4
brijdt heel	e5h-5k-3l-1
brijdt in	e-3g-5h5i3
brijdt met	a-3b-4c3d-1e-8f-3g-2h4i-3j-6k-3l-4
brijdt rondjes	a-4b-2c-6d-4f-1g-1i-1j-5k-2l-1
brijdt stapvoets	a-1c-1d-5e5k-4
broepen dat	a-3b-4c-4d4e1f-3g-2h-3i-1j-2k-4l-4
broept dat	a-2c-1g4h-1i-1l-1
broept om	a-1d-3e-4f-2g5h-2i-1
brolstoel kan	a-1b-3c-1d-3f-1h2j-1l-5
brond <#>	a3b-1c-3d-6e-6f1g-4h-3i-4j-7k-5l1
brond bij	b-2c-1d9e1f-1g-2h-2i-2j-3k-4l-5
brond en	a-4c-1d-2e-8f-1g-2i-2j-1k-6l6
brond in	a-1d-4e-2g5l-7
brondjes om	a-3c-3d1e-6h4j-2l-1
brook boven	a-1b2l-1
brook onder	b5d-2l-2
brook op	a-7b5c-3d-2g-1h-1j-5l-2
brook trekt	a-1b2j-2
brook uit	a1c-2d-1e-1f-1g-1h3i-1j-5k-2l-4
brook van	a2b-1d-2j-1k-1
brotjes en	a7b-3c-2g-3k-6
brotjes in	a-1b1c-2d-5e-1k-3
brotjes naar	a1d2e-1j-1k-1
brotzooi gemaakt	c5d2f3g-2l-1
broze jas	a-2c-1e-5f4g-1k3l-1
bruit bij	a-6b-4c6d-3e-1f-6g-3h-3i-1j-6k-1l-1
bruit van	a-4b-4c-5d-3f1g-2j-5k-4l-2
brust is	a-4b-3c-3d3f-3g1h-1i-5j-1l-1
bruzie over	a-5b-3c-4d-6e-2f-2g6h-4i-1j-3k-2l-4
bscheuren over	b-1c-1d3g-1h-4j-2k-3
bschieten op	a2b-3c-1d-2e-1f-1g-2h-2i-1j-2k-1l-1
bschijnt met	a-1c-4d1f-1g-2h-4j-2k-1
bschreeuwen tegen	c-2d4e-2g-4h-3
bschutting bij	a2b-1c-5d-3e2f-3g-1h-1k-1l-1
bschuur op	c-6d3f-1
bscooter met	d-5e-5h7
bscooter zonder	a-1c-1d-1f-2l-3
bsinds <#>	a-4b-2d-4e-5f-1g-1h-2i-2j-3k-6l7
bsinds de	b-3c-2d-4e-2f-1g-1h-1i-1j-1k-1l4
bslaan ze	a-3b-2c2d-4e-2f-3g2h-2i-2j-2k-2l-2
bslaat met	c3d-2g-3l-2
bslaat zijn	g3i-1l-3
bslapen in	a-3b-1c-3d1e-1f-3h-3k-6l5
bslapen truste	b-2c-1d-4f-4g-1h-1j-1k2l-5
bsloot in	a-1b3c-5h3j-1k-1
bsloot maar	c-1e-2h3l-1
bslot en	e1f4g-2l-1
bsmeult en	a-1b1c-1d-1e-1h-1j-2l-1
bsmeult nog	a-2b4d-4j-3l-1
bspeeltuin de	b-6c3d5e-1h-1k-3
bspeeltuin europa	c3d-1f-4l-1
bspeeltuin te	a-1b-1c-4d1e1f-1i-1k-2l-1
bspekglad net	e-1h2l-1
bspiegel eraf	c-3h5j4
bspiegels van	c4d-2h-1
bspoed is	d-1f-1j3k-3l-1
bspoor en	b-1c-4d-3f-6h2i-1j-1l3
bsporthal en	c-2d5e-4f-2g-2h-5i-2k-4l5
bstaan bij	b3d2e-1
bstaan buiten	a-1b3d-1f2j-1
bstaan er	b-6c3d2e-5h2j4k-2l-5
bstaan met	b-2c-3d-8e5f2g4l-1
bstaan nog	a-1b1c-1f-1j-1l-1
bstaan nu	a-2b-1d4e-4f-3h-1l-2
bstaan op	a-1c-1d-3f-1h2j-1l-5
bstaan te	c-3d-1g-2l3
bstaan tegenover	d6g-8h-1
bstaan ze	a-1b-6c-3d3e-3f-3g5h-1k-2
bstaan zeker	a-1b1d-4
bstaat al	a-4b-2c-2d2e-1f-3g-2h3i-4j-5k-1
bstaat bij	a-2d6e-2g-4i-2k-5l5
bstaat de	a-2b-3c-7d-6e-4f-4h-6i-2j9k-10l-6
bstaat een	a-6b-4c-5e2h-8i-6j-7k-8l-2
bstaat er	a-3b7d-4e-3f-4g-1h-5i3j-4
bstaat in	a1b5c-9d-8e-5f-4g-1h3i-3j-5k-7l-4
bstaat los	a-2b1c-4d-2e-1f-2j-3k-2l2
bstaat met	a-6c-7d-5e-5f1g-4i-3j-3k-3l6
bstaat midden	b-1d-2h3l-4
bstaat nog	c7d-1e4f-2j-2k-1l-4
bstaat op	a2b-4c4d-7e-6f-7g-4h-2k7
bstaat open	a-3b-4c-4d-5e2f1g-2h6j-7k-4l-7
bstaat te	a-5b1c-7d3e-1f-4j2k-5l-4
bstaat tegen	a2b2c-1e-1h-5i-1l2
bstaat vol	a-7b4d-5f-1l-1
bstaat voor	c-2e4f-3g5h-1j-1l-3
bstaat weer	a-4b-3c5d-6e-7f2h-1l-3
bstapel pallets	a-2b4c-3d-2h-1i-1j-2k-4l-5
bstapvoets door	a-1c-1d-4e2h4k-1
bstation nu	a1b-2d-2f-5g6h-4i-1j-1k-3l-4
bsteeds meer	a-5b1c-2d2e-1g-1h-7k-1
bsteeds om	a2b-2d-4f-1g-1h-1k-3l-3
bsteeds weg	b-1c-2e2f-1g-1h-4l4
bsteken de	b5c3d-3e-2k-2l-2
bstel met	c-1d-3e2i-1j-4l-1
bstenen naar	a-2c5d-6
bstoep bij	a6b-3c-5d-5e-3f-3g-5h-5i1j-3l-4
bstoep in	a-2b-1c3d5f-5h-6l-5
bstopt bij	e3h-3k-3l-1
bstraat en	a2c-2d4e-1f-1g-4k-5
bstraat in	b6c-3d-6g-4h-4l-3
bstraat is	a-3d-1f-6h-2i-4j-3l-6
bstraat kan	a-1b-1c3d3g-1h-5i-1j-3k-3l-7
bstraatverlichting doet	b-1c-4d-2e-5f-2h-4j-3k-5l5
bstraks met	a3c-6d-4e-3f-1g-5k4l-2
bstrijkers naar	a4c-2d-8
bstuk of	b-2c-5d7e-3f-4h-5l-4
btak op	b-3d-2e-3f-1h-4l2
btakken op	c-2d-5g-1h7k-2l-7
btas van	g5k-2l-2
bte bellen	c-1h4
bte branden	a-4b5c-3d-2g-1h-1k-2
bte doen	a-3b-3c-2d-4e-7f-1h-5i-1j4k3l-2
bte dreigen	b-1d4e-3g-3
bte drinken	a-3b-1c-6d6e-1f-4g-6h-2i-1k-4l-3
bte fikken	b1
bte gooien	a1b-2c-3d-7f-2g4
bte hard	b-1c-1d-4e-2g-1h5j-4l-2
bte horen	a2b-2c-5d-2e-2f-1g-5h-3i-1j-5k-2l-3
bte kijken	a-4b-2e5f-4h-3i-3j-5k1l-3
bte maken	a2d6e-5g-5k-1l-1
bte roken	a1b-1c-1d-3e-3h2l-2
bte schreeuwen	a5c-3d-6e-2g1h-5k-2l-3
bte slapen	a-3b-1c-3d1e-2f2h-3k-6l5
bte vinden	a-3c-1f-1g2i4k-3
bte wachten	a-4b-6c-5d-2f-4g-2h4i-2j-4k-4l-2
bte werken	b-3c-1e3f-2h-1j-3l-5
bte zien	a1b1c-1d-1e-2f2g-4h-4j-2k-6l4
bte zijn	a-4c-4d-4e8f-2g-6h-2i2j-4k-1l-9
btegen auto	b-2d-1e-1h9k-7l-6
btegen de	a-1b-3c2f-7g-7h-5i-1j-4k-4l-2
btegen een	b-1c-3e-1h-3i-1l2
btegen het	c-6d-3e-2f-2g-2h-4j-4k-1l7
btegen ons	b1c4
btegen paaltje	d-1e-3
btegenover elkaar	b-1d3g-3h-1
bter plaatse	a-4b-1d-2f6h-1i-1j-3k-6
bterug is	c-1d-4i3j4k-3l-1
bterwijl ze	b-3c-5e5f-2i-1l-1
bthuis en	a-1b-1c-4d-4f3g2h-2l-3
bthuis gekomen	c-2e-2i1l-3
bthuis hoor	b-2e-2f-5g-3i2j-2k5l-5
bthuis is	a-2b-5d-2e5f-3g-2i-2j-4k-1
bthuis zijn	d-1e-3f-3g-1i5j-3k-3l-4
btien minuten	a5b-4c-4d-1e-3f-4g-4h-2i-3j-2k-6l-4
btip van	a-1b-5c-4d-3e-1f-3h-1j-3k6l-3
btkz <#>	a4d-2e6h-3j-2
btoe een	a-4b-3c-1i-2j-1k1
btoen ik	e5f-2i-1k-3l-2
btoeterende autos	c-3d1e-5h-1k-1
btot hoe	a-2c-1j4k-6
btot inbraak	c-3f2
btot nu	a-7b-1c-2d-5e-2f-2g-4h-3i-1j-2k7l-5
btrappen de	a-1b-1c3d-5e-1f-4g2j-1k-4
btrekken de	a-2b-1c5d-7e-6f4g-2h-4k-4l-5
btrekt van	d2
btussen <#>	b-2e-3f1g-2h-1i-4j3k-4l-1
btussen de	a-3b-4c-7d-4e4f-3g-4h-1i1j-2k-4l3
btussen twee	a-2b-2c-2d-5e-4f-1g7h-5i-1j-2k-3l-4
btwee autos	a-4c-7d-9e-7f-1g-3h9j-1k-2l-4
btwee figuren	b-3c-4d-2e4f-1h-1j-1
btwee gasten	d-3e3f-5g3
btwee groepen	a-1c-2d6e-3g-8h-1l-5
btwee jongens	a-4b-1c4e-3f-4g3h-5i-1j-1k-1
btwee kerels	a-2d-1e1f-1g2h-1k-1l-2
btwee man	c-4e-6f6g1
btwee mannen	a-2c-5d-4e4f1g-2h-5i-4j-4k-4l-2
btwee meisjes	a-1d3e2g-3h-2k-3
btwee op	a-2b-2c-2d-2e5f-2g-1h-6i-1j-1k-2l-2
buit de	a-2b-2c8d-3e-14f-7g-8h-10j-8k-7
buit een	b-2c-5d-4e6f-6g-4h-5i-3k-2l-5
buit elkaar	a-2b-1d3f-1g2k-4l-1
buit het	a4b5c-3d-8e-7f-6g-2h-4j-1k-2l-1
buit in	a-3b-5c-8d-4e-4f-3h-1i-1j-1k-5l7
buit op	c-1d-1e1g2h-2l-5
buit voor	a-2b-3c1d1e2f-2g4h-2i-1j-1k-3l-3
buit zijn	a2b-1d-1e-3h2l-2
buitgebrande auto	a-4c-4d-3e-3h-4j2
buitgevallen in	a-3b-5c-6d-6e-3f-4g-1h-2i-1j-5k-6l5
buren met	a-2c-2d6e-2f-1g-7h-3j-2l-1
buur en	a-3b-1c-1d-6g-1h-2i-1j-3k5l-2
buur s	a1b-2c-1d-5e4f-1g-2h-3i-4j-7k-6l-4
buur snachts	a-3c-1d4e-5g-2h-2i-1k-2l-2
buur thuis	d-1e-3f-2g-1i5j-3l-1
bvals alarm	a-4b4c-2d-6e4f-10g-5h-4i-3j-3k-2l-5
bvan <#>	a3c-1e-9f2g-3h-5i9j5k-7l-11
bvan alles	a-3b1c-4d2e-4g-3j-3k-4
bvan auto	a-2b-4c-5d-4e4f4h-5
bvan autos	a-4b-2c3d-3e-4f-3h-1i-1
bvan d	b3c-2d-3j-1k-1l-2
bvan de	a-2c1d-7g-13h-7i-2j-5
bvan die	a-3b-3c-3d4e-4f-2g1h-2i-2j-3k-6l-4
bvan een	c3d3e1f-7g3h-6i-2
bvan gisteren	a-1b6c-4d-3e-1j3k-4
bvan het	a-7b-4c3d-1e-9f-3g-2i-6j1l4
bvan huizen	a-1b5c-6d-1e4f-3g-1k-3l-1
bvan iemand	a-1b-4c8d-3e-6f-3g-7h-3i-2j-4k-2l-5
bvan mijn	c4d-5f-2h-6i-3j-6l-6
bvan nummer	b-3c-2d2e5f-4g-3j-1l-7
bvan ons	a-2c-5d-5e-2f-3g-1h-1i-2j-4k1l2
bvan onze	a-2b-5d-1e-3g-3h-1j-1l-5
bvan vanmiddag	a-6b-4c-4d-2e-4f-4g-6h-1i5j1k-7l-3
bvan vorige	a-6b-1c-3f1g3i2j-1k-4
bvan weddesteyn	c-4h-1k-3
bvan wie	c-1e2h-2i-2j1k-3
bvan zeggen	a2d5j-4k-1
bvan zijn	c-1f-1g3
bvanaf <#>	a-3b-1c-3d3e-4f-6g-1h-1i-2j-4k7l-6
bvanaf de	a-4b-2c-3e-1f-3g-1h-1i-3j-1k-1l2
bvanaf het	a5b-3c-2d4e-1f-2g-2h-1j-5k-2l-5
bvanmiddag is	a-5b-4c-3d-2e-3f-3g-6i6j-3k-5l-2
bvanuit de	a-2b-2d-2f-1k6
bvanuit een	a5b-1c-5d-1e-7g-2h-1j-3k-8l-2
bvast met	e-2g1j-1l3
bvat vlam	a-2b3c-2j-2k-2
bvechten maar	a-2b-1c-1d-1g5k-4
bvechtpartij is	a-4b-1d-2f-7g4h-1i-1j-4k-2
bveel bloed	a-4d-1g3h-1l-4
bveel geschreeuw	a-4b-4c-1d-2f-2g4l-6
bveel te	c-1d-4e-2h3
bverdachte auto	b-1c-4e-1f-1h-5j5k-6
bverder alles	a-6b-3c-5d-7e-2f-2j-3k6l-3
bverder niks	a-2c5d2f-6h-1k-2l-3
bverf op	a-2b-4c4d-3e-2f-4g-3h-1i-2j-3l-2
bvermist in	a-1c-1d-4e-1f-5i4j-2k-4l-4
bvermiste vrouw	e-2f-5g-1i2l-2
bverte richting	a2b3c-1d-1e-3f-1i-2j-3k-2l-4
bvertrouw het	a-1b-1d4e3i-1j-4l-3
bverwarde man	c-3d3e-1g-2k-3l-4
bvia het	a-1b-3c-2d-3e-6f6g-3h-3i-3j-1l-3
bvier man	a2c1d-3f-2g-6h-4k4l-2
bvijf man	e-2g1l-5
bvlak naast	a-4c-5d-2e-1h-4i4l-5
bvlak voor	a6d-1e-2f-1g-3h-1i-1j-3k-6
bvlammen uit	a-1b2c-4
bvoelen aan	a-1c-1d-2e2f-3k-1
bvol glas	a-5b-5c-3d6f-3g-1h-5j-2l-6
bvol rook	a-3b6d-3f-1k-1l-2
bvol vuur	a-5b4d-3
bvolgend jaar	a-4b-1c-2d-5e-1f-2g-5h-3i-1j-6k5l-4
bvolgende week	a-6b-4c-5e-3f-2g-4h-3i-3j-3k-7l5
bvolgens de	a-4b-2c1d2e1f1g-4h-2i-3j-7k-7l-4
bvolgens mij	a-2b-4c-3d-7e-5f-3g-4h-2i-3j-3k1l-6
bvoor de	b-7c-11d4e-5g3h-6i-5j-2l-2
bvoor een	a-6d-3e2f-2g-6h-2i-1j-5l1
bvoor het	a-1b-1d4e-3f-2g-5i3j-1k-2l-1
bvoor iedereen	a-4b-3d-4e-2f-2g-5h-4i-3j-1k5l-4
bvoor mijn	e4g-2h-1i-2j-2k4l-2
bvoor zijn	a-1d-5e2f-5g3
bvoordeur en	d-1e3f-1g-4l-1
bvoordeur van	b2c-1d-3e4f-3g-3
bvorig jaar	a-7b2c1d1e-8f-4g-1h-5i-4j-6k-3l-4
bvorige maand	a-2b-1c-1d-1e-4f4g-1h-4j-1k-4l-1
bvorige week	a5b-4c-3d-1e-4f1g2i1j-3k-3l-1
bvreugdevuur op	a-1b5d-6j-2
bvrouw aan	e1f-1g3l-2
bvrouw in	b-2d-4e5f-2g-7h-2i-1k-2
bvrouw met	c-1e-3f4g-1i-3l-1
bvrouw roept	a-1d-1e-3f-3g6h-2i-1l-6
bvuur bij	a-1b3c-1d-1
bvuur gegooid	a4b6c5d-2
bvuur op	a-5b8c-8d-4e-2g-2h-4j-2k-3l-1
bvuurkorf in	b4c-1e-4f-3h-1j6k-7l-1
bvuurpijl in	a-1b1k-2l-4
bvuurpijl op	l-3
bvuurpijlen naar	c-2d-4
bvuurpijlen op	a4c-3g-3h-1k-1
bvuurtje in	a-3b-2c-2d-3e-3f-1j-6k2
bvuurtje op	b4c-5d-4e-1h-1
bvuurwerk afsteken	a-4j2k-3l-1
bvuurwerk door	a-4b4c-2g-3
bvuurwerk en	a7b-1c-3d5j-4k-5l-1
bvuurwerk in	a-2c2d-1h-3k4l-4
bvuurwerk naar	a5b-3c-6e-1g-1j-1k-1l-1
bvuurwerk of	a-2b-2c-3d-6e7g-4j3k-4
bvuurwerk ontploft	a4b3g-1l-1
bvuurwerk op	a3b-2c-1d-6e-1g-3i2k-3l-2
bvuurwerkresten op	a-6b-4c-5d-1h-1k4l-2
bvxz <#>	f3h-3k-3
bwaar dat	a-2b-4c-2g-3h-1i-1j4k-4l-2
bwaar je	b-1d3e-1f-1h-1i-1j1k-4
bwaar kan	a-3b-1c-1f-1j4k-7l-1
bwaarom de	c-4h-6i-1j4l-4
bwaren aan	a-2b-1c-5d-3g5k-4
bwas bij	a-6b-4c-1d-2e-1f-4g-5i3j-4l-2
bwas dat	a8b-3d-1e-4f-1g-6h-1i-2j9k-8l-1
bwas de	a-1e-4f-1g-4j-4k5l-1
bwas die	a-1c-1e-2f-2g-6h-1i3j-7k5l-4
bwas een	a-2b2c-7d-3f2g-7h-4i-4j-7k-4l-6
bwas er	b-2c4e-2f-1h-1i-1j-2k4
bwas geen	a-6b-7c-1e-5f-4g1i-2j-2k1l-2
bwas gewoon	a-5b-8e7f-5g-1i-1j-3k-3l-2
bwas het	a7b-3c-2d-2e-5f-4g-7h-4i-3j-4k-2l-2
bwas hier	a-6b-3c-3d-3e-3f-2g3h-4i-2j-3k3l-2
bwas maar	a-2d-4e-3g1i-1k6
bwas niks	a-4b-5c-2d-1e-4f3g-6h-2i-2j-2k5l-2
bwas vannacht	b3j-2k-3
bwat brandt	a-2b3d-1g-1i-1j8k-6
bwat een	a-8b-6c-6d-2e-10f-5g-7h-5i-4j-11k8l-7
bwat er	a-3b-4d-5e-4f-1g-1i-2j1k-3l5
bwat geknal	a3b-2c-2d3g-4j-1
bwat is	a-4b-3c-1d-2e-2f-1h-4j4k-4l-2
bwat moet	a-3b-1c-1j3k-4l-1
bwat na	a4b-1c-1d-6e-2f-1g-4h-3i-1j-9k-6l-2
bwat van	d5h2j-1k-1
bwat was	a6b-2c-3d-1e-1f-1g-5h-1i-2j4k-6l-1
bwater bij	b-3c-2e-5h4l-3
bwaterleiding gesprongen	a-4b-4c-5d-3e-4f-2g-1h-1i-1j-2l6
bwe de	a-2c-4d-5f-2h-1j3k3
bwe gaan	b-2d-4e-1f-1k2
bwe hebben	a4b-6c-5d-2e-2f-3h-1i-3j-5l-2
bweddesteyn is	a-2b-1e-1f-3i2k-1
bweek is	a-6b-1f-1g3i2j-2k-4
bweer bij	a-7b-2c-1d-4e1f-2g-3h-1i4j-1k-4l-2
bweer een	a-6b-7c5d4e-4f-4h-1j5k-2l-5
bweer op	a-2b-3c-1d-3e-1g-3h3j-1k-1l-7
bweer open	a-5b-5c-1d-2e-4f-2g-1h-4i-2j6l-6
bweer rustig	a11b-1d-5e-2f-2g-3i-2k-7l-2
bweer thuis	b-1f-3i5k-3
bweer weg	a-2c-5e7f-2g-1h-7i-2l-2
bweet iemand	a2b6d-3e-8f-2g3h-4j6k-5l3
bweet ik	b-1c-1d-5e3f-1g-2h-2i-3j1k-3l-3
bweet niet	a3b-4c-3e3g-1h-1i3j-8k-6l-7
bweg <straat>	d-1e-2f-1h5i3l-5
bweg als	b-1c-2e4f-2h-3l-1
bweg bij	a1d2e-6f-2g-5h4i2j-3k-4l-8
bweg is	a-2b-2c-2d-1e-4f-5g-2h5i-3j2k-1l-4
bweg kan	b-4d-6e-4h3i5k-2l-6
bweg met	a-2b-4c-5d7f-1g-2h1k-3l-7
bweg op	a-4b1c-7d-5e-4f1g1h1l-4
bweggelopen door	a-3i-1j-3k-6l8
bweggestuurd bij	a-7b-5d7e-3f-4g-6i-1k-2l-2
bweten jullie	a-1b-1e-1j3k-6l-1
bwie die	e-5i-2j6k-3l-6
bwie haalt	a-1b2c-3e-4f-4h-3i-2j-3k-1
bwie heeft	a-1b-5c-5d-1e-2f-2h-4j-4k5l-5
bwie is	a-1b-3c-4d-1e-1f-1g-1h-2i-4j6k-10l2
bwie mist	b-1c-1e-2f-3j-4k-4l5
bwie ruimt	a-4b-3c-5e-2f-1g-6k-5l5
bwie weet	a-1b-3c-3e-5g-2h-3i-4j8k-6l-5
bwie ziet	a-2b-2c-1d-1e-2g-1i3j-2l-1
bwij hebben	a-1b-4d-2e-3f-6g-3h-3i-5j-6k8l-3
bwij lopen	a3b-3c3d-3e-3f-2g-4h-2j-2k3l-2
bwij zien	a-2b4c-1d-1e-3f-1i-2j1k-2l-4
bwij zijn	a-3c-4d-3f4g-2h-1j-2l-2
bwij zitten	a-1b-5c-3d-1e-4g-1j-4k9l-5
bwijk in	a-2b-3c2d1e-4f-3g-1l-4
bwind staat	b1
bwit busje	a-1d-4e3f-2h-5i-1k-3l-1
bwitte bestelbus	e1h-3i-1j4k-4
bwitte bus	b-1d-4e-3f-7h-4k6l-1
bwonen mensen	b4c-2d-1e-2f-3h-1
bworden uit	a-6b-1c5d-4f-3h-6l-3
bworden van	a-5b-3c6d-5e-4f-3g-1h-1i-2j-4k-2l-3
bwordt al	a5c-5d-5e-4g5h-1j-3k-2l-4
bwordt bij	d-2e2f-2g3i-1j-1k-3l-1
bwordt de	a-1b-2c-1d3f-3g7h-1i-4k-4l-2
bwordt die	a-4c-4d-3e-3h-4j2
bwordt een	a-8c5d-3e-4f-2g-5h-3i-1j-4k7l-4
bwordt er	a-5b-7c-1d1e-4f-2g-5h-3i-3j3k-8l-6
bwordt geschopt	c-1e-2g2l-4
bwordt geschreeuwd	a-3b-2c-4d6e-1g-6h-2l-4
bwordt gesloopt	a4c10d-5h-6
bwordt het	a-4b-6c1d-8e-1f-3h-4i-2j2k-3l-5
bwordt hier	a1b-2c-3d-2e-2g-4h6j-4k-8l-4
bwordt iemand	a-2b-2c-7e-5f-4g8h-2j-3l-6
bwordt met	a-2b-3c-8d2e5f-4g-4h-4j-3k-3l-4
bwordt op	a-2b-1c1e-3f-3g3
bwordt van	a-3b-3c5d-5e-7f-5g-3h-1j-4k-2l-3
bwordt vuurwerk	a4b-1c-2d-3e3g-3
bwordt wel	a-3b4c-3d-3g-3k3l-2
bzaklamp en	a-3b-1c-1d-3e-7f2g-1h-3i-1j-2k5l-3
bzal wel	c5d-3e-2f-3i2j-4k-4l-5
bze de	a6b-6c3e-5f-2g-7h-2i-1k-4l-1
bze doen	a2b-3c-4d3e-1k-2
bze duwen	c3d6g-6h-5
bze er	a-2e-2f2g-1i3l-3
bze gaan	a2b-1c3d2e-1f-1g-5j-1l-1
bze gooien	b3c2d-14e-5f-4g-4h1i-2j-1k-1l-1
bze halen	a-5b-5c-6d-3f6l-3
bze hebben	a-8c-5d-7e-2g6h-2i-2j-4k-1l-5
bze hier	a6e-3f-2g-4j-4k-6
bze is	a-1b-3d-3e-4f-6g3h-1i4j-4k-4l-4
bze ligt	a-4c-2e-2f2g-5h-2j-2l4
bze lopen	a-5b-1c-9d4e5f-6g-1h-1i-4j-2k-4l-4
bze met	a-3b-2c-3e-1g3h-1
bze moeten	a-3b-2c-3d-4e2f-2g-2h-3j-5k7l-5
bze naar	a-3c6d-5e-4f-4g-3h-1j-1k-2l-4
bze pakken	a-3b-2d-4e-4g-2
bze proberen	a-3c3d-6e-6f-4g-5h-3i-3j-4k-4l-3
bze slaan	a-1c4d-7g-3
bze slopen	a-5b-6c1d-3e-5f-4i-1j-3l-1
bze smijten	a-3b-3c2d1e-1f-1l-2
bze staan	c-3d-8e5f2g2h-1l2
bze steken	a-4b9c1d-6e-5f-1g-1h-2i-1j-1k-5l-3
bze stoppen	a5b3
bze straks	a2b-3c-3d2e-2f-1g-4h-2i-1j-2k-5l-3
bze te	b-6c-2d5e-1f-1g-4k-3l-1
bze trappen	a-1b-1c3d-5e-1f-4g2j-1k-4
bze trekken	a-1c3d-4e-6f5h2l-4
bze van	a-2b-3c-3d1e4f5
bze zeggen	c-1d-2g1j-3k1
bze zijn	a3b-3c3d1e-2f5g-3h-3i-6j-4k-5l-8
bzeggen dat	c-1d-2g1j-3k1
bzegt dat	a-2d-3e2f-5h-1i-3j-4k-6l1
bzegt van	d-2e6g-2j-1k-3l-5
bzeker <#>	a-6b1d-6e-5f-2g2i-1j-2k-3l-3
bzelf niks	c2e3f-1k-4
bzet de	b-3c-3d5e-4f-2h-1i-1l-6
bzet hem	g-3h-1k2l-3
bzie een	a-9b-5c-3d-2e-5f4h-1j-5k6l-3
bzie ik	a4c3d-1e3f-4j-3k-6l-2
bzie net	a-1b6c1f1i-1j-5
bzie niks	a-2b4c-2e-4f-5g-3k-6l2
bziet er	d-3e3f-2g-1h-2i-2k-2l-5
bziet niks	a2b-1g-1k-2l-2
bzijn al	a-2b-1c-2d-4e-3g-4h-2i-2j-4k6l-7
bzijn allen	a-3b-4c-2d3e-2f-4g-4h-2i-2j-3k4l-2
bzijn auto	d-2e-1f-1h3i-3
bzijn been	a-3g3h4l-5
bzijn bij	a-1b-1c1d-6e-3f5g4h-2i-2j-1k-1l-4
bzijn de	a-1b-4c5d-4e-3f-2g-3j4l-4
bzijn eigen	a-1b-1c-1d-1e3f-5g-6h-1j-1k-1l4
bzijn en	a-2f-2g-1i5l-3
bzijn er	a-6b-7c1d-8e-2f-2g-3h-6i-4j7k-10l-3
bzijn fiets	e-1f-1g2l4
bzijn gestopt	a8b-5c-1d-6e-3f-4g-2i-4j-4k-4l-5
bzijn gezicht	a3c-2g-1h-1i-2k-1l2
bzijn hand	a4c-2d3g-4h-1j-1l-4
bzijn het	a-5b-2c-6d-7e-8f2g-3h-4i-3j-7k8l-6
bzijn hier	a-3b-2c2d-2f5g-2k-4l-1
bzijn hoofd	a-5c-3d-1f-1h1j-1l-2
bzijn jullie	a-2b-2c-2d-2e-2f-2g-2h-2i-2j-5k3l-2
bzijn kant	c7f-2g-4h-2
bzijn klaar	a2b-2c-1d-5f-1g-6i-2l6
bzijn met	a-5c-4d-5e-5f2g-3h-2i-1j-2k-2l-2
bzijn naar	b2d2
bzijn net	a-2b-3c-5d3e-4i-1l-2
bzijn niet	a-5d-1e4f6i-4
bzijn nu	a5b-4d-6e-4f2j-4k-6
bzijn op	a-2b-4c-4d-7e3g-4h-1j-3l-3
bzijn vertrokken	a7b-1c-3d-6e-2f-2g-2i-2k-4l-1
bzijn vriendin	a-2b-2d-1f-2g3i-2l-3
bzijn weg	a-1b4d-3e-2f2l-1
bzijn ze	b1e-3f-2g-2l-2
bzingen keihard	a-2c-6d5g-3h-2l-1
bzit al	a-2b-2c-6d-4e4f-1h-6k-2l2
bzit bij	d-4e-1g3k-3l5
bzit een	b-5c-3e-4f-4g-3h-3i-2j-2l5
bzit het	a-4b-3c-3d4e-3f-1h-7i-3j7k-6l-4
bzit iemand	a-1b-4c-1d-6e5f-2g-2h5i-1j-1k-1l-11
bzit in	a-3b-5c-5d-2f-1g-1h-6i-7j-5k4l-3
bzit nog	a-1b4h-1j-3k-3
bzit nu	a-2f-1l4
bzit onder	a5g2k-1l-6
bzit op	c-4d-2e-1f-5g-1h-5i-1j-1l5
bzit te	d-5j-1k3l-1
bzo de	a1g-3j-2l-1
bzo hard	d-3f-1g-1j6k-3
bzo te	f4g-1h1k-3l-1
bzoekt ruzie	a-2b-1c-1e-1f-1g1h-1i-1j-2k-2l-1
bzonder helm	a-2b-2c-2d-4e2f-2g-2h1i-2j-2k-2l-3
bzonder kenteken	a-1c-2e-5f-2h4j-2l-2
bzonder licht	a-1b-3c-3d-8f-1g-3h2i-1j-2k-2l-8
bzoon is	a2c-3g-5h-1j-2k4
bzoon van	a-1e-2f-1i2j-2k-3l-4
bzou een	a-3b2c-4d-5f-2g5h1i1j-5k-6l-4
bzou om	d-1e-3f-3g-1i5j-3k-3l-4
bzwaar spul	a3c-4
bzwaar vuurwerk	a6b-3c-1d-5e-2g-1h-1j-1l-1
bzwarte jas	d-1e2f-3g-2i3l-6
bzwarte rook	a-1b4e-1j2k-1
b❤ 	a-5b-5c-4d-6e-4f-4g-4h-4i-4j-4k4l-5
canimal	a-7b-7c-6d-2e-2f-1g-8h-6i-7l6
cask	a-2c-4d-3e-4f-2h-3j4k-1l-5
cbang	a17b-6c-3d-11e-8f-12g-5h-15i-9j-3k-7l-11
cbody	a4b-6c-10d-5e-6f-2g-2h-1i3j-3k-2l3
cbreak	a-1b-2c8d-3e-3f-4g-5h-2i-5j-6k-6l-1
cbuilding	c-1f2i-4j-3k-8l-7
cburn	a-4b14c-4d-7e-9f-10g-2h-8i-8j-2k-2l-13
ccalm	c-3d-1e-3f-1h-5i-3j-7
cchild	b-4c-1e-3f-3g-2h-5i5j-5k-2l-1
cclothes	a-4b-5c-11d-6e6f-4g-2h-2j-5k-2l1
ccry	c-10d5e-5f-4g4i-3j-3k-5l-1
cdone	h-3j-5
cdrive	a-3b-2c-7d-3f-8g-12h8i-1k-6l-7
center	a-4b-2c-4d-6e4g-4h-5i-8j-1l-7
cfood	b-12c-10d-1e-10f-2g-11h-8j-5k9l-7
cfurniture	a-2c11d-3e-3f-3g-11h-5i-8j-2k-14
cheight	a-4d-1e-1f-6g-6h4i-7j-2k-4l2
chouse	e3f1h-9i-10j-7k-4
cill	a-4b-13c-7d-5e-4f-10g-3h-2i-7j-4k-1l10
clost	a-10b-7c-11d1e-11f-4g-7h-4i11j-3k-5l-2
cman	a-5b-4c-5e3f-1h-6i-2j-16l-2
cnear	c-3f-5h1i-6k-7
cnice	a-11b-5c-5d-15e-13f-4g-14h-13i-3j-12k13l-17
cnoise	a-9b-12c-1d6e-3f-2g-4h-2k-3
cnow	a-1f-1g-2h-1i-4k1l-4
codd	a-6c-4d-3e5g-3h-4i-4j1k-4
cpast	b-1c-5d-8e2f1g2h-1k-3l-18
crumour	b-3c-2f-1h-4i-3k1
cservice	a-2c-12d-2e-12h-5i-6j1
csomeone	c-1d-1e4k-5
cspy	a-9b-9c-11e7f-6g-14h-12i-5j2k-4l-16
csteal	a-13b-11c-12d-20f16g-6h-16i-12j-14k-4l-7
cstone	a-4b-8e-3g-1h1i-4l-5
cstreet	c-1d1e-4i-4j-5k-6
cstrike	a-2b-4c8d-9e-6f-10g6h-13i-7j-2k-3
cthing	a-7b-7c-5d-5e-2g-2h-9i-4k-4l5
cthreaten	a-8b-4c-7d1e-7f-10g8h-6i-8j-5k-8l-9
cthrow	a3d1f-9g-2h-4i-5j-9k-10l-9
ctraffic	a-8b-10c-14d-2e-5f-11g-8h14i-7j-5k-10l-11
cutility	a-9b-7c-7d-6e-4f-4g-9h-1i-7j-9k-10l11
cvehicle	a-2b-2g-6h4i-6j-2k-1l-9
cwater	a-10b-2e-4f-13g-7h-5j-6k-19l7
cwe	a-8b-5d-4e-5g-6h-8i-3k7l-1
cweapon	a-10b-5d-3e-3f-6g5h-9i-7j-4k-6l-1
cwoman	a-1c-2d-9e-2f1g2h-2i2k-5l-1
cyouth	a-2b-7c-3d10e-1f-8g-2h-4i1j-5k-1l-7
kburglary	a-18b-14c-5d-5e-4f17g-17i-16j-16k-17l-14
kchatter	a-21b-21c-26d-19e-20f-23g-19h-27i-24j-26k26l-16
kfire	a-5b15c-12d-6e-17f-17g-18h-17i-14j-4k-2l-22
kfireworks	a11b-12c-10d-16e-10f-15g-8h-8i-16j-11k-4l-14
kmissing	a-3b-14c-2d-1e-4f-2g-12h-12i13j-4l-11
knuisance	a-11b-16c-11d13e-14f-12g-7h-11i-11j-23k-5l-10
kother	a-13b-11c-5d-21e-14f-10g-16h-11i-18j-3k-10l16
kquestion	a-16b-15c-16d-19e-19f-18g-20h-11i-13j16k-8l-16
ksuspicious	a-14b-21c-7d-11e9f-12g-13h-1i-11j-10
ktraffic	a-19b-9c-14d-9e-16f-17g-11h14i-15j-20k-11l-3
kvandalism	a-9b-8c13d-9e-2f-13g-6h-12i-5j-13k-9l-6
kviolence	a-11b-17c-11d-5e-11f-11g10h-7i-17j-19k-11
lagain	a-2b-3c-1d-3e-1g-3h3j-1k-1l-7
lagainst	b1c-6e-1f2g-1h4i4k-14
laiming	b-7c-4d3e-3f-13g-3i-4j-3k-8l5
lalarm	a-7b3c-8d-10e-1f8g-8h-7i-1j-5k-5l-2
lanimal	a-8b-10c-10d-3e-5f-2g-7h-7i-8j-3k-2l12
laskTopic	a-8c-7e-4g-3h-4i-14j2l-8
laskWord	a-8b-8c-2d-8e-10f-10g-13h-7i-4j12k-2l-4
lassault	a-9b-8d-13e-7f-8g5h1i-3j-6k-4
lbadCrash	a-6b-5c2e-9f-1g-4h11i-4j-8k-3l-12
lbadIntent	a-2b2c-5d13e-3f-7g-7h-9i-6j-5k-4l-8
lbeaten	c3g-2h-1l-5
lbelongings	a-8b-10c-8d-3e5f-2g-5h-5i-2j-5k4
lbigClub	a-2b-1c2d3e4f-6h-1i-4j-1l-5
lbigFire	a-5b7c-3d-3e-1f-2g-3h-1i-2j-7k-8l-3
lblade	a-2b-5c-13d-14e-11f-5g10h-10i-5j-3k-7l-6
lbomb	a13b-7c-5f-6g-7h-1l-5
lbonfire	a-5b5c-6d-2e-4f-3g-4h-9i-2j-6k-3
lbreaking	a-10b-1c6d-2f-1g4h-5i-5j-4k-3l-8
lbroken	b-12c14d-6e-26f-3g-8h-9i-17j-4k-13l-9
lburglary	a-14b-15c-8d-1e-11f19g-16h-21i-10j-14k-15l-10
lburglaryFaint	d-8e6f1g-4i-2j-1k-8l2
lburglaryWeak	a-4b-4c-2d-13e-2f3h-7i-6j-6k-9l-10
lcalmed	a3b6c-8e-9f-7g-6h-3i-5k-7l-9
lchatter	a-12b-13c-15d-9e-15f-10g-18h-8i-8j-18k19l-16
lchildren	b-3c-11e-7f-6g-5h-4i8j-1k-2
lclub	a-8b-6c3e3f-6g-3h-3i-4j-5k-2l-7
lcold	a-4b-4c-4d-9e-6f-7g-7i4j-4l4
lcollapse	a3b-8c-8d-8e-9f-10g-3h-9i-8j-7k-9l14
lcrash	a-3b-4c-8d-5e-3f-4g-7h9i-4k-6l-7
ldeadlyThreat	a-3b-1c-4d-7e-2f-5g7h-3i-2k-2l-6
ldementia	a-4b-5c-6e-8f-11g-5h-7i7j-5k-9
ldenial	a-8b-3c-11e2f-5g-4h-5i-9j-11k5l-3
ldrowning	a-5b-6c-12d-3e-2f-3g-8h-6i-4j-6k-3l8
ldwelling	b2g-6i-4k-11l1
lease	a-2b3c-9d-3e-2f-7g5h8i-2j-5k-3l3
lelder	a-7c-11d-7g1i6j-2l2
lentry	d-5e4f3g-3h-12i-8j-8k-7l1
lexplosion	a12b-4c5d-3e-1f-6g-6h-7i-1j-3k-7l-5
lfallsIn	b-1d-5e-10g2i-13k-3l1
lfight	b-8c-14d-4e-4f-14g8h-11i-5j-10k-9l-10
lfire	b11c-9d-8e-9f-13g-12h-12i-10j-1k-1l-16
lfireBrigade	a-11b9c-5d-10e-6f-7g-8h-7i-7j-8k1l-7
lfireGear	a-3c-10d-3e-8f-7g-10h-5i-5k4l-10
lfirebomb	a-7b5c-5d-1j-1l-1
lfireworks	a15b-7c-3d-13e-8f-15g-8h-8i-11j-4k-3l-10
lfireworksThing	a7b-2d-4f-6g-2h-12i-5l-10
lfireworksWeak	a11b-1c-2d-10e-12f-3g-7h2i-8k-3l-6
lfound	a-10b-6c-14d-10e-9f-5g-9h-12i5j-3k-13l13
lfuel	a2b6c-6d-8f-4g-5h-2i-2j1k-4l-4
lfuture	a-5b-2c2d-9e-9f-10g-6h-4i-6k4l-1
lgas	a-8b-10c-8d-4e-7f-7g-6h-11i-5j-9k-4l10
lgasSmell	a-3b-4c-4d-3e-5f-5g-3h-4i-2j-3k-3l10
lgathering	a-4b-1c-2d4f-10g-13h-3i-6k-12
lgrabbed	a-4b-5c-8d-1e-8f-4g11h-2i-5j-3k-4l-4
lharmed	b-5c-10e-8f-9h-2i-8j-13k-4l13
lharmless	a-4b-6c-9e-2f-9g-8h-3i-3j-7k7
lhearsay	a-3d1e-2f-4g5h-6i-3j3k1l-9
lheavyFireworks	a16b-5c-5d-10e-7f-5g-12h-8i-4j-4k-9l-12
lheavyThings	a-1b-6c2d-3e-7f2h3i-2j-7k2l-3
lhelpCall	a-6b3c-2e-5f-2g5h-3i-1j-1k-3l-1
lhit	b-3d-9g6h-4i-3
lhomeAlone	b-1c-9d3e-1f6g-6h-7i-6k-10
lhouseExplosion	a8b-5c-5d-5e-1f-7g-8h-4k-2l7
lignite	a-6b3d-8e-1g-1h-2j-7k2
lindoors	a-4c-1d-3f3i-9j-1
linjury	a-1b-10c-8d-13e-9f-10g-4i-10k-8l2
linside	a-2b1c-7d3g-6h-4i-3j-3k1
lintoPeople	a2b-4g-3h-3i3j-2l-2
lintruder	a-3b-1e3h-3l-1
lintruders	a-6b-4d-9e-1f7g2h-5i-5j-2k-2l-11
ljoke	a-1b-9c-1e-8f-9g-9h-2j-3k3
llook	a-1b-1c-2d-6e3g-1k-8l-5
llookout	a3b-4c-8d-3e5f-6g-10h-8i-5j-8k-3l-12
llostWord	a-13b-9c-1d-5e-12f-2g-5h-2i9j-6l-1
llurk	a-1c-4g-4i-2
llying	a-4b-4c3d-4e2h1i-4j-5k-5
lmany	d12e-12f-7g-7h-10i-4k2l-9
lmedical	a-3b-5c-4d-5e-4f-6g-5h-2i-6j1k-5l1
lmissing	a-1b-6d-14e-11f-15g-9h-7i12j-11k-7l-3
lmissingWeak	a-8b-11c-4e-4g-12h-2i6
lnuisance	a-11b-13c-8d15e-14f-17g-1h-4i-16j-8k-17l-7
lnuisanceWeak	b-4c-3d7e-2f-1g-1h-8i2j-12k3
lobstruct	b-7c-3d3k-3
lofficers	a-9b-7c-5d-6e-3f-6g2h-4i-1k6l-6
lonRails	a-2b-1c-5d-4e-3g-2h1i-1j-2l2
longoing	b-1c-1i-1j-9
lonslaught	a-8b-3c-7e-4f-2g12i-1j-1k-7l2
lopenAir	b-2e-7f-10g-3h-1i-1j-13k-14l-7
lopenFlat	a-1b1c-2g-7h-6i-8j-10k1l3
loutsideThing	a-5b6c1e-7f-11g-6h-4i-4j-9k-3l2
lover	a5b2d2e-1g1h-4i2j-7k-22l4
loverpass	a-1b-4d-3e-8f-3g-3h7i-4j-8k-5l4
lownChild	a2b-4c-4d-4h-4j-9
lparticiple	b-3d-2e-1f-2i-1j-1k-7
lpast	b-5c-5d-2e3f4i2j-5k-3l-10
lpeople	a-2c-4j-1
lpermission	a-8b-11d-13f-7g-10h-10i-10j9k-5l-13
lplainFireworks	c-2e-3f-9g-16h-6j-1k3l-4
lquarrel	a-2b-8c-4d-2e-5f-15g13h-10i-7j-8k-10l-11
lquiet	a-2b-6c2d-4e2f-10g-9h-7i-5j-8k4l-9
lrobbery	a-7b-3c2d-7e-5f6g1h-7i-7j-5k1l-8
lroof	a-6b6c-3e3f-7g-7h-8i-1j-6k-7l2
lroom	c-10d7e-12f7g-3h-9i-7j-9k-12l3
lsearching	a-8c-2d-8e1g-3i2j-7k-2l1
lselfHarm	b-2c-4d-2f-3g-1h-7i-3j-1k-4l7
lselfRisk	a-3b-3c-5d-5e-7f-7g-8h-9j-2k-8l13
lshots	a-9b-6c-7d-6e-6f-6g6h-6i-2j-4l-9
lsmallAge	a4c-3d2e-3f-8h-4i7j5k-5l-10
lsmallFire	a-11b12c-10d-4e-8f-7g-10h-7i-7j-8k-7l-7
lsmoke	a-5b12c-13d-11e-5f-6g-7h-5i-5j2k-11l-7
lsmokeOut	b4c-3d-5e-1f-2g-1h2i-1j-5k-2l-6
lsmoulder	a-3b3c2d-8e-5f-3g-2h-8i-1k-7l-3
lstab	a-11c-11d-4e-3f-6g6h-4i-3j-5k-6l-9
lstillIn	a-5b-2c-4d-4e-7f13g-7h-2i-6j-3k-4l-10
lstones	a-6b-9c6d-5e-7f-7g-4i-1j-3k-2l-7
lstranger	a-1b-3d-1e4i-4
lstrayed	a-1b-4d-12f-2g-8i2j-5k-3l2
lsuspicious	a-2b-16c-7d-3e10f-3g-13h-8i-8j-3k-3l-7
lsuspiciousWeak	a-2c-7d-4e7f-9h-1i-6j-5k-4l-8
ltarget	a-3c12e-2g-12h-2i-5j-3k-6l-3
lthreat	a-7b-4c-6d4e-9f-10g2h-5i-5j-4k-8l-8
lthrow	a7d2f-9g-4h-4i-4j-6k-10l-10
lthrowingDown	a-1d-5g-3h5k-4l5
ltraffic	a-14b-8c-15d-14e-10f-13g-9h15i-10j-6k-16l-8
ltrafficFaint	d-2e-1g-5h4i-1l-4
ltrafficWeak	a-14b-5c-5d-3e-2f-13g-15h7i-10j-15k-13
ltrapped	a1b1c-1d-1e-6f-6g-4h5i-1j-5k-4l4
ltryingIn	a-1b-2c1f3g-1l-3
lutility	a-8b-5c-6d-5e-4f-5g-11h-6i-8j-4l6
lutilityAlarm	b-5c-5e-5f6g-2l-3
lutilityWeak	a-8c-6d-5e-3g-7h-6i-7j-4k2l2
lvandalism	a-14c11d-13e-3f-1h-11i-9j-9k-9l-10
lvehicle	a-4b-1g-3h4i-5l-11
lvictim	a-3c-7d-2g6
lwaterPlace	a-1c-10d1e-5f-8g-3h-14i1j-1k-6l7
lwindow	e-5f4g-1h-4i-5k-4l-7
lwrongWay	a-1b-1c-4d-1f-2g-6h7i-2k-1l-5
lyouths	b-6d9e-5f-5g-4h-8i-15j-8k-3l-14
nagainst	c-2e4f-2g-1h1j-2l-6
naskTopic	b-1c-7d-6f-5g-6h2i-5j-2k-1l-7
naskWord	a-4b-6c-3d-9e-1f-5g-3h2i-4j4k-11l3
nbadIntent	a-4c-3d3e-2g-3h-2k5
nbroken	a5b-4c-2d-1e-3f-5g-6h-2i-1l-3
nburglary	a-1c-3d-2e3f-3g-3h-1i-4j-2k6l-2
nburglaryFaint	a-4b-4c3d2e-4f4g-2h-6i1j-2k-4
nchatter	a-3b-5d-5e2h1i-4j-6k3l-6
ndwelling	b-4c-1e4f-3g-2i-1j-1k-1
nfallsIn	a4b-5c-5d-4g1h-2k-3l1
nfight	a-6b-4c-1d-5e-6f-2g6h-3i-2k-2l-3
nfire	a-5b5c-1e-1g-3i-1j-2k-4l-3
nfireworks	b-4c-3d-1e-1g-2h-2i-2j4l-2
nfireworksThing	b-2d-1g-2i-1j2k2l-1
nfireworksWeak	a3b-2d-4e-4g5h-3k-3l-3
nharmed	b-4c-5d-3g2h-2l1
nhelpCall	d-1f-1j3k-3l-1
ninjury	a-4b2c-5d-2e-2f-1h6j-1k-2l-3
nintruder	b-1f-5g-1h-1i-2j-2k-2l5
nlook	a-1d-1e2f-1g2h-3i-3l-1
nlurk	b-5c4d-1e-2f-9g-3h4i-2j-12k4l1
nnuisanceWeak	a-8b-3c-2d-2e-4f-2g-3h-2i-1j5k1l-4
nopenFlat	b-3c-2d-3e-2f-1h-4i-1j-4k4l-2
nover	a-3b3c-5d-6f-1i3j-6l-4
nparticiple	a1b-2c2d2e-7f-2h2k-8l2
npast	a-1b-3c4d-4e-3f-2g-3h-1i-1j-2k4
npeople	a-3b-7c-3d-5e2g-7h-6j-6k-2l2
npermission	a-3b-4c-2d-3e-7f-1g-2h6i-2k-2l-5
nplainFireworks	a3b-2j3k-3
nsearching	a-4b-4c3d2e-4f4g-2h-6i1j-2k-4
nshots	a-10b-4c-2e-3f-3g5i-1j-3l-2
nstranger	a-1b-1d-2e1f-3g-1h-1i-4j-2k-6l4
nstrayed	a-5b-4c3d2e-5f3g1h-4i2j-6k-5l-2
nsuspicious	a-4b-2c-3d5e6f-2h-2j-1k-3l-4
ntarget	a-7b-6c-3d-8e3f-2g4h-6i-4j-5k4l-6
ntraffic	b-1c-2d-2e-5f-1h8k-2l-2
ntrafficFaint	a-5b-4c3d1e-1f3g-2h-1j-3k-10
ntrafficWeak	c-1d-5e-5h7j-2l-2
nvictim	b-2c-2d-1e5f-6g-3h-1i-3j-2k-6l6
nwindow	a-6b-5c-2d-7e-2f-2g5h-5i-1j-4k4l-5
p^aang	l-4
p^aanr	l-4
p^ab	c5d-4
p^abr	c5d-4
p^abri	c5d-4
p^ac	h-5
p^ach	h-5
p^acht	h-5
p^act	f7g-4
p^acti	f7g-4
p^ad	k3l4
p^ade	l5
p^adem	l5
p^af	e-5
p^afg	e-5
p^afge	e-5
p^afm	g4
p^afma	g5
p^afv	c-4l4
p^afva	c-4l4
p^al	j-7
p^ala	f4
p^alar	f4
p^alb	c5e-4
p^albe	c5e-4
p^all	d-6
p^alle	d-6
p^alt	b-5j-6k5
p^alti	b-5j-6k5
p^amb	b-3i4l4
p^ambu	b-3l5
p^ank	d-4
p^anke	d-4
p^ant	g-4
p^antw	g-4
p^ap	c-4
p^apo	b5c-3
p^apot	b5c-3
p^as	l4
p^aud	h5
p^audi	h5
p^band	c3h4
p^bank	k4
p^bar	a3b-4
p^barr	d5
p^bee	l-5
p^beh	k-4
p^behe	k-4
p^bej	b6
p^beja	b6
p^bell	d6
p^belt	j4
p^bend	k3
p^beni	j-3
p^ber	l4
p^berm	h-4l6
p^bero	g5
p^bes	l-4
p^best	l-4
p^bet	c4j4k4
p^bete	k5
p^beu	c5f-4
p^beuk	c5f-4
p^bev	l4
p^bewu	d-3
p^bez	d-5
p^bezo	d-4
p^bie	b-8
p^bier	b-8k4
p^bij	g6
p^bik	k3
p^bike	k3
p^bit	k5
p^bitt	k5
p^bl	j-7
p^blaf	d5k-3l-4
p^blaz	c4h3
p^ble	d4k-3
p^bler	d7k-6
p^bli	g-4j-7
p^blij	g-4j-7k5
p^bloe	c4
p^boe	c-6
p^boel	c-6
p^bom	c5d-5
p^bome	c5d-5
p^bomm	a4
p^bon	d3
p^bonk	d3
p^boo	a-3e-4f-4
p^boom	a-3
p^bot	h-7
p^bote	h-5
p^bou	b-4
p^bouw	b-4
p^braa	f6
p^bre	d-4
p^brek	c4d-4
p^bro	b4k-5
p^broe	d-5g4
p^brom	k-4
p^bru	h6
p^brui	d-3h5l5
p^busj	e3h-4
p^buss	b3
p^ca	e4k-6
p^car	b4e4k-6
p^cara	b7k-5
p^carp	a-4e7
p^ch	b-3g-4k7
p^cha	g-3k7
p^cl	b6c6i3
p^clu	b6c6
p^club	b6c6
p^cob	a5
p^cobr	a5
p^col	e4
p^coll	e4
p^con	c-4
p^cont	c-4
p^cr	h4
p^cro	h4
p^cros	h4
p^dag	g4l4
p^dage	g4l4
p^dak	l4
p^dakp	l6
p^dam	e-4
p^dame	e-4
p^dan	f4
p^dank	f4
p^dee	d-5e4h-4
p^deel	d-5e4h-4
p^den	d4
p^der	c-3
p^derd	c-3
p^deu	k-5
p^deur	k-5
p^di	j6l-4
p^dic	h5l-6
p^dich	h5l-6
p^die	h-6j6
p^dier	j6l-6
p^dij	e-4
p^dijk	e-4
p^dik	a3
p^dikk	a3
p^dod	c-3l5
p^dode	c-3l5
p^doe	b-4
p^doen	e-5
p^don	d-4
p^dood	d-3e-4l-4
p^doos	a6
p^dra	b-4c-5j4k-4
p^dran	c-7f4j6k-4
p^dreu	a5
p^drij	d7g-5l7
p^drin	d4
p^dron	e3
p^drug	a-4
p^druk	d-4g-4k5
p^du	k-6
p^duiv	l4
p^duiz	a3
p^duw	h-4
p^duwe	h-4
p^duwt	d-3e3
p^ec	h-4l3
p^ech	h-4l3
p^echt	h-4l3
p^ee	k5
p^eer	a-6k4
p^eerd	k4
p^eers	a-4l3
p^eie	d-3
p^eier	d-3
p^elke	h4
p^em	b7k-5
p^emm	b7k-5
p^emme	b7k-5
p^en	l6
p^eni	l4
p^enig	l4
p^enk	a-4
p^enke	a-4
p^eno	k-3l4
p^enor	k-3l4
p^era	c5
p^eraa	c4d-5
p^eraf	l-4
p^ern	l4
p^ero	d-4
p^eron	l6
p^eru	d-5k-3l4
p^erui	d-5k-3l4
p^eu	k6l-6
p^eur	k6l-6
p^euro	k6l-6
p^ev	j-6k5
p^eve	j-6k5
p^even	j-6k5
p^ex	a4
p^exp	a5c-3
p^expl	a5
p^fa	a-3d4
p^fat	d5
p^fatb	d5
p^fen	i5
p^fenn	i5
p^figu	e3
p^fij	c-4k6
p^fijn	c-4k6
p^fik	b7k-5
p^fikt	b7k-5
p^fla	h-3k-3l3
p^flat	h-3
p^flau	d6
p^fli	d-4
p^flin	d-4
p^fo	l-4
p^fr	g4
p^gaa	j-3
p^gaat	e-3j-3
p^gan	f4
p^gang	f4
p^gasl	l4
p^gast	b-3
p^gat	k3
p^gate	k3
p^gebl	b4
p^ged	c-4
p^gede	a-5k5
p^gedo	e5h-4
p^gedr	c-4h3k-3
p^gedu	d-4e-5k-4l7
p^gef	f4
p^gefo	f4
p^geha	k4
p^gek	a5
p^gekl	c-4e4
p^gekn	a7k-4
p^gela	d5
p^geld	c-5k-4
p^gele	k-4l4
p^gep	d-5
p^gepa	d-3
p^ger	g5h5k-5
p^gera	h5j-4
p^gere	e4j7k-7
p^geru	g7
p^ges	j-5
p^gesc	g4
p^gesm	b4
p^get	c8k-6
p^geti	h6k-4
p^getr	c7
p^gev	l4
p^geve	c5
p^gevl	l4
p^gevo	e-4l6
p^gewa	c-5h-4l8
p^gewe	b-6c3e-4g5k4l-5
p^gin	f5
p^ging	f5
p^glas	k-5l3
p^goe	d-6
p^goed	d-6
p^gol	h-3
p^golf	h-3
p^gor	a-4k3
p^gord	a-4k4
p^gra	f-3k4
p^graa	a-6j-3k5
p^grap	k5
p^groe	b-3
p^grot	g-5
p^haa	e-5
p^haar	e-4i3
p^had	b-3c3d4k-3
p^hadd	b-3c3d4k-3
p^hale	c-5f4
p^half	l4
p^han	a4
p^hand	a7c-3e4
p^hang	d6
p^hap	a-4l4
p^happ	a-5k3
p^heel	h-3
p^heer	g-4
p^heli	j6l-5
p^help	j-5
p^her	d4k-6
p^herr	d6k-6
p^hoe	j5k-6
p^hoef	l6
p^hoev	j4k-4
p^hom	a5c-5
p^hoop	a5
p^hop	b5
p^hope	b5
p^hor	b-4
p^horn	b-5d5
p^hou	c-7j-6
p^houd	c-6j-6
p^hout	b4
p^id	k-4
p^ide	k-4
p^idee	k-4
p^iet	k-4
p^iets	k-4
p^il	e-3
p^ill	e-3
p^ille	e-3
p^inf	j3
p^info	j3
p^inge	f3i3
p^ins	d-3
p^inst	d-3
p^int	l3
p^inte	l4
p^inti	d4
p^jag	d5
p^jage	d5
p^jam	k3
p^jamm	k3
p^jar	k6
p^jare	k6
p^je	h-4
p^jer	b5
p^jerr	b5
p^jeu	k3
p^jeug	k3
p^joc	c5
p^joch	c5
p^ka	b-4c4e-3
p^kaa	b-4k4
p^kaar	b-4k4
p^kab	d-5
p^kac	b-6k4
p^kach	b-6k4
p^kam	h-4
p^kamp	h-4
p^kan	c5
p^kant	c7
p^kap	c4
p^kar	b-5d6e-4h5
p^kara	d4
p^kas	a-4
p^kast	a-4k4
p^kee	g-4h-4k3
p^keel	g-4l4
p^keer	h-3
p^kel	f5
p^keld	f5
p^ken	e3
p^kere	e4
p^kers	f3g-3
p^kl	h3
p^kla	e-4h4
p^klaa	e-4k6
p^klan	g3k-4
p^klap	h6l-7
p^kle	h5i3
p^kli	g-4
p^klik	b4
p^klin	g-4k4
p^klu	k-4
p^klus	e5k-4
p^kna	a4
p^knal	a4
p^kni	l4
p^knip	l3
p^knu	k4
p^ko	g-8
p^koe	e3l4
p^koei	l4
p^koev	e4
p^kof	k4l-4
p^koff	k4l-4
p^kom	d5g-8
p^kome	l4
p^komt	d4g-3
p^koo	k4l-4
p^kor	l4
p^kort	l4
p^kou	l-5
p^koud	l-5
p^kra	d-4h-5
p^kraa	i4
p^kre	k5
p^kree	k4
p^kri	c-4
p^krij	c-4
p^kroe	d4
p^krom	c4
p^kroo	a4g-4
p^kru	b4
p^krui	b4
p^ku	h-4
p^kun	h-4
p^kw	k-4
p^kwam	a6
p^kwar	j-6
p^kwi	k-6l-3
p^kwij	k-6l-3
p^laa	d-6
p^laad	c4d-5
p^laat	a4
p^lad	f5
p^ladd	e4k3
p^lade	f5
p^land	a-5k6
p^las	d7
p^lase	d6
p^last	d4
p^leek	g4
p^leg	h6l-4
p^legg	h6
p^lic	l-4
p^lich	l-4
p^lif	e-4l4
p^lift	e-4l4
p^lijf	l4
p^lijk	h-5
p^loei	f3
p^los	h-5
p^losw	d4h-5
p^lu	d8g-7k-5l6
p^luc	g-4l5
p^luch	g-4l5
p^lui	d6g-4
p^luid	d6g-4
p^maa	j-3
p^maak	a-6g5k3
p^maar	j-5
p^meg	d4k-3l-4
p^mega	d4k-3l-4
p^mel	e-5j4
p^meld	e-5j5
p^mene	l5
p^mes	g3
p^mess	g3
p^met	e3
p^mete	e4
p^min	a4d-4
p^mink	e4
p^minu	d-3
p^mis	a-5k4
p^miss	l3
p^mist	a-5k5
p^moed	h4
p^mol	a5d-5
p^mole	a8
p^moll	a-4c4d-6
p^moo	a-5k6
p^mooi	a-5k6
p^mor	f-5
p^mu	k-4
p^muz	d4k-4
p^muzi	d4k-4
p^naa	g-4
p^naam	c4
p^naar	g-4
p^naas	i4
p^ne	k5
p^nee	g4
p^neer	g4l-4
p^ner	k5
p^nerg	k5
p^neu	d-4g6
p^neus	d-4g6
p^niet	g-3
p^nieu	a-4
p^no	d4e-5
p^nod	d4g-4
p^nodi	d4g-4
p^noo	e-4
p^noor	e-4
p^ol	g-4
p^oli	g-4
p^olie	g-4
p^oms	d4
p^omsi	d4
p^onb	d-5
p^onbe	d-5
p^ong	h4
p^onge	h4
p^ont	k-4
p^ontd	c4f4k-3
p^onw	a5k-3
p^onwe	a5k-3
p^onze	k-4
p^ope	j4k-6
p^open	j4k-6
p^opg	k-4
p^opge	k-4
p^oph	k4
p^opha	k4
p^opn	e5
p^opr	j-5k7
p^opru	j-5k7
p^ops	g5j5k-4
p^opsc	e4
p^opst	g5j5k-4
p^opti	f4
p^oud	h-5
p^oude	h-6
p^ouw	k4
p^ouwe	k4
p^paa	g-4
p^paal	h5
p^paar	g-4
p^pak	e6k-5
p^pakk	e6k-5
p^pan	l-3
p^pani	k3
p^pann	e-4
p^pap	d-5
p^papi	d-5
p^par	e-4
p^park	e-4
p^pas	d4e3h-6
p^pe	b-4d-4h-4
p^pec	l6
p^pech	l6
p^per	e4h-4
p^pers	e4h-4
p^pi	e-5l3
p^pie	e-5h5
p^pil	d-3k6l4
p^pill	d-3k6l4
p^pit	l6
p^piz	c-3
p^pizz	c-3
p^plaa	f6k-5
p^plas	l-4
p^plat	k4
p^ple	h-4
p^plei	h-3
p^plu	a-4l3
p^po	c-5
p^pol	l4
p^pols	l8
p^pom	l3
p^pomp	l3
p^por	c-4
p^port	c-4
p^pr	h-4j-8
p^pra	f-4j-5l5
p^praa	l4
p^prax	j-5l7
p^pre	k3
p^pro	h-4
p^prob	e3
p^pru	k-8
p^prul	k-8
p^put	a4h-6
p^putd	a4h-6
p^rar	b3k-4
p^rare	b3k-4
p^rat	d-7l8
p^ratt	d-7l8
p^rea	l5
p^reg	d-4
p^rege	d-4
p^rel	d5
p^rela	g6
p^rell	d4g-4
p^rem	d-3g5
p^ren	c-6
p^renn	c-6
p^rent	g4
p^res	a5c3
p^rest	a5c3
p^ric	g-4
p^rich	g-4
p^riet	l-4
p^rijb	h4
p^rijn	d4
p^rin	c4d-4
p^rio	k-4
p^rioo	k-4
p^rol	c-4
p^roll	c-3
p^rom	a4
p^roo	b3
p^rood	a-4i3
p^rook	b5
p^rotz	c4
p^roz	b5
p^roze	b5
p^rui	k-6
p^ruik	b4k-5
p^ruim	l3
p^ruz	g5
p^ruzi	g5
p^sa	d-5j-4k8
p^sam	k4
p^same	k4
p^sche	g7
p^schi	g3k-4
p^scho	a-5l-6
p^scou	b5
p^ser	l4
p^sf	d5
p^sfe	d5
p^sfee	d5
p^sh	g5
p^sho	g4
p^si	k-11l3
p^sie	a6k-5
p^sier	a6k-5
p^sin	k-6
p^sind	k-6
p^sir	k-6
p^sire	k-6
p^sj	a4g-3k-8
p^sk	e5
p^slac	k5
p^slap	l5
p^sleu	j4
p^sli	c-4d-5f6h5
p^slij	c-4d-4f6
p^slip	h5
p^slo	e4
p^slop	c4
p^slot	e6
p^slu	c-4h7
p^slui	c-4h7
p^sm	h5k-4
p^sma	h6k-4
p^sn	a-4c-6
p^sne	c-6
p^snee	c-4d5
p^so	j-6k8
p^soo	j-6k7
p^soor	j-6k7
p^spa	d5
p^spar	d6
p^spi	c3l-5
p^spie	c4
p^spo	b-5
p^spor	b-6h4
p^spr	c5e-4
p^spri	c5e-4
p^spui	k4
p^stad	h4
p^stap	d-4
p^stee	j-4k-5
p^stek	b5k-4
p^step	d4h-6
p^ster	k5
p^stin	e-4k-6l7
p^stoe	k-4
p^stoo	b4k-7
p^stop	c-5
p^stor	k-4
p^stro	c-4l5
p^stud	d4l-4
p^stuu	k4
p^su	e-5k3
p^ta	a-4d-3e4
p^tak	h4l-6
p^takk	h4l-6
p^tas	a-5d-3e8
p^tasj	a-4e7
p^tax	d-5h4
p^taxi	d-5h4
p^tec	l4
p^teck	l4
p^tel	c-5
p^tele	c-6
p^ten	c-5j-4k5
p^tent	c-3j-4k5
p^terr	c5
p^terw	h5
p^th	c-4
p^the	e-4
p^thee	i4
p^tho	b5
p^thor	b5
p^thu	c-4
p^thui	c-4
p^ti	d5
p^tij	l4
p^tijd	l4
p^tik	c4d4
p^tikk	c4d4
p^to	b-5g-4j-5k7
p^toc	j-7k7
p^toch	j-7k7
p^toen	e3
p^tor	l4
p^tore	l4
p^tou	b-6e4
p^touw	b-6e4
p^tra	k-4
p^traf	e5
p^tram	h4
p^trap	d5
p^tre	e-4
p^trek	e-4
p^tri	c-4
p^tril	c-4
p^tro	k5
p^trou	k5
p^tun	a5
p^tunn	a5
p^tus	c-4
p^tuss	c-4
p^twa	a5k-5
p^twaa	a5k-5
p^twi	k4
p^twin	k4
p^ty	e9g-4k-4l-3
p^typ	e9g-4k-4l-3
p^type	e10k-6
p^uitl	c5e-6
p^uitr	b6
p^uits	d-4
p^uitz	j-6l8
p^ur	d8g-4k-3l-4
p^ure	d8g-4k-3l-4
p^uren	d8g-4k-3l-4
p^vad	i5
p^vade	i5
p^vag	e7
p^vage	e7
p^val	a-6
p^vall	a-7k6
p^vals	b4e4f-3
p^vanm	i4
p^vanu	e-4
p^vanw	h4
p^vec	f-3g5k-6
p^vech	f-3g5k-6
p^vel	d6
p^veld	d6
p^verb	a5c4k4
p^verf	c6
p^verk	b-6d-4
p^verl	d-6k5l4
p^verm	i6
p^vern	c4
p^verp	a4
p^vers	d4
p^ves	e3
p^vi	e-4
p^vie	d-4l3
p^vier	d-4k3
p^vij	e-4
p^vijf	e-4i3
p^vis	c6l-6
p^vl	k-9
p^vla	b4k-5l-6
p^vlak	k-5
p^vlam	b7c-5
p^vle	l4
p^vli	k-7l6
p^vlie	k-7l6
p^voet	c-5d4
p^vog	k3l4
p^voge	k3l4
p^volk	d7
p^vr	h5
p^vra	h5k-7
p^vraa	e4
p^vrac	h7k-6
p^vri	h8i6k-7
p^vrie	i8k-6
p^vrij	h8
p^vro	b-5
p^vroe	b-5k5
p^vrou	g4
p^vui	f-3
p^vuil	d4f-3
p^waa	j7l-8
p^waai	l5
p^waar	j8l-12
p^wag	h5
p^wage	h5
p^we	c-4
p^wed	g-4
p^wedd	a3
p^wegd	l4
p^wego	h5l-6
p^wei	d-4h4
p^weil	d-4h4
p^wek	e-5l6
p^weke	e-5l6
p^wel	k3
p^wer	b-5c-7j-8k4
p^werk	c-7j-8
p^wie	c4
p^wiek	c5
p^wil	d4
p^wild	d5
p^win	g-4h-6
p^wind	l3
p^wink	g-4h-6
p^wip	d-4
p^wit	k4
p^witt	k4
p^woo	g8i4k-3
p^woon	i4
p^woor	g8k-4
p^za	g-6j4
p^zac	j6k-5
p^zach	j6k-5
p^zak	f5g-5
p^zakk	f6g-5
p^zat	d5
p^zee	k3
p^zic	d4
p^zich	d4
p^ziek	l3
p^ziet	a4b-4
p^zol	f5
p^zold	f5
p^zon	k-5
p^zond	k-4
p^zov	k-5
p^zove	k-5
p^zw	c-4
p^zwa	c-4
p^zwaa	c-4l6
paad	d-6
paadj	a4
paadje	a4
paadp	c4d-5
paadpa	c4d-5
paag	a-5
paag$	a-6
paagt	e4
paagt$	e4
paai	c-9l5
paai$	g-3
paaid	c-9l6
paaid$	c-7l6
paaie	e3
paail	l5
paaili	l5
paak	f7
paak$	a-6f4
paakt	j-4
paakt$	j-4
paald	k-4
paalt	h3j3
paalt$	j5
paaltj	c-4h5
paalv	a5k-5
paalve	a5k-5
paamb	c4k-3
paambo	c4k-3
paande	d-4l3
paang	l-4
paange	l-3
paangi	g3
paanr	l-4
paanv	l4
paanva	l4
paap	l-4
paapk	d4
paapka	d4
paapt	l-5
paapt$	l-5
paard	b3
paarde	b6
paarl	l-4
paarli	l-4
paarn$	h5
paaro	j6
paarom	j6
paars	b-4g-5
paarse	a4
paarsj	b-4
paart	j-4k4
paart$	h3j-4
paas	l5
paas$	l5
paast	i4
paast$	i4
paats$	a-3
paatse	f6
paatst	a7
pabe	d-5l5
pabel	d-5l5
pabel$	l6
pabr	d-3
pabri	c4d-4
pabri$	c4d-4
pacen	d4
pacen$	d4
pache	b-6k6
pachel	b-6k4
pachen	k4
pachg	d4
pachga	d4
pachtw	h7k-5
pact	e-4f6g-5
pacti	f6g-5
pactie	f5g-5
pada	a3
padd	b-3e5
padde	b-3
padden	b-3c3d4k-3
padder	e4k3
pade	f4j-4
pade$	f5k-4l-4
padem	l5
paden	f5
paden$	f5
pader	d6j-7
pader$	j-7k5l-4
paders	d4
padh	h-4l4
padj	a4
padje	a4
padp	c4d-5
padpa	c4d-5
padv	k4
paf$	l-3
pafe	c7
pafel	c6
paff	d4k-3l-4
paffe	d5k-3l-4
pafg	e-5
pafge	e-5
pafges	a4
pafi	e5
pafic	e5
pafic$	e5
pafm	g4
pafma	g5
pafo	d4
pafv	c-5e-5h-3k-6l8
pafva	c-5e-5h-3k-6l8
pafval	c-5e-5h-3k-6l8
page$	h-6
pagee	j5k-4
pageer	j5k-4
pagen$	h4k-4
pagens	l-3
pagt	e4
pagt$	e4
pai$	g-3
paid	c-9l6
paid$	c-7l6
paie	e3
paien$	d-4e3
pail	l5
paili	l5
pailic	l5
pain	c-5l4
paine	c-5l4
painer	c-5l4
pakk	k-7
pakke	k-7
pakken	k-3l-6
pakket	e6f4k-5
pakp	l6
paks	f6
paks$	k4
pala	f5
palar	f5
palarm	f5
palb	c4e-4
palbe	c5e-4
palber	c5e-4
pald	a5g3k-6
palde	a5e4k-6
palde$	e5k-4
pale	c-4i4
pale$	b-4h-4
palen	d-5
palen$	d-5
paler	i5
palf	l4
palf$	l4
palk	g4
palk$	d4
palle$	c4d-6g-5h4
pallee	d-6
paller	g-5k6
palles	k4
pallon	d5
pals	e4
pals$	b3e4f-3
palti	b-5j-6k5
paltij	b-5j-6k5
paltj	c-4h5
paltje	c-4h5
palv	a6d-5k-5
palve	a7d-5k-5
palvel	a4d-5
palven	a5k-5
pamb	b-4
pambo	c4k-3
pambor	c4k-3
pamd	e4
pamen	k4
pamen$	j-4k4
pamer	f5
pamer$	f5
pames	e-3
pamh	a-5c-6l7
pamha	d4
pamhal	d4
pamme	f-4l-5
pammer	k3
pamper	l3
pamt	c-4
pamt$	c-4
panaa	a5g-4
pande$	d-4
panden	h4
pandg	a4g-4
pandh	c-3
pandha	c-3
pandl	b6k-4
pandlu	b6k-4
pands	b5e4
pandsc	e4
pandst	b5
pandt	d-3g4
pandt$	g5
pandw	b6
pandwe	b6
pang$	k-5
pangen	k5
pangh	c-5d6j6k-4
panghe	c-5d6j6k-4
pangi	g3
pangif	g3
pangj	d8
pangje	d4
pangjo	d5
pangz	h-3
pangza	h-3
panie	k3
paniek	k3
pank$	f5
panke	d-7
panken	d-5
panker	d-4
panm	i4
panmi	i4
panmid	i4
pann	d-4
panne	d-4
panne$	d-6e-4k6
pano	a6k-6
panon	k-6
panr	l-4
pans	g5
panse	g5
pant	k-5
pant$	c3k-5
pante	h-5
panten	h-5
panti	c4
pantin	c4
pants	d5
pantso	d5
pantw	g-4
pantwo	g-4
panu	e-4
panui	e-4
panuit	e-4
panv	l4
panva	l4
panval	l4
panw	l4
panwe	h4
panweg	h4
paok	d4
paoke	d4
paoke$	d4
pape	c-4h-4
papel	b6d-4h-5
papel$	b6d-4h-5
papen	c-4
papen$	c-4
papi	d-5
papie	d-5
papier	d-5
papk	d4
papka	d4
papkam	d4
papo	l-6
papot	l-5
papotg	c4
papoth	b5c-3
papott	c4
pappe	k-5l-5
papper	h6k-3l-4
pappy	a-5k3
pappy$	a-5k3
papvo	d-4
papvoe	d-4
para	k-4
parao	d4
paraok	d4
parav	b7k-5
parava	b7k-5
parde	d4
parde$	a5d5
parden	b6
parder	a-3
pare$	k-5
paren	k5
paren$	k5
pari	i4
parkee	d-4h3
parker	d4h-5
parl	l-4
parli	l-4
parlij	l-4
parm	f4
parm$	f5
parn$	h5
paro	j6
parom	j6
parom$	j6
parp	a-4e7
parpo	a-4e7
parr	d5
parri	d5
parric	d5
pars	b-5g-5
pars$	g-3
parse	a4
parsen	a4
parsj	b-4
parsje	b-4
part	g4
part$	j-4k-4
parti	g8j-6
partie	j-6
partij	d-4g10k-4l-3
parts	j4l-5
parts$	j4l-5
parw	h5
pasb	l7
pasba	l4
pasbak	l4
pase	d6
paser	d6
pasi	d4
pasj	a-4e9
pasje	a-4e9
pasje$	e4
pasjes	a-4e7
pasl	l4
pass	h-7k-6l-4
passa	h-6
passe	k-6
passer	b4d4k-5
paste	b-5
pasten	b-5
pasv	c-6l7
pasve	c-6l7
patb	d5k-4
patbi	d5
patbik	d5
pater$	l6
paterl	b4
pati	g5
patie	g4
patie$	e4
patj	c-4
patje	c-4
patl	d5
patla	d5
patse	f6
patse$	f6k-5
patst	a7
patst$	a4
patste	a5
patt	d-6l5
patte	d-6j-3l6
patten	d-7l8
pau$	c3k4
paud	h5
paudi	h5
paudi$	h5
pauf	g4k-3
pauff	g4k-3
pauffe	g4k-3
pautod	k5
pautom	g4
pautop	e7
pautos	g-7
pauw$	d5
pava	b6k-5
pavan	b7k-5
pavan$	b7k-5
paven	g-3
paven$	g-3
paver	c-4g4
pavers	c-4g4
pavin	d4
paving	d4
pax$	k4l-3
paxi	d-5h4j-6l4
paxic	g4k-3
paxich	g4k-3
paxis	j-6l5
paxis$	j-6l5
paze	a3c5
pazen	a3c5
pazen$	a3c5
pbaa	k-5l5
pbaar	d-3l5
pbaar$	d-3l5
pbaas	l5
pbaas$	l5
pbak	k-9
pbak$	k-8
pbakk	c6
pbakke	c6
pbalk	g4
pball	d5
pballe	d4k4
pballo	d5
pban	e-5
pband	e-4
pband$	d4e-4
pbande	h4
pbank	k4
pbank$	k6
pbarr	d5
pbarri	d5
pbbe	i-4
pbec	b5
pbeck	b5
pbecke	b5
pbeer	e5
pbeert	e5
pbeh	k-4
pbehe	k-4
pbehee	k-4
pbej	b6
pbeja	b6
pbejaa	b6
pbeke	d-5
pbeken	d-5
pbel$	k-3l4
pbell	d6
pbelle	d6
pbels	c7
pbels$	c7
pbelt	j4
pbelt$	j4
pben	i-4
pbend	k3
pbende	k3
pbeni	j-3
pbenie	j-3
pbens	d4
pbensc	d4
pber	e-5
pber$	i4
pberm	h-4l6
pberm$	h-4l6
pbero	g5
pberov	g4
pbert	c5e-4
pbert$	c5e-4
pbeste	l-3
pbestu	c-3l-4
pbet	c4j4k4
pbete	k5
pbeter	k5
pbeuk	c5f-4
pbev	l4
pbewu	d-3
pbewus	d-3
pbez	d-5e5k-5
pbezo	d-5e7k-5
pbezor	e8k-5
pbhu	c4
pbhui	c4
pbhuis	c4
pbie	b-7
pbiel	k-5l5
pbiel$	k-5l5
pbier	b-8k4
pbij	c-3g3l-9
pbijg	g8k-6
pbijga	c-3
pbijz	j6l-7
pbike$	h3
pbiker	k3
pbikes	d5h-6
pbit	k5
pbitt	k5
pbitte	k5
pbla	c6
pblaf	d5k-3l-4
pblaff	d5k-3l-4
pblaz	a6c8k-3
pblaze	a6c8k-3
pble	d4
pbler	d7k-6
pblere	d7k-6
pbli	g-4j-7
pblij	g-4j-7k5
pblijf	g-4j-7k4
pblikj	d4
pbloed	g3
pbloem	c5h-5
pbloes	d5
pblokk	h3l-5
pblu	b5
pblus	b5
pblust	b5
pboe	c-5
pboel	c-6
pboel$	c-6
pbol	g-3
pbol$	g-3l4
pbomm	a4
pbomme	a4
pbon	d3
pbonk	d3
pboo	a-3e-3f-4
pboom	a-3
pborde	l-5
pbot	h-7
pbote	h-5
pbraa	f8
pbraak	f10
pbras	a4
pbras$	a4
pbre	d-5
pbrek	d-4l-5
pbreke	d-4
pbreu	h-4l7
pbreuk	h-4l7
pbri	d-3
pbri$	c4d-4
pbro	e-4k-5l5
pbroe	d-5l4
pbroer	d-5g3
pbrom	k-4
pbromm	k-4
pbru	e-4
pbrui	h5l5
pbruin	l6
pbul	l6
pbusj	h-4
pbusje	h-4
pbuss	b3
pbusse	b4
pbusst	g4
pbuurt	j5l-8
pcad	d3
pcade	d5
pcan	b5
pcan$	b5
pcar	b4e4k-6
pcara	b7k-5
pcarav	b7k-5
pcarp	a-4e7
pcarpo	a-4e7
pce$	b-3
pceb	g-5l8
pcee	f5
pceer	f5
pceerd	f5
pcen	g-7
pcen$	d4
pcent	g-6
pcentr	g-6
pch$	j-8k4
pcha	b-4
pchad	f6k-4
pchade	f6k-4
pchap	b-3
pchau	g4k-3
pchauf	g4k-3
pche	b-4d-4
pche$	l3
pchec	l-3
pcheck	l-3
pchel	b-6d-8g10
pchel$	b-6k4
pcheld	d-8g10
pchen	k3
pchen$	k3
pcherm	c4
pchg	d4
pchga	d4
pchgas	d4
pchi	k-4
pchies	c5
pchij	f4l-4
pchijn	f4l-4
pchip	g5
pchipp	g6
pchoe	k-5l6
pchoen	k-5l6
pchol	d4
pchold	d4
pchom	c6
pchomm	c6
pchoo	l-4
pchop	d3
pchot	g6
pchot$	g-3k5
pchote	g8k-5
pchre	d4
pchree	d4
pchri	e4
pchrif	e4
pcht$	g-4
pchter	h-5k-5
pchtg	d4e5f-4
pchtge	d4e5f-4
pchth	g-6l6
pchti	g-4
pchtin	g-4
pchtp	g3h-4
pchtpa	g3h-4
pchts	j6l-7
pchtw	h7k-5
pchtwa	h7k-5
pchud	l5
pchudt	l5
pchut	d-4
pchutt	d-4
pchuw	l4
pcien	f4
pcien$	f4
pck$	l-6
pcke	b5l4
pcke$	b5
pckel	l4
pckel$	l4
pclu	b4c4
pclub	b4c4
pclubh	c4
pcob	a5
pcobr	a5
pcobra	a5
pcol	e4
pcoll	e4
pcolle	e4
pcon	c-4
pcont	c-5
pconta	c-4l4
pcou	b5
pcout	b5
pcouti	b5
pcro	h4
pcros	h4
pcross	h4
pcti	f6g-5
pctie	f5g-5
pdag	i3j3k-10
pdag$	i4j4k-9
pdage	g4l4
pdagen	g4l4
pdakp	l6
pdam	b4e-3
pdame	e-4
pdamp	b4
pdamp$	b4
pdank$	f5
pdba	l3
pdbaa	l3
pdda	i5
pddag	i5
pddag$	i5
pdden	k-4
pdden$	k-4
pdder	e4k3
pdder$	e4k3
pddes	a3
pddest	a3
pdee	e4
pdee$	k-4
pdeel	d-5e5h-4
pdeelt	d-4e5
pdeer	d4
pdeert	d4
pdek	h-7k-3
pdeks	a4h-6
pdekse	a4h-6
pdekt	c4f4k-3
pdekt$	c5f3k-3
pdel	l-4
pdeli	k6
pdelij	k6l-5
pdem	a-5k4
pdemp	a-5k5
pdempt	a-5k5
pdenb	j4
pdenbu	j4
pdend	d5g5l-5
pdend$	g5l-5
pdende	d5
pdeng	k-4
pdent	d4l-4
pdente	d4l-4
pdenw	g5h-3
pdenwi	g5h-3
pderbu	l4
pderd	c-4f6
pderde	c-4f6
pdere$	g-5
pderen	d4
pderh	c5
pderr	e4
pderra	e4
pders	k-4
pdest	a3
pdeste	a3
pdeurb	c4j-3k-4
pdezel	b4
pdgr	a4
pdha	c-3
pdhav	c-3
pdhave	c-4g4
pdhavi	d4
pdhe	h-4
pdhei	h-4
pdheid	h-4
pdi$	h4
pdic	h5l-7
pdich	h5l-6
pdicht	h5l-6
pdie	h-6
pdien	j3l-6
pdiens	j5l-5
pdiep	h-6l6
pdier	j5l-7
pdiere	j5l-7
pdig	g-5k5
pdig$	g-5
pdij	a-3e-3
pdijk	e-4
pdijk$	e-4
pdijn	a-4k4
pdijne	a-4k4
pdik	a3
pdikk	a3
pdikke	a3
pding$	j5k-6
pdkla	a3
pdklap	a3
pdlu	b6k-4
pdluc	b6k-4
pdluch	b6k-4
pdod	c-3l5
pdode	c-3l5
pdode$	c-5g5l5
pdoe	b-4
pdoel	b-6c5
pdoen	e-5
pdoen$	e-5
pdon	d-4g4
pdonk	l4
pdonke	l4
pdood	d-3e-4l-4
pdood$	c4l-6
pdoof	e5h-4
pdoofd	e5h-4
pdoorg	j-4
pdoos	a6
pdoos$	a6
pdpa	d-7g4
pdpar	d-4g5
pdpl	d5
pdpla	d5
pdplas	d5
pdra	b-3c-8k-4
pdraai	c-4h5
pdran	c-7f4j6k-4
pdrang	c-5d6j6k-4
pdrank	c-4f5l5
pdrem	a-6h7
pdremp	a-6h7
pdreu	a8k-4
pdreun	a8k-4
pdrij	d6g-5l7
pdrijf	g-5l8
pdrijv	d7
pdrin	d4
pdrink	d4
pdron	e3
pdrone	e6l-5
pdroo	b5
pdrug	a-4
pdrugs	a-4
pdruk	d-4g-4k5
pdruk$	d-4k5
pds$	j-5k-5
pdsb	e-3
pdsc	e6k-4
pdsch	e6k-4
pdscha	e5k-4
pdscho	e4
pdst	b4g-5
pdsta	b5
pdstap	b5
pdui	j-9
pduik	e3j-8k7
pduike	e3
pduiv	l4
pduive	l4
pduiz	a3
pduize	a3
pdum	e-5k-4l9
pdump	e-5k-4l9
pdumpt	e-5k-4l9
pduw	d-5h-4
pduwd	d-3
pduwd$	d-3
pduwe	h-4
pduwen	h-4
pduwt	d-3e3
pduwt$	d-3e3
pdwe	b5
pdwee	b6
pdweer	b6
pdwen	f3
pdwene	f3
peag	j5k-4
peage	j5k-4
peagee	j5k-4
pear	a-5k3
pear$	a-5k3
peau	b-4k7
peau$	c3k4
peba	k-7
pebl	a6c5
pebla	a8c6k-3
peblaz	a8c6k-3
peblu	b5
peblus	b5
pebo	c3
pebol	g-3
pebol$	g-3l4
pebou	b3
pebouw	b3
pebox$	a4
pebr	l4
pebro	l6
pech	k-4l3
pech$	l6
pecht	h-3k-4l3
pecht$	g-7l5
pechte	g5
pechtp	g6h-4k-6
peck	b4h-3
pecke	b5l4
pecke$	b5
peckel	l4
pect	e4
ped$	e5
peddes	a3
pede$	i3j4k-5
pedem	a-5k5
pedemp	a-5k5
peden	b-3
peden$	a-3b-3
pedend	g5l-5
peder$	d4h4
pedo	h-4
pedoo	e5h-4
pedoof	e5h-4
pedr	c-3k-5
pedra	c-4e4h4
pedre	k-5
peds	c-4j-4
peds$	c-4j-4
pedsc	e5k-4
pedsch	e5k-4
pedt	g3
pedt$	g3
pedu	d-4e-5k-4l5
pedum	e-5k-4l9
pedump	e-5k-4l9
peduw	d-4
peduwd	d-3
peed	c-4e8j-5k-8
peed$	e8k-5
peeds	c-4e4j-4k-5
peeds$	c-4j-5
peedsc	e5k-4
peeg$	d5
peegg	c9
peegge	c9
peegs	b-4
peegst	b-4
peek	k-4
peekp	g5k-4
peekpa	g5k-4
peekt	l5
peekt$	l5
peel	h-3
peelt$	d-3e5
peemd	k-3
peemde	f3
peep	b4
peept	b4
peept$	b4
peerd	d-5j4
peerd$	e-5h7j5
peerde	d-5
peerg	g4
peerge	g4l-4
peerm	a4
peers	a-7
peerst	a-4l3
peerte	e-4
pees	a-5b-4k7
peest	a-5b-5k7
peest$	a-6b-5k7
peestj	l4
peeu	c-4d6
peeuw	c-4d6
peeuw$	g4
peeuwd	d5
pefoo	c-6
pefoon	c-6
pefor	f4
peforc	f4
peg$	d6
pega	e-3
pegd	g5k-7l6
pegd$	g5k-7l4
pege$	h4
pegel	c4g-3k-4
pegel$	c3
pegels	c3d-5g-5
peger	b-5k8
peger$	b-5k8
peggeh	c-4h4
peggen	h6
pegges	c5d4
pegi	l-4
pego	l-6
pegs	b-4
pegst	b-4
pegsta	b-4
pehad	k5
pehad$	k5
pehee	k-4
peheer	k-4
pei$	e-5h6
peid$	h-5
peide	k-4
peiden	k-4
peie	d-4
peier	d-3
peiere	d-3
peige	d4
peigen	d5
peil	d-4
peila	d-4h4
peilan	d-4h4
pein	e-4
peinde	l-4
peis	c-4
peist	c-5h-4
peist$	c-5d4h-4
peja	b5
pejaa	b6
pejaar	b6
peke	h-4
peken	d-6h-4
pekend	d-5
pekens	c-4e4
pekers	a4g-3
pekg	k4
peki	l-7
pekiep	c4
pekk	b-4e-4
pekke	b-4e-6
pekken	b-4e-5
pekl	e3
pekn	a4k-4
pekna	a5k-4
peknal	a7k-4
pekp	g5k-4
pekpa	g5k-4
pekpar	g5k-4
peks	h-6
pekse	a4h-6
peksel	a4h-6
pekt	k-4
pekt$	k-3
pekv	c5
pekvo	c5
pekvog	c5
pela	d5j4
pelac	d5
pelach	d5
pelat	g6
pelati	g6
pelc	g-4h-5
pelce	g-4h-5
pelcen	g-4h-5
pelde	d-8j4
pelde$	j6
pelden	d-8e-5g6j4
pelder	f3
peldj	d4
peldje	d4
peldp	d-4g5
peldpa	d-4g5
pele$	g-4
pelef	c-6
pelefo	c-6
peleg	g6k-6
pelegd	g6k-6
pelen	d4
pelen$	d4
pelf	g-5
pelf$	d3g-4
peli	h-6
peli$	l-4
pelie	h-4
pelie$	b4h-4
pelij	j-4
pelijk	j-4
pelke$	h4
pell	g-4
pelle	d5g-4
pellen	d5g-4
pellet	c-4
pelli	j7
pellin	j8k-4
peln	b-6c5
pelne	b-6c5
pelp	j-5
pelpe	j-5l3
pelpen	j-5l3
pels	c11e-5l-4
pels$	c12e-5l-5
pelt$	d-4
pelu	l-5
pelui	d6h-7k-4l-5
pelui$	d5h-7
peluid	k-4l-4
peluk	e-4
peluk$	h4
pelw	l-4
pelwe	e4
pelweg	e4
pem$	k-7
pemaak	c4
pemb	c6
pemba	c6
pembak	c7
pembr	d-3g5
pemd	k-3
pemd$	c-3e5
pemde	f3
pemde$	f4
pement	h4
pemm	b7k-5
pemme	b7k-5
pemmer	b7k-5
pemo	a4d-4
pemp	a-8h6
pempe	a-6h7
pempel	a-6h7
pempt	a-5k5
pemt	l4
pemt$	l4
pena	j5l-5
penaa	e4
penb	h-5
penbuu	j4
pend$	l-4
penden	i4k-5
pender	a3d4
pendi	i4
pendin	i5
pendk	a3
pendkl	a3
pene	k-5
penee	l5
peneer	l5
penf	e-4
penfl	e-4
penfla	e-4
peng	h4k-5
penge	d4h4
pengen	h5
penh	b4k-4
penhu	b6k-3
penhui	b6k-3
peni	j-4
penie	j-4
penieu	j-3
penig	l4
penig$	l4
penk$	b-3
penke	a-4
penkel	a-4
penl	c5
penla	c5
penn	c-5
penna	i5
penna$	i5
penne	c-4
pennen	c-6
penni	d-6
pennin	d-4e4
peno	e-4l3
penor	k-3l4
penorm	k-3l4
penov	l7
penove	l7
penr	f5g-5
penro	f6g-5
penrol	f6g-5
pensc	d4
pensch	d4
penst	j3l-5
penst$	j5l-5
pensta	f4
pent$	l-5
penten	l-3
pentj	k-5l4
pentje	k-5l4
pentr	g-4
pentru	g-6
pentu	b5k-5l5
pentui	b5k-5l5
penv	a3b-5c4
penvl	a4b-5c4
penvli	a4b-5c4
penw	d-6
penwij	k4
penwis	g4
penwo	d-7k6
pep$	h-4
pepa	g4
pepar	d-4
pepark	d-4
peper	c4
peperd	c4
peps	h-6k3
peps$	h-5
pept	b4g3
pept$	b5g5
pepte	h4
pepteg	h4
pera	l-4
peraa	d-4j-4
peraak	j-4
peraan	c4d-5
peraf	l-4
peraf$	l-4
peral	l-6
peral$	l-6
perav	a4
peravo	a4
perba	b3
perbak	b5
perbe	a-4k3
perbes	k4l-4
perbl	h-5
perbr	a7c6g-4
perbra	a6c6g-4
perbuu	l4
perd$	e-6h6j5k-4
perda	l-4
perden	b-5k5
perdeu	f7
perdw	f3
perdwe	f3
pered	e4h4
perede	e4h4
pereed	e5k-4
perel	e4
perel$	e6
peren	l-4
perena	j6l-6
perend	e-4k-7
perf	h-5k5
perf$	c6
perga	h3j-4
perges	g4l-4
pergi	k-4l4
pergif	k-4l4
perhu	c5
perhui	c5
perij	b5k-5
perij$	b5k-5
perj	h4
perka	c-4
perkan	c-3
perke	a-5d-4
perkee	a-4
perken	d-4e5
perko	a6b-6c4
perkoo	a4b-6c4e-4
perkr	a-4k3
perkre	a-4k3
perkt	j-8k6
perkt$	j-7k5
perl	d-7
perla	d-7g-4h4
perlas	d-4h5l4
perle	k3
perlel	b5
perli	b-3
perlij	b-4
perlo	l6
perlor	l6
perm	e-6h-5
perm$	h-5k-3l4
perme	a3
permi	d-4i5
permis	d-4i5
permo	e-4
permu	c6l-4
perne	l4
pernet	l4
pernie	c4
pero	d-9h4
peron	l6
perond	l6
perov	d-7h7
perove	d-7h7
perovi	g4
perpa	a3
perpe	d5
perr	k-5
perra	c4
perraa	e4
perras	c5
perre	e-4
perrei	e-4
perri	d5
perrie	d8k-6
perro	g4
perry	b5
perryc	b5
persc	g-4k-3l6
persch	k-3l6
perse	l6
persen	l5
perso	e4h-4
persoo	e3h-4
persp	k-5
perspo	j4k-5
perst	a-4
persta	e4
perste	a-4c3
perstm	f5g-4
pert	b-6
pert$	a-4l6
perte	a-3e-4
perter	e-4
pertj	b-8k5
pertje	b-8k5
pertu	e4
pertui	e4
perui	d-6
peruit	d-6
peruk	g4
perukt	g4
perus	a5g-4
perval	k4
pervu	a6k-5
pervuu	a6k-5
perwi	h5
perwij	h5
pese	d4
pesem	d5
pesem$	d5
pesla	c-3
peslag	c-3
pesle	b4g5
peslee	b4
pesli	l5
peslik	l5
peslo	c7k-3
pesloo	c7k-3
peslot	l5
pesm	b3e4k-4
pesmo	b4
pesmol	b4
pesn	c4g-3k-5
pesne	c4g-3k-5
pesned	c4g-3k-5
pest	k4
pest$	a-5k8
peste$	k4l-3
pesten	a-4k3
pestey	a3
pesti	l5
pestj	a5d-4l4
pestje	a5d-4l4
pestok	l-4
pestol	f4
pestop	a5
pestu	c-4d4j-6k4l-4
pestuu	c-4d4j-6k4l-4
peta	j6
petaa	j6
petaal	j6
petb	e5k-5
petba	d3
petbal	d3
petg	h4l-3
petga	h4
petgan	h4
petgo	a4l-4
petgor	a4l-4
peti	h5k-4
petik	f4h5k-4
petikt	f4h5k-4
petj	c-4
petje	c-4
petje$	c-6
peto	c6
petr	c4k-4l-3
petro	f-4j-4l-3
petrok	c4d3f-4j-4
petss	l3
petst	c-7d4l-4
petstu	c-4d6
pette	k-5
petter	k-3
peuk	h-4l3
peuk$	a4h-4l4
peuke	e3
peuken	e5
peul	g-3
peun	a8k-4
peun$	a6k-3
peunt	a4
peunt$	a4
peurb	c4j-3k-4
peurbe	c4j-3k-4
peurd	g3
peurd$	g3
peuro	k6l-6
peus	d-4g5
peus$	d-4g5
peutel	j3
peuter	i4
peuwd	j-3
peuwd$	j-3
peuwe$	l-3
peuws	k6l-3
peuws$	k5
pevaa	l-4
pevaar	l-4
peval	k-4
pevall	k-4
pevee	k-4
peveel	j4k-4
pevel	c5
pevels	c7
peven	j-4k4
peven$	j-8k7
pevend	d4
pevi	a-4l4
pevin	a-4l4
peving	a-4l4
pevl	l4
pevlo	l4
pevlog	l4
pevo	l5
pevoe	c-3k4
pevoet	e4
pevon	e-3k-7l7
pevond	e-3k-7l7
pewa	c-6h-4l7
pewaa	c-7h-4l9
pewaai	c-7h-4l8
pewe	b-6e-4k4
pewee	b-6c3e-4k4
pewees	b-6c4e-4k4
pewel	g4
peweld	g4
pewone	d5
pewus	d-3
pewust	d-3
pexp	a5c-3
pexpl	a5
pexplo	a5
peze	c-7j-4
pezel	b4c-7l5
pezelf	b4
pezet	h6
pezet$	h6
pezo	e7k-5
pezor	e8k-5
pezorg	e8k-5
pfat	d5
pfatb	d5
pfatbi	d5
pfee	a-7k5
pfeer	d5
pfees	a-7k5
pfeest	a-7k5
pfel	c4
pfels	c5
pfels$	c5
pfen	d6i5k-5l-4
pfenn	i5
pfenna	i5
pfeu	g4k-3
pfeur	g4k-3
pfeur$	g4k-3
pffe	g3k-6
pffeu	g4k-3
pffeur	g4k-3
pffi	k5l-4
pfge	e-4
pfges	a4
pfgest	a4
pfic	e4
pfic$	e5
pfigu	e3
pfij	c-4k6
pfijn	c-4k6
pfijn$	c-4k6
pfik	b7k-5
pfikt	b7k-5
pfje	b5k-5
pfla	h-4k-4
pflat	h-4
pflat$	e-3h-4
pflau	d6
pflauw	d6
pfli	d-4
pflin	d-4
pflink	d-4
pfma	g5
pfo$	j3
pfoe	h-4
pfoo	c-6
pfoon	c-6
pfoon$	d4
pfor	f5
pforc	f5
pforce	f5
pfst	i4
pfste	i4
pfti	a5k-7l4
pftig	a4k-7l4
pftig$	a5k-5
pftigd	k-4l4
pfva	c-5e-5h-3k-6l8
pfval	c-5e-5h-3k-6l8
pfval$	c-5e-5h-4k-4l5
pgaat	e-4j-4
pgaat$	e-4j-4
pgal	d3
pgale	d3
pgan	h7
pgang	h7
pgang$	h5
pgas	b-4
pgasl	l4
pgast	b-5
pgaste	b-5
pgat	k3
pgate	k3
pgaten	k3
pgbe	k4
pgber	k4
pgberi	k4
pgbr	h4
pgde	k-4l4
pgebl	a6c5
pgebla	a8c6k-3
pgeblu	b5
pgebou	b3
pgedem	a-5k5
pgedo	e4h-4
pgedoo	e5h-4
pgedr	c-3h3
pgedra	c-4e4h4
pgedre	a4k-3
pgedu	d-4e-5k-4l5
pgedum	e-5k-4l9
pgeduw	d-4
pgeer	j4
pgef	f4
pgefo	f4
pgefor	f4
pgehad	k5
pgeki	c4
pgekie	c4
pgekl	c-4e4
pgekn	a5k-4
pgekna	a5k-4
pgel$	c5
pgela	d5
pgelac	d5
pgeld	c-5k-4
pgeld$	c-5
pgeldt	j4k-5
pgele	g6k-8
pgeleg	g6k-6
pgelen	d4
pgels	c3d-5g-5
pgels$	c3d-5g-5
pgelu	l-5
pgelui	d6h-7k-4l-5
pgeluk	e-4
pgemaa	c4
pgena	e4
pgenaa	e4
pgend	j-3l6
pgend$	j-4
pgende	k-5l7
pgeno	e-3
pgep	d-6
pgepa	d-3
pgepar	d-4
pger$	b-3e5f-3
pgera	h5j-4
pgeraa	j-4
pgere	j6k-7l-3
pgered	e4h4
pgeree	e5k-4
pgeren	d5
pgeru	g7
pgeruk	g4
pgesla	c-3
pgesle	b4g5
pgesli	l5
pgeslo	c7k-3
pgesm	b4
pgesmo	b4
pgesn	c4g-3k-5
pgesne	c4g-3k-5
pgestu	d5j-6k4
pget	k-5l-4
pgeti	h5k-4
pgetik	f4h5k-4
pgetr	c5f-4k-4
pgetro	c4d3f-4j-4
pgevaa	l-4
pgeval	k-4
pgeve	c4
pgevel	c5
pgeven	b-3d5j-4
pgevi	a-4l4
pgevin	a-4l4
pgevl	l4
pgevlo	l4
pgevo	l5
pgevoe	c-3k5
pgevon	e-3k-7l7
pgewa	c-6h-4l7
pgewaa	c-7h-4l9
pgewe	b-6c3e-4g5k4l-5
pgewee	b-6c4e-4k4
pgewel	g4
pgeze	h4
pgezet	h6
pggeh	c-4h4
pggeha	c-4h4
pggek	c6
pgges	c5d4
pggest	c6d5
pghe	b-4c-6d5j5
pghek	c-5d6j6k-4
pghekk	c-5d7
pgif	k-6l4
pgift	k-6l4
pgifte	g3
pgifti	k-4l4
pging	f4
pging$	f4k-3
pgit	e3l-4
pgjeu	d4
pgjeug	d4
pgjo	d5
pgjon	d5
pgjong	d5
pglas	k-5l3
pglasb	l4
pgli	l4
pgoe	d-6
pgoed	d-6
pgoed$	d-5k3
pgol	h-3
pgolf	h-3
pgolf$	h-3
pgor	k3l-4
pgord	a-4k4
pgordi	a-4k4
pgors	a4l-4
pgors$	a4l-4
pgra	g-4j-3k4
pgraa	a-6j-4k4
pgraag	a-5k7
pgrap	k5
pgroen	b-6c3k-6
pgrot	g-5
pgrote	g-5
pgs$	e4
pgst	b-4
pgsta	b-4
pgstaa	b-4
pgte	l6
pgza	h-4
pgzaa	h-3
pgzaam	h-3
phaal$	k4
phaald	k-4
phaar	e-4i3
phaar$	e-4i3
phad	b-4f4l-4
phad$	k5
phadd	b-3c3d4k-3
phadde	b-3c3d4k-3
phade	f6k-4
phade$	f6k-4
phal$	h4
phale	c-5f4
phalen	c-5f4
phalf	l4
phalf$	l4
pham	k4
phand	a7c-4
phand$	a6
phandh	c-3
phands	e4
phang	d4
phange	k4
phangj	d8
phap	a-5
phape	l5
phapp	a-5k3
phappy	a-5k3
pharde	d4
phau	g4k-3
phauf	g4k-3
phauff	g4k-3
phaven	g-4
phaver	c-4g4
phavi	d4
phavin	d4
phe$	l3
phec	l-3
pheck	l-3
phed	c-6l7
phede	c-6l7
pheden	c-6l7
phee$	i4
pheek	b4
pheek$	b4
pheel	h-3
pheel$	h-3
pheer	b-3g-3
pheer$	g-3
pheerd	k-4
phei	h-5
pheid	h-5
pheid$	h-5
phek	b-4d5j5k-4
phekk	d7
phekke	d7
phel$	b-6k4
pheld	d-8g10
phelde	d-7g7
pheldt	c3
phele$	g-4
pheli$	l-4
phelp	j-5
phelpe	j-5l3
phem	c-3
phen	k5
phen$	k3
pher	e-3g-4
pherm	c3e-4
pherm$	c4
pherr	d8k-6
pherri	d8k-6
pheure	h-3
pheurt	h3
phga	d4
phgas	d4
phies	c5
phies$	c5
phij	f4l-4
phijn	f4l-4
phijnl	f4l-4
phijnt	d4
phip	g5
phipp	g6
phippe	g6
phoe	j5k-4l6
phoef	l6
phoen	k-5l6
phoene	e4
phoev	j4k-4
phoeve	j4k-4
phol	d4
phold	d4
pholde	d4
phomm	c6
phomme	c6
phonde	d6k-5
phoog	c-4
phool$	l-4
phoop	a4
phoop$	a4
phop	b4
phope	b5
phopel	b6
phorb	b5
phorbe	b5
phorn	b-5d4
phorn$	b-5d4
phot	g6
phot$	g-3k5
phote	g8k-5
photen	g8k-5
phou	c-7j-6
phoud	c-5j-6
phoude	j-6k5
phoudt	c-5
phout	b4
phout$	b4
phre	d4
phree	d4
phreeu	d4
phri	e4
phrif	e4
phrift	e4
phroei	b4
phten$	c-4
phtend	a5d-5
phter	h-5k-5
phter$	c-3h-4k-6
phterl	c4
phtert	e4
phtg	d4e5f-4
phtge	d4e5f-4
phth	g-6l6
phti	g-4
phtin	g-4
phting	g-4
phtp	g3h-4
phtpa	g3h-4
phtpar	g4
phts	j6l-7
phtw	h7k-5
phtwa	h7k-5
phtwag	h7k-6
phud	l5
phudt	l5
phudt$	l5
phuisg	i6
phuisj	c7
phut	d-4
phutt	d-4
phutti	d-4
phuur$	e-5
phuurd	f5
phuurt	e5
phuw	l4
pic$	e6
pica	d5
picad	d5
picade	d5
picha	g4k-3
pichau	g4k-3
picht	g-4
pichtg	d4e5f-4
pichti	g-4
pichts	j6l-7
pici	l-4
picie	f4
picien	f4
pidda	i5
piddag	i5
pide	k-5
pide$	b3
pidee	k-4
pidee$	k-4
pideer	d4
piden	k-4
piden$	k-4
pidsc	a4
pidsch	a4
piea	c-3k3
pieb	g-3
piebo	g-3
piebol	g-3
pief	f4g-4
pief$	f4g-4
pieg	c4k-7
piege	c6e-3k-7
piegel	c5g-6
piegen	k-6l6
pieh	l4
piel	a-4c3
piel$	k-4l7
pield	c4j4
piele	d-4
pielen	d-4
piem$	k-4
pien	i4
piend	i7k-6
piende	i4k-5
piendi	i5
piens	j5l-5
pienst	j5l-5
piep	h-3
piepe	c4
pieper	c4
pierb	b5
pierba	b5
piere	d-4l-8
pieren	l-7
piers	c-4d4
piers$	c-4d4
piert	b-8k6
piertj	b-8k6
pieru	g7
pierv	a6k-5
piervu	a6k-5
pies	d-3k9
pies$	d-3k9
piete	l-3
pieter	h5
pietg	a4l-4
pietgo	a4l-4
pietss	l3
pietst	c-5d4l-4
pieu	a-4l-5
pieuw	a-4k5l-5
pieuwd	j-3
pieuwe	l-3
pieuws	k6l-3
pift	k-6l6
pift$	l4
pifte$	g3
pifti	k-4l4
piftig	k-4l4
pigd	k-4
pigen	d5
pigen$	d5
piger	k4
piger$	k4
pigs	l3
pigs$	l3
pigte	l6
pigu	e3
pij$	g6
pijb	h4
pijba	h4
pijbaa	h4
pijd	g-7
pijd$	b-5d3g-6j-7k6
pijdt	d-7
pijdt$	d-7
pije	k4l-4
pije$	k4l-4
pijf	g-4j-7l8
pijft	g-7j-7l9
pijft$	g-7j-7l9
pijg	c-4d-4e-5
pijga	c-3
pijge	g8k-6
pijker	l-5
pijkt	h-4
pijkt$	h-4
pijl	l-8
pijl$	l-3
pijlt	j5k-3l-5
pijnb	d4
pijne	a-4k3
pijnen	a-4
pijnl	f4l-4
pijnli	f4l-4
pijnt	b-3
pijnt$	d4
pijs	k-4
pijs$	g3k-4
pijt	c-4e4k-4
pijt$	k-4
pijte	f4
pijv	d5
pijve	d5
pijven	d7
pijz	j5l-5
pijze	e3
pijzer	e4
pik$	j-10l5
pike	d5l-5
pike$	h3
piker	l-3
pikes	d5h-6
pikes$	d5h-6
pikj	d4
pikje	d4
pikjes	d4
pikk	d5
pikke	d5
pikker	d5
piko$	b6
pikt	b4g-4k-7l6
pikt$	g-4k-3l6
pil$	e-4
pila	d-4h4
pilan	d-4h4
piland	d-4h4
pild	d5
pilde	e3
pildp	d5
pildpl	d5
pili	g4
pilic	l5
pilich	l5
pill	c-5e-3
pille	c-5e-3
pilleg	e-3
pillen	l5
pillet	k7
piln	d4f-3
pilni	d4f-3
pilnis	d4f-3
pime	j-5k6
pimen	j-5k7
pimen$	j-5k7
pimi	d4
pimid	d4
pimide	d4
pimt	l3
pimt$	l3
pindel	l-4
pinds	k-6
pinds$	i4k-4
piner	c-5l4
piner$	c-4
piners	l8
pinf	j3
pinfo	j3
pinfo$	j3
pingbe	k4
pingeg	c5
pinges	c-4
pinget	f4i5
pink	h-6
pinke	h-5
pinke$	a5d-4
pinkel	h-5
pinkem	e4
pinken	a-5e-4l3
pinkt	k-3
pinkt$	k-3
pins	d-7j-4
pinse	a5
pinst	d-4
pinti	d4k4
pintig	k4
pintim	d4
pinu	d-3
pinut	d-3
pinute	d-3
pioo	k-4
piool	k-4
piool$	k-4
pios	k5l-4
piot	h3
pipp	d-6g4
pippe	d-6g4
pippen	d-4h5
pipper	g4
pire	k-6
piren	k-6
pirene	k-6
pische	l4
pisg	i6
pisge	i6
pisi	c-4
pisin	c-4
pising	c-4
pisj	c4
pisje	c4
pisje$	c5
piss	a-6e4i5
pisse	a-6c5e5l-4
pissel	a-4e6
pissi	d-3i6
pissin	d-3i6
pist$	a-4c-5h-3
piste	g4
pisten	g5h-3
pisz	d7f-4
pisza	d7f-4
piszak	d7f-4
pitb	l6
pitbu	l6
pitd	b4
pitda	b4
pitdam	b4
pitenl	c5
pitga	b-4d-4
pitgan	h3
pitges	d4
pitl	c5e-6
pitla	c5e-6
pitlaa	d4e-5
pitr	b6
pits	d-4
pitte$	k4
pitz	j-6l8
pitze	j-6l8
pitzet	j-6l8
piven	l4
pizend	a3
pizz	c-3
pizza	c-3
pjaard	b6
pjag	d5
pjage	d5
pjagen	d5
pjam	k3
pjamm	k3
pjamme	k3
pjar	k6
pjare	k6
pjaren	k6
pjba	h4
pjbaa	h4
pjbaan	h4
pjd$	b-5d3g-6j-7k6
pjdt	d-7
pjdt$	d-7
pjer	b5
pjerr	b5
pjerry	b5
pjes	e5
pjes$	e4
pjft	g-7j-7l9
pjft$	g-7j-7l9
pjga	c-3
pjge	g8k-6
pjker	l-5
pjkers	l-4
pjkt	h-4
pjkt$	h-4
pjl$	l-3
pjlt	j5k-3l-5
pjnb	d4
pjne	a-4k3
pjnen	a-4
pjnen$	a-4
pjnl	f4l-4
pjnli	f4l-4
pjnlij	f4l-4
pjnt	b-3
pjnt$	d4
pjoc	c5
pjoch	c5
pjochi	c5
pjs$	g3k-4
pjt$	k-4
pjte	f4
pjve	d5
pjven	d7
pjven$	d7
pjze	e3
pjzer	e4
pkaa	b-6
pkaar	b-6
pkaars	a4b-6
pkaart	k4
pkab	d-5l4
pkabe	d-5l5
pkabel	d-5l5
pkac	b-6k4
pkach	b-6k4
pkache	b-6k4
pkam	f6h-4
pkame	f6
pkamer	f6
pkamp	h-4
pkan	e-3
pkan$	e-4k4
pkanti	c4
pkar	b-5d6e-4h5
pkara	d4
pkarao	d4
pkas	a-4
pkast	a-3
pkba	g4
pkeel	g-4l4
pkeel$	g-4l4
pkeer	h4
pkeerd	d-5
pkeers	a-5
pkeert	e-5h4l-4
pkel	h-6
pkel$	c-4l5
pkelc	g-4h-5
pkelce	g-4h-5
pkeld	f6
pkelde	f5
pkele	a-4c4d-4l3
pkele$	a-4
pkelen	c5d-4l3
pkels	e-6k6
pkels$	e-6k6
pkem	e4
pkema	e4
pkema$	e4
pkend$	d-5
pkende	l4
pkenn	d-4e7
pkenr	f7g-5
pkenro	f6g-5
pkens	c-4e5
pkens$	c-4e5
pker$	d-4
pkere	e3
pkerel	e4
pkers$	l-5
pkerse	l5
pkerst	f3g-3
pkes	d5h-6
pkes$	d5h-6
pket	e9
pketb	e7k-5
pketj	f5
pketje	f5
pkeu	e6
pkeuk	e6
pkeuke	e6
pkge	k4
pkie	g-3
pkie$	b6
pkiep	c4
pkiepe	c4
pkies	b-4k7
pkies$	b-4k7
pkiet	k-6l6
pkiet$	k-6l6
pking	h4l-6
pking$	h4l-6
pkjes	d4
pkjes$	d4
pkkel	e-6k6
pkkels	e-6k6
pkkenr	f6g-5
pkkers	h4
pkket	e6f4k-5
pkketj	f5
pkki	a-3k4
pkkie	d-3
pkkie$	b6
pkkies	b-4k7
pklaa	e-4k6
pklaar	e-4k6
pklan	g3k-4
pklant	g3k-4
pklap	a4h6l-7
pklap$	a4
pklapp	h5k-3l-5
pklapt	h4
pkle	h4l-3
pklem	c-4h7k-6
pkli	g-4
pklik	b4
pkliko	b4
pklin	g-4k4
pklink	g-4k4
pklu	k-4
pklus	e5k-4
pkna	a7
pknal	a8
pknal$	a4
pknald	a10k-4
pknalt	a4
pkne	h5
pknipp	l3
pknu	k4
pko$	b6
pkoe	e3
pkoei	l4
pkoeie	l4
pkoev	e4
pkoevo	e4
pkof	k4l-4
pkoff	k4l-4
pkom	g-8
pkomt	g-3
pkomt$	g-3
pkoo	b-4e-5l-4
pkool	b-5c4
pkoop	a4e-4k5l-6
pkoop$	e-5k5l-6
pkor	b5k-7
pkorf	b7k-6
pkorf$	b5
pkort	l4
pkpa	k-4
pkpar	g5k-4
pkpart	g5k-4
pkra	d-4h-4
pkraak	f4
pkrass	f3
pkre	k7
pkree	k4
pkreeg	k4
pkres	a-4k3
pkrest	a-4k3
pkri	c-4
pkrij	c-4
pkrijg	e-5
pkrijt	c-4e6
pkroe	d4
pkroeg	d4
pkrom	c4
pkroo	a4g-4
pkroon	a4g-4
pkru	b3
pkrui	b3
pkruid	c4j3
pkruit	b4
pksc	f7
pksch	f7
pkscha	f7
pkse	h-6
pksel	a4h-6
pksel$	h-6l5
pkst	e4
pkte	b4j4k-7
pkte$	b5k-4
pkun	h-4
pkvo	c5
pkvog	c5
pkvoge	c5
pkwam	a6
pkwam$	a6
pkwar	j-6
pkwart	j-6
pkwi	k-6l-3
pkwij	k-6l-3
pkwijt	k-4
plaad	c4d-5
plaadp	c4d-5
plaap	l-4
plaapk	d4
plaapt	l-5
plaar	e-4k6
plaar$	e-4k6
plaat	k-3
plaat$	e-3
plac	k5
plach	k5
plache	k4
plachg	d4
placht	k5
plad	f4j-8k4
pladd	e4k3
pladde	e4k3
plade	f5j-7
pladen	f5
plaf	d3k-3
plaff	d5k-3l-4
plaffe	d5k-3l-4
plag$	a4
plak	k-5
plak$	k-5
plal	d4
plam	l-5
plamm	b6c-4
plamme	b6c-4
plampj	e4
pland	d-4k7
pland$	d-4
plang$	k-5
plangz	h-3
plank	d-4
planke	c4d-4
plants	d5
plap$	d4
plapp	h4k-5
plappe	h5k-3l-5
plapt	h4
plapt$	h5
plar	f5
plarm	f5
plarm$	f5
plas	g-5k-4
plasb	l4
plasba	l4
plase	d6
plaser	d6
plass	d5
plasse	d5
plast	g-4
plast$	h3
plat	e-4h-4l3
plat$	h-4
plate	d-7l6
platen	d-7l6
plati	g6
platie	g6
plauw$	d5
plaz	a5c6
plaze	a5c6
plazen	a5c6
plbe	c5e-4
plber	c5e-4
plbert	c5e-4
plce	g-4h-5
plcen	g-4h-5
plcent	g-4h-5
plco	k-3
plcon	k-3
plcont	k-3
plde	d-5k-6
plde$	b-6c4e5j5
plden	a4d-4e-5
plden$	a5d-4e-5k-4
plder	f5k-4
plder$	l4
plderr	e4
pldj	d4
pldje	d4
pldje$	d4
pldpa	d-4g5
pldpar	d-4g5
pldpl	d5
pldpla	d5
ple$	g-3
pleb	k-7
plec	g-4
plech	g-4
plecht	g-4
pleeg$	c-4d4e-4
pleegg	c9
pleegs	b-4
pleen	d-6
pleen$	d-6
pleep	b4
pleept	b4
pleer	d-4
plef	c-6
plefo	c-6
plefoo	c-6
pleg	h6
plega	e-3
plega$	a-3l4
plegd	g6k-6
plegd$	g6k-6
plegg	h7
plegge	h6
plegi	a4l-4
plein	h-4
plein$	h-4
plek$	g5
plekt	c-3
plel	b5
pleli	b5
plelie	b5
plem	c-5h5
plem$	h7k-6
plend	a-3k4
plende	a-3k4
plenv	a4
plenvl	a4
pler	g-8j-4
plere	d7k-6
pleren	d7k-6
plers	f5g-5
plers$	f5g-5
ples$	k4
plet	c-5k4
pletj	c-5k5
pletje	c-5k5
pleu	c-6g4
pleur	c-3g5
pleurd	c-3g5
plez	k6
plf$	g-3l3
plgend	j-4
pli$	l-4
plie	g-6
plie$	h-5l3
plieb	g-3
pliebo	g-3
plieg	k-7l6
pliege	k-6l6
pliep$	i4
pliet	b-5
pliet$	b-5
plif	e-4l4
plift	e-4l4
plift$	e-4l4
plige	k4
plij	c-5j-5
plijf	j-7k4l4
plijft	g-4j-7k4
plijkt	h-5
plikj	d4
plikje	d4
pliko$	b6
plikt	l5
plikt$	l5
pling	j4
pling$	j5
plink	d-5
plinke	d-4k4
plip	h5
plipt	l4
plipt$	l4
plk$	d9k-5
plke$	h4
pll$	l5
plle$	c4d-6
plleb	k-7
pllee	d-6
plleen	d-6
plleg	e-3
pllega	e-3
pllend	a-3k4
pller	f4g-7k4
pllers	f5g-5
plles	k4
plles$	k4
pllet	c-5
plletj	c-5k5
plli	j5
pllig$	k-3
pllige	k4
pllin	j7k-4
plling	j7k-4
pllon	d5
pllonn	d5
pllu	c-3
pllui	c-3
plluik	c-3
plmt	e3
plmt$	e3
plne	b-6c5
plni	d4f-3
plnis	d4f-3
plnisz	d7f-4
ploed	g3
ploede	g5l-5
ploedt	g3
ploei	f3
ploem	c5h-5
ploemb	c7
ploeme	k4
ploes	d5
ploese	d5
plof	h4
ploft	d-3h5
ploft$	d-3h5
ploge	l4
plogen	l4
plok$	l4
plokk	l-5
plokke	l-5
plon	a5
plonn	d5
plonne	d5
plor	l6
plore	l6
ploren	l6
plos	h-5
plosi	a5
plosie	a5
plosw	d4h-5
ploswa	d4h-5
plot	e5
plot$	e4
plote	l5
ploten	l5
plpe	j-5l3
plpen	j-5l3
plpen$	j-5l3
plpl	e5
pls$	c9
plst	e4k-4
plsta	e5
plstaa	e5
plt$	c-3
plten	b4
plten$	b4
plti	b-5j-6k5
pltij	b-5j-6k5
pltijd	b-5j-6k5
pltj	h4
pltje	h4
pltjes	c-4h4
plub	b4c4
plubh	c4
plubhu	c4
pluc	k-5l4
pluch	k-5l4
plucht	k-5l4
plui	c-5d8k-6
plui$	d5h-7
pluid	d6k-3l-4
pluid$	d6k-4l-4
pluik	c-3
pluip	c-4
pluis	a-4h5l4
pluis$	a-4h5
pluist	l4
pluit	l5
pluk	e-3
pluk$	h4
plus	b5c-3e3k-4
plust	b5
plust$	b5
plve	a6d-6k-3
plvel	a3d-5
plveld	a3d-5
plven	a5k-5
plven$	a5k-5
plweg	e4
plweg$	e4
pmaak	a-5k3
pmaak$	a-6k5
pmaar	j-5
pmaar$	j-5
pmaker	g3
pmal	h7k-5
pmall	h7k-5
pman$	k-5
pmba	c7
pmbak	c7
pmbakk	c7
pmbe	i5
pmber	i5
pmber$	i5
pmbo	c4k-3
pmbor	c4k-3
pmbord	c4k-3
pmbr	d-3g5
pmd$	e4
pmde	k-3
pme$	l-4
pmeg	d4k-3l-4
pmega	d4k-3l-4
pmel	j4
pmeld	e-5j4
pmeld$	c4
pmelde	e-5
pmels	c4
pmels$	c4
pmene	l5
pmenee	l5
pmes	e-3g4
pmess	g3
pmesse	g3
pmete	e4
pmeter	e5
pmeu	c4
pmgevi	a-4l4
pmha	d4
pmhal	d4
pmhalt	d4
pmhe	c-6l6
pmidda	i5
pmide	d4
pmidee	d4
pmin	d-4
pmink	e4
pminke	e4
pminu	d-3
pminut	d-3
pmis	a-5d-3i4
pmiss	d-3i6
pmissi	d-3i6
pmist	a-5k4
pmist$	a-5b4k3
pmme$	b5
pmmel	c4l-5
pmmels	c4
pmmo	k-5l5
pmob	g5k-5l4
pmobi	g5k-5l4
pmobie	k-5l5
pmoed	a5d-3h4
pmoede	a5d-3h4
pmol	d-5l-4
pmole	a7
pmolen	a7
pmoll	a-4c4d-6
pmolle	a-4c4d-6
pmolt	b4
pmolte	b4
pmoo	a-5k5
pmooi	a-5k6
pmooie	a-6k6
pmor	f-5
pmos	e-5k4
pmosk	e-5k4
pmpa	g-3k4
pmpe	a-6
pmpel	a-6h7
pmpel$	a-6h7
pmper	l3
pmpje$	e3
pmpt	a-5e-5l7
pmpt$	a-5e-5l9
pmsi	d4
pmsin	d4
pmsing	d4
pmst	g-5
pmt$	g-5k-4l6
pmuz	d4k-4
pmuzi	d4k-4
pmuzie	d4k-4
pnaa	g-6
pnaam	c4k-3l-4
pnaamb	c4k-3
pnaar	g-4
pnaar$	g-4
pnaas	i4
pnaast	i4
pnad	a4
pnal	a8
pnal$	a4
pnald	a9g5k-4
pnald$	a6
pnalde	a6k-4
pnalt	a4
pnalt$	a4
pnar	j5k-4l-5
pnau	c3
pnaut	c3
pnauto	c3
pnbe	d-6h-5
pnbek	d-5
pnbeke	d-5
pnbraa	f4
pnbuu	j4
pnbuur	j4
pnce	b-3
pnce$	b-3
pndba	l3
pndbaa	l3
pndel	a-4k4
pndeli	a-6k7
pnden	k-7
pnden$	k-5
pndend	d5
pndeng	k-4
pnder$	c-7k-4
pnders	k-4
pndg	a4g-4
pndh	c-3
pndha	c-3
pndhav	c-3
pndi	i4
pndin	i4
pndje$	k3
pndk	c-3
pndkla	a3
pndl	b6k-4
pndlu	b6k-4
pndluc	b6k-4
pnds	k-6
pnds$	k-4
pndsc	e4
pndsch	e4
pndst	b5
pndsta	b5
pndt	d-3g4
pndt$	g5
pndw	b6
pndwe	b6
pndwee	b6
pned	g-3
pnede	g-3
pneden	k-6
pneerg	g4l-4
pneeu	c-4d5
pneeuw	c-4d5
pneg	d5
pnege	d5
pnel	c-4
pnel$	c-4d5
pnelt	a4
pneltj	a4
pnelw	e4
pnelwe	e4
pnem	e4
pneme	e4
pner$	c-3
pnerg	k4
pnerge	k5
pners	l5
pners$	l5
pnes	k-4
pnet$	b-6
pnetj	i5
pnetje	i5
pneu	d-4g6
pneus	d-4g6
pneus$	d-4g6
pnfl	e-4
pnfla	e-4
pnflat	e-4
pnfo	j3
pnfo$	j3
png$	k-5
pngbe	k4
pngber	k4
pnge$	k-5
pngeg	c5
pngego	c5
pngel	d4
pngen$	k3
pnger	d6
pngere	d6
pngesl	c-4f4
pnget	d6i3k-4l-4
pngeti	f5
pngetr	d7f-4i5
pngh	c-5d6j6k-4
pnghe	c-5d6j6k-4
pnghek	c-5d6j6k-4
pngi	g3
pngif	g3
pngift	g3
pngj	d8
pngje	d4
pngjeu	d4
pngjo	d5
pngjon	d5
pngr	i6k-4
pngro	i6k-4
pngroe	i6k-4
pngz	h-3
pngza	h-3
pngzaa	h-3
pnha	e3
pnhu	b6k-3
pnhui	b6k-3
pnhuis	b6k-3
pniek	k3
pniek$	k3
pniel	c4
pnield	c4j4
pniele	d-4
pniet	g-4
pniet$	g-3
pnieu	a-4k5l-5
pnieuw	a-4k5l-5
pnig	l7
pnig$	l4
pnigt	l6
pnigte	l6
pnij	f-3
pnin	c-4d-4
pning	c-4d-4
pning$	d-4
pnipp	l3
pnippe	l3
pnis	d3
pnisz	d7f-4
pnisza	d7f-4
pnk$	f4
pnka	l4
pnke$	a5d-4
pnkel	h-5
pnkel$	c-4f4
pnkelc	g-4h-5
pnkele	a-4c4d-4
pnkem	e4
pnkema	e4
pnken	a-5e-6l3
pnken$	a-5e-6l3
pnker	d-6l3
pnker$	d-6l6
pnkjes	c-4
pnla	c5
pnlam	c5
pnlamp	c5
pnli	f5l-4
pnlij	f4l-4
pnlijk	f4l-4
pnmi	i3
pnmid	i3
pnmidd	i3
pnna$	i5
pnne$	d-6e-4k6
pnnel	d5
pnnel$	c-4d6l-3
pnnelt	a4
pnnes	c4
pnni	c-4d-6
pnnin	d-4
pnning	d-4
pnoc	a4
pnod	d4g-4
pnodi	d4g-4
pnodig	d4g-4
pnon	k-6
pnoo	e-6l-4
pnoor	e-4
pnoord	e-4
pnor	k-4l4
pnorm	k-4l4
pnorme	a4
pnot	c-4
pnov	l7
pnove	l7
pnover	l7
pnpaa	c6
pnpaal	c6
pnpal	c-6
pnpale	c-6
pnro	f6g-5
pnrol	f6g-5
pnroll	f6g-5
pnse$	a5
pnst	j3
pnst$	j5l-5
pnsta	f4
pnta	l4
pntac	k4
pntact	k4
pntai	c-5l4
pntain	c-5l4
pntd	c4f4k-3
pntde	c4f4k-3
pntdek	c4f4k-3
pnten	h-4l-4
pntenb	h-5
pntern	l4
pntig	k4
pntig$	k4
pntim	d4
pntimi	d4
pntin	c4
pntine	c4
pntje$	l5
pntr	g-3
pntru	g-6
pntrum	g-6
pnts	d4
pntso	d5
pntsoe	d5
pntu	b5k-5l5
pntui	b5k-5l5
pntuin	b5k-5l5
pntw	g-4
pntwo	g-4
pntwoo	g-4
pnui	e-4
pnuit	e-4
pnuit$	e-4
pnut	d-5
pnute	d-3
pnuten	d-3
pnval	l4
pnval$	l4
pnvl	a4b-5c4
pnvli	a4b-5c4
pnvlie	a4b-5c4
pnwe	a4k-3
pnweg	h4
pnwege	h4
pnwi	c-5
pnwis	g4
pnwiss	g4
pnwo	d-7k6
pnze	k-4
pnze$	k-4
poar	k4l-4
poar$	c-3k4l-3
pobee	e5
pobeer	e5
pobi	g5k-5l4
pobie	k-5l5
pobiel	k-5l5
pobr	a4
pobra	a4
pobras	a4
poch	j-7
poch$	j-7k7
pochi	c5
pochie	c5
pochte	a4
pock	g4
pock$	g4
pod$	a-4
pode	c-4l5
pode$	c-6g4l5
podeu	k5
podeur	k5
podi	g-4
podig	d4g-4
podig$	d4g-4
pods	e-4l4
poed	d-8
poed$	d-5
poede	d-4
poede$	j4k-5
poeden	g4l-5
poeder	c5h4l5
poedt	g3
poedt$	g3
poef	l5
poeft	l6
poeft$	l6
poeg	b-5
poeg$	d6k-3
poege	b-5k7
poeger	b-5k8
poei	g3
poeid	b5g4k-4
poeide	b5g4k-4
poeke	a4g-4
poeken	i4
poeker	a4g-4
poel	b-7
poel$	c-6k6
poele	d7
poelen	d7
poem	c5h-5
poemb	c7
poemba	c7
poeme	k4
poemen	k4
poen	b-4
poenen	e4
poeps	k5
poept	g5
poept$	g5
poepte	h4
poese	d5
poesem	d5
poetb	d4
poetba	d4
poete	j4
poetg	h4
poetga	h4
poets	d-4
poets$	d-4
poev	e4k-4
poeve	k-4
poevee	j4k-4
poevo	e4
poevoe	e4
pofde	e5h-4
pofde$	e5h-4
poff	l-5
poffi	k5l-4
poft	d-3h5
poft$	d-3h5
pogen	g-3
pogen$	g-3
pogi	f3
poie$	a-6k6
pok$	g-7k-4
poke$	d4
pokk	j-4
pokke	j-4k-5
pokken	j-4k-3
pokt	j4k-5
pold	b-5c4
polde	b-5c4
polden	d4
polder	f3
pole	a5h-4
polen	a6
polen$	a4d-3
polenv	a4
polf	h-3
polf$	h-3
polie	g-4
polieb	g-3
polk	b4d7k-6
polk$	b5d8k-6
polle	a-6
polle$	a-4
polleg	a-3l4
poller	f6g-5
pollu	c-3
pollui	c-3
polp	e5
polpl	e5
pols	l7
pols$	l4
polt	b4
polte	b4
polten	b4
pomm	k-6
pomme	l-5
pommel	c5l-5
pommen	a4
pomo	c-5g7h-3
pomp$	l4
poms	c-4d4g-6
pomsi	d4
pomsin	d4
pomst	g-6h4
pomt	l4
pomt$	l4
ponb	d-5
ponbe	d-5
ponbek	d-5
ponde	c-3
ponde$	e-4k4
ponden	e-4k-9l4
ponds	e5
pone$	e5l-4
poners	d5
ponge$	k-6
ponger	d5
poni	k-5
ponie	k-4
ponk	g3
ponke	l5
ponker	l4
ponn	g-5
ponne	g-5
ponta	c-4l4
pontac	k4
pontai	c-5l4
pontd	c4f4k-3
pontde	c4f4k-3
ponv	a-4l3
ponw	a3c-6k-3
ponwe	a5k-3
ponwi	c-6
ponze	k-4
ponze$	k-4
pood	a-4d-4e-3
pood$	a-4
poods	e-4l4
poofde	e5h-4
pooie$	a-6k6
pook	b4k-5
poolp	e5
poolpl	e5
poom	k-5
pooms	h4
poomst	h4
poon	c-4g-4
poon$	g-4
poonw	c-6
poonwi	c-6
poop$	a3e-5l-7
poorbi	c-3
poord	d-9
poord$	e-3
poorg	j-4
poorge	j-4
poors	e-4
poorst	e-4
poort	k4
poort$	f-4k6l-4
poos	b5f-4
poos$	a4
poost	b3
pooste	b6
pootj	g5
pootje	g5
pop$	l-7
popb	h4l-6
popel	b6
popeli	b6
popeng	d5
popg	k-4
popge	k-4
popgeb	a8c5k-3
poph	k4
popha	k4
popl	c-5h4j-7k6
popli	c-6h5
poplic	c-6h5
popn	e5
popo	e7
popor	e7
poport	e7
popr	j-5k7
popru	j-5k7
poprui	j-5k7
pops	g5j5k-4
popsc	e4
popsch	e4
popst	g5j5k-4
popsto	g6
popti	f4
poptic	f4
porbe	b5
porbec	b5
porbi	c-3
porbij	c-3
porc	f5
porce	f5
porcee	f5
porden	l-5
pordeu	e5g-4
pordi	a-4c-4d-7k8
pordij	a-4k4
pore	l5
poren	l5
poren$	l5
porf	b7k-6
porf$	b5
porge	j-4
porger	c-4e7k-5
porgev	j-4k4
porin	k-4
poring	k-4
porm	k-4l4
porme	a4
porme$	a4
porn	b-5d4
porn$	b-5d4
porr	f-4
pors	e-3
pors$	a4l-4
porst	e-4
port	b-5
port$	j-4k4
porth	h4
portha	h4
porti	c-7
portie	c-7
posi	a4c-3
posie	a5
posjes	g3
posk	e-5k4
posp	c4g-5
pospi	c4g-5
pospie	c4g-5
post	c-4k-4
post$	j4k-4
poste	b6c-4
poster	b6
posw	d4h-5
poswa	d4h-5
poswal	d4h-5
pote$	g-4
poten	g7k-4
poten$	g7k-4
poters	d4e-3
potg	c4
potge	c4
poth	b4
pothe	b4
pothee	b4
potje$	g4
potte$	c4
potz	c4
potzo	c4
potzoo	c4
poude	j-3
poude$	h-4
pouden	j-5k5
pouder	h-3
poudt	c-5
poudt$	c-5
pout	b5h3
pout$	b4
pouti	b5
poutin	b5
pouts	h6
pouts$	h6
pouwd	e4
pouwe	b-5k7
pouwen	b-5k5
pouwt	b4h3
pouwtj	b4h3
povee	k-5
poveel	k-5
povera	l-6
poverk	c-3
poverl	d-4h5l4
poverv	k4
povi	b-4g4h-4l3
povin	b-4g4h-4l3
poving	g4
poze	d6
poze$	d6
pozen	c-3k-5
ppaa	g-4
ppaal$	c5
ppaalt	c-4h5
ppaar	g-4h-5l5
ppaar$	h-4
ppak	e4k-5
ppakk	e5k-6
ppakke	e5k-6
ppale	d-5
ppalen	d-5
ppan$	c-5l4
ppani	k3
ppanie	k3
ppann	e-4
ppanne	e-4
ppap	d-5
ppapi	d-5
ppapie	d-5
ppar	e-3g3k-6
ppar$	d6
ppart	d-4g10k-4l-3
pparti	d-4g10k-4l-3
ppas	d4g-4h-6
ppas$	l4
ppe$	e6k-5
ppec	l5
ppech	l6
ppech$	l6
ppel	a-4b7
ppel$	a-4b5
ppele	d4
ppelen	d4
ppeli	b5
ppelij	b6
ppend	h4
ppende	h4
ppeng	d5
ppenge	d5
ppenh	d5
ppenhu	d5
pperd	c4
pperd$	c4
ppere	a3l-4
pperen	a3l-4
ppers	e4h-4
pperso	e4h-4
ppert	a-5l8
ppert$	a-5l8
ppge	k-4
ppgeb	a8c5k-3
ppgebl	a8c5k-3
ppgeho	d4
ppha	k4
ppie	c4d-7e-3g-6k-4
ppieg	c6g-5
ppiege	c6g-5
ppier	d-5
ppier$	c4d-5
ppierb	b5
ppijl	l-4
ppil	d-3k6l5
ppill	d-3k6l4
ppille	d-3k6l4
ppit	l6
ppiz	c-3
ppizz	c-3
ppizza	c-3
ppka	d4
ppkam	d4
ppkame	d4
ppla	j-7
pplank	c4d-4
pplas	g-4
pplass	d5
pplat	l5
pplat$	k5
pplate	l8
pple	h-6
pplei	h-4
pplein	h-4
pplek	g5
pplek$	g5
ppli	c-6h5
pplic	c-6h5
pplich	c-6h5
pplo	a6c-5
pplos	a5
pplosi	a5
pplu	a-4l3
ppol	l4
ppols	l8
ppols$	l4
ppom	l3
ppomp	l3
ppomp$	l4
ppool	a-4e7
pporth	h4
pporti	c-6g4
ppos	j4k-5
ppost	j4k-5
ppotg	c4
ppotge	c4
ppoth	b5c-3
ppothe	b5c-3
pppenh	d5
pppere	a3l-4
pppert	a-6l4
pppy	a-5k3
pppy$	a-5k3
ppra	f-4j-5l5
ppraa	l4
ppraat	l4
pprax	j-5l7
ppraxi	j-5l7
pprin	e-4l4
ppring	c5e-4
ppro	h-4
pprob	e3
pprobe	e3
ppru	j-5
pprui	j-5k7
ppruim	j-5k7
pprul	k-8
pprull	k-8
pps$	h-5
ppsa	k4
ppsc	e4
ppsch	e4
ppschr	e4
ppst	g5j5k-4
ppsto	g6
ppstoo	g6
ppteg	h4
pptege	h4
ppti	f4
pptic	f4
pptici	f4
ppto	f4
ppui	k4
ppuit	k4
pput	a4h-6
pputd	a4h-6
pputde	a4h-6
ppve	c-4h4
ppvo	d-4
ppvoe	d-4
ppvoet	d-4
ppy$	a-5k3
praadj	a4
praag	a-5
praag$	a-6k6
praagt	e4
praai	c-3e5h5
praaie	e4
praak	e-4f9
praak$	f5
praakt	j-4
praan	d-4
praan$	d-5
prac	h4k-6
pracen	d4
prach	h4k-6
pracht	h4k-6
praf	l-6
praf$	l-4
prafi	e5
prafic	e5
prak	k5
praken	d-3
praks	k4
praks$	k4
pral	l-6
pral$	l-5
pram$	d-3h5
pramh	d4
pramha	d4
pran	h-3
prande	g-3
prandl	b6k-4
prands	b5
prandt	g5
prandw	b6
prang	c-5d6j6k-4
prangh	c-5d6j6k-4
prank	c-4f5l5
prank$	c-4f5l5
prant	c4h-5
prant$	c5
prao	d4
praok	d4
praoke	d4
prap$	l4
prapp	c5d4
prappe	c5d4
prar	b3k-4
prare	b3k-4
prare$	b3k-4
prasse	d4
prast	c6
pratt	d-7l8
pratte	d-7l8
prav	b6k-5
prava	b7k-5
pravan	b7k-5
pravo	a4
pravon	a4
prax	j-5l7
praxi	j-5l7
praxis	j-5l7
prba	b3
prbak	b5
prbak$	b5
prbe	a-3h-4
prbec	b5
prbeck	b5
prbel	k-3
prbel$	k-3
prbes	k4l-4
prbi	c-3
prbij	c-4
prbijg	c-3
prbl	h-5
prbr	a7c5g-3
prbra	a6c6g-4
prbran	a6c6g-4
prbuu	l4
prbuur	l4
prce	f5
prcee	f5
prceer	f5
prd$	e-6
prda	l-4
prden	e-4l-5
prden$	b-4l-5
prdenw	g5h-3
prdere	k4
prdeu	f5g-4k-5
prdeur	f5g-4k-5
prdi	d-6k8
prdig	d-7k7
prdig$	d-7k5
prdij	a-4k4
prdijn	a-4k4
prdw	f3
prdwe	f3
prdwen	f3
prea	l5
preag	j5k-4
preage	j5k-4
pred	e4h3
prede	e4h3
preden	e4h3
preed	e9k-7
preeds	e5k-4
preeg	k4
preeg$	k4
preek	d-3
preeu	d4
preeuw	d4
prege	d-4
prei	e-4h4
preige	d4
prein	e-6h5
prein$	e-4h5
prek	e-3
prek$	d4
preke	d-4
preken	d-4
preki	h4l-6
prekk	d-5e-5
prekke	d-5e-5
prekv	c5
prekvo	c5
prel	f-5
prel$	e6
prela	g6
prelat	g6
prell	d4g-4
prelle	d4g-4
prem	a-6d-3h8
premp	a-6h7
prempe	a-6h7
prena	j6l-6
prend	e-4k-7
prend$	c4k-4
prende	e-4k-5
prene	k-6
prenn	c-6
prenne	c-6
prent	g4
prent$	g4
preste	a-4k3
preu	a6h-4
preuk	h-4l7
preun	a8k-4
preun$	a6k-3
prf$	c4k-3
prfi	k6l-6
prfie	k6l-6
prfiet	k6l-6
prga	h3
prgan	h4
prger	c-4e6k-6
prger$	e7k-5
prgere	c-3
prgesn	l3
prgev	j-4k4
prgeve	j-4k4
prgi	k-4l3
prgif	k-4l4
prgift	k-4l4
prhu	c5
prhui	c5
prhuis	c5
pri$	c4d-4
pric	g-5
prica	d5
pricad	d5
prich	g-5
pricht	g-5
prie	i5
prien	i7k-6
priend	i7k-6
prietg	a4l-4
prift$	e4
prij$	b4h4k-4
prijb	h4
prijba	h4
prijd	g-5l-5
prijdt	d-7
prijf	g-5l8
prijft	g-5l8
prijg	e-5
prijn	d4
prijs	g3k-4
prijs$	g3k-4
prijt	c-4e6
prijv	d7
prijve	d7
pril	c-4
prin	e-4h-4j-4
pring	e-6h-4
pringe	c4e-4
prio	k-4
prioo	k-4
priool	k-4
prit	e4
priv	l-4
prjo	h4
prjon	h4
prjong	h4
prka	i4k-3
prkan	c-3
prkant	c-3
prkee	d-3h5
prkeer	d-3h5
prken	d-4e5
prker	d4h-5
prkere	d4h-5
prki	k-6l6
prko	k-6
prkoo	a4b-6c4e-4
prkoop	a5e-4
prkor	b8k-6
prkorf	b7k-6
prkr	a-4k3
prkre	a-4k3
prkres	a-4k3
prkt	a-5j-5k5
prkt$	a-5j-5k5
prla	d-7g-4h4
prlas	d-4h5l4
prlast	d-4h5l4
prle	k3
prlel	b5
prleli	b5
prlo	l4
prlor	l6
prlore	l6
prm$	h-5k-5
prme	a4
prme$	a4
prmet	a4
prmi	d-4i5
prmis	d-4i5
prmiss	d-3i6
prmo	e-4
prmu	c6l-4
prn$	b-5c-4e-4h7
prni	c3
prnie	c5
prniel	c4
prnpaa	c6
prnpal	c-6
prns	l5
pro$	k6l-6
probee	e5
proeg	b-5d4
proeg$	d4k-3
proege	b-5k8
proei	b4
proen	b-6c3k-6
proen$	k-6l6
proeps	k4
proept	g5
proer	d-5
proet$	b4
prok	j-4
prokk	j-4k-4
prokke	j-4k-4
prol	c-4
proll	c-4f3
prolle	f6
prollu	c-3
prom	k-7
prom$	j5
promm	k-5
pronde	e-4k6l3
prone	e6l-5
prone$	e6l-5
proo	e-4
prood	a-3b4e-4
prood$	a-4i3
prook	b5
proom	c-4l5
proon	a4g-4
proos	b4
proost	b4
pros	h4
pross	h4
prosse	h4
prote	g-5
prote$	g-4
protz	c4
protzo	c4
prouwe	k5
prouwt	h3
prov	b-4d-7h4l4
prove	d-7h7
prover	d-7h7
provi	b-4g4h-4l3
provin	b-4g4h-4l3
proz	b5
proze	b5
proze$	f3
prpa	a3
prpe	d5
prplek	g4
prpo	a-4e7
prraa	e3
prraam	e4
prras	c5
prre	f-4
prrei	e-4
prrein	e-4
prri	d6
prric	d5
prrica	d5
prrie	d8k-6
prrie$	d8k-6
prro	g4
prryc	b5
prryca	b5
prsc	g-4l4
prsch	l4
prschi	f4l-4
prschu	l4
prsd	a-6h5
prse	a4l4
prsen	a5
prsen$	a4
prsj	b-4
prsje	b-4
prsjes	b-4
prso	e4h-4
prsoo	e3h-4
prsoon	e3h-4
prsp	k-5
prspo	j4k-5
prst$	a5b-4
prsta	d-4e4
prstan	e4
prste	a-5
prste$	a-4l3
prstm	f5g-4
prstma	f5g-4
prte	a-4
prten	k4
prten$	k4
prter	e-4
prterr	e-4
prth	h4
prtha	h4
prthal	h4
prthu	l-7
prthui	l-7
prti	c-7g8j-5
prtie	c-7j-5
prtier	c-7j-5
prtij	d-4g10k-4l-3
prtij$	d-4g10k-4l-3
prtj	b-5
prtje	b-5
prtje$	b-5
prtjes	e4
prtp	b-7
prtrok	a3l4
prts$	j4l-5
prtv	d6g-6
pruc	g5
pruch	g5
prucht	g5
prugs	a-4
pruid	c4j3
pruik	k-5
pruik$	b4k-4
pruim	j-3k5
pruime	j-5k7
pruimt	l3
pruin	l6
pruin$	l5
pruisi	c-4
pruit$	d-6k-3
pruitd	b4
pruk	d-4k4
pruk$	d-4k5
prukk	k4
prukke	k4
prukt	b5
prukt$	b6g4
prul	k-8
prull	k-8
prulle	k-8
prum	g-6
prum$	g-6
prus	a4
pruz	g6
pruzi	g6
pruzie	g6
prval	k4
prvo	j5l-7
prvoo	j5l-7
prvoor	j5l-7
prvu	a6k-5
prvuu	a6k-5
prvuur	a6k-5
prwi	h4
prwij	h5
prwijl	h5
pryc	b5
pryca	b5
prycan	b5
psal	a3
psam	k4
psame	k4
psbak	l4
psbak$	l4
psban	c-4d6
psband	c-4d6
psbe	l3
pscha	f4
pschad	f6k-4
pschap	c-3
psche	d-4g4
psche$	l3
pschel	d-8g10
pschi	k-4
pschij	f4l-4
pschip	g6
pschoe	k-5l6
pschol	d4
pschom	c6
pschoo	l-4
pschop	d3
pschot	g6
pschre	d4
pschri	e4
pschud	l5
pschut	d-4
pschuw	l4
pscou	b5
pscout	b5
psdr	a-6h5
pse$	f5k-7
psel	e6h-7
psel$	h-6l4
pseli	g4
pselin	g5
psels	a4l-3
psem	d5
psem$	d5
psenm	f4
pser	d4e-4g-4k-6
pser$	e-4
pseri	b5k-6
psfe	d5
psfee	d5
psfeer	d5
psge	e-4
psgeb	d3
psgen	i3
psgeno	i3
pshan	l4
psie	a7k-5
psief	a4
psief$	a4
psier	a5k-5
psierv	a6k-5
psin	i6k-6
psind	k-6
psinds	k-6
psing	c-5i5
psing$	c-4d-4i5l-3
psir	k-6
psire	k-6
psiren	k-6
psje	e8
psjes	a-5b-4e10
psjes$	a-5b-4e9
psjo	e4k-8
pska	l-4
pske	g-4l-4
psket	e6g-3
pslaap	l-4
pslac	k5
pslach	k5
pslag	c-3
pslag$	a5
pslage	c-3
pslap	l5
pslap$	l5
psle	c-3h-4
pslee	b4
psleep	b4
psleu	c-7g4
psleut	j3
psli	d-5f5
pslij	c-4d-4f6
pslik	l5
pslikt	l5
pslip	h5
psloo	c6
psloop	c7k-4
pslot	e5
pslot$	e4
pslote	l5
pslu	c-5h6
pslui	c-5h6
psluip	c-4
psluis	h6
psluit	l5
psma	h5k-6
psmo	b4
psmol	b4
psmolt	b4
psna	j-3
psned	c4g-3k-5
psnede	c4g-3k-5
psnee	c-4d5
psneeu	c-4d5
psnelw	e4
psoe	d4
psoen	d5
psoen$	d5
psoo	e3h-4j-6k4
psoon	e3h-4
psoon$	e3h-4
psoor	j-6k7
psoort	j-6k7
pspa	c-4
pspar	d6
pspar$	d6
pspele	d4
pspi	c5g-5l-4
pspie	c6g-5
pspieg	c6g-5
pspij	h4l-4
pspo	k-5
pspor	b-6
psport	b-6
pspr	c4e-4
pspri	c5e-4
psprin	c5e-4
pspui	k4
pspuit	k4
pssa	h-6
pssel	a-4e5
psseli	g4
psser	k-6
pssi	d-4i6l-3
pssie	g4
pssin	d-3i6
pssing	d-3i6
psst	c4
pssta	g4
psstat	g4
pstad	h4
pstad$	h4
pstal$	d-4
pstap	b5d-6
pstap$	k4
pstape	b6d-4h-5
pstapp	c-3
pstapv	d-4
pstb	j5l-6
psted	i4
pstee	j-4
psteed	c-4j-5
psteeg	c3l-5
psteek	g4k-4
pstek	b4
psteke	b4
pstel	j6
pstel$	g4
pstell	j8
psten	b-5
psten$	b-5h-4
pstep	d4h-6
pster$	a-6b4
pstera	a4
pstere	e5
pstigs	l3
pstik	g-3l5
pstil$	e-4
pstin	e-4k-6l7
pstink	e-4k-6l7
pstj	a4d-4
pstje	a4d-4
pstm	f5g-4
pstma	f5g-4
pstmar	f5g-4
pstoe	k-4
pstoel	c4d5l-4
pstoet	h5
pstoke	l-4
pstol	f4
pstole	f4
pstoo	g5k-7
pstook	k-4
pstoot	g6
pstop	a4c-5
pstopl	c-6h5
pstopt	a4
pstor	k-3l5
pstori	k-4
pstort	l6
pstp	l4
pstrak	k4
pstri	g-4
pstrij	g-4
pstro	c-4l5
pstroo	c-4l5
pstu	d4
pstud	d4l-4
pstude	d4l-4
pstukk	c5j3
pstun	c-4d6
pstunn	c-4d6
pstuu	c-4j-5k6l-5
pstuur	c-4j-5k6l-5
psve	c-6l7
pswa	h-5
pswal	d4h-5
pswal$	d4h-5
psza	d7f-3
pszak	d7f-3
pszakk	d8f-3l-3
ptaal	j5
ptaand	b-4
ptact	k4
ptad	h4
ptad$	h4
ptaf	c6
ptafe	c6
ptafel	c6
ptai	c-5l4
ptain	c-5l4
ptaine	c-5l4
ptak	h4l-6
ptakk	h4l-6
ptakke	h4l-6
ptal$	d-4
ptan	d-3e4
ptand$	e5
ptant	e3
ptant$	e3
ptap	b4c-6d-5
ptap$	k4
ptape	b5c-4h-5
ptapel	b6d-4h-5
ptappe	c-3
ptapv	d-4
ptapvo	d-4
ptas	a-6d-4e10
ptasj	a-4e7
ptasje	a-4e7
ptass	d-4e5
ptasse	d-4e5
ptau	c6
ptax	d-5h4
ptaxi	d-5h4
ptaxic	g4k-3
ptaxis	h3
ptba	d3
ptbal	d3
ptball	b-3d6
ptbe	e7k-5
ptbi	d5j6l-8
ptbik	d5
ptbike	d5
ptbr	h-4l3
ptbu	l6
ptda	b4
ptdam	b4
ptdamp	b4
ptde	h-6k-3
ptdek	h-6k-3
ptdeks	a4h-6
ptdekt	c4f4k-3
pteb	c3l-4
ptebo	c5l-4
ptec	l4
pteck	l4
ptecke	l4
pted	i4
ptee	j-4
pteed	c-4j-5
pteeds	c-4j-5
pteeg	c3l-5
pteeg$	c4l-5
pteek	g4k-4
pteekp	g5k-4
pteekt	l5
ptegel	d-5h3
ptei	k-4
ptel	j5
ptel$	g4
ptele	c-6
ptelef	c-6
ptell	j6
ptelle	h-3
ptelli	j8k-4
ptenb	h-5
ptenba	b-3
ptend	d-5
ptend$	a4
ptende	d-4
ptenl	c5
ptenla	c5
ptent	c-4j-4k5
ptent$	c-4g4j-4k5
ptep	h-6
ptera	a4
pterav	a4
pterb	h-5
pteri	c-4d-4f4
pterij	c-4d-4f4
pterj	h4
pterl	b4
pterle	b4
ptern	l4
pterne	l4
ptero	d-4
pterr	e-5
pterra	c5
pterre	e-4
pters	k-4
pters$	d4e-4
ptersp	j4k-5
pterst	e5
ptert	e4
ptertu	e4
pterw	h5
pterwi	h5
ptev	l6
ptga	b-4h5
ptgan	h6
ptgang	h6
ptge	f-5
ptges	d4
ptgesc	d4
ptgev	d3
ptgo	a4l-4
ptgor	a4l-4
ptgors	a4l-4
ptha	g-5h4
pthal	h4
pthal$	h4
pthee	b3i3
pthee$	i4
ptheek	b4
ptho	b4l5
pthor	b5
pthorb	b5
ptic	l-3
ptici	f4
pticie	f4
ptie	c-5
ptier	c-7j-5
ptier$	d-4g4j-5
ptiere	e7
ptiers	c-4d4
ptig$	a4d3
ptigd	k-4l4
ptigs	l3
ptigs$	l3
ptij	b-4g7j-5
ptij$	d-4g10k-4l-3
ptijd	b-4d3j-5
ptijd$	b-5d4j-7k3
ptik	h4
ptikk	c4d4
ptikke	d5
ptikt	f4g-3h5k-4l3
ptikt$	f4g-3h5k-4l3
ptil$	e-4
ptim	d4l-4
ptimi	d4
ptimid	d4
ptin	g-3j-4
ptine	c4
ptine$	c4
pting$	g-4
ptingb	k4
ptink	e-4k-6l7
ptinke	e-4k-3l5
ptinkt	k-4l3
ptla	d5e-6
ptlaa	d4e-5
ptlaat	d4e-5
ptma	f5g-4
ptmar	f5g-4
ptmark	f5g-4
ptoc	j-7k7
ptoch	j-7k7
ptoch$	j-7k7
ptod	k5
ptode	k5
ptodeu	k5
ptoe	k-3
ptoel	c4d5l-4
ptoele	c3d7
ptoen	e3
ptoen$	e3
ptoept	h4
ptoet$	h5
ptok	d-7k5l-4
ptoke	l-4
ptoken	l-4
ptokk	d-7k7
ptol	f6
ptole	f4
ptolen	f4
ptom	g4
pton	l-3
ptond$	l-3
ptoo	g4k-7
ptook	k-4
ptoom	b4k-5
ptoot	g6
ptootj	g6
ptop	c-4e5
ptopl	c-6h5
ptopli	c-6h5
ptopo	e7
ptopor	e7
ptopt	a4
ptopt$	a4
ptor	k-4
ptor$	f3
ptore	l4
ptoren	l4
ptori	k-4
ptorin	k-4
ptort	l6
ptos	g-7
ptosp	c4g-5
ptospi	c4g-5
ptou	b-6e4
ptouw	b-6e4
ptouwe	b-6c5
ptpa	b-7g5h-4
ptpar	b-6g5
ptpart	g5
ptraf	e5
ptrafi	e5
ptrak	k4
ptraks	k4
ptram	h4
ptram$	d-3h5
ptramh	d4
ptrap	c4k-4
ptrap$	l5
ptrapp	c5d4
ptre	e-5
ptrek	e-4
ptrekk	d-5e-5
ptrekv	c5
ptri	g-4
ptrij	g-4
ptril	c-4
ptrok	j-4k-4
ptrokk	j-4k-4
ptroo	c-4l5
ptroom	c-4l5
ptrou	k5
ptrouw	k5
ptru	g-6
ptrum	g-6
ptrum$	g-6
ptsb	c-4d7l-3
ptse$	f6k-5
ptsel	e4
ptsl	l6
ptso	d5
ptsoe	d5
ptsoen	d5
ptss	l3
ptst	j4l-8
ptsta	d-4
ptste	a5
ptstu	c-4d6
ptstun	c-4d6
ptten	l5
ptterb	k5
pttere	h4k-4
ptud	d4l-4
ptude	d4l-4
ptuden	d4l-4
ptui	k-4
ptuin	k-4
ptuin$	k-3
ptukk	c5j3
ptukke	c5j3
ptun	d5
ptunn	d5
ptunne	d5
ptus	c-4
ptuss	c-4
ptusse	c-4
ptuu	c-4j-5k6l-5
ptuur	c-4j-5k6l-5
ptuur$	k4
ptuurd	c-4d4j-6k4l-4
ptva	d5g-6
ptwa	e-5j4k-10
ptwaa	a5k-5
ptwaal	a5k-5
ptwac	e-5j6
ptwach	e-5j6
ptwag	h7k-6
ptwage	h7k-6
ptwi	k4
ptwin	k4
ptwint	k4
ptwo	g-4
ptwoo	g-4
ptwoor	g-4
ptyp	e9g-4k-4l-3
ptype	e10k-6
ptze	j-6l5
ptzet	j-6l8
ptzo	a4
ptzoo	c4
ptzooi	c4
pube	d4
pubers	d4
pubh	c4
pubhu	c4
pubhui	c4
puch	k-5
pucht	k-4
pucht$	k-5l5
pude	j-4
pude$	h-4
puden	j-6
puden$	j-5k5
pudent	d4l-4
puder	h-3
puder$	h-4l6
pudere	g-4
pudi	h5
pudi$	h5
pudt	c-5
pudt$	c-5
puff	g4k-4
puffe	g4k-4
puffeu	g4k-3
pugs	a-4
pui$	d5h-7
puid	l-4
puid$	d4k-4l-4
puik	j-5
puik$	j-9
puike	d4
puiln	d4f-3
puilni	d4f-3
puim	d5j-3k4
puime	j-5k7
puimen	j-5k7
puimt	l3
puimt$	l3
puin	k-4
puin$	k-4
puip	c-4
puisg	i6
puisge	i6
puisi	c-4
puisin	c-4
puisj	c6
puisje	c6
puiste	l4
puit$	d-6e-5
puitd	b4
puitda	b4
puitga	b-4d-4
puitl	c5e-6
puitla	c5e-6
puitr	b6
puits	d-4
puitz	j-6l8
puitze	j-6l8
puiv	l4
puive	l4
puiven	l4
puke	e3
puken	e5
puken$	c5e6
pukj	c-4
pukje	c-4
pukje$	c-4
pukk	k7
pukke	d-3k7
pukken	e3j3
pukt	b5d5k-4
pukt$	b5d5g4k-4
pul$	g-4
pulle	j-4
pullen	j-4
pum$	g-7
pump	e-5k-4l9
pumpt	e-5k-4l9
pumpt$	e-5k-4l9
pun$	a6k-3
punn	h-4
punne	h-4
punnel	d5
purb	c4j-3k-4
purbe	c4j-3k-4
purbel	c4j-3k-4
purd	j-4l-4
purde	f5k-3l-4
purder	l-4
purdeu	f5
purk	a-4b6
purko	b8k-6
purkor	b8k-6
purkt	a-5k5
purkt$	a-5k5
puro	k6l-6
purt	j5l-5
purt$	j7
purth	l-7
purthu	l-7
purto	b7
purton	b7
purtv	d6g-6
pusj	e4h-4k-4
pusje	e4h-4k-4
pusje$	h-4
pusjes	e5k-4
puss	c-4h-4
pusse	c-4d-3
pussen	c-4d-3
pusst	g4
pussta	g4
put$	b3
putd	a4h-6
putde	a4h-6
putdek	a4h-6
pute	d-4
putel	j3
putel$	j5
puten	d-3
puten$	d-3
puter	i3
puter$	i4
puti	b5
putin	b5
puting	b5
putod	k5
putode	k5
putom	g4
putop	e7
putopo	e7
putos	g-7
putosp	c4g-5
puts	h5
puts$	h5
putti	d-4
puttin	d-4
puur$	b4
puurd	j-6l-4
puurd$	d5j-6k4
puurde	f5k-3l-4
puurk	b7k-6
puurko	b8k-6
puurt	j5l-8
puurt$	j6
puurth	l-7
puurto	b7
puurtv	d6g-6
puwe	b-5
puwen	b-5
puwen$	b-4
puwens	k5
puws	k6l-3
puws$	k5
puwt	b4e4g-4h3
puwtj	b4h3
puwtje	b4h3
puze	l-4
puzi	k-4
puzie	k-4
puziek	d4k-4
pvaa	l-5
pvaar	l-4
pvaarl	l-4
pvad	g-4i5
pvade	g-4i5
pvader	g-4i5
pvag	e7
pvage	e7
pvage$	e7
pval	c-4l4
pval$	c-5e-5h-5k-5l5
pvals	b4e4f-3
pvals$	b4e4f-3
pvan$	b6k-5
pvanm	i4
pvanmi	i4
pvanu	e-4
pvanui	e-4
pvanw	h4
pvanwe	h4
pvat	e-4l3
pvat$	c5
pve$	e-4
pvec	f-3g5k-7
pvech	f-3g5k-7
pvecht	f-3g5k-7
pvee	k-6
pveel	k-7
pveel$	k-7
pveld$	a5
pveldj	d4
pvels	c7
pvels$	c7
pvend	d4
pvera	l-6
pveral	l-6
pverbr	a6c6g-4
pverd	g-4
pverdw	f3
pverf	c6
pverf$	c6
pvergi	k-4l4
pverk	b-4d-4
pverka	c-3
pverke	a-5d-4
pverko	a5b-6c4
pverl	d-7l5
pverla	d-7h4l4
pverlo	l6
pverm	d-4i5
pvermi	i6
pvern	c4
pverni	c4
pverp	a4
pverpl	a4
pvers	c-4g4
pvers$	c-4g4
pverv	k4
pverva	k4
pvie	d-4k4
pvier	d-3
pvier$	d-4k3
pvij	e-4
pvijf	e-4i3
pving	d4
pving$	d4
pvis	c6l-6
pvla	b4k-5l-6
pvlak	k-5
pvlak$	k-5
pvlam	b7c-5
pvlamm	b6c-4
pvle	l4
pvli	k-7l6
pvlie	k-7l6
pvlieg	k-7l6
pvliet	b-5
pvlog	l4
pvloge	l4
pvoel	c-4k4
pvoet	c-4
pvoet$	e4
pvoetb	d4
pvoetg	h4
pvoets	d-4
pvolk	d7
pvolk$	d8
pvonde	e-3k-7l6
pvoorb	c-3
pvoord	e5g-4
pvra	h4k-7
pvrac	h7k-6
pvrach	h7k-6
pvri	h8i6k-7
pvrie	i8k-6
pvrien	i7k-6
pvrij	h8
pvrij$	h6
pvroe	b-5k5
pvroeg	b-5k5
pvui	f-3
pvuil	d4f-3
pvuiln	d4f-3
pvuur$	b6
pvuurk	b7k-6
pvuurt	b4
pwaa	c-3j5
pwaai	c-6l9
pwaaid	c-7h-4l8
pwaaie	l4
pwaail	l5
pwaal	a4k-5l-4
pwaalv	a5k-5
pwaan	c-5l5
pwaan$	c-5l5
pwaar	j7l-7
pwaar$	j3l-7
pwaaro	j6
pwac	j4
pwach	j4
pwacht	j4
pwag	h4k-4
pwage	h4k-4
pwagen	h5k-6
pwal	h-5
pwal$	d4h-5
pwam	a6
pwam$	a6
pware$	a3j5
pwarti	j-6
pwed	g-4
pwedd	a3
pwedde	a3
pwees	b-6c4e-4k4
pweest	b-6c4e-4k4
pwegd	l4
pwege$	h4
pwegge	d3
pwego	h5l-6
pwei	d-5e-4h8
pweil	d-4h4
pweila	d-4h4
pwek	e-5l6
pweke	e-5l6
pweken	e-5l6
pwel	k3
pweld	g4
pweld$	g4
pwen	b-5
pwen$	b-4
pwene	f3
pwenen	f3
pwens	k6
pwens$	k5
pwerkr	a-4k3
pwerkt	j-7k5
pwie	c4
pwiek	c5
pwiek$	c5
pwijl	h4j3l-6
pwijl$	h5
pwijn	b-5
pwijt	k-4
pwijt$	k-4
pwil	d4
pwild	d5
pwildp	d5
pwin	h-6
pwind	l3
pwind$	l3
pwink	h-6
pwinke	h-6
pwint	k4
pwinti	k4
pwip	d-4
pwis	a-5e5
pwiss	a-5e5
pwisse	a-5e5
pwit	k4
pwitt	k4
pwitte	k4
pwol	b6k-5
pwolk	b6k-4
pwolk$	b6k-4
pwone	d4
pwoor	d-8g4
pwoord	d-8g4
pworde	c3
pws$	k5
pwtj	b4
pwtje	b4
pwtje$	b4h3
pwus	d-3
pwust	d-3
pxic	g4k-3
pxich	g4k-3
pxicha	g4k-3
pxis	j-6l5
pxis$	j-6l5
pxpl	a5
pxplo	a5
pxplos	a5
pyca	b5
pycan	b5
pycan$	b5
pyea	a-5k3
pyear	a-5k3
pyear$	a-5k3
pype	e10k-6
pzaa	c-4h-5l6
pzaam	c-6h-4l6
pzaam$	h-3
pzac	j6k-5
pzach	j6k-5
pzacht	j6k-5
pzak	g-5
pzakk	d5g-5
pzakke	d5g-5
pzan	b4d3k-5
pzat	d5
pzee	k3
pzel	g-6
pzel$	a-3c-7l5
pzelf	g-5
pzelf$	d3g-4
pzend	a6
pzendk	a3
pzer	e4
pzet	h4l5
pzet$	h6l3
pzett	k-5
pzette	k-5
pzic	d4
pzich	d4
pziek	k-5
pziek$	d3k-4
pzieke	l3
pziet	a4b-4
pziet$	a4b-4
pzig	k-4
pzoeke	a4g-4
pzol	f5
pzold	f5
pzolde	f5
pzon	k-5
pzond	k-5
pzonde	k-5
pzooi	c4
pzooi$	c4
pzor	e6
pzorg	e6
pzorge	e7
pzov	k-5
pzove	k-5
pzovee	k-5
pzuil	c4
pzwa	c-4
pzwaa	c-4l6
pzwaan	c-5l5
pzware	a3j5
pzza	c-3
rburglary	a-10b-10c-4d-2e-4f16g-8h-8i-10j-11k-12l-10
rchatter	a-5b-6c-10d-6e-6f-7g-5h-9i-7j-12k16l-6
rfire	a-4b14c-6d-5e-9f-13g-13h-13i-10j-2k-1l-12
rfireworks	a15b-6c-4d-10e-5f-10g-4h-1i-6j-10k-2l-12
rmissing	a-3b-6d-2e-6g-10h-3i11j-2l-11
rnuisance	a-8b-5c-4d14e-6f-5g-4h-4i-7j-16k-3l-5
rother	a-10b-9c-4d-8e-11f-8g-17h-13i-19j-2k-5l15
rquestion	a-14b-14c-14d-17e-16f-14g-16h-9i-10j12k-5l-14
rsuspicious	b-12c-3d-1e10f-5g-2h-2i-7j-9k-1l-4
rtraffic	a-11b-6c-6d-3e-12f-11g-9h13i-10j-15k-11l-5
rvandalism	b-5c11d-8e-5f-3g-4h-4i-4j-6k-11l-12
rviolence	a-5b-9d-1e-8f-4g12h-10i-11j-15k-10l-8
s!	a-10d-10e-6f-7g-5h-2i-3j-7
s1	a-36b-36c-30d-36e-36f-36g-36h-33i-36j-31k24l-32
s2	a-28b-29c-18d-27e-29f-24g-16h-16i-31j-21k9l-14
s3	a-9b-9c-6d-4e-11f-15g-9h-5i-12j-2k-2l-6
s4	j-1
s?	a-5b-10c-2d-7e-3f-10g-8h-6j24k-16l-1
tdanger	b-10d-2e-8f2g-4h3i2j-9k-9l1
tfire	a-8b15c-6d-5e-9f-13g-12h-12i-9j-3k-3l-8
tinjury	b-10c-2d-16e-11f-4g-2i-8j-2k-12l10
tviolence	a-1b-9c-3d-1e-10f-3g16h-12i-15j-6k-5l-9
tweapon	b-12c-9d-5e-15f-13g11h-14i-10j-10k-7l-12
u-	c-3g1k-3l-1
u3	e-4f-5g-1h-13j-3k-6l-12
u6	a-2b1c-5d-17e-15g5j-8k-23l6
w	a-5b-5c-4d-6e-4f-4g-4h-4i-4j-4k4l-5
w<#>	b-2c-5e-3f-5g-6h-2j-4l-7
w<straat>	a2b-4c-7e-4g-3h2i-11j-8k-18
wa	b-3c4e1f-2g-3h5i-2j-1k-4l-9
waan	a-1c-2f-4j-2k-2
waangehouden	d-2f5g-3h4j-4k-2l-2
waangereden	c-1g-3h3l-8
waangestoken	a-4c3d-6g-1h-2j-7k2
waangevallen	a-2b-2d-5f-2g5j-2k-1l-6
waangifte	a-1b-5c1e-3f-6g5h-1i-3j-1k-5l-1
waanrijding	b-1d-1f-2g-5h6k-2l-8
waanspreekbaar	a3d-4e-2g-2h1i-1k-3l3
waanspreekpunt	b-2c-2i-2j5k-4l-4
waansteker	b2c-2k-2
waardig	a1b-2c-2d-3k-2
wabri	a-3b3c8d-6e-5f-4g-2h-2i-2j-3l-5
waccu	a-6b3c-1d-3f2k-1l-1
wach	a-5b-6c-1d-6e-3f-2g2h-1i-3j-1k7l-3
wachter	a-7b1c-10e2f-4g-5h-12i1j-11k-13l-5
wachterdeur	b-3c-7d-4e3f3i-1k-1l-1
wachterom	d-2e1f-1g-2h-1l-3
wachterveld	a-4b-4c4d-2e-1g-2i-3k5l-3
waction	a-3b-4c-7d-6e-6f5g-4h-4i-2j-3k-1l-3
wademt	a-5b-1c-2d-1e-3f-2g-5h-4i-1j-4k-1l6
waed	a2c1e-2g-2h-6j6k-2l-5
waf	a5c1d-5e-6f3g-3h-11j-10k-10
wafgegaan	a2b-2c-1f-1h-3j2k-4l-1
wafgelopen	b-1c-2d-3e-5f2g-2h-3i-1j-1k-2l-1
wafgepakt	f-3g3i-1
wafgesloten	a-2b-2c-2d-1e-4f-4g-2h2i-3k-2l3
wafgestoken	a6b-5c-8d-1e-1f-1g-1h-5j-5k-2l-1
wafsteken	a-3b-3c-5d-1e-1f-1g-3h-2i-1j-2k1l-2
wafval	a-4b-3c-8d5e-4f-5g-1h-3i-1k-2l1
wafvalbak	a4b2c-1j-2l-1
wagenten	a-4b-5c-2d-3e-2f-3g-3h-3j2k3l-3
wah	a-4b-7c2d-6e-4f-7g-6h-5i-4j8k-8l-8
wal	b-6f-12g-4h-9i-3l1
walarm	a-8b1c-9d-9e-2f7g-8h-8i-2j-7k-7l1
walbert	a-4b-4c6d-4e-5f-5g-1h-4i-2j-3k-3l2
waldi	a-1c4d-1g-2h-1i-4j-2k-3
walle	b-1c8d-9e-5g-8h-8i-4j-3k3l-7
wallebei	a-6b-4c-7d-6e-4f-6h4i-1j-4l-4
walleen	a-4c4d-11e-6g2h-4i-4j-3l-7
wallemaal	a-5b-5c-5d-3e-4f-7g-5h-6i-3j-3k3l1
wallen	a-4b-5c-3d1e-3f-6g-5h-2i-3j-3k5l-7
walles	a-4b-6c-1d-5e-4f-4g-6h-3i-4j-4k7l-6
wals	a-6b-6c-9d1f-4g-5h-6i-4k3l-2
walsof	a-1d-1e4f-4g-1h-1i-3k-3l-3
waltijd	a-5b-7c-6d3e-5f-5g-4h-5i-3j-8k7l-5
walweer	a-5b4c3d-4e-4f-6g-5h-2j-5k-6l-4
walzheimer	f-2i3k-1l-3
wambulance	a-2b-7c-2d4e-3f-2g-4h-3i-5j-2l3
wander	a-1b-2c-2d-5e3f-2g2h-2k-3l-7
wandere	a-7b2c-1d-1e-4f-4g-5i-4k-5l4
wanders	a-3b4c-3d-5e-5f-2g-2h-2i-2j4k2l-4
wanker	a-2c-3d-5e-3g4l-2
wantwoord	a-2b-1c-1d-1e-1f-1g-2i-7j3k-3l1
wapotheek	a-1b6c-7d-1e4f-1g-1k-1l-6
wapp	a-3b-6d-5e-8f-6g-6h-7i-4j2k1l-5
wappjes	b-3c-3e-1f-2g4i2j-2k-5l-3
waudi	a-3b-4c-2d-6e-2f-2g-1h5k-3l-2
wauto	d-8g-2h3i-2k-2l-3
wautobanden	a-1c-1d-3
wautodeur	a-1b-1e-4f-1g-6j-3k6
wautodeuren	e1f-2k-1
wautoportieren	b-2c-7d-5e8f-5g-3h-5k-1l-2
wautoruit	a1b-3c4f-1j-5l-6
wautos	a-4b-8c2e-1f-9g-10i-3l-9
wautospiegels	a-3c5f-1g-6j-3l-2
wavond	a-4c-4d3f-4g-3h-6i-3j-6k3l-6
wbaby	a-3c-1d-1e-4f4g-3h-1i-2j-3l4
wbabypijltjes	a2b-1c-1d-1e-2g-2h-2j-1k-2
wbakker	a5b-3c-5d-5f-5g-5h-5i-2j-3k-3l1
wbal	a-4b-5d6e2f-2g-6h-4i-4j-1k-4l-7
wbalkon	a-1c-2d-2e-4g3h-5j3k-1l2
wband	a-2b-5c4d-8e-7f-6g-6i-3j-5k-7l-8
wbanden	a2c2d-4e-5f-3g-4h6i-2j-5k-5l-7
wbang	b-1e-1f-2h-1i-1j5k-6l-1
wbank	a3c-4d-3e-4f-5h-4j-5k6l-6
wbankje	a1b-2c3d2e-3f-5g-3h-6i-2j-3k-2l4
wbankjes	a-5b-2c-9d2e-1l-2
wbankstel	a-3b3c-6d-3k-4
wbarwouts	a-4e2f-1k-1l-3
wbas	a-2b-1c-5d6e-4f-8g-1h-4i-1k-1l3
wbasisschool	a-7b-4c3d1f-5g-4h-3j-6l-1
wbatterij	a-2b3f-3g-1j-5k-2
wbbq	a-8b-9c-2d-4e-3f-1g-2h-2i-4j-1k2l-3
wbed	a-6b-4c-7d-7e-6f1g-5h-4i-3k3l-6
wbedankt	a-3b-3c-1d-5e-2f-4g-1h-2i4j-3l-7
wbedreigd	a-2c-1d-6e-3f-3g4h-1l-1
wbedreigt	a-3b-1c-3d7e-1f-2g-7h-3j-3k-5l-3
wbeen	h2i-1k-1l-2
wbeetje	b-3c-11d-3e2f-8h-8i-5j-9k-3l-10
wbegint	a-7b2c-4d-7e-2f-4h-8i-2k3l-4
wbegraafplaats	a-3b-2c5d-2e3f-4g-4h-5j-3k-3l-3
wbeige	a-1i1k-1l-1
wbekend	d-3h-7j4
wbeklad	a-5b-4c6d-2e-1f-2g-2h-6i-3l-2
wbekogeld	a1d-1
wbekogelen	b-3c-3d4k-3
wbel	a-1c-3d-3e-2f-3g-5h-6i-3j-6l-7
wbellen	a-4b-6c-3d4e-2f-5g-4i-4j-2k-4l-1
wbelletje	a-3c-4d6e-3f-2g-3h-2i-2j-1k-8l2
wbelt	a-2c-3d-10e-8f3h-4i-6j5k3l-10
wben	a-6b-6c-11d-5e-11f-2g-6h-6i-5j-8k8l-7
wbende	b4d-1e-4h-2k4
wbeneden	a-5b-4e-2f4g-4h1i-2j-3k-6
wbenieuwd	a-2b-2c-2d-3e-2f-2g-2h-2i-2j-6k5l-2
wbenzine	a1b2c-2d-4e3f-3g-4h-2i-2j-2k-2l-3
wbericht	a-5b-3c-4d-3e-5f-6g-6h-5i-8j5k-6l2
wberichten	b-1d-3j-4k4l-1
wberm	a-2b-5c-4d-1e-5f-3g-3h-8i-1j-3k-6l7
wberoofd	c-2d-1e-2f-3g4i-2j-1k-1l-6
wberoving	a-3b-1e-1f-3g5h-2i-5j-1k-3
wbeste	a-4b-4c-2d-3e-1f-4g-3h-4i-4j-2k4l-2
wbestelbus	a-1b-1c-1d-1e2f-3g-1h2i-1j4k-4l-2
wbestuurder	c-6d-5f-1g-2h5l-6
wbeweegt	c-1h2l-4
wbewoner	b-2c-1d-5e-6f2i3j-2k-3l3
wbewoners	a1b-1c2d5f2g-4h-1j2k-2l-4
wbewusteloos	a-4c-2f-1g3h3l-3
wbezig	a2c-1d-7e-6g-4h-3i-2j-5k-3l-3
wbibliotheek	a-2b-2c-3d5e-2f-2l-1
wbie	a-5b5c-2d-3f-4j-6k-1l-3
wbieb	a-1d-1f-2
wbier	a-5b-4c-5d2f-2g-4h-4i-1j-3k-4l-2
wbij	c-3f-2h-1i-1j-5k-8
wbijna	a-6c-3d-7e-4f-5g-3h5i-5j-3k1l-7
wbijzonders	a8d-3k-4l-2
wbike	c-6d-3e-1f2
wbinnen	c-9d-13f3i-6j-1k5l-4
wbitterballen	a-2b-2c-1d-7e-5f-4g-5j-1k7l-5
wbivakmuts	a2c-4d4e1f-3g-1h-4i-1k-2l-5
wbivakmutsen	a-4d3e-4f-1g-2
wblauw	a-3c-1d-2e-2g-2h-2i-2j-3k4l-4
wblauwe	a3b-1c-3e3f-5g-2h-7i3j-2k-3l-5
wblazen	b-7c7d-4e-7g-4h4j-2k-4l-3
wbleek	b-1c-5d-8e3f1g-6h-4i-1j-4k-2
wblijft	a5b-2c-3e3f-3g-5h-6i-1j-8k6l3
wblikjes	a-6b-7c-1d7e-3f-1g-5h-5i-2k-5l-6
wblikken	a-3b-2c-4d4f-1g-4j-1k-1
wblikschade	b-2c-1d-3e-4f-2g-3h4k-2l-1
wbloed	d-2h-4l-3
wbloedend	a-2e-3f-1g6h-2l-7
wbloedt	d-4g6h5i-2k-1l-10
wbloembakken	a-2b-3c8d2e-1f-3g-1h-4j-1k-5l-4
wbloesem	a-2b-2c-2d6e-2f-3g-3h-1i-1k-3l-2
wblok	a-2c-5d1e-4f-3g-1h-5i-1j-1k-4l3
wblokkeert	b-2c-2d-1e-1h4l-5
wblokkeren	a-5b-6c-5e-5f-4g-7h4i-3j-3k-6l-7
wblowen	a-3c-2d2e-4f-1g-3k-1l-5
wboel	a-5b-4c-7d-6e-1f4g3h-1i-1j-1k5l-7
wbom	a3b-1d-2e-2f-1g-1j-1k5
wbommen	a6c-1d-3
wbommetjes	a3b-2c3d-4h-2
wbonken	a-2b-1c-5e-5f-4g4h-3
wboom	a-6c-8d-4e-7f-2g-1i-2j-4k-6l3
wboompjes	a-6b-3c7d-6e-1f-4g-3h-5i-1j-2l-4
wbos	a-6c4d-9e-1f-2g-1h-3i2k-3l-7
wbosje	b5c-3d-2g-3j-3k-4
wbosjes	a-2b-2c-2d-5e5f-2g4h-4i-3j-1k-4l-5
wbouwmarkt	b-4c-3d-4e-5f3h4j-1l-3
wbouwplaats	a-1b-1c1d-2e-2g-2h-2j-1k-2l-1
wboven	a-5c-9d-12e1f1g2h-8i-5j-1k-4l1
wboxen	a-2b-3c-4d2e-1f-3g-3h-3i-2j-3k-3l-7
wbrand	a-7b3c-2d-7e-3f-3g-5h-3i-4j-4k-3l-4
wbranden	a-6b-1c-6d-4g-1h-2j-3k2l-1
wbrandend	a-1b3c-1d-1l-1
wbrandende	a4d5h-1j-3k-3
wbrandgang	a-3b-3d-8e6f-3h-1k-5l-4
wbrandje	a-3b4c-6d-8j-1
wbrandlucht	a-4b8c-5d-6e-7f-2g-4h-1i-2j2k-6l-7
wbrandstapel	a-3b6c-2d-5e-1f-1g-1h-5i-2j-2k-2l-3
wbrandt	a-2b2c-7d-8e-1f-3g-1h-1i-1j4k1l-6
wbrandweer	a-8b9c-4d-8e-3f-4g-4h-6i-4j-7k-1l-6
wbreekijzer	a-1c-1d-1e5f-6g-3k-3l-2
wbreken	a-5b-4c6d-6e-6g-4h-2i-3j-1k-2l-3
wbrievenbus	a-1b-1c5d-8e-4f-5g-3h-5i-2j-8k3
wbrommers	a-3b-5c-6d2e-4f-2g-1h-1j-2k-1l-2
wbrug	a-1b-9e-8f-5g-5h5i-5k-11l-3
wbruin	b-6c-2d-4e-3f-1g-1i-3j-4k-5l7
wbruine	f-1l1
wbuiten	a-3b-2c-6d-3e-7f-6g-8h-7i-7j2l-1
wburen	a-3c-2d-5g1h-8i-4j-3k2l-5
wbus	a-5b-5c-6d3e-7f7g-5h2i-3j1k3l-7
wbusbaan	a-3b-5c-6d-6e-4f-1g-4h5i-1j-2k-2l-6
wbushalte	a1b-6c2e-4f-10g-4h2i2j-6k-10l-8
wbushokje	a-6b-6c7d-7e-6f-7g-4h-4i-3k-5l-6
wbusje	a-6b-4c-4d-11e6g-5h-11i-3j-4k-10l-7
wbussen	b5c-5d-10e-3f-1g-5h-5i-1j-1k4l-2
wbusstation	a-5b-1c-2d2f-4g7h-5k-2l-3
wbuurman	b2c-5d-8g2h-3i-1j-4k-10l-4
wbuurt	b5c-5d-4g4h-1i-2j2k-2l-6
wbuurtapp	c-2e-1f2g2j-4k-1
wbuurthuis	a-2b-5c2d-3e-2f-3h-3i-1j4k2l-9
wbuurtpreventie	a-3b-3c-4d-6e-4f-3g-2h-2i-3j3k-2l-4
wbuurvrouw	a-5c2d-4e-6f1g-7h-3i-1j1l4
wcafe	a3b-5c4d-6e-2f-3g-1h1j-1k-1l-9
wcamera	a-2b-3d-4e3f1g-2h-2i-3j-6k-3l-5
wcapuchon	b-5c-4d-4e9g-4h-4j-2k-5l-5
wcapuchons	a-1b-1c-1d4e-2j-1
wcaravan	b7e-1j-1k-6
wcarbid	a1b-4c-5d-1e-2g-1h-1k-7
wcarport	b3d-1h-1
wcentrum	a-8b2c-4d-4e-2f-3g-1h4i-3j-7k-6l-4
wchauffeur	c-1d3f-1h-3
wclubhuis	b2c4d-4f3g-2l-1
wcobra	a6b2j-1l-4
wcobras	a8b-1c-3e-4g-2h-1j-3k-2l-5
wcollega	a-5b-3d-3h-5j-5k3l5
wcom	a-3b3d-4e-2f-1g-1h-1i-1j2k-4
wconducteur	a-5b-1c-3g2h-1k-1l-3
wcontainer	a-6b7c-9d-5e1f-2g-1h-4i-1j-5k-5l-8
wcontainers	a-3b-3c-6e-1f-2g-3h-8j-2k-5l6
wcontrole	a-4b3c-4d-5e-2f-1g-1h-7i-2j1k-3l-4
wcrossen	a-2b-3c-4d-3e-2g-1h5l-5
wd	b3c-3d1e-3f-1g-2h-3j-3k-2l-3
wdaar	a-1b1c-1d-1g-8h-5i-5k3l-8
wdacht	a2e-4f1i-1k2
wdader	a-3b-4c-4d-2f-1g3h-2i-3j-1k-2l-7
wdaders	a2b-5c6d-3e-7f-5h-4i-4j-3k-2l-6
wdagen	a-2b-2c-5e-6f-1g5h-3i-2j-1k-3l5
wdak	a-5b4c-3e2f-7g-7h-7i-1j-6k-6l3
wdaken	a2b-2c3e-5f-1g-1h-4j-1k-2l-2
wdakgoot	a-3b1e2k-2
wdakpannen	a-1b4c3d2f-1l-4
wdam	a-3b2c-5d-5e-2f-5g-5h-1i3k-2l-2
wdan	a-5b-2c2d-8f-7g-10h-6i-5j-6k5l-1
wdank	a-2b-3c-2d-3e-2f5g-3h-3i1j-3k-3l-5
wdat	a-7c-6d-7f-1g3h-11i-6j3k2
wde	a-4b-1f-2g-3i-5k-1l-3
wdeelscooter	a-3b3c3d-1f-3g-3h-5j-1k-4
wdeelt	a-4b-4c-5d-6e6f-2g-6i-5k-6l-6
wdelen	b-3c-2d-5e-7f-5g-5h-2i-4j-1k5l-6
wdement	a-1f-3i1k-1l-5
wdenk	a2b-3e-6i-2j-7l4
wderde	a-3b3c-5d-2f-1j-2k-1
wdeur	a1c1d-1e2f-3g1h-3j-1k-12l-2
wdeuren	a-3b-3c-8d4f-8g-1h-4k-5l-7
wdeze	a-4b-6c-5f-6g-3h-4i-5j-5k3l-8
wdezelfde	a-4b6c-4e-6f-1g-1h-2i-1j-1k-4l-2
wdicht	b-5c-13d-5e-9g-3h9i-2j-2k3l-4
wdie	c-7d3e3f-12g-5h-6i-11j6l-6
wdierenambulance	b-1c-2e-3f-2j4k-4l-3
wdieven	a-1c-2d-1e-3f3k-2l-1
wdijk	a-3b-3c-5e-6f-3g-2h3j-2k-4l-6
wdikke	a4b4c-1d1e-3j2k-2l-1
wdingen	a-3c-5d3e-3f-1k-1l-1
wdirk	a-1b-2d3e-4i2
wdit	a-11b-8c-6d-14e-10f-8g-10h-9i-10j-9k12l-15
wdochter	a2b-5c-1g1h-2j-3k-5l-5
wdode	a-5b-4c-7d-4e-4f-2g6h-2j-6k-3l6
wdoden	b-2c3f-1g-5h3k3
wdoe	a-1b-5c-4d-2e-2h-2j-3k3l-4
wdoen	a-3b-6c-2e-9f-7g-3h-5i-4j-1k3l-6
wdoet	a-6b-5c-4f-8g-6i-8j-4k-14l5
wdolle	f-1g4k-4l-2
wdonker	a-1b-2c-2d-4e-3h2l4
wdonkerblauwe	c-1d-3e1
wdonkere	a-4c-3d-5e8f-5g-4h-6i-2j-2k-8l-6
wdood	a-4b-4c5d-7e-6f-3g-4h2i-4j-4k4l-9
wdoor	a-3d-3e-3f-8h1i-3j-5l6
wdoorgeknipt	a-1b-2d-3e-2f1g-1h-1i-1j-1k-3l-3
wdoorgereden	c-5h4
wdoorgesneden	a-6b-6c4d-6e-4f-3g-6h-5i-3j-3k-6l4
wdoorgestuurd	a-4b-1c-2d-5e-5f-3g-5h-3k6l-1
wdoorgeven	a-5c-2h-2j-5k6l-1
wdoorsturen	a-4b-5c-4d-4e-6f-3g-2h-3i-4k4l-6
wdoos	a7c-2e-1h-2k-4
wdraaiende	a-2b-1c-2d1e1f-4h-3i-1j-1k-1l-3
wdranghekken	a-4b-5c-6d9e-1f-1g-3h-4j-3l-2
wdrank	a2b-1c-5d-4e-1f6g-4h-3i-1j-1l5
wdreigen	b-1d4e-3f-2g-2i-1
wdreigt	a-3b-1c-3d-4f-3g7h-3i-2k-2l-3
wdrie	a-4b-4c2d-6g2i-4j-7k2l-10
wdrijft	a-3b-3c-7d-7e-3f-1g-7h-3i-2j-3k-7l10
wdrinken	a-3b-1c-6d6e-1f-4g-6h-2i-1k-4l-3
wdrone	a-2b-2c-3d-5e7f-2g-3h-4i-3j-1k-6l-8
wdronken	a-4b-3d-1e-6f-2g5h-1i-3j-2k-4l2
wdroog	a-5b-4c-5d-6e-6f-4g-6h-4i-4j-3k7l-6
wdruk	b-6c-3d-6e-3f-3g-5h-2i-4j-5k5l-4
wdubbel	b-5c-3d-4e-2f-2g-1h3j-3k-2l-4
wduiken	a-1b-3d-2e4f-1h-4l-1
wduizendklapper	a5b-2c-4d-1e-6f-1g-3j-1k-6l-1
wdurf	a-3b-3c-1d-4e5f2h-3i-2j-5k-5l-6
wdurft	a2d2e-2h-1
wdus	a-4b-2d-6f-6g-2h-1j-1k3l-2
wduwen	a-4b-2d-3e-2f-2g5h-6i-1k-4l-4
wduwt	d-5e4f-2g-4l-1
wdwars	a-2b-3c4d-7e-3f-3g-1h3j-3l-7
we	a-6c-5e-6f3g-4h-4i-2j-3k-6l-6
wecht	b-5c-5e-5f-2g-9h-7i-3j-5k-8
ween	a-2d-5h-7i-3j-4
weentje	c-3d2e-1f2g-1h-1j-1l-5
weerste	a-5b-1c-1d-3e-3f1g-1i-1j-1k2l4
weet	a-3b-2c-2d-5e-2f-3g-3h-5i-2j-2k4l-5
weh	a-5b2c-6d4e-3j-4k-3l-3
weieren	a-2b-1c4d-6f-1h-1l-1
weigen	a-3b-2c-3d4e1f-6g-6h-2i-2j-1k-4l3
weigenaar	a-1b-1c-1d-3e3h-6i-1j-1k-5
weigenlijk	a-2b-2e-1j4k-3l-1
weindelijk	a-7b-5c-5d-5e-5f-6g-7h-5i-5j-4k6l-9
welk	a-8b-4c-5d2e3f-5g-8h-7i-3j-2k-1l-10
welkaar	a-1b-6c-2d-2e-11f-4g3h1i-3j-5l-8
welke	b-7c-7d2f-4h5i-1j-4k-8l-5
wemmer	a-6b9c-3d-6e-3f-3g-3i-1k-7l-3
wen	a-3c-7d7e-4i-6j-6k-5
wene	a-2b5c5d-4f-1g-2h-2i-4j-4k1l-2
wenergie	b-1d-2g-1j2k-3
wenig	b-3d-3e3h-1i-1j-4k-3l5
wenkele	a-4b-3c-2e-1k1l-1
wenorme	a5b-4j4l2
wer	a-1c-4i-6
weraan	a1b-2c5d-8e-3f-7g-6h-5i-6j-8k-3l-1
weraf	a1b-5c5e-3g-6i-2j2k-4l-8
werbij	a2c-5d-6e-8f-3g-3h-2i-3j-7k-3l-3
werg	a-1b-4c-3d-5e-5f-5g-5h-4i-5j-6k3l-4
wergens	c-2d-1f-3h-1j3k-3l2
werin	a-2b3c-5d-1e2f-1h-6j-2k-5
wernaast	c-4d-2e-2f-1h2j-3k-1l3
wernstigs	a-1b-2d-1e-2f-1g-1h1j-1k-4l4
weromheen	a-3b3c-2d-6e-4f3g-3i-1j-3k-1l-3
weronder	a-2b2d-5e-1f-5g-3h-3l8
weruit	b-1c-3d-8e-5f2g-8h-1i-4j-8k-9l3
wetage	d-2e-3f2
weten	a-3b3e-2i1j-1k-5
wetos	a-2b3c-2d-4e2f-4g-2h-2i-1j-2k-2l-2
weuropa	c3d-1f-4l-1
weven	a-3b-3c-4d-6e-7f-2g-3h-4j-8k7l-6
wex	b-3c-5e-2f-4g6i-2j-1k-4l-1
wexplosie	a5b-1c-4f-3l-2
wfacebook	b3e-2j2k-1
wfakkels	a-5c-1d2
wfamilie	e-6j-1k3
wfatbike	a-5b4c-1d-5g-1h4j-1l-1
wfatbikes	a1c-2d7e-1f-1h-9i-3k-4l-1
wfeest	a-9b-1c-7d-1e-2f-5g-8h-1j-5k4
wfeestje	a-2d-5f-2g-1h-4k-1l6
wfenna	i6k-4l-5
wfiets	a-4c-8d-8e2h5i-1l3
wfietsen	a2b-9c7f-5g-5h-8i-2k-4l-7
wfietsenrek	b-1c1e-5f-4g-1
wfietsenrekken	a3b-2f-1g-1
wfietsenstalling	a-1b-5c-7d2e1f4g-2h-2j-1l-1
wfietser	a-5b-6c-6d-6e-4f-6g-6h4i-1j-4k-1l-7
wfietsers	b-3c-5d2f-2g-1h5j-1l-3
wfietspad	a-4c-7d-7e-3f-2g-5h3i-1j-2k-3l1
wfietst	a-1c-1d-4e1f-1g-1h3k-2l-6
wfiguren	b-3c-4d-2e4f-1h-1j-1
wfiguur	a-3b-3c-5d-6e9f-3g-2h-5j-3k-5l-3
wfijn	a-5b-8c-7d-7e-5f-6g-6h-5i-5j-6k9l-5
wfijne	b-2d-2e-1f-2g-1h-1i-1j-1k2l-1
wfik	a-4b7c-9d-8e-2f-2g-2h-4i-1j-5k3l-3
wfikken	b1
wfikkie	a-5b10c-8d-7e-2f-3g-6h-2i-4j-4k-7l-4
wfikt	a-5b3c-4d-4f-3j-4k-2l-2
wflat	b-1c-9e-3g-3h-7i-1j-2k-2l6
wflatgebouw	a-2c-3d-2e-1f-3g-1h-1i-1j-3k-3l3
wflauwgevallen	j-1l2
wfles	a4c-8d-5e-1f-3g3h-2i-1j-3k3l-4
wflessen	a-10b-6c-2d5e-2f4g-6h-3i-1j-3k-2l-1
wflink	a-4b-3c-4d-5e-2f-2g5h-4i-1j-3k-2l-6
wflinke	a6b-4c-1d-5e-5f-4h-4j-1k-3l-8
wfoetsie	a-2e-2f2h-1k-3l-4
wfolders	e2f-2g-2i-2k-1l-4
wfoto	b-1d-1e-3f-1g-1i-1j1
wfotos	a-1b-1c-1d-2e3f-3g-1h-1i-1j2k-4l-2
wfoutje	a-2b-2c-1d-3e-2f-2g-2h-2i-2j-2k3l-2
wfrontaal	c-1d-1h1i-1l-1
wga	a-1b-3d-2e-2f-7g-1h-1j-2k4l-5
wgaan	b-5e-6f-1j-4k1l-9
wgaat	a-11b-1c-3d-7e-11f2h1i-7j-6k-1
wgalerij	a-6c-4d3e-1f-5g-3h-2k-1l-7
wgamma	a2b-3c-2d-3e-6f2g-1h-3j-2k-3l-3
wgang	b4d-4e-4f5l-6
wgans	a-1d-1e-1g5
wgarage	a2b-5c-5d-6e-5f1g-2h-1i-1j-3k-7l6
wgaragebox	a6b3e-3f4g-2k-2
wgarageboxen	a2c-3d4e5f-3g-2h-5i-1j-5k-6l-6
wgarages	a-1b-1c-5d-4e4f-2g-4h-1l-5
wgas	a-2b-2c-3d-2e-3f-2g-2h-2i-2j-2k-2l6
wgasfles	a7c-1e-3g-2j4k-4
wgasflessen	a-3b1d-1f2
wgaslucht	a-1c-1d-2e-3f-2g-1i-1k-3l5
wgast	a-6b-4c-8d-1e2f-6g1h-5i-5j-3k-5l-11
wgasten	a3b-6c5d1f-1h-5i-1j-1k-7l-6
wgat	a-2b-5c-7d-6e-3g-4h-2i-4j-2k-1l6
wgaten	a-3b-4c-4d-4e-4f-4g-4h-2i-2j-3k5l-6
wgebeld	a-2b1c-2f-2g4j-3l-2
wgebeurd	a-5b-4c-2e-7f3h-3i-4k-4l-5
wgebeurt	a-2b-4c-3d-3f-5g-1h-2i-1j5k-6l2
wgeblazen	c5
wgeblust	a-4b7c-5d-7e-3f-3g-4h-1i-4j-4k-6l-3
wgebouw	a4b1c-2d-1g-1h-2l-1
wgebroken	a-6b-1c-3d-2e-2f-2g-5h-3j-1l4
wgedaan	b-3c-3e-1f-4g5h-1i-3j-2k-3l-1
wgedoofd	a-3b8c-2d-3e-1g-4i-3j-4k-4
wgedoofde	a-3b-4c-5d-4e7f-3g-2h-7i-3j-1l-4
wgedreigd	a-2b-1d2k-1l-1
wgedumpt	a-5b-2c-6d-5e-9f-6g-5h-8i-3j-6k-8l11
wgeduwd	a2b-3c3d-4e-1f-3g5h-3l-1
wgeeft	a-1d6g4i-3l2
wgeen	a-7c-7d-12f-3g1h-1i-1j-9k-1l1
wgeforceerd	c3d-3e-5f5g-2l-1
wgegaan	a-2b-1c-1d3e-1f-1g-6h1i-3j4k-2l2
wgegooid	b2c-1d4e-4f-4g-5h-1i-2j-1k-4l-7
wgehaald	a-5b-3c6d-5e-1f-4g3h-4i-1j-4k-4l-2
wgehad	a-4b-5d-6g-6h-3i1j-8k6l-8
wgehoord	a-4b-5c-6d-9e-4f-5g3h-5i-4k1l-7
wgejat	a-2b-3c-6d-6e-5f5g-6h-2i-1j-3k-2l-4
wgek	a1b-2c-2d2j-1l-5
wgeknal	a7b-7c-8e-6f-2g-9h-7i-4j-9k-10l-2
wgeknald	a9b-6c1d-5e-6f-4g-4h-3i-2j-2k-4l1
wgekomen	c-2e-2i1l-3
wgekregen	a5b-3l-4
wgeks	a-1b-3c-2d3f-5h-3k-2l3
wgeld	a-6b-3c-6d6e2f-1g-3h-7j-2k-4l-4
wgeldautomaat	c-4d-4e2f2g-1h-2l-3
wgeldt	a-4b-2c-2d-3e-2f-1g-2h-2i-3j6k-8l-3
wgele	a-3d-2e2f-2g-1h-3i3l-4
wgeleden	a-2b-1c2d-1f1g4i-2j-2k-2
wgelegd	b-3c-6d-3f-2g-7h4k-2l3
wgeloof	a-3c-4e-1f-2g2j-1k-6l-1
wgelopen	a-6b-4c-3d-3e-2f-2h-3i2j-5k4l-5
wgeluid	a-1c-1d-6g5h-2i-1j5k-5l-1
wgeluidsoverlast	b-1c-2d2e-2h-2i-1j3k-3l-4
wgelukkig	a-9d-8e-6f-9g-9h-7i-8j-5k7l-9
wgemaakt	a-5b5c4d-3f1g-2l-1
wgemeente	a-4b3c-2j3k-6l-1
wgemeentehuis	b-2c4d-3f-4g-1h-3j4l-1
wgepakt	a-3b-2c-4d-1e-4f-3h-2i-4j3k-3l-4
wgeparkeerd	b-3c-2d-2e-7f-1h6j-2l-3
wgeparkeerde	a-3b-4c5d-10e5f-3g-2h-9j-3k-3l-6
wgeraakt	a4b-4c-6d-5e-1h4i-2j-6k-3l-2
wgereden	a-1c-6d-3g-2h6i-1j4l-4
wgereedschap	a-3d-2e6f-2g-3h-2j-2k-6l-4
wgericht	a5c-5d-1h-2j-1k-3
wgerukt	a-2b-3c4d-2e-4f-4g5h-1j-4k-3l-1
wgeschept	f-1h2
wgeschopt	c-1e-2g2l-4
wgeschoten	a4b1c-3d-5f-1g5h-4j-1k-4l-4
wgeschreeuw	b-4c-3d-1e-5f-3g8h-2i-1j-1k-2l-7
wgeschreeuwd	a-5b-2c-4d6e-1g-2h-2l-4
wgeslagen	e-2f-1g5k-4l-6
wgeslikt	a-4b-1c-1d-4f-1g-5h-4i-2l6
wgesloopt	a-6b-1c12d-2e-6f-8g-6h-9i-4j-7k-9l-9
wgesmolten	a-3b5c5f-2j-5l-1
wgesprongen	a1b-4c2d-3e-4f-2g-1h-1i-2j-2k-1l3
wgestoken	a-7c1d-5f-3g1h-3i-2j-6k3l-7
wgestolen	a-2b-1c-8d-3e-10f8g-4h-5i-1j-1k-5l-4
wgestopt	a6b1c-1d-6e-4f-4g-5i-5j2k-4l-5
wgestuurd	a-2b-4c-4d-2e-2f-3g2h-4i-3j-7k3l-4
wgetikt	b-4c5d-2e-1f-6h6k-8l-2
wgetrapt	a-12b-7c8d-10e-6f-6g-6h-5i-4k-7l-8
wgetrokken	a-7b-6c8d-7e-7f-8g3h-6i-4j-8k-5l-5
wgevaarlijk	a3d-3e-2g-1h6i-1k-1l-6
wgevallen	a3c-7d-6e-4f-6g3h-5i-5j-4k-8l7
wgevel	b-4d-6e2f-4g-4h2i-1j2l-1
wgevels	a-4c8e-5f-2g-2h-1k-1l-2
wgevlogen	a2c-5d-2e-2f-2h-2l5
wgevochten	a-3c-2d-3g4j-4k1l-1
wgevonden	a-10b-7c-8d-6e-9f-10g-9h-7i4j-11k-10l10
wgewaaid	a-2b-6c-6d-5e-5f-2g-1h-7i-1j-1k-3l8
wgeweest	b-9c3d-3e-7f-1h-3i-1j-5k6l-2
wgeweld	a-3e-3f-1g5h-2j-1k3l-5
wgewerkt	c-1f-1i-1l-5
wgewond	a-2b-1c-1d-2e-2f-1g2h3l-8
wgewonden	b2c-4d-1e-1g-4h5j-1k-2l-5
wgewone	a-2c-3d5e-2h-1
wgewoon	a-3b-1c-2d-2e-1g-11h-1i-8j1k1l1
wgezakt	a-1b-1c-4d-1e-1f-2g-3h-4i-3j-1k-2l3
wgezellig	a5b4c-1e-1f-2k-4l-1
wgezet	a-2b-6d-4e4f-3g-2h2i-4j-1k2
wgezicht	a1c-2g-2h-1i-2j-1k2l2
wgezien	b-5c2d-10e2g-5h-9i5k2l-1
wgezocht	d-2e-1f2i-1j-2k-2l-2
wgierende	a-4b-5c-3d-5e-3f-2g-3h3i-2j-4k-1l-4
wgillen	b4d-1g-3k-1l3
wgillende	a3b-3c-5d-3e-2f-1g-2h-2i-3j-3k-3l-2
wgilt	a-2b-2d-1f-2g3i-2l-3
wging	a-3e-3f6g-1j-1k-6l-4
wgisteravond	a6b2c3e-3g2i-1j-4k-2l-2
wgisteren	a-10b1c1d-5e4f1h4i-2j-4k-6l-3
wglas	a-6c4e-6g-5h-3i-3j-3k-3l-1
wglasbak	a-2b-1c-3d-6e-3f-3g-1h-2j-3k-2l6
wglazen	a-6b-3c-9d-3e-1f-2h-2k6l-4
wglijbaan	a3b-2c-2d-2f-4i2
wgluurder	c-2d-2e4f1i-2j-6k-6l-2
wgoed	a-4b-4c-4d-8e-6f-6h-4i-5j-9k10l-4
wgoede	a-2b-3c-3d-4e-1f-1g-3h-3i-1j8k-8l-6
wgoedemorgen	a-2b-2c-2d-2e-2f-2g-2h-2i-2j-1k1l-2
wgoedenavond	a-1b-1c-1f-2g-1i-1k2l-1
wgolf	a-3c-7d-4e6f-3h-5i-1k-4l-5
wgoogle	a-3b3e-2f-1g-1h-1i-1j2k-4
wgooien	a4b1e-2f-5i-3j-3k-6l-5
wgooit	a4c1e3f-1h-7j-1k-3l-1
wgoot	a-5b-8d-5e-4f-5g-5h-3i-5j-6k-4
wgordijnen	a-7b-4c-7e-2f-1g-1h-3j-1k6l-3
wgort	a-1b-4c4d-3e-8f-2g-2h-2i-2j-4k-2l-5
wgouden	a-2b-1c-2d-2f-5g-2h-1i-4j-1l4
wgraag	a-7b-6c-7d-3e-5f-4g-6h-4i-1j-7k9l-3
wgracht	a-5b-3c2d1e-4f-4g-5h-8i-4j-5k-6
wgraffiti	a-5b-5c6d-6e-6f-5g-1h-3l-2
wgrapje	a-3b-6c-2d-4e-3f-2g-3h-3i-2j-2k7l-4
wgras	a-2b-4c-5e-2f-2h-1l4
wgrasveld	a3b-1c-3d-3g-2h-1j-1k-3
wgrijs	a-3b-3c-1d-4e2f-3h-6i1j-4k-3
wgrijze	a-3b-3c-1d-4e4f-3h-1i2j2k-6l-7
wgroen	a2b-1c-4d-2e-4f-2g-5h-1j-2k-7l7
wgroene	a-1b-2c-3e-1f-5g-7h-4i3j-3k-6l-9
wgroep	a-1b-4c-6d8e-11f-1g-2h-10i-7j-3k-2l-7
wgroepen	a-2c-3d3e-5f-2g-4h-2i-2k4l-7
wgroepje	d5e4f-3g-10h-7i-4j-2k-9l-5
wgroetjes	a-3b-3c-2d-3e-1f-2g-2i-2j-1k4l-2
wgrond	a-1b-3c3d-6e-5g-3h-6i-1j-1k-3l-1
wgrote	b-2c-5d2f-3g-9h-3i-2j-7k-7
whaal	b-6c-4d-3e-2f-3h-1k5l-4
whaalt	a-1b2c-3e-5f-4h-4i-2j-3k-1l4
whaar	a-1b-3c-3d-5e-10f3h-7i6j-5l-10
whad	a-4b1d-2e4f-5g-3i-2l-3
whadden	a-5b-5c4d5e-2f-3g-3i-2j-1k-4l-4
whaha	a-2b-6c1d2e-5f-6g-3i-8k2l2
whahaha	a-1f-1g-2i-2j-2k3l-2
whal	a-4b-1c-3d5f-3g-4h-1i-3j-1k-6
whalen	a-5b-5c-6d-3f6l-3
whalf	b-10c-8d-10f-8g-7h-5j-9k-3l7
whalsband	e-4f-1i-1j-4k-1l4
whalte	a-3b-2c4d-3e-2f-3g-4h-2i-2j-2k-2l-2
whamer	c2d-2e-3f-3
whand	a8b-5c-4f-2g-7i-2l-8
whandhavers	a-4c-6d-3g5l-1
whandhaving	a4b-6c-1d6g-6i-1k-3l-1
whandschoenen	a-2c-2d-3e5f-5g-1i-1k-4l-5
whangen	a1d6g-5h-3i-2l-8
whangjeugd	a-6b-3c1d6e-3f-1g-4h-1i-1j-3k-4l-3
whangjongeren	a-4b-3c-5d8e-3f-4g-5h-3j-1k-4l-3
whangt	a-2c-1f-6g-7h-8i-3k-8l2
whappy	a-7b-4c-5d-4e-4f-4g-6h-7i-3j-4k7l-6
whard	b-1c-2d-2e1f-2g-3h3j1k-4l-3
wharde	a7b-4c-2d8e-6f-8g-6i-4j-8k-12l-10
wharder	a-5b-4e-5g-4j-3k5l-3
wharen	a-2b4e-2f-1g2i-3k-1l-2
wharmelen	a-5b-2d3e-2f-3g-3h-4i-2j3l-7
whaven	a-4b2c-2e2f-1g-2h-3j3k-3l-7
whe	a-4b-4c-4d-5e-4f-4g-4h-4i-4j-4k5l-5
wheb	a-1b-3c-1d-9e-8f-7g-2h-5i-7j-10k7l1
whebben	a-2b-2c-4d-9e-13f-3g6h-9i-10k-3l-12
wheeft	a-4c-7d-3e-4f-5g-4k5l-3
wheel	a-7b-9c-8e-1f-9g-10h-9i-7j-6k5l1
wheen	a-3b-6c-7d2e-3f-2g2h-2i-2j-1l-5
wheer	a-3d-1g-6h-3l3
wheet	a-2b-2c-4d-1e-4f-4g-2h-3i-4j-5k-5l7
wheg	a5b6
wheijn	a-2b-2c-2e-1f-4i-1j-1k-2l3
whek	a-5b-8d4e-2f1g-1h-3i-1j-7k-1l4
whekken	a-3b-4d2e-3f-2g-1h3k-4l-5
whele	b-8c1d1e-6f-10g-10h-11i-5j-10k-3l4
whelemaal	a-1b2c-4d-2e-3h2i-3j-1k5l-7
whelikopter	a-3b-3c-1d-3e-3f-1g-1h-3i-1j4k-6
whelm	a-2b-2c-2e1f-5h1i-2j-2k-2l-3
whelp	a-4b4c-1d1e-2f-1h-1i-1j-1k-3l-4
whelpen	b-1c-2e-3f-1h-1i-2j-7k2l5
whem	a-5b-6d-6e4f-8g-3h-5i-2j-5k5l4
whema	a-3b-2c-7d2e-6f3g-5h2i-1j-3k-2l-4
whenk	a-4b-7c-5d-4e-5f-6g-6h-6i-4j-4k5l-6
whens	a-3b2c-3d-4e-1h-2
wherrie	a-5b-3c-7d12e-5f-4g-7h-9i-4j-4k-9l-8
whet	a-1c-2e-2f-3h-3i-6j-3l-1
whetzelfde	a-7b-7c1d-8e3f-8g-5h2i-3j-5k-1l-10
wheuveltje	a-5b2c-1d-2j-1k-1
whier	a-2b-1c-8d-5e-4f-5g-7h-3i-13j-4k-5
whiernaast	a-5b7c-1d-1e-1f-3g-1h-1k-6l-5
whij	a-9c-9d-14e9f-6g4h-8i-1j-7k-7l5
whoe	a-7b-6c-10d-9e-6f-4g-4h-10i-8j6k-20l3
whoek	c-2f-5g2h-6i-5j-5k-3l-3
whoeveel	a-3b-3c-5d-4e-2f-2g-3h-3i-3j6k-7l-3
whoge	c-4e-1l4
whond	a-4b-5c-5d-8e2f-10g-4h-8i-4j2k3l-1
whonden	b-3c-5d4e-5f-3g-5h-3i-1j-6k-7l2
whoodie	a-1d-3g-2h-1i3j3k-3l-2
whoofd	a-5c-3d-1f-1g1h1j-1k-1l-3
whoog	a-4b3d-1j-2
whoop	a5b1c-8d-7e-3f-1g-4h-1k-5l-1
whoor	a2d-9e-3h3i-2j1l-5
whoorde	a1c-2e-4f-2g-6j-5k3l-3
whoort	a2b-4c-6d-5e5f-2g-2h-1j-2k-3l-7
whopelijk	a-1b6c-1d-2e-1f-1h-3i-1j-5k-4l3
whoren	a4b-3c-5d-4e-4f-2h-3i-1j3k-2l-4
whorn	a-1b-5c-4d6g-1h-1k-5l-3
whou	a-3b-4c-4d-4e-4f-4g-4h-2i-2j-3k5l-6
whouden	b-7c-7d-5e-4f-3g-3i-4j-7k7l-5
whoudt	a4b-5c-9d7e-7f-3g-4h-9i-4j-7k-3l-6
whout	a-7b6c-8d-8e-3f-1g-1h-1j-3k-2l-3
whouten	c-7d-4
whttps	a-3b3e-2f-1g-1h-1i-1j2k-4
whuilend	b-1f3g-1i1j-1l-2
whuis	a-1b-5c-9d-5e6h-7i-2j-5
whuizen	a-3b2c-2d-5e6f-7g-6h-2i-3j-2k-6l-8
whulp	a-4d-4e-4f-2g3h3i-2k3l-2
whun	a-2b-3c-3d8e-2f-4h-1i-1k-4l-1
widee	a-5b3c1d-4e3f-2g-3h-5i-3j-5k-10l3
wieder	a-3b-2c-3d5e-2f-3g-5h-1i-2j-1k-4l-3
wiedereen	a-2b2c-8e-6f-5g5h3i2j-6l-8
wiemand	a-2d-3k-5
wiets	a-1b-3c-6d-8e-7g-6h-5i-1j1k-7l3
wijs	a-1b-1c-4d-1e-1f-1g-1h-3i-2j-1k-2l3
wijsbaan	a-5b-5c-5d-5e-4f-5g-4h-6k-7
wijzeren	a-1b-2c-5d-2e3f-1g-3h-5l3
wik	a-5b-7c-1d-11e2f-4g-2h-4i-8k1l-2
willegaal	a1c-5e-3f-3g-7h-3i-4j-4k-8l-4
willegale	d4e-6f-2g-2l-1
win	a-2d-7g-2h-7i-2j-5k-2
winbraak	a-1b-2c-6d-4e-6f6g-5h-2i-4j-4l-2
winbreker	a-1b-1c-5d-1e-1f2g-5h-2k3l-3
winbrekers	c-4d-1e-7f4g-2h-1i-1k-2l-3
windustrieterrein	a-3b-2c-4d-3e-1h5j-2k-1l-3
winfo	a-2b-2d-5f-2g-3h-4j4k4l-3
wingang	b-1d1e-1g-3
wingebroken	a-3b-2c-4d-5e-2f7g-4h-4i-2j-6k-2l-3
wingegooid	a-6b-7c8d-5e-4f-6g-4j-3k-1l-2
wingeslagen	a-4b-2c-4d-5f6h-1l-1
wingestort	a-3e-1f-4g-3h-3l5
wingetikt	a-3b-4c-4d-3e-5f7i-1l-3
winmiddels	a-6b5c-4d1e-1f-1g-4i-3j-4k-4
winternet	a-4b-3d-3e-6f-1g-1h-3i-4j-2l4
wintimideert	d6e-2h-1k-2
winzittenden	a-3c-3d-4e3f-3h-4i-1j-2k-1l-5
wis	c-3d-8e-2f-2h-8i2j4k-8
wja	a-5b-5c-4d-5e-5f-5g-5h-4i-4j-5k6l-6
wjaar	a-7b-4c-2e-11f-8g-2h-7i-7j-6k3l-4
wjaarwisseling	b-1d-2f-2g-1j-1k2l-1
wjagen	a4b-5c-2d7e-4f-3g-3h-3i-2j-1k-4l-1
wjammer	a-5b-6c-4d-5e-4f-3g-6h-3i-5j-6k6l-7
wjan	b-2c-2d4e-2g-7h-3j-1k-1l-5
wjaren	a-6b-4c-3d-3e-6f-4g-8h-5i-6j-5k7l-4
wjas	a-4b2c-2d-1f2g-7h-2k3
wje	a-9b-16c-15d-4e-11f-13g-14h-4i-10j-5k16l-2
wjerrycan	a-6b6c-4d-6e-1f-1g-2h-2i-1j-2k-2l-3
wjeugd	a-4b-7e-9f-6g-8h-10i-4j-5k4l-7
wjochies	c6d-5e-4f-3h-1i-1k-2
wjoggingbroek	e1
wjoh	a-6b-8c-2d-7e-5f-2g-3h-3i-2k8l-5
wjongelui	a-4b-5d7e-4f-3g-4h-9i-1j-2k-7l-7
wjongen	a3b-4c-8d-10e1f-10h3i1k-9
wjongens	b-1c2d-1e-2h1i-3j-8k-3l-2
wjongeren	a-7b-6c-6d5e-6f-2h-3j1k-2l-5
wjongetje	a3h2l-5
wjongetjes	a-2b-2c-4d2e-2f-2g-4h-3i-2j-1k-7l-3
wjullie	a-2b-5c-6d-4f-2g-5h-3i-3j3k-5l-6
wjumbo	d2f-3g-4i-2j-2l4
wjuwelier	a-3b-2c4e-4f1g-2l-2
wkachel	a-1b-7c-1d-2j-1k5
wkade	a-4b-1c4d4g3h-1j-2k-1l-8
wkan	a-6b-3c-6e-4f-3g-7j4k-5l-1
wkanaal	a3b-2c-6e-2f-2g-1h-1j4k-1l5
wkant	a-5b-6c5d4e-5f-4g-7i-2j-2k-4l-5
wkantine	a2b-1c5d1e-4f-1g-5h-1
wkap	a-1b-2c4f-1h-1l-5
wkapot	b-7c2d-13e-10i-6j-9l-12
wkapotte	a-5b-4c6d-2e-2f-6g-4h-3i-2k1l-6
wkapper	a-2b-4c5d-1e-1f-6g-1j-2
wkaraoke	a-2b-4c-3d7e-3f-2g-6h-1i-1j-2k-2l-3
wkassa	a-1b-1c2d-5e-1f2g2k-4l-2
wkassiere	a-1c-1d-3g2h-1l-1
wkat	a-6b-5c-2d-4f4g-3h-2i-6j-3k-5l5
wkatalysator	a-1b-3c-4d-2f4h-5
wkeel	a-5b-2c-2d-1e-1f-1g-7h-4i-1j-2k-2l5
wkeer	a-9b-2d2e-3f-4g-8h-8i-5j-6k4l-8
wkeihard	a-3b-2d7e-4f-3g-6j-1k-1l-5
wkelder	c-2d-5e-2f-6g-2k-3l7
wkelderboxen	a-1c-3d1e-4f2k-2l-1
wkelderraam	a-1b-1c-3d-1e5f2j-1l-3
wkenteken	a-5b-5c-5d-8e6f2g-3h-5i-4k-7l-6
wkentekenplaten	a-3b-3c-7e1f3h-1j-1k-1
wkerel	a-5b-4c-7d-10e8f-6g-3h-6i-4j-2k-6l-9
wkerels	a-3b-2c-3d3e-2f-2g3h-4i-2j-1k-2l-4
wkerk	b-3c-4d1e-5f-1g-1h4j-3k-5l3
wkerkdeur	a-2b-5c2d3e-4f-4g-4h-4i-3j-4k-1l-6
wkermis	a-5b-4c-4d-6e-1f-3g4h-5i-3j4k-6l-7
wkerstbomen	a-6b-2c-6d3e-2f-1h-4j-4l-2
wkerstboom	c2d-4g-3
wkerstmarkt	a-3b-1c-5d-3f6g-5h-5k-3l-5
wkerstverlichting	a-1b-2d-5e-7f3g-1h-3k4l-6
wketting	c2d1e-2g-2h-1i-1k-3l-3
wkettingbericht	a-1b-4d-1e-3f-2g-4h-3i-5j-6k6l-2
wkettingen	a-3c-1d-3g-1
wkeuken	c-1f2g-5l2
wkeukenmeiden	a3b-3c-5d-3e-2f-1g-2h-2i-3j-3k-3l-2
wkeukenraam	a-1b1c-4e-1f4l-1
wkids	a5b-4c-4d2e2f-1g-6h-5i-3j-5k-7l-2
wkijk	b-1c-2d-1e2f-2h4k-1l-5
wkijken	a-7b-5c-4d-7e3f-10g-3h-6i-1k2l-6
wkijkt	a-3b-2c-2d-9e4f-3g-2h-4i-2j-4k1l-4
wkikkerbeet	a-4b-1c-4d-1i-1j-3k-1l5
wkind	c-2d-4f-5g-2i2j1k-4
wkinderen	c-1d2e-4f-1g-2h-3i-10j-1k-1l2
wkinderwagen	a-1c-1d-4f1g-1i-1l-1
wklaar	a-6b1c-9d-11e-7f-7h-6i-5j-10k8
wklap	a6b-3c-7d-2e-4f-2h-3i-2j4k1l-5
wklappen	a3b-3c-5d-7e-4f-2g2h-5i-1j-2k-1l-7
wklein	a-3b-3c2d-3e-3f-3g-4h-2j-3k-2l-3
wkletsen	a-3b-3c-4e-2f-1g-3h-3j2k-2l-2
wkleuter	a-2d-4f-3i5j-2k-3l-4
wkliko	b9c3d-5e-4f-4g-1h-2i-1j-5k2l-6
wklikos	a-2b-6c-3d-3e-5f-3h-2j4k1l-1
wklimmen	a-3b-3c-4d5e-9f3h-1l-2
wklopt	a-5c-1d-6e1f-2g-2i-5j2k-1l-7
wknal	a5b-9c2d-4e-8f-2g-4h-4i-3j-7k-2l-6
wknallen	b-10c-11d-11e-7f-3h-8i-4j1k-8l-3
wknallers	a5d-3
wknalt	a6c-1d-3e-6f-1g-2h-2i-1j-3k-5l-2
wknipperen	a-2b-3c-3d-6e-2f-3g-5h7i-2j-4k-5l-7
wknokpartij	d-4g5l-2
wknuppels	c4d4e-3g-5i-4
wkoeien	c-5e-1f-2h-5j-2k-3l6
wkoevoet	b-2e5g-2l-1
wkofferbak	a5c-3d-3e5f-1h-2j-3k-7l-1
wkom	a-6b-6c-7d-8e-6f-4g-3h-2i-4j-4k7l-8
wkomen	a3b-2c-3e3f5g-3h-2i-4j-3k-3l5
wkomt	a-5b1c-6d7f-4g-9h-5i-6j1k-10l3
wkonijn	a-2b-2c-5d-1e-4f-4g-2h-3i-2j-3k-6l4
wkop	c-5d-1f-1h5j-4
wkoud	a-3b-2c-3d-3e-3f-2g-4i-1j-3k5l-8
wkraken	a-3b-5c-7d-6e-6f4g1h-3i-2j-2l-7
wkras	a-4b-4c5d-4e-3f-3h-4j-2k-2
wkrassen	e2f4
wkreeg	b-3d-3g-1h-3j-5k5l-2
wkrijg	a-3b-2c-3d-1e-1f-6g-4h-3i-3j-5l5
wkrijgen	a-1b-1c-2d-1e-5g-1h-1i-6j4k-4l-2
wkrijgt	a-5b-4c-5d-5e-6f-3g-4h-5i-3j-4k2l3
wkroeg	a-5b-5c-6d5e-1f-3g5h-2j1k-6l-6
wkrom	a-4b-4c8d-3e-2f-6g-5h-3i-3j-4k-5l-6
wkruising	a-6b3c-5d-7e-2f-3g-3h3i-4j-3k-1l-7
wkruispunt	a-3b1c4d-3e-3f-3g-2j-2k-4l-2
wkruitdamp	a-2b5c3d-1e-3f-2g-2h-5j-3k-3l-4
wkun	a-1c-1d-4e-1g-1h5i-1j4k-6l-2
wkunnen	c-1d-7e-2f-3g2h-6i-5j-3l-5
wkus	a-3b-3c-2d-7e-3f-4g-2h-3i-4j-2k3l-7
wkwam	a7b-6c-2d-2e-4f-5g-2i-2k-4l-5
wkwartier	a-5b-4c-4d4f-5g-6h-6i-2j-6k-5l4
wkwijt	a-4b-1c-2d-4e-2g-1h-3i4j-5k-7
wlaan	h2
wlaat	a-4b-2c-3d-5e-1f-3g-2h-3j2k-3l-6
wlabrador	c-2e-2f-3h-3i-5j-6k-2l8
wlachen	a-3b-2c4d-9e-1f-6g-4h-7i-4j-1k5l-8
wlachgas	c-1d6e-2f-1g-6h-5k-4l-4
wladder	b-5c-1d-5e6f-1h-2j-4k4l-5
wladen	a-3b-1c-6d-7e-3f6g-2h-6j-4k-9l-4
wlag	a4b-2c2d-6e-2f1g-2h-5i-1j-1k-4l-2
wlampen	a-3b-5c-6d-1e-2f1g-3h-5i-3j-5k1l-7
wlampje	c-4d-4e5h-3j-6k-1
wlampjes	a-4b-3d-5e4f-2g-4h-3i-4j-6k-2l-4
wlang	a-1b-2c-6d3e-1g-1h-4i-2j8k-7l-2
wlange	b-1c-2d4e-2h-2i-1l-5
wlangs	a1b-3d-6e3f-9g-9i-4j-3l-5
wlangskomt	a-1b-3d-2e4f-1h-4l-1
wlangzaam	a-2c-3d-2e4f-3h-5i-1k-1l-5
wlantaarn	a-2b-3c-4d-1f-2h6l-6
wlantaarnpaal	a-1b-8c8d-4e-2f-1g-1h-2i-1j1k-1l-6
wlantaarnpalen	a-5b-4c-8d-4e-1f-2g-1h-2j-3k-3l5
wlaptop	b-2c1d-3e-2f2h-1i-1
wlas	b-4e-2f-1g3j-2k-1l-1
wlaser	a-3b-3c-4d3e-7f-2g-3h-3l-1
wlast	a-6b-3c-7d3e-3f-6g-4h-3i-6k-1l-5
wlastig	a-2b-2c-4d7e-5f-1g-5h-2i-2k-5l-2
wlaten	a-3b-2c-3d-4f-1g-3h-2i-3k-2l-4
wlawaai	a-5b-4c-6d6e-2f-3g-7h-6i-2j-2k-1l-8
wleeg	a1c-7d4e-7f6g-7j-6l-5
wleeggehaald	e-1f3j-1
wleegstaand	a-3b-6d4e-1f-6g-2l4
wleegstaande	a-5b-1c1d-7e4g-4h-4j-3k-3l-4
wleek	a-2b-1c-1d-1e-1f-2g4h-1k-4
wlees	b3c-2e-1f-1g2i-1j-3k-4
wlege	a-3b-2c-2d1e1f-1g-4j-1k-1
wleggen	a-3c-7d-6e-3f-6g-2h7l-5
wlek	a-4b-4c-1d5e-2f-3g-2h-3i-2j-2k-2l-2
wlekkage	a-3b-4c-3d-3e1f-5g-3h-1j-4k-4l2
wlekker	a-2b-3c2d-3e-2f-4g-4h-4i-4j-2k3l-4
wlet	a-7b-6c-7d-7e-1g-9h-1i-3j-6k7l-10
wlicht	a-1b-5c-6e6f-3g-3h2i-2j-2k-3l-8
wlichten	a-6b-9c-11d-7e-2f-4g-4h6i-3j-3k-3l-6
wlichterlaaie	a3b2d-2f-1
wlidl	a-2b2c-3d4e-4f-4g-1h-1j-1l-6
wlief	a-2c-1d-1f-3g-2i-3j-4l-4
wliep	a3b-5c-3d-6e-4f-3g-4h-2i6j-5k-1l-5
wliepen	a-2e1i-2k3
wlift	a-4b-3c-5d-4e-6f-5g-1h-6j-4k-6l7
wliggen	a-6b-10c1d-12e-7f2g-11i-2j-9k5l-7
wligt	a2b-3c1d-7e-13f-1i-9k1
wlijf	a-5c-1d-3h-3k-1l4
wlijkt	b-3c-11d-5e5f-8g-6h-10i-8j-9k-3
wloeit	a-2b-4c-2d-3e-3f3h-2j-2k4l-2
wlol	a3b-2c-4d3e-2f-1g-2h-2i4j-1k-6l-7
wloods	c-4e-4f-1h-1l3
wloopt	a-11b-4c-12d-1e8f-2g-2h-8i-3j-10k-8
wloos	a-1b4d-2e-5f-7g-2h-1i2j-1k1l-4
wlopen	b-9c6e-2g-8h-6i-7j5k-3l-7
wlos	a-1b-6d-6e-6f-4g-5h3i-1j-6k-9l7
wloslopende	a-2b-2c-4d-5e-3f-2g-5h-3i-1k-3l2
wloswal	a-4b-3c-2d6e-2f-1g-3h-7i-2k-6l-4
wlucht	a2b-2c1d-5e-3f-3g-9h-5i-5j-5k-4l7
wlui	a-8b-7c4d2e-8f-3h-8i-1j-7k4l-8
wluidruchtig	a-5c-2d3e-4g-1h-4j-1l-2
wmaak	a-7b-3f-1j-2k6
wmaakt	a-4b-1c-3d-5e3f-3g6h-3k-4l-2
wmaand	a-2b-1c-1d-1e-4f4g-1h-4j-1k-4l-1
wmaar	a3b1c-16d-3e-6f2g-2h-4i-5j-16k-1l-5
wmac	a-1c-3d6e-1g-1h-6k-1l-1
wmag	a-7b-11c-6d-9e-1f-3g-5h3i-4j4k-1l-7
wmaken	b-6c-1d4e-7f-5g-2h-1i-2j-3k-2l1
wman	a-6c-6d1e3f-4h-8i-3j-6k4
wmanege	a3b2c-2f-2j-3k-1
wmannen	a-6b-2c-9d-6e2f2g2h-9i-5j-4k1l-9
wmaps	a-3b3e-2f-1g-1h-1i-1j2k-4
wmarkt	a-3b3d-2e-3f-5g-1h4i-1j2k-3l5
wme	b-5c-4d2e-3f-4g-1h-1i-2j3k3l-3
wmee	a-8b-7c-7d-12e-8f-10g-11h-12i-5j-6k10
wmeegenomen	a-1b-1c-1d-1e-3g5h-2i-1j-2k-7l-6
wmeent	a-4d-2g4h-2i-3k-2l-5
wmeer	b-6c1d-1e-8f-5h2i3j-1k3l-1
wmeiden	a-4b-1c-2d3e-4f1g-7h-2l-2
wmeisje	a-5c-4d-6e-5f-5g4h3i3j-7k1l-1
wmeisjes	a-3b-2c-4d6e1f-1g-6h-3i-4k-6l-2
wmeld	a-1b-2c5d-1e-2g-1h-1i-1j6k-5l-5
wmelden	b-2c-2e-6f-2g-1h-3j6k-5l-2
wmelding	a-4b-3c-6d-4f-3g-4h-3i-5j8k-10l-5
wmeldingen	a-5b-7c-7d-8e-4f-5g-7h-5i-6j-2k4l-6
wmeldt	a-3b-2c-2d-7e-2f-2g-3h-3i-2l-4
wmelkbussen	a5b-2c-1d-1e-1g-3h-1j-3k-4l-1
wmen	a-1b-3c-1d-3e-2f-2g-2h1j-2k-2l-1
wmeneer	a-5c-4d-3e-4f-3g-6h-2i2j-4k-7l6
wmensen	b-1c-14e-9f-3h3i-3j-2k4l-5
wmes	a-4b-3c-2d-7e-4f1g4h-2i-3j-1k-2
wmessen	a-2b-1c-1d-5f-1g3h-1k-1l-2
wmet	b-3d1f-3g-4h-5i-7j-7k-2l-7
wmeter	a-2b1d-3e-1k-1
wmeterkast	a-1b2j-1l-2
wmetro	a-5b-4c-5d-1e-1f-2g3i-2j-2k-1l-5
wmevrouw	a-6b-4c-3d-2e-7f1g-3h-5i1j-7k-2l2
wmiddag	a3b-2c-6d-3e-5g-3h-3i3j-4k-2l-4
wmiddelland	a2b-3c-2d-4e3f-2g-1h-3i-3j-1l-1
wmidden	c-6d-6e2f-4g-1i-4k-4l-5
wmij	a-2b-4c-3d-7e-5f-3g-4h-2i-3j-3k1l-6
wmijn	a-8b-3c-4d-6e-7f1g-1h-1j-4k4
wmin	a-4b-2c3f-3h-2i-3j-3k4l-2
wminkema	b-1c-4d-3e5f-4j-2k-2l-2
wminstens	a-1c4d-6e-5g-2h4
wminuten	a5b-6c-8d-5e-5f-5g-7h-6i-5j-7k1l-6
wmisselijk	a-4b-1f-3g-4h-3i-1j-1l4
wmist	a-6b4c-8d-1e-3f-4g-1h-2i-1j-6k5
wmoeder	a-2b-1d-3e-1f-4h5j2k-2
wmoet	a-4b-4c-6d-4e-4f-3g-2h4i-4j4k-5l-2
wmoeten	a-5b-6c-6d-5e1f-6g-3j5l-3
wmogen	a-3b-3c-2d-3h-2i-3j5k-7
wmolen	a7b-5c-3d-6e-3f-3g-5h-8i-4j2k-3l-3
wmolenvliet	a5b4c-2d1e-2
wmoment	a-3b-1c3d-2e-3f-1g-1h-3l-2
wmooi	a-1b-5c-4d-2e-2f-1g-1h-2i-3j-6k2l-2
wmooie	a-7b-3c-4d-4e-1f-3h-3j-2k8l-4
wmorgen	a-3b-5d-3e-4f-7g-1h-5i-4j-2k1l-7
wmortierbommen	a2b-1c-4k-4l-2
wmotor	a-5b-2c-6d-1e-2f4g-2h3i-1j-5k-8l-4
wmotorkap	b-7e3f-4h2j-2k-1
wmuts	f-3i2l-1
wmuur	a-8b-5c-2e2f-6g-1h-6i-1j-3l-8
wmuurtje	a-6b-3c2d2e-5f-3g-5h-5i-1j-3k-1l-3
wmuziek	a-1b-5c-7d7f-6g-8h-2i-4j4k-10l-10
wna	d-4e-4f-4h-9k-7l3
wnaar	b-3c-2e-5g-12h-8i-7l2
wnaast	a-5c-5d-2e1f-3h-4i4j-3l2
wnacht	a-4b-5c-2f-5g-5h-4i-2j-4k4l-7
wnee	a-9b-2c-9d4e-8f-10g-8h-7i-8k2l-2
wneef	d-2f-2g2k4
wneemt	a-1b-4c-2d-6e-2f-1j-2k-3l3
wneergestoken	a-2b-2c-4e-3f-1g5h-1j-4k-5l-5
wnek	a5b-3g-1i-1
wnergens	b-2c-6d-3e-1f-6g-5i-2j-7k7
wnet	a3b1d-1e-2g-9h-6j-6l-3
wnetjes	a3b3d-1e-1j-1k-3l-2
wneus	a-3d-5e-5f-3g6h-3k-3l-8
wnew	a-1b-2c-2d-3e-2f-3g-4h-4i-3j-1k2l-4
wnichtje	a2g-2i2j-1k-1l-1
wniemand	a5b-7c3d2e-1f-8h-4i-7j-5k-4
wniet	a-11c-6d-1f-7g-17h1j-4k-6l4
wnieuw	a-4b-4d-4e-7f-3g-5h-5i-4j4l-6
wnieuwe	a-1b-3d-6e4f-3g-5h-3i-3j-7k1l-7
wnieuwegein	a-4b-2c-4e-1g-3h-2j-4k1l-1
wnieuwjaar	a-7b-3c-5d-1f-2g-1h-2i-1j-1k3l-2
wniks	a-3b-4f1g-4h-1i-3j-4k2l-2
wnitraat	a3b-1c4d-1e-2g-1h-1l-4
wnitraatbommen	a1c-6
wnitraten	a6b2c-6d-4e-3g-1i-1j-2k-1
wnodig	a-7b-2c-3d5e-4f-5g-6h-2i2j-9l1
wnog	a-3b-4e-9f-11g-3j4l-10
wnoord	a-6c-2d-3e-5f-2h2i-3j-4l-4
wnormaal	a-1b1c-1d-1e-6f-1g-1h-1i-1j1k-2l-1
wnou	a-3c-8d-8e-12f-7g-9h-6i-8j11k-2l-7
wnr	a-4b1c-5e-4f2g-4h-4i-2j-3k2l-5
wnu	a-1b-4e-3f-2i-4j1k2l-1
wnummer	a-2c-1e2g-3h-7i-5k-9
woeps	a-4b-3c-5d-6e-4f-5g-4h-4i-3j-6k6l-7
wof	a-13c-9d3e3f-8g-9i-5j13k-3
wok	b-5c-3d-5e-4f-3g4h4i-3j-2k-6l-5
woke	a-3b5c-4d-4e-4f-3g-2h-3i-3j-2k2l-5
woliebol	a-3f-1g-5h-2l4
woliebollen	a-6b-3c-2d-8e-3f-2g-2h-4i-4j1k2l-7
wom	a-3b-14c-6d1f-13g-1h-7j-5l-2
woma	a-2e-4f2g-5i5j-2k-3l-4
womgeduwd	a-7c7d-5e-4f-7g-6h-6i-3j-5k-6l-6
womgegooid	a-7b-3c3d-4e-3f-4g-3h-5j-1k-4l-3
womgevallen	a4b1c-1g-3h3j-2l-5
womgeving	a-5b-1c-1d-1e-2f-3g-1h-3i-3j-3k-1l5
womgewaaid	a-1b-3c-4d-1e-2f-1h-2l5
womheen	a-1b1d-4
womver	a-4b-2c3d-3e-1f-3g1h3j-1l-2
wonbekend	a-9b-6d-9e5f-5g-7h-5i-6j-4k-7l-6
wonbekende	a-1c-2d-4e5f3g-2h-3j-3k-6
wonder	b2c-15d4e-8f1g-2i-3j-5k-9l-2
wonderuit	e-1g-3h4l-4
wonderweg	a-5b-5c-3d-7e-5f-3g-6h-4i-5j-1l2
wongedeerd	f-1g2
wongeluk	a-2b-3c-2d-3e-3f-2g-2h6i-2j2k-5l-5
wons	a-1b-4c-5d-3e-5h-10j-4k2l1
wontdekt	a-8b-5c6d-8e-9f5g-5h-6i-3j-5k-7l-6
wontploft	a4b3c-4d-3g-3k-3l-2
wontsnapt	a-2b-2c-4d-1e-4f-4g-3h-3j-6k-6l5
wonze	a-3b-1e-2f-5g-1h-9i1k-11
woog	a6i-2l-5
wook	a-2b-6c-6d-3e1f-6g-12h-11i-6j3k-1l-10
woorbel	a-1c-4d-2f-4g-1h-1i-4j-3k-1l4
woorlog	a-3b-3c-3d-4e-3f-3g-3h-5i-3j-4k2l-3
wop	b-6c-1e-4i-4j-3k-4l-2
wopa	b-1c-5d-1e-2f-2g-4h-2k4l4
wopen	b-7c-4d-6f1g-10h-5i-5j8k-9l2
wopengebroken	c-3d-5e-7f7g-2k-2
wopgeblazen	a11b-4c8d-3e-1f-6g-3h-6i-1j-3k-7l-5
wopgehaald	a-4c-7d-4e-3g-2h-4i-3j3k-3l-3
wopgehouden	a3b-3c-4d5e-2f-2g-5h-1i-1j-4k-5l-6
wopgelost	a-6b-2c-3d-2f-5g2i1j-5k-6l3
wopgeruimd	a-2b-3c2d-1f-2h2j-1
woprit	a-3d-4e5h-4j-1l-4
wopruimen	a-4b-5c-3d-5e-4f-5g-6h-4i-2j-6k8l-6
wopschrift	d-5e5f-3g-1h-3k-1
wopstootje	a-10b-5c-8d-6e-6f-7g9h-5i-5j-5k-4l-7
wopticien	b-2c-3e-2f6h-1j-1k-2l-5
woud	a-2b4c-8d-5e-5f1g-3i-3j6k-7l-3
woude	a-4b2d-4h-6i-2j-1k-7l-3
wouder	a2b-6c-2d-5e-3f-3g-2h-6i-2j-3k-4l6
woudere	a-3b-2c-1d2g-8h-3
wouders	a5b-9c-2d-7e-3f1g-5h-3i4j-5k-6l-3
wouwetjes	a2b-1c-4d-2e-2g-1h-1k-2
wover	a-5b-2e-7f-7g2i-6j2l-2
woveral	a2b-7c-4d3e3f-9g-3h-7i1j-8k-4l-13
woverburen	a-4c-1d-4e5f-2g-2h-3i-1j-4l-6
woverhoop	c-2e-2f1
woverkant	a3b5c-6d-2j-5k-7l-2
woverlast	a-4b-3c-7d7e-6f-4g-5h-4i-2j4k-4l-8
wp	a6b-3c-4d-4e-2f-2g-3i-1j-4k-5l-4
wpaal	a-4b-4c5d-3e-4f-4g-4h-1j-4k-2l-2
wpaaltje	d-1e-3
wpaaltjes	a-1b-2c-5d-4e-1f-1g-1h6j-5
wpaar	a5c-6d1e-3f-3g-3i-1j-1l-7
wpaard	a-1b-2c-1d-1e-1f-2g-1h-6i-1j-1k-2l4
wpaarden	a3b4c-2f-1j-3k-1l-4
wpakken	a-5b-5c-2d1e-4f-1g1h-3i-1j-2k-4l-3
wpakketje	c-1e-4f7i-3k-1l-2
wpal	a-1b7d-1h-1k-2l-1
wpallets	a-4c-6d1f-1h-1i-1j-4k-6l-5
wpand	a-5b-2c-4d1e3f-5g-5h-4j-3k-3l-5
wpaniek	b-3c-1d-2e-4f-3g-6h-4i-1j-3k4l-7
wpantoffels	a-1b-3c-3d-3e-4f-3g-2h-2i5j-4k-5l-5
wpapa	a-2e-3k3
wpapier	a-2b-4c5d-6e-1g-2h-6i-2j5k-3l-3
wpapierbak	a-6b7c-4d-5e-5f-2g-3h-2i-2j-2k-4l-3
wpapiercontainer	a-3b3c-1l-1
wpark	a-2f-4g-6h-7i-5j-5k-6l3
wparkeergarage	a-4b-4c3d-3f3g-1h-1i-3j-1l1
wparkeerplaats	a-5b-2c-2d-1e-2f-6g-1h1i-3j-5k-4l-7
wparkeerplek	a-6b-6c-4d-7e-2f-3g7h-6i-1j-3k-3l-5
wparkeerterrein	a-5b-6c-5e-6f-3g-6h4i-3j-3k-1l-5
wparkeren	b-2c-1d6e-1h-7k-1
wpas	a-2b-6d-12e-7f-3g-7i-4j1k2l2
wpaviljoen	a-3c3d-5f2g-1h-5
wpech	a-2b-5c-2d-5e-4f-2g-2h-3i-3j-3k-5l6
wperron	a-4b-1c2d-3g3h-1k-1l-4
wpersoon	a-7b-5c-8d-9e6f-6g-6h-10i-5j-8k-10l2
wpff	a-4b-3c-3d-3e-2f-3g-3h-3i-2j-2k3l-5
wpiept	a-2b3f-3g-1j-5k-2
wpijl	b2c-5d-1e-1g-2h-4j-7k4l-6
wpijlen	a6b-4c-6d-4e-2f-1g-3h-2i-1j-3k-8l-5
wpijltjes	a3b-2c-4d-3e-2g-3h-1j-1k-5
wpillen	a-4b-1c-1d-6f-1g-6h-4j-2l7
wpinautomaat	a3b-4c4e-2f-3g2j-2k-2l-1
wpistool	a-3b-1c-1d-2e-2f-2g3h-1j-1k-1l-3
wplaatse	a-4b-1d-2f6h-1i-1j-3k-6
wplanken	a-2b-3c5d-6e-3f-3g-1k-1l-2
wplantsoen	a-5c-6d5e-3g-1k-3l-1
wplas	a-5b-7d-2e-1g-3h-2i3l-5
wplast	a-2b-1c-4d3e-1f-2g-5h-4i-1j-1k-3l-6
wplastic	b-4c2d-5e3f-4g-3h-2i-5j-5k-4l-5
wplat	a-6b-5c-3d-7e-4f-6g-7h-6i-3j-9k6l-7
wplein	a-6b-4c-2d3e-4f-4g2h-10i-4k-6l-8
wpleintje	a-1c-2e-4g-5h-1j-4k-3
wplek	a-1b5d-2g5j-1k-5
wplus	a-2b4c-4d-5f-2h-1j-1
wpoes	a-2b-2c-3d-2e-4f-2g-2h-2i-2j-2l1
wpoging	c-3f2
wpolitie	a-2b-10c-3d-3e-6f4g2h2i-1l-13
wpolo	a5d-1e5h-6i3j-3
wpols	b-1c-5e-1f-1g-3h-2l5
wpomp	b-3c-5d-8e-2f-1g-1h-1j-1l5
wpoort	a-2b-3d-4e3f-7g-3h-2j1k-1l-3
wportemonnee	a-1b-2c-2d-2e-3f1g-4h-3i-2j-4k-3
wportiek	b2c-1d3e-6f-4k-1
wportieken	a-1b-2c-1d-2f-3l-3
wportiekhal	a5b-2c-4j-2
wportier	a-1b-1d-7e-4g8l-3
wportiers	a-4b-2c-5d5e-3f-4g1
wpot	a4b1g-4h-1l-3
wpotje	b-4c-4d-2f-1g-4h-1k-1l3
wpotten	a5b-2c-5g-1k-3
wpraat	d-4e-2g-3l5
wprachtig	a2b-2d-1j-2k-4l-1
wpraten	a-4b-8c-6d5f-4g-1h-6i3j-3k3l-8
wpraxis	a-1c-2e-3f-6g-1h-1i-2j-7k-2l8
wprecies	a-3b-4c-3d-4e-3f-3g-4h-4i-3j-5k5l-4
wprima	a-4b-3c-3d-6e-3f-4g1h-4i-4j-4k6l-7
wprobeert	a-2b-4c-5d-6e6f4g-3h-7i-4k-4l-4
wproberen	a2b4c3d-6e-6f-4g-5h-3i-3j-4k-4l-3
wproost	a-2b-4c-2d-2e-1f-2g-2h-1i-3k5l-2
wprullenbak	a4b3c2d4e-1j-3k-5l-2
wprullenbakken	a-1d-3e-1
wpuber	c-1d-4i4j-4k-3
wpubers	a-1b-6c-6d6e-6f-4g-6h-4i-4j-3k-6l-4
wpubliek	b1c-6d-6e-4f-1g-2h1j-4k-2l-5
wpui	c3d-6e-6f-6g-2h-2j-2k-2l-2
wput	a-1b-4c-4d-1e-3i-1k-3l4
wputdeksel	b-3c-6f-2h-7j-2k-1l5
wr	a4b-1c-4d-1e-4f2g-1h-3j-2k-6l-1
wraam	a-9b2c-1d1f-2g-1h-3i-1j-3
wraar	a-4c-2e-3f-1g-5j-2l4
wracen	a-4b-4c-6d6e-5g-3h-1j-1k-5l-4
wrake	a-6b-2c-3d-3f-1g2h-3j-1l-5
wraken	a4d-5h2j-2l-4
wramen	a1e-5f-4g-1h-6i-1j-4k3l-6
wrammen	a-1c3d-3e-1g-3h-4
wrare	a-2b4c-5d-5f-2g-3h-4i-2j-3k-6l1
wreactie	a-7b-2c-1d-4e-1f-3g-6h-4i-4j-3k3l1
wreageert	b-1c-2d-2e-1f-2g-6h-5i2j-4k-3l6
wregenjas	a-2b-1d-3e-3f-4g-1i5j-1k-3l-5
wregenpijp	b-6e-6f-4g-5h-3i-1j-6k-5l-3
wrellen	a-6b-3c-2d6e-1f-2g-6h-1i-2j-2k4l-3
wrenault	d-1e4f-2h-2
wrennen	a-9b3c-8d2e-7f4g1h-7i-3j-2k-3l-7
wrent	a-2e-5f3g5h-2l-5
wrichting	a2d-3f-4g-7i-6j-9k-8l-8
wriet	a-3b3c-2j-1k-3
wrieten	a-2b3c-4h-1j-1k-1
wrietgors	a6b-2c-2d-5l-5
wrietveld	a5b-2c-1d-1e-1g-3h-1j-3k-4l-1
wrij	c-3d-5e-3f-2g-2h-3i-1j-5k-4l-2
wrijbaan	c-2d-4e-3g-1h5l-3
wrijden	a-9b-7c-7d2f-3g-6h-4i-1j2k-5l-3
wrijdende	a2c-4d-4
wrijdt	a-4c-4d-15f-6g-7h4k-3l-9
wriool	a2b-4c-4d-2e-3f-5g-3h-4i-2j-5k-6
wrode	a-2b-1c-2d-2e-3f-4g-4h2i-4j-4k-3l4
wroepen	a-7b-4c-7d6f-5g-5i-4j-2k-5l3
wroept	a-4b-1c-3d1e-6f-4g7h-5i-3k-4l-1
wroken	b-3c-5d3e-3f-4g-1h2l-4
wrollator	a-3b-2c-1d-3e-4f-5g-1h-5i3j-3k-3
wrolstoel	a-1b-3c-1d-3f-1h2j-1l-5
wrond	b-8c-8d4e4h-7i-9k-5
wronde	a-3b-2c-6d-5e-6f-4g-5h-3i-1j-2k7l-4
wrondje	a-4b-1c-1d-8e-4f-2g-1h-3i-2j-7k7l-7
wrondjes	a-6b-4c-7f-4g-2h-2i-2j-7k-4
wrood	a-7b-5d-3e-5f-5g-6i5j-8k-6l1
wrook	a1b6c-6d-7e-3f-3g-3h1i-2k-8l-7
wrookmelder	a-2b3f-3g-1j-5k-2
wrookwolk	a-4b4c-1d-1e-3f-1i-2j-4k-3l-4
wrotje	a-4b-5c6k4l-3
wrotjes	a8b-3c-5d1e-5g-4h-1i-1j-8k-9l-1
wrotonde	b-2d-4e-4f-2g-2h1i-1j-1k-2l-3
wrotzooi	c5d4e-1f2g-4l-1
wroze	a-2c-1e-5f4g-1k3l-2
wrugzak	a1b-1c-1d-3e2f-2g-3h-1i-2k-2l-5
wruik	a-1b5d-1e-6f-2g-2k-5l3
wruikt	a-4b1c-4d-3e-3f-2g-3h-2i-2j2k-2l2
wruimt	a-4b2c-5e-2f-1g-6k-5l5
wruit	b-10d-9e-5f4h-6i-4j3k-5l-8
wruiten	a1b-5c-1d2f-4g-3h-3j-5l-2
wruitje	a-3b-4c3d-4e-2f-5i-1k-1l-3
wrust	a-4b-3c-3d3f-3g1h-1i-5j-1l-1
wrustig	a4c-2d3e2f-3g-3h-3i-3j-4k1l-6
wrustige	a-4b-1c-2d-3e-2f-2g-2h-1k7l-6
wruzie	a-12b-6c-7d-4e-8f-6g4h-8j-4k-4l-8
ws	a1b-2c-1d-5e4f-1g-2h-3i-4j-7k-6l-4
wsamen	a-2b-2c-5d2e-3g-2h-1i-2j-6k5l-1
wschade	a6b-3d-1e-4f-5g-5h-5j-4k-6l-2
wschelden	a2c-5d-6g8h-4l-1
wscheldt	c4
wscherven	b-1c-1d-1f-1h-2j-2l-2
wscheuren	b-1c-1d4g-1h-6j-2k-4l-1
wscheurt	d3e-3h5l-1
wschiet	a2b-2c-1d-5e-2g-7h-1j-3k3l-4
wschieten	a2b-3c-3d-5e-1f-1g-2h-2i-1j-2k-1l-1
wschietpartij	a-3b-1c-4d-1e-3f-2g3h-2j-1k-6l-2
wschijnt	a1c-6d5f-1g-2h-4j-2k-3l-1
wschipper	a-1d-4f-1g7k-4l-6
wschommel	a-4b-4c4d-3f-4i-1l-3
wschommels	a-4b-4c6d-6e-5f-3g-1h-5i-2j-3k-3l-6
wschool	b-7e-5f2g-1j2k-2l-7
wschoolplein	a1b3c-6d-7f-1g-1h-2i-1l-2
wschoonmoeder	a-4f-1i-1j-2k3
wschoorsteen	a-3b2c-2d-1e-1f-1g-1h-1i-1j-3k-2l-3
wschoppen	a-1b-1c1d-2f-2g3h-4j-1l-8
wschot	a-5b-4c-1e-5f-3g-9i-1j-4k6l-2
wschoten	a-8b-3c-1d-4f-3g8h-1j-2k-7l-2
wschreeuwen	a3b-1c-4d4e-2f-1g-6h2k-3l-5
wschreeuwende	a-2c-4d8g2h-4l-4
wschudt	a-3c-1d-1g-4h-3j-1k-2l5
wschutting	a1b-2d-6e1g-1h-1k-2l-3
wschuttingen	b-3c2d-2e3f-1g-1k-1
wschuur	a-5b4c-8d4e-8f2g-2i-1j-4k-2
wschuurdeur	a-4b-3c1d-3e-4f6g-1j-1k-4l-3
wschuurtjes	a-4b-3c-1d-4e6f-5g-4h-3k-4l-5
wscooter	a-4c2d-8e-3f2h1i-3j-4k-4l-5
wscooters	a-1c-2d3e-6f-1g-5k-3l-3
wscootmobiel	a-1b1j-2
wserieus	b1c-1d-2e-1j4k-5
wsfeer	a-3c-2d7f-1g-5k3l-3
wsiervuurwerk	a9b-5c-4d-3j-5k-9
wsinds	b-6d-10e-3f-3g-4h-4i5j-8k-8l6
wsingel	a-2b3c-3d-1j-3l2
wsirenes	a-5b3c-3d-5e-5f-3g-2h-3i-3k-7l3
wskatebaan	a1b5e-3g-5h-1j-3l-2
wslaan	a-5b-2c5d-3e-5f2h-2i-2j-2k-3l-4
wslaapkamer	b-2d5f3i-2j-5l-2
wslaapt	a-6b2c-7d2e-7f-6g-7h-6i-4j-3k5l-12
wslaat	a-4b3c-3d-2f-2g3h-2i-1j-3k-2l2
wslachtoffer	g2
wslap	d-1e-2f-2g-2h-3l6
wslapen	a-6c-4d3e-6f3g-2h-5i-2j-1k-2l2
wslepen	a-2b2c-4h-4j-1k-1l-2
wsleutel	b-1c-2f1i-4j6k-3l-5
wsleutelbos	b-1c-1d-1e-2f-3g-1h-1i-4j-1k-1l4
wsleutels	f1i-2j-2l2
wslijptol	a-4b-4c-6d-5e-7f5g-2h-1j-1k-2l-1
wsloopt	b-2c3d-4e-1g-1
wsloot	a-4b-4c3d-3e-4f-3g-2h2i-3j-4k-5
wslopen	a-5b-6c7d-1e-5f-4g-1i-1j-3l-1
wslot	a-6b-4c-10d-6e5f1g-5h-2i-1j-3k-5l-6
wsluis	a-6c-4e-6f-6g-3h6i-5j3k-4l-5
wsluiten	a-4b-3c-3d4e-4f4k-1l-4
wsmeult	a-5b6c-2d-4e-1f-1g-1h-1i-1j-4k-1l-2
wsmijten	a-3b-3c2d1e-1f-1l-2
wsnachts	a-3b-1c-4d4e1g-2h-2i-4k-2l-4
wsnackbar	b-2c-3d2e-5f-3g3h-3i-1j-4k-2l-4
wsnap	a-3b-3c-4d-2e-5f-5h-2i-2j-4k3l-5
wsneeuw	a-6b-6c-6d6e-5f-3g-5h-4i-3j-3k1l-6
wsnel	a-3b-3c-2d-6e-3f-3h-2i-3j-4k3l-5
wsnelweg	b-2c-5d-3e5h-1l-6
wsoort	a-4b-1d-3j-7k9
wsorry	a-6b-6c-3e-7f-5g-4h-3i-2j-5k5l-5
wspar	b-2c-1d7e-7f-1g-2h-2i-2j-3k-4l-5
wspeeltuin	a-7b-2c5d-3e-4f-6g-3h-6i2j-5k-5l-3
wspekglad	e-1h2l-1
wspelen	a-5b-2c-3d5e-1g-2h-2i-5j3k-2l-6
wspiegel	a-1b-1c4d-3e-5f-5i-1j2k-6l-5
wspiegels	a-3b-1c4d-2e-1g-1h-2j-3l-1
wspoed	d-1f-1j3k-3l-1
wspoor	a1d-4e-4f-1g-2i-3j5k-3
wsporthal	a-6b-1c-3d-4e3f-4g-5h4i-2j-5k-5l2
wsporttas	d-3e1f-2g-3l-4
wspringen	a-4b-4c5d1e-6f-6g-4h-5i-3j-3k-7l5
wspuitbussen	a-5b2c-2d-4e-2g-2i-3
wspuiten	a-2c3d-2f-2g-1h-2l-1
wspul	a3c-6d-2e-2g-1j2k-3
wspullen	a-4b-4c6d-1e5f-1l-4
wstaan	a-6b-3c-4d3e-2f-2g1h2i-6j-2k-12l2
wstaat	a-8c-3e-2g-5h3i-6k-4
wstap	b-2d-1e-5f-6g-2i4j-1k5l-3
wstapel	b3c-7d-6e-3f-2g-2h-6i-1j-3k-5l2
wstappen	d-1e5f-2h-5i1k-3
wstapt	d-4e2f-3g-2h1k-3
wstapvoets	a-5b-2c-3d-6e3f-1g-1h3j-3k-4l-3
wstation	a-2b-3c-1d-7e3f-1g3h-8j-5k-8l-7
wsteeds	b6c-10d2e2f-7g-6i-3j-11k-12l-1
wsteeg	a-7b-3c5d5f-6g1h-8i-3j-1k-7l-10
wsteekpartij	a-6b-2c-3d-2e-2f-4g7h-4i-1k-7l-8
wsteekt	a3b-2c-5f-1g-2h-4k-3l5
wsteen	a-2b-2c6e-3f-4h-4j-2
wsteiger	a-3c-3d-1e-1g-2h-3i-1l3
wsteken	a6b8c-3d-9e-7f-5g-6h-3i-4j-3k-10l-6
wstel	a-4b4c5d3e5f-1g3h-1i-1j-4k-1l-4
wstelletje	a-4c-7d2e-2f-2h-3k3l-5
wstenen	a-4b-1e-1h5
wsterk	b-1d-1e-4l6
wsterretjes	a6b-3d-4k-6
wstil	a3b-8c-9d-11e-9f-9g-11h-5i-7j-9k3
wstinkt	a-4b-3c-4d-3e-3f-5g-3h-4i-2j-4k-6l6
wstoep	a-1b-8e-8g1h-4j-6k-8
wstoeptegels	a-5c-4d-3f-1g-2h4l-3
wstoet	a-4c-3d-4e-5h6k-1
wstokken	a-2c-7d-3l-1
wstond	a-4b-6c-7d-8e4f3g-7h5i-6j-4k4l-11
wstonden	a-4b-2c-4d-3f-1g4l-2
wstoppen	a5b3
wstopt	a-3b-1d-1e1g-4h-6j-3k-5l3
wstoring	a-3b-4c-5d-3e-5f4g-2h-4i-2j-4k-6
wstraat	a-9c-2d3e-4f-5h-2i-5j-3
wstraatverlichting	b-1c-4d-2e-5f-2h-4j-3k-5l5
wstraks	a-2c-5d-3e-7f-3g-5i-3j-3k5
wstrand	a-2b2c-1d-1e-1f-1g-2h-2i2j-3k-5l-3
wstrandje	a-3b-1c-2d6g-3h-1j-4k-1l-1
wstrijker	a3b-1c2k-1l-3
wstrijkers	a10b-5c-6e-4g-1h-3j-4k-6l-1
wstroom	a-1b-5c-7d-5e-4f-3g-1h-6i-1j3k-6l2
wstuk	b-6c-6d3e-5f-6g-5h-8i-2k-1l1
wstukken	a3b-3c6e-2f-1h-2j4k-4l-1
wsturen	a-1b-1c-2d-4e-1g-1h-3i-2j6k-5l-2
wstuur	a2d-4e-5g2h-3k4l-3
wsucces	a-3e-3f-2g-1k2
wsupermarkt	a-4b-3c-4d4e-4f-4g-1h-3i-1j-1k-4
wtak	b-4d-2e-3f-1
wtakken	c-2d-5g-1h7k-2l-7
wtankstation	c-3d-5e4f-4g-4h-7i-1j-4k-4l-4
wtas	a-1b-1c-2d-1e-4f2g4h-3i-2j-1k-4l-5
wtasjes	a-5c-3d-7e8g-2j-5
wtaxichauffeur	a-4b-4c-6d-4e-1f-1g5h-4j-2k-5l-6
wtaxis	a-4b-7c-4d-7e-5f-4g-5h6i-2j-2k-1l-7
wte	a-2b-6c-4f-1i-7j-2k5l-11
wteckel	c-2e-4f-3j-2l5
wtegen	a-4b-6d1e-5f-9h6i-3j-8k-12
wtegenover	b-1d3g-3h-1
wtelefoon	a-3b-3c-2d-5e-5f-9g-3h-2i2j-5k1
wtellen	b-2c1d-2e-2g-2h-2j-2k-1l-1
wtent	a4c-6e-1j-6k6l-2
wter	a-4b-1d-2f6h-1i-1j-3k-6
wterecht	a-3b-4c-1d-5e-4f-5g-4h-3i3j1k-6l-5
wterras	a-5b-1d1f-1g3h-5k-6l-2
wterug	a-9b-7c-8e-10f-9h-2i4j2k1l-6
wterwijl	a-2b-5c-6d-3e-2g-3h6i-3j-4k-5l-6
wtest	a-3b-3c-2d-5e-3f-3g-2h-3i-4j-2k2l-4
wthee	a-2b-1e-2f-3i5k-3
wthorbecke	a-1b6c-1d-4e-3f-1h-4j2k-1
wthuis	a-9b-6c-10d-9e3f3g-7h-7i5j-8k-2
wthuisgekomen	a-1d-1f-2i2k-2l-1
wtien	a1b-5c-7d2f-5g-5h-3i-5j-4l-8
wtieners	a-4b-5c-4d7e-5f-3h-3k-1l-5
wtijd	a-3b-4c-6d3e-2g-5h-3i-3j-5k-1l4
wtijdens	a-2b-1e-5f-2g-1i-1j3k-5l3
wtip	a-5b-7c-9d-8e-7f-5g-2h-7i-2j-7k10l-6
wtkz	a3c-1d-4e7h-4j-2
wtoch	a-5b-3c-3d1e-3f-4g-4h-3i-3j-9k8l-7
wtoe	a-4b-4c-3d-6e-2f-2g-4h-3i-2j-2k4l-4
wtoen	e5f-2i-1k-3l-2
wtoeterende	c-3d1e-5h-1k-1
wtop	a-1b3d-2e-1f-3g-3h-1i-1l-1
wtot	a-7b-5c-9e-3f-5g-8h-5i-3j6l-7
wtouwen	a-4b-6c5l-1
wtrafic	b-2c-1d-2e7f-2h-4j-2k-4l-4
wtram	b-1c-4d-7e-1f-2g-6h6k-1l-5
wtramhalte	a-8b-5c-2d5e-2f-3g-4h-3i-2j-1k-4l-1
wtrap	a-2b-3d2f-3g-4h-4i-4j-3k-1l5
wtrappen	a-4b-4c9e-5f-4h-1j-1k-4l-4
wtrappenhuis	a-4d5e-1f-3g3k-6l-9
wtrekken	a-9b-5c4d-11e-7f3g1i-5j-6l-11
wtrekkers	a-4b-2c-4d-4e-6f-2g-2h7i-1j-3k-2l-3
wtrekt	a-4b-1f-1h-1j-2l-4
wtrekvogel	b-3c7d-6e-1f-3h-3l-6
wtrillen	a4c-5
wtrilt	b-1c-5d2e-1l-3
wtrouwens	a-1b-5c-4d-2e-1f-3h-3j-6k7l-4
wtruste	b-2c-1d-4f-4g-1h-1j-1k2l-5
wtuin	a4b2c-9d-1e2g-7h-5j-4k-2l-4
wtuinen	a-5b-5d1e3f-3g-3h-1i-1j-4k-7l-4
wtuinslang	a-4b6d-3e-4f-3g-5i-4j-2k-3l-2
wtunneltje	a6b-3c5d-8e-4f-2g-2h-1i-2k-4l-2
wtussen	a-4b-6c-8d-6e1f-4g4h-6k-7l1
wtv	a-2b-3c-3d2e-2g-6h-2i-1j-2k6l-3
wtwaalven	a5b-5c-1d-2e-2f-1g-3h-4i-2j2k-8
wtwee	b-5c-3d-5e3g-1h-1i-8j-7k-8l-1
wtweeling	a-2b-1c-2d-3e-1f-1g-4i2j-2k4l-2
wtwintig	b-1c-5d2e-1f-1g-1h-2i-1j-3k6l-2
wuit	a-4c1d-4e2f-7h-5i-2j-17
wuitgang	a-4b-7c-4d-7e-5f-5g-6h6i-2j-3k-2l-5
wuitgebrand	a-1b7c-4e-2h-1j-4k-4
wuitgebrande	a-4c-4d-3e-3h-4j2
wuitgedeeld	a3b-1d-1e3g-1h-3i-4j2l-2
wuitgescholden	a-2b-1c-1d6e-4f-2h-5j-3k-4l-5
wuitgetrapt	a-4d-4e-1f-1j-5l-5
wuitgevallen	a-3b-5c-6d-6e-3f-4g-1h-2i-1j-5k-6l5
wuitlaat	a-4c-4d4e-8f-1h3j-2k-3l-3
wun	a-3b-4c-5d-2e-2f-4g2h-3i-3j-2k3l-5
wuren	a-3b-1c-3d10e-5f-2g-7h-3i-1j-3k-6l-7
wuur	b-9c-10d1f-9g-11h-9i1k-3l1
wvader	a-2b-3c-3d-5e-1f-2h-3i6k-1l-6
wvage	a-2b-3c-5e8f-3g-1h-6i-2l-2
wvakantie	f3
wvaker	a-1b-3c-3d-4f-5g-1i2j-5k-4l3
wvallen	a-7b-3d-2e-5f-3g-3h4i-2j-1l-5
wvals	a-4b4c-2d-6e4f-10g-5h-4i-3j-3k-2l-5
wvalt	a-5b-8c-6d-5e-7f-6g-10h-8i-3k1
wvan	a-2d-4f-1g-4h-11j-2k2l-1
wvanaf	a-1b-4c-6d5e-6f-8g-4h-3i-5j-7k2l-4
wvanavond	a-8b-10d-9e-6f-4g-7h-4i-6j4k1l-12
wvandaag	a-1b-6c-5d-1e-3f-3g3h-1i-3j-2l-4
wvandaan	a2b4c-5d-4e-2f2g-1h-6j2k-4l-2
wvanmiddag	a-6b1c-5d-2f2h-1i5k-7l-3
wvannacht	a-7b2c-1d-7f-4g-7h-9i-6l-9
wvanuit	a4b-4c-7d-3e-7f-2h-3j-5k-4l-2
wvanwege	a-2b-2c-5d-1e-4f-4g-2h5i-3j-3k-1l-4
wvast	a3c-5d-8e-5f-3g-1h2j-5k1l-4
wvat	a-2b3c-3d-4j-2k-3
wvechten	a-5b-2c-6d-6e-1f-2g6h-1i-1j-1k-4l-5
wvechtpartij	a-9b-5c-2d-5e-3f-9g9h-5i-2j-4k-9l-6
wveel	a2b-8c-8d1e-8f-3h-3i-4j-8k-5l2
wvegen	a2b-5c3d-5f-1g-1h-2j-3l-5
wveilig	a-4b3c-2d-6e-3f-5g1j3k-4l-4
wveld	a-2b4c-7f2l-1
wveldje	a3b-5d8k-2
wvent	a-2b-2c-5d-3e3f2g-3j-1k-1l-8
wverbrand	a4b-1c6d-1i-4j-3
wverdacht	a-7b-3c-4d-6e7f-5g-4h-7i-2j-7k-6l-9
wverdachte	b-1c-4d-3e1f-6h-5j5k-6
wverder	a-2b-4c2d5e-6f-7g-7h-4i-1j-6k1l1
wverdieping	a-1b2f-1j-2k-1
wverdwenen	b-5c3e-3f4h-2i-5j-2l-6
wverf	a-9b-8c8d-4e-4f-8g-4h-3i-2j-4k-1l-2
wvergeten	d-2e-4f2k2l-4
wvergunning	a2c-4d-1e-4f-1g-2i-1j-3k-6
wverhaal	a-3b-3c-3d-5e-2f-5g-5h-3i-2j-5k1l-5
wverkeer	a-2b-5c-5d-1e-4f-3g-3h4i-1j-4k-2l-9
wverkeerd	a-1b-1c-5d-1f-1g-2h8j-2k-1l-7
wverkeerde	c-2d-6e-1f-3g-3h-3j-2k4l-2
wverkeersbord	a-3b-7d-3e-5f-3g-2h-1i-1j-3k-5l2
wverkeersborden	b-1c6d-2h-3l-2
wverkeerslicht	a-1c6h-6
wverkocht	a5d-1e3g-2j-1k-1
wverlichting	d-1l-3
wverloren	b-2c-5d-2e-7f-4g-3h-4i-4j-6k-7l7
wvermissing	a-5b-4c-3d-5e-4f-6g-8h-3i7j-2k-6l-6
wvermist	a-1b-1c-1d-5e-4f-5g-1h-1i3j-3l-3
wvermiste	a-2b-1c-2d-2e-3f-6g-2h-3i3j2k-1l-6
wvernield	a-7b-4c6d-5e-3f-5g-6h-5i-4j-5k-7l-8
wverte	a-4c-4d-3e-4f-1g-1h-2i-3j-7k4l-6
wvertrokken	a5b-3c-5e-6g-4i-6k-4l4
wvertrouw	a-1b-1d4e3i-1j-4l-3
wverwarde	c-3d3e-1g-2k-3l-4
wverzamelen	a-6b3c-3d2e-4f-1g-3j-2
wverzamelt	a-4b-2c-5d5e-2f-1g-3h-3j-1k-2l-2
wverzorgingshuis	a-2b3d-1e-3f1i1l-2
wvespa	d-1e4f-1h-2i-3j-1k-3l-3
wvest	a-2b-3c-2d-3e3f-1g-4i-1j-2l-4
wvia	a-4b-4c-5d2e-9f5h-3i-4k-8l-8
wviaduct	a-1b-3d-2e-6f-2g-3h5i-2j-3k-5l1
wvier	b-2c4d-5f-3g-6h-4k5l-4
wvijf	a2b-4c-2e-3j-1k-2l-5
wvijftien	a3d6g-8h-6l-1
wvijver	a-7b-9c5d-9e-2f-4g-6h-7i-3j-7k-9l-2
wvinden	a2b2c-3d-1f-1g1i1j-3k-5
wvingers	a2h-3j-2l-3
wvlak	a5b1c-6d-5e-3f-2g-4h-4i4j-3k-6l-5
wvlam	a-5b6c-3d-4j-2k-3
wvlammen	a-5b4c-9d-5e-1f-2g-1h-2i-1j-7k-2l-2
wvliegen	a-6c3d-7e-6f-3g-2h-4j-2k-7l7
wvliegt	a2c-7d-5e-4f-1g-5h-6i-1j-7k-7l3
wvlinders	a2b-1c4
wvoelen	a-1c-1d-2e2f-3k-1
wvoetballen	a-1b-5d7e-3h-1k-2l-1
wvol	a-7c-5d3e-1f-7g-7h-11i-4j-6k-1
wvolgend	a-4b-1c-2d-5e-1f-2g-5h-3i-1j-6k5l-4
wvolgende	a-6b-4c3d-1e-6f-4g-4h-3i-3j-4k-7l5
wvolgens	a-6b-1d-2h-5i-6j-9k2l-8
wvolgt	a-3e3f-3g-6h-3i-5j-4k-6l-5
wvolk	a-7b-7c-2d9e-6f-3g-5h-3i-2j-5k-7l-8
wvolkstuinen	b-2c-1d-2e4f-1g-4i-5l-3
wvomar	b-1c-2f-3g-4j-2
wvonken	a-2b3c-2d-4e-1f-1g-1h-1i-1j-2k-2l-1
wvoor	a6b-2c-6f-7g-2h-5i-3j1k-5l-1
wvooral	b-1c-2e-5g-2i-1j-5k-4l-3
wvoorbij	a-7b-6c-4d-6e1f-7g-4h3i-2k2l-7
wvoorbijgangers	d-5e-1h-1
wvoordeur	a-2b3c3d-5e6f-5g-6j-2k-4l-8
wvoordeuren	a-1b-4d-6e5f-4g-7h-4j-3l-6
wvoortuin	b-7c-4d-2f-6h-2i-5j2k-4l3
wvorig	a-7b2c1d1e-8f-4g-1h-5i-4j-6k-3l-4
wvorige	a4b-5c-5d-4e-8f3h-6j-7l-5
wvraagt	a-2d-6e8f-2g-3h-2i-1j-5k-2l-3
wvrachtwagen	a-2b-7c-5d-8e-6f-6g-2h8j-5k-8l-7
wvreemde	a-1b-1d-3e-3f4g-5i-1k-3l1
wvreugdevuur	a-4b3d-6j1k-4
wvrienden	a-1b-1c-5d-2e-2f-3i4j-1k-5
wvriendin	a-3b-4d-3e-1f-6h-2i2j-1k-2l-5
wvrij	a-6b-5c-2d-8e-6f-6g-3h6i-5j-3l-5
wvroeger	a-9b-7c-5d-3e-5f-6g-7h-5i-4j-4k10l-2
wvrouw	a1b-4c-3d-5e2f1g7h-7i-2j-1k-5l-4
wvrouwen	a-2c-3d-2e-3f-1g1h-2k-2l-2
wvrouwtje	c-2d-3f-3g-1h4j-1l-5
wvuilcontainer	a-1b-2c-1d-2e-1h1j-1l-5
wvuilnisbak	a2d-6f-1g-1j-2
wvuist	a-5b-3c-3d-4f-3g7h-3i-1j-3l-4
wvuur	a-3b12c-3d-7e-4f-4g-5h-5i-1j-4k-4l-2
wvuurkorf	a-4b6c-4d-5e-6f-4g-2h-2j4k-8l-3
wvuurpijl	a6c3e-1g-2h-1i-3j-2k-5l-7
wvuurpijlen	a-2b-6c-7d-9f-1g-7h-5j-5k4l-1
wvuurtje	a-6c-9d3e-4f-1g-4h-1i-3j-7l-1
wvuurton	a-3b8c-4d-8e-2f-1g-3l-1
wvuurwapen	e-1f-1g2l-2
wvuurwerk	b-2d-5e1f-5g2h-8i-2k-3l-2
wvuurwerkafval	a5b-2c-6d-3f-1g-7h-4j2k-6l-4
wvuurwerkbommen	c-6
wvuurwerkpot	a2g-3h-2j-2l-1
wvuurwerkresten	a-6b-4c-5d-1h-1k4l-2
wvuurwerkverbod	a-3b-3c-5e-4f-1g-5h-2j1k3l-1
wvw	a3c-4d-4e6f-3h-3i-1j-2k-1l-4
wvxz	f3h-3k-3
ww	a-3b3e-2f-1g-1h-1i-1j2k-4
wwaaien	a-3c-1d-4e-1f-3g-2h-2j-2k-5l6
wwaar	b4d-3f-8g-9h-2i-4j8k-4l-12
wwaarom	a-2b-4c-5d-3e-2f-4g-2h-9i-2j7k-6l-7
wwaarschijnlijk	a3b-5d-5e-2f5g-2i3j-1l-6
wwacht	b-2d-4e-1f-2i2k1l-4
wwachten	b-6c-5d-2f-4g-2h4i-4j-4k-5l-2
wwagen	b-5c-2d-4f-2h6
wwagens	a-1b-2c-1d-3g-2h5j-1k-2l-3
wwakker	b2f-3g-2l2
wwanneer	a-6b-8e-1f-2g-2h-2i-5j2k-7l-8
wwaren	a-5b-4c-6d-4e-4g2h-3i-3j-4k2l-1
wwas	a-2c-4d-11h-5k-1l-13
wwat	a-5b-2c-15e-4f-8g-10h-7i-10j5k5l-6
wwater	b-1c-2d-5e-12f-7g-9i-1j-11k-9l10
wwaterleiding	a-4b-4c-5d-3e2f-2g-1h-1i-1j-2k-1
wwaterlelie	a-4b6c-4e-2l-2
wwaterrijk	a-4b-4c5e-3f-2g-6h-1i-4j-4k6l-3
wwc	b-2c6d-4h-5
wwe	b-2c-7d-7e-9f-11g-6h-10j-11k7l-15
wweddesteyn	a5b-4c-4d-7e-4f-6g-2h-1j-4k-5l-5
wweek	a2b-6c-7d-2e-6g1h-3j-5k-6l4
wweekend	c-2d-1e-4f2g-2h-3j-1k-2l-1
wweer	a1c-11d1e-1f-2k-8l-3
wweet	a2b2c-6d-4f-4g4h-8j4k-11l-2
wweg	c-1d2f3g-1h1i2j-3k-13
wweggelopen	a-3b-1c-4d-6e-3f-3g-3h2i3j-3k-7l3
wweggerend	a-2b-2c3e-3f1i-2
wweggestuurd	a-7b-5d7e-3f-4g-6i-1k-2l-2
wweiland	a-2b-2c-2d-5e-2f-1h5
wweken	a-1b-5c-6d-3e-6f-1g-1j-5l7
wwel	a-5b-3c-6e-11f-8g-10h-7j-1k-1
wwelkom	a-2b-1c-2d-6e-2f-3g-3h-4i-2j-3k4l-5
wwensen	a-4b-4c-2d-3e-1f-4g-3h-4i-4j-2k4l-2
wwerken	b-3c-1d-1e3f-2g-1h-1j-3l-5
wwest	a-2b1c-5d-2e-3f-2g-3h-4i-2j-4k6l-3
wweten	a-6b-5c-5e-4f-5g-6h-5i-6k1l-7
wwie	a-9b-6c-4d-13e-6f-10g-11h-10i-2k1
wwiek	a4b-5c6d-4e-3f-3h-2j-2k-4l-1
wwiet	a-5b-2c-7d5f-4g-3l-5
wwij	a-1b-1d-6e-7g-7h-5i-8k3l-9
wwijk	a-7b-4c-7e-2f-1g-5h2i-6
wwijkagent	a-2b-3c-3d-2e-2f-3g-1h-2i-2k1l-3
wwil	a-5b-4c-4d-5f-11g-9h-7i2j-1k-3l6
wwind	c-4d-2e-4f-3l5
wwinkel	a2d-7e3f3g-2h-1j-1k-2l3
wwinkelcentrum	a1b-4c-6d5e-4f-4g-6h-7i1j1k-7l-4
wwinkelwagen	a-1b-2c6d-2e-5f-1h-6
wwinkelwagens	a-2b-6c-4d7e-3f-2g-1h-4i-1k-2l-5
wwinkelwagentjes	a-5b-6d2e-2f-3g-2i-1j-2k-2l-6
wwintersport	a-2b-3c-3d-4e2f1g-2h-2j-3l-3
wwit	a-1d-5e3f-3h-6i-4j-1k-4l2
wwitte	b-2c-1d-2f-9h-1j1k5l-2
wwonen	b4c-2d-1e-2f-3h-1
wwoning	a5b-1c-4
wwoonkamer	c-1d-2f3h-2l-4
wwoont	a-2b-2c-1d3e-2g-1h-1i4j-2
wwoorden	a-4b-4c-2d-6e-1f-1g6h-4j-2k-5
wwoordenwisseling	a-3b-2c-3d-2e-4f-2g6h-5i-1j-2k-3l-5
wworden	a-2b-9c8d-5e-6f-2g-10h-7i-5j-5k-6l-6
wwordt	b-3d-4e-2f-5g3h-5i-8j-3k-1l-5
wwrikken	a-1b-2c3e3f1g-1l-2
wx	a-3b-3c-2d-3f-3g-2h-7i-2j-1l-3
wyear	a-1b-2c-2d-3e-2f-3g-4h-4i-3j-1k2l-4
wz	a-5c-4d-6f-4g-5h-4i-4j-6k3l-6
wzag	a-5b-5c-6d-5e2f-7g1h-4i-4j-4k5l-6
wzaklamp	a-3b-1c-1d-5e-3f1g-1h-4i-1j-3k2l-4
wzal	a-1b3d-7e-3f-3h-3i2j-9k5l-7
wzat	a-3b-4c-3d-5e-5f-4g-6h-3i8j-1k-4l-9
wze	b-1c3d4e-4f2g2h-14i-5j-8k-12l-12
wzeg	a-7b-5c-2d-4e-3f-2g-4h-2i-1j-5k7l-4
wzeggen	b-2c-1d2e-4f-5g2h-1i4j-5k-3l-5
wzegt	a-5c-1d1e5f-7g-1i-1j-6k-8
wzei	a-1b-2c-3d-3e3f-2g-5h-2i-3j-5l-6
wzeker	a-8b-2e-8g-4h-3i-4j-6k1l-7
wzelf	a-4b4c3d-6f2g-5h4i-5k-3l-10
wzelfde	a-4b-4c-3d-4e-4f-1g-3h-3i-2j-3k5l-5
wzes	a-5b-2c-4d5e-4f-2g-4h-7j-4l5
wzet	a-5b-5c-8d3e-8f-4g-4h-7i-3j-6k8l-9
wzetten	c-2e-3f-1g-1h-1j7k-8
wzich	a4b-4c-10d-4e-2f-4i-2j-5k-3l2
wzie	a-8b5c2d-5e-1f1g-6h-9i-3j-4k2l-3
wzien	a-1b4c-3d-7e-4g3h-5i-3k-8l1
wziet	a6b-8c-2d-4e2f1g-3h-2i2j-4k-5l-7
wzij	a4b-4c-6d-2e-6f4g-2h-3i-5j-2k-6l-6
wzijn	b-6d-1g-1h-3j-4k-1l-2
wzingen	a-3c-6d4f-2g-6h-5i-3k-5l-6
wzit	a-7b-5c-14d-7f-4h2j-3k-4l5
wzitten	b-10c-6d1e-7f-3g-8h-6i-5j-6l1
wzo	a-4b-9c-8d-12e-12f-7g-8h4i-7j-3k11
wzocht	d-1e6f-2g-5h-1i-3j-1k-7l-6
wzoek	a-2b-1c-6d4e-5f-4g-1h-3j-5k-2l-2
wzoeken	a-1b-2f-2g-3h-1i5j-1k-3l-3
wzoekt	a-2b-1c-3e-2f-1g1h-3i-1j-2k-2l-1
wzoiets	a-3b-6d-1e-4f-4g-3h-4i-2j-5k-1l2
wzolder	a3b1c-2d-3f5g-1k-4l-1
wzon	a-1b-6c-4d5e-4f-1g-5h-1j4k-3l3
wzondag	b-1c3d-2e-4f2g-1h-1j-2l-3
wzonder	a-8b-6c-6d-3f-6g-1h1i-3j-7k-10l4
wzoon	a1c-3d-1e-2f-3g-2h-2i1j-4k1l-2
wzoontje	a-3d-1f-1h-2i5k-3l-3
wzorgen	a-4d-1e-2f-3g-2j-2k4l-3
wzou	a-4b1d-7e-5g5i3j-7k-8l-7
wzoveel	a6b5j2k-7
wzuid	a-3b-1c4d-4e-2f-3g-5h-2i-2j-2k-2l-2
wzuidwijk	a2b-3c-4d-5h-4i-3j4k-3
wzus	a-1b-3c-4d-3e2f-6g2j-5k-6l-2
wzwaailichten	a-2b-4c-1d-5e-1f-4g-3h-5i-1j-1k-1l6
wzwaait	a-1d-3e-2g5k-1l-5
wzwaan	b-1c-6d-2e-2f-2g-4h2j-1k-3l5
wzwaar	a7b-6c-3d-5e-2f-2g-6h-3i-2j-4k-2l-3
wzware	a6b2c-1e-2j7k-2l-3
wzwart	a1b2d3e5g-4h-1i-4k-4l-1
wzwarte	a-8b3c-6d-7e-2f-2g-6h4i-1j-1k-5
wzwembad	a-3b3g-5h-2j-3k-4l2
w❤	a-5b-5c-4d-6e-4f-4g-4h-4i-4j-4k4l-5
w🎆	a-8b-3c-5d-2e-3f-2g-4h-6i-2j-4k5l-3
w🎉	a-4b-5c-2d-3e-2f-3g-2h-4i-4j-2k5l-5
w👀	a-2b-5c-5d-6e-5f-4g-5h-4i-4j-4k4l-5
w👍	a-4b-4c-3d-5e-3f-4g-3h-3i-4j-2k2l-5
w🔥	a-5b10c-2d-2e-2f-3g-1h-1i-1j-4k-5l-5
w🙏	a-4b-4c-3d-5e-3f-4g-3h-4i-4j-2k2l-5
w🥂	a-2b-3c-2d-3e-2f-2g-2h-2i-3j-2k1l-3
xanimal+ask	a-7c-2d-5f-7g-2i-3j5l-2
xanimal+bang	a-3b-1c-2d-3e-1f-1i-1j3k-7l7
xanimal+body	a-2b-2c-4d-2e-2f-2h2l5
xanimal+break	a-2b-2d-6f-3g-6h-4i-1j-5k1l2
xanimal+building	a4c3d-3e-2f-1h1l-3
xanimal+burn	b3f-1
xanimal+calm	a-2b-2c-2d-2f-2g-2h-2i-2j-2k4l-3
xanimal+clothes	a-5b-1c-1d-1e-3f-3h-2i-5j-5k-2l7
xanimal+done	a-1b-2c-4f-2h-5j-4k-2l7
xanimal+enter	e-2f-4j-3k3l1
xanimal+furniture	a-3b-3c-7d-4f-4h-3j-2k-4l10
xanimal+height	c6d-3f-1k-3
xanimal+house	d-2e5f-2k-7
xanimal+lost	a-2e-1f-1h-2i-4j-3k-6l9
xanimal+man	d-2e5h2k-7l-7
xanimal+near	a3b-3c-4e-1f-2h-2l4
xanimal+noise	a-2c4d5f-3j-1k-6
xanimal+now	a-7b2e4f-2h2j4k-7
xanimal+odd	a-2b-2c-4d-5e-1f-2g-6h-3i-1j-5k2l3
xanimal+past	b-4e-3f7j-1k-1l-4
xanimal+rumour	a-5c5d-4h-2j5k-3l-3
xanimal+someone	d-2e-2f-1j3k-4l-4
xanimal+street	a-2b-3d-4e-5f-3g-1h-9i-4j-3l8
xanimal+thing	c-2e-1j-1k2l2
xanimal+throw	a4c4d-3l-3
xanimal+utility	c4d-2e-5h-1j-2k-4l4
xanimal+vehicle	d-3f-1h2
xanimal+water	c-6g-2j-2k-2l7
xanimal+we	a-2b-2c-3d-2e-6f-5g-2h-2i-3l2
xanimal+woman	e1i-2j-4k-1l4
xask+bang	a4b-4c-5e-3f-5g-13h-6i-6k-3l-8
xask+body	b-7c-7g-3i4
xask+break	a-2b1c7f-5g-3h-2k2l-2
xask+building	b-2c2e-2f2g4j1k-8l-11
xask+burn	a-3b15d-11e-5f-3h-6i-6k-5l-7
xask+calm	a6d-8e2g-5h-6i-8k-1
xask+child	a4b-2d-5f-2h-4i6l-3
xask+clothes	e1f-2g3i6k1
xask+cry	a-2c-2d4f-3g3k-2
xask+done	i3k-2
xask+drive	a-4b-3d-5e-6f-5g-5h9j3l-7
xask+enter	a-3c-4d-3f9g2i-5j1k-10l-5
xask+food	a-5b-2c-2e-2f-2g-6h-6j-2l1
xask+furniture	a-3c7d-3e-3h3i-2j1k-12
xask+height	e-8g-6h4i-3j1k2l-5
xask+house	b4f3h-7k-2
xask+ill	a-2b-4d-3e2f-7h-2j3k-6l7
xask+lost	a-5b-3c-2d4e-6f1g-10i6k-5l-4
xask+man	c-5g3i2j-9
xask+near	a-2c-8d-4e-7g4i-3j1k2
xask+nice	a-10b4c7d-4e-4f7g-2i-2j-6k2l-3
xask+noise	a-8d1e-1f-4g-2j5l-3
xask+now	b2c-2g-4j3k-5
xask+odd	a-1b5c-3d-2e3f-8h-2j9k-3
xask+past	a2b-4d-7e-6h-3i3l-6
xask+rumour	a1b-2g3h-1k-3l-3
xask+service	b4c-2e-6f3g3i-1j6k-11l-7
xask+someone	c-1d-6e2f2g1h1l1
xask+spy	a-2b-4c-2g-3h-3j7k-6l-7
xask+steal	a-4b-4c-10d-9e-9f12h-5i-7j-8
xask+stone	b-1c-4d7f-2g2j-3k-2l2
xask+street	a2h1k-5
xask+strike	a-1b-2c2d-12e-6f-8g8h-9i-4
xask+thing	b-2c-5g2h-2j4k-4
xask+threaten	a-4b-1c-2d-5e-3f-6g8i-5j-1k-3l-6
xask+throw	e-6f-2g-3j-5k-2l-1
xask+traffic	a-3b-4c-6d-6e-5f-5g-8h9i-4k-2
xask+utility	a-3e5g-3h-3i-1
xask+vehicle	a2c-1d1e4j2l5
xask+water	a-5c-7e-4f-2g4h1k-6l7
xask+we	d-5e-9j4k-8
xask+weapon	a-5b-3c-3f-5g2h-2i-2j-2k-2
xask+woman	d-6
xask+youth	a-1c-2d1g5h-2i6k2l-5
xbang+body	a7b-1e-2g-3h-2i-3k1l-8
xbang+break	a11d1g-2h-2k-2l-1
xbang+building	a10b-3c-5d-5e-1g-2h-2j-3k-2l-3
xbang+burn	a4b6c-4d-3k-2l-1
xbang+calm	a-3b-4c-6d-2e-3g6h-2j-5k-1l-5
xbang+child	a8b-5c-4d-1e-3g-5j-5l-5
xbang+clothes	b-3c-1d-1e-1g-3i-2k2l4
xbang+cry	a5d5g-5
xbang+done	a5b-2c-4e-4f-2g-7h-4i-2k1l-3
xbang+enter	a2b5c-2f-3
xbang+food	a2c-4d2e-1f-1g-2h-2i-1j-2k-2l-2
xbang+furniture	a7b3c4d-4e-3f-2g-2h-2j-4k-4l-7
xbang+height	a7c-7d-2e-1g-1h-2j-2k-9l-6
xbang+house	a9c-9d-6e-7f-5g-3h-1j-2k-7l-3
xbang+ill	a10c2e-2g-7h-3k-2l-9
xbang+lost	a-3i2j-2k-5l7
xbang+man	c-2d-2e-6f-1g2h-1i-3j-3k4l-4
xbang+near	a8b-6c-6e-3f-2g-8h-9i-1j-10l-7
xbang+nice	b-2c5j-2k-3
xbang+noise	a8b-1d3e7g-5i-1j-9
xbang+now	d-3e-8f-2g3h-2i-2
xbang+odd	a6c-5g-2k-1
xbang+past	a1b-4c-7d-2e-4g6k-3
xbang+rumour	a1c-4d-2e-2g4j3l-3
xbang+service	a3b-4c-1d-3
xbang+someone	a8c-3e-6f-5g-4h-4k-4l-5
xbang+spy	d-2e-2i-2k3
xbang+stone	a7b-1c-3d-2e-3g-2j4k-6
xbang+street	a13c-8e-7f-3h-5i-2j-7k-8l-4
xbang+strike	a6b-3c-7g-5h-1k-2l-2
xbang+throw	a14c-14d-1e-4g-1h-3j-3k-5l-1
xbang+utility	b3c-2e-2
xbang+vehicle	a11c-4e-4g-1h-5j-4k-5l-1
xbang+water	a2b3c6d-1g-3h-2i3j3k-1l-9
xbang+we	a-2c4d-4e-5f-1g-6h-2i-4k5
xbang+woman	b-1c-5f-1g-1l-5
xbang+youth	a10c-5e-5g-7h-3j-4l-3
xbody+break	a4b-8c-4d-2f-4g4h-1k-3l4
xbody+building	d2e-3f-1h2l2
xbody+burn	a7d-2g-2i-3j-2k-2l-1
xbody+calm	a4b-6c-1d1f-2g-1j-3l3
xbody+child	a1b-1e-3f-2g-4h1i1k2l-7
xbody+clothes	b-3d-3e-3f-4h-4i6j-4l-8
xbody+cry	a5b3d-2f3g-2i-3k-1l-4
xbody+done	b3f-2h2j-3l-4
xbody+enter	a3b2e-1f3l2
xbody+furniture	a1c-6d-1e-2f-3g-4h2l7
xbody+height	b-1d-3h-3j2
xbody+house	a5b-1e-2f4g2i-2
xbody+ill	d2e-2f-3i-2j-1k-2
xbody+lost	e-2f3i1k-1
xbody+man	a-3b-2c-5d-3e-6g1i-4j-2k-1l7
xbody+near	c-5e-2f-2
xbody+noise	g2
xbody+now	a-1d-1e-2f-2g1h2l1
xbody+odd	a-1b-4c-3d-2f3g3i-4
xbody+rumour	d-4e-6f-4g-8i3j-2k3
xbody+service	a-2b-1e-2f4j2
xbody+someone	c-4d-2e-3h-6i4j-5k-4l-5
xbody+spy	a-3d-2i-2k2
xbody+stone	a-4c1g5l-2
xbody+street	a-2b3d-2f-2g5i2j-1l-8
xbody+strike	a-5c-3d-1g7h-2k-1l-7
xbody+thing	d3g-2l-2
xbody+threaten	f-1g4h-3i-1k-2l-5
xbody+traffic	g2l-3
xbody+vehicle	a-2c-3d-1e1f-1h4k-3
xbody+water	a-2c-2e-2g-3h2l1
xbody+we	e-6f-6g-6h-5i5j-3
xbody+weapon	a-1b-1d2g-4h-1k-1l3
xbody+woman	e-4f5j-2
xbody+youth	a7c-5d2e2g-5h2j-3l-6
xbreak+building	a-10b-4c-1g-6j-3
xbreak+burn	a6d-4g-1h-1j-3k2l-4
xbreak+calm	a5b-7d4f-5k2l-3
xbreak+child	a-5b-2c-4d7e-6f-2h-2i-4k4l-3
xbreak+clothes	a-3b-3d-5f-3g1h-4i-5k-2l4
xbreak+cry	a-3c-3d-5e-1f-1g6h-2l3
xbreak+done	a1b-4c4d6h-6i5j1l-6
xbreak+drive	a-2b-1c-5d-4e-6f-5g-2h8i-2j2k5
xbreak+enter	b2c-4e4l-2
xbreak+food	a2b-2e-2i4j-2k-3
xbreak+furniture	b-6c7d-2g-9h-6i-5j-2k-5l-6
xbreak+height	b4c-4d-4e-7f-2g-3h-5i-3j2l6
xbreak+house	d-4e3f2g-2h-3k-8
xbreak+ill	a3c3d5e-2h-2l-2
xbreak+man	a-6b-4c-5e7i-4j-2k-2l3
xbreak+near	a-4e-5f-3g-1j-2l4
xbreak+nice	b-5f-2i3j-1k2
xbreak+noise	d12e-4f-2g-6j-5k-6l-3
xbreak+now	b2e-2f-3h2i-1k-2l-8
xbreak+odd	a-5b2c6d-9e4g-4h-4i-2j-6k-6l-10
xbreak+past	a-3b-4c4d-4e3f4g4j-3k-5l-1
xbreak+rumour	b-3c4f-5g-5i-3j-5k4
xbreak+service	a-1b-2d-5e-1f-2h-1j2k2
xbreak+someone	a-3d6f-3g-1i-3j5k-9l-4
xbreak+spy	d-4e5f-2h-1k-2
xbreak+steal	a-1c-6f4k2l-1
xbreak+stone	a-5c1d-3e-3f-4g-1h-5k3l-3
xbreak+street	c3g-2j-5k-7l-3
xbreak+strike	a-4b-6c4f-5h-3i-2k-4l-5
xbreak+thing	d-3e5f-2k-3l-4
xbreak+threaten	g3h-2
xbreak+throw	b2c5e-4
xbreak+traffic	a-2c-4f-1g1h2l-2
xbreak+utility	a-2c-3d-3e2f-6g-2h3i-1j2k-1
xbreak+vehicle	a-2b-9d-2f-1h1i-2j-3l-5
xbreak+water	a-2b3e-4g-3h1i-1j-1k-1l3
xbreak+we	b-5c6d-12g-6h-4i-5k3
xbreak+woman	a-2c3d-2f-4g2h4i3j-2k-4l-2
xbreak+youth	b-6c2d2e-8f-3h-5i2j4k3l2
xbuilding+burn	a-5b8c-5d-3e-2h-2k-1l-2
xbuilding+calm	a-3c3d7f-5g-1k-5
xbuilding+child	a3b-1c-2d-4e-2g-2i2j-2k-1l-1
xbuilding+clothes	a-4b2d-1f-3g-3h-1i3k-2l-1
xbuilding+cry	d2g-2
xbuilding+done	b2c-10d5e-8f6g3h-5i-2k-8l-6
xbuilding+drive	a-2c-2d-4e-4g-4h8
xbuilding+enter	a-3b-2c-5d4e3f2l1
xbuilding+furniture	a-3d-11f3g-4h-3j-3k-1l-3
xbuilding+height	a-2b2c-4d4e-4f-2l2
xbuilding+house	a3b1c7e3g-7h-3l-4
xbuilding+ill	c-3d-5g5h-5k-2
xbuilding+lost	d-1e-1f-3g-2i3
xbuilding+man	a-2b-2c-3d3g5k-2l-5
xbuilding+near	a3c-2d-5e-5j-3k-1
xbuilding+noise	a2b-1c-3d-3e-12f3h5i-1j-5k6l-3
xbuilding+now	b-3e-3f-2g4j2k-3
xbuilding+odd	a-8b-2c-2d-1e6g-9j-6k4
xbuilding+past	a-3b2e-1f4g3j-2
xbuilding+rumour	b-2d2e-6f-2g4h-2j2k-2l-1
xbuilding+someone	a-3b-4c-1d-8e-1g2k4
xbuilding+steal	a-1b-3c2d-5e2f6g-3k-2l-2
xbuilding+stone	a-6d-6f6
xbuilding+street	a2b-3d2e-5f3g-6h-3j2k-3l-6
xbuilding+strike	a-7c2d-8e-2f-7g4k-2l-2
xbuilding+thing	e-5f-2g-1h-2i-1j-3k-5l5
xbuilding+threaten	d-3g3l-1
xbuilding+throw	a-2b-8c6e-5f-3g-1j-2
xbuilding+utility	b-5c-5d2e-3f4
xbuilding+vehicle	a-3c-5e-3h3i-1j-3k-3l-5
xbuilding+we	a2b-1d-1e-3i-1j-2k-5l3
xbuilding+weapon	a-2d-2e-2f-1g3l-2
xbuilding+woman	d-2f-1l4
xbuilding+youth	b-3e-4f1g-10h-4j-1k-6l-3
xburn+calm	a2c-6d-1e-2f-2g-2h-4i-1j-5l-4
xburn+child	b4c5d-4g-3i-3j-2k-1
xburn+clothes	a1b2j1k-1l-2
xburn+cry	a-1b6g-3i-3l-2
xburn+done	a-7b3c1d-8e-2f-3g2h1i-3j-8l-5
xburn+drive	d-2
xburn+enter	b7c-3f-2j-2k-2
xburn+food	a-9b-8c-1d-3f-4j-8k7
xburn+furniture	a-8b15c-4d-11e-2f-3g-3h1i-2j-7k-7l-5
xburn+height	a-9b9c-3d-7f-2j2k-4l-3
xburn+house	b7c-8d-5e-1f-4g-2h-2j-5k-4l-7
xburn+man	a-5e-2f-1g4h2j-2k-3
xburn+near	b9c-6d-7e-3f-4g4h-4j-1k-2l-5
xburn+nice	a-1b-5c-2d-1k6
xburn+noise	a-2b5c-1d-6j-5l-2
xburn+now	c4f-2g-1h1j-9k6l-2
xburn+odd	a3b1c-6d-3h-1j-2k3l-4
xburn+past	a-5b-1c-5e-2f-4g-1j-8k8
xburn+rumour	a2b5d-2e-2g-3
xburn+service	a-3b2c-1j-6k-5
xburn+someone	a-6b10c-2d-3e-3f-4h-2j3k-5
xburn+stone	a-2b3
xburn+street	a-9b7e-3f-3g-3h-8i-4k-10l-5
xburn+strike	a-3b2d-2g-2j-3k3
xburn+thing	b1
xburn+throw	a5b8c-4d-3
xburn+utility	a-4b8c-2d-4l-4
xburn+vehicle	b5c-10d-3e-2h-4j-5k5
xburn+water	a2b9c-4d-1j-2k-3
xburn+we	b3d-2e-2f-3g-3h-2i-2j-3k4l-4
xburn+woman	a-5b7c-2d-2i-3j2k-5
xburn+youth	b7d-10g4k-4
xcalm+child	b-2d-3j3k2l-2
xcalm+clothes	d1e3f-3g2h-3k-3
xcalm+done	a2c2d-8f4h-3i-4j-1l-3
xcalm+drive	a-1b4c-1e2f-4h-4j-5k2
xcalm+food	a-4b-6f-3k5l-2
xcalm+furniture	a-4b-3c3d-3e-5g-2j-5l-4
xcalm+house	a-5c3d-2e-4f4g-2h-4j1k-1
xcalm+ill	a-7c-5d-3e-6f-2g-2i-3j-2k-2l8
xcalm+lost	a-2b-3c-2d-5e-3f2g-5h-2i4k-5l-6
xcalm+man	a-1b-3d2e1f4g-1i-6k-4
xcalm+near	a5b2d-2e-4k-6l-2
xcalm+nice	a-1b-2k7l-2
xcalm+noise	b-3c-3d-4e-4f-3g-6h-3i6k-6l-6
xcalm+now	a-1b-10c-5d2f-2g-5i-1k6l-6
xcalm+odd	b1c-3d3e4f-3j2k-4l-8
xcalm+past	a-4b-11c-4d-4e-7f2g8h-3i-5j-5l-5
xcalm+rumour	a7b-5c-6d2e2f-6i-2j-6k3l-9
xcalm+service	a-2b3e-2h-3j-3k-3l4
xcalm+someone	a-4b-4c-1d-4g4j2k-3l-8
xcalm+steal	c-1f-1g-1i-4k6
xcalm+street	a6d-5f4i-1j-4l4
xcalm+strike	a-2b-6e-1f-4g2h-2k5
xcalm+thing	f2i-3k2
xcalm+traffic	d2e-2g2k-1l-1
xcalm+utility	a-5b-3c-3d-3f-4g-1h-4i-3j-1k-6l6
xcalm+vehicle	a-3b-5c-5d-2e5f-4h4i-2k2l-3
xcalm+water	d2e-2h2l-1
xcalm+we	a-6b-4d-4f-4g-3h-3i-5j-6k9l-3
xcalm+woman	e5l-5
xcalm+youth	a-6b-2c-1d7e-3f-1g-5h-3i-3j-1k4l-4
xchild+clothes	b-4d-3e3f-2g-2h-6i2j-2k3l-4
xchild+cry	b5c-1d5e2g-1h-3k-2l1
xchild+done	a-6b-2c-6d4e-5f-2i5k-4l-8
xchild+drive	d-4e6h-2
xchild+enter	a-3b-1c2d2e-5f-2
xchild+furniture	a-1b-2c-5d5f2g-2h-4l4
xchild+height	b-1d4h-1i1l-4
xchild+house	c-2d4e-2j-2l1
xchild+ill	a1c-1d-1e-1f-3g-3h2j-2k-3l5
xchild+lost	a-4b-2c-2d-6e-2f-6g-3h-3i7k-4l-8
xchild+man	a-3c-2e2h-4k3l-4
xchild+near	a-2b3c-1d5f-1g2h3i-1j1k-2l-6
xchild+noise	b-1c-3d7e-4g-2h-1k-9l-3
xchild+now	c-7d-7f-2g2h-1i2k-2l-5
xchild+odd	b-2d6e-5f-2g3i-3l-4
xchild+past	a-6d-1f-4g-4i4j-3k-2l-2
xchild+rumour	a-5b2c-2d-9e-1f-5i4j-7k1l4
xchild+service	a-3b2d-4f-2j-4k5l-3
xchild+someone	a-3b-2e3f2g-6h-5i3j1k-6l-6
xchild+spy	a-3e2f-3g-4j-2l-3
xchild+steal	e-2h-3k-1l3
xchild+street	d2e-7g5i2j-3l-9
xchild+strike	b3c-1g5l-3
xchild+thing	e-1f-1g2i2k-2l-2
xchild+threaten	d-2f-1g4
xchild+throw	c-1d-4
xchild+traffic	g-2h5l-6
xchild+utility	d-4
xchild+vehicle	a-4c4d-6e5g-3i-4j-1k-6
xchild+water	a-3c3f-2g-1i3k-1l-4
xchild+we	a-2c-6h-3i4j-7k1l-5
xchild+woman	b-2d-3i-3k-2l-1
xchild+youth	b3c5d5e-4g-5k-2
xclothes+done	a-4c-5d-7f4h-6i-2j-3k2l6
xclothes+drive	a-2f-2h-3i3j-2k3
xclothes+enter	a-3d-3e2f-3h-6k-5l-2
xclothes+furniture	a-4b3c-4d-7e7f-5h4i-3j-4l3
xclothes+height	a2d-2e1i1l-3
xclothes+house	b-2c-4d-1e5f-1g-2i2j-5k-1l-2
xclothes+ill	a-2c-2d4g3j-2l-3
xclothes+lost	a-2b-1c-2d-3e-5f-8g-3h-3i4j-2k-3
xclothes+man	a-5c-5d-12e7f-8g-2i-2j-3l-1
xclothes+near	a-3b3d-3e-2f-1h3j-2k4l-3
xclothes+noise	a2e9f-2h-2i1k-2l4
xclothes+now	c-2d-2e9h-6i-6j-3k-4l1
xclothes+odd	a-2c-4e4f-6h-4i-3j-1k-2l3
xclothes+past	a2b4c-1d-1f1g-3h1i-1j-1k-3l-2
xclothes+rumour	c-2f-2k-3
xclothes+someone	a-7b-3c-6d-9f-4h-2i5k-7
xclothes+spy	a-4c-2d-7e3f-3g-1h-3i-2j-2l-2
xclothes+steal	a-1c-1d-1e-2g-2h-3k-4l-3
xclothes+street	a-1b-3c-1d-6f2g-1h-5i-2j-8l2
xclothes+strike	g-3h-3l5
xclothes+thing	a-2c-1d-1f-2g-3i-3j-1k-2l2
xclothes+threaten	g4h-2l-1
xclothes+throw	b-1c-2e3f-1g-1h-4i-1j-1k-1l-1
xclothes+traffic	a-1c-2e-5g1h7j-4l-3
xclothes+utility	b-1c-1d-1e1f-1h1j-2k-1l-3
xclothes+vehicle	a-4b-4c-7d-2f-1g2h-2j-3l-3
xclothes+we	b2c-2d-4e1f-6g-6h-5i4l2
xclothes+woman	a-2c-2d-3e-7f1g6h-1i3j-2k-3l-7
xclothes+youth	a-3b-1c-4d2e-3f-3g5h2i4j3k2l-4
xcry+done	d3e-1g-3k3l5
xcry+drive	a-2d4e3g-3h2l-2
xcry+enter	h3
xcry+furniture	a-4b-2d-5g5l4
xcry+height	d-2g-3l3
xcry+house	a-3c-3d-4e-3f-2g2h-1i-2j-2k-2l2
xcry+ill	d-2e-1h1
xcry+lost	c-1d4g-3h-2l-1
xcry+man	c-2d4f-1h-4i-4k-1l2
xcry+near	d3e2g-4h-4
xcry+noise	c-1d5e-5f-2g-2h-2l1
xcry+now	f1k3
xcry+odd	d-2e-1f2g-3i-1l6
xcry+past	g4i-1k2
xcry+rumour	a-5b3c-4d2e-2f-3k-2l3
xcry+someone	f2g3h2i-2l4
xcry+street	b-4c-4d8e-5f-4g2h-3k-4l-9
xcry+strike	a-5c-3d-1e-3f-3g4h-3l-4
xcry+vehicle	a-5c-1e3f-2g-4
xcry+we	a-5b3c-2d5e-1f-2g4h3l2
xcry+weapon	f-2g2
xcry+woman	a-3b-2c-2d1e-4g5h1i-3k-2l-11
xcry+youth	a2c-3d8e-4g-6h3k-3l-5
xdone+drive	a3c-4d-1e-2f-1g-2h5j-4k-4l-5
xdone+enter	a-6c5d-4e4f3g-3i-4j-1k-1
xdone+food	a-5b-5c-3d-3e-5g-4h-3i4j1k3l-8
xdone+furniture	b3c1e-2g-6j-4k-7
xdone+height	b1c5d-1e-5g-2i-2j-1k-1
xdone+house	c3d2e2h-5j-9k-2l-2
xdone+ill	a-9c-4f-2g1h-1j-4k-10l5
xdone+lost	a-3b-2c-2d-5e-2f-4g-6h-2i8j1k-4l-7
xdone+man	c3d-4f-6g5h-3i4j-4k-3
xdone+near	a5b-2d-7g-2h2i3j-6k4l1
xdone+nice	a-8b6d-4e-5f-4g-2h-1i1j-1k3l-5
xdone+noise	b-5d3g4i-3j-7k-3l-10
xdone+now	a-12c-5e3f1h-5l4
xdone+odd	a-9b-4d-2e10f-5h-8i2k-1
xdone+past	a-8b-4d-5h-3i3j-1l-6
xdone+rumour	a6b-8e-9g-5h-9k1l3
xdone+service	a3b4e-2f-10g5i-2j1l-6
xdone+someone	a1e2f2j4k-8l1
xdone+spy	a-2b-2d-3e-3h-2i-1j1k3l-3
xdone+steal	a-2b-3c-10d-7e-11f11g-4h-3i-3j-2k-6l-4
xdone+stone	b-1c1d-9e3f5g4k-4l-3
xdone+street	a1c2e-10h-1j1k-3l3
xdone+strike	a-7b1c3d1e-2f-2g6h-4j-1k-6l4
xdone+thing	a-3b-3c-6e-8g-4h-3i-8j3k-9
xdone+threaten	a-2f-4g6h-2i-4k-2l-3
xdone+throw	a3b4c3d-1e-4f-4g-4j-3l-1
xdone+traffic	a-1b-2c-2e-3f-4h4i-2j2l-4
xdone+utility	a-2c4d-10e1f-2g-3i-4j-1k-7l-1
xdone+vehicle	b-6c2e2f2i-7j-3l-2
xdone+water	a3b-3c-6e-2f-1g-3h-3i5j-6
xdone+we	a-7c-4d-9f2g-1i2
xdone+weapon	a-3b-2e-5g3h-4l2
xdone+woman	a-3c-2d-4e-5f5g2h-2i3k-5
xdone+youth	e2f1g-4i4j-5k2l-11
xdrive+furniture	c-4d-4e-1h6j4l-4
xdrive+house	a-2d-1f-1l4
xdrive+ill	a-1h2l-2
xdrive+man	a5c-5g-1h1i3k-2
xdrive+near	a-6b2c-7d-6f-2g-3h5j-7k-5l-7
xdrive+noise	c-1d-1e3g-1h4l-1
xdrive+now	a-3c-5e2j4k-4
xdrive+odd	a-2b-1c-4d-3e-2f-1h2i-2j-4k3
xdrive+rumour	a-5b2c-3d-6e-3f-1h5j-3k-5
xdrive+service	a-1b4e-2h-5j3k-6l-5
xdrive+someone	a1b-3c2e-8f-2g-8h7i-2j2k-3l-5
xdrive+street	a2b2e-5f-2g-3i-2j-3k-5
xdrive+strike	c1g-1h5j4l-1
xdrive+traffic	b-1c-1d2e-4h3l-1
xdrive+utility	a-2b-2c2d-4e1f-2g-2i-2j-2k-2l-2
xdrive+vehicle	b-7c-5d-2f-4g-7h4i1l-6
xdrive+we	c4d-3e3f-5g-1h-3j3k3l5
xdrive+woman	d-2e3l-1
xdrive+youth	b-3c-5d6e-6g-3h-5k3l-3
xenter+furniture	d-4e5g-1h-1i-1j-1k3
xenter+height	a-2c-3d4e-4f1l-1
xenter+house	a3d-2f2i-3j-1k-2l-1
xenter+lost	e-1f5l-1
xenter+man	a-2b-2d-3e3f2g-1h-5k-5l-2
xenter+near	a-3b-1c-4e5g-1h-2k-2
xenter+now	a-2c-2d-1e1f5g-3i-2j-5l2
xenter+odd	b2c-4e4l-2
xenter+rumour	a2c-4e4h2k-6l-3
xenter+someone	a-4b4d-4e1f2g-1h1i-4j-2k-4l-6
xenter+spy	a-2d-3e3f1k-2
xenter+steal	c-3f-2
xenter+stone	b2
xenter+street	a-4b3c-3d-4e1f1l2
xenter+throw	a2b2c-3d3
xenter+utility	a-5b4c-4d3f1
xenter+vehicle	a-4d-5e2f-5j4k-7
xenter+we	a-2b-5c-4d-2e-2f4g2h1i-2l-7
xenter+woman	a-1e-2f3g-3i-2l2
xenter+youth	a-3b-3c3d-3e2f-4g4j-4k-3l-2
xfood+furniture	c-2d-4e-3f1k2l-3
xfood+height	b2c-2
xfood+house	d-1e-3f4k-3l-3
xfood+ill	a-1e-3f3g-4l5
xfood+man	a2b-1c-1d-3e-3f-1g-4h-1i-1j-1k2l-1
xfood+near	d-3e-3g-3h-2j4k-1l-2
xfood+nice	b-4i3k2
xfood+now	a-1d-3e-3g-4h-2i-2j-2k3l-5
xfood+odd	a2b-2e-2i4j-2k-3
xfood+past	a-2b3e-1k-3
xfood+rumour	b-4c-2d-3f-2k3
xfood+service	c-1
xfood+someone	a1b-1c-2d3e-3f2g-1h-1i-1j-1l-3
xfood+street	a4b-2c-3d3g-1h-2j-2k-2l-4
xfood+we	a-2b-5c-1d-6e-4f2j-3k4l-4
xfood+woman	b-1e-1f-2i4j-1k1
xfood+youth	c-2d4
xfurniture+height	a-1b-1c4d-2f-3h5i-1k-3
xfurniture+house	d-9e5g-1h-3j-6k-2
xfurniture+ill	c-2e-3f3g-3h1
xfurniture+man	a-4c-2e2g3h1i-3j-1k-3l2
xfurniture+near	b-7d3f-2g-5i-1j-6k-3l1
xfurniture+nice	b4k-2
xfurniture+noise	b-6c3d-6f2g-7i-3j-6k-4l5
xfurniture+now	b2c5e-10h4k-2
xfurniture+odd	a-3c1d-2e3g-4h-4i-4j-7k-2l3
xfurniture+past	b4d-2e-2f-2g1i-2j3
xfurniture+rumour	b-2e-2h-6i-2j-5l3
xfurniture+service	b2c-3d-1f-1h-2j-2k3l-2
xfurniture+someone	f3g-5h5i-4k-1l-2
xfurniture+spy	b-1c-3d6e2f1j-1k-1l-6
xfurniture+steal	c-7d-1e-8f5k2l-2
xfurniture+stone	a-8b-3c-1d-4e-4f4g-3h-2j-3k-2
xfurniture+street	a-3c11e-10f-3j-7k-8l-12
xfurniture+strike	a-4b4c5d3e-4f-6g-7h-2k-4l-3
xfurniture+thing	k2l-1
xfurniture+threaten	c-3d-3f-2g6
xfurniture+throw	a-1b-3c3e-5f-4g3h-1j-2l-2
xfurniture+traffic	a-1b-2c-9d-5e2f-5g-1h10j-5l-5
xfurniture+utility	a-4b-3c-3d7h-1j-1l-7
xfurniture+vehicle	a-7b-7c5e-2g-4h3j-7k-6
xfurniture+water	a-4b-6c9f-2g-1h-3k-1l-5
xfurniture+we	c7d4e-3g3h-4k-6
xfurniture+weapon	c5d-1e-3g-6
xfurniture+woman	a1b-1d-2e-3f-2g-3j-1l2
xfurniture+youth	a-5b-8c2d-3e-4f4g-4h4j-2l-5
xheight+house	a-1c-4e8g-4h-2j-2l-10
xheight+man	a-4c4d-10g4h-3k-1
xheight+near	c3f-2g-5h-2j-4k-1l7
xheight+noise	a1c3d4e-4f-3g-7j-2k-3l3
xheight+now	a4c-4d-2j-5k5l-5
xheight+odd	a-2b5c-6d-5e-4f-2g-3h-5i-3j2l6
xheight+past	a-2c3e-2h-3i-1
xheight+rumour	a4c4e-2f2h1k-3l-3
xheight+someone	a-4b-2c-7e2g-5i-1k-4l9
xheight+spy	d2h-2
xheight+stone	b-1d1h6l-2
xheight+street	a-1b-1c2g-4h-5j-2k-2
xheight+strike	a-4c-3d-3h-2j-3k-5l7
xheight+throw	a-3b-7c4e-7f-4g-1h3i-2j-3k-1l-6
xheight+traffic	a-2b-3c-3e-2f-2g-3i-2k-3l-9
xheight+utility	a-3b-5c-1e-4f-3g-1h-2i-1j-3k-6l6
xheight+vehicle	a-9b-2c7d-9e-7f-4g-2h8i-2j-7k-1l-7
xheight+water	a2b-2c-3d4e-4h4l-7
xheight+we	a1c-3e-1f-4g-2j-3k-2
xheight+weapon	c-1d4g4l-6
xheight+youth	b-4c-5d6e-4f-2g-3h-4i-3j-2l4
xhouse+ill	c-1d-2e-4g3h2
xhouse+lost	e-1f4
xhouse+man	b-7c-5g-2h-4j-4
xhouse+near	a-2c-2d-2f3h-1i-1j-4k-7
xhouse+nice	a-2b6c4d-2e-4f-3i-1l-3
xhouse+noise	a-5b-1d8e-10g-4h-8i-2k-7l3
xhouse+now	a4c-6e2f1h-1i-2j2k3l-8
xhouse+odd	a1b1c-3d-5e4f2g-5h-4i-1k-9l-1
xhouse+past	b-4c-1d-2e-4f4g-4i2k2l-3
xhouse+rumour	a3c-3d-3f5g1h-2i2j-2k2l-4
xhouse+service	a-1b-2c-2d-4e-2g2h-6i-1l7
xhouse+someone	b-6d-7e9f2k-6l-5
xhouse+spy	a-2b-2c-3d-6e8f-1g-3h-1j-3k-5l-5
xhouse+steal	a-2b-2d-4e-2f8g-5h-2i-1j-1k-5l-4
xhouse+stone	a-5c-4d5f-4g-1l-5
xhouse+street	a3c1d-9f2g2j-2k-6l-6
xhouse+strike	a-6c3d-3h-1k3l-5
xhouse+thing	d-3e6f-1k-3l-3
xhouse+threaten	c-1d-7e-2f-3g5
xhouse+throw	e-6f-1h-1l-2
xhouse+utility	a-4b-4c-7d-4f-9g-3h-4j-3k-3l8
xhouse+vehicle	a-2b4c-5d-1f3g-3j-6k5l-6
xhouse+water	b2d-6e-2i-3l4
xhouse+we	e-6f5h-3i1j-3k1
xhouse+weapon	d-2e3g3l-6
xhouse+woman	b2d-2f4g5h-1i-2l-3
xhouse+youth	a-7b-5c4d5f-7g-6h-2j-2k-7l-7
xill+man	d-5h-5i-3k-1
xill+near	b-2c-4e-3f-1h4j-4k-5l-5
xill+nice	d-2k6l-4
xill+noise	d-10e-2g3h-5i-1k-2l9
xill+now	c3g-2h-5l4
xill+odd	a-3c-1d5e-4g-1h-3l5
xill+past	e-1h3
xill+rumour	a-3c-3d4e-2g3i3k-2l-4
xill+service	a-1b-6d-2e-1f-1g3k2l3
xill+someone	c4d-5f2g-5j-7k-2l5
xill+stone	a-3c-2d-3g6l-2
xill+street	b-3c-3e-5f-3h-11i-2j-4k-2l3
xill+strike	a-3d-9e-2g7h-3k-3l-12
xill+thing	d3g-1l-1
xill+threaten	g3h-2l-4
xill+throw	a-3c-2d4e-1
xill+traffic	e-1h5l-8
xill+utility	d-1e-3f-1k-3
xill+vehicle	a-5b-1c2d3e-4f-2g-5h9k-1
xill+water	a-3c-9d-3e-4f-1g2h-3i-2k-2l4
xill+we	a4c2e-3g-7h-2i2k-3l2
xill+weapon	l-1
xill+woman	d-4e-3f-3g3i-2k-2l3
xill+youth	b-2c-10d3e-4f-2h-1i-2j-2k-6
xlost+man	c-2e-4k6l-7
xlost+noise	a-3b-3c-2d-7e-3f-3g-2h-2i6k-4
xlost+now	f-2i2l-4
xlost+past	a-2f2g-4i2j-5k-2l-4
xlost+rumour	a-1c-4d6e-2f2g-1h-2j-4k-1l-3
xlost+service	d2e-2f4
xlost+someone	a-3c-3e-3g4h2i2j2l-2
xlost+steal	f3i-3
xlost+street	a-1b-2c-2d2e-3f-3g-4j-1k-2l3
xlost+strike	d-2g1
xlost+thing	c-1e-1f3i-5j-1k-1l2
xlost+vehicle	c-2e-3i1
xlost+water	a-3b-1f-1i3l-4
xlost+we	a-2b-1d-4e-2h-1i4j-6
xlost+woman	c-2e-3g-1i6j-5k-3l-7
xlost+youth	a-2b-2c-2d3e-2f-2h-3i4j-3k-7l-2
xman+near	a-3b-8c1d-6e3f-6g4i-2j-2k-4l-7
xman+nice	b4e-2f-1
xman+noise	a-3b-2e-8f-2h-2i-2j-2k-5l2
xman+now	a-8b-7d4e4f-5g4h3i-1j-3k-3
xman+odd	a-6c-7d-3e8f5g-3h-2i-6j-2
xman+past	a4e2f4j-2k-8l-3
xman+rumour	a-6c-2d-3e4i1j-2l-6
xman+service	b5d-2g3k-2
xman+someone	a6b-2c-2d-4e7f2g-2h-2i-1j-4k-6l-7
xman+spy	a-5b-2c-1d-1e13f-8g-6h-3i-2j-2k-2l-6
xman+steal	a-1d-1f4g-3i-4k-3l-2
xman+stone	a-3c1d-4g5k2l-2
xman+street	c-4d4e5h-5l-7
xman+strike	a-4b-3d-6f-7g2h-4i-1j-1k1
xman+thing	a-1e3i-4k-2l-3
xman+threaten	a-1c-3e-2f-2g4l-4
xman+throw	a-2c2d-5g4
xman+traffic	d-2e3f-4h6
xman+utility	a-2b-2c1d2e-1f-6g-3j-2k-2
xman+vehicle	a3e5f-3i2j-4k-5
xman+water	c1e4h2l-4
xman+we	a-9d4e-2g-4h-3i-4j-3k10
xman+weapon	a-4b-2d-7e-3f-4g8l-10
xman+woman	a-2b-3f1g-2h-2i1j-3k-5l-9
xman+youth	a-2c3d2f-1g4k-4l-7
xnear+nice	a-3c-2j-1k3
xnear+noise	a-6b-5e2f-6g-1i-1k-5
xnear+now	a3b-1d-4f4h6i-1k-1l2
xnear+odd	b3c-1d-3e-6h3l4
xnear+past	a6b-1d-2k-6
xnear+rumour	a-2c-4e-2f4g2j-5l4
xnear+service	a3c-2d-7e-5f-2g-3h-6j2l-2
xnear+someone	c3d-2e-5g-3i-2j2k2l2
xnear+spy	a-2b-1d-3e1f3k-3l-2
xnear+steal	b-2e-9f5g-1h-1l-2
xnear+stone	a-3c9d-3f-1h1j-2l2
xnear+street	c-4d2e-4f-4g-3i2k-10l2
xnear+strike	a-5c1d4e-6f3j-2k-2l-7
xnear+thing	a-1b1d3e1g-3k-1
xnear+threaten	d-3f-1g4l-4
xnear+throw	a3c7e-4f-1g-1l-2
xnear+traffic	h-2j3l-1
xnear+utility	a-5c-9d3f-6g-3k-2l1
xnear+vehicle	e-3g-6h8j-3l-5
xnear+water	b-1c-3e2f-2g-4h-2i3j-6k-3
xnear+we	d1e-3h-2i-1
xnear+weapon	a-2e2h-2l-6
xnear+woman	a-3b2e1f-3h-5j-2l-1
xnear+youth	a-10b-4c2d9f-5k-4l-10
xnice+noise	i5k-2l-3
xnice+now	a-4b-6c-6d-3e-3f-4g-2h-3i-3j-5k9l-2
xnice+odd	b-5f-2i3j-1k2
xnice+past	b-5j-2k8
xnice+rumour	a-7b-3c-3d-1f-1j-4k3l-2
xnice+service	a-3b-5c-6d-4e-3f4g-3h-3i-3j-3k6l-4
xnice+street	a7c-4d-2e-1f-2g-1h-2l-4
xnice+utility	c-3f-2h-2k4l-3
xnice+we	b-5c5e-3h-1j-4k1l-2
xnice+youth	k3
xnoise+now	a-3b-4c-2d-2f-5i-3j-1k3
xnoise+odd	a-3b-2d5e-5f-4g-6h-1i-2j3l-5
xnoise+past	a-3b-2c-5d-3e-4g-4h-3i-2j-5k6l-1
xnoise+rumour	a2b-2c4d-2e-2f-1g-5h-1j-1k-6l-5
xnoise+service	b-1e-2g-4h3j3k-4l-3
xnoise+someone	a-4e-4f-5j-7k3
xnoise+steal	c4d-2e-2f4g-2k-1
xnoise+stone	a-2c-5d-7e3f5g-1j-1k5
xnoise+street	b-7c-14d8e-9f-1j-8k-8
xnoise+strike	a-2b-1d-8f-1g6k-3l-3
xnoise+throw	a1c5d7g-2h2l-3
xnoise+utility	a-2b-3c5d-10e-6f-6g-2h-5k-4l9
xnoise+vehicle	a3b-1d2e1f3g-2h3i-2k-5l-2
xnoise+water	a-1b-3c2d-2e-1g2h-5i-1j-2l-4
xnoise+we	b-4f-4g-8i-4j2k4l-3
xnoise+woman	a-1d-3g2h-1
xnoise+youth	b-5d3f3g-10h-9i-2j-3k-4l3
xnow+odd	b4c-2f-6g-2h3i-1k-2l-6
xnow+past	a5b-3c-1d-6e-7f-6g-8h-6l-3
xnow+rumour	a-4b-3d2f-6g4h-7j7k2l-5
xnow+service	a-6b3c-6d-6e-4f-5g-3h-5i-3j-4k5l-4
xnow+someone	a4c-6d-8e-1h2i-1k2
xnow+spy	a-1b-1c-1d-4e4f3h-1i-2k-6l-3
xnow+steal	b-2c-4d-4e-7f6h-2i-1k-1l-2
xnow+stone	a-4c2d-4e2f-3g-3h-2j-2k4
xnow+street	a-2b1d1e-8g2h4k-6
xnow+strike	a2b-9c2d-2e-7f-6g1i-3j4l-6
xnow+thing	a-1c-2g2h-1k-1l-2
xnow+threaten	d-5e-2f-3g3l-1
xnow+throw	a-2b2c4d-5f-2g-1j-4
xnow+traffic	a-1b-3c-6d5e-2f-1g-1j-5l-2
xnow+utility	c-2d-3e3h2j-2k-3
xnow+vehicle	a-6b1c-4f-5g-1j2k2l-5
xnow+water	b2c2i2l2
xnow+we	b-3c4d-2e1g-2h-4k3l-1
xnow+weapon	c-2d4l-1
xnow+woman	a-2c-2e1g-3h-2j-1l4
xnow+youth	a-6c-4d2e2f-5g-9h-6j-3k-8l-4
xodd+past	a-2b-2c-4d-2e5f4g5k-4l-1
xodd+rumour	a-6b-2d2e4f-2g-8i-2j-1k2l1
xodd+service	a-2b-2d-5f-2g3j4
xodd+someone	a-7b-4e4f-7g-4i-5
xodd+spy	a-2c-2d-6e4f-3h-2k-3l-2
xodd+steal	f1k-3l-1
xodd+stone	a-1c3d-4e-3f-3h-4k4l-3
xodd+street	e8f-3i1j-4k-9l-1
xodd+strike	b-3d-3e2f-2j-3k-3l-2
xodd+thing	d-3e5g-3k-3l-4
xodd+threaten	d-1g3h-2
xodd+throw	a-4c4d-3e-4
xodd+traffic	d-1e4f-4g2l-3
xodd+utility	a-1c3d-3e5f-6g-1h-3i-1j-3k-2
xodd+vehicle	a-5b-2c-6d-7e5f-10i-2j3
xodd+water	a-1b4c-4e-4g-3h2i-2j-2
xodd+we	a-1d-6f5g2h-1i-2k-7l1
xodd+weapon	d-1e-2g4
xodd+woman	a-1e2f4g-1i2k-4l-7
xodd+youth	a-6b-6d-3f-4h-4i1j3k1l2
xpast+rumour	a-4c-1e-5f-4j-4k5l-1
xpast+someone	a-4c-3d-1e3f2g7h-3i-3k-12l-4
xpast+steal	a-2b-1c-4d-3f6g-3h-4i-4j-2k1l-2
xpast+stone	a6b-4e-2g-2j4k-4
xpast+street	a-2b-2c-2d-2e2f6h-3i-1j-1k-2l-3
xpast+strike	a3b-6c-6d-3e-2f-1g5h-1i-1j3l-1
xpast+thing	d-1e-6f4g-1h-2i-4j-2k1l-2
xpast+threaten	a-2f-4g6i-4k-2
xpast+traffic	e-2h6k-3
xpast+utility	e3f2h-1l-1
xpast+vehicle	b3c-2d-1e-6f2g-1h1j-2l-1
xpast+we	a2b-8d2h-5k-1l-6
xpast+woman	f-1i1j-5l-4
xpast+youth	a-4c-4d4j2k-3
xrumour+service	b2c-4d-3e-2f-5g3h-2i-2j-1k1l-4
xrumour+someone	c-2d2e4g8j-10k-10
xrumour+spy	b-2c-4d-4e6f-5g-2h-4i-1j-4l-2
xrumour+steal	c-3d-2e-4f3g-4i-1j-5k3
xrumour+stone	a-8d3e-4f-6g-3h1k-2l-4
xrumour+street	a5c2e3g2h-6j3k-8l2
xrumour+strike	a-5c-8d5e3f2g5j-6k-6l-3
xrumour+thing	k2l-1
xrumour+throw	b-4d3e-6f-4g-4h2j-1k-2l-4
xrumour+traffic	b-2c-1d5e-2h-5k-2
xrumour+utility	a-4b-1c2h-4i-2
xrumour+vehicle	c-3d6e-1g-2j3k2l-3
xrumour+water	b2c3d-2e-3g-3h2
xrumour+we	a-3g2j1l-3
xrumour+weapon	a-2b-2c-4d3e-3f-1g-1h-1i-4j-1k-1l3
xrumour+woman	b3c2e2f-2g-5i-2j4k-6l-5
xrumour+youth	a-1b-3c-5d4f-2h-4j-5
xservice+someone	a-4b5c-2d-6e-4f-2g-5i-1j2l3
xservice+steal	d-2f-4g5j-2k-3l-2
xservice+street	a-2b3c-2d4e-3g-5h-5i-2j2k-5l5
xservice+strike	c-2d2f-2g4
xservice+throw	a6b-5c-1d-4l-1
xservice+traffic	h4j-4
xservice+vehicle	j4k-5
xservice+we	b-1c-3d-5e-1f-2g3h4j5k4l-7
xservice+youth	a-2b3d-3g4j5k-4
xsomeone+spy	a-4b-3c-6d-2e6g-5h-6k-8l-10
xsomeone+steal	a-1c-2d-2f4g-3h-2j-2k-2l-4
xsomeone+stone	a-2c-6d3f-1g-2h4l-4
xsomeone+street	c-2e2g4i-4j5k-5l-9
xsomeone+strike	a-5c5d-5e-7f-2g-4h-4i-2k-5l5
xsomeone+thing	e-3f3i1j-2k-6l4
xsomeone+threaten	c-1d-5e-2f-3g4h-2
xsomeone+throw	a3c-2d6f-2h-5j-1k-2l-3
xsomeone+traffic	a-2b-2c-6d-1e-3f-2h5i-1l-6
xsomeone+utility	a-2b2c3d-2f-3g-1h-4i-1j2k-2
xsomeone+vehicle	c3e2f-12g-2h4i-7j-12k-7l-4
xsomeone+water	a-4c-5d-2e-5f-1g-7j-2l5
xsomeone+we	a-4d-5e3f4j-6k-2
xsomeone+weapon	a-3b-2d1e3f-3h-2i-4l-6
xsomeone+woman	e1f3g-2i-1l-1
xsomeone+youth	d3g3h4i5j2k-3l-3
xspy+street	b-2d-2e7g-6h-2j-5k-5l-5
xspy+utility	d4e4j3l-1
xspy+vehicle	a-3b-1c-5d-1e4f-4g-2h-5i-1k-6l-2
xspy+we	a-3c-6d3e6g-4h-2i-1k-3l-6
xspy+woman	b-1d-2e6f-2g-5k-1l-3
xspy+youth	a-3b-2c-2e5f-4g-3h-4i-1k-6l-2
xsteal+street	a-2b-3c-7d-4e-3f10g-1h-2i-1j-1k-2l-3
xsteal+strike	e4g-3
xsteal+thing	c-5d-2e-3f5g-4h-2i-5l-4
xsteal+utility	c-3f4h-1l-2
xsteal+vehicle	a-3b-2c-12d-7f4g-2h-7i-1j-2k-7l2
xsteal+we	a-2b-2c-7d-2e-7f9g-6h-2i-6j-5l-5
xsteal+weapon	c-4f7g-2k-2l-2
xsteal+woman	d-2e-5f2
xstone+street	a-6c1d-5g-2h3l-3
xstone+strike	a-4c-5d5g5l-2
xstone+throw	a-10c5d2e-1f-4g-3h4l-4
xstone+vehicle	a-2c5f-4h2j-1
xstone+we	a3b-3d-6e4g-2h-2j-2k4
xstone+youth	a-2b-2e-1f5g-5h4k-4l-3
xstreet+strike	c4e-2f-1h-6j-1k-5l-4
xstreet+thing	a-1b-2c-6d-3e-6g-2h-3i-6j-2k-1l5
xstreet+threaten	d-3g4h-2l-1
xstreet+throw	a-2b5c-2e4f-3g-5h-9i-2j-2k-4l-4
xstreet+traffic	a-3b-3c-8d-7e2f-5h8i-3j-3k-2l-7
xstreet+utility	a-8c-7d2e4f-5g-3h1i-2j-3
xstreet+vehicle	b1c-4g-4i-4j-7l-2
xstreet+water	a-2b-2c-4i5l-4
xstreet+we	a-2b-3h-2k5l-1
xstreet+weapon	a-4b-2c2d-7e-3f-3g5h-5
xstreet+woman	c-3d-3f2g6h-6j-2k-1l-3
xstreet+youth	a-1c-3d10f-5g-3i2k-10l-11
xstrike+thing	e2g-3l-1
xstrike+threaten	d-3f-3g4
xstrike+utility	c5g-1l-1
xstrike+vehicle	a-3b-2c9e-3f4g-4h-3j-3k5
xstrike+water	a-2b-3c-4g1h-2i-1l3
xstrike+we	c3e-3f-3g6j1l-2
xstrike+weapon	a-2b-1c6e-4f2g-3h-4l2
xstrike+woman	a-1c1d-2e-3l-2
xstrike+youth	a-5c5e-2f-6g10h-4k-4l-10
xthing+threaten	f-2g3l-1
xthing+vehicle	c-5d-1e-4f4g4h-3k-4l-2
xthing+we	a-1c-2d-2e-2h-1i-7j-4l4
xthing+woman	b-2d-1e-1f-5g5i2k-3l-2
xthing+youth	g3k-2l-2
xthreaten+vehicle	g2h-2
xthreaten+we	c-3d-4f-4g7l-1
xthreaten+weapon	d-2g3l-3
xthreaten+woman	d-2g3l-5
xthreaten+youth	a-1c-2d7f-2g-6h-2j-2k-5l-2
xthrow+utility	a4b-2c3d2e-2l-3
xthrow+vehicle	a-1b-7e3f-3g-2h-1i-3j-4k-2l-3
xthrow+water	a-6b-4c6d-6f-1g-2i-1l-3
xthrow+we	a1d-6g5k-1
xthrow+youth	a1b3d5e-3g-3h-3j-1k-2
xtraffic+utility	a-1c-7d-2e-2f-2h6l-3
xtraffic+vehicle	a-2b-3c-3d2e-5f-2h3i-2j-2k-2l-4
xtraffic+water	h3j-3l4
xtraffic+woman	g-5h-3
xtraffic+youth	c-2e-4h2l-2
xutility+vehicle	c-2d-5e2l-8
xutility+water	b-3c-3d-2e-3f-1h-1i-1j-4l3
xutility+we	a-3b-2d-4f-1g-3i-2k-7l8
xutility+woman	e6h-4l-5
xutility+youth	b2c6d-2e4f-3g-1h-2k-2l-3
xvehicle+water	a-4b-4c5d-8e2f-2h3k-2l-9
xvehicle+we	c1e-5f3h-3i-5j2k-1l2
xvehicle+weapon	c6d-3e-3f4g-5k-2l-1
xvehicle+woman	c2d-4e2g4j-1k-2l-2
xvehicle+youth	b-3c-5d4e-2f-4i-1j-2l-7
xwater+we	b2c-3d-8e-4f-3g-5h-2j-6k-6l5
xwater+woman	l1
xwater+youth	a-1b-3d4e-3g2h-2k-2l2
xwe+weapon	g2l-2
xwe+woman	a-1b1c2e-2g-6h5
xwe+youth	a-5b-3d6f-4g4h-2i3j2k-9l-8
xweapon+woman	c2d-1e-3f-2l-2
xweapon+youth	a-2c-4d2e-3l-2
xwoman+youth	a-1b1d-2g5k-2
`,
};
