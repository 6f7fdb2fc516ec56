/** Made by `node scripts/hints-model/train.ts` from the messages in its folder; not written by hand. */
export const kindWeights = {
  version: 'kinds-3',
  weights: `b<#> <#>	a-3b-14c-13d-5e-12f-9h-13i-11j-9k3l-16m-18
b<#> al	a-5b-5c4d5e-6f-5g-3h-4j-2k-4l3m-2
b<#> anderen	b-1c2d-5e-1g2i-1l-1m4
b<#> autos	a-4b2c-7d-3f-1j-4k-2l-2m10
b<#> bellen	a-3b-5c-7d-6e-3f-1g-7h-2i-3j5k1l-4m-8
b<#> bewoners	b-1c-3d-4e3f4g-4l-1
b<#> bij	a-4b-5c-7d-4e2f-6g3h1i-5j-3k-4l-8m6
b<#> dat	a-2d1e-1g-2h-3i1j-3k-1m-4
b<#> die	a-3b-1c6e-5f3h2i4j-4l-3m-5
b<#> door	a-2d-2e-4h7k-2m-6
b<#> e	a-7b1c1e-5f-4h-9i-7j-4l-8m4
b<#> een	a3b-6c-3d5e-4f-3g-7h-5i-4j-4k-7l-3m-8
b<#> en	b-1c1d-2f-2g-10h-12i2j4k-11
b<#> gasten	c5d-8e-2f5g-5h-4i-1k-5
b<#> heeft	a3c-5d-6f-2g-2h-3i3j-3k-4l-3m-2
b<#> het	b-4c-3d-4f1g-1h-1i3j-1k-3l-4m-5
b<#> hoog	a-7b6c-2d-2e-6f2g2h-1i-4j-1k-2l-2m7
b<#> hoor	a-5b-2d-4e-4f-5g4h-6j4k-4m-5
b<#> ik	a-1b2c-1e-7f5m7
b<#> in	a-2b-4c-5e-4f-3g-1h5i-2j-2k-1l-9m-3
b<#> is	a-8b-2c2d-6e-1f-12g-6h-5i10j-8k-8m6
b<#> jaar	a1b-4d-1e-4f-1h2j-5k3l-4m3
b<#> januari	a-5b-7c-5d2e-5f-6g-5h-7i-6j-3k3l-4m-6
b<#> jarige	a2b-4c-4d-2e-2f-2g-2h-3i3j-4l-5m5
b<#> jarigen	a2e-1g-1i-1j-2l-1m-7
b<#> jongens	a-3b-3c-8d-5e5f-4g3h5i-7j-2k-3l-4m6
b<#> keer	a-4b-1c-4d-8e-5f-2g-4i-4k4l-3m-5
b<#> kids	a-3b1c-2d-3f-3g-1h-2i4k-2l-2m3
b<#> kwijt	a-2e-2f-2g-1h-1i3j-1k-1l-3m9
b<#> ligt	a6b-1c-1d-3e-4f-2g-7h-4i-5j-1k-1l3m3
b<#> loopt	d-4e-1g-6i2m-1
b<#> maar	a2b-4c-2d5e-2g-3h-2i-3j-3l-1
b<#> man	a-5c-6d3e-5h-6i-9j-7k2l-9m3
b<#> mee	a-3b-1c-2d-4e2f-1g4h-1i-6j-1k5l-4
b<#> meegenomen	a-2e5f-4g-3i4
b<#> mensen	a-4b-3c-2d-2e-2g-5h-3i-2k6l-3m-5
b<#> met	b-5c-4d3e-3f-3g3i5j3k-7l-4m-3
b<#> meter	a2c-6d-3e-7f-3g-3h-7i-5k-2l-3m-3
b<#> min	a-1b-6e-4f-2g-7h-10i1j-5k1l-8m-6
b<#> minuten	a1b-3c-4d-2f-1g-7h-5i-3j-4l-6m-4
b<#> neemt	a-1d-2e-2g-2i4j-2k-2m-2
b<#> niet	a-3b-6c-3d-5e-7g-6h5i4j-9k-2l-4m-12
b<#> nog	a-6b5c-6d-9e3f-4g-10h-9j-7k3l-5m-10
b<#> nu	a-1b-1c5d-2f-2g-5h-4j-3l-3m-4
b<#> of	a-4i2k-1m3
b<#> op	b2c-1d-4e-10f3g6h-4i-8j-1k-5l4m-3
b<#> over	a-1e-3f-1h3
b<#> snachts	c-3d-2e5f-3g-2i-3l-4m-6
b<#> staat	a-4b-5c-4d6f-7g-8h-4i-3j-6k-6m-7
b<#> thuis	a-1d-1g-1i7k-2m-2
b<#> twee	c-1d-2f-1l3m3
b<#> u	a-4b-3c-6d-10e9f-5g-6h-11i-5j-5k-6l-3m-8
b<#> uit	b-3c-4d-2f-2h-3i2l-1m4
b<#> uur	a4b-5c-12e-3f-8g-1h-1i-2k-1m-15
b<#> van	a3b4d-3e-4f-3g-4h-2i3j-4l-6m1
b<#> vermist	f-1j-1l-6m-5
b<#> voor	a-5b-4c-5d-5e-4g-6h-2i-3j-2k6l-2m-3
b<#> was	a-5b-4d-1e-2g4i-2j-3k-4l-3m2
b<#> weg	d-2f4h3i-3l-4
b<#> weggelopen	f-1g-4i5l-3m1
b<#> wordt	a-1c-4d-2e-1f1g4h-7i-1j-2k-7l4m1
b<#> x	a-2b-1c-3d7e3f-3g-7h2i-1j-2k-7l5m-4
b<#> z	a-3b2d-3e5f-1g-1h-4i-1j-7k-1l-4m-1
b<#> ze	a-4b-1c2f-3g-3h3i-3l-4m-4
b<#> zijn	d-1e-1g-1h-1i3j-1k-3l-1m1
b<#> zone	a-2c-1d-7e-5h8i-1j-2k-2m-3
b<#> zou	d-2g-2i2j-1l-1
b<straat> <#>	a1b2c-6d-12e-1f3g4h-6i-7j-1k-6l-9m2
b<straat> aan	a-3b-6d-1e-4g-3h-6j-3l4m-5
b<straat> al	a-3b-5c-6d-6e5f-2h-8i-3j3l-5m-5
b<straat> alleen	a-5b-9d1e-1f-4g-4h-6i-2j-1k-1l-3m-6
b<straat> auto	d-2e-6h7l-1m-6
b<straat> autos	b-2d-3h5l2m-3
b<straat> bij	a-1d4f-2h-5j2m4
b<straat> boer	a-1b-2c-1d-1e-4f-5g-2h-3i-2l7m-3
b<straat> brandt	a-7b2d-2g-3h-1j-3m-6
b<straat> container	b3h-4m-4
b<straat> de	a-7b-2c-4d5e-2f-4g-2h-9i-4j-1k-3l-6
b<straat> een	b-2c2h2j-3l2m-2
b<straat> elke	a1b-5c-5d-4e-4f-2g-3h4i-1j-2k-4l-2m-4
b<straat> en	a-6b-4c4d8e-3g-10h-4i-5l2m-4
b<straat> er	a1b1d-2e-1m8
b<straat> fietser	a-3b-5c-5d-6e-5f-5g-6h2i-4j-2l-2m-3
b<straat> gooien	a7b-4c-7d-4e-2f-1g-5k-3l-1m-2
b<straat> iemand	a-1b-2d4e-3f-1h-4j-3l-5
b<straat> ik	a-1b-1c3d-5f-6g-2l-1m-3
b<straat> in	a-5b-2c3d-3e-5f-3h-1i-2j-1l4m4
b<straat> is	a6c-5d3e-3g-5i-8j-7k-9l-8m-5
b<straat> ligt	a-1b1c-1g-2h1l-4
b<straat> loopt	a-1b5d-3e2g-2h-2m-5
b<straat> man	b-1d-4e5f-7
b<straat> mensen	a-1b4c-5d-4f-4g-3h-5l2m6
b<straat> met	a-2b-5c-4d6e-3f-2h-4i-2j-4m-6
b<straat> net	c-1h3l-7m-2
b<straat> staat	c-3d-1e-1f1g-3h-3l-3m-7
b<straat> tot	b-1c-2h1i-2j-4k-1l3m-5
b<straat> twee	a-4d-4e6f-4g-3h5k-2l-1m-3
b<straat> vrouw	a-1c-1d-2f-5g2k-1l-1m3
b<straat> wordt	b-2e-3f-5g2h-3i-4l-1m-1
b<straat> ze	a-3b-5c3d-4e3f-7g3i-5k-1l-4m4
b<straat> zij	d-2e-3f-2g4i2l-3m3
b<straat> zijn	a-4b-7c-2d-7e-4f-3g-4h-3i-6j-5k-4l-2m-3
b<straat> zonder	b-2e4h-5k-3l3
ba <#>	a-2b-7c3d-1e-2g-7h6j-3k-5l-9m8
ba weg	a-1b-1e-3f-2h3i-1k-2l-3m3
baan alle	a-1b-4d-3e4f-3g-3h-1j-1k1m-3
baan als	a-2b-4c-3d-6e1f-1g-3h-4i-2j-6k5l-5m-3
baan bij	a-1b-3c-1d-5e-1f-3g-5h6j-3k5l-8m-4
baan de	c-3g-2i4m2
baan die	d-5e7g-4h-4i-2j-3m-6
baan een	a-3b-3d-8e1f-6g3h-7i-1j-3k-4l-8m-2
baan en	a3b-4d8e-8f3g-7h-4i2k-4l-4m3
baan gort	a-3b-4c3d-5e-5h-2j-4k-2l-4m-4
baan hem	e2f-2j4
baan het	d-8e4f-6g1h-2i-7j-14l-2m-2
baan in	a-4b3c3d-4e1f-8g1h6i-4j-1k-3l-6m-8
baan met	a-3b-1c-2d-5e3f-5i-1j-4k-5l-1m-4
baan mij	a-5b6c-6d-2e-6f-4g-7h-4i-2j6k-3l-4m-8
baan mijn	a-2e-1f-3g-3i2k-1m4
baan neus	a-3b-1c-2d-5e-4f-3g6h-2j-3k-3l-5m-3
baan onze	b-1e-8f4i-2m7
baan staat	b1m4
baan tafel	b-2c-1e-6h-2j-6k5l3m-2
baan te	a-6b4c-7d-4f-1g-1m-4
baangereden op	a-1d-1e-1f-1g-3h5i-2l-6m9
baangestoken door	a-3b7c3d-6g-1k-2m-6
baangestoken er	a3b3c3h-2m-5
baangifte doen	b-1c4d-2f-6g-1h-2j-2k-1
baangifte gedaan	a-3b-5c-6d-2e-3g5h-1i-6j-3k-5l-2m-4
baanrijding bij	b-1d-1g-4h2k-1
baccu van	a-4b5c-2d-5e-1h-3j-1k-1l-2m4
bacht uur	a-4b-1c-1d-2e2h-2i-4j-2k-2l3m-4
bachter de	a-1c-11d-5e5f-6g-3h-4j-8k-8l-2m-4
bachter een	c6d-1e-5f-2g6h-3i-1l-1m5
bachter elkaar	a-3c-1d2e2f-3g-3h-3i-2j-1k-1l-5m-5
bachter haar	b3f-2g2i-2m4
bachter het	a3c-7d-8e6f-7g-7h1i-4j-3k-7l-9m-3
bachter in	a2b-4d-1e-3g-2h-1i2k-6l5
bachter mijn	c-2d-2e1f1g4
bachterdeur ligt	a-2c-1f5l-1m-6
bachterdeur open	b-1d-1e-5f-2i4k-2m8
bachterdeur van	c-5d-2e1f5g-2l-1
bachtertuinen in	a-5b-2c-5d-5e5f-4g-5i-2k-2l-4m-6
bademt heel	a-4c-1d-4e-3f-2g-5h-4j-3k-1l6m6
bademt niet	a-2b-2g-1h-1i-3j-2l4m2
baf bij	b-6c-1e-4f4g4h-5i-2l-7m-1
baf en	a8d-4e-9g-6h-1i-7j-4k-12m-4
baf in	a4b1d-1e-1f-4g-4h-5i-1j-1k-1l3
baf maar	a-5b-4c-3d4e-3f4g-5h-3i-4j-2k-7m-8
baf met	a-5b-4c-7d4f-3g-3h3i-1k-2l-1m-2
baf te	a-5b-7c-3d-3e4f-6h-5i-5j-1k-8l3m-9
bafgegaan in	a3b-1d-1g-3m3
bafgelopen nacht	a3b-2c3d-1f2m-1
bafgelopen weekend	c-3e-4f7h-2k-6l-3
bafgestoken bij	a3b-1c-5j-2m-3
bafslag is	b-2d-1e-3f-1h3i-4j-1k-1m-1
bal <#>	a-7b-4c1d5e-8f-8g-8j-5k1l-2m-9
bal aan	a-4c-2d-1e-3h1i-1m1
bal anderhalf	a-2b-3g-2i3j3l4m-1
bal bij	a2b6d2e-6h-2i-2j-6l-5m7
bal binnen	a-4b-4c-3d-5e2f-6g-6h-3i-1j-4k6l-7m-7
bal de	a1c1d-10e3f-6g-5h1i-3k-5l-7m-4
bal die	a-5b-5c-2d-4e-6f-1g-8h-5i-4j7l-6m-3
bal drie	a-2b-4c-7d4e2f-7g-7h-10i-4j-2k3l3m-9
bal een	b-9c-7d4f-7g-9h-1j-5k-8l6m-2
bal gevonden	b-1e-1f-2g-2i9j5k-4l-7m-3
bal half	b-1c-2d3f-4g-1h-4k-1l5m-3
bal heel	a-2b-2c-2d-2e2f-2g2h-2i-3j-2k-2l-2m-5
bal het	a1b-5c1g-1h-4l-2m-9
bal iemand	d-6e-4g4i-1l-1m4
bal iets	b-1c-2d-2f2g-3h3j4k-1m-5
bal in	a-4b-3c4d-4e-1g-4h-3i-2j-3k-2l-4m-3
bal jaren	a-1c-2d-1e-2f2g-4h-3i1j-4k2l-5m-4
bal kwartier	a-2b-3d-4e3f-7g-2h-2i-3j-6k-1l6m-2
bal lang	c-5d-2e3f3g-2h-2m-3
bal met	a-6b-2c-4d-1e3f-6g-2h1i4j-3k-4l4
bal om	b-3c-4d-7e-4f-3g-4h-5i-2j-4k-1l3m-4
bal onderweg	a-4b-7c-2d-4e-4f-2g-5h-4i-3k2l-7m-6
bal op	a-4b-1c2d-6e-3f-2g5h-3i-3l-5m4
bal opgeruimd	a-2b-3d-2g-3h2j-1k-1m-1
bal sinds	b-3c-6d2f-5g-5h3i3k-4l-8m-9
bal stuk	a-3b-3c-3d-2e-3f5g-7h-4j-1l-3m-6
bal tien	e-1f-3h3i4l-1m3
bal twee	a-5b-2c-9d2e7f-7h-4i-2j-4k-5l1m-4
bal twintig	a-5c-2d-7e2f-1g-1h-2i-1j-1k1l-3m-2
bal uit	a-7b2c9d-5e-5f-6g-7i-9j-1k-7l-4m2
bal uren	a-4b-4c-3d9e-5f-2g-6h-4i-1j-4k-6l-9m-4
bal uur	a-2d-3e2g-2h-2k-2l-1m-3
bal van	a-2b-4c3d-2e-3f-4g-3h-1i-4l-1m-2
bal vanaf	a-2c-1d4e-4f-4g6i-2k-2l-4m6
bal vertrokken	a-1d-4e-2f2g-2i-1l-2m-4
bal wat	a-9b1c-1f-1g-3h-2i-1j5k-7l-1m-2
bal weer	a-5b-5c-3d2e-3f-2g-3h2i-3j3l-2
bal weg	a4b2d-3f-4h7i-5j3l-6m-6
bal weken	a-1b-3c-7d-2e-7f-3g-2h-1i-3j-4l8m-3
bal zegt	c-1d-1e-4f5g-4i-4m-1
bal zwart	b3g-2m3
balarm bij	a-6b2c-2d-5e-6f9g-4h-4i-4j-4k-5l-10m-5
balarm de	a5e-3f4k-6m-1
balarm gaat	a-1b-7c-4d-1e-5f8g-4h-4i-3j-1l-7
balarm ging	a-4c-3e-3f6g-1h-1i-2j-1k-6l-5m-3
balarm van	a-3b-12c-4d-3e-8f7g-2h-8i-7j-4k-5l-2m-3
balarmlichten op	b-4e-2f-1h6l-1m5
balbert cuyp	a2b-4c5d-4e-5f-5g2h-3i-2l-5m-3
balbert heijn	a-5b-3c-5d-2e-3f-3g-1h-3i-2j-2k-2l3m1
balle autodeuren	e1f-1g-1k-3
balle kanten	a3b-2c3m-3
balleen blikschade	a-1b-2c-2d-2e-2f-2g-4h2i-2j-2k-3l-2m-4
balleen de	a4b-1c-3g-7i-2k2l-1m-8
balleen een	a-4b5d-1e-4f-3g-7h-1i-4j-4k-4l2m-4
balleen even	a-1b-5d-1f-1g-4h-1i-3j-1k4l-2m-1
balleen het	a-6b5c7d-2f2g-3i-2j1k-4l-2m-5
balleen maar	a-2b4h4i-3l-1m2
balleen met	a-1b-1c-4d-5e-7f4g4i-2m4
balleen nog	a-5b5c-4d3e-2f-3g-9h-2i4j-2k-3l5
balleen op	a-3b-4c-4d4f-5g-8h-3i4j5l-6m3
balleen thuis	b-1c-5e-3f8g-5h-2i-3k-3l-3m9
balleen voor	a-5b-5c-2d-2e-1f-6g5h-3i3k-5l-4m5
balleen wat	a-7b5c-6d-2e-2f4g-3h-3i-5j-2k7l-4m-4
balleen zijn	a-4b-1c-3d-4e-4f-3g2h6k-7l-3m-1
ballemaal uit	b-4c-5d-2e-2f-1g-1i-4j-3k-4l3m-7
ballen op	c-5d6f-3g-3h-3i-4k-3l-2m-5
balles goed	a-2b4c-1d-1e-1f4g-5h-3i4j-1k-4l-2m-3
balles heen	a-3b-6c-4d-6e-1f-3g-4h-4i-4k4l-3m-7
balles is	a-2b4d-1f-3g2i-3k-3m-5
balles kort	a-1b-4c4d-3e-1f-4g-1h-2j-1k-1m2
balles nog	a5b-3c-4d-3f-1g-3h-1j-1m-3
balles overhoop	a-2b-1c-2d-1e-2f2g-1h-2i-5k-3m-6
balles rustig	a-8b-5d-4e-1f-2h-1i-3k7l-2m-5
bals dat	a-2b5h-1i-1j-3k-2l-3m-6
bals de	a-3b-3d2e3f-1g-3h5i-3j3l-1m-3
bals een	a2b-1c1d-5e-2f-3g-1h3i-6j-1k-3l-5m-7
bals er	a-4c1d3e7f-4g1h-7i-6j2k1l5m2
bals het	a-10b-3c-6d-5e-1f-2g-7i-4j3l5m-6
bals hij	a-3e2g-1h5i-2k3m-4
bals iemand	b-2c-5d-7e-5f1g-3h-5j-6k8l-5m-5
bals ik	a-6b-2c1e-1f-6g-5h-4k1l-1m-3
bals je	a-2b-8c-12d2f-5g-10h-4j5k-2l-11m-8
bals oud	a7c-1e-4j-2
balsof hij	d-1e5f-6g-6h-4i-4j-1k-3l-5m-5
balsof ze	b-1d-1e6f2g-4h-1i-1l-5m-4
balzheimer en	e-2h-3i2k-2l-3m-2
balzheimer is	f-5h-1i2m-6
bamber alert	a-4b-4c-5d-3e-5f-6g-6h-2i8j-6k-8l-3m-5
bambulance gebeld	a-2g2h-1l-6m2
bandere kant	a-4b-3c-4d-4e1f-1h-2i-4j-1k2l-3m-7
bandere straat	a5b-3c-4d-3e-2g-3h-1j-1m-3
banderhalf uur	a-2b-3g-2i3j3l4m-1
banders ook	a-1b7c-3d-2e-5f-4g-2h-2i-1j5k-4l-4m-6
bapotheek is	a-4b-3c-4f1h-3i-2j-4k-5l6m-7
bapp van	a-1b-4c-1d-1f-3g4h-1i-5j4k-2l-2m1
bautisme <#>	a-3b-5c-4d-2f-1g-1h-3i3l-2m4
bauto aan	a-2c-4e5f-5h3m-7
bauto af	a-2b-3c4d-1e3f-8g-1h-8j-2k-5l-4m-6
bauto bij	a-4b-4c-5d-4e-1f-5g-2h6i3j-1l-6m2
bauto die	a-2b7c-3d-1e-4f-3g-1h-3i2j-4k-1l4m6
bauto en	a-3c-7d2e-5f4g-5h-7i-3l4m-4
bauto gaat	b-1d-2e-3f-6h-5i-3k-1l8m-4
bauto gekomen	a-3d-1e-1g-4h6i-2l-3m2
bauto in	a-2b6c-9d-2f-6g5h3i3j-3k-1l-6m2
bauto is	a-2c-8d-1e7f-5g-2i-6j-5l-4m2
bauto komt	a-2d-2e4f-1h-1i-2l-1m-1
bauto ligt	a1b-1c-4d-1f-2g-1l-1m4
bauto met	a-6b-8c-9d4e10f-11g-6h-1i-5j-1k-1l-8m-10
bauto naar	a-2b-2c-4d-3e2f2g-3h-3i-2j-2k-2l-2m-6
bauto op	a-1b-2c7d-7e2f-5g-9i-1l-7m1
bauto over	b-2c-4d-2f-3g-3h5l-3m8
bauto ramt	a-1c-6d-1e-2f-1g-5h6m1
bauto rijdt	a-1b-5c-3d-4e8f-1g-6j-1k-4l-3m4
bauto staat	a1b8c-8d-5e-11f-8g-3h8i-1j-9k-2l-11m3
bauto te	a-4b-7c5d-4e-7f-6h3i-6l-6
bauto tegen	c-3d-4e-5g-3h8i-5l-5m3
bauto van	a3c7d-7e-8g-5h-10i-3j-4k7l-7m-10
bauto vandaan	a-2b-2c-2e-2f4h-5j-2m-4
bauto voor	a-1b-4e4f-3g-7h-3i-4k-3l7m6
bauto waar	b-2c1d-2e-1g2h-1i-1m10
bauto weg	a-3d-2f-5h-3i1j3
bauto zij	b-1c-2e2f-1g3h-6i-2m7
bauto zonder	b-1d-2e4f-2g-1h3l-3m-5
bautodeur van	a-2b-2c-2d-1e-4f-3g-6j-4k8l-2m-3
bautoruit ligt	a-3b-2c4f3g-3h-3i-4j-5l-6m-3
bautos af	a-4b-2c4d-4e-3f-3g-3h-6k-1m-5
bautos die	a-2c-1d6h-4
bautos en	a3d9h3m-6
bautos in	b-5d-3f-1g-6h-4j-4k6l-2m1
bautos kijkt	e2h-2i-3m-1
bautos met	a-1c-3d4e-2f-1g-2h-5
bautos moeten	b-2d2h3l2m-5
bautos op	a-2b-2c-7d-5e-2f-2g-3h5k-2l-5m-1
bautos racen	a-1c-2d-6e-3h7m-6
bautos rijden	a3b-1d-1e-1h3m-2
bautos tegen	a-5c-8d6e-6f-1g-1h1j-2k-3m-8
bautos ze	c2d-4f-1g-1h-3m-5
bavond om	a-1d-3e3
bbaby in	a-2d-2e-1g-3h-2i5k-2l-4m7
bbaby slaapt	d1e-2g-1h-1i-5k-1m-7
bbalkon <#>	b3g-2m-2
bbalkon bij	b-2e-6f6g-5i-2l-1m5
bbalkon en	d-3e-1f-1g-3l4m6
bbalkon van	a-6b4f-1m7
bband op	a-4b-3c-8d-4e5f-2g-3h5i-4j-2k-5l-9m-4
bbanden lek	a-1b-1c8d-4e-6f-1g-2h-4l-2m-1
bbanden op	a-4b-4c-4d-6e-3h8k-3l-2
bbank te	a2b-1d-3k2l-2
bbank van	a3b-2c2d-4f-1g-4i-1j-1k-1l-8m-3
bbanken in	a-5c2d-5e-3f-2g-3h-4i-2j-1l-7m-5
bbankje bij	c3d-1e-4h-4i3l-7m3
bbankje met	c-5d6e4i-3j-3l-4
bbankjes aan	a-5b-2c-7d5e-2g-3h-2m-6
bbankstel in	a-1b4c-7h-4k-4m-9
bbbq van	a-3b1c-3d-4e-1f-1g-1h-3i-2j-7k-5l-3m-5
bbedankt voor	a-2c-6d-6e-3f-1g-3j-4k3l-5m-4
bbedreigd met	b-1c-1d-1g3j-1k-1m9
bbedreigd op	d-2f-1g6i-1k-1m-4
bbeeld van	c-2d-3e-6f6j-4l-3m-1
bbeen bloedt	g-4h1i-1l-1m4
bbeen ligt	a-1g-2h5l-6m2
bbeetje dronken	a-2b-1c-1d-6e-2g-5h-2i-1j-4k6l-1
bbeetje saai	a-7b-1d-1e-2g-1h-1i-1j-6k7l-1
bbegane grond	a-3b2c1d-5e3f-4g-2h-2i-3l-5m-2
bbegint met	a-5b-4c-3d-6e9f-5g-6h-6i-5j4k-3l-3m-6
bbegint op	a-1c-4g3m-4
bbegint te	a-4b3c-2k-3m7
bbegraafplaats smeult	a-4b6c-4d-1e-1k-3
bbeheerder van	a-4b-3c-4d-5e-1f-1g-3h-3i-5j8k-1l-2
bbejaarde buurvrouw	a-3e-3f6g-6i-3k-2l-3m6
bbekend over	b-2c-2d-2f-1g-4h-4i-1j6k-1m-5
bbeklad met	a-3b-6c3d-3e-4f-3g-4h-2i-3j-2l-4m-1
bbel je	a-3b-4c-3d-4e-2f-3g-4h-6i-2j3k4l4m-7
bbeland het	a-2b3c-2k-3m1
bbellen aan	a-2b-2d6e-7f-1g-3h-2i-3k-5l-1m-5
bbellen en	b-2d-1e5g-1j-1m-3
bbellen niet	a-3b3c-3d-4e-2f-2g-6h-1i-2j-1k5l-1
bbellen overal	a-3b-3d4f-4g-5h-1i-1j-2m-7
bbelletje trekken	a-4c-2d5e-2f-1g-4h-2i-3k-7l-4m-4
bbelt aan	e4f-3i3j-4l-3m-4
bbelt dat	a-3b-1d-5e-7f1h-1i-7j-5m6
bbelt overal	a1c-1d3e2f-3g-3j-1k-4m-2
bben <#>	b-2d2f-1g-2i-1j-1m-1
bben alleen	a-1b-2c-6d-5e-8f9g-4h-3i-3k-3l-3m11
bben de	a-1b-1c-4d-3e5f-3g-1i-2j-2k3
bben er	a-4c2d-3e-7f-6g5h-2i-5j-2k-4l-1m-5
bben ik	a-3b-5c-5d-8e-4f-3g-5h-3i-3j-6k5l-6m-7
bben in	c-2d-2f-2g2k-3l-6m-2
bben kapot	a-2c-6d3f-1k5l-1m-2
bben net	a-1f-3h-2k-4l-4m4
bben nieuw	c-1d-2e-2f-2g-1j4k2l-1m-2
bben op	d-2e-4f6g3k-5l-3m7
bbeneden komen	a4d-1e-2j1l2m-2
bbeneden lopen	a-1c-1d-3f4g-5h-1i-2k-2m3
bbeneden op	b-4c-1d-3f-2g2h4l-7m-5
bbeneden trap	a-3b4e-1f-3g-1h-1i-1k-2l-4m4
bbeneden wij	a-2b4c-1d-1f2g-1j-3k-7l-2m8
bbenen staan	g-1h2l-2m-4
bbericht ik	a-2b-2c-1d-4e-3f-3g-1h-1i-4j-1k6l-3m-4
bbericht over	a-3c-1e-3g-1h-2i-1j5k-7
bberoofd en	a-1d-1g3m2
bbeste wensen	a-7b-6c-5d-6e-4f-4g-8h-4i-6j-2k5l-6m-6
bbestelbus is	c-6e-6g-2h4i-2j5k-2l-2m4
bbestuurder is	h2m-7
bbestuurder krijgt	a-1b4c-1g5h-2m7
bbestuurder zit	b-2d-1e-3f-2g-3h5l-3m3
bbetrapt in	b-2c-1d-1e-3f5g-6k-1l-1m-2
bbeweegt niet	a-5b-3c-1d-7e1f-1g2i-5j-2l-8m4
bbewoner van	b-6d-3e-1f-6h-1i6j-2k-5l-4m-8
bbewoners van	a1b-3c-3d7e-1f-1g-4m-7
bbewoners vragen	a-5b-5d-2e-7f5h-2i-2l-1m-3
bbewoners zijn	a1b-5c1d2e3f-2g-6h-2j-1l-2m-9
bbewoonster is	a-1c-3f3g-3i-1k-3l4m2
bbewoonster van	a-1b-2d-1e-4f1g-3j-2k-1l-1m5
bbezig bij	a-5b2c-6d-5e-5f5g-7h-3j-2l-1m-8
bbezig de	a-1b-1c4e-3f-5h-1j-3l-1m2
bbezig met	a4b3c2d-2f-2g-3i-1l-1m4
bbij cafe	a4b-4c5d-5e-3f-4g-7h3k-1l-9m-3
bbij dat	a3b-4c-3d-5e5f-3g-6h-8i-2j3k-3l-5
bbij de	c-9d-3h-1i-4j-11k-10l-1
bbij die	b-2e-6f6g-5i-2l-1m5
bbij een	a-2b-6c4d-5e-3f-6g-3h-4i7j10k-9l-9m-10
bbij elk	b-3d-6e5g-1k-4l-5m-5
bbij elke	a2b-1c-3e4f-2g-2h-2m-4
bbij haar	a-7b-1d1e-3f-1g4h-1i2k-3l-1m-1
bbij het	b-1d2f-11h1k-17l-9
bbij iedereen	d4f-2g-4m-5
bbij jullie	a2b-2g-1j1k3
bbij mevrouw	a-1d4e-2f3g-4i-5l-1m-1
bbij mij	a1b-2c-3d6e5f-6g-4h3k-3l4m-4
bbij mijn	c3d-8e3g-9h-7i-5j-1k-1
bbij nader	a-2b-4c-3d2e-1g-1h-1i-5j-1k-1l-5m-4
bbij nr	a-1b-1c-4d3e-7f6g3h-4i-6j1k-6l-6
bbij nummer	a-2f-2g-2h-6i-4j-11k-2l2m1
bbij oma	b-2d-4f2g2h-1l-4m1
bbij ons	a-1b-3c-5d1e-10f2g-3h-4j-4k2l3m-10
bbij onze	a-3b-3c3d-4e4f-4g-2h-2i-3j-2l-3m-2
bbij oude	c-1d-1e3f-2m-3
bbij speeltuin	c5d-2f-4k-1l-2m3
bbij zich	b-1d-3e2f-2g-2i3j3k-1l-3m-4
bbij zijn	a-5b-2d-5e-7f-7h-5i10j-1k-3l-7m-3
bbijl in	b-1e-1f-4g3h-2m5
bbijl op	b-1c-2d-4e-3g3l-1m4
bbijna in	a-4b4c-5d-2f-1g-2i-1k-7l6m-5
bbijna raak	h2m-3
bbinnen bij	a-2b-3d-3e-4f6g-2i2m4
bbinnen en	a-3b-5c-3d-5e-5f3g4i-4k4m2
bbinnen gegaan	a3b2d-2e-4f6g-5k-4m2
bbinnen gevlogen	a5b3m1
bbinnen in	b-2d-2f1g2h-3l-2m2
bbinnen laten	a-2b-5c-5d-1e-3g-3h-3i-1j-2k-6l6m-3
bbinnen met	a-2b-3c-1d-3e-2f-6g4j-5k3l-7m-8
bbinnen om	b5f-1g-1m5
bbinnen op	a-3b-2c-7d-7f1g-1h-6j3m-2
bbinnen zetten	b-3e-1f-3h-1j6k-5
bbivakmuts op	a4c-4d6e-3f4g-9h-4i-2m1
bblauw oog	a-3b-4f-1g5i-2k-2l-3m-6
bblauwe auto	c-2d-3e6h-4j-4l-4m-1
bblauwe jas	d-2e2f-4g-2i3m4
bblauwe muts	a-1e2f-1g-4i-2l-3m2
bblauwe plek	a-2b-3c-3d-3e-3f-2g4i-4j-5k-2l4m-9
bblauwe polo	a2i5l-2m3
bbleek de	b2d-1f-4g4i-3j-1k-5l-7m-4
bbleek een	a-2b-9c-7d-5f-6g3h-7i2j-7k-11l3m-10
bbleek gewoon	a-3b-1e5f-6g-5h-1i4k-4l-7m-6
bblijft bij	a7b-1c-3d6f-2g-8h-3k-6l-7m-6
bblijft het	a-4b-3c-3d-3e-2f-2g-1h-2i-3j-5k7l-6m-1
bbloed in	a-2d-3e-5f-2g6i6l-6m5
bbloed op	a-4b-1d-2e-5g7h-3i-6k-1l-5m-7
bbloed overal	a-3c-2g7m6
bbloed uit	a-3d-2e-1f-3g-1h-3i-5l3m7
bbloedt flink	a-3d-5g5i-1m6
bbloedt uit	a-6d-3g4h3l-7m5
bblokkeert de	a-2b-2c-3d-1e-1f-1g-2h2j-1k-1l-7m-9
bblokkeren de	a-4b-7c-6d1e-5f-4g-9h6i-4j-2k-7l-8m-12
bblote voeten	b-1d-4g-3i5l-5m7
bboel op	a-3b-1d-2e-1f-3g-4h-4k6l2m-5
bboerderij aan	m4
bbom afgegaan	a5b-4d-1f-2g-3m4
bbommen in	a6b2c-3d-1e-1f-3g-1h-1l-4m-5
bbonken op	a-4b-3c-4d8e-4f-5g-4h-5i-4l-2m-9
bbonkt op	c-2d6e2f-3h-3i-2
bboom bestuurder	b-1c-1d-1e-4g-3h4l-5m7
bboom omgewaaid	b-6c-3e-1g-1h-3l7m-3
bboom over	b-1c-2j5l5m-4
bborst en	a-5b-1d3h-5i-3l2
bboven de	a-8c-4d-11e6f-11g-6h-7i-7k-10l4m-9
bboven het	a-3b-3c-7d-7e4f-3g-4h-2i-2j-10l3
bboven mij	a-1d6f-1g5i-1m5
bboven op	a-1b-2d-1e-5f2g-4i1l-2m3
bboven water	b-4d-3e-1f-1g-4h-1i6l-6m-3
bbrand <#>	a-1b5g-2k-1m4
bbrand bij	a-4b-1d-1g-6h-2i-1j-2k4m-2
bbrand boven	b1j-6k-1m5
bbrand brand	j-5k-1m9
bbrand dat	a-1b-3d-1e-1f-2g-3i-3l-3m-1
bbrand en	a-2b3d-1j-2k-1l-5m9
bbrand gestoken	a-1b4c-11g-3i-1j-2k-5l-1m-13
bbrand in	a-2b12c-4h-4i-1j5k-5m9
bbrand is	a-1b5g-4j-6k-6m-7
bbrand maar	a-4b-5c-3d-1e-2f-1g-3h-1i-3j-4k2l3m-5
bbrand onder	b4e-2f-1g-1h-6m4
bbrand op	a-6b11c-9d-3g-6h-4i-3j-8k-7l-3m-11
bbrand staan	a-5b4j-3m-4
bbrand staat	b4g-1j3k-2m-7
bbrand van	a-1b-7c-4e-1g-4h-1i2j-2k6l-3m-6
bbranden geen	b1m-7
bbranden op	a-1b5h-6k-1m3
bbrandje in	a-5b8c-4d-7g-2i-2k-4l-3m-5
bbrandlucht in	b3c-2d-2e-2h-2i-1j3l-2m-3
bbrandstapel bij	a-2b6c-3d-4h-4l-1m-2
bbrandt bij	a-5b8c-4i-1j-1k-2m1
bbrandt een	a-2b3c-2h-5j-3k-2
bbrandt en	a-5b5c-3d-2f-2g-3h-3j-5k-4l-3m10
bbrandt er	b7i-1j6k-1m-6
bbrandt het	a-7b5c-5m4
bbrandt hier	b-4j1m2
bbrandt iets	a-2f-1l-1m4
bbrandt in	b1c-2d-1j-2l-1m5
bbrandweer heeft	b-3c-5e-2f-2i-2k-1l4m-5
bbrandweer is	a-2b4d-3h-2i-2k-1l-3m1
bbrandweer rijdt	a-1b7e-2h-6j-5k-3l-2m-4
bbrandweer was	b5f-5i-1k-2
bbreekijzer in	a-1c-2d-2e4f-8g-2i-1j-3k-2l-3m-5
bbrief van	a-3b5c-2d-1e-3f-3g-5i-3k-4l-4m-4
bbrievenbus ligt	a-5b-1c8e-1f-5g-5h-4j-3k-5l-8m-8
bbrievenbus opgeblazen	a5b-5c3f-3l-1m-7
bbrievenbus van	a2b-4c-3g6m5
bbro ze	a-5b-2c-5d-6e-7f4g-5h-5i-3j-1l-2m4
bbroer die	b2e-1f2g-1i-4j-1k-3m2
bbrug en	c-3d2g-2h5i-1j-1l-1m-6
bbuik en	d-1f-1h-1m3
bbuiten met	b3d-3e3f-2h-1i-2k5l-2m2
bbuiten om	a-2b-3c-2d8e-4f-3g-5h-3i-2j-1k-4l-1m-5
bbuiten te	c-3d-6e1f3i-2k-4l-3
bbuitenkant van	a-1b-2c-1d-5e-5f-4g-3h-5i-5j-2l5m6
bburen binnen	b-4d-3e3f8g-6i-4k-2m4
bburen die	b-3c-1d-2e-3f5g-4i-1j-1l-4m5
bburen hebben	a-4b3d8e-3f-1g-2j-5k-3l-4m-6
bburen in	a-3b-4d-5f-3g6i5k-3
bburen is	a-4b-3c-1d4e-1f-2g-5i-3l1m3
bburen ook	a-6b-5c-4d-7e4f-5g-6h-1i-4j-5l1m-4
bburen op	c-3e-5f7g-1l-2m-1
bburen staat	a-3b1e5f4m5
bbus en	c-2d3e-4f-2g4h-5l-1m1
bbus gedaan	d3
bbus staat	e3f-5g8h-8l-3m4
bbus tegen	a-3c-4d-6f-2h9l-2m9
bbushalte weet	d-3e-1g-2i3j-1l-1m2
bbushokje aan	a-7b-2d-1f-2g-3j-3m-2
bbushokje bij	a6b-6c7d-6e-3f-1g-1h-6l-1m-3
bbushokje in	a2b-1c1d-1e-1f-5g-4h-2i-1j-2k-4l-3m-7
bbusje is	b-1c-3d-5e8f-1g-1h-8j-1k-4l-1m-3
bbusje met	a-2b-7c-2d-6e6f-1h6i-2j-2k-1l-3m-6
bbusje zonder	d-1e7f-3h-4k-2m-1
bbuurman had	a-1b2c-1d-1e-2f-2g-2i-3l-2m-1
bbuurman heeft	a-5c-1d-2e-3f3h-2i-4j-3k-3l-6m-3
bbuurman met	d-2e7f-7g-5i-3k-3l-4m-4
bbuurman van	a-3b-3c-2d-5e-6f-2g-3h-4i2j-3k-3l3
bbuurman was	a3f6i-3k-2l-2
bbuurman zijn	b2e3f-3h-3
bbuurt van	a3b2c-2d-2g-3j2m-5
bbuurvrouw is	a-4e-2f-2g-6k-1l6m5
bcafe de	a6c-5d-2e-3f-3g-6h4l-4m-1
bcafe op	d-2g3i-2j-1k-1l2m-2
bcamera beelden	a-5b-6c-2d-2f-6g-4h-2i-2j6k-1l-4m-4
bcamera op	b-1d-4e2f-1g-2h-1j4m-1
bcamera van	a-1b-2c5d-1f-4g-2j-3l-3
bcapuchon op	c-1d-1e5f-2g-6h-1j-1l-3m-6
bcapuchon voelt	k-1
bcapuchons op	d6g-3i-1j-1l-1m-4
bcarbid schieten	a4b-2g-1h-3
bcheck je	a-3b3c-3d-4e-2f-6g-5h-4i-3j-5l-7m-5
bco melder	a-2b-4c-2d-1f-2g-2h-3i-1j-2k-2l4m8
bcobra in	a2b-3d-3e-1f-1g-1i-1j-2k-1l-3m-3
bcobras bij	a3b-1c-1d2e-1f-1g-1j-1l-4m-3
bcobras in	a2c-5d-3g-3j-1m-5
bcobras naar	b-3d-1g-7m1
bcollega van	c-4f-1g2
bcom maps	a-3b2d-3e-4f-1g-1h-1i-1j1k-3l-1m-4
bcomplimenten aan	a-1b-2e-3f-2g-1i-5j-2k5m-1
bcontainer achter	a2b2c-2d-2e-1g-1i-1j-1k-2l-2m-4
bcontainer rookt	a-2b2c-3h-1j-4l-3m-4
bcontrole is	a-5b-1c-2d-2e-5f-3g-6h-2i-3j6k-5l-3m-4
bcv ketel	b6d-3h-2i-2j-6l-6m7
bdaar gaat	b4c4f-2g-6h-4j-1m-6
bdacht dat	a1b-6c-1e4f-3g-6h-3i3j-2l-5m-5
bdacht ik	a1b-2e-4f4m-4
bdader van	a-2b-3c-4d-3e-1f1h-2i-2j-3l-3m-8
bdaders staan	a-1c4d-6f-2g1h-3m2
bdagen bij	d4e-4g5h-4i-1l-1m-5
bdagen niet	a-2e5f-1g-2h-4i-4l4m3
bdak begint	c5g-1j-1k-2l-2m7
bdak van	a-3e2f-9g-5h-7j-4k-2m-3
bdaken van	a-5b-2c6e-7f-2g-3h-4i-2l-1m-7
bdakgoot van	a-2b-2c-2d-1k-3l-3
bdan dat	a4b-1c-1d5e-4g-3h2i-3j-1k3l-2m-3
bdan de	b3c-2h-4m-2
bdank aan	a-3b-3e-1f4g2i-5l-2m-6
bdank je	a-2b-2c-1d-5e-1f-5g-5h-3i-2j-1k3l-4m-2
bdank voor	b5c-3d-7e-3f-2g-4h-1i2j-1k4l-4m-1
bdat alleen	a4b-2d-3g-4i4j2m-5
bdat bij	a-4b5d3e-2i-1j5k-2m-4
bdat de	a-9c5d-8g-5h-7i-2j-2k8l-10m-11
bdat die	b1d-1e-6f-6g-5h2i1j-3k-4l-5m-5
bdat doet	a-1b-5c-6d-2e-6f4g-3h-6i-1l1m-4
bdat een	a-2b-7c-6e2f-8g3h-4i-2j3k-1l-5m-10
bdat er	a-10b-4c-5d-6f6h-7i-13j2k-2l-11m-7
bdat filmpje	a-5b2c-2d-2e-3f-6g3h-3i-5k-5m-7
bdat gaat	a-1d-4g6i-1j-2k-2l-3m5
bdat gegil	a-3b-1c-2d3e-1g2i-5j-1k-2m-3
bdat geschreeuw	a-4b-3c-2d4g-3k-5l-2m-1
bdat het	a-9b-4c-5d-5f3g-1h-7i-8j-9k6l-12m2
bdat hij	a-8b-6c-5d-11f-8g6i-1j-6l1m4
bdat ik	a-5b-6c-5d-2e4g-2h-4i-5j-1k-2
bdat is	a-8b5d-3e-1f-2g-1h-4i-12j-14k5l-8m-2
bdat jullie	a-4b-4c-1d-7e-3f-4g-4h-2i-3j-6k6l-3m-4
bdat kan	a3b-1c-2d-1f-3i2j-2m5
bdat meisje	a-2b-4e-3f-2g-3h-2i7j3k-5l-5m-4
bdat mijn	b-6c-3d-2e-2f1k5m-4
bdat niet	b-2c-2d3e-8f-4g-5h7i-2k-5l-6m-6
bdat nou	a5b-7c-2d-1e-3f-4g-4h-2i-5k1l-3m-2
bdat nu	a-1b3c-1d-1e-1f-1g-2h1i-1k-2l-1m-2
bdat ongeluk	e-1f-2g-2h-5i-1j6k-1m-9
bdat ook	a1b-2d7e-2g-1i-1j4k-7l-1m-4
bdat u	a-2b-3d-1e-4f3h-1j-1k4m-1
bdat voor	a9b-3c-2d-1e-2g-6h-2j5k-7m-1
bdat vuurwerk	a6b-2c4e-2j-1k-1m-2
bdat was	a-3b4c-6d-8f-2g2h-3i-2j-13k-1l-9
bdat we	a-4b3d-4f-3g-2i-3j-4k4l-2m-3
bdat ze	a2b-3c-5d4e2f-12h-6i1j-8k-8l-7m1
bdat zijn	b-8c-2d-2e1f-3g-6h-2i3j-3k6l-1m-9
bde <#>	a-9b3c2d-10e-5f-4g-10h1i-4k2l-5m1
bde <straat>	a-7b-5d-2e-1f-4g-10h8k-4l-2m-4
bde a	a-2b-4d-6e-5f-4g-5h5j-3k-5l-7m8
bde aannemer	a-3c-5d-1e-3f1k-3l-4m-4
bde abri	a-3b-8c8d-7e-5f-3g-6h-4j-5l-5m-7
bde achterdeur	b-1c-2d-2e2f7g-2h-1i-3l-1
bde achtertuinen	a-3b-2c-4d-3e4f-3g-3h-3i-3l-2m-4
bde action	a-3b-4c-6d-6e-5f7g-4h-5i-2j-5k-3l-4m-8
bde afslag	b-2d-1e-4f-2g-1h3i-4j-4k-1m-5
bde agenten	a-1b-2d-1e-1f-2g-3k1l-3
bde ah	b-6c-5d-4e-5f-4g-4h-4i-3j8k-8l-5m-5
bde albert	a2b-5c5d-5e-6f-5g5h-4i-3j-2k-1l-8m2
bde aldi	a-4b-1c3d-6e2f-2g-5h-6i-3k-7l-1m-7
bde ambulance	b-1c-3d5e-4f-2g3h3i-2j-3k-7l-10m5
bde ander	c-3d-1f-1g4h2m1
bde andere	a-8b2c2d2g-4h-2i-4j-3k5l-5m2
bde apotheek	a2b5c-4d-3e2f3g-3k-1l-5m4
bde app	a-2b-3c3e-1f-4g-2h-1i-4j3l-1m-4
bde arm	d4e1f-1g2i-4l-2m-3
bde auto	a3b3c6d-5g3h-10j-8k-7l2m2
bde autodeur	a-2b-2c-2d-1e-4f-3g-6j-4k8l-2m-3
bde autos	a-1b-5c10d-5e-2f-2g-7h-3i-1j3k-6l-2m-12
bde avond	a-2b-2c-2d-2e2f-2g2h-2i-3j-2k-2l-2m-5
bde avondwinkel	d-3e-3f-6g5m6
bde baby	a-1c-3e-4f2g-3i-3m4
bde badkamer	a-1b-1c-1d-5e-5f-2g4i-3l3m5
bde bakker	a3b3c-5d-7e5f-9g-9h-5i-4j-2k-3m-3
bde bakkerij	a-1b-3e1f-2g-5k1m-5
bde bank	a2b-8c-8e-5i-5j-7k6m-2
bde bar	c5f-4g-3i5l-3m-4
bde barbecue	a-4b6c-6d-4e-2f-4g-4h-3i-3j-4k-3l-5m-5
bde basisschool	a-5b-3c4d-8e4f-5g-5h-4j-2l-7m2
bde bbq	a-6b-10c-2d-2e-3f-6g-3h-1i-4j-7k9l-4m-8
bde begane	a-3b2c1d-5e3f-4g-2h-2i-3l-5m-2
bde begraafplaats	a-6b2c3d-4e2f-7g-6h-7i-3j-6k-5l-5m-10
bde bejaarde	a-2e-4f5g-5i2k-2m5
bde bel	a-1b-3d-2e6f-1g-5i-2k-3l-2m-5
bde berging	a-3b-2c-2d-4e-1f4g-1i-4j-1k-2m2
bde berm	a-3b-7c-4d-2e-6f-4g-5h-4i-5j-4k-6l6
bde beste	a-1b-1e-1f-1j-1k2
bde bestuurder	e5g-2h-5i-1j-1l-1m-6
bde bewoners	a4b-6c4d3e-4f-4g-2h-2j-1l-2m-1
bde bibliotheek	c-4d6e-3f-3i-3l-3m3
bde bieb	a-2c5d-1f-3g-4h-3k-3l-1
bde bijkeuken	b-4c-2d-5e7f-4g-1h-3i-2l-5m-7
bde binnenstad	a-1b-2d-4f-2g1h-3i-3l-1m-5
bde bloesem	a-3b-2c-2d7e-1f-4g-6h-2i-2k-3l-1m-4
bde bocht	a-5b-4c-4d-5e-3f-4g-3h8i-4j-1m-7
bde boel	a-7c-6d-4e4f2h-5i-6j-6k-3l-8m-8
bde boer	a-2b-3c-2f-1g-3h4i-3k-1l4
bde boom	b-1c-5d-5h4i4j-4l-1m6
bde borst	a-3b-1d-2g-4h-2i-3l2m3
bde bosjes	a-2c2d-6e6f-4g2h-5i-7k-5l-8m1
bde botsing	a-2b-2d-1g-3h3i-1j-3m-1
bde bouw	a-3b5c-2f-2g-2h-5i-3j1k-1l-3m-4
bde bouwmarkt	b-4c-4d-5e-6f4g-2h2i-3j-1l-7m-8
bde bouwplaats	a-1b-1d-2e-2g-4j-1k-1
bde brand	a-1b-1c-8d-2g-5h-8i2j6k-11l5m2
bde brandende	a3b5c1d-1e-1f-4h-4j-2k-3m2
bde brandgang	a-3b-5d-6e9g-5h-4i-3j-6k-5l-5m-8
bde brandstapel	a-4b5c-5d-5f-1g-1h-4j-1l-1m-4
bde brandweer	a-4b2c-4d-4e-3f-6g-5h-7i-4j1l-6m-10
bde brief	a-3b5c-2d-1e-3f-3g-5i-3k-4l-4m-4
bde brievenbus	a-5b-1d-4e-4f-4g6h-3i-1j-4k6l3m5
bde brug	a-2b-10c-6e-8f-8g-3i-1j3k-9l2m-2
bde buitenkant	a-1b-2c-1d-5e-5f-4g-3h-5i-5j-2l5m6
bde buren	a-4b-4c-1d-7e2f-2h-11i-3k-1l-3m-4
bde bus	a-3b-1c-7d8e-3f-4g-2h-11i5j4k-5m-3
bde busbaan	a-3b-8c-6d-7e-2f-5g-7h6i-3j-6k-8l-1m-9
bde bushalte	a1b-1c-4d1e-2f-5g-2h2j-7k-8l-5m-3
bde bussen	a-1b-6c-4d-3e-1f-3g-2h-7j4k-5m-6
bde buurjongen	a-5b-3c-1d-2e-3f-3g3i-3j-1k3l-1m-4
bde buurman	b1c-2d-2e1f3h-4i-6j-1k-5l-2m-6
bde buurt	b3c-6d-4f-1g2h-4i-5j5k-5l-6
bde buurvrouw	a-6b-5c6d-4e-4f-4g-1h-6j-6k1l-8
bde camera	a-4b-7d-2e4g-7h-3i-3j-7k-5l-7m-5
bde camping	a-2b4c-4e-1f-2h-4i4j-1k-3l-5m6
bde carport	b2e-2f-1g-1h-5m3
bde componistenwijk	a5c-5d3g-7k-3l-1m-8
bde concierge	a-4b-6c1d-2e-3f-6g-3h-3i-2j-1k-4l5m-6
bde container	a-1b4c-4d-1e3g-5h-1i-1j-2l-6m4
bde coop	a2b-3d4e-3h-3i-2k-2l-5m-3
bde creche	a2b-3c-4e-5f4g-2h-4k-5l-5m-5
bde cv	b6d-3e3f-4h-2i-2l-6m6
bde dader	b6f3g-2h-4k6m-6
bde daken	a-5b-1c6e-7f-2g-3h-4i-2l-1m-5
bde dakgoot	a-3b-6c-7d-1e-2f-3i-2k-3l4
bde dam	a-3b4c-5d-5e-2f-5g-5h-2i3j-4l-2m-6
bde dansvloer	a-1b-3c-1d-1e-3f-2g-3h-3i-4j-5k-5l6m-4
bde derde	a-4b1c3e2h-3j-3m3
bde deur	b-4h-11i-2j-3k-5l-5m1
bde deuren	a-1b-7c-5d2e1f-6g-8h2i-5j-2k-3l-4m-6
bde dierenarts	b-3c-4d-5e-5f4h-4j6k-5l-6m4
bde dijk	a1b-6e-4f-4g-8i-2j-3k-5l-9m1
bde dirk	a-3b-3c-1d4e-5h-1m5
bde disco	a-5b-2c-3d-3e-4f-1g3h-2j-1k-2l-2m5
bde dj	a-2b6c-2d-6e-1f-3g2i-2j-6k-6l-3m-5
bde dolle	a-3b-1e-1f-1g5h-4k-3l-4
bde drempel	a-1b-3c-3d-3f-1g-3h4l-4m-3
bde drogist	b-3c1d-4e-3f7g-4h-2j-3k-6l-5m-5
bde een	a-9b-6c-9d-6e-5f-5g3h12i-4j1l-6m3
bde eerste	a-7b2c-6d-4e-4f3g4h2i-8j-1k4l7m4
bde eigenaar	a-5b4d-1e4f-1g2h-3i-3j-2k-6l-5m3
bde energie	a-2b-1d-4f-4g-5j2k-2l-3m-4
bde etos	a-2b2c-3d-4e4f-5g-5h-4i-4j-1k-1l-4
bde familie	b2c-4d-5e-2f-4g3h-3i-5j-4k2l5m2
bde fiets	a-1b-4c-6d-3e-6f-3g2j4k6m-5
bde fietsen	b-1c-6d-2e3h-4i-3l-2m-4
bde fietsenrekken	a4b-2c-3d-1f-2g-2m-3
bde fietsenstalling	b-5c-10f3g4h-3j-2l-3m1
bde fietser	a-4c-3d-3e-3g-2h9i-3j-1k-4l-7m-1
bde fietsers	a3b-2d-4e-4f-3g-4h1l-3m-4
bde fik	a-6b5c-7d-7e-2f-2g-5h-4i-3j-8k3l-6
bde flat	c-10d-4e-3g-2h-2i-5j1k-2l4m-3
bde flats	a4b-2d-3e-3f-1g-2h-4i-2j-1m-6
bde fontein	a-4b-5c5e-6f-2g3h1i-2j-2k-5l-9m4
bde foto	a-3b-2c4d-1e-4g-2h-2i-2j3k-1
bde friettent	b-1c-4d-2e-2f-2g6h-2j-2m-2
bde frituur	a-4b2c-3e3g-5h-2i-4k-4l-2m6
bde galerij	a-5c-4d-4e-1g-7h-5i-4j-1k-2l-1m4
bde gamma	b-5c-3d-5e-7g-4h3i-4j-3k-2l-6m-7
bde gang	a-3b7c-5d-2e-2f2g2h-3i-2j1l-6m5
bde gans	a-3d-2e-1f-1g4h-2l-1m3
bde garage	a-5b-7c-6d-5e-3f4g-4h-5i-3k-8l7m-9
bde garageboxen	a4b-4c-1d3e4f-5g-9h-5i-5j-3k-6l-7m-10
bde garages	b-3c-7d-4e8f-5g-7h-4k-3l-5m-7
bde garderobe	a-4b-4c-2d-3e-3g2i-2l-4m-2
bde gaten	a-4b-5c-5d-5e-4f-4g-7h-5j-5k3l-6m-7
bde geldautomaat	c-5d-3e4g-3j-1k-3l1m-6
bde gemeente	a-2b-2c1d-4e1f-3g-4h-4i-4j2l4m-1
bde geparkeerde	b1c-3d-1e1f-1g-1h-2l-1m-2
bde geur	a-3b3c-5d-7e-3f-4g-4h-6i-3j2k-5l-3m-6
bde gevel	b-4c-3d-1e3f-5g-5h-5i-2j2l5m-5
bde gevels	a-3b-1c9d4e-3f-1g-5h-2k-2l-2m-5
bde gladheid	a-1b-2c-1d-1f-1g-3h-6i-3j-4l4m2
bde glasbak	a-2b-8c-10d-5e2f7g-2h-4i-3k-5l5m-2
bde glasvezel	a-1b-1c-2d-3e6f-4g-6i-3j3k-3l-3
bde glijbaan	b-3c-3d-1f-3i2m5
bde goot	a-6b-7c3d-5e-5f-4g-6h-8i-7j-6k-2l-1m-8
bde gracht	a-5b-4c3d2e-5f-5h-5i-4j-3k-4l-1m-2
bde grap	c-3d1e-1g-1h3m-2
bde groep	a-3b-4c-8d-9e-5f-3g1h-5i1j-1k9l-3m1
bde grond	b-3c5d-6e-7f-4h-9i-6j-2k-2
bde grote	a-4b-2c-1d3e-3f4g-6j-1l-1m-5
bde hal	a-3b5c-5d5g-2h-2i-4j-1k-5l2m1
bde halve	a-4b4c-2d-1g2j-1l-1
bde hand	a-6b3c-2d-1e3f-4g6h3i-6j4l-7m-3
bde haven	a2b-1c-2f-1g-5h-5i-1j6k-5l-9m-6
bde havenflat	a-2b-3c-1d-4e-2f-5g-5h-3i-3l4m-5
bde heg	a-2b5c-3e4g1h-4i-1j-1l-5m-3
bde hele	b-4d2e-4f-4g-13h-8i-4j-6k-9m-5
bde hema	a-6b-6c-7d1e-8f1g-3h3i-6j-5k-5l-7m1
bde hens	c-5d-3f-1h-6i-3k5l-1
bde hoek	a-6b3c-7d-1e4f-1g5h-7i-5j-3k-4l4
bde hond	a-8b2c5d-5e-5f-6g2h-5j4k6l-10m1
bde honden	a5c-5d-5h-1l-3m-1
bde hoofdweg	b-3c-2e-1f-1h4j1k-2l-2m-6
bde horn	a-2b-6c-3d7e-1f-3g-2h-2k-3l-4m-1
bde houten	a-2b1g-1j-1k-2m-2
bde huisartsenpost	a-3b-3c-1d-5e-3g-5h-5i-4j-1k-3l5
bde huizen	a-5b1d-3e4f-6g2h-5i-7j-2k-2l-10m1
bde ijsbaan	a-5b-9c-6d-6e-6f-4g-4h-7k-5l-1m-8
bde inbraak	b-2c-5d-3e-4f9g-6h-2i-3j-6k2l-9m-1
bde inbreker	c-6e-1f7g-1h-3j-4k-5m-2
bde info	c-1d-5i-1j-1k5
bde ingang	a-6b-3c-2d6e-3f-3g-6h-3i-1k-1l-4m2
bde jachthaven	c-1d-1e-1g-5j-1l5m6
bde jeugd	a3b-4c-2d-6e-5f-3g-6h-3i-4j-4k2l-4m-4
bde jongen	a-4b-3c2d-2e-6f-7g1h-6i-1j-4k-2l-4m-7
bde jongens	c-5d-8f-2h2i5k-5l6m6
bde jumbo	a-5c-5d1e-4f-4g-3h-4i-3j-3k-1l3m-2
bde juwelier	b-1c2f-4g-4h-2l-4m-8
bde kachel	a-5b-7c-4d-7e-5f-3g-5h-3i-2j-3k8l-6m-6
bde kade	a-4b-3d7f-5g5h-6k-4l-9m7
bde kant	a-6b-6c-3e-6f-6h9i-1j-2l-6m-6
bde kantine	a1b-3c6e-6f1h-1i-2
bde kap	b2c2f-3g-1h-3i-1l-6
bde kapotte	a-3c4f3k-2
bde kapper	a-3b-5c3d-3e-2f-2g-4h-4i-4j-1k4l1m-7
bde kassa	a-3b-4c-4d-6e-3f-8g1h-1i1j-1k-5m-6
bde kassen	a-1b5c-2d-2e-2g-1h-2i-2j-5k-2m-5
bde kassiere	d-4g2i-2
bde kast	a-1b-3c-4d-6e-4f4h-5i2k-3l-6m8
bde kat	a-1b-1c-1d-1e-3f2g4h-1i-2j-1k-4l-7m-2
bde keel	a-1b-1e-1g3h-1i-2l-4m2
bde kelder	a-5c-3d-6e-1f-3g-2h-2i-1j-2k-2l7
bde kelderboxen	a-3b-1c-5d-1e-3f-1g-2i-1k-3l-3m-5
bde kerk	c-2d1f-6g2i1j-2k-5l-1m4
bde kerkdeur	a-2b-5c1d5e-5f-4g-7h-7i-3j-6k-1l-8m-4
bde kermis	a-8b-5c-6e-4f-4g3h-9i-1k-8l-7m7
bde kerstboom	b-2c3d-1e-2f-2h-1i-1l-2m2
bde kerstmarkt	a-3b-2c-5d-4e-2f7g-5h-6j-1k-6l-6
bde kerststal	a-3b-4c4d-5e-1f-2g-4h-3j-2l-4m-3
bde kerstverlichting	a-3b4c4d-5e-2f-5g-3h-3i-1j-3k-6l-6m-4
bde keuken	a-1b-3c-2d-1e-2f4g-7h-1i-2j-1k-2
bde kids	b-3c7d-2e-1f-2g-2i-3j-4m-7
bde kinderboerderij	b-4c4d-4e1f-5g-4h-5i4l-4m-4
bde kinderen	a-5b1c5d-9e-7h-3i-7j1l-1m2
bde kinderwagens	a5b-1d-3e-5g-4h-2i-5l-4m1
bde kiosk	a3b-1c2d1e-2f-2g-4h-2l-1m-5
bde klikos	a-6b-8c-5d-5e-5f-6g-2h-2i-1j4l-1m-3
bde klink	a-3b-4c-2d-2e7f2g-6i-3j-5k-3l-1m-5
bde knallen	a-7b-4c-4g-1h-3i7j-2k5l-6m4
bde koelkast	b-3c-1f1g-1i2k4l-5m-4
bde kofferbak	a4c-3f-3g7h-5i-1j-4k-3l-2m8
bde kop	b-1c-4d-1f-2g-3m7
bde koster	a-1b-4c-4d3e-2f-5g-5h-4i-3j-4k-3l4m-4
bde kou	a-2b-3c-5d-6e-5f-3g-4h-3i-4j-3k3l3m-6
bde kraampjes	a-6b-1e-3f-1g-3h-1i3k-2l-1m1
bde kraan	a4b-6d-3e-3f-2g-3h-3i-5j4l4m-4
bde krant	a1b-2c-2d-2e-6f-5g-5h2i-4k-3l-4m-4
bde krantenbezorger	a-5b-3c-4d-2e5f-2g-4h-6i-2j-6k-2l-3m-3
bde kringloop	a-3b-6c1d-3e-4f4g-4i-5j-2k-1l-5m-3
bde kroeg	a-4b-3c-3d5e-4f-5g6h-6i-3k-9l-10m6
bde kruising	a-10b5c3d-1e-5f-4g-8h2i-5j-4k-1l-7m-6
bde laan	a-3b-2d-3e-6f-3g-1h3j-3k3l-4m-4
bde laatste	a6b-6c-4d-4e-6f4g-5h-4i-1j-3k-3l-1m-4
bde lamp	a-2b-3c-4d-4e-5f3g-4h-4i-2j-2l3
bde lampen	b-2c3d-2e-2f-2g-3h-1l2m-5
bde lantaarnpaal	a-1b-5c5d-4e-2f-2g4h-6j-2l-6m3
bde leegstaande	c3d-5e-4f2m-7
bde lichten	a-3b-6c-5e-7f-4g-2h6i-3j-1k2l5m-4
bde lidl	a-7c1e-5f-5g-6h1i-4j-1k-1l-5m-6
bde lift	a1b-4c-3d6e-5f-3g-1h-4i-2l2m-4
bde lijst	b2c2d-1f-2g-4i-1j-1k-1m-2
bde loodgieter	b-4c-3e7f-5g-4i-3j-1k-1l-5m-6
bde loods	c-3d-5e-3f-3i3l3m-2
bde loswal	a-5b-2c-4d8e-3g-4h-8i-3j-3k-5l-5m-6
bde lucht	a6b1c5d-6e-2f-1g-3h-4i-2j-2k-2l-8m1
bde luifel	c5d3e-5f-4g-2k-1m-1
bde mac	a-3b-2c-2d4e-2f-2g1h-6i-2j-2k-2l-2m-3
bde man	a-1b-1c-6d-4e5f-6g-8h-3i-5j-1l-3m-7
bde manege	a2b1c-3e-1f-3g-1h-2j-1k-4l-1m2
bde markt	c3e-5f-8h1i-2k-2l2m-5
bde mat	a-2b-3c-2e-5f4g-2h-1j-3k-3l-2m-4
bde mcdonalds	a-3b-1c-1d-1e-3f-1g5h-1i-2j-1k-4l-6m4
bde me	a5b-1c-1d-6e-3g-4h-4i-5l-4m2
bde meent	c-2d-3e1g3h-3i-3k-2l-4m6
bde mensen	b-5d-7g-3h5i2j3k4m5
bde meterkast	b2j-3l-5m6
bde metro	a-2b2c-2e-1g2i-2k-2m4
bde mist	a-5b-6c-4e-2f-1g-2h3i-3k7l-2m1
bde molen	a6b-5c-6d-5e-5f-3g-5h-2i-3j2k-4l-7m2
bde motorkap	a4b-7e2f-5g-6h-6i-3j-2k-3l-4m-9
bde muur	c-9d-3f2h-7i2j-1k-2m5
bde muziek	a-2b-2c-1d-1e-3f-2g-1h-2i-1j5k-2m-1
bde nacht	a-6b-2c5d3f-6g-7h-7i-4j-1k-3l-1m-7
bde nachtwinkel	d-3e4f-1g-3h-3i1l-3m-2
bde nieuwbouw	a-2b-2c-1d3e-1f-4g-4h-5k2l-3m-5
bde nieuwe	a-2b2c-3d-6e5f-3g1h-4i-8j-8k1l-8
bde nooduitgang	a-2b-2c-1d-1e-3f-3g-2h-4i4l-1m4
bde oliebollen	a-4b-6c-2j-3k5m-4
bde oliebollenkraam	c-1f-3g-1h3i4j-2k-1m2
bde oprit	a-5b-5c-2d-4f2g-4i-4l-5m-4
bde optocht	a-3b-2c-5f-3g5k-2l-4m3
bde oude	a6c-4d-6e-8f2g2h-4i-8k-5l-4m-1
bde oudjes	a-1b2c-1d-3f-4g-4h-3i-2k-1l-1m-1
bde overburen	a-7b4c-5d-2e3f-2g-3h-5i-5j-3k-2l-6m3
bde overbuurman	a-1b1d-3e-4g-1i4j-4l-6m-6
bde overkant	a7d3e-1f-4g-1h-7i-4j-6k-7l-4m-4
bde paal	a-2b-3c-3d-3e-8f-5g-4h4i-2j-5l-4m-7
bde papiercontainer	a-5b3c-1e-2f-1i-1m-5
bde parkeergarage	b-8c3d-6e-5f1g2h2i-3
bde parkeerplaats	a-3b-2c-3d3f2g-3h-2i-4j-1k-4l-9m-5
bde parkeerplek	a-2b-5c-2d-8f-3g7h-3i-1k-6l-2m-5
bde pastorie	a-2c-1d3e-1f-1g-6j-1l3m-7
bde pijp	d5f-3g-5i-1j-2k-2l-2m-7
bde pinautomaat	a-7b-5c-9d-6e-2f2h-7i-3j1k-1l-4m3
bde plas	a-7b-8d-2e-4f-2g-8h-4i5j-2l5m2
bde plus	a-4b3c-6d-4f-1g-5h-3i-3j-3k-1l-6
bde polder	d-6h3i2l-3m5
bde politie	a1b-9c-4e-6f-4g-11i2j-5k7l-8m-13
bde pomp	a-1c-2d-2g-3h-5j-2k-1m2
bde poort	c-1e1f4g-1h-4j3l-1m-2
bde portiek	b-2d3e-6f-5g4h-3l-2m1
bde portieken	a-2b-2c-2d-5e5f-4g-5h-1i-1l-5m-3
bde portiekhal	a4b-2c-3d-2f-1g-3j-2m2
bde portiers	a-4b-4c-5d3e-1f-5g-1i-2m-2
bde poster	a-2b-3e-3f-1g1h-2i2k-4l-3
bde praxis	a-1c-2f-6h-1i-1k-3l3m5
bde provinciale	a-2b-6d-4f-2h-3i-3l5m-4
bde pui	b3c3d-3e-6f-1g-2h-3i-2j-2k-4l-4m2
bde put	a-2b-11c-6d-5e-4f-4g-2h-6i-2j-7k-4l10m-6
bde putdeksel	a2b-5c-6d-1e-1f-1g-1j-2k-1l-3m-5
bde radio	a-1b-5d-1e-6f-7g-5h-3i6j-5k-3l-4m-5
bde ramen	a3c4f-6g-8h-6k-3
bde rand	a-2b-4c-3d-4e-5g-2h-1i-2k-5l7m3
bde rechter	a-6b-2c-5d-6e-5f-4g6h-5i-5j-2k-2l-4m1
bde regen	a2b6c-5d3e-1g-2j-1k-4l-3m-6
bde regenpijp	a3b-3c-8d-2e2f-6g-3h-4i-4j-2k-4l-3m4
bde remmen	a5f-1h4l-2m-6
bde rieten	a6c3d-1g-2h-3j-1k-5l-1m-9
bde rietgors	a5b-4c-2d-3l-5m-2
bde rijbaan	b-3c-4e-5g-5h2i-1j-2m-2
bde rode	e-4f-2g-2i3l-1m-3
bde rolluiken	a-2b-3c2d3e-5f-3g-4h-3i-2j-4k-5l-4m-7
bde rook	a2c-2g-6h4j-6k-3l-5m3
bde rotonde	a4b-5c1d-6e-4f-4g-8h2i-1j-1k-6
bde ruit	a-4b-5c4d3e-4f-7g-3h-3i-6j-2k-4l-3m1
bde ruiten	a-4b1c3d2e-3f-4h-6i-1j-3k-2m-6
bde rust	a-2b-3c-3d-7e-1g3h-1k4l-3m-6
bde schade	a-5b-4c3d-3e-5f-3g-1h-2j2l-2m-2
bde schipper	a-2d-4g5i-1j-2l-5m1
bde schommels	a-4b-5c7d-6e-4f-3g-4h-5i-2j-3k-4l-8m-5
bde school	a-1b-7c-2d2e-6f2g-11h3i-3j3l-9m-6
bde schoorsteen	a-1f3g-2k-4m1
bde schrik	a-2b2c-4e-2f-2g-2h-4i-4j-4k-3m-1
bde schutting	d-6f3g-1h-3j-2k-2l-3m-2
bde schuttingen	b2c-1e3f-3k-2l-2m-4
bde schuur	b1c-4d4e-5f-3g-3h-1i4k-2l-7
bde schuurdeur	c3f-5j-1
bde schuurtjes	a-4b-1c-3d-4e6f-5g-6h-2j-1k-1l-4m-3
bde scouting	a-5b5c4d-4e-4f-5g-4h-4k-1l-4m5
bde seniorenflat	b4f-3h-1l-4m3
bde sfeer	a-1b-2d1e-1f-1g-8h-2i-2k5l-2m-5
bde shoarma	b-1d-2e-1f-2g4m1
bde shoarmazaak	a-2g2h-1m-4
bde singel	a-3b6c-5d-5e-2h2i-4j-3k-6
bde skatebaan	a-6b5d1e-3g-6h-3i-2j-3k-2l-4m-6
bde slaapkamer	a-3b-3c-3d4f3g-3j-4k-2l-1m3
bde slagboom	b-1c-4e-4f-1h1j4l-4
bde sleutel	a-2b5c-7d-2e-5f-6g-2i-1j8k-2l-4m-6
bde slijterij	a-2c-9d-5e5f6g-5h-2l-1m4
bde sloot	a-8b-3c1d-4e-8g-8h4i-6j-4k-2m-2
bde sluis	a-6b-5c-5d2f-4g-5h4i-6j3k-3l4m-6
bde smalle	a-3b-4c-4d-3e-3f-2g-3h6i-3j-2k-7l-4m-8
bde snackbar	a-1b-4c-6d4e-9f-4g2h-4i-3j-5k-5l-1m2
bde sneeuw	a-2b-3c-4d-6e-5f-2g7h-3i4j-1k-7l-8m1
bde snelweg	b-3c-6d-3e5f-1g-2h-2i-1j3l-8m1
bde soos	a-2b1c-4d-5e-3f-3g-3h-5i-2j-4k4l-5m-2
bde spar	c-1d8e-6f-1h-3i-1j-1k-4l-5m-2
bde speeltuin	a-4c1d4e4f-5g-2h-6i2j-2k-2
bde spiegels	c5d-3f-1g-3h-4m-6
bde sporthal	c-4d-6e-3f-5g2h4i-9j-8k-9m-10
bde stad	a-5b6h-1i1j-2l-3m-5
bde steeg	a-4b-2c-5d7e-3f-6g3h-5i-4j-5k-5l-7m5
bde steiger	a-1b1c-3d-2e-3f-1g-1h-3i-2j-1k-1l4m3
bde stoel	a-1e-2f5j-3k-4m2
bde stoep	a-3b-11e-9g3h-4i-2j-7k-9
bde stoeprand	d-1e2g-2l-1m-2
bde straat	a-2b2h-6i-3k-6m-12
bde struiken	a-5b-5c5e-6f-4g-5h1i-4j-4k-3m-5
bde studenten	a-2b5c-4f-1g-5h-2k-4
bde supermarkt	a2b-6c-6d4e-7f-4g-1h-4i-2j5k-7l-6
bde tandarts	a-3b-1c-2f2g-4j-5k-1l-2m-5
bde tap	a-4b-2c-5d-1e-1f2g2h-3i-3
bde tas	a4d-2e4f-9g-4i-1j-3l-2m-5
bde telefoon	e4f-2g-4j-1k3
bde telefoonwinkel	a-2b-3c-6d-3e4f4g-2j-1l-2m4
bde tent	a-3b-2c-6d2e-4f-3g6h-3j-6k7l-6m6
bde thee	a-1b-2f-2i5k-5m-1
bde thorbecke	a-4b5c-2d-2f-2g-2h-4i-1j3m-1
bde tijd	b-2e-3f-3g-4i1k4m-3
bde toonbank	d3e-3l2m3
bde toren	a-2b-4c-2d-4e-1g-5h-2i-3j-2k5l3m-3
bde tram	a-4b-2c-5d-8e-5f-2g-4h6k-4l-6m5
bde trambaan	a-5b-4c-7d-6e-2f-4g-3h7j-3l-2m-5
bde tramhalte	a-7b-4c-3d6e-2f-2g-7h-2i-1j-2k-3l-3m-6
bde trap	a-6b-1c-5d-1e-3f3h-6i-5j-6k-7l6m5
bde trein	b-1e-4f-1g-3h-3i5j-1k-3l-1m3
bde trekvogel	b-3c6d-5e-3f-3g-1l-6m-3
bde tuin	a3b3c-8d-3f3g-10h-5j-1k-3l-7m-1
bde tuinen	a-4b-4c-6d6e2f-4g-4h-2i-2l-4m-6
bde tuinslang	b2m-4
bde tunnel	b-3c-2d-8e-4f-6g-1i-7j4l4m-2
bde tv	a-4b-6c-2d5f-1g-6k6m-5
bde twee	a-2b-1c-1d-4e-4f-2g-3h-3i4k3l6m5
bde tweede	a3b3c3m3
bde uitgang	a-6b-9c-5d-1e-5f-5g-9h7i-5j-3k-3l-8m-9
bde uitkijk	d-3e1f4g-5h-2k-3l-4m1
bde uitrit	b-4d-4e-3f-1h5l-3m-6
bde uitsupporters	a-4b-1c-1d-5e-5f-4g6h-4i-1l-3m-4
bde vaart	a-4c-2d-3e-3f-3g-1h-1j-2k-1l-2m3
bde van	a-2b-3c2d-3e1f-2g-1h-4j-2l-3m-6
bde vechtersbazen	a-3b-1c-1d-1f-5g4h-2i-1k-4l-1m-5
bde verkeerde	d-1e-3f-1g-1h1i2l-1m1
bde verte	a-6c-5d-4e-4f-1g-3h2i-5j-7k5l-7m-4
bde vijfde	a-4b-6c-2d-4e1f-3g-4h-6i-4k-1l4m-4
bde vijver	a-1b-10c5d-7e-6f-6g-7h-2j-6k-7l-2m-2
bde vlammen	a-7b4c-4d-1h-3i-2k-4m3
bde vloer	a1b-1c-4d-3e5f-3k-1m-1
bde vluchtstrook	b-6d-1h-3i6l-3m4
bde voetbal	c-1d-1f3g-2i-4j-1
bde vogelbuurt	a-5b-4c-4e-1f-4g-6h-2i-3l1m-4
bde volgende	a1b-4c7d-5e-3f-6g-1h-4i-1j-1m-6
bde volkstuinen	a-1b2c1d-3e3f1g-5h-3i-6j4l-4m-4
bde vomar	a-2c-4d-2e-1f-4g-4j-1m-4
bde voordeur	a-9b2c4d-6e2f-1g-7h-3i-3k-2l-4m2
bde voordeuren	a-1b-3c-6d-4e6f-4g-3h-4i-1l-7m-1
bde voortuin	a-3b-12c5d-3e-4f-1g-1h-5i-2j5k-5l-4m-3
bde vrachtwagen	a-2b-3c-2d-4e-3f-2g-3h5i-2l-4m5
bde wandeling	b-1e-1f-1g-2i2j-1l2
bde war	c-1f-2i5j-1l-7m-5
bde waterkant	a-4b-2c-2d-5e-5f-4g-3h-4i8j-2k-5l-4m8
bde wc	c-2e-4f4g-5h-1i4k-2m-3
bde weddesteyn	a5b-6c-1d-4e-4f-4g-5h-2i-2j-4k-6l-5m-5
bde weg	a-2b-12e-11f-13g-10h8i-3j-4k-9l-4m-5
bde wiek	a6b-5c7d-5e-5f-7g-4h-5i-2j-4k-3l-1m-5
bde wijk	b1d1e4f1g-8h1i-2j-4k-13l2m-5
bde wijkagent	a-3b-4c-5d-2e1f-3g-5h-7i-2l-5m-5
bde wind	a3b-9d-4e-2f1g-4h-7i-4j-1k-3m-2
bde winkel	b1c-6d-7e1g2h-6j-2k-5m3
bde wit	b1f-2g-3i3j-1k-2l-2
bde witte	d-1e-6f-1g-4h-3i3j2k7l-2
bde woningbouw	b-3e4f-4g-2j5k-4l-1m-6
bde woonkamer	a-1b-3c-5d-6e-6f7g-5k-3l-5m6
bde zaklamp	a-4b-3c-2d-3f-5g-2h-3i-3j-3k3l-4m-6
bde zekering	a-4b-2d-1e-2f-3g-4h-2i-2l5m-3
bde zolder	a-3b-2c-4d-2e-3f6g-4h-2i-2l-4m4
bdeelscooter in	a-1b6c6g-2h-1m-7
bdeksel erop	a-5b5g-3i-2j-1k-4l-2m-6
bdementie is	b-1f-1i2l-5m-5
bden haag	a5b-2c4d-3e-6g-3h-3i-3l-3m-5
bdenk <#>	a5b-3c-2d-1e3g-7h-4i-3j-1k-5m2
bdenk dat	a-3b1c4d-2f-2g4k-2m4
bdenk ik	a3b-1c1d4e-9g-4h-2j-4k-2l4
bdenken jullie	b-3e-1f-3h-1j6k-5
bdenkt dat	a-3b-5c-3d3e2f-5g-7h-2i-4j-1l-5m-4
bderde keer	a-6b2c-2d-4g-1h-3j-3m-5
bderde verdieping	a-2f-1m1
bdertig komt	a-1b-1d3m-2
bdeur bij	a6b-3c-6d-4e1f-4g-2l-3m3
bdeur dicht	b-4c-6d-2e-2f1g-2j-1k-1m-6
bdeur en	b-2c-5d2f-5h-3i-2l-3m-2
bdeur in	a-2c-5d-4e-2f-6g8i-4l-6m5
bdeur is	b-1c2d-4e3f-4g3
bdeur ligt	a5b-6c-3e-5f-2g4l-5m5
bdeur niet	b4e-1f-3g-1i-1k3l-4m3
bdeur stond	c-1d-1e-2f7g-4i-3l-1m-3
bdeur te	b-2c-2d-6e-5f-5g8l-2m-1
bdeur uit	e-2f-1g-1h-1i3m4
bdeur van	a3b-4c7d-11f6g-8i-3k-1l-4
bdeuren en	a-2b-3c-2d3e-1f-4g-8h-7i-2j-1k-2l-3m-7
bdeuren van	a-1b-3c1d-4e1f-3g-4h-1l-2m-2
bdeze app	a-3b-5c-6e-2f-4g-5h-6i-3k-3l-5m-5
bdeze groep	a-5b-4c-2d-10e-2g-5h-2i-4j-2k10l-1m-5
bdeze kant	a4b-2d6g-7i-3j-1k-6m-3
bdeze maand	c-2e-2f6g-2j-4k-7l-1
bdeze plek	a-2b-3d-1f-1g4i-1k-5l-1m-3
bdeze tijd	a-3b5k-5
bdezelfde jongens	a-4b-3c-1d6e-5g-2h-1m-2
bdicht door	b-1c-1j6k-1l-7m-1
bdicht en	a-5b-6c-1d5e-3f-4g-1h5i-3m-1
bdicht is	a-2c-1e-4f-2g-2h4i-2j5m-2
bdie aan	a-3b-4d-4e4f-5h5j-3k-3l-4m-4
bdie auto	a-2b3c-3d-2e6f-3g-2h-5i-4j-1m5
bdie bij	e6f-4g-2h-2i3l-2m-5
bdie brand	c-1g-3i-2k1m-6
bdie brandt	a5b5c-3m-6
bdie de	d-1f-2i3j3k-3l-1m-4
bdie dikke	a7b-3e-6f-1g-3h2k-2l-1m-2
bdie door	a-4b-6c-4d-3e-3f-4g-5h-6i-5j-3k-3l4m-6
bdie elkaar	a-3d-5e-1g7h-4j-1k-1l-1m-3
bdie ene	a-5b-4c-10d2f-4g3h7i-7j-7k3l-2
bdie enorme	a6b-3c-2d-1e-1g-3k-3l-1m-2
bdie er	b-3c-1d4e1f-1g-3h-1j3l-1m4
bdie film	a-3b-3e-3f-3g-3h-2i-2j-6k4l-1m-3
bdie gast	d-2e5f-3g-4h-2i-1k-5l-1m-3
bdie gasten	a3b-5d4e-6f-6g-2h-2i-3j6k-3l-1m-2
bdie groep	a-5b-2c-2d8e-4f-2g-6h-3i-2k-9l-1m-6
bdie grote	a3d-3e-1g-2h-1i-3j-2k-4m-2
bdie hebben	b-4c-2d3e-1g-7j-5k-3m-3
bdie heli	a-4b-7c-3d-3e-4f-3g-2h-1i-4j8k-4l-2m-6
bdie hier	a-3b-3c-3d-3e-5g-6h6i-2j-2k-3l-4m4
bdie in	b-3d-1e2f3g-4h-3i1l-4m-1
bdie is	b-1c-1d-1e-1g4i-1j-3k-6l-4
bdie jongen	a-4c-2d-1e-6f-3g-3h-3i1j5k-4l-3m-6
bdie jongens	a4b-1c-7d1e5f-5g3h-4k-4l-1m4
bdie kerel	b-2c-2d-5e-3f-3g4h2i-5j-4k-5l-2m-8
bdie klappen	a-1g4m-4
bdie knallen	a-2c-2d-2e-2g-2h-2i-1j1k5m-4
bdie langs	a-2b-1d1e-2f-1h-3i-1j-3k-1m2
bdie lui	a-4b3c-2d5e-6f-4g-8h-8i-1j-3k-3l-2m2
bdie man	a-3b2c-1d-5e12f-6g-9h-9j-9k-13l-8m-9
bdie mannen	a-1b-1d-3f-3g3i-3j4k-4m-3
bdie mensen	a4b-2c-2d-5e-6f6g4h-3m10
bdie mevrouw	e-1f-3g-4i4j2l-2m-3
bdie muziek	a-4b-3d-1e-2f-3g-4h-3i-1j3k-7l-4m-3
bdie naar	d1g-2h3m-1
bdie net	d-5e5f-1g-1h1i-4m-6
bdie niemand	a-2e2g-2h-5l5m3
bdie niet	a-2b-4c-5d5f-7g-6h-8i-4j-3k-3l5m5
bdie nieuwe	b-5d-4f-2h4j4k3m-3
bdie nitraten	a1b-3d-3j-2m-3
bdie nog	b5c-4d-6e-4f-2g-4h-4i-2j-9k5l-4m-5
bdie onbekende	a-2b-2c-1d-4e2f-6g-5h-3j-1l-5m-3
bdie op	a5b-5d-3e-5f4g2h-1j-1k2l-3m3
bdie oranje	b3c-2d-2e-5g-1h-2i-2j1m-2
bdie oude	b-1e-3g-3i3j2l-1m4
bdie rook	a-4b11h-1j7k-4m-7
bdie serie	a-1b-4e-2f5g-2j-3k4m-2
bdie sirene	b5f-2h-5i-3j1k-3l-4m-4
bdie sirenes	a-4b-4c-1e-4f-1g-8h-1i-3j4k-3l-6m-3
bdie staat	a6b5c-4j-1m-2
bdie steeds	a-4b-7c-1d-6e7f-2g-2h-1i-3j1k-4l-5m1
bdie stond	b-3c-1d-5e-6f-2g3h-1j-2l-1m-8
bdie twee	a-7b-7c-5d-7e9f-8g-1h-5i-6j-4k-5l-6m-7
bdie van	a-5b3c-2d-2e-1f-1g-6j-2k6l-4m-1
bdie vechtpartij	a-2b-4e-1g5i-2j-2k-5l-1m-4
bdie verdachte	b-2c-1e3f-3g-2h-1j2l-1m-1
bdie vermiste	b-4e-1f-4g-1h-2i5j-6l-4m-1
bdie witte	c-1e-7h-3i-2j7k-5l-2m-3
bdie ze	a1c2d-1f-6g-1k6
bdie zegt	a-1b-3d-4e8f-3g3h-2i-3j2k-4l-6m-5
bdie zijn	a-5b-9c-4d1e5f-5g-9h-8j-8k-9l-10m-7
bdie zit	b-2d-1e1f-4g2h-2i-6l-5m-6
bdie zware	a6b-1g-1j3k-2m-4
bdijk bij	a5d-2e-5g-6l-6m1
bdikke rook	a-2b4c-6h-2k-1l-3
bdikke zwarte	a3d-2e-1g-3j3l-1m-1
bdingen naar	a1b-3c-5d6e-2f-1g2k-2l-1m2
bdit gaat	a3b2c-3f-1g-2l-1m6
bdit is	a-6b-5c-4d-4e2f-4g-1i-9j-4k8l-9m-4
bdit jaar	a-3b-4c-3d-8e-3f-4g-9h-7i-5j5k8l-8m-10
bdit moment	a-3b-4c3d-6e-6f1g-4h-3k-1l-3m1
bdit was	a-4b-3c-3d-5e-5f-2g-3h-3i-3j-3k6l-4
bdit weekend	c-5f3g-5j-1k-5
bdochter <#>	a-1f-2g-4i4m-5
bdochter belt	a-3b-1d-5e-7f-5g7h-1i-5j-2m9
bdochter van	a3b-5d-3e-1f-3g1j-2k2l-4m1
bdochtertje van	a-2b-2c-5f-5i2m4
bdoe de	a-1b-3c-4d-1e-3f-3g-3h-1j-4k7l-5m-4
bdoe je	a-1b-2c-1d-1i4j8k-5l-9m-8
bdoen het	a-2b-8c-6d-4e-6f-2g-2h-6i-3j-2k5l4m-6
bdoen met	a-10b-2d-5e-2g-2h-1i-1j3k2l-6m-3
bdoen niks	a-2d3e-3g-2h-5
bdoen of	c-2d-2f-1g-1h-2j5k-4l-1
bdoen we	a7b-3d-4f-1g-3i-4k-5l-4m-3
bdoet alsof	b-1d-2e7f-8g-7h-4i-4j-1k-3l-7m-7
bdoet de	a-4e-1f-2g-2h-4j7k-9
bdoet het	a-4b-10c-6d-9e-9g-6i-4j-6k-10l9m-6
bdoet hij	a-1b-5c-6d-2e-6f4g-3h-6i-1l1m-4
bdoet niet	a-2e-1f-4g-4i-3j-2k-1l5m5
bdoet niks	a-2b-2c-1d-4e4f-3i-1j-2k-1l-3m4
bdoet zich	d-1e5f-1g-2j-1m-2
bdoet zoiets	a-1b-1c-2d-1g-3h-1j-3l-3m-4
bdolle schipper	a-3b-1e-1f-1g5h-4k-3l-4
bdonker in	e5f-1g-3i-1l-4m-7
bdonkere jas	e1g-4l-2m-4
bdonkere polo	a3b-3c-5d-1e3f-1g3h-4i-1k-1l-1m2
bdoor <#>	a-1b-1d-5e-4f-2g5h-2i-1l-2m6
bdoor aan	a-2b-2c-3d-4e-4g-1h-5k6l-2m-3
bdoor alles	a-3b-6c-4d-6e-1f-3g-4h-4i-4k4l-3m-7
bdoor bij	b-1c-4d-3e6f-4g-6h-6k-1l-4m-7
bdoor de	a-5d1e-6g-1h-4i5j-10k2
bdoor die	a-6b-5c-7d-3e-7f-5g-5h-6i-3j-3k-5l5m-6
bdoor drie	b-1c3d-3e-6f-1g3h-1i-1l-3m2
bdoor een	a2c7g-2h2i-4j-8k-7l-1
bdoor en	a-2b1c-6d-2e-2f-6g-5h6i-3k-5l-6m-1
bdoor haar	f-2g5i-2j2m-4
bdoor het	a-3b-4d-2e-9f4g-4h5i-8j-9k-5l7m2
bdoor iemand	a-3d-4e6f-3g3i-5j-3k-2l-5m3
bdoor jongens	b5c1d-5e-1g5h4i-1l-3m-9
bdoor mijn	a-1b-1c-4d-5f-4g-5h1i-3j-2k6l-5m-7
bdoor te	a-2b-4c-2d3e-3g5h-4i-2j-2l5m4
bdoor twee	a1c2d-2f1g-2m-1
bdoor vier	c-1e4h4i-4l-1
bdoor vijf	c-2d-1e-3g2i-2k-2l-3m4
bdoor vuurwerk	a2b2c1g-3j-2k-3l6m3
bdoor zijn	c-4d-1e-3g5i2k-1
bdoorgeknipt op	g-2i-3l-1m-5
bdoos vuurwerk	a4g-2h-2i-4l-2m-2
bdraagt een	b-1f-1i2j-1l-4m-6
bdraaiende motor	a-2c-5e5f-7g-1h-9i-3j-2l-4m-6
bdrank op	a4c-1d5e-2f-2h3m-4
bdreigt haar	a-1d-2e-1f-2g5h-2i-2j-2k-5l-2m8
bdreigt met	a-1d-4g5i-2m-9
bdreunt door	a-4b-2c-2d3e-1f-2h-3i-1k-1l-5m-5
bdrie gasten	b-2c3d-5e2g-5h-1j-2k-2l-4m-9
bdrie jongens	a-2b-2c-3d-6g-5h3i-1j-2k-2l-1m-6
bdrie keer	a-3c-3d2f-1g-5h-9k5l-4m-2
bdrie kwartier	a2l-2m-2
bdrie man	a-1c1d-5e-8f3h-3i-1l-7m5
bdrie op	a-3b-3c7d-6g-4h7m6
bdrie uur	a-5b-4c-2d6e3f-5g-4h-2j-1k-4l-5m-4
bdrone boven	b-2c-1d-4e7f-4g-3h-3i-4j-8k-4l-5m-3
bdronken gast	a-1c-5d4e-5g-6h1k-1l-5m-4
bdronken gasten	c5d4e-1g4m-4
bdronken kerel	d-2e-2f-3h3m-2
bdronken kerels	c-1d3e-2f-1g5h-2i-1k-4l-3m-4
bdronken lui	a-2b-2e-2f-2g4h-5i-1j-2k-2l-5m-2
bdronken maar	a-1d2g-2i3k-4m-1
bdronken man	c-1d-1e-3i-5l2m-6
bduiken weg	e4g-6h-5l-2m-4
bdurf niet	b-4c-3d-8e3g6h-5i-2j-3k-6l-6m3
bdurft te	a-1i2j2m-5
bdus geen	a-5c-2d-3e-4f-4g2h-2i-6j-2k-4l1m-3
bdus nee	b-1d-2e-1f-2g-1i3j-2k4l-2m-4
bdus niet	a2c-1d-2e-4f3g-5h-1i-6j-2l-3m-5
bdus ze	a-6b-3c-5d-5e-4f2g-5i-3k4l-5m-6
bduurt het	a-2b4e-3j5
bduwen en	a-3b-2c-6d-7g7h-1k-3m-4
bduwen hem	b3c5d2f-1g-1m-1
bdwars op	b-2d-2e-1f-2g-2h5i-1j-1l-6m-2
bdwars over	a-2b-2c4d-4g-1h1j-2l-7m-7
be bike	c-8d-3f3g-1i-1l-2m-3
be etage	c-2d-2g5k-1l-3m7
be keer	a-3b-5c-3d-4e-1g-7h-5i-2j-1k5l-1m-7
be verdieping	b3g-2i-2m1
bechtpaar staat	a-1b-4d2e-2f-1g-2h-7i-1j-2k-4l4m-5
been <#>	a-1c-8d1e-2f-8g-11h8i-9j-7k-6l-9m-1
been ander	c-5d-5e2f-2g3h-3k-3l-5m1
been andere	a4b-3c-4d-4e-3f-5g4h-2i-1j-1l-2m-5
been auto	b2f1h-5i3k-2m1
been avond	a-6b-2c-1d-8e-3g-8h-1j-4k6l-5
been bankje	c-7e-6f-2g-6h-2i1l5m-1
been beetje	a-2b3c-2e-6f-3g1h-5i-2k4l-5m-9
been bende	a7b-3c-2d-9e-5f4g-6h-6i-3j-2k2l-1m-3
been bestelbus	a-4b-4d-3e-2f-5g-1h2l-2m3
been bijl	a-1b-1c-4d-2e-7f-5g5h-3i-1j-1k-1l-1m2
been blauwe	a-2b-3c-3d-3e-3f-2i-1j-4k-2l3m-5
been bom	a1b-3c-5d-2e-3f-1g-6h-2i-2j-3k3l-1m4
been boom	b-5c-2e-3f-2h-8i-1j5k-5l10m-5
been bord	a3b-2c6e-1f-5g-2h-4i-1j-3k-2l-2m-2
been brandende	b-6d5g-4h-2i-1j2k-2l-1m-6
been breekijzer	b-1c-3e-2g-6j-1l-1m5
been briefje	a-3b-4d3e-3f4g-3h-3j-1l-4m3
been bus	a-4b-6c-6d2e-10f10g-8h-1i1j-5k-4l-7m4
been busje	b4c-3d-7e1g-4h-2i-2l-3m6
been buurman	a3d-5e3f-7g-2i-3j-1m-4
been cobra	a4b-2c2d-1e-1g-5i-1j1l-1m4
been container	a-6b4c-7d-4e-3g-1j-1m-6
been dame	a-2d5g-5h-1j-1k-1l2m5
been de	a-3b-2c5d-1e-3f-1h2i-1j-2k-3l-5m-1
been dikke	a4e-2h3m-6
been dode	a-7b-3c-4d-4e-5f-1g9h-8i-3j-7k-3l3m-8
been dreun	a7h-1k5l-3m-1
been drone	b-1d-2f-2g-2h-3i-3j4k-4l-1m-1
been dronken	c-1d2e3h-1i-5l5
been duw	a-2b-1c-2e-1f-1g7h-3i-1j-1k-2l-2m-4
been elektrische	a-1b-5c-1e-3f-4g-3h3i-3m5
been emmer	a-7b6c-5d-8e-4f-4g-5h-1i-5j-1k-6l-3m-6
been enkele	a-8b-5c-1d-2g-2i-2k4m-4
been explosief	a5b-4e-2f-1g-3k-4m4
been fakkel	a-6b5c-2f-2g-3h-4i-3j-2k-1l-3
been fatbike	a-4b5c4d-5
been feest	a-8c-2d-2e1f-4g-3h-2j-5k5l-6
been fietsenrek	b-2e-5f-5l-2m-7
been fles	a5b-1c-5d-3e-3f-1g-4k-7m3
been gasfles	a6b-5c-1d-1e-2f-1g-2h-1i-1j2k-2l-1m3
been gast	a-3c-3d5e-5f-2g-3h-4i-2k-4l-5m-8
been gat	a-2d1f-3g-3l3m-3
been gebroken	a-3b-2c-2d-2e-2f-4g-4j-1k-1l2m-1
been geparkeerde	a-2b-2c3e1f-7g-1h-9i-3l3m-8
been gewonde	d-5g4m7
been gezin	c2d-2g3h3m5
been glas	a-7b-5c-6d-8e-4f-4g1h-5i-2j-2l6m-4
been goede	a-4b-2c-7d-4e-4f-3g-5h-3i-4j6k-4l-4m-3
been grijs	b-2c-2d-3e-5f-2g-1i-3j-4k-3l8m-2
been grijze	e-1f-1j5l3m-1
been groep	a-5b-5c-9d-2e-2f6h-3i-3j-1k-5l-1m1
been groepje	a-2b2c-6d-3e-4f-1g-1h-4k-2l-1m-4
been groot	b-2c2e-1f-2g-7j3k6l-4m-7
been grote	a-5c-3d-2e-3f-3g-4h-5i-2j-2l2m-9
been half	a-3b-1c-1d-6e-3f-1g-2h4i-4j-4k-2l-1m3
been halfuur	b-2f4h-4i-5m-6
been hamer	a-5b-1c-1d-3e-3f-6i-1l-1m-1
been hand	e-2h-2j-2l-1m-7
been handtas	c-1d-3e4g-2h-4l-1m-4
been harde	a6b-1c5j-1k-3l-3
been heel	a1b-6c-6d5e-4f-3g-8h-5i-3j-2k-8l2m-1
been heerlijke	a-3c-3d-3h-1k4l5m-2
been hek	a-2b-1c4d4e-3f-4g-2l-2m-2
been hele	a4b-5c-2d-2e-2f-3g-4h-4j-2k-2l-6m-6
been homostel	a-4b-2c-3d-5g5j-2k-1l-2m5
been hond	c-2d5e-4f-3g-6h-5i-3j-5k-6l-1m-3
been honkbalknuppel	c-1d-6g7i-2l-1m7
been hoop	a7b1c-4d-4e-2f-2g-5h-1k-3l-1m-2
been huis	e-1g-1h-2j-1l4m-1
been idee	b-6c-5e3f-1g-2h5i-1j1l-6m-4
been ijzeren	a-1b-2c3d-5e4f-3g-6h-5k-3l3m-9
been illegale	a2c-5d2e-5f-2g-3i-3j-1l-2m3
been in	a2b1c-5i-1j-1l-1
been jaar	a4b-6c-3d2e-2f-2g2h-7j-2k7l2m2
been jerrycan	a-5b7c-4d-5e-2g-2h-1j-1l-4m-5
been jongen	a-6b-5c-13d-5e-2f-8g8h-9i1j2k-4l-2m4
been kapot	a-1c-5e-2f2g2j-2l-3m2
been kapotte	a-2b1d-2e4f-6g2h-2i-1j6k-3l-6m-2
been kat	a-2b-6c-2d-1e-3f6g-2h-3i-4j-3k2l-5m-4
been keer	b-6c-4d5e-3f-6g3h4i-5j-3k-8l-5m-3
been kerel	b-1c-4d-2e8h-4i-4j-3k-2l-7m2
been kier	b-2e5f3i1
been kind	a4b-4c-2d-2e-4f-2g-5h-7i2j-4k-4m3
been kinderwagen	a-1b-1c-5d1e-3g-3h-6i-2j-1k-1l3m1
been klant	a-3e-3f4g2j-1k-2m-1
been klap	a-3b-5c-4d-3e-1f-2g4h-6i-3j2k-4l-4m-4
been klein	a-6b6c-2d5e-2f-2i-1l3m-4
been knal	a9b-2c-4d-3e-2i-1k-7l-7m-1
been knalletje	a6b-1c-1d4e-3g-3h-1i-3j-3k-5m-3
been knul	a1c3f2g-3h-4i-2l-3
been koevoet	b-2c3d-2e4f3g-2i-2j-3l-1m2
been kop	a-3b5k-3m-3
been kwartier	a-3b-1c-1d1e-1f-6g-6h-1j-3l2m-4
been kwartiertje	a-4b-4c-4d-4e-2f-3g-4h-4j-4k5l-6m-6
been ladder	a-3b-1c-2d-5e1f2h2i-1j-5k5l-7m1
been lamp	b-1d-1f3g-1m4
been lampje	a-3c-2d-4e3f-2g-5h-1i-2j-1k-2l-4m2
been leegstaand	a-5b-9c-1d3f-8g-4i-4j-1l4m-8
been man	a-10c-12d7g2h-10i-2j-6k-6m6
been matras	b3c5d-2e-3f-2g-4h3i-1k-2l-3m-4
been meisje	a1d-6e1f-2g2h2i4k-1l-7
been mes	a-3b-3c-2d-5e-4f-6g2h-3i-4j-2k-12m8
been met	a-1c-1d-3e1f-2g5h-1k-1l-4m5
been mevrouw	a2b1d2e-1g-2h-1i-2j-1k-2l-2
been mooie	a-8b-4g-3j-4k7m-2
been mortier	a3b-1g-4k-4l-1m3
been motor	a-1b-1c-1e7f-6i-2j-2k-5l-1m-2
been nieuwe	c-1f-5g-5h-6i5k-2l-2m-3
been noodverordening	a-3b-5c-2d-4e-2f-1g-5h-3i-1j5k-5l-3m-2
been nummer	a-1b-4c-2d-3e-1f-2g-4h-1i-3j3k-4l-2m-2
been oase	a-4b-1c-1d5e-2f1g-3h-1i-1j-3k-7l-1m-2
been oefening	a-3b-2d-3e-3g-2h-2i-3j2l5m-3
been oliebol	a-6b-1c-2d-1f-2g-6h4i-3k-2l6m4
been omgevallen	a-2b-5c-2e-2j-4l2m5
been omgewaaide	a-6b-7c-5d-4e-7f-6g-6h5i-2j-2m-5
been onbekende	a-2b-1c-1d-2e4f-6g-1i3l-2m-7
been ongeluk	a-3b-2d-3e-2f-2g-1h7i-2j-2k-2l-2m-6
been op	a1b-2c3d5e-1
been open	b2g-2h-6i-4j4k-1l5m3
been oud	a-2c-1h-1i1j-2k2l5
been oude	a-2b1c1d-5e-2f2g-6h-5i2k2l-4m-2
been paal	a-3b-2c3d-3g-3h-2j-1l-1m-1
been paar	a-6b-1c-6d-1f5g-8h3i-2j-1k-4l-3
been pakketje	a-2c-1d-2e2f-1g-2k-3l-2m-1
been peuter	a-3e-3g-5h-1i5l2m3
been pijl	a-7b5c-3g-1j-6k7l-6
been pistool	c-1d-5e-3f-3g7l-3m6
been plank	a-2b-1e-4f-2h-2j-2l2m-2
been rare	a-4b5e2f-3g-3h-3i-2j-2k-6l-6m-3
been riem	d1e-1g-1i-3m2
been rijdende	a5b-4c-5g4h5m5
been rode	a-2c-2e5g-2h-5i-4j-1l3
been rondje	a-5b-4c-4d-7e-4f-1g-3h-1i-2j-6k7l-7m-2
been rotje	a4b-5c6d1g-1h-2j-3k-6l-3m-2
been ruit	a-5b-4c8d-4e-3f-5g-4h-1k5l-5m-4
been rustige	a-6b-2c-3d-6e-4f-4g-3h-1i-2k4l-4m-2
been schoen	a-4d5e-1g4h-4i3j2l-2m-6
been schroevendraaier	a-1b-2c-4d-5f3g-1h-2k-3m-1
been scooter	a-1b-2c4d-6e7f5g-7h-7i-3l-2
been sjaal	a-3e3f-4g-2h-5i-1j-1l-1m-4
been slijptol	a-5b-5c1d-4f5g-7h-3j-1l-1m-7
been stapel	a-6b1c-4d-3e-1g-3h-5i-2j-1k-2l3m-3
been steen	a-2b-3c6d-2e-3f3g-2h-5j-2m-7
been stel	a-3b2c3d-1e-6g3h5l-5m-6
been stok	c1d-1f4g-7l-1m-3
been strijker	a6c1g-3h-1l-1
been stuk	a-1b-2c-9d7e2f-5g-7h-7i-3j-1k4l-3
been stukje	a-5b-1c-5d-5e5f-3g-5h-1i-5j-2l-4m-8
been tas	a4b-3c-5d-2f4g-5h-3l-2m-5
been taxi	g3h-1m-4
been tijd	c-4d-5e6f1g-1h-4i-1l-3m-2
been trainingspak	a-2c3d-3e-2f-2g-4h-1i-2l-3m-4
been uur	a1b-6c-4d5e-4f-8g-10j-6k2l-2m-5
been van	a-4b-1c-2d-3e-1f3g3j3k-1l-2m2
been vent	b-2c-1d-6e-8f3g4h3i-2k-1l-3m2
been vergeten	a-3b-2e4f-5h-2l-1
been verkeersbord	a-3b-4c7d-5e-3f-3g-4h-2j-3l-2m-4
been vermiste	i5j2l-1
been verwarde	f-2g-1i3m3
been voor	a-5b2c7d-5e4f-2g-10h-1i-3j-5k-5l-8m-2
been vrachtwagen	a4b-2d-2e-3f-2g-2h-1i-2j-2k-3l-3m-6
been vreemde	a-5b-6c-6d-6f8g-6h-4i-6j-7k-6m10
been vreugdevuur	a-1b-3d-5h-1j3k-5l-1m-1
been vriend	a-3e-4g1i-4j1m2
been vrouw	a-3c-5d-8e5h-6j-2k-5l-3
been vuurkorf	a-5b5c-5d3e-1f-6g-2h-1i-2j4k-6l-2m-3
been vuurpijl	a9b-1c6e-2g-2h-3i-2k-8l-2m-1
been vuurwapen	a-2b-2c-3d-1e-4f-2g4h-1i-2k-2m5
been vuurwerkverbod	a3b-2d-1g-4h-1j1k-6
been week	a-2b-2e8f-1h-6i-3j2l-5
been weg	b3c2d-3f-3g-4h6i4l-4m4
been wielsleutel	b-1c-3f-1g5h3l-1m5
been winkelwagen	a-1b2c6d-7e-6f-6g-3h-7m-6
been witte	a-4b2d-3e-6f4k5
been woning	a-2b-4k-3m4
been zaklamp	d-2e1g-2k-3m-2
been zware	a2b-1d-1g-3j-1k-1m3
been zwarte	a-1b4e-7f-2g6h-4i-4j-3l4m-2
been zwerver	a-2b-4c-6d2e-3f-3g2h-1i-3l-1m5
beens een	a-2d7e-2h5i-1j-1k-9l-1
beens met	d5g-6h-3j-2k3l-2m-6
beentje heeft	d5g-6m-5
beentje op	a1b-2c-1d-2e-1f-1h-1j-2l-2
beieren en	a-1b-1c5h-1m-6
beieren tegen	b-2c3d1f-2g-2h-1l-4m-4
beigenaar is	b-3e-4f5g1i-1j-1l-6m-2
beigenlijk voor	a1i-1j1k-4
belektrische fiets	a-4b4m3
belk jaar	a-5b1c-3d-6e-4f-4g-7i-5j-8k2l-6m-6
belk moment	a3b-1c-2d-1j-1l2m-2
belkaar af	a5d-5g5
belkaar bij	c-5d2m1
belkaar geen	a-2b-2c-3e-2f-1g-1h5k-2l-4m-7
belkaar geslagen	c-2e-1g1l-1m-1
belkaar getrapt	c4g-3h-2l-6
belkaar gezakt	a-2b-1c-1e-2g-4h-2i-3j-1k-2l6m7
belkaar in	a-5b-3c-3d-4g-2h5m8
belkaar op	a-4c-5d5f-2g-5h3l-4
belkaar te	c-1d-6g4k-1m5
belkaar uit	c-1d-3g8h-4k-1l-5m-9
belke <#>	a4b-1c-1d4e5f-3g-3h-7i-3k-5m-3
belke auto	a-1d-5e4f-2h-2
belke avond	a-6b-3c-1d6f-2g-2h-2i-1j-2k-2l-1m-1
belke keer	a4b-4c-1d-4f2i-1k-1
belke klap	a2b-2c-3d-2e-1f-2g-2h-3i-1j-1k-1l-1m-5
belke nacht	a-2b-4d-2e2f3g-2i-3j-2k-1l-6m-3
belke week	a-3b-4c-2e-4f1g6i-1
belke zaterdag	a-4b4c-3d1e-4f-2g-3h-5i-4j-3k-5l-4m-3
bemmer water	a-3b7c-4d-4g-1h-3i-2j-3l-5m-4
ben <#>	a-2b-8c-3d-8e-7f-1g-8h-6i-6j4k1l3m-4
ben <straat>	a-5b-4c-5d5e-1f-4g-4i-2j-1k-1l-2m-3
ben aan	a3b-1c-1d-3e-1h-1m-2
ben aangestoken	b4c6f-4m3
ben alle	a-2b-2c-4d-3e-1f-5g-2h-2j-2k6l-3m-5
ben alles	a3b1c-1d-4e-2f5g-5h-3i-5j-1l-2m-6
ben beroofd	c-2e-1f-1g2h-1l-3m4
ben bij	a-3b-4c4d-5e3f-6g-4h-6i-3j-4m-7
ben blikjes	a1c-4d2f-3g-2h3k-3l-4m-6
ben bloedt	a2g1l-1m3
ben blokkeren	a1b-1c-3d4e-3f-1g-4h-2i-1m-3
ben bonken	a-2b-2c-4d6e-2f-1g-3h-3i-3l-1m-6
ben bonkt	c-2d6f-1g-8h-3i-2m-5
ben daar	a-1f-2i-2j-2m4
ben dan	a-2b-6c-3d-1e1f-6h-9i-6j-5k4l-7m-1
ben dat	a1b6c-1f-2g-2i-3j-3k-6m5
ben de	a-3d-3e-7h-1i-8j-3k6l-3m5
ben die	a2b3c2d-1e8f-9g-5h-4i-6j-3k1m-3
ben drank	a4c2d5f4h-2m-2
ben dreigt	d-3f-1g3i-2m-2
ben drie	a-2b4c-4e-1f3g4h-3i-1l-8m7
ben durf	a2e3f-1m-7
ben duwen	a-1b-2c-3f-3g7k-4m-1
ben duwt	a-1c-2d-7e4f-5g-3i-3m-6
ben een	b-12c-6d-5e-1f-14g3h1i-2k6l-4m-18
ben er	a2c-10d-11f3g6h4i-6k-1l4m8
ben flessen	a-3b-2c-6d3e-4f-2g1h-3i-3k-1l-7m2
ben gaan	a-2c2d1f-2g-4m-2
ben gaat	b-2d-1e3g-2h7i-1j-4k-2l-8m-7
ben geeft	a-1d3e-1g6h4i-6k-1l2m6
ben geen	a-3b-2d-3e-4f-4g-3h-1i-3j-2k5l1m-5
ben geslagen	a-2b-1c-3d-1e-2h-1i-1k-2l-2m7
ben gooien	a-7c1d1e-2f-2g-10h1k-2l-3m-9
ben gooit	a2b-1c5d9e-1g-3k-1m-3
ben haalt	b-1c-1d-2h-5i-3l4m4
ben haar	a-1b-3c-2d-1f3g4h-3j-5k-6l-3m3
ben heb	a3c-3d-6e-2f1g-4h-1k-2m-2
ben hebben	c3d2e-4f2g2i-1m1
ben heeft	a-4b-4c-3d-5e-1f-4g1h-1i3j-3k-3l3m6
ben het	a4b4c-7d4e3g-10i1j-7k-12l-1m8
ben hij	a-2b1d-6e5g9h-5i-7j-1k-5l-9m8
ben huilt	d-5e-4f-2h-1i2j-1l6m6
ben iedereen	a-3b-3d2f-3h-4i-1j-1m9
ben iemand	a3b1d1e-1f-4g-5h-1i-1k-2l-2
ben ik	a-11c-6e-2f2g-2j-6k-4l1m8
ben in	a3b-2c4d-6e1f-3g-3h5i4l-3m4
ben is	b-6c-5e-1f-4i2j-3k-4
ben ja	a-2b1c-2d-5e-1f-3g5h-1i-2j-3k-3l-3m-4
ben kan	b-1i2m-4
ben kijkt	b-2d-5e7g-1h-2i-1j-1k-2l-4m-3
ben klaar	a-7b2c-3d-6e-2f-6g-6h-4i-5j-1k1l-7m-6
ben klein	a-1b-4c5d-3e-1f1g-2h-2j-2l-1m2
ben knijpt	a-2c-1f-2g3i-3l2m5
ben kunnen	a-1f2g-3i-2l1m2
ben laat	b-2d2e-5f-4g5h-1i-4l-4m4
ben lachen	a1b-4c6d-1f-4g-4h-6j-1k-3l-5m-7
ben lacht	a-6b-4c-4d4e-3f-3g-6h-4i-3k-5m-5
ben laten	a-3b-1c-1e-1f-2g1i-2l-6m-1
ben ligt	a-9b-6c-4d-8e-3f-2g4h2i-5j-8k6l-12m4
ben loopt	d-3e-1f-3g-3h4i-1k-1m-8
ben maakt	a-1b-1c-3d5f-7g-4h-1i-1j-2k-6l-3m-5
ben man	b-4c-1d-2e2f-1h2
ben mensen	b-3c-1d-7e-1f-3g3h-3j-2k-1l-3m5
ben mijn	a-3b4d-1e-7f-4g-2h-6i-4j1k-2l7m8
ben neemt	a-2b-4d-3e-3f-2g-4h-5i6j-2k-2l-7m-1
ben niemand	a-5b2c3d-7e-3f-3g-8h-4i3j-3k2l-7m3
ben niet	a-7b2c4d-4e-5f1g-5h-3i-4j-1k-1l-7m-8
ben nieuw	a-3b-1d-2e-4g1h-4i-1j4k-6m-2
ben nog	a-6d-4e-1g-3h5i2k3m-3
ben nu	a-8b1c-8d5e-10f1h-8i4j-7k-1l2m4
ben om	a-4b-4c6d-9e-6f-1g5h-5i-1j-1k-1l-1m-5
ben op	a4b4c7d-6e2f-3g-4h-4i-5l-5m-3
ben pakt	c-6d3e-5f2g-2l-2m1
ben pantoffels	b-1d-2e-1g-1l-1m-5
ben praat	g-3h2i2m6
ben probeert	a-1c-1d-2e4f-2g-5h-4j-1l-2m-6
ben proberen	a-3b-1c-5d4e7f-4g-5h-4l-4m-3
ben reageert	a-1d-4g-6h-3i-2k-1l8
ben rennen	a-5b6c-7d6e-7f-2g-7h-4i-3k-4l-2m-8
ben rijdt	a4c-5d-4e-1h2m-7
ben roepen	a-7b-3c-3d2e-3f-5g-3h-3i-6k-1l-8m-2
ben roept	a-1b-3c-1e-4f-1g3i-3k-2l3m-2
ben rotjes	a6b-3c-1d-4g-4i-4k-5m-8
ben scheldt	a3c5g3h-3m-1
ben schiet	a4b-5c-2d-1g-7h-3i-1j-2k-2m3
ben schreeuwen	a-4c-2d8f-1g-7h6m-6
ben sinds	b-1d-4f-2h-1i5l-7m4
ben slaan	a-2b-3c-6d-5e-1f3h3m-3
ben slaat	c-5d2e-3f-3g5l-2m5
ben staan	a-2b-1d3e-1f-5g-6h2l-1m-4
ben staat	a-5b2c-5d-3e-1f-5g-6l4m2
ben stapt	c-1e-6f-2g-2h4i-3j-2l-2m-5
ben stokken	a-2c-2d-6e-1l-1m4
ben stopt	d-2e3g-1h-2k-2l-1m-1
ben te	b5d-2f-3g1h-2m5
ben telefoon	e-1g2i-2m3
ben toe	a8b-5c-2d-3e-3f-2g-3h-4i-5j-1k-10l-1m-6
ben toen	a-3b-2d5e-6f4g3h-2j-3k3m7
ben trekken	a-3b-2c-6d-7g7h-1k-3m-4
ben uit	a-3c-1d-3e-3f3g-3i-2k-2l-3m1
ben valt	a-5b-1c-2d2e-1g-6h-1i-1k-5l3m1
ben van	a-4b-3c-1d-4e-4f-2g-4h5i5k-2l6m7
ben vraagt	b-2c-1d-4e3f-1g-4i2j-2k-2l-2m2
ben wat	a3b-5c2e-4f3g-8h-4i-2j5k-9l-4m-6
ben we	a-4b-2d-1f-1g4h-3i-6k4m-2
ben weer	a-6b-1c-4e-4f-3g1h-5i1j-2l3m3
ben weet	e-1f-1g-4i4j2l-2m-5
ben wij	a-4b-6c-8d-4e-4f9g-5h-2i-1k-3l-2m7
ben wil	a-2b-5c-1f-4g2h-3i-1j-1l6
ben willen	a-5b-4c-3e2f-3g2h2i-4j-3k-4l-5
ben wordt	a-2b-3c-3d-5e-3f-1g-4h-5i-6j-2k-7l5m9
ben ze	a-5d2e-5f1g2h-5i3j-2k-6l-4m-1
ben zegt	a-1b-1c-2d-4e2f-5g-5i4j-1l2m4
ben zie	c-1d-1e-5f4h-1i-3l-5m2
ben zij	a-6b-4c-4d-3e-3f5i-6k-3l-2m4
ben zijn	a-7b-8c2d-1e3f-10g-1h-8i5j-2k-3l-9m1
ben zou	b-1c-1d-3e-4f-1g-1i6j-4m-3
benig idee	a-1b-5c-5d-3e1f-2g-2h-6i-3k-5l3m-2
ber <#>	a-4b-1c3d4e-5f4g-3h2i-1j-2k-6l-7m2
ber aan	a-6b-1d-1e-3f-2g4h-7i-2j6k-2l-2m-3
ber al	a-7b-6c-6d-12e4g-1h-6j7k-7l-5
ber allemaal	b-4c-2d5f-3h2i-2j-1k-5m-3
ber bent	a-2d-1e-2h3k4l-2m-1
ber bij	a2b3c-2d3e1f4g-1h-1i-2j3k-7l-3m-8
ber brand	a-2g-6i-2j-3k3m-4
ber brandt	a-3b9c-2e-7f-2h-5j-5k-5l-6
ber controle	a-6b-6c-3d-4e-5f-3g-7h-6i-3j8k-5l-7m-7
ber dit	a-1b-7f-3h-3j7k-7m-3
ber drie	a-4b-3c7d-6e-1f-2g-7h7i-2k4l-1m3
ber drijft	a-5b-3c-6d-4e-5f-2g-6h-5i-4j-3k-4l9m-3
ber echt	a-4c-1d-3e-3f-2g2h-3j-1k-1l6m-1
ber een	a-5e3f-2g4h-7i-4j2k-4l3
ber eentje	b-3c1d-3e-3g6h-5i-1j-3l-6
ber gevochten	a-2b-1c-2d-2e-2f-3g4h-1i-1j2k-4l-3m-3
ber hangt	a-5b3c-4d-4e-8f3g-2i-2j-7k-6l3m6
ber iemand	c-9d4g-11h-10i-11j4k-15l-12m-3
ber iets	a-1b-7c-3d-3e3f-7g-9h-2j-2k3l-7m-8
ber in	a-4b5d-5e-6f1h-2i4k-11l-3m-1
ber is	a2b3c-1e-3f2g6h-7i-3j-8k-13m10
ber komen	c-3d-1e-2f-1g-2h2i-2m-1
ber komt	b2c-5d7e-4f-6g-7h4i-3j-5k-5l-2m7
ber langs	a-1b-1d7e-3f-1g-6h-5i-3j-3k-1l-3m-4
ber licht	b-1c-1d4e5g-3h-2i-1j-3l-5m-5
ber liggen	a-9b-7c-4d-7e-2f-5g-7h7i-1j-8l-1
ber ligt	a-2c-9d-1e1f-4h-7i-11j-7k-7l5m-1
ber loopt	a-3b-3c-4d-7e6h-2i-3j-5k-7l-11m2
ber lopen	a-2b-3c-5d-4e-1f4g-9i-2k-3l2m-2
ber maar	a-4b6d-2e-2g-1h-1k-6l-5m-7
ber met	a2c-5d-6e-3f-4h-1i-3j3l4m-5
ber naar	a-2b-3c-2d-5e-4f-1g-6h-1i-2j-5k6l-8m-3
ber net	a-5b3c2d5e-2f-6g-3h3i-3j-1k-4l-5m-5
ber niemand	a3b-2d4e-4f-3g3h-2i4k-4l-3m8
ber niet	c1e-3f-1g1h-3i-7j-9k-5l-4
ber niets	a-8b4d-1e-1f3g-1h-3i-1j2k-1l-1m-3
ber niks	a-5b3c1d-4e-5f-2i2j3k-8l-4m-6
ber nog	a3b4d4e-11f-4g-3i-2j-4k2l-2m-3
ber nou	a-4c-2d-1h-1j4k-6m-1
ber nu	a-6b-7c6d-4e-6f-1g-1h-5i1k3l-8m-4
ber ook	a-8b-5c-4d-4f-2g-5h-5i-4j5k2l-6m-4
ber rent	a-3e-3f1g1h-2l-3m-1
ber rijdt	a-3b-3c-5d5e-4f-3g-2h-3j-3k3l-7
ber staan	a-6b-1c7d2e-9g-10h1i-2j-2k-4l-5m3
ber staat	b-1c-4e-4f7g-5i-4j-6k-2
ber steeds	a1b5c-4d-5e3g-2h-4i-1j2m-4
ber steekt	b-2c-1e3g-6h2l4
ber stond	b-7d-6e5f-5g-4i-1k2m-5
ber twee	a-2b-6c4d-4e-7f6g-4h-1i-4j-4k-2l-3m8
ber uit	b-2c3d-1e-2f-2h-1l-2
ber vallen	a-5b-2c-2d-2e-4f-2g4h2j-2k-2l-1m5
ber vanavond	a-5b-6c-1d-4f-1g-4h-2j7k-6l-2m-4
ber vanmiddag	a-1b-4d-2e2f-3g-5h5i-4j5k-3l-1m-3
ber vannacht	b-6c-2d-1e3f-4h-1i-1j6k-5l-3m-6
ber was	a-6b5c-1d-3e-3f-6i-3k-3l-3m-5
ber wat	b-1d6f-1g2j-1
ber weer	a-2b4c-3d6e-3f-1g-3h-3i-1j-7k-4l-2m-3
ber worden	a4b-3d-1f-5g-2h-6j-2l-2m-9
ber wordt	a2b-11c-7e3f-1g4h-2j-9k-13l-9m-5
ber zeker	a-5b-1c-5d-5e-1f-3g-2h4i-2j-1l-2m2
ber zelf	a-2b3f-1g3h3i-3k-2l-2m-4
ber zijn	a-4b1c-6d-5e-6g1h-4i-4l-7m4
ber zit	a-1b3c-9d-8f-3g1h-1i2j-5k-6m4
ber zitten	a-4b-3c4d-3e4f-5g-5h1i-2k-4l-7m3
ber zo	a-4b-1f-1g-2j3k-2l-2m-5
ber zou	a-3c-4d-4f-5h-1k-4l-3m-10
ber zwaait	b4d-2e-5g3m6
beraf geblazen	a1c2d-2g-2j-1m-2
beraf gereden	c-2j6m-4
beraf getrapt	a-7b-2c5d-5e-3f-2g-2j-5l-6m-7
bergens in	a-2b-4c-1d-2f3g-5h-1i-2k-1l-2m2
berin op	a3b5c-5h-1l-2m-4
beruit aan	a-1e4f-4g-3k-1m-3
beruit en	a4b-7c-2d-1e-2f3g-5h1l-1m6
beruit gehaald	b4c-4l-1m5
beruit in	a-4b-3c8d-5f5g-5h-1l-5m-6
bervaring met	a-3b-2c-1d-6e-4f5g-3h-2j6k-2l-2m-2
beven bij	a-4b-4d-3e-2f-1g-4h-3i3j-6k6m-5
beven de	a-3b-3c-1d4e-1f-1g1h6i-4k-3l-3
beven een	a-3b1c2e-4f-5g-6i-3j-3k-3l-4m-2
beven kijken	a-2b-6c-3d-7e-7f-3g-7h-5i-2j-3k6l-6m-5
beven melden	a-2b3c-4d-4f-1h-1i-4k2l-2m-6
beven serieus	d-2j-2k-3m2
bex en	d-2e-1f-3g4l-2m-4
bex man	e4f-2i3m5
bex staat	a-1c-4d-3e-2f-5g7m5
bexcuses aan	a5b-3c-3d-4e-1f-4g-3h-2i-3j-4k-6l-3m-2
bf <#>	b-2c-2d-2e-6f6h3i-4j-1k4m-7
bfacebook zetten	a-2b-3e-4f3g-1h-1i-1j2k-1m-1
bfakkels en	b-1c-1j-1m-4
bfamilie op	a4b4d-2g-1i-1m3
bfamilie uit	b-1e-5g-5i4j4k4l-4m-4
bfatbikes scheuren	a-1b-1d6h-8l-1m-3
bfeest aan	a-1b1c-2d3e-3f-1h-2i-1j-1k-2l-4m1
bfeest bij	a-3b-4c-2d5e-3f-2g-5i-3k-4l-4m-5
bfiets gereden	e-2g-1h5i-1m-4
bfiets in	a-1b2c-4e-1f-3g-2h-3i-1j5k-4l-1m-9
bfiets is	a-4b3d-2e-4f3g-3h-4i1l-5m8
bfiets staat	b-2c-1d-2e-5f-1g-1h-4i3j-4k-2l2m-3
bfiets van	c-2e-2f3g-2i-3j-1l-2m-6
bfietsen bij	a-5b-4c3d-6e1f-7g-3h-4i-3l-2m-4
bfietsen in	a-6b-2c8d-7e-2f-5g-2h-7l-6m-7
bfietser aangereden	a-1g-4h1l-2m3
bfietser die	a-2h6i-2k-3m4
bfietspad en	d4e-2g4j-2l-3m11
bfijn dat	a-4b-3c-2d-6e-4f-2g-4h-1i-3j-2k3l-1m-2
bfijne jaarwisseling	a-4b-1d-4e-1f-2g-3i-1j-2k4l-1m-1
bfik bij	a-4b6g-1h-1i-1k-3m2
bfik gestoken	a-4c6e-1g-3j-3k6l-1m-9
bfik op	a-4b5c-7d-4h-1k-3l-1m-5
bfilmpje van	a-3b6c-3e-1f-5h-3i-4k-6m-5
bflat aan	a3b-2e-3f-1g4l-3m4
bflat en	a-4b-4d7e-5f-5g-5h-2i-2l-4m-7
bflat te	a-2b-1c-3d6f-6g-2l-6m-6
bfoto van	e-2g-1i3j5k-1
bfotos sturen	c-4d-3e-2h-2j4k-5
bfotos van	a-1b-4c-2d-3e7f-3g-6i-3j-2k-2l-5m-6
bfrontaal op	b-5c-1g-1h3i-1l-1m3
bgaan af	b1c-1d-1e-1f-1g-2h-1j-1l-6m3
bgaan dicht	b-4c-2e-3f-4h4j-2k-1l-6m6
bgaan door	a2c4d-2f-2m-3
bgaan elkaar	c-1d-5g4k-1m6
bgaan niet	d4f-2g-7m-4
bgaan pakken	a-3b-3c-2d5e-1f-1i-4j-2k-5l-2m-9
bgaan slapen	a-2b-5d-6e-2f-4g-2h-3i-3j4k-2l-4m-5
bgaan van	a1b-1c-3d-1e4f-4g-3h-2i-2j-2m-6
bgaan ze	a-2b-3c-5d-2e-1f2g1h-3m-5
bgaan zo	b2c-2d-1h-1j-6k-2m-3
bgaan zwemmen	a-3b-1c-1d2g-4i2l5m2
bgaat af	a-5c-3d-2e-4f3g-4h-5i-5j-4k-5l2m-3
bgaat al	a-1b-3c-2d-3e-5f-8g-4h-7i-4j-4k4l6m-4
bgaat de	a-4b-7c2d-3f-5g-6h5i-2j10k-8l-5m-10
bgaat er	a-4b-8d-11e-2f-7g-7h-9i-5j-4k6l-9m-9
bgaat eraan	a-5b2c6d-5f-4g-3h-3j-1k-3l-4m5
bgaat goed	a-2b-3f-2g3i-4j-1k-1l-1m-7
bgaat het	a-2b-7c-2d2g-6h-4i-3j2l-2
bgaat meteen	b-2d-2f-3g-1h-4i3j-2k-3l-1m-5
bgaat naar	d-1f-3i6j-4l-5m3
bgaat niet	b-2d-2e-1f-2g6h9i-2j-4k-4l-9
bgaat nu	a-1c-2d3g-4h-4i-3k-3l-2m2
bgaat weer	a-2b-9d-1f6g-4h-2i-4j-2k-5l3
bgaat zo	a-1b6c-3f-1h-4i-2j-2k-2l-4m6
bgalerij in	a-1g-3h-2i-2l3m2
bgalerij van	b1h-1i-1
bgang bij	a-1b-3c-1d-3e-8f6l-5m8
bgang staat	b6c-2d-3j-2m6
bgang van	b-1e4f-5g1m-1
bgarage in	a5c-1h-1i-1l-1m-3
bgarderobe van	a-4b-4c-2d-3e-3g2i-2l-4m-2
bgas in	b-4d-3e-4f-2h-4j-1k-2l6m4
bgasflessen in	a-3b2d-1f-1h-1m5
bgaslucht in	a-1b-7c-3d-3f-4j-4l5m10
bgast bij	a-1d-4e3f-4g-1h-2i-3l-3m-3
bgast met	a-4b-1c-4d5f-3g-9h-5i-7j-5k-5l-6m-5
bgast van	c-1d-3e2g4h-2i-1j5k-5l-1m-7
bgasten bij	a-3b-1c-4d9e-7f-5g-7l-3m-8
bgasten in	b-6c-3d8e3h-1j-3m-1
bgasten met	c4d-5f-8g2k-2l-1
bgasten op	a3b-2c-8d1e3f-5g-5h-6i-1l-2m-8
bgasten schieten	a1d-2g-2j-1k-1m-7
bgat in	a-5b-4c-4d-2e-1f3g-4h-3i-7j-2k-6l5m-8
bgaven elkaar	a-3b-1c-2d-6e-2f-1g2h-4j-1l-3m-3
bgebeurd is	a-2b-3d-6e-1f-1g-3i-1j3
bgebeurd zijn	a-3b-3d-4e-2f3h-3j-2k-1l-3m-1
bgeblust met	a-5b7c-2d-6e-3f-4g-4h-3i-3j-4k-4l-6m-5
bgebroken en	b-3c-1d-1e-1f-4g-1k-1l5m-3
bgedaan en	a-3b-1d-2g-4h-3i-5k4l4m-5
bgedoofde lichten	a-3b-4c-5d-3e7f-1g-3h-7i-3l-4m-2
bgeduwd bij	a2b-4c-4d-1e-5f-2g4h-2i-1l-5m9
bgeduwd en	a-2b-1c-3e-1f-1g1i-1m6
bgeen adem	a-3b-1d-1e-2f-1g-5h-2i-5k-5l4m2
bgeen antwoord	c-2f-2g-2l3m2
bgeen brand	a-5b8c-2d-2e-3f-3g-6h-3i-6j-4k-7l-7m-8
bgeen enkele	a6d-1g-2k-7l-1
bgeen gewonden	a-3b4c-3e-2f-1g-6h3k1l-5m-6
bgeen hand	a6b-6h3j-1m-3
bgeen idee	a-6b4c6d-1e-2f-2g-4h-5i3j-9k-7m-2
bgeen inbraak	c4e-1f-3g-1i-3k-1l7m-1
bgeen inbreker	b-2e5f-6g-3i-1k6l-3m-4
bgeen internet	a-4b-3d-5e-2f-4g-2h-3i-5j-3k-6l7m-4
bgeen klappen	a-2d-4g3m-5
bgeen lucht	a-5c-2d-1e-2g-8h-4i-3j-1k-4l7m6
bgeen mens	a-2b-4e-1f5g-2h-2l-6m-3
bgeen nederlands	d-2f-1g-5i5k-1l-3m-1
bgeen ongeluk	a-3b-1c-1d-5e-2f-4g-4h9i-1j-4k-2l-2m-5
bgeen ouder	b-2d-3e-1g-6i1k-2l-6m-1
bgeen ouders	b-1e-1g-3i2l-2m5
bgeen paniek	a-5b-5c-2d-4e-6f-4g-6h-5j-4k4l-2m-8
bgeen pasje	e5g-2k-4l-1
bgeen probleem	a-3d2e-4f-1g-2i-3j-2k4l-1m-3
bgeen schade	a5b-2c-6d-2e-1g-3h-2i-2j-5k-7l-1m-5
bgeen schot	a-7b-4e-3f-1g-6i-2k7l-5m-2
bgeen spoed	a-2b-1d-4g-3h-1i-2j2k-3
bgeen spoor	a-2b-2c-1d-6e-4f-2g-2h-3i7k-2l5m5
bgeen vechtpartij	a-5b-5c-1d-1e-3f-2g5h-2i-5j-2k-8l-3m-5
bgeen vuurwerk	a6b-5e-2f-1h-2i-1j-2k-5l-5m7
bgeen wapen	a-3b-3c-3d-3e-2f-1g-1i-1k6l-6m-3
bgeen water	a-3b-1c-2g-1h-5i-3j6l6m-8
bgeen zorgen	a-4c-1d-5e-4f-2g-6h-1i-1j-2k6l-2m-4
bgeforceerd en	b-2c-3e-2f2g-1m-3
bgegaan bij	a3b2e-2f1m5
bgegaan en	b-3c-2d-4e3f-3g-5h-2i4k-4l-3
bgegooid en	a-3b7c3d-3f4g-5h-5m6
bgegooid op	a5b4d-5g5m-4
bgehaald en	a-6b-3c8d-6f-5g-5h-6i-1j-4m-7
bgehad en	a-5b-7c-8d4e-6f-4g-4i-5j-5k6l-8m-7
bgehoord dat	a-2b-3d-1e-3f-3g-6h-2i-5j-3k7l-1m-7
bgehoord en	a-6b-3d-5e-1f-2g7h-3j-2k-1l-2m9
bgejat uit	b-1c-3d-2e-1f4h-1i-1j-1k-4l-3m-2
bgek van	a-5b-3c-3d7e-1g-6h-2j-2l-4m-3
bgeknald met	a6c8l-1m-6
bgekomen bij	a-3d-1e-2f-2g-4h7i-4l-2m2
bgekomen op	a-2b-1d-1g-7h5i-3l-3m2
bgeland op	a-5b-3c-1d-4e-2f-1g-7h-3i-3j-4k-4l6m-5
bgeld gevraagd	a-3b-2d-7e-4f-1g6k-1m-2
bgeldt het	a-4b-2c-5d-2e-1f-5h-3j5k-1m-3
bgele laarsjes	a-2f-2g-2i3j-1k-2m4
bgeleden denk	c-5d-3e-1f5g-1i-1l-2m-1
bgeloof er	a-3b-3c-4d-3e-5i-4j-3k-6l-1m-4
bgeloof ik	a-2b5c-5d5e-2f-2i-3j-1l-6m6
bgelopen en	a-2b-2c-1d-2e-3f-3g-7h-2i7j-1k-5l5
bgelopen met	a-1c3e-1f-1l-1m-3
bgelopen op	d-1h-1i3l-3
bgeluidsoverlast van	a-2b-3c-3d8e-4g-3h-4i-3j-3k-2l-4m-2
bgelukkig is	a-3b5d2g-1i-1
bgelukkig nieuwjaar	a-9b-6c-5d-5e-1f-2g-7h-4i-4j-1k8l-1m-1
bgelukkig stil	a5b-2f-1g-4h-1i-1m-3
bgemeente of	a-1c2f-2j2k-6l-2
bgeparkeerd op	b-1d-1e-1g-1h2k-1l-4m-3
bgeparkeerde auto	a-5b-4d-5e3f2g-5h-9i-7j-1m1
bgeparkeerde autos	a-3c7d-1e3f-2g-3h-4l-5m-8
bgeraakt bij	a-2c-2d-3e-2g-1h-4j4l-2m-4
bgeraakt door	a5g-4h-2i-2l-5m3
bgeraakt in	l-4m2
bgereden bij	a-2c-3f-6g-1h3i-1
bgereden door	c-3d-3e-2h6m5
bgereedschap in	e-2f2h-3
bgeroepen dat	b3c-1d-4g6i-4j-1m-6
bgeschept door	h1m2
bgeschreeuw op	b-5c-3d5f-2g-3h-2i-1l-4m-3
bgeslagen door	a-2c-4d-3e-3f-2g3h-5i-1k-2l-3m3
bgesloopt en	a-7b4c8d-2e-2f-7h-2k-1l-3m-5
bgesproken en	a-3b-2d2f-2g-4i2m-3
bgesprongen door	a3b-1c4h-1j-1l3m-1
bgestoken bij	a-3c-1d-4e-2f-3g7h-2i-3j-2k-5l-6
bgestoken in	a-2b4c-2d-2g-3l-1m-1
bgestoken is	b-4c-4d-3f-5g6i-1j-4k-3l-2m4
bgestoken op	a-1b4c4g-3k-3m-8
bgestolen van	c-4e-5f6j-2k-6l-3m-1
bgestommel op	a-3b-2c-3d-2e-3f5g-4h-2i-2l-4m4
bgevallen en	a5b4h-8i-3l5m3
bgevallen is	g5i-1l-2m-1
bgevallen maar	a5b-5e-1g3h-3i-2l-7m-8
bgevel van	b-4c-2d1e4f-6g-5h-5i-1j-1l1m-3
bgevels en	a-3b-5c4d4e-2f-3g-3h-3j-3l-4m-4
bgevlogen gordijn	a-1b4c-1k-1m5
bgevochten is	a-2b-1c-2d-2e-2f-3g7h-1i-1j3k-4l-3m-3
bgevochten met	a-5b-2c-4d-4e-3g-8h-2i-2j-2k7l-2m-3
bgevonden bij	a-3b-4c-1d-3e-4f-7g-1h-3j-5k-2l7
bgevonden in	a-3b-5c-7e-7f-7g-5h-1i1j-7l2m-1
bgevonden op	a-6b-4d-1e-4f-3g-3h-3i1j-2k-4l6m-4
bgeweest op	a-4b-5c4e-3f-2g-2i-1m-3
bgewond in	b-1e-1f2g-5k3l-3m4
bgewoon de	a-9b2c-3d-6e7f-5g-7h-5i-5j-6k-8l-5m-2
bgewoon door	a-3d-2e-1f-5g-1h3j-2k-2l-1m-6
bgewoon een	a-3b-1c-1d-1e-2f-3g3i-3j3k-1l-1m-6
bgewoon in	a-3b-4d-3e-4f-2g-2i4l-3
bgewoon met	a5b1c-5d-2e-3g-6h-2i-2l-5m-3
bgezakt bij	a-2g-2h-1l2m1
bgezet bij	a-2b-4e3f-4g-5h3i-2k-2l-1m-3
bgezet en	e-2h4i-4m-7
bgezicht gekregen	g-2m6
bgezicht hij	a4b-1e-1f-2g-4h-1i-1l-2m2
bgezien bij	a-3b-1c-4d-5e4f-3g-4h-3i-6j-5k3l-6m3
bgezien die	a-3e-3f-2g-2k4l-1m-7
bgezien hier	a-1b-4d-3h4i-2k-2l-2
bgezien ze	a-2e-3f-1g-5h-2i3j4m-5
bgierende banden	a-3b-6c-5d-5e-2f-2g-5h4i-2j-3k-2l-6m-7
bgillen en	a2b-3d-3f-1g3i-1m5
bgillende keukenmeiden	a7b-3c-5d-3e-3f-1g-1h-2i-3j-3k-3m-3
bgilt om	b-2c-2d-2f-1g3l-4m3
bging af	a-4b2c-1e-2f5g-1h-2i-1j-1k-7l-5m-2
bgisteren was	a5c-6d-3e-5f-2g-4h-3i-2j-5k-3l-4m-1
bglas en	b-1c-4d-4f6g-3k-2l-2m3
bglas ligt	a-5b-1c-4d-1g-2h-3j-1l-3m-5
bglas op	a-3b-1c4d-3f-1g-3h5i-1k-1l-7m-5
bglas van	a-3b-3c4f-6g-1h-3i-1l-5m-7
bglas water	a-1b-2c-4d-3f-3g1i-1l3m-5
bgluurder in	b-1c-4d-3e4g-4h-1j-2k-6l-2m-5
bgoed dat	a-2b-3c-1d-1e-2f-3g-3h-2i-2j-5k4l-3m-3
bgoed wordt	a-1b-4e-1g-2h-1i-2j-3l6m8
bgoedenavond allemaal	a-4b-3c-1d-2e-1f-3g-1h-1i-3k2m-2
bgooien cobras	a1b-4c-2d-2g-7
bgooien eieren	d7g-1m-4
bgooien er	a-5b6c-5d-6g-4h-3k-1m-6
bgooien flessen	a-1b-2c-6d6e-2g-4m-4
bgooien jongens	a-3b6c-5d-7g6m6
bgooien knallers	a2d-4g-1m-8
bgooien met	b-6c3d-5g-2h-1k-1m-6
bgooien naar	a-7b-4d4e-4f-3g-6h3m-8
bgooien rotjes	a2b-1d6g-1j-1m-3
bgooien stenen	c2d-6e-1h6m7
bgooien stoeptegels	a-1b-1c-5d-4f-2h4m6
bgooien vuurwerk	a7b-3c-6d2f-1g-3h-6m-10
bgooien vuurwerkbommen	b-1c-5d-1m-8
bgooien ze	a6b-7c4e-4f-3i-2j-2k-4l-5m-12
bgooien zwaar	b-2c-5d-4g-5h-2i-1j-1m6
bgooit met	a-5c7d-2e-3f-2g2h-3k-2m-3
bgooit strijkers	a3b-1d4g-2k-1m-2
bgooit vuurwerk	a4b3c-5d-5h-1m-3
bgordijn brandt	a-6b2c-1f-1k-2m4
bgouden trouwring	a-3b-3d-1e-2f-4h-4i-4j-3l4m-4
bgozer in	c-1e4f-1g-2h-1l-2m-5
bgozer met	d-1e-4f-1g-4h3k-1l-3m-4
bgrijs met	a-2c-2d-1f-1g-2h-3j-1k-3l2m-1
bgrijze hoodie	a-2c5d-4e-2f-2g-6h-3i4j1k-3l-4m-6
bgrijze jas	b-1f-1g-2m-4
bgroene jas	a-1b-1c5d2e-5f-3g-4h-2i-3j-1k-3l-5
bgroep <#>	a-3b-1c3d-3g-4h-2i3j-1k-4m-4
bgroep bij	a-2d-2m-5
bgroep gooit	a3b3c-6m-3
bgroep intimideert	a-2b-1d5e-4f-1g-3h-3i-1j-3k-2m-5
bgroep is	a-4b-6c-6d2e-2f-4g-7h-3i-7j-4k3l-2m-5
bgroep jongens	a3b-3c1d-3e-8f5g-9h-2j-2k-5l-4m-13
bgroep jongeren	a-4b-6c1d5e-2f-2g2i-2k-3l-1m-8
bgroep met	a3c-1d6g-4h-4i-1j-1l-1m-4
bgroep trekt	c4g-2m-2
bgroep van	a-6d6e-3g-2h-3i-5j5k-4m-7
bgroep voor	a-2b-1c-3d5f-1g-2i-1j7k-10m-4
bgroepen staan	a-2d2g-1h-2m-4
bgroepje jongens	a-4b2c1d3g-3h-4k-2m-3
bgroepje op	a5d-2h-3m-1
bgroepje pubers	a6d8e-3m-1
bgroepje van	a-1b-1c-4d5e-5f-1g-1h-1i-3k-5l-1m-9
bgroet de	c2d-1e3f-2i-1k-2
bgrond en	a-2c-5d-1e-3f-2g3h-2l1m7
bgrond getrokken	a-2b-1c2d-3f-2g-5h-1i-1l-8m-4
bgrond ligt	a-3c-6g4l-5m4
bgrote groep	a-2b-3d7e-1f-2g-6i-2j-1k-5m-4
bgrote knal	a7b-3c-3d-1e-2g-3h-1i-4j-5k-6l-4m-7
bgrote markt	a-3b-2c-1d4f-2g-5i2m-4
bgrote tak	a-1b-5e-2f-2h-5i-2j-1l2m-7
bgrote tas	a-3d-2e-3f4g-3h-1i-6j-1l-1m-4
bhaar bed	a-2d3f-2g-4i2k-4l-1m-5
bhaar been	a-2d-2f-1g-4h4i-2l-2m5
bhaar en	a4b-4d-2g2h-1i-3j-3l-1m9
bhaar gezicht	a1g-3m6
bhaar haren	a-2b5d-1e-2f-3g3h-2i-7j-2k-1l-1m5
bhaar hoofd	a-1b-1d-1f-2g5h-1i-1m3
bhaar huis	a-2b-1d4e-3f4g-7i-6l-3m1
bhaar in	a-4b-2c-2d-6e2f-2g5h-5i-4l-2m6
bhaar kamer	b-1e-3f2g-4i2j-3k-3l-2m7
bhaar man	f-2g5i-3j2k3l-2m2
bhaar moeder	f-2g-2i4j-1k-2m7
bhaar naam	a-2b-5d-4e-4f-2g-4h-5i2j3k-1m-2
bhaar nachtjapon	b-2f-3g-4i3l-1
bhaar niet	b-2d-3f-5i-2l2m-3
bhaar rollator	a-1e-1f-1g-1h-1i4j-1k-1l-3m-4
bhaar te	a-1d-2e-1f-2g4h-2i-2j-2k-5l-2m7
bhaar vast	d-5g4
bhaar vriendin	e3f-1g-3i5k-1m-5
bhaast niet	f-2h-3i-1l2m-4
bhad een	a-4b-1c-2d-4e-5f4g-5h-4j-2k3l-4m-4
bhad geen	e6f-2g-5k-4l-1
bhadden we	a-7b-8c-2d5e-1g-5i-2j-2l-4m-3
bhaha mijn	a-3c-1i-3k5l-4m-1
bhaha nee	a-3b-3c-2d-5e-4f-1g-1h-1i-6j5k1l-6m-4
bhahaha die	a-2c-2e-1g-3h-2i-1k3l-4m-1
bhal van	c-2d-1e3f-3g-1h-1i-3l4m1
bhalf <#>	b-6c-5d2e2f-6g-6h-5i4j-4k-8l-5m-11
bhalf open	a-4b-3c-5d-6f-7h-4j-3k-5l9m-6
bhalf tien	a-1b-1c-4d-2e3g-1h-3i-3j-1m-1
bhalf uur	b-3c-3d-2e-4f-5g-5h1j-5k-3l2m5
bhalfuur geleden	b-2f4h-4i-5m-6
bhalte zuid	a-3b-4c6d-3f-4g-5h-2j-1k-1l-4m-7
bhand is	a5b-1c-4d-3f-1g-5h-2i-3j-5l-2m5
bhand op	a1b-1d-1g6h-2i-1j4m4
bhand voor	a6b-6h3j-1m-3
bhandschoenen aan	b-2c-1e7f-6g-6i-2k-4l-1m-6
bhandschoenen en	a-1c-2d-1e-4f-4g4h-4k-2l-1m-4
bhangen rond	a-5b-1d4e4f-1g-1l-5m-2
bhangen uit	b3m4
bhangjongeren bij	a-5b-2c-5d7e-4f-4g-5h-3i-2j-3k-4l-3m-7
bhangt aan	a-3b-3c4d-1e-5f-2g-6h-3i-2j-2l5m3
bhangt boven	b-1c-1d-6e7f-7h-1j-7k-1l1m-5
bhangt een	a-4c-3d-3e-6f4g-1i-1j-6k-6l3m1
bhangt er	a-3b5d-1j4m4
bhangt los	a-2b-2c-9d-7e-2f-2g-1h-7j-3l7m1
bhangt met	a-2d-2f-2g-7h3l5m7
bhangt nog	a-3b-3c1d-5e-4f-1h-2j-3k-1m-3
bhappy new	a-1b-2c-2d-4e-3f-2g-4h-4i-2j-2k3l-5m-4
bhard dat	a4c-3d3e-2g-4h-1j-3m-4
bharde knal	a6b-3c3d-4e-1f-1g-3h-2i-1j-8k-7l-3m-1
bharde knallen	a7b-2c-2d-4e-2g-3h-1i-3j-4k-2m-7
bharde muziek	b-3c-6d8e-1f-5g-6i-3j-3k-5l-6m-5
bharder dan	a-4b-3c-3d-3e-2g-2h-2i-1j-5k5m-5
bhardst kan	a-5b-1c-1d2e-5f-1g-5h2i-4j-2k-2l-7m-5
bheb al	a-5c-1e-4h-2i-2j-3k3l-3
bheb de	a-7b3d-4e-5f-5g-1h-4i-3j-4k-3l-3m-3
bheb een	a-3b-5c4d-2e-6f-6g-3h-1i-5j-5k-7l6m-6
bheb er	a-5b3c-4d-6g-1h-1i-1j2k-3l-2m-1
bheb haar	b-2d3f-3g-6i2l-1
bheb hem	a-4b-4c-3d-2e-5f5g-9h1i-5k-1l-1m-9
bheb het	a-3b-2c5d-5e-3g-6h-3i-4j2l-3m-3
bheb ik	a-2b-2c3d-3f-1g-1h-2i-2k1l-3m-4
bheb me	a-4b-4c-6d-4e7g-6h-6i-8l-5m-3
bheb net	a4b-2c-4d-2e-3f3g-3h-1l-1m-4
bheb zelf	b-5d3e-3h3i-4j-3l-4m-4
bhebben al	b-1c-2d4f-1l3m-1
bhebben de	a-2b4c1d-4f-2g-5h-4j-2k4m3
bhebben een	a1c5d-2e-7f-5h-4i-3j-7k2l-9m2
bhebben er	c3d3f-1g-3h-1l5m-3
bhebben geen	a-1b4g-1k-3l4m2
bhebben haar	c-1g-2i3k-1
bhebben hem	a-7b2c-6d-5e-8f1g4h-4i-4j-5k3l-7m5
bhebben het	a-8b-8c-6d-6e-5g9h-7i-7j-5k-5l-7m-10
bhebben jullie	a-6b2c-6d-2e-9f-3g-5h-3i-1j5k-9l-3
bhebben mijn	a-1c-5d-3e-2g-2h-3i-2j-2k-2l-2m-8
bhebben wij	a-5b-3d-1f-4g-4h-4i3j3k4l2m-5
bhebben ze	c2d-9e-5f-6g-4h-1i-4j4k-2l-1m-8
bheeft al	a-3b-1c-1d4e-5f-2g2h-1i-3j-4k-5l1
bheeft alzheimer	e-2f-4h-3i3j-1k-2l-3m-2
bheeft benzine	a-5b6c4d-2g-5h-2m6
bheeft de	a-12b2d-6e-7f-7h1i-9j2k1l-13m-11
bheeft die	a5e-2f-4g-4i5j5k-4l-3
bheeft een	b-2c-8e-4f-3g-8h-2j-3k-14l5m5
bheeft er	a2b-2c-8d-7e-8f-3g-4h-1i-4j-5k8l-3m-4
bheeft geen	a-6b-6d-2e-2f-1h-7i-1j-3k-3l1m-2
bheeft gewonnen	a-5b-4c-6d-7e-6f-4g-5i-3j-5k4l-7m-4
bheeft haar	a-5b-2d-6e1f-3g7i-6l-5m5
bheeft hem	a-1b3c-4e-3f-2m-4
bheeft het	a-3b-2c-2e-6f-6g1h1i-2j-6k-8l5m-6
bheeft hij	b-2c6d-1e-5f-3g2h-3j-1l-5
bheeft iemand	a-6b-6d-4e-7f-4g-5h3i6j7k-8l-11m-2
bheeft iets	a2c-1d-4e4g-6h-4i-2l3m9
bheeft me	b-3c4d-1e-2f-8g5i-2j-1k-3l-2m5
bheeft met	a-3b-4c2d2e4f3g-5h-3i-2k-2l-1m-4
bheeft mijn	a-3b-2c-2e3f-5g3h-5i-5j-7k3l-6m-4
bheeft net	b-1c-1d-5g5m-4
bheeft nu	a-4b4c-5d-4e6f-4g-4h-6j-4k-1m7
bheeft onze	a-4b-4c1e-6f8g-3h-2i-3j-4k-2m-5
bheeft op	b-3c3e-1f-1g-1h3l-4
bheeft pijn	a-3b-1d-2g-4h-2i-3l2m3
bheeft vanmiddag	a5b3c-1d-1k-6m-2
bheeft vlam	a-4b4c-4g-1j-2k-1l-1m6
bheeft vuurwerk	a4b-4i-4m7
bheeft ze	a-7b-5c-5d5e-2g4h-4i-4j-2k-6l5m-7
bheeft zich	a1b-2c2d-3e1f-3g4h-1i-5j-2m-2
bheeft zijn	a4b-5c-7d-4e-6f3g-3h-3i-6j-4k-1l-8m4
bheel de	d-5f-4h-4i-3j-5k-4l1m-1
bheel erg	a1d4e3f-1g-4h-1l-6m-1
bheel langzaam	e5h-6l-2m-3
bheel raar	a-4c-1d-4e-3f-2g-5h-4j-3k-1l6m6
bheel veel	g2h-2i-1l-2m4
bheen en	a-4c-3d1e-6f-2g2h-4i2k-5l4m3
bheerlijke avond	a-3c-3d-3h-1k4l5m-2
bheg van	a-4b2c-5e3g-3h-1i-3j-1l-5m-7
bhek de	a3c1d-5f-2j2l-1
bhek van	a-4b-3c1d-7e-6f-6g-3h-5i-2j-7l4m-5
bhele avond	c-7d4e2f-6g-7h-3i-4j-8l-10m-6
bhele blok	a-3c-6d-1e-1f-5g-1h-4j-2k-1l5m2
bhele buurt	a-3b-2c-2d1e-1g5h-3i-3k-2l-5m-3
bhele doos	a7b-1c-7g-3k-2m-4
bhele flat	a-1b-2c-1f-1h-2l4m9
bhele galerij	a-3b-2c3d5f-4g-2i-1j-1l-4m-3
bhele huis	a-3b-3c-1g-1j-2k-1l-3m-3
bhele keuken	b5k-5m-6
bhele nacht	a-1c-2d2e-1h-2j3k-3l-1m-1
bhele pui	a2b-5c7d-3e-3f-6g-2h-1j-2k-4l-3m-4
bhele rij	a-5b5c6d-2e-4f-2h-2j-2l-2m6
bhele straat	a2b5d-5e-3f-4g-5h2i-2j-5k-10l-3m1
bhele tijd	a-4b-8c-6d3e-1f-5g-7h-3i-4j-6k-9l7m-9
bhele week	a2e-3f4h-1j4
bhele weg	b-1c3h2l-1m-2
bhelemaal in	a-1b3f-1g1k-2l-3m6
bhelemaal kapot	a-1b-1c2d-4f-2g-3h-2i-4j-2k4m-7
bhelemaal oranje	b7c-3f-3h-3k-3m8
bhelm op	a-1d4e-1f2g-2h-2i-1m-4
bhem <#>	a-3b-4c-3d-5e-4f2g-6h-2i-4j-4k5l-5m-6
bhem bij	a-5b-3c-6d-3e-4f-4g-3h-5i-1j-1k-4l3
bhem in	a-5b-3c-4d-4e-6f-4g8h-5i-3j-3k-3l-3m6
bhem is	b4c-4e5f-5g-2h-1l-1m-5
bhem niet	b-1d-3e-1f-1g1h2i2m10
bhem op	a-2b-1c-5d2e-1f-1g-5h-4i-3k5l-4m-5
bhem pas	c-3h7l-8m-7
bhem zelf	b3c-4e-4f4g-5i-3m-3
bherken ik	a4b-2c-3e-6f-5g-3i-1j3k-6l-1m-2
bhet <straat>	c-9e-4f-6h2i-8j-8k-4l3m-2
bhet aan	a-5b6c-6d-2e-6f-4g-7h-4i-2j6k-3l-4m-8
bhet afdak	c-2f3h-4i-3l-3m2
bhet afsteken	a1b-4c-5g-3h-3j2k-2m-5
bhet alarm	b-6c-1e-3f2g-2h-1i-4j-2k-2l3m-5
bhet anker	a-2b-2c-3d-5e-1g4h-3j-1m-2
bhet balkon	b-7c-5e-7f3g6h-3i-3j5l-2m1
bhet bankje	b-8c-6d6e3f-6g-6h-7i4j-4k-1l-2m3
bhet bed	a-1b-2c-1d-3e-2f1g-1h-1i-1j-1k-1l3m-2
bhet begint	a-4b2c-1d7g2k-1m5
bhet bejaardenhuis	b6c3d-3e-6f-4g-3h-2i-3j-2k-5l-3m-5
bhet bericht	a-5b-4c-4e-3f-3g-2h-5i-3j7k-8l-1m-5
bhet bij	a-5b-5c4d-4f3g-5h-2i-3j-2k-4l-3m-4
bhet bleek	a-1b-2d-2e2g-5h-2i-1j-2k-2l-1m-3
bhet bloed	a2h-1i-2l-6
bhet bord	a-6b-4c2d-6e-4f-6g-3h5i-3j-2k-1l-3m-1
bhet bos	a-5b5c-6d-7e-1f-3g1h1i5j-4k-4l-5m2
bhet brandt	a-3b6c-2d-2h-1j-4k-2l-1m8
bhet bureau	c-6d-2f-1g-1i-2j5k-1l3
bhet bushokje	a-7b-4c3d-4e-4f-6g-7h-4i-4j-7k-4l-6m-7
bhet buurthuis	a-4b-7c1d-3e-4f-4g-4h-5i-5j4k3l-5m-9
bhet cafe	a-4b-2c-3d-5e-1f-4g3h-3i-3j-2k-1
bhet centrum	a-2b-1c-2d-5e-3h5i-3k-1l-1m-1
bhet clubhuis	a-4d-3e-4f3g-5h-3i-5k-5l-3
bhet dak	a-4b-2c-1e5f-8g-9h-1j-6k-5m-8
bhet dakraam	a-1b3c-4d-2e-2f3g-4h-2i-6j-2k-1l-1m3
bhet dat	b-1c-2f-1g8h-1i-1j4k-4l-2m-1
bhet delen	a-1b-2c-1d-2f-2g-2i2k1l-1
bhet doen	a4b-1c-1d-3e-5g-2j-2k5l-6m-1
bhet donker	a-4b-4c3d1e-2f-3g-8h4i4l1m-5
bhet doodstil	a4b-2c-1g5i-1j-2k-7m-1
bhet door	a-3b-4c-4d-4e-4f-6g1h-5i-3j2k2l-3m-1
bhet dorp	a2b-3c-5d-3e-5f-2g-3h5i-2j-6l-4m7
bhet dorpshuis	a-6b-5c-4d-1e-3f-4g4h-2i2k-2l-2m-5
bhet een	b-3c-4d5e-3f-3h-1i-1j-2k-2l-1m2
bhet eerst	b-3c-3d-5e-3g-3h-3i-4j-4k4l-4m-4
bhet even	a-4b-4c-3d-3f-1g3h-3i-1j-6k7l-1m-4
bhet feest	a-3d-7e-3f-1g-4i2k-1l4m2
bhet fietspad	a-6b-7c-10d-4e-6f-4h1i-3j2k-3l4m3
bhet fietstunneltje	a-3b-5c-2e-2f-3h-6i-5j-1k-2l5m-1
bhet gebouw	a2b2c-4d-1g-3h-2j-1k-5l-1m-6
bhet geen	a-3b-1d-4g6h-1i-3j2k-8l-1
bhet geknal	a2b-2d-1f-2i-4j-1k-1m-1
bhet gemeentehuis	a-2b-3c1d-2f-2g-7h-6i-1j1l-4m-3
bhet gezellig	a-5b-6d-3i-3j-3k7
bhet gezicht	a2d-1e-4f2g3i-3m4
bhet glas	a-5b2c7d-2e-2f-1g-3h-3i-2k-2l-6m-1
bhet goed	b-3e-1g3h-2i2j-3l-2m-4
bhet gooien	a-7c7d-6e-3f-2g-5h-2j-1
bhet gras	a-5b-7c-6e-5f-6g1h-3i4j-3k-4l5
bhet grasveld	a3b3c2d1g-4h1i-2k-4l-2m-6
bhet hardst	a-5b-1c-1d2e-5f-1g-5h2i-4j-2k-2l-7m-5
bhet hek	a1b-9c-4d7e1f-5g-1h-9i-5j-9k-4l4m-7
bhet hele	a4c-1d4e-3f-2g-2h3i-2j-5k-7l-10m4
bhet hem	a-3b-4c-3d-5e-4f2g-6h-2i-4j-4k5l-5m-6
bhet heuveltje	a-5b2c-4d-4e-1g-1i-2j-4k-1l-1m-5
bhet hier	b-4c-1d-4e-3f-1g-6j-1k-2l-2
bhet hofje	a-2b-1c-4d4e2f-4g-5h-2i-1k-2l-2m-7
bhet hoofd	a-2d1g3h-1k-1l-1m-4
bhet hospice	a5b-3c-2d-2e-2f-3g-1h-3k-5l-1m3
bhet huis	b-3c-6d-4e4h-7i-7j-2k-6l-6m2
bhet ijs	a-2b-3c-5d-4e-3f-4g-6h-5i6j-1k-3l7m7
bhet in	a-2b1c-7d-9e-6f5g-5h-5i-9j-4k4l-6m-1
bhet industrieterrein	a-5b2c-3d-4e-1h1i-2j2k-1l-5m-6
bhet is	b9c-1d5e-12f-8g-7h3i1j-6k-3l-7m2
bhet kanaal	a1b-5c-6d-3e-4f-4g-1h-4i1j1k-4l7m8
bhet kelderraam	b-2c-5d-2e6f4g-5i-1j-1l-2m-6
bhet keukenraam	a-3b4c-6d-2e4f6h-2m8
bhet klopt	b4e3g-5i-1j-4k-5l-1m-4
bhet kozijn	a-4b-6c-7d-3e-4f10g-7h-4i-4j-2k-4l-8
bhet kruispunt	a-4b4c-5d-3e-4f-5g-2h1j-1k-3l-3
bhet laatste	a-4b-2c-6d-3f-5g6i-1j-1k-6l-8m-4
bhet land	a1b-1g-1h-4i-1
bhet leegstaande	a-3b6c-7d-6e3f-4g-4h-5i-2j-3k-6l-7m-7
bhet leek	a-1b5e-1g4k-4m-1
bhet licht	a-2b-2c-2d-5e-6f-4g-1h-6j-3k6l-1m-8
bhet mee	a-5b-4c-4d-9e-4f-4g-4h-5i-3k2l-5m-8
bhet met	a-4b1c-3d-3e-3f-6g-3h-4i-4j7k-4l-5m-5
bhet minkema	a-2b-4c-4d-4e5f-5h-3j-3k-2l-1m-8
bhet naar	a-1c5d2g-3l2m-2
bhet net	a-3c-3d-2f3g-2h-2i-1j-6k-1l-3m-3
bhet niet	a-3c-3d-2f-3g-4h-1i-10j-11k-2l4m-2
bhet nieuwe	a-3b-4c4d-6e-4f-3g-3h-1i-3j-2l-3m-2
bhet nieuws	a-1e-1f-2g-6h-2i-2j4k4l-1m-4
bhet nodig	a-1e-1g-2i-2k3l-2m-5
bhet nog	a-5b-5c-4d-2e-3f-1g-2h-3i-2j-2k6l-6m-5
bhet normaal	a-1b-1e-5f-1g-1j4l-2m-2
bhet nou	a-4b5i-1j-5m-3
bhet nummer	a-2b-3c-4d-4e-4f-3g-3h-2i-2j7k-7l-9m-4
bhet om	a-1b-3d-4e-3f5g-4k3
bhet op	a6c2d-3e-3f6g-5h-2i-2k-7m-4
bhet oude	a-3b-4d-2e-2f-3g-2h-3i-2j-1k-1l4m-7
bhet over	g-3i-1j-3
bhet overleefd	b-3d-3g-4h-1i-2j-3k3m-1
bhet park	a-2c3e-2f-8g-2h-4i-4j-8k-8m-3
bhet parkeerterrein	a-3b-6c-6d-1e-7g-5h2i-3j-2k-1l-7m-5
bhet paviljoen	a-3c1d-4e-1f3g-1h-4j-2m-4
bhet perron	a-5b-1c1d-2e-6f-1g8h-2k-3l-8m7
bhet plafond	a-7b-4c-4d-7e-2f-4g-8h-6i-5j-5k5l5m-8
bhet plantsoen	a-3c-6d-7e2f1g-6h-6i-3l6m2
bhet plein	a-5b-10c-6d3e-4f-7g3h-6i-5k-9l1
bhet pleintje	a-2c2d5e-7f-3g-9h-3i-5j-3k-4l-7m-10
bhet portiek	b3c-5e-6f-2g-4h-3i-1j-1k-1l1m-2
bhet publiek	a3b-1g-1h-4l-1m7
bhet raam	a-9b6c-1d-3e-6g3h-10j-5l-2m10
bhet regent	a-6b-4c-6d-6e-3f-3g-4h-4i-1k4l5m-4
bhet riet	a-3b3c-4g-4h3k-2l-1m8
bhet rietveld	a4b-4c-3d-4e-2g-1h-1j-4k-4
bhet riool	a4b3c-1e-2f-2h-3i-2j-2l-7m-1
bhet schoolplein	a2b4c-9d-6e4f-4g-8i-6j-1k-1l-8m-9
bhet scoutinggebouw	c-1d3f-2h-1i-2k-1l-5m-6
bhet slaapkamerraam	a3b-3c-5d-6e3f-4g-2m5
bhet slachtoffer	b-3e-1g4h5i-1j-1m-5
bhet slopen	a-4b-3c5d-5e3f-5g-4h-3j-2k-1l-1m-8
bhet slot	a-3b-2c-4d-3e5g-5h2i-1j-4k-4l-3m-7
bhet speelhuisje	b1c4k-1m1
bhet spoor	a-1b-1c-7e-5f-2g-4h1i5j3k-3l-5m6
bhet stadhuis	b4c-2d-2g-5m-4
bhet standbeeld	a-3b-5c7d-6e-4f-4g-2h-3j-3k-2l-3m-4
bhet station	a-2b-1e2h-8j-8k-6l1m-5
bhet stinkt	b-1c-3d4h-1j-1k-3l-4
bhet strafbaar	a-3b-3c-3e-3f-1i-3j2
bhet strand	a-1b4c-3e-1f-2g-3h-1i3j-3k-4l-5m-2
bhet strandje	b-4d4e-3f-3g-3h-4i-1j-4k-1l-2m-1
bhet stuur	a-2b-6d-5e-3f-1g-2h4l-5m-2
bhet tankstation	b-4c-3d-5e7f-5g-4h-5i4j-4k-4l-5m-4
bhet terras	a3b-1c-7e-4h3i-1j-2k-6l1m8
bhet toilet	a-2e2f-2h-1i-4l4m2
bhet trappen	a-3b-2c4d-2e-5f-1g-4m-4
bhet trappenhuis	a-6b4c-3d5e-2f-5h-1i-3j-1k-5l-8m3
bhet trapveldje	a-5b1c-4d2e-3g-4i-1m-4
bhet tunneltje	a-1b-5c4d-5e-4f-1g-7h3i-3j-4k-6l-5
bhet van	a-4b-5c-2d-7e4f-3g3h-2i-3k-3l-3m-4
bhet vandaan	a3b-2c-4d-4g-6h-1i-4l-1m-10
bhet veld	a-3b5c-8d-1g-1h-2i-3l-4m-7
bhet veldje	b-1c-1d7h-2
bhet verkeer	d3e-1h-4l-3m-3
bhet verschil	a1f-1g2i-1j2m1
bhet verzorgingshuis	b3c-1e-5f1g-2l-1m-4
bhet viaduct	a-3b-1c1d-1e-6f-2g-8h3i-3j-1k-8m4
bhet voetbalveld	a-5b-2c-4d-5f-1g-4h-4j-2k-3l4m4
bhet voor	a1b3c-3d-5e-4f-2g-3h-3i-3j4k4l-1m-1
bhet vriest	b-4d-1e-2f-2i5k-2l-4m7
bhet vuur	b9c-1d-1e-1g-3h-3i-1j-1k-2l-1m-7
bhet vuurwerk	a-5b-2c-4f3h7i3j-3k3l8m-2
bhet vuurwerkverbod	a-6b-1c-4d-2e-1g-3h-2j6k-2
bhet waar	a-9b-8c-2d-3e-3f-1g-8h-4i-5j4k-4l-3m-7
bhet was	a1b5c-7d-5e-8f-2g7i-10j-1k-6l-10m-9
bhet water	b-8c3d2e-8f-5g-11h-2i-1j-12k-7l7m3
bhet wc	d-1e-5f5l-3m7
bhet weer	a-3b2c-4g3h-1j3k2l5m-5
bhet weg	a-1e-4f4g-7i1m6
bhet wegdek	a-1b-2c-1g-3h-2l2m-5
bhet weiland	a-3b-4c-4d-6e-4f-2g-2h2i-1l2m-4
bhet wil	a-1b1c-1g-4h-4i-3j-6k-6l7m-2
bhet winkelcentrum	a2b-5c-8d5e-6f-6g-5h-8i1j3k-8l-10
bhet wordt	a-4b-6c-5d-4e-2f-4g-3h-7i-3j-6k7l-10m-10
bhet zeil	a-5b-5c-7d-5e-6f-4g-4h-5i-2j-5k2l5m-6
bhet zelf	b4d-3e-1g-3i-3j-2k-3l-3
bhet zelfde	a-3b5c-2d1e-6f2g-3h-4i-4j-2k-4l-1m-2
bhet ziekenhuis	a-5b-2c-6d-7e-4f-6h5i-7j4l-6m-9
bhet zijn	a-6b-5c-4d4e-3f-3g-7h-3i-5j-4k6l-7m-7
bhet zo	a-8b-8c-6d-5e1g-7h-7i-6j-2k2
bhet zoeken	f-2i4k-4
bhet zolderraam	a6b7c-3f-3h-3k-3m6
bhet zorgcentrum	a2b-2d2g-3m-3
bhet zwart	a-5b-5c-2d3e8f-1g-5h-1i-1k-2l-7m-7
bhet zwembad	a-4b4c-4d-5e6f-5h-8i-2j-7k-5l-1m-5
bhier alles	a-4b-2d-3e-1g-4i-2k2l-1m-5
bhier die	a-1b7d-3f-3i5j-4k-6l-4
bhier een	a4c-2d3e3f-4g-7j-5k-8l-7m1
bhier eigenlijk	a-6d-3i-3j6k-4
bhier geen	a-3d-2h-3i-2j6k2l4m-6
bhier in	a-7b-8c-1d-1e-5g-10h-6i-9j1k2l-8m-8
bhier is	a-5b2c1d-3e-5f-1g4h-3i2j-5k4l-7m6
bhier maar	a6b-2d-3e4f-3h-2i-1j-1k-8l-3m-3
bhier met	a-1b-1c-1d-3e-4f5g-2i-3j2k1l-2m3
bhier niet	a-3c-1d-3e2f-4g3h-4i1j-1k-2l-4
bhier niks	a10b-3c-2d-3f-1g-3i-1j-8k-8l-1
bhier nog	a5b-5c-1d-4e-2f-3g-2h-1j-3k-4l-2m5
bhier ook	a3b-8c-5d-10e7f-4g-6h-10i-5j-4k-5l-8m-4
bhier oorlog	b-4c-3d-3e-1f-2g-7h-4i-2j-4k-1l-2m-1
bhier op	a-2b-4d-2f-3h1i-2k-5l4m3
bhier parkeren	d2h-4j5k-2
bhier rustig	a-8b-1d-4g-2j-2k6l-1
bhier van	a-3b-6c-1d-4e-3f-1g-6h-2i-6k5l-3m-3
bhier zijn	a6b-3c-1d-3f-1g-4h-1i-1j-3l-2m1
bhij al	a-1b-3c4d-3e-5f-3g-2h-6i2l4m4
bhij belt	e3f1g-5
bhij bloedt	a-4d-3g4l-1m3
bhij de	a-5b-3e6f-2g-4h-2i-4k-2l-4m-4
bhij doet	b1d-1e1f-3g4h-1i-2j-1l-6m4
bhij een	a-2e5f-3g-3h-3i-5j-2k-1l-4m-5
bhij er	b5d-5e-4f3g-5h-3i2j-3l4m5
bhij gaat	a-3b-2c-1d-1e-3f-5g7h-2i-2k-3l-3m6
bhij gooit	a-4d-6e-3f-2g5h-3i-2j-1l-1m4
bhij haar	a-2b-1d-3f-4g6h-2i-2k-3l-3
bhij heeft	a-12c-9d-10f-9h-8i-7j-4l3m6
bhij is	b-9c-9d-3f2g-1i2j-6k-10l3
bhij kan	b-3c-1d-1f-3g-1h-2i1k-1l3m5
bhij kijkt	c-2e-4f-2g4l-5m3
bhij komt	a-3b-3c-1d-1e3f1g4h-6i3k-3l-4m-1
bhij krijgt	a2b-2c-3d-1e-2g-6h-3i-2j-1k-8l6m7
bhij ligt	a-3b-1c-2d-1e-3f-2g5h-6i-2j-1k-4l-6m7
bhij loopt	a-1c4d4e-6f-3g1h-2i-3j-2l-2
bhij mag	a-2b-3d-2e3f-2g6h-3i-4j-7m2
bhij me	b-1c-4e-2f-3g6m4
bhij op	a-1c-4e-6g-3h-4i4l-5m5
bhij praat	c-1d-5e4f-3g4h-1i-5l4
bhij reageert	c-1g2i-1l-5m7
bhij slaat	a-3b-1d-5f-1g4h-3i-5l-4m3
bhij staat	a-4b-7d-7e-2g9h-5i-8j2k-7l1
bhij stond	b-1d-1f-5g-4i1j4k4l-4m-5
bhij terugkomt	d-3e-1g3i-1k-2m-3
bhij van	a-2e5f-5g1k-2l-5
bhij was	a-2c-2d-2f-2g-4h2i2j-2k-4l-2
bhij weet	b-1e-2f-1g4i2k-3l-5m-1
bhij weg	e-2f1j-1m-5
bhij woont	b-3d-1i-6k-2l3m1
bhij wurgt	a-2b-5c-5d-3e-3f-2g3h-3j-1k-4l-7m6
bhij zat	a-3b-3c-6d-5e-8f-5g-6h-3i8j-4k-3l-6m-4
bhij zegt	e-5f-3g4h-4i2l-3m4
bhij zei	a-3b-7c-2d-1e-1f-1g-2i-1j-3k6l-1m-4
bhij ziet	a4b-1e-1f-2g-5h-1i-1l-3m2
bhij zit	a-1b-1c2d2e-3f-5g1h3i2l3m4
bhij zoekt	c-4d-2e7f3g-3h-3i-6k-2l-8m1
bhoe herken	a-5b-2c-3e-3f-5g-3i-1j5k-6l-1m-2
bhoe het	a-5b-3c-4d-1f-3g-2h-4i-5j6k-2l-4m-6
bhoe je	b-7c-2d-1e-4f5g-3h-5i-3j-8k-2l5m-3
bhoe laat	a-1b-2c-2d2e-2f-2g-5h-8j10k-11l-1m-4
bhoe lang	a-4b-6c-4d-4e-3f-4g-4h-2i-1j5k-7l-2m-5
bhoe meld	b-1c-4d-4e-3f-1g-1h-2j5k-5l-1
bhoe weet	a-7b3d-7f-1i-2j3k-2m-2
bhoe zit	a-4b-5c-4d-6e-3f-5g-4h-4i-4j5k-5l-6m-5
bhoeft niet	a-2b1c-3d-2e-3f-2g-7h2i-3j-2k1l4m-4
bhoek <straat>	a-6b-5c7d-4e-6f-6g-6j-5l-3m-4
bhoek en	b4g-2m1
bhoek van	a-1b4d-3e1f-3g-2h-4i-4j-1l-2m-3
bhoger dan	b4c-2h-4j-2m-2
bhond die	b-2d-5e5f-2g-2j-1k1l-5m-5
bhond en	a3b4h-1m3
bhond in	b-3c-6f-3g-2h-2l5m-4
bhond is	b-1d-3e-4f-4j-4k-2l4
bhond uit	b-4c-2e4g-2h-1j5k-3l-4
bhond zit	a3b-2d-1f-1h-2j-1k-1l-5m-1
bhonden van	a2b-1c-2d-1f-1l3
bhoodie gezien	a-1c-3e3f-1g-5h-2i5j2k-2m-4
bhoofd tegen	a-1b-1d-1f-3g5h-3i-1m5
bhoogte van	a-1b-2c-3e-3f-2g-1h4i-1k-2l-3m2
bhoor dat	a-9b-6c2d-2e-5f-1g3h-5i-6j-7k-6l-3m-7
bhoor een	a-2d-1f-2g4h3i-2k-3l-1m6
bhoor geen	a-1b-4c-1f-4g-3h-1i-2j-1k7l-2m-3
bhoor glas	a-4b-4c4d-8e-4f5g-5h-4i-1j-2k-4l-6m5
bhoor haar	f-3g2m4
bhoor hem	a-1f2g-1i-3l4m5
bhoor het	c4d1e-1f-1m2
bhoor iemand	b3c-2d-6e-5f2g-3h2i-2k-1l-2m7
bhoor ik	a-1b-5c1e-8h-5i-3j4k-2l-7m4
bhoor je	b-6d-5e-3f-3g-6h-5i-3j-1k7l-6m-5
bhoor kinderen	a-3b4c-2d-5g1m9
bhoor van	b7g-2j6k-2m-3
bhoor was	a-5b7c-2e-2f-7g-5h-2k-1l-3m-1
bhoor zacht	a-2b-2c-1e-3f-2h-2i4l8m7
bhoor ze	a-7b-6c5d-6e-5f2g2h-6i-3j-6k-6l-6m-3
bhoorde dat	a5c-4d-3f-3g-3h-1j-2k-2m-4
bhoorde van	c-3f-5g-4i-2j-5k-2m-8
bhoort niks	a2m3
bhoren hier	a2b-1c-5d-4e1f-3g-4h-2i-3j-4k-6l-4m-5
bhoren we	a7b-2g-2i-3k-6
bhoren zeggen	a-6b1d-1f-1g2j-3m-2
bhou het	a-3b-4c-5d-3e-4f-4g-4h-4j-5k-2l-4m-6
bhouden een	a-2b-5c-3d-8e-5f-2g3h-5i-5j-1l-9m-5
bhoudt de	a-3b-3c-1d-2e-3f-1g-2i-2j-2k3l-2m-3
bhoudt een	a-5b-4c-6e1f-3g-7h-6i-4k-4l-1m-6
bhoudt haar	d-5g4
bhoudt hem	c5d-3e-2f3g-4i3k-1
bhoudt vrouw	d-2g4i-2l-1m5
bhoutkachel van	a-3b7d-2e-2g-4h-1i-1j-1k-5l-5m-3
bhttps w	a-3b2e-4f-1g-1h-2i-1j1k-3l-1m-4
bhuilde bij	a-3b-2d-1e-4f-3g-6h-1i4j-2k-2l-5m-6
bhuilen in	b-1e-1g-4i4k-1l-2
bhuis en	b-1e-1f1g2i-1j-1l-1m3
bhuis ik	c3d1e-6f3g-5h-1i-4l-2m1
bhuis in	a-3b-5d-2e1f-5g-2i-5j-1k4l-2m1
bhuis nu	a-2b-1c-3d-2e1f2g-1j-2k-3m4
bhuis staat	a-1b6f-2h-2k-2m3
bhuis te	b-2c-2d-2e2f-2g-2h-2i-2j-2k-2l-2m-2
bhuis uit	b-3e-1f-1g3h-3i-1j-3l2m2
bhuis van	b-4c-4d-2e3g2h-3i-1m1
bhuis ze	b-1d-1e3f-2g-4i-1l-6m-1
bhuizen in	c-1d-2e3g-1j-1k-1l-2m-2
bhuizen te	d-4e9f-2g-6h-3i-7l-6m-8
bhulp en	a-1b-3c-2d-1f-2g4i-1l-4m4
bhun hand	a-4b-1c-1d-5e-5f-4g4h-4i-1m-6
bhun huis	a-4f-1g-1h-1i-1l2m2
bidee waar	b-1c-1e-2g-1i1j2k-1l-6m3
bidee wat	a-1b-4d-2e3f-1g-1h-4i-1j-7k-4l7m-2
biedereen aan	a-1b-1d2e4g-5i-3k-2l-2m-3
biedereen die	a-2b4d-4e-1f-6g3j-2k-2m2
biedereen en	d-5f-2g3i2m-3
biedereen is	a-4b-3c-1e-1f-4h-6i-4j-4k2m-4
biedereen naar	a-2b-2d-1f-1l-1m-7
biedereen ok	b-1h7k-7l-3m-4
biedereen rijdt	e-4g-3h3k-3l-3m2
biedereen staat	a-2b-2d-5e-4f-1g-4h6i-2k5l-4m4
biedereen uit	b-6c-7d6e-6f-4g4h-8i-5k-7l-5m-9
biemand aan	a-1b-2c-4d-3e1f-6h-2j2l-3m-2
biemand al	a-3b-3c-1e5f-3g-4h-6i-3j-4l-7m-7
biemand anders	a-2b6c-3d-5e-6f-4g-3h-3i-3j4k2l-5m-6
biemand beneden	a-1c-2d-2e-4f6g-5h-1i-5j-1k-1l-1m6
biemand bij	b-5c-1d-6e-1f-4g6h5i-7j-8l-2m2
biemand binnen	b-3c-2d-5e-3f5g-2h4i-1k-2l-6m-2
biemand dat	a-2c-6d-4e-3f-4g-4h-5i-3j6k-2l4m-9
biemand die	a-3c-6d3e1f4g-7h-3i-2k-3m5
biemand een	a-6b1c-1d-6e-3f-8g1i3j7k-8m-5
biemand enig	a-1b-5c-5d-3e1f-2g-2h-6i-3k-5l3m-2
biemand geraakt	d-1g-2h10j-6l-1m6
biemand gestoken	b-3c-3f-5g3i-2j-4k-2m3
biemand gezien	b-1c3d-2e-3f-3g-2h-10j4k-2l-3m-9
biemand haar	e3f-2g-2h3i-2j-1l-1m-6
biemand heeft	a-11c2d-11g-10h5i-6j-9k-6m-6
biemand helpen	a-1b-1c-1d-1e-3g-2h-3j-3k-6l6m-5
biemand het	b-2c-3e-5f1g-1j7k-5l-9m-6
biemand hoe	a-4b-7c-3d-1e-4f5g-3h-5i-3j-8k-2l5m-3
biemand iets	a4b-3h-2i-4j-5l5m-4
biemand in	a-1c3d-9e9f-1g-12i-7j-11k-9l-2m1
biemand is	a-2b-2c-8d-4e-8f-2g5h-3i-3j-7k-1m6
biemand kijken	b-4c-1d-1e-5f-2g-3h-4k-1m4
biemand ligt	a-1b-6c-5d-5e-6f-5g-6h-6i-3j-6k-2l6m8
biemand loopt	c-3d-3e2f-1g2k-3l-2m4
biemand me	b-1c-1d-5g-2h-2j6k-3m-3
biemand meer	d-1e-3g6i-2j1l-7m-4
biemand met	a-7b3c-12d-8e1f-15g1i-4j-6k-3l-11m-1
biemand mijn	a-2b-1c-3d-3e-6f-3g-5h-3i7j-6k-4l-5m-7
biemand neergestoken	b-1c-1e-3f-1g5j2k-8m-4
biemand of	a-1c-3d-1e-4f-3j10l-3m-4
biemand onder	a-2b-3e-2f-1g-2h-8j-3k-1l6m8
biemand op	a2b-4c-2d-5e1f5g-2h-4i-4j1k-1l-8m3
biemand rammelt	b-2c-4d-1e2f3h-3l-2
biemand rijdt	a-2b-2c3d-7e-8f-3g-2h5j-5k-7l-6m1
biemand roept	a-2b-2c-1d-1e-2f-1h-1i3j-1l3
biemand schijnt	a-2c-5d1e2f-2g-4h-5l-3m-5
biemand staat	a-4b-3c5d-5e2f-3g-8h-3i-3j-1l-7m-10
biemand te	a-2b-8c-5d4e1f-6g-5h-4i-5j-3k-7l-1m-6
biemand tegen	c-3d-4g5h2j-2l-2m-2
biemand uit	c-1d-2e6f-6g-3h-6l-1m-5
biemand van	b-6c-1d-3e8f-5g5h-3i-3j3k-3l-4m2
biemand waar	a7b7c-7e-2g-7h-2j9k-4m-4
biemand weg	a-3e-3f1g1h-2l-3m-1
biemand zijn	a4b-2c-5d-4e-7f-5g-4h-5i-4j-4l6m-5
biemand zit	a-1b-6c-2d-6e-4f4g-4h-1i-5l4m-1
biets aan	a-2b-5c-3e-2f-3j1k-2m-1
biets anders	b-3c-5e-3f-1g-2j4k-2l-3
biets bekend	b-1c-2d-2f-1g-3h6j3k-1m-4
biets in	a2b-5c-3d-1e-4f-1g-3h-2i-2j-4k-4l7m-2
biets langs	d-1e7f-3g5i-2l-5m6
biets van	a3d-1e1f-6g-2h-3i2j-4k-1l-3m-7
bijs gezakt	g-3h-3i-3k-2l2m4
bijs op	a-1b-3c-2d-3e-2f-4g-6h-2i7k-2l4m4
bik <#>	b-4c-5j5k-2l-2
bik alleen	a-4b-1d-5e-2f-4g3i3k-4l5m5
bik als	b-1c-2d-5f-1j4m-1
bik ben	a-1c-3d1e2g-7h-4i-6j1k6l-7m-4
bik dacht	a7b-3c-1d-1e5f-3g-9h-1i-5j1k-7l-2m-5
bik dat	b-1c3d-2e-7f-5g-2i4j-4m-2
bik de	a-3b-5c-4d-8e-5f-2g-5h-5i-4j-1k3l-5m-6
bik denk	a-3b-2c-5d-7e-3f-5g-2h6k-4l2m-5
bik doen	a-8b-1j3k-5m-2
bik durf	a-3b-1d-6e-8g7h-2i-2l-3m7
bik een	a-9b-4c8d-4e-1f2g-6h-3i-4j5k-10l-4
bik er	a3b-1c3d-5f-3i-1j-3m-3
bik ga	a-3b-1c-2d2e2f-6g3h-3i-4j-2l-4m-6
bik geef	a-2b-2c-3d-3e-3f-1g-4h-1i3k3l-2m-5
bik geloof	a-3b-3c-4d-3e-5i-4j-3k-6l-1m-4
bik haar	d-1g-3i3m2
bik had	a-6b-5c-2d-3e-7f-5g-6h-2i-2j-3k7l-4m-1
bik heb	a-2b3c-5f-2g-8h2l-2m-2
bik het	a2c-6d-6f-3g-6h-6i-4j-5k2l-7m-2
bik hier	c2e-1f-2h-2j2k-5
bik hoor	a-4c1d-8e3g-5h4i-7j-9k-10l1m7
bik hou	a-5b-5c-5d-7e-5f-4g-8h-5i-5j-6k11l-7m-7
bik iemand	b2c-5d-2e6f-6g-4h-1j-3k-4l-1m-3
bik iets	a-1b-4c-4e-6f-4h-3j2k-3l4m-2
bik kan	b-3c4d-3e-2f3g5h2i-4j-3l-8m-7
bik keek	f1g-1h-1i-3m-2
bik ken	a-4d2f-1g2h-1i-4k-5
bik kijk	a-1c-2d-1e-1h-2i-3m1
bik krijg	a-1b5d-1f-3g-4i-3k-5m4
bik kwam	a-3b-2c-5d-1e-5g-4h-1i-3k5m-5
bik las	a-2b-5d-1f-2g-4k3m-4
bik maak	d-4e-3g-3h-1k4m-2
bik maar	b3c-4e-2h-3j7k-7m3
bik me	a-3b-2c-1d-2e-2f1g-6h-2i-1j6k-6l-1m-3
bik met	a-5b-4c-3d-4e-2f5h-3i-4j6k-5m-2
bik moet	a-2d-5e-2f-1g-1h3i-2j1m-4
bik naar	a-1b-1f-3g-1h-1j6k-7l3m3
bik net	a2b-2c2d-4e5f-2g-6h-5j-5l-4m-7
bik niet	a-6b6c-2d3e5f-4g-2h-2i-3k-8
bik nog	a-1b-2c-2d-1f-1g1h-1j-1k3l-3m-2
bik nou	c-1d-1e-5f-5h-3j7k-4l-1m-2
bik nu	a4b-5c-1d-3e-4f-7g-6h-8j-1l-6m-5
bik ook	a-5b-4c-6d-7e-8f-6g-7h-4i-3j-6k5l-6m-7
bik op	a-2b-3c4d-5e-4f-4g3h-1j-1l-2m-4
bik ruik	b-3d-3e-4f-2h-4j-1k-2l6m5
bik slaap	b-4e-4f2j-1k3m-7
bik sta	a-3b6d-3e-4f6g-4j-1k3l-1m9
bik steek	a-1b-3d-4e-3g7j-2k4m-5
bik tel	a4b-3c-2d-2f-2g4h-3
bik u	a-4b-1c5d-1e-3f-2g-2i-1j-6k1
bik van	a-4b-2c3d-3e-4f-6g-3h-3j-3k3m-2
bik vermoord	a-3b-2c-3d4f-5g4h-5i-4j-3k3l-4m-5
bik vind	b-8d-2e4f-4g-3i-2j-5l-1
bik vond	a-6b-5c-6d-6e-1f-3g-6h-3i-4j-3k6l-5m-7
bik voor	a2f5g-3j-4k-4m-2
bik vraag	a3c-1d2g-4j2k-1l-1m-1
bik weet	a-2b2e-2f-1g-2h3i3j-5k3l-1
bik wil	b4c-4d2e-4f-3g-2i-2j-1l-2m3
bik woon	a1b-1c-3d-2e-3f3g-5h-2i-2k-2l-4m4
bik zag	a-3c4e-4f-4g4i-2j-2k-3l-2
bik ze	a2c-1d3f-4g-2h-3i-2k-1m-2
bik zelf	d-6f-2g4i-2j-2l-1m-3
bik zet	a-1c-1d-6e-1f-3g-4h-2i-3k5l-3m-5
bik zie	a-6d-8e-6f2h-8i2j-3k5l-7m3
bik zit	a-1b-2c-3d-5e-4f4g-1h2i-4j-1k-1l-6m6
bik zou	a4b-5d4e-2f-4g-7h3i-3
billegaal vuurwerk	a8b-5c-4d-3e-3f-1g-3h-3j-4k-3l-4m-7
bin <#>	a-7b-7c1d-5e-4f-2g4h-4j-5k-2l-4m-8
bin alle	a-3b-4c5d-7e3f-5g-4h-5i-1j-1k-1l-3m-3
bin almelo	b3g-1j4m-4
bin auto	a-1b-1c-2d-2e7f-5g-7h-8i-4l4m1
bin autos	a-1c-5d-4e9f-2g-4h-5i-3j-2k-9l-3m-4
bin bad	a-2b-2c-1d-4e-4f-2g-5h-3i5k-2l-5m-4
bin barwouts	a-4c-1e3f-1k-1l-3m-1
bin bed	a-3b-3d-3e-2f6g-4i-4j-1m7
bin bij	a-1b-3c-7d-5f-1g3h-2i-4j-2k-1m6
bin blauwe	c-3d-3f-2g-4i3l-4m1
bin brand	a-6b5c-1d-5e-3f-4h-2i-6j-1k-4l-7
bin de	a-5d-1e-5h-2j-4k-2l1
bin deze	a-3b-3c-4d-3e-1f-3g-4h-4i-3j3k5l-4m-5
bin dezelfde	a3b-3d-1e2g-1h-4i4m-2
bin die	a-2b-5c-3d4e-6f3h-4i-3j-7l-5
bin donkere	a-2b-2c-4d-3e6f-4g-6i-2j-1k-4l-1m-6
bin een	a7b-5c-6f7g-3h-7i-8j-10k-11l3m4
bin elkaar	a-3b-1c1d-8e-3f-1g1h-2i-3j-1k-3l2m6
bin en	a-3c-1d-3f-3g-4h-1i1k-2l-4m2
bin geloof	a-1b7c-3f-2h-5i-2j-1l-4m5
bin gelopen	d-1g-6h-1i3l-3m2
bin gereden	f-2m5
bin getrokken	b-4c-3d-2e-6f-1g8i2k-4l-3m8
bin haar	a7b-7d-3e-5f5g-8h-2i3j-5k-3l-6m8
bin heel	a-7b1c-4d-6e-9g-6h-5i-6j-5k3
bin hele	b-5c-3d-5g-2h-1i-2j-1k-4l6m-10
bin het	a-9b-1c-2f-2g-3h-1j-1k-2m3
bin huis	a-1b-4c-4d-4e4f-1g-2h-3i-2j-2k-3l-2m6
bin je	a-2b-2c-1d-3e-2f-5h-5i2j6k-4l-3m4
bin kinderwagen	a-2d-2e-1f-3h-2i6k-2l-4m6
bin lichterlaaie	a2b4d-3e-2f-3h-3j-1m3
bin me	a-4b-1c-1e-4f4g-6h-1i5j-1l-4m4
bin met	c2d1e5f-3g-4h-2m-5
bin mijn	a-6c-10e-1f5h-7i-7j-4k2l-2m-2
bin november	f2g-1h6k-2l-3m-5
bin oktober	a-1b4g-2i1j-1k-3l-1m-1
bin ons	b-8d3e-5g-5h3i-3k-7l1m-3
bin onze	a-1b2c-10d1e4f-3g-9i-4j-9k-3l5m-12
bin op	a-2b-6c-6d-7e-7f-4g6h6j-1k-4l-4m12
bin paniek	a3b-4c-1d-1e-1f-4g-1h-1i2j-2k-3l-5m-3
bin pyjama	b3c-1d-1f-2g-1k-1l-4m6
bin roze	a-3e-3g-2i-3k4m3
bin shock	a-2b-4c-3e-4f-2g6h-4i-5l-7m5
bin stukken	a1b-2c5f-3g-2h-1j5l-4m-5
bin te	a-5b-6c-10d-7e-4f6h-1k-2l-1m4
bin tilburg	a4c-4f-2g2i-4j-2k-3l-2m-7
bin tuinen	d-7e4f-5g-4h-1i-1k-5l-2
bin utrecht	a-3b-1e-1f-2g1h-2i-2j-2k4l-1
bin we	a5b6c-1k-2m-4
bin zijn	a-2b-3c-5d-7e-2f-2g5h3j-3k-3l-6m10
bin zwarte	a-2b-2c-3d-1f1g-5h-1i-3l-5
binbraak bij	a-1c-4d-1e-1f3g-1i-1k5l-1m-1
binbraak op	c-2d-3e-4f5g-1j-4k-2l-5m-1
binbraak was	c4f4h-2k-5l-2
binbreker is	c-5f3g4h-2m2
binbrekers in	a-1b-1c-2d-1e-4f4g-3j-2k-3m7
binbrekers zijn	c-3d-3e-2f3g-5i-1j-4k-3l-4m-8
bingang van	a-2b-3d2e-2g-6h-1l-1m-5
bingebroken bij	c-2d-1e-5f5g-3i-6j-1k4l-3m-5
bingebroken dus	f2g-1i-1j-1k-2
bingegooid bij	a-2b-3c7d-4f-6g-2m-5
bingeslagen en	a-3b-3c-9d-5e-3f6g-3j-1l-2m-3
bingetikt en	a-5b-4c-3d-2f7g-5h-4j-1l-5m-6
bintimideert mensen	a-2b-1d5e-4f-1g-3h-3i-1j-3k-2m-5
bis <#>	a-5b-7c-2e-7f-8g-11h-6i9k-2l-9m3
bis aan	a-6e2f-2i-3j-3k-2m-2
bis aangehouden	c-1f5g-3i-1j-2k2
bis afgesloten	b-1c-2e-3f-4g-2h1i-3k-3l-5m-6
bis al	a-12b9c-8d-8e-6g-2h6j-8k1l-5m-8
bis alleen	b3d3e-2f-3g5h-3i-6k-2l-5m5
bis alles	a-2b-3g-2i-3k5l-1m3
bis alweer	a-3b7c-4d-5f-1g-5h-4j-3k-4l-3m-6
bis bang	a-3b-1c-2d5f-5g-6h4l-1m-1
bis beklad	a-3b-6c3d-3e-4f-3g-4h-2i-3j-2l-4m-1
bis bezig	a-1b-2c-1g-1h-3i-2j-3l3m-5
bis bij	a-1c-2d3e5f-2g-4h4i-2j1k-1l-1m-9
bis brand	b4g-3m3
bis daar	a-1b1c-7d-4e-1f3g-3h-2i-3j-2k-2l-3m4
bis dat	a3b-6c-8d-3e4f-11g-2h1i3j10k-8l-10m-3
bis de	a-8b-1c-4d-12e-4f-7g-11i-5j15k-5l-19m-17
bis denk	a5c-3d-1e-1g-5h-3i-1j-2k-7l-1m-4
bis dicht	a-5b-6e-4h-7i-2j-4k-5l7m-7
bis die	a-2b-4c-1d-1e1f-6g-6h-4i2j2l3m-7
bis dit	a-4b-4c-2d-6e-3g-4h-2i-4j3k-9l-2m-4
bis door	d-9e-4f-4g-3h3i3j-6k-7l4m-5
bis doorgereden	e-1g4h-1j-2l-2
bis echt	a5b-1d-2f-1g2h-1i-2j-1k-6m2
bis een	c-8d-13e-6f-4g-9h-5i-4j-11k-2l4m-2
bis en	a-1d-2e5i-2j-1k2l-4m2
bis er	a-6b-4d-12e-5f2g4h-3i-7j6k-2m-7
bis eraf	a4b-2c-6d-3f-1g-5h-2i-3j-5l4m5
bis eruit	b6c-4e-2f3h1i-2l-4m-4
bis flauwgevallen	b-1d-1e-1g-2h-3j-3l4m5
bis gaan	a4d-2e-4f1g-4h-2i4j-3k-3l1m-3
bis gebeld	a-4c-6d-4e-5f4g-5h-5i-4j-4k-1l1m1
bis geen	a-2b4c-4d-1e2f3h-3j-8k-2l-10m6
bis geforceerd	b-2c-2e4f-3g-1m-3
bis geraakt	a-2g3h-2j-1k-4l-5m7
bis gestopt	a-1b-1c-1d-3e-4f-2g-2i2j-2k4l-1
bis gevonden	a-6b-3g-1h-2i3j-4l-5m-5
bis geweest	b1c-1f5g-4j-3k-3l-3m-1
bis gewoon	a-7b6c-1d-6e4f-2g-6h-5i-9j-5k-9l5m-8
bis goed	a-2b-6c-3d-2e-2f-2g1h-3i-5j-2k2l-5m-3
bis half	a7b-7c-1d-5e-1f-2g-1h-2i1j-3k-5m-7
bis helemaal	a-3b5c-6d-4f-3g-3i-4j-2k4m1
bis het	a1b-1c-9d-1e-3f-11h-8i-6j4k-2l-2m2
bis hier	a-1b6c-3d2e-5f-3g-3h-5i2j5k-6l-7
bis hij	d-1e4g2j-1m2
bis iemand	a-3b-4c-7d-4e-7f5g-3h1i-6j-3k-1l-6m6
bis in	a-5b-4c1d-5e-4f2g2h-8i-1k1m3
bis ingebroken	b-3c-1d-2e-1f3g-6i-1j-2k-2l-1
bis klaar	a-4b-5d5e-2f-4g-1h5i-3l-2m-3
bis kwart	a-3b-2c-2d6e-2f-1g-3h-2i-3j-2k-2l-1m-3
bis leeg	a-6b-4c-4d-5e-4f-5g-3h4i3j7k-5l3
bis maar	a-8b-7c1d-8g4h-4i-6j-5k9l-8m-3
bis meegenomen	a-4c-1f-8g5i-1j-1k-4l3m-9
bis met	c4e-2f-7i5j-4l-1m-2
bis mijn	a-2b-5j-6k3m-5
bis na	a-2b3d-2f-1g-9h-1i3j2l-4m-10
bis naar	a-4c3d-5e-5g2h-3i-4j-4k-8l-4m-2
bis neergestoken	b-3c-4d-3e-1f-3g3i-1j-6l-4m4
bis net	a4b-2d-7e1g8h-6i-5j-4k-4l-5m3
bis niemand	a-5b-4d-2e-2f3g1i-3j-1k-1l-5m-9
bis niet	b-2c2d-8e-9g-1i3j-3k-9l-11m7
bis niks	a-5b2c3e-2f2i-2j-4m-6
bis nog	b4c-2d-3e-6g-6h-10j5k-5l-5m7
bis nu	a-5b4d2e1f-3g2i1j-5k-6l-2m8
bis omgevallen	a-2b2c-2d-5g-5h-3i-4j-2k4l-2m4
bis onderweg	a-1b4c-4d-5e-5f-5g-5h-4i-5j-5k-5l4m2
bis ontploft	a-3b3c-5e-1f-2m5
bis onze	a-2b1c2d-4f-8g-3h-8i-5j3k-5l-5
bis ook	a-2b-2c-3d-1g-3j-3k3l-2m-5
bis op	a-8b-7c-4d-5e-7f-6g3h-6i-6j3k-6l7m2
bis opengebroken	c-4f2h-1i-2m-6
bis opgeblazen	a3c7k-6l-4m-4
bis opgehaald	a-2d-1e-1f-1g-2h-4i2j-2k-1l-1m-8
bis opgelost	a-5b-4e-4f-3g4h-3i4j-3k-3l-3
bis opgeruimd	a-3b-4c3d-1f-5g-1h1j-1l-1m-4
bis over	a-8b-6c-6d2e-3f1g3h-2i-5j-4k-4l-6m4
bis rustig	a-2b5d2g-1i-1j-2k-3
bis slap	a-1d-4e-5f-1g-6h-4i-4l6m1
bis slecht	a-3b4f2g-1i-2m2
bis te	b6c-3d5h-2m-1
bis tegen	a-2b-3c-2d5e-4f-3g-4h-3i-2k-2l-4m-5
bis ter	a-2b-1c-1d-2e-2f8h-2i-2j-2k-7l-2m-3
bis terecht	a-3b-6c-1d-7e-5f-4g-4h-3i4j-6k-7l3m-5
bis terug	a-3c3d3e-2f-6g-3h-3i7j-3k-3l-3m-2
bis thuis	b-3c-5e-4f5g-2h-3i-4j-2k-2l-1m3
bis toch	a-4b-7c-2d-5g-3h5i-2j1k-4l-4m-1
bis tussen	a3j2l-4m4
bis uit	b-1c-3d2e-4f-3g-1h-7i-1j-6k-5l2m-8
bis van	a-12b-3d2f-8g-1i-5j-12k-4l-3m-8
bis vanavond	a-1b-2c-3d-1e3f-4g-1h-2j2k-1l-3m-1
bis vanmiddag	a-1b-2d-2e-4f-1g2h1i2j-1k-2m-2
bis veilig	a-1b-5c-1d-1e-1f-4g-7h-3i3j-3k7l-4m-5
bis verdwenen	b-5c6f-6h-3i-5j-2k-1l-7
bis via	a-2b-2d-2e-4g-2i5l-2m8
bis vol	a-4b-2c8d7e-4g-1h-2i-2j-4k-6l-5m-3
bis voor	a-4b-4c-3d-7e-4g-4h-4i-5j-5k8l-4m-5
bis voorbij	a-4b-2d-1f-8g4h-2j-2k-1l-1m-8
bis weer	a7b-13c-2d1e6f-14h4i2j-10k-13l-5m-6
bis weg	a-5b-3d-8e-2f-3g-6h-9i8j-4k2l-4m5
bis weggelopen	a-2b-2c-1d-1e-2f-2g3h4i-2j-1k-3l2m-6
bis weggerend	a-4i2l-1m5
bis wel	d2g-2h-1i-4k-5m-4
bis zit	a-2e-4f-4g6j-2k-2l-2m-5
bis zonder	g-2i5l-3m4
bis zwart	a-4b3i-1k-4l-3
bja dat	a-1b4c-5d-3e-3f-3g-6h-2i-4j-4k-5l-4m-4
bjaar doen	a7b-3d-4f-1g-3i-4k-5l-4m-3
bjaar een	a1b-4c-3d-6e-4f-1h-1i-3j-3k3l-5m-7
bjaar gele	b-1f-3g-2i2j-1k-2m5
bjaar geleden	a-1b-3f5g3i-2j-4k-5m-5
bjaar hadden	a-3b-6d7g-2k-2
bjaar is	g-2i3j-1k-2m-1
bjaar of	a5b-6c-3d2e-4f-4g2h-6i4j-8k-2l3m8
bjaar ook	a-2b-3c5d-3e-2f-3g-3h-3j5k-5m-2
bjaar terug	a7f1i-4k-6m-2
bjaar was	a-2b-6c-2g3i-2j-6l-1m-1
bjaar weer	a-4b-2c-3d-4e-2g-1h-4i-3j2l-4m-2
bjagen mensen	a3b-4c-3d6e-3f-3g-4h-3i-1j-2k-3l-3m-5
bjan <straat>	b-3c-2d4e-2g-7h-4i-1l-5m-3
bjarigen met	a2e-1g-1i-1j-2l-1m-7
bjas en	b-1e1g1i-2l-1m-3
bjas heeft	a-4b5g-1j-2k-1m8
bjas hij	a-1f4g4i-4l-4m2
bjas met	a-3b-2c-3d4e-5f4g-5h-1i-3k4l-4m-8
bje af	d-4e-3g-3h-1k4m-2
bje dan	a-1b-2c-1d-1e-1f-1g-1h-2i2j-1k-1m-2
bje dat	a-3b-3d-5e-3f-6g-5h-6i1j-4k-4l9
bje een	a-4b1c-4d-4e-5f6g-8h-8i-7j-9k7l-6m-5
bje eigen	a-5b5c-3d-4f-1g-2h-2k-5
bje eigenlijk	a1i-1j1k-4
bje er	a-1b-4d7e-3f-1g-7h5i-5j1k-2l-4m-4
bje hier	a-7b-4c-2d-5g-3h-6i-2j9k-9l-1
bje iemand	a-1b-2d-4e-2f-2g4h-1i2j6k-1l-2m-1
bje niet	a-7b-2c-4d-7f-2g5h5i-5j-4k5m-6
bje nou	a-5b4f-1j1k-2m-2
bje ziet	a1b-1e-2f-2h-2i-2j-3k-1l-5m-5
bje zo	a-4b-4c-3d-4e-2f-4g-4i-2j-5k4l-8m-5
bje zon	a4b-6g-3h-1j6l-1m-3
bjeugd gooit	a-2c6d-2g-4h-2k-2m-2
bjeugd heeft	a6b-2c-1d-4g-1k-6m-2
bjeugd van	a-5b-2c-6d-4e-6f-3g-5h-3i-3j-4k6l-4m-4
bjeugd verzamelt	a-4b-4c-3d3e-2f-2g-3h-4i-2j-2k-2l-2m-3
bjongelui op	a3b-3h4m-1
bjongen aan	a-5b-2c-6d-2e-3f-3g4h-5i-7j-4k-2l3m8
bjongen beroofd	a-2d-1e-3g6i-4l-2
bjongen die	a-1c-1f-3g3j-2k-3m-7
bjongen heeft	a-1c3d-4e-3f-3g-5h-4i-4j-2l4m6
bjongen in	a-1c-2d-6e-6f-1g8h-1l-1m5
bjongen is	a-3b-3c-3d-2e1f-5g4h3i-1j-4l-4m-8
bjongen loopt	a3d-3e-1g1
bjongen met	a-5b-1d-5e-2f5g2h-5j1k-2l-4
bjongen op	a-3b-3c-4d-4f-5g-3h3i-4j2k-1l-6m6
bjongen staat	a3d-2e3g-1h-1i-1l-2m1
bjongen van	a5b-2c-3d-7e-7f-3h-7i8j1k-6l-6
bjongen wordt	a-2c-1e-3g-4h-2i4j-1k-1l-4m4
bjongen zit	g6i-2l-6m4
bjongens bij	a-5b-2c-6d-7e5f-1g5h-3k-4m-5
bjongens die	c-2d-5e5g-1h-7j-1k-2m-1
bjongens duwen	a-1b3c3d-5g-2m-3
bjongens gooien	b3c-4d3e-2g-2h4m-6
bjongens hebben	b-2c-1d-3e-2f-4g6h-3l-1
bjongens in	a-2b-3c-4d-3e7f-2g-6i-2j-1k-4l-1m-5
bjongens is	a-2b-2c7d-6e-7f-2g-2h-3i5j-1k-2l6m5
bjongens leggen	a-3b2c-5d-7e-5g-1h5l-3m-5
bjongens met	b-7e4f-10g-2h-10i-3j-1k-7l-4m-8
bjongens op	a-6b-3c3d4e-7g2h1i-2j-3k3l-1
bjongens slaan	c1d-7g8m8
bjongens trekken	a-2b-2c6d-5e-4f-3g-2h-5i-1k-3l-6m-3
bjongens uit	a1b-1c-4e-5f-1h5i-5j3k-1l-3m3
bjongens waren	a-2b-1c-5d-3e-6g5h-4m-1
bjongens zijn	a-4b2c-6d-6e6f-3g-6h-2i-5j-3k-4l-2m-5
bjongens zit	b-3c-6d8e-6i-1l-5m-4
bjongens zonder	a-4c-4d3e-2g-3h2m-5
bjongeren met	b-6c-3d7g-3h-3i-1j-2l-1
bjongeren van	a-3b-2c-1d3g-5l-1m-1
bjongetje heeft	a1g-2h-2i-5l-1m7
bjongetje met	a-5b-6c-4d-3e-5f-3g-7h-5i7k-4l-7m-6
bjongetje van	a-3f-1i4l-3m8
bjongetjes met	a-3b-1c-4d3e-4f-3g-5h-5i-5j-1k-7l-4m-6
bjullie al	a-4b1c-1f-1g-3h-2i-1j5k-6l-1m-2
bjullie een	a-3c-2d-4e-4f-2g-3h-1i-3j1l-2
bjullie er	a-1b-3c-1d-1e-2f-3g-4h-2i-2j-4k4l-3m-4
bjullie of	b-6e1j-2k-6l-1
bjullie ook	b3c-3d-3e-8f-2g-3h-3i-3j-1k6l-3m-4
bkade is	a-3b-5c-5d6h-4i-5j-3k-2l-7m-7
bkamer <#>	a-2b-2d-2e-3f-5g1i3l-1m5
bkan amper	b-3d-2f-3g-2i1k-1l-3m-1
bkan de	a-7b-6c-2d-1e-4f-6g2h2i-5j7k-7l-5m-8
bkan die	a-6b-6c-4d2e-10f-5g-6h5i-5j4k-10l-9m-6
bkan er	a5b-7c-5d-7e-5g-5h4i-5j-6k-1l-5m-10
bkan het	d5g-1i-3k3l2m-4
bkan iem	a-3b-2c-1d-1e-1f-1g-3h-4i-1j4k-5l-3m-2
bkan iemand	a2d-9e-8f-9h-10i-2j-2k-1l3m2
bkan ik	a-2b-5d3e-4f-7g-7h1i-5j8k-14l-3m-7
bkan niet	a-7c-1d-4e-5g-12h1j-11k2l-2
bkan ook	a-2b-3c-5d-3e8f-5g-3h-4i2j-3k-6l-1m3
bkant op	a-6b-3c-6d7e-3f-6g-8h1i-4j-1k-5l-5m1
bkant van	a-2b-2c-3d-3e1f-1g-3h-1k2l-2m-4
bkanten op	a3b-2c3m-3
bkantine van	c-1g-4
bkapot getrapt	a-2d-1f-3g-1h-1j-5l-5m-2
bkapot maakt	a-2c-2d-4e-1f-1g8k-3
bkapot van	a3b-4c-1d-4e-2f-5g-6h-3i-4j-4k4l-1m-6
bkapotte lantaarnpaal	a-1c6e-3i-1j2k-3l-6m-2
bkapotte ruit	a-5b-2c3d-2e-3g-3j-3k-5l-4m-6
bkapper en	b-3c-1f3g-3i-4l1m-5
bkapper is	a-3b-2c5d-1e-1f-6g-1h-1k5l-4m-4
bkar vol	a-1e5f-1h4m5
bkat is	a-5b-1c-1d-2f-2g-1i4j-2k-4l3m-2
bkat kwijt	e5f-3i-4j-3k-7l3m-4
bkat van	e-6g6i-1k-5l-5m-1
bkat zit	a3b-1j-1k-5
bkatalysator onder	a-2b-2c-3e-3f4h-5j-2m-9
bkeer langs	a-4b-6c-2d-3e1g-3i-2k-3l-4m-2
bkeer stapvoets	e2h-4m-1
bkelder van	a-4b1f-1l2m3
bkelderraam van	b-2c-5d-2e6f4g-5i-1j-1l-2m-6
bkent iemand	d-2e6f-2g-5h-2i-6j6k-2l-5m-3
bkenteken begint	a-2c-1d-3e4h-4k-1m-1
bkenteken rijdt	e2h-4m-1
bkerel in	a-2b-1c-4d-4e6f-5g-5h-6i-4j-5k-4l-5m-3
bkerel met	b-2c-4d-4e9f-7g-1h-4i-3j-1k-5l-3m-5
bkerstbomen in	a-1b4c-4d-4m-4
bkerstbomen op	a-5b6c-3h-4m-4
bkerstboom in	f-1m4
bkerstboom op	b-2c4d-5e-2f-2g-5h-1l-3m-3
bketting doorgeknipt	c3d-2e-1g-1j-1k-4l-3m-2
bkettingen en	a-2c-2d-5e-1g2m4
bkeuken en	a-1b-2c-1d-1e-2f1g-5h-1i-2j-1k-1m-1
bkeuken van	b3e-3f2g-5k-1m3
bkids met	a5b-4c-7d-4e-6f-1g-6h-4i-4j-4k-7m-6
bkijken in	a-1c-2d-4e3g-2h-1i-2k-3l-2m-2
bkijken naar	d2e2g-3h-5i-1m-4
bkijken of	b-4c-1d-1e-5f-2g-3h-4j4k-1m-7
bkijkt iedereen	a-3b-1d-4e4g-2i-2k-2l2m-1
bkijkt in	c-4d-3e8f-3g-3h-4j-3k-8l-4m-3
bkijkt steeds	a-1c-1d-4e7f-5g-3h-2i-1l-3m-4
bkind in	a-3b-1c-2e-1g-1i-6k-1l3m8
bkind is	a-4b-3d-3e-3f-2g-5h-5i6j-4k-4l2
bkind onder	a-6b-3d-4e-2f-1g-8h9i-3k-2l-7m3
bkind op	b1g1h-1i-3l-4m3
bkinderen met	a5b-4c-3d-9e-3f-6h-3i-4j-7k4l-6m-2
bkinderen op	a3b4c-1e-5f2g-3i-1l-2m1
bkinderen staan	a-7b4d-2g-4j-3m-1
bkinderen van	a-5b-3c-1d3e-5f-2g3h-1i-2l-1m-8
bkinderen wat	a6b-3d-2e-2f-3g3h-3l-2m2
bkinderen zijn	a-2b-3c-2d-1e-1f-4g3h-1i-1j-1k-2l3m6
bkindje van	a-3e-1f-1g-1i3j-2k-1m4
bklaar in	a-1b-4c-2d-2e4f4h-3i-2j-5k6l-6m-1
bklaar op	a-3c-1d-1g-6h-5i-3k-4l5m-4
bklaar wie	a-3b5h-4i-4j-1k2l-5
bklagen over	a4b-3d6i-1
bklap en	a-4b5d-4f-1g5i-1j-1m7
bklap van	a6b-3c-1i2l-1m-2
bklappen gevallen	a-1g3h-2l-3m-5
bklappen van	g5h-3j1m4
bkleine meisje	a-6b-1e-3g-3h-1i4k-2l-1m-4
bkliko staat	b1c-8d-1h-3k-2l-1m-4
bklimmen op	a-2b-2c-7d6e-4f-5g-4h-5k-3l-5m-7
bklimmen via	b-2c-1d3e-4f1i-3l-3m-7
bklimt over	b-2c-4d-1e4g-4k-1m-2
bklopt dat	b6g3j6k-2
bklopt het	a-3b-1c-3f-2g8h-3i-2j6k-8l-2m-1
bklopt niet	a-4b-2c-1d-6e4f-1g-5h1i-2j-5k-6l-3m-5
bknal bij	a6b-6e-4f-1g-1h-2j-2k-1
bknal in	a-7b-3c-1d-2g-3i-4k3m1
bknal maar	a6b-1c-4d-2g-5h-2k-4l-2
bknal was	a6b-3e-2g-2h-1i-2j-3k-5
bknallen bij	a5b-2d-3g-2i-3j5m-7
bknallen en	a7b-6d-4g-1h-3i-3j-2k-3m-7
bknallen richting	a-4i2l-1m5
bknallen uit	a6b-4c-4g-1k-2l-5m-2
bknallen van	a4b-1e-1f-1j-1l-4m-1
bknallen ze	a-3c-4d-4h-2i-4j5k-2l-1m-4
bknalt hier	a5b-3c-1d-4e-2h-1j-2k-3l-2m-1
bknock out	a-5b-3c-3d-6e-3f-1g5h-4i-1j-3k-1l-6m6
bknokpartij in	a-2b-3c-1f-2g6h-6i-4l-2m1
bknul op	a2c-5e4f2g-2h-4i-1l-1m3
bknuppels op	c4d-3g-1m-1
bkoevoet aan	c-1d-1f3g-1i-2m7
bkoevoet bij	c-1d-1e3f4g-1l-1
bkoevoet in	a-1b-2c-1e1f6m3
bkom naar	b-2d4f-3l-4m-3
bkom snel	a-1c-1d-1e-5f5g-3k-3l-1m9
bkomen en	a-1d-1g-3i4l2m-5
bkomen er	a-3b1c-4d-3e-3f-2g-3h1i-4j-3k5l-4m4
bkomen van	a3b-6c-2d-2e-5f-3g4h-3i-5j-5k-2l-2m3
bkomen ze	a-1b-5c-1d1e6f4g-6h-1i-5j3k-3l-3m-9
bkomt de	a-1b-3d-5f-4g-2h-3i-1j6k-3m-2
bkomt door	a-4b-6c-2d-5e-3f-8g2h-5i-5j-3k-3l4m-1
bkomt er	a-9b1c-4d-8e-7f-4g-8h-5i1k-11l-2m4
bkomt kijken	b1e-3j2
bkomt maandag	a2b-5c2d-5e-5g-4h-5i-3j-1k-4l5m-3
bkomt met	a-1b-4d3f-1l3m-5
bkomt niet	a-1b-3c-1d-1e-3f-2g-4h-4i-5j-4l3m5
bkomt rook	a5g-1i-2j-2l-9m10
bkomt uit	b3d-1e-4f-1g-2h-3i3l-2
bkomt van	a-3b6d-2f-1g5i-1j-5k-5l-1m-5
bkomt vuur	b6f-2m9
bkomt zwarte	b2e-1f-1m2
bkop in	c-2e-1h2m5
bkort en	a-1b-4c5d-3e-1f1g-2h-2j-2l-1m2
bkras over	a-5c6d-2e-3f-6g-1h-7l-3m-5
bkrassen op	b-1e1f6g-1j-1
bkrijgt geen	a-7b-3c-2d-1e-3f-1g-9h-5i-6j-2k-7l7m7
bkrijgt klappen	a-4b-1c-2g7h-7k-2l-4m8
bkruispunt bij	a-3b-4d-1e-4f-4g-1h2l-1m4
bkun je	a-4b3c-3d-4e-1f-5g-6h5i-6j9k-6l-1m-3
bkunnen er	a4b5c-3d2e-2g-3h-7l-1
bkunnen jullie	a-4b-2c-2e-1f-1g-2h-2i-1j-2k3l-2m-1
bkunnen niet	a-1b7d-3f-3h-2i-1k-2l-1m5
bkunnen we	a-7b-5c2d-4f-1g-4h-4j-8k8m-3
bkunt u	a-2b-1c3d-4e-3f-5h-1k-1m-4
bkwam hier	a-7b-3c-6d-3e-5g-5h-4i-2j-6k6l-5m-6
bkwam thuis	e-4f3g5i-3k-5l-5m-3
bkwart over	a1b4d-4f-2g-1h-1i-2j-1k-3l-3m-1
bkwart voor	a-5b-2c-3d3e4f-3g-3h-4i-3j-3k-2l-4m-3
bkwartier geleden	e-3f-4g-3i2m-4
bkwijt bij	a-3f-1i4k-1l-1m7
bkwijt op	a-2d-2e-2f-3g-3h-2j-4l1m5
bkwijt te	a5d-2e-5f-1g-3i-2l-3
bkwijt was	e-2f2g-3i-3l-1m-4
blaat het	a-6c-1j5k-2
blaat maar	a-2b-3c3d-4e2f-3g-3h-5i-1j-1k-4l-1m-4
blaat mag	b-1j4k-5
blaat ze	a-5b-3c-4d3e-4f-3g-6h-3i-3j-2l-2m-6
blaat zijn	a-2d-1e4g-1k-4l-3
blaatst gezien	a-1d-1e-1f-1g-1h-1i1j-1k-3m5
blachen en	a-2c2d1f-2g2m-2
bladder is	b-3d-1e3f-4g-4h-6i-6j-2k-5l-5m-6
bladder tegen	a-1b-1d-4e1f4h-2l-5m3
bladen mijn	a-3c-3d-5e-8f9g-1h-5i-2j-2k-4l-1m-6
blag in	a-3b-3c-6d-1e-6f4g-2h-1i6k-3l-7m-7
blag om	a-3b-2c8d-4e-4f-2h-5i-1j-2k-4l-5m-2
blamp in	a-2b-2c-3d-3e5f-6g-4i-1l-2m-3
blampen aan	a-3b-4c-3d-6e-6f2g-2h-4i-2j-5k5l-5m-4
blampen er	b-2c3d-2e-2f-2g-3h-1l2m-5
blampje in	a-2b-4c-7d-5e-2f-4g-3h-5i-4j-4k-3l5m-4
blang duurt	a-4b-6c-4d-4e-3f-4g-4h-2i-1j5k-7l-2m-5
blangs de	a-1b-2c1d-14e4f-8g-5h-5j-8k-8m-5
blangs gelopen	a-1b-2c2d-1e-2f-1g-4j-5k4l-4m-7
blangs het	a-5b-1c-3d2e3h-5i-4j-5k-2l-6m-5
blangskomt om	b-1c-1d-3e-4g7k-4m4
blangzaam langs	e5h-6l-2m-3
blaptop weg	a-1b-2c6d-1f5h-1m-2
blas ik	a-3b-4c-4e2f-5g6h-2i-4j-8k-8l-2m-6
blaser op	a-4b-3c-4d5e-6f-2g-3h-5l-2m-6
blast van	a-6b-4c-5d4e-5f-7g-6h-4i-7j-8l-8m-7
blastig bij	a-1b-1c-5d5e-6f-1g-1h-4i-3l-3m-8
blaten weten	a-3b-2c-1d-5e-1f-1g-6h-4i-2l-7m-1
bleeg en	a-2b-1c3e-4f5g-3i-1m-7
bleegstaand huis	a-2b-8c-1d-1e6f-8g-4i-1l5m-5
bleek op	a-1b5e-1g4k-4m-1
blees ik	a-1b2c-5e-5i1j-5k-4l-2m-5
blek gestoken	a-1b-3c6f-1g-2h-5j-3l-2m-2
blekke band	a-4b-3c-4d-4e-4f-2g-3h7i-3j-2k-1l-9m-5
blet op	a-6b-5c-8d-9e-5g-7h-2i-6j-6l-1m-11
blicht aan	a-2b-5c-2e5f-2h-3i-1j-1l-1m-7
blicht in	b5c-1d-4e-7f-3h-6j-2k-5l4m-8
blicht op	d-4e-4f-3h5l-3m-4
blicht over	a-1b-3c-1d-5e-4h5k-1l-5m-2
blicht scheurt	d-2e-4h5l-1m-5
blicht uit	a-1b-5c-1d-1e-3f-2h-3j-2k6l-7m-4
blicht van	a-1b2e-4f4l-6m3
blichten aan	a-1b-3c-3d-1e-4f-2g-4h6i-4j-2l-8m-3
blichten uit	a-3b-3c-3d-5e5f-5g-4h4i-2j-2k-4l-4m-3
blichterlaaie en	a3b2h-1m3
blichterlaaie er	b2d-2f-1m2
bliep bij	a-7b-2d-2e-3f-1g-4h-2i6j-4k-2l-7m-8
bliep net	a-7b-1c-3d-4e-3f2h-1k5l-1
blift zit	b-2e-1f-1g-1j-2l5m4
bliggen bij	a-4b-2c-4d-2e-4f-4g-3h-4j-5k5l-4
bliggen er	a-5b-2c-3d-5e-2f-2g-5h3j-5l4m4
bliggen gewoon	b-4d-3e-1f5g-2i-1m4
bliggen in	b-1c6h-7l-7
bliggen op	a-7b4c-3d-7e-1f-8g-5h1i-5j-2k5l-4m2
bligt aan	a-1b-4c-3d-3e-4f-7g-5h2i4j-2k-2l-5m5
bligt al	a-6b-5c3d-4e-3f-3g3h-7i2j-3k-4l1m5
bligt bij	a-4b-3c-7d-2e-1f-7g4h-4j-3k-1m5
bligt een	a2b-1c-12e2f-4g-4i-8j-6k-5l7m-12
bligt er	a-8b-3c-7d-9e-5f1g7i-1j2k-1l2m5
bligt eraan	a-3b-2c4f3g-3h-3i-4j-5l-6m-3
bligt eruit	a-2b-9c-1d-6e-8f2g-7h-8i-1j-9k-8l1m-1
bligt het	a-5b6c-6d-2e-6f-4g-7h-4i-2j6k-3l-4m-8
bligt iemand	a-9b-2c-4d-2e-7f-4g5h-5i-2j-2k-2m9
bligt iets	a-5b4c-4d-3e-5f-4g-4h-4i-4j-3k-4l7m-6
bligt in	a2b-10c8d-4e-4f-5g-9h2i-7j-3k3l-8m-7
bligt knock	a-4b-1c-2d-3g3h-1i-1j-2k-1l-3m3
bligt met	f2g-2h1i-2m3
bligt naast	e-4g-2h2i-3l2m4
bligt nog	c-2e-1f-5g-1h3m4
bligt op	a3b-7c5d-4e-4f-2g-3i-6j-4k-2l-7m4
bligt open	a5b-5c7d-3j-3l-3m-5
bligt over	a3b-3c3f-1h-1l-1m-3
bligt raar	e-1g-1h5i-1l-5m4
bligt te	a4b-2c-7d2e-2f-2h-7i-6j-2k-4l3m4
bligt voor	a5b-1c-5f-1i-3l-8m6
blijkt dronken	a-1c-1e-3g-6h-2i-3k-2l4m-2
blijkt het	a-5b-1c-3d1e5f-6g-6h-2i-2k-1l-6m-3
blijkt me	b-6d-4e5f-1g-3h-6i-3j-3k4l-1
blijkt wel	a6b-6c-6d2e-4f-2g-4h-5i-4j-4k-8l-7m-2
blijn <#>	a-1b-1c-4d-2e-1g1h6i-2j-8k-6m4
bloopt achter	e1f-3g8m4
bloopt al	a-3b-1c-3d5e-2f-2g-6h-5i-5j-4k-4l-9m-7
bloopt bij	b-1d-2f4g-5h-2i-7l-6m-7
bloopt de	a-1b-4c-7d2e-6f-4g-4h-2i-2j-5k-2l2m-7
bloopt een	c-1d-3e5f-5g-6h-1j-2k-6l-5m-5
bloopt er	a2b-1c-2d-3g5h-1i-1k-1l-4m5
bloopt hier	a-3b-1c-3d-8e7f-2g-4j-2k-8l5m-8
bloopt iemand	a-4b-4c-4d-7e2g-7h-2i-2j-2l-6m-2
bloopt in	c-1f-2i4k-1l-6m6
bloopt met	a-1c3d-8f-2g4h-2i-2j-1k-3l-5m5
bloopt nu	b-3d-1e2f-3g-2h4l2m-6
bloopt op	d-5e-2g-4i5l-2m3
bloopt over	b-3c3e-6f-2g4h-3j-1k-2l4m2
bloopt richting	a-4b-2e6f-2g-6h-1k-1l-1m-6
bloopt rond	a-2c-4d-3e3g-2h-1m-7
bloopt te	c-2e-4g-2i-1
bloopt uit	a-7b1c-4d-1e-5f-5g8h-8i-5k-6l-4m5
bloos alarm	a-4b3c-2d-2e-4f-2g-3h-1i-2j-3l-4m-6
blopen en	a-1b-4c-3d-4e-7f4g-4h3i-2j-2k-3l-3m2
blopen er	a-2b-3c2d-6e-4f5g-1k-2l-3
blopen mensen	a-2b-2c-3d-4f5g-5h-1i-2k-2
blopen met	a-1b-2c-8d4e7f-9g-3h-5i-1j-2k-3l-6m-8
blopen over	c7d1e-5f-2h-4m-3
blos boven	b-4c-6d-6e-2h-2j-1l8m-10
blos en	a-7b-3c5e-1f-2g-5h8j-2k-7l-7m-9
blos in	b-4c-3d2e-1f-3g-5h-1l4m-3
blos op	a-2b-2c-4d-4e-1f-4g-1h-2j-2k-3l6m-8
blos te	a-1c-1d-1e-2f-2g-1h-1j-3l2m7
blos van	a-6b6c-3d-2e-1f-2g-2h-4i-3j-3k-2l-4m-8
blucht bij	a-5b-8c5d-6e-3f-2g-2h-5j-3k-1m-9
blucht in	a8b-6c1d-1e-1f-1g-2h-2i-2j-2k-1l-4m-1
blui op	a-1b-3c-4d6e-5f-1g6h-5i-1j-2k-1l-4m-3
bluidruchtig maar	a-8b-2c-4d4f-4g-4h-6i-3k-1l-3
bluistert niet	a-2c-5d-5e-3f-3g-1h-1j5l5m1
bmaak je	a-6b-1d-4e-3g-3h-1j-3k8m-2
bmaakt fotos	c-1d-3e3g-1j-1k-1l-2
bmaanden terug	a-5b-2c-3d-4e4f-5g-4h-2j-1k-3l-4m-3
bmaar <#>	a-5b-7c-5d-2e-2f-4g-7h-6i2j-1k2l-5
bmaar bestuurder	e-3h4m-4
bmaar bleek	a-2e-2g-8h-1i5k-5l-5m-5
bmaar dat	a-9b3c-2d-3e3f-3g-3h-1i-2j-5k1l-4m-1
bmaar de	a-5b2c-2e-2f-3g2h4i4k-1l3m-5
bmaar die	c-2d-1f5g-5h-4i-6j-3k-1l-5m-5
bmaar doet	a-2b-2d4e4f-3g-1h-2i-7j-1k-1l-3m-3
bmaar een	a-5b3c1d-4e-7f-3g1h-3i-4k-2l3m-6
bmaar er	a-1b-4c-1d-1e2g-2i-1k2l-7m-4
bmaar gaat	a-1b-5d-1f-3g-5h-5i-4k-5l7
bmaar gemoedelijk	a6b-6c-5d-1e-3f-5g-4h-6i-4j-1k-4l-7m-3
bmaar goed	a-3b1c5d-4g-3h-2i-1j-3k3l-2m-6
bmaar het	a10b4c-3d-7e-8g-3h2i-7j-6k-12l-9m-2
bmaar hier	a5e-4g-3i3l-1m5
bmaar hij	a2c-6e7f-6g2h-4i-8k-6m-1
bmaar ik	a-2b-6d-3f-2g-3i-5k-5l2m4
bmaar is	a-6c-3d6e-2f-1g-3h-5i-6j-2k-5l-5m3
bmaar kan	d-2e5f-4g-2h-1j-6k-3l-1m-5
bmaar mijn	a6b3c5e-2i-1j2k-2m4
bmaar niemand	a6b-3c-6d-3e-1f-1g4h-3i-2j-2k-9l-3m-5
bmaar niet	a-1b-1c-3f-1g-4h2i-1l-3
bmaar niks	c-5d-4e-2f7i-5k-4l-3m-3
bmaar nu	a-3b-7d-3g4i-2k5m-5
bmaar staan	a-3b-4c-1d-6f-3g6h-3i-1k-2m-4
bmaar staat	b6d-2f-2g-1h-1i-3j-3k-1l-6m-1
bmaar van	a-4b-3c3d4e-1f-1g-3h-2i-2j-2k-3l-3m-8
bmaar was	a6b-5c-2d-1e-4f7g-9i-2j-2k-6l-5m-3
bmaar wat	a-4b-3d-4g-3h2j-5k6l-4m-3
bmaar wel	b-6c2d-2e-3f-2g-4h-3i3k-6l6m-7
bmaar ze	a-6b3c-2e-9f-6g-1h3i-6k-7l-6m1
bmaar zie	a3c-2e-3f-1h-3i-1j-3k-5l4m-7
bmaar zijn	a-1c-5d-3e-1g5h-1i-4m3
bmag bellen	a-2b-2d-3e6g-5i-3j-6m-4
bmag dat	a7d4i-1j3k-2
bmag een	c-4d-3e-5f-3g-7h-4i-4j7k-6l-4m-3
bmag er	a-6b-3c-3d-1f-2g-2h-2i-3j5k-6l-1m-1
bmag ik	a-2b-1c-1d-8e-2f-1g-5h-2i-2j13k-12m-1
bmag je	a-8b-7c-1d-5e-4g-4h-4i-2j10k-11l-1m-3
bmaken met	a-3d8e-3g-8h-2i-2l-3m-5
bman aan	b-1d-2f-1g-4i-3j-5k6l-2m-3
bman belt	b2c-1d-2e6f-3g-3h-4j-1k-4l-3m3
bman bij	a-4b-4c-4d5e-1f-3g-5h-2i-1j-3k-2l-4m-3
bman die	a-2b-3c3d-2e3f-1g3h-5i3j-2k-4
bman doet	d-2e4f-5g-1k-2l-5m-3
bman een	a-2b-2c2d-3e-4f-6h-4i-2j-1k4l-6m-4
bman en	b5d-5h-1k-2m-4
bman erin	e4f-1g-2h-4k-1m-3
bman hangt	d-5e-4f-2g-5i-2j-1l6m6
bman heeft	b-2d-6f-3g-5h-4i6j-3k-8l4m10
bman houdt	d-2g4i-2l-1m5
bman in	a-5b-6c-9e5f4h-7i-12j-4k2l-16m-2
bman is	b-3c5d-3e-7f1g1h2j1m2
bman laden	c-4f-2l-2m-6
bman ligt	e-2f-1h2i-4k-1l-1m5
bman loopt	c-2d-7e5f-5g-7h-2i3k-1l-8m-4
bman met	a-1b-3c-7d-8e11f-7g-3i-7k-17l-1
bman of	a-2b4d7e-2f-1g-6h-4i-2j-3k-1l-1m-10
bman onder	a-2d4e-4f-4g2h-2l3m-5
bman op	a-8b3c-1d-3e4f-9g4h-9j-3k-7l-8m-7
bman probeert	c-4d-3e3f3g5h-4i-5k-1l-3m4
bman schreeuwt	d8e-2f-1g-7i-7k-3l-5m-5
bman slaapt	a-1b-2c-1d3e-2f-2g-3h-2i-2k2l-6m-7
bman slaat	b-1d-5e-3f-3g5l-2m4
bman staat	a-1b-3c-3d6e-3f-7g-3h-6i-5k-5l-5m-4
bman uit	b-4d-2f-3g-6h-3i-2j-5k-3l-3m-6
bman van	b-1c-4e-4f-6h-5i4j1k-1l4m5
bman volgt	d-3e-2f-1g4k-3m3
bman wordt	c-6d-4e-5g7h-2k-1l-6m-2
bman zit	b-6c-2d-2e-1f-4g-6i1j-2k-2l1m6
bmanege paarden	a3b-1e-1f-1g-1j-1l-5m-3
bmannen bij	e4f4h-3j-5m-1
bmannen in	e-3f2g-4i-4j-3k-2m3
bmannen met	b-3c-1d-7e4f-1h-6i-4j4k4l-6m-1
bmannen zijn	d-2e-5f5g-5m3
bmat gejat	c-2e-2f4g-2j-2k-3l-1m-5
bme broer	e-2f2g-2i2l-4m1
bme broertje	a-4b-2d-1f-5g-3h-3i4j-4k-5l-2m-3
bme dood	a-2e3f4g-6h-3i-2k-4l-5m-4
bme fiets	c-1e-2f2
bme kapot	a-3b-2c-4d-3e-3f-1g2k6m2
bme maar	a-6b-4c-4d-2e-2f-2g-3h-3i-2k8l-6m-8
bme moeder	e2f-1j-4
bme vriendin	a2b-3c-1f-1g-1i-1j-1l1m2
bme werk	d-2e-4f6g3h3j4k-5l-3m7
bme zusje	a-2b-1d-1f-1g3i-2k-2l-1m5
bmee met	a-4b-2c-1d-2e-5h-2i-3j-2k6l2
bmee te	d-2e3f-2g4h-3i-5l-1
bmeegenomen en	a-3b-1c4e-1f-7h-4i-1k-1l-2m-4
bmeegenomen uit	b-1c-3e5f3g-6i4
bmeer aan	a-1b3c-3e-2f-1g-4h3i-2j-1m3
bmeer bij	a-1e-4f-1g-4h-7i-1j-5k-2l8m-10
bmeer boven	a-1b-3c-1e-3f-2g-3h-2i-5j-4l2m4
bmeer en	a1b-1d-1e-1g-4i-4l2m7
bmeer is	a-3b-4c-2d-5e2f-3g5h-2j-3k-3l-3m2
bmeer mensen	a-3h-3i-2j7l4m-7
bmeer op	a-7b1c-6d-6e4f-5g2h-9i-3j-6k-6l-4m3
bmeer te	b3c-2e-3f-2g-3h4i-1j-4k-1l-6
bmeer uit	a-1b3c-1d-1f-1g-2h-1j-1l3m2
bmeer van	a-2b-3c3d-1f-3g-1i3j5m-4
bmeer waar	b-3c-1e-1g-1i-5j-2k-2l3m-7
bmeerdere mensen	a-2b-1c-2d-3e-1g-1h2j-1l-2m4
bmeiden van	a5b-4c-2d4e-5f-1g-9h-1i-5j-2k-1m-5
bmeisje in	a-4b-7c-2d-1e-4f-3h-4j-3k2l-6m-5
bmeisje is	a-5b-2d-2e-3f-1g-5h-2i6j-4k-2l-7m-7
bmeisje ligt	a-3e-1f-2g-2h7i-3l-6m1
bmeisje op	a-2e-3g-5h-5i-5l8m5
bmeisje van	d-4e3f-1h-2i6j4k-1l-8
bmeisje wordt	b-3c-3d-1e1g7i-7k-4l-3m2
bmeisjes en	a-1b-1d5e2g-5h-3i-1k-2m-6
bmeld ik	a-2b-2c5d-5f-3g-3h-2i3j4k-7l-6m-4
bmelden dat	a-2c4d-4e-4f4g-1h-1i-4j-5l-2m-3
bmelder gaat	a-3b-5c-2d-1f-2g-2h-3i-2j-3k-2l5m9
bmelding van	a-4g-2h-2i-3j7k-7l-2m-5
bmen is	a-1b-1c5e-2f-5h-1j-3l-1m-5
bmeneer op	d-2g-3h-1i-1l1m3
bmensen af	a-1d-4g-5h2m-2
bmensen bij	b-6c-1d-7e-3f-4g-6h5i2j4l-4m6
bmensen binnen	a2b2f-4k-1m2
bmensen die	a-4b-6c-3e-4f-3g4h2i-1j4k-4l-2
bmensen en	b-1c-1d3e3h-4k-1m-3
bmensen erin	a-2e-4f-2g2h3i-3j-1k-3l2m2
bmensen gewond	c-1g-1h5l-2m4
bmensen hangen	b3m4
bmensen in	b-5c-9d3e-3f-1h-4i-2j-5k-2m1
bmensen kunnen	a4g6h-3m7
bmensen liggen	a3b-2c-4d-5f-2h5j-1m9
bmensen lopen	a-1e-3f-1h3m-5
bmensen met	a1b-1d-3g-4h-1j-2k-1m-2
bmensen op	a-2b-1c-5d5e-5f4g-6h-2j-1k-2l-5m-2
bmensen rennen	a-1b-3d-6e-2f-3g6h-3j-2k-1l-2m7
bmensen staan	a-2d-5h3m4
bmensen van	a-4b-2c-1d-7e-2f-3g3h-6j3k4l-1m4
bmensen weg	a2b-4c-4d7e-3f-4g-4h-4i-1j-2k-3l-3m-7
bmensen worden	a-3b3c-5d6e-2f-1g-6h-2j-2m1
bmensen zijn	a-5b-5c-4d5e-5f3g-4h-3i-3j-1k-4l-6m-1
bmensen zitten	a-1b-1c4d2f-3g-2h-3l-4m-3
bmes bij	a-1c-1d-3e-2f-2g6k-1l-4m8
bmes in	c-2g1l-2m6
bmes op	a-1c-1d-3e-5f-2g-3h-2i-2k-1l3m3
bmet <#>	a-6b5c-4d-12g-8h-2i-6j-5k-1l-5
bmet aansteker	a4b-1d-2g-2i-4k-1
bmet alarmlichten	b-4e-2f-1h6l-1m5
bmet autisme	a-3b-5c-4d-2f-1g-1h-3i3l-2m4
bmet autobanden	a-2c-2d-3h-2m-5
bmet bivakmuts	c5f2g-7h-2i-2l-1
bmet bivakmutsen	a-4b-3c-4d4e-4f-3g-5i-2m-4
bmet brandwonden	a3b-2j-1m5
bmet capuchon	a-5b-2c-7d-5e4g5h-6i-2j-1k-4l-7m2
bmet capuchons	d6e-4f-1g-4i-1j-1l-1m-5
bmet dat	b-5c-1d-2e-4f-2g-2h-1i-7k-6m-7
bmet de	b-5c-4d-13f3g-5i3k2l-6m-10
bmet dementie	b-1f-1g-1i4l-1m-1
bmet die	b-1c-1d-1e6g-9i-7j-2k-6l-7m-10
bmet draaiende	a-2c-5e5f-7g-1h-9i-3j-2l-4m-6
bmet drie	d-6e4f2g1l-1m-4
bmet een	a-1b-2h-3i-9j-7l-8m3
bmet emmer	b6h-2i-1j-3l-4m-2
bmet fakkels	a-4b-2d7g-4j-1k-1m-3
bmet flessen	a-7b-2c3d-8e-5f3g7h-6i-1k-2l-1m-1
bmet gedoofde	a-3b-4c-5d-3e7f-1g-3h-7i-3l-4m-2
bmet gereedschap	c-2e3f-2g-4i-3l-3m-4
bmet glazen	a-5b-1c-4e-3f-1h-1i-2j-1k-1l-1m4
bmet grijze	a-1c-3e3f-1g-5h-2i5j2k-2m-4
bmet grote	a-3b-1c-5d-5f-3g-2h-1i2j-4k-1l-6m-3
bmet haar	a-4d-2e-5f-3g-7h2i1j4k4l-2m-5
bmet halve	b-1c-2d-2e-5f-1g-2h-1i4j-4k-4l4m-5
bmet handschoenen	a-1c-2d-2f-5g2h-4k-2l-1m-6
bmet harde	a-2c-3d6e-1h2k-1l-1m-1
bmet helm	a-1d4f2g-2h-6m-1
bmet hem	a-1b-3f-2g2k-3l-3m-6
bmet hond	b-2d-5e6j-1k-4l-5m-5
bmet honkbalknuppel	c-4d-5e-5f-2g6h-2i-2l-1m5
bmet iets	b-1c-1f3g7h-5i-2l-4m7
bmet kapotte	c-4e2f-1h4m-4
bmet kerst	a-3b-1c-5d-1e-3f-3g-5k6m-1
bmet kettingen	a-2c-4e-1g-4h-1
bmet kinderen	a2b-9c-7d-6e-5f-2g-8h3k-5l6m-7
bmet kinderwagen	e5f-1g-4i-6l-2m-2
bmet knallers	a3c-1d3e-1g-4m-2
bmet knuppels	c3d5e-2f-1g-2i-3j-1m-3
bmet koevoet	a-1c-1e-1f-3g-1m2
bmet ladder	d-1e2f-3g-1h-3i-3j-1k-1l-4m-5
bmet lamp	a-2b-1c-3d-2e6f-4g-3i-1l-2m-3
bmet lampje	a-1c-5d-5e8f-1g-2h-2l-3m-1
bmet laser	a-2c-3d6e-6g-2h-5m-3
bmet lege	b-2d-2e-1g-4h-6i-2l5m-7
bmet machete	a-1c-2d-3e-5f-2g5h-1i-1j-1k-1l-1m5
bmet me	a-2b-3d-1e-5f3g2h-4i-4k-3l4m-2
bmet melkbussen	a6b-1d1h-4k-7m-3
bmet mes	c-3e-4f3g3h-1k-1l-5m9
bmet messen	a-4b-1c-2d-4e-1f-3g9j-1k-3m-3
bmet mijn	a-6c-5d-2e-4f4g-8h4i-5j5k-7l-5
bmet nitraat	a1c3d-2m-6
bmet open	a-1b-2d2f-6g-2h-7i3l-6m2
bmet opzet	a-2b-1c-6d-3e-5f-2g-6h8j-4k-5l-4m9
bmet oud	a-3b-1g3h-4k-3m-2
bmet pech	a-1b-4d-4e-2f-1g-2h-4i-1j-2k-4l5m-4
bmet pet	a-3c-1d-3e3f-3g-3h-3i-2j-1k-2l-5m-5
bmet pijlen	a5b-5c-4d-3e-1f-1g-2h-4i-2j-5k-5m-6
bmet pompon	a-1b-1e-2f-2i-4j-3l1m2
bmet publiek	a-3b1c-2d-5e-4f-1g-1h4i-2j-6k-2l-4m-2
bmet rode	a-3b-4c-1d-1e1f-2g-5h-4i-5j2k-3l3m-8
bmet rollator	b4e-1h2i-4l-6m1
bmet rotjes	a7b-1c-4e-2g-2k-2m-2
bmet rugzak	a2d-4e1f-2g-3h-1i-4l-4m-4
bmet spullen	a-3b-1c-6d-5e-3f5g3h-2m-2
bmet stenen	a-4c-6d5e-1f-1g1h-3j-2k-2m-10
bmet sterretjes	a9b-4c-4d-8e-3g-2h-3i-2j-5k-9l-2m-5
bmet stokken	a-2f-3h-2k-1l-1m-11
bmet tas	a2e-1f1i-2l-1m-1
bmet twee	a-3b-1c-2d-6e9f-7g-4h1j-6k-1l-3m3
bmet vergunning	a-2b4c-2d-6h-2j-5k-3m-1
bmet verrekijker	b-3c-1d-3e5f-3g-3i-4j-3l-4m-5
bmet vier	a-5b4c-6d-3e-2f-3g-4h-3i-2j-1k2l-5
bmet vlinders	a1c4g-1h-1j-2m-6
bmet vuurpijlen	b2d-2g-7m-6
bmet vuurwerk	a13b-6c8d-1e-3g-5h-3j-3k-7l-1m-7
bmet water	a5b5i-3l-1m-2
bmet winkelwagens	a-5b-5c1d9e-5f-2g-4h-7k-2l-1m-1
bmet witte	a-3b-1d4e-3g-3i-2l3m-3
bmet zaklamp	e-1f3g-2k-4l-3m4
bmet zijn	a-10b-5c-2e-6g-2h-7i3j-4k3
bmet zwaar	a4c7d-3g-2j-1m-5
bmet zwarte	e3g-1i-1l-3m-2
bmevrouw met	a-2b1d2e-2f-1g-2i2j1k-2l-4m-3
bmevrouw op	a-2d-1e-2f2g-3i4l-6m5
bmevrouw van	a-6b-9c-7g-1h-5k-7l4m1
bmevrouw zit	a-1d-1e-4f1g-3i-1m2
bmiddag niet	a-2b-1c-2d-2e-4f-2h-4i4j-2l-5m4
bmidden in	b4c-7e6f-5h-5i-2j-1k-5m4
bmidden op	a-7b2d-8e-7f-4g-6h4i2j-8k-3l-8m-2
bmij het	a3e3h-3l-2m-1
bmij in	c-2d3e1f-2g-1h-1i2j2l-2m-1
bmij is	b-3c-2e2f-1g4j-5k-4l-3m-4
bmijn auto	a-10b-1c5d-7e3f2g-7h-12i-5j-2k-6l-4m-8
bmijn baby	d-5e-2i-4k2m-5
bmijn bestelbus	b-2c-4d-5e-3f3g-1j-1k-3l-3m-3
bmijn broer	a5c-4d-2f-3g-1h-3i3k-2l-2m5
bmijn buren	a-1b-3f3g-2h-1i-1j5k-1l-4m1
bmijn buurjongen	a5b-1c-5d-3e-1g-2h-4i-4j-3k-4m-4
bmijn buurman	a-3b-1c-1d-1e7g5i-1j-2k-8m-5
bmijn buurvrouw	a5b3f-6g-3i2j2k-1m3
bmijn collega	a-2b-1c-1d-3e-3f-8g5h-3i-3j-5k3l-4m3
bmijn deur	a-3b-5c-4d1f-6g5h1i-6k-3l2m4
bmijn dochter	a-5b-1c-3d-3f3h-6i-9j-6k-1l-5m3
bmijn eigen	a-3b-1c-2d-4f-6g3h-3i-3j-2k6l-5m-5
bmijn ex	c-4e-3f-4g8i-1m7
bmijn fiets	a-1b-4c3d-5e-5f2g-3h-4i-4k-1l-5m-3
bmijn hand	a-5b3e-1f-2g2i1k-3l-6m1
bmijn hoofd	a-2b-2d-4e-1f-2g-1h-4i-4j-3k3
bmijn huis	a-3b-4c-2d-3e-5f5g-5i-4k3l-1m6
bmijn huisgenoot	a-3c-4d-1e-5f-3h-3i6j-5k-4l-5
bmijn kat	a-1b-1c-1d-3e-1f-3g-3h-1i-7j-2l5m-2
bmijn kleinzoon	a-3b1d-2e3f-1g3h-2i-4k-3l-5m-6
bmijn man	a-3b-4c5d-11e-16g-3i-8j-10k12
bmijn moeder	a-2b-6c-3d-7e-1f2h5j2k-4l-2
bmijn neef	a-3c-2d-3e-3g-3h-3i-3j1k1m-5
bmijn nicht	b-3c-3f-5g3i-1j2k-2m-4
bmijn nichtje	g-6i4k-3m-4
bmijn oma	a-3b-2f-1g-5h-2i-2j-1m-2
bmijn opa	b5e-1f-3g4h-2i-2k-3m-5
bmijn oude	a-5b-3c-5f3g-4i-4j4k-3m1
bmijn ouders	a-2b5c-2f5g-7j-2k-3m4
bmijn raam	a-3b-6c-4d2e3f-8g-7h-4i-1j-1k-4l-3m-7
bmijn schoonmoeder	a-4b-1c-2d-2e-1f-1g-3h5i-5k5l-2m-2
bmijn schoonvader	e-1f-1g-1h-1i3
bmijn telefoon	d-3e-2f-4g-3h-3i-2j-1k9l-9m-2
bmijn terras	b-1c2f-5h-3j3m-4
bmijn vader	a-3b-4d-4e-5f-4g-6h-5i-1k-4l4m1
bmijn vorige	a-4b-2c-4d-4e-4f-7g1h-5i-3j-5k7l-5m-3
bmijn vrouw	a3b5c-1d-3f-3h-2i-3j-4m2
bmijn winkel	a-3b-4c-4d2e4f-7g-4h3i1k-1l4m-5
bmijn zoon	d3e-7g-2h2i-9l-2m-5
bmijn zoontje	a-4b-2c-2d-4e-7g4h-5i1j-3k-5l-1m-1
bmijn zus	a-7b4c-7d-6e3f-6g3h-3i-2j-1k-9l-5m-1
bmijn zwager	a-3b-2c-3d-5e-2g-3h-2i-3j-2l-3m-4
bmikken met	a3b1c-2d-2g-3h-3j-2m-4
bmin geleden	b-3c2e-5f2h-2i-6m-7
bminstens vier	a3b-2c4d-3e-5f-2g-6h-4m-5
bmist en	a-3b5c-2e-1f-4g-2h-4i-4j-3k1l-8m-5
bmist er	b-5c-4d-2e-3f-2g-1h3i3j-3k-5l5m1
bmoeder en	d-4g6h-2i-4k-1m5
bmoeder met	f-1g3h1i-1l-1m8
bmoeder van	a-4b-3c-3d-4e-4f-6g7h-5i2j-3k-4l-4m-9
bmoeder ze	a-1e-1f-3g1h-1i1j-1k-3l-1m3
bmoet ik	a-12b-8c-8e-7f-7g-5h-9i-4j10k-12l-5m-8
bmoet je	a-4b-4c-2d-3e-2f3g-2h2k-5m-3
bmoet nog	d-7e-1f-4g-4h2k-3
bmoet om	a-3d4e-2g-2h-2j-6m-5
bmoeten eromheen	b-2d3l-6m-4
bmoeten hun	e-2f-1g1h-1i-2l2m3
bmoeten we	b3d-2h-2i-1j-5k-5l4m4
bmonteur is	a-3c-3d-3e-2f-3g-3h-5i-3j-4k-1l8m-7
bmooi siervuurwerk	a8k-6
bmooie avond	a-1d-5k4
bmorgen aangifte	b-1c5d-1f-5h-2j-2
bmorgen de	a-2b-5c-5d-5e-2f-1g-1h-2j-2k3l-4m-1
bmorgen dicht	b-3c-3d-1e-2f-1h-7k-2l-3m-1
bmotor in	a-3c-3d-5e-2f5g-1h-8i-4j-4k-7l-1m-7
bmotorrijder ligt	a-1g-4h8i-4l-5m5
bmuts met	j-2k-1m5
bmuur bij	a-5b-2c-6e5f-4g2h-4i-2l-7
bmuur van	a3b-2c3d-2e-2f-7g2h-2l-5m-3
bmuziek op	a-3b-2c-4d6g-4h-7i-3j-6l-5m-4
bmuziek uit	c-1d5e-2f-4h-2j-2
bmuziek vanaf	a-4b-3d6f-2g-1j-4k-1l-2m-1
bna <#>	a6b-1c-4d-6e-3g-5h-5i-4j3k1l-5m-4
bna aanrijding	g-5j-1l-1m3
bna de	a-6b5c5d-5e-3g5h-4i-3j-3k-7l-9
bna die	a-2b-8c-1d-3f-2g1h-2i-1k3l5m6
bna een	a6e-1g-4h-2i2l-3m-4
bna het	a-3c-3d2e-4g4k-1l-3m3
bna ruzie	d-2f-2g-7i6l-3m-8
bnaam niet	a-2b-5d-4e-2f-2g-4h-5i4j-5k-1l-6m-2
bnaar autos	c-6d6e-3i-4l-2m-6
bnaar bed	a-5b-4c-7d-9e-3f-3g-4h-2i-3j2l-4m-6
bnaar beneden	a2c5d1e-5f2g-12i-4j-3k-8l3m-2
bnaar binnen	a3c-5d-1e5f3g-5h-5i-5k-8l-6m-6
bnaar boven	d-1e5f-4g-1j-2k-1l-6m2
bnaar buiten	a1b-3c-2d4f-2g-6h-2i-1j3k-6
bnaar de	a-4c-1d1e-10f2g-1h-15i2l-13m-1
bnaar een	d-1e-1g-4i2l-2m-3
bnaar elkaar	a-4c-4d3e-5g3h-3j-3k-1m-3
bnaar fietsers	a2c-2d3g-5h4j-1m-7
bnaar haar	a-3d-3e-3f-1h-2i-1j4l3m6
bnaar hengelo	d-2e-3f-2h4i-5k-5l4m-5
bnaar het	a-5b1c1d1e1f-11g-1h-3i-5k5l-4
bnaar huis	b-8c3d-5e-6f-9g7h3i3k6l-10m-8
bnaar kinderen	a-1d-7g-5h-1i-3k-5l6m-6
bnaar me	b-1c-2e-6f4g2h3i-1j2k-1l-6m5
bnaar mensen	a-1c-5g6m4
bnaar mijn	a-3b-2c-2d-5e-2f-2g-4h-2i2j-4k2l-3m-4
bnaar ons	a-2b2c-2d-2f-2g-3h-2i-2j-4k3l-4m-2
bnaar ramen	a-4b-3c-3d-3g-2h-1k-3m-5
bnaar voorbijgangers	a2b-2c-3d-6e-1g-5h-3j-3k-1m-3
bnaar vrouwen	a-3b-1c-2d2e-2f-2g-6i-4k-1l-3m-5
bnaar wiet	a-3b-4c-4d4g-3h-2j-2l-4
bnaar zijn	a-1c4d-4e-4f-1g-3i2l-4m2
bnaast de	b4c-1d-3e-3f-5g-2h-6i4j-2k-2l-3m7
bnaast het	a-2b-4c-1e-1f-3g-3h-5i5l-7
bnaast me	d-1e3f-3g-1j-4m-2
bnaast ons	a-3c-6d-5e-2f5g-4h-2i-2j-2m6
bnaast zijn	e-4g-2h2i-3l2m4
bnacht open	d-2e-1f3j3k-3l-1m-1
bnacht van	a-1b-1c6d-3g-3h-3i-2l-1m-1
bnat en	a5c-5d-1g-3j-1k-2m-5
bnee geen	a-3b6c-2d-5e-2f-4g-4h4i-1j-1k-8l-1m-4
bnee het	a-2d5i-3j-2k-6m-5
bnee hij	d-1e-3f-1g2i-6k5l-2m-5
bnee hoor	a-1b-3d-1f1g-4j-1k5l-4m-4
bnee ik	a-2b-5d-3e-1f-2g-3h-2i-3k3l3m-4
bnee joh	a-3b-7c-1d-4e-3f-3g-4h-2i-3j-3k5l-4m-4
bnee niet	d-2e-1f-4g5j-4k-2l-2m4
bnee sorry	a-1b-5c-3d5e-1g-3h-1i-1j-3k-3l-1m-4
bneemt niet	a-1b-5c-1d-1f-1g-4h-4i1j-2l-2m-3
bneergestoken bij	a-3b-5c-4d-3e-1g4i-1j-1k-1l-4m5
bnergens meer	a-4b-1c-3d-2e-2f-3g-1h-3j-5k-3l4m7
bnet <#>	a4b-5c-2d-2e-6f-3g-3i-2j-4l-3m2
bnet bijna	a1b-1e-1f-3g-3h-4i-1k-1l4m-5
bnet dat	a-2b6c2e-4f-4g1l-2m-3
bnet door	a1c-1g2h5m-2
bnet een	a-10b-4c-1d1e-7f-1g-7h-4j-6k5l-5m-3
bnet gebeurd	c-6d-4f2i-1k-1m-4
bnet iemand	a1b-4c-9d-2e5f-3g1l-4m-1
bnet in	b-2c-1d-4f4m-5
bnet langs	b-5c2d-2e-4f-4g-6i-3j-7k2m-2
bnet nog	a-4b-3c-6d-1e4f-8g-4h-7i2k-3l-2m5
bnet nu	a5b-1c3d-5e-4f-4g-2h-5j-3k-4l-2m-7
bnet ontdekt	a-6b-2c4d-6e-5g-4h-7i-4j-5k-3l-4m-4
bnet op	a-3b-1c-3e-7f2g-1h-3l3m-4
bnet over	c-1e-5f5g4l-3m4
bnet thuis	a-2b-3c-6d-4f6g-1h2i-5j-1k-8l-4m-8
bnet van	a4c-4d-3f-3g3h-1m1
bnet voor	a-5b-3f-1g-4h-5j4m-4
bnet voorbij	a-1c-2d-3e4f-1l-7m-1
bnet weer	a2b1c-7d-3f-1g3h-4i-2j-2l-1m-6
bnet weg	a6b-2e-5f2g2h-6i-3m2
bnet zelf	a-8b2c-2d-4e-2h3l-5m-3
bneus aan	a-3b-1c-2d-5e-4f-3g6h-2j-3k-3l-5m-3
bnew year	a-1b-2c-2d-4e-3f-2g-4h-4i-2j-2k3l-5m-4
bniemand doet	b-7c2d-6e-3f-2g-5h-3i-2j-2l-7m-6
bniemand geraakt	b-2c-3d-6g4h-2k-1m-5
bniemand gewond	b-6c-4d-3e-1f-2g1h-1i-2l-3m-8
bniemand heeft	a-6b-3c-2d-7e-5f-3h-3i-5j-3k5l-5m-5
bniemand in	a-1b-3c-2d-2e-3f-6g-1h4i-4l3m-8
bniemand komt	a-2d-1e-3g5h-2i-5k-4l-3m7
bniemand meer	b-4c4d-2e-3f2g-2h-4i-2j-3k-3l-5m-4
bniemand thuis	a-2b-1d-1e4f-4g-5h-3i-3j-1k-2l-1m-5
bniemand wat	a-3b-2c-3d7e-3g-4h-2i-7l-1m-2
bniemand weet	a-1b4c-2d-5e2f-2h-1i6j-3k-2l-2m2
bniet aan	b1c-2d-2e-1f-3g1h1i-4j-1k-2l-4m4
bniet aanspreekbaar	a3g-2i-1l-6m1
bniet af	b-4c3d-1e-6f-5g-5h1j-1l-5m-4
bniet afgegaan	a-2b-1d-1h-4j3k-5m-3
bniet als	a-2b-1c-5d-6e4f-3g-4h-1i3j-1l-1m-3
bniet bellen	a-2b-2d-5e-1g-5h-5i2j-3k5l-5m-2
bniet bij	a1b1c-1d-4e3f-1g4h-3i-6j-2l1
bniet dat	c-2e-3f2g4i-2j-1l-4m5
bniet de	a-4d-3e2f1g3i-2l-1m3
bniet door	a-2b-4c-5d-5g-3h5j-2k-3l-5m-3
bniet eens	a-8b-6c-7d-5e-7f-2g-9h3i1j-4k8l-3m-4
bniet en	a-2b-3c-2d-2e-5f-6g3h6i-2j-3k-3m-2
bniet gebeurd	a-4b-5c-3d4e-1f-6g5h-2i-3j-3k-4l-4m-4
bniet geslagen	c-1g4i-1k-1l-3m-8
bniet gestolen	e-3f5g-3h-2i-4l-2m-1
bniet gevaarlijk	a-1b6c-1d-2e-1f-1i1k-6m-2
bniet gezien	a-4b-3c-2d-2f-3h-5i5j-2l7m6
bniet goed	a1b8d-2e-5f-2g-7h-4i-4k-4m7
bniet in	a-1b-5c-1d4f-2g-3k-4l5m1
bniet kan	a1b-2c-1d-1e-3g-2h-4i-2j-3k-7l6m-6
bniet komen	b-2d-2e-4f-3g5h-2i3k-2l-3m3
bniet lang	c-2d-1e-1g4m4
bniet langs	a-3b2c-1d-2e-6f-6g-6h-2i-5j-3k-2l-8m-5
bniet los	a-4b3d-5e-2f-1g2h5i-4l-2m8
bniet maar	a2b-5c-5d-5f-1g-4h-5i-5j-2k-6l5m-5
bniet meer	a-2b-3c-7d-6e-4f-11g-5h6j-12k-3l4m2
bniet met	a-5b-2c-1d-2e-3f2g-2h-3i-1j5k3l-3m-4
bniet naar	b4c-5d-6g-5h-3i-1j2k1l-1
bniet normaal	a-4d-2g2h-1i-2j-1l-1m4
bniet of	b4e1g-7h-1i-1j-8k-1l-3m-2
bniet op	c-7d-8e2f1g-6h-10i2j-7k-7l-2m-11
bniet open	a-3b3d-2e-2f-6g-6i-4j-2k2l6m5
bniet over	a-3d-3g2i-3j-1k2m-5
bniet praten	a-2b-5c-3d-9e-6f-4g-5h-7i3j-4k5l-7m-9
bniet schrikken	a4b-4d-5f-2g-5h-4i-5j-3k-2l-3m-2
bniet te	c-2d-6e2f-2h-8i-6j-4k1l6m-2
bniet terug	a-1c-3d-6e-2f-8g2h-2i7j-7k-8l-5m-4
bniet teruggekomen	a-1b-2e-3f-6g-4h-2i5j-2k-3l-5
bniet thuis	a-4d-4f1g-6h-6i2j-1k-7l-4m-2
bniet thuisgekomen	a-1d-1f-3i2j-1k-2l-1m-2
bniet uit	b-3c3d1e-4f-2g8h-4k-4l-6m7
bniet van	a3b-4c2d3e4f-7g-6h-5i4k-1l-2
bniet vanavond	a-1b-1c-3d-4f-1g-2h3i2j-2k-2l-2m-3
bniet verder	a-3b-1d-4e-5f-2g-1h-2i-2k-2l5
bniet vinden	a-3b6c-4f1h-2i-5j-4k-3l-3m-5
bniet voor	a-4b-2c-5d-5e-6f-8h-7i-5j-6k9l-6m-5
bniet waar	a5b-6c-3d-2e-3f-3g-5i4j-5k-5m7
bniet wakker	a-5c-2d5e-1f-3g-4h-2i-2j-2k-3m-1
bniet wat	a-4b-2d3e4f-3g-5h-6i4j-3l-6m4
bniet weg	b-2c-2d6e-5f-6h-6i-7l4m4
bniet wie	b-1c-1e5f-2g-3h-3j6k-1l-7m-4
bniet zeggen	a-1b-4d-2e-4f-1g-4h-3i7j-4k-1l-5m-2
bniet zelf	a-3b-2c4d-2e-3f-4g-3h-4i-4j-1k-3l-3m2
bniet zien	a-4b-3c3d-6f3g5h-2i-1j-6l-3m-6
bniets meer	b-3d-2e-1f5g-5h-2i3j2k-4m1
bnieuw hier	a-1b-1c-3d-4e-2f-2g-1h-2i-3j-6k7l-5m-6
bnieuwe vriend	e2f-2g2m4
bnieuwjaar allemaal	b-3c-2d-4e-1f-1h-2i-1k3
bniks aan	a-1c-4d6e1f5g-4h-3i-1j-3k2l-2m-5
bniks bijzonders	a5b-3c-2d-5f-1g-2i-3k-3l-5m-1
bniks ernstigs	a-5b3d-1e-3f-3g-6h2i-2j-2k-5l4m-2
bniks gebeurd	a-4b6c-1d2f-3g-7h-1i-1j-3k-3l-6m-6
bniks gehoord	a-4c-2d-3e-2g-4i2l-3m-3
bniks geks	a-2b-4c-2d2e-1f-6h-5i-1k-2l3m-4
bniks gezien	a-4b-1c-2d-3e4f-5g-5i-4l-3m-1
bniks in	b4c-4d-1h-1k-2l-1m-5
bniks meer	a2b-3d-2e-2f-4g-9j3k6l-6m6
bniks mis	a2c3d-3
bniks te	a-3b-5c-3d-9e-7f-3g-7h-1i-5j-2k8l-12m-7
bniks van	b-5d-6f-1h-1i-5j-7l-3m-8
bniks weg	a-3b-1c4d-5e-3f6g-3i-8k-3l-4m-6
bnitraten bij	a3c-5d-1e-2m-5
bnodig is	a-1e-1g-2h1i-2k3l-3m-6
bnog <#>	a-7b-4c-4d-8e-5f-4g-7h-5i-6j-5k6l-6m-8
bnog aan	a-4b-6c1d-7e-7f-4h6i-3j-3k-1l-8m-2
bnog bezig	a-3b-3c2d-1e-5f3g-2h4i-1j2k-2m-2
bnog bij	a-2b-2c2e2f-4g-4h-4j5k-2m5
bnog binnen	b3d-1f4g-5j-2m6
bnog boven	a4b4f-3h-4i-5l-3m5
bnog buiten	a-2b-3c-3d4f-2h-2i-2j3k-8l-3m-2
bnog dicht	b-1e-1f-1g-1h-1i-5j2l-1m-2
bnog een	a-3b7c-1d-2e-6f-8g1h-1i-10j-9k4l-7m-2
bnog even	a-2d-1e3f-1g-4i5j-1k-4
bnog geen	a-1d-2m-3
bnog iemand	a-4b5c-4d-2e-6f-2g-3h-5i-2j6k-5l-1
bnog in	a-2d-1e-2h5i1j-2k-5l-7m7
bnog maar	a-5b-3c-7d-3e-1f2h-2i3j-2k-2l-2m4
bnog mensen	c-1h2k-1l-2m4
bnog met	b-5c3d-4e-1f-3g-3h-1i-1j2k-2l-1m-4
bnog na	a4b2c3f4h-5i-1j3k-2m-5
bnog niemand	a-2c-2d-6g8h-1m-5
bnog niet	a-2d-8e-2f-2g2h-5i2j-6k-7l-5m-4
bnog niks	a-3b-5c-4d6e-1f-3g2i-1k-1m1
bnog of	a-2b-3c-1d-4f-3g-2h-3i-2j6k-8l-3m-3
bnog op	b-1d-3e-4g5i-2k2m-6
bnog opgehaald	a-2b-1c-3d-1e-2h-4i-2j3l-1m-3
bnog steeds	a4b5c-5d3e-7f-2h-9i-6j-6l-3m-7
bnog te	a-2b-5c3d-6e5f-3g1h-3i-1j-1k-1l-4m-5
bnog twintig	a-3b-1c-2d-1e-1f-2g-4h-3i-2j-1k5l-1m-5
bnog wakker	a-3b-5c-4d-6e-4f-3g-6h-4i-2j-5k5l-5m-5
bnog wat	a7b-6c-6d-7e5f-4g-9h-2i-1j-4k3l-5m-13
bnog wel	a-2b-3c2e-3f-4g-5h4i-5j-1k-5l5m-5
bnoodverordening is	a-3b-5c-2d-4e-2f-1g-5h-3i-1j5k-5l-3m-2
bnormaal dat	a-1b-1e-5f-1g-1j4l-2m-2
bnou al	a-2b-6c-2e-3g-6h-1i6j5k4l-5m-4
bnou een	a-4b-4e-6f-6g-2h-2i-3j6k-5l-3m-2
bnou vuurwerk	a8b-2c-1d-1e-2f-1g-1h-1i-1j3k-2l-1m-2
bnou wel	a-6b-3c-3d-1f-2g-2h-2i-3j5k-6l-1m-1
bnr <#>	b3c2d2e-1f4g-2h-8i-5j-3k-11l-1m3
bnu <#>	a-1c-2d-9e-4f5g-3h-5k3m8
bnu aan	a-3b-2c6d-6e-3g-1h-2l-2m-4
bnu al	a3b5c-9e4f-4g-8h-10i-6j-8k-8l-5m1
bnu bezig	a-1b-1c2d-1e-1g-4h-1j-3l-3m2
bnu bij	a1b-4c-3d3e8f-10h-6i-4j2l1m-8
bnu binnen	a-2b-3c-2d4e-3f-2g-3h-2i2m-5
bnu buiten	c-3d-5e3f2g-4k-3l-2m-7
bnu de	b-6c6d-5e-6f-3h-5i-2j-6k-1m-1
bnu een	a-2b-1c2d1e-5f2g-4h-5i-1j-2k-2l-7m3
bnu gelukkig	a5b-7f-1g-4h-1i-1k2m-3
bnu het	a-2b-1d-1e5j2l-5m5
bnu hoor	d-2e-2f4g1h-3i-3j-3k-3m3
bnu iemand	e-3f3g3j-1k2m-2
bnu in	a-1b1d-2e-6f-2g-4h5i-4j4k-2l-3m-4
bnu is	a7b-4c-2d-3f-2g-4h2i2j-4k-1m6
bnu lopen	a-2b-2c1d-5e-4f3h-3j-1m3
bnu met	b-7c-8f-1i-7j-3k-5m-3
bnu naar	b5c-3d-6e-3f-4g-1h-2j-3k-2l-6m-5
bnu niks	a-4b-6c-5i-2k7m1
bnu nog	a3b-3d-8e-4f2g4h-3i3j4k-6l-2
bnu onderweg	e2f-2g4i-4k-1m1
bnu ook	a-4b5c-6d4e-5f-6g-6h-4i-4j-7k-4l-3m3
bnu op	a-1b-8c-6d-4e-6f-7g-3h2i-3j-1k7l-4m-2
bnu over	a-7b-1c-4g-3h5j5k-1l4m-1
bnu pas	a-2b6d-1e-4f-4g2h-6i-4j-2k-2m-5
bnu staan	a-1b-1c-3d-8e-2f-2g4h-3j-1l-2m-6
bnu staat	a-4c-3d5e-6f-4g-5h-3i2j-3k-7l-1m-1
bnu stil	a6b-3c-1d-4f-1h-2i-3j-4k-6l-2m-6
bnu toe	a-10b-2c-3d-6e-2f-3g-4h-3i-1j-2k7l-3m-6
bnu vast	a4e-4g6m6
bnu voor	a-3b-2c-2d-1h-4k1m-1
bnu weer	a3b-1e-1f1g-2h1i-4j-3l-3m-2
bnu weg	a-3b-3c-3d6e2f-3g-6h-4k-2l-1m3
bnu zijn	a4b-2c2d-2e-4f-2g-5h3l-3m-4
bnummer <#>	a-4c-1d5e4f-3g-6h-7i-5j-12k-2l3
bnummer van	a-1b-5c-5d-1e-5f-3g-3h-1i-2j8k-7l-9m-4
bnummer voor	d-5g-1h-2i-1j6
bo wacht	d-1e4f-4g-1l-6m-6
bof <#>	a-7b2c-3d2e-3f-5g6h-10i4j-7k-4l1m10
bof acht	a-2b-1c-3d5e3f-4g-2l-2m-4
bof alleen	a-6b-2c-4f-5h-3i-3j5k-1m-3
bof dat	b-4f-4h5j4l-2m-3
bof de	a2b-10d-6e-8f-4g-7h-13i-8j9k-9l-9m-6
bof die	b1d-1e-4h-1i-2j2l-1m-2
bof een	a-5b1c-4d-8e-2f2g-1h-1i-2j4k5l-3m-7
bof er	b-3c4d-1e3f3g-2h4i-1k-4m-2
bof het	b5d3f-4g-4h-1j-5k-1l-2m-4
bof hij	a-2b4d-6e6f1g-8h-2i3j-9k-1l-1
bof hoe	a-4b-5c-1d5e-2f-4g-4h-1i-4j4k-6l-4m-3
bof iets	b-3c-1e-3f-1g-1j4l-1
bof is	b-8c-7d-4e-8f-8g2h1i-6j10k-5l-6m-12
bof kan	d-2e-2j7k-2m-1
bof ligt	a-3b7c-2d-1e-4f-4g-2i-1j4k-3l-3m-6
bof niet	a-5b-2c-4d-2e-1f2g-7h-6i-4j11k-7l-7m-9
bof tien	a-1c-4d7e-6f-3h-1i-5j-5l-2m-9
bof twaalf	a3c-1d5g-4m2
bof twintig	a3c-4d6
bof ze	a-1c-1d-2e-1f2g-2h-1i-1j3k-1l-1
bof zes	a-4c-2d5f-1g2h-6m3
bof zo	a-1c5d-5e-6h5i4j-2l-2m2
bogen van	a3b-6c-2e-1g-6i-2j-1l-2m-8
boliebollen eten	i5k-6m2
boliebollen zijn	a-6b-6c-3d-1h-2i-3j-3k5l-5m-4
bom <#>	b-3c-2d5e4f-8h-2i-1j-5k-3l-14m-15
bom de	a1d-7e-8f-6g-2h2i-5j1k-3l-8m-5
bom deze	a-3b5k-5
bom een	a-4b3c-3d-4e-5f4g-2h-2i-3l-2m-5
bom en	a-6b-9c-5d6e-2f-2g-10h-4i-1j-1k-5l5m3
bom geld	a-3b-3c-1d-8e2f-2g3i-2j-1k-2l-2m-8
bom half	a-1b-5d5e1g-7h-6j-4k-7l-7m-11
bom het	c-2d7e-1g-3h-8m-2
bom hulp	a-6b-3c-2d-11e-3f-4g9h-5i-5k-2l-1m8
bom op	a-1b-3d-6e-2f-1k4
bom te	a-9b-3c2d-2e-6f-5g-9h-5i-5j-1k3l-5m-5
bom ze	b3d2e-4f-1m4
boma <#>	g-2i1m-4
boma is	g-3i3m-3
boma van	a-2b-2c-1e-4f2g-5h-1j-3k-2m4
bomdat ze	b-4d4f-2g-4h-1i-3l5m-2
bomdat zijn	a4d-5e-4g-5h4i-3j-2l-5m-4
bomgeduwd op	a-1b-1c5e-3f-2g-3h-3k-3l-4m-3
bomgegooid en	a-4b-2c6d-3e-3f-5g-2h-5i-1j-1k-3l-1m-3
bomgevallen boom	b-3c-3e-2f-1h4j-2k-1l-3m4
bomgevallen en	a5b-3c-2g-1h-2i-1j-2k-2m4
bomgevallen op	a-5b6c-2d-5e-2f-2g-5h-4i-2k-3l-3m-1
bomver geduwd	a-3b-2c2d-4e-2f-3g-1h-4j-1l-3
bonbekend stel	b-1c-1d-1e2g-3h-2i-2l-2m-3
bonbekende auto	e2f-6l-2m-3
bonbekende man	b-1c-1d-2e5f4g-3h-4i-2j-2k-4l-3m-4
bonbekende met	a-2c-1d-2e2f-4g-3m-2
bonbekende vent	e3f-1g-2m-5
bonder auto	a6b-5c-4e-4f1g-1h-5j-2l-1
bonder controle	b8d-3e-4f-3g-5h-1i-2j-6k-7l-1m-5
bonder de	c-10d-7e-10f3g-5h5i-9j-1l-7m6
bonder een	b4d-2e1g-6h3i-5j-2k-4l4m5
bonder het	c-3d-3e-2f3h-7i-5j-2k-1m-5
bonder me	a-3d7e-3g-1k-1l-4m-4
bonder mijn	a-3b-6c-4d2e-1f-7g-7h-4i-1j-1k-4l-3m-6
bonder ons	a-5b5c-4d4e-2f-4g-2h-4j-1k-5l-3m3
bonder water	b-6c-3d-7e-2f-2h3i-2l5m3
bonder zijn	a2b-1c-3e5f-4g7i-2l-5m4
bondergrondse container	a-2b2c-3h-1j-4l-3m-4
bonderweg en	f-1g-2i4j-2l3m-6
bonderweg maar	b6h-4i-4k-1l-5m6
bonderweg zegt	e2f-2g4i-4k-1m1
bongeluk bij	a-1b-3d-1e-1f-2g-3h1i-1j4k-2l-1m-6
bongeluk op	a-3e-1g-1h3l-2m5
bons aan	a4b-2g3i3k-6m-4
bons achter	a-2b4c-3d-6e-1f-2g-3h-2i-5j-2k-7l-4m8
bons blok	a-1b-6c-4d-3e-3f-1h-3j-3k-3l3m-7
bons complex	a-2b1c2d-2f-2i-3j-1k-3l1m-2
bons dorp	a-2b-3c3d-1e-1f-5g-3i-3j4k-5l-2m-4
bons huis	a-2b-1c-2d-2e1g-4h-2i-2j-2k-2l-3
bons in	a-11b-5c-7d1e-4h-3i1k7
bons ingebroken	f3g-1i-1j-6k-4
bons is	a-3b-6c-3d-4e-2g-2h-3i-5j-7k-5l7m-8
bons meisje	i4j-3m8
bons met	a4c-3d-5f-2g-2i3k-2m-2
bons nichtje	f-2g-1h-3i2j-3l-1m1
bons op	b-1c5d-3f-1g-2h-2i2k5l-3m1
bons raam	a4b-7c-7e-4f-6g-3h-3j-1l-4m-9
bons slot	c-4e-5f6g-2i-2k-3l-1m-1
bons trappenhuis	a2b-5c-2d2f-2j-3l4
bons zoontje	a-3e5f-2g-6i5k-1m8
bontdekt aan	a-3b-4c1d-2e-4f8g-3h-3i-2j-2k-5l-5m-5
bontploft in	a-2b4d-3e-1f-2g-1l-1m6
bonze achterdeur	c-4g-2k-1m3
bonze boom	b-4c-5d-2e-5f-2h-5j-4l5m-2
bonze brievenbus	a-5b-3c6d-5e-2f-1h-2j-3k-1l-7m-2
bonze buurman	b2e-1f1g-1h-3i2m6
bonze deur	e-7f2i-2j-1
bonze dochter	f-2i1m7
bonze flat	d2f-2i3m-2
bonze heg	a-1b-3c-2d-7e2f3h-2i-1k-5l6m-3
bonze hond	a-3b-4c-4d-4f-3h5j5k-5m-4
bonze kant	a-4b-3c-5d-8e-4f-2g-3h-3i-3j-3k5m4
bonze kat	a-5c-1f-1i6j-1k-1l-1m-2
bonze kliko	a-5b5c4f-5h-4i-1j-4l-5m-3
bonze muur	b-2c-7d4e3f-5g-1h-5i-2j-4l-5m-7
bonze poort	c-1d-1e5f-3g-3k-1
bonze schuur	b-2c-7d-3e-1i-4l3m-3
bonze straat	b-7c-8d-1e-6g-4h1i-4j-1l4m-7
bonze tuin	a-1e-2f-4g-5h-3i-5j-6k-1l2m-3
bonze voordeur	b-1c-4e1f1g-3h-2j-1k-3l-3m-3
bonze voortuin	c-3d-1f-5i-3j-5l4
bonze wijk	a-8b-5c-6d-1e-6f-3g-1h-3i-2j3k4l-7m-7
bonze zoon	a-4b-4f-6g-1i2j-1l-1m6
book al	a8b-5c5d-6e5f-1g-6h-7i-4k-9l-2m-1
book de	e7f-6g-1h-3i-2j-2k-5l-2m-3
book die	a3e-4j6m-4
book een	a-3b-9c-5d5e4f-5g-8h-5i-3j-8k-7l-7m-7
book eens	a-2d7e-2i2j-1k-8l-1m-4
book geen	a-4d3e-2g-1i-3j-1k4m-1
book in	a-4c-1d-2e-2i4j5k-2m-6
book niks	a-4b-4c-3d-7e-4f-6g-3i2j-3k2l-7m-7
book op	c2e-2g6h-5j-3l-3m-1
book voor	a-4b-7c-2d-6e-2g-3h-2i-3j8k-8l-3m-2
book zo	a2b4c-2d-4e-1f-3g-1h-2i-3j-7k-6l-5m-5
book zon	a-6b5c-1d-4e4f-3g-3h-3i-5l-4m-2
bop <#>	a-9c-6d-10e-1f3g6h-4i-6j1k-2l-2m8
bop <straat>	a3b-3d-3e-2f-3g-3h-3i-4j-5k-2l2m-3
bop afstand	a5d-2h-4i-3k-2m-2
bop alle	c4d-4l-1m-6
bop autos	a-2c-3e-6g-1h5m8
bop balkon	b1e-3f-2g4i-2k-2l-5m7
bop bed	a-4b3c-4d-1e-1f-5g-4h-6i3j-2k5l-8m-5
bop blote	d-4g-3i5l-5m6
bop camera	c-1f5g-3i-6m-8
bop dat	a3b-1c4d-2g-6h1i-2k4l-2m-8
bop de	a-1b-4c-5d-4e-4f-3h8i-2j-5k-9
bop deze	a-2b2d-1f-1g4h-1i-3k-5l-1m-6
bop die	a1b-6c-5d-7e-4f-2g6h-6i2j6k-6l-2m2
bop dit	a-3b-4c3d-6e-6f2g-4h-3k-1l-3m2
bop een	a1b-2c2e4g-1h-14j-7k-4l2m-7
bop elkaar	a-3b-5c-8d-8e-4f-3g-4h7i-2j-4k5l-8m4
bop en	a-5b-3c-2d6e5f2g-7h-6j-1k3l-5m-5
bop er	a-4b-3c-4d-5e-5f1g2h-5i-5j-3k-5l4m-4
bop facebook	a-2e-4f3g-2h-1i-1k-1m-3
bop fatbike	a-2b-3c-1d-5e-3f-2g-3h6i-2l-1m5
bop fatbikes	a-1b-1c-5d4e3f-4g-2h-2i-2k-4l-3m-3
bop fiets	b-2d-2e-3f-1g-1h-2i4k-2l-3m-5
bop gelopen	a-3b-1c-1d-1e-2f-2g-2h-2i4l5m-4
bop het	a-2c-4d-3e-2f-2g-1h4i-2j-2k-12l-2m-2
bop hoek	a-5b-4c-5d5e-1f-4g-4i-2j-1k-1l-2m-3
bop hun	a-2b-1c5d2g-5h-2j2m-5
bop iemand	d-2e2f-1g-4i-3j-2k-1l-2m-5
bop ingaan	a-5b-1c-1d-4e5f-4g-3h-4i-7k-2l-4m-4
bop kruising	a3b2c-5d-2h5l-3m-4
bop me	a-4b-3c3d-3e-4f2i3j-1k-8l-6m6
bop mensen	a-2b-1c-6e1f-2g-5h1j-2k-2l-3m-3
bop met	a-1b-5c3d-6e-5f-1g-3h-6i-2j-2l6m-7
bop mijn	a-5b-6c3d-5e-11f1g-6h-6i-4j2k3l-3m-3
bop naar	a-3d-3g-3k4
bop npo	f-2g3j-1k2m-3
bop nr	b7c3e-3f-5h-6i-4j-8k-4l-1m1
bop nummer	b2c-3f3g-1j-1k-2l-3m5
bop ons	a-4b-5c2d-2e-1f-2g-6h2l-5m1
bop onze	b-5c-5d-5e4f-6g-1h-3i-5j-4k3l1m-6
bop scooter	c-7d-3e-7f-1g8h-6i-1k-1l-1m4
bop scooters	c-1d-3g-2h-4m-1
bop slot	a-2b-2c3d-2e-7g3h-3i-3
bop sokken	b4d-2e-1f-1h-2i5k-3l-5m-4
bop stap	a-2b-2d5e-1f-6g-4h-2j-1k-5l-4m-5
bop stil	a-2b-1d-5e-5f-4g-6h-3i-5j-3k7l-3m-3
bop straat	a-9c-2d2e-8f-10g-2h-12i-6k2l-2m3
bop te	b-3c4d-7e5h-3j-2k-5m-6
bop vakantie	d-3f1g-5h-2i-2j4k-1m-5
bop vechten	a-1c-4d-5e-1g5k-3m-3
bop voor	a-3b-2d3e-6f-3g-7h-6j-6k6l-6m-6
bop wintersport	a-1b-6c-5d-5e-3f4g-4h-4i-2j-2k-1l-2m4
bop zijn	a-6c1d-5e-1f-7j-6k-8l4
bop zoek	c-4d6e-2f-1g-1j-1l-4m2
bop zolder	a-3b-5c-1d-8e6f-3g-5h-3i-2k-8l4m-1
bopa is	a-2b-3c-1d-4e-5f-1g-6h-3i2j-1k-2l2m3
bopa met	b-1c-2e-1f2g-3i-1l-3
bopen door	a6b-7c6d-4f-6h-1j-3l5m-6
bopen en	c-2d-7e2g-3h5i-3j-6k-6l-11m-2
bopen gebroken	b-1c-2e-1f4j-1k-1l-1
bopen gedaan	a-2b4d-2g-3l4m-3
bopen gewrikt	a-3b-2c-4e-4f8h-4i-4k-4m-3
bopen het	a-3b4d-1f-2i4j-1k-2l-2m6
bopen lol	a-2b-1c-1d-8e-1f-2g-2h-1j-3k3l3m-3
bopen te	b-2c3d-1e-7f-1g-1i-1j-5k-2l-1m7
bopengebroken en	b1c5f1g-1m-4
bopgeblazen met	c7k-6m-2
bopgehaald door	a-2d-1e-1f-1g-2h-4i2j-2k-1l-1m-8
bopgesloten in	d-4f-5g5h-4i-4l3m5
boranje gloed	b3c-2d-2e-5g-1h-2i-2j1m-2
boud en	a-3b-1d-2e-4g1h-4i-1j4k-6m-2
boude bank	a-1b2c-4d-4e-1g-1i-1k-1l-1m-2
boude man	c-2e-4f-3h1i3j2k4l-5m7
boude meneer	h3l-4m-3
boude mensen	a-1c-1d-3e6f-2g-2h-1i-1l-2
boude mevrouw	c-3d3e-2f2g-3i1l-2m3
bouder te	b-2d-3e-1g-6i1k-2l-6m-1
boudere man	g-5h-2i2l-1m6
boudere mensen	a-3b-3c-2d5e-2f-1g-7h-2j-2l-6m-5
bouders en	a-1b-2c-2d-4f-3g5h-5i-2l-2m-1
bouders erbij	a4b-5c-1d-3e-3f-1g-1h-2i-3j-2k-3m-2
bover dat	a-2b-4e-3f-3g-3h-8i2k-5l-4m-4
bover de	e-12f-1g2h7i-13j1l-9m-2
bover die	a-5b-4c-3d-8e4f-3g-1h-6i-4j-1l-2m-7
bover een	a-6b-7c-4d-5f4h-7i-4j-2k4l-6m-9
bover en	a-4b-4c-3d-4e-5f-3g-7h-3i-5j-4k7l-1m-4
bover heel	a2b-3c3e-3f-7g-1h-3l-1m-5
bover het	a-4b-7d-3g7h-2i-2j7k-8l1m1
bover mijn	a-3b-1d-2f2g4h-3i-3j3l-4m-4
bover op	b4g-3m6
bover straat	a-5d5e-2f-8g3h-3i2k-8m1
bover van	a6b-6c-2d-4e-5f-5g-6h-4i-5j4k-2l4m-7
boveral aan	a-3b-4c-2d4e3f-6g-7h-1i-2j-3k-4l-1m-7
boveral doorheen	a-1b-1c-1d-5e-2f-3g-3h-1i-4k7l-4m-6
boveral naar	a-1b-3c-1e1f-4g-1j1k-2l-2m-2
boveral op	a8c-6d-4e3g-6h-5j-3l-5m-8
boverburen en	c-5d-4e3f-2g-1h-4i-2j-2l-2m-1
boverkant en	a4b-2c-2e-1m4
boverval bij	d-4e-3f3g6m7
bpaard los	a-1b-1c-3d-4e-1f-3h-2j-1k-3l5m-4
bpakketje bij	a-3b-2e4f-5h-2l-1
bpallets aangestoken	a-3b3c-5d-2h-1j-1k-3l-2m-2
bpallets midden	a-1c-2d-2h-1m-2
bpark en	c-3g3l-1m4
bpark waar	d-1e-4g-1h6l-1
bpark ze	c-2e-3f-1g6h-1i-3m5
bparkeerplaats bij	b-1c-2d-2e-6f-7g4h2l-2
bparkeerplaats van	a1b-1c-2d-1e-3g-1h2m-5
bparkeerterrein van	a-3b-5c-3d-5e-6f-7g-5h8i-1l-5m-6
bpas op	a-11b1c-9d-12e-11f-8g-9h3i-5j-9k3l3m-7
bper jaar	a-3b-5c-4d4e-1f-2g-5h-3i-4k5l-3m-5
bpersoon met	a-7b-4c-4d-6e10f-7g-4h-5i-6j-4k-6l-10m-7
bpet en	a-3c1d-3e2f-3g-4h-3i-2j-1k-1l-5m-5
bpetje af	a4b-4c-1d-2g-3k2l-5m-2
bpijl in	a10b9c-2g-2j-2k-2m-5
bpijn op	a-3b-1d-2g-4h-2i-3l2m3
bpikzwarte walm	b1h-2m-3
bpistool op	c-1d-1f-3g4i-1m4
bplafond in	b-4c-1d-1g-1i-3l3m-4
bplanken uit	a-4b-3c7d-7e-4f-3g-1j-1k-2l-2m-4
bplastic en	a-1b-3c-2e-3g4j-1k-5l-2m-6
bplat getrapt	a-4b-2c3d-4e-2f-4g-2h-3i-1j-3k-4l-6m-5
bplein met	a-3b-7c-1d5e-1h-1i-1j-3m-2
bpoes zit	a-3b-4c-5d-3e-6f-2g-1h-5j-6k-3l6m-5
bpoging tot	a-1b-1c-4e-2f2g-2h-3i-1j-1k-4l-3m-1
bpolitie bij	a-5b-5c-3d-7e-2f1g3h-5i-5k-5l-4m-6
bpolitie en	a-5b-8d-4e-2f-2g-3h-2i-1j-4k9l-5m-6
bpolitie heeft	a2b-2c-1d-3e-5f-6g8h4i-1j-6k-6l-5m-7
bpolitie is	a-4b-1c-2d-2e-2f9g-2h5i-2j-5k-8l-5m-4
bpoort op	c-1d-2g-3
bportiek van	b-1c-1d3f-1g-1l-1m-5
bpraat raar	a-3e-2g-4j-1l1m1
bpraten over	a-2b-2c-2d-4e-3f6g-6i-4j3k-2l-1m3
bprobeert de	a-1b-1c-2d-4e2f-2g-4h-1j-2l-2m-2
bproberen een	b2d-4e-5g-1j-2k-1m-5
bprovinciale weg	a-2b-6d-4f-2h-3i-3l5m-4
bps <#>	a-4b-2d-4e-2g5h-5i-6k-4l-4m-4
bpui van	a-3b4c3d-6e-7f-2g-3h-4i-1j-3k-7l-6m3
bpyjama op	b-3d-1l-3m4
bquad zonder	d-1e-4g-1h6l-1
braam gegooid	a-1b-1d-6f-1g-3
braam gevlogen	a-6c-5d-4f-4g-4h-1k-1l6m-1
braam naar	d-2e-5f6m-6
braam van	a-3b5c5d-5e-8f3g-3i-2j-4k-1l-9m10
brace op	a-5b-1c-5d-5e-2f-3g-1h3i-1l-2m-6
bracen met	a-2b-1c-3d5g-3h-6j-1k-3l-2m-8
brake klappen	a-4b-2c-2d-2g5h-3k-2l-4m4
bramen dicht	a-7b-3c-3d-8e-4f-1g-1h-6i2k4l2m-5
bramen rijdt	c-1e7h-6
bramen staan	a1b3c-6d-1g-3m-6
bramen van	a3b-5c6d-10f-4g-8h-5k-1l-7m-7
brammelt aan	b-2c-4d-1e2f3h-3l-2
brammen met	a-1b-1c2d-5e-2f-5g-4h-5j-1m-3
brand van	b-1c-1d-1e-3k-5l5m8
brare brandlucht	a-2b6e-3f-1i-2k-4l-7m-3
breageert nergens	b-1c-3d-1f-1g-5h-3i-2j-5k-2l3m4
breageert niet	a-3b4d-5e-3g-11h-4i4k-3l4m5
brecht in	a5i-3m4
brennen met	b-2c-7d2f4g2h-1m3
brennen ri	b-2c-2d-2e-3f2h-1l-1m-1
brennen weg	a-7b5c-8d3e-8g1h-5i-3j-2k-5l-4m2
brent iemand	a-3e-3f1g1h-2l-3m-1
brent nu	a-4c-1d-2g2h5i-1j-2l4m5
brespect voor	a-2d-2e-1g-3i-2j-4k3
breuze mee	a2b-1c-1d-5e-2f-1g-4h3i-2j-2k3l-7m-5
brichting a	a-1e-1f2m3
brichting centrum	a-5b2c-3e1f-3g-5h-4i-1j-7k-5l-9m-8
brichting de	b2c-9d-3e3f2g-1h-6i-4j-5k-1l-4m-2
brichting het	a-4b2c-1d-2e-1i-2j-5l-1m-1
brichting park	a-1b-3c5d-4e-5f3g-5i-3l-1m-3
briep ik	a-1d-5e-3g6k4m-3
brieten dak	a-5b7c-5d-2e-3g-1i-3k-2l-2m9
brieten kap	b1c-1k-3m3
brijbaan bij	g-2h1l-2
brijden met	a-2c3d8e-2f-2g-4h-9l-2m-4
brijden op	a-5d2e-1g-4h-3j-2k-1l-2m-7
brijdende auto	a4b-2c-5g5h5m5
brijdende autos	a4c-4d-5h-6m-5
brijdt al	c-2d-5e7f-5g-1h-2i-2k3l-3m-3
brijdt de	a-4c-1e-1f-1h-9i-1j10k-5l-6m-2
brijdt door	a2c-6d-5e-1g-3h-7k-6l8m-11
brijdt een	a-3b-3c-5d5e-4f-3g-2h-5j-3k3l-7m2
brijdt heel	e6h-7k-2l-2m-2
brijdt in	e-4g-5h6i5l-1m5
brijdt met	a-2b-2c4d-3e-7f-3g-2j-5k-5l-3m3
brijdt net	b3e-3m5
brijdt nu	a-2e1h-3m4
brijdt rondjes	a-2b-1c-4d-6e3f-2h-3j-1k-2l-3m-3
brijdt stapvoets	a-2b-1c-1d-6e5f-1g-2h-1i-1j-2k-2l-2m-5
brode muts	a-3e-1g-1i3l-4m4
brode tas	f3g-4l-3m-4
broepen dat	a-4b-3c-3d8e1f-5g-4h-3i-3j-2k-5l-4m-4
broepen en	a3d5g-1m-3
broept dat	a-1d-4g7i-2j-1l-3m-3
broept om	a-1b-2d-8e-3f-2g6i-2k-1m5
broken en	b-3g-3m-3
brollator geschept	e-1h4l-4m4
brolluiken van	a-2b-3c2d3e-5f-3g-4h-3i-2j-4k-5l-4m-7
brolstoel kan	a-1b-4d-5f-1g-3h6k-1l-5m-6
brolt over	a-3b1g-1h2j-1m6
bromeinse kaarsen	a7b-6c-6d-3f-1g6h-4k-1l-7m3
brommelt aan	a-2b-3c-3d-4e6f-5g-3h-3i-1j4k-4l-6m-7
brond <#>	a1b-6c-2d-7e3g-5h-6i-6j-9k-7m-2
brond bij	a-2b-4c-2d9e2f-2g-2h-3j-2k-4l-6m-3
brond de	a-3b-1c-4d-4e3f-3g-3h-3i-1k-3l2m-3
brond en	a-6c-1d-3e-8g-4h4i-5k-5l5m-5
brond in	a-3b-1d-3e-2g4i-1j-2l-6m-2
brondjes om	a-3b-1c-4d6e-4f-1g-6h3l-3m-5
brood en	a-1e-3f-1g4i2l2m4
brook boven	a-6b7k-1m-8
brook en	a-2b6e-3f-3i-2m3
brook in	a-2b5c-4d-2f-1g-3i-1j-1l-6m-6
brook is	a-4b3c-4j3m-5
brook komt	a-5b7f-1j-3k-5
brook onder	a-2b5e-1f-1l-4m5
brook op	a-3b3c-2d-1e-1f-1g-1h-5j-3l-6m2
brook trekt	a-2b1h-3j-2m-2
brook uit	c-7d-1f-2g-4i-3j-4k-4m8
brook van	a6b-4d-3m-9
brook we	a-2b6d-1l-4m8
brookmachine van	a-1b6c-2d-1e-1f-3g-3i-2j-6k-6l-3m-3
brookmelder piept	a-2b-1c-1e-3h-2j-4l3m-5
brotjes en	a6b-4g-2i-2k-6m-4
brotjes in	b3c-3d2e-1k-5m-6
brotjes naar	a1b-1e-1g-2j-1
brotzooi gemaakt	b-1c6d1f4g-2l-1m-1
broze jas	a-3c-2e-7f3g-2i-3k4l-1m2
bruikt het	a-1b2c-1d-1e-3f-3g-1h-1i-1j-1l3m6
bruikt iemand	a-1b7c-3d-2e-5f-4g-2h-2i-1j5k-4l-4m-6
bruikt naar	a-1b-7c-4d-4e-3f-2g-4h3j-2l-2m-9
bruikt nog	a-2b4d-1e-2i-3j3k-1m-5
bruit bij	a-6b-2c7d-4e-3g-6h-5j-4k-5l-4m-7
bruit stuk	a-3b-1c7e-3f-5g-3j-1l-6m-2
bruit van	a-3b-7c-1d-6e-5f3g-7h-2i-2j-6k-4l-5m-7
bruiten van	a-2b2c5d-4e-3f-3g-3h-2j-3k-2m-3
bruitje van	a-1b-2c-7d-1f3h-1m-3
brust is	a-5b-7c-6d9e-3f-5g-2h-6i-8j-9k-4l-5m-8
bruzie met	b-2d-7f-1g4i-3k-2m-2
bruzie om	a-3b-2c-2d-12f-1g9h-2i-1k-9l-2m4
bruzie over	a-6b-3c-5d-8e-2f-3g9h-3i-3j-2k-3l-4m-6
bruzie te	a-3d8e-3g-8h-2i-2l-3m-5
bruzie weggelopen	d-2f-1g-7i4j-3l-4m-9
bs middags	a6b-2c-1d-4e-4f-1g-4h-1i-1j-2k-6m-3
bschaam me	a-2e3f4g-6h-3i-2k-4l-5m-4
bschade aan	b-2c3e-3f-4h-5j1l-1m-4
bschelden elkaar	d-7g7h-4l-2m-4
bscheuren over	a-1c-1d4f-1g-1h-4k-4m-7
bscheurt hier	d-1e-3h6l-1m-4
bschiet op	a-6b4d-2e-4f-4g-2h-2i-2j-2k2l-5m3
bschieten met	a2b-1c-2d-6f-1g5h4i-2k-1l-3m3
bschieten op	a2b-2d-2g-2h-3j-1k-1m-5
bschijnen met	a-1b-1c-4d4e4f-4g-2m-4
bschijnt met	a-4b-1c-6e4f-4g-4h-6i-1l-4m-4
bschool te	b-1c-5d4e2g-3h-2m-5
bschoolplein met	a2b-2c-4d-4e-5f-2g-4h5l-3m-5
bschoppen iemand	a-2c-6d-4e-1g8h-4j-2l-5m6
bschoten gehoord	a-4b-3d-5e-1f-3g3h-2j-2k-1l-2m6
bschreeuwen dat	a-3d-5f-2g8i-2k-4l-1m-1
bschreeuwen met	a6b-1c-1d1e-1f-2g-7h-5i-3j-1k-1l-2m1
bschreeuwen tegen	a-3c-2d5g-5m-5
bschrik vrij	a-2b3c-1e-2f-2g-2h-4i-2k-3l-3m-1
bschutting bij	a4c-5d-1e5f-5k-1m-7
bschuur op	c-7d2f-1h-1i-1l-2m-6
bschuur van	a2b-1c-2d-4e-4f5i-1m-2
bschuurdeur stond	a-3b-6c-5d-4e-3f9g-2h-2i-5k-3l-7m-4
bscooter in	b3c-1e-3f4h-2m9
bscooter met	d-6f-1g-1h4i-1j-1m2
bscooter zonder	a-2b-2c-6d6e-9f-7g-6h7i-2j-4k-6l-4m-3
bscooters bij	a-3b-2c-2e-6f5g-4h-3m-6
bscootmobiel in	b2h-1m3
bsem is	i5j-2k-3m-6
bsfeer bij	a-1d-3g4k-2m-1
bsinds <#>	a-7b-2c-1d-2e-7f-2g-5h-5i2j-6k-8l3m-8
bsinds de	b-5c-3d-5f-2g-5h1i8j2k-5l1
bsinds een	h1l-6m3
bsinds half	e3g-1h-3i-3l-4
bsinds het	a3b-1c-4d4e-3f-2g-2h-3i-5j-4k-2l-2m-3
bsjonge wat	a6b-2c-2d-5e-1f-1g-4h-2i-1j-6k-1l-2m-4
bslaan door	b-3c-2d-2f-1l1m-3
bslaan elkaar	a-4b-2c-6d-4e-1f-1g2h-4i-1j-2k-1l-2m1
bslaan hij	b-1c-1d-1e-3f-3h-2i-2j-1k-4l5m2
bslaan met	a-1c5d-4e-1f-4h-1
bslaan ze	a-2b-4d-5f-4h-2j-2k-3l-5
bslaap lekker	a-4c-3d-4e-1f-3g-3h-2i-2j-1k6l-2m-3
bslaapt door	a-3b-6c-4d-6e-1f-3g-4h-4i-4k4l-3m-7
bslaapt in	b-4c-2d8e-2f-5g-4h-1i-1k-5l-7m-6
bslaapt overal	a-1b-1c-1d-5e-2f-3g-3h-1i-4k7l-4m-6
bslaapt weer	a-3b3c-2d-4f-2g-2h-4i-4k3l-1m-1
bslaat de	a-1c-5d-4e-1f-1h1j-2l4
bslaat haar	a-3b-1d-5f-1g4h-3i-5l-4m3
bslaat met	c2d-4e-2f-3l-2
bslaat op	c-6d2e-2f-1g3h-2l-1
bslaat zijn	b-1d-5f-2g6h-1i-2l-4m5
bslachtoffer van	b-3e-1g4h5i-1j-1m-5
bslapen in	a-3b-1c-3d3e-3f-2g-3h3i-5k-5l4m-5
bslapen truste	a-2b-2c-2d-7e-2f-4g-4h-4i-1j-3k5l-6m-5
bslecht ter	a-3b4f2g-1i-2m2
bsleutel kwijt	e-1f4i-6k-2l-3m-3
bsleutel niet	a-2b-3d-1e-4f2h3j-1m-1
bsleutel van	a-2b5c-7e-4f-5g-2h-6i-1j8k-9l-4m-6
bsleutel vergeten	a-1b-2c-3e-4f1g-1k2l-1m-2
bsleutelbos gevonden	a-1b-1f-6g-1j-1l4m-5
bslijptol bij	a-2b-5c4e2g-1m-2
bslingerend weg	h5m-5
bsloot in	b5c-2f-2i-1l-2m-1
bsloot maar	c-5e-3f-5g-4h4l5m-5
bslot en	a-1b-1d-1f6g-3m2
bslot ligt	a-2c-5e-1f2g-2h-3j-1l-2m-4
bslot van	b-1c-2d-1f-4g-2m-5
bsmeult en	b3c-3d-1h-3j-2l-2m-6
bsmeult nog	a-5b5d-2j-2m-1
bsneeuwpop van	a-1c6d-2g-4j-5k-7l-2m-3
bsorry verkeerde	c-1d-6g-5i-1k6
bsorry voor	a-4b-2d-2f2g2i-3m-2
bspeelhuisje in	a-2b7c4d-3h-1k-2m-9
bspeeltuin de	b-8d6e-2m-2
bspeeltuin europa	c5d-2f-4k-1l-2m3
bspeeltuin hij	e6i2m5
bspeeltuin is	a-4b-5d-3e-3f-3g-1h-1i-4l-8m-2
bspeeltuin te	a-1b-1c-4g-2i-1l-2m-3
bspekglad net	b-2f-1h7l-5m-1
bspiegel eraf	c-1j4m-4
bspiegel van	a-3c8d-1e-6f-6h-7j-1k-5l-3m-1
bspiegels van	c4d-3f-2g-3h-4m-5
bspoed is	a-2b-1d-4g-3h-1i-2j2k-3
bspookrijder op	a-3b-3c-6d-4e-2f-3g-4h6i-5j-2k-4l-5m7
bspoor bij	d-2i6l-6m3
bspoor en	b-4c-1d-5e-3f-6h3i-5j-2k-1l3m8
bspoor te	a-2b-3c-1d5f-2g-1h-4k-1l-3m6
bspoor van	a-3b-2c-7d-4e-2f2g-2h4i-7l-1m-9
bsporthal en	a-2c-2d5e-2g-4h-8i-1k-3l4m-2
bspreekt geen	d-2f-1g-5i5k-1l-3m-1
bspuit eruit	a-3c-4f-2g5h-1l2m7
bspul bij	a-1b-1c-3e-3f-3g4h-3l4
bsta bij	a-1b-5c-4d-2e-8f1g-4h-9i4j-6l7m4
bsta in	a-4b7c-4d-4e-1f5g-5i-2j-1k3l-1m2
bstaan bij	a2c-1d-3f-4g-2h-1i-4j-2m-9
bstaan buiten	a-1b3c-4d-2f-3g3i-2l4m3
bstaan er	b-5c6e-9f1g-6i-3l-6m1
bstaan erbij	a2b2c-3d-7f-3g2h-3i-2j-3k-1l-1m1
bstaan gasflessen	a-2b2d-1m5
bstaan hier	a-5b1e-3g-1j1m-2
bstaan in	a-2b6g-7i-4j-2k-1m2
bstaan met	a-3b-5c-9d2e7g-1i-3l-2m-12
bstaan neus	a-3b-1c-2d-5e-4f-3g6h-2j-3k-3l-5m-3
bstaan nog	a-4c4d-7f-3g4h-3l-2m5
bstaan nu	a-4b-5c-5d3e-3f-3g2h-4i-1k-2l-2m-7
bstaan op	c-5d4e-2f-4g-6h-5i-6k-6l-6m8
bstaan open	a-1b4c-4g-3m-5
bstaan te	a1b-1c-4d-10g2h3i-3j-1l4m-10
bstaan tegen	d-6g2m-4
bstaan tegenover	d8g-9h-2m-4
bstaan weer	a-4b-6c-5d3e-5f-5g-4h6i-2j-4k-4l-3m-4
bstaan ze	a-4b-8c-7d1e-3f-2g2h-7i-1j-1l-2m-2
bstaan zeker	a-1b1d-3h-1m-4
bstaat aan	a-2b-4c-7d-7e5f-1g-5h-4i-2j-2k-1l4m-7
bstaat al	a-7b-2c-3e-3f-6g-7h7i-9j-1k-1l-1m-9
bstaat alleen	e-1f-3h4i4l-2m3
bstaat bij	a-1b-6c-1d6f-5g-4h-2i-7j-1k-2l4m-3
bstaat blank	a-5b-2c-3d-2f-1h-3k-2l4m-2
bstaat blauw	a-1b5d-2g-2h-1i-2j-3l-6m8
bstaat dat	a-3d-1g3h4i-3l-3m-3
bstaat de	a-5c-6d-6e-6f-4g-6h5i-4j10k-9l-8
bstaat dwars	g-1h3l-4
bstaat een	a-1b-4c-7d-3f2g-7h-4i-8j-7k-12m-4
bstaat er	a-2b3d5e3f-3h-12j-1k-8l-8m-6
bstaat helemaal	b5e-3f-3h-1k-1l-1m6
bstaat het	c-3d-8e-2h-2i-2j4l5m-8
bstaat in	a1b8c-13d-10e-8f2g-9h3i-2j-6k-8l-8m8
bstaat is	a-5b-7d5e-2f-2g-1h-1i-1j-5k2l-1m-5
bstaat keihard	a-3b-2c-2d-2e-5f-4g1h-2i-1j-2k-1l-4m-4
bstaat los	a-6b4c-4d-2e-2f-4g-3h-5i-3j-3k-2m-8
bstaat maar	a-2b3d-2g-3h3i-1j-2k-2l-2
bstaat met	a-7b-4c-11d-3e-4g-4h2i-7j-4k-5l4m1
bstaat midden	a-2b2c-3d-3g-4h1i-2k-1l-5m-6
bstaat nog	c7d-2e6f-2g1h-2i-3j-2k-2l-4
bstaat nu	a4b4c-4d-3e-1g-5k-3
bstaat ook	b-2d-3e-4f-1g6h-5i3k-2l-4m-4
bstaat op	a2b-9c2d-1e-2f3g-11h-8i-5j-1k7m3
bstaat open	a-3b-11c-6d-6f5g-5h4i-7j-7k-4l-11m-15
bstaat stil	a-1b-2d-2e-5f-3g2h-5i-2l5m2
bstaat te	a-4b5f-9g-4h-3i5j-1k-5m2
bstaat tegen	a4b2h-6i-1l4
bstaat verkeerd	b-1c-3d-3e-1f-1h4m-5
bstaat vol	a-4b5e-4f-2g-5h-3i-3l-3m2
bstaat voor	a-1b-4c-4d1e3f-7g5h-5i-4j-4k-5l-5m4
bstaat vrij	a-3b2d-1h-3j-1m-8
bstaat weer	a-4b3c3d-3e-1g-6h-3j-3k-2l-9m-2
bstand van	a-3c-3d-2e-1g-3j2k3l-2m-3
bstapel pallets	a-4b6c-5d-1f-1h-5i-4j-2k-4l-5m-2
bstapt nu	c-1d-2e-6f-4g-2h6i-3j-2l-2m-5
bstapte in	e-3f-1g-4h-3i3j-1l-1m1
bstapvoets door	a-2b-1c-2d-6e2f-1g-2i-1j-2k-1l-2m-3
bstation nu	b-3c-3d-5e-2f-7g8h-2i-2j-1k-5l-6m8
bsteeds bij	a-2b-3c-1d-1e6f-3g-4h-4i-3j2l-3m-4
bsteeds door	a-1e-1h9k-2l-4m-3
bsteeds feller	a-2d-4g5h-3i-1j-1l-3m-4
bsteeds meer	a-7b4c-7d4e-2g-2h-8j-4m-4
bsteeds om	a3b-3c-1d-7f-3h-1j-2k-3l-3m-2
bsteeds op	a-7b-6c-4d-3e-5g-3j7k-6m3
bsteeds over	a2c-1e4f-3g-3h-2i-2j2l-1m-5
bsteeds te	a-3d-3f-3g4
bsteeds weg	a-1d-3e2f-3g-1h-4i-3j-1l4m6
bsteek je	a-1b-3d-4e-3g7j-2k4m-5
bsteekpartij was	a-3b-5d-1e-4f-2g3i-2k-1
bsteekt een	b-2c-1e3g-6h2l4
bsteken de	a-5b6c3d-3e-3f-2g-6k-3l-2m-6
bstel met	a-3b-3c-5d-6e6f-3g-5h-5i-2j-3l-4m-2
bstenen naar	a-1b-1c7d-6e-1h-1m-4
bsterretjes en	a3k4
bsterretjes in	a7b-4c-2d-4e-5f-2g-1h-1i-5j-3k-8l-2m-4
bstiefvader hij	d-1e-1g3i-4j-1m4
bstil met	g3m4
bstinkt naar	b-2c-4d4h-1l-4
bstoep bij	a3b-4c-4d-7e-2f-3g-7h-6i3j-1l-5m5
bstoep in	a-2c5d4f-5g-1h-6l-4m-7
bstoep tussen	d-5e-4h6l-4m3
bstoeptegels op	a-2b-1c-6d-6e-2g-4h5l-3m-7
bstoeptegels van	a-2c-7d-3e-4f-2h6j-2m6
bstond bij	d-1e-5f2g-4h-2i-6k5l-3m-4
bstond de	a-4b3c-2d-2e-2f4g-2h-2i-2j-2k-5l-5m-2
bstond er	b-5c-3d-1e6f-8g-6h3i-3j-8k-2l-3m-3
bstond gewoon	a-1b-4c-2d5e-3h4i-1l-2m-3
bstond in	a2b1c-3d-3e-7f-6g-7h-5i-3j-7k-6l-5m-6
bstond open	a-3b-5c-5d-4e-3f6g-3h-1i4k-3l-4m7
bstond te	a-2b-6c-4d-5e-7f5g3h-3i-4j-3k-1l-7m-10
bstop met	a-3b-4d-1e-2f-2g-2i3j-4k-2m-2
bstoplicht kapot	a-2b-1c-7d-2f-4h8l-3m-5
bstopt bij	a-1b-4d-4e5f-1g-1h-6i-2k-2l-4m-4
bstraat de	a-3b-6c2d-6e-5f2h-3i-4l-5m-7
bstraat door	a-4b-5c3d-8e-2f-5g-5h6k-4l-7m-10
bstraat en	a1b4c-3d2e-1g-9h-5i-1k-6l4m-3
bstraat geen	a-2b-1d-1g-4h-1i1k-6l2
bstraat in	a-1b1c-3g-7h-6j-3k-1l-1m-10
bstraat is	b3c2d-4e-2f-5g-2h-7i-6j-5k-6l1m-10
bstraat kan	a-3b-4c3d4f-1g-3h-7j-4k-2l-6m-6
bstraat maar	d5e-5g-6i2k-2l-2m-3
bstraat nu	a-1b-2c-1f-1g-8h-3l6m6
bstraat op	a-4d-3e-3g7h-1i-1j-1l-7m9
bstraat staat	a-5b-2c-3d-2f-1h-3k-2l4m-2
bstraat uit	c-3e4f3g-2h3i-3m-3
bstraat vol	a-4b4c-2d-5e-3f-2g-1h2j-1k-6l-3m-3
bstraatrace op	a-1b-3c-3d-5e-1h6i-1j-1l-4m-7
bstraatverlichting doet	a-1b-6c-3d-1e-3f-4h-6i-1j-4k-5l4m-7
bstraks met	b-2c-6d-5e-2f-3g-4h-3i-2j-2k4l-4m-5
bstrijkers af	a4d1m-1
bstrijkers naar	a5b-2c-6d-7g-6h-3j-3k-1m-7
bstuk bij	a-5b-2d-1e-4f4g-2h-4j-1l-7m-1
bstuk is	a-2c4e-4f-4g-3j-3l-2m-2
bstuk of	b-1c-9d11e2f-5g2i-2j-3l-2m5
bstuk op	a-1c-8d3e-3f-4g-6h-5j-1k-3l8m-5
bstuk van	a-5c-2d-5f-2g-5l6m-9
bstuur iemand	d-1g3j-1l-1m4
bsupporters van	b-2c-4d3f-1g4m7
btak op	a-1b-5c-1d-2e-2f-2h-4i-3j-1l3m-6
btakken op	a-1c-5d-5e-1f-1g-1h8k-2l-8m-5
btas met	a3b-3d-2e4f1g-3h-3l-2m-4
btas van	f-1g5i-1m-5
btas vol	a5b-2e-3f-1g-1h-1i-2l-5m-3
btas weg	c-4e-5f6h-1j-1
bte appen	d-1e2f-1g-4h-1i3k-1l-1m-3
bte bellen	b-3e3f-5g1i-1j-5k-2l-2m-6
bte bibberen	d-1f1h3i-1m-2
bte bonken	b-2c-2d-6e-5f-5g8l-2m-1
bte branden	a-4b7c-7d-4g-1h-6k-2m1
bte dagen	d4e-4g5h-4i-1l-1m-5
bte dicht	a-1b4d-5e3f-2g-1h2m-3
bte doen	a-4b3c-2d2e-5f-2g-6h-9i2j5k6l-6m2
bte dreigen	a-1b-3c-1d3e-7f-2h-1i-5j-3k-1l-2m-2
bte drinken	a-1b-1c-5d8e-4f-3g-5h-3i-4k-3l-3m-5
bte druk	a-4b-4c-1d-6e-4f-4g-5h-5i-5j7k-5l-3m-3
bte duwen	c-1d-9g4h-2i-1m-4
bte fikken	b4c4d-2e-3g-4i-3j-1m2
bte gaan	b-1c-2d1f-2g-3i-9j-4k7l-3m-8
bte gooien	b-5c-4d-7e-3f-3g3m-7
bte halen	a-3b3c-2d-1e-2f-4g-3i-2j-1k-4l5
bte hard	a-1d-5e-2g-2h6j-4l-2m-6
bte horen	a1b-2c-6d-4e-4f-2g-5h-3i-1j-5l-3m-3
bte houden	a6b-3c-2d-1e-1g-5h-4i-1j-1k-5l-3m-5
bte huilen	b-6c3d3e-1f-1g-5h-6i7k-1l-4
bte joelen	b-3c3d-1e-5f-2h-3l-3m-4
bte kijken	a-5b-2c-2e2f-3h-1i-5j-2k2l-4m-4
bte klapperen	a-1b-5e-1f4g-2h-3j-1l-2m-3
bte kletsen	a-1b4d-1i-2j2k-1
bte komen	a-3b1c-5e8f5g-5h3k-4l-7m-10
bte koop	a-3b-5c-5d-3e4f-4g-5h-5i-5j-5k6l-8m-9
bte krijgen	b-2c-5d-1e-7f6g-1i4j2k-3l-1m5
bte lachen	a-4b4d-3g-2m-4
bte laten	b-4c-2d4g5h-5j4k-3l-2m7
bte lijf	c-1d-5g4k-1m6
bte lijken	a-1c-4g3m-4
bte lokken	d-2e3f-2g4h-3i-5l-1
bte maken	a-1b1c-3d8e-3f4g-9h-3i-2k-1l-4m-3
bte melden	a-2b-4c-2d-1e-5f4g-1j-4k4l-1m-3
bte pakken	a-3b3c-7d-7e-3f-4g7h-1l-2m3
bte praten	a-3b-4c-2d3e-6f-7g3h-3i-1j2k-4l-2m-2
bte roken	a-3c4d-4e-4f-3g2i-2j-2k-4m3
bte schelden	a-2d-3e-3f-2g3h-2i-1m-2
bte schreeuwen	a5b-2c-2e-1f-2h-5i-3j-1k-3l-2m-1
bte slaan	a-3b-3c5d-8e-3f3g-3h-3j-1k-5l-4m5
bte slapen	a-4b-1c-3d3e-5f3g-5h3i6k-8l4m3
bte springen	a-4b-3c4d3e-5f-5g-8h-3i-2l-5m-9
bte trillen	a4b-2c-4d-2f-1g1l-2
bte vinden	a-3b-1c-2d-2e-4f-7g3h2i6k-1l2m-1
bte wachten	a-3b-7c-7e4g-2h4i-3j-3k-4l-8m-4
bte water	b-6e-3h6l-4m7
bte werken	a-3b-5c-3d-6e3f-3g-2h-3i-2j-1k5l-5m-6
bte zeggen	a-4e-2g-3i5j-2k-2
bte zien	c-5d-3e-3f3g-5h-7i-7j-6k-6l2m-7
bte zijn	a1b-4c-4d-9e6f-6h-6i-11l-2m-6
bte zitten	a-2b-1d-3e-2f-5i4k2l-3m-4
bte zwaaien	f-2k-1l-1m3
bte zwiepen	a-1b-4c2d-2e-3f-3g-1h-2i-1j-3l1m4
btegel door	a-2b-3c6d-4e-3f-6h-3i-1j-1m-6
btegelijk af	b-4c-3d-2e-3f-3g-3h-5i-2k-5m-5
btegen auto	a-5b-3c-5d-3e-5f-3h11i-2j-1k-7l-8m7
btegen boom	b-1c-1d-1e-4g-3h4l-5m7
btegen de	b-1f-2g-4j-6l-5
btegen een	a-4b-4c-9e-8f-4h-1i-6j-3k3m-6
btegen elkaar	a-1d-6g3m-6
btegen geparkeerde	a-1c6d3e-2h-6m-1
btegen het	b-1c-9d-7e-5f-5h-8i-2j-6k3l5m-5
btegen mijn	a-7b-2c-4d5e5f-7g-4h-4i-3j-2k-5l-3m-3
btegen ons	c3d-6f-1
btegen onze	a-1b-3c-4d-2e-9f-4h-5i-1k-5l6m-3
btegen paaltje	e-2m-3
btegen zijn	a4b-1c1d6e-3f-2g-6h-5i-1j-3k-8l-7m2
btegenover elkaar	b-2d5g-5h-2m-6
btel er	a2b-2c-5d-4f-3g-5h1i-1l-1m-5
btelefoon afgepakt	d-3f-3g2i-2
btelefoon en	f-2g2j-1m4
btelefoon uit	a-2b-1c-1d-6e-3f-3g-6h-2i4j-1k2l-6
btent op	a-6b-6c-4d-6f-5g-8h-6i-2j-2l7m-6
bter been	a-3b4f2g-1i-2m2
bter hoogte	a-1b-2c-3e-3f-2g-1h4i-1k-2l-3m2
bter plaatse	a-2b-1c-1d-2e-2f8h-2i-2j-2k-7l-2m-3
bterug en	b4f-3g-2j-2k-1m9
bterug is	a-1b-2c-2d-4e-1g-3i5j2k-5l-2m-5
bterug van	a-1b-4c-3d-2e-6f2g-4h-2i-3j-1k3l-4m-7
bterug voor	a-2c4d-4e-2f-1g-3h-2i-5j-5k5l-4m3
bterug zat	a-4b-1c-1d-6e5f-4g-3h-2i-5l4m-2
bteruggevonden in	a-2b-3c-6f9h-1i-5l-4m-6
bterugkomt met	d-3e-1g3i-1k-2m-3
bterwijl ik	a-4b-1c-3d-1e-4f7g-4m-8
bterwijl ze	b-3c-2e5f-3g-2h-3i-3m-5
bthuis en	a-1b-2c-3d-3e-5f9g-2h-4j-1k-5l-3m3
bthuis gekomen	a-3b-3c-1d-3e-5f-2g-5h-4i5j-1k-5l-3
bthuis hoor	a-1b-4c-1d-2e-4f-9g-5h-1i1j-1k5l-4m-7
bthuis is	a-1b-4e6f-5g-5h-4i-3j-3k-2l-2m-4
bthuis met	d-1e-4f3g3h-2i-3k-5l-5m2
bthuis van	b-1c-2f3k-5l-1m-2
bthuis was	a-1b3e1f-8g-6h-3i3j-5k-7l-3m-6
bthuis zijn	a-2b1c-1d-5e-4f-2g-4i5j-5k-2l-1
bthuisgekomen van	f-3i-2k-2m-4
btien minuten	a4b-7c-4d-4e1f-7g-6i2j-4k-2l-4
btip van	a-3b-4c-6d-4e-3f-4g-3h-1i-1j-4k6l-5m-4
btkz <#>	a4c-2d-3e6f-2g-2h-4j-2m-5
btoch geen	a-3b-3c5d-2f4h-1j2k-4l-5
btoch niet	a-6b-4c-2d5e-1f-4g-5h-2i-2j2k-3l-1m-1
btoe een	a-2b-5c-3d-3e-3f-3g-4h-4i-3j-2l-1m-6
btoen ik	a-5b-4e3g-5h-4i-5j-1k-7l-2m-8
btoen viel	e-6f3g3j-3k-1m7
btoeterende autos	a-2c-3d2e-3h-3j-1l-1m-1
btoevoegen aan	a-1b-4c-2d-3e-1f-2g-2h-1i-4j6k-3l-1m-5
btoilet van	a-2e2f-2h-1i-4l4m2
btot <#>	b-6c-6d-1e-2f-6g-6h3i-8j-8k-9l-5m-7
btot aan	a7b-8c2f-3h-1l-1
btot de	a-4b2f1m3
btot hoe	b-1d-1h-1j5k-8
btot in	a1b-4c-2d5f-2g-2h-1j-1k-4l-4m-6
btot inbraak	a-1b-1c-4e-2f2g-2h-3i-1j-1k-4l-3m-1
btot nu	a-10b-2c-3d-6e-2f-3g-4h-3i-1j-2k7l-3m-6
btractor zonder	d-2f-1h3l-2m-4
btramhalte zuid	d-3g-4h-2m-3
btrap bij	a-1b-2c-1d3e-3f-3g2h-2l4m3
btrap en	a-4b-3c-2d-3e-3f3g-5h-2i-2j-2k-6l4m7
btrap van	b-1e4f-5g-4i-1l-5m-4
btrappen de	a-2c2d-7e-2f1g-2h-1i-2j-2k-3l-2m4
btrappen nu	a2c4d2e-5f-1g-3m-6
btrappen tegen	a-4b-4c7f-2g-4h-3l-2m-9
btrappenhuis is	b2g-3l-1m4
btrekken de	a-2b-3d-2e-8f7g-3h-6i-3j-1k-3l-7m3
btrekken en	a-2b-2c-3d-5f-2g7i-3k-5l-1m-4
btrekker met	a-2b-1d-5e-1f-1g-2h5l-4m4
btrekt naar	a-1j-2m3
btrekt van	d4g-4m-2
btuin en	a-3b-2e-1f3i1k-1l-4m4
btuin van	a3b-3c-1d-2e-6f5g-1i-2k-6l-4m-3
btunnel en	c-1e-2f-3g3h-5l-3m9
btunneltje is	a5b-1c2d-6e-4f-2g-2h-3i-5j-3k-3l-4
btussen <#>	a-5b1c-4d-6e-6g-5h-5i-3j6k-4l2m-3
btussen de	a-3b-7c-5e4f-7g-10h3j-4k-4l2m-6
btussen het	b-1d-5e-1h2l-4m7
btussen twee	a-2b-2c-2d-6e-2f-2g8h-5i-1j-2k-4l-4m4
btwaalf uur	a-8d-1h5i-2j2k-5
btwee autos	a-4c-6d-8e-7f-3g-3h7k-3l-6m1
btwee dronken	a-1b-1c-3d-9e-1f-1g3h-4i-1j-1l-2m-2
btwee figuren	a-4b-4c-6d-2e5f-5g-3h-4j-3l-1m-5
btwee gasten	c-1d-2e3f1g2h-4i-1m9
btwee groepen	a-4c-2d1e-4f-1g-2h-4k-1l-6m-1
btwee jongens	a-6b-5c2d-5e4f-9h-10i2j-4k-5l5m3
btwee keer	a-3b-2c-4d5e-5f-2g-5h-3j-3l-3m-2
btwee kerels	a-2e3f-5h-4l-2m-4
btwee kinderen	a-4b-4c-4d-8e-4f-2g10h-3i-3j-1k-7l-5m-8
btwee man	c-4d-4e-7f5g1h-1i-3l-3
btwee mannen	a-3b-2c-8d-4e4g-1h-7i-6j-7k-4l-2
btwee meiden	a-1d-3e-2f1g-2h2j-1l-2m5
btwee meisjes	a-1b-1d5e2g-5h-3i-1k-2m-6
btwee op	a-6b-6c4d-5e8f-6g-6h-6k-2l-4m-7
btwee uur	a4c-5e5f-2g-1k-2l-7m-6
btwee vrouwen	b-1d-6g7h-4k-1l-2m5
btweeling van	d-3e-1f-1g-1h-1i2j-1k-1l-2m7
btwintig minuten	a-3c-3d-6e2f-3g-1h-2j-1k5l-1m-2
bu hoeft	a-1b-1c-3d-1e-2f-1g-3h4i-2j-1k3l-5m-3
buit bij	a-6b-7c-5d-8e7g-6h7i-2j-8k-7l-6m-4
buit de	b-13c6e-3g-6h-2i-2k-10l4
buit een	a-2b-2c-6d-8e6f-9g-6h-9i-5k4m-4
buit elkaar	a2c6d2e-1f-2g3h-4k-3l-5m-5
buit en	a-1d-5e3f-3g3h-3i-2k-2l-2m-2
buit gelopen	f-1g-1h-1i2m2
buit het	a2b9c-3d-11f-11g-3h-9j-5k-4l-7m6
buit hoor	a-2b7c-2d-2e-6f-3g-5h-5i-5j-2k3l-7m-5
buit in	a-4b-8c-8d-6e-2f-3h-3i-1j-5k-4l7m-2
buit mijn	a-4b-3c1d-5e-5f7h4i-5l-5m3
buit oor	a-2d-2e-1f-3g4i-5l-3m3
buit op	a-2b-1c-3f-2g1h-4i-2l-4m-4
buit parijs	a-3b-2c4d-3e-4f-2g2h-3i-2j-1k-2m-4
buit sinds	a-1h-1i1l-3m-4
buit te	b-4c-2d5e-4g3h-5i-2j5k-3l-3m-6
buit voor	a-3b-2c2d-3e4f-3g7h-3i-3j-1k-5l-5m-6
buit zijn	a1b-2c-5d-4e-2f2g-1i-4m2
buitgang van	a-1c-3d4e-3f-2g-6h-2i-1l-2m-7
buitgebrande auto	a-2b-1c-3d-1e-2h-4i-2j3l-1m-3
buitgescholden door	a-2b-3c-2d-3f-3g2h-5i-2l-2m-5
buitgevallen in	a-3b-7c-6d-4e-2f-2g-1h-4i-1j-4k-3l2m-5
buitlaat rijdt	a-1c-1d-11e-5g-1h7j-1k-2l-4m-3
buitleggen wat	a1b-2c-2d-4e-1f-1g-3h-3i-2j6k-5l-3m-3
buren met	a-2b-2c-2d7e-3f-1g-6h-4j-3l-2m-3
buur achter	a-2d-1e3g-1h5i-3l-1m-3
buur al	a1i-1j1k-4
buur de	a3i1l-4m6
buur door	a-4b-3c-3d7e-7f-1g-7h-7i-7j4k-5l-5m-6
buur en	a-5b-3c-2e-2f-3g-3h-3i-5j-3k4l-4m-3
buur geleden	e-3f-5g-5i8j-3m3
buur in	a-4b-1c-3d4f-2g-4h-2i-2j-1k-6l-5m-6
buur is	a-5b-3d-5e-4g7h-4i-4j-7k8l-6m-1
buur lang	a-6b-4c-3d7e-6f-5g-3h-3i-3j-1k-4l-6m-6
buur met	d5g-4h-5i-2j-2k-1l-2
buur naar	e3i2k-1
buur niet	a-1g-2h-3j-1k-2l-3m-6
buur op	a-2d2e-3g3h5i-3j-6k-1l-6m-5
buur s	b-2c-1d-8e5f-1g-5h-5i-2j-6k-5l-2m-1
buur snachts	a-5b-1c-1d3e-5g-4h-4i-2j-2k-3l-1m-1
buur thuis	b-1c-1d-5e-4f-2g-3i3j-5l-1m-3
buur wachten	a-3b-2d-5e-3f-1g-6h-6i1j1k-4l5m-1
buur weer	a-9b-7c-5d-7e-8f-2g-2h4i-5j-4k3l4
buur ze	a-2d5e-1h-1i-2k-1l-5m-3
bvader is	b3c-5d-2f-3g-5h-3i9j-2k-1l-8
bvals alarm	a1b4c-3d-6e5f-10g-6h-1i-5j-3k-1l-9m-6
bvalt het	b-5c-3e-3f-8g3h-4i-3j4l-5m-7
bvalt reuze	a2b-1c-1d-4e-2f-1g-4h-3i-2j-2k3l-6m-4
bvalt steeds	a-1b-4d-3e-2h-1j-4k-3l4m3
bvan <#>	a3b-3c-6d-1e-4g-9h-5i9j3k-10l-5m2
bvan <straat>	a-3b-6d-4e-2f-7g-2h-4i-1j7k-1l-5m-6
bvan alles	a-6b5c-3d3e-4f-2g-7h-1i-3j-3k-3l-4m-10
bvan auto	a-2b-4c-5d-1e5f3g-4h-6m-6
bvan automobilisten	a-5c-2e-1g-6h2i-2l-1m-7
bvan autos	a-4b-2c8d-5e-5f-5g-3h-6k-1m-7
bvan basisschool	a-2b-3c4d2e-5f-1g-2h-1i-2j-4k-1l-3m-5
bvan binnen	a-5b7c5f-4g4m-1
bvan brand	a-1b6c-2g-4j-5k-4m-3
bvan buren	a-2b-4c-2d3e2g-3h-3i-4k-3l-6m-5
bvan club	b-4c2e-4g-4h-4j-1l-5m-4
bvan d	b2c-4d-2g-3j-1k-2l-4m3
bvan dat	a-5b4c-3d5e-1f-5g-7h-3i-3j4k-3l-2m-5
bvan de	a-8d-3g-4h-2i-5j-7
bvan deze	a-1b-3c-4d-3e-1f-1g-3h-3i-3j4l-2
bvan die	a2b-2c-6d1e-8g2h-3i-9k-9l-7m-1
bvan drie	a-1b-2f-2g4m5
bvan een	a1c-2d2e1f-2g3h-1i-2m-2
bvan flat	b-4c3d-2e2f-4g-3j-3l-4m-9
bvan gemeente	a-6c3d-1e-3f-1h-1i-3k-1l-2
bvan gezien	a-3b-1c5d-1e-1f-5g-1i-1j-2m-3
bvan gisteren	a-9b3c-8d-5e-8f2g3h-7j3k-5l-5m-1
bvan groep	a-5b-1c-1d-4g-3h-2i3j4k-6m-4
bvan haar	a-5b-3d-5e-3g5h-2i2j1k-1l-2m1
bvan hem	a-1b-4c-4e5f-6g4h-1i-2k-2l-3m-9
bvan henk	a-2b-7g-1h-1i-2k5m-2
bvan het	a-7b-5c4f-6h-8l2m-2
bvan horen	a-6b1d-1f-1g2j-3m-2
bvan huis	a-4b-4c-2d-4e2f-5h-1i4m4
bvan huizen	b3c-6d-2e3f-1g-1j-1k-1l-2m-6
bvan hun	a-3e-5f4i-1m6
bvan iemand	a-3b-4c8d-4e-6f-5g-6h-3j-4k-2l-5m-6
bvan jullie	a-1b-1c-1d-6g-4h-2j-6k7l-1
bvan maar	a-4b-4c4d6e-2f-5g-7h-2j-1k-2l-3m-8
bvan me	b4c2d-1e-3f-6g3i-2j-1k-2l-2m4
bvan mevrouw	a-4b3c3d-3e-5f-6g2h-2i-3j-2k-1l-5m1
bvan mij	b-3d-2f-1g6h-1i-3k-4l4m-3
bvan mijn	a-5b3c5d2f-2h-10j-3k2l-11m-6
bvan net	b-2c-5d-2f-1j-1k-5l-1m-5
bvan niks	a-1f3i-3l-5m-3
bvan nr	a1b-7c6d-8e-4f1g-6h-1j-2k1l-2m7
bvan nummer	a-5b-5c-6d6e8f-9g-9h-2i-1j-1l-5m-13
bvan ons	a-9b-5c1d-8e-7f-9g-2h-8i-2j-5k2l4m-4
bvan onze	a-6b-6d-4e2f-3g-7h-5i-6j-5k5l-6m-8
bvan school	a-4b-3d-4e3f-3h-4i4l-6m2
bvan slag	a-1b-3c-1d-7e-3f-3g-4h-2i-2j-1k2l3m-3
bvan straat	a2b-4c-4d2e-5f-5g-7h-5i-2j-4k7l-4m-4
bvan twee	c-1d-4f1j-1m3
bvan u	b-1c-1d5e-1f3g-1j5l-2
bvan vanmiddag	a-6b-6c-6d-3e-4f-6g-4h-6i4j1k1l-6m-7
bvan vijf	a-5d2e-5f-3g-5i2l-1m2
bvan vorig	a-2b-3c2d-3e-2f-5g-5h-1i-4j-1k4m-2
bvan vorige	a-8c-4d-1e-7f-3g6h2i1k-4l-4m-1
bvan vrijdag	a-3b-2c6d-3e-1f-3g-2h-3i-2m-2
bvan weddesteyn	b-1c-5e-3f-1g-3h-3j-1k-2l-2m-3
bvan wie	b-3c-2d-1e4f-2g-1h-7k-4m-4
bvan wim	a-2b-2d-1e-3f-1g-5i-3j-3k4m-1
bvan zaken	a-3c-3d-2e-1g-3j2k3l-2m-3
bvan zeggen	a4b-4d6f-1g2h-2j-6
bvan zijn	b-1c-3d-3e-2f-5g1h-1i4l-2m-3
bvanaf <#>	a-4c-2d2e-4f-4g-4h-2i-1j-3k7l-7m1
bvanaf de	a-5b-5c-3d-3e-5f-5g4h1i-3j-1k-1l1
bvanaf het	a2b-4c-6d4e-2f-4g-6i-1j-4l-5m-11
bvanavond een	a-5b-3d-1e4f-1h-3i-3j2l-1m-1
bvanavond is	a-3b-1c-3d-3e-4f-1g-3h3i-2k-3
bvandaan en	a-2b2e-1f-1m2
bvandaan gezaagd	a-2b-2c-2e-2f4h-5j-2m-4
bvandaan komt	a5b-2c-4g-5h-1i-1l-1m-6
bvanmiddag al	a-1b-4e-7f-2g-4h5i1k-2l-1m-3
bvanmiddag is	a-3b-4c-3d-3e-3f-4g-3h-2i7j-5k-4l-6m-3
bvannacht denken	b-3e-1f-3h-1j6k-5
bvanuit de	a-2b-5c-2d-3f-2g-4h-3i-5k8l2
bvanuit een	a8b-5c-9d-2e-9f-1g2h3i-1j-3k-8l-3
bvanuit mijn	a-3b-3c3d-3e-5g-3j-1k-2l-3m1
bvast aan	a4b2c-4g4h-1l-1m6
bvast en	d3e-1g5h-4i-4k-1l-3m4
bvast in	a-3b-5c-5d-2e-4f-5h-4i-1j-7k-4l6m-2
bvast met	a-1b-5c-2e-1f-2g3h-4i-1j-2k-3l1m4
bvast op	a-4c-3d-8e-3f-2g-6h6j-2k-1l-9m-8
bvat vlam	a-3b7c-2d-1h-3j-1k-6m8
bvechten maar	a-3e-1g4h-2k-3l-1m-1
bvechtpartij bij	a-2b-2c-1d-2e-2f-2g4i-1j-3k-1l-4m1
bvechtpartij is	a-2b-3f-7g5h-3i-2j-4k-2l-3m-5
bveel bloed	a2c-1d-4g-1h-4i-1j-1l-7m9
bveel drank	e-2f-2h4m-4
bveel geschreeuw	a-4b-5c-2d-3f-4g2h-2i-2l-3m-4
bveel lawaai	a-1b-2c-1d5f-2h-1i-2k-1l-4m-1
bveel te	d-4e2h2m-7
bveilig binnen	a-4b-6d-3e-2f-3g-6h-3i-2j-3k8l-4m-5
bveilig om	b-5c-3d-6g-5h-3i-1j6k-4l-2
bvent in	b-3d-3e-1f5g-2l-5m1
bvent klimt	b-2c-4d-1e4g-4k-1m-2
bvent met	e-3f-1g1h4i-1l-2m5
bverdachte auto	a-1b-2c-2d-2f-1h-7i-1j5k-5m-2
bverder alles	a-8b4c-4d-7e-1g-3h-2i-1j-2k3l-7m-2
bverder niets	b-1c-3e-2f2g-4i3j2l-2m-4
bverder niks	a-3b-2c6d1f-5h-2i-3l-3m-4
bverder rustig	a-3d6e-4g-3h-1i-2k-4
bverder te	a-2b-2d-5e-5f-2g5h-2i4l-1
bverf op	a-1b-6c6d-6e-1f-3g-1h-3i-1j-3l-5m-1
bverf over	a-6b-5c7d-1e-2f-4g-5h-3j-3l-3m-5
bvergeten en	a-1b-2c-3e-4f1g-1k2l-1m-2
bvergeten te	a-1b-2c-1d-1e-3f3g-3h-1j-1k-2l-2m-3
bverkeerde app	c-2d-2f-2g4h-2i-2j-4k-4l-3m-2
bverkeerde bus	d-1f-1g-1h-4i2l-1m-7
bverkeerde groep	c-1d-6g-5i-1k6
bverloren tussen	a-1d-3e-6f-2g-8h-5i-5k-4l7m-5
bvermist in	c-2d-5f-2i7j-5k-5l-7m4
bvermist sinds	d-2i3j-2k-2l-3m3
bvermist ze	g-1i2k-1m-5
bvermiste jongen	g-1h-2i3j-2l-1m-3
bvermiste vrouw	e-1f-6i4j-2k-2l-4m-6
bverpest verder	a-3b7c-1d-1e-2f-2g-3h-4i-3k-7l-4m-1
bverte richting	a3b4c-2d-1e-3f-1g-1h-1i-3j-5k-2l-3m-3
bvertellen waarom	b-2e-3f-2h-6j2l-5m-1
bvertrouw het	a-5d5e5f-1g-2h-2i-1j-3l-4m-2
bverwarde man	c-1d4e-4g-2h-2i-2k-3l-5m-8
bverzoek van	d3e3k-1
bvia de	a-5b-6c-4e-5f2g-6h3k-6l-7m2
bvia het	a-1b-6c-4d-5e-7f6g-4h-3i-4j-3k-1l-4
bviaduct is	b-1c-1d-1h6l-8m-8
bviel net	a-5b-4c-1d-4f-3g-7h-5k-4l8m3
bvier keer	a5c-1d-1e2f-4g-1j-3m-1
bvier man	b-2c1d-5f-4g-6i-2j-1k4l-5m-9
bvijf man	c-2d-1e-3g2i-2k-2l-3m4
bvijver in	e-4h-3i3l-3m4
bvind dat	b-3d-6e-3f-1g-1j-5k3m-3
bvinden waar	a-3b7c-4i-5j-4l-1m-5
bvlak bij	c-3d-1g-3h-2m-4
bvlak naast	a-4b1c-5d-2e-2h-5i5l-5m8
bvlak voor	a7b-3c-2d-1e-1f-1g-5i-2j-4k-6l-2
bvlam gevat	a-4b4c-4g-1j-2k-1l-1m6
bvlammen boven	c-1j-1m4
bvlammen komen	a-1b4c-1h-4m9
bvlammen uit	a-1b3c-6d-1e-1f-1g-4h-1i-1j-1k-2l-1m8
bvliegen door	a-4b-5c4d3f-2g2h-2k-1l-6m3
bvliegt in	a-3c6d-6e-3g-1h3l-1m4
bvoelen aan	a-1b-1c-1d-3e2f-3g-1h-1i-1j-1k-2l-1m-3
bvoelt aan	d-1g-1k-2m-1
bvoetballen tegen	a-5b-1c-4d2e-6f-3g-4h-5i-2j-1k-2l-3m-4
bvol glas	a-5b-2c-4d7f-3g-1h-6j-2l-8m-7
bvol in	a3b-5c-2d-4e5g-1h2k-2l-4m-6
bvol met	a4c-3d8e-4f-2g-4h-6i-2l-2m-5
bvol rook	a-4b10d-4e-3f-3g-1h-2i-1j-1k-1l-4m7
bvol vuur	a-4b1d-3m4
bvol zwaar	a2d-3e-1i-1l-1m-3
bvolgend jaar	a3b-6c-5d-9e-4f-4g-7h-5i-7j-7l-7m-6
bvolgende week	a-5b-7c-7e-5f-2g-3h-7i-3j-5k-8l5
bvolgens de	a-5d2e3f3g-8h2i-5k-11l-7m-4
bvolgens het	a-1b-1c-1e-1f-3g-6h-2i1k4l-1
bvolgens mij	a-5b-4c-4d-9f-5g-5h-5i-5j-6k4l-6m-2
bvolgens mijn	b3f3g-3i-2k-5m-2
bvond het	a-6b-5c-6d-6e-1f-3g-6h-3i-4j-3k6l-5m-7
bvonken en	a-2b2c-1d-1f-1g-3j-1k-1m3
bvonken vliegen	a-1b5c-2d-3g-2h-2m-6
bvonken waaien	b2c-1j-2l-3m-4
bvoor <#>	a4c-4d1e3f-2g-3h-4i-3k-2l-4m2
bvoor alle	a-3b-3c-3d-4e-1f3g-4i-2j-2k7m-1
bvoor als	d-1e4f3g-2j-1m-5
bvoor de	b-3c-3d3e-2f-9i-3k-1l-10m3
bvoor die	a-4b-5c-1d-2k3l-1m-5
bvoor een	a-13c3d-7f-9h-7i3j1k-3l-2m-7
bvoor geluidsoverlast	d-7g-1h-2j7k-4
bvoor het	a-7b-5c-3d1e-11g-5h-9i-2j-7l-3m-11
bvoor hun	b-1d5e5k-1m-2
bvoor iedereen	a-4b-5c-2d-7e-3f-2g-7h-5i-5j-3k5l-7m-4
bvoor me	a-3b-7c4e-2f2g-5i-3j-6k6l-4m-3
bvoor meldingen	a-1b-2c-2d-6e-1g-3h-1i-2j3l-1m-3
bvoor mijn	a-5b-5c-3e3f-10g1k1l3m6
bvoor morgen	a-3b3c-3d-1e-1f-1g-1h-2i-1j-3k2l-5m-2
bvoor ogen	a6b-6h3j-1m-3
bvoor ons	a-2c-2f-1g-1h-5i-4j4k-3l-1m-5
bvoor u	a-5b-4c-4d-3e-5f3g-6h-5i-5j-5k1l-5m-4
bvoor uw	a-2b-2d-5e-1h-1i-2j-1k5l-1
bvoor wie	a-6b-5c-3d-9e-1g-7h-5i-4j-8k3l8m-10
bvoor zijn	d-1e4f-7g-2h-5i-2j-1l-1m-8
bvoorbij politie	a-3f-7g3h-2j-2m-6
bvoordeur en	c-4d-2e3f-5g-7i-3m-2
bvoordeur stond	b-2f-6h-1i6k-2l-2m8
bvoordeur van	a-1c3d-5e4f-4g-5i-1l-1m-5
bvorig jaar	a-4b2d1e-7f-5g-2h-6i-7j-7k-2l-6m-6
bvorig weekend	c3e-2f-3g-2i-4j-2m-4
bvorige maand	a-2b-4c-2d-1e-4f5h1i-4j2k-6l-4m-7
bvorige week	a3c-5d-4e3i2j-2k-1l-5m-6
bvraag voor	a-3b-1c-1d-1e-3f-1g-2h-1i1j3l-2m-1
bvraagt naar	d-3e-2g-1i5m5
bvraagt of	a2e2f-2g-2h-2i-2j-3k-2m-2
bvraagt om	b-2c-1d-3e5f-1g-3i-2j-1k-2l-2m-7
bvrachtwagen dwars	b-2d-2e-1f-2h1i-1j-1l-3m-6
bvreugdevuur op	a-2b8c-1d-7g-2h-3j-6l-1m-8
bvriend van	d-2e2f-3g1h-1i1j-1k-2l4m4
bvriendinnen weten	a-1d-2f-1i2j-1l-2m-3
bvrieskou en	b-2c-1d-1e-1f-2g-1h-1i2j-1k-2l-4m4
bvrij maar	a-3b2c-1h-3l-3m-7
bvroeger ook	a-4d3e-2g-1i-3j-1k4m-1
bvroeger was	a1b-2c-1d-4e-5f-3g-5h-6i-1j-1k7l-4m-1
bvrouw aan	b-1f-2i-4m1
bvrouw bij	a-1b-1d-2e-3f-2g5h-3i1l-4m8
bvrouw in	a-2b-4c-4d-6e5f-5g-7h-4i1k-4l6m4
bvrouw is	b-1f-2g-2h-6i3l4m7
bvrouw met	a-3c-2d-5e-3f6g-7h-2j-2k-2l-4m-5
bvrouw op	b-2d-6e3f-6i-1l-5m1
bvrouw roept	a-1d-7e-3f-5g7h-1i-1k-1l-5m4
bvrouw van	d5g-1j-2k2l-4m-2
bvrouw vraagt	a2e-2i3k-2m-2
bvrouw weg	f2g-1l-1m-2
bvrouw wordt	c-1d-1e-4f-1g5h-1i-1k-1l-1m7
bvuur bij	a-2b2c-3d-1e-1f-1g-1h-2i-1j-1k-1l-1m-2
bvuur en	b-2d3g-2k3m-3
bvuur gegooid	a3b8c4d-2m-6
bvuur in	a-2b5c-2m3
bvuur op	a-3b7c-9d-8e-1g-1h-3i-1j-1k-4l-2m-8
bvuur uit	b8d-1f-2m9
bvuurkorf in	a-3c-5e-1f-5g-1i-1j5k-6l-2m-1
bvuurpijl door	a-2b3c-1m5
bvuurpijl in	a-2c-1j-1k-2l-5m6
bvuurpijl op	a3b-2c-1e-1i-2k-1l-5m3
bvuurpijlen naar	a2b-1c-4d-4g-7h5m-4
bvuurpijlen op	a10b1c-3d-1g2h-5k-3l-1m-1
bvuurtje in	a-2c-2h-2j-4k3m-1
bvuurtje op	b6c-4d-4g-1h-4j-1m-5
bvuurwerk afsteken	a-8j1k-6
bvuurwerk door	a-6b4c-5g-5m4
bvuurwerk en	a10b-5c-7d2h-6j-3k-6m-4
bvuurwerk hier	a9j-2k-9
bvuurwerk in	a-2b-3c2d-4e-1f-1g-10h-4i-5k5l-5m2
bvuurwerk kijken	a-3f3h3m-2
bvuurwerk naar	a7b-3c-6g-7h-5j-2m-8
bvuurwerk of	a-1b-4c-3d-6e6f-1g-1h-2i-1j6k-2l-4m-3
bvuurwerk onder	a3c-2g-1h-7m-7
bvuurwerk ontploft	a4b2g-1m5
bvuurwerk op	a-3b-4c-4d-7e-2f-2g-4h-4i1j-4k5l-3m-2
bvuurwerk van	a3b5c-1j3
bvuurwerkresten op	a-8b-7c-5d-2g-2h-1k7l-2m-2
bvxz <#>	f3h-2k-2m-1
bwaar dat	a-7b-5c-2e-2g-4h-4i-4j4k-2l-1m-5
bwaar die	a3b4c-4d-5e-3f-2g-6h-2i4j5k-5l7m4
bwaar het	a5b-2c-4g-6h2i-2j-1l-1m-6
bwaar hij	b-4c-5d-2e-6f-3g-2i1j-3k-3l3m2
bwaar ik	b-2d-3f-1g4h-6i-2j3k5l4m-3
bwaar is	a-3b-10c-4e-4f-1h-6i-1j11k-9l-8m-10
bwaar je	a-1b-1d3f-1g-4h-1i-4k-2l-2m-5
bwaar kan	a-8b-1c-5f-1g-3h-5i-3j6k-5m-6
bwaar mensen	b-2c-3e-3f-1g-3h2i-1m1
bwaar moet	a-2b-5c-4d-2e-1g-2h-3i-1j3k-5m-5
bwaar nog	a3c1d-2g3m3
bwaar ze	b-4c-1d-1e-4f-1g-5i5j-2l-6m6
bwaarom de	b-2c-5e-1g-1h-7j5l-6m-2
bwaarom rijdt	b-1e-1g-1h5i-1k-8l-6m-4
bwaarom ruikt	a-2b4c-4e-3f-1h-2j4k-3l-2m-3
bwaarom staat	b-8c-1d-3e2f-4g-6h6i-3j8l-5m-9
bwalm over	b1h-2m-3
bwanneer is	a-5b-5c-4d-3e-2f-3h-6i-2j6k-3l-1
bwant er	b5d-2e-1f4g-6h-2i-3j2k-3m4
bwaren aan	a-5b-4c-7d-5e-7f-3g9h-5i-5j-2k-3l-1m-2
bwaren er	a-4b-1c-2d4e2f1g-6h-4i-5j5k-6m-1
bwaren het	a-3b-5c-3d5e-2f-4g-1h4i-3
bwaren vroeger	a-8c-3d1e-3f-4g-3h-5i-3j-4k5l-4m-2
bwas aan	e-1f-2g-5i2m3
bwas al	a-4b-3c-7d-2e-2f7g-4h-1i-1j-2k-2l-5m-2
bwas alleen	a-3b-4f-5g5h1i-4j-2k-3m-4
bwas bij	a-2b-6d-1f-6g-1h-2i2j-4l-5m-5
bwas dat	b-1d-2e-3f-7g-12h-7i-4j12k-9l-3m-3
bwas de	b2d-6e-3f5g-9h-4i-5j-9l-10m-5
bwas die	a3b-3c-1e-3f-3g-8h-2j2k3l-5m-1
bwas een	a1b8c-10d-6f-2g-4h-1i-2j-13k-10l-15m-1
bwas en	e-2f2g-1k-1m2
bwas er	a-4b-2c2d-2f-5h-2i-4k2l-2m-5
bwas geen	a-2b-9c-4d-2e-6f-8g-7h-1i-4j-2k5l4m4
bwas gewoon	a-6b-13c-3d-5e7f-4g3h5j-7k-4l4m-4
bwas het	a7b-5c-7d-8e-5f-4g2h-2i-6j-7k-3l-8m-7
bwas hier	a-6b-5c-2d-4e-2f-2g2h-4i-3j-4k2l-2m-2
bwas ik	a-5b-4e3f-4g-6h-2i-2j-2k2l-3m-1
bwas in	c-2d-1e-4f-2i-3j-2k-4m-1
bwas leeg	a-2b-3c-3f5g-2h-1i-4k-5l-2
bwas maar	c3d-3e-4f4g1h-2i-2j-2l-2m-5
bwas met	a-4b-5c-3d-3e-4g-8h-3i5j-3k-6l-2m-8
bwas mijn	a6b-5d-6e5f-4g-4k4m-3
bwas net	a-3b-1e-1f-4g-1i2k-1m3
bwas niet	a-4b-4c-6d-3e-5f-4g-5h-5j-3k3l-5m-3
bwas niks	a-4b-8c-3d-3e-4f2g-5h-2i-5j-3k5l-7m-6
bwas van	a-4b3c-5d-1e-3f-6g2j-2k-4l-4m-7
bwas vanmiddag	a-1b6e4f4j-3k-2l-3m-2
bwas vannacht	b3c-2e-1g-1j-3k-2m-1
bwas voor	a-2d-3e-6f5g-7i-4k4l-4m-1
bwas vuurwerk	a-5c-1g5j-2k-9m-2
bwas zijn	a-2f5h-1i-4k1l-3
bwasrek met	a-4b-5c-5d-1e6f-2g-6h-3i-3j-3k-7l-6m-6
bwat betekent	a-6b-6c-4d-5e-3f-4g-7h-7i-5j10k-10l-5m-7
bwat brandt	a-1b9j9k-5m-7
bwat doen	a-5b-2c-1d-6e-3g-2h-2i-1j2k-5l-4m-2
bwat een	a-5b-8c-7d-10e-10f-9h-8i-6j-6k4l-13m-10
bwat er	a-3b-6c-2d-8e-6f-1g-4h-1i-2k-4l7m-2
bwat geknal	a3b-4c-2d3g-7j-1l-1m-5
bwat grondbloemen	a6b-3d-2g-4h-3l-2m-3
bwat hij	b-4d-4e1f-1g5h-1i-1j4k-1l-6m-6
bwat is	a-7b-7c-4d-4f-7g3h-7i-4j3k5l-8m-8
bwat moet	a-9b-1d-3h-1j4k-7l-1m-2
bwat na	a2c-3d-4f-2g-3h-4j-8k-9l-2m-7
bwat te	a-1e-7f-2g-6h-6i7j4k-1m6
bwat van	b-1d6f-1g2h5j-1
bwat was	a5b4c-3d-1e-4f-3g-9h-4i-2j10k-9
bwat ze	a6c3d3e2f2g-3i-2j-4k-1m-6
bwater afgesloten	c-1d-1g-2h-7i-2j-5l7m-6
bwater bij	b-6c-3d-1e-4h6m10
bwater en	d-3e3i-2j-2l-5m5
bwater komt	a-2b-6c-4d-5e-1f-4g-5h-4i-4j-2l6m-7
bwater op	a-1b1c-6g-2h5m8
bwater uit	a-4b-3d-3e-3f-2g-2h-3i-4j5l4m-6
bwaterleiding gesprongen	a-5b-5c-6d-4e-3f-1g-1h-4i-2j-3k-2l5m-5
bwc raampje	b-1e3f-2g-1l-3m3
bwe de	a-4b3c-3d-7f-3h-3i-2j4k3l-3m-1
bwe doen	a-6b-5c-1d-8e-6f-2g-4h-5i-2j-3k9m3
bwe een	a5b-5c-2d-9e-1g-5h-1i-4j-2k-5l-6m-4
bwe gaan	a-2b-3c-1d-2e-2f-1g-3i-2j-2k4l-1m-3
bwe hebben	a1b-12c-8d-6e-2f-3h-4i1j-5k3l-2m-3
bwe het	a3b-5c-1d-3e-1f-1g-5h-3i-1j-7k5m-4
bwe kunnen	a-1b6d-1i-1l-3
bwe staan	a-1b5f-1g2m9
bwe weer	a-5b1c-3d-4e-1f-3g-6h-4i-3j-4l-4m-6
bwe zijn	a-3b-2c-3d-3f3g-3h-5i6j-1k-4l-6m-2
bwe zitten	a-4b-3c-3d-3e-4f-6h-3i-3j-2k4l-6m-4
bwe zoeken	l-3m5
bweddesteyn is	a-3b-2c-1e-2f-1h-1i3j-1k-1l-1m-4
bweek is	a-5b-4c-1d-1e-4g4h-3i3j-7k-5l-3
bweek zijn	a-2c-4e-1f3g3
bweek zo	a3b-4d-5f-3g6i-1j2
bweer bij	a1b-4c-1d-5f-2g-8h-4i5j2k-4l-6m-10
bweer binnen	a-5b4c-4d-4e-2f-2g4i-1j-3k-4
bweer boven	b-4d-3e-1f-1g-4h-1i6l-6m-3
bweer dicht	b5c-3d-1g-3h-1i-4j-6k-7l-6
bweer die	a-4b-2c-7d5e-6f-1g-5h-5i-1j-1k-1l-2m-1
bweer door	a-3b-2c-1d5g-4h1k-1l-1m-1
bweer een	b-9c2d-3e-6f-2g-4h-7i-3j3k5l-8m-8
bweer en	d-6e-4g4i4l-1m6
bweer goed	a-7b-1c-1d-7e-2f-1h6i-5j-1k-6l-1m-3
bweer iemand	a-1b6c-3d-3e-5f-1g-4h-7i-3j-6k-3l-2m-3
bweer op	a-5b-7c-3d-9e-4f-5g-6h5i-5k-5l2m-7
bweer open	a-3b-7c-5d-5e-3f-4h3i-4j5l-6
bweer rustig	a13b-1c-2d-7e-2f-1g-3h-3i-3k-7l-4
bweer terecht	a-2d-1g-1h-4i7j-2k-3l-1m-3
bweer thuis	b-4f-6i4j-1k-5l-1
bweer uit	a-1b5d-3h-2i-2j-6k5m-3
bweer veilig	a-2b1c-1g5i-2j-1k-2m-6
bweer vrij	a-5b-4c-6d-6e-5f-5g-1h10i-7j-6l-6m-1
bweer weg	a-3b2c-5e8f2h-8i-5l-3m-3
bweer zon	a2b-4c-1d3e-2f-2g1j3m-2
bweet haar	b-1d-2e-1f-1g-3h-3i3l-3m1
bweet het	a-1b-2c5d-1f-4g-3i2j-4l-3m1
bweet iem	a-4b-8c-4d-2e-6f-3g-6h-7i-5j8k-7l5m-7
bweet iemand	a3b2c3d-9f2g2h3i-3k-10m-14
bweet ik	a-2b-3c-1d-7e5f-2g-6h-4i-4k-3l-4m-5
bweet je	a-8b1d8e-3f-4g-8h-7i-6j-9k-9l5m-4
bweet niet	b-2c-4e5f-2h-3j-7k-6l2m3
bweet of	a-2b3c-1d-6e-2f2g-5h-2i4j2k-2l-2m3
bweet te	c-1d-2g4l-2m-5
bweg <#>	e-1g-2h-1i1j-1k-2m3
bweg <straat>	b-1c-1d-2f-1h2i-1l-3m4
bweg als	a-2d2e6f-3g-4h-6i-4l-2m-4
bweg bij	b1d4e-9f-8h2j-2k-3l-5m1
bweg en	a3b-1c3d-3e-2g-7h2i8k-7l-4m4
bweg is	a-4b-8e-6f-1g-2h8i-1j2k-3l-6m1
bweg kan	a-1b-6d-7e-4f-1g-1h1i5j-1k-6l-6m-6
bweg maar	b-5c-4d-3e-6f5g-1h-2i-4m4
bweg met	a-4b-5c-8d6f5g-4h2i-5k-4l-8
bweg net	a-2b-3c-6d-1f3h-3i-4m1
bweg niet	b-1e-4g-2h-3i5j-1k-1l-2m-7
bweg op	a-4b6c-7d-3e-6f2i-4l-4m-4
bweg richting	a-3b-3c5d-4e-1f-6g2m2
bweg sinds	a-4c-1e-5i6j-3k-1l-2m-1
bweg slot	f2g-1h-3l-2m-4
bweg toen	b-2c-1e7f-5g-4i-5k-4m-5
bweg uit	b-4c-1d-2f-3g-1h-2i2k-1l-2m-7
bweg van	a-1b-3c-2d-7e-2f-2g-1i5k-5l-5m8
bweggelopen door	a-2f-1i-4j-2k-5l6m-2
bweggelopen na	f-1g2i7m-5
bweggestuurd bij	a-6b-4d8e-1f-5g-10h-1i-2j-3l-5m-6
bwegsturen of	d3g-2j3k-3
bweiland langs	a-3b-1c-3d-6e-4g-2h3i-1l1m-4
bwel <#>	a3b-2e-2g-5h-5i-4k-5l-4m-9
bwel aanspreekbaar	a-1d-5e-3g-3h-3i-6k-2l7m-5
bwel in	b-5c-2f-1i1k-3l5
bwel maar	a-2c-1d6e-6g-1h1i-3l-3m1
bwel weer	a3b-1c-1d-2g-1h-2i-3k2l-6m-1
bwensen vanuit	a-2d-1g-1h-3i-3k4l-1
bwerd hier	e-1f-3g3h2i-2k-3m-1
bwerd in	b-1f-1g4i-1k-3m-5
bwerkt dit	a-3b-3c-4d-3e-2f-4g-3h-3i-3j-4k6l-1m-4
bweten dat	a-1b-2c-1d-1e-4f-2g-4h-2i-1k2l-3m-1
bweten jullie	a-4b-4j7k-6l-1
bweten van	a-1f3i-3l-5m-3
bwie betaalt	a-4b-3c3d-2e-1f-3g-2h-5j7k-3l-2m-3
bwie die	b-2c-1e3h-3i-4j7k-3l-10m-3
bwie doet	a-1b-2c-3d-2e-4f4g-5h-2i-1j-3k-3l-5m-6
bwie haalt	a-4b3c-3e-4f-3g-4h-5i-7j-3k-2l1m-6
bwie heeft	a3b1d-1e-6f-9g-6h-3i-7j-9k6l-5m-4
bwie het	c-4d1e-6g-8i-6j-7l6m-7
bwie is	a-7b-5c-7d-4f-6g-6j2k-12l2m2
bwie kan	a2b-4c-2e-2f-2h-1i-4j4k-3l-3m2
bwie komt	a-2b-1c-1d-1e-1g-2h-2i-1j3k-9l5m-2
bwie mist	b-4c-1d-2e-1f-5i4j-3k-6l6m-7
bwie moet	a-2b-2c-2d-3e-1f-3g-1h-5i-5j-3k-4m-3
bwie ruimt	a-6b-2c-5e-1g-6h-2k-6l4m-3
bwie weet	a-1b-8c-8d-1e-6f-3g-3h-6i-3j3k2l-8m-5
bwie wil	a-3b-4c4e-1f-3g-5i-3j-3l-5m-2
bwie ziet	b-3c-1e-1f-1g-1i4j-3l-5m-1
bwielsleutel op	b-1c-3f-1g5h3l-1m5
bwij er	a1b1g-1j-2
bwij hebben	a-7b-4d-9e-3f-1g-10h-4i-7j-10k6l6m-5
bwij het	a-3b-1f-4g-4h-3i3j-1k4l-4m-5
bwij houden	a4b-4d-4e-3g-3h-2i-2j-2k5l-7
bwij kunnen	a4b5d-3f-3h-2k-1m5
bwij lopen	a2b-5c4d-4e-2f-4g-4h-5i-3j-4k3l-5m-6
bwij staan	a3c-3d-3e-3f2h-4j2l-2m-2
bwij van	a5b1c-3d-4e-4f-3g-3h-4i-4j-4k-6l-5m-4
bwij waren	a-8b-3c-3d1e-3f4g-3h-5i-5j-4k3l-4m-2
bwij zelf	a-4b-3c-2d6f-1g-3j3k1l-2
bwij zien	a-5b4c-1e-3f-1g-1i-3l-3m-3
bwij zijn	a-5b1c1d4e-2f3g-2h-2i-1j-4k-3l-5m10
bwij zitten	b-5c-10d-8e-8f4g-7h-5i-6j-7k4l-4
bwijk en	a2d1e3h-2k-2
bwijk in	a-1b-4d4f-6g-4h-1i-1j-3k-2l-5m-7
bwil haar	a-1b-4d-2e3f-1g1h-3i4j-4k-1l-5m-2
bwil niet	b-2d-4e-3f-3g2h-3l5m2
bwil springen	a-2b-5c-2d-5e-1f-2g-3h-1i-3l3m5
bwil weten	a-1b-2c-1g-4h-4i-4j-2k-6l7m-5
bwilde alleen	a-3b-2c-3d-4e-4f-3g3h-4i-4j-1k1l-3m-5
bwildplassen tegen	a-1b-3c-6d7e-5f-3g-4h-5i-2j-3l-5m-4
bwind staat	d-2h3i-1
bwinkel al	a-2d-2e-1f-3h-2i6k-2l-4m6
bwinkel en	g-3i3m-4
bwinkelruit van	a-2b-1c-7e-5f6l-2m-5
bwinkelwagen tegen	a-1c2d-4e-2f-5g-1h-3m-2
bwit busje	a-1c-1d-4e4f-3h-8i-3j-2k-1l-5m-5
bwitte bestelbus	c-1h-4i-2j5k-4l-2m-3
bwitte bus	d-3e-4f-6g-3h-7i-2k8l-1m-4
bwitte caddy	c-2d-4e1f2h-2k-3l-2
bwonen mensen	a-2b4c-4d-1e-1f-3h-2i-1j-1m8
bwoonkamer van	d-4e-5f5g-5k-3l-5m9
bwoont en	b-3d-1g-1i3l-3m6
bwoorden over	a-3b-4c-3d-4f-2g7h-5i-2j-5k-6l-3m-8
bworden een	a-1b4c4d-3f-1g-1j-2l-3m-5
bworden eruit	b4c-4l-1m5
bworden uit	a-4b-1c5d-3f-5g-4h-5i-1l-5m-5
bworden van	a-4b-7c8d-5e-4f-3g-6h-3j-4l-5
bwordt al	a3b-2c-7d-7e-5g5h-6i2j-5k-2l-6
bwordt bedreigd	d-5e-2f-1g6j-1
bwordt bij	a-4b-1f-6g5h-1i-5j-5k-2l-3m4
bwordt de	b-3c-4d2f-5g7h-1i-7k-4l-3m3
bwordt die	a-2b-1c-3d-1e-2h-4i-2j3l-1m-3
bwordt door	c-1e2g3h4i-1l-2
bwordt een	a-8b-2c5d-8e-3f-3g-3h-6i3j-3k7l-5m-4
bwordt er	a-6b-9d1e-5g-1h-6i-2j2l-8m-8
bwordt geschopt	a-1c-3d-2e-2f-1g3k-2l-5m7
bwordt geschoten	a-6b-1c-3d-4e-4f-2g7h-4i-1j-2k-9l-4m10
bwordt geschreeuwd	a-4b-3c-4d8e-4g-7h-4l-5m-1
bwordt geslagen	a-1c-4d-2f-2g2h-5k-1l-1m7
bwordt gesloopt	a5c7d-3e-2f-1g-2h-5j-1k-1l-1m-3
bwordt grimmig	a-3b-1c-1d-4f-2g-1k-2m-5
bwordt het	a-5b-5d-7e-3f-2h-7i-4k-3m-10
bwordt hier	a2b-1c-3d-3e-2f-1g-5h7i-1j-3k-7l-4m-7
bwordt iemand	a-2b-6c-8d-4e-6f-6g11h-7j-3k-1l-8m13
bwordt in	c-8d-1e-2f-7g9i-2j-1k-5l-8m8
bwordt met	b-6c-7e5f-3g-6h-6i-2j-4k-2l-5m-11
bwordt niet	a-5b3c-5d-7e-3f-2g-3h-5i-6j-2k-6l5m-3
bwordt nu	a2e-2f-2g6k-6
bwordt op	a-3b-5d3e-6g-2h-1l-5m-1
bwordt steeds	a-2b2d-4e-5g5h-3i-1j4l-3m-5
bwordt van	b-2c5d-5e-5f-3g-3h-5j-5k-1l-4m-4
bwordt veel	c-1d-1e3f5h-2k-2l-4
bwordt vuurwerk	a3b-3c-3d-7e3g-7j-1m-6
bwordt wel	a-4b3c-3d-4g-5h-2k2l-7m-4
bzacht roepen	a-1e-1f-2g-3i-3l7m4
bzag bij	a-4b6d-2e4f-5g-2h-1k-7l-2m-1
bzag er	b5c3d-3f-1g-3k-5m-7
bzag het	a4b1c-2e-5f1g2h-1i-1k-4m-3
bzag ik	a-2b-2c6d-6e2f-5g-3h-3l-2m-2
bzaklamp en	a-4b-3c-2d-3e-6f1g-2h-3i-2j-3k5l-3m-1
bzaklamp was	e5k-5
bzal ik	a-2b-2c-4d-1f-3g-3h-4i-1j-4k1l-1m-2
bzal wel	a4b-3c6d-5e-3f-3h-3i1j-3k-3l-3m-5
bzand op	a3b2c-1k-2m-4
bzat bij	a-1b-1d-4e-4f-3g-2h-1i10k-6l-8m-2
bzat in	a-5b-3c-2d-5e-4f-8g-7h-6i7j-1k-7m-7
bzat onder	a-1b-2c-2d-3e-2f1g-1h-1i-1j-1k-1l2m-4
bzat te	a-4b-5c-8d-4e5f-7g-6h-7i2j-4k-1l-4m-5
bze aan	a3e1f-2g-2i-4m-7
bze belde	e-5f4g3i-4j-3m5
bze bij	a-5b-1c2d2e-2g-9h-2i-1j3k-1l-2m-8
bze blijven	a-4b-3c-1e-4f-4g-1h-2i-4k4l-6m-2
bze daar	a6b-4c-3e-5g-1j-5
bze dat	a-1b-5c-1e-2f-1g4i-3j-6k5l-3m5
bze de	a6b-3c4e-4f-5g-11h-4i-3k-3l-1m-12
bze die	a-9b-6c3d-8e-8f-5g-8h-6i-3j6k-2l-3m-9
bze doen	a-4b-5c-4d7e-3g-5h-5i-4k-2l-3m-5
bze doet	d-1e4f-5g-4i-1l-5m-4
bze duwen	c4d4g-7h-7m-7
bze een	a-6b-1c-3e-2f-2g-3h-1i-1j-1k-2l2m-4
bze elkaar	a-1c-5d-6g7i-4j-2k-2l-5m1
bze er	a-3c-2d-3e-5f6g-6i-2l-3m11
bze gaan	a-1b-2c4d5e2f-5g-11h1j-4k-1m-8
bze gaat	a-3b-2d-1e-3f-5g5h-2i2k-5l-2m6
bze gooien	b4c-2d-15e-5f-5i-2j-2k-2l-1m3
bze had	a-3d-1e-3f4g-3h-1i-4j-1l-3m-4
bze hadden	a-5b-2c4d-3e-5f6g3h-4j-1k-4l-2m-4
bze halen	a-5b-6c-3d-3e-3f5g-5h-2i-1j-1k-5l3m-6
bze hebben	a-2b2c2d-8e-12g8i-10j-10k-1l-12m4
bze heeft	a-5b-5c-1d-5e2f-3g5h-1i-2k-2l3m2
bze hem	a-1b-2d-5f-4g3i-2l-5m3
bze het	a2d-4e4f4g-2h-2i-4l-1m-8
bze hier	a5b-3c-1d5e-9f-3g-4h-2i-4j-8k-7l-1
bze houden	b3c-4e-1g2h6i-4j-1k-7l-4m-2
bze in	a5b-3d-4f-4g-3h-1j-1m-5
bze is	a-4b-6c-3d-6f-10h-5i10k-7l-7m-9
bze kunnen	a-1b-3c-4d4e-1g-5h-3i-3k-3l-1m-4
bze laten	a-1c-1d1g-6h-4m-2
bze leggen	a5b-6c-1d-5e-4f-5g-3h4i-5j-4k-1l-5m-6
bze ligt	a-4c-1d-3e-4f1g-5h-3i-2j-2k-1l6m6
bze lopen	a-4b-5d4e6f-9g-5h-6i-4j-2k-1l-6m-7
bze met	a1b-3c-6d2e3f-4g4h-6i2j-2k-2l-3m1
bze mikken	a5b1c-2d-1e-1g-3h-3j-2m-4
bze moeten	a-3b-3c-4d-5e1f-2h-3i-4j-5k7l-6m-1
bze naar	a-2b-2c7d-2e-5f-6g-6h-3i3j-1k-5l-5
bze niet	a5c4d-3e2f2g-2i3l-3m-4
bze nog	a-5c2d-2f4j5k-2m-2
bze nu	a-5b-1c-3g-5h-2i-2j4k-1m-5
bze op	a-5b-5c-5d-7e-3f5g-3h6i-3j-2k-2l-3m3
bze over	a-3b-2d3g-3h2i-2j-1l4m-3
bze pakken	a-2b-4c4d-4f-4g-3h-2i-1j-1k-1l-1m-6
bze pallets	b3d-1
bze praten	a-2b-2c-2d-4e-3f7g-6i-2k-3l-1m8
bze proberen	a-3d-7e-10f4g-6h-3i-1j-6k-4l-4m2
bze rennen	a-1b-3c-3d-6f2g-2m-2
bze rijden	a-2c-6d7e-5f2g1h-8l-2
bze roepen	b-5c-3d6e-2f-4h-3i-3j-2k-6l-5m1
bze schieten	a2b-1c-2d-6f-1g5h4i-2k-1l-3m4
bze schoppen	a-2c-6d-4e-1g8h-4j-2l-5m6
bze schreeuwt	a-6b-2d-7e-3f-2g7h-4i2k-1l-4m9
bze slaan	a-4b-2c2d-6e-2f-4g-1h-5i-2j-2k-1l-2
bze slopen	a-6b-5c2d-5e-5f-4g-1h-4j-6k-1l-1m-2
bze sluiten	a-3b-5c-4d2f-3g4h-5i-2k-1l-2m-3
bze smijten	a-4b-1c5d2e-1f-2g-4h-6l-2m-6
bze staan	b1c-3d-4e6h-3i-3j-3k-1l3m-4
bze steken	a-7b8c1d-6e-7f-2g5h-1i-3j-2k-5l-4m5
bze stoppen	a4b4m-4
bze straks	a1b-2c-1d5e-1f-1g-4j-3k-6l-2m-3
bze te	a-3b-8c-5d2e-1f-2g2h-3i-5j-1k-2l-4m-5
bze trappen	a-2c3d-5e-2f-6g2h-1i-2j-2k-3l-2
bze trekken	a-1b-2c-2d-1e-7f7g-6i-3l-4m3
bze van	a-4b-3c-6d2e5f2h-3m-6
bze voetballen	a-7b-2c-4d5e-7f-4g-5h-4i-3j-1k-4l-3m-4
bze waren	a-4b-5c-5d-6e2f-8g4h-3i3j4k-7m-4
bze weet	b-3c-1e-1g-1i2j-2l-5m-1
bze weg	b-3c-2e6f-5h-3i-1m-7
bze weggestuurd	a-6b-3d6g2h-1i-2j-2k-2l-5m-6
bze willen	a-2e-4f4i-2k-2m7
bze woont	a-2b-5c-1d-1e-4f-2g-6h-4i4j-2l-7m6
bze zeggen	a-3c-2d-2e-4h-1i-2j-7l-2m-6
bze zetten	a-5b-1c-6d3f-3g-1h4i-1l-1m-2
bze ziet	a2i-3m4
bze zijn	a2b-12d2e-7f7g2i-4j-8k-10l-6m5
bze zit	c-2e2f-3g5h-1j-1
bze zitten	a-1c-3d7e1f4g-4h-3i-4j3k-3l-2m4
bzeggen dat	a-3c-2d-4e1h-1i-2j-7l-2m-5
bzeggen ze	a-5c-6d-6e-4f-5g-4h6i4j-5l1m-5
bzegt dat	a-4c-1d-7e-1h-6i4j-6k-9l3m5
bzegt de	b-7d5g-1i-3j-1k3l5m-2
bzegt hij	a4b-3c-5d-1f-6g4h5i-2j-2k1l-5m5
bzegt mijn	a-2c3d-5e-5g-4h-2m-4
bzegt van	a-1b-1d-4e6f-3g-7h-2i-4j3k-3l-6m-5
bzei dat	a-2e5f-3g-3h-3i-5j-2k-1l-4m-5
bzei ik	a-4b-2c-3d-4e-3f-5g3h-4i-1j-1k2l-3m-4
bzei mijn	a-1d-2e3f-5g3i-3k-5l-4m-3
bzeiden dat	c3d-1e5f-3g-3
bzeker <#>	a-8c-6d-7e-4f-4g3i-4k-6l-2m2
bzeker honderd	a-4d2e-4g-3h6k-2m-3
bzelf <#>	b-4d-1i-2j-2k1m-1
bzelf bij	a-2d-2f-1g7i-3j-3k-2l-3m-5
bzelf de	a-3b-2d5f-4g-5i-1k5
bzelf een	b-1c-2d-7g-2j2k-3m-1
bzelf geblust	a-3b5c-4d-2e-4f-2g-4i-3j-2k-3l-3m-3
bzelf niet	b3e-2f5g-6i-3m-3
bzelf niks	a-1c5e5f-6g-4i-1k-4
bzelfde liedje	a-2b-3c-2d5e-4f1g-2i-1j-1m-2
bzelfs de	b-4c-2e-2f-1g-4h-2i-3j-1k2l-8m-3
bzes jongens	a-5b-2c5e-2g-5m-3
bzet de	a2b-4c-6d7e-5f-6g-2h-4i-2j-3k1l-7m-4
bzet hem	a-1c-1d-6e-1f-3g-4h-2i-3k5l-3m-5
bzet je	a-6b-6c-4d-6e-5f2g-2h-5i-4j-4k6l-5m-4
bzetten vannacht	b-3e-1f-3h-1j6k-5
bzich dood	a8b-1c-7e-3g-3h-2j-6k-6l-7m-2
bzich heen	a-1b-1d-4f-1h-2j-3l-3m-6
bzich met	a4c3d1e-1f-3g-3i-4j-1m-1
bzich voor	d-1e5f-1g-2j-1m-2
bzie alleen	b-2c-2e-1f-4g-5h3i-3j-2k6l-8m3
bzie een	a-8b-6c-5d-2e-3f4g-1h3i-3j-7k7l-6
bzie geen	a4b-5c-2h-3j-2k-3l6m-6
bzie hem	a-1b-2c5f-5g-2h-4i4l4
bzie het	a-2b-3c3d-3e-1f-3g-3j-1k-2l-3m-2
bzie ik	a2b-3c1d-2e6f-8g-9h-4i5j-5k-9l3m-8
bzie net	a-2b6c2e-1f-4g-1j-3l-2m-3
bzie niemand	a-2b-6c-6d-1f6g-1h-2i-3j-3k-1l-7
bzie niks	a-2b5c-2e-3f-7i-2j-1k-4l1m-5
bzie vlammen	m3
bzien maar	e-4f3l-1
bziet er	b-2d-3e5f-3g-3h-2i-4j-1k-1l-3
bziet hem	c-1h3l-7m-2
bziet niks	a6b-5d-1e-1f-2g-5h-1i-4j-1k-1l-3m2
bzij gooien	a3b-5c-5d2g-2m-9
bzij hebben	a2b2c-2h-1j-2m-2
bzij heeft	b-3d-1f-1g1i3k-1m2
bzij huilt	a-1d-5g2i2l-2m2
bzij is	a-3b-3c-4e-3f2g-6j-2k-1l-2m5
bzij liggen	e-3f6k-2m8
bzij was	a-3b-1f-2g-4i2j1k-2m-2
bzij zegt	g5i-1l-2m-1
bzij zijn	c-3d3e-2f3g-1m-5
bzijn al	a4b-3c-5d-6e-6f-1g2h-5i-4j-5k5l-8m-7
bzijn allebei	a-3b-1c-1d-1f-5g4h-2i-1k-4l-1m-5
bzijn allen	a-4b-5c-5d2e-3f-3g-5h-3k6l-4m-2
bzijn arm	f-1g-2l3m5
bzijn auto	a-2b-1c-2d-2e-2f-5g-1h5i-6j-2k-2l-2m-8
bzijn been	a-4c-3f-1g5h2i-4l-6m5
bzijn benen	g-1h2l-2m-4
bzijn bij	a-4b-1c2d-7e-5f6g5h-3i-5j-2k-3l-4m4
bzijn binnen	b-1d-4e-2f1g1h-2i-1l-2m5
bzijn broers	a-2b-1c-1d-2e-5f-1g7h-4i-1j-3k-4l-3m-3
bzijn buik	c-1d-1e-1f-2g3i-1j-1l-1m5
bzijn de	a-5c6d-7g-6i-2j2k-4l-5m-1
bzijn deur	e-1f-1m-6
bzijn die	a-6b5d-6e8f-7g-8h1i-6j6k-8l-5m-2
bzijn een	a-4c-6d-5e-4f-4g5h5i-3j-1k-2l-5m5
bzijn eigen	a-1b-2c-3e2f-1g-9i-1j-1l5m-3
bzijn en	a-2d-4e2f-3g-5h-2i-1j4l-6m5
bzijn er	a-12d-1e-4g-8h-3i-6j6k-13l-6m1
bzijn ex	d-4e-1f-4g6l-2m-3
bzijn fiets	d-1e-3f-5g1h-5l5m3
bzijn garage	a6b-2c-1e-2h-2i-1l-1m-8
bzijn geen	a3b-1e5j-1l-5m-3
bzijn gestopt	a8b-6c-1d-8e-4f-4g-5h-2i-5j-3k-6l-5m-6
bzijn gezicht	b-4c-4d-2e2f-3g2h-8i-5j-5k-1l-1m6
bzijn hand	a9b-2c-4d2e-5f-3g-11h-5i-8j-6l-6m4
bzijn het	a-6b-7c-7d-7e-8f3g-6h-5i-2j-6k8l-4m4
bzijn hier	a-2b-2d-3e-2f5g-2h-4k-2l-2m3
bzijn hond	d6e3f-1g-6k-3l-6m-5
bzijn hoofd	a-8c-3d-6f-1g-1j-2m10
bzijn in	a-2b-6c6d-5e5f-4g-3h-4i-3j-5k-3l-2m-5
bzijn jas	a-4b3c-1f-4g2h-1i1j-2k-1l-3m3
bzijn jullie	a-6b-8c-3d-5e-4f-4g-5h-4i-5j1l-5m-4
bzijn kant	a-1c7d-7e-2f-2g-9h-3l-4
bzijn kat	d-1e5f-4g-1k-3l-7m-5
bzijn klaar	a2b-4c-1d-4e-1g-6h-5i-3k-2l5m-2
bzijn kop	b-1c-5e-2f-1g4h2l-1m6
bzijn maar	a4b-2c-3d-6e-3f-2g-5h-4i-5k6l-7m-6
bzijn maat	d-2f4h-4l-3m4
bzijn met	a-6c-7d-8e-7f1g1h-6i3j-2k-6l-6
bzijn moeder	a-5c3d-4e-4f-6g-3h-3i4j-5k-3l-3
bzijn naar	a-5b-4c-1e6f-5g-9k-3l-4m-2
bzijn net	a-2b-2c-6d3e-1f-5g-6h-1l-2m-5
bzijn neven	d-3e-1g3i-1k-2m-3
bzijn niet	d2e6f7g-5h-1i-4l-3m-5
bzijn nog	a-4b1c-5e-2f6g2i-4k-2l-1m8
bzijn nu	a5b-5c-2f-2g-2h-5i-2j-3k-6
bzijn onze	d-2f-3i7k-7l-5m5
bzijn oor	a-3d-3g4m7
bzijn op	a-3c-7e1f-1g-7h-4i-5j-3k-2l-7m-4
bzijn rug	a-1g-5h-3i-1l2m-4
bzijn scooter	c-1d-1e-2f-3h3i-1l-4m5
bzijn sleutel	e5f3g-1i-6j-1k-3l-3m-4
bzijn spullen	a-2b-4c-3d6f-5g-6h-3i-5j-1k-1l-4m-6
bzijn telefoon	a-1d-4e-3f-5g3i1j-1l-1m1
bzijn trui	c-3e-6g7h-2i-4k-1l-5m1
bzijn uit	a-3b-1c-1d3f-3g-2i-2k-2m-4
bzijn van	b-3c3d-3e-3f-3g-2l-5m-3
bzijn vertrokken	a7c-5d-6e-2f-1g-3h-2i-3k-3l-3m-3
bzijn volgens	a-3b4c4d-1e-3f-4g-4h-3i-4j4k-3l-3m-1
bzijn vriendin	a-4b-1d-4e-1f-2g5i-3k-1l-2m3
bzijn vriendje	a-6b-1d-4e-1f-1g-1h-1i6l-6m-2
bzijn vrouw	a-1b-2c-5d5e-6f-5g2h3i1j-1l-7m-2
bzijn wagen	a-1c4d-1f-1i-2l-2
bzijn we	d-1e-1g-1h-1i3j-1k-3l-1m1
bzijn weer	a-2b-2c-3f4g-3h-5i-3k2l-3
bzijn weg	a-5b2c-5d2e-6f4g-4h-6i-7k-2l-4
bzijn werk	b-1d-3e-4g4i2k-3m-3
bzijn ze	b2c-3e2f-5g-7h-1i-2j-1k-5l-3m-8
bzijn zessen	a-3b-4c-4d1e-5f-8h-4i2k-5l-6m-3
bzijn zij	c-6g2h5l-1m8
bzijn zo	a-4c-1h-2i-2k4l-3
bzingen keihard	a-1b-1c-7d3e-3g-5h-2l-2m-2
bzit achter	e-3g1h6i-1m5
bzit al	a-2b-2c-3d-2e3f-3g-3h-4i-2j-3k-2l-2m-5
bzit bij	c-2d-6e-3f-3g4h-1i-7j-5k-4l8m-2
bzit boven	a-1b-1d-1e-4f2g-4i-1m3
bzit een	a-5b-7c-6d-6h-6i5j-3k-2l1m6
bzit er	a-3b-2c5e-2f-4g-3h1i-3k-1l-7m2
bzit het	a-5b-5c-5d3e-3f-5g-4h-7i-4j5k-5l-6m-5
bzit hier	c-2d-1e1f-3g6h-1i-3m5
bzit iemand	b-4c-2d-5e6f-1g-3h5i-2j-1l-10m1
bzit in	a-3b-4c-7d-2e-2g-7h-6j-5k4l-8
bzit met	a1b-2c-2d-3e-7f7g-7h2i-1l-2m-1
bzit niemand	a-1b-2d-2e-5f-3g-1i-2l5m-4
bzit niet	e-1f-3g-2i6k-2l-4m4
bzit nog	b8c-5d-2e-1f-3g-4h-6i-3j-3k-4l-5m8
bzit nu	a-4b-3c-1e2g2h-2i1j-6l3m-11
bzit onder	a5b-2d-1f-3g3h-3i-2j-1k-1l-7
bzit op	a-1b1c-9g-2h-6i-8l4m2
bzit opgesloten	d-4e-6f-6g3h-4i-3l3m4
bzit te	a-4b-2c3d1e2f-5g-5h3i-3j-4k4l-5m-8
bzit vast	a-4b-6c-5d-4e-6f-6g-5h3i-1j-8k-4l3m-1
bzit weer	a-2b-3d-1e3f-2g-1h-3i5k-4m-1
bzitten aan	a-5b-2c-1d-3e-1f-2g-3h-2i3j-1m-4
bzitten in	a-2b-1d5f5g-3i-2l-5
bzitten met	a-4c7e-4f-7g-8h-5i4j-1k-6l-7m-8
bzitten nog	a4b-2c-1f-2h2k-1l-2m5
bzitten nu	c4d-5e4m5
bzitten op	a3c-1d2f-2g-3h-1i-1l-2
bzitten ze	a-2b-1c-4f-1g1i-4k-1l-3m-3
bzo de	a1b-3c-2d-1g-1h-3i-1j-2k-2m4
bzo hard	b-2c-3d-1e-3f-2g-4h-2i-1j4k-2m-5
bzo komen	a-2b6c-3d-1e4f4h-5i-2j-1l-4m3
bzo naar	a-2b-4d-4f-3g-3i3j-2k-5l6m-2
bzo stil	a-7b-5c-5d-3e-2f-2g-4h-4i-4j2k-4l-5m-6
bzo te	b-1c-3f4i-1j-2k-4l-4
bzocht zijn	a-3b-2e6f-2g-4h-2i-4k-6l-3
bzoek naar	c-4d6e-2f-1g-1j-1l-4m2
bzoekt ruzie	a-1d3g2i-3j-1k-3m-6
bzogenaamde collectant	a-2d-3e5f-4g-4i-3j-1k-4l-2m-3
bzolder en	a-3b-2c-2d-2e-8f4g-5h-2i-3m7
bzolderraam naar	a7b2m2
bzonder dat	a-2b-2d-1e3f-4g-2h-1i-3k5l-2m-2
bzonder helm	c-2d-6e2g-1l-2m-6
bzonder jas	c-1d-6e-3g-5h-1j-2l4m1
bzonder kenteken	a-1c-2d-2e-3f-5g-3h5l-5m-4
bzonder lampen	f-1h2l-2m-4
bzonder licht	a-2b-7c-3d-11f-4g-2h5i-3j-2k-5l-14m-15
bzonder schoenen	g3i-1m7
bzonder sirene	b-2e-2f-1g4i-2k-3l2m5
bzonder uitlaat	a-3b-2c-4d8e-8f-3g-6h3i-1j-4k-7l-7m-6
bzonder verlichting	d-5e4l-2
bzoon <#>	f-3g-2i4k-2m-3
bzoon die	d6e-1f-1g-2h3i-5j-1l-4m-6
bzoon is	a-2b-1c-6d-6e-1f-3g-6h-5j-6k4l2m-1
bzoon van	d-2e-2i4j-2k-1m5
bzoontje van	a-4e5f-3g-6i5k-3m11
bzou een	a-4c-4d-6f-5g5h-1k-4l-4m-10
bzou er	a2b1d5g-6j-2m-2
bzou met	a-3e-3f-1g-4h-2i5j4k-3m-6
bzou om	a-2b-1c-1d-5e-4f-2g-4i5j-5k-2l-1m-4
bzwaaien en	d3f-2g-6k-1l-1m1
bzwaaien naar	a-3b-2d-7f-2i-3j-4k6l-4m1
bzwaait een	b4d-2e-5g3m6
bzwaait met	d-3e-5g8k-3m9
bzwaar spul	a2b-1c-3d-2e-1g-2h-1i-1l-3m-5
bzwaar vuurwerk	a4b-4c-3d-7e-2f-2g-6h-5i-2j-3k-1l-1
bzware bom	a4b-5d-2e-2f-3g-5h-2i-3j-4k-3m1
bzware jongens	a6b-2c-6d2e-1f-4m-6
bzware klap	a7b-2c-1d-2e-1f-1g-5i-1j-2k-7l-1m2
bzwarte jas	a-2b-1c-3d-2e4f-4g-6h-1i2l-5m-6
bzwarte plek	a-1b5g-4j-1m-2
bzwarte rook	a-4b2e-1f-1j3
b❤ 	a-6b-5c-6d-7e-5f-3g-5h-5j-5k5l-7m-6
b🎆 🎆	a-7b-2c-3d-2e-2f-2g-4h-3i-2j-2k6l-2m-2
b🎉 🎉	a-4b-4c-5d-4e-4f-2g-7h-4i-3j-2k7l-7m-6
b👍 👍	a-4b-3c-3d-5e-3f-3g-4h-4i-4j-2k3l-5m-4
b🔥 🔥	a-4b10c-6d-3e-4f-2g-3h-2i-3j-2k-6l-4m10
canimal	a-4b-4c-3d-1e-5g-6h-7i-7l8m-8
cask	a-4c-2d-3e-4f-3j3l-1
cbang	a16b-5c-2d-11e-7f-13g-8h-13i-6j-4k-4l-13
cbody	a3b-4c-5d-5e-5i1k-8l2m5
cbreak	c9d-2e-2g-3h-4i-4j-3k-4l-4m-1
cbuilding	a-1k-7
cburn	a-8b16c-5d-14e-19f-17g-10h-6i-8k-2l-9m3
ccalm	c-4e-2h-5j-1m-3
cchild	b-7c-4f-3h-1i7j-7k-2m2
cclothes	c-2d-7e3f-2h-5l3
ccry	c-11d6e-11g1h-7j-8k-13l1m7
cdone	e-1j-7m-1
cdrive	a-5b-10c-8d-3f-7g-7h12i-10j-4k-5l-6
center	d-4e1g-1h-3i-4j-4l-4
cfood	b-5c-8d-5e-7f-2g-5h-2j-6k10l-7m-1
cfurniture	a-2c9e-1g-6h-1i-4j-2k-9m-2
cheight	a-4c-4d-1e-2f-6g-5i-1j-5k-4l3m2
chouse	c-1h-6i-1j-7k-7
cill	a-2b-7c-8d-6e-2f-7i-4j-3k-4l9m7
clost	a-3b-13c-15g-7h-5i7j-5k-8
cman	a-5b-6c-4e3h-2j-4
cnear	c-2j-1k-3
cnice	a-2b-3c-5d-7e-8f-2g-6h-9i-5j-9k10l-20m-12
cnoise	a-5b-6c-2d7e-4f-3g-4h-1i-1j-4k-5m-8
cnow	e-1i-3l-2
codd	a-2c-5d-2e4g-2h-2k-4l-1
cpast	c-4d-7g1l-5m-9
crumour	c-2f-1h-2m-2
cservice	c-9d-8e-5h-9i-3l1
csomeone	k-4l-1
cspy	a-4b-7c-1d-4e8f-9g-2h-8i-5k-2l-4m-7
csteal	a-10b-13c-6d-11f15h-14i-12j-6k-4l-4m-1
cstone	a-3b-4e-3i-8j-2l-6m2
cstreet	e-3i-2j-4k-2m-1
cstrike	b-7c8d-9e-10f-5g6h-8i-16j-3k-4l-1
cthing	b-2c-3d-2f2g-2i-6k-5l3m-7
cthreaten	a-10b-5c-10e-5f-5g9h-9i-7j-4k-16l-10
cthrow	a3e-3f-6h-2i-11j-10k-14l-14
ctraffic	a-8b-13c-13d-5e-7f-5g-7h15i-14j-3k-6l-12m-1
cutility	a-5b-1c-5d-7e-6f-4g-15h-1i-11j-3k-7l11m-4
cvehicle	a-3b-3d-1g-4h6j-6k-6l-4
cwater	a-7b-2d-1e-5f-6g-1h-3i2j-2k-23l6
cwe	b-2g-2h-1k4l-1
cweapon	a-14b-9c1d-6e-11f-1g9h-13i-12j-8k-5l-7m9
cwoman	e-3h-1i2j-3k-5
cyouth	b-6c-2d5f-5h-2j-6k-3l-6
kburglary	a-18b-17c-6d-6e-7f11g-11h-4i-6j-9k-6l-10
kchatter	a-18b-15c-20d-17e-17f-20g-14h-22i-17j-22k20l-11
kfire	a-9b11c-13d-7e-23f-21g-11h-13i-17j-6k-3l-20
kfireworks	a8b-8c-8d-13e-12f-10g-5h-6i-13j-10k-3l-14
kmissing	a-8b-8c-5d-5e-10f-8g-12h-8i10j-5l-10
knuisance	a-12b-13c-12d9e-8f-10g-5h-6i-8j-16k-2l-7
kother	a-14b-8c-9d-18e-13f-10g-17h-10i-14j-6k-10l14
kquestion	a-11b-9c-10d-13e-14f-10g-9h-9i-10j15k-9l-18
ksuspicious	a-16b-14c-7d-8e4f-7g-10h-1i-12j-11l-2
ktraffic	a-9b-9c-9d-5e-14f-11g-10h8i-8j-18k-8l-4
kvandalism	a-11b-11c9d-9e-6f-7g-10h-7i-9j-14k-9l-4
kviolence	a-10b-14c-11d-7e-9f-13g9h-9i-15j-21k-7l-1
lagain	a-5b-3c3d-9e-6f-5h4i-6k-6l2
lagainst	c-3g-1h4i1j-1k-6m1
laiming	b-7c-2d4e-3f-6j-5k-5l3m1
lalarm	a-3c-9d-9e-4f8g-11h-12j-5k-5m-2
lanimal	a-6b-9c-11e-3f-6g-7h-13i-9j-4k-5l15m-16
laskTopic	a-4c-4e-3g-1h-1i-4j3l-5m-4
laskWord	a-1b-3d-7e-8f-6g-9h-6i-4j14l-4m-10
lassault	a-12b-9d-18e-12f-12g10h-5i-5j-3k-11l-4m16
lbadCrash	a-2b-7d-3e-11f-4g-5h12i-8j-9k-8l-13m15
lbadIntent	a-4d13e-6f-3g-1h-15i-10j-1k-11l-13m-4
lbeaten	c4e-1g-2h-2l-7m-1
lbelongings	a-4b-3c-7e2g-3h-3i-2j-1k1m-3
lbigClub	a-7b-7c5f-3g2h-7i-5j-4k-8l-12m1
lbigFire	a-6b11c-5d-5e-3f-3g-7h-6i-2j-7k-13l-2m13
lblade	a-2b-12c-14d-20e-17f-7g14h-12i-11j-7k-8l-10m20
lbomb	a13b-12c-7d-4e-3f-6g-8h-5i-1j-1k-1l-6m12
lbonfire	a-3b8c-6d-4e-6f-4g-9h-13i-8j-7k-7m-11
lbreaking	a-7b-5c7d-3e-6f-3g1h-5i-12j-2k-10l-17
lbroken	b-10c14d-6e-14f-2g-7h-8i-20j-8k-8l-4m-8
lburglary	a-15b-14c-5d-2e-13f19g-11h-19i-13j-5k-6l-8m-7
lburglaryFaint	b-2d-5e1f4g-8h2j-4k-1l-3m-2
lburglaryWeak	b-7c-1d-15e1f4g-5h-11i-3j-11k-4l-1
lcalmed	a4b4c-10f-9g-15h-1i-4k-2l-13m-15
lchatter	a-7b-14c-11d-4e-10f-13g-12h-10i-7j-16k15l-8m-21
lchildren	b-3c-6e-2f-7h-2i10j-6k-4m7
lclub	a-3b-3c6e-3f-1g-6i-8j-6k-9l-11m-4
lcold	a-6c-8d-15e-10f-13g-12h-5i8j-8m2
lcollapse	b-9c-11d-5e-13f-11g-2h-11i-3j-8k-12l14m25
lcrash	a-7b-4c-6d-5e-6g-3h8i-6j1k-6l-10m9
ldeadlyThreat	a-6b-4c-7d-8e-8f-8g9h-5i-6j-3l-7m11
ldementia	a-4b1c-6d-1e-7f-11g-9i8j-8k-4l-2
ldenial	b-4c-10d-3e4f-2h-7j-8k3l-3m-5
ldrowning	a-7b-8c-12d-8e-7f-8g-9h-11i-10j-12k-6l11m17
ldwelling	b1d-3j-3k-6m1
lease	a-9b3c-11d-9e-8f-9g5h7j-7k-3m-21
lelder	a-3c-7d-4i4l2m5
lentry	a-1d-1e1f5g-2h-3j-8k-8
lexplosion	a11b-10c5d-8e-2f-8g-8h-11i-2j-2k1l-9
lfallsIn	a1d-3e-11i-3k-6m4
lfight	b-13c-17d-6e-11f-12g15h-6i-11k-13l-12m11
lfire	a-2b9c-6d-13e-15f-15g-8h-8i-7j-4l-21m10
lfireBrigade	a-13b10c-11d-11e-8f-10g-10h-11i-11j-10l-2m-2
lfireGear	a-3b9c-16d-6e-11f-13g-4h-13i-13l-6m-10
lfirebomb	a-8b10c-8d-4f-1g4h-2k-1m11
lfireworks	a16b-6c-3d-8e-8f-14g-8h-7i-9j-4k-5l-8m-7
lfireworksThing	a7b-3d-4e-2f-6g-5h-5i-7k-2l-10m-6
lfireworksWeak	a10c-6d-7e-15f-2g-6i-8j-1k-2l-3
lfound	a-15b-8c-19d-15e-5f-5g-3h-11i4k-12l13m-1
lfuel	a3b8c-3d-13e2f-5h-7i-6k-7l-7m7
lfuture	a-6b-4c-2d-5e-9f-10g-6h-3i-8k7m-10
lgas	a-9b-2c-9d-8e-10f-9g-5h1i-6k-8l4m9
lgasSmell	a-7b-2c-9d-7e-10f-9g-4h-14i-5k-9l7m16
lgathering	b-1c-3f-2g-13h-2i-10k-9l5m-2
lgrabbed	a-7b-8c-11d-10e-12g15h-7j-5k-6l-6m14
lharmed	b-13c-12d-7e-10f-15g1i-2j-7k-5l13
lharmless	a-3b-1c-10d-3e-3f-8g-9h-1i-3j-5k10l-6m-6
lhearsay	b-1c-3e-1g5h-3i-2j1l-2m-9
lheavyFireworks	a17b-10c-7d-9e-13f-6g-4h-15i-10j-6k-9l-12m-5
lheavyThings	a-2b-7d-2e-3f1h3i-6j-8k2l-1
lhelpCall	c-7d-3e-8g8h-9i-2j-5k-4l-7m13
lhit	a-4c2d-4e-1g9h-3i-11k-5m3
lhomeAlone	b-8c-9e-3f9h-1i-3j-4k-11m5
lhouseExplosion	a9b-9c-7d-7e-7f-9g-9h-6i-2j-2k-5l8m13
lignite	b7c6d-10e-5f-4g2h-6i-3j-7k2l-4m-2
lindoors	a-3c-5d-3e1f2h-6i-8m7
linjury	b-9c-10d-8e-10f-14g-4i-13j-2k-15l6m22
linside	b2c-1d1e-2j-4l-3m1
lintoPeople	a3b-6c-2g-5h-6i2j-3k-2l-1m11
lintruder	a-8b-4e5h-2i-2
lintruders	a-10b-11d-8e-4f4h-10i-7j-7k-7l-8m14
ljoke	b-15e-4f-13g-15h-5i-5j-12k7m-19
llook	b-1d-8e3k-10
llookout	b-11c-5d-4e5g-7h-11i-9j-9k-4l-12
llostWord	a-15b-11c-2d-6e-9f-1g-6h-9i9j-1m3
llurk	a-2c-3m-1
llying	a-4b-11d-12e-5f-9g6h-3i-6j-9k-7l2m11
lmany	c-2d13e-8f-8g-1h-7i-7l-10
lmedical	a-2b-10c-2d1e-9f-6g-9h-2k-8m9
lmissing	a-4b-14c-1d-15e-8f-2g-14h-5i12j-7k-3l-7m1
lmissingWeak	a-13b-2c-7e-4f-1g-9h-5i3j-1
lnuisance	a-8b-10c-8d16e-14f-9g-3h-5i-8j-5k-11l-8m-11
lnuisanceWeak	b-5d3h-3i-2j-10m-7
lobstruct	b-3c-6d1f-1g2h5j-2k-7l-2m1
lofficers	a-7b-11c-8d-3e-3f-12g6h-6i-9k6l-11m2
lonRails	a-2b-6c-4e-4f1g-2i-1j-6k-3m12
longoing	i-1j-6l-1
lonslaught	a-6b-7c-11d-5f-5g11h-1i-4j-6k-10l1m10
lopenAir	a-2b-2c2e-5f-6g-3h-3i-4j-10k-12m-5
lopenFlat	b2e-2f2g-1h-4j-7m6
loutsideThing	a-3b5e-2f-1g-10h-4j-8k-5l3m-11
lover	a8b3c-4e-2h-5k-16m-9
loverpass	a-6b-4d-2e-8f-5g-10h8i-6j-8k-6m2
lownChild	a-2b-6c-2e-4f1g2h-3i2j2k-3m-6
lparticiple	b-1e-1j-1k-5
lpast	b3e2f2h1j-2k-2l-3m-1
lpeople	c-2
lpermission	a-1b-11c-3d-3f-10g-4h-6i-7j10k-5l-8m-11
lplainFireworks	a2c-3e-3f-11g-7h-3j-4k2l-7m-10
lquarrel	a-1b-1c-5e-6f-4g7h-14j-7k-5l-15m-5
lquiet	a-3b-5d-7f-7g-4h-7j-9k3l-16m-13
lrobbery	a-9b-11d-10e-10f5g8h-1i-11j-5k-3l-12m3
lroof	a-5b2c-2d-1e1g-14h-6i-3j-8k-10l6m6
lroom	a-3b1c-2d3e-5f4h-7i-9j-6k-17l2m4
lsearching	a-8b-1d-9i6j-11
lselfHarm	a-2b-5c-3d-5e-4f-2g-3h-5i-3k-5l7m8
lselfRisk	a-4b-9c-5d-10e-8f-6g-11h-9i-2j-3k-9l14m16
lshots	a-7b-8c-6d-11e-12f-11g6h-9i-7j-2k-3l-11m12
lsmallAge	a3b-3c-7d-4e-1f-4h-11i11k-8l-15m17
lsmallFire	a-8b14c-15e-5f-7g-11h-5i-10j-10k-10l-12m-4
lsmoke	a-7b13c-6d-14e-4f-10g-12h-4i-4k-18l-2m-2
lsmokeOut	a-1b5c-9d-6e-5f-6g-6i-5j-5k-5l-2m9
lsmoulder	a-1b4c4d-7e-7g-7h-10i-6k-12l-7m-4
lstab	a-13b-3c-14d-12e-8f-11g9h-8i-6j-4k-2l-11m12
lstillIn	a-7c-8d1e-11f12g-6h-5i-4j-6k-4l-9m13
lstones	a-8b-3c6d-1e-12f-2g-11i-1j-5k-3l-9
lstranger	a-4b-2e3l-2
lstrayed	b-5d-8j-5l1
lsuspicious	a-2b-9c-7d-3e11f-3g-14h-10i-4j-4k-3l-4m-16
lsuspiciousWeak	b-6c-4d-1e7f-3i-7j-3k-3l-6m-4
ltarget	a-1c9g-2i-8k-9m-1
lthreat	a-6b-2c-9d2e-5f-4g1h-8i-4l-13m1
lthrow	a6e-4f-6g3i-13j-2k-4l-21m-1
lthrowingDown	a-5b-2c-3d-5e-5f-1g-5h9i-1k-5l3m12
ltraffic	a-24b-7c-15d-13e-16f-13g-7h15i-4j-5k-12l-5
ltrafficFaint	g-5h6j-1l-3
ltrafficWeak	a-5c-2d-4e-2f-12g-5h7i-16j-9k-20l-2m-4
ltrapped	b3c-4d2e-13f-9g-4h6i-10j-6k-7l5m14
ltryingIn	a-3b-3d-3e-4f8g-5h-2i-4j-4k-5l-4m6
lutility	a-7b-2c-4d-4e-5f-4g-7h-8i-2j-3l3m-2
lutilityAlarm	a-3b-7c-7d-1e-5f9g-4h-4i-3j-1l-8
lutilityWeak	a-9b3c-5d-9g-5h-2j-3
lvandalism	a-15b-1c14d-4e-10g-2h-17i-1k-10l-4m-18
lvehicle	a-1g-5h3j-1l-7
lvictim	c-3d-2g3m4
lwaterPlace	c-7e-6f-4h-6i2k-9l4
lwindow	a-1b2h-1i-5j-1k-3l-4
lwrongWay	a-3b-3c-6d-4e-2f-3g-8h9i-5j-2k-4l-5m8
lyouths	b-4d11f-6g-3h-6i-8j-5l-17m-3
nagainst	a-2b5c-4d3e1f3g-7i-1j-4k1l-5m-2
naiming	a-4b7c-3d-3e-1g-2h-2i-4j-6k-4l-7m5
nalarm	b-2e-2f-1g4i-2k-3l2m5
naskTopic	c-8d-8e-2f-7g-9h3i-4l-4
naskWord	a-4b-10c-5d-5e1f-11g4i-9j3k-9l2m-3
nbadIntent	a-4b-1c-5d3e-2f-1g-4h-3i-1j-1k3l-1m-2
nbelongings	a-4b-4d-4e5f3g-1h1i2j-3k-2l-5m6
nblade	a-4b-3c-3d-3e-2f-1g5i-2l-6m-3
nbroken	a3b-8c1d-4e-3f-8g-8h-5i-4l-6m-3
nburglary	a-5b-3c1d-4e-3g-8h-4i-6j-4k6l4m-11
nburglaryFaint	a-3b-3c3d4e-7f3g-1h-7i2j-1k-4m2
nchatter	a-8b2c2e6f-1g-8j-7l-7m-4
nchildren	a-1e2f-2g-6k-1l-3m-9
ncrash	a-4b-2c-1d-5e-3f-4g-5h9i-1j-4k-4l-3m-11
ndenial	b-2c4d-1e2f2g-1h-1k-3l2m-4
ndwelling	b-3c-4d2e3f-6g-8h-3i-5j-4k2l-4m-13
nelder	a-1b-2d-3e1f-2g-3h-2i2j-5k2l-6m-5
nentry	b1c-2d2e-2f-2g-6h-3i-4j-3k4l-7m-3
nexplosion	a6b-4c-2e-1f-3g-5h-3i-2k-3l-4m-5
nfallsIn	b-6c-7d-6e-5f-1g5h2i-4j-1k-5l1m-5
nfight	a-6b-6c-2d-10e-5f-3g7h-3i-7j-3k-2l-5m-10
nfire	a-2b5c-3d-2e-4f-4g-6h-5i-7j-2k-6l1m-11
nfireworks	a6b-8c-5d-3e-4f-4g-2h-7i-6j3k-1l-8m2
nfireworksThing	a4b-6d-1e-2f-1g-1h-4i-3j2k3l-6m3
nfireworksWeak	a4b-4c-3d-8e-3f-3g3h-3j-1k-4l-5m-8
nfound	a-1b-5e-2f-1g-5i6j-6k-5l-5
nharmed	b-7c-5d-6f-1g6h-3i-2k-2l3m-8
nhearsay	a-2b-3c-1e-3h-1i2j-1k2m-1
nhelpCall	a-2b-1d-4g-3h-1i-2j2k-3
nhit	a-2b-2c-4d-2f-1g4i-1k-1l-4m-8
nhomeAlone	c-2e-2f5g-1h-1i-2m-1
nindoors	b4d-5e4f1g-2h-2i-3j-4k-4l-7
ninjury	a-1c-6d-3e-3f-3h2i-2k1l-6m-11
ninside	b-3c-4d1e-5f2g-3h3i-5j-1k-7l-2m-9
nintruder	a-2b-3c-1d-1e2f-6g-4h-3i-4j-3k3l5m-6
njoke	a-3b-2c4d-2e-2f-3g-1h-5j-1k6l-2m-2
nlook	b-1d-2e3f-3g1h-4i-3j-1l-2m5
nlostWord	a-1b-4e-1g-3i6j-2k-5m-1
nlurk	b-7c3d-3e-5f-10g3h2i-1j-11k5m2
nlying	a-8c-1e-1f-5g4h3i-2j-1l-2m9
nmissing	a-3b-7c-2d-5e-6f-6g-6h-4i9j-3k-7l-5m-5
nmissingWeak	a-2b3c-5d-5e-8f-4g-5h-3i5j-2l-7
nnuisance	c-2d5g-3h4i3k2m-1
nnuisanceWeak	a-8b-4c-2d-4e-4f-2g-3h-5i-1j7k-1
nongoing	a-6b6d-3e-1f3g2h-5i-2j2k-6m-2
nopenFlat	b-7c-5e-6f-8g-8h-8j-6k5l-5m-4
nover	a-6c-3d-4e-1f-2g-6i3k-1l-6
nparticiple	a1c1e-3g1j-6k-7l3m-7
npast	a-6b-7c1d-6e-5f-5g-5h-6i-4l3m-3
npeople	a-9b-1c1d-9f-8g-4h-1j-1l5m-2
npermission	a-8b-4c-2d-7e-8f-3g-7h5i-3k2l-8m-7
nplainFireworks	a1b-2d-1g-5h-3i-3j2k-5l-2m-5
nsearching	a-6b-3c3d4e-8f3g-3h-9i4j-2k-5l-1m2
nshots	a-10b-5c-1e-3f-1g8h-1i-2j-2k1l-5m-4
nstab	a-4b-5c-4e-2g9h-3i-2k-6l-6m-5
nstranger	b-4c2d1e5f-4g2h-10i-4j-5k-3l3m-2
nstrayed	a-6b-1c1f1h-2i4j-8k-3l-1m1
nsuspicious	a-8b-3c-6d1e1f-6g-4h6i-1j-1k-4l-7m-5
nsuspiciousWeak	a-1d-3e4f-4g2i-3k-3l-2m-4
ntarget	a-6d-9e3f-10h-2j-7k5l-1m1
nthreat	a-2b-1c-2e-4f-2g4h-5i-4k-5l-3m-5
ntraffic	a-4b-2c-3d-7e-8f-8g-7h12i-3j-5k-5l-6m-5
ntrafficFaint	a-5b-3c2d2f1g-2h-2j-2k-1l-2
ntrafficWeak	c-1d-8e-8f-1g-3h2l2m-5
nutilityWeak	a-5b-4c-2d-7e-5f-5g-3h-5i4j-3k-7l9m3
nvandalism	a-3b-2d-2f-5h-2j-1k4l-3m-6
nvehicle	a2b-1c-3d-2e1f-3g3h-3i-4j-3k-4l5m-2
nvictim	a-4b-8d-8e3f-11g-2h4j3k-4l3m-2
nwindow	a-5b-8c-3d-8e-3f-4g5h-5i-5j-4k6l-8
nyouths	a-6b-2c6d-6e-4f-2g-3h-3i-5k6l-6m-6
p^aand	f-5g5
p^aang	l-4
p^aanl	d3
p^aanr	h4
p^aans	g-4
p^ab	c6d-5m-4
p^abr	c6d-5m-4
p^abri	c6d-5m-4
p^acc	g-5
p^accu	l4
p^act	f9g-4m-6
p^acti	f9g-4m-6
p^ad	j-7k5
p^ade	g-4l5
p^adem	g-4l5
p^afd	f3m3
p^afg	k-5
p^afga	b4m5
p^afge	k-5
p^afl	k-5
p^afm	g3
p^afma	g4
p^afr	b5
p^afri	b5
p^afsc	i6m8
p^afv	e-4l4m-5
p^afva	e-4l4m-5
p^afw	c4
p^afwa	c5
p^ag	h-4
p^age	h-3
p^agen	h-3
p^agr	e-4g4m-5
p^agre	e-4g4m-5
p^ala	f5
p^alar	f6
p^alb	c3e-3
p^albe	c3e-3
p^ale	i6k-4
p^aler	i6k-4
p^alm	j5
p^alme	j5
p^also	e4m-4
p^alt	j-8k5
p^alti	j-8k5
p^alv	k3
p^alva	k3
p^alw	m-6
p^alwe	m-6
p^am	l4
p^amb	l6
p^ambe	i6k-4
p^ambu	l6
p^ank	d-4
p^anke	d-4
p^ant	g-5
p^antw	g-5
p^apo	b4
p^apot	b4
p^app	j-5
p^appe	j-5k6
p^appg	d-4
p^appj	g6
p^appt	m6
p^as	g-4j-6m-5
p^asi	d4g-5m-3
p^asie	d4g-5m-3
p^auti	m4
p^av	b-4
p^avo	b-4
p^avon	b-4
p^baa	k-4l7
p^baas	e-3l7
p^baby	f4
p^bad	m5
p^badk	m5
p^bak	h-4
p^band	c4d-6l-5
p^bank	k6
p^bar	c-7
p^barb	b5
p^barr	d6
p^bars	a7b-5c-5
p^barw	j4
p^bas	d5k-6
p^basi	c4
p^bede	d3
p^bedo	b-7k7
p^bedr	k-6
p^beef	j5l-5
p^beek	l4m-4
p^beel	f5
p^beet	m-8
p^beg	h-5
p^bega	d-4
p^bege	i5
p^bei	h4m-3
p^beid	h4
p^beig	m-4
p^bej	b4
p^beja	b4
p^bek	f-4h-5
p^beke	h-4
p^bekl	c5
p^bela	l-3
p^beld	m6
p^bell	m-4
p^belt	k4l-4
p^bend	a5d-6
p^beni	j-4k5
p^bep	m-3
p^bepe	m-3
p^berm	h-4k-3
p^bet	g-5j7l-4
p^beta	j4
p^bete	j6m-3
p^betr	f6
p^beu	c6f-4k5m-6
p^beuk	c6f-5m-6
p^beva	g-5
p^bew	k-4m3
p^bewa	e5
p^bewe	m10
p^bewo	k-4
p^bewu	d-4m5
p^bezo	b4
p^bie	b-6
p^bied	a4k-4
p^bier	b-7
p^bij	g4k-7l3
p^bijg	g8k-6
p^bijk	e6m-4
p^bijl	g5m4
p^bijn	k-4l4
p^bijz	a3
p^bik	c-4
p^bike	c-4
p^bio	k6m-4
p^bios	k6m-4
p^bit	b-6k6
p^bitt	b-6k6
p^blaf	d4l-5
p^blaz	c6h5
p^ble	e3m-5
p^blee	m-4
p^bler	d7k-6
p^bli	j-5
p^blij	j-5
p^blo	e-7
p^bloe	e-5
p^blok	c-5e-4
p^blot	m4
p^blu	b10j-4m-4
p^blus	b10j-4m-4
p^boc	h6
p^boch	h6
p^boe	c-5l3
p^boel	c-4
p^boer	f-4l8
p^bok	d-4e-4g7
p^boks	d-4e-4g7
p^bom	c3d-5
p^bome	c4d-4
p^bomm	a4
p^bon	c-4g4h4k-3l-4
p^bonk	c-4
p^boo	a-3e-4
p^boom	a-4
p^boos	e-5
p^boot	e-4h-3l4
p^bor	h5
p^bord	d-3h7l-6
p^bote	h-4
p^bou	m-5
p^bouw	m-5
p^bov	a-3
p^bove	a-3
p^bow	g4
p^bowl	g4
p^box	d4h-6m-5
p^boxe	d5h-6m-5
p^braa	f9
p^bre	c3d-5
p^brek	c6d-5
p^bril	k4
p^bro	e-9k-6
p^broe	e-4g6m4
p^brom	e-6k-5
p^broo	b7
p^brui	d-5h6l4m-6
p^buik	m3
p^bul	c4d4
p^busb	h5k-5
p^busc	h5
p^bush	c4
p^cad	k4
p^came	m-5
p^cap	b-4
p^capu	b-4
p^cara	b6k-4
p^carn	m-7
p^carp	a-5e6
p^cha	l-4
p^che	g-4m-7
p^chec	g-4
p^chi	d5
p^chil	d4
p^cho	k3
p^choc	k3
p^co	f-3
p^cob	a4
p^cobr	a4
p^col	a-4
p^coll	a-4
p^com	g-6k4m-5
p^comp	g-5
p^con	c-5
p^cont	c-5
p^cor	j4
p^cr	h4i-4
p^cre	i-4
p^crec	i-4
p^cro	h6
p^cros	h6
p^cu	c4k3
p^cuy	c5e-3
p^cuyp	c5e-3
p^dad	c3e-4i-4
p^dade	c3e-4i-4
p^dag	g6l6
p^dage	g6l6
p^dak	l4
p^dakk	m4
p^dakl	d5m-4
p^dakp	l6
p^dam	b4
p^damp	b6l-5
p^dan	f3
p^dank	f4
p^das	f4
p^dat	e4
p^date	e4
p^dec	d5
p^dee	d-6l-3m-8
p^deel	c4d-6m-8
p^dek	i3
p^deks	m-5
p^del	m-5
p^dele	m-5
p^delf	k-5
p^dem	f-4i4
p^deme	f-4i4
p^dert	a5
p^deuk	a4c4
p^dic	h7
p^dich	h7
p^die	h-6
p^dief	f-4
p^dien	l-5
p^diep	h-6l6
p^dier	j5l-6
p^dij	g-4
p^dijk	g-4
p^dik	a6e-4
p^dikk	a6e-4
p^din	e-3h-4k-6
p^ding	a4h-3
p^dino	i7m6
p^dir	m5
p^dirk	m5
p^dis	d-4k5
p^disc	d-4k5
p^dod	h-4
p^dode	h-4
p^doel	b-7c4
p^doet	k-6
p^dok	j6k-5
p^dokt	j6k-5
p^dol	g4
p^doll	g4
p^donk	i4
p^donu	h5
p^dood	d-4g6l-5
p^doos	a4
p^doz	a6d-6k-3
p^doze	a6d-6k-3
p^dra	b-5c-7
p^dran	b-5c-5h5j4k-5
p^dre	b-4k-4
p^drei	k-3
p^drem	h5
p^dreu	a5b-3
p^drif	h3
p^drij	d6g-4
p^drog	m-3
p^dru	m-4
p^drug	a-5
p^druk	d-4g-4m-4
p^dui	b-4l7
p^duif	b-4
p^duik	h-4
p^duiv	l5m-4
p^duiz	k-5l7
p^dur	a4
p^dure	a5
p^duu	j3k-4
p^duur	j3k-4
p^duw	e3h-6m-6
p^duwe	h-6m-3
p^duwt	d-4e4m-4
p^dw	i6
p^dwa	i6
p^dwaa	i6
p^ee	a-3e-3
p^een	e-6
p^eend	h-6k-5l5
p^eens	a-5e-5g-5
p^eer	k3
p^eerd	k5
p^eg	e-5l7
p^ege	e-5l7
p^egel	e-5l7
p^ei	g-5
p^eig	g-4
p^eige	g-4
p^ein	g-4
p^eind	g-4
p^elke	l-7
p^em	b7k-5m-6
p^emm	b7k-6m-3
p^emme	b7k-6m-3
p^en	d-6
p^eng	d-3
p^enge	d-3
p^eno	l5
p^enor	l5
p^ep	g-4l5m5
p^epi	g-4l5m5
p^er	k-8
p^eraa	c4d-5
p^erac	a4f4
p^erbi	m-4
p^erbo	b5m7
p^erg	k-5
p^erge	k-5
p^ergs	e5g-5
p^erm	g4
p^erme	g4
p^ern	h3
p^erns	h5
p^ero	b4k-5
p^erom	b4
p^eron	d-4l5m8
p^erop	k-4
p^eru	d-4
p^erui	d-4
p^erw	d4
p^erwt	d4
p^es	d-4g4
p^esc	d-4g4
p^esca	d-4g4
p^etag	g5
p^ete	d-4i4l6
p^eten	d-4i4l6
p^eu	k6l-4
p^eur	k6l-4
p^euro	k6l-4
p^ex	a3
p^exp	b-4m5
p^expl	a3c-4m5
p^expr	b-4d4
p^fa	b3
p^fab	b5
p^fabr	b5
p^fak	a-3b5
p^fakk	a-3b5
p^fam	g4
p^fami	g4
p^fe	a-4f-4
p^fee	a-5
p^fees	a-5
p^fel	g3
p^fell	g3
p^fen	i5
p^fenn	i5
p^figu	e4
p^fij	k7
p^fijn	k7
p^fik	b10g-7k-6
p^fikk	b4g-5
p^fikt	b9k-5
p^file	h5
p^fla	k-4
p^flau	d5
p^fli	d-4
p^flin	a6d-3
p^flit	a-8h6l5
p^flu	e3
p^flui	e3
p^fo	l-8
p^foe	c-4
p^foet	c-4
p^fon	c4k-4
p^font	c4k-4
p^fr	m4
p^frie	g4
p^fro	h4m7
p^fron	h4m7
p^gaan	i-3
p^gan	b4
p^gang	b4
p^gar	j-5
p^gara	j-5
p^gasl	h4
p^gast	b-4
p^gav	d-3
p^gave	d-3
p^gea	m4
p^geb	m-4
p^geba	g4
p^gebe	k-4
p^gebl	b5l-4m-4
p^gebo	a5c4
p^gebr	l4
p^gec	b4
p^gech	b4
p^gede	a-6k4
p^gedo	b6e6h-6
p^gedr	k-6l-3
p^gedu	d-4g4k-4l6
p^gef	k-4
p^gega	g-5
p^gege	g4
p^gegi	a4
p^geh	f-5
p^geha	f-4
p^gei	j-4
p^geit	l5
p^gej	f8j-5
p^geja	f8j-5
p^gek	b-4
p^geka	d-4h4
p^gekl	e4
p^gekn	a6
p^geko	h7
p^gekr	b-4d-4
p^geks	f-4
p^gela	d6
p^geld	c-6g4h-3j3k-3
p^gele	d-5k-3l4
p^geli	c6h4
p^gem	c6
p^gema	c6h4
p^geme	m-3
p^gemi	l3m-5
p^gemo	a5l-3
p^geno	l4
p^geo	b-3
p^gep	g4k-5
p^gepa	g4k-5
p^gepe	d-5g5j4
p^gepl	c5h-4
p^gepr	e4
p^ger	g4l-6
p^gera	m3
p^gere	f4j7k-7l-4
p^geri	e5
p^gero	g4h4
p^geru	g9
p^gesc	g5
p^gesm	b5
p^gesn	c4k-3
p^gesu	g4
p^get	c5k-8
p^geti	d5h6k-4
p^getr	c6h-5k-4
p^geve	c4
p^gevl	l3
p^gewa	c-4h-5l8m-3
p^gewe	g5
p^gewr	f4
p^geza	g-4
p^geze	e5
p^gezo	i4
p^gie	h4
p^gier	h4
p^gil	m5
p^gin	a-4f4m-3
p^ging	a-4f4m-3
p^gis	m-6
p^gist	m-6
p^glad	h-5l4
p^glas	k-4
p^gli	g4
p^glo	l5
p^gloe	b5
p^gluu	e3
p^goe	d-6
p^goed	d-6
p^gol	d-4
p^golf	d-4
p^goot	m-6
p^gor	b4
p^gord	b5
p^goud	k4
p^gra	f-6j-8k4
p^graa	a-5d-4f-4g-3j-3k7
p^graf	c6f-3
p^grap	b-5c3j-7k7l-5
p^grau	g-3
p^gre	m3
p^gren	a4f4
p^gron	d-4
p^groo	g-5k4m-5
p^grot	g-4
p^gru	a4
p^gy	c3m4
p^gym	c3m4
p^gymz	c3m4
p^haag	k-6m3
p^haan	d7k-5
p^had	b-5
p^hadd	b-5
p^hah	f-5i-7
p^haha	f-5i-7
p^hak	c5d-4
p^hakk	c5d-4
p^hale	k-4l5
p^ham	c4
p^hame	c4
p^hand	a7
p^hap	a-4
p^happ	a-4k3
p^har	f-5
p^hart	f-5
p^hav	m-4
p^have	m-4
p^heel	j-4k5
p^heer	b-4g-5i4
p^heet	f-5
p^hef	a6e-4k-5l5
p^hekk	d3
p^heli	j4m-4
p^help	j-5m4
p^hem	c-4e-5j-3
p^hema	e-4
p^hen	c-5k3
p^heng	c-4
p^henk	b-5k4m-4
p^hens	k4
p^her	d4k-7m-5
p^here	g-3m-6
p^herr	d5k-7
p^hes	m-3
p^hesj	m-3
p^het	m-5
p^hete	b3
p^heu	g-3m-6
p^heuv	g-3m-6
p^hiel	f6
p^hin	d5
p^hing	d5
p^hoe	j6
p^hoef	g-3
p^hoel	a5j7k-5
p^hoes	m4
p^hoev	d3j6k-4
p^hof	i4
p^hofs	i5
p^hom	a5m4
p^homo	g5m6
p^hond	d4
p^honk	g5m6
p^hoof	l4
p^hoog	l4m4
p^hoop	a4c-4
p^hop	b5
p^hope	b5
p^hor	a4b-5
p^hore	a4
p^horn	b-5d6
p^hot	f5
p^hote	d-4f5
p^hou	l-4
p^houd	j-4
p^hout	b9
p^huil	i6m4
p^huiz	e5
p^hul	d-3g5
p^hulp	d-4g5
p^id	k-3
p^ide	k-3
p^idee	k-3
p^idi	h4
p^idio	h4
p^ied	e-4
p^iede	e-4
p^ij	m-10
p^ijs	m-5
p^ijss	m-5
p^ijz	m-8
p^ijze	m-8
p^il	e-4
p^ill	e-4
p^ille	e-4
p^inb	f5i-5
p^ine	m-5
p^inee	j4k-4m-5
p^ing	f4
p^inge	f7m-4
p^inm	d8k-6
p^inmi	d8k-6
p^ins	c6d-6f-4k-4l8
p^inst	d-6f-5k-4l8
p^int	l4
p^inte	l4
p^inti	d4
p^inv	m-5
p^inz	d4h-4j3
p^inzi	d4
p^ja	e-3
p^jac	g-4l4m3
p^jach	g-4l4m3
p^jag	d5
p^jage	d5
p^jam	k5
p^jamm	k5
p^jan	e-4
p^jans	e-5m5
p^jar	k6
p^jare	k6
p^jari	f-3
p^je	g-6h-4m-6
p^jer	b6
p^jerr	b6
p^jeu	h-4
p^jeug	h-4
p^ju	d-4
p^jul	d-4
p^jull	d-4
p^juw	f4h-3
p^juwe	f4h-3
p^kab	b3d-3
p^kaba	b5
p^kabe	c6d-5
p^kac	b-4k6
p^kach	b-4k6
p^kad	d4
p^kade	d4
p^kam	d-4e-4h-5m4
p^kame	c3d-3e-5m7
p^kamp	b-3h-5
p^kana	m7
p^kapo	l-6
p^kapp	i-3
p^kar	a4e-5
p^kara	d5
p^kart	a6b-3
p^kass	d-3
p^kast	j3
p^kat	l4
p^kata	m-4
p^kate	l4
p^katt	k4
p^kau	c7d6k-5
p^kauw	c7d6k-5
p^keel	g-4
p^keer	m-4
p^kees	b4k3
p^kek	g4
p^keke	g4
p^kel	f4k-4
p^keld	f4k-4
p^kenn	c3f-4m-4
p^kere	e6f-3
p^kers	g-4
p^ket	j-7
p^kete	b5j-5m6
p^kett	e-4
p^keu	g-4
p^keuk	g-4
p^kid	c3
p^kids	c3
p^kie	e4
p^kier	e4
p^kik	j-3
p^kikk	j-3
p^kil	f-4g3h4l3
p^kilo	f-4g3h4l3
p^kip	l3
p^kipp	l3
p^kla	c-5
p^klaa	c-5m-6
p^klag	d4
p^klan	m-4
p^klap	l-4
p^klas	m6
p^klee	d-4m-5
p^klei	b3
p^klem	h6k-3
p^klet	k3m-4
p^kleu	e4m8
p^kli	g-7
p^klik	l-4
p^klin	a-4e4g-6m-5
p^klok	a4g-5l3
p^klon	k-3
p^klu	f3
p^klui	f4
p^klus	e5
p^kn	b-5
p^kna	a7
p^knal	a7
p^knap	m4
p^kne	b-6h5l5
p^knet	b-6h5l5
p^kni	c-4l3
p^knie	c-4m-4
p^kno	k-4
p^knok	g4
p^knop	d6k-5
p^knu	i-4k5
p^knuf	d-3i-4
p^knup	d4
p^koei	m4
p^koel	k4
p^kof	m5
p^koff	m5
p^kome	k-4
p^koms	d5g-6
p^koo	k5
p^koop	k6l-5m-4
p^kop	f4
p^kope	b4
p^kopl	b-5f6
p^kot	d5
p^kots	d5
p^kou	l-5m-4
p^koud	l-5m-4
p^koz	f8
p^kozi	f8
p^kra	m-4
p^kraa	b-4j4
p^kras	c7h-4
p^krat	m-4
p^kreu	l3m6
p^kroe	d4
p^krom	c4
p^kroo	a4g-4
p^kuns	b3d-4
p^kunt	f-4
p^kwar	j-5
p^laa	l-5
p^laad	c4d-5
p^laat	l-4
p^lac	h-6k4m-5
p^lach	h-6k4m-5
p^lade	f4
p^lag	m4
p^lage	m4
p^lal	d7m-6
p^lall	d7m-6
p^land	a-6k6m-4
p^lap	f6m-4
p^lapt	f6m-4
p^las	d11e-5k-8m-8
p^lase	a3d5e-4k-7m-3
p^last	d9k-4m-6
p^lat	h3
p^late	h3
p^law	d6m-4
p^lawa	d6
p^le	m-8
p^lee	m-4
p^leeg	m-4
p^leer	a4
p^leg	g-4k-6m-5
p^lege	m-5
p^legg	d-4k-4
p^legi	l-5
p^lek	b-6j-4
p^lekk	b-4
p^lief	a-4e4
p^liev	d3
p^lij	j-7
p^lijf	a-4l5m4
p^lijk	h-5
p^lijn	g4h5j-7
p^lim	h4m-3
p^lin	i-4
p^link	i-4l5
p^loc	m-3
p^loca	i3
p^loei	k4
p^lood	d-3
p^lop	g-5
p^lope	g-5
p^los	g-4h-4k-6m-7
p^losg	m-5
p^losl	k-3
p^losw	d4h-6
p^lu	d4g-10k-6l4
p^luc	g-5l5
p^luch	g-5l5
p^lui	d3e-5g-6
p^luid	d5e-3g-6
p^luif	c4f-3
p^luk	d5k-5
p^lukt	d5k-5
p^maak	a-6f-4
p^maan	c3k-4
p^maat	f4
p^mac	k3
p^mach	k3
p^man	c-4
p^mann	c-4
p^mar	e4m-3
p^mart	e6m-5
p^mas	g8m10
p^mask	g5j4m5
p^mass	d-5g5m8
p^mc	g7
p^mcd	g7
p^mcdo	g7
p^meeg	d5
p^meeu	d-6l4
p^meg	d3e-5k-5
p^mega	d3e-5k-5
p^mel	e-4j3
p^meld	d-5e-4j4
p^meni	k4
p^mer	e-4h4k-5m-4
p^merc	e-4h4m-4
p^merk	a3k-6
p^mes	g8
p^mess	g8
p^met	e5f-4
p^meta	e5
p^metr	m7
p^mikk	a4
p^min	d-5m-5
p^mind	a4f4
p^mink	e4f-4m-5
p^minu	d-5
p^mis	a-6
p^mish	m5
p^miss	b3
p^mist	a-6k6l-6
p^moes	m-4
p^moet	c-6
p^mol	d-5e-3
p^mole	a5
p^moll	a-4c6d-6e-3l-3
p^molo	b4g5m7
p^mon	c5d-6h-4l5m-6
p^mond	k-3
p^mont	h-4k3l5m-3
p^moo	a-5k10
p^mooi	a-5k10
p^moor	e-3g4
p^mor	f-7
p^mort	g-4
p^mos	a-5c5
p^mosk	a-5c5
p^mot	d-5l-4
p^moto	d-5l-4
p^mu	k-6
p^mut	d6
p^mute	d6k-3
p^muts	m3
p^muz	k-4
p^muzi	k-4
p^naam	c6k-3
p^naas	d-4
p^nac	l-8
p^nach	l-8
p^nad	a4
p^nag	l-5
p^nage	l-5
p^nat	e-5k-3
p^natt	b4k-4
p^nav	h4
p^navi	h4
p^ne	g6k4
p^nee	g6
p^neer	g8m7
p^neg	d5m-4
p^nege	d5m-4
p^nep	g4l-3
p^ner	k4
p^nerg	k4
p^net	h4
p^netj	a3h4
p^neu	g6m-4
p^neus	g6m-4
p^nic	i4
p^nich	i4
p^nieu	a-6
p^no	d3e-4
p^nod	d4g-6j-3
p^nodi	d4g-6j-3
p^noe	c4k7
p^noem	c4k7
p^noo	l-5
p^nood	l-3
p^nooi	k3
p^not	b-5d8k-6
p^note	b-5d8k-6
p^oa	d4
p^oas	d4
p^oase	d4
p^oc	c3
p^och	c3
p^ocht	c3
p^oef	k-4
p^oefe	k-4
p^og	b-6
p^oge	b-6
p^ogen	b-6
p^ol	d-5g-4
p^oli	g-4
p^olie	g-4
p^omd	m-4
p^omda	m-4
p^omg	d-5
p^omge	d-5
p^omh	a4
p^oms	d3
p^omsi	d3
p^on	k-4
p^onb	d-5
p^onbe	d-5
p^ong	a-3d-3h6k-4
p^onge	a-3h4k-4
p^ont	i-4k-5
p^ontd	c4f5k-4
p^onth	c8k-5m-4
p^ontp	c-3
p^onts	a-4b4l4
p^onv	a-4
p^onw	l5
p^onwe	l5
p^oog	l-4m-4
p^ooi	h-3l6
p^opbl	a4
p^opg	a4k-8
p^opge	a4k-8
p^oph	k5
p^opha	k5
p^opl	c-4j-6k6
p^opla	j-6k6
p^opn	d-3g3m-4
p^opna	g5m-4
p^opr	j-6
p^opro	i5k-4
p^opru	j-5k7
p^ops	g5j6k-5m4
p^opsc	e5
p^opst	g6j6k-6
p^opti	m-5
p^opto	h4
p^opz	c-4h6m6
p^opze	c-4h6m6
p^ora	b4
p^oran	b4
p^ore	m-4
p^oren	m-4
p^ouw	d3
p^ouwe	d3
p^oven	k5
p^paa	g-9h3
p^paal	h7m-6
p^paar	g-7
p^paas	b5
p^pai	b-6k4
p^pak	k-5
p^pakk	e5k-5
p^pakt	m4
p^pal	m-4
p^pall	m-4
p^pan	m-4
p^pap	a-4b4c5d-4
p^papi	b4d-4
p^par	e-4
p^para	g-6k3l4
p^park	e-4
p^pas	h-7
p^pass	h-6m4
p^pau	d4
p^pe	b-4h-4l3
p^pec	l7
p^pech	l7
p^per	h-3
p^perr	m4
p^pers	e4h-4
p^peu	g-3
p^peuk	e5m-5
p^pi	c-4
p^pij	g-5
p^pijp	d5g-4m-3
p^pik	l5
p^pikd	l5
p^pil	c-4d-6g-4k6l5m5
p^pill	c-4d-6g-4k6l5m5
p^pina	k4
p^pis	m4
p^pist	m4
p^pit	l4
p^pitb	l5
p^piz	d4k-5
p^pizz	d4k-5
p^plaa	f7k-5m-3
p^plaf	m-5
p^plat	k5
p^plek	g4
p^plo	a7k-4
p^ploe	a4
p^plof	a5k-4
p^plus	c-3
p^poe	m-4
p^pol	b-5
p^poli	b-6
p^polo	a4c4
p^pols	k-5l9m5
p^pom	l4
p^pomp	l4
p^pon	a4
p^pont	a4
p^por	c-4
p^port	c-5
p^pot	f-4
p^pra	l5m4
p^praa	h3m8
p^prac	a7
p^prax	f-5j-5l7
p^pre	k4
p^pri	e-4j3m-6
p^pro	e4i-3
p^prob	e5i-4
p^proo	k3
p^pru	k-7
p^prul	k-7
p^pu	k-3
p^pub	k-4
p^pube	d4k-4
p^put	d-5g-3
p^putd	a4
p^putt	d-5e4g-3
p^qu	h6
p^qua	h7
p^quad	h7
p^qui	a-4
p^quiz	a-4
p^raak	d-4g3h5
p^raam	h-4
p^raar	m4
p^rac	m-5
p^race	m-5
p^rad	i4
p^radi	f-4i4
p^rak	a4
p^rake	a4
p^ramt	c-4h5
p^ran	l4
p^rand	l5
p^rar	m-6
p^rare	m-6
p^rat	d-7l8
p^ratt	d-7l8
p^rea	g-6l4m8
p^reag	g-5
p^rean	j-4l5m6
p^rec	e-3h5
p^rech	e-5h6
p^red	h3
p^rede	h4
p^ree	e4h4
p^reed	e5h4k-5
p^rel	a-3d5k4m-4
p^rela	g8
p^rell	d5g-6m-6
p^rem	d-4g4
p^ren	c-7g4
p^renn	c-8
p^rent	g8h4
p^res	g6m-5
p^rest	a4m-5
p^riem	d5m3
p^riep	e4g5
p^rijn	d5
p^ril	m6
p^rink	c5
p^riv	m-5
p^rivi	m-5
p^roe	l4
p^roei	i4l5m5
p^rok	d-4
p^roke	d-4
p^rolc	m-4
p^rom	a6j3
p^rome	a5g5
p^romm	j3
p^ron	m-4
p^rond	m-4
p^roo	b5k-7
p^rood	a-4
p^rook	b7g-4k-7
p^rotz	c5
p^rou	i-4
p^rout	i-4
p^rubb	b4
p^ruik	b5j3
p^ruim	a5d-5k-4
p^rus	d6j-7m-4
p^rust	d6j-7m-4
p^ruz	g6
p^ruzi	g6
p^sa	b-7d-5j-4k7
p^sal	a4b-5
p^sam	b-7k6
p^same	k4
p^sau	k-4
p^scha	m-4
p^sche	g7m-10
p^schr	l-6
p^schu	k-7
p^sco	l-5
p^scoo	l-4
p^scou	b4
p^sea	l-4m3
p^seat	l-4m3
p^sf	b-4k5
p^sfe	b-4k5
p^sfee	b-4k5
p^sh	g3
p^shi	m3
p^sho	g4
p^shoc	g5
p^sie	a6k-4
p^sier	a6k-4
p^sig	m-3
p^sign	m-4
p^sind	i4
p^sing	a6
p^sir	d4k-3l4
p^sire	d4k-3l4
p^sis	b3m4
p^sj	e4l-4
p^sja	e5
p^sjaa	e5
p^sjo	a5d-3
p^sjoe	a4
p^sk	l-7
p^ske	e4g-4h6l-6
p^slag	k4
p^slec	l4
p^slee	h4
p^sleu	j4
p^sli	d-4f6g-4h4
p^slij	b-4f7g-4
p^slin	h4
p^slip	h5
p^slot	e4
p^slu	c-6
p^slui	c-6
p^sma	h4
p^smal	h6k-3
p^sn	a-9
p^snap	m-6
p^sne	a-7
p^snee	d3l-5
p^sneu	a-7k9
p^sni	e4
p^sno	c-4
p^snoe	g-3
p^snu	a-5d4k4
p^snur	a-5d4k6
p^so	j-6k4m-3
p^soo	j-6k7
p^soor	j-6k6
p^spa	l-4
p^spar	g4
p^spea	g4
p^spec	f3
p^spel	m-4
p^spi	g-3h4k-4l-7m-9
p^spie	c3k-4m-4
p^spij	h6l-6m-6
p^spo	d-4
p^spoo	m8
p^spor	b-5m-7
p^spr	e-7
p^spra	i4m4
p^spri	b4e-6
p^spui	e-3
p^stad	a-4h4i4
p^stal	f-5l5
p^stan	b-4c6
p^stap	m-4
p^star	k-5l5m-4
p^stat	h-4k-5
p^stek	b5
p^stem	j4k-4
p^sten	m4
p^step	d4h-6
p^ster	g-3k4
p^sti	f-5
p^stic	c5
p^stie	f-5g4l5
p^stin	k-7m-4
p^stoo	b5k-6
p^stor	c-4k-4
p^stri	a4
p^stro	c-6l7
p^stru	c4
p^stud	l-4
p^stur	f-4
p^stuu	l-3
p^su	e-4m4
p^sui	m9
p^suik	m5
p^suk	b7e-6j-4
p^sukk	b7e-6j-4
p^sup	j4
p^supe	j4
p^sur	j4
p^surv	j4
p^ta	a-6
p^taa	g-3k4m-7
p^taf	b5
p^tafe	b5
p^tak	h5l-7
p^takk	h5l-7
p^tas	a-5e9
p^tasj	a-5e7
p^tax	h5k-3
p^taxi	h5k-3
p^tec	l3
p^teck	l3
p^tel	c-4
p^tele	c-5
p^telk	h-4
p^tell	d-4e4g-3
p^ten	c-4k4
p^tent	k5
p^terw	h5
p^tes	k4
p^test	k4
p^tev	k4
p^th	c-6
p^the	d-4e-4m-5
p^thea	d-3h4
p^thee	i5k-5
p^ther	e-4k3
p^tho	b3
p^thor	b3
p^thu	c-7j-4
p^thui	c-7j-4
p^ti	d4
p^tij	m-5
p^tijd	m-5
p^tik	c5d6
p^tikk	c4d5
p^tikt	e4m6
p^til	h3
p^till	h3m7
p^tip	k4
p^tips	k4
p^toen	m5
p^toer	d-7h6
p^toes	m-3
p^toev	k-4l5
p^tok	d-7k6
p^ton	b-6i4
p^tong	b-6k5
p^too	k3
p^toon	k3
p^tor	d4
p^tore	d4
p^tos	b4g-3
p^tost	b4g-3
p^tou	b-6c4h-4
p^touw	b-6c4h-4
p^traf	e5
p^tram	h7
p^tran	b-6l7
p^trap	h-4
p^trau	l5m-4
p^tre	e-5
p^trei	h4j-4m7
p^trek	e-4
p^tri	c-4
p^tril	c-4
p^tro	h4
p^trot	h4
p^trou	j-4k6
p^tru	g4
p^trui	g6
p^tun	k-4
p^tunn	k-4
p^ty	e9
p^typ	e9m-3
p^type	e10k-5
p^uitl	d4e-7k-4
p^uitr	b6h3
p^uits	d-6g5
p^uitv	m-3
p^uitz	j-5l8
p^ur	b4d7g-4j-5l-5
p^ure	b4d7g-4j-5l-5
p^uren	b4d7g-4j-5l-5
p^vaar	l3
p^vag	e8h-5
p^vage	e8h-5
p^vake	f-4
p^val	f-3
p^vall	a-6k6
p^vals	b4e3f-4
p^vand	d-4
p^vann	h-4
p^vano	c3
p^vanw	h4
p^vat	e-3l5
p^vec	g6k-5
p^vech	g6k-5
p^veer	d5i5m-4
p^vei	m-4
p^veil	m-4
p^vel	d5
p^veld	d5
p^verb	g-6k4
p^verf	a-5c9f-4
p^verg	m-9
p^verh	m-7
p^verk	b-7
p^verl	a5b-4d-6j-4m-3
p^vern	c6
p^verp	b4k-6
p^verr	g5
p^verv	j4
p^verw	m-6
p^verz	k-4
p^ves	e5
p^vesp	e4
p^vest	m-4
p^vie	a5b4
p^viel	l4m4
p^vijf	h-6
p^vijv	c4
p^vind	m-4
p^ving	a6m5
p^vis	a-4b-4c7l-5
p^viss	a-4b-4c7l-5
p^vit	j-3
p^vite	j-3
p^vl	f-6
p^vla	f-5l-6
p^vlag	c6m-5
p^vlak	a4k-5
p^vlam	b5c-6f-4l-4
p^vle	f-4
p^vlee	f-4k4
p^vli	d4k-7
p^vlie	d4k-7l4
p^vlin	m-4
p^vlo	a5e3
p^vloe	e4
p^vlu	e4i5
p^vluc	e4i5
p^voe	k-4
p^voet	d5
p^vog	e5m-3
p^voge	e5m-3
p^vol	m-4
p^volk	d10g-3k-4l-5m-7
p^voll	b-4
p^volv	e5
p^volw	c3h4
p^von	d-4
p^vond	d-4g-3
p^vonk	l4
p^vor	m-4
p^vori	m-4
p^vraa	g-3
p^vrac	d-4h5k-4
p^vree	b-6f4
p^vri	i4k-7
p^vrie	i6k-4
p^vrij	h6k-5
p^vroe	b-6j-3k4
p^vu	f-5
p^vui	f-5
p^vuil	f-5m-4
p^vuis	d-5g4
p^waa	j6
p^waai	l6
p^waar	j7l-3
p^wac	f-5
p^wach	f-5
p^want	b4l-7
p^wap	k3
p^wape	k3
p^was	b3c-4k-4
p^wasr	e5
p^wass	b5k-4
p^wed	g-5
p^wedd	a4
p^weds	g-4k3
p^wegd	d4
p^wege	l3
p^wegg	b3
p^wego	h6l-6
p^wei	d-3
p^weil	d-3
p^wek	c-3e-6l6
p^weke	c-3e-6l6
p^welk	h4
p^wer	b-6j-5k5
p^werd	b-5g4
p^werk	j-5k4
p^wes	h-4m-4
p^west	h-4m-4
p^wet	b-5m-4
p^wete	b-5m-4
p^wh	g4j4
p^wha	g4j4
p^what	g4j4
p^wiek	c5
p^wiel	g3
p^wiet	d3
p^wij	c-3
p^wijk	c-5
p^wijn	b-5d4k4
p^wink	d4h-4
p^wint	f3m5
p^wip	d-5
p^wis	a-5e7
p^wit	k6
p^witt	k6
p^won	c-4k-3m5
p^woni	c-4j3k-4m6
p^woo	g5h-4
p^woon	f4m7
p^woor	g11h-5k-3m-6
p^wr	m-7
p^wra	m-6
p^wri	c5
p^wrik	c5
p^wu	f-6g6m6
p^wur	f-6g6m6
p^wurg	f-6g6m6
p^zaa	m-4
p^zaal	k4
p^zac	j4l7m4
p^zach	j4l7m4
p^zag	e5
p^zage	e5
p^zak	f7
p^zakk	f8g-4m-3
p^zan	k-4m-4
p^zand	k-4m-4
p^zat	d4e-3j-5m-5
p^zate	j-5
p^zatl	d6
p^zee	k4
p^zegg	m-4
p^zeik	k6
p^zeil	c-5
p^zet	m-4
p^zett	m-4
p^ziet	l-5
p^zig	k-4l5
p^zijk	b-5h5m-4
p^zijr	f4
p^zin	d9k-5
p^zing	d9k-5
p^zoc	k-4
p^zoch	k-4
p^zoe	j-5
p^zoek	j-5
p^zon	k-6
p^zone	d-5
p^zonn	e3g-4k-3m-6
p^zooi	a6d-6k-3
p^zor	g-3m-6
p^zorg	g-3m-6
p^zov	k-5
p^zove	k-5
p^zui	m-5
p^zuid	m-4
p^zus	m4
p^zusj	m4
p^zw	c-5
p^zwa	c-7
p^zwaa	l5
p^zwag	k3
p^zwar	a5c-6k-4
p^zwe	h-5i4
p^zwem	i4
p^zwer	m4
paad	d-7
paad$	d-4k3
paadj	c3
paadje	c3
paadp	c4d-5
paadpa	c4d-5
paaf	g-5
paaf$	c-5g-4k5m-3
paags	b4k-6m7
paagse	b4k-6m7
paagt	j-4
paagt$	j-4
paai	c-7
paai$	d5
paaid	c-9m-5
paaid$	c-7e4
paaide	c-3
paaien	e4f-4m-3
paail	l6m-6
paaili	l6m-6
paak$	e-5
paakp	f5
paakpo	f5
paaks	f7k-3m-5
paakt	f-5
paakt$	f-5
paakte	e4
paald	k-4
paalde	e5i4k-5
paalt	g-3h7
paalt$	h3j5
paaltj	c-5d-4h6
paalv	a5h-4k-5
paalve	a5h-4k-5
paamb	c6e-3k-4l-4
paambo	c6e-3k-4l-4
paamde	e3
paamh	c-4l6m-4
paand	k-4
paanda	c3
paande	d-5
paando	f-5g6
paang	l-4
paange	c3l-4
paanl	d3
paanle	d4
paanr	h4
paanri	h6
paans	g-4
paanv	l5m8
paanva	l5m8
paap	c-4l-5
paap$	f6
paapk	d4
paapka	d4
paapt	l-5
paapt$	l-5
paarl	a4l-5m-4
paarli	a4l-5m-4
paarn$	m-5
paarnp	l3
paaro	k-4l-5m-4
paarom	k-4l-5m-4
paars$	c4k-8l4m8
paarse	a4b-6g4
paarsn	m-3
paart	h4k4
paart$	g-5h5k3
paartj	c5
paarv	l-4
paarvo	l-4
paarw	a4
paarwi	a4
paas	d-6
paas$	e-4f-5j-4l5m-7
paasj	k4
paasje	k4
paast	d-5g-4
paast$	d-5g-4
paasv	b5
paasvu	b5
paatj	d4k-4m-5
paatje	d4k-4m-5
paatl	c-5l7
paatse	f6
paatst	a4
paba	b5
pabaa	b5
pabaal	b5
pabb	g4
pabbe	g4
pabbel	g4
pabe	d-5l6
pabel	d-6l7m-5
pabels	c4d-6h-4l5
pabo	c8k-5m-4
pabou	c8k-5m-4
pabout	c8k-5m-4
pabr	b5d-6m-4
pabri	b6c5d-6m-4
pabri$	c6d-5m-4
pabrie	b5
paby	f4
pacc	g-5
paccu	l4
paccu$	l4
pace	h5m-8
pacen	d3m-4
pacen$	m-4
pacet	h4l4
pacet$	h5
pach$	d3
pache	h-5k5l-4
pachel	l-4
pachen	h-5k5
pachet	g4
pachg	d4
pachga	d4
pachth	g-4l4m5
pachti	a6g6k-7m-6
pachtw	d-4f-5h4
pack	f-5k-4l5
pact	f6g-6m-4
pacti	e-5f7g-5m-4
pactie	e-3f4g-5
pactio	f5m-4
pada	a4
padd	h-5j-5
padde	b-7h-4
padde$	h-6l6
padden	b-5
pade	e-4
pade$	k-6l-4
padem	g-4l5
padem$	l5
paden	c-5f4
paden$	c-5f4
pader	e-3j-6
pader$	j-7k4
paders	c3e-4
padi	f-5i7
padio	f-5i7
padio$	f-5i4
padk	m3
padka	m5
padkam	m5
pado	d5
padp	c4d-5
padpa	c4d-5
pads	h5
pads$	h5
pafb	b4
pafe	c4
pafel	b5c5
pafel$	b3
paffe	l-5
paffen	d4l-5
paffi	c4f-4
paffit	c4f-4
pafg	k-5
pafga	b4m5
pafgaa	b4m5
pafge	k-5
pafgeg	m3
pafgel	a4
pafger	h5j-5
pafges	a5c-4l4
pafi	e5
pafic	e5
pafic$	e5
pafl	k-5
pafm	g3
pafma	g4
pafo	m-5
pafon	m-5
pafond	m-5
pafr	b5
pafri	b5
pafrit	b5
pafsc	i6m8
pafsch	i6m8
pafsta	a4
pafv	e-6k-5l7m-7
pafva	e-6k-5l7m-7
pafval	e-6k-5l7m-7
pafwa	c5
pafwas	c5
pafwe	m4
pagad	m4
pagade	m4
pagb	l-5
pagbo	l-5
pagboo	l-5
page$	j-5
paged	d3
pagede	d3
pagee	g-5j6
pageer	g-5j6
pagens	j-6l-8
pagent	h-3i-4
pager	k5
pager$	k3
pages	c-4e6
pages$	c-4e6
pagg	c3
pagge	c4
paggen	c4
pagi	d-4e4l-4m4
pagie	m6
pagier	m6
pagr	e-4h4m-5
pagre	e-4g4m-5
pagres	e-4g4m-5
pagro	k4
pagroo	k4
pags	a4k-8m6
pags$	a5k-4
pagse	b4k-6m7
pagse$	b4k-6m7
pagt	j-4
pagt$	j-4
paha	f-5i-7
paha$	f-5i-7
pahah	h-4
pahaha	h-4
pahe	l5m-4
pahel	l5m-4
paheli	l5m-4
pai$	d5
paid	c-9m-5
paid$	c-7e4
paide	c-3
paide$	c-3
paien	e4f-4m-3
paien$	f-3
pail	l5
paili	l6m-6
pailic	l6m-6
paine	l4
painer	l4
pair	d-4g-4
paire	d-4g-4
pais	b-6k4
pakela	e4
pakeld	h4
paker	g6
paket	a4
pakkel	b4f4
pakken	c4k-7
pakker	b5
pakket	e7k-4
paklo	d5m-4
pakloz	d5m-4
pakp	l4
pakpo	f5
pakpog	f5
paks	e-4f6g-3k4m-4
paks$	e-4g-6k6
pakt	f-4
pakt$	f-4
pakte	e5m5
pakte$	m6
pala	f5
palaa	b-5k6
palar	f6
palarm	f6
palb	c5e-5
palbe	c3e-3
palber	c3e-3
palc	d-4l5
pald	k-6
palde	a6i3k-7
palde$	i5
palds	g7
palds$	g7
pale$	e-4m7
palee	d-4i-4k4
paleer	d-4i-4k4
palem	m-4
paleme	m-4
palen	k-4l7
palen$	k-4l7
paler	k-4
palert	i6k-4
palfe	k5
palfee	k5
pali	g-4m-4
palk$	b-5d4
palkn	g5m6
palknu	g5m6
pall$	e5m-6
palleb	m-6
pallem	f-3
paller	j-4
palles	l-5
pallet	m-4
pallo	k-4
pallon	d4k-4
palm	j3m-4
palme	j5
palo	m6
pals	e6
pals$	e5f-4
palso	m-4
palsof	e4m-4
palt	f-5
palti	j-8k5
paltij	j-8k5
paltj	c-5d-4h6
paltje	c-5d-4h6
palu	a6k-5
palv	a4d-4h-4
palva	k3
palvas	k3
palve	a5d-4h-4k-5
palvel	a4d-5
palven	a5h-4k-5
palw	c3k-4
palwe	c3k-4m-6
palwee	m-6
paly	m-4
palys	m-4
palysa	m-4
pama	i6j-4m5
pama$	i6j-4m5
pamb	b-7f-3
pamba	b-7c-5h6k5
pambaa	c-5h6
pambe	i6k-4
pamber	i6k-4
pambo	c6e-3
pambor	c6e-3
pamde	e3
pamde$	e3
pamer	k-5
pamer$	e-3f6m5
pamera	m-5
pamerr	d5m4
pamers	c3d-5
pames	l4
pamh	c-4d4l5m-5
pamha	d4
pamhal	d4
pamil	g4
pamili	g4
pamm	c-4
pamma	k4
pamme	c-3
pammer	k5
pamo	l5
pamp$	b4
pampe	b-5
pampen	b-5
pamper	h-4
pampio	m-4
pampv	k4
pampvu	k4
pamt	c-4h4
pamt$	c-4h4
panaa	k-4m8
panaal	m7
panaat	a7g-4k-4
panav	m-4
panavo	m-4
panceb	g4l5m4
pandaa	d-4
pandag	c4
pandba	a5
pandd	h-5k5
pandde	h-5k5
panden	l-4
pandg	e3
pandga	e5
pandh	c-3d3m4
pandha	c-3d3m4
pandi	m-4
pandj	b5h-4m-5
pandje	b5h-4m-5
pandl	b7
pandlu	b7
pando	b3f-4g3
pandoe	b4f-5g4
pands	b8
pands$	b4
pandst	b4
pandt$	e-4
pandw	b6
pandwe	b7
pandwo	m3
pane$	d-4e-4
panen	l3
panen$	l3
pang$	b5k-9
pangeb	b5
pangek	h-4
pangen	k5
panger	h5
panges	c7g-6k4
pangev	m6
pangh	b-4c-5d6j5k-5
panghe	b-4c-5d6j5k-5
pangj	d10
pangje	d6
pangjo	d7
pangr	m4
pangra	m4
pangsk	g4h-4
pangsl	g5
pangt	g-3
pangt$	g-3
pangz	h-4
pangza	h-4
pani	b-3
panim	j-4l5m6
pank$	e-4f5
panke	c3d-7l-3
panken	c4d-4l-4
panker	d-4f4
pankst	f3
panl	d3
panle	d4
panleu	d4
panmo	f4j-5
panna	h-4
pannac	h-4
panne$	d-5k5m-4
pannet	i5m6
pano	a4k-7
panoc	c3
panoch	c3
panon	k-6
panr	h4
panri	h6
panrij	h6
pans$	l-4
panse	e-4m4
pansen	e-4
pansv	l3
pansvl	l3
panta	d-3
pante	g-4
pantel	d-4h4
panten	h-5
pantj	b6l-3
pantje	b6l-3
pants	c-4d4l4
pantso	c-4d4l4
pantw	g-5
pantwo	g-5
panv	l5m8
panva	l5m8
panval	l5m8
panwe	h4
panweg	h4
paok	d5
paoke	d5
paoke$	d5
papa$	k4
papel	b7d-4e-4h-5
papel$	b7d-4e-4h-5
paper	l5
papi	b4d-4
papie	b4d-4
papier	b4d-4
papj	b-6j-7k8l-5m-4
papje	b-6j-7k8l-5m-4
papje$	b-6j-7k8l-5m-4
papk	d4
papka	d4
papkam	d4
papl	g-6k5m-5
paplu	g-6k5
papoth	j4
pappe	j-5
pappel	j-5k5
pappen	h-4j-5l-4
papper	h5
pappg	d-4m-3
pappgr	d-4m-3
pappie	m-4
pappj	g6
pappje	g6
pappl	a-4
pappt	m7
pappt$	b4m5
pappy	a-4k3
pappy$	a-4k3
paps	c5
paps$	c6
papt	g-7
papt$	e-4g-6
papto	f6m-4
paptop	f6m-4
papu	b-4
papuc	b-4
papuch	b-4
papvo	d-3
papvoe	d-3
para	j-4
parac	l6
parag	j-5
parage	j-5
parao	d5
paraok	d5
parap	g-6k5
parapl	g-6k5
parav	b6k-4
parava	b6k-4
parbe	b5
parbec	b5
parden	b4
pare$	a6c-6k-8
paren$	l-4
parig	f-3i5m3
parige	f-3i5m3
parkee	i-3
parker	g6h-7
parl	a4l-5m-4
parli	a4l-5m-4
parlij	a4l-5m-4
parm$	f5h-4
parme	i-4
parme$	i-4l4
parml	h3m4
parmli	h3m4
parn	m-6
parn$	m-5
parna	m-7
parnav	m-7
parnp	l3
parnpa	l3
paro	l-5m-4
parom	k-4l-5m-4
parom$	k-4l-5m-4
parp	a-5e6
parpo	a-5e6
parr	d4m-6
parre	m-7
parren	m-7
parri	d5
parric	d5
pars$	c6d-4k-8m4
parse	a4b-6g4
parsen	a4b-6g4
parsn	m-3
parsna	m-3
parst	a8b-5
parst$	a7b-5c-5
part$	g-5
parta	m4
partaa	m5
parter	e6m-5
parti	g6k-4
partie	j-5
partij	d-4g11k-4l-5
partj	c4
partje	c4
parto	a5b-3
parton	a6b-3
parts	d4
parts$	f4j4l-5
partse	l5
parv	l-4
parvo	l-4
parvoo	l-4
parw	e-4h4
parwi	a4
parwis	a4
parwo	j4
parwou	j4
pasb	f5l5
pasba	f6
pasbak	f6
pase	d6e-4k-8
paser	a3d5e-4k-7m-3
paser$	d5
paserp	d6h-3
pasers	a6d-3h4k-7
pasg	e-4f7
pasge	c4e-4f8
pash	a-3f4
pasha	m-8
pasi	g-5
pasie	d4g-5m-3
pasiel	d4g-5m-3
pasis	c4
pasiss	c4
pasj	a-4e6
pasje	a-4e6
pasjes	a-5e7
pasker	m6
pasl	h4
pasle	h4
paslu	j3m4
pasluc	j3m4
pasm	c5
pasp	j-5
pasr	e5
pasre	e5
pasrek	e5
pass	k-9l-4
passa	m6
passag	d5m4
passe	k-5l-5m-5
passen	m-4
passer	b4d5k-5
passt	c5
passto	c5
paste	b-5j4
pasten	b-5j4
pastg	f4
pastge	f4
pasti	m-4
pastig	d4m-5
pastj	i4m-4
pastje	i4m-4
pasv	g-4m-7
pasve	g-4l4m-6
pasvel	m-5
pasvez	c-4l6
pasvu	b5
pasvuu	b5
pasz	c5k-4
pasze	c5k-4
paszet	c5k-4
pata	k4m-4
patal	m-4
pataly	m-4
patb	b4k-6m4
pate$	f-5
pateb	g-3
patep	g5m4
patepa	g5m4
pater$	l5
paterb	d4k-4
paterd	j-5
paterk	i7m7
paterr	m-3
paters	d-4g-4l4
pati	k-5
patieg	g4
patien	m5
patio	h-5k-5
pation	h-5k-5
patis	l4
patj	k-4m-5
patje	k-4m-5
patje$	k-4m-5
patl	c-5d4l5m-3
patla	d5
patlap	d6
patsa	g4j4
patsap	g4j4
patse	f6
patse$	f7k-5
patsen	h3
patst	a4
patt	d-5
patte	d-5j-4
patte$	b3k-4
patten	d-7l7
pau$	k4
pauf	k-5l-3
pauff	k-5l-3
pauffe	k-5l-3
paum	l5m-4
pauma	l5m-4
paumah	l5m-4
paur	c4i4m-6
paura	c4m-5
pauran	c4m-5
paus	a-4f-4k4
paus$	a-4f-4k4
pauti	m4
pautis	m4
pautob	b3
pautod	f4k6
pautop	e7
pautor	l-5
pautos	g-6
pauw$	d3
pauwg	c7d5k-5
pauwgo	c7d6k-5
paval	m-7
paval$	m-6
pavals	d4
pavan	b6k-4
pavan$	b6k-4
paver	c-4g6m5
pavers	c-3g4m6
pavi	g-3
pavig	h4
paviga	h4
pavin	a4d5g-4
paving	a4d5g-4
pawa	d6
pawaa	d6
pawaai	d6
pax$	k5m-4
paxi	f-6h4j-5
paxi$	h4
paxic	g4k-4
paxich	g4k-4
paxis	d-6f-4h4j-5l5
paxis$	d-6f-4h4j-5l5
paze	a5c4
pazen	a5c4
pazen$	a5c5
pazi	m-4
pbaa	k-8l6
pbaal	b5
pbaal$	b5
pbaan	h3k-6
pbaan$	h3k-6
pbaar	l8
pbaar$	l8
pbaas	e-3l6
pbaas$	e-4l5
pbabb	g4
pbabbe	g4
pbaby	f4
pbad$	e3
pbadk	m5
pbadka	m5
pbak	k-7
pbak$	b4k-8
pbakk	c9
pbakke	c9
pbal	b-6
pbal$	b-7f4k4
pbalkn	g5m6
pball	b-9d5m-6
pballe	b-8d4k3
pballo	d4k-4
pband	l-5
pband$	d3l-4
pbande	d-5e-4h3
pbank	k6
pbank$	e-3k5
pbanke	l-4
pbar	c-5
pbarb	b5
pbarbe	b5
pbare	l7m6
pbarr	d6
pbarri	d5
pbars	a8b-5
pbarst	a8b-5
pbarw	j4
pbarwo	j4
pbas	d5k-6
pbasi	c4
pbasis	c4
pbaz	m-4
pbaze	m-4
pbazen	m-4
pbber$	b4
pbeb	m4
pbec	b6
pbeck	b3
pbecke	b3
pbecu	b5
pbecue	b5
pbede	d3
pbedek	d3
pbedo	b-7k7
pbedoe	b-7k7
pbedr	k-6
pbedre	k-4
pbeef	j5l-5
pbeeft	j5l-5
pbeer	e6i-4
pbeert	e6i-4
pbees	k-3l4
pbeest	k-3l4
pbeet	m-8
pbeet$	j-3
pbeetj	m-8
pbeg	h-5
pbega	d-4
pbegan	d-4
pbege	i5
pbegel	i5
pbei	m-8
pbei$	m-6
pbeid	h4
pbeide	h4
pbeig	m-4
pbeige	m-4
pbej	b4
pbeja	b4
pbejaa	b4
pbek	h-5
pbeke	d-6h-4
pbeken	d-6h-4
pbekl	c5
pbekla	c5
pbel	h-4
pbel$	f-4m-6
pbela	l-3
pbelag	l-3
pbelc	e5
pbelca	e5
pbeld	h-5
pbeld$	h-5
pbelde	m6
pbell	m-4
pbelle	m-4
pbels	c6h-4l5
pbels$	c6h-4l5
pbelt	k4
pbelt$	k4l-4
pbend	a5d-6
pbende	a5d-6
pbenen	h4
pbeni	j-4k5
pbenie	j-4k5
pbep	m-3
pbepe	m-3
pbeper	m-3
pber$	i5k-5
pberg	e7l-4
pberg$	m4
pberge	m-3
pbergi	e8l-4
pberij	h6
pberm	h-4k-3
pberm$	l4
pbermb	b6h-3
pberov	g5
pbers	d5
pbers$	d5
pbert	e-4
pbert$	e-4
pbest	c-4
pbeste	l-5
pbestu	c-4
pbet	g-5j7l-4
pbeta	j4
pbetaa	j4
pbete	j6m-3
pbetek	j9k-8
pbeter	k4
pbetr	f6
pbetra	f6
pbeu	m-9
pbeuk	c6f-5m-6
pbeur	m-5
pbeurd	l-4m-3
pbeurt	f-3
pbeva	g-5
pbeval	g-5
pbew	m5
pbewa	e5m4
pbewaa	e3m5
pbewe	m10
pbeweg	l4m9
pbewi	h4
pbewij	h4
pbewo	k-4
pbewon	k-4
pbewu	d-4m5
pbewus	d-4m5
pbez	e4k-4
pbezo	e8k-5
pbezoe	h3m-3
pbezor	e8k-5
pbidg	a4
pbie	b-4
pbied	d5m-5
pbied$	d7
pbiel	l4
pbiel$	l4
pbier	b-7
pbier$	m-3
pbierf	k-4m-3
pbiert	b-7i-4k6
pbij	k-5
pbij$	m-5
pbijg	d-4g7k-6
pbijga	d-4
pbijk	e6m-4
pbijke	e6m-4
pbijl	g5m4
pbijl$	g3
pbijn	k-4l4
pbijna	k-4l4
pbijz	j6l-8m-6
pbijzo	a3
pbike$	b4h5m5
pbiker	m-6
pbikes	d7h-7
pbil	k-4
pbili	g4
pbilis	g4
pbio	k6m-4
pbios	k6m-4
pbit	b-6k6
pbitt	b-6k6
pbitte	b-6k6
pblaa	a-4j4
pblaas	a-4j4
pblaf	d7l-6
pblaff	l-5
pblaz	a9c8k-4
pblaze	a9c8k-4
pble	m-7
pbleek	m-6
pbler	d7k-6
pblere	d7k-6
pblev	k5m-4
pbleve	k5m-4
pbli	j-5
pblij	j-5
pblijf	j-9k3
pblijv	h4
pblikj	d5
pbliks	h4
pblo	e-5
pbloe	e-3
pbloed	e-5l-3m5
pbloem	h-4
pbloes	d6g-4
pblok	c-5e-4
pblok$	c-5e-4l5
pblokk	h4l-6
pblot	m4
pblote	m4
pblu	b13j-4l-4m-4
pblus	b13j-4l-4m-4
pbluss	b4
pblust	b7l-4
pboar	f4
pboard	f4
pboc	h6
pboch	h6
pbocht	h6
pboel	c-4
pboel$	c-4
pboer	f-5k-4l7
pboer$	f-4h4k-4l9
pbok	d-4e-4g7
pboks	d-4e-4g7
pbol	g-4
pbol$	g-4l5
pboll	l-3
pbolle	l-3
pbomm	d-4m-4
pbomme	d-4m-4
pbon	c-4g5h4l-4
pbonk	a4c-4
pbonke	c-4e-4
pboo	d-3i4l5
pbood	i3
pboom	a-3
pboom$	a-3b-4
pboos	e-5
pboos$	e-5
pboot	d-4e-5h-3l9m4
pboot$	e-5l8m4
pbootj	i4l4
pbor	c5
pbord	c6
pbord$	d-4
pborde	h4l-6
pbordj	c4e-3k-4
pbos$	l4
pbote	h-4
pbou	c4k-5m-8
pbout	c8k-5m-4
pboute	c8k-5m-4
pbouw	m-5
pbouwd	c3
pbouwm	m-4
pbouwt	b4c4
pbow	g4
pbowl	g4
pbowli	g4
pbox	h-6
pbox$	f4
pboxe	h-6
pboxen	h-6
pbraa	e-5f7
pbraak	e-5f7l4
pbrac	c-4
pbrach	c-4
pbran	b5
pbrand	b5
pbras	g4
pbras$	g4
pbre	d-6m6
pbrek	d-6l-5m7
pbreke	d-5m6
pbren	h5
pbreng	h5
pbreu	h-6l5
pbreuk	h-6l5
pbri	c4
pbri$	c6d-5m-4
pbrief	e-6k-6
pbriek	b5
pbril	k4
pbro	e-7
pbroe	g7m6
pbroed	g4l5m4
pbroek	m5
pbroer	e-4g6
pbrok	m-5
pbroke	m-5
pbrom	e-6k-5
pbromm	e-6k-5
pbroo	b7
pbrood	b7
pbru	e-4
pbrug$	e-5
pbrui	h4m-6
pbruik	d6
pbruil	d-3h5
pbruin	l6m-6
pbuik	m3
pbuik$	m3
pbul	l4
pbull	l5
pbull$	l5
pburea	j4
pburg	a4
pbusb	h5k-5
pbusba	h5k-5
pbusc	h5
pbusch	h5
pbush	c4
pbusho	c6
pbusse	a4
pbusst	g4m5
pcad	d4k3
pcade	d5f-4k4
pcal	d-4g5
pcame	m-5
pcamer	m-5
pcan	b5
pcan$	b6
pcap	b-4
pcapu	b-4
pcapuc	b-4
pcar	h-4
pcara	b6k-4
pcarav	b6k-4
pcarn	m-7
pcarna	m-7
pcarp	a-5e6
pcarpo	a-5e6
pcat	i3
pcati	i3
pcatie	i3
pccu	l4
pccu$	l4
pcdo	g7
pcdon	g7
pcdona	g7
pceb	l6
pcebr	g4l5m4
pcebro	g4l5m4
pced	e-4h4m-3
pcede	e-4h4m-4
pcedes	e-4h4m-4
pcee	f4
pceer	f4
pceerd	f4
pcen$	m-4
pcentr	g-3
pcet	h4l4
pcet$	h5
pch$	m-5
pchaa	g-4m-7
pchaaf	m-7
pchade	f3
pchap	g-4
pchap$	d-5g-4
pchau	k-5l-3
pchauf	k-5l-3
pche$	i-3l5
pchec	g-4l-4
pcheck	g-4l-4
pchee	l6
pcheef	l6
pchei	i5m4
pcheid	i5m4
pchel	d-7g9l-3m-4
pchel$	k4l-4
pcheld	d-8g13
pchen	h-4k4
pchen$	h-4k4
pchept	m5
pcher	k-3m-5
pcherm	c4k-3
pchet	g4
pchete	g4
pcheu	c-3l4
pcheur	c-3l4
pchg	d4
pchga	d4
pchgas	d4
pchie$	i4l-3
pchien	b4
pchies	c3
pchiet	d-4
pchij	h-3
pchijn	h-3
pchild	e3
pchill	d3h5
pchip	g6
pchipp	g6
pchoc	k3
pchoco	k3
pchoe	k-6l7
pchoen	k-6l7
pchom	c6
pchomm	c6
pchon	b-4
pchon$	b-4
pchoo	l-4
pchool	l-4
pchop	d5
pchopp	k4l-3
pchot	g7l-3m7
pchot$	k6
pchote	g8m7
pchre	d4
pchree	d4
pchrif	e5
pchro	k-3l-7m-4
pchroe	l-3m-4
pchrok	a5l-5
pchta	j5l-3
pchtd	c-7
pchte$	l-6
pchtg	b-4e5
pchtge	b-4e5
pchth	g-5l6
pchtha	g-4l4m3
pchtho	l4
pchti	k-4
pchtig	a4m-6
pchtj	i4
pchtr	c6g-5m-4
pchts	h5j4
pchts$	b-5h4m-6
pchtst	i5j6l-7
pchtt	d5e5g-4
pchtw	d-4f-4h6
pchtwa	d-3h7
pchu	k-7
pchud	a-4l5
pchudt	a-4l5
pchui	c4d4k-6
pchuim	c4d4k-6
pchut	d-4
pchutt	d-4
pchz	d4
pchze	d4
pchzel	d4
pcien	m-5
pcien$	m-5
pcit	k-4
pcite	k-4
pck$	l-4
pcke$	b3
pckel	l3
pckel$	l3
pcken	e5
pcker	c5
pcker$	c5
pckt	b6f-5k-4l5
pckt$	b4f-5k-4l5
pclub$	h4
pcob	a4
pcobr	a4
pcobra	a4
pcol	a-3
pcola	b4l-4
pcoll	a-4
pcolle	a-4
pcom	a4g-6
pcome	k4m-4
pcomm	a6k-5
pcommi	a6k-5
pcomp	g-5
pcompl	k4
pcompo	a4g-5
pconta	l4
pcontr	k-5
pcoo	l-5
pcoot	l-4
pcoote	l-4
pcor	d5g-4j4
pcou	b4
pcout	b4
pcouti	b4
pcre	i-4
pcrec	i-4
pcrech	i-4
pcro	h6
pcros	h6
pcross	h6
pcta	e3
pctan	e3
pctant	e3
pcte	f4
pcten	c3k4
pcti	e-5f7g-5m-4
pctie	e-3f4g-5
pctie$	c4e-4
pctio	f5m-4
pction	f5m-4
pcto	e5
pctor	e5
pctor$	e5
pcu$	l4
pcue	b5
pcue$	b5
pcus	d-5k3
pcuss	d-4g-3k6
pcussi	d-4g-3k6
pcuy	c5e-3
pcuyp	c5e-3
pcuyp$	c5e-3
pdaad	m-3
pdaad$	m-3
pdaag	h4
pdad	c3e-4i-4
pdade	c3e-4i-4
pdader	c3e-4i-4
pdag	k-9
pdag$	k-8
pdage	g5l7
pdagen	g5l7
pdags	a5k-4
pdags$	a5k-4
pdak	l3
pdak$	m3
pdakk	m4
pdakl	d5m-4
pdaklo	d5m-4
pdakp	l6
pdala	b4
pdalar	b4
pdam	b6
pdames	l4
pdamp	b7l-5
pdamp$	b7l-5
pdank	f3
pdank$	f5
pdansv	l3
pdas	f4
pdat	a3
pdat$	a4b-4i-4m-4
pdate	e4
pdate$	e4
pdbaa	l5
pdbee	b-4c4
pdbeel	b-4c4
pdda	a3k-3
pddag	a3k-3
pddags	a5k-4
pdde$	h-8k4l6m-4
pddel	d5k-7
pddels	d8k-6
pdden	i4
pdder$	e3l-4
pddes	a4
pddest	a4
pdea	f-5k5
pdec	d5
pded	k-6
pdee	m-9
pdee$	k-3
pdeel	d-6m-8
pdeeld	a4
pdeels	c5
pdeelt	d-5h6
pdeer	d3
pdeert	d3
pdek	k-5
pdek$	d-3
pdeke	b3i4m5
pdeken	b3i4m5
pdeks	a3m-5
pdekse	a3m-5
pdekt	f4k-4
pdekt$	c3f4k-4
pdel$	c5f4i-4k-4
pdela	g4m6
pdelaa	g4m6
pdele	m-8
pdelen	m-8
pdelf	k-5
pdeli	k5l-6
pdelij	k5l-6m-5
pdels	d8k-6
pdels$	d8k-6
pdem	a-6f-3g-4
pdem$	l5
pdeme	f-3i4
pdemel	b4
pdemen	f-4i4
pdemp	a-6k5
pdempt	a-6k5
pdena	d-4m4
pdenav	d-4m4
pdend	g6l-6
pdend$	g5l-7
pdeng	i4k-5l-4m-3
pdenge	m-3
pdenh	b5
pdenhu	b5
pdeni	j5k-3
pdenin	j5k-3
pdenke	j4
pdenp	g-4
pdenpo	g-4
pdens	m3
pdent	l-4
pdente	l-4
pdenw	g6h-3
pdenwi	g6h-3
pderbr	a4
pderd	e-5f8
pderd$	f4h4
pderde	f6k-3
pderee	e-5
pderf	a5m5
pderfi	k3
pderg	b4m-4
pdergr	m-4
pderh	c5l4
pderli	g-3
pdern	a-3m-7
pderp	h5
pderr	b5e5
pderra	b5e5
pderst	l-4m-4
pdert	a4
pderti	a5
pderu	h6
pderui	h6
pderwa	b-3g-4
pderz	h-3
pdes	e-4m-6
pdes$	e-4h4m-4
pdest	a4
pdeste	a4
pdet	e5
pdete	e5
pdeuk	a4c5
pdeurb	c4f-4m-4
pdeure	l-4m-5
pdew	m-4
pdga	e4
pdgan	e4
pdgang	e4
pdge	g5m-5
pdgi	e5
pdgie	e5
pdgiet	e5
pdgr	a4
pdha	c-3d3m4
pdhav	c-3d3m4
pdhave	c-3g4m6
pdhavi	a4d5g-4
pdhei	b4
pdheid	b4
pdic	h7
pdich	h7
pdicht	h7
pdie	h-6
pdief	g4
pdief$	g5
pdien	l-5m-4
pdien$	f4k-4m-3
pdiens	l-5
pdiep	h-6l6
pdiep$	h-6l6
pdiepi	m4
pdier	j4l-6
pdiere	j4l-6
pdiev	f7m4
pdieve	f7m4
pdig	k3
pdig$	g-6k3
pdigi	g6
pdij	g-5
pdijk	g-4
pdijk$	g-4
pdijn	b4
pdijn$	b5
pdijne	a-4k6
pdik	a6e-4
pdikk	a6e-4
pdikke	a6e-4
pding$	g-3k-7
pdinn	i6
pdinne	i6
pdino	i7m6
pdio	f-5i6
pdio$	f-5i4
pdir	m5
pdirk	m5
pdirk$	m5
pdis	d-4k5
pdisc	d-4k5
pdiscu	d-4g-3k6
pdja	e5
pdjes	m-4
pdjes$	m-4
pdka	d-4
pdkam	d-4g4
pdkame	d-4g4
pdkl	k-5
pdkla	a4
pdklap	a4
pdlu	b7
pdluc	b7
pdluch	b7
pdod	h-4
pdode	h-4
pdode$	c-5g6h-6
pdoden	g-4k3m3
pdoef	b4
pdoel	b-11k7
pdoeld	b-7k8
pdoeln	b-7c4
pdoen	f-3
pdoen$	f-3
pdoet	k-6
pdoet$	k-6
pdok	j5
pdokt	j6k-5
pdokte	j6k-5
pdol	g4
pdoll	g4
pdolle	g4
pdom	d4
pdona	g7
pdonal	g7
pdonk	i4l4
pdonke	i4l4
pdonu	h5
pdonut	h5
pdood	d-4g6l-5
pdood$	d-4g6l-6
pdoods	k-4
pdoof	b6e5h-6
pdoofd	b6e6h-6
pdoorg	a-5j-6
pdoors	e-5k4m-5
pdorp$	a4
pdorps	a-4
pdoz	g-3k-3
pdoze	g-3k-3
pdozen	g-3k-3
pdpa	c5d-6
pdpar	g4
pdpl	d6
pdpla	d6
pdplas	d6
pdra	b-5c-7
pdraa	c-6
pdraad	m5
pdraag	m-4
pdraai	c-8e4
pdran	b-5c-5h5j4k-5
pdrang	b-4c-5d6j5k-5
pdrank	h6l3
pdre	k-7
pdrei	k-6
pdreig	k-6
pdrem	a-5h10
pdremp	a-5h10
pdreu	a8b-4
pdreun	a8b-4
pdrev	l4m4
pdreve	l4m4
pdrif	h3
pdrift	h3
pdrij	g-4
pdrijf	g-4k-3l4
pdrijv	d4
pdrink	d4
pdroge	b4
pdrogi	f3
pdrone	d5e9l-7m-3
pdroo	b5
pdroog	k4
pdroom	i4
pdru	m-5
pdrug	a-5
pdrugs	a-5
pdruk	g-4m-5
pdruk$	c-6d-4
pdrukt	c6d5k-5m-4
pdsb	e-4i4m6
pdsd	f4k-4m-3
pdsdi	f4k-4m-3
pdsdie	f4k-4m-3
pdse	m-4
pdse$	m-4
pdsp	g5
pdsta	b5
pdstap	b4
pdsti	k-4
pdstil	k-4
pdui	b-4g-3j-9l6
pduif	b-4i-3l4
pduif$	b-4i-3l4
pduik	e3h-4j-9k7
pduike	e3h-4
pduin	g-5m-6
pduin$	g-5m-6
pduiv	l5m-4
pduive	l5m-4
pduiz	k-5l7
pduize	k-5l7
pdum	e-5k-4l10
pdump	e-5k-4l10
pdumpt	e-5k-4l10
pdur	a4
pdure	a5
pduren	a5
pdurf$	g4
pdurft	m-4
pduu	j3k-4
pduur	j3k-4
pduurt	j3k-4
pduw	l-5
pduwd	d-3g3l-4
pduwd$	d-3g3l-4
pduwe	h-6m-3
pduwen	h-6m-3
pduwt	d-4e4m-4
pduwt$	d-4e4m-4
pdve	j4
pdver	j4k-3
pdvero	j4k-3
pdwa	c4i6
pdwaa	i6
pdwaal	i6
pdwe	b6
pdwee	b7
pdweer	b7
pdweg	h3
pdweg$	h3
pdwen	l-4
pdwene	l-4
pdwi	g4
pdwin	g5m4
pdwink	g5m4
pdwond	m3
pdy$	g-4m-4
peach	d4
peacht	d4
peag	g-5j5
peage	g-5j5
peagee	g-5j6
peak	g4
peake	g4
peaker	g4
pean	j-4l5m6
peani	j-4l5m6
peanim	j-4l5m6
pear	a-4k3
pear$	a-4k3
peat	h4
peat$	l-4m3
peate	h4m-4
peater	h4m-4
peau	f-6k9
peau$	k4
peaut	c-4k4
peauto	c-4k4
peba	k-6
pebab	g4
pebak	k-7
pebak$	k-7
pebe	k-4
pebei	m-6
pebei$	m-6
pebel	h-4
pebeld	h-4
pebeu	m-4
pebeur	m-4
pebi	d7
pebie	d7
pebied	d7
pebl	a4l-5
pebla	a7c6k-4
peblaz	a8c6k-4
peble	k5m-4
peblev	k5m-4
peblo	m5
pebloe	m5
peblu	b7l-4
peblus	b7l-4
pebol	g-4
pebol$	g-4l5
peboll	l-4
pebon	a6
pebonk	a6
peboo	l4
pebox$	f4
pebr	e-4
pebra	b4c-4k-6
pebrac	c-4
pebran	b6k-6
pebroe	g4l5m4
pebrok	m-5
pebru	d6
pebrui	d6
pebu	c4
pech$	l7
peche	i-4
peche$	i-4
pechec	b4
pecht	g4
pechte	d-4g10l-5
pechth	l4
pechtp	g8h-3k-5
pechts	b-5h7m-5
peci	d4
peck	b5
pecke$	b3
peckel	l3
peckt	b4
peckt$	b4
pect	c4e4m-4
pect$	m-4
pecta	e3
pectan	e3
pecte	c3f4
pecu	b5
pecue	b5
pecue$	b5
pedd	a4
pedde	a4
peddes	a4
pede$	b-4k-4
pedek	b3
pedekt	b4
pedel	a5i-4
pedeli	a5
pedem	a-6k6
pedemp	a-6k5
pedena	d-4m4
pedend	g5l-7
pedere	e-5
peders	l5
pedes	e-4h4m-4
pedes$	e-4h4m-4
pedeu	d3
pedeur	d3
pedh	m-5
pedhe	m-5
pedk	d-4m-6
pedka	d-4m-6
pedkam	d-4m-6
pedo	h-6
pedoe	b-5k4m-3
pedoel	b-7k7
pedoo	b6e6h-6
pedoof	b6e6h-6
pedr	e5k-9
pedra	c-5e9f-4
pedraa	c-5e6h4
pedre	k-6l4
pedrei	d3k-4
pedrev	i3l5m5
pedru	c6d6k-5
pedruk	c6d6k-5
pedsc	f4
pedsch	f4
pedt	m5
pedt$	m5
pedu	d-4k-4l3
pedum	e-5k-4l10
pedump	e-5k-4l10
peduw	d-4g4l-4
peduwd	d-3g3l-4
peed	e4k-7
peed$	h4k-4l-3
peedk	d-4m-6
peedka	d-4m-6
peeds	e4
peedsc	f4
peef$	m-4
peege	d5
peegen	d6
peegg	c6
peegge	c6
peegs	f-5m-8
peegst	f-5m-8
peegt	f-4g5
peegt$	f-4g5
peekb	l5m-4
peekba	l5
peeki	i3
peekij	i3
peekp	g7k-7l-3
peekpa	g7k-7
peekt	g-4k4
peekt$	g-4k4
peekw	g6
peela	k4
peeld$	b-4
peelh	j-6k7
peelhu	j-6k7
peeli	k4
peelin	k4
peels	c6i4m-4
peelsc	c5
peelt	f-5h3
peelt$	h6k-3
peeltu	f-3
peem$	k3
peemd	f4k-5m5
peemde	f5k-5m7
peend	h-6k-5l5
peens	a-6m-6
peens$	a-6m-5
peep	b4j-4
peep$	d-3f-6g6m4
peepj	e6
peepje	e6
peept	b8h-5
peept$	b8h-5
peepw	h5
peepwa	h5
peera	b4c4f-4
peerau	b4c4f-4
peerd$	j5
peerde	d-3
peerg	g5m4
peerge	g4m7
peerl	b-5
peerli	b-5
peerm	h-3
peerme	c4m-3
peers	c4
peersl	m-4
peert$	e4
peerte	e-5
peerti	d5i5m-5
peertj	k5
peerw	b-4h7
peerwa	b-4h7
pees$	f-4k4l-4
peest$	a-5k3
peestj	k-5l5m5
peestv	m4
peeta	m-5
peetac	m-5
peetj	l-4m-9
peetje	l-4m-9
peeuw$	g4
peeuwb	c-3
peeuwe	c-4
peeuwp	c5
peeuwt	d4
pefe	b4k-7
pefen	b5k-5
pefeni	b3
pefent	k-4
pefi	e3
pefj	e-4m4
pefje	e-4m4
pefje$	e-4m4
pefoo	c-5
pefoon	c-5
pefti	a6k-4
pega	e-5
pega$	c-4f-6l3
pegaa	g-5
pegaan	g-4
pegaf	d5l-4
pegal	e-4
pegale	e-4
pegan	d-4e-4
pegane	d-4e-4
pegd	b-3k-6
pegd$	b-4d-5g4k-6
pegei	a-3
pegein	a-3
pegel	g-6k-5
pegel$	c4e-4f-3
pegeld	e4
pegele	g-5i5
pegels	g-5
pegeni	d7
pegenj	m-5
pegeno	m-5
pegens	m-5
pegent	c-4l7
peger	b-6k4m-4
peger$	b-6k4m-4
pegeve	g4
peggeh	c-5h4
peggen	k-4m-5
pegger	h-4k4
pegges	b6c4d5h-5
peging	a4
peginn	a5k-4
pegit	l-5
pegiti	e5l-4
pegl	l5
pegle	l4
pegled	l4
pegop	h4
pegs	f-5m-8
pegst	f-5m-8
pegsta	f-5m-8
pehad	l-7
pehad$	l-7
pehan	g5m5
pehang	g5m5
pehel	l4
peho	c-4
pehoo	c-4
pehu	m-7
pehui	m-6
pehuis	m-6
pei$	e-6h4m-6
peide	k-6
peide$	b5c3k-3
peiden	k-4
peids	i3m4
peidsb	i4m6
peie	a-5c4g7
peien	a-5g8
peien$	a-5g8
peigd	e3
peige$	m-4
peiger	l4
peigt	k-4
peigt$	k-4
peik	k4
peikb	m4
peikba	m4
peike	k6
peiken	k6
peil$	c-4l7m-5
peila	d-3
peilan	d-3
peilig	m-4
peill	j4
peilla	j4
peind	m-6
peinde	l-5m-5
peine	f-6i5k4
peine$	f-6i5k4
peins	a5g5
peinse	a5g5
peint	g-5k-5
peintj	g-5k-5
peinz	m-4
peinzo	m-4
peis	c-4
peist	c-5d3h-3m-5
peist$	c-6d5h-3m-4
peit	f5j-5
peit$	g4
peite	f5j-5
peiter	e4
peja	f6j-4
pejaa	c5d-3
pejaar	c5d-3
pejat	f8j-5
peka	d-4h4
pekan	d-4h4
pekant	d-4h4
pekb	l5
pekba	l5
pekbaa	l5
peke$	k5
pekek	h4k4l-7m-3
pekeke	h4k4l-7m-3
peken	d-8
peken$	d-4
pekend	d-5h-4m-6
pekenh	h5
pekens	e5
pekent	i3j8k-9
pekenw	l6
peker	g-6
pekeri	l4
pekers	a4g-6
pekg	i-4k4
pekh	f-6l6
peki	l-6
pekie	m-4
pekiep	c4
pekj	c4e-3
pekje	c4e-3
pekje$	c4e-3
pekk	b-6
pekka	j-3
pekkag	j-3
pekke	b-6e-5
pekke$	l-5
pekken	b-5e-4
pekker	d-3
pekki	i4m4
pekl	j-4
pekla	c4
peklad	c5
pekn	a4
pekna	a5m-3
peknak	c4
peknal	a7m-3
pekne	h4
pekni	e4
peknip	e4
pekp	g6k-7
pekpa	g7k-7
pekpar	g7k-7
pekr	b-3d-4f-4h-4
pekre	a4b-3
pekreg	a4b-3
pekro	m4
pekrop	m4
peks	d4f-4m-7
peks$	d6f-4
pekse	a3m-5
peksel	a3m-5
pekto	k-3
peku	c-5
pekv	c5
pekvo	c5
pekvog	c5
pekw	g6
pelaa	k-4
pelac	d7
pelach	d7
pelag	l-3
pelage	l-3
peland	l4
pelang	a5
pelat	g8i3
pelati	g8
pelau	m-6
pelaut	m-6
pelbo	l3
pelbos	l4
pelc	h-5
pelce	h-5
pelcen	h-5
peld	d-5
pelde	d-9
pelde$	b-6k3
pelden	d-10j5
pelder	b4j-5
peldi	d-3j4m-3
peldin	d-3j4
peldj	d3
peldje	d3
peldp	g4
peldpa	g4
peled	b3e-4
pelede	b3e-4
pelef	c-5
pelefo	c-5
peleg	g5k-6
pelegd	g5k-6
pelei	i4
peleid	i5
pelein	g4
pelem	h5m4
pelema	h5m5
pelen	m-6
pelen$	m-5
pelend	a4
peler	m-4
peler$	i4l4m-4
pelfl	j-5k5
pelfla	j-5k5
pelfs	l-4
pelfs$	l-4
pelft	g4k-5m4
pelft$	g4k-5m4
pelg	d6l-4m-6
pelh	j-6k7
pelhu	j-6k7
pelhui	j-6k7
peli$	j4m-5
pelic	d4h4k-3
pelich	c4h4
pelie	f3h-7
pelie$	b5h-5
pelier	f4h-3
pelig	l6
pelig$	l6
pelin	h-4
peling	h-4
pelka	e-3
pelkas	e-3i5k4
pelke	l-7
pelke$	l-7
pelken	h-4
pelko	i-4
pell	m-6
pelle	m-9
pellen	m-8
peller	g4
pellig	b4e3
pellin	j4k-5
peln	b-7m-4
pelne	b-7m-4
pelnet	b-7c4
pelop	i4
pelope	i4
pelos	j-4
pelost	j-4
pelpa	h3
pelpe	j-5
pelpen	j-5
pelpo	c6m-5
pelpoo	c6m-5
pelpt	m5
pelpt$	m5
pels	c7m-5
pels$	c6m-5
pelsc	c5
pelsco	c5
pelsl	g4
pelsle	g4
pelte	e-4h4l-6m-6
pelter	e-4h5l-6
peltu	f-3
peltui	f-3
pelu	e-4l-4m-4
pelui	d6e-4k-3l-5m-4
pelui$	d8h-7
peluid	e-3l-4
pelv	l4
pelve	l4
pelvel	l4
pelw	h-5
pelwa	h-6l-6
pelwag	h-6l-6
pelwe	e3
pelweg	e3
pelwi	k5
pelwij	k5
pelz	d5g-5
pem$	k-6
pemaak	c6k4
peman$	c4
pemb	c5
pemba	c5m-4
pembad	e3
pembak	c8
pembe	f4
pember	f4
pembr	d-4g6
pemd	m8
pemd$	e3m4
pemde	m6
pemee	m-6
pemeen	m-6
pemees	a4
pemel	j-4l7
pemeld	b5
pement	f-4
pemer	m-4
pemi	l5
pemis	l5
pemm	a-4b7
pemme	a-3b7k-5
pemmen	i4
pemmer	b7k-4m-3
pemo	m-3
pemoe	a5
pemoed	a6
pemol	c5
pemp	a-9h9
pempe	a-5h10
pempel	a-5h10
pempt	a-6k5
pemt	c4
pemt$	c4
penar	f3j5l-5m4
penart	f3j5l-5m4
penav	d-4m4
penavo	d-4m4
penbe	e9f-3h-4l-4m-4
penbez	h-4
pende	m-8
pende$	m-5
pendel	d5
penden	c-3f-3k-6m-5
pendie	m5
pendin	i3
pendj	g-4i6l-4
pendje	g-4i5l-4
pendk	a4
pendkl	a4
penen$	l-4
penf	d4k-4
penfe	d6k-4
penfee	d6k-4
peng	e-4
penge	e-4
pengeb	d4m-6
pengen	h5
penges	d-4f-4l6
pengez	e-4
penho	d-3
penhok	l-3
penhu	h4
penhui	h4
peni	f-5
penie	d6j-4
peniet	d6
penieu	j-4k5
penige	k4
penigi	e-5l4
penin	f-5
pening	f-5
penj	m-5
penja	m-5
penjas	m-5
penka	l4
penkan	l4
penken	j4
penko	f4
penl	a5g-4
penla	c5m-3
penlam	c6d-3
penli	a6
penlij	a6
penlu	d5g-4
penma	e3h-4
penman	j3
penmu	m-5
penn	k-4
penna	e3i5
penna$	i5
pennen	c-4d4
penni	d-6m-5
pennin	d-5e4
pennis	m-5
peno	l4
penoo	i5
penoot	i6
penor	l5
penorm	l5
penot	l-3
penote	l-3
penov	g-5l6m-4
penove	g-5l6m-4
penp	g-4
penpo	g-4l4
penpoe	g-4
penpos	l5
penr	f5g-5
penraa	f4m5
penro	f8g-4m-3
penrol	f8g-4m-3
pensc	k-5
pensch	k-5
pensp	m-4
penst	l-6
penst$	l-5
pensta	f4
pentek	e4m-6
pentes	g5m4
pentj	k-5
pentje	k-5
pento	g5l4
pentre	m7
pentru	g-3
pentu	b4k-4l4
pentui	b4k-4l4
penv	b-5
penvl	a3b-5c4
penvli	a3b-5c4
penw	d-6
penwa	l6
penwag	l6
penwi	m-5
penwij	c-3g-6
penwis	g5h-3
penwo	d-7k6
penz	m4
penze	m4
pepa	i-5k-6
pepak	d-4e-3g5j3k-6
pepakt	d-4e-3g5j3k-6
peper	c3m-5
peperd	c4
peperk	m-3
pepi	g-4
peping	m4
pepj	e5g-3
pepje	e5g-3
pepje$	g-3
pepjes	e6
pepl	c6h-5
pepla	c4
peplaa	a3
peplak	c4
pepn	k4
pepraa	g4
peps	h-6k4
peps$	h-6
pepsa	k4
pepsap	k4
pept	b6e-6
pept$	b6
pepte	c-4e-4h5
pepteg	c-4h5
pepw	h5
pepwa	h5
pepwag	h5
pera$	k-3m-5
peraa	d-7
peraak	m4
peraan	d-5
perac	a3g-3
perach	a4
peral	l-5
peral$	l-3
perall	e6m-5
perau	b4c4f-4
peraut	b4c4f-4
perav	a4
peravo	a4
perbak	b6
perbal	b-6m-3
perban	m5
perbe	a-4j-5k5
perbee	j-3
perbes	k5l-5m-5
perbi	m-4
perbie	k5
perbij	m-4
perbl	h-4
perbla	m-6
perbov	b5m7
perbr	a6c3g-5
perbra	c4g-5
perbui	g-5m-4
perbur	a-4
perce	e-4h4m-4
perced	e-4h4m-4
perd$	m-4
perdaa	m-4
perdac	e4f-4
perdag	j-7
perde$	h-3
perdek	d-4
perden	b-6e-4k6
perdeu	c-4f4k-4
perdr	d-4
perdw	f5l-4
perdwe	l-4
pered	c-4h5k-4m6
pered$	k-5
perede	c-4h5m7
peree	c-4
pereed	f4
pereen	e-5
perel	e6
perel$	e6
perels	d5
perena	j5l-6
perend	e-5k-6l-5
pereni	e-4
perf$	c6f-4l-4m-4
perfb	a-4b3c4
perfl	m-5
perfo	a6h-5k-5l4
perfon	a6f4k-5
perg$	m4
perga	j-4
pergee	l-4m-6
pergel	i5m4
perger	k-6m-3
perges	g5l-6m6
pergez	e3l3
pergi	e6g-4k-6
pergif	k-5l5
pergin	e8l-4
pergr	g4m-5
pergro	g4m-5
pergs	e5g-5
perhu	c5h4m-5
perhui	c3h4m-5
perie$	f4
perig	d3
perig$	d3j3
perij	k-4
perijd	h6
perin	f5
pering	d4
perit	e5m-7
perja	g4
perjas	g4
perka	h-4i4k-4
perkan	a4i5
perkas	c3
perkb	h-4
perkee	a-4
perken	d-5
perker	g6m-4
perkl	f-5k6
perko	a6b-6
perkoo	a6b-7c3m-3
perkp	m5
perkt	k5
perkt$	j-3k5
perla	d-6
perlas	h5l4
perleg	d4
perlel	b6m4
perlij	b-5g-3l4
perlo	k-6l4
perlor	k-6l4
perm	e-6h-6
perm$	h-3k-5
permar	j4
permb	b6h-3
permbr	b6h-3
permet	c4m-3
permi	e-4
permis	e-4
permo	e-4g5k5
permoo	g6m4
permos	e-4k3
permu	a-4c5
pernet	l4
perni	c4
pernie	c6
perns	h5
pernst	h5
peroe	g5
peroep	g6
perom	b4c5
perom$	c5
peromh	b4
peron	d-4l5m8
perond	d-4l5m8
perop	k-4
perop$	k-4
peror	j5k-3
perord	j5k-3
perov	d-6e4h6
perove	d-6e5h7
perovi	g5
perpe	b5d4h-4k-6
perpen	d6h-3
perpes	b6k-6
perple	d-3
perr	k-4
perraa	b5e4m5
perre	m-5
perrei	e-5
perrek	e4
perret	a4
perri	d4k-5l-3m-5
perrie	d6k-7
perrij	m-3
perro	g8m7
perron	m4
perry	b6
perryc	b6
persba	g4m-4
persc	i-4k-4l7
persch	d-4i-4k-4l7
persd	a-5e4h7
perse	l5
persen	l4
persl	m-4
persli	m-4
perso	e6h-4
persoo	e7h-3
persp	a-5j3k-5
perspe	d4
perspo	j5k-5
perst$	k6
persta	g4m-3
perste	a-4
perstm	f6g-3
perstv	b3
pert	b-3
pert$	k-6l7
perte	a-5e-5l-4
perte$	a-5
pertel	h-4
perter	e-5
perti	a5d5g-3i4
pertie	a5
pertig	d5
pertj	b-6
pertje	b-6
perto	d-8h6
pertu	e7
pertui	e6
peru	d-4
peruc	g6
peruch	g6
perugg	c-3f6
perui	d-6k-5
peruim	k-5
peruit	d-9
peruk	g4
perukt	g4
perus	a4
perv	g5
perval	g5m4
pervar	j3
perve	g7l-4
pervel	k4
perver	i4m6
pervi	g-4m-4
pervo	h3
pervoo	h4
pervu	a7k-4
pervuu	a7k-4
perwa	b-5g-4
perwac	h6
perwag	b-5g-4
perwar	m-6
perwi	h7l-5
perwij	h5l-4
perzin	g3
pesa	c4
pesc	g5
pesca	d-4g4
pesche	f-4k-4
pescho	g4l-3m4
peschr	m-6
pese	d4f-5k-4m-3
pesem	d6g-4
pesem$	d6g-4
pesen	f-5
pesi	g4i-4k4
pesj	e5m-5
pesje	m-5
pesje$	l4
pesjes	m-4
pesle	b6c-4g5h-6
peslee	b7h-5
peslep	m-4
pesleu	c-6g7m7
pesli	l5
peslik	l5m4
peslo	c7k-4
pesloo	c8
peslot	g4l5
pesm	b4c4e5f-5
pesmo	b5
pesmol	b5
pesn	c5f-4
pesne	c5f-4
pesned	c5f-4
pespa	e4
pespa$	e4
pespre	d4
pessi	e-4g4m-5
pessie	e-4g4m-5
pest$	a-3
pesta	c4
pestau	c4m-5
pestd	l4
pestda	l4
peste	g-5i-4m-8
peste$	k5l-5m-6
pesten	l4
pester	c4f-4m-5
pestey	a4
pesti	l4
pestj	k-5l5m4
pestje	k-5l5m4
pestok	c4l-4
pestop	a5
pestor	l4
pestu	c-4j-6k3
pestuu	c-4j-6k3
pestv	m4
pestvi	m4
pesu	g4
pesus	g4
pesust	g4
peta	c5m-5
petaa	e4
petaal	e4
petac	m-5
petach	m-5
petag	g5
petage	g5
petak	h4
petake	h4
petb	d5k-6
petba	d5
petbal	d5
petbe	e7k-4
petc	e6m-5
petch	e6m-5
pete$	b5
petek	j9k-8
peteke	j9k-8
petel	b4m3
petel$	b5j-5m6
peter	f-3
peterk	c3m4
peters	d-5f-4j-4m-5
petg	h5
petga	h5
petgan	h5
petgo	a3
petgor	a3
peti	k-5m-6
petik	k-5
petikt	k-5
petim	d5
petimm	d5
petin	e6
petje$	c-4
peto	c6
petpar	g3
petr	h-5k-4
petra	c4g-5
petrap	c4g-5
petro	h-4
petro$	m7
petrok	h-4
petsb	c-5d6h3l-6m-5
petse	l-11
petsen	l-8
petser	h9l-6
petsi	c-4
petsie	c-4
petsj	d-3i4
petsje	d-3i4
petsk	d-3m-5
petssl	e4
petst	c-5e5
petst$	h4l-6
petsta	e6
petstu	c-5d6h-6
pette	m-7
petten	m-4
petter	b-6c4m-4
petti	e-4
pettin	e-4
petz	a5l-4m-5
petzo	a8
petzoe	a8
peub	c4
peube	c4
peubel	c4
peugd$	d4h-4
peuk	g-6h-3
peuk$	h-5
peuke	g-5
peuken	g-5
peult	m-4
peult$	m-4
peun	a7b-4
peun$	a10
peunt	k-4
peunt$	k-4
peunw	d4
peunwo	d4
peurb	c4f-4m-4
peurbe	c4f-4m-4
peure	l-5m-6
peuren	l-5m-6
peuri	e4
peurig	e4
peuro	k6l-4
peurop	c4
peurt$	f-3
peus	d-5g6m-4
peus$	d-5g7m-4
peutel	j4
peuter	i5m8
peuv	c4k4m-6
peuve	c4k4m-6
peuvel	c4k4m-6
peuwba	c-3
peuwd	j-4
peuwd$	j-4
peuweg	a-3
peuwen	c-4
peuwj	a-5k4m-3
peuwja	a-5k4m-3
peuwp	c5
peuwpo	c5
peuws	g-4l-3
peuws$	g-4k4l-4
peuwt	d4
peuwt$	d4
peva	d-4k-7
pevaa	m-4
pevaar	m-4
peval	d-4k-8
peval$	k-4l4m6
pevall	d-4k-5
pevat	m4
pevat$	m4
peve$	e-4m-5
pevec	l5
pevech	l5
pevee	j3k-4
peveel	j6k-4
pevel	c4
pevels	c7
pevend	b-4
pevi	a-4
pevin	a-4l4
peving	a-4l4
pevl	l3
pevlo	l3
pevlog	l3
pevoc	g4
pevoch	g4
pevoe	k3
pevon	c-3e-4k-9l4
pevond	c-3e-4k-9l4
pevro	l4
pevror	l4
pevu	i4k-4l5
pevul	l5
pevuld	l5
pewa	c-6
pewaa	c-6l4
pewaai	c-6m-5
peweg	l4m9
pewege	e-5m8
pewegi	c-3l4m4
pewel	g7l-4
peweld	g7l-4
pewi	h4
pewij	h4
pewijs	h4
pewone	k-4
pewor	a-4b4m-4
peword	a-4b4m-4
pewr	f4
pewri	f4
pewrik	f4
pewu	d-4m8
pewus	d-4m5
pewust	d-4m5
pexp	b-4m5
pexpl	a3c-4m5
pexplo	a3c-4m5
pexpr	b-4d4
pexpre	b-4d4
peza	g-6
pezaa	e-4
pezaag	e-4
pezak	g-5l6m6
pezakt	g-5l6m6
pezan	d3
pezang	d3
peze	c-7
pezel	c-6g-4m-5
pezel$	c-4l6
pezelf	c-4m-3
pezell	d5
pezen	g3
pezen$	g3
pezete	m4
pezie	k3
pezin	c5
pezin$	c5
pezo	e6m-4
pezoc	i5m-3
pezoch	i5m-3
pezoe	h3m-3
pezoek	h3m-3
pezor	e8k-5
pezorg	e8k-5
pfab	b5
pfabr	b5
pfabri	b5
pfak	a-3b5
pfakk	a-3b5
pfakke	a-3b5
pfam	g4
pfami	g4
pfamil	g4
pfan	m-5
pfbl	b7
pfdwe	h3
pfdweg	h3
pfee	a-5
pfeer	k4
pfeert	k4
pfees	a-6
pfeest	a-6
pfel	c4f-3m-6
pfel$	c4k3
pfelk	b5i-3k-6l3
pfell	g3
pfelle	g3
pfels	c4m-3
pfels$	c4m-3
pfen	g-3k-8
pfen$	d5l-6
pfeni	b3
pfenin	b3
pfenn	i5
pfenna	i5
pfent	k-4
pfent$	k-4
pfer$	k-3
pferb	g4m5
pferba	g4m5
pfeu	k-5l-3
pfeur	k-5l-3
pfeur$	k-5l-3
pffe	k-8
pffel	m-4
pffen	d3k-4l-6
pffen$	d5l-6
pffer	d-4m6
pffer$	m4
pfferb	g4m5
pffeu	k-5l-3
pffeur	k-5l-3
pffit	c4f-4
pffiti	c4f-4
pfga	b4m5
pfgaa	b4m5
pfgaan	b4m5
pfge	k-5
pfgeg	m3
pfgega	m3
pfgel	a4
pfgelo	i4
pfger	h5j-5
pfges	a5c-4l4
pfgesl	l4
pfgest	a5c-4
pfic	e5
pfic$	e5
pfigu	e4
pfiguu	e3
pfij	k7
pfijn	k7
pfijn$	k7
pfik	b10g-7k-6
pfikk	b4g-5
pfikki	g-3m-4
pfikt	b9k-5
pfikt$	b4
pfile	h5
pfile$	h5
pfilm$	g4
pfilmp	m-5
pfilmt	e5
pfit	c4f-4
pfiti	c4f-4
pfiti$	c4f-4
pfje	e-4k-6
pfje$	e-4
pflap	j-6
pflapp	j-6
pflau	d5
pflauw	d5
pfles$	m6
pflesj	l4
pfli	d-4k-6
pflin	a6d-3
pflink	a6d-3
pflit	a-8h6l5
pflits	a-8h6l5
pfluis	f3
pfma	g4
pfoe	c-4h-5
pfoet	c-4
pfoets	c-4
pfond	g-4m-5
pfond$	m-5
pfont	a5c4k-7
pfonte	a5c4k-7
pfoo	c-5
pfoon	c-5
pfoonl	m-4
pfoonw	c-5
pfoor	d-3
pfoort	d-3
pfor	b-6
pforc	f4
pforce	f4
pform	b-6h4l4
pforma	b-6l4
pfotos	e5k-3
pfplat	e-4
pfrie	g5
pfriet	g4
pfrit$	b5
pfro	h4m7
pfron	h4m7
pfront	h4m7
pfs$	l-5
pfsc	i6m8
pfsch	i6m8
pfsche	i6m8
pfsta	a3
pfstan	a4
pfste	i3
pfte	l-4
pften	h3
pfti	a4h-5k-7l3m-4
pftie	h-5m-6
pftien	h-5m-6
pftig	a3k-8l4
pftig$	a5k-5
pftigd	k-5l5
pfva	e-6k-5l7m-5
pfval	e-6k-5l7m-7
pfval$	e-5h-3k-3l5m-5
pfwa	c5
pfwas	c5
pfwasm	c5
pfwe	m4
pga$	c-4f-6l3
pgaand	h5l8
pgad	m4
pgade	m4
pgader	m4
pgaf	d5l-4
pgal	e-4
pgale	e-4
pgale$	e-4
pgan	k-5
pgane	d-4e-4
pgane$	d-4e-4
pgang	b3k-5
pgang$	b5k-5
pgar	j-5
pgara	j-5
pgarag	j-5
pgasl	h4
pgasle	h4
pgaslu	j3m4
pgast	b-4
pgaste	b-5j4
pgat	e3h5
pgati	h4
pgatie	h4
pgav	d-3m-4
pgave	d-3
pgaven	d-3
pgba	g4
pgbaa	g4
pgbaan	g4
pgbe	k5
pgber	k5
pgberi	k5
pgbo	j5l-5
pgboo	l-5
pgboom	l-5
pgbou	j4
pgbouw	j4
pgbr	g5k-3
pgde	e6f-3g-4k-5
pgde$	e5g-4k-5
pgea	m4
pgeba	g4
pgebe	k-4
pgebel	h-4
pgebeu	m-4
pgebi	d7
pgebie	d7
pgebl	a4l-5m-5
pgebla	a7c6k-4
pgeble	k5m-4
pgeblu	b7l-4
pgebo	a4
pgebon	a6
pgebr	e-4
pgebra	b4c-4k-6
pgebro	m-5
pgebru	d6
pgec	b4
pgech	b4
pgeche	b4
pgedem	a-6k5
pgedeu	d3
pgedo	b6e5h-5
pgedoo	b6e6h-6
pgedr	e6k-6
pgedra	c-5e9f-4
pgedre	a5l4
pgedru	c6d6k-5
pgedu	d-4k-4l3
pgedum	e-5k-4l10
pgeduw	d-4g4l-4
pgeef	f5j-4
pgeef$	m-4
pgeeft	f5j-4
pgeer	g-5j5
pgeert	g-5m3
pgeet	l-4m-6
pgeeta	m-5
pgef	d4k-4
pgefi	e3
pgega	g-4
pgegaa	g-4
pgege	g4
pgegev	g4
pgegi	a4
pgegl	l5
pgegle	l4
pgehad	l-7
pgehan	g5m5
pgei	j-4
pgein	a-3
pgein$	a-3
pgeit	l5
pgeit$	l5
pgej	f8j-5
pgeja	f8j-5
pgejat	f8j-5
pgeka	d-4h4
pgekan	d-4h4
pgeke	h4k5l-7m-3
pgekek	h4k4l-7m-3
pgeki	c4
pgekie	c4
pgekl	e4
pgekn	a4m-4
pgekna	a5m-3
pgekne	h4
pgekni	e4
pgekr	b-4d-4
pgekre	a4b-3
pgekro	m4
pgeks	f-4
pgeks$	f-4
pgel$	c6e-4f-4k-4
pgela	d6
pgelaa	e3
pgelac	d7
pgelan	l5
pgeld	c-6g3h-4k-3
pgeld$	c-5g4h-4
pgeldt	j4k-4
pgele	k-7
pgeled	b3e-4
pgeleg	g5k-6
pgelei	i5
pgelen	g-4
pgeli	c5
pgelic	c4h4
pgelo	j-3
pgelop	i4
pgelos	j-4
pgels	a5g-5
pgels$	a5g-5
pgelt	m-4
pgelt$	m-4
pgelu	e-4l-4m-4
pgelui	d6e-4k-3l-5m-4
pgelw	k5
pgelwi	k5
pgem	c5m-4
pgema	c6
pgemaa	c6k4
pgeme	m-6
pgemee	m-6
pgemi	l3m-5
pgemo	a5l-3
pgemoe	a6
pgend	j-3m-4
pgend$	j-4
pgende	k-5l6m-5
pgeni	d6
pgenie	d6
pgenj	m-5
pgenja	m-5
pgenl	a6
pgenli	a6
pgenm	c4
pgenma	c4
pgenoo	i6
pgenot	l-3
pgenov	d4g-5m-4
pgenst	c4m-5
pgent$	c-4
pgeo	b-3
pgep	d-5k-6
pgepa	k-5
pgepak	d-4e-3g5j3k-6
pgepar	c4
pgepe	d-5g5j4
pgepl	c6h-5
pgepla	c4
pgepr	g4
pgepra	g4
pgeraa	m4
pgere	l-4
pgered	c-4h5k-4m6
pgeree	f4
pgeren	d5l-4
pgeri	e4f6
pgero	h4
pgeroe	g6
pgeroo	k4
pgers	a3l-5
pgers$	a4l-5m4
pgeru	g8
pgeruc	g6
pgerui	k-5
pgeruk	g4
pgerus	g3
pges$	c-4e6
pgesc	g3
pgesch	g3
pgesle	b6c-4g5h-6
pgesli	l5m4
pgeslo	c7k-4
pgesm	b5
pgesmo	b5
pgesn	c5f-4
pgesne	c5f-4
pgest	e-4
pgestu	d4j-6k3
pgesu	g4
pgesus	g4
pgeta	d4
pgetak	h4
pgete	m-3
pgeti	d3k-4m-4
pgetik	k-5
pgetim	d5
pgetj	k-4
pgetje	k-4
pgetr	h-5k-4
pgetra	c6g-4m-3
pgetro	h-4
pgeva	d-4k-4
pgevaa	a4l-5m-4
pgeval	d-4k-5
pgevat	m4
pgevel	c4
pgeven	a-4b-3d4k5
pgevi	a-4l5
pgevin	a-4l5
pgevl	l3
pgevlo	l3
pgevo	c-5
pgevoc	g4
pgevoe	c-4k6
pgevon	c-3e-4k-9l4
pgevro	l5
pgevu	l5
pgevul	l5
pgewa	c-6m-5
pgewaa	c-6l4m-6
pgewe	g5
pgewel	g7l-4
pgewor	a-4b4m-4
pgewr	f4
pgewri	f4
pgeza	g-6
pgezaa	e-4
pgezak	g-5l6m6
pgezan	d3
pgezel	d5
pgezet	f4
pgezin	c5
pgezo	i4
pgezoc	i5m-3
pggeh	c-5h4
pggeha	c-5h4
pggek	c5
pggenm	c4
pgger	k4
pggere	h-4
pggero	k4
pgges	b6c4d5h-5
pggesl	b8h-5
pggest	c6d6
pggev	c-4f8i-4
pggevo	c-4f8i-4
pggr	f-6g4
pggre	f-6g4
pghe	c-5d6j4m-4
pghei	e4
pgheid	e4
pghek	b-4c-5d6j5k-5
pghek$	j6k-5
pghekk	b-4c-4d6
pgho	h4
pght	b3l-4
pght$	b3l-4
pgiere	h4
pgiet	e5
pgiete	e5
pgif	k-6m-4
pgift	k-6m-4
pgifti	k-5l5
pgil	m3
pging$	m-3
pginn	a5k-4
pginne	a5k-4
pgis	m-4
pgist	m-6
pgist$	f3
pgiste	m-6
pgit	l-5
pgiti	e5l-4
pgitim	e5l-4
pgje	l-4
pgje$	l-4
pgjeu	d6
pgjeug	d6
pgjo	d7
pgjon	d7
pgjong	d7
pgkom	g4
pgkomt	g4
pglad	m-4
pglad$	h4l-7m-5
pgladd	h-6l7
pglas	k-4
pglasb	f6
pglasv	c-5l6
pglasz	c5k-4
pgled	l4
pglede	l4
pgli	g3
pglo	e-4l6
pgloe	b5
pgloei	b4
pgluu	e3
pgluur	e3
pgna	i-3k4m-3
pgnal	i-3k4m-3
pgnale	i-3k4m-3
pgo$	k-4l6
pgoe	d-6
pgoed	d-6
pgoed$	d-4
pgoede	d-4j5
pgol	d-4
pgolf	d-4
pgolf$	h-4
pgolfp	e-4
pgom	c7d6k-5
pgoot	m-4
pgoot$	m-4
pgop	h4
pgord	b4
pgorde	m4
pgordi	b4
pgors	a3
pgors$	a3
pgoud	k4
pgra	f-6j-8k5
pgraa	a-6d-3f-4j-4k6
pgraag	a-5d-4g-3j-4k7
pgraf	c5
pgraff	c4f-4
pgrai	m4
pgrail	m4
pgran	a7g-4k-4
pgrana	a7g-4k-4
pgrap	b-5c3j-7k7l-5
pgrap$	c3
pgrapj	b-6j-7k9l-4
pgras$	i4
pgrasv	m-5
pgrau	g-3
pgrauw	g-3
pgre	g4
pgree	d-3f-6g6m4
pgreep	d-3f-6g6m4
pgren	a4c3f4
pgres	e-4g4m-5
pgress	e-4g4m-5
pgrijs	m-4
pgroen	b-7g-4k-4
pgroet	g4k5
pgron	d-4
pgrond	d-4
pgroo	g-5k6m-4
pgroom	k4
pgroot	g-5k4m-5
pgrot	g-4
pgrote	g-4
pgru	a4
pgs$	e3
pgse	b4c-4k-6m6
pgse$	b4k-6m7
pgsk	g4h-4
pgsko	g4h-4
pgskom	g4h-4
pgsl	g5
pgslo	g5
pgst	f-5m-8
pgsta	f-5m-8
pgstaa	f-5m-8
pgte	c-5l7
pgte$	c-5l4
pguu	e3
pguur	e3
pguur$	e3
pgve	m4
pgym	c3m4
pgymz	c3m4
pgymza	c3m4
pgza	h-4
pgzaa	h-4
pgzaam	h-4
pgzag	d4
pha$	f-5i-7
phaaf	m-7
phaag	b4k-5
phaag$	m-4
phaal$	b-4
phaan	d7k-5
phaard	a-3b6k-4m-6
phad	l-8
phad$	l-7
phadd	b-5
phadde	b-5
phade	f3
phade$	f3k-6
phag	h6l-5
phah	f-5i-7
phaha	f-5i-7
phaha$	f-5i-7
phahah	h-4
phak	d-4l4
phakk	c5d-4
phakke	c5d-4
phal$	d-4
phale	k-4l7
phalen	k-4l7
pham	m-4
phame	m-4
phamer	m-4
phand	a6
phand$	a5
phandh	c-3d3m4
phange	k4
phangj	d10
phangt	g-3
phap	a-5g-4
phap$	d-5g-4
phape	l7
phapp	a-4
phappy	a-4k3
phar	f-4
phart	f-5
phart$	f-4i4m-4
pharts	d7
phat	g3
phats	g4j4
phatsa	g4j4
phau	k-5l-3
phauf	k-5l-3
phauff	k-5l-3
phaven	g-4
phaver	c-3g4m6
phavi	a4d5g-4
phavin	a4d5g-4
phbo	f4l-3m4
phe$	i-3l5
phea	h4m-4
pheat	h4m-4
pheate	h4m-4
phec	l-4m-4
pheck	g-4l-4
pheckt	b4
phed	c-4l6
phede	c-4l6
pheden	c-4l6
phee$	i6
pheef$	l5
pheel	j-4k5
pheer	b-5g-6
pheer$	g-6
pheerl	b-5
pheet	f-5
pheet$	f-5
phef	a5d-4e-4
pheide	m-4
pheids	i4m4
phek	b-4d5j6
phek$	j6k-5
phekj	c4e-3
phekje	c4e-3
phekk	b-4c-4d7
phekke	b-4c-4d7
phel$	k4l-4
pheld	d-9g12
phelde	d-9g8
pheldt	c4
phelem	h5m5
pheli	m-6
pheli$	j4m-5
phelp	j-5m4
phelpe	j-5
phelpt	m5
phem	c-4e-5j-3
phema	e-4
phema$	e-4
phemd	m7
phemd$	m7
phen	k5
phen$	h-4k4
pheng	c-4
phenk	b-5k4m-4
phenk$	b-5k4m-4
phens	k4
phens$	k4
phept	m5
phept$	m5
pher	k-4m-8
phere	g-3m-6
pherm	c3e-4
pherm$	c4k-3
phermo	e-4k3
pherr	d6k-7
pherri	d6k-7
phes	m-3
phesj	m-3
phesje	m-3
phete	e-4
phete$	b5
pheu	c-3d4l3m-3
pheur	c-3l4
pheurd	d-4l5
pheure	d5
pheurt	h5
pheuv	g-3m-6
pheuve	g-3m-6
phga	d4
phgas	d4
phie$	i4l-3
phiel	f6
phien	b4
phien$	b4
phiern	b4m4
phies	c3
phies$	c3
phiet	d-4
phiete	d-5g4
phietp	g3
phij	h-3
phijn	h-3
phijne	d3e4h-3
phijnl	f5l-5
phil	j4
phild	e3
philde	e3
phill	d3h5
phille	h5
phing	d4
phip	g6
phipp	g6
phippe	g6
phock$	g5
phoco	k3
phoe	j4l5
phoef	g-3
phoeft	g-4l3
phoel	a5j7k-5
phoela	a5j7k-5
phoen	k-6l7
phoen$	g4
phoes	m4
phoev	d3j6k-4
phoeve	d3j6k-4
phof	i4
phofs	i5
phofst	i5
phoge$	c-3l4
phok	c6d-4l-4
phok$	c4
phokj	c6
phokje	c6
phokk	g6m7
phokke	g6m7
phomm	c4
phomme	c4
phomo	g5m6
phomos	g5m6
phon$	b-4
phond	d5
phonde	d4e-6g-5m-7
phondj	d4
phonk	g6m5
phonkb	g5m6
phoof	k-3
phoofd	k-3
phoog	c-5m4
phoog$	m6
phoogt	c-4l4
phool	l-4
phool$	l-7
phoolp	m-5
phoonm	h3
phoop	a4c-4l-5
phoop$	a5c-4l-5
phoopj	m3
phope	b5
phopel	b5
phopp	k4l-3
phoppe	k4l-3
phor	a4
phorb	b3
phorbe	b3
phore	a4
phoren	a4
phorn	b-5d5
phorn$	b-5d5
phot	g4m5
phot$	k6
phote	g5m6
photel	g-4
photen	g8m7
phoud$	f4l3m-6
phoude	h5l-4
phout	b9
phout$	b6m5
phoutk	b5
phow	a9k-7
phow$	a9k-7
phre	d4
phree	d4
phreeu	d4
phrif	e5
phrift	e5
phrik$	b4
phrikk	a4
phro	k-3l-7m-4
phroe	l-3m-4
phroei	b6m-4
phrok	a5l-5
phrok$	a5l-5
phta	j5l-3
phtd	c-7
phte$	l-6
phten$	m-5
phtend	c4
phterl	c4
phtero	c4e4
phtert	e6
phteru	d-4h5m-3
phterv	l-4
phtg	b-4e5
phtge	b-4e5
phth	g-5l6
phtha	g-4l4m3
phthav	g-4l4m3
phtho	l4
phthon	l4
phti	k-4
phtig	a4m-6
phtig$	a4m-6
phtj	i4
phtje$	e-3
phtpaa	h-4l4
phtpar	g4
phtr	c6g-5m-4
phts	h5j4
phts$	b-5h4m-6
phtst	i5j6l-7
phtstr	i5
phtt	d4e4g-4
phtw	d-4f-4h6
phtwa	d-3h7
phtwag	d-4h7k-3
phud	a-4l5
phudt	a-4l5
phudt$	a-4l5
phuid	a4b-3j-6k8
phuil	i6m4
phuild	m-3
phuile	h-4m5
phuilt	d-4m4
phuim	c4d4k-6
phuim$	d5k-4l5
phuisa	l4
phuisd	k4l-3
phuisg	c-4i4l-6
phuisj	b-4c7l5
phuism	c4
phuiz	e5
phuize	e5
phul	d-3g4
phuld	h5
phulp	d-4g5
phulp$	d-4g5
phur	e4
phurk	e4
phut	d-4
phutt	d-4
phutti	d-4
phuur$	e-4
phuurd	l-4
phuurt	e4
phze	d4
phzel	d4
phzelf	d4
pibe	d6
pic$	e6
pica	d5
picad	d5
picade	d5
pice	l4
picha	g4k-4
pichau	g4k-4
pichtg	b-4e5
pichts	b5j6l-7
pichz	d4
pichze	d4
pici	k-3
picie	m-5
picien	m-5
picit	k-4
picite	k-4
pick	c5
picke	c5
picker	c5
pidd	k-8
pidda	a3k-3
piddag	a3k-3
pidde	k-7
piddel	d5k-7
pidden	i4
pidee$	k-3
pideer	d3
pidem	b5
pideme	b5
piden	k-4
piden$	k-4
pidg	a4
pidi	h5
pidio	h4
pids$	j-6k5
pidsb	i4m6
piea	k4
pieau	c-4k4
pieaut	c-4k4
pieb	g-4
piebe	a3
piebo	g-4
piebol	g-4
pied	e-4
pied$	d8m-4
piede	e-4
pieder	e-4
piefj	e-4i4m5
piefje	e-4i4m5
pieg	k-8
piege	c5e-5k-6m-3
piegel	c6g-5k-4l-3m-9
piegen	e-4k-4l5
piegt	k-4
piegt$	k-4
pieh	c-4l5
pieke	m-5
pieken	m-5
piel$	l5
pield	c4
pielen	c4
piels	g4
pielsl	g4
piem$	k-5
piend	i3k-3
piende	g5k-3m-5
piendi	i3
piendj	g-4i5l-4
piens	l-5
pienst	l-5
pient	i5
pient$	i5m3
piepe	c5
pieper	c4
piepi	m4
piepin	m4
piera	e4
pierb	b4m-4
pierba	b6
piere	l-7
pieren	l-7
pierf	k-4m-3
pieri	b-3
piern	b4m4
pierna	b4m4
pierp	g4m6
piers	c-4
piers$	c-4
piert	b-6k7m-4
piertj	b-7k4
pieru	d-4g6
pierv	a6k-5
piervu	a7k-4
pies	f-5g-5k5
pies$	g-5k5m-6
piest	i4
piest$	i4
piete	h3
pieter	h3m-3
pietg	a3
pietgo	a3
pietp	g3
pietpa	g3
pietsb	c-5d6h3l-6m-5
pietse	l-11
pietsj	d-3i4
pietsk	d-3m-5
pietst	c-4d4
pieu	a-6
pieuw	a-6k5l-5
pieuw$	j4
pieuwd	j-4k5
pieuwj	a-5k4m-3
pieuws	g-4l-3
pieve$	e-4g4m-5
pif$	b-4
pife	f-5
pifel	c4f-3
pifel$	c4f-3
pifi	j-4k6l-4
pift	k-7
pift$	f-3l4
piften	h3
pifti	k-5l5
piftig	k-5l5
pigat	h4
pigati	h4
pigd	j3k-6l3
pigd$	l3
pigde	e5g-4k-5
pigde$	e5g-4k-5
pige$	l-5
pigen	m-5
pigen$	m-8
pigenl	a6
pigh	b3l-4
pighe	e4
pighei	e4
pight	b3l-4
pight$	b3l-4
pigi	e-4g4
pigin	e-4g5
piging	e-4g5
pign	i-3k4m-3
pigna	i-3k4m-3
pignal	i-3k4m-3
pigte	l5
pigu	e4
piguu	e3
piguur	e3
pijbe	h4
pijbew	h4
pijd$	j-9k6
pijda	h4
pijdag	h4
pijde	k-4l-5
pijden	k-4
pijder	h7l-6m9
pijdi	h6
pijdin	h6
pije	c-4d-4m-6
pije$	b-3d-4l-5m-6
pijen	l6
pijen$	l6
pijf	h-6j-3l4
pijf$	m5
pijfs	f5
pijft	h-4j-5l5
pijft$	j-5l6
pijfti	h-5
pijg	k-5
pijg$	b4
pijga	d-4
pijgan	d-4
pijge	e-5g6k-8
pijgen	e-5j4m4
pijgez	d4k-4
pijk$	g-4
pijka	b-4m-4
pijkan	b-5h5m-4
pijke$	k4
pijker	a4l-5m-7
pijkeu	e6m-4
pijkt	h-5
pijkt$	h-5
pijl	l-8
pijl$	l-4
pijlt	j5l-5
pijna	k-4l4
pijna$	k-4l4
pijnb	d4
pijne	k5
pijnen	k5
pijnl	f5l-5
pijnli	f5l-5
pijnt	b-5
pijp$	g-3
pijpt	b-4
pijpto	b-4f4m-3
pijr	f4
pijs	m-3
pijss	m-5
pijsse	m-5
pijt	c-4e7j-3
pijte	f4
pijter	c-5f5m3
pijtj	f-4
pijtje	f-4
pijts	e6
pijtst	e6
pijven	d3
pijver	c4
pijz	l-4
pijzel	m-5
pijzer	g-4h-4
pijzo	a3
pijzon	a3
pik$	j-9k3
pikb	m4
pikba	m4
pikbaa	m4
pikd	l5
pikdo	l5
pikdon	l5
pike$	h5m4
pikel	d3m-3
pikeli	d4
piker$	b4h3l-6
pikers	d4h-5m-6
pikes	d7h-7
pikes$	d7h-7
pikj	d5
pikje	d5
pikjes	d5
pikk	g-6
pikke	a4g-4
pikke$	a5e-3
pikken	a3c3
pikker	d6
pikki	m-4
pikkie	m-4
pikn	m4
piko$	b7l-4
pikos	b-5j4
pikos$	b-5j4
piksc	h4
piksch	h4
pikse	g-4
pikt	b6g-5k-8
pikt$	g-5k-5
pikte	b6e5k-5
pikte$	b6e5k-5
pil$	a4
pila	d-3
pilan	d-3
piland	d-3
pild	l-4
pilder	e3
pildp	d6
pildpl	d6
pile	k-4m3
pile$	h5
pilen	m4
pilen$	e3h-3i3
pilend	f4
pilic	l6m-6
pilich	l6m-6
pilie	g4
pilie$	g4
pilig	m-4
pilig$	m-4
piligi	h4
pilis	g4
pilist	g4
pill	c-4
pilla	j4
pillan	j4
pille	c-5
pille$	f6
pilleg	e-4
pillen	l4m7
pillet	c-4k8l-5
pilm$	g4
pilmp	m-5
pilmpj	m-5
pilmt	e5
pilmt$	e5
piln	f-5l4m-3
pilni	f-5l4m-3
pilnis	f-5l4m-3
pilo	d-3f-3h7
pilo$	f-4g3h4l3
pilof	d-3h5
piloft	d-3h5
pilt	c-4e-3m4
pilt$	c-4e-3m5
pim$	f-3g-3
pimat	m5
pimati	m5
pimd	k-5
pimd$	k-5
pime	j-5k7
pimen	j-5k8
pimen$	j-5k6
piment	k3
pimi	d4
pimid	d4
pimide	d4
pimme	d5
pimmer	d3
pimo	m-4
pimt	c6d-4g-7k-4
pimt$	d-5k-4
pimte	c6g-5m-4
pimte$	c6g-5m-4
pina	k4
pinap	m4
pinb	f7i-5
pinbr	f5
pinbra	e-6l4
pinbre	m6
pindel	l-5m-5
pinden	g4
pinds	i4
pinds$	i5
pindsd	f4k-4m-3
pinee	j4m-5
pineen	j4k-4m-5
piner	e-5g3
piner$	c-6e-5g4
piners	l8m-4
pingaa	e4
pingba	g4
pingbe	k5
pingbo	j4
pingbr	m5
pingeb	f4
pingeg	c7f-5
pingel	a6
pinger	a3b5
pinges	c-5f6
pinget	f7
pingev	l5
pingt	b6
pingt$	b6
pingz	d4e-4
pingza	d4e-4
pinh	e-4i4l-6
pinhu	b4i4
pinhui	b4i4
pink$	e4
pinka	c8k-5m-4
pinkab	c8k-5m-4
pinke	h-4
pinke$	a6
pinkel	h-4
pinkem	e4f-4m-5
pinken	a-6e-3g-3
pinki	k4
pinkt	k-4m-4
pinkt$	k-4m-4
pinm	d8k-6
pinmi	d8k-6
pinmid	d8k-6
pino	f-4i7m5
pins	d-8
pinse	a5f5g3
pinse$	a5g5
pinst	d-6f-7k-4l7
pinsta	d-3f-5k-4l6
pinsto	d-4l4m4
pinte	b-3
pinti	d4
pintim	d4
pintj	g-5k-5
pintje	g-5k-5
pinu	d-5
pinut	d-5
pinute	d-5
pinv	m-5
pinz	h-4m-5
pinzi	d4
pinzo	m-4
pinzoo	m-4
pio$	j6k-8
pion	k-4
pion$	h-6k-5
pionn	l4
pionne	l4
pios	k5m-5
piot	h4
pipl	h4
pipp	d-7
pippe	d-7
pippen	d-6g-3
pips	m-5
pips$	m-5
pipt	k-5
pipt$	e3k-5
pira	h4l-4
piren	d4k-3l4
pirene	d4k-3l4
pirk	m5
pirk$	m5
pisa	l3m-4
pisar	l4
pisart	l5
pisc	a-4d-7e-3
pisch	a-4
pisch$	d-4g-3
pische	a-3l6m7
pisco$	m3
piscu	d-4g-3k6
piscus	d-4g-3k6
pisd	l-3
pise	b-3m4
pisg	i4l-6
pisge	i4l-6
pisgeb	c-4
pisgen	i5l-4
pish	m7
pisha	m7
pishan	m5
pisjes	d4e4g-4m-6
pism	c4
pisme	c4
pismee	c4
piss	c6k-5
pisse	c6e5
pissel	e7g4
pissen	a-4c6l-5
pisser	b-4c5
pissi	a4i4k-4
pissie	a5k-5
pissin	i6
pist$	a-4
pisten	m-6
pistie	f4
pisto	m4
pistoo	m4
pisz	d5f-4
pisza	d5f-5
piszak	d5f-5
pitb	l3
pitbu	l3
pitbul	l5
pite	h-4
pite$	f5g5j-5
pitenk	l4m4
pitenl	c6
pitens	j-3
pitenw	c3
piter	e5
pitgep	g4
pitgev	h-5l5m-5
piti$	c4f-4
pitie	b-4
pitie$	b-6
pitiea	c-4k5
pitieb	c4l5
pitim	e5l-4
pitin	l4
piting	l4
pitj	g-5m-6
pitje	g-5m-6
pitjes	c4f3g-5m-6
pitl	e-8k-4
pitla	e-8h3
pitlaa	d5e-6h5
pitlat	c5e-4l4
pitle	j4k-3
pitleg	j4k-3
pitr	b4
pitri	h4
pitrit	h4
pits	f-5m-5
pitse	a-8e4f-3h5m-5
pitsel	e7m-4
pitsen	a-6l6
pitsu	d-4g5
pitsup	d-4g5
pitt	k4
pitte	k4
pitte$	k6
pitter	b-6
pitu	e4
pitv	m-3
pitz	j-5l8
pitze	j-5l8
pitzet	j-5l8
piven	l5m-4
pivi	m-5
pivie	m-5
pivier	m-5
piwa	f4
piwag	f4
piwage	f4
piz$	a-4
pize	k-4
pizel	l6
pizeli	l6
pizen$	e5
pizz	d4k-5
pizza	d4k-5
pizza$	g4k-5
pjaal	e5
pjaard	b4
pjaars	d-4m-4
pjaarw	a4
pjac	g-4l4m3
pjach	g-4l4m3
pjacht	g-4l4m3
pjag	d5
pjage	d5
pjagen	d5
pjam	j-4m6
pjama	i6m6
pjama$	i6m6
pjamm	k5
pjamme	k5
pjan	e-4
pjans	e-5m5
pjanse	e-5m5
pjar	k6
pjare	k6
pjaren	k6
pjari	f-3i5m3
pjarig	f-3i5m3
pjat	f8j-5
pjbe	h4
pjbew	h4
pjbewi	h4
pjd$	j-9k6
pjda	h4
pjdag	h4
pjdag$	h4
pjde	k-4l-5
pjden	k-4
pjden$	k-3m-5
pjdend	d-4
pjder	h7l-6m9
pjder$	h7l-6m9
pjdi	h6
pjdin	h6
pjding	h6
pjen	g-4l6
pjen$	l6
pjer	b5
pjerr	b6
pjerry	b6
pjesa	c4
pjeu	d4h-4
pjeug	d4h-4
pjeugd	d4h-4
pjf$	m5
pjfs	f5
pjft	h-4j-5l5
pjft$	j-5l6
pjfti	h-5
pjftie	h-5m-6
pjg$	b4
pjga	d-4
pjgan	d-4
pjgang	d-4
pjge	e-5g6k-8
pjgen	e-5j4m4
pjgen$	e-5j4m4
pjgez	d4k-4
pjgeze	d4k-4
pjk$	g-4
pjka	b-4m-4
pjkan	b-5h5m-4
pjkant	b-5h5m-4
pjke$	k4
pjker	a4l-5m-7
pjker$	e4
pjkers	l-5m-7
pjkeu	e6m-4
pjkeuk	e6m-4
pjkt	h-5
pjkt$	h-5
pjl$	l-4
pjle	l-4
pjlt	j5l-5
pjna	k-4l4
pjna$	k-4l4
pjnb	d4
pjne	k5
pjnen	k5
pjnen$	k5
pjnl	f5l-5
pjnli	f5l-5
pjnlij	f5l-5
pjnt	b-5
pjoe	a5
pjoel	a5
pjoele	a5
pjong$	e-3
pjp$	g-3
pjpt	b-4
pjpto	b-4f4m-3
pjptol	b-4f4m-3
pjss	m-5
pjsse	m-5
pjssel	m-5
pjte	f4
pjter	c-5f5m3
pjteri	c-5f5m3
pjtj	f-4
pjtje	f-4
pjts	e6
pjtst	e6
pjtstr	e6
pjul	d-4
pjull	d-4
pjulli	d-4
pjuw	f4h-3
pjuwe	f4h-3
pjuwel	f4h-3
pjven	d3
pjven$	d3
pjver	c4
pjver$	c4
pjzel	m-5
pjzer	g-4h-4
pjzere	m-5
pjzo	a3
pjzon	a3
pjzond	a3
pkaars	k-3
pkaart	g-5h4l-5m-5
pkab	c6d-4k-6m-7
pkaba	b5
pkabaa	b5
pkabe	d-6l6m-5
pkabel	d-6l6m-5
pkabo	c8k-5m-4
pkabou	c8k-5m-4
pkac	k4l-4
pkach	k4l-4
pkache	k4l-4
pkad	d4
pkade	d4
pkade$	d4
pkage$	j-3
pkam	f6h-4m6
pkame	f6m7
pkamer	f6m7
pkamp	b-3h-4
pkampe	h-5j4
pkampv	k4
pkan$	e-4k5
pkana	m7
pkanaa	m7
pkante	d-4h4
pkape	e-4i3m4
pkapel	e-4i3m4
pkapj	m-4
pkapje	m-4
pkapo	l-6
pkapot	l-6
pkapp	d5m-4
pkappe	i-3
pkar	b-4e-5h5m-6
pkar$	h4m-5
pkara	d5
pkarao	d5
pkart	a6b-3
pkarto	a6b-3
pkass	d-3
pkast	i5l-4
pkaste	a-7k4
pkastj	i4m-4
pkata	m-4
pkatal	m-4
pkateb	g-3
pkatep	g5m4
pkater	l4
pkatt	k4
pkatte	k4
pkau	c7d6k-5
pkauw	c7d6k-5
pkauwg	c7d6k-5
pkbaa	l4
pkbaar	l4
pkbal	g5m6
pkbalk	g5m6
pkbom$	m4
pkbus$	k4
pkbuss	a5k-6
pkdo	l5
pkdon	l5
pkdonk	l5
pkee$	a-5c5
pkeel	g-4
pkeel$	g-4
pkeer$	l-5m-7
pkeerm	c4m-3
pkeers	a-4c4k-3m-5
pkeert	l-4
pkek	h4l-7m-4
pkeke	h4l-7m-4
pkeken	h4l-7m-4
pkel$	c-4f4
pkelaa	e4
pkelc	h-5
pkelce	h-5
pkeld	f4k-4
pkelde	f4k-4
pkele	c4
pkelen	c5
pkeli	m4
pkelin	m7
pkelp	h3
pkelpa	h3
pkels	b6c-5e-6
pkels$	b6c-5e-6
pkelw	h-6l-6
pkelwa	h-6l-6
pkem	e4f-5m-4
pkema	e4f-4m-5
pkema$	e4f-4m-5
pkend	m-5
pkend$	h-4l-3
pkende	l5m-4
pkenh	h5
pkenhu	h5
pkeni	f-5k6
pkenm	l4
pkenn	d-5f-4
pkenni	d-5e5f-3
pkenr	f9g-4
pkenra	f4m5
pkenro	f8g-4m-3
pkens	e4h-8k-3
pkens$	e4h-8k-3
pkent	i4j6k-9
pkent$	i4j10k-8
pkente	e4m-6
pkenw	l6
pkenwa	l6
pkerb	j-3l4m-6
pkerbe	j-3
pkerbl	m-6
pkere	e7f-3k-4
pkere$	e7h-4
pkerel	e6
pkeren	f-4g4
pkeri	l4m-4
pkerin	l4
pkers$	l-7
pkerse	l4
pkerst	g-4
pkert	a4d6
pkertj	a4d6
pkes	d7h-7
pkes$	d7h-7
pket	e6i-4j-7
pketb	e6k-5
pketc	e6m-5
pketch	e6m-5
pkete	b5j-5m6
pketel	b5j-5m6
pketj	f4
pketje	f4
pkett	i-4
pketti	e-4
pkeu	g-4
pkeuk	g-4
pkeuke	g-4
pkge	i-3k4
pkids	c3
pkids$	c3
pkie	g-4m-6
pkie$	b6
pkiep	c4
pkiepe	c4
pkier	e4
pkier$	e4
pkies	b-5k6
pkies$	b-5k6
pkiet	k-5l6
pkiet$	k-5l6
pkijk$	k-6
pkik	j-3
pkikk	j-3
pkikke	j-3
pkil	f-4g3h4l3
pkilo	f-4g3h4l3
pkilo$	f-4g3h4l3
pking	h5l-6m-4
pking$	h5l-6m-4
pkip	l3
pkipp	l3
pkippe	l3
pkje	f-5
pkje$	f-5
pkjes	d4m-5
pkjes$	d5m-5
pkka	j-3
pkkag	j-3
pkkage	j-3
pkke$	a3e-4l-5
pkkee	h3l-3
pkkeer	h3l-3
pkkel	b9e-5
pkkel$	a-4b4
pkkeli	f4
pkkels	b7e-6j-3
pkkend	l7
pkkenr	f8g-4m-3
pkkerb	j-3
pkkere	b4
pkkers	h6
pkket	e7k-4
pkketj	f4
pkkie	g-4m-4
pkkie$	b6
pkkies	b-5k6
pklaa	c-4k5m-6
pklaar	c-5m-6
pklad	c5
pklag	d4
pklage	d4
pklan	m-4
pklant	m-4
pklap	a5l-4
pklap$	a6
pklapp	d-4k-5
pklapt	h4
pklas	m6
pklas$	m6
pklee	b5d-4k-3
pkleed	b5d-4k-3
pklei	b3
pklein	b3
pklem	h5k-3
pklem$	h6k-3
pkler	e3
pklere	e3
pklet	k3m-4
pklets	k3m-4
pkleu	e4m8
pkleut	i4m8
pkli	g-7m-4
pklik	l-4
pkliko	l-4
pklimm	m-4
pklimt	e4
pklin	a-4e4g-6m-5
pklink	a-4e4g-6m-5
pklok	g-6l4
pklok$	l4
pklon	k-3
pklonk	k-3
pklopp	l4m5
pklopt	l-4m-5
pkloz	d5m-4
pkloze	d5m-4
pklu	k-7
pkluc	k-6m-3
pkluch	k-6m-3
pklui	f4
pkluis	f4
pklus	e5
pkme	b5j-5
pkmel	b5j-5
pkmeld	b5j-5
pkna	a8
pknakt	c4
pknal	a9
pknal$	a6b-6
pknald	a10
pknalf	k5
pknalt	a5
pknap	m4
pkne	b-6h7l4
pknet	b-6h4l5
pknett	b-6h4l5
pkni	m-4
pknie	c-4m-4
pknipt	e4
pkno	k-4
pknok	g4
pknokp	g4
pknop	d6k-5
pknop$	d6k-5
pknu	i-4k5
pknuf	d-3i-4
pknuff	d-3i-4
pko$	b6l-4
pkoei	m4
pkoeie	m4
pkoel	k4
pkoelk	k4
pkof	m5
pkoff	m5
pkoffe	d-3k-4m6
pkome	k-4
pkomen	k-4
pkoms	d4g-6
pkomst	d4g-6
pkon	i-4
pkoni	i-4l4
pkonij	i-4l4
pkool	c4
pkoop	a5k4l-5m-6
pkoop$	k4l-5m-4
pkoopt	a5m-4
pkope	b4
pkopen	b4
pkopl	b-5f6
pkopla	b-5f6
pkor	b8
pkorf	b7k-5l-4
pkorf$	b6l-4
pkort$	k4
pkorts	l5
pkos	b-5
pkos$	b-5j4
pkot	d5
pkots	d5
pkou	l-4
pkoud	l-5
pkoud$	l-4
pkoz	f8
pkozi	f8
pkozij	f8
pkpa	k-6
pkpan$	a4c-4l4
pkpar	g9k-7
pkpart	g9k-7
pkpl	l4m-3
pkpla	l4
pkplu	a-4b5
pkplui	a-4b5
pkpo	f5
pkpog	f5
pkpogi	f5
pkraa	e-4
pkraak	f6m-4
pkraan	b-5
pkran	b5l-4
pkras	c7h-5m-5
pkras$	c4f-5h-5
pkrass	f6
pkrat	m-4
pkre	b-5f-5k6
pkreg	a3
pkrege	a3
pkreu	l3m6
pkreun	l3m6
pkri	d-4
pkrij	d-4
pkrijd	m5
pkrijg	m4
pkrijs	d-4g4
pkrijt	e10f-4m-6
pkro	f-4
pkroe	d4
pkroeg	d4
pkrom	c4
pkroo	a4g-4
pkroon	a4g-4
pkrop	m4
pkrope	m4
pkruid	c4
pkruip	h4
pksc	f6k-5l-3
pksch	f6k-5l-3
pkscha	f6k-5l-3
pkse	e-6m-5
pksel	a3m-5
pksel$	h-6m-5
pksels	a5
pksen	e-5
pksen$	e-5
pksta	f3
pkstat	f3
pkstr	m-4
pkstra	m-4
pkte	e7k-7
pkte$	b4e4k-4
pkten	e7m-4
pkten$	e7m-4
pkter	j6k-5
pkto	k-4m4
pkuns	b3d-4
pkunst	b3d-4
pkunt	f-4
pkunt$	f-4
pkur	g-4
pkurk	g-4
pkurk$	g-4k7
pkvo	c5
pkvog	c5
pkvoge	c5
pkwaa	c4k4
pkwaad	c4k4
pkwar	j-5
pkwart	j-5
pkwo	g5
pla$	e-5l-4
plaad	c4d-5
plaadp	c4d-5
plaai	c3
plaap	l-9
plaap$	f4
plaapk	d4
plaapt	l-5
plaar	c-6
plaar$	c-5
plaars	g4m5
plaas	a-4f-4j4k5m-5
plaas$	f-5k6m-4
plaast	a-4j5
plaat$	d4
plac	l-5
plach	l-5
plach$	d3
plache	h-5k5
plachg	d4
placht	l-4
plad	j-7m-3
plad$	l-8m-4
plade	j-6k3m-4
plaf	d5
plaff	l-5
plaffe	l-5
plafo	m-5
plafon	m-5
plag$	k-4
plaga	m4
plagad	m4
plagb	l-5
plagbo	l-5
plage	l-4
plager	g4l-3
plagg	c4
plagge	c4
plagr	k4
plagro	k4
plak	k-5
plak$	a4k-5
plakt	c4
plakt$	c4
plal	d8g-3m-6
plall	d7m-6
plalle	d7m-6
plamm	b6c-7f-4l-4m7
plamme	b6c-7f-4l-4m7
plampe	b-5
plampi	m-4
pland	k4
plandd	l3
plang$	b7k-5
plangz	h-4
plank	c3d-4
planke	c5d-4
plant$	g4k-3m-4
plants	c-4d4l4
plap$	a5e-3
plapp	j-5
plappe	j-5
plapt	f6l-5
plapt$	h5
plapto	f6m-4
plar	f6
plarm	f6
plarm$	f6h-4
plarml	h3m4
plas	k-10
plasb	f6
plasba	f6
plase	a3d5e-4k-7m-3
plaser	a3d5e-4k-7m-3
plass	d6
plasse	d6
plast	k-4m-5
plast$	g-4k-4m-6
plasv	c-5l6
plasve	c-5l6
plasz	c5k-4
plasze	c5k-4
plate	e-3l3
plati	g6
platie	g6
plato	f-4
plator	f-4
plaut	m-6
plauto	m-6
plauw$	d4
plaw	d6m-4
plawa	d6
plawaa	d6
plaz	a7c5
plaze	a7c5
plazen	a7c5
plbakk	c5
plbe	c3e-3
plber	c3e-3
plbert	c3e-3
plbo	l3
plbos	l4
plbos$	l4
plbu	c-4
plce	h-5
plcen	h-5
plcent	h-5
plco	c-4d-4m-4
plcon	d-4l3m-4
plcont	d-4l3m-4
plde	d-5
plde$	b-10c3
plden	d-7
plden$	d-7k-5
plder	b4j-5k-5
plder$	l5
plderd	f7k-4
plderr	b5e5
plders	j-5
pldi	m-4
pldin	d-3j4
plding	d-3j4
pldj	d3
pldje	d3
pldje$	d3
pldpa	g4
pldpar	g4
pldpl	d6
pldpla	d6
plds	g7
plds$	g7
pleb	k-7m-7
pleba	k-7
plebak	k-7
plebe	m-6
plebei	m-6
plec	g-4
plecta	e3
pled	e-4
plede	e-4
pleden	e-4
pleed	b4d-4
pleed$	b4
pleedk	d-4m-6
pleeg	m-3
pleeg$	f6
pleegg	c6
pleegs	f-5m-8
pleek	m-6
pleek$	m-6
pleep	b6
pleept	b8h-5
pleepw	h5
pleer	d-3k3
pleerd	i-4k4
pleert	a4d-4m-3
plees	k4
plef	c-5
plefo	c-5
plefoo	c-5
pleg	f-8k-6
pleg$	d4
plega	c-4e-3f-6
plega$	a-4f-6
plegal	e-4
plegd	g5k-6
plegd$	g5k-6
plege	m-5
plege$	m-5
plegg	d-4k-6
plegge	d-4k-6
plegi	a4k-4l-6
plegit	l-5
pleine	f-6i5k4
pleint	g-5
pleinz	m-4
plek$	g4
plekk	b-4
plekka	j-3
plekke	b-4
plel	b6m4
pleli	b6m4
plelie	b6m4
plem$	h6k-3
plenb	h4
plend	d4
plende	m-4
plenf	d4k-4
plenfe	d4k-4
plenv	a4
plenvl	a4
plepe	m-4
plepen	m-4
pler$	m-6
plere	d4k-4
pleren	d4k-4
plers	f5g-6
plers$	f5g-6
plert	i6k-4
plert$	i6k-4
ples$	l-5
plesj	l4
plesje	l4
plet	k6
pletj	c-5k7
pletje	c-5k7
plets	m-7
plets$	m-4
pleunw	d4
pleur	e5h-6
pleurd	g5h-5m4
plev	m-6
pleve	m-5
pleven	l-4m-5
plever	k-4
plez	g-4k7
plfe	k5
plfee	k5
plfees	k5
plfl	j-5k5
plfla	j-5k5
plflat	m-3
plfp	e-4
plfpl	e-4
plfpla	e-4
plfs	l-4
plfs$	l-4
plft	g4k-5m4
plft$	g4k-5m4
plgend	j-4
plgt	f-4
plgt$	f-4
plhu	j-6k7
plhui	j-6k7
pli$	j4m-5
plie$	c-4d-4
plieb	g-4
pliebo	g-4
plief$	e4
plieg	k-6
pliege	e-4k-4l5
pliegt	k-4
pliepe	k4
plier	f3m-4
plier$	f4
pliet	b-6d3
pliet$	b-6d3
pliev	d3
plieve	d3
plift$	l5
pligh	b4e4l-4
pligi	h4
pligin	h4
plijf	j-9l5
plijf$	a-4d-4
plijft	j-9k3
plijke	k3m-4
plijkt	h-5
plijn	g4h5j-7
plijn$	g4h4j-7
plijp	b-4f4m-3
plijpt	b-4f4m-3
plijt	c-5f5m3
plijte	c-5f5m3
plijv	h4
plijve	h4
plik	g-5
plikj	d5
plikje	d5
pliko$	b7l-4
plikos	b-5j4
pliks	h4
pliksc	h4
plikt	l5m4
plikt$	l5m4
plime	k3
plimen	k3
plimt	e4
plimt$	e4
plinde	m-4
pline	c-5j4m5
pline$	c-5j4m5
pling$	m3
plinge	b6m-4
plink	g-4i-4m-4
plink$	e4
plip	g-4h5
plipp	g-4h5m3
plippe	g-4h5m3
plis	g4
plist	g5
pliste	g4m-5
plit	b-7
pliti	b-6
plitie	b-6
plits	a-8h6l5
plitse	a-8h6l5
plk$	d10m-6
plka	e-3
plkas	e-3i5k4
plkast	e-3i5k4
plke	l-7
plke$	l-7
plken	h-4
plkens	h-4
plkn	g5m6
plknu	g5m6
plknup	g5m6
pll$	a5k-8m-6
pllanc	j4
plland	e4
pllat	f-4
pllato	f-4
plle$	m-3
plleb	k-7m-7
plleba	k-7
pllebe	m-6
plleg	c-4e-3f-6
pllega	c-4e-3f-6
pllem	f-3
pllema	f-3
pllenb	h4
pllend	d7
pllenf	d4k-4
pller	c-4f4
pller$	g5
pllers	f5g-6
plles	l-5
plles$	l-5
pllet	c-6k5
plletj	c-5k7
pllets	m-4
pllie	d-4
pllie$	d-4
pllig	e3
pllig$	b4
pllige	k4
pllin	j4k-5
plling	j4k-5
pllo	k-4
pllon	d4k-4
pllonn	d6k-3
plme	j6
plmer	m3
plmp	m-5
plmpj	m-5
plmpje	m-5
plmt	e5
plmt$	e5
plne	b-7m-4
plnet	b-7c4
plnet$	b-7c4
plni	f-5l4m-3
plnis	f-5l4m-3
plnisz	d5f-5
plo$	l3
ploc	m-3
ploca	i3
plocat	i3
ploed	e-5
ploed$	e-5
ploede	g4l-7m7
ploedh	m-5
ploedt	m4
ploeg	h4
ploeg$	h4
ploeie	a-4
ploeit	f3
ploem	h-4
ploem$	h-4
ploemb	c8
ploeme	m-3
ploer	e4l3
ploer$	e4l3
ploes	d6g-4
ploese	d6g-4
plof	c-4d-3
ploft	d-4
ploft$	c-3d-4h4
ploge	l4
plok	c-4k-4
plok$	c-5l7
plokk	l-5
plokke	l-5
plon	k-8
plon$	k-3
plonk	k-3
plonk$	k-3
plonn	d6k-3
plonne	d6k-3
plood	d-3
ploodg	e5
ploods	d-3
ploop$	l-4
ploos	c-4m6
ploos$	c-4m6
ploot$	i-4
plopp	m4
ploppe	m4
plopt	l-4m-5
plopt$	l-4m-5
plor	k-8l6
plore	k-6l4
ploren	k-6l4
plos	h-3
plosg	m-5
plosge	m-5
plosi	a3c-4m5
plosie	a3c-4m5
plosl	k-3
ploslo	k-3
plost	j-4
plost$	j-4
plosw	d4h-6
ploswa	d4h-6
plote	e4
plote$	m4
ploten	e4
ploto	b4g5m7
plotov	b4g5m7
plow	m-4
ploz	d5m-4
ploze	d5m-4
ploze$	d5m-4
plpa	h3
plpe	j-5
plpen	j-5
plpen$	j-5
plpl	e8
plpo	c6m-5
plpoo	c6m-5
plpoor	c6m-5
plpt	m5
plpt$	m5
plsc	c5
plsco	c5
plscoo	c5
plse	k-5l7m6
plsl	g4
plsle	g4
plsleu	g4
plso	m-4
plsof	e4m-4
plsof$	e4m-4
plspu	a4
plspul	a4
plsta	e4
plstaa	e4
plte	l-5
plten	b5
plten$	b5
plter	e-4h7j-3l-6
plti	j-8k5
pltij	j-8k5
pltijd	j-8k5
pltj	d-5
pltje	d-5
pltjes	c-5d-6
pltr	f-4
pltu	f-3
pltui	f-3
pltuin	f-3
plub$	h4
pluc	g-6k-8
pluch	g-6k-8
plucht	g-6k-8
plui	a-4d4g-5
plui$	d8h-7
pluid	e-5g-4l-4m-4
pluid$	c4d3e-5g-4l-4m-4
pluif	c4f-3
pluife	c4f-3
pluike	e-3
pluim	a-4b5
pluip	c-5
pluis	a-4l4
pluis$	a-4
pluit	m-3
pluiti	l4
pluk	m-4
plukke	h5
plukt	d5
plukt$	d5
plun	f5
plus	b13j-4l-5
pluss	b4
plusse	b4
plust	b7l-4
plust$	b7l-4
pluu	a5k-5
pluur	e3
plva	k3
plvas	k3
plvast	k3
plve	h-6
plvel	d-4h-4l4
plveld	d-4h-4l4
plven	a5h-4k-5
plven$	a5h-4k-5
plvo	e5
plvo$	e5
plwa	l-6
plwag	l-6
plwage	l-6
plwas	c3h4
plwass	c3h4
plwe	k-4
plwee	m-6
plweer	m-6
plweg	e3
plweg$	e4
plwi	k5
plwij	k5
plwijk	k5
plys	m-4
plysa	m-4
plysat	m-4
pmaak	f-5
pmaak$	a-6k5
pmaakt	f-5
pmaan	c3k-4
pmaand	c3k-4
pmache	g4
pmah	l5m-4
pmahe	l5m-4
pmahel	l5m-4
pmaken	i-3
pmaker	g5
pmal	h5m-5
pmall	h5m-5
pmalle	h6k-3
pmann	c-4
pmanne	c-4
pmart	e6l-3m-5
pmarte	e6m-5
pmas	h-4m10
pmask	m6
pmaske	m6
pmass	d-5m10
pmassa	d-5m10
pmast	c4
pmast$	c4
pmati	j-3
pmatie	m4
pmba	b-5m-5
pmbaa	c-5h6
pmbaan	c-5h6
pmbad	e3
pmbad$	e3
pmbak	c8
pmbakk	c8
pmbal	b-7k4
pmbe	i4k-3
pmber	i4k-3
pmber$	i4k-3
pmbor	c5
pmbord	c5
pmbr	b5d-4g5h-3
pmbra	b5d-4g5h-3m-5
pmbran	b5d-4g5h-3m-5
pmcd	g7
pmcdo	g7
pmcdon	g7
pmd$	e4k-5
pmda	m-4
pmdat	m-4
pmdat$	m-4
pmde	m6
pmed	m-4
pmee$	g4
pmeeg	d5
pmeege	d5
pmeeu	d-6l5
pmeeuw	d-6l5
pmeg	d3e-5k-5
pmega	d3e-5k-5
pmega$	j4
pmein	a5g5
pmeins	a5g5
pmel$	j-4l6
pmeld	d-4e-4
pmeld$	c5
pmelde	b4e-6
pmeldi	d-3j4
pmels	c5l-5
pmels$	c5l-5
pmend	g4
pmeni	k3
pmens$	l-4
pment$	c4
pmer	k-4
pmera	m-5
pmera$	k-3m-5
pmerc	m-4
pmerce	e-4h4m-4
pmerk	a3k-6
pmerke	a4k-6
pmerr	d5m4
pmerra	d5m4
pmers	m-6
pmers$	m-6
pmes	d-4g7
pmes$	d-3
pmess	g8
pmesse	g8
pmet	f-5
pmeta	e5
pmetaa	e5
pmete	f-5
pmeter	f-5
pmetr	m7
pmetro	m7
pmeu	c4f-5
pmeub	c4
pmeube	c4
pmeult	m-4
pmge	d-5
pmged	e3
pmgedu	c3
pmgev	b4d-4m4
pmgeva	b5d-4m5
pmgevi	a-4l5
pmha	d4
pmhal	d4
pmhalt	d4
pmhe	c-4
pmid	k-8
pmidd	k-8
pmidda	a3k-3
pmidde	k-7
pmide	d4
pmidee	d3
pmik	m-4
pmikk	a4
pmikke	a4
pmilie	g4
pmin	j-6k7m-4
pmind	a4
pminde	a4
pming	m-3
pming$	m-3
pmink	e4f-4m-5
pminke	e4f-4m-5
pminu	d-5
pminut	d-5
pmir	g3m5
pmis	e-4
pmis$	m5
pmish	m5
pmisha	m5
pmiss	i3k-4
pmissc	b4
pmisse	m3
pmissi	a4i5k-4
pmist	a-6k5
pmist$	a-6k5
pmle	h5
pmli	h3m4
pmlic	h3m4
pmlich	h3m4
pmma	k4
pmme$	b6f-4l-5
pmmel	k-5
pmmele	a4
pmmels	c5l-5
pmmelt	j3
pmmen	e-4
pmmen$	e-6
pmmers	e-4m-5
pmmi	d-3
pmmis	a6k-5
pmmiss	a6k-5
pmmo	k-5l5
pmobie	l4
pmobil	g4
pmoer	m6
pmoera	m7
pmoes	m-4
pmoest	m-4
pmoet	c-7
pmoet$	b-5c-6
pmol	c5d-5f-4
pmole	a4
pmolen	a5
pmoll	a-4c6d-6e-3l-3
pmolle	a-4c6d-6e-3l-3
pmolo	b4g5m7
pmolot	b4g5m7
pmolt	b5
pmolte	b5
pmon	d-5h-3l5m-4
pmond	k-3
pmond$	k-4l6m5
pmont	h-4k3l5m-3
pmonte	h-4l6
pmoo	a-5g4j-5k10
pmooi	a-5k10
pmooie	a-5k9
pmoor	g7k4
pmoord	g7k4
pmor	f-7
pmort	g-4
pmorti	g-4
pmos	a-6e-4
pmosk	a-5c4e-4k5
pmoske	a-5c5
pmost	g5m6
pmoste	g5m6
pmot	d-6
pmoto	d-6h4l-4
pmotor	d-6h4l-4
pmpa	a4
pmpe	a-7b-5h5j5
pmpel	a-5h10
pmpel$	a-5h8
pmpels	h4
pmpen	b-5
pmpen$	b-5
pmpio	m-4
pmpion	m-4
pmpjes	l-3
pmpl	k4
pmpli	k3
pmplim	k3
pmpo	a3g-5
pmpon	a3g-5
pmponi	a4g-5
pmpt	a-6e-5l8
pmpt$	a-6e-5l10
pmpv	k4
pmpvu	k4
pmpvuu	k4
pmsi	d3
pmsin	d3
pmsing	d3
pmst	g-5
pmst$	d4g-6
pmte	c5g-6m-5
pmte$	c5g-6m-5
pmun	a-4c5f4l-5
pmunt	a-4c5f4l-5
pmunt$	a-4c5f4l-5
pmut	d5
pmute	d6k-3
pmute$	d6k-3
pmuurt	c4m-4
pmuz	k-4
pmuzi	k-4
pmuzie	k-4
pmza	c3m4
pmzaa	c3m4
pmzaal	c3m4
pna$	d5k-4
pnaal	m7
pnaal$	m7
pnaam	c6
pnaamb	c6e-3k-4l-4
pnaas	d-4
pnaast	d-4
pnaat	a6e5g-4k-4
pnaat$	a6e5g-4k-4
pnac	l-4
pnach	l-6
pnacht	l-6
pnad	a3
pnag	l-5m-4
pnage	l-5m-4
pnakt	c4
pnakt$	c4
pnal	a8
pnal$	a6b-6
pnald	a8g4
pnald$	a6
pnalde	a7
pnalds	g7
pnale	i-3
pnalem	m-4
pnalf	k5
pnalfe	k5
pnalt	a5
pnalt$	a5
pnam	m-5
pname	g4m-4
pname$	g6m-4
pnamen	k4
pnap$	m-6
pnar	g4j4k-4l-6
pnart	f3j5l-5m4
pnarts	f3j5l-5m4
pnat	c-5e-5
pnatt	b4k-4
pnatte	b4k-4
pnav	l-4m-4
pnava	m-7
pnaval	m-7
pnavi	h4
pnavig	h4
pnba	e-4
pnban	e-3f3
pnbank	e-3f3
pnbe	d-6e9
pnbek	d-5m-4
pnbeke	d-5m-4
pnbez	h-4
pnbezo	h-4
pnbo	f5h4
pnboe	f5h5i-4
pnboo	m4
pnboot	m4
pnbr	f5
pnbra	e-6l4
pnbraa	e-5l4
pnbre	c-4f4m7
pnbrek	c-4f4m7
pnbuss	a4
pnceb	g4l5m4
pncebr	g4l5m4
pnch	g4m4
pnci	l4
pnda	m-5
pndaa	d-4
pndaan	d-4
pndag	c3
pndag$	c3
pndala	b4
pndbaa	l5
pndbee	b-4c4
pndd	h-5k5
pndde	h-5k5
pndde$	h-5k5
pndel	a-3
pndela	g4m6
pndeli	a-7k4l-3m-6
pnden$	k-4
pndend	d4g3
pndeng	i4k-5l-4m-3
pndenp	g-4
pnder$	c-7
pnderd	e-5
pnderf	a5m5
pnderg	b4m-4
pnderh	l4
pnders	m-8
pnderu	h6
pnderz	h-3
pndga	e4
pndgan	e4
pndge	g4m-5
pndh	c-3
pndha	c-3d3m4
pndhav	c-3d3m4
pndie	m5
pndiev	f5m7
pndig	m-6
pndinn	i6
pndje$	h-4l-4
pndjes	m-6
pndk	b-3m-5
pndkl	k-4
pndkla	a4
pndl	b7
pndlu	b7
pndluc	b7
pndo	f-4k-4
pndoe	b4f-5g4
pndro	c3i4
pnds	b3
pndsd	f4k-4m-3
pndsdi	f4k-4m-3
pndse	m-4
pndse$	m-4
pndsta	b4
pndt$	e-3
pndw	b6m4
pndwe	b7
pndwee	b7
pndwi	g5m5
pndwin	g5m5
pndwo	m3
pndwon	m3
pned	e-4
pnede	e-4
pnee$	d3
pneel	i3
pneem$	k3
pneen	j4k-4m-5
pneens	j4k-4m-5
pneerg	g4m7
pneeu	d3l-5
pneeuw	d3l-5
pneg	d8
pnege	d8
pnegen	d6m-4
pnel$	c-4
pnele	e4m-7
pnelt	k-4
pneltj	k-4
pnelw	e3
pnelwe	e3
pnemer	m-4
pneng	m5
pnenge	m5
pnenko	f4
pnep	l-4m-4
pnepa	m-4
pner$	c-6e-5
pnerge	k4
pners	l3
pners$	l3
pnes	g-4l4m-5
pnes$	m-4
pnet	b-9i4l4
pnet$	b-7
pnetj	i7m5
pnetje	i7m5
pnett	b-6h4l5
pnette	b-6h4l5
pneu	a-5d-5g6k7m-4
pneus	d-4g7m-4
pneus$	d-4g8m-4
pneuv	c5k4
pneuve	c5k4
pnfe	d4
pnfee	d6k-4
pnfees	d6k-4
pngaa	e4
pngaan	e4
pngba	g4
pngbaa	g4
pngbe	k5
pngber	k5
pngbo	j4
pngbou	j4
pngbr	m5
pnge$	l-5
pngeb	m-6
pngebr	e-4m-4
pngeg	c7f-5
pngego	c7f-5
pngek	h-3
pngeko	h-3
pngels	a7
pngelu	d4k-4m-3
pngem	f-5g-4k7m-4
pngema	f-5g-4k7m-4
pngend	l5m-4
pngere	d6
pngers	a4g-3
pnges	g-4l3
pngesl	c-5f7
pngesn	c4f-3g-5k5m-4
pngest	c7
pnget	c-3d6i4k-4l-7
pngeti	c-4f6
pngetj	k-4
pngetr	d7i4l-7
pngev	k-4m4
pngeva	g3m8
pngevu	l5
pngez	e-4
pngeza	e-4
pngh	b-5c-5d4j5k-6
pnghe	b-4c-5d6j5k-5
pnghek	b-4c-5d6j5k-5
pngi	f3
pngj	d10
pngje	d6
pngjeu	d6
pngjo	d7
pngjon	d7
pngr	i7k-6
pngra	m4
pngrai	m4
pngro	i8k-6
pngroe	i8k-6
pngsk	g4h-4
pngsko	g4h-4
pngsl	g5
pngslo	g5
pngst	a5
pngt	g-3
pngt$	g-3
pngz	h-4
pngza	h-4
pngzaa	h-4
pnha	h4
pnhok	l-3
pnhok$	c4
pnhu	b5h4
pnhui	b5h4
pnhuis	b5h4
pnic	i4
pnich	i4
pnicht	i4
pnie$	m-5
pniel	c6
pnield	c5
pnier	e-4
pniete	d7
pniets	f4
pnieu	a-6k5l-5
pnieuw	a-6k5l-5
pnige	k4
pnige$	k4
pnigi	e-5l4
pnigin	e-5l4
pnigt	l5
pnigte	l5
pnij	d-3i-5
pnijn	i-4l4
pnijn$	i-4l4
pnim	j-4l5m6
pning$	f-5
pningb	j4m4
pninge	d3
pnipt	e4
pnipt$	e4
pnis	k-5m-9
pnis$	m-4
pnist	a4g-5
pniste	a4g-5
pnisz	d5f-5
pnisza	d5f-5
pnit	i4
pnja	m-5
pnjas	m-5
pnjas$	m-5
pnka	c4e-5k-5
pnkab	c7k-5m-5
pnkabo	c8k-5m-4
pnkam	e-4f6m6
pnkame	e-4f6m6
pnkan	l4
pnkant	l4
pnkb	g5m6
pnkba	g5m6
pnkbal	g5m6
pnke$	a6
pnkel$	c-4f4
pnkelc	h-5
pnkele	c5
pnkeli	l4m5
pnkelp	h3
pnkelw	h-6l-6
pnkem	e4f-4m-5
pnkema	e4f-4m-5
pnken	f-4
pnker	l5
pnker$	i5l7
pnkerb	m-6
pnkere	e7h-4
pnki	k4
pnkjes	c-4
pnko	f4
pnkom	f5
pnkome	f5
pnkr	f-5k5
pnkst	f3
pnksta	f3
pnkt	h-3
pnla	c5m-3
pnlam	c6d-4
pnlamp	c6d-4
pnle	i4
pnleu	d4
pnleun	d4
pnli	a4c-4l-4
pnlij	a4l-4m-4
pnlijk	a4l-4
pnlu	d5g-4
pnma	h-4
pnman	j3
pnman$	j3
pnmast	c4
pnmi	d5k-6
pnmid	d5k-6
pnmidd	d5k-6
pnmo	f3
pnmoe	h3
pnmoed	h3
pnmu	m-5
pnna	h-4
pnna$	i5
pnnac	h-4
pnnach	h-4
pnne$	d-5k4m-4
pnnel	k-4
pnnel$	c-4d3
pnnelt	k-4
pnneng	m5
pnnep	e4g-5j4m-6
pnnes	c4
pnnet	i8m6
pnnetj	i8m6
pnni	d-4
pnnis	m-5
pnoch	c3
pnocht	c3
pnod	d4
pnodi	d4
pnodig	d4
pnoe	f-5k7
pnoem	c4k7
pnoemt	c4k4
pnoep	g-3
pnok	g4
pnokp	g4
pnokpa	g4
pnon	k-6
pnoo	e-5
pnood$	l7m6
pnoodv	j4k-3
pnooi	k3
pnooit	k3
pnoot	i6
pnoot$	i6
pnop	i5j-4k-5m7
pnop$	d6k-5
pnor	b-3l5
pnorm	b-4l5
pnorme	a4
pnot	b-4d6k-4l-4
pnote	b-4d6k-4l-4
pnotee	d5k-5
pnoten	b-5
pnov	g-5l6m-5
pnove	g-5l6m-5
pnover	g-5l6m-4
pnpaa	c3
pnpaal	c3
pnpal	l4
pnpale	l4
pnpo	g-4
pnpoe	g-4
pnpoep	g-4
pnpos	l5
pnpost	l5
pnraa	f4m5
pnraam	f4m5
pnri	h7l-4
pnrij	h6
pnrijd	h6
pnro	f8g-4m-3
pnrol	f8g-4m-3
pnroll	f8g-4m-3
pnsc	k-5
pnsch	k-5
pnsche	k-4
pnsd	k-3
pnsda	k-3
pnsdag	k-3
pnse$	a5g4
pnsel	m5
pnsenm	m5
pnso	b8e-4k-7
pnst$	l-5
pnsta	k-4
pnsta$	d-4f-5k-4l6
pnstaa	f4
pnstg	b4d-4
pnsti	h5
pnstig	h5
pnsto	d-4l4m4
pnsu	m3
pnsv	l3
pnsvl	l3
pnsvlo	l3
pntai	l4
pntain	l4
pntal	h4
pntan	l3
pntant	l3
pntd	c4f5k-4
pntde	c4f5k-4
pntdek	c4f5k-4
pntei	a5c4k-7
pntein	a5c4k-7
pntek	e4m-6
pnteke	e4m-6
pntel	d-4h4
pnteld	d-4h4
pnten	h-5
pnten$	g-5
pntenb	h-4
pntenf	l-4
pnters	m4
pntes	g5m4
pnteu	h-4l6
pnteur	h-4l6
pnth	c8k-5m-4
pntho	c8k-5m-4
pnthoo	c8k-5m-4
pntim	d4
pntimi	d4
pntj	k-6
pntje	k-6
pntje$	k-4
pntjes	a4
pnto	m-3
pntp	c-3
pntpl	c-3
pntplo	c-3
pntr	k-7
pntre	m7
pntrek	m7
pntro	i-4k-5m-4
pntrol	k-5
pntru	g-3
pntrum	g-3
pnts	a-3c-4l6
pntsn	l4
pntsna	l4
pntso	c-4d4l4
pntsoe	c-4d4l4
pntst	b6
pntu	b4k-4l4
pntui	b4k-4l4
pntuin	b4k-4l4
pntw	g-5m5
pntwo	g-5
pntwoo	g-5
pnuf	d-3i-4
pnuff	d-3i-4
pnuffe	d-3i-4
pnui	l3
pnuit	l3
pnur	a-5d4k6
pnurk	a-5d4k6
pnurkt	a-5k6
pnut	d-6
pnute	d-5
pnuten	d-5
pnuts	h5
pnuts$	h5
pnva	m4
pnval	l4m7
pnval$	l4m7
pnvl	b-5c4m-5
pnvli	a3b-5c4
pnvlie	a3b-5c4
pnwa	l6
pnwag	l6
pnwage	l6
pnwe	k-3
pnwee	l5
pnweer	l5
pnweg	h4
pnwege	h4
pnwi	c-3
pnwij	c-3g-6m-4
pnwijk	c-3g-6m-4
pnwin	c-5
pnwink	c-5
pnwis	g5h-3
pnwiss	g5h-3
pnwo	k5
pnwoni	d4
pnzet	j4
pnzo	m-4
pnzoo	m-4
pnzoon	m-4
poar	k5l-6
poar$	c-4g-4k6l-5m-5
poard	f4
poard$	f4
poas	d5
poase	d4
poase$	d4
pobb	h5l5
pobe	e5
pobee	e6i-4
pobeer	e6i-4
pobie	l4
pobiel	l4
pobil	g4
pobili	g4
pobr	a4
pobra	a4
pobras	g4
poca	d5h-6i4m-4
pocat	i3
pocati	i3
pocht	d-6
pocht$	d-8h4i3
pock$	g6m3
pocke	l4
poco	k4
pode$	c-6
poden	g-5
poden$	g-4
podeu	k6
podeur	k6
podg	e5
podgi	e5
podgie	e5
podi	f3
podie	f5
podig	d4
podig$	d4g-6j-3
pods	k-4
pods$	d-3
podst	k-4
podsti	k-4
podv	j4k-3
podve	j4k-3
podver	j4k-3
poe$	g6i-4
poed$	e-5
poede$	b-5
poedel	a5i-4
poeden	d-3g5l-6m5
poeder	c3
poedh	m-5
poedhe	m-5
poedt	m4
poedt$	m4
poef	f-5g-5m-5
poef$	f-4
poefe	b5k-5
poefen	b5k-5
poeft	g-4
poeft$	g-4
poeg	b-4i-5
poeg$	d3
poege	b-7
poeger	b-6k4
poei	g6h-5
poeid	b5k-5m-3
poeide	b5k-5m-3
poeie	a-5g8h-3
poeien	a-5c-3g8h-3
poeit	g4
poeit$	g4
poek$	k-4
poeke	a4k-4
poeken	i5k-4
poeker	a7d4g-7m-6
poel	h-5
poel$	c-4
poela	a5j7k-5
poelan	a6
poeld	b-7k6
poelde	b-7k5
poele	d7
poelen	d7
poelk	k4
poelka	k4
poeln	b-7c4
poelne	b-7c4
poem	c5h-4k5
poem$	h-4
poemb	c8
poemba	c8
poeme	m-3
poemen	m-3
poemt	c4k4
poemt$	c4k4
poenen	e4
poent	k-4l8
poepj	g-3
poepje	g-3
poeps	k5
poepsa	k4
poept	c-4h4
poepte	c-4h5
poer	d-5
poer$	c-3k-4l7
poera	m7
poere	b4i-3
poeren	b4i-3
poeri	d3
poers	g6
poers$	g6
poert	d-7g4m-5
poertj	m-6
poes	f-5g-6m-5
poes$	f-4
poese	d6g-4
poesem	d6g-4
poest	m-6
poest$	m-4
poeste	l5m-4
poet	c-4
poetb	d6
poetba	d6
poetg	h5
poetga	h5
poetj	g5
poetje	g5
poets	c-5e5
poets$	d-3
poetsi	c-4
poetst	e6
poetz	a8
poetzo	a8
poev	k-6
poeve	j4k-4
poevee	d3j6k-4
pof$	j-5l-4
pofde	e6h-5
pofde$	e6h-5
pofdwe	h3
poff	i4
poffe	i5
poffen	i3
poffer	d-3m4
pofj	a4k-4
pofje	a4k-4
pofje$	a4k-4
pofs	i5
pofst	i5
pofste	i5
poft	d-4
poft$	c-3d-4h4
pog$	m3
poge$	c-3l4
pogel$	c4
pogelw	k5
pogi	f7
pogin	f6
poging	f6
pogis	f3
pogist	f3
pogr	k4
pogra	k4
pogt	c-4l4
pogte	c-4l4
pogte$	c-4l4
poi$	m-4
poide	m4
poie	k4
poie$	k6
pok$	g-6k-5
poke$	d5
pokend	d-4
pokj	c6
pokje	c6
pokje$	c6
pokkee	h3l-3
pokken	h-4
pokm	b6j-6
pokme	b5j-5
pokmel	b5j-5
pokp	b3g5k4
pokpa	g4
pokpar	g4
pokpl	a-4b5
pokplu	a-4b5
pokr	m5
pokri	m5
pokrij	m5
poks	d-4e-4g7
pokt	g-4j4k-6m-7
pokt$	d4m-5
pokte	b-3j6k-5m-4
pokter	j6k-5
pola	b4l-4m-4
polc	m-4
polco	m-4
polcon	m-4
pold	e4k-5
pold$	h5
polde	k-4
pole	h-3m-4
pole$	k-5
polen	a4
polenv	a4
polf	d-4
polf$	h-4
polfp	e-4
polfpl	e-4
polgt	f-4
polgt$	f-4
poli	b-6
polie	g-4
polie$	l5m-5
polieb	g-4
polit	b-6
politi	b-6
polk	d9g-4k-6m-7
polk$	d10k-6m-6
polla	f-3
pollat	f-4
polle	b-4d-4
polle$	b-4
polleg	a-4f-6
pollen	d-4l-3
poller	f8g-4m-3
polo	g5m7
polo$	a4c4
polot	b4g5m7
poloto	b4g5m7
polp	e7m-5
polpl	e8
pols	k-5l7
polse	k-5l7m6
polt	b5
polte	b5
polten	b5
polv	e5
polvo	e5
polvo$	e5
polw	c3h4
polwa	c3h4
polwas	c3h4
pomd	m-4
pomda	m-4
pomdat	m-4
pomei	a5g5
pomein	a5g5
pomen$	k-4
pomer	a6g-6
pomg	d-5
pomge	d-5
pomged	e3
pomgev	b4d-4m4
poml	h3
pomle	h5
pomm	k-4
pommel	k-5
pommer	e-6
pommi	a6k-5
pommis	a6k-5
pomo	g7m6
pomob	g4
pomobi	g4
pomos	g5m6
pomost	g5m6
pomp	g-4
pompe	a-4e4j6k-4
pompl	k4
pompli	k3
pompo	a3g-5
pompon	a3g-5
poms	d5g-7
pomsi	d3
pomsin	d3
pomst	g-7
pomst$	d4g-6
pona	g7
ponal	g7
ponald	g7
ponba	e-3f3
ponban	e-3f3
ponbe	d-5
ponbek	d-5m-4
ponbo	m4
ponboo	m4
ponde$	e-5
ponden	e-5
pondj	m-4
pondje	m-4
pondk	m-3
ponds	f4m-4
ponds$	e3f4
pondse	m-4
pondw	g5m5
pondwi	g5m5
pone	k-4
pone$	e5l-7
ponee	i3
poneel	i3
ponen	b4
poner	k-4
poner$	i4
poners	k-4
pong$	b-7e-3k4
ponge$	d-5l-6
pongel	d4k-4m-3
ponger	d6
ponget	k-4
poni	c-6g-5k-8
ponie	k-5
ponij	i-4l4
ponijn	i-4l4
ponin	c-4j3m4
poning	c-4j3m4
ponis	a4g-5
ponist	a4g-5
ponk$	a6
ponka	e-4f6m6
ponkam	e-4f6m6
ponkb	g5m6
ponkba	g5m6
ponke	f-4
ponken	f-4
ponker	i4l4
ponkt	l4
ponkt$	l4
ponl	c-5m-4
ponli	c-5m-4
ponlij	m-4
ponm	h3
ponmo	h3
ponmoe	h3
ponn	g-6k-4m-8
ponne	g-6k-4m-8
ponnen	g-4h5m-4
pons	b5k-7
pont	k-9
ponta	l4
pontai	l4
pontan	l3
pontd	c4f5k-4
pontde	c4f5k-4
ponte	a5k-7
pontei	a5c4k-7
ponteu	h-4l6
ponth	c8k-5m-4
pontho	c8k-5m-4
pontj	l-4
pontje	l-4
pontp	c-3
pontpl	c-3
pontr	i-4k-5
pontro	i-4k-5
ponts	a-4b4l4
pontsn	l4
pontst	b6
ponu	c5h5m-5
ponut	h5
ponuts	h5
ponv	a-4
ponw	c-5k-3l4
ponwe	l5
ponwee	l5
ponwi	c-5
ponwin	c-5
pood	d-5
pood$	d-4g5
poodg	e5
poodgi	e5
poods	k-4
poods$	d-3
poodst	k-4
poodv	j4k-3
poodve	j4k-3
poof$	f4j-5
poofde	e6h-5
poog	c-5
poog$	m4
poogt	c-4l4
poogte	c-4l4
pooi$	m-4
pooide	m4
pooie	k5
pooie$	k6
pook	b4k-4
pookm	b6j-6
pookme	b5j-5
pookp	a-4b5k4
pookpl	a-4b5
pookr	m5
pookri	m5
pookt	e4m-7
pookt$	m-5
pool$	l-4
poold	b-7c5e4
poolde	b-7c5e4
poolp	e7m-5
poolpl	e8
poom	d-4l4
poom$	c-4d-4l4
poomt	k3
poonb	e-3f3m4
poonba	e-3f3
poonbo	m4
poonk	e-4f6m6
poonka	e-4f6m6
poonl	m-4
poonli	m-4
poonm	h3
poonmo	h3
poonw	c-5
poonwi	c-5
poop$	l-11
poopj	m3
poopje	m3
poorb	d-4
poorbi	d-4
poord	d-6
poorde	h-5
poordt	g-3
poorg	j-5
poorge	j-5
poorl	m5
poorlo	m5
poort	b-4d-5
poort$	d-4j-5
poortu	b-6
poorz	h4
poorzi	h4
poos	e-3
poos$	c-5e-5
pooste	b6
poot$	e-5g-4
poote	l-4
pooter	l-4
pootj	d-3
pootje	d-3
pop$	l-12
popa$	c4
popb	h3l-6m-4
popbl	a4
popbla	a4
popel	b5
popeli	b5
popend	k-3
popene	c4
popeng	e-4
popg	a3k-11
popge	a4k-8
popgeb	a8c6k-4
popgeh	m-3
popgel	j-4
popgep	d-5j5
popger	k-5
popges	g5m5
popgev	c3
poph	k5
popha	k5
pophaa	e5
pophal	l4
popj	d5
popje$	m3
popl	b-4c-6f6h6j-6k6
popla	b-4f4j-6k6
poplam	b-5f6
popli	c-6h7
poplic	c-6h7
popn	d-3g3m-4
popna	g5m-4
popnam	g5m-4
popo	e7
popor	e7
poport	e7
popper	d4
popr	j-6
popro	i5k-4
poproe	i5k-4
popru	j-5k7
poprui	j-5k7
pops	g4j6k-5
pops$	f3
popsc	e5
popsch	e5
popsl	b4m7
popsla	b4m7
popst	g6j6k-6l-3
popsto	g8m-6
popti	m-5
poptic	m-5
popz	c-4h6m6
popze	c-4h6m6
popzet	c-4h6m6
poran	b4
poranj	b4
porb	d-4
porbec	b3
porbi	d-4
porbij	d-4
porc	d-7f4h5
porce	f4
porcee	f4
pord$	f-4
porde$	e-5l-4
porden	k-6
pordeu	e4g-7
pordi	a-3c-4d-7k4
pordij	b4
pordj	c4e-3k-4
pordje	c4e-3k-4
pore	k-5
poren	k-5
poren$	k-5l4m-4
porf	b7k-5l-4
porf$	b6l-4
porga	h5l4
porgek	m-4
porger	c-4e8k-4
porgev	j-6k5m5
porh	b-6l4
porie	b-4l5
porie$	b-4l5
porig	m-4
porin	k-4
poring	k-4
poris	m5
poris$	m5
porl	m4
porlo	m4
porm	b-7l7
porm$	c-3l4
porma	b-6l4
pormat	b-6l4
porme	a4
porme$	a4
porn	b-5d5f-6l4
porn$	b-5d5f-6l4
porp$	a4
porps	a-4
porpsh	a-4
porr	l-5
porre	f-6
porrel	f-6
porri	i5l-4m5
porrij	i4l-4m6
pors$	a3
porste	h4
porstu	e-5k4m-5
port$	d-3j-5k5
porter	g6
porth	m-5
portha	m-5
porti	c-6
portie	c-6
ports	m-4
portsc	f4l-4m-3
portsl	l5
portu	b-6
portui	b-6
poru	l-5
porui	l-5
poruit	l-5
porz	h4
porzi	h4
posg	m-5
posge	m-5
posi	c-4m5
posie	a3c-4m5
posie$	c-4m4
posje$	b4
posk	a-3c5e-4k5
poske	a-5c5
poskee	a-5c5
posl	k-3
poslo	k-3
poslop	k-3
posp	c5g-4
pospi	c5g-4
pospie	c5g-4m-5
poss	h5
postb	i-4
postel	g5m6
poster	b4
posti	b4g-3
postm	b4
postma	b4
posw	d4h-6
poswa	d4h-6
poswal	d4h-6
pote	k-4
pote$	g-5
potee	d5k-5
poteer	d5k-5
potel	g-4
poten	g6
poten$	g7
poter	l-4
poterj	h5
potges	k4
poth	j4
pothe	j4
potjes	j-3
poto	d-6k-3
potor	d-6h4l-4
potore	d-7h6
potorr	i4l-4m6
potos	e5k-3
potos$	e5k-3
potov	b4g5m7
pots	d4h4
pots$	h4
potte	l-4
potz	c5
potzo	c5
potzoo	c5
poud$	m-4
pour	h4
pous	g3
pout	b6
pout$	b6
poute	c6i-4k-5m-4
poute$	i-4
pouter	c8k-5m-4
pouti	b4
poutin	b4
poutk	b5
poutka	b5
pouts	e-4h4
pouts$	e-3h5
pouwd	e5
pouwd$	e5
pouwe	b-5k5
pouwe$	d4
pouwen	b-5k5
pouwm	m-4
pouwma	m-4
povee	k-5
poveel	k-5
poven$	a-4
povera	l-5
poverb	a-4
poverd	d-3
poverg	h4j-4m4
poverh	l-3
poverk	a5
povers	h4
poverv	g5m4
povi	g5
povin	g5
poving	g5
pow$	a9k-7
powe	a-4
powl	g4
powli	g4
powlin	g4
pox$	f4
poxe	h-6
poxen	h-6
poxen$	h-6
poze$	d4
pozen	k-6
pozen$	g-3k-3
pozi	f8
pozij	f8
pozijn	f8
ppa$	c4
ppaa	g-5
ppaal	d-4h4
ppaalt	c-5d-4h6
ppaar	g-7l5
ppaar$	g-5
ppaas	b5
ppaasv	b5
ppai	b-6k4
ppak	i-4k-9
ppakk	e4k-6
ppakke	e4k-6
ppakt	c-4e-5j3k-5
ppakt$	c-4e-6j3k-5
ppal	m-4
ppale	d-5
ppalen	d-5
ppall	m-4
ppalle	m-4
ppan	g-5
ppan$	c-4
ppanne	e-4
ppap	a-4b4c5d-4
ppapa$	k4
ppapi	b4d-4
ppapie	b4d-4
ppar$	d6
ppara	g-6
pparac	l6
pparap	g-6k5
pparke	i-3
ppart	g11k-4m3
pparti	d-4g11k-4l-5
ppas	c-3
ppass	d5m4
ppassa	d5m4
ppat	m5
ppati	m5
ppatie	m5
ppau	d4
ppbl	a4g5
ppbla	a4
ppe$	e5k-4m-4
ppea	g3
ppeak	g4
ppeake	g4
ppec	l4
ppech	l6
ppech$	l7
ppel	e-4
ppel$	a-4b3d-4e-4
ppele	m-4
ppelen	m-4
ppeli	b4
ppelij	b4
ppell	k4
ppelle	k4
ppels	h4
ppels$	h4
ppend	h4
ppene	c4
ppenen	c4
ppeng	e-4
ppenge	e-4
ppenh	d4
ppenhu	d4
pperd	m-4
pperk	m-3
pperm	j4
pperma	j4
pperr	b-4d4
pperro	m4
ppers$	e-4k5
pperso	e6h-4
ppert	a-5c-4l8
ppert$	a-5c-4l8
ppes	b5e5k-7m-4
ppest	b6k-6m-3
ppest$	b6d-5g4k-6
ppet	g3j5
ppet$	a-4i4j6
ppeu	e4g-4
ppeuk	e5m-5
ppge	a4k-8
ppgeb	a8c6k-4
ppgebl	a8c6k-4
ppgeh	m-3
ppgel	j-4
ppgelo	j-4
ppgep	d-5j5
ppgepa	d-5j5
ppger	k-5
ppgeru	k-5
ppges	g5m5
ppgesl	g5m5
ppgev	c3
ppgr	d-4m-3
ppgro	d-4m-3
ppgroe	d-4m-3
ppha	k5
pphaa	e5
pphaal	e5
pphal	l4
pphale	l4
ppie	d-4g-4k-6m-5
ppie$	m-4
ppieg	c7g-4k-4m-8
ppiege	c7g-4k-4m-8
ppier	b4d-4
ppier$	d-4
ppierb	b6
ppijk	h6l-6m-6
ppijke	h6l-6m-6
ppijl	l-4
ppijl$	k6
ppijp	g-3
ppijp$	g-3
ppik	l5
ppikd	l5
ppikdo	l5
ppil	c-3d-6g-5k5l7m7
ppill	c-4d-6g-4k6l5m5
ppille	c-4d-6g-4k6l5m5
ppina	k4
pping$	m3
ppio	l3m-5
ppion	l3m-5
ppionn	l4
ppir	j-5l-5m-5
ppist	m4
ppisto	m4
ppit	l4
ppitb	l5
ppitbu	l5
ppiz	d4k-5
ppizz	d4k-5
ppizza	d4k-5
ppje	j-6
ppje$	j-8k4
ppjes	k-3l-3
ppjes$	k-3l-3
ppka	d4
ppkam	d4
ppkame	d4
pplaf	m-5
pplafo	m-5
pplak	c4
pplakt	c4
pplam	b-5f6
pplamp	b-5f6
pplank	c5d-4
pplass	d6
pplat$	k6
pplate	h-4l8m-4
pplek	g4
pplek$	g4
ppli	c-6h6k3m-5
pplic	c-6h7
pplich	c-6h7
pplim	k3
pplime	k3
pplo	a6c-6
pploe	h4
pploeg	h4
pplof	a4c-4
pploft	c-3
pplos	a3c-4m5
pplosi	a3c-4m5
pplu	g-6k4
pplui	a-6b3l5
ppluim	a-4b5
ppna	g5m-4
ppnam	g5m-4
ppname	g5m-4
ppne	e3j-4
ppni	l-4
ppnie	l-4
ppnieu	l-4
ppoe	g-4
ppoep	g-4
ppoep$	g-4
ppog	f6
ppogi	f6
ppogin	f6
ppol	b-5
ppoli	b-6
ppolit	b-6
ppolo	a4c4
ppolo$	a4c4
ppols	k-5l9m5
ppols$	l3
ppon	a6g-7
pponi	a4g-5
pponis	a4g-5
ppont	a4
ppook	m5
ppookr	m5
ppool	a-5e8
ppoort	c6g-3m-4
ppop	c5
ppop$	c5
pport$	m6
pporth	m-5
pporti	c-6
pports	f4l-4m-3
ppos	k-3
ppost	k-3
ppost$	j5k-4
ppostm	b4
ppote	f-4
ppoten	f-4
ppoth	j4
ppothe	j4
pppe	j-4
pppel	j-5k5
pppel$	m4
pppels	d4
pppen	j-6
pppen$	j-6
pppenh	d4
pppert	a-5c-4l5
pppg	d-4m-3
pppgr	d-4m-3
pppgro	d-4m-3
pppie	m-4
pppie$	m-4
pppj	g6
pppje	g6
pppje$	g4
pppjes	g4
pppl	a-4
pppo	g6
pppor	g6
ppport	g6
pppt	m7
pppt$	b4m5
pppy	a-4k3
pppy$	a-4k3
ppraa	m8
ppraak	i4m4
ppraat	m5
pprac	a7
pprach	a7
pprax	f-5j-5l7
ppraxi	f-5j-5l7
pprek	d4
pprek$	d4
ppres	b-4
ppres$	b-4d4
ppri	e-4
pprin	e-6
ppring	b4e-6
pprob	e5i-4
pprobe	e6i-4
pproe	i5k-4
pproep	i5k-4
pprok	g4m-5
pproke	g4m-5
pproo	k3
pproos	k3
ppru	j-5m-4
pprui	j-5k7
ppruim	j-5k7
pprul	k-7
pprull	k-7
pps$	h-8m-4
ppsap	k4
ppsapp	k4
ppsc	e5
ppsch	e5
ppschr	e5
ppsh	a-4
ppshu	a-4
ppshui	a-4
ppsl	b5m7
ppsla	b4m7
ppslag	b4m7
ppst	g5j5l-3
ppsta	h3m6
ppsto	g8m-6
ppstoo	g8m-6
ppteg	c-4h5
pptege	c-4h5
pptic	m-5
pptici	m-5
ppto	f4
pptol	b-4f4m-3
pptol$	b-4f4m-3
pptop	f6m-4
pptop$	f4
pptops	f3
pptr	k4
pptre	k4
ppub	k-4
ppube	d4k-4
ppuber	d4k-4
ppuc	b-4
ppuch	b-4
ppucho	b-4
ppui	e-3
ppuit	e-3
ppuit$	e-4j-4
ppuite	b4
ppul$	g4
pput	d-5g-3
pputd	a4
pputde	a4
pputt	d-5e4g-3
pputte	d-5e4g-3
ppve	c-5h3
ppver	c-5g4h3
ppvo	d-3
ppvoe	d-3
ppvoet	d-3
ppvu	k4
ppvuu	k4
ppvuur	k4
ppwa	h5
ppwag	h5
ppwage	h5
ppy$	a-4k3
ppyj	i6m6
ppyja	i6m6
ppyjam	i6m6
ppze	c-4h6m6
ppzet	c-4h6m6
ppzet$	c-4h6m6
pqua	h7
pquad	h7
pquad$	h4
pquads	h5
pqui	a-4
pquiz	a-4
pquiz$	a-4
praad	m5
praad$	m4
praadj	c3
praag$	k5
praagt	j-4
praai	c-8e6m-5
praaid	c-5e6h4
praaie	m-3
praait	c-4
praak	d-3e-5f6
praak$	e-5
praakp	f5
praakt	d-4
praam	m4
praam$	m5
praan$	b-4
praatl	c-5l7
praats	c4
prace	h5m-7
pracen	d3m-4
pracet	h4l4
prach	a6k-5
pracht	a5k-5
prade	l4
praden	l4
pradi	f-5i4
pradio	f-5i4
praf	l-4
praff	c4f-4
praffi	c4f-4
prafi	e5
prafic	e5
prage$	j-5
praged	d3
prages	c-4e6
praine	e-4g4
prak	e-5k4
praken	f4
praket	a4
praks	e-4g-6k6
praks$	e-4g-6k6
pral	l-5
pral$	l-4
prall	e6m-5
prall$	e6m-5
pram$	h6m6
pramb	c-5h6
pramba	c-5h6
prame	d4
pramen	d4
pramh	d4
pramha	d4
pramt	c-4h5
pramt$	c-4h5
prana	a7g-4k-4
pranaa	a7g-4k-4
prand	b4
pranda	b4
prandd	h-4k5
prandg	e5
prandj	b5
prandl	b7
prands	b9
prandt	e-4
prandw	b6
prang	b-4c-5d6j5k-5
prangh	b-4c-5d6j5k-5
pranj	b4
pranje	b4
prank	h6l3
prank$	h6l3
prante	e5h-5
prao	d5
praok	d5
praoke	d5
prap	c7
prap$	l5
prapj	b-6j-7k9l-4
prapje	b-6j-7k9l-4
prapl	g-6k5m-5
praplu	g-6k5
prapp	c4
prapt	c7g-7
prapt$	c5g-6
prar	m-6
prare	m-6
prare$	m-6
pras	e-3
pras$	f-6
prass	f5l-3
prasse	f5
prasst	c5
prast	c6m-7
prasv	m-5
prasve	m-5
prat	m-4
pratt	d-6l7
pratte	d-6l7
prau	f-4l5
praum	l5m-4
prauma	l5m-4
praut	b4c4f-4
prauto	b4c4f-4
prauw$	g-3
prav	b6k-4
prava	b6k-4
pravan	b6k-4
prave	e-4
pravo	a4
pravon	a4
prax	f-5j-5l7
praxi	f-5j-5l7
praxis	f-5j-5l7
prbak	b6
prbak$	b6
prbal	b-6m-3
prball	b-6m-3
prban	m5
prbe	d-4j-4m-4
prbec	b6
prbeck	b3
prbecu	b5
prbee	j-3
prbeet	j-3
prbel	m-5
prbel$	c4f-4m-5
prbelc	e5
prbes	k5l-5m-5
prbi	m-5
prbidg	a4
prbie	k5
prbij	m-5
prbij$	m-5
prbijg	c-3d-4
prbl	h-4
prbla	m-6
prblau	m-6
prbov	b5m7
prbove	b5m7
prbr	a5g-5
prbra	c4g-5
prbran	c4g-5
prbru	a3
prbrug	a3
prbui	g-5m-4
prbur	a-4
prbure	a-4
prce	h4m-3
prced	e-4h4m-4
prcede	e-4h4m-4
prcee	f4
prceer	f4
prcl	d-8h4
prclu	d-8h4
prclub	d-8h4
prdaa	m-4
prdaad	m-4
prdac	e4f-4
prdach	e4f-4
prdag	j-7
prdag$	j-7
prdek	d-4
prdek$	d-4
prdel	m4
prdenh	b5
prdeni	j5k-3
prdenw	g6h-3
prdere	k5
prders	h4
prdeu	g-7k-5
prdeur	g-7k-5
prdi	c-4d-7k5
prdiep	m4
prdig	d-7k7
prdig$	d-7k5
prdij	b4
prdijn	b4
prdj	c4e-3
prdje	c4e-3
prdje$	c4e-3k-4
prdr	d-4
prdrij	b4d-3m4
prds	e-4
prdw	f5l-4
prdwe	l-4
prdwen	l-4
pre$	c-4
prea	g-6j4l5
preag	g-5j5
preage	g-5j5
prean	j-4l5m6
preani	j-4l5m6
preau	j4
preau$	j4
prec	e-5
prech	e-6
preche	i-4
precht	e-6
pred	c-4h5m5
pred$	k-5
prede	c-4h6k4m5
preden	c-4h6k4m5
preed	e5k-6
preed$	e5h6k-5
preeds	f4
preef	k-3
preef$	k-3
preekb	l5m-4
preem	f4
preemd	f4
preen	e-5
preen$	e-5
preep	f-6g4
preep$	d-3f-6g6m4
preepj	e6
preeu	d4
preeuw	d4
pregel	d-4e4
prei	k-7
preig	k-6
preigd	e3
preigt	k-4
preikb	m4
prein	e-7
prein$	e-6
prek$	m-4
preke	d-6m3
preken	c4d-5
preker	m6
preki	e3h5l-6m-5
prekij	e4
prekk	e-4
prekke	e-4
prekt	l3
prekt$	l3
prekv	c5
prekvo	c5
prel	f-5
prel$	e5
prela	g8
prelat	g8
preli	l4m4
prelin	l4m4
prell	d5g-6m-6
prelle	d5g-6m-6
prels	d5k3
prels$	d6
prem	a-4d-4h11
premp	a-5h10
prempe	a-5h10
prena	j5l-5
prenar	f3j5l-5m4
prend	k-6l-5m-5
prend$	e-4l-5m-5
prende	k-4
prene	d4k-3l4
prene$	l4
preng	h5
prenge	h5
preni	e-4
prenig	e-4
prenn	c-4
prenne	c-4
prens	a4l7m7
prent	g8h4
prent$	g8h4
pres	g5m-6
pres$	b-3g-4
prese	g8k-4
press	e-4g4m-5
pressi	e-4g4m-5
prest	d-4l4m-5
presta	c4m-5
preste	l5
pret	a4
pretj	a4
pretje	a4
preu	a6
preuk	h-6l5
preun	a8b-4
preun$	a10
preunt	k-4
preur	h4
prev	d-3i3
preve	d-4
preven	d-4
prf$	l-7
prfb	a-4b3c4
prfi	b-6
prfl	m-5
prfo	a6h-5k-5l4
prfon	a6f4k-5
prft	m-4
prft$	m-4
prga	h6
prgaa	h5l4
prgaan	h5l4
prgan	b-3h4m5
prgd	b6m5
prgee	l-4m-6
prgeet	l-4m-6
prgek	m-4
prgel	i5m4
prgem	a4
prgeme	a4
prger	c-4e6k-8
prger$	e7k-7
prgere	c-4
prges	g4m4
prgesn	k-5m4
prgest	g4l-4
prgev	e4j-6k4
prgeve	e4j-6k4
prgez	e3l3
prgeze	e3l3
prgi	e5g-4k-6
prgif	k-5l5
prgift	k-5l5
prgin	e6l-4
prging	e6l-4
prgr	g4m-5
prgro	g4m-5
prgron	m-4
prgs	e5g-5
prhe	b4
prhee	b5
prheen	b5
prhu	b-3c4h4
prhui	b-3h4l4
prhuis	h4k-4l4
prhuiz	m-4
pri$	m-5
prica	d5
pricad	d5
prief	e-6k-6
prief$	k-6
priefj	e-4i4m5
priek	b5d-3
priem	d5m3
prien	i4k-4
priend	i4k-4
priep	e4g5
priep$	e4
pries	d4f-4i4
priest	i4
prietg	a3
prift$	e5
prifte	h3
prigen	m-5
prijbe	h4
prijd$	d-5k5
prijda	h4
prijde	k-4l-6
prijdi	h6
prijf	k-3l4
prijfs	f5
prijft	l5
prijg$	b4
prijge	d3e-5j4k-4
prijk$	m-3
prijke	a5
prijn	d4h5l-4
prijs	d-3
prijs$	g4
prijt	e10f-5
prijtj	f-4
prijts	e6
prijv	d4
prijve	d4
prik	m-4
prik$	b4
prikk	a4c6m-3
prikke	a4c6m-3
prikt	f3
prikt$	f3
pril	f5
prill	f7
prille	f7
prilt	c-4
prilt$	c-4
pringe	e-4
prings	a4
prink	f6
prinke	f6
prio	j6k-9
pris	m9
pris$	m5
prisc	g5m8
prisch	g5m8
prit	e4
prits	e7m-4
pritse	e7m-4
priv	m-5
privi	m-5
privie	m-5
prja	g6m5
prjas	g4
prka	i6k-4
prkan	a4i5
prkant	a4i5
prkas	c3
prkast	c3
prkb	h-4
prken	a5
prken$	a6
prker	g9h-7m-4
prker$	g6m-4
prkere	g6h-7
prki	k-4l5m-5
prkl	f-5k6
prko	k-5l-4
prkoo	a6b-7c3m-3
prkoop	a6m-3
prkor	b8k-5l-4
prkorf	b7k-5l-4
prkp	m5
prla	d-6
prlas	h5l4
prlast	h5l4
prleg	d4
prleg$	d4
prlel	b6m4
prleli	b6m4
prlij	g-4
prlijk	g-4
prloo	m6
prlor	k-6l4
prlore	k-6l4
prm$	h-6
prmar	j4
prmark	j4
prmat	b-6l4
prmb	b6h-3
prmbr	b6h-3
prmbra	b6h-3
prme	i-5
prme$	a3i-4l4
prmee$	g4
prmet	c4m-4
prmete	c4m-3
prmi	e-4
prmis	e-4
prmis$	m5
prmiss	i6
prml	h3m4
prmli	h3m4
prmlic	h3m4
prmo	e-4g5k5
prmoo	g6m4
prmoor	g6m4
prmos	e-4k3
prmu	a-4c5
prn$	b-4f-6m-8
prnav	m-7
prnava	m-7
prni	c5l-3
prnie	c7l-3
prniel	c6
prnp	l3
prnpa	l3
prnpaa	c3
prnpal	l4
prns	h4
prnst	h5
prnsti	h5
pro$	k5l-7m4
prob	e4i-3
probe	e5i-3
probee	e6i-4
proed	g4l5m4
proede	g4l5m4
proeg	b-5i-4
proege	b-6j-3k4
proei	b5
proeid	b6k-4
proek	m5
proek$	m5
proen	b-7g-4k-4
proen$	k-5l7
proeps	k4
proer	e-6g7
proer$	a3m6
proers	g6
proert	g5m-4
proet	g4k5
proet$	b6
proete	k4
proetj	g5
prof	i3
prog	m-5
proge	m-4
progi	f3
progis	f3
prok$	a5l-5
proke	m-5
proken	m-5
prokk	h-3
prokke	h-3
prolc	m-4
prolco	m-4
prole	k-5
prole$	k-5
prolla	f-4
prolle	f7
prom	k-11
prom$	l-6
prome	a5g5
promei	a5g5
promh	b4
promhe	b4
promm	k-7m-5
promme	m-5
pron$	m4
prond$	e4
pronde	d-4e-5f-4k5m4
pronds	m-4
prone	d5e9l-7m-3
prone$	d5e10l-7m-4
pront	h4m7
pronta	h4m7
prood	a-4b4
prood$	a-4
proog	k4
proog$	k4
prooi	h7k-4
prook	b5g-4k-7
prookm	b6j-6
prookp	a-4b5
prookt	e5m-5
proom	c-5h-5l6
proom$	c-5h-5
proomt	k3
proon	a4g-4
proos	b4i-3m-5
proost	b5i-3m-4
proot	g-5k4m-5
proot$	g-5k4m-5
prop	f-4
prop$	k-4
propa	c4
propa$	c4
prope	m3
propen	m3
pror	k-4
prord	j5k-3
prorde	j5k-3
prore	l4
proren	l4
pros	h6
pross	h6
prote	g-4
prote$	g-5
prots	h4
prots$	h4
protz	c5
protzo	c5
prout	i-4
proute	i-4
prouwe	j-4k6
prouwt	m6
prov	d-6e3h4
prove	d-6e5h7
prover	d-6e5h7
provi	g5
provin	g5
prp$	a4
prpe	b5d4h-4k-6
prpen	d6h-3
prpen$	d6h-3
prpes	b6k-6
prpest	b6k-6
prpi	k4
prpij	k4
prpijl	k4
prple	d-3
prplek	d-3g6
prpo	e6l4
prps	a-4
prpsh	a-4
prpshu	a-4
prraa	b5e4m5
prraam	b5e4m5
prras$	m4
prrass	c3l-3
prre	m-9
prrei	e-5
prrein	e-5
prrek	e4
prreki	e4
prrel	f-6
prren	m-7
prren$	b-4g4
prret	a4
prretj	a4
prri	d7k-6l-7
prric	d5
prrica	d5
prrie	d6k-7
prrie$	d3k-10
prrij	l-6
prrijd	h4i4l-6m5
prrijk	m-3
prro	g8m6
prron	m4
prron$	m4
prry	m-4
prryc	b6
prryca	b6
prsba	g4m-4
prsbaz	m-4
prsch	d-5k-4l4
prscha	d-5g-4
prschi	f4l-5
prsd	a-5h5
prse	b-6l5
prsen	a4b-6l5
prsen$	a4b-6g4
prsh	a5k-7
prsje$	b4k-4
prsjes	b-3
prsl	m-4
prsli	m-4
prslic	m-4
prsn	m-3
prsna	m-3
prsnac	m-3
prso	e6h-4
prsoo	e7h-3
prsoon	e7h-3
prsp	a-5k-6
prspe	d4
prsper	d4
prspo	j5k-5
prspor	m4
prst$	c-5k4
prstan	g5m-3
prste	a-4h5
prste$	a-4l4
prstel	h4m-3
prstm	f6g-3
prstma	f6g-3
prstu	e-5k4m-5
prstur	e-5k4m-5
prstv	b3
prstve	b4
prta	i-3l3
prtaa	m5
prtap	i-4k4
prtb	k5
prte	a-3
prtel	h-4
prtell	h-4
prten	g-4m-4
prten$	g-4m-4
prter	l-4
prter$	e6m-5
prterr	e-5
prters	g6
prth	m-6
prtha	m-5
prthal	m-5
prthu	l-4
prthui	l-4
prti	c-6k-3
prtie	c-6
prtiek	d6
prtien	a5
prtier	c-6j-4
prtig	d5
prtig$	d5
prtij	d-4g11k-4l-5
prtij$	d-4g12k-4l-5
prtj	b-4
prtje	b-4
prtje$	b-4
prtk	e-3h-4l5
prto	d-6i-4k-3m-4
prtoc	d-7h6
prtoch	d-7h6
prtoe	i-3l5
prton	a5b5
prton$	b5
prtp	b-8
prtrou	e3
prts$	f4j4l-5
prtsc	f4l-4m-3
prtsch	f4l-4m-3
prtse	l5
prtsen	l5
prtsl	c-3d7k-7
prtslu	l5
prtu	b-5e4
prtui	b-5
prtuin	b-5
prtv	d6g-7
prubb	b4
prubbe	b4
pruc	g5
pruch	g5
prucht	g5
prugg	c-3f6
prugge	c-3f6
prugs	a-5
prui$	g6
pruid	c4
pruike	d5e-5
pruikt	j4
pruil	a6d-3h4k-5
pruilo	d-3h5
pruim	a5g-7j-4m-4
pruimd	k-5
pruime	j-5k6
pruimt	g-6m-4
pruin	l6m-6
pruin$	l5m-3
pruine	m-4
pruip	h3
pruipt	g3h4
pruitj	g-5m-6
pruk	m-4
pruk$	c-6d-4
prukt	b4c7d4k-5m-5
prukt$	b4c8d5k-5
prul	k-7
prull	k-7
prulle	k-7
prum	g-3
prum$	g-3
prus	j-6
prust	j-6
prust$	d8j-8
pruz	g7
pruzi	g7
pruzie	g7
prval	g5m4
prval$	g4m5
prvan$	c-3
prvar	j3
prvari	j3
prve	e-4g4
prvei	j4
prveil	j4
prvel	k4
prveld	k4
prver	e-5l4m4
prver$	i4m6
prvi	g-4m-4
prvo	j4l-5
prvoo	h3l-4
prvoor	h3l-4
prvu	a7k-4
prvuu	a7k-4
prvuur	a7k-4
prwa	b-5
prwac	h6
prwach	h6
prwag	b-5g-4
prwage	b-5g-4
prwap	m4
prwape	m4
prwar	m-6
prwi	h6l-5
prwie	h3
prwiel	h3
prwij	h5l-4
prwijl	h5
prwis	a4
prwiss	a4
prwo	j4
prwou	j4
prwout	j4
pryc	b6
pryca	b6
prycan	b6
przin	g3
psaa	d-4m5
psag	d5m4
psage	d6
psage$	d6
psagi	m6
psagie	m6
psal	a4m3
psala	b-5k4
psam	b-7k6
psame	k3
psap	l-3
psapp	l-3
psapp$	l-3
psar	l4
psart	l5
psarts	l5
psat	m-5
psato	m-4
psator	m-4
psau	k-3m-5
psaut	c4
psauto	c4
psba	k-7m-7
psbaa	k-6m-4
psbaan	k-6m-5
psbak	f5
psbak$	f5
psban	c-5d7
psband	c-5d7
psbaz	m-4
psbaze	m-4
psbr	h5i3
psbu	f4
psca	d-4g4
psch$	d-4g-3
pscha	m-4
pschaa	g-4m-7
pschap	g-4
pschau	h5
psche	g5k-5l4
psche$	l6m7
pschee	l6
pschei	i5m4
pschel	d-8g13
pscher	k-3m-5
pscheu	c-3l4
pschij	h-3
pschip	g6
pschoe	k-6l7
pschom	c6
pschoo	l-4
pschop	d5
pschot	g7l-3m7
pschre	d4
pschro	k-3l-7m-4
pschu	k-7
pschud	a-4l5
pschui	c4d4k-6
pschut	d-4
pscl	m-4
psclu	m-4
psclub	m-4
psco	l-5
psco$	m3
pscon	g4
pscoo	l-4
pscoot	l-4
pscou	b4
pscout	b4
pscu	d-4g-3k6
pscus	d-4g-3k6
pscuss	d-4g-3k6
psd$	d4h4
psda	j5k-9
psdag	j5k-9
psdag$	j5k-9
psde	b4
psdi	f4m-4
psdie	f5l-3
psdien	f4k-4
psdr	a-5h5
psdra	m4
psdraa	m5
pse$	f4k-9
psea	l-4m3
pseat	l-4m3
pseat$	l-4m3
psek	d5
psel	e7
psel$	h-5
psele	e7
pseli	g4
pselin	g4
pselp	c6m-5
pselpo	c6m-5
psels	a4
psels$	a4
psem	d6g-4
psem$	d6g-4
psendi	m5
psenh	c3l-3
psenho	c3l-3
psenm	m4
psenp	l4
psenpo	l5
psens	f4
psent	g4m4
pser	e-5h8k-9
pser$	e-4h11l-6
pserp	d6h-3
pserpe	d6h-3
psers	k-8m-6
psers$	m-6
pserv	g7k-6m-4
psfe	b-4k5
psfee	b-4k5
psfeer	b-4k5
psfo	b-6l5
psge	l-8
psgeb	c-4d4l-3
psgebr	c-4l-4
psgen	i4l-5
psgeno	i4l-5
psger	f8
psgev	c4
pshaa	a-3m-6
pshan	l4
pshand	m5
pshi	m3
psho	a5c4k-8
pshoc	g5
pshock	g5
pshok	c6
pshokj	c6
pshow	a9k-7
pshow$	a9k-7
pshu	a-3
pshui	a-3
pshuis	a-4m-4
psie	a7c-8e-4
psie$	a3c-7d-4
psiel	d4g-5m-3
psier	a6
psierv	a7k-4
psig	i-3
psign	i-3k4m-3
psigna	i-3k4m-3
psind	i4
psinds	i4
psinge	a6
psint	e5f-5k6
psinte	e5f-5k6
psio	j4
psir	d4k-3l4
psire	d4k-3l4
psiren	d4k-3l4
psiss	c4
psissc	c4
psit	g5
psite	g6
psite$	g6
psja	e5
psjaa	e5
psjaal	e5
psje	e6
psje$	d-4
psjes	a-4e10h-4l-4
psjes$	a-5e7h-4l-3
psjo	a4d-4e4
psjoe	a4
pske	a-6l-9
pskee	a-5c5
pskee$	a-5c5
pskel	h6l-6
psker	m6
psket	e7k-3
psko	h-6
pskom	h-5
pskomt	e4g4h-4
pskou	i4
pslaap	l-9
pslaat	g6m4
pslag$	d4k-4
pslaga	m4
pslagb	l-5
pslagr	k4
pslan	b6
pslang	b7
pslap$	l5
psle	b4
pslec	l4
pslech	l4
pslee	b6
psleep	b6
pslep	m-4
pslepe	m-4
psleu	g4
psleur	c-6g7m7
psleut	j4
psli	f5
pslic	m-4
pslich	m-4
pslie	m-4
pslij	b-4f7g-4
pslijp	b-4f4m-3
pslijt	c-5f5m3
pslik	l5m4
pslikt	l5m4
pslin	b6h4
psling	b6h4
pslip	h5
pslipp	h5m3
pslo	k-6
psloo	c4k-4
psloop	c8k-5
pslop	k-3
pslope	k-3
pslote	e4
pslu	c-7
psluc	j3m4
psluch	j3m4
pslui	c-7
psluip	c-5
psmal	h6k-3
psmall	h6k-3
psmar	d3
psme	c3f-6
psmee	c4
psmees	c4
psmeu	f-4
psmi	c5k-4
psmo	b4
psmol	b5
psmolt	b5
psna	m-4
psnach	m-4
psnap	m-4
psnap$	m-6
psne	a-5
psned	c5f-4
psnede	c5f-4
psnee	d3l-5
psneeu	d3l-5
psnelw	e3
psneu	a-5c4k9
psneuv	c5k4
psni	e4
psno	c-4g-3l7m3
psnoe	g-3
psnoep	g-3
psnu	a-5d4k4
psnur	a-5d4k6
psnurk	a-5d4k6
psoe	c-4
psoen	c-4
psoen$	c-4d4l4
psof	e4m-4
psof$	e4m-4
psoo	e5h-4j-7
psoon	e7h-3
psoon$	e4
psoor	j-6k6
psoort	j-6k6
psop	b8e-4
pspa$	e4
pspar	g4
pspar$	d6
pspea	g4
pspeak	g4
pspel	m-4
pspele	m-4
pspell	k4
psper	d4
pspi	c4g-6k-4m-10
pspie	c7g-4k-4m-8
pspieg	c7g-4k-4m-8
pspij	h5l-6m-7
pspijk	h6l-6m-6
pspoo	m6
pspook	m5
pspoor	m3
pspor	b-5d-5
psport	b-5d-5
pspr	e-6
pspra	i4m3
pspraa	i4m4
psprek	d4
pspri	b4e-6
psprin	b4e-6
psprok	g4m-5
pspui	e-3
pspuit	e-3
psre	d-4e4
psrek	e5
psrek$	e5
pssa	m6
pssag	d5m4
pssage	d6
pssagi	m6
psschi	b4
psscho	c4
psse	k-4
pssel	e5h-4
psseli	g4
psselp	c6m-5
psser	k-5l-4
pssers	b-4
pssi	d-6e-4m-3
pssie	a4d-5e-4
pssie$	a5d-5
pssin	i6
pssing	i6
pssl	e4
psst	e-4m6
pssta	g4m5
psstat	g4m5
pssto	c4
psstoe	c5
psta$	d-4f-5k-4l6
pstaar	e-4h3
pstad	a-4
pstad$	a-4
pstaf	c5m-5
pstan	c6d-3m-8
pstand	d-3m-7
pstap	b4
pstap$	f-4k4m-4
pstape	b7d-4h-5
pstapp	e7h-3
pstapv	d-3
pstar	k-5l5m-4
pstart	e-4k-5l8
pstat	h-5k-5
pstati	h-5k-5
pstau	c4m-5
pstaur	c4m-5
pstba	i-4
pstboo	l4
pstd	i-3l5
pstda	l4
psted	i4k-4
psteeg	c4l-5
psteek	g7
psteel	a-7d5f-3
psteen	i-3
psteig	l4
pstek	b4
psteke	b4
pstel$	e5
pstela	m-6
pstele	g4m-3
pstell	j4
pstem	f3k-4
pstem$	a6f3k-8
pstemm	a-6j4
pstenw	a4g-5
pstep	c-5
pstep$	c-5h4
psteps	d4h-6
pstera	a4
pstere	m-5
psterk	l5m4
psterr	a4
pstick	c5
pstie	l5
pstig	m-4
pstig$	m-3
pstik	g-4k5l7
pstikk	k5l4
pstin	k-7m-4
pstink	k-7m-4
pstis	d-4
pstisc	d-3
pstj	k-6
pstje	k-6
pstje$	k-5
pstk	l-4
pstm	f5g-3
pstma	f5g-3
pstma$	b4
pstmar	f6g-3
pstoei	g11k-6m-4
pstoel	d6
pstoet	h6
pstof$	a4
pstok	c3l-3
pstok$	g-5
pstoke	c4l-4
pstoo	d-4g5k-7
pstook	k-4m-5
pstool	m4
pstoom	b4k-4
pstoot	g7
pstopl	c-6h7
pstopp	m-4
pstopt	a4
pstor	c-3k-4l4
pstori	k-4
pstort	d-4l7m6
pstp	l4
pstraf	m-4
pstrak	e-4g-6k6
pstrat	e5m-3
pstro	c-6l5
pstroo	c-6l5
pstru	c4m-5
pstrui	c4m-5
psts	d-3
pstst	d-3
pstud	l-4
pstude	l-4
pstukj	e4m-4
pstukk	c6j3
pstun	c-5d6h-6
pstunn	c-5d6h-6
pstur	e-4f-4m-5
psture	e-4f-4m-5
pstuu	c-4j-5l-4
pstuur	c-4j-5l-4
pstve	b4
pstver	b4
pstvi	m4
pstvie	m4
pstz	d-4l5m6
pstzi	d-4l5m4
pstzij	d-4l5m4
psui	m9
psuik	m5
psuike	m5
psuk	b7e-6j-4
psukk	b7e-6j-4
psukke	b7e-6j-4
psup	g3j4
psupe	j4
psuper	j4
psupp	g6
psuppo	g6
psur	j4
psurv	j4
psurve	j4
psus	g4
psust	g4
psust$	g4
psve	m-6
psvel	m-5
psveld	m-5
psver	g6
psvez	c-4l6
psveze	c-4l6
psvl	l3
psvlo	l3
psvloe	l3
psvu	b5
psvuu	b5
psvuur	b5
pswa	m-3
pswag	j-6m-4
pswage	j-6m-4
pswal	d4h-6
pswal$	d4h-6
psza	d6f-5
pszak	d6f-5
pszak$	d-3l6
pszakk	d8f-3
psze	c5k-4
pszet	c5k-4
pszett	c5k-4
pta$	d-5f-5l4
ptaal	e4
ptaald	e5
ptaalt	j5
ptaand	m-8
ptaart	e-4g-5h3k6m-4
ptac	m-6
ptach	m-6
ptacht	m-6
ptad	a-4
ptad$	a-4
ptaf	b5c5
ptafe	b5c5
ptafel	b5c5
ptag	d-4e4
ptage	g4
ptage$	g4
ptai	l4
ptain	l4
ptaine	l4
ptak	h7l-7
ptake	h4
ptakel	h4
ptakk	h5l-7
ptakke	h5l-7
ptaly	m-4
ptalys	m-4
ptam	l5
ptan	c3m-5
ptand	m-8
ptand$	g4h-3
ptandb	b-4c4
ptande	m-6
ptang	c4
ptang$	c4
ptanks	f3
ptant	k-4
ptap$	f-4k7m-4
ptape	b7h-5
ptapel	b7d-4h-5
ptapp	e6h-3
ptappe	e7h-3
ptapv	d-3
ptapvo	d-3
ptar	k-5l5m-4
ptart	e-4k-5l8
ptart$	k-5l4
ptas	a-5d-5e10g-3m-5
ptasj	a-5e7
ptasje	a-5e7
ptass	e5
ptasse	e5
ptat	h-5
ptati	h-5k-5
ptatio	h-5k-5
ptau	c4m-5
ptaur	c4m-5
ptaura	c4m-5
ptax	h5k-3
ptaxi	h5k-3
ptaxi$	h4
ptaxic	g4k-4
ptaxis	d-6h5
ptba	d5
ptbal	d5
ptball	b-4d7
ptbe	e6
ptbi	j5l-8
ptboo	l4
ptboom	l4
ptbr	h-6k-6m5
ptbu	l3
ptbul	l5
ptbull	l5
ptch	e5m-5
ptde	c3k-3m-3
ptdek	c3k-4
ptdeks	a4
ptdekt	c4f5k-4
pteb	c4g-4l-4
ptebo	c7l-5
pteck	l3
ptecke	l3
pted	i4k-4
pteeg	c4l-5
pteeg$	c4l-5
pteek	g7
pteek$	g5
pteekp	g7k-6l-4
pteekt	k5
pteekw	g6
pteel	a-7d5f-3
pteer	d8k-7
pteh	m-6
ptehu	m-6
ptehui	m-6
ptei	a3k-9
pteig	l4
pteige	l4
ptein	a4k-9l-4
ptein$	c3k-5
ptek	k-5
pteke	k-5
pteken	k-4
ptel$	b3
ptela	h5m-6
ptelau	m-6
ptelbo	l4
pteld	d-4g-4h3
pteld$	d-4g-4
ptele	c-7
ptelef	c-5
ptelen	c-3m-5
ptelk	d-3f3h-4i4
ptelka	d-4f5i5
ptelke	h-4
ptell	l-5
ptelle	h-4l-4
ptelli	j4k-5
ptem	f6k-4
ptem$	a6f3k-8
ptemm	a-6j4
ptenb	b-4h-5
ptenba	b-4c3
ptenbe	h-4
ptenf	l-4
ptenfl	l-3
ptenk	d-4k4l3
ptenka	l4m4
ptenl	c6
ptenla	c6
ptenm	e6
ptenma	e6
ptenn	m-5
ptens	l6m-4
ptens$	j-3
ptent	k4
ptent$	j-4k4
ptenw	g-5
ptenwi	g-6
ptep	c-5
ptep$	c-5h4
ptepa	g5m4
ptepar	g5m4
pteps	d4h-6
pteps$	d4h-6
ptera	a4
pterav	a4
pterb	b-5h-4m-4
pterba	b-6m-3
pterda	b4l-4
ptere	m-7
pteren	m-6
pterg	d-4
pteri	c-5g-4
pterij	c-5f4k-3
pterin	d3
pterj	h5
pterk	i6m9
pterk$	l5m4
pterka	i7m9
pterkl	f-5k6
pterli	c4
pterne	l4
ptero	d-4h-3l4
pterom	c4
pterre	e-5
pterri	m-3
pters$	e-4
ptersb	g4m-4
ptersc	d-5g-4
ptersp	j5k-5
pterst	e5
ptert	b-5l5
ptert$	b-6l6
ptertu	e6
pterui	d-4h5m-3
pterv	l-4
pterve	k4
ptervo	h4
pterw	h7l-5
pterwi	h7l-5
ptes	d-3
ptes$	j4m4
ptest	k4
ptest$	k5
pteu	h-4l5
pteur	h-4l5
pteur$	h-4l5
ptev	l5
pteve	l6
ptfe	m-4
ptfee	m-4
ptfees	m-4
ptga	h5
ptgan	h5
ptgang	h5
ptgek	e6f-6
ptgep	g5
ptgepr	g4
ptgesl	k4
ptgev	b-5h-5l5m-5
ptgeva	h-5l5m-5
ptgo	a3
ptgor	a3
ptgors	a3
pthal	m-5
pthal$	m-5
pthav	g-4l4m3
pthave	g-4l4m3
pthea	h4m-4
ptheat	h4m-4
pthee	k-6
pthee$	i6
pther	e-4k3
ptherm	e-4k3
ptho	c6g-3k-5m-4
pthon	l4
pthond	l4
pthoo	c8k-5m-4
pthoof	c8k-5m-4
pthor	b6
pthorb	b3
pti$	c4f-4
ptic	l-4
ptici	m-5
pticie	m-5
ptick	c5
pticke	c5
ptie$	b-5
ptiea	c-4k5
ptieau	c-4k4
ptieb	c4l5
ptief	f6
ptieg	g4
ptiege	g4
ptiek	d5
ptiek$	d6
ptieke	m-3
ptien	d3
ptien$	g-3m-3
ptier	c-6f-5j-4
ptier$	f-5j-5l5
ptierb	g-4m-6
ptiere	e7
ptiers	c-4
ptig	m-6
ptig$	m-5
ptigd	k-5l5
ptij	g4j-6
ptij$	d-4g12k-4l-5
ptijd	j-7
ptijd$	j-9k3
ptik	g-4
ptikk	d4
ptikke	d5
ptikt	g-4k-4m4
ptikt$	f4g-4k-4
ptill	m7
ptille	m7
ptim	d5e3l-4
ptime	e4
ptimi	d4
ptimid	d4
ptimm	d5
ptimme	d5
pting$	k-4
ptingb	k5
ptinge	d-5
ptingz	d4e-3l4
ptink	k-7m-4
ptinke	k-5l4
ptio	h-6k-5
ption	h-6k-5
ption$	h-6k-5
ptip	a6
ptips	k4
ptips$	k4
ptis	g-4
ptis$	l3
ptisc	d-3g-4
ptisch	d-3g-4
ptist	f4
ptisti	f4
ptjes	a5
ptjes$	a6
ptjesa	c4
ptka	h-4i4
ptkac	b5
ptkach	b5
ptkan	i4l-4
ptkant	i4l-4
ptkr	b3l-4
ptkra	b3l-4
ptla	d6e-9m-4
ptlaa	d5e-6h5
ptlaat	d5e-6h5
ptlap	d6
ptlap$	d6
ptlat	c5e-4l4
ptlate	c5e-4l4
ptle	e4j4k-6
ptleg	j4k-3
ptlegg	j4k-3
ptli	c-4l6
ptma	f5g-4
ptma$	b4
ptmar	f6g-3
ptmark	f6g-3
ptob	b5
ptocht	d-6h5
ptod	f4k6
ptode	k6
ptodeu	k6
ptoei	g11k-6m-4
ptoeie	g10k-4m-4
ptoel	d6
ptoel$	l-4
ptoele	d8
ptoen	m5
ptoen$	m5
ptoept	c-4h5
ptoer	d-7h6
ptoes	l5m-4
ptoest	l5m-4
ptoet$	h6
ptoev	k-4l5
ptof$	a4
ptok	l-4
ptok$	g-5m4
ptoke	c4l-4
ptoken	c4l-4
ptokk	d-4k6
ptol	b-4
ptol$	b-4f4m-3
ptomo	g4
ptomob	g4
pton$	b5
ptong	b-6k5
ptook	k-4m-5
ptookt	b4m-5
ptool	m4
ptool$	m4
ptoom	k-4
ptoom$	l3
ptoon	k3
ptoonb	e-3f3
ptoot	g6
ptootj	g6
ptop	c-3e5m-3
ptop$	f4
ptopl	c-6h7
ptopli	c-6h7
ptopo	e7
ptopor	e7
ptopp	m-4
ptoppe	m-4
ptops	f3
ptops$	f3
ptopt	a4
ptopt$	a4
ptore	h6
ptoren	h6
ptori	k-4
ptorin	k-4
ptorr	i4l-4m6
ptorri	i4l-4m6
ptort	d-4l6m5
ptoru	l-5
ptorui	l-5
ptos	g-8
ptos$	f-4g-4
ptosp	c5g-4m-5
ptospi	c5g-4m-5
ptost	b4g-3
ptosti	b4g-3
ptou	b-6c3h-4
ptouw	b-6c3h-4
ptouw$	h-4
ptouwe	b-6c6
ptouwt	e5
ptov	b6c-4g4m4
ptpa	b-7g4h-3
ptpaa	h-4l4
ptpaar	h-4l4
ptpar	b-7g5
ptpart	g5
ptplo	c-3
ptplof	c-3
ptraf	m-4
ptrafi	e5
ptrak	e-4g-6k6
ptraks	e-4g-6k6
ptram	h7
ptram$	h6m6
ptramb	c-5h6
ptramh	d4
ptran	b-4
ptrans	b-6l5
ptrap	c5h-5k-5
ptrap$	h-4l6
ptrapt	c7g-7
ptrat	m-4
ptrate	m-4
ptrau	l5m-4
ptraum	l5m-4
ptre	j-4
ptrei	h4j-4m6
ptrein	h4j-4m7
ptrekk	e-4
ptrekt	l3
ptrekv	c5
ptrijk	a5
ptril	c-4
ptrilt	c-4
ptrit	h4
ptrit$	h4
ptro$	m7
ptrof	i3
ptrok	h-4
ptrokk	h-3
ptrol	k-5
ptrole	k-5
ptrom	a-4j6
ptroo	c-6l7
ptrooi	h7k-4
ptrook	i4
ptroom	c-5l9
ptrot	h4
ptrots	h4
ptrou	k5
ptrouw	k5
ptrui	c7
ptrui$	g6
ptruik	c4m-5
ptrum	g-3
ptrum$	g-3
ptsa	g4j4
ptsap	g4j4
ptsapp	g4j4
ptsb	c-5d6h3l-6m-5
ptsc	a5d-4f4
ptsch	a5d-4f4
ptscho	a5f4
ptsd	m3
ptse	k-4
ptse$	f7k-5
ptsel	e8m-4
ptsel$	e6m-4
ptsen$	m-6
ptsend	m5
ptsenh	c3l-3
ptsenp	l5
ptser	h13l-6
ptser$	a-4h12l-5
ptsi	c-4
ptsie	c-4
ptsie$	c-4
ptsj	d-6
ptsje	d-6
ptsje$	d-6
ptsk	d-3m-5
ptska	d-3m-5
ptsl	b4c-4d6k-8
ptsla	d7k-7
ptslag	d7k-6
ptslu	l5
ptslui	l5
ptsn	l4
ptsna	l4
ptsnap	l4
ptso	c-4
ptsoe	c-4
ptsoen	c-4
ptssl	e4
ptsst	m4
ptst	e4l-8
ptst$	l-6
ptsta	e6
ptstap	e6
ptste$	a4
ptsten	c4
ptstr	e5i3
ptstre	e6
ptstro	i5
ptstu	c-5d6h-6
ptstun	c-5d6h-6
ptsu	d-4g5
ptsup	d-4g5
ptsupp	d-4g5
pttenk	k4
ptter	b-4m-5
ptter$	c5k-5
ptterb	b-6k6
pttere	h5
ptteri	k-3
pttert	b-6l5
ptto	m4
ptud	l-4
ptude	l-4
ptuden	l-4
ptui	k-4
ptuig	m-4
ptuin	k-4
ptuinh	e-4i4
ptuink	c8k-5m-4
ptukj	e4m-4
ptukje	e4m-4
ptukk	c6j3
ptukke	c6j3
ptun	k-4
ptunn	k-4
ptunne	k-4
ptur	f-4m-6
pture	e-4f-4m-5
pturen	e-4f-4m-5
ptus	c-4
ptuss	c-4
ptusse	c-4
ptuu	c-4j-5
ptuur	c-4j-5
ptuurd	c-4j-6l-4
ptuurt	h3
ptva	d7g-7
ptvi	m4
ptvie	m4
ptvier	m4
ptwa	e-4h4
ptwac	e-5j7
ptwach	e-5j7
ptwag	d-4h7k-3
ptwage	d-4h7k-3
ptweel	k4
ptwer	g5
ptwerk	g7
ptwo	f-5g-5l7
ptwoo	f-5g-5l7
ptwoor	f-5g-5l7
ptyp	e9m-3
ptype	e10k-5
ptze	j-5l5
ptzet	j-5l8
ptzett	l4
ptzi	d-4l5m4
ptzij	d-4l5m4
ptzijn	d-4l5m4
ptzo	a7c4g-4
ptzoe	a8
ptzoek	a8
ptzoo	c5
ptzooi	c5
puad	h7
puad$	h4
puads	h5
puads$	h5
pubber	b4
pube	d5k-4
pubel	c4
pubels	c4
puber	d4k-4
puber$	f4
pubers	d6
puch	k-8
pucho	b-4
puchon	b-4
pucht	k-8
pucht$	k-8
puchte	g7
puchti	e-4
puchts	i5
puchtt	d5e5g-4
pud$	m-4
pudent	l-4
puder$	c-5
puders	d-4
pue$	b4
puff	k-5
puffe	k-5
puffel	d-3i-4
puffeu	k-5l-3
pugd$	d4h-4
puge	g-3
pugg	c-3f6
pugge	c-3f6
puggev	c-4f8i-4
pugkom	g4
pugs	a-5
pui$	d8h-6l-4
puid	e-5l-3m-6
puid$	c5e-5l-4m-5
puids	k5
puif	b-4c4f-4
puif$	b-4
puife	c4f-3
puifel	c4f-3
puig	m-4
puik$	j-9k4m4
puike	d4k-5
puikel	d3m-3
puiken	k-5
puiker	m6
puikt	j4
puikt$	j4
puil	k-6
puil$	a6c5k-5l-5
puild	m-3
puilde	m-3
puile	h-3m4
puilen	h-3m4
puiln	f-5l4m-3
puilni	f-5l4m-3
puilo	d-3h5
puilof	d-3h5
puilt	d-4m4
puilt$	d-4m4
puim	g-8
puimd	k-5
puimd$	k-5
puime	j-5k6
puimen	j-5k6
puimt	c6g-6k-4m-4
puimt$	k-4
puimte	c6g-5m-4
puin	g-4k-4
puine	m-5
puine$	m-4
puinh	e-4i4l-5
puinhu	b4i4
puink	c8k-5m-4
puinka	c8k-5m-4
puip	c-6h4
puisa	l4
puisar	l4
puisd	k4l-3
puisg	c-4i4l-6
puisge	c-4i4l-6
puisj	b-5c5l4m-5
puisje	b-5c5l4m-5
puism	c4
puisme	c4
puist$	d-6
puiti	l4
puitin	l4
puitj	g-5m-6
puitje	g-5m-6
puitl	e-8k-4
puitla	e-8h3
puitle	j4k-3
puitr	b6h3
puitri	h4
puits	d-6f-4m-3
puitsu	d-4g5
puitv	m-3
puitz	j-5l8
puitze	j-5l8
puiv	l4m-4
puive	l4m-4
puiven	l5m-4
puiz$	a-4
puize	k-4
puizel	l6
puke	g-5
puken	g-5
puken$	c5g-5
pukenr	f4m5
pukj	c-4m-6
pukje	c-4m-6
pukje$	c-4m-5
pukk	m-5
pukke	b5m-5
pukkel	b7e-6j-4
pukken	c5m-5
pukt	c7d6k-5m-7
pukt$	c7d7k-5m-6
puld	h4k-4l5
puld$	l5
pulde	c4
pule	m4
pulen	m6
puli	m4
pull	m-4
pull$	l5
pulle	m-5
pulleb	k-7
pullen	k3m-5
pulli	d-4
pullie	d-4
pulp	d-4g5
pulp$	d-4g5
pult	m-4
pult$	m-4
pum$	g-4
puma	l5m-4
pumah	l5m-4
pumahe	l5m-4
pume	c7m-5
pumen	c7m-5
pument	c7m-5
pump	e-5k-4l8
pumpt	e-5k-4l10
pumpt$	e-5k-4l10
pun$	a10
puna	k-3
puna$	k-3
pund	f5
punnel	k-4
puns	b3d-4
punst	b3d-4
punstg	b4d-4
punw	d4
punwo	d4
punwon	d4
pup$	g4m-4
pupe	j4
puper	j4
puperm	j4
pupp	g5
puppo	g6
puppor	g6
pura	c4k3m-5
puran	c4m-5
purant	c4m-5
purb	c4f-4m-4
purbe	c4f-4m-4
purbel	c4f-4m-4
purd	j-3l-4
purde	l-5
purdeu	f5l-4
pure$	h4
purea	j4
pureau	j4
purf	b-5
purf$	g4
purfi	b-5c4k5m-4
purft	m-4
purft$	m-4
purg	a4f-6g5m4
purgem	a4
purgt	m4
purgt$	m4
purh	m3
puri	e4
purig	e4
purig$	e4
purk	b5f-4l-8m-6
purk$	g-4k7
purke	a4k-4
purken	a4k-4
purko	b8k-5l-4
purkor	b8k-5l-4
purkt	a-5f-4k6
purkt$	a-5f-4k6
puro	k6l-4
purop	c4
puropa	c4
purp	k4
purpi	k4
purpij	k4
purta	l4
purtb	k5
purth	l-4
purthu	l-4
purtj	m-4
purtje	m-4
purto	b9
purton	b9
purtv	d6g-7
purv	e-5
purve	e-5
purvei	j4
purwa	m4
purwap	m4
pusb	h5k-5
pusba	h5k-5
pusbaa	h5k-5
pusc	h5
pusch	h5
puscha	h5
pusd	b4h4
push	c4
pusho	c6
pushok	c6
pusj	e4
pusje	e4
pusp	i4
puss	c-5
pusse	c-5
pussen	c-5
pussi	d-4g-3k6
pussie	d-4g-3k6
pusst	g4m5
pussta	g4m5
pust	c-7j-4
pust$	b4c-6d5j-8l-5
puste	c-4
pustz	d-4l5m4
pustzi	d-4l5m4
put$	b5
putd	a4
putde	a4
putdek	a4
pute$	d7i-3k-3
putel	j4
putel$	j6
putelb	l4
puten	d-5
puten$	d-5
puter	c7k-6m5
puter$	c6i4k-5m7
puti	m4
putin	b4
puting	b4
putis	m4
putk	b5
putka	b5
putkac	b5
putob	b3
putod	f4k6
putode	k6
putomo	g4
putop	e7
putopo	e7
putor	l-5
putoru	l-5
putos	g-6
putos$	g-4
putosp	c5g-4m-5
puts$	h5
putt	g-5
putte	a3g-6m-5
putten	g-6m-5
putti	d-4
puttin	d-4
puurd	j-7l-6
puurd$	d4j-6k3
puurde	l-5
puurf	b-5c4k5m-4
puurfi	b-5c4k5m-4
puurk	b8k-5l-4
puurko	b8k-5l-4
puurp	k4
puurpi	k4
puurs	d-3
puurt$	d-4
puurta	l4
puurtb	k5
puurth	l-4
puurto	b9
puurtv	d6g-7
puurv	e-5
puurwa	m4
puut	a6k-4
puve	c4k4m-6
puvel	c4k4m-6
puvelt	k4
puwba	c-3
puwbal	c-3
puweg	a-3
puwege	a-3
puwel	f4h-3
puweli	f4h-3
puwens	j-4k6
puwg	c7d5k-5
puwgo	c7d6k-5
puwgom	c7d6k-5
puwj	a-5k4m-3
puwja	a-5k4m-3
puwjaa	a-5k4m-3
puwm	m-4
puwma	m-4
puwmar	m-4
puwp	k-4
puwpo	c5
puwpop	c5
puws	g-4l-3
puws$	g-4k4l-4
puwt	e4
puyp	c5e-3
puyp$	c5e-3
puze	e-6
puzel	d5e-5
puzi	g5k-4
puzie	g5k-4
puzie$	g4
puziek	k-4
puzien	g9
pvaarl	a4l-5m-4
pvag	e8h-5
pvage	e8h-5
pvage$	e8h-5
pvake	f-4
pvaker	f-4
pval$	e-8l6
pvals	d3f-3m-4
pvals$	b4e3f-4
pvan$	b5k-4
pvanav	m-4
pvand	d-3
pvanda	d-4
pvange	c4
pvangr	m4
pvanmo	f4j-5
pvann	h-4
pvanna	h-4
pvano	c3
pvanoc	c3
pvanw	h4
pvanwe	h4
pvari	j3
pvarin	j3
pvastg	f4
pvat	k-3
pve$	e-8m-4
pvec	g6k-6
pvech	g6k-6
pvecht	g6k-6
pveel	k-4
pveel$	k-4
pveen	b5j-5
pveert	d5i5m-5
pveg	m-4
pvege	m-4
pvei	m-4
pveil	m-4
pveili	m-4
pveill	j4
pvel	g-4
pvel$	g-4
pveld$	a4
pveldj	d3
pvels	c7
pvels$	c7
pvelt	k4
pvend	b-4d5
pvende	b-4d6
pvent	d-4
pvera	l-5
pveral	l-5
pverb	g-5
pverbr	a4c4g-5
pverbu	a-4
pverda	e4f-4
pverdi	m4
pverdr	d-4
pverdw	f5l-4
pvere	e-6m-4
pveren	e-5l3
pverf	a-4c8f-4m-4
pverf$	c8f-4
pverfb	a-4b3c4
pverg	m-5
pverga	e5h4j-4m4
pverge	l-4m-7
pvergi	k-5l5
pverh	l-3
pverha	m-4
pverhe	m4
pverhu	h4m-5
pverk	b-5
pverka	a5
pverke	a-4
pverko	a6b-7m-3
pverl	d-4
pverla	d-5g-4h4
pverle	j-3
pverlo	k-6l4
pvermo	g5
pvern	c6
pverni	c6
pvero	j5k-3
pveror	j5k-3
pverp	b4k-6
pverpe	b6k-6
pverpl	a4
pverr	g5
pverre	e4
pverro	g6m5
pvers	c-4g6
pvers$	c-4g4m4
pversp	d3
pverst	d3g3h5
pverte	a-5l-4
pverv	g6m4
pverva	g4m4
pverw	m-6
pverwa	m-6
pverz	k-4
pverzi	g3
pverzo	k-4
pves	e4g6k-6l-4m-4
pvesp	e4
pvespa	e4
pvest	m-5
pvest$	m-4
pvez	c-4l6
pveze	c-4l6
pvezel	c-4l6
pvic	l4m-4
pvie	j-4
pviel	l4m4
pviel$	a4l5m4
pvierd	h3
pvies	b4
pvies$	b4
pvig	h3
pviga	h4
pvigat	h4
pvijf	h-6
pvijft	h-5
pvijv	c4
pvijve	c4
pvind	m-4
pvinde	m-3
pving	d4
pving$	d5
pvinge	a6m5
pvis	a-4b-4c7l-4
pviss	a-4b-4c7l-5
pvisse	a-4b-4c7l-5
pvit	j-3
pvite	j-3
pviten	j-3
pvla	f-5l-6
pvlag	c6m-5
pvlagg	c4
pvlak	a4k-5
pvlak$	a4k-5
pvlam	b5c-6f-4l-4
pvlamm	b6c-7f-4l-4m7
pvle	f-4
pvlee	f-4k4
pvlees	f-4k4
pvli	d4k-7
pvlie	d4k-7
pvlieg	k-7
pvliet	b-5d4
pvlin	m-4
pvlind	m-4
pvlo	a4
pvloe	e3m-5
pvloer	e4l3
pvlog	l3
pvloge	l3
pvlu	i4
pvluc	i4
pvluch	i4
pvo$	e5
pvoc	g4
pvoch	g4
pvocht	g4
pvoe	e4
pvoel	c-4
pvoetb	d6
pvoetg	h5
pvoets	d-3e6
pvoetz	a8
pvog	e4
pvoge	e4
pvogel	e4
pvol	m-5
pvolgt	f-4
pvolk	d10g-3k-4l-5m-7
pvolk$	d11k-4l-5m-6
pvoll	b-4
pvolle	b-4
pvolv	e5
pvolvo	e5
pvolw	c3h4
pvolwa	c3h4
pvonde	e-4k-8l3
pvondw	g5m5
pvonk	l4
pvonkt	c-4l4
pvoorb	d-4
pvoord	g-7
pvoors	h4
pvoort	b-6
pvoorz	h4
pvor	m-4
pvori	m-4
pvorig	m-4
pvrac	d-4h5k-4
pvrach	d-4h5k-4
pvree	b-5f4
pvreem	f4
pvrie	i6k-4
pvrien	i5k-4
pvries	i4m4
pvrij	h6
pvrij$	h6
pvrijd	h4
pvrijg	d4k-4
pvroe	b-6j-3k4
pvroeg	b-6j-3k4
pvror	l4
pvrore	l4
pvui	f-5
pvuil	f-5m-4
pvuiln	f-5l4m-3
pvuis	d-5g4
pvuist	d-5g4
pvul	h4l5
pvuld	l5
pvuld$	l5
pvuur$	b5
pvuurk	b8k-5l-4
pvuurp	k4
pvuurt	b5
pwaad	c4k4
pwaad$	c4k4
pwaai	c-6l4
pwaai$	d6
pwaaid	c-6m-5
pwaaie	l5
pwaail	l6m-6
pwaal	i4l-5
pwaald	e-3i5
pwaalv	a5h-4k-5
pwaan	c-4
pwaan$	c-4
pwaar	j6
pwaar$	j5
pwaaro	l-5
pwaarv	l-4
pwac	f-5
pwach	f-5
pwacht	f-5
pwag	j-4
pwage	j-4
pwagen	j-4k-6
pwager	k3
pwal	h-6l-3
pwal$	d4h-6l-3
pwant	b4l-7
pwant$	b5l-5
pware	a4
pware$	a8c-5k-5
pwarm$	i6m4
pwarme	i-4l4
pwart$	b4
pwarti	j-5
pwasm	c5
pwasr	e5
pwasre	e5
pwass	b5h4k-4
pwasse	b5h4k-4
pwba	c-3
pwbal	c-3
pwball	c-3
pwd$	j-4
pwedd	a4
pwedde	a4
pwede	h-5k4
pweeg	f-4g5
pweegt	f-4g5
pweel	k4
pweeli	k4
pween	d5f4
pween$	d5f4
pweg	a-4
pwegd	d4
pwege	a-3e-4
pwege$	h4
pwegei	a-3
pwegen	e-4l4m6
pwegg	b3
pwegge	b4
pwegi	c-3l4m4
pwegin	c-3l4m4
pwego	h5
pwegop	h4
pwei	d-6e-5
pweil	d-3
pweila	d-3
pwein	k4
pwek	c-3e-6l6
pweke	c-3e-6l6
pweken	c-3e-6l6
pweld	g7l-4
pweld$	g7l-4
pweli	f4h-3
pwelie	f4h-3
pwelk	h4
pwelke	h6
pwem	i4
pwemb	e3
pwemba	e3
pwemm	i4m4
pwemme	i4m4
pwende	d3
pwene	l-4
pwenen	l-4
pwens	k7
pwens$	k6
pwerd	b-5g4
pwerd$	g4
pwerke	g4m-4
pwerkp	m5
pwerkt	j-3k5
pwerv	i4m6
pwerve	i4m6
pwes	h-4m-4
pwest	h-4m-4
pwest$	h-4m-5
pwet	b-5m-4
pwete	b-5m-4
pweten	b-5m-4
pwgo	c7d6k-5
pwgom	c7d6k-5
pwha	g4j4
pwhat	g4j4
pwhats	g4j4
pwie	c4
pwiek	c5
pwiek$	c5
pwiel	h4
pwiel$	h3
pwiels	g4
pwiet	d3
pwiet$	d3
pwij	c-4
pwijk	c-6
pwijk$	c-4
pwijl	h4j3l-6
pwijl$	h5
pwijn	b-6d4k4
pwijn$	d5
pwijs	h4
pwijs$	h4
pwilde	g4
pwildp	d6
pwink	h-4
pwinke	h-4
pwinte	f3m5
pwip	d-5
pwis	e5
pwiss	e6
pwisse	e6
pwit	k6
pwitt	k6
pwitte	k6
pwja	a-5k4m-3
pwjaa	a-5k4m-3
pwjaar	a-5k4m-3
pwli	g4
pwlin	g4
pwling	g4
pwma	m-4
pwmar	m-4
pwmark	m-4
pwol	b6k-4
pwolk	b6k-4
pwolk$	b6k-4
pwonde	m5
pwone	k-4
pwone$	d4
pwoner	k-4
pwoni	c-4i3j3m4
pwonin	c-4i3j3m4
pwoonb	m4
pwoonk	e-4f6m6
pwoor	d-7f-7g6
pwoord	d-7f-7g6
pworde	c4
pwou	j4
pwout	j4
pwouts	j4
pwpo	c5
pwpop	c5
pwpop$	c5
pwra	m-6
pwri	m-5
pwrik	m-3
pwrikk	c5
pwrikt	f4
pws$	g-4l-4m-4
pwur	f-6g7m8
pwurg	f-6g7m8
pwurgt	m4
pwus	d-4m5
pwust	d-4m5
pwustz	d-4l5m4
pxen	h-6
pxen$	h-6
pxi$	h4
pxic	g4k-4
pxich	g4k-4
pxicha	g4k-4
pxidem	b5
pxis	d-6f-4h4j-5l5
pxis$	d-6f-4h4j-5l5
pxpl	a3c-4m5
pxplo	a3c-4m5
pxplos	a3c-4m5
pxpr	b-4d4
pxpre	b-4d4
pxpres	b-4d4
pyca	b6
pycan	b6
pycan$	b6
pyea	a-4k3
pyear	a-4k3
pyear$	a-4k3
pyen	g3
pyja	i6m6
pyjam	i6m6
pyjama	i6m6
pymz	c3m4
pymza	c3m4
pymzaa	c3m4
pyp$	c5e-3
pype	e10k-5
pysa	m-4
pysat	m-4
pysato	m-4
pza$	g4k-5
pzaa	h-6
pzaag	e-5
pzaagd	e-4
pzaak	f4l-4
pzaak$	f4l-4
pzaal	m5
pzaal$	m5
pzaam	c-5h-4l4
pzaam$	h-4
pzac	j4l7m4
pzach	j4l7m4
pzacht	j4l7m4
pzad	d4
pzag	f-4
pzage	f-4
pzagen	f-4
pzak	c-3g-7
pzak$	m-5
pzakk	d4g-4m-6
pzakke	d4g-4m-6
pzakt	g-5l7m7
pzakt$	g-5l7m7
pzan	k-4m-5
pzand	k-4m-4
pzand$	b4k-4
pzang	d3
pzang$	d3
pzat	d4e-3j-5m-5
pzate	j-5
pzater	j-5
pzatl	d6
pzatla	d6
pzegg	m-4
pzegge	m-4
pzeik	k6
pzeike	k6
pzeil	c-5
pzeil$	c-5l4
pzel$	c-4l4m-5
pzelfs	l-4
pzeli	l5
pzelig	l6
pzell	d5
pzelle	d4k-4
pzelli	b4e3
pzen	a5k-5
pzen$	a4
pzend	a4
pzendk	a4
pzer	k-4
pzere	m-5
pzeren	m-5
pzers	f4
pzers$	f4
pzet$	c-5h5
pzete	m4
pzeten	m4
pzett	m-5
pzette	m-5
pzichz	d4
pzie$	g4
pziek$	k-4
pzier	g-4k7
pziet	l-5
pziet$	l-5
pzijk	b-5h5m-4
pzijka	b-5h5m-4
pzijr	f4
pzin	d5
pzin$	c5
pzing	d8
pzinge	d9k-6
pzoc	i6k-4m-4
pzoch	i6k-4m-4
pzocht	i6k-4m-4
pzoe	j-4
pzoek	j-4
pzoeke	a5
pzon	k-4
pzone	d-5
pzone$	d-5
pzonn	e3g-4k-3m-6
pzonne	e3g-4k-3m-6
pzooi	a5c5g-3k-3
pzooi$	a5c5g-3k-3
pzor	e5m-4
pzorg	e5m-4
pzorge	e7
pzou	g6
pzout	g6
pzov	k-5
pzove	k-5
pzovee	k-5
pzui	m-5
pzuid	m-4
pzuid$	m-4
pzuil	c5
pzus	c-4i4m3
pzusj	m4
pzusje	m4
pzwa	c-7
pzwaa	l5
pzwaan	c-4
pzwag	k3
pzwage	k3
pzwar	a5c-6k-4
pzware	a8c-5k-5
pzwe	h-5i4
pzwem	i4
pzwemb	e3
pzwemm	i4m4
pzwer	m4
pzwerv	i4m6
pzza	d4k-5
pzza$	g4k-5
rburglary	a-11b-8c-3d-2e-9f12g-7h-12i-8j-8k-5l-6
rchatter	c-4d-1f-2j-5k9
rfire	a-6b15c-6d-5e-10f-19g-13h-8i-8j-4k-2l-8
rfireworks	a13b-3c-2d-4e-6f-11g-5h-2i-5j-9k-2l-9
rmissing	a-9b-2c-6d-3e-10f-1g-9h-4i11j-1l-11
rnuisance	a-3b-1c-1d10e-4f-1g-4h-1i-3j-8k-1l-2
rother	a-5b-6c-2d-5e-8f-4g-13h-5i-11j-5k-5l15
rquestion	a-10b-7c-8d-13e-11f-6g-7h-6i-8j13k-8l-16
rsuspicious	b-11c-5d-2e8f-3g-1i-6j-6l-3
rtraffic	a-6b-3c-4d-2e-9f-7g-6h10i-4j-11k-7l-4
rvandalism	b-5c8d-6e-7f-2g-6h-1i-3j-3k-13l-5
rviolence	a-2b-5c-4e-11f-5g14h-8i-8j-15k-5l-11
s!	a-6b2c-3d-17e-11f-10g8h-1i-2j-12k-3l-4m15
s1	a-42b-41c-36d-37e-40f-37g-43h-38i-42j-34k28l-38m-46
s2	a-35b-38c-21d-27e-30f-26g-24h-23i-40j-22k11l-15m-27
s3	a-18b-15c-9d-7e-15f-24g-19h-14i-26j-6l-4m-16
s4	k-2
s?	b-2c-7d-2e-1f-6g-9h-3i-1j28k-11l-5m-11
w	a-6b-5c-6d-7e-5f-3g-5h-5j-5k5l-7m-6
w<#>	c-3e-3f-5i2j-3k-2l-6m2
w<straat>	b-2c-3e-6f-1g-6i-8j-6k-17l-2m-1
wa	a-3b-8c3d-1e-3f-2g3h7j-3k-6l-10m9
waan	c-3
waanbranden	a-3b4g-1j-5k-1m-4
waangebrand	a-2b4f-4k-7m-5
waangehouden	a-7b-2c-5d-6e2f2g-7h3i-4l-2m-1
waangekomen	a-1b-4c-4d-2e-4f-5g-5h-6i2j5k-4l-2m-3
waangereden	a-2b-1d-2e-1f-2g-6h7i-3k-4l-7m9
waangestoken	b3c10d-7e-1f-4g-4h-4i-3j-7k2l-3
waangevallen	a-3b-1c-3d-6g6h-1i-2j-3k-4l-6m7
waangifte	a-3b-7c-2d-6e-7f3g4h-4i-7j4k-5l-5m-6
waanhanger	a-2c-1d-1e4g-3h3i-2j2k-5m-7
waannemer	a-3c-5d-1e-3f1k-3l-4m-4
waanrijding	a-2b-2c-2d-2e-2f-3g-7h9i-2j-2k-4l-6m1
waanspreekbaar	a2b-1d-5e-3g-5h-3i-7k-2l6m-4
waanspreekpunt	a-2b-5c-4d-1e-3f-1h-3i-1j7k-6l-5
waansteker	a2b3c-5d-7e-1f-1g-5h-2i-4j-2k-1
waardig	b-4c-2d-2g-3k-2m-2
wabri	a-4b3c11d-7e-5f-3g-6h-4j-5l-5m-10
waccu	a-4b4c-2d-6e-2g-5h-6i-1j-1k-1l5
wach	a-3b-5c-4d-7e-2f-2g1h-5i-4j-1k5l-3m-5
wacht	a2b-5c1d1e4g-8h-7i2j-3k-3
wachter	c-13d-2e3f-7h-2i-3j-15k-16l-6
wachterdeur	a-3b-4c-10d-4f1g-5h-1j-1k-8l-4m1
wachterin	a-4b-4d-3e-6f-3g-7h3i4j-3l-3m4
wachterna	a-1b-1d2e-2f-1h-1i-1l-3m-1
wachterom	b3c5d-3e5f-4g-8h-1i-1j-2k-1l-3m-1
wachterruit	a-1c-1d-3e4f-8h-3j-1m-6
wachtertuinen	a-5b-2c-5d-5e7f-4g-5h-3i-5k-2l-5m-6
wachterveld	a-2b-4c3d-2e-2f-1g-3h-1k6l-7m-1
waction	a-3b-4c-4d-7e-5f7g-4h-5i-2j-5k-3l-4m-10
wadem	a-3b-1d-1e-4f-1g-5h-5i-6k-5l6m3
wademt	a-5b-3c-1d2e-4f-2g-4h2i-3j-4k-1l2m6
wadvies	a-3b1c-3d-6e-5f-2g-2h-5i-2j-7k2l-6m-3
waed	a3b-1c2d-6e-5f-1g-2h-6i-1j4k-3l-3m-3
waf	a3d-2e-2g-9h-3i-12j-12k-5m-7
wafdak	c-2f3h-4i-3l-3m2
wafdeling	b4c-1f-2h-4l-3m4
wafgaan	b5g-2h-2i-1l-1m7
wafgebroken	a-7b-4c7d-6e-3f-5g-2h-5j-3k-3l-6m-3
wafgegaan	a2b-6c-2d-2f-3g-4h-5j2k-5l-1m5
wafgelast	a5b-5c-2f-3g-3h-5i-3l-4m-6
wafgelopen	a2b-8c-5d-5e-4f4g-5h-4i4j-3k-7l-8m-2
wafgepakt	d-3e-1f-6g3h-3i-2m-3
wafgeranseld	a-2b-3d-3e-2f-5g7i-3l-4m5
wafgesloten	a-1b-1c-3d-1e-3f-4g-3i-4j-4k-4l5m-9
wafgestoken	a8b-8c-9d-1e-3h-6j-4k-6l-1m-8
wafrit	a-5b6c-5d-6e-3f-2g-4h-3i-4j-2k-5l-5m3
wafslag	b-2d-1e-4f-2g-1h3i-4j-4k-1m-5
wafstand	a5d-2h-4i-3k-2m-2
wafsteken	a-5b-6c-5d-4e-1g-6h-3i-3j-2k3m-10
wafval	a-4b-2c-9d6e-6f-8g-2h-5i-3j-1k-2l1m-6
wafvalbak	a4b9c-3d-1f-1h-4k-2l-7m-9
wafvalbakken	a1b-2c6d2e-4h-1l-2m-3
wagent	b-3c-5d-6e1f-2g7h-4i-3j-1k-4l-6m4
wagenten	a-3b-6c-4d-7e-4f-5g-7h-3i-5j3k7l-6m-10
wah	a-5b-8c1d-7e-5f-8g-7h-7i-8j6k-4l-1m-7
wajax	a-4b-4c-3d-5e-3f-4g-6h-6i-3j-5k6l-2m-8
wal	b-5c1f-5g-4k-1m-8
walarm	a-3b-2c-11d-10e-5f10g-8h-12i-1j-8k-4l-3m-2
walarmlichten	b-4e-2f-1h6l-1m5
walbert	b-6c4d-5e-7f-7g2h-5i-3j-2k-2l2m-1
waldi	a-4b-1c3d-6e2f-2g-5h-6i-3k-7l-1m-7
walert	a-4b-4c-5d-3e-5f-6g-6h-2i8j-6k-8l-3m-5
walle	c5d-9e4f-6g-6h-3i-6j-5k4l-10m-10
wallebei	a-6b-5c-6d-6e-4f-7i-4j-2k-4l-2m-8
walleen	a-2b-2c2d-6e-15g2h-1i2j-3k1l-5
wallemaal	a-10c-1e-8f-9g-9h-3i-2j-12k3l-3m-7
wallen	a-5b-7c-6e-6f-4g-8h-3i-3j-1k8l-10m-3
walles	a-3b7c-9d-10e-10g-5h1j-9k1l-15m-4
walmelo	b3g-1j4m-4
wals	a-1b-7c-1d2e2f-11g-4h1j7m-6
walsof	b-1d-2e9g-7h-4i-4j-1k-3l-8m-7
walstublieft	a-5b-3c-3d-3e-5g3h-3i-2k-3l-3m4
waltijd	a-6b-2c-6d1e-5f-5g-5h-6i1j-9k8l-5m-1
walvast	a-3b-5c-2d-2e-2f-1g-2h-3i-1j-4k5l-5m-4
walweer	a-6c3d-9e-6f-7g-10h2k-10l-1m-12
walzheimer	a-1b-1d-1e-3f-5g-1h-4i4j-1k-2l-3m-2
wamber	a-4b-4c-5d-3e-5f-6g-6h-2i8j-6k-8l-3m-5
wambu	a2e-2g-3h-2i-5k-2l3
wambulance	b-6c-4d3e-6f-5g-2h-4i-8j-5k-1l5m-2
wambulancebroeders	a4b-2d-1g2h-5k-3l6m3
wamper	b-3c-1d-2f-3g1i-1k-1l-4
wander	a-1b-1c-7d-5e2f-3g5k-4l-5m2
wandere	c-2d-2f-5g-3h-6i-6j1k3l2m-3
wanderen	a-1b-1d-5e-1g3h-1i-4j-1l-2m5
wanderhalf	a-2b-3g-2i3j3l4m-1
wanders	a-2b3c1d-6f-5g-7h-7j7k5l-7m-8
wanker	a-2b-2c-3d-5e-1g4h-3j-1m-2
wantwoord	a-5b-5c-6d-6e-5f-4g-3h2j3k2m4
wanwb	a-2b-5c-2d-5e-3f-3g-3h-1i-4j-4k-4l2m-5
wapotheek	a1b4c-4d-3e2f3g-3h-4i-2j-4k-6l3m3
wapp	a-6b-10c-3d-6e-10h-8k-2l-9
wappen	a-3b-5c-3d-5f-1g-3h-2i-2j-1k5l-2m1
wappje	a-3b-4c-1d-1e-1g5h-2j-4k4l-4m-4
wappjes	a-2b-5c-3d-2e-1f-2g5h-1i2j-2k-5l-1m-4
wappt	a-6b5d-4e-1f-2g1h-1i-6k-2l-5m6
warm	a-2c-1d4e1f-3g4h-1i-5l1m2
waub	a-2b-4d-8e-7f1g-7h-4j-1k7m1
waudi	a-4b-4c-2d-7e-3f-5g-5h5i-2j-2k-3l-5m-5
wautisme	a-3b-5c-4d-2f-1g-1h-3i3l-2m4
wautistisch	a-3l-3m5
wauto	c-2d-9e3g-1h2k-3l-1m4
wautobanden	a-2b1c-3d-3h-3j-1m-6
wautodeur	a-2b-2c-2d-1e-4f-3g-6j-4k8l-2m-3
wautodeuren	e1f-1g-1k-3
wautomobilist	c-3d-5g2h4l-6m8
wautomobilisten	a-6b-2c-3e-3f-2g5h-2i-3j-1k-4l-5m-10
wautoportieren	c-7d-7e8f-1g-3h-4j-2l-5m-7
wautoruit	b-6c1d-3f4g-4h-5i-4j-6l-6m-7
wautos	b-8c2d1f-11g-11h-1i-7j-2l-5m-6
wautospiegels	a-5b-4c5d-4f-3g-6h-3j-5k-1l-1m-7
wavond	a-4b-7c-6d2e3f-5g-2h-6i-5j-7k6l-1m-9
wavondwinkel	d-3e-3f-6g6i-2m6
wbaas	a-7b-5c3d-7e-5f-6g-9h-5i-6j-3k-5l7m-7
wbaby	a-3c-3d-1e-8f2g-7h-3j-2k-5l2m7
wbabypijltjes	a5b-3c-2d-3e-1g-4h-2k-1m-4
wbad	a-3b-2c-1d-5e-4f-4g1h-4i4k-3l-6m-3
wbadkamer	a-1b-1c-1d-5e-5f-2g4i-3l3m5
wbak	a-2b7c-3d-2e-2f-3h-5i-6j-1k-7l-5
wbakfiets	a-2b-2c-2d-2f3g-4h-5i-4j-1k-4l2m-8
wbakker	a3b3c-5d-7e1f-2h-5i-4j-2k-3m-1
wbakkerij	a-3b-3c3e1f-4g-6k1m-6
wbal	a-6b-6c9d5f-5g-7h-5i-5j-6k-1l-8m-4
wbalkon	a4c-6d-4e-10g5h-6i-5j4l2m4
wballonnen	b-1c-2d6e-4f-4g-5h-5j-1k-4l-3
wband	a1b-5c4d-8f-8g-7i-10j1k-9l-10m-8
wbanden	a3c6d-8e-8f-4g-6h6i-2j-5k-5l-9m-9
wbang	a1b-3c-4f-1h3i-5j-4k-6l-3m-8
wbank	a1b-3c-2d-2e-5g-3i-6j-7k5m-3
wbanken	a-5c2d-6e-3f-2g-3h-4i-2j-1l-7m-5
wbankje	a-2b-6c1d3e-2f-9g-10h-10i5j-6k-2l2
wbankjes	a-7b-2c-7d4e-2g-4h-3l-2m-8
wbankstel	a-5b4c-7d-3g-2h-4k-4m-8
wbar	c5f-4g-3i5l-3m-4
wbarbecue	a-4b6c-6d-4e-2f-4g-4h-3i-3j-4k-3l-5m-5
wbarricade	a-5b-3c-3d-8e-5f1g-6h-5i-4j4l-4m-1
wbarst	a8b-6c-6d-1e-1f-4h-5j-2l-1m-6
wbarwouts	a-4c-1e3f-1k-1l-3m-1
wbas	a-7b-5c-6d7e-8f-8g-7h-9i-5j-5k-7l-2m-5
wbasisschool	a-6b-4c6f-6g-6h-4i-3j-5k-1l-8
wbatterij	a-5b2c-4e-4f-5g-3h2i1j-7k-4l-1m-7
wbbq	a-7b-6c-5d-6e-5f-7g-6h-4i-5j-2k2l-7m-8
wbed	a-8c-9d-6e-3f1g-10h-6l-1m-5
wbedankt	a-8b1c1d-9e-6f-4g-6h-3i5j-5k-2l-10m-6
wbedoeld	a-5b-4c-5d-5e-6f-6g-6h-5i-5j-3k6l-7m-3
wbedoelde	a-7b-8c-2d-4e-2f-1g-3h-1i-2j-5k8l-6m-4
wbedreigd	a-3b-2c-4d-8e-5f-5g11h-3i-5j-2k-6l-1
wbedreigt	a-2b1c-3d8f-3g-6h-2i-3j-3k-7l-2
wbeeft	b-3c-4d-4f-3g3h-4i-2j6k-5l-5m2
wbeek	a-2b-3c-2d-4e-3g-2h-1i-2l5m-7
wbeeld	c-2d-3e-6f6j-4l-3m-1
wbeelden	a-6c-3d-2e1f3g-6h-2i-3j5k-4l-4m-5
wbeen	a-7b3c-3d-3e-2h5i-7j-1l-4
wbeetje	c-12d-5f-11h-10i-9j-4k1l-13m-14
wbegane	a-3b2c1d-5e3f-4g-2h-2i-3l-5m-2
wbeginnen	a6b1c-1d-1f-2g-5h-1i-1j-2k-7m1
wbegint	a-8b-3c1d-2e-2f-8g-1h-8i-8j3k2l3m4
wbegonnen	a-2b4c-3e-2f-3g-4h-1i-3j1l-6m-2
wbegraafplaats	a-6b2c3d-4e2f-7g-6h-7i-3j-6k-5l-5m-10
wbeheerder	b-4c3d-6e-3f-4g-4h-3i-5j5k-1l-4m-6
wbeide	a-4g-3h6l-1m-2
wbeige	a-1e-1f-1i1l-1m-6
wbejaarde	a-3b-2f4g-7k-2l-5m5
wbejaardenhuis	b6c3d-3e-6f-4g-3h-2i-3j-2k-5l-3m-5
wbekend	b-2c-2d-2f-1g-4h-4i-1j6k-1m-5
wbeklad	a-8b-6c7d-4e-4f-5g-5h-7i-4j-3l-7m-5
wbekneld	a-3c-3f-1h2l-3m6
wbekogeld	a-1b-1d-6f-1g4j-2k-4l-2m4
wbekogelen	b-4c-5d3g-4k-4m-1
wbel	c5d3f-11g-1h-8i-9k-5m5
wbeland	a1b10c-2h-3j-2k-4m-2
wbelde	a-2d-2e3f3g2j-4l-1m7
wbelgie	c-4g-2h-2i-3j-7k-6m-3
wbellen	a-8b-7c-8d-2f-10g-6h-10i-3j-1k1l-4m-11
wbelletje	b-3c-3d5e-4f-3g-4h-4i-6j-2k-8l1m-7
wbelt	a-4b1c-6d-2e-8f1g3h-8i-5j4k4l-11m2
wben	a-7b-7c-7d-1e-5g-5h-10i-10j-3k9l-4
wbende	a6c-2d-8e-5f4g-6h-7i-4j-2k2l-1m-4
wbeneden	c2e-7f1i-12j-6k-3l1m7
wbenen	a-2b-2c-1d2f2g-5h6i-3j-3k-2l-6m3
wbenieuwd	a-5b-6c-2d-2e-1f-2g-4h-1i-4j-7k9l-2m-2
wbent	a-5b-2d-4e-5f-4g-4i-4k3l-4m-2
wbenzine	a2b2c3d-4e2f-3g-7h-3i-3j-2k-5l-2m3
wbenzinepomp	a-2b1c-1e-3f-2h2i-1j-2k-3l-3m2
wbereikbaar	a-2b-3c-1d-1e-3f-2g-1h-1i3j2k-4l-5m4
wberging	a-3b-4c-2d-4e2f3g-4i-4j-1k-2l-2m-2
wbericht	a-9b-7c-7d-8e-8f-6g-9h-9i-5j4k-2l1m-9
wberichten	a-3b-3c-2d-5e-1f-1g-2h-1j-5k2m-3
wberm	a-3b-4c-4d-3e-6f-4g-5h-4i-5j-5k-7l5m-3
wbermbrandje	a-5b8c-5d-6e-4f-2g-4h-6i-6j-6k-5l-5m-7
wberoofd	a-4b-4c-5d-2e-7f-6g3h-4i-5j1k-4l-5m1
wberoving	a-2b-3e-4f-2g6h-2i-6j-2k-2l-2m5
wbest	a-8b3c-8e2f-6g-5h-8i-1j-3k-7
wbeste	a-7b-6c-5d-6e-4f-4g-8h-4i-6j-2k5l-6m-6
wbestelauto	a-3b-3c1d-4e-5f-4g-2h2i-6l-1m-9
wbestelbus	a-6b-7c-8d-7e-1g-7h3i-2k-7l-7
wbestuurder	a-4c-7d-8e1f-4h3i-3j-1l-8
wbetaalt	a-5b-3c4d-6e-2f-4g-4h3i-4j6k-3l-3m-6
wbetekent	a-6b-6c-4d-5e-3f-4g-7h-7i-5j10k-10l-5m-7
wbeter	a1b-6c-5d-7e-4f-4g-4h-4i-2j-4k10l-5m-2
wbetrapt	b-2c-5d-1e-4f8g-5h-3k-1l-2
wbevallen	b-2d-1e-4g-10h2i-4l4
wbeveiliger	a-5b-3d-2e-3f-3g1h-3i-1j6k-5l-3m-2
wbeveiliging	a-4b2e3f-6g3h4i-3j-2k-6m-4
wbeweegt	a-5b-3c-1d-7e1f-1g2i-5j-2l-8m5
wbewegen	a-1b-6c-3d-6e-9f5g-7h-4i-6j-2k-3l3m10
wbewoner	a-3c-2d-3e-7g-5h-3i7j-3k-4m1
wbewoners	b4c2d6e-2f5g-10h-9j-1k-7l-8m-1
wbewoonster	a-3b-2c-3d-1e-4f3g-5j-2k-4l3m3
wbewusteloos	a-5c-1d-2e-1g5h4i-3l-4m7
wbewustzijn	a-1d-6e3f-1g-1h-4i-1j-4k-1l5m5
wbezig	c2d-3e-7f-2g-2h4i-8j1k-3l1
wbezoekers	a-2b-6c-4d-5e-1f-3g-3h5i-2j-4k-4l-2m-1
wbezopen	a-2c5e-1f-4h-3j-1k-2l-4m-2
wbezorger	c-1d-1e-2f-3g3h5m3
wbhv	a-1b7h-4i-4j-3k-2l-5m4
wbibberen	d-1f1h3i-1m-2
wbibliotheek	c-4d6e-3f-3i-3l-3m3
wbie	a-5b8c-4d-6e-1f-2g-2h-3i-3j-5k-4l-5m11
wbieb	a-3c5d-1f-5g-4h-3j-3k-3l-2
wbieden	a5b-3c-3d-4e-3f-5g-5h-4i-5j-4k-6l-3m-5
wbier	a-5b-8c-9d7f-6g-5i-4j-1k-3l-8m-6
wbierflessen	a-4b-4c-8d6f-5g-4h-5l-4m-6
wbiertje	a-3b-7c-2d-5g3j-3k4l-1m-2
wbij	b-1c-4h-1i-1j-5k-8l-2
wbijkeuken	b-4c-2d-5e7f-4g-1h-3i-2l-5m-7
wbijl	a-1b-2c-4d-5e-7f-5g5h-3i-1j-1k-1l-2m4
wbijna	a-3c-9d2e-10f-9g-1h2i-8j-4k-8l7m1
wbijzonderheden	a-4b-2d-3e1f-2g-3h-2i-4k5l-5m-2
wbijzonders	a6b-3c-2d-5f-1g-2i-5k-3l-5m-1
wbike	c-8d-3f3g-1i-1l-2m-3
wbinnen	a2c-6d-5h-1i-3j-2k4l-3
wbinnenstad	a-1b-2d-4f-2g1h-3i-3l-1m-5
wbitterballen	a-7b-8c-3d-8e-6f-3g-4h-5i-3j-5k9l-6m-8
wbivakmuts	a5b-2c3d3e-2f1h-4i-2l-2m2
wbivakmutsen	a-4b-3c-4d4e-4f-3g-5i-2m-4
wblaffende	a8d-4f4j4k-5l-3
wblaft	a-2d3e2f-1i-3k-1l-4
wblank	a-5b-2c-3d-2f-1h-3k-2l4m-2
wblauw	a-7b4c-3d-6e-6f-2g-1h-4i-7j3k3l-7m-2
wblauwe	a-2b-9c-10f-10h-11i1k-6l5
wblazen	a3b-6c8d-4e-8g-4h6i-3j-3k-4l-4m-6
wbleef	a-8b-5c3d-7e1f-5g-7h-5i-3j-6k4l-6m1
wbleek	a-6b-4c-6d-7e5g2h-8j-7k-4l-5m-16
wblij	a-1b-3c-3d4e-6f-2g-2i3j-1k-4l-1m-2
wblijf	a-4b-3c-4d-6e-3f-4g-8h-3i-3k4l-3m-8
wblijft	a2b-7c-7d2f-8g-2h-5i-8j-12k6l6m-1
wblijkt	a-2c3d4f5g-1h-1i-1j-1k-8l-2m-1
wblijven	b-3c-1e-7f-5h3j3l-9m4
wblikjes	a-2b-8d7e-3f-4g-8i-2k-6l-5m-10
wblikken	a-4b-3c-6d6f-1g-3i-2j-1k-3l-1m-2
wblikschade	a-3b-4c-2d-3e-3f-2g-5h7i-2j-2k-4l-6m-4
wblindganger	a3b-5c-3d-2f-1g-2h-1i-2j-5m3
wbloed	a2b-2c-4d-8e-8f-3g3h-2i2j-1k-2l-11m6
wbloedend	a-2d-2e-3g7l-9m6
wbloedt	c-1d-6g3h2i-3l-9m7
wbloembakken	a-3b-5c9d5e-1f-4g-5h-6i-1j-3k-6l-6m-4
wbloesem	a-3b-2c-2d7e-1f-4g-6h-2i-2k-3l-1m-4
wblok	a-4b-1c-9d1e-8f-5g-3h-9i-1j-5k-4l6m-1
wblokkeert	a-4b-2c-3d2e-1f-1g-5h7j-1k-1l-7m-9
wblokkeren	a-4b-7c-6d3e-5f-4h5i-4j-4k-7l-8
wblote	b-1d-4g-3i5l-5m7
wblowen	a-6b-2c-2d3e-5f-2g-5i-4k-1l-7m-4
wblussen	a-5b7c-5e-3f-2g-4h-1i-1j-4k-5m-6
wbmw	a-6b-5c-4d-8e2f-5g-4h4i-2j-6k-3l-5m-5
wboas	a-5c-2d4e-1f-4g-2h-4i-4j-3k3l-1m-4
wbocht	a-6b-4c-6d-8e-3f-4g-3h9i-4j-1m-7
wboel	a-9c-5d-6e3f1h-6i-6j-6l-1m-11
wboer	a-3b-6c-5d-3e-5f-6g-7h1i-5k-6l11m-4
wboerderij	a-2b4c-4d-2e-3g-1i-3l-2m6
wbom	a6b-11c-8d-9e-5f-4g-10h-4i-4j-6k2l-2m7
wbomen	a-1b-5c5d-6e-4i-2j-1k-1l-3
wbommen	a6b-2c-3d-5e-1f-3g-3h-1j-1k3l-4m-9
wbommetjes	a5b-2c2d-5e-1h-4m-2
wbonken	a-7b-5c-8d6e-9f-9g1h2i-6j-4k-6l-6m-3
wbonkt	c-2d2e2f-3g5h-3i-2
wboodschappen	d3f-4h-1i3l-2m-1
wboom	a-8b-7c-12d-8e-2f-6g-5i3k-6l6m4
wboompjes	a-5b-2c8d-6f-5g-4h-4j-2k-2l-5m-5
wboos	a-4b-5c-5d-7e-7f-5g4h2i-5j-4k-2l-2m-3
wboot	a-2b-2c-4d-8e-8g-3h-9i-2j-5k-1l7m4
wbord	b-5c5d-6e-4f-6g-3h5i-3j-4k-2l-3m-2
wborst	a-5b-1d3h-5i-3l2
wbos	a-8c6d-10e-3f-5i2j-4k-5l-9m-4
wbosje	a-1b6c-3d-2g-4j-1k-3l-1m-7
wbosjes	a-2c2d-6e6f-4g2h-5i-7k-5l-8m1
wboten	a2b-2d-4e5g-1h-3j1k-3l-4m-2
wbotsing	a-2b2d-2f-1g-5h8i-1j-4k-2l-1m2
wbouw	a-3b5c-2f-2g-2h-5i-3j1k-1l-3m-4
wbouwmarkt	b-4c-4d-5e-6f4g-2h2i-3j-1l-7m-8
wbouwplaats	a-1b-1c-1d-2f1g-5h-4j-1k-7l-2
wboven	a-11c-14d-6e2h-13i-1j-1k-8m7
wbovenraam	a-2b-4c2d-7e-4f2g-3j-1k-2l-3m1
wbox	a-4b-3c-1d3e-6f2h-1l-1m-1
wboxen	a-5b-7c-7d6e-5g-6h-7i-2j-4k-8l-8m-9
wbrand	a-11c-7d-9e-6f-7g-4h-11i-3j-1l-4
wbrandalarm	a-4b6c-2d-2e-6f-4g-5h-6i-2j-6k-2l-8m-6
wbrandde	a-7b1c-5d-4e-4f-3g-5h-6i-4j-7k6l-5m-5
wbranden	a-1b-1c-9d-5e-1g-4i-1j-2k2l-1
wbrandend	a-1b4c-3m3
wbrandende	a4b-3d3e-1f-4g3h-6i-1l-2m1
wbrandgang	a-3b-6d-6e9g-5h-4i-3j-6k-5l-5m-8
wbrandje	a-5b9c-5d-7g-4i-2k-4l-3m-6
wbrandkraan	a-5b-5c-7d-6e-6f-5g-4h3i-6j-7k-5l3m-5
wbrandlucht	a-5b10c-3d-5e-4f-1g-4h-2i-3j3k-4l-8m-6
wbrandstapel	a-6b7c-5d-5f-2g-2h-5i-3j-1l-4m-7
wbrandt	a-7b5c-17d-7e-9f-4g-8h-8i-4j3k-2l-11m6
wbrandweer	a-12b10c-8d-8e-6f-8g-8h-3i-9j-8k-4l-4m2
wbrandwonden	a4b-2g-1i-2j-1m5
wbreekijzer	a-1b-1c-4d-2e1f-2g-7h-1i-1j-4k-2l-3m2
wbreken	a-8b-6c7d-7e-7g-4h-5i-4j-2k-3l-2
wbrengen	a3b1c-3d-2g-3i-5k-3l3m3
wbrief	a-6b3c-4d-3e-6f-6g-8h-2i-5j5k-7l-6m-6
wbriefje	a-3b-4d3e-4f4g-4h-3i4j-1l-4m4
wbrievenbus	b-8c9d-8e-7f-10g4h-8i-2j-6k3l-3
wbrievenbussen	a6b-4c-5d-4e3f-4g-8h-4j-2l-4m-8
wbro	a-6b-6c-7d-8e-7f4h-6i-3j-3k-5l-6m8
wbroer	a4c-4d-2e-5h-6i4j4k-5l-5m8
wbroers	a-2b-1c-2d-7e-5f-1g8h-5i-2j-3k-4l-4m-4
wbroertje	a-6b-3c-4d-4e-1f-6g4h-7i1j-5k-8l-4m-10
wbrommers	a-6b-3c-10d5e-6f-4g-8h1i-2j-2k-2l-6m-10
wbrug	a-2b-11c-6e-8f-8g-3h3i-1j2k-10l-2m-3
wbruiloft	a-1b-2c-2d-6e-4f-3g-1h6j-2k-3l-3m-3
wbruin	a-3b-3c-1d-6e-3f-2g-3h-2i-6j-7k-5l8m-5
wbruine	f-3g-1h-1j-3k-1l3m-6
wbuienradar	b-6c-4d-5e-5f-5g-7h-4i-4j-6k3l-2m-6
wbuik	c-1d-1e-1f-2g1h-1i-1j-1m5
wbuiten	a-7b1c-9d4e-3f-1g-4h-10i-4j1l1
wbuitenkant	a-1b-2c-1d-5e-5f-4g-3h-5i-5j-2l5m6
wbumper	a-3b-4c-5d-5e-2f-3g-3h5i-3j-3k-7l-5m2
wbureau	c-6d-2f-1g-1i-2j5k-1l3
wburen	a-8b-3c-4h-15i-5l-8m-1
wburgemeester	a4b-4c-2d-7e-7g-4h-4i-2j-1k-2l-3
wbus	a-9b-8c-1d3e-10f4h1i2j1k4l-12
wbusbaan	a-3b-8c-6d-7e-2f-5g-7h6i-3j-6k-8l-1m-9
wbuschauffeur	a1b-3c-3d2e-4f-3h5i-2j-3k-4l-5
wbushalte	b-6c1d-2e-2f-8g-4j-7k-11l-5m-6
wbushokje	a2b-10c9d-8e-6f-9g-10h-9i-4k-6l-7m-10
wbusje	a-7b-4c-6d-12e10f-4g-10h-5i-7j-6k-10l-9m-2
wbussen	a-6b5c-7d-12e-6f-5g-9h3i-5k4l-3m-9
wbusstation	a-3b-3c-4d2e-3f-5g6h-5i-3k-4l-5m6
wbuurjongen	a2b-4c-5d-7e-4f-3g4h-4i-6j-3k-2l-1
wbuurman	c-6d-2e3f-2h-9i-1j-7k-2l3m-6
wbuurmeisje	a-4b-4c-3d1e-6g1h-4i-3j-3k3l-3m-3
wbuurt	a-3b2c-6d-6e-2f-2g6h-7i-7j1k3l-9
wbuurtapp	b-2c-3d-1e-4f1g3j-5k-1l-1m-4
wbuurtbewoner	d3e4f-1g2l-3
wbuurthuis	a-5b-9c4d-3e-5f-4g-5h-5i-5j4k3l-6m-9
wbuurtjes	a-3b-1c-2d-4e-2f-2g-2h-3i-1j-1k2l-3m-1
wbuurtpreventie	a-8b-6c-7d-9f-3g-8h-6i-4j3k-3l-9m-8
wbuurvrouw	a-1c2d-7e-6f2g-6h-7i-2k-2m5
wcaddy	c-2d-4e1f2h-2k-3l-2
wcafe	a2b-5c3d-8e-4f-6g1h1i-3j-2k-2l-2
wcamera	a-8b-11c1d-10e6f1g-12h-6i-9j5k-7l-10m-11
wcamping	a-2b4c-4d-2e2f-2g-3h-4i4j-1k-3l-5m6
wcapuchon	a3b-6c-7d-5e4g1h-6i-2j-3k-4l-8m1
wcapuchons	d7e-4f-1g-5i-1j-1l-1m-5
wcaravan	a-5b7c-2d-3e-5f-2g-1h-4i-4k-6l-1m2
wcarbid	b-3c-5d-2g-3h-4j2k-9m-2
wcarnaval	a-7b-6c-7e-6f-5g-7h-4i-5k2l-7m-10
wcarnavalsoptocht	a-6d-3e-3f-5g-2h-3i-3k3
wcarport	a-1b3d-1e-2f-2g-2h-6m6
wcentrum	a-7b1c-6d-4e-1f-3h3i-4j-5k-6l-10
wchauffeur	a-3b-1c-5d2e-4f-2g2h-3i2k-1l-1
wcheck	a-6b3c-5d-7e-5f-8g-8h-6i-5j-7k6l-9m-7
wchill	a-6b-2c-5d5e-3f-1g-3i-3k-2l-1m-1
wchocolademelk	a-1b1e-4f-2g-2k3m-2
wclub	a-2b1c-5d3e-5f-1g-1h3i-1j1k-2l-6m4
wclubhuis	a-4d-3e-4f3g-5h-3i-5k-5l-3
wco	a-2b-4c-2d-1f-2g-2h-3i-1j-2k-2l4m8
wcobra	a6d-6e-2f-1g-8h-3i-5k-1l-4
wcobras	a7b-6c-6d-1e-5f-1g6h-4i-1j-3k-7l-4m4
wcollectant	a-4b-4c-1d-4e5f-5g-6h-2i-4j-5k-5l-5m-4
wcollega	a-7b-6c-6d-7e-6f-9g4h-5j-6k1l2m4
wcom	a-3b2d-3e-4f-1g-1h-1i-1j1k-3l-1m-4
wcompleet	a-5b-4c-1d-5e-2f-5g-5h-6j-2k4l-6m-4
wcomplex	a-2b1c2d-2f-2i-3j-1k-3l1m-2
wcomplimenten	a-1b-2e-3f-2g-1i-5j-2k5m-1
wcomponistenwijk	a5c-5d3g-7k-3l-1m-8
wconcierge	a-6c-4d-5e-6f-7h-6i-2j3k-5l2m3
wconducteur	a-4b-1c-3d3g-1k-3l-4m3
wconifeer	a5b5c-1j-2k-3m4
wconiferen	a-1c-1d-1e4f-4g-2i-1l-3m-6
wcontainer	a-5b5c-12d-7e-2f-4g-7h-7i-2k-6l2m-1
wcontainers	a-5b-3c-7d1e-2f-5g-2h-9i-3j-4k-7l6m-6
wcontant	a-4b-3d-6e3f-1g-4h-2i-4j4k-4l4m-7
wcontrole	a-2b5c-4d-6e-7f-5g-9h-7i-4j5k-9l-8m-9
wcoop	a2b-3d4e-3h-3i-2k-2l-5m-3
wcorsa	c-2e6f-2g-3h-2i-4j4k-3l-3m-1
wcreche	a1b-3c-4d-1e-5f3g-2h-4i-6j-3k-5l1m-7
wcrossen	a-2b-2c-5e-2g-1h3l-5m-4
wcuyp	a2b-4c5d-4e-5f-5g2h-3i-2l-5m-3
wcv	b6d-3e3f-4h-2i-2l-6m6
wd	c-4d2e-3f-1g-3h-4i-1j-4k-2l-5m2
wdaar	b-3d-5e-4f-5g1h-11i-1j2l-14m-1
wdaarboven	a2b3m3
wdaarna	a2b-3c-1d3e-5f-2g-6h-4i-4j-4k2l-4m-5
wdaarnet	a-2b-3c-3d-3e3f-4g-1i-3j-2k4l-6m-2
wdaarom	a-2b7c-3d-1e-1g-1h-2i-1j-6k-3l-1m-4
wdacht	a6b-6c-2d-1f-2g-6h-2i2k-1l-5m-8
wdader	a-5b3c-5d-3e-1g3h-6i-9j-3k3l-5m-4
wdaders	a2b-7c8d-8e-8f-4h-8i-5j-5k-2l-9m-1
wdag	a-3b2c-2d-3e-3f-3h-1i-4j-2k-4l5m-6
wdagen	a-3b-3c-7f-5g8h-10i-5j-5k-8l8m-4
wdak	a-6b4e4f-9g-13h-3i-1j-8k-9l2m4
wdaken	b-5c5d-1e-7f-2g-4h-6i-2j-1k-4l-2m-8
wdakgoot	b-4c-7d-1e-2f-3i-2k-3l4m-2
wdakloze	a-1b-4c2d7e-1f-5g-4h-1k-5l-5m-6
wdakpan	a5b-7c-5d-4e-6f-3g-4h-3j-1k-4l5m-8
wdakpannen	a-2b2e-2g-2h-3i-2j-1k-1l1
wdakraam	a-1b3c-4d-2e-2f3g-4h-2i-6j-2k-1l-1m3
wdam	a-3b4c-5d-5e-2f-5g-5h-2i3j-4l-2m-6
wdame	a-4b-5c-1d1e-8f3g-2h-4i2j1k-3m1
wdames	d-2e4f-1k-1m-1
wdamp	a-4b8e-2f-6h-3i-5j-5k-1l-8m2
wdan	a-5b-8c-5e-1g-9h1i-4j-1k6l-7m-12
wdank	a-4b2c-4d-7e-4f8g-3h-4i-6j-3l-7m-6
wdankje	a-5b-6c-4d-5e-3f-4g-4h-3i-4j-3k5l-3m-3
wdansen	a-2b3c-3e-2g4h-5i-2k-4l-5
wdansvloer	a-1b-3c-1d-1e-3f-2g-3h-3i-4j-5k-5l6m-4
wdat	c-5d-7h-7i-3j3k1l-3m-9
wdate	b-5d-6e5f-4g-4i4l5m4
wde	d-2f-1m-1
wdecember	a-1c2d-2e-3i-1k-1
wdeed	b1e-3f-5g-3j-2k-2l-5m-4
wdeelscooter	a-4b4c8d-2e-1f-5g-3h-5i-1j-1k-3l-1m-7
wdeelt	a-7b-8c-8d-8e5f-3g-9h6i-7j-5k-9l-8m-5
wdeksel	a5b-1c-3d-4e-4f-3g-5h-4i-4j-4k-5l-4m-10
wdelen	a-4b-1c-7d-5e-9f-6g-6h-4i2j-8l-7m-7
wdement	a-1b-1d-1e-2f-6g-1h-1i5j-2l-3m6
wdemente	b-1c-1f-3g-2h-3i3k-1l-4m7
wdementie	b-1e-1f-1g-1i5l-5m1
wden	a5b-2c4d-3e-6g-3h-3i-3l-3m-5
wdenk	b-2d1e1f-7g-5i-6j-11k-3l6m-5
wdenken	a-1b-3c-1d-1e-2f-6g-1h-4i3j8k-5l-3
wdenkt	a-4b-5c6f-5g-8h-5i-5j-4k1l-7m-6
wderde	a-7b3c-2d-6e-1f-2g-5h-3j-3k-1l-1
wdertig	a-1b-1d2i2l-3m4
wdeur	b-4c1g2h-3i-2j-4k-6l-2m2
wdeurbel	a-6b-5c11d-3e-5f-6g-3h-3j-4k-5l-8m-6
wdeurbelcamera	a-4c-2d-6e8f-5h-3j-3k-3l-4m-1
wdeuren	a-3b-9c-6d5f-10i-6j-2k-5l-8m-10
wdeze	a-2c-8d-7e-3f-1g-4h2i-9j-8k7l-2m-11
wdezelfde	b4c-7e1f-5g-7h-6i2j-3k-5l-5m-4
wdicht	c-12d-4f-2g-7h10k-2l2m-4
wdie	c-6e6f-5h-5j7l-9m-7
wdief	a-2c-2d-2e-3f-6g5i-2j-3k3l-5m2
wdienst	a-6b-4e-7f-3g-4h-5i-2j2k-7l-6m-5
wdiep	a-3b-1d-2f-4g-3h-8i-3l8m-6
wdierenambulance	a-1b-6c-6d-2e-4f-4g-4h-3i-2j4k-4l-4m-8
wdierenarts	b-3c-4d-5e-5f4h-4j6k-5l-6m4
wdieven	c-4d-1e-2f3i-1k-3l-2m-5
wdijk	a1b-6c-1e-7f-4g-8h4i-2j-3k-5l-9m3
wdikke	a7b3c-6e-6f-2g-3h3j2k-2l-4m-1
wding	a3d-4e-3f-5g-10h-5i-3k-6l2m-8
wdingen	a5b-6c-7d-1e-6f-4g1h-6i-2j1k-5l-4m1
wdinsdag	a-4b4c-2d-1e-3f-2g1h-3i-5j-6k-4l-5m-4
wdirk	a-3b-3c-1d4e-5h-1m5
wdisco	a-5b-2c-3d-3e-4f-1g3h-2j-1k-2l-2m5
wdit	a-5b-6c-8d-1e-5f-3g-6h-8i-1j-10k11l-17
wdj	a-2b6c-2d-6e-1f-3g2i-2j-6k-6l-3m-5
wdochter	b-5c-4d-6e-1h-6j1k-3
wdochtertje	a-2b-2c-5f-5i2m4
wdode	a-8b-3c-8d-5e-7f-2g7h-9i-5j-8l6m-8
wdoden	a-1b-1c2d-1e-1f-2g-6h1i-2k4l-1m4
wdoe	b-5c-5d2e-7g-5h-2i3j7k6l-9m-7
wdoelnet	a-3b-8c5d-2e-3f-3h-2j-4k-1l4m-7
wdoen	a1b-6c-10e-10f-12g-3i-4j-3k2
wdoet	a-7b-3c-4f-3g-7i-8j-4k-16l3m-2
wdolle	a-3b-1e-1f-1g5h-4k-3l-4
wdonker	a-7b-7c1f-8g-1h3i6k-4l5
wdonkerblauwe	a-2c-1d-4g-3l-1m-7
wdonkere	b-6c-11d-6e10f-8g-1h-10i-5j-7k-8l-9m-2
wdonuts	a-3b-5c-2d-6e-5f-2g-4h7i-3j-2k-1l-5m-4
wdood	a-2b-5c2d-9e-3f-1g7h3i-1j-9l-10m2
wdoodstil	a4b-2c-1g4i-1j-2k-9m-1
wdoor	b-1c1e-9f-7g3h2i-8j-2
wdoorgeknipt	b-1d-4e-2f1g-3h-1i-4j-1k-4l-4m-6
wdoorgereden	c-5e-2g3j-3l-2
wdoorgeslepen	b-2c-3d-2f3g-1h-3l-4m-7
wdoorgesneden	a-6b-7c3d-8e-7f-4h-6i-7j-3k-7l2m5
wdoorgestuurd	a-4b-2c-1d-5e-5f-3g2h-6i-1j-3k2l-6m-3
wdoorgeven	a-6c-4d-1e3f-2g-3h-3j-7k8l-1m-2
wdoorheen	a2b-1c-1d-5e-2f-3g-3h-1i-4k7l-5m-1
wdoorsturen	a-5b-8c-3d-6e-8f-3h-6i-5j-1k5l-7m-8
wdoos	a8c-7e-4f4g-5h-3i-4j-1k-2l-2m-4
wdorp	a4b-8c2d-8e-6f-7g-5h2i-5j1k-6l-9m4
wdorpshuis	a-6b-5c-4d-1e-3f-4g4h-2i2k-2l-2m-5
wdozen	a7b-4c-3d-8e-4f3g-4h-3i-3j-2k-7l-2m2
wdraagt	b-1f-1i2j-1l-4m-6
wdraaien	a-2b-3c-3d1e-1f-2g-3h5i-3j-2k-1l-4m-2
wdraaiende	a-2c-5e5f-7g-1h-9i-3j-2l-4m-6
wdraait	a-4b-3c-5d-7e5g-2h-5i-5k2m-6
wdranghek	a-3b-5c-5d-3e-3f-2g-5h1i-2j7k-7l-6m-9
wdranghekken	a-2b-5c-6d7e-3g-4h-4j-4l-2m-2
wdrank	a-2b-7c-6d-6e-6f6g1h7i-4j-4k-5l5
wdreigen	a-2b-3c-1d2e-7f-4h-1i-5j-3k-1l-2m-4
wdreigt	a-3b-4c-3d-7e-4f-4g7h-2i-4j-3k-6l-3m-5
wdrempel	a-1b-3c-3d-3f-1g-3h4l-4m-3
wdrempels	b-4d-4f-2g-2h6i-2j4k-3
wdreun	a7b-4d-2g-3h-5j-5k1l-3m-2
wdreunen	a6b-6c-4d-3e-5f-1g-5h-4i-5j-6k-4l-2m-6
wdreunt	a2b-6c-4d4e-1f-4g-4h-5i-2j-4k-6l-6m-7
wdrie	a-1d-5f1g-3h2i-8j-8k-1
wdrijft	a-7b-5c-8d-6e-6f-4g-7h-6i2j-4k-5l6m-1
wdrinken	a-2b-3c-5d8e-4f-5g-6h-5i-5k-7l-5m-6
wdrogist	b-3c1d-4e-3f7g-4h-2j-3k-6l-5m-5
wdrone	a-4b-7c-8d5e12f-8g-5h-8i-6j-5k-8l-12m-9
wdronken	a-8b-5e-2f-10g8i-1j-5k2m-5
wdroog	a-5b-6c-5d-6e-6f-5g-6h-6i-4j-5k7l-4m-5
wdruk	b-8c-5d-10e-7f-5g-9h-10i-8j4k2l3m-5
wdrukte	a-1b-3d-3e-2f1g-5h-2i-1j-4l-2m-4
wdubbel	a-2b-7c-5d-5e-2f-2g-1h5i-2j-2k-2l-5m-7
wduidelijkheid	a-4b-5c-1d-3g2i-2j-2k3l-1m-3
wduif	a-3b-6c2e-5f-6g-1h-1i-2l3m-5
wduiken	a-2b-4d-1e4g-7h-5j-2l-2m-5
wduikt	a-2d-2e4f-1h-1i-2l-1m-1
wduitse	e-2f-1g-4i2m-2
wduizelig	a-3b-5d-1f-3g-5h-2i-5j-1k-5l8m3
wduizendklapper	a6b-2c-5d-2e-3f-2g-2h-1i-1j-2k-6l-1m-3
wdure	b-2d-1e4f-2g-1h-3j-2l-4m-1
wduren	a6b-3c-4d3e-3f-1i-2k-6m-2
wdurf	b-4c-3d-8e3g6h-5i-2j-3k-6l-6m3
wdurft	a1b-3c-2d5e-4f-2g-3h-5j1k-6l-1m-8
wdurven	b1c-2f2l-2m4
wdus	b-3c-10d-1f6g-4h-6i-1j-11m-16
wduurt	a-5b1c-4d-4e-3f-5g-4h-2i-1j7k-7l-2m-5
wduw	a-2b-1c-2e-1f-1g7h-3i-1j-1k-2l-2m-4
wduwen	a-5c3d-2e-1f-4g4h-8i-3k-6l-6m-8
wduwt	a-1c-2d-7e4f-5g-3i-3m-6
wdwaalt	d-2e-2f-1g-2i3
wdwars	a-2b-4c4d-5e-1f-3g-3h3i-1j-2l-10m-6
we	a-8b1c-1e-8f1h-9i-7j-4l-9m2
wecht	a4b-9c-9d-5e-5h-3i-10j1k-2l-5m1
wechte	a1b-1f-1g-3i-1j2k-1m-3
wechtpaar	a-1b-4d2e-2f-1g-2h-7i-1j-2k-4l4m-5
ween	f-3h-6i-2
weens	a-8b-9d4e-10f-7g-12h4j-10k4l-9m-7
weentje	a-5b-6d2e-6f3g5i-8j-1k-4l-10m1
weerdere	a-5b-4c-1d-3e-2f-2g-4h-4i1j-3k6l-2m-4
weerst	b-3c-3d-1e2f-4g3h-4i-7j-4k3l-4m3
weerste	a-8b1c-5d-5e-5f2g3h2i-9j1k4l6m4
weet	a-4b-3c-4d-8e-2f-2g-4h-5i-3j-1k5l-8m-4
wegel	a-6b-4c-6d-1e-4f-3g-7h-3i-2j-7k-3l6m-5
weh	a-4c-4d6e-3g-3j-5l-4m-5
weieren	a-2b-5c6d1e-3f-3g-2h-2l-5m-7
weigen	a-8b2c-6d2e2f-4g-8h-4i-6j-2k4l1m-7
weigenaar	a-6b1c-5d-4g2h-9i-6j-8k-7l5
weigenlijk	a8b-8c-6d-7e-8f-6g-5h-6j7k-5l-3m-4
weind	a-2b-1c-1d-2e-4g-4h-4i1j-2k-4l4m1
weindelijk	a-7b-7c-7d-7e-5f-7g-8h1i-7j-6k7l-10m-10
welektrische	a-4b2c-1e-3g-3h3i-3l-1m5
welf	a-3b-1c3d-3e-4f2g-2i3j-5m2
welk	a-6c-5e2f-7g-2h-2i-3j-7k-3l-3m-8
welkaar	a-3b-8d-1e-10f-7g6h4i-10j-9l-7m-2
welke	b-4c-10d5g-4i-8j-6k-12l-11m-14
wemmer	a-7b9c-5d-8e-4f-4g-6h-3i-5j-4k-6l-6m-8
wen	c-5d7e-1j-4m2
wene	a-7b4c3d2e-3f-5h6i-7j-7k5l-4m-2
wenergie	a-2b-1d-4f-4g-5j2k-2l-3m-4
weng	a-5b4c-2d7e-2f-1g-5h-2i-1j-1k-10l-8m-6
wenig	a-1b-5c-5d-3e1f-2g-2h-6i-3k-5l3m-2
wenige	a-4c-4d-6e-4f-5g-5h-3i-2j-1k7l-5
wenkel	a1b2e-2h3i-2j-4m-9
wenkele	a-3b-7c-1d-4g-4i-3j-1l-1m-4
wenorme	a6b-3c-2d-2e-1f-1g-3h-1k-3l1m1
wer	c-4i-4
weraan	a1b-3c6d-8e-6h-7i-6j-9k-2m-3
werachter	a5b-5c-1d-6e-6f5g-5h-5i-7l-7m2
weraf	a4b-8c2d-1e-7f-2g-7h-5i-4k-6l-7m2
werbij	a2b1c-10d-4e-5f2g2h-1i-9j-7k-4m-11
werboven	a-5b7c-3d-1e-6f1g-1h-2i-2k-5l-3m10
werdoor	d3h1j4l-1m-1
werg	a-1b-6c-5e-3f-9g3h-8i-6j-9k-2m-8
wergens	a-5b-6c-3d-3f1g-7h-8j1k-4l2m-2
werger	a5b-4c-2d-4e-3f-2g3h-3i-6j-1k-7l-1m-1
werin	b4c3d-7e-1f-4g1h-2i-3j-1k-5m1
wermee	a-2b-2c-3d-1e-2f-2g7k-3l-5m2
wernaar	a-3b-3d3e-1f-5g-3h-2i3j3k-1m-2
wernaast	b2c-7e-4f-6g-1i-1j-3l3
wernstig	a-4b-2c-2d-4g-1h6j-1k-3l-5m2
wernstigs	a-5b3d-1e-3f-3g-6h2i-2j-2k-5l4m-2
weromheen	a-3b6c-2e-2f5g-6h-4i-2j-5k-3l-6m1
weronder	a-3b-4c-1d-5e-4f-5g-4h-6i-1l8m9
werop	a-8b5c-3d-4f-5g-7i-6j-7k-7l-6m-1
wertussen	a2c-6f-5g3h-1k-4m1
weruit	c-8d-11e-1f3g-1i-5j-3k-9l5m5
wervaring	a-3b-2c-1d-6e-4f5g-3h-2j6k-2l-2m-2
wetage	b-1c-2d-4f2g5k-1l-3
weten	a-3b4e-2f-1i5k-8m1
wetos	a-2b2c-3d-4e4f-5g-5h-4i-4j-1k-1l-4
weuropa	c5d-2f-4k-1l-2m3
weven	a-5c-9d-3f-2g1h-5i-5j-8k2l-2m-11
wex	a-4b-5c-6d-5e2f-7g11h-2j-2k-5l-3m6
wexcuses	a2b-7c-5d-5e-7f-8h-7i-7j-6k-1l-7m-7
wexcuus	a-1b2c-6d-6e-2f1g-4h-1i-3k3l-2m-5
wexplosie	a4b-2c-5f-4l-2m6
wexplosief	a3b-4d-4e-3f-1g-3h-5i-1j-1k4l-3m3
wexpres	a1b-6c3d5e-3g-3j-1k-2l-1m3
wey	b2e5f-3g-1j-4k-2m2
wf	b-2c-2d-2e-6f6h3i-4j-1k4m-7
wfacebook	a-3b-2e-5f2g-3h-2i2k-6l-4m-5
wfakkel	a-6b5c-2f-2g-3h-4i-3j-2k-1l-3
wfakkels	a-3b-2c-1d4g-4j-1k-1m-6
wfamilie	a-2c-5d-7e-2f-5g6h-3i4j4k1l2m4
wfatbike	a-5b7c2d-8e-4g-4h7i-2l-3m10
wfatbikes	a-1b-3c-7d10e1f-4g-5h-9i-2k-4l-4m-7
wfeest	a-11b-1c-8d1f-8g-12h-4i-1j-8k9l-2m-1
wfeestje	a-7b-5c-5d4e-5f-6g-8h-7i-7k-11l4m3
wfeller	a-2d-4g5h-3i-1j-1l-3m-4
wfenna	i6j-2k-4l-4m4
wfiets	a-7c-13d-13f4j-5k1l1m-1
wfietsen	a2b-8c2d2e-1f2g-9h-4i-6j-3l-12m-15
wfietsenhok	a-3b-2c6d-5e-2f-3g-2h-2i-1j-2k-4l-3m-5
wfietsenrek	b-4c1d-2e-5f-5h-1k-3l-4m-7
wfietsenrekken	a4b-2c-3d-1f-2g-2m-3
wfietsenstalling	b-5c-10e2f3g3h-3j-2k-1l-3
wfietser	a-6b-7c-7d-8e-6f-6g-9h11i-6j-3k-4l-10
wfietsers	a3b-4c-8d4e-4f-4g-9h6j-4l-7m-11
wfietsje	a-4b-4c-3d-4e-5f5g-7h-4i4j-2k-2l-5m6
wfietspad	a-6b-4c-10d-5e-6f-4h1i-3j1k-4l3
wfietst	a-2b-1c-3d-5e-3f-1g-4h7i-2j-1k-2l-8m-6
wfietstunnel	a1b-3c-7d7f-3g-1h-5j-2l-7
wfietstunneltje	a-3b-5c-2e-2f-3h-6i-5j-1k-2l5m-1
wfiguren	a-4b-5c-6d-2e5f-5g-4h-5j2l-1m-5
wfiguur	a-4b-2c-5d-5e10f-3h-5j-2k-5l-4m-4
wfijn	a-9b-7c-10d-10e-7f-6g-9h-4i-5j-6k9l-5m-7
wfijne	a-7b-5c-3d-7e-3f-3g-7h-3i-5j-2k7l-5m-3
wfik	b6c-7d-7e-2f-2g-5h-7i-3j-8k3l-6
wfikken	b5c4d-2e-3g-4h-2i-3j-1
wfikkie	a-5b11c-8d-9e-1f-1g-5h-5i-3j-5k-8l-4m-11
wfikt	a-4b7c-5d-5e-2f-4g-2h-4i-3j-5k-3l-4m2
wfile	a-5b-3d-3e-1f-1g-3h7i-1j-2l-6m-6
wfilm	a-3b-3d-1e-4f-3g5h-6i-2j-6k4l-3m-3
wfilmen	a-4d-7e-4f-1g1h3j4k-4l-2
wfilmpje	a-6b3c-3d-2e-3f-6g2h-3i-6j-3k-7l-1m-8
wfilmt	c-4d-4e7f-8h-3i-4j-1k-3l-3m-3
wflat	c-3d-3e-2g-2h-3k-2l4m-1
wflatgebouw	a-2b-2c-4d-2e-2f-2g-1h-3i-1j-3k-2l2
wflats	a4b-2d-3e-3f-1g-2h-4i-2j-1m-6
wflauwgevallen	b-1d-1e-1g-2h-3j-3l4m5
wfles	a3b-2c-8d-5e-3f-3g4h-5i-1j-2k2l-5m7
wflessen	a-5b-4c-4d4f3h-8i-4j-3k-2m-5
wflink	a3b-1c-4d-8e-3f-3g6h-1i-3j-2k-6l-5m1
wflinke	a7b-4c-1d-6e-4f-4g-4h-6j-4k-4l-7m-9
wflitsen	a-8b-5c-4e-7g-3h-4i-4j2k-3l7m-5
wfluisteren	a-1c-1d4e4f4g-4h-1i-2j-3k-1l-1m1
wfoetsie	a-6b-1c-6d-2e-1f2g-3h-3i-1j-2k-4l-4m-6
wfolders	d-1e6f-5g-5h-1i-4l-4m-4
wfontein	a-4b-5c5e-6f-2g3h1i-2j-2k-5l-9m4
wformulieren	f-1g-5h2j-2m-1
wfoto	a-5b-2c2d-3e-7f-2g-6h-4i4j3l-4m-3
wfotos	a-1b-4c3d-6e6f-6g-6h-3i-3k-7l-6m-6
wfout	a3b-1c-2e3f-2g-3i-4j4k-2l-2m-4
wfoutje	a-3b-2c-1d-4e-4f-2g-3h-1i-4j-1k5l-4m-3
wfriettent	b-1c-4d-2e-2f-2g6h-2j-2m-2
wfrituur	a5b2c-3e3g-5h-2i-4j-1l-2m6
wfrontaal	a-1b-5c-2d-2e-1g-2h4i-1l-1m8
wga	a-5b-2c-1e2f-8g2i-6j-3k3l-8m-5
wgaan	b-1c-4e-9i-9k2l-11
wgaat	a-15b-1c-1d-8e-12f5i-3j-5k-6l-3m2
wgalerij	a-9c-2d2e-2f-1g-7h-6i-5j-2k-3l-4
wgamma	b-5c-3d-5e-7g-4h3i-4j-3k-2l-6m-7
wgang	a-3b7c-5d-2f1g1h-3i-2j1l-6m4
wgans	a-3d-2e-1f-1g4h-2l-1m3
wgarage	a4c-7d-5e-1f3g-5h3i-4j-7k-8l6m-2
wgaragebox	a5b3c-2e-3f7g-3k-4l-1m3
wgarageboxen	a4c-1d3e4f-5g-9h-5i-5j-3k-6l-7
wgaragedeur	a-6b-4c2d4e-5g-5h-4i-4k-4l-4m-3
wgarages	b-3c-7d-4e8f-5g-7h-4k-3l-5m-7
wgarderobe	a-4b-4c-2d-3e-3g2i-2l-4m-2
wgas	b-8c-7d-8f-4g-1h3j-4k-2l6m12
wgasfles	a5b-4c-2d-1e-2f-1g-2h-3i-1j1k-2l-1m6
wgasflessen	a-3b4c-4d-4f4h-1l-1m1
wgaslucht	a-4b-9c-4d-4e-4f-4g-1h-2i-3j5k-6l-1m7
wgast	a-6b-7c-12d1e5f-8h-6i-10j-3k-8l-13m-2
wgasten	b-6c6d2e-2g-3h-6i-6j4k-11l-8m-3
wgat	b-6d-2e-1f5g-4h-3i-7j-4k-6l4m-3
wgaten	a-5b-6c3d-5e-4f-6g3h4j-5k3l-8m-2
wgaven	a-3b-1c-2d-6e-2f-1g2h-4j-1l-3m-3
wgeachte	b4c1d-1e-4f2g-2i-3k-1l-4m4
wgebeld	a-6b-3c-7d-4e3f2g1h-8i-6j-6k-6m-1
wgebeurd	a-10b1c-3e-8f1h-6i-8k-6l-10m-13
wgebeurt	a-5b-6c-4d-5e-1f-6g-2h-3i-2j6k-7l3m-5
wgeblazen	a-2c3d-3g-2j-2m-2
wgebleven	b-3c-3d-7e-3f-1g-6h-3i-2j-4k5l-5m-7
wgeblust	a-7b11c-7d-8e-6f-5g-5h-5i-4j-4k-8l-7m-6
wgebouw	a2b2c-4d-1g-3h-2j-1k-5l-1m-6
wgebrand	a-5b6g-2i-1j-3k-6m-3
wgebroken	a-6b-4c-6d-3e-3f-3g-6i-3j-4k-2l7m-6
wgebruikelijke	a1b-2c-2d6f-4g-6h-3i-3l-2
wgecheckt	a-3b5e-4f-2h-3i-2k-4l-4
wgedaan	b-3c-8e-2f-3g4h-6i-11j-6m1
wgedoofd	b8c-6d-6e-2f-2g-3h-2i-2j-4k-5l-4m-4
wgedoofde	a-3b-4c-5d-3e7f-1g-3h-7i-3l-4m-2
wgedreigd	a-1b-2d3e-1f-2j4k-1m-4
wgedrukt	a-3b-4c7d7e-5g-4h-3i-2j-4k-6l-6m-3
wgedumpt	a-3b-2c-6d-5e-9f-8g-5h-7i-2j-4k-7l11m-4
wgeduwd	b-6d-7e-1f-4g8h2i-2j-2l-6m6
wgeef	a-3b-2c-4d-4e-4f-2g-7h-3i3j-2k3l-5m-6
wgeeft	a-1d2e-5f-1g4h5i-6k-1m3
wgeen	a-3b-2c-7d-4f-6j-5k-2l3
wgeforceerd	a-2b-3c2d-4e-2f4g-4h-1i-1j-1k-5l-1m-6
wgegaan	a4b-3c4e-1f5g-9i2k-10l1m2
wgegeven	a-3b-4c-4d-3e-2f-6g6h3l-7m-2
wgegil	a-3b-5c-2d3e-3f2i-7j-2k-4
wgegooid	a-1b1e-6h3i-3j-6k-4l-9m-1
wgehaald	a-8b-5c4d-7e-4f-3g3h-8i-5j-4k-3l3m-3
wgehad	a3c3d1e-3f-2g-7h-6i1j-9l-14m-6
wgehangen	a3b-1d-2g5k-1l-3m8
wgehoord	a-3b-9c-8d-12e-7g2h-6i-5l-9
wgehouden	a2b-2c-1d-4e-3f-7g6i-3j-2k-5l-4m4
wgeit	a-1b-5c-5d-4e-8f-3g-1h-4i-2j-6l8m-8
wgejat	a-2b-1c-7d-7e-7f9g-9h-2i-2j-6k-8l-9m-13
wgek	a3b-5c-8d5e-4f-1g-8h-5i-6j-2l-8m-1
wgekanteld	a-5b-5c-3d-7e-2f-3g-7h6i-4j-1k-4l-5m-1
wgeklapt	b-3c-3e-2f-1g-1h3i-3l-1m3
wgeknal	a7b-8c-9e-7f-3g-11h-6i-7j-9k-11m-11
wgeknald	a10b-8c5d-9e-5f-5g-8i-5j-4k-2m-9
wgekomen	a-6b-4c-3d-5e-1f-5g-1h7i3j-2k-5l-6m2
wgekregen	a5b-7c3d-9e-2f-6g-1h-7i-7k-6l1
wgekropen	b-2d-1f-5g5h-3j-4k2m7
wgeks	a-2b-4c-2d2e-1f-6h-5i-1k-2l3m-4
wgelach	a3b-3c-4d7e-5f-2g-4h-3i-3j-1k-5l-2m-1
wgeland	a-5b-3c-1d-4e-2f-1g-7h-3i-3j-4k-4l6m-5
wgeld	a-8b-4c-9e1f-4g6h-9i-5j3k-7l-7m1
wgeldautomaat	c-5d-3e4g-3j-1k-3l1m-6
wgeldt	a-7b-5c-6d-4e-3f-5g-3h-4i-3j8k-7l-3m-6
wgele	a-3b-2d-1e-2f4g-6h-3j-2k-3l-6m6
wgeleden	a-3b4d-7e-8f6g4h-4j-2k-6l-3m-2
wgelegd	b-5d-4f-2g-7h3i-1k-1l4m-4
wgeloof	a-4b1c-7f-3i-5j-3k-8l-7m4
wgelopen	a-7b-7c-2d-6e-8f-5h-5i6j-7
wgeluid	a-2b-2c-3d-7f-1g4h3i-2j6k-4l-1m-5
wgeluidsoverlast	a-2b-4c-3d-1e-4g-3h-6i-3j6k-7l-4m-2
wgelukkig	a-2d-6e-7f-6h-1i-2j-6k3l-7m-10
wgemaakt	a-6b2c8d-6e-4g-7h5i-4j-4l3m-2
wgemaskerde	a-1b-2d1e-6f2g-2i-1j-3k-2l-1m3
wgemeente	b-3c2d-5f-4g-4h-5i-6j3k-1l2m-2
wgemeentehuis	a-3b-3c1d-6e-2f-4g-8h-2i-5k-1l1m-6
wgemeld	a1c3e-1f-3g-4h-1i-4j-2k-1m-1
wgemoedelijk	a6b-6c-5d-1e-3f-5g-4h-6i-4j-1k-4l-7m-3
wgenoteerd	a-3b-2c-3d-5e2f-3g-3h-4i-3j-3k4l-4m-3
wgepakt	a-5b-6c-7d-2e-7f-6g9h-6i-5k-9m-4
wgeparkeerd	a2b-3c-4d-5e-5f-3g-2h2i-1j-1k-1l-8m-7
wgeparkeerde	a-7b-2c8d-5e5g-8h-11i-7j-2k-1m-4
wgeplaatst	a4b-4e1f-2g-4h-1i-1j3k-4l-1m2
wgeplakt	a1b-6c3d-1e-6f-6g3h-4i-1j-4l-4m-5
wgepraat	e5h-2k-4
wgeraakt	a5b-8c-7d-9e-4f-4g2i-7j-2k-6l-9m10
wgered	a-1b5c-1d-1f4g-4i-3k-8l-3m-4
wgereden	a-7b-5c-6d-8e-5f2g-8h8i-4j5k-3l-9m10
wgereedschap	a-6b-5c-5d-6e1f4g-7h-4i-6j-4k-6l-6m-5
wgerend	a-2b-4c2d-3e-8f2g3i-4l-9m-2
wgericht	a4b-4c-7d-2e-2f-4h-5i-1j-1k-5l-2m-1
wgeroepen	b4c-2d3f-1g3i-4j-1k-4l-5m-4
wgerukt	b-1c4d-2e-4f-3g4h-5i-1j-5k-1l-3m-2
wgeschept	e-1h5i-1l-4m7
wgeschopt	a-2c-6d-2e-2f-1g3h-1k-2l-6m7
wgeschoten	b-8c-7d-10e-5f-3g6h-9i-3j-7l-9m8
wgeschreeuw	a-1b-9c-5d1e-4f-7g6h-3i-5j-1k-5l-8m-10
wgeschreeuwd	a-7b-4c-4d6e-4f-4g-1h-4i-3k-6l-5m-6
wgeslagen	a-7b-6d-5e-4f-2g9i-7j-5k-6l-10m-1
wgeslikt	a-5b-1c-1d-6e-3g-6h-4i-1k-2l7m6
wgesloopt	a-10b-2c16d-3e-11g-8h-8i-6j-7k-10l-11m-10
wgesloten	c-1f-4i5l-1m5
wgesmolten	a-3b6c6d-2f-5g-2h-1j-4k-1l-3m-3
wgesneden	a-6b-2c6e-3f-5g3h-4i-6j-3k-6l-5m-3
wgespoten	a-3b5c2d-2e-2f-5g-3h-1i-5k-3l1m-4
wgesprek	a-5b-4c-1d5e-1f-2g-5h-1i-5
wgesproken	a-4b-2d2e-1f-3g2i1k-3l-4m-4
wgesprongen	a2c2d-6e-5f-6g-4h-6i-7j-4k-3
wgestapt	e2g-1i3m-5
wgestoken	a-8b2c-2d-7e-3f-9g3h-6i-4j-8k3l-8
wgestolen	a-3b-3c-12d-8e-13f6g-11h-5i-8k-2m-14
wgestommel	a-3b-3c-5d-2e-3f5g-4h-2i-2l-4m1
wgestopt	a6c-6d-9e-6f-6g-7h-5i-4j2k2l-6m-5
wgestrand	a-1b-4c-3d-3h3l-6m2
wgestuurd	a-4b-7c-4d-5e-2f-6h-5i2j-7k5l-4
wgesust	a-6b-4c-4d-4e-3f-4g5h-3i-4j-3k-5l-5m-4
wgetikt	b-6c5d-2f-5h7i-3k-7l-4m-3
wgetrapt	a-8b-6c7d-9e-4f-6g-7h-7i-2k-8m-6
wgetrokken	a-10b-11c6d-14e-12f-3g6h-10j-11k-10l-2m-1
wgeur	a-3b3c-5d-7e-3f-4g-4h-6i-3j2k-5l-3m-6
wgevaarlijk	a4b4c2d-4e-3f-3g-1h5j-2k-7l-8m-4
wgevallen	a2b-4c-7d-8e-4f-9h-2i-5j-7k-7l5m-1
wgevat	a-4b4c-4g-1j-2k-1l-1m6
wgevel	b-6d-1e2f-7g-8i-5j2l1m-3
wgevels	a-5b-6c9d3e-5f-4g-7h-4j-3k-2l-5m-8
wgevlogen	c-5d-6e-2f-5g1h-2i-2k-4l5
wgevlucht	b3c4d-3e-1f4g3h-5i-2m3
wgevochten	a-6b-5c-6d-7e-5f-5g7h-3i-4j2k2l-5m-9
wgevonden	a-13b-4c-10d-8e-12f-8g-15h-10i7k-16l11m-3
wgevraagd	a-6b-3c-6e-6f-3g5h-6i-2j-3k-4l-5m-2
wgewaaid	a-2b-7c-5d-4e-6f-4h-7i-2j-1k-2l9m-8
wgeweest	a-4b-4d-8e-6h-8i-7j-8k2l5m-10
wgeweld	a-9b-4d-3e-4f-5g7i-5j-4k3l-8m2
wgewerkt	a-3c-3d-1e-4f2g-1h-2i-2l-3m3
wgewond	b-6c-5d-3e-3h-3i-2j4l-7m-4
wgewonde	d-5g4m7
wgewonden	a-3b4c-4d-1e-2f-1g-7h7i-1k1l-6m6
wgewone	a-3c-4d4e-2g-3h-4l-1m-1
wgewonnen	a-5b-6c-7e-6f-4g-6i-3j-5k4l-7m-5
wgewoon	d-3f-4g-2h-2k-2l-1m-1
wgeworden	a-5b5c-2d-1e1f-2g-5h4i-7j-1k-1l3m-8
wgewrikt	a-3b-2c-4e-4f8h-4i-4k-4m-3
wgezaagd	a-2b-2c-2e-2f4h-5j-2m-4
wgezakt	a-3b-1c-4d-3e-2f-1g-6h-5i-5j-2k-4l8m11
wgezang	a-5b-5c-5d7e-4f-2g-6h-4i-3j-2k-4l-4m-5
wgezellig	b6c-1d4e1f-4g-5h-1i-5j-4k-6l-1m-3
wgezet	a-4b-5c-6d-6e6f5g-7i-6j-4k1l-4m-7
wgezeten	a-2b-1d-5e-1g3i-2j-1k3l-1m5
wgezicht	a-1b-4c-5e5f1g2h-9i-7j-6k6l-2m7
wgezien	b-14c2d-6e1f-6g-6i1k4m-6
wgezin	c6d-2f-4g4h3m6
wgezocht	a-4c-2d-1e-5f3g-1h-3i6j-3k-6l-7m-7
wgezondheid	b-3d-4e-1f-1i2j-2k1l-4m-2
wgierende	a-3b-6c-5d-5e-2f-2g-5h6i-2j-3k-2l-6m-7
wgijzeling	a-1b-3c-2f-2g4h-4i-1k-2l-3m-4
wgillen	d-6i-2l4m8
wgillende	a3b-3c-6e-3f-2g-2h-4i-4j-3k-1l-3m-4
wgilt	a1b3c-3d-5e-2f-3g-2h-1i-3j-1k-2l-5m5
wging	a-8b2c-8d-5e-5f6g3h-6j-8l-11m-9
wgingen	a-5b-5c-3d-2e-5f-3g-1h-5i-2j6k-5l-6m-1
wgister	b-2c-2d-2e2f-2g-1h-2i2j1k-5l-3m-5
wgisteravond	a6b3c2f-3g4h-3i-4j-2k-3l-3m-6
wgisteren	b4d-9e1h2i1k-5l-8m-10
wgladde	a-2b-5c-1d-4e-2f-4g-3h-7j-1k-1l8m-8
wgladheid	a-1b-2c-2d-3f-1g-3h-3i-3j-4k-3l3
wglas	c3d-1e-7h2i-9j-5k-7l-2
wglasbak	b-4c-2d-5e2f7g-2h-5i-3k-5l4m-4
wglasvezel	a-6b-4c-7d-5e4f-5g-7h-5i-3k-6l6m-5
wglaszetter	a-1b-4c5d-2e-2f-3g-4h-3i-2j3k-7l-4m-7
wglazen	a-7b-3c-9d-3e-5f-2h-3i-2j-2k5l-5m1
wglijbaan	a2b-3c-1d-3f-6g-2h-3i2m3
wgloed	a-1b3c-2d-2e-5g-1h-2i-2j3k-3m-5
wgloeien	a-6b4c-1d-1e-1f-1g-1h-1i-1j-1k-1l-1m-3
wgloeit	a7b6c-2j-2k-2
wgluurder	b-2c-4d-3e5g-4h-1j-5k-6l-2m-5
wgluurt	e2g-2m-5
wgod	a-5b-7c-1d-6e-2f-3g-3h2i-3j-6k2l-5m7
wgoed	a-6b4c-5d-13e-9f-6g-1i3j-8l-8m-5
wgoede	a-6b-7c-8d-8e-5f-3g-6h-4i-1j6k-3l-7m-9
wgoedemorgen	a-4b-3c-2d-4e-2f-2g-3h-2i-3j4k4l-4m-3
wgoedenavond	b3c-2d-5e-3f-3g-1h-1i-3j5l-1m4
wgolf	a-6b-1c-8d-6e6g2h-8i-3l-7m4
wgolfplaten	a-1b-5c3d-3e-5l3m-7
wgoogle	a-3b2e-4f-1g-1h-2i-1j1k-3l-1m-4
wgooien	a1d2e-4f-4g-2i-5j-6k-7l-7
wgooit	a5b-1c1e4f-5h-10i-2j2k-5l-2m-6
wgoot	b3c1d-5e-5f-5g-7h-8i-7j-6k-5l-2m-9
wgordijn	a-3b8c-3d-4e-4f-6g-5h-5j-7k-6l2m5
wgordijnen	a-8b-4c-7d-3e-1f-6g-5h-3i2j-1k6l-3
wgort	a-3b-4c3d-5e-5h-2j-4k-2l-4m-4
wgouden	a-3b-3d-2e-2f-6g-2h-5i-6j-5l6m-5
wgozer	a-1b-1c-2d-6f-4g5i-1k-2l-5m3
wgraag	a-7b-8d-10e-2f-6g-9h1i-7j-8k8l-8m-4
wgracht	a-6b2c3d2e-8f-5h-9i-6j-4k-5l-3
wgraffiti	a-8b-7c7d-7e-5f-8g-3h-5i-3j-4k-2l-6m-6
wgrap	a-5b-5c5d-1e-6f-2g-6i-2j-2l-6m-4
wgrapje	a-5b-8c-6d-5e-6f-3g-5h-3i2j-10k11l-9m-5
wgrappig	a-3c4d-1e-2f-3g-2h-2i-3k-1l-3
wgras	a-5b-7c-6e-5f-6g1h-3i4j-3k-4l5
wgrasveld	a3b3c2d1g-4h1i-2k-4l-2m-8
wgrauw	a-1d-3e-2g-5h-2i-2k-4l3m4
wgrijs	a-3b-5c-5d-4f-4g-2h-7j-6k-8l1m-9
wgrijze	a-6c3d-6e-1f-8g1i2j4k-7l-5m-2
wgrimmig	a-3b-1c-1d-4f-2g-1k-2m-5
wgroen	b-3c-5d-5e-6f-2g-8h-3i-5j-4k-7l8m-8
wgroene	a-3b-2c1f-9g-10h-6i3j-7k-6l-9m-4
wgroep	a-6b-5c-7d7e-17f-1g-2h-18i-3j-2k1l-11m-2
wgroepen	a-6c-3e-5f-2h-4i-5j-2k5l-10m-1
wgroepje	a-3b-2c-3d5e3f-7g-11h-11i-9j-2k-9l-7m-16
wgroepsapp	a-4d-5e-4f-4g2h-3j-3k5l-3m-3
wgroet	c1d-1e2f-4i-1j-1k1l-1
wgroeten	a-7b-3d-5g-5h-1i-4k9l-5m-7
wgroetjes	a-7b-5c-3d-4e4f-3g6h-2i-4k6l-4m-2
wgrond	a-1c5d-8e-3f-5h-9i-7j-2k-2l-1
wgrondbloemen	a6b-3d-2g-4h-3l-2m-3
wgroot	a2b4c4d-4e-2f-2g-7h-5i-1j2k5l-4m-8
wgrote	b-1c-10d1e-3g-11h-8i1j-8k-11m2
wgroter	a-1b4c-2d-2e-5g-4j5m-3
wgruzelementen	a3c-4f-2g-1j-3k-2l-1m-4
wgymzaal	a2b4c3e-4g-1i3j-3k-3l-3m6
whaag	a5b-2c4d-3e-6g-3h-3i-3l-3m-5
whaal	a-3b-8c-6d-4e-2f-5g-4h-2i-1k8l-5m-3
whaalt	a-5b-4c-4d-3e-2f-3g-6h3i1j-3k-6l4m-5
whaar	a-3b-6c-11d-6e-6g5h-8i6j3k-1l-6m5
whaast	a-2d-1e-3f-4g-6i-1k-4l4m-6
whad	a-12b3d-8f-2g2i-4j-1k1l-12m-12
whadden	a-10b-9c2d1e-5f4g5h-6i-3j-5k-2l-5m-6
whaha	a2b-5d-1e-10f-10g-7i-12j-4k3l7m-10
whahaha	a-6b-4c4d-3e-2f-1g-4h-7i-2j-6k5l-5m-4
whakken	a-2b-1c6d-6e-5f-3g3k-3l-3m3
whal	a-3b5c-5d5g-2h-2i-4j-1k-5l2m1
whalen	c-4d2f1g-4h-7i-5j-4k-11l7
whalf	b-14c-5e-3g-11j-11k-2l1m-1
whalfuur	b-2c-4f5h-4i-5l-1m-6
whallo	b4f-1g-2k-3m4
whalsband	e-6f-3i-2j-6l7
whalte	a-4b-5c3d-4e-2f-6h-1i-4j-1k-1l-5m4
whalve	c-3d-3e-5f-1h-3j-5k-4l2m-5
whamer	a-5b-1c-1d-3e-3f-9i-1j-1k-3l-1m-1
whand	a10b-1c-6d-3f-6h2i-5k-2l-13
whanden	d-1f4g-2j-1m-3
whandhavers	a-3b-1c-7d-2f-3g5h-1j-1k-4l-1m7
whandhaving	a5b-4c-1d6f-1g-8i-3j-2k-2l-4m-6
whandschoenen	a-3b-3c-7d-5e3f-4h-4i-3j-3k-6l-4m-1
whandtas	c-1d-3e4g-2h-4l-1m-4
whangen	b-5c-1d1e3f-8g-7h-10i-4j2k-1l1m-3
whangjeugd	a-6b-3c2d10e-6f2g-3h-3i-1j-3k-5l-2m-1
whangjongeren	a-7b-3c-5d11e-4f-7g-7h-6i-5j-4k-5l-3m-7
whangt	c-8d-2g-12i-5k-9l5m2
whappy	a-7b-3c-6d-7e-4f-3g-6h-7i-3j-5k8l-7m-6
whard	a2c-7d-6f-6g2h6i-6k-6m-2
wharde	a8b-6d6e-4f-7g-9h-1i-8j-5k-11l-10m-4
wharder	a-2b-4c-3d-4e-4f-1g-3h-5i-3j-6k5m-7
whardst	a-5b-1c-1d2e-5f-1g-5h2i-4j-2k-2l-7m-5
wharen	a-4b5d-6e-3f-3g4h-2j1k-1l-2
wharmelen	a-8b-3d3e-3f-4g-5h-7i-3j4k1l-7m-3
whart	a-4b2c2d-2e-2f-7g-4i5j-2k3l-5m-7
whaven	a2b-2c-3d-2e5f-3g-5h-6i-5j6k-6l-11m-8
whavenflat	a-2b-3c-1d-4e-2f-5g-5h-3i-3l4m-5
whe	a-6b-5c2d-8e-5f-4g-3i-5j-6k3l-6m-2
wheb	a-4e-2g-6i-5j-5l2m-12
whebben	a-2d-2e-10g4h-3i-6j2
whebt	a-5b-4c-2d-6e-1g-5h-5i2j-5l-6m-4
wheeft	c-6d-5f-3g-1i-2k2
wheel	a-5d-3e-1f-9h-7i-4j-7k3l3
wheen	a-6b-10c1d2e-7f-7g-3h-5j-2k5l1m-3
wheer	a-3b-2d-3f-4g-9h-5i6j-4k-4l3m-5
wheerlijk	a-5b-6c-4d4h-2i-2k-2l-2
wheerlijke	a-3c-3d-3h-1k4l5m-2
wheet	a-5b3c-5d-4e-5f-8g-4h-5i-2j-6m1
wheg	a-2b2c-7d-7e4f3h-6i-4j-2k-5l5m-6
wheijn	a-5b-3c-5d-2e-3f-3g-1h-3i-2j-2k-2l3m1
whek	b-10d6f-2g-2h-9i-6j-1k-4l2m-10
whekken	a-4b-4c-2d4e-6f-2g-1h4i-2k-4l-9m-5
whelder	a-2b-3c-1d-1e-1f-4g-2i1k1l-1m-1
whele	b-2e-9f-9g-13h-5i-8j-10k-6l4m-4
whelemaal	a-1b3c-2d-9e-5f1h7j-2l-4m8
wheli	a-4b-7c-3d-3e-4f-3g-2h-1i-4j8k-4l-2m-6
whelikopter	a-3b-10c-2d-8e-10f-7g-4h-7i5j4k-8m-9
whelm	a-1b-1c-3d1f2h2i-1j-1l-2m4
whelp	b3c-2d-2e-2g1h-4j-4k-4l-8m7
whelpen	a-2b-2c-4d-2e-3f-1g-1h-4j-8k2l4m-2
whelpt	a-1b-2c-2e-2f2g-5i-1j-2m7
whem	a-15b-1c2d-4e-6g3i-3j-3k2l-1
whema	a-6b-6c-7d1e-8f1g-3h3i-6j-5k-5l-7m1
whengelo	d-2e-3f-2h4i-5k-5l4m-5
whenk	a-6b-9c-6d-8e2f-5g-6h-8i-7j-7k8l-8m-10
whens	c-5d-3f-1h-6i-3k5l-1
wherken	a4b-2c-3e-6f-5g-3i-1j3k-6l-1m-2
wherrie	a-8b-7c-8d5e-8f-3g-9h-3i-8j-8k-12l-9m-6
whesje	a-2b-2c-3d-5e3f-6g-5h-4i-3j-2l-3m-6
whesjes	a-3b-3c-4d-4e2f-5g-6h-4i-3j3k3l-4m-7
whet	e-1
whetzelfde	a-6b-6d-8e3f-8g-5i-3j-4l-8m-9
wheuveltje	a-5b2c-4d-4e-1g-1i-2j-4k-1l-1m-5
whier	b-4c-11d-1e-2f-5g-1h-5j-1k-4l-4m-3
whiernaast	a-4b8c-3d-4e-2f-5g-4h-4i-2j-1k-7l-3m7
whij	a-4b-4c-8d-7e8g9h-1j-3k-3m7
whny	a-3b-5c-4d-4e-4f-3g-5h-5i-3j-4k5l-8m-6
whoe	a-3b-3c-12d-3e-8f2g-7h-15i-8j9k-15l1m-4
whoef	a-2c-3d2e-5g-4h-4i-1l-4m-1
whoeft	a-2b1c-3d-2e-3f-2g-7h2i-4j-2k1l4m-4
whoek	a-5c-4d-4e2f-5g1i-6j-9k-6l2m-3
whoelang	a7b4d-6i-1j4k-2
whoeveel	a-6b-6c-5d4e-5f-4g-6h-5i-5j8k-10l-4m-4
whofje	a-2b-2c-4d4e2f-5g-6h-2j-2k-3l-2m-2
whoge	b-2c-4e-3h-4i-3l5
whoger	b4c-2h-4j-2m-2
whoi	a-2c-3d-4e-2f-2g-4h-2i-5k6l-5
whomostel	a-4b-2c-9d-5g8h-1j-2k-1l-7m8
whond	f-7g-3i-7j3k6m-1
whonden	a8b-5c-9d2e-5f-2g-6h-3i-1j-6k-10l1m-8
whondenpoep	a-5b-5c-6d-3e-5f-3g-7h-4i-4j-3k2l-3m-7
whonderd	a-4d2e-4g-3h6k-2m-3
whondje	a-2b-1c-2d5f-1g-3i-4k-2l-2m-5
whonger	a-1b-2d-5f-1g-5h-7i-4j-4k6l-5m-3
whonkbalknuppel	c-4d-9e-5f-2g9h-2i-4l-2m8
whoodie	a-2c5d-5e-1f-2g-7h-4i4j1k-3l-4m-7
whoofd	a-10b-4c-4d-1e-2f-4g3i-5j-4k2m7
whoofdweg	b-3c-2e-1f-1h4j1k-2l-2m-6
whoog	a-1b7c-2d-4e-6f2g2h-4i-4j-2k-2l-2m9
whoogspanningsdraad	a-2b-2c-3d-2e-2f-2g-1h-3j-3l2m4
whoogte	a-6b-3c-3d-4e-4f-5g-6i-5j-2k-2l4m-1
whoop	a5b4c-8d-6e-2f-2g-5h-1i-1j-1k-4l-1m-4
whoopje	b2d-1g-2m4
whoor	a2c-1d-8e-1g-2i-3l-6m1
whoorde	a2b-5c-6d-7e-9g3h-7j-4l-8m-2
whoort	a4b-6c-6d-6e6f-2h-3i-2j-3k-3l-9
whopelijk	a-3b5c-2d-3e-1f-3g-4h-3i2j-5k-1m-5
whoren	a6b-3c-6d-7f-5g1h-3i-6j1k-4l-5m-7
whorizontaal	a4b-5c-7d-3e-1f-1g-6h-7i-1j-3k-4l-1m-6
whorn	a-2b-6c-3d7e-1f-3g-2h-2k-3l-4m-1
whospice	a5b-3c-2d-2e-2f-3g-1h-3k-5l-1m3
whou	a-5b-5c-6d-8e-5f-4g-9h-6j-7k8l-7m-7
whoud	f-1g-2i4k-1m-7
whouden	a4b-2c-6d-4e-5f-4g2h4i-6j-7k7l-11m-8
whoudt	a1b-7c-5d2h-11i-5j-7k-5l-7m1
whout	a-6b9c-9d-7e-2f1g-1h-1i-2j2k-4l-4m5
whouten	a-2b2d-4g-1j-1k-2m-4
whoutkachel	a-3b7d-2e-2g-4h-1i-1j-1k-5l-5m-3
whttps	a-3b2e-4f-1g-1h-2i-1j1k-3l-1m-4
whuilde	a-3b-2d-1e-4f-3g-6h-1i4j-2k-2l-5m-6
whuilen	a-7b-7c2d-3e-1f-4g3h-6i4k-5l-5m7
whuilend	b-2d-5f6g4i-6j-1m4
whuilt	a-4b-1d-8e-5f-3g-2i5j-1k-1l3m6
whuis	a-2b-1c-1d-3e2h-3i-2k2l-2m7
whuisartsenpost	a-3b-3c-1d-5e-3g-5h-5i-4j-1k-3l5
whuisgenoot	a-3b-2c-5d-3e-5f-4g-1h-4i8j-5k-6l-5
whuismeester	b-4c5d-2f-5g-1i-4j-1k-2l3m-4
whuizen	a-5b2c-4d-5e8f-8h-7i-9j-2k-5l-10m-2
whulp	a-8b-5c-2d-11e-5f-6g7h-4i-7k2l2m1
whulpverleners	a-5b-3d-1e-4f-2g4j-1k1l-1m4
whun	a-7b-1d5e-4f2g4h-10j5k-9l-1m5
widee	a-7d-4e2f-5g-6h2i-1j-3k-9m-6
wieder	a-2b-5c4d7e-3f-4g-9h-2i-2j-4k3l-1m-3
wiedereen	a-9b1c-12d-1e-10f-14g5h3j-5k4l-9m-4
wiem	a-8b-9c-10d-6e-6g-8h2i-6j9k-8l2m-9
wiemand	a-2d-2f-1h-3k-3m-2
wiets	a-1c1d-11e-2g-2h-10i-12j4k-4l4
wijs	a-2b-4c-5d-4e-4f-5g-4h-6i5j-1k-3l6m2
wijsbaan	a-5b-11c-8d-7e-7f-4g-4h-8j-1k-7l5m-9
wijzeren	a-1b-2c3d-5e4f-3g-7h-5k-3l3m-11
wik	a-2b-7d-6i-4k6l-8
willegaal	a1c-7d-3e-4f-2g-7h-7i-6j-3k-8l-8m-9
willegale	a6b-2c-6d2e-6f-2g-3i-3j-1k-1l-5m3
win	d-5h-3j-3k-4
winbraak	a-5b-5c-2d-7e-9f1g-10h-5i-7j-8k-4l7m-9
winbraakpoging	a-2b-3c-5d-1e-1f8g-2i-2j-1k-4l-4m-3
winbraken	a-2c-6d-2e-4g-2h-2j-5k3l-2m-6
winbreker	b-2c-7d-3e-5f6g-2h-3i-1j-4k3l-5m10
winbrekers	a-2b-2c-8d-5e-8f8g-8h-1i-1k-11l-6m2
windustrieterrein	a-5b2c-3d-4e-1h1i-2j2k-1l-5m-6
wineens	a-6b-6c-4d-7e5f-7g4h-7i-8j5k-8l-7m-9
winfo	a-7b-5c-5d-9e-6f-6g-7h-8i-4j2k7l-6m-7
wingaan	a-5b-1c-1d-4e5f-4g-3h-4i-7k-2l-4m-4
wingang	a-6b-3c-2d6e-3f-3g-6h-3i-1k-1l-4m2
wingebroken	a-2b-5c-8d-11e-7f10g-11h-3i-8j-10l-9m-5
wingegooid	a-7b-6c11d-6e-4f-10g-6h-1j-3k-4l-3m-9
wingegooide	a-5b-2c3d-3e-2f-6g-5h-3j-1m-5
wingeslagen	a-4b-5c-6d-6e-6f10g-3h-2j-1k-1l-3m-5
wingestort	a-2b-6d-1e-4f-5g-3h-5i-1j-1k-1l5m4
wingetikt	a-6b-5c-6d-3e-6f9g-5h-5i-1j-1k-3l-6m-7
wingetrokken	a-3b-4c-7d-3e-3f6g-3h-2i5j-4k-3l-4m-1
wingevuld	b-2c-5d-2f-2g-5h1i-1j-2k-6l6m-2
winleveren	a-6c-3e-1f-2g-3h4j3k-6
winmiddels	a-8c-7d9e-7f-7g-9h-1i-5j-5k-8l-7m-10
winsta	a-2b-1c4d-5f-6g-1h-1k-6l7m-1
winstelling	b-1c-1d-3e-3f-3h-3i6j-3k-3l-6m2
winternet	a-5b-10c-5d-7e-11g1h-7i-5j2k-1l5m-9
wintimideert	a-2b-1d5e-4f-1g-3h-3i-1j-3k-2m-5
winzittenden	a-5c-6d-3e6f-5g-3h-5i-3j-1l-7m-5
wirritant	a6b-1c-3d3e-2g-3h-1i-3k-5m-1
wis	a-3c-1d-4f-1h-1i2k-5
wivm	a-6b-7c-10d-5e-6f-1g-4h-9i-3j-3k-5l8m-6
wja	b1c-10d1e-9f-5h-9i-10j-10k-10l-4m-5
wjaar	b-2c-6e-10g-2h-5j-10k4l-6m1
wjaarwisseling	a5b-1c-1d-4e-1f-2g-5i-1j-2k-4l-2m-1
wjachthaven	c-1d-1e-1g-5j-1l5m6
wjagen	a3b-4c-3d6e-3f-3g-4h-3i-1j-2k-3l-3m-5
wjammer	a1b-8c-5d-7e-6f-7g-7h-7i-5j-10k9l-9m-9
wjan	c-5d1e-4f-2g-8h-5i-1j-5k4l-6m1
wjansen	a-1b-1c-1d-1e-6g-1h-1j-5k-1l2m6
wjanuari	a-5b-7c-5d2e-5f-6g-5h-7i-6j-3k3l-4m-6
wjaren	a-6b-5c-4d-4e-7f1g-3h-7i-1k9l-9m-8
wjarige	a2b-5c-4d-2e-2f-6g-2h-4i4j-4l-5m8
wjarigen	a2e-1g-1i-1j-2l-1m-7
wjas	a-3b-2c2d-4f2h-7i1j-6k2l-2m2
wjat	a-2b-4c-2d-2e-4f-4g-4h-1i-3j-3k5l-4m-7
wje	a-5b-2c-21e-16h-2i-4j-3k10l-5m-7
wjerrycan	a-7b7c-5d-6e-2f-1g-2h-1j-2l-4m-7
wjeugd	b-6c-2d6e-10f-7g-8h-10i-5j-4l-6m-13
wjij	a-5b-6c-5d-6e-2f-1g-2h-3i-1j-5k7l-4m-4
wjochie	a-4b-5c-3d-5e-3f-4g-6h-4i5j-4k-3l-6m5
wjochies	a2b2c6d-2e-4f-3g-2h-5i-4k-2m-10
wjoelen	a3b-4c3d-1e-5f-2h-3l-3m-4
wjoggingbroek	c-1e2g-3h-1l-1m-2
wjoh	b-9c-2d-5e-7f-4g-9h-5i-5j-5k6l-7m-7
wjong	a-5b-7c4d4e-9f-4g-5h-4i-3j-3k-4l-7m-6
wjonge	a-6b-2c8d-5e-3f-7g4h-4i-6j-3k3l-9m-3
wjongelui	b-6d10e-5f-4g-7h-9i-1k-9l-7m-10
wjongen	b-9c1d-18e-1g2i2j-1k-13m8
wjongens	a-4d-4f-6h1i-5j-3k-4l-3m-4
wjongeren	a-7b-2c-8d7e-8f-5g-1h-6i-5k-3l-7m-12
wjongetje	a-2b-7c-4d-4e-5f-4g-9h-1i5k-5l-8m5
wjongetjes	a-4b-1c-4d3e-4f-3g-5h-5i-3j-1k-7l-4m1
wjuist	a-6c3d-7e-3f-1g-2h-1i-3j-3k-3l-2
wjullie	a-7b-3c-11d-10f-5g-13h-10i-7j5l-10m-11
wjumbo	a-5c-5d1e-4f-4g-3h-4i-3j-3k-1l3m-2
wjuwelier	a-2b-5c-2f5g-5h-6l-5m-6
wkaarsen	a6b-6c-6d-3f-2g5h-5j-1k2l4m3
wkaarsje	a-4b6c-3d-3e-3f-4g-5h-6i-6k-6l-6m-6
wkaarsjes	a-4b-4g-1i-1k2m-5
wkaart	a-1b-2c-2d-2e1f-4g-5h6i-3j-4k-3l-6m-5
wkabaal	a-1b7d1f-1i-2k-2l-2
wkabels	a-4b-5c7d-7e-4f-4g-3h-6j-3k-3l-8m-4
wkachel	a-5b-5c-4d-7e-5f-3g-6h-3i-2j-4k9l-6m-6
wkade	a-5b-4c2d5e-1f-6g2h-6i-1k-4l-8m2
wkamer	a-4b1c4d-5e-5f1g-2h-1i1j-3k-3l-7m8
wkampvuur	b3c-3d-5g-1h-3i-4j-2k-3m2
wkan	a-6b-3c-6d3e-9g-5h6i-5j4k-5l-6m-7
wkanaal	a-3b-5c-6d-5e-4f-4g-1h-4i1j1k-4l3m10
wkant	b-11c2d4e-3f-10g-13h6i-7k1l-10m-6
wkanten	a3b-2c3m-3
wkantine	b-4c4e-6f2g1h-1i-2l-1m-2
wkantoor	a-2b-3c-5d-5e4f3g-6h-3j-1k-4l-2
wkap	a-1b3c1f-3g-1h-3i-2k-3l-6m3
wkapmes	b-1c-3d-3e-2g7k-1l-2m1
wkapot	b-10c3d-8e-11f2i-5j-8l-12m-2
wkapotgeslagen	a-2b-2c-1d-4f-5g-4j-2k5l-4m-3
wkapotte	a-9b-2c3d-6e2f-2g-3h-4i-3j4l-7m-7
wkappen	b-4c-4d7e-4f-4g-3h-3i-4j-1k-6l-4m-5
wkapper	a-3b-5c3d-3e-2f-2g-4h-4i-4j-1k4l1m-7
wkapsalon	a3b4e-2f-1g-4i-2j-1k-6l-1m7
wkar	a-1d-1e4f-2g-1h6l-3m4
wkaraoke	a-5b-4c-3d7e-2f-2g-8h-5i-4j-4k3l-6m-4
wkarton	b-4c-3d4m-5
wkas	a-1b-4c-7d-3e-4g-2h-4i-2j-4k-3l7m-4
wkassa	a-4b-5c3d-7e-3h-2j-2k-6m-7
wkassen	a-1b5c-2d-2e-2g-1h-2i-2j-5k-2m-5
wkassiere	d-4g2i-2
wkast	b-5d-6f2h-5i2j5k-3l-6
wkastje	a2d-3e6g-3h-2l-4m-6
wkat	a-9b-8c-5d-5e1f4g2h-4j-7k-1l-1m-11
wkatalysator	a-2b-2c-3e-3f4h-5j-2m-9
wkater	a-3c-2d-2e-5f-2g-1h-1i-5j-4k-3l6m-1
wkeek	a-2e5g-7h-2i-5j-3k-4l-3m-4
wkeel	b1c-2d-3e-3f-6g-4h-5i1j-3k-7l3m3
wkeer	b-7d5f-7g-2h-4i-10j-9l-12m-12
wkees	a-3b5d-2e-2f-3g-4h-1i-1k5l-5m-4
wkeihard	a-5b-6c-2e-7f-6g2i-4j-2k-1l-7
wkeken	a-6b-4c-2d-5f-3g5h-1i1j-3k-3l-3m-4
wkelder	a-5b-2c-3d-6e-4f-6g-2h-5i-2j-2k-2l8m1
wkelderbox	b-2c-3d-2f5g-1l-3m-3
wkelderboxen	a-3b-1c-5d-1e-4f1g-2i-1j-2k-3l-4m-5
wkelderraam	b-2c-5d-2e6f4g-5i-1j-1l-2m-6
wken	a-4b-1e7f-3g1h-1i-4j-2k-7l-6m-1
wkennis	f-4g3i4m-4
wkent	a-3b-3d-4e-5f-5g-10h-5i8j4k-5l2m3
wkenteken	a-9b-9c-9d-10e6f-2g-10h-3i-7k-8l-8m-16
wkentekenplaten	a-2b-2c-7e1f6h-3j-2k-1l-2m-3
wkentekens	a-4d-1e4f-3g-3h-4j5k-6l-2m-2
wkerel	a-3b-5c-8d-10e9f-6h2i-6j-9k-8l-8m-2
wkerels	a-4b-1c2d8e3f-6g3h-8i-4k-4l-7m-8
wkerk	b-2c-4e-1f-6j-3k-5l3m1
wkerkdeur	a-2b-5c1d5e-5f-4g-7h-7i-3j-6k-1l-8m-4
wkermis	a-8b-5c-6e-4f-4g3h-9i-1k-8l-7m7
wkerst	a-3b-1c-5d-1e-3f-3g-5k6m-1
wkerstbomen	a-7b3c-8d4e-3h-6j-4l-5m-7
wkerstboom	b-7c3d-5e-2f-2g-5h-1i-1k-3l4m2
wkerstmarkt	a-3b-2c-5d-4e-2f7g-5h-6j-1k-6l-6
wkerststal	a-3b-4c4d-5e-1f-2g-4h-3j-2l-4m-3
wkerstverlichting	a-5b4c-1d-8e-7g-5h-6i-3j-4k3l-10m1
wketel	b6d-3h-2i-2j-6l-6m7
wketting	a-2c2e-1g-5j-1k-4l-3
wkettingbericht	a-2b-5c-2d-3e-5f-3g-8h-4i-6j-5k7l-5m-4
wkettingen	a-2c-5d-6e-1f-1g2h-1m6
wkeuken	a-4b2c1d-3e-5f3g-8h-2i-2j-1k-6l-1
wkeukenmeiden	a7b-3c-5d-3e-3f-1g-1h-2i-3j-3k-3m-3
wkeukenraam	a-3b4c-6d-2e4f6h-2m8
wkeurig	b-3d-5e3f-4g-4i-2j1k-4m-2
wkia	a-4b-4c4d-4e-5f-1g-4h5i-4j-2l-9m-3
wkids	a2c3d-1e2f-6g-7h-8i2j-7k-9l-5m-4
wkier	b-2e5f3i1
wkijk	a4b-5c-3d-5e-4f-3g-4h-2i1j-5k-8l-4m1
wkijken	a-6b-5c-5d-5f-6g2i-7j-1k2l-7
wkijkt	a-6b-7c-6d-9e5f-1h-8i-8j-7k3l-4m-4
wkikkerbeet	a-4b-2c-2h-2i-1j-5l4m-1
wkilo	a-3b-1c-2f-5g5h4i-3j-1k-4l4m-3
wkind	b-4c-3d-10e-5f-6g-7h1i3j-2k-8l2m8
wkinderboerderij	b-4c4d-4e1f-5g-4h-5i4l-4m-4
wkinderen	d2e-8f-5g1i-19j-1l2m-4
wkinderfiets	a-4b-4c-5d-6e-7f-5g-3h1i-4j-6k5l-2m5
wkinderkamer	a-5b-2c-3d-4e-4f4g-4h-2i-3j-6k-4l-4m7
wkinderwagen	a-4b-3c-6f-2g-5h-9i6j2k-6m4
wkinderwagens	a5b-2d-3g-5h-3i-5l-5
wkindje	a3b-3d-7e-1f-4g2h-1i2j-3k-5l-2m5
wkindjes	a-3b-4c-2d-2e-5g3h-5i-5j-2k6l-5m-8
wkiosk	a3b-1c2d1e-2f-2g-4h-2l-1m-5
wkip	a-1d-4e-3g3h5k2m-2
wkippen	a-4b-4c-5d-7e-5f-3g-4h-3i-1j-1l5m-3
wkist	a4b-3d-1i-3j-1k-2m4
wklaar	a-3c-10d-8e-7f-2g-1i-8j-8k5l-3m-14
wklachten	b-4c-2d3e-4f-3g-6h-4i-3j-5k-7l-6m-1
wklagen	b-4d4g-1i-4k3l-3m-4
wklant	a-5b-4c-3d-5e-4f3g6h-5i-3j-5k-6l-4m-6
wklanten	a-3b-3c-4d3e-1f-4g-4l4m-3
wklap	a9b-5c-9e-5f-4g1h1i-5j2k-3l-6
wklappen	b-3c-5d-11e-4f-7g7h-10i-3j-1k-5l-10
wklapperen	a4b-7c-1e-1f4g-2h-3j-1l-4m-4
wklas	a-3b-3c-3d-6e-4f-4h5i3l-3m7
wkleedkamer	b-2c-3d-3e-2g2h-2i-5l-5m-7
wklein	a-8b8c2e-6g-7h-7i3j-5k-4l-2m-8
wkleindochter	a-2d-4h-1k-1m-3
wkleine	a-2b-7c-4d-7e-5f-8g-8h-4i8j5k6l-8m-2
wkleintjes	b3c-3d-1g-1l-1m5
wkleinzoon	a-3b1d-2e3f-1g3h-2i-4k-3l-5m-6
wklem	a-4b-7c-5d-3e-3f-4g-5h7i-6j-2k-7l-5m-3
wkletsen	a-5b2c-5e-1f-4g-4h-5i-3k-2l-2m-4
wkleuter	a-3b-2c-1d-5e-1f-2g-3i6j-5k-5l-5m10
wkliko	a-2b8c2d-5e-4f-3g-8h-7i-2j-5k3l-8m-10
wklikos	a-6b-8c-5d-5e-5f-6g-2h-2i-1j4l-1m-3
wklimmen	a-4b-4c-12d5e-11f4g-7h-7i-5k-3m-9
wklimt	a-4b-7d-7e6f-1g-5h-1k-1l-2m3
wklink	a-3b-4c-2d-2e7f2g-6i-3j-5k-3l-1m-5
wklinkt	a3b-6c4d-2e-2f-3g-2h-2i-3j-2k-1l-3m-5
wklok	a-1b-3c-2d-4g-5h-1i1j-2l4m-5
wklonk	a7c-6d-2h-3k-6m-5
wkloppen	a-2b3e-2f-2g-1h-2i4l4m7
wklopt	a-8b2c-5d-8e4f-6g5h-1i-6j4k-4l-10m-12
wkluis	a-1c-1e-2f6g-3h-1i-3k-2l-3m2
wknal	a9b-12d-7e-9f-3g-10h-7i-8k-6l-6m-9
wknalde	a-1b-1c-5g-3m2
wknalfeest	a-2b-2c-6d-5e-4f-2g-6h-2i-5j-3k6l-3m-4
wknallen	b-6c-15d-12e-6f-5h-12i3k-6l-7m-2
wknallers	a7b-4c-6e-2f-1g-5h2i-1j-2k-2
wknalletje	a6b-1c-1d4e-3g-3h-1i-3j-3k-5m-3
wknalt	a9b1c-1d-7e-5g-4h-2j-4k-4l-3
wknalwerk	a2g-5k-5
wknetterende	c-2d3e-5g-3h6l-1
wknettert	a-3b-7c-2j-4k-3l6m-3
wknijpt	a-2c-1f-2g3i-3l2m5
wknipperen	a-5b-5c-4d-5e-2f-3g-5h6i-3j-4k-5l-7m-4
wknock	a-5b-3c-3d-6e-3f-1g5h-4i-1j-3k-1l-6m6
wknokpartij	a-5b-3c-2d-6f-5g8h-6i-4k-1l-2m4
wknop	a-3b-4c-5d6e-6g-5h-3i-2j-7k-7l-5m-3
wknul	a3c2d-4f1g-4h-4i-3l-3m3
wknullen	a-3b-1c-6d2e-3f-2g-1h-2l-1m-1
wknuppels	c3d5e-2f-1g-2i-3j-1m-3
wkoeien	b3c-4d-1f-3h-5i2k-3l2m6
wkoelkast	b-3c-1f1g-1i2k4l-5m-4
wkoevoet	a-5b-3d-3e5g-2i-2j-4k-4l-5m2
wkoffer	c-2d-4e-4f1g-3i4l-1m4
wkofferbak	a5c-6d-4e1f-5g6h-5i-1j-6k-7l-3m7
wkoffie	c-3d-2e-2f-3g-1h-3i-2j-5k2l-2m-3
wkom	a-12b-6c-11e-12h-5i-7j-6k6l-14
wkomen	a1c-12d2e2h3i2j2k-9
wkomst	a-1b-2d5e-1g-7h-3k4l-1m-4
wkomt	a-3b1c-6d2e-2f-5h-2i-4k-7l2
wkon	a2b6c-8d-2e-7f-5g-3h4i-3j-2k-5l3m-6
wkonden	a-1c2d-6f2g-1h4l-2m-1
wkonijn	a-2b-2c-3d-2e-3f-2g-2h-4i-1j-2k-6l3m-4
wkoolmonoxide	a-1b-8f-4i-1j-3l3m4
wkoolmonoxidemelder	a-1b5g-2h-2i-2j-4k-2l3m5
wkoop	a-3b-5c-5d-3e4f-4g-5h-5i-5j-5k6l-8m-9
wkop	a1b3c-8d-7e-2f-3g3h6j-4k-3l-3m10
wkopjes	a-4b-4d3e-3f-3g-2h-1i-3j2k-4l-3
wkoplampen	a-2b-6c3e-2f8h2i-1m4
wkort	a-2b-5c4d-5e-2f1g-3h-3i-4j-4k7l-5
wkortsluiting	b3c-6d-2e-3f-6g-2h-5i-3j-6k-10l6m-5
wkoster	a-1b-4c-4d3e-2f-5g-5h-4i-3j-4k-3l4m-4
wkou	a-2b-3c-5d-6e-5f-3g-4h-3i-4j-3k3l3m-6
wkoud	a-4b-3c-3d-5e-5f-3g-5i2j-4k4l-10m-6
wkozijn	a-4b-6c-7d-3e-4f10g-7h-4i-4j-2k-4l-8
wkraampjes	a-6b-1e-3f-1g-3h-1i3k-2l-1m1
wkraan	a4b-6d-3e-3f-2g-3h-3i-5j4l4m-4
wkraken	a-3b-4c-5d-6e-5f4g2h-2i-2j-3k-4l-7
wkrant	b-2c-2d-3e-6f-8g-6h1i2k-3l-4m-4
wkrantenbezorger	a-5b-3c-4d-2e5f-2g-4h-6i-2j-6k-2l-3m-3
wkras	a-8b-4c6d-5e-5f-9g-4h-9i-4j-2l-4m-5
wkrassen	b-1c-2f7g-2i-1j-1k-3m-1
wkreeg	b-9c-6d-7e-7f-5g2h-7i-7k3l-7m-2
wkrijg	a-5b6c2d-4e-6f-7g-5h-6i-3j-7k-5l3m1
wkrijgen	a-6b-6c-9d-2e-7g-3h2j6k-7l-4m6
wkrijgt	a-1b-1c-2d-9e-3f-5g-3h-7i-9j-6l6m5
wkrijtstreepjes	a-1b-5c-5d-2e7f-6g-5h-3i-2j-4k-3l-3m-4
wkringloop	a-3b-6c1d-3e-4f4g-4i-5j-2k-1l-5m-3
wkroeg	a-5b-4c-3d5e-5f-5g4h-6i-6k-9l-5m6
wkrom	a-5b-5c8d-6e-6f-3g-5h-4j-5k-4l-7m-8
wkruipt	a-2b2c-1d-1e1g-1h4i-4j-5l-1m-6
wkruising	a-2b5c-3d-1e-5f-4g-8h4i-5j-4k-1l-8
wkruispunt	a-5b3c1d-3e-5f-5g-2h-2i-1j-2k-4l-4
wkruitdamp	a-1b4c2d-4e-4f-3g-3h1i-3j-4l-4m-6
wkun	a-4b3c-3d-4e-1f-5g-6h5i-6j9k-6l-1m-3
wkunnen	b2c-3e-6f-4g2h-1i-8j-6k3l-7
wkunt	a1b-2c3d-5e-5f-6g-3h-2i-4k-4l-2m-5
wkus	a-4b-4c-5d-8e-4f-2g-3h-3i-4j-2k4l-9m-5
wkwaad	a-1b-3c-1d-5g-2i-2j2k-1m-1
wkwam	a5b-10c-6d-8e-8f-2i-7j-7k2l-4m-5
wkwamen	a-2b-1c-4d-4e-4f-1g-1h-1i-1j3k-4m-5
wkwart	b3c-4d1e3f-4g-4h-5i-4j-3k-4l-5m-4
wkwartier	a-1b-5c-3d4e-1f-10g-8h-4j-8k-4l5m-6
wkwartiertje	a-4b-4c-4d-4e-2f-3g-4h-4j-4k5l-6m-6
wkwijt	a2b-2c-2d-6g-6j-8k-5l2m2
wlaan	a-3b-2d-4e1f-3g-1h2i-3j-3k2l-4m-5
wlaarsjes	a-2f-2g-2i3j-1k-2m4
wlaat	a1b-10c-2d8e-1f-9h1i-8j4k-1l-10m-5
wlaatst	a-2c-2d-1e-5f-2g-2h-5i-5j-6k4l-4m4
wlaatste	a6b-7c-7d-7e-7g3h-2j-5k-7l-9m-5
wlabrador	b-5c-3e-3f-3h-1i-5j-4l6m-4
wlachen	a-1b2c6d-1e-5f-6g-4h-8i-5j-2k7l-9m-9
wlachgas	a-5d7e-4f-6g-6h-7k-6l-6
wlacht	a-6b-4c-4d4e-3f-3g-6h-4i-3k-5m-5
wladder	a-4b-4c-5d-9e6g-6i-8j-6k4l-9m-3
wladen	a-4b-2c-7d-9e-4f6g-4h-9i-5j-4k-7l-5m-6
wlag	a2b-7c8d-6e-9f2g-5h-7i8j-3k-10l-10m-5
wlallend	b-3c-4d7e-7f-5g-5h-2l-4m-7
wlamp	a-3b-4c-4d-6f3g-6h-5i-2j-3l1m1
wlampen	a-8b-6d-3e1f-6g-9i-8j-6k3m-11
wlampje	a-5b-5c-8d-8f-5g-7h-6i-5j-6k-4l4
wlampjes	a-6b-2c5d-6e4f-3g-6h-4i-2j-5k-2l-8m-9
wland	a1b-1g-1h-4i-1
wlandde	a-3b-5e-2f-3g-1h-3i-4j-3l6m-5
wlang	a-8b-2c-8d5e-6f-5h-6i-5j4k-9l-7m-2
wlange	a-1b-3c-2d3e-2g-1h-2i-1j-1k-2l-4m-3
wlangs	b-3c-1e5f-12g-4h-5i-5j-4l-3m-7
wlangskomt	a-3b-5c-2d-4e5f-1g5h-6i-1j-3k-4l-6m1
wlangzaam	a3c-5d-3e5f-5g-3h-7i-3j1l-6m-6
wlantaarn	a-2b-3d-2f-2h2i-1l-6m-8
wlantaarnpaal	a-4b-7c6d-7e-4f-3g3h-3i-1j1k-4l1m1
wlantaarnpalen	a-6b-7c-2d-6e-2f-4g-2h-5i-1j-7k-5l6m-6
wlaptop	a-2b-2c-2d-2f7g-3h-3i-5j-1l-5m-5
wlaptops	b-2d-1e3f4g-3h-3l-1m-4
wlas	a-4b-6c-4d-2e2f-7g5h-2i-5k-6l-4m-8
wlaser	a-4b-3c-6d7e-6f-2g-4h-5l-2m-6
wlaserpen	a-5c-2d8e-5f-2g-1h-6k-3l-5m-1
wlast	a-7b-9c-7d8e-6f-8g-8h-7i-8j-2k-5l-9m-9
wlastig	a-2b-2c-5d6e-7f-2g-2h-4i-3k-5l-4m-9
wlaten	a-2b-5c-10e-11f-5g4h6i-5j-3k-4l-2m1
wlawaai	a-4b-4c-4d9e-2f-3g-6h-6i-3j-2k-4l-8m-4
wlawinepijlen	a7b-3c-5d-2g-3h-1j-2k-5l-4m-7
wleeft	a-3b-2d-1f-5g-6h-3i4k-5l-2m-3
wleeg	b1c-5e-11f10g-15i4j-4k-2l-3m-4
wleeggehaald	a-1c-3d-2e-3f5g-4h-1i-1j-7k-1l-3m-4
wleeggeroofd	c-6d-3e-4f-2g-4h-1i-1j-3k4l-5m-5
wleegstaand	a-5b-9c-1d3f-8g-4i-4j-1l4m-8
wleegstaande	a-7b4d-11e6f-3g-6h-6i-4j-7k-7l-9m-9
wleek	a-2b5e-1f-2g3i2k-4l-6m-5
wlees	a-5c1d-5e-7f-2h-4i1k2l-7m-6
wlege	a-6c-7e-4f-5g-6h-6i-6j-7k-6l5m-9
wleggen	a3c-5d-9e2f-6g-6h6i-8j-4k-6l-6m-8
wlek	a-8b-11c3d6e-7f-4g-4h-7i-1j-7k2m3
wlekkage	a-2b-7c-6d-4e1f-5h-5i-2j-7k-4l5m-8
wlekke	a-4b-3c-4d-4e-4f-2g-3h7i-3j-2k-1l-9m-5
wlekken	a-2b-3c-2d-4e-3g-2i-2l5m-4
wlekker	b-5d-11e-4f-6g-12h-5i1j-3k6l-6
wleren	d-1g-4i-5j-1k2l3m-1
wlet	a-9b-9c-9d-10e-6g-10h-3i-6j-9k6l-2m-12
wleuk	a-7b-1c-3d2e-4g-1h-1k5l-3
wleven	a-4b-1f-5g-2h-4k3m-6
wlevensgevaarlijk	a5b-1c4d-3g-2h4i-4j-3k-4l-2m-5
wlicht	a-7b6c-8d-2e5g-8i-4j-1k4l-9m-8
wlichten	a-10b-10c-11d-8f-9g-9h2i-9j-5l3m-10
wlichterlaaie	a2b4d-3e-2f-3h-3j-1m3
wlichtjes	a3b-2e-2f1g-2j-1k3m-1
wlidl	a-7c1e-5f-5g-6h1i-4j-1k-1l-5m-6
wliedje	a-6b-8c-5d3e-8g-4h-5i-5j-4k6l-5m-7
wlief	a-7c4d-2e5f-5g-7h-8i-6j-6k-4l2m-6
wliep	a2b-6c-4d-1e-2f3g-10h-5i3j-7l-9m-6
wliepen	b-1f-2g-2i-3k4m-1
wliet	b-4c2d-2e-1g-4h-3i2k-1l-6m2
wlieve	a-4b-3c-2d-4e-1f-1g-2h-2i-1j-3k4l-3
wlift	b-7c2d4e-7f-7g-3h-6i-3j-4k-5l6m-1
wliggen	a-4b-3c1d-12e-8f2g-13i-3j-1k3l-8m5
wligt	a3b-5c-1d-12e-6f-3k-3m5
wlijf	a-6b-3c-2d-7f-1h-3k-5l6m8
wlijken	a-1c-4g3m-4
wlijkt	a2b-2c-12d-6e9f-9g-3h-11i-2j-9k-3l-3m-11
wlijn	a-4b-1c-4d-5e-3g6h6i-2j-8k-3l-2m3
wlijnbus	b-4c-5d-3h3l-4m2
wlijst	a-1b1c1d-3e2f-4g-4h-1i-2j-2k-2l-1m-4
wlinks	a-2b-3c-2d-1g-2i-5j-5k-5l6m-7
wlmao	a-4b-4c-4d-5e-4f-5h-4i-4j-5l-5m-5
wlocatie	a-1f-3g-4i6m-5
wloeit	a-4b-5c-5d-4e-3f5g-1h-7i-3j-4k6l-7m-6
wlokken	d-2e3f-2g4h-3i-5l-1
wlol	a2b-3d4e-4f-4g-4h-6i3j-5k-6l-3m-6
wlont	a2c-5d-1e-2g-5h-6i-1j-1k-5m3
wloodgieter	b-4c-3e7f-5g-4i-3j-1k-1l-5m-6
wloods	b3c-3d-5e-3f-3h-2i3k-1l2m2
wloop	a-3b-5c-3d-3e-6f-3g-3i1j-5k5l-6m1
wloopt	a-16b-12c-3e2f-4h-15i-1j-13k-11l-5m-1
wloos	a-4b3c-2d-2e-4f-2g-3h-1i-2j-3l-4m-6
wlopen	a-4b-15c5e-3f1g-16h-1i-2j5k-3l-3m-7
wlos	a-2c-1d-5e-7f-6g-8h2i-7j-9k-9l8
wloslopende	a-7b-6c-5d-7e-8f-3g-6h-4i-4k-6l4m-4
wlossen	b-2c-2d-5e-2f-5g-1h2j-1k-4l-5m-4
wloswal	a-3b-4c-4d7e-3g-4h-8i-4j-3k-5l-5m-7
wlucht	a4c1d-8e-6f-6g-9h-9i-8j-7k-9l7m3
wlui	a-9c3d2e-9f-1g3h-14i-4j-9k5l-11m1
wluidruchtig	a-9b-3c-5d6e-6f-4g-4h-7i-5k-1l-5
wluifel	c5d3e-5f-4g-2k-1m-1
wluistert	a-2c-5d-5e-3f-5g-1h-1j4k-5l5
wlukt	a-2b-1c-3d6e-2f3g-2j4k-6l-2m-2
wmaak	a-8b-4c-3d-1e-5f-5g-6h-5i-3j-3k6l-4m-4
wmaakt	a-3b-4c-4d3e2f-7g5h-4i-2j-4k-2l-4m-2
wmaan	b1e3j-3k-2m-1
wmaand	a-2b-5d-5e-6f6g2h1i-5j4k-10l-4m-8
wmaandag	b-7c4d-5f-5g-8h2i-5j-2k-6l3m-4
wmaanden	a-7b-6c2d-7e3f-6g-5h-4i2j-2k-3l-10
wmaar	a2d-6g-2h-1j-16k-2m-6
wmaarssen	a-4b-2c-4d-4e-2f-3g-7i-3j-1k-2l4m-2
wmaat	c-1d-2f6g-2h-4j-2k-2l-4m3
wmac	a-3b-2c-2d4e-2f-2g1h-6i-2j-2k-2l-2m-3
wmachete	a-1c-2d-3e-5f-2g5h-1i-1j-1k-1l-1m5
wmag	b-10c-8e-1f-5i-1k1l-4m-5
wmaken	c-8d2e-6f-3g-2i-11j-6k-4
wmama	e2f-2g-2i2j-4l-1m3
wman	a-9b-5c-5e2h-2j-3k2
wmanege	a2b1c-3e-1f-3g-1h-2j-1k-4l-1m2
wmannen	a-2b-6c-8d-6e1f4h-3i-10l-11
wmannetje	a-1b-1d-4e-5f-2g4h-4i6j-7l-3m7
wmaps	a-3b2e-4f-1g-1h-2i-1j1k-3l-1m-4
wmarkt	a-1c3d2e-5f-8g-1i1k-3l2m-3
wmat	a5b-8c-5d-4e-6f2g-6h-6i-4j-5k-6l-3m-8
wmatras	a-2b4c3d-4e-3f-2g-4h3i-2k-3l-3m-6
wmatrassen	a-2c-2j-2m-5
wmatten	a2b-3c-5d-1g1m-6
wmcdonalds	a-6b-2c-1d-6e-4f-1g8h-2i-5j-2k-4l-6m5
wme	b-5d-3g4h-8j-6l2m4
wmedicijnen	b-5d-2f-4g-2i4j-2k-3l-4m-3
wmee	a-6b-2c-2d-5e-2f-4g-4h-8j-8k4l-1m-11
wmeegemaakt	b-1c-4d-2h-2i-1j-5k2l-2m-3
wmeegenieten	a-5b-5c-2d8e-3f-1g-1h-5j-4k-5l-5m-6
wmeegenomen	a1b-3d-2e1g2h-5j-5k-11m-10
wmeenemen	a2b-5d-7f4g-6h-2i-4j-4l-3m2
wmeent	a-2b-1c-2d-3f-1g4h-4i-3k-2l-5m3
wmeer	b-7c-1d-4e-2g1j2l4m3
wmeerdere	b-2c-2d-5e1f-3g-3i-3j-2k-1l-6m2
wmeeuwen	a-3b-1c-6d-10e-2f-6g-3h-2i-1j-4k1l3m-3
wmega	a6b-5c-6d-5e-2g-7h-5i-1j5k-9l2m-7
wmeiden	a2b-7c-5d4e-7g-1h1i-6j-3k-7l-5m1
wmeisje	a-6b-2c-6d-11f-7h3m5
wmeisjes	a-2b-2c-8d8f-1g-9h-4i-6k-5l-4m-9
wmeld	a-2b-2c5d-5e-1f-4g-3h-5i3j4k-8l-6m-4
wmelden	a-4b2d-5e-9f3g-4h-8i-7j4k-3l-4m-7
wmelder	a-3b-5c-2d-1f-2g-2h-3i-2j-3k-2l5m9
wmelding	a-5b-5c-6d-4e-6f-5g-7h3i-6j8k-10l-8m-10
wmeldingen	a-10b-10c-8d-9e-4f-7g-10h-10i-6k4l-8m-7
wmeldt	a-5b-4d-9e-4f-4g-1h-5i-3k-1l-7m-3
wmelkbussen	a7b-4c-3e-2g-2h-5j-4k-7m-3
wmen	a2b4c9d-5e-5f-7g-5h5i-3j-5l-4m-9
wmeneer	a-1c-7e2f-9g-5h-2i1j2k-8l4m-3
wmenigte	a4c-5d-5g3h-1m2
wmens	a-4b-5c2d-5e-1f4g3h-3i-6j-3k1l-8m-4
wmensen	a1c-9e-3h4i-5l-2m7
wmercedes	a-3c-2d-4e-6f-4g-1h6i-3j-4k-4l-3m-5
wmerken	a6c-1d-3f-1g-1j-6k-8l-1m-2
wmes	a-5b-4c-7d-7e-8f-5g5h-5i-6j-3k-4l-3m7
wmessen	a-4b-1c-2d-4e-1f-3g9j-1k-3m-3
wmet	b-3h-2i-1j-5k-4l-1m-2
wmeteen	b-2d-2f-3g-1h-4i3j-2k-3l-1m-5
wmeten	b-5c-1d-1f-3g-3h-5j-3l4m-6
wmeter	c-6d-4e-7f-3g-3h-7i-6j-2k-2l-4m-4
wmeterkast	b3c4f-5j-5l-9m7
wmetro	a-4b-3c-7d-4e-1f-3g5h-1i-2j-2k-5l-4m8
wmeubels	a-1b1d3f-1g4i-1m2
wmeute	a-3b-1c4d4f-2g-2m-2
wmevrouw	a-4b-1e-1f-1g-5h-9i3j-2k-2l3m-1
wmiddag	a4b-3c-7d-4e-5f-2g-3h-5i4j-5k-1l-8m3
wmiddags	a6b-2c-1d-4e-4f-1g-4h-1i-1j-2k-6m-3
wmiddelland	a1b-2c-2d-5e3g-2h-2j-1k2l-2m-4
wmidden	a-4b4c-2d-8f-7g-6h4i2j-9k-6l-8
wmiddernacht	a-1b-2c-2h-3i-2j-3l3m-4
wmij	a1b-6c-12d5e5g3i-3j6k1m-3
wmijn	b-3e-5i-3j-3k4l-1
wmikken	a7c-3d-3e-1f-1g-6h-5j-2m-7
wmin	a-2b-6e-4f-4g-9h-10i3j-5k1l-8m-1
wminder	a7c-3d-3f4g-5h-3i-1j-5k-7l-2m-5
wminkema	a-2b-4c-4d-4e5f-5h-3j-3k-2l-1m-8
wminstens	a3b-2c3d-6e-7f-2g-6m-6
wminuten	a2b-9c-7d-9e2f-5g-3h-3j-6k3l-8m-6
wmis	a4b-4c3d-3g-2m5
wmishandeld	a-2b-1c-3d-2e-1f-2g5h-2i-4k-3l-3m6
wmislukt	b-4f5g-3i-1j-3k4
wmisschien	a-1b6c-4d3e-2f-2g-1h-2i-3j4k-3l2
wmisselijk	a-1b-2f-1g-1h-3j-1l2m5
wmist	a-7b1c-10d-3e-4f-8g-4j-6k6l-6m2
wmobiel	a-5b-5c-5e-7f-5g-7h-3i1j-3k3l2m-8
wmocht	a-4b-1d-3f-2g-5h-3j2k3l-2m-4
wmoe	a-6b-6c-4d-4e4f-5g-3h-3k5l-7m-7
wmoeder	a-8b-1d-13e-3g3i3k-7l-1m1
wmoeders	a-3b-1d3e3g-4h3l-1m-1
wmoest	b-2c-2e-3f-2g-5h2i-4j-2k2l-7m-6
wmoet	a-12b-13c-13e-10f-2g-9h5i-2j8k-6l-5m-4
wmoeten	a-8c-6d1e-4f-7g-3i1l2
wmogen	a-8b-2c-6d-6e3f-3g-4h-5i-5j3k-3l-6m-5
wmolen	a6b2c-6d-5e-5f-3g-5h-2i-4j2k-6l-7
wmolenvliet	a5b3c-4d3e-2f-1h-3m-3
wmoment	b-5d-8e-6f1g-3j-2k-2l-2m-1
wmond	a-3b-2d-5e-5f-3g-6h-5i-5j-4k-6l8m8
wmonteur	a-3c-3d-3e-2f-3g-3h-5i-3j-4k-1l8m-7
wmooi	a-3b-6c-5d-6e-4f-2g-3h-4i-3j-6k5l-3m-2
wmooie	a-3b-10c-5d-9e-3g-3h-4i-1j-4k8l-5m-5
wmorgen	a-6b-3c-3d-9e-7f-7h-6i-6j-1k2m-9
wmortier	a3b-5g-4k-4l-1m2
wmortierbommen	a4b-3c-5g-4k-5m-9
wmortieren	b-1c-1g-3m-7
wmoskee	a-6b-5c6d-6e-3f-2g-6m-6
wmot	a-5b-2c-2d-6g4h-1k-2l-1m4
wmotor	a-6b-2c-8d-3e1f3g-3i1j-5k-7l-9m-2
wmotoren	a-4b-1c-2d-8e-4f-3g-2h8i-4j-5k-4l-1m-6
wmotorkap	a3b-6c2d-4f-7g-7h-1i-4j-3k-3l-6m-6
wmotorrijder	a-1g-7h6i5l-8m7
wmute	a-3b-4c-3d7e-5f-3g-5h-4i-2j-7k-4l-7m-4
wmuts	a-5b-2c-3d3e-2f-5g-8h-3i4j-3k-2l3m7
wmuur	c-8d-2e3f1h-11j-5k-2l-3m4
wmuurtje	a-5b-4c6e-6f-3g-5h-8i-2j-3k-4l-5m-7
wmuziek	a-2b-9c-11d8e-1f-9g-14h-5i-7j3k-11l-12m-7
wna	c1d-6e-6h-6k-2l5m3
wnaam	a-2b-5c-1d-6e-4f-3h-5j3k-2m1
wnaambordje	a-4b-6c6d-7e-8f-6g-6h-4i-4j-4k-8l-5m-7
wnaar	e-2f-1h-5l-1m-4
wnaast	a1c-4d-9e2g-8i5j-7k-5l-2m4
wnacht	a-3b-6f-1g-10h-1i-6j-2k2l-10m-8
wnachtdienst	a-4b-7c-3d4e-7f-3g-4h-6j-3l-4m-6
wnachtjapon	b-2d-2f-4g-4h-1i4j-2l-3m2
wnachtwinkel	d-3e4f-1g-3h-3i1l-3m-2
wnader	a-2b-4c-3d2e-1g-1h-1i-5j-1k-1l-5m-4
wnagelopen	a-5b4c-5d-4e2f-3g-5h-5i-3j-5k-4l-2m-3
wnamelijk	a-3b-6c-3d-4e-4f-3g-2h4i-2j5k-3
wnamens	b-4c-2d-6e-2g-2h-2i-1j-1k4l-2m-1
wnat	a5b8c-7d-1f-5g-4h-1i-5j-1k-3l-4m-6
wnatte	a-4b6c-2d-4e-1f-4g-4h-5i-6k-5l-5m-6
wnavigatie	a-2c-4d-4f5g-1h5i-2j2m-2
wnederland	a-1b-4c-3d-4e-5f2g-7h-4i-5j3k5l-5m-6
wnederlands	a-2b2d-3e-1f-4h-2k-3l-5
wnee	a-8b1c-12d1e-10f-7h-3i-6j-5l-7m-8
wneef	a-5c-2d-4e-4g4h-3l-1m-5
wneefje	a-2b-2d-1e-1f-2g4i-6k-1l-1
wneem	a-7b3c-5d-9e-5f-2g-8h-5i-5j-7k6l-6m-5
wneemt	a-3b-6c-1d-4e-4f-3g-4h-5i5j-4k-3l-4m-5
wneer	a-6b-5c-1d-7e-6f-4g7h-3i-3j-2k3l-6m3
wneergestoken	a-6b-7c-6d-3e-4f-4g9h-1i-2k-8l-6m3
wneergezet	a-3b-1c-2e4f2g-3h2i-3l4m-4
wnegen	b-1c2d7e-1f-1g-4h-2j-2l-4m-6
wnek	a7b-5g-1i-4j-2m6
wnep	a-2b-2c-1d-2e1f-2g-3h-2i-4j2k-4l-2m-3
wnergens	a-2c-6d-7e-2f-7g-6i3k7l-3m6
wnet	b-6c-1d-4e-2f2h-4i-5j-3l-1m-2
wnetjes	a4b-2c-3d-1e-6f2g-3h7k-4l-2m-4
wneus	a-5b-2c-2d-5e-4f-3g8h-4i-3j-4k-3l-6m-6
wneven	d-3e-1g3i-1k-2m-3
wnew	a-1b-2c-2d-4e-3f-2g-4h-4i-2j-2k3l-5m-4
wnicht	b-4c-3f-5g3i3j4k-3m-3
wnichtje	b-1f-2g-7h-3i3j-3k-3l-1
wniemand	b-2e-1f-1g3h3j-10k-4l-7m-4
wniet	a-5c-7d-1f-2g-1j-8k-1l4
wniets	a1b1c-3d-3e-2f7g-8h-4i1j2k-4l-9m-4
wnieuw	a-10b-6c-1d-9e-7f-1g-5h-9i-6j6k4l-9m-6
wnieuwbouw	a-2b-2c-1d3e-1f-4g-4h-5k2l-3m-5
wnieuwe	a-7b-3d-1f-10g-3j-2k2l-12m-3
wnieuwegein	a-4b-1c-4d-2e-2g-1h-1j-4k2l-1m-1
wnieuwjaar	a-9b-6c-5d-6e-2f-3g-8h-5i-5j-1k8l-2m-1
wnieuws	a-3b-1e-3f-3g-7h-3i1j3l-4m-4
wniks	e-2f1g-9h-7j-6k1l-2m-3
wnitraat	a5b-2c3d-4e-5i-1j2k-2l-1m1
wnitraatbommen	a5b-1c-7d-1k-5m-2
wnitraten	a6c-10d-6e-4g-6h-1i-1j-3k-1l-1m-10
wnix	a5b-2c-4d-3e-3f-2g-4h-3i2j-4k-8l-3m-6
wnodig	a-6b-4c-4d5e-5f-3g-9h-1j-8l2m1
wnoemt	a-2b-3c5d-3e-2g-4i3j2k5l-2
wnog	a-1b-1d-6e-10f-3g-3j1k1l-7
wnooduitgang	a-2b-2c-1d-1e-3f-3g-2h-4i4l-1m4
wnoodverordening	a-4b-5c-3d-4e-2f-1g-5h-4i-3j6k-6l-3m-3
wnooit	a-5b-2c-4d-4e-4f-6g-4h2i1j-6k5l-3m-7
wnoor	a-2e-3f-1g-4h-2i4j4m-5
wnoord	a-5b3c-2d-6e-6f-1h4i-1j-4l-7m-3
wnormaal	a-4b-6c-1d-2e-5f-1g2h-2i-5j2k-1l2m3
wnou	a-10b-1c-12d-14e-12f-5g-6h-11i-3j13k-1l-3m-5
wnovember	f3g-2h3j3k-2l-3m-5
wnpo	f-2g3j-1k2m-3
wnr	b3c2d2e-1f4g-2h-8i-5j-3k-11l-1m3
wnu	a-2b-1e-5g2i-1k2l-6m5
wnummer	a-5b-3c-3e3f-5g-7h-8i-8j2k-7l-2m-1
wo	a-2b-3c-1d-5e2f-6g-2h3i-3j-3k-5l-8m5
woase	a-4b-1c-1d5e-2f1g-3h-1i-1j-3k-7l-1m-2
wochtendjas	a-1c-1f-2g-1h-1j-1l-4
woefening	a1c-2d-5e-5f-2g-5h-4i-7k-4l4m-5
woefent	a-5b5c-4e-4f-2g-4h-3i-4j-4k-9l-7m-7
woeps	a-3b-2c-3d-5e-2f-3g-4h-3i-3j-3k4l-4m-4
wof	a-13b-2c-4f-1h-3j21k-13l-7m-2
wofzo	a3c-4d-5f-2g2h-2i-4j-1l-6m-1
wogen	a4b-8c-4e-2f-4g-6h4i-2j-1l4m-9
wok	a-4b-6c-5d-7e-6f-6g1h3i-6j-4l-8m-9
woke	a-7b4d-2e-6f-8g-3h-7i2j-4l-11m-2
woktober	a-1b4g-2i1j-1k-3l-1m-1
wolie	a-5b-3c-8d-8f1g-3i-6j-2k-4l7m-7
woliebol	a-6b-1c-2d-1f-2g-6h4i-3k-2l6m4
woliebollen	a1b-5c-5d-9e-6f-2g-3h-8j2k1l-11m-2
woliebollenkraam	c-1f-3g-1h3i4j-2k-1m2
wom	a-4d6f-5h-5i-12j-2k-1l-8m-7
woma	a-6b1c-3d-5e-5f5g-4h-6i5j-5k-9l-3m-6
womdat	a2b-5c-3d1e-4f-4g-3h3i-6j-5k2m-7
womgeduwd	a-6b-4c9d-4e-5f-6g-6h-7j-4k-6l-7m-8
womgegooid	a-7b-3c4d-5e-5f-6g-3h-6i-1j-2k-4l-4m-4
womgevallen	a3b5c-7d-6e-4f-3g-9h2i-6j-6k-5l-6m7
womgeving	a-5b-2c-1e-2f-1g-4i-6j-2l7m-4
womgewaaid	b4c-4d-2e-2f-2g-1h-3j-3k-1l-1m-3
womgewaaide	a-6b-7c-5d-4e-7f-6g-6h5i-2j-2m-5
womheen	a3b-2d-4e-1f-3g-4h1l-1m-7
womhoog	a3b-8c-5d-7e2f1g-3h-4i-2j-4l-3m4
womlopen	d3g-3h-1j-1l-2m-5
womver	a-6b-2c7d2e-2f-3g-3h-1j-2l-4m4
wonbekend	a-10b-3c1d-7e5f-5g-7h-9i-4j-5k-9l-8m-8
wonbekende	a-3b-4c-3d-8e8g-9h-7i-1j-7k-6l-1m-10
wonder	a2c-19d3e-1g-2h2i-5j-6k-8l-4m2
wonderburen	b2c-2d-4e-3f-6g6m4
wonderbuurman	a-2b1c-2d-3e-7f-4j-2k-2l5
wondergrondse	a-4b7c-6h-5j-4k-1l-8m-7
wonderuit	a-2b-3c-4d-6f-2g-6h9l-8m-3
wonderweg	a-5c-6d-7f-5g-1h-4i-6j-3l2
wonderzoek	a-2b-1c-2d-5e-2f4g-1h-1i-5j-1k-2l-4m-3
wongedeerd	e-2f-4g1h-3m-6
wongeluk	a-6b-9c-2d-8e-5f1g-7h5i-5j3k-4l-6m-5
wongeval	a-1b-2c-3d-3f-4h5l-4m5
wongeveer	a-3c2d-6f-2g-6h-5i-3j-4k-6l2m-2
wons	a-1b-1c-2e-2g-8h-5l1m-2
wontdekt	a-8b-7c7d-8e-8f6g-7h-10i-5j-6k-7l-8m-10
wonthoofd	a-6b-7c9d-5e-5f-7g-4h-6i-3j-5k-7l-8m-7
wontploffing	a5d-1g-4h-1l-1m3
wontploft	b3c-5d-3e-1f-2g-5h-2i-2j-1k1l-3m5
wontplofte	a3b-3c-2d-1e-2f-4g-4h-5i-1l-4
wontsnapt	a-4b-5c-5d-1e-3f-2g-2h3i-3j-5k-6l6
wonweer	a-1b-8c-6d-3e-8f-1g-4h-6i-5j1k-9l6m-6
wonwel	a-2e-2g-4i-5l4
wonze	a-7f-4g-8h-2i1k-13m-8
woog	a6b-4f-1g-1h-5i-4j-1k-2l-9
wook	a-4c-3d2e3f-5g-6h-6i-3j2k-6l-8m-7
woom	b-3e1g4i3j-2k-4m-7
woor	a-4c-1d-4e-2f-3g6i-5m7
woorbel	a-1b-1c-2d-1f-4g-3h-3i-5j-3l6m-6
woordoppen	a-3b-3c-4d3e-2f-2g-4h-2i-1j-3k-3l-4m-3
woorlog	a-2b-5c-4d-4e-2f-3g-7h-5i-3j-5l-8m-2
woorzaak	a-2b4i-2j-1k-6
woost	a-1c2d-5e-2f-3g-1i-1j2k-4l-1m-3
woosterpark	b-2d-1e3f2g4i-2l-4
wop	a-3c-1d-1e-1i-2j-6k-5
wopa	c-5d-8e-9f-4g-8h-3i7j-4k-5l2m4
wopas	a1b-5c-5d-1f-1g-3h6i-2j-2k-2l-2m-2
wopel	c-2e-1f4h-3j-1l-3
wopen	a-1b-3c-5d-5f2g-16h-5i-3j8k-10
wopenen	a-2b-2c4e-6f-2g-2h-1k-4m-2
wopengebroken	c4d-5e-6f3g-5h-3i-3j-2k-7l-4m-11
wopgeblazen	a11b-7c9d-6f-7g-4h-7i-1j-2k-7l-6m-4
wopgehaald	a-5b-1c-7d-3e-4f-2g-6h-7i3j3k-4l-7m-10
wopgehouden	a4b-5c-4d5e-1f-2g-7h-3i-4j-5k-7l-7m-7
wopgelost	a-6c-2d-1f-4g4h-4i2j-7k-5l4m-8
wopgepakt	a3b-3c-8d-7e-4f-2g-4h-1i-4j5k-2l-2m1
wopgeruimd	a4b-6c1f-5g-4h2i-2j-3k-7l-2m-5
wopgesloten	a-1b-1c-1d-4f-7g8h-4i-5j-1k-2l3m8
wophalen	a-3b-5c-5d-5e2f2g-5h4i-1j-1k-4l5m-5
wopname	a-1b-4c-2e-4g7h-4j-1k-5l-4m-6
woprit	a-5b-5c-2d-4e4f2g-4h-1i-4j-4l-8m-5
woproep	a-2b-7e-4f-2g-4h-2i6j-4k-8l-4m-4
wopruimen	a-5b-6c-6d-5e-5f-6g-6h-6i-4j-6k8l-8m-6
wopschrift	c-2d-5e6f-5h-2k-4l-2
wopstootje	a-7b-6c-5d-7e-5f-8g10h-4i-5j-3k-6l-8m-8
wopticien	b-3c-4e-1f3g-2h-2i-1k-2l-5m-8
woptocht	a-6b-4c-6d-3e-5f-5g2h2i1k-3l-6m2
wopzet	a-2b-1c-6d-3e-5f-2g-6h8j-4k-5l-4m9
woranje	a-4b6c-7d-6e-7f-7g-7h2i-1k-9l-8m3
woren	a-4b-1c-5d-4h-4j-2l-1m-7
woud	a3c-12d-8e-9f1h-4i-1j1k-2l3m-7
woude	c-2d-3g-7h-5j-1k-3l1m-3
wouder	b-7c-7d-6e-8f-7g-8j-3l1m-5
woudere	a-6b-5c-2e2f-4g-4h-8i1j-3m-1
wouders	a3b-2d-10e-7f1g-2h-8i1j2k-7l-7m-3
woudjaar	i-4k2
woudjes	a-1b2c-1d-3f-4g-4h-3i-2k-1l-1m-1
wout	a-5b-3c-3d-6e-3f-1g5h-4i-1j-3k-1l-6m6
wouwetjes	a1b-3c-5d-3e-3g-4h-2j-1k-2l-1m-2
woven	a-1b-1c-4i-4j-3k8l-4m-5
wover	e-5f-2g4j2k2l-3m-2
woveral	a3b-11c-3d-1f-6h2i-5j-10k-10l-15m-4
woverall	b-1c-3d-5e8f-3g-6h-2i-4l-7m-8
woverburen	a-7b4c-5d-2e3f-2g-3h-5i-5j-3k-2l-6m3
woverbuurman	a-1d-4e3f-2g-2i4j-4l-6m-5
woverhoop	a-2b-1c-3d-1e-2f5g-1h-2i-5k-3l-5m-6
woverkant	a7d3e-1f-4g-1h-7i-4j-6k-7l-4m-4
woverlast	a-5b-5c-7d5e-5f-4g-6h-5i-4j3k-5l-9m-4
woverleefd	b-3d-3g-4h-1i-2j-3k3m-1
woversteek	e-1g-1h4i-2l-4m5
woverval	d-4e-3f3g6m7
wp	a6b-5c-3d-3e-1f-3g-4h-3i-2j-3k-5l-4m-8
wpaal	a-6b-5c1d-5e-8f-5g-6h4i-2j-5k-1l-4m-11
wpaaltje	a-4b-1c-4d-4e-6f-6g-4h5i-3j-3k3l-2m-6
wpaaltjes	a-1b-3c-7d-7e-3f-1g-1h5j-3l-3m-9
wpaar	a2b-3c-7d-2f6g-9h2i-3j-2k-4l-6m-6
wpaard	a-1b-5c-4d-4e-1f-4g-1h-2j-2k-3l6m-5
wpaarden	a3b1c-2e-1f-1g-2h-1j1k-1l-7m4
wpaasvuur	a-6b7c-3d-6e-1f-1g-2h-2i-1k-5l-2m-2
wpak	a-2b-3c-3e-7f-1h-1i-6j2l-5m3
wpakken	a-5d3e-11g-1h-4i-7j-4k-6l-5m1
wpakketje	a-4b-3c-3d-3e1f5g-2h-2i-6j-1k-7l-5m-8
wpakketjes	a-1b-4c-2d-2e4f4g-3h-5j-4m-6
wpakt	a-1c-6d3e-5f2i-1k-1l-2m3
wpal	a-2b6c-2d-2e-1f-2h-3i4k-5l-5m7
wpallets	b5c-8d2f-1h-7i-4j-2k-5l-5m-10
wpand	a-7c-4d2e1f-4g-7h-3i-4j2k-3l-6m-3
wpaniek	b-7c-3d-5e-7f-6g-7h-5i1j-5k5l-5m-8
wpanne	a-1b-3c-2d-3e-6f-2g3i-1k-2l-3m-7
wpannen	a-5c5d3f-3g-3h-3j-2l-2
wpantoffels	b-4c-3d-6e-2f-2g-2h-3i4j-4k-5l-6m-4
wpapa	a-5e-4f-1g-2j-2k4m-2
wpapegaai	a-1b-1c-1e-1g-1h-1j-2k-3l3m-2
wpapier	a-4b-8c4d-6e3f-3g-4h-5i-5k-5l-7m-5
wpapierbak	a-6b8d-5e-6f-4g-4h-4i-4j-2k-3l-4m-6
wpapiercontainer	a-5b3c-3e-2f-1i-1l-3m3
wparijs	a-3b-2c4d-3e-4f-2g2h-3i-2j-1k-2m-4
wpark	a-2c4d-1e-4g-3h-4i-5j-5k-8m-4
wparkeerdek	a-2c-1d-5e-3f3g2h-2i-4l-1m-3
wparkeergarage	b-8c3d-6e-5f1g2h2i-3
wparkeermeter	a5b-1c2d4f-2g-4h-3j-1k-4l-4m-4
wparkeerplaats	a-6b-3c-4d-2e-5h1i-8j-5k-6m-5
wparkeerplek	a-7b-7c-5d-10e-3f-5g9h-5i-3j-2k-7l-6m1
wparkeert	a-2b-6c-1d-3e2f-2g-3h-3i-3j-3k-2l-4m-7
wparkeerterrein	a-3b-6c-6d-1e-7g-5h2i-3j-2k-1l-7m-5
wparkeren	a-4b-2c-4d5e-2f-2g7h-10j2k-3l-2m-6
wpas	a-10c-7d-3e-4f-3g-7h8i-8j-1k1l3m-12
wpasje	a-2b-1d-3e6f-4g-3i-1j-1k-5l-2m-3
wpasjes	a-4c-1d-3f2g-5h-3i-3j-1k-3l-5
wpastorie	a-2c-1d3e-1f-1g-6j-1l3m-7
wpaviljoen	a-3c1d-4e-1f3g-1h-4j-2m-4
wpech	a-4b-8c-3d-6e-5f-3g-4h-4i-4j-5k-4l8m-6
wper	a-3b-5c-4d3e-1f6g-6h-5i-4j-2k3l-3m-6
wperron	a-5b-1c1d-2e-6f-1g8h-2k-3l-8m7
wpersoneel	b-4c-3e-4f-5g-4h-3i1m-7
wpersoon	a-9b-10c-11d-11e12f-8g-7h-10i-9j-9k-11l2m-2
wpet	a-3c1f-4g-5h-3j-1k-2l-6m-7
wpetje	a4b-5c-3d-4e-4f-2g4h-3i-4l-5m-6
wpeuter	a3b-2d-2e-5f-2g-5h-1i4k-5l1m4
wpf	a5b-4c-4d-5e-5f-2g-4h-3i5j-4k-5l-8m-5
wpff	a-5b-3c-3d-6e-3f-4g-7h-5i-3j-5k7l-6m-5
wpiept	a-2b4c-1d-2e-3f-1g-2h-3i-3j-5l-2m1
wpijl	b6c-7d-2e-3g-4h-5i-3j-8k5l-6m-5
wpijlen	a8b-8c-9d-6e-2f-2g-4h-6j-5k-13l-6m-2
wpijltjes	a6b-5c-6d-5e-2g-5h-3k-5m-7
wpijn	a-3b-1d-2g-4h-2i-3l2m3
wpijp	d5f-3g-5i-1j-2k-2l-2m-7
wpikdonker	a-2b-6c-5d-2e-2f-1g-2h-4i2j3k-4l6m2
wpikzwarte	b1h-2m-3
wpillen	a-5b-3c-2d-9e-4f-2g-9h-7i-6j-4k-7l10m9
wpinautomaat	b-7c-2d-7f2g-1h-7i-4k-2l-6m2
wpistool	a-1c-2d-6e-3f2g8h-1i-1k-2l-3m10
wpitbull	a-2c-4e-4g-5h-4i-3k-5l5m-5
wpitten	a-1b-1d-4e-1f-3g-5h-2k3l-4m-5
wpizza	a-3b3c-3d-3e-2f-5g5i-1j-6k-10l-3m-6
wplaatse	a-2b-1c-1d-2e-2f8h-2i-2j-2k-7l-2m-3
wplafond	a-7b-4c-4d-7e-2f-4g-8h-6i-5j-5k5l5m-8
wplank	a-2b-1e-4f-2h-2j-2l2m-2
wplanken	a-4b-3c7d-7e-4f-3g-1j-1k-2l-2m-4
wplantenbakken	a-6b-2c9e-3f-4g-6h-4j-4k-4l-5m-5
wplantsoen	a-5b-1c-8d5e2f1g-8h-6i-3l5m1
wplas	a-7b-8d-2e-4f-3h-4i3j-2l2m2
wplast	a-1c-5d3f-5g-6h-4i-1k-4l-6m-7
wplastic	b1c3d-8e5f-5g-2h-5i-7j-7k-6l-7m-2
wplat	a-4b-7c-4d-9e-8f-7g-7h-4i-2j-9k7l-6m-4
wplaten	a-3b-4e7f-5g-4h-6j-5k-1l-2m-2
wplein	a-7b-7c-6d2e-4f-7g4h-6i-1k-9l1
wpleintje	a-2c2d5e-7f-3g-9h-3i-5j-3k-4l-7m-10
wplek	a-4b2c-3d-4e-4f-2g6h-1i-5j-5k-5l3m-9
wploeg	a6d5g-6h-3m-4
wplus	b4c-6d-4f-1g-5h-3i-3j-3k-1l-6m-2
wpoes	a-4b4c-6d-6e-6f-3g-2h-5i-5j3k-7l2m-6
wpoging	a-1b-1c-4e-2f2g-2h-3i-1j-1k-4l-3m-1
wpolder	b-2c-4d-6e-1f-2g-1h1i-1k-1l1m2
wpolitie	b-11c-5d-1e-6f2g3h2i-1k2l-17m-3
wpolo	a5b-3c4d-1e4f2g2h-6i1j-2k-5l-5m4
wpols	a-6b-2c-5d-6e-4f-4h-6i-7j-3l5m2
wpomp	a-1c-4d-8e-2g-3h-6i-2j-2k-1l5m-2
wpompon	a-1b-1e-2f-2i-4j-3l1m2
wpoort	a-2b-5c-3d-4e7f-6g-5h-7i-2k-1l-3m-10
wpoortje	c3e-7g-3h-1i-4j-1m3
wportemonnee	a-2b-1c-3d-3e-3f5g-7h-3i-3j-4k-5l1m-5
wportiek	b2c-6d10e-8f-6g1h-5i-2k-5l-4m-2
wportieken	a-1b-5c-2d-7e5f-4g-8h-1i-1l-5m-6
wportiekhal	a4b-2c-3d-2f-1g-3j-2m2
wportier	a-1b-3c-2d-9e-7g10h-4j-2k-4l-3m9
wportieren	e1g-4l-2m-4
wportiers	a-4b-4c-5d3e-1f-5g-1i-2m-2
wpost	a2b-3c1d-2e-1f-2k2l-2m-4
wpostbode	a-1b-5c-2f-4g-4h2i-3j-1k-1l-3
wposter	a-2b-3d-2e-3f-2g1h-2i4j-2k-4l-4m-3
wpostma	a-1b4c-4e-4f-3g-2h-2i-2j-4k-2l6m3
wpot	a5b-4d-1g-8h-2m-2
wpotje	b-6c-6d-5g-4h-1k-1l4m3
wpotten	a5b-3c-5d-1k-6m-5
wpraat	a1b-1c-1d-6e1f-5g3h1i-1j2l4m8
wprachtig	a8b3c-2d-7e-2g-6h-2i-1j-5k-5l-1m-2
wpraten	a-11b-12c-9d4f1h-11i-1j1l-11m-3
wpraxis	a-1c-2e-1f-7h-2i-2j-6k-4l8m4
wprecies	a-6b-8c-5d-7e-5f-5g-8h-8i-6k4l-5m-8
wprima	a-5b-4c-5d-8e-3f-5h-6i-5j-4k6l-8m-7
wprobeert	a-3b-7c-7d-9e8h-8i-8j-2k-2l2m-6
wproberen	b2d-5e2f2g-9h-6i-2j-6k-4l-7m-1
wprobleem	a-3d2e-4f-1g-2i-3j-2k4l-1m-3
wproost	a-7b-6c-5d-6e-3f-3g-5h-3i-5j-1k8l-6m-3
wprovinciale	a-2b-6d-4f-2h-3i-3l5m-4
wprullebak	a-2b10c-3d-1i-1j-4k-8m-5
wprullenbak	b6c-1d3e-3f-2g-3h-2i-1j-5k-2l-4m-5
wprullenbakken	b-5d-4e-1f-1g-2i-1j-1l-5m-6
wps	a-4b-2d-4e-2g5h-5i-6k-4l-4m-4
wpuber	a-1b-2c-2d-5e-1f5g-3h-4i6j-5k-4m-3
wpubers	b-6c-8d9e-6f-4g-7h-5i-4j-3k-5l-5m-9
wpubliek	a-1c-3d-2e-5f-5g-3h2i-2j-6k-2l-5
wpui	a2b2c4d-6e-7f-3g-3h-4i-2j-3k-7l-6
wput	a1b-11c-7d-5e-5f-4g-3h-6i-3j-5k-6l9m-7
wputdeksel	b-5c-9d-2e-1f-3g-1h-7i-4j-2k-1l6m-7
wputdeksels	a6b-7c4d-2e-4f-3g-3h4i-2j-4l-7m-4
wputten	a-3b-3c-6d-7e6f-3g-6h-2i-5j-4k-4l-2m-6
wpyjama	b3c-1d-2f-4g-3i5k-3l-6m2
wquad	d-1e-4g-1h6l-1
wquads	a-4c-3d-1h6l-5m-4
wquiz	a-7b-5c-1d-1e-4f-4g2h-4i-2j-2k3l-6m-5
wr	a4c-2e-4f3g-1h-4k-5l-1m-2
wraak	a-1b4c-6d-3e-2f3g5h1i-1j-3k-2l-5m4
wraakt	a-3b-4d-7e-2f-7g-4h5i2j-1k-6l-7m-8
wraam	a-4b3c-6g2h-12j-7k-1l-7m4
wraampje	a-3b-2c-2e2f4g-1h-1i-1k-7l-4m2
wraar	a-7c-2d-4f-4g-11h2i2j-4k-5l2m7
wrace	a-5b-1c-5d-5e-2f-3g-1h3i-1l-2m-6
wracen	a-3b-2c-6d5e-4f-3g-5j-1k-3l-3m-11
wradio	a-1b-5d-1e-6f-7g-5h-3i6j-5k-3l-4m-5
wrake	a-4b-2c-2d-2g5h-3k-2l-4m4
wraken	a3b-1d-5e-1f-1g-1j-1l-4m-3
wramen	d2f-9g-16h-13i-1j-1m-3
wrammelden	b-8c-5e-1f-3g-2i-3j3k-4l-3
wrammelen	a3b-2d1e-5f-1g-1h-4i-2j-1l-1m-3
wrammelt	b-2c-4d-1e2f3h-3l-2
wrammen	a-2b-4c2d-6e-2f-6g-5h-5j-1m-3
wramt	a-1c-6d-1e-2f-1g-5h6m1
wrand	a-2b-5c-3d-4e-5f-1g-2h-2i-2l6m2
wrare	a-7b2c-6d-8e4f-7g-7h-9i-5j-8k-7m-10
wreactie	a-6b-2c-3d-4e-3g-5h-4i-4j-3k2l2m3
wreageert	a-3b3c-3d-6e-3f-1g-9h-6i2j-6k-5l5m10
wreageren	a-3b-4c-1d-4f-2g-4h-2i-3j-2k4l-3m-1
wrecht	a6b-4c-3d-1e-7f7g-8h-5i-4j-2k-2l-3m10
wrechter	a-6b-2c-5d-6e-5f-4g6h-5i-5j-2k-2l-4m1
wrechts	a-2b-7e-3h8l-2m-7
wreden	a-3b-3e-1f2g-4h4m3
wreed	a-9b-4c-5d-7e7f-2g-2h7i-7j-5k-8l-6m-1
wregelen	a-2b-2c-2f-4g-6h3j2l-4m-4
wregen	b6c-6e-3f-3g-6h-3i-3j-4k4l-5m-6
wregenjas	a-2b-4d-2e-2f-2g-2h-3i4j-5k-1l-6m-8
wregenpijp	a-2b-6d-6f-8g-5h-7i-4j-7k-6l-2
wregent	a-6b-4c-6d-6e-3f-3g-4h-4i-1k4l5m-4
wrellen	a-6b-3c-2d5e-1f-2g-8h-1i-2j-4k2l-5m-9
wremmen	a4c-1d-3f-1h4l3m-5
wrenault	e6f-5g-2h-3m-4
wrennen	a-10b2c-12d4e-5f3h-8i-6j-4k-5l-5
wrent	b-5c-1e-6g10h5i-3j3k-1m2
wrespect	a-4c-1d-2e-1f-3g-4i-2j-6k4l-4
wrest	a-2b4c-2d-2f-5h-4i-1m-4
wrestaurant	a-3b-5c6d-3g-6m-7
wreuze	a2b-1c-1d-5e-2f-1g-4h3i-2j-2k3l-7m-5
wri	a-2c7d-4e-5f1g-5h2j-3k-1l-2m-4
wria	a-1b-1c-3d-3e-4f-3g5h-3i-2j-4k-1l-7m-3
wrichting	a1d-5f1g-2h-3i-3j-13k-9l-3m-2
wriem	c-2d3e-3h-2i-3k-1l-1
wriep	a-1b-2c-1d-5e5f-5g4i-2k3l-1m-6
wriet	a-4b3c-5f-1g-5h3i4k-3l-6m3
wrieten	a3b5d-3e-4g-2h-4i-3j-2k-8l-3m5
wrietgors	a5b-4c-2d-3l-5m-2
wrietveld	a4b-4c-3d-4e-2g-1h-1j-4k-4
wrij	b1c5d-5e-5f-2g-2h2i-2j-4k-4l-4m4
wrijbaan	b-4c-4e-5g-5h2i-1j-2m-2
wrijbewijs	a-2e-1f-2g-3h6i-4j-2k1l-3m-1
wrijd	a-3b-3c-6d-8e-2f-5g-3h1i-4j-2k5l-7m-6
wrijden	b-6d6g-1h-5i-3j5k-8l-4m-7
wrijdende	a6b-4c-8d-6g4h1m1
wrijdt	a-9b-4c-7d-10f-11g-10h3i-1j-2l-2
wring	a-1c-5d-2e-6f6g1h-2i-2k-6l-2m7
wrinkelen	a-3b-3c6d-2e-3f-4g-3h-3i-1j-3k-3l-4m-4
wriool	a3c-5d-4e-5f-6g-2h-6i-3j-7k-7l1m-6
wrode	a-8b-7c-7d-3e-3f-5g-11h1i-2j-2k-6l5
wroep	a-5c2d-2e-3f-3g-4i-3j-2k3l3m-2
wroepen	a-1b-3c-7d6e-1f-9g-2h-2j-3k-8
wroept	a-6b-7c-3d2e-7f-8g6h-5j-2k-6l2
wroken	a-5b-1c2d-3e-5f-6g2i2j-2k-4l-6
wrollator	a-3b3d-4e-3f-6g-3h2i1j-6k2l-5
wrollen	b-3d-5g4h-2m8
wrolluik	a-5b-3c-7d1e-4g-3h-4i-2j-1k-1l3m3
wrolluiken	a-2b-3c2d3e-5f-3g-4h-3i-2j-4k-5l-4m-7
wrolstoel	a-1b1d-5f-4g-3h6i-1k-1l-7
wrolt	a-3b2d-1g-1h2j-1m5
wromeinse	a7b-6c-6d-3f-1g6h-4k-1l-7m3
wrommelen	a4b-2e1f1g-3i-2j-1k-6l-1m1
wrommelt	a-2b-3c-3d-4e6f-5g-3h-3i-1j4k-4l-6m-7
wrond	b-8c-5d3e8f-7g-7h-7i-10k-3l-4m-10
wronde	a-5b-4c-7d-5e-6f-6g-5h-5i-4j-4k7l-6m-8
wrondgaat	a-1b3c-2g-2i1j-5k-4l-1m-3
wrondje	a-6b-6c-4d-9e2f-6g-4h-8j-7k7l-9m-5
wrondjes	a-5b-3c-7e1f-7g-7h-1i-3j-4k-5m-8
wrood	a-8b-4c-2d-8e-2f-8g2i5j-7k-5l2m-8
wrook	a-5b7c-12d-8e-5f-7g-9h2i-7k-11l-5m4
wrookmachine	a-1b6c-2d-1e-1f-3g-3i-2j-6k-6l-3m-3
wrookmelder	a-3b5c-1d-4e-3f-2h-3i-2j-4k-6m-6
wrookmelders	a-1b4c-1d-1e-1f-1g-1h-1i-1j-6l-6m3
wrookt	a4b3c3j-4l-3m-4
wrookwolk	a-2b5c-2d-3e-3f-1g-1i-3j-5k-2l-3m-3
wrotje	a-1b-6c5d5g-4h-2j-1l-3m-3
wrotjes	a7b-8c-10e-5h-5i-5j-8k-5l-1
wrotonde	a4b-5c1d-6e-4f-4g-8h2i-1j-1k-6
wrotterdam	b6g3h-1j4k-1m-5
wrotzooi	a-3b-1c6d4f4g-5i-2l-1m-2
wroute	a-1d-2e2f-3g-5h-1i-6j-3k-3l4m-4
wroze	a-3b-3c-2d-2e-7f1g-3h-1i-3j-4k3l1m3
wrtv	b4m-3
wrubber	a-2b6c-3h-2j4k-3m-3
wrug	a-4e-4f4g-5h-3i-1j-1l2m-4
wrugzak	a2c-2e4f-6g-4h-5i-8j-2k-3m-8
wruik	a-2b5c-1d-3e-5f-3g-1h-4i-1j-1k-4l3m4
wruikt	a-7b7c-11d-6e-9f-7g-7i-5j8k-8l2m4
wruimen	b-3c1d5e-3f-1g-2i-3k-2m-1
wruimt	a-6c-5e-1g-6h-4k-6l4m-3
wruit	a-1b-6c4d-4e-8f2g1h-9i-6j2l-10
wruiten	a-3b1d-1f-11g-6h-9i-2j-8k-2l-4m-2
wruitenwissers	a-3c6d-5e-1f-3h-1j-2l-1m-1
wruitje	a-3b-6c2d-7e-1f-2g-3h-1i-3j-1k-3l-3m-5
wruitjes	a-3b-4c4d-1e-4f4g-8h-3i-1j-2k-2l-4m-8
wrukken	a-3b-6d3e6f-4g-5h-5j-4l-6m-6
wrust	a-5b-7c-6d9e-3f-5g-2h-6i-8j-9k-4l-5m-8
wrustig	c-4d3f2g-1i-8j-5k3l-1m-9
wrustige	a4b-2c-3d-7e-4f-4g-5h-1i-3k2l-9m-2
wruzie	a-12b-14c-12d-5e-6f-12g6h-10j-6k-13l-13m-4
ws	a4b-3c-4d-2e4f-5g-7h-7i-4j-7k-9l-4m-5
wsaai	a-7b-1d-1e-4g-6h-2i-1j-6k9l-5m-3
wsamen	a-7b-3c-7d-5e-4g5h-4i-4j-7k7l-1m-4
wsamenvatting	a2b-5c-3d-5e-1g-3h-1j2k-5l-4m-6
wschaam	a-2e3f4g-6h-3i-2k-4l-5m-4
wschade	a3b-7c3d-4e-7f-5g-4h-7i-3k-7l-4m-8
wschat	a-4b-2h-2i-5j-3k6l-4m-3
wscheef	a-5b-4c-2d-2l5m-4
wschelden	b-1c-5d-9e-3f-3g10h-6i-1l-3m-5
wscheldt	a3c5d-2g4h-3i-2m-4
wscherven	a-6b-3c4d-1f-5g-2h-5j-2l-3m-9
wscheuren	a-4b-2c-2d7f-2g-2h-5j-1k-4l-1m-8
wscheurt	d3e-4h9l-2m-6
wschiet	a2c-8d-5e-5f-5g-11i-4j-4k4l-10m1
wschieten	a2b-5c1d-9e-2f-5g6h2i-6j-2k-5l-3
wschietpartij	a-3b-3c-5d-4e-7f-6g6h-4i-4j-2k-4l-1m5
wschijnen	a-3b-1c-5d6e6f-6g-3h-6m-6
wschijnt	a5b-2c-5d4e-5f2g-7h-7i-5j-2k-3l3
wschilder	b-1d-1e7f-3g-1h-7i-3j-1k-3l-4m-5
wschipper	a-4b-1d-4e-1f-1g8h-4i-1j-2k-3l-7
wschoen	a-4d5e-1g4h-4i3j2l-2m-6
wschoenen	e-2f3g2j-2k-2l-2m7
wschommel	a-6b-6c4d-7e-4f-6g-2h-5i-4k-5l4m-4
wschommels	a-4b-5c7d-6e-4f-3g-4h-5i-2j-3k-4l-8m-5
wschool	a-6b-9c-5e-2h4j3k-6l-10m-6
wschoolplein	a2b4c-9d-6e4f-4g-8i-6j-1k-1l-8m-9
wschoonmoeder	a-5b-1c-2d-2e-1g-4h4i-5k5l-4m-3
wschoonvader	e-1f-1g-1h-1i3
wschoorsteen	a-4b2c-4d-1f2g-4h-2j-5k-5l-3
wschoppen	a-3b-2d-6e-3f-3g2h-4j-3l-8m3
wschopt	a-3b-1c6d6g-2h-4m-1
wschot	a-8b-6c-1e-5f-3g-8h-1i-3j-3k7l-6m-2
wschoten	a-7b-4c-2d-6e-4f-6g9h-3i-3j-4k-10l-3m3
wschreef	a-5b4c4d-1f-4g-4h2i-1j1k-2l-4m-4
wschreeuwen	a2b-2c-8d2e-2f3g-8i-5j-2k-4l-5
wschreeuwende	a-4b-2c-5d10e-1f-1g3h-6k-1l-4m-6
wschreeuwt	a-6b-2d6e-5f-3h-4k-4l-7
wschrik	a-4b6c-4d-1e-3g-6h-6i-6j-3k-5m-1
wschrikken	a5b-4c-5d-6f-2g-7h-5i-5j-4k-2l-4m-3
wschrikt	b2c-2d-4e-2g-1h-2i-2j-4k-1m-2
wschroeiplek	a5c-4d-1e-4f-1g-1h-4i-2j-3l-1m-7
wschroevendraaier	a-1b-2c-4d-5f3g-1h-2k-3m-1
wschrok	a7c-4d-2e2f-1g-3j-6k-5l-6m-3
wschudt	a-5b-5c-1d-4f-1g-5h-2i-1j-3k-4l5m3
wschuim	a-3b-4c-4d5e-7f-3g-6h-4i-5j-3k-6l6m5
wschutting	b-2c-3d-7e2f2g-4h-5k-2l-3m-4
wschuttingen	a-1b-2c1d-2e5f-5g-4h-2i-1k-2l-2m-7
wschuur	a-4b4c-11d1e-9f-1g-7h-3i4j-3k-5l-3m4
wschuurdeur	a-3b-7c1d-4e-3f9g-2h-2i-6j-2k-3l-7m-5
wschuurslot	c-3f4i-1j-2k-4l-4
wschuurtje	a-4c-3e-4f3g-4i-2k-1l2
wschuurtjes	a-4b-1c-3d-4e7f-5g-6h-3j-1k-3l-4m-3
wscooter	a-8c1e-4f1h4i-11j-9k-11l-12m2
wscooters	a-2b-6c-3d4e-2f4g-6h-2i-5k-4l-5m-4
wscootmobiel	b1c3e-1f2h-5i-4j-4l-1m5
wscouting	a-5b5c4d-4e-4f-5g-4h-4k-1l-4m5
wscoutinggebouw	c-1d3f-2h-1i-2k-1l-5m-6
wseat	a-6b-5c-5d-4e1f-4g4h3i-4j-4k-4l-8m4
wsem	a-3e-1f-4i6j-2k-3l-2m5
wseniorenflat	b4f-3h-1l-4m3
wserie	a-1b-4e-2f5g-2j-3k4m-2
wserieus	a-4b-1c3d-6e-7f-7g-5h-4i-4j3k-7l1m-3
wsfeer	a-5b-3c-2d3e-1f-1g-5h-4i-2k3l-7m-5
wshells	a5b-1e-3m-7
wshoarma	b-1d-2e-1f-2g4m1
wshoarmazaak	a-2g2h-1m-4
wshock	a-2b-4c-3e-4f-2g6h-4i-5l-7m5
wsieraden	a-1b-2c-2d-2f7h-2i-3j-1k-4l-3m-5
wsiervuurwerk	a10b-6c-6d-6g-2j-4k-10m-4
wsignalement	e3g-3i-2j4k-1l-2m-8
wsinds	b-7c-2e-5f-9g-10i8j-2k-6l2m-6
wsindsdien	a4b2d-6e-4f4g-5h-3i-4j-8k-9l-3m-5
wsingel	a-4b6c-6d-5e-3f-1g3h2i-6j-3k-6l-3
wsirene	a-2b3d-1e-3f-3g2h-5i-4k-6l5
wsirenes	a-5b1c-3d-6e-9f-3g-9h-2i-4j-2k-8l5m-9
wsituatie	a-2e4f-6g-2h-1i-1k-3m-1
wsjaal	a-3e3f-4g-2h-5i-1j-1l-1m-4
wsjonge	a6b-2c-2d-5e-1f-1g-4h-2i-1j-6k-1l-2m-4
wskatebaan	b5d1e-3g-6h-3i-2j-3k-2l-4m-6
wskatepark	a-4b-2c-1d-5e-3g7h-3i-5l-5m7
wsla	a-3b-5d-6e-3f-4g5h-3i-6j-3k3l-6m-5
wslaan	a-8b-5c3d-3e-10i-3j-5k-9l1m2
wslaap	a-7b-6c-7d-5e-6f5g4h-5i-5j-5k5l-6m1
wslaapkamer	a-5b-7c-5d3f7g-4h-1i-6j-4k-3l-4m4
wslaapkamerraam	a2b1c-7d-4e1g-4h-1j-3k-5l-1m7
wslaapkamers	a-1b-4c-3d-2e5f-5g-4i-1l-2m-6
wslaapt	a-9b4c-8e-9f-1g-11h-10j-6k4l-13
wslaat	a-5b2c-5d-2e-6f-7g9h-1i-6j-3k-5m9
wslachtoffer	a-1b-3e-2f-1h1i-1l-1
wslag	a-1b-3c-1d-7e-3f-3g-4h-2i-2j-1k2l3m-3
wslagboom	b-3c-4e-6f-3g-1h3i-5j4l-8m-4
wslagroom	a-1b-4c-1d-3e-4f2g-1h-2j-1k5l-6m-2
wslap	a-1d-4e-5f-1g-6h-4i-4l6m1
wslapen	a-9c-7d4e-6f3g-6i2j2k-3l-1m1
wslecht	b3c-1d2e-4g-5h-4i-2j-3k-3l5m4
wsleepwagen	a-5b-5c-4d-1e-1f-4g-1h7i-5j-6l-2m-5
wslepen	a-4b2e-1f-1g-5h-5i-2k-1l-6m-3
wsleutel	a-3b3c1d-2e-2f5g-3i-6j7k-6l-6m-8
wsleutelbos	a-2b-3d-1e-5f-7g-2h-2i-3j-3l6m-8
wsleutels	d-1e-5h2i-3j-3m-3
wslijptol	a-5b-5d-4f5g-7h-3j-1k-4l-3m-9
wslijterij	a-2c-9d-5e5f6g-5h-2l-1m4
wslingerend	h5m-5
wslingert	a-1d-7h5i-2l-2m-7
wsloopt	a-1b-4c5d-5e-1f-1g-3j1m-5
wsloot	a-9b-4c1d-4e-8f3g-8h4i-9j-4k-2m-1
wslopen	a-9b-8c6d-1f-8g-7h-6i-4j-6k-3l-3m-9
wslot	a-8b-5c-7d-10e5f1h-1i-7j-7k-9l-9m-5
wsluipt	a-3b-3c-4d-3e6f-2g-3h-3j-3l-4m-4
wsluis	a-6b-5c-5f-4g-3h4i-7j3k-3l2m-2
wsluiten	a-4b-5c-5d3e-5f2g2h-5i-4j-3k3l-3m-5
wsmalle	a-3b-4c-4d-3e-3f-2g-3h6i-3j-2k-7l-4m-8
wsmeult	a-3b7c-6d-4e-1h-4i-1j-4k-3l-3m-9
wsmijten	a1b-3c2d2e-2f-2g4h-6l-2m1
wsnachts	a-5b-1c-4d2e3f-3g-5h-5i-4j-2k-3l-5m-7
wsnackbar	a-1b-4c-6d4e-9f-4g2h-4i-3j-5k-5l-1m2
wsnap	a-5b-4c-4d-5e-5f-6g-3h-4j-1k-1l-5m-9
wsneeuw	a-6b-8c-7d5e-7f-5g4h-6i3j-4k-2l-10m-2
wsneeuwballen	a-3b-2c-7d4g-2h3k-3m-5
wsneeuwpop	a-1c6d-2g-4j-5k-7l-2m-3
wsnel	a-4c-3d-8e-7g-4h-6i-1j-6l-6m3
wsnelle	a-4b-7c-4d-8e-3g-1h-2i-5j-2k6l-4m-2
wsnelweg	a-1b-5c-7d-3e5f-1g-2h-2i-1j3l-8
wsnor	a-2b-1c-1e-4f2g-2i-6k4l-1
wsnurkt	a-7c-2d3e-3f-4g-4h-2i-1j-4k7l-5m-6
wsoep	a-5b5c-2d-3g-5h-4i-4j-5k8l-3m-6
wsokken	b4d-2e-1f-1h-2i5k-3l-5m-4
wsoort	a-4b-1c-3d-5e-1f-1i-1j-7k8l2m-1
wsoos	a-2b1c-4d-5e-3f-3g-3h-5i-2j-4k4l-5m-2
wsorry	a-7b-1c-6e-6f-2h-3i-5j-8k2l-7m-7
wspar	c-1d8e-6f-1h-3i-1j-1k-4l-5m-2
wspeaker	a-4b-2d-5e-2f2g5h-5i-5j3k-4l-1m-4
wspeelhuisje	a-1b7c4d-3h-1k-2m-2
wspeeltoestel	a6c4m-2
wspeeltuin	a-8b-3c6e2f-8g-3h-7i1j-5k-3l-7
wspekglad	a-1b-3c-1d-3f-2g-1i-2j-2k3l-6m-2
wspelen	a-5b-5c-6d4e-2f-1g-8h-4i-6j3l-6m-7
wspiegel	a-5b-7c4d-5e-7f-8g-2h3j1k-5l-5m-6
wspiegels	a-4b-2c6d-4f-3g-3h-4j-4m-6
wspoed	a-2b-1d-4g-3h-1i-2j2k-3
wspookrijder	a-3b-3c-6d-4e-2f-3g-4h6i-5j-2k-4l-5m7
wspoor	a-3b-4c-3d-7e-9f-3g-6h3i5j2k-4m5
wsporthal	a-1c-1d-6e-3f-6g1h4i-9j-8k-9m-10
wsportschool	a3b-5c-1d-1e-4f7g-1h-2i-3j-3k-1l-5m-7
wsporttas	d-1e1f-2g-5h-4l-5m-7
wspreekbeurt	a1b-2c-2d-2e-1f-1g-3h-1i2j2l-3m-4
wspreekt	a-4b-2c-1d-4e-2f-1g-6h-3j-2k-2m-4
wspringen	a-9b3c3d2e-9f-3g-4h-7i-7j-3k-7l4m5
wspuit	a-3b-1c4d-4e-5f-3g4h-3i-3j-5k-2l4m3
wspuitbussen	b4c-4d-3g-3h-1l-3m-4
wspuiten	a-1b5c2d-7e-1f-5g-2h-3j3k-1l-4m-7
wspul	a1c-7d-4e-5f-3g2h-4i-3k-1
wspullen	b-7c-2d-1e1g-2h-6i-5j-3k-1l-7m-10
wsst	a-4b-4c-5d-5e-3f2g-6h-4i-2j-4k3l-7m-9
wsta	a-5b2c-2d-6e-10f6g-9h-1i-1j-7k2l3m7
wstaan	c-2e-5f-4i-12j-4k-15m-6
wstaart	a-1c-2d-2e-6g-2h5j-5k-5l4m-4
wstaat	a-12c-6g-3h3k-3
wstad	a-7b3c-3d-3e-5g-3h5j-3k-4l-6m-6
wstadhuis	b4c-2d-2g-5m-4
wstal	b2e-1f-5g-1l5m2
wstand	a-3c-3d-2e-1g-3j2k3l-2m-3
wstandbeeld	a-4b-6c8d-6e-4f-5g-6h-4i-1j-4k-2l-5m-5
wstap	a-2b-4c-2d4e-5f-8g-5h-5j-1k5l-5m-9
wstapel	a-1b7c-8d-6e-2f-2g-4h-8i-6j-3k-5m-6
wstappen	a-2c-2d3e2f-5g-2h-10k-2m-10
wstapt	c-3d-3e-3g-7h4i-4j-2l-3
wstapte	e-3f-1g-4h-3i4j-1k-3l-1
wstapvoets	b-1c-2d-6e3f-2g-2h1i-1j-4k-3l-4m-6
wstart	a-1b-1c-1d-2e-6f-1g-5h1i-1j-3k-6l5m-5
wstation	a-3b-2c-3g2h-9i2j-9k-9l-2m3
wstedin	a-1b-5c-2d-1e-5f-4h-7j-5k-7l7m-7
wsteeds	b3c-16e8f-14g-9i-2k-10l-4m-13
wsteeg	a-8b-3c5d4e-5f-10g3h-8i-5j-6k-10l-10
wsteek	a-1b-3d-4e-3g7j-2k4m-5
wsteekpartij	a-7b-6c-3d-6e-5f-4g10h-5i-3j-2k-10l-9m-1
wsteekt	b-4c-7d-4e2f-4g-6h1j-5k5l3m2
wsteen	a-2b-3c6d-2e-3f3g-2h-5j-2m-7
wsteiger	a-2c-3d-2e-4f-2g-3h-5i-2j-2k-2l5m3
wsteken	a6b7c-5d-7e-10f-7g4h-9i-6j-5k-9l-7m2
wstel	a-9b-1d-1e9f-8g2i-9j1k1l-9m-7
wstelletje	a-3b-4c-6d3e-2f-1g3h-4i-2k3l-7m-7
wstenen	a-6b-3e-2f-4h2j-2k-2l-2m5
wsteps	a-4b-1c-3d6g-3h-7j-1k-3l-2m2
wsterk	a-1b-7c-2d-5e-5f2g-5h-3j-5k-2l6m6
wsterretjes	a7b-6c-4d-8e-5f-2g-4h-5i-7k-2l-2m-7
wsticker	a-1b-5c6d-1e-5f-6g-4h-4j-4l-4m-4
wstiefvader	d-1e-1g4j-1m-1
wstil	a4b-8c-11e-12f-5g-2h-3i-2j-5k-2l-7m-3
wstinken	a-4b2c-4d-5e-6f-5g-6h-5i-5j-4k-8l5m-6
wstinkt	a-6b3c-10d3e-7f-8g-4h-8i-2j-8k-9l-1m-10
wstoeien	a-5b-6c-7d-7e-5f-5g12h-6i-6j-3k-9l-7m-6
wstoel	a-8b5c1d-7e-2f3g-7h-3i-5j-7k-7l-3m-2
wstoelen	a-5b-2c-4d9e-2f-4g4h-5i-6j-6k4l-10m2
wstoep	a-3b-11d2e-10g2h-4i-2j-7k-10l-1
wstoeprand	b-3d-1e1g-2i-1k3l-6m-3
wstoeptegels	a-4b-2c-6e-5f-3g-4h8j-2l-3m2
wstoet	a-4c-5d-4e-3h5j-1l-1
wstok	c1d-1f4g-7l-1m-3
wstoken	a3b-1d-2e-1h-2m-3
wstokken	a-3d-2e-2f-3h-2k-1l-1
wstond	a-5b-3c-9d-8e2f4g-3h-3j-2l-9m-4
wstonden	a-5c-3d-3e-4f-2g-1h-2l-1m-7
wstookt	b5c-2e-2g-2k-1m-2
wstoom	a-3c-1d-5e-4f-2g-3h-4i-3j-3k-5l5m-2
wstop	a-3b-4c-1d-1e-2f-2g-2i3j-4k-2l-2m-3
wstopcontact	a-4b2c5d-2f-6g-5h-1l-5m-2
wstoplicht	a-2b-1c-7d-2f-4h8l-3m-5
wstoppen	b2c-1d3e-1f-5g-5i4j-5k-5l2m-7
wstopt	a-4b-6c-2d3e4f-3g-5i-5k-7l2
wstoring	a-5b3c-5d-3e-5f2g-2h-5i-2j-6k-10l-1m-4
wstorm	a-4b-4c-5d-4e-4f-4g-2h-6i-2j3k-4l2m-3
wstraat	a-1c-1d1e-6f-7g-2h-3i-3j-5m-1
wstraatrace	a-2b-7c-3d-5e-3f-4g-3h5i-4j-1k-1l-4m-7
wstraatstenen	a-5b-3c5d-3f-5g-4h-6i-2m-6
wstraatverlichting	a-1b-6c-3d-1e-3f-4h-6i-1j-4k-5l4m-7
wstrafbaar	a-3b-3c-3e-3f-1i-3j2
wstraks	a-5b-2c-4d-4e-6f-5g-9h2i-3j-4k8l-1m-6
wstrand	a-1b4c-3e-1f-2g-3h-1i3j-3k-4l-5m-2
wstrandje	b-4d4e-3f-3g-3h-4i-1j-4k-1l-2m-1
wstrandpaviljoen	a3b6c3d-1k-3m-6
wstraten	a5c-2d-5e7f-4g-7h-4i-3j-4k-5l-4m-9
wstrijker	a6c1g-3h-1l-1
wstrijkers	a10b-7c-11e-3g-8h-7i-1j-6k-5l-2m-12
wstroom	a-6c-9d-4e-5f-5g-1h-7i-1k-5l8m-2
wstruiken	a-5b-3c5e-6f-4g-5h1i-4j-4k-3m-9
wstudenten	a-6b5d-2e-1f-2g-10h-5i-2k-6l-5m-1
wstudentenflat	a-1b-6c-3d4e-3f-4g2h-1i-2k-3l-7m2
wstudentenhuis	b4c-2e-1f-4g-1j-1l-1m3
wstuk	a-5b-10c-3d1g1h-3i-5j-1k-5l3
wstukje	c-6d-5e5f-3g-6h-1i-6j-3k-2l-5m-9
wstukjes	a-2b1c-2d-2e1f-2g-1i-1m-5
wstukken	a3b-5c8d-2e-3f-4g-3h-4i-2j5k-4l-4m-5
wstuks	a-6b-4c2d-4e-4f-6g-5h-6i-2j-2k-6l3m-5
wsturen	a-2b-4c3d-6e-3f-5g-4h-5i-2k-7l-1m-4
wstuur	b-5d-6e-5f-1g1h3i-1j-1k3l-5m4
wstuurde	a-1b-3c-1d-3e-4f-1g3h-4i3k-3l-5m-4
wstuurt	a-4b-3c-1d-3e-3g-3h5i2k-6l-2m4
wsucces	a-4d-2e-4f-4g-2h-1i-1j-1k4l-1m-1
wsukkels	a-6b8c-7d-8e-8f-6g-6h-7i-3j-9k2l-6m-4
wsupermarkt	a2b-6c-6d4e-7f-4g-1h-4i-2j5k-7l-6
wsupporters	a-4b-3c-5f-2g5k-1m2
wsurveillance	a-4b-5c-1d-4e-4f-4g-5h-4i-3j5k-8l-4m-4
wtafel	a-3b2c-2d-1e-7f-2h-5i-1j-6k3l2m-2
wtak	a-1b-7c-1d-2e-3f-4h3i-3j-2l-4m-7
wtakken	a-1c-5d-5e-1f-1g-1h8k-2l-8m-5
wtandarts	a-3b-1c-2f2g-4j-5k-1l-2m-5
wtankstation	c-4d-5e1f5g1h-8i3j-4k-4l-7
wtante	a-3d3f-3g-5h-1i2j-3k-4l-6m-2
wtap	a-4b-2c-5d-1e-1f2g2h-3i-3
wtas	a7b-6c-1d-6f4h-7i-9k-6l-9m-6
wtasje	a-2b-1c-2f-1i-1m5
wtasjes	a-7c-3d-7e8j-6
wtaxi	a-4b-6c-4e-7f-6g1h6i-6j-2k-2l-4m-2
wtaxichauffeur	a-2b-3c-4d-4e-2f-3g6h-5i-2j-3k-7l-5m4
wtaxis	a-5b-7c-3d-8e-3f-3g-6h8i-3k-2l-6m-7
wte	a-1e1f-6h-1j-4k1l-8
wteckel	a-2c-5d-5e-5f-3i-2j-2l5
wtegel	a-2b-3c6d-4e-3f-6h-3i-1j-1m-6
wtegelijk	b-4c-3d-2e-3f-3g-3h-5i-2k-5m-5
wtegen	b-7d4e-6f-6h4i-4j-3k-3
wtegenover	a-3d5e3f-1g-6h-2l-2m-6
wtel	a1b-4c-7d-5e-2f-7g3i2j-1k-3l-4m-1
wtelefoon	a-6b-7c-3e-3f-10g4h-10i5j-5k2l-3m-2
wtelefoonwinkel	a-2b-3c-6d-3e4f4g-2j-1l-2m4
wtelevisie	a-1b-3c-1d-1e-2f1g-2h-2i-2j-1k-2l-1m-3
wtelkens	a-1b-4c-3d-4e6f-4g-3h-8i-2j-1l-3m-6
wtellen	a-2b-5c-1d-6e5f-4g-8h-5i-6j-4k-4l-3m-6
wtelt	a-1b-2d-5e2h-2i-3k4m-4
wtent	a-2b-3c-5d3e-4f-7g2h-8i-3j-6k6l4
wter	a-4c1d-3f6g-4h2j-3k-8l-6
wterecht	a-7b-9c-4d-9e-8f-6g-3h-8i5k-9m-9
wterras	a2b-3c-6e-4f-6g-1h3i-1j2k-6l1m7
wterrasstoelen	a-6b-4c6g-3h-2k-1l-6m-5
wterug	a-8b-3c-2d-4e1f-1h-3i5l-7m-7
wteruggekomen	a-2b-3c-1d-4e-7f-7g3h-3i2j-4k-4l-5m-1
wteruggevonden	a-2b-3c-6f9h-1i-5l-4m-6
wterugkomt	d-3e-2f-3g5i-1j-1k-2l-1m2
wterwijl	a-7b-5c-7d-6e-1f2g-7h6i-4j-5k-5l-7m3
wtest	a-6b-5c-5d-9e-6f-4g-6h-5i-6j-5k8l-7m-6
wthee	a-1b-4f-4g-1i8k-6l-1m-3
wthorbecke	a-4b5c-2d-2f-2g-2h-4i-1j3m-1
wthuis	a-11c-11d-8f3g-1h-6i6j-12k1l-5
wthuisgebracht	a-2b-7c-6d2f-6g-7h-5i4j-4k-5l-8m-6
wthuisgekomen	a-3d-1e-2f-2g-3h-2j-1k-3l-1m-3
wtien	a1b-8c-11d3f-10g-7h-4j-10k-4l-2m-5
wtieners	a-6b-6c-4d10e-8f-5g-5h-7i-6k-2l-7m1
wtijd	a-8c-8g-11h-6j-6k2l5m-8
wtijdens	a-2b-1d-3e-4f1g-2h-1i-2j3k-4l2m-1
wtilburg	a4c-4f-2g2i-4j-2k-3l-2m-7
wtillen	a-5b-2c-1d-4e-4f4g-5h4i-2k-2l-5m8
wtip	a-6b-6c-8d-8e-6f-7g-5h-6i-3j-6k10l-7m-6
wtips	a6c-2e-3f3g-2i-3j-6k5m-6
wtkz	a4c-3d-5e6f-2g-3h-4j-2m-5
wtoch	a-10c2d3e-8f-1g-15i-10j-2k5l-11m-9
wtoe	b-8c-5d-7f-5g-7h-6i-5j-4k3l-6m-1
wtoen	b-8c-2d1e2f5g4h-6i-3j-4k-7l-3m7
wtoeterende	a-2c-3d2e-3h-3j-1l-1m-1
wtoevoegen	a-1b-4c-2d-3e-1f-2g-2h-1i-4j6k-3l-1m-5
wtoilet	a-2e2f-2h-1i-4l4m2
wton	a-2b6c-2d2h-2j-4k-3m-1
wtoonbank	a-1d3e-5f5g-1i-3l2m3
wtop	a-3b1c-2d-4e-2f-3g-5h-1i-2j-1k2l-2m-3
wtoppers	a-5b-1c-1d-3e-4f-2g-3h-2i-2j-3k6l-5m-3
wtoren	a-3b-4c-4d5e-3f-6g-6h-3i-3j-3k2l2m-4
wtot	a-2b-8c-2d-1f-3g-13i-14j-2k2l-13m-6
wtouw	c6h-5l4m-1
wtouwen	a-4b-6c7e-4f-1g-3i-2j-2k-1l-2m1
wtractor	d-2f-1h3l-2m-4
wtrafic	b-4c-3e7f-2g-2h-2i-1j-1k-3l-4m-7
wtrainer	a-1b-4e-6g4h-4k3m-3
wtrainingspak	a-3b-1c2d-5f-3g-5h-3i-2l-4m-5
wtram	a-1b-5d-11e-6f-3g-5h8j-1k-4l-6m10
wtrambaan	a-5b-4c-7d-6e-2f-4g-3h7j-3l-2m-5
wtramhalte	a-7b-4c-3d6e-2f-2g-9h-4i-1j-2k-3l-3m-6
wtrap	a-5b1c-7d-3e-4f2h-8i-6j-6k-8l8m5
wtrappen	a-1b-5c7e-6f3g-2h-4i-2j-2k-4l-3
wtrappenhuis	b3c-4d6e-3f-6h-1i-3j-4k-5l-7m6
wtrapt	a-2b-1c4e-4f-2g-4i-1j-2k-2l-4m-4
wtrapveldje	a-5b1c-4d2e-3g-4i-1m-4
wtraumaheli	a-6b-3c-5d-5e-2f-4g-6h-6i-2j-3k-7l5m-9
wtrein	a-3b-2c-5d-4e-9f-5g-4h7i3j-7k-4l1m8
wtrek	a-2b-1c-2d4e-2f-2g2h-2i-1j-2k-2l-3m-5
wtrekken	a-11b-5c1d-5e-10f4g1h-1i-6j-5l-11
wtrekker	a-2b-1d-5e-1f-1g-3h5l-4m4
wtrekkers	a-3b-1c-3d-4e-4f-2g-3h9j-3k-3l-5m-7
wtrekt	a-8b-3d2e-5f-5g-1h2i-1j-2k-2l-6m1
wtrekvogel	a-3b-3c7d-7e-4f-5g-1h-4j-2l-7m-5
wtrillen	a4b-2c-6d-3f-1l-2
wtrilt	b-3c-6e-1f-2g-2h-3i-1j-1k-2l-3m-6
wtroep	b-2c-5d3e-4f-1g-2i-3k-2m-1
wtrots	a-4b-2e-1f-1g-4h5i-2j-3k2m-4
wtrouwens	a-3b-3c-5d-2e-1g-2h-4i-2j-6k7l-5m-3
wtrouwring	a-4b-3c-1d-2e-5f-5g-1h-4i-4j-7k-1l5m-5
wtrui	c-3e-5g7h-2k-1l-5m3
wtruste	a-2b-2c-2d-7e-2f-4g-4h-4i-1j-3k5l-6m-5
wtuin	a2b2c-10d-4e-1f5g-15h-11i-4j-1k-4l-4
wtuinen	a-5b-5d2e5f-9g-8h-4i-3j-4k-6l-6m-8
wtuinhuis	a2b5d-5e-1f-1g-4h-1i5j-2l-1m5
wtuinkabouters	a-3b-5c4d-2e-2f-5g-2h-3i-3j-3k-1l-4m-5
wtuinslang	b4c-1d-3e-1f-1g-4i-4j-2k-3l-4m-6
wtunnel	b-3c-2d-8e-4f-6g-1i-7j4l4m-2
wtunneltje	a6b-6c3d-8e-5f-2g-7h3i-5j-4k-7l-7
wtussen	a1b-2c-8d-7f-6h-1i-3j6k-9l3
wtv	a-9b-6c-8d-2e-4f-1g-7h-3i-3j-5k11l-6m-11
wtwaalf	a-2b-6c-3e-3f-2g-5h3k3l-5m-2
wtwaalven	a6b-5c-4d-3e-1f-4g-5h-6i-2j2k-7l-2m-6
wtwee	a-1b-8c-5d-11e3f2h-1i-10j-13k-10l-2
wtweede	a3c2e-2f-1g-1h3i-2m4
wtweeling	a-1b-2d-3e-2f-1g-6h-1j-2k5l-2m3
wtwintig	a2c-7d5f-6g-7h-7i-5j-3k4l-5m-7
wu	a-3b-9c2e2f2g-11h3i-11j1l-10m-15
wuit	a-5b2f-2g-2h-1j-8l-1
wuitgang	a-7c-5d-1e-5f-6g-9h7i-5j-3k-3l-8m-3
wuitgebrand	a-3b8c-5d-1g-1j-6k-4m-1
wuitgebrande	a-2b-1c-3d-1e-2h-4i-2j3l-1m-3
wuitgedeeld	a3c-2d-3e3f-1g-3h-4i-5j4l-5m-7
wuitgepraat	a-4b-3c-3d-1e-4f-5g6h-5i-5j-3l-4m-6
wuitgescholden	a-4b-4c-3d2e-3f-6g-1h-8i-5j-3k-4l-6m-6
wuitgetrapt	a-3b1d-6f-3g-1h-1j-6l-6m-2
wuitgevallen	a-6b-7c-6d-6e-3f-4g-6h-8i-5j-5k-3l7m-8
wuitkijk	d-3e1f4g-5h-2k-3l-4m1
wuitlaat	a-1b-7c-7d5e-10f-5g-7h7i-2k-8l-8m-6
wuitleggen	a1b-2c-2d-4e-1f-1g-3h-3i-2j6k-5l-3m-3
wuitrit	b-4d-4e-3f-1h5l-3m-6
wuitsupporters	a-4b-1c-1d-5e-5f-4g6h-4i-1l-3m-4
wun	a-5b-4c-6d-5e-4f-5g2h-5i-3j-2k4l-6m5
wupdate	a-1b1d-3f-2g-1i2j-3k-5l-2m-1
wuren	a-5b5c-3d8e-6f-6g-7h-8i-4j-8k-6l-9m-5
wutrecht	a-3b-1e-1f-2g1h-2i-2j-2k4l-1
wuur	a2b-10c-17d4e-2f-15g-6k-1m-11
wuw	a2b-3c-3d-6e-5f3h-2i-4j-1k2l-1m-2
wvaart	a-4c-2d-6e-5f-3g-3h-3j-2k-2l4m2
wvader	a-5b1c2d-11e-7f-8g1h-7i7j-3k-6l-3m1
wvaders	a-4c-6d-7e-4f6g4h-4i-4j-1k-2l-4m-7
wvage	a-2c-5d-1e9f-4g-1h-7i-6l-3m-5
wvakantie	a-1b-4c-1d-3f4g-7h-2i-4j4k-2l-2m-7
wvaker	a-2b-5c-3d-5e-1f-6g-3i4j-5k-5l4m-6
wval	a-4b-3c-5d-3e-4f-2g2h4i-3j-3k-6l7m5
wvallen	a-2b-3c3d-3e-7f-4g-4h4i-4j-4k-3l-6m2
wvals	b5c-7d2e5f-11g-7h-3i-7k-5l-10m-9
wvalt	a-3b-11c-9e-9f-12g-6h-10i-7j-4l2m-6
wvan	a-2d-1h-6l-2m-7
wvanaf	b-10c-9d5e-6f-11h-3i-4j-8k5m-5
wvanavond	a-9b-5c-3d-2f-11g-3h-6i-10k-1l-15m-14
wvandaag	c-5d-5e-3f-4g1h3i-7j-2k3l-5m-4
wvandaan	a4b2c-6d-7e-5f2g3h-6i-5j3k-7m-3
wvandaar	a-2b-1c-6e-3f-1g-2i3j-4k-3l3m-6
wvangrail	g-4h3i-1l-1m6
wvanmiddag	a2b4c1d-6e3i3j3k-5l-8m-8
wvanmorgen	a-5b-4c4d-5e-2f-6g-6h-2i-3j-4k-3l3
wvannacht	a2b4c-5d-15e-5f3g-11h-11i-10j3k3l-15m-15
wvanochtend	a6b-1c4e-1k-5
wvanuit	a6b-9c-5d-7e-5f-3j-5l1
wvanwege	a-2b2c-6d-3e-2f-4g-2h5i-3j1k-4l-5m-4
wvast	b-2c-10d-6e-2g7h3i-8j-7k-3l3m5
wvastgebonden	b-1d-1e-5f4g2i-3l-4m3
wvat	a-3b7c-6d-5h-3j-2k-6l-1m1
wvechten	a-7b-1c-7d-8e-1f2g9h-3k-3l-6
wvechtersbazen	a-3b-1c-1d-1f-5g4h-2i-1k-4l-1m-5
wvechthond	a-4b-1c-4d1e-3g-5h-1j-4k-3l6m-4
wvechtpartij	a-10b-9c-3d-9e-5f-10g12h-6i-7j-7k-9l-11m5
wveel	a4b-8c-12e-1f-6g-2i-7j-10k-3m-4
wvegen	b-7c3d-6e-1f-1g-6h-4i-2j-4k-1l-5m-7
wveilig	a-10b2c-9d-12e-7f-8g-5j1l-11m-12
wveld	a-3b5c-8d-1g-1h-2i-3l-4m-7
wveldje	b-1c-1d7h-2
wvent	b-6c-6d-8e-2f2g2h2i-1j-2k-3l-9m2
wver	a4b3c-6h-1k-6m-6
wverboden	a-6b-1d-1f-2g-4i-2k1
wverbrand	a1c6d-2g-1h-2i-5k2l-1m-9
wverdacht	a-7b-4c-5d-8e10f-9g-5h-7i-6j-7k-5l-9m-8
wverdachte	a-4b-6c-3d-3e5f-8g-4h-9i-3j6k-7l-6m-3
wverder	d5e-7f-7g-3h-2i-3j-2k-4l-1m-7
wverderop	a5b-6c-1d2f-2g-3h-1i-1j-5k-1l-3m-7
wverdieping	a-2b2c-4e-2f2g-3i-4k-1l-1m9
wverdwenen	b-6c2e-6f3g-4h-4i-2j-2k-1l-7
wverf	a-6b-10c11d-7e-4f-8g-6h-5i-2j-5k-4l-9m-8
wvergeetachtig	a-1b-2e-2f-6g-4h-2i3j-2k-3l-3m-7
wvergeten	a-4b-4c-4d-3f3g-5h-3i-2j-3k1l-4m-7
wvergunning	c-6e-4f-2g-3h-6i-1j-6k-7l-1m-4
wverhaal	a-5b-7c-2d-6e2f-6h-4i-3k3l-6m-5
wverkeer	a-5b-6c-7e-5f-6g-7h7i-2j-4k-2l-12m-10
wverkeerd	a-2b-2c-7d-4e-3f-2g-5h9i3j-3k-5l-5
wverkeerde	a-3c-4d-7e-5f-4i4j-4k-2l-6
wverkeersbord	a-5b-6c2d-6e-7f-6g-7h-3j-4k-3l1m-8
wverkeersborden	c8f-2g-2h-1l-5m-6
wverkeerslicht	a-1b-1c4d-7e-5f-1g-2h-1i-1j-1k-1l-6m-6
wverkeerslichten	a-4b-5c2d-4e-2f-3g-4h1i-3j-2k-5l-4m-9
wverkleed	a-5b-1d-1e-4f-3g-5i2j-2k3m3
wverkocht	a2e3g-6j-1m-5
wverkoop	a4c-2e-8g2h-4j-1k-4l-2m-1
wverkoopt	a6b-2c-1g-2h-2i-1j-1l-1m-8
wverlichting	a-2b-3d-6e3f5i-3k-5l-4m-5
wverloren	a3b-4c-5d-5e-10f-8g2h-10i-9j-8k-9l8m-7
wvermissing	a-4b-2c-1d-4e-4f-3g-8h-4i7j-2k-4l-4m-3
wvermist	a-3b-5c-3d-8e-6f-5g-4h-2i1k3l-5m2
wvermiste	b-5c-1e-3f-8g-2h-4i10j3k-4l-8m-1
wvermoord	a-4b-3c-3d2e-1f-6g6h-5i-6j-3k6l-4m-5
wvernield	a-8b-6c8d-6e-5f-6g-7h-7i-5j-4k-6l-9m-7
wvernieling	a-2b-2c7d-2e-1f-6h-1j-1k-3l-3
wvernielingen	a-1d-1f-6h-2i-1k3l-1m-6
wverpest	a-3b7c-1d-1e-2f-2g-3h-4i-3k-7l-4m-1
wverpleeghuis	a-2b-2c-5d-2e-3f-3g-2i4l-1
wverrekijker	b-3c-1d-3e5f-3g-3i-4j-3l-4m-5
wvers	a-2b-3c-3d-1f5g-1h-2j-1m-3
wverschil	a1f-1g2i-1j2m1
wverstandelijk	b-1f-2i3m-2
wverte	a-6c-5d-4e-4f-1g-3h2i-5j-7k5l-7m-4
wvertellen	b-2e-3f-2h-6j2l-5m-1
wvertelt	b5f3g-2i-2k-6m-5
wvertrokken	a3b-3c-5g-9h-3i2j-4k-3l4
wvertrouw	a-5d5e5f-1g-2h-2i-1j-3l-4m-2
wverwacht	a-4b-3c-4d5e-4f-1g-3h-3i-2j-4k1l-4
wverward	d-2i2l-2m-2
wverwarde	c-1d4e-4f-2g-2h-2i-2k-4l2m-4
wverzamelen	a-5b1c-6d4e-4f-3g-7h-2i-3j-4l-1m-8
wverzamelt	a-4b-4c-3d3e-2f-2g-3h-4i-2j-2k-2l-2m-3
wverzoek	a5c-2d3e2h-1i-2k-6m-2
wverzorgingshuis	b4c-1e-5f1g-3i-2l-5m-3
wvespa	a-2e5f-2g-2h-4i-3j-1k-2l-4
wvest	a-1b-4c-6d-3e4f-4g-6h-3j-3l-7m-8
wvet	a-1b4m5
wvh	b-4c-3e-4f-6g-4h-3i-3m-7
wvia	a-8b-10c-10d1e-11f7g-4h2i-2k-10l-12m-1
wviaduct	a-3b-2c1d-1e-6f-2g-8h4i-3j-2k-8l-1m1
wviel	a6b5c-6d-4f2h-6j-4k-2l5m6
wvier	a6c3d-5f-8h-3i2j-5k3l-8m1
wvijf	a-4c-5d-2e2f1g2h-6i-3j-5k-6l-2m4
wvijfde	a-4b-6c-2d-4e1f-3g-4h-6i-4k-1l4m-4
wvijftien	a3d6e-1g-6h-6j-2k-1l-2m-7
wvijftig	a-3d-4g1j3k-3m3
wvijver	a-1b-10c5d-7e-6f-6g-7h-2j-6k-7l-2m-2
wvind	a-2b-9c-5d-3f-6g-7h-4i-5j-7k4l-5m-5
wvinden	a2b1c-5e-4f-5g1i4j-4k-6l1m-5
wvingers	a8b-3c-2d-5e-3f-3g-8h-8i-6j-2k-3l-8m8
wvitens	a-4b-2c-2d-3e-2f-1g-1h-3i-5j-5k-2l3m-4
wvlaggenmast	a-4b-3c6d-5e-1f-3g-3h-4j-2k-2l-3m-7
wvlak	a6c-8d-4e-3f-2g-6h-2i4j-4k-6l-6m6
wvlakbij	b-1c-5d-2f-1h-3i2l-1m-2
wvlam	a-10b4c-10d-7e-1f-1g-7h-3i-4j-7l-3
wvlammen	b6c-10d-3e-4f-2g-4h3i-3j-5k-6l-3m8
wvlees	a-2b-4c-2d-2e-3f-5g-3h-1i-4j-2k5l-3m-4
wvliegen	a-2b-2c1d1e-6f-2h-5i-1j-4k-8l6
wvliegt	b3c-4d1e2f-7g-9h-7i-6j-8k-9
wvlinders	a2b-2c4g-1h-3j-2m-6
wvloer	a1b-1c-4d-3e5f-3k-1m-1
wvloog	a3b2c-2d-2e-4f-3g-4h-4i-3j-4k-3l-3m-6
wvluchtstrook	b-8d-1e-2h2i6l-3m3
wvoelen	a-3b-2c-1d-3e3f-3g-5h-2i-1j-1k1l-2m-3
wvoelt	b2d-3e-2g-1i-3j-1k-2m-6
wvoet	a-2c-2d-2e4f-1g-5j-2k-5l-4m-4
wvoetbal	c-1d-1f3g-2i-4j-1
wvoetballen	a-8b-6c-5d9e-9f-4g-6h-5i-3j-1k-4l-3m-4
wvoetbalveld	a-6b-2c-4d-5f-4g-4h-5j-2k-3l6m2
wvoeten	b-2c-1d2e-1f3g-4h-1i4j-1k-2l-6m6
wvoetstappen	a-3b-4c-5d-6e7f2g-3h-2k-5l-9m1
wvoetzoekers	a7b-4c-4d2e-2f-2g-7h-5l-6m-6
wvogelbuurt	a-5b-4c-4e-1f-4g-6h-2i-3l1m-4
wvogelwijk	a-3g-1j2k6l-1
wvoicemail	b-2d-2f-3g-1h-4i3j-2k-3l-1m-5
wvol	c4d4e-4f-11g-11h-2i-9j-2k-4l-2m4
wvolgend	a3b-6c-5d-9e-4f-4g-7h-5i-7j-7l-7m-6
wvolgende	b-8c4d-2e-7f-7g-4h-8i-4j-5k-8l5m-7
wvolgens	a-10c-3d-4f1i-3j-5k1l-14m-5
wvolgt	a-2b-1c4f-6g-3h-5i-4j-3k-9l-7m-1
wvolk	a-9b-6c-6d13e-7f-3g-7h-7i-3j-5k-9l-9m-8
wvolkstuinen	a-1b2c1d-3e3f1g-5h-3i-6j4l-4m-4
wvolle	a-4b-6c-4d4e-4f-2g-3h-3i-4j-2k-6l3m-1
wvolvo	a-1b-1e6f-1h-1i-3j2l-5
wvolwassen	b-3c4d-1f-4g-3h5i1k-2l-4m-2
wvomar	a-2c-4d-2e-1f-4g-4j-1m-4
wvond	a3b-8c-7d-7e-3f-5g-7h-7i4j-4k-4l-7m3
wvonken	a3b-3c2d-4f-1g-4h-3i-2j-4k-2l-4m3
wvonkt	a-3c-5d-2h-4j-2l5m4
wvoor	b-1c-1f-9g-4h-4i-3k2m-4
wvooral	a-2b-2c-2e-5f-2g-2h-2i-2j-3k-2l-3m-3
wvoorbij	a-9b-8c-5d-7e1f-9h1i-7j-1m-9
wvoorbijgangers	a2b-2c-3d-6e-1g-5h-3j-3k-1m-3
wvoordat	a-3e-3g-1i-3j2
wvoordeur	a-3c5d-8e3g-12h-4i2j-2k-4l-6m4
wvoordeuren	a-3b-6c3d-7e7f-7g-8h-6i-1k-1l-8m-8
wvoorste	b4e-2h7m1
wvoortuin	b-13c2d-4f-6g-2h-5i-5k-6l2m-5
wvorig	a-5b2c2d1e-8f-7g-3h-7i-9j-7k-2l-6m-7
wvorige	a1b-2c-6d-7f1h1k-3l-11m-12
wvraag	b-7c-5e-4f-4g-5h-6j5k-8l-5m-3
wvraagje	a-3b-6c3d-2e-3f-3g-5h-4i-3k-6l-6m-2
wvraagt	a1b-8c-3d-6e8f-4g-9h-7j-10k1l-6m-3
wvrachtwagen	a1b-7c3d-8e-8f-7g-7h7i-6j-5k-9l-8
wvragen	a-6b-7d-3f2g-4h-2i2j2k-1l-1m-4
wvreemd	a-7c-1d-7e3f-4g-5i-1j-2k-7l-4m-4
wvreemde	a-5b-6c-6d-7e1f7g-7h-4i-6j-7k-7m4
wvreugdevuur	a-2c-1d-7g-2h4k-7l-1
wvriend	a4b-2d-3e-1f-4h-6k-4l1m4
wvriendelijk	a-7b-6c-5d9e-6f-4g-5h-3i-5j-4k-1l-4m-4
wvrienden	a-4b-6c-7d-4e-7f-7g5h-5i-2j-3k-5l-5m-8
wvriendin	b-7c-2d-7f-8g1h-6j1k-2l-7
wvriendinnen	a-1d-2f-1i2j-1l-2m-3
wvriendje	a-7b-4c-1d-5e-1f-2g-7h-3i7j-4l-8m-5
wvrieskou	b-2c-1d-1e-1f-2g-1h-1i2j-1k-2l-4m4
wvriest	b-4d-1e-2f-2i5k-2l-4m7
wvriezer	a-2b-3c-1d-2e-2f2g-1h-1i-1j2k-1l1m-2
wvrij	a-8b2c-7d-7f-6g-4h8i-8j-7k-4l-11m-9
wvrijdag	a-5b-4c5d-4e-4f-3g-2h5i-2k-4l-2m-3
wvrijgezellenfeest	a-5b-3c-6d6e-6f-1g-4h-2i-2k-6l-3m-3
wvroeg	a-2c-6d-3e6g-7h-6i-6j-5k1l-3m-7
wvroeger	b-9c-8d3e-8f-6g-10h3i-8j-6k6l-7m-7
wvrouw	b1c-12d2g7h-6j-8m5
wvrouwen	a-4b-2c-2d3e1f-3h-4i-4j-2k-2l-6m-3
wvrouwtje	b-1c-4d-4f-1g-2h3i1j-1k-1l-3m7
wvuilcontainer	b-4c-1d-2h2i-2l-6m-3
wvuilnisbak	a2d-4f-2g-2i-1l-2m-4
wvuilniszak	a-3c-6d-8e-5f-6g-3j-3k-5l8m-1
wvuilniszakken	a-2b-2c-5d7e-1f-6g-1h-1i-1j-3k-7l-3m-4
wvuist	a-5b-3c-2d-8e-2f-1g7h-4i-3j-2k-2l-4m4
wvuur	a-5b5c-5d-6e-3f-6g-6h-8i-5j-4l2
wvuurkorf	a-10b9c-7d-6e-5f-8g-7h-3i-4j2k-9l-8m-6
wvuurkorven	a-3b6c-1d-2j-2k-6l-1m-3
wvuurpijl	a1b6c3d-3e-4f-2g-3h-9i-6j-4k5l-10m1
wvuurpijlen	b-1c-12d-9e-3i-2j-6k2l-2m-7
wvuurtje	a-4c-6d5e-1g-2h-6i-1j-7l-1m-7
wvuurton	a-4b10c-5d-8f-1g-6h-6i-1k-2l-4m-8
wvuurwapen	a-2b-2c-3d-1e-4f-4g4h-1i-2k-2m5
wvuurwerk	b-3c2d-8e1f-1i-3m-3
wvuurwerkafval	a4c-8d-4g-7h-6j2k-4l-4m-5
wvuurwerkbom	a4b-4c4m6
wvuurwerkbommen	b-1c-5d-1m-8
wvuurwerkpot	a1b-4c-2g-2h-6i-1j-2k-2m5
wvuurwerkresten	b-7c-6d-3g-2h-1k3l-2m-2
wvuurwerkshow	a1b-4c-1d-2g-1h-3i-1j3k-1l-4m-3
wvuurwerkverbod	a1b-5c-9d-6e-4f-2g-7h-7i-1l-2m-4
wvw	a3c-6d-5e5f-5g-5h-6i-3j-2l-5m-7
wvxz	f3h-2k-2m-1
ww	a-3b2e-4f-1g-1h-2i-1j1k-3l-1m-4
wwaaien	a-2b-1c-5d-4e-2f-3g-3h-3i-2j-4k-5l7m-10
wwaait	a-2b7c-3d-5h-2j2k-2m-1
wwaar	a3b-2d-10e-7f-14h-8i2j11k-3l-4
wwaarom	a-7b-3c-9d-5f-8g-8h4i-5j5k-10l-12m-9
wwaarschijnlijk	a-1c-2d-3e-2f5g-5h-1j-5k-1l-9m-8
wwaarvoor	a-2b-5d-4e-3f-3g-5h-3i-3j4k-2l-4m-5
wwacht	a-2b-3d-6e1f-5g-4h-1i5j-3k3l-8m1
wwachten	a-6b-8c-9d-6e2f-4k-7l2m-8
wwagen	b-4c2d-4f-7g4h4i-4j-5k-4l-7m4
wwagens	a-1b-3c-1d-2e-1f-1g-1h4k-1l-6m-1
wwakker	a-7b4c-5e-8f-6g2h-8i-9j-7k3l4m4
wwalm	b1h-2m-3
wwalmt	a-5b2c-5d-5h-2j-3l-1m-4
wwandelaar	a-5b-7c-2d-2e-3f3g-1h-5i2j-4k-6l-5m5
wwandeling	b-1e-1f-3g-2i2j-1l2m-3
wwanneer	b-10d-5e-6f-9g-8h3i-8j7k-8l-4m-8
wwant	a-2b5c-3d3f4h1i-6j1k-3l-11
wwapen	a-6b-6c-5d-4e-4f-2h-2i-2j-1k4l-8m-4
wwar	c-1f-2i5j-1l-7m-5
wwaren	a-1b-14c-4d4e-5f-6i2k1l-9m-8
wwarm	a-5c-2d-3e-3f-4g-1h-4i7j-3k-6l-4m5
wwarme	b-3d-3f-3g-6h-1i-9j3k4l5m-3
wwas	b1c-5d-11h-2i-3j-2k-3l-2m-13
wwasrek	a-4b-5c-5d-1e6f-2g-6h-3i-3j-3k-7l-6m-6
wwat	a1b-7c-10e-8f-7h-7i-9j6k4l-15m-12
wwater	a-2b-7c-3d-5e-5f-10j-3k-9l10
wwaterkant	a-4b-2c-2d-5e-5f-4g-3h-4i8j-2k-5l-4m8
wwaterleiding	a-5b-6c-6d-4e4f-1g-1h-4i-3j-4k-3m-5
wwaterlelie	a-4b7c-6g-1h-1i-4k-1l-4m6
wwaterrijk	a-3b-5c6d-1e-5f-3g-9h-3i-6j-5k6l-3m-6
wwc	a2b-4c7d-4f2g-6h-6i4j-1k-2l-5m4
wwe	a2c-13d-10e-12f-11g-4h-9i3j-16k8l-9m-2
wweddesteyn	a6b-6c-8d-7e-5f-5g-7h-4i-2j-4k-7l-6m-5
wwedstrijd	b-6c-4d-4e-6f-4g-4h-5i-3j-4k6l-4m-6
wwedstrijdje	a-7d5g-5h2i-2k-2l-3m-5
wweek	b-2c-11d-2e5f2h1j1k-7l1m-8
wweekend	a-2d-1e-5f4h-2i-5j-3k-9l-3m-4
wweer	b1c-3e-5f-3g-4h2j-4k-5l-1m-14
wweet	a-3k-7l1m-4
wweg	c-1e-2g-4i4j-5l-3
wwegdek	a-1b-2c-1g-3h-2l2m-5
wwegens	a-1b-1c-2d-3e-1g-2i-3j-4k3l4m-5
wweggehaald	a-3b3c-8d-4e-2f-2g-3h6j-3m-1
wweggelopen	a-2b-3c-2d-5e-4f-5i1j-6k-8l3m-1
wweggereden	a-1b-1c-1e4f2g-3h-5i-3l-4
wweggerend	a-4b-3c5e-4f-3g-1h-2l-2m3
wweggesleept	a-2b9c-4d-3e-4f-4g-3h-7i-4j-4k-1l-5m-5
wweggestuurd	a-7b-4d8e-1f-5h-2i-2j-3k-2l-6m-7
wwegsturen	d3g-2j3k-3
wweiland	a-3b-4c-4d-6e-4f-2g-2h2i-1l2m-4
wweken	a-3b-5c-7d-2e-7f4g-6h-1i-5j-4k-5l8m-3
wwel	a-4b-2d1e-14f-9g-7h1j-8m-13
wwelke	a3b-10c-5f-4g-6h7i-4l-1m-2
wwelkom	a-2b-3c-4d-9e-3f-3g-7h-3i-2j-4k8l-4m-7
wwelnee	a-2b-2e-3f-1g4i-1j-5k-1l-1
wwelterusten	a-3b-2c-2d-4e-2f-2g-2h-3i-2j-2k2l-3m-2
wwensen	a-7b-6c-5d-6e-4f-4g-8h-4i-6j-2k5l-6m-6
wwerd	a-6b-2c-4d3e-4f-7g7h2i-4j-4k-2l-6m-3
wwerk	a-3b-2c-2d-5e-5f4g4h2i-6j-1k7l-5
wwerken	a-3b-6c-3d-8e1f-1g-5h-4j-3k3l-5m-6
wwerkt	a-3b-3c-4d-3e-2f-4g-3h-3i-3j-4k6l-1m-4
wwest	a-1b1c-6d-4e-4f-2g-3h-6i-3j-4k6l-2m-8
wweten	a-8b-11c-6d1e-7f-3g1h-8i-3j-3l1m-9
wwhatsapp	a-1b-6c-1d-5e-1f-2g4j5k-5m-2
wwie	a-4b-10c-3d-10e-7f-10g-2h-5i-3k3m-5
wwiek	a6b-5c7d-5e-5f-7g-4h-5i-2j-4k-3l-1m-5
wwielen	a-1c4d-1f-5l-4m-5
wwielsleutel	b-1c-3f-1g5h3l-1m5
wwiet	a-5b-7c-6d8e-2f-4g-4h-5j-2l-6m-6
wwij	c-2d-1e-11f4g-7h-7i-9l-2m1
wwijk	a-4c-6g-4i-9k-1m-8
wwijkagent	a-3b-4c-5d-5f2g-6h-7i-3l-5m-5
wwil	a-10b1c-2e-2f-13g-10h-11j2k-10l8m2
wwilde	a-3b-2c-3d-5e3f-3g6h-5i-5j-2l-7m1
wwildplassen	a-1b-3c-6d7e-5f-3g-4h-5i-2j-3l-5m-4
wwildplassers	a-4b-3c-4d7e-4f-5g-5h-6i-4j-1k-4l-5m-7
wwillen	a-6b-5c-3e-1g3i-9j-3k-5l-8m-1
wwim	a-2b-2d-1e-3f-1g-5i-3j-3k4l-5m5
wwind	a2c-1d-5e-3g-3i-4k-4m-3
wwinkel	a-2c-6d-5e2f1h-1i5j-3k-8l2m1
wwinkelcentrum	a1b-6c-8d4e-6f-6g-5h-8j2k-10l1m-1
wwinkeldief	e-4f3i-1l-1
wwinkelier	a-2b-1c-2d-4j3k-4l-1m-1
wwinkelruit	a-2b-5c-3e-6f4g-3h-4j-1l-4m-5
wwinkelwagen	a-1b2c6d-7e-6f-6g-3h-7m-6
wwinkelwagens	a-1b-6c2d9e-5f-5g-4h-8i-1j-1k-3l-7m-4
wwinkelwagentjes	a-5b-5e-2f-4g-5h-2i-1j-2k-2l-5m-5
wwintersport	a-1b-6c-5d-5e-3f4g-4h-4i-2j-2k-1l-2m4
wwit	a-2b1c-1d-4e4f-4g-4h-8j-3k-5m-3
wwitte	a-5b2d-1e-2f-4g-6h-2j3k7
wwonen	a-5b3c-4d-2e-2f-5g-1h-3i1j-2k-5l-1m4
wwoning	a5b-4c-5f-1k-3l-1m6
wwoningbouw	b-3e4f-4g-2j5k-4l-1m-6
wwoon	b-2c-4d-4e-3f3g-5h-4i-5j-2k6l-6m3
wwoonboot	a-2b8c-3g-2j-2k-1l-2m8
wwoonkamer	a-2b-3c-6d-8e-6f8g-6h-1i-1k-4l-5m8
wwoont	a-7b2c-2d3e-3f-6g-7h-4i2j-3k-6m6
wwoorden	a-5b-6c-4d-9e-4f-5g10h-5i-5j-6k-8l-5m-9
wwoordenwisseling	a-3b-3c-4d-2e-2f-2g8h-5i-1j-1k-4l-4m-7
wworden	a-4b-3c9d-12e-3f1g-2h-14i-10k-8l-9m-3
wwordt	a-3b-2d-4f-7g5h-7i-6j-4k-5l-1m1
wwou	a-2b6c-3e-1f4g-4j-5k-6
wwrikken	b-1c5e4f-2g-1j-3l-3m-8
wwtf	a-4b-6c-5d3e-7f-5g-5h-5i-5j-5l-5m-7
wwurgt	a-2b-5c-5d-3e-3f-2g3h-3j-1k-4l-7m6
wx	a-6b-4c-5d4f-5g-9h1i-4j-3k-3l2m-6
wyear	a-1b-2c-2d-4e-3f-2g-4h-4i-2j-2k3l-5m-4
wyo	a1b2c-2d-1
wz	a-5c-5d-6e1f-5g-5h-6i-5j-8k3l-8m-6
wzaak	a-1b-3c-1e-1f1g3i-5j-3k-3l2m-6
wzaal	a-6b-4c-3d-2e-7f-4g-6h-7i-1j-7k5l-1m-6
wzacht	a-2b-4c-1d-1e-3f-3g-4h-3i2k3l9m7
wzachter	a-2b-2d-2e-4f-1g-3h-4i-1j5k-7l-4m-3
wzag	b5c4d-10f-4g-3h-7i-4j-8k2l-7m-7
wzagen	a-3b-3d-3e6f-5g-3j-1k-6l-3m-5
wzaken	a-3c-3d-2e-1g-3j2k3l-2m-3
wzaklamp	a-5b-3c-2d-5g-5h-4i-3j-4k1l-5
wzaklampen	a-2b-3c-6d-4f3g-1h-2m2
wzaklampje	a-1b-5c-3d-2e6f-2h-2i-2j-2k-2l-4m-4
wzal	a2c2d-7e-4f-5g-3h-6i1j-6l-5m-7
wzand	b5c-1d-3e-4f-2g-2i-2k-6m-5
wzat	a-5b-8c-3d-14e1f-3g-8h-2i11j-5k-6l-4m-7
wzaten	b-4c-2e-1f-2g3h-4i-1k-2l-2m-6
wzaterdag	a-8b4c3d3e-7f-5g-5h3i-6j-8k-9l-6m-7
wzatlap	a-5b-3c-5d7e-6f-5g-6h-6i-2k-5l-7m-7
wze	b-5c2d1e-3f1g4h-8j-2k-14l-13
wzeg	a-8b-4c-4d-8e-4f-3h-3i-2j-8k7l-5
wzeggen	a-8b-7c-9e-2f-8g-4h5i3j-2k-1l-2m-9
wzegt	a1b-4c-3d2e2f-2j-5l3m2
wzei	b-8c-6d-9e2f-9g2h-6i-9j-3k2l-9m-9
wzeiden	c3d-1e5f-3g-3
wzeiken	a-4b-2c-2d-4e-1f-1g-6h-2i-1j-4k8l-2m-3
wzeil	a-5b-5c-7d-5e1f-4g-5h3i-2j-5k2l5m-6
wzeker	a-8b-1c-3e-9f-2g-7h5i-6j-6l-9
wzekering	a-4b-2d-1e-2f-3g-4h-2i-2l5m-3
wzelf	c-1e-3f1h2k-1l-3m-2
wzelfde	a-6b2c-4d1e-8f1g-4h-6i-7j-6k2l-5m-7
wzelfs	a-6b-5c-6e-5f-2g-5h-3i-6j-1k1l-8m-3
wzes	a-8b-7c3d1e-8h-9i-3j-6k-2l5m-6
wzessen	a-3b-4c-4d1e-5f-8h-4i2k-5l-6m-3
wzet	b-7c-8d4e-7g-6h-6i-7j-6k7l-10m-9
wzetten	a-5b-3c-6d2f-2g-6h1i-5j6k-1l-5m-8
wzich	a6b-8c-4d-1f-7h-9i-1j-3l-3m-10
wzichzelf	d5f-4g1h-2i-4l-4m2
wzie	a-10c-3d-13f2g-8h-10i2j-6k4
wziekenhuis	a-6b-2c-6d-7e-4f-6g-1h5i-7j4k-2l2m-9
wziekenwagen	a-1b-4g-3h-2k-5l7m-2
wzien	a-4b3c-2d-9e-3f4h-5k-8m-2
wziet	a4b-2c-3d-4g-7h2i-5j-6k-7l-13m-1
wzij	a-1b-6d-1e-6g5k-14l-12m5
wzijkant	a-4b-7c4d-2e-3f-3h6l-3m-7
wzijn	b-5h-1j-3l-1
wzin	b-2d-2f3i-8j-3k6l-2m-7
wzingen	a-5b-5d8e-7f-4g-9h-8i-8k-8l-8m-7
wzingende	a-6b-5c-6d6e-7f-5g-5h2i-1j-1k-6l-3m-6
wzit	a-6c-4d-7g-1i3j-1k-5m2
wzitten	a-1b-6c2d2e-2g-4h-5j-5l-4
wzo	b-1c-4d-16e-13f-1g-15h1i-2j-5k9l-4m-5
wzoals	a-3b-2c-2d-5e-2g-2h-1i-2j-2k4l-3m-1
wzocht	a-4b-2e3f-5g-10h-5i3j-3k-7l-6m-5
wzoek	a-2b-1c-5d4e-4f-3g-1h-1i1j-5k-5l-5m1
wzoeken	a-3b-2c-1d-3f-5h1i7j-1k-6l-6m5
wzoekt	a-4b-2c-6d1e4h-6j-5k-6m-2
wzogenaamd	a-3d-2e2f1g-5i-5k-4l-2
wzogenaamde	a-2d-3e5f-4g-4i-3j-1k-4l-2m-3
wzoiets	a-7c-6d-3e-4g3h-5i-6j2k-7m-3
wzojuist	a2b-7c3d-2e2f-5h4j-2k-4l-1m-1
wzolder	a1b-7c-5d-9e3f3g-7h-4i-4k-8l2m3
wzolderraam	a6b7c-3f-3h-3k-3m6
wzon	a6c-4d5f-3g-5h-4i-6j5k-4l1m-7
wzondag	a-1b-1d-3e-4f3g-2h-4j-4l-4m-1
wzonder	a-11b-15c-15f-8g-3h5j-10k-9m-6
wzone	a3c-2d-7e-5h7i-3j-2k-5l-1m-4
wzooi	a7c2d-7e-3f-7g-5h-3i-3j-2k-7l-1m-4
wzoon	a-1b-2d2e-8g-3h1i3k-2l-5m-4
wzoontje	a-2b-3c-4d-5e3h-5i4j-7k-8l-6m4
wzorgcentrum	a2b-2d2g-3m-3
wzorgen	a-6b-1c-5d3e-6f-4g-7h-6i-4j-2k5l-4m-6
wzou	a-3b-5c-1e-2f-5i4j1k-9l-7m-15
wzoveel	a7b5c-2k-7m-4
wzuid	a-4c6d-5f-5g-1h-4j2k-1l-4m-10
wzuidwijk	b-5c-5d-7f-2g-2h-4i-2j4k-5l-1m-4
wzus	a-7b4c-7d-6e3f-6g3h-4i-3j-1k-9l-5m-4
wzusje	a-3b-2d-2e-2f-2k-2l-1m6
wzwaaien	a-3f-3g-1i-3j-4k5l-5m1
wzwaailichten	a-3b-4d-3f-5g-5h-2k-2l6m-9
wzwaait	b1c-1d-7e2f-2g6h-2i-1j-1k-5l-8m7
wzwaan	a-3b-3c-7d-3e-1f-2g-5h-6i-2j-2k-3l8m-6
wzwaar	a6b-8c-4d-9e-3f-2g-7h-7i-3j-6k-4l-5m-2
wzwager	a-5b-4c-3d-6e-2g-7h-4j-4k5l-6m-6
wzware	a11b-3c-8e-4f-7g1h-4i-4j1k-9l-2m4
wzwart	a-6b5c-4d1e5f-3g-7h-2i-6j-2k-9l2
wzwarte	b3c-7d-8e-2g1h1i-4j-5k-7l-3m-6
wzwembad	a-4b4c-4d-5e6f-5h-8i-2j-7k-5l-1m-5
wzwemmen	a-3b-1c-1d1e-4f-1g-6i5l4m4
wzwerver	a-3b4c-6d-1e-3f-4g1h-2i4j-2l-2m8
wzwiepen	a-1b-4c2d-2e-3f-3g-1h-2i-1j-3l1m4
wzwolle	a-1e-4f-2g-1h1i2j-3m-7
w❤	a-6b-5c-6d-7e-5f-3g-5h-5j-5k5l-7m-6
w🎆	a-9b-3c-6d-5e-3f-3g-6h-6i-2j-4k8l-4m-4
w🎉	a-7b-6c-7d-10e-8f-4g-9h-6i-6j-5k8l-10m-8
w👀	a-4b-6c-5d-6e-5f-5g-5h-4i-4j-5k5l-5m-6
w👌	a-3b-1e-3g-4h-1j-2k4l-5m-4
w👍	a-6b-6c-6d-8e-7f-4g-5i-5j-4k5l-7m-6
w🔥	a-6b13c-7d-6e-4f-2g-4h-3i-3j-4k-9l-4m6
w😂	a-7b-6c-5e2f-4g-2h-4i-4j1k7l-10m-3
w😅	a-6b2d-1e-2f-2g-2h-2i-1j-3k6l-2m-3
w🙄	a-2b-7c6d6e-5f3g-5h-6i-6j-6k-2l-7m-8
w🙈	a-5f-3i3k2
w🙏	a-5b-5c-6d-7e-5f-4g-6h-4i-6j-3k6l-7m-5
w🥂	a-5b-4c-4d-6e-5f-4g-5h-4i-4j-3k5l-7m-5
w🥳	a-5b-2c-4d-8e-4f-3g-4h-3i-4j-3k4l-7m-4
xanimal+ask	a-8f-2g-1h2j6l2
xanimal+bang	c-7d-9e-2f-3g-4h4i4k-11l2m-7
xanimal+body	a-2b-3c-4d-3e-5f-4g-5h-1i-4j5k-2l8m-8
xanimal+break	a-4b-1c4d-8g-5h-3k4l1m-4
xanimal+building	a4b-1c5d-4f-3j-1l-5m-4
xanimal+burn	a2b6c4m9
xanimal+calm	b-3c1d-4f-1g-3k6l-4m-1
xanimal+child	a-1b4d-3e-3f-2g1i-5j-2k4l4
xanimal+clothes	a-6b-1c-3e-6f-4g-5h-4i-9j1k-3l9m-8
xanimal+done	a-5d-7f-1g3h-3i1j2k-13l11m-2
xanimal+enter	b3c-5d-3e-1f-5g-2h-2j-4k3l3m3
xanimal+furniture	c-3d-2e-5g-5h-4j-3k-4l8m3
xanimal+height	c5d-4e-2f-2h-6k-4
xanimal+house	a-1b3c5d3e5f-3g-2i-3k-5l2m4
xanimal+ill	g5k-4l-6m-1
xanimal+lost	a-3d-2e5f-6g-1i-6j-5k-9l6
xanimal+man	b4c5d6e3f2k-8l-12m4
xanimal+near	a2b1d3e-4i-3k2l5m-6
xanimal+noise	a-6b-4d5e-3f3g-6i-6j-5k-9m2
xanimal+now	a-2b5d-3e6f-3g-4h8j3k-6m3
xanimal+odd	a-3b-1c-3d-7f1g-6h-1i-2k4l1m-5
xanimal+past	b-3c2e-3f7g-2h5j-2k-4l-5
xanimal+rumour	a-6c6d-1e-5f-5g-5h-4j5k-6
xanimal+service	a4b1j2l-2m2
xanimal+someone	a2b3c3d-4e-8f-2g-2h-2i-4j5k-4m1
xanimal+spy	d-3g3k4l-2m-1
xanimal+steal	b3d-1e-4f4j3l-1m4
xanimal+street	a-7d-5e-3g-4h-2i3l6m-4
xanimal+strike	b4g-1l-1
xanimal+thing	e-5g-1k4
xanimal+throw	a4b3c6d-7l-2m2
xanimal+utility	b-5c3d-3e-5f-1h-2j-3k-4l7m-1
xanimal+vehicle	a2c-2d-5f-2h2l6
xanimal+water	a-2b-3c-9f-3g-5h-3i-2j-1k-2l7m-5
xanimal+we	a-5b-4c1d-10e-6f-9g3h6i2k6m-5
xanimal+woman	b-3c-2e2g-2i-2j-4l4
xask+bang	d-5e-1f-5g-2h-2l-3
xask+body	a2b-3c-5d-5k-4m5
xask+break	c5g-3i-2l-3
xask+building	b-2h-2i1j3k-1l-4
xask+burn	b11c2d-9e-6f-5g-2h-14i-14j1k-4l-14
xask+calm	a5b3d-1e1f1h-1i2k-4m4
xask+child	b-2h-4i9k-3
xask+clothes	b2f-3g2i3k-2l1
xask+cry	a-2c-2d12e-4f-2h-7i-3j-4k-7l2
xask+done	a1i4
xask+drive	a-2b-5c-1d-3e-6f-10g-2h16i-2j-2l-13m-3
xask+enter	a1b1f8g1i-2k-6l-6m3
xask+food	b-5c-3e-8g-9h-3j-4k10m-2
xask+furniture	c6d-5g3k-1m1
xask+height	g-3k2l-3
xask+house	b9j-2k-2m4
xask+ill	b-5c-1e-1f-7i-4j2k-10l6m-1
xask+lost	b-7c-3d2e-8f-3g-8i12k-12l-2
xask+man	c-4i3m2
xask+near	k2
xask+nice	b2c3e-6f9j-4l-7
xask+noise	a-3c-3d1e-4h1j1l-2
xask+now	j2
xask+odd	b2d-8e5f-6j6
xask+past	e-4h-1i2k-3l-3m-8
xask+rumour	c-2k-4l-2
xask+service	d-3e-2g4j6k-12l-2
xask+someone	j3k-2l-2
xask+spy	e-5h-3j3k-7l4
xask+steal	b-5c-5d-8e-7f9h-5i-3j-1l-1
xask+stone	b-7c-4d7e2h-6i-2j-2k-5l2
xask+street	h2k-2
xask+strike	a-4b-1e-2g12h-3i-9
xask+thing	f3h5j6k-6l-3
xask+threaten	a-4c-5d-8f-9g10h-5i-2k-7l-5
xask+throw	b2c-1e-4f1g3h5i-2k-3l-7
xask+traffic	a-8b-9c-5d-2e-2f-10g-14h6i-11m-9
xask+utility	a2c-2d-2e4g-5i-1j3l-1
xask+vehicle	c-1h7i2k-3l3
xask+water	a-4c-15e-7f2g3h1k-8l8m6
xask+we	k-1
xask+weapon	a-8b-8d-3f-13g4h-5i-6j-4k-2l-1m1
xask+woman	a-2g2h-2i5k-3m2
xask+youth	c-3g3i4j-2
xbang+body	a6c-2d3e-3g-9h-3i-8j-4k2l-7m7
xbang+break	a13d2e-6f-2g4h-3k-3l-1m9
xbang+building	b4d-7e-4f-2h-6j-4k-5l-6m2
xbang+burn	a6b4d-3g-5h-3j-4m5
xbang+calm	b-5c-9d-7e-2g5i-8j-9l-6m1
xbang+child	a6b-5c-6e-5g-1h-4k1l-7m2
xbang+clothes	f-2h-2i-3j-2k3l3m5
xbang+cry	a7b-4d3g-7
xbang+done	a2e-6f-1g-1i4
xbang+enter	a5b6c-4d-2f-3g6h-3k-4l-1m5
xbang+food	a8g-4h-5i-3j-3l-1m-1
xbang+furniture	a6b3c7d-11e-4f-2g6h-4j-5k-3l-4m6
xbang+height	c-8d-6e-2g3i1j-2k-9l-7m-5
xbang+house	a11c-11e-7f-7g-1h-3i-2j-3k-8l-5m6
xbang+ill	a11b-4c5d-2e-4g-11h-6i-2j-4k-4l-10m8
xbang+lost	a-5f-1i1j-1k-4l6m6
xbang+man	c-3e-5f-2h2i-4j-4l-3
xbang+near	a8b-3e-5f-4h-2i-5k-3m-6
xbang+nice	b-2c5d-1j-2k-3m-1
xbang+noise	a9b-7d1e7f-2g-9h-5i-7j-4m-5
xbang+now	c1d-4e-6f-5g2h5i-9k3l2m-6
xbang+odd	a10c-8d3e-5f-2g3h-2k-1m9
xbang+past	a6b-9c-5d-5e-3f-5h-3i-3j3k-2l-3m1
xbang+rumour	a4b-5c-7d-4e-4f-2h3l-2
xbang+service	a8c-2d-4e-2g-4i-3j-6k-11l-2m-3
xbang+someone	a6d2e-6f-5g2k-5l-4m2
xbang+spy	a-2d-3e-3f2g-2h3i-2k4m-6
xbang+steal	a-2f-2g-1k5m-1
xbang+stone	a8c-4d-3e-2g-2j2k-5
xbang+street	a15e-9f-4g-4i2j-6k-7
xbang+strike	a6c-6d-3e-2f-2g-6h-3i-1j1k-5l-3m-4
xbang+thing	a3b-2e-2f-2k3l-4m-3
xbang+throw	a14c-11d-2e-4f-1g-3h-11k-3m-2
xbang+traffic	a2m-2
xbang+utility	a-1b3c-2d4j-1
xbang+vehicle	a13c-5d-1e-1f-2g2h-3j-3k-4l-2
xbang+water	c6e-2g-3h-5i2j6k-4l-9
xbang+we	b4c6d-6e-6f-5g-8i2k7m-1
xbang+woman	b2d-3e-1g-3i-2j2l-5
xbang+youth	a10b-4d3e-9g-2i-2j-4k-1m3
xbody+break	a4b-2c-11e4f-8g5h-7k-4l7m6
xbody+building	a-5b-5c-8d4e-9f5j-2k3l4m-1
xbody+burn	a4d-2g-6h-4k-5
xbody+calm	a4b-2c-1d3e3g-1i5m-3
xbody+child	a4b-2d2j-3l-3
xbody+clothes	c-3e-1f2h-8i2j2k3l-3
xbody+cry	a4c-2d-9e-2i-9j-3k-3l-5m5
xbody+done	c-3d-1f3g4h3j2k-5l-7m2
xbody+drive	b-1d-2f-4h6i-2j-3k-2m6
xbody+enter	a2c-2e-5f4g5h-1j2k3l2
xbody+food	b3c-1d-5f-2g-8h6i5j-2k-5l-6m-5
xbody+furniture	b3c-9e-4g2i-3l7
xbody+height	a-2c-1d-2e-1f-2g-10i-2j4l-2m-2
xbody+house	a2b-2c-1d5e-2f4g2h-2i-5k-4l-1
xbody+ill	b-2c-4f-4g-1h-5i-2j-4k-4
xbody+lost	a5e-6h-1j-3k2l-5m-2
xbody+man	a-2b-4c-7e-1i-10l10m3
xbody+near	a2c-7d3f-2g5h4k-9
xbody+nice	g-5h3i2j-1k5
xbody+noise	e3f-3g5h3l2m-4
xbody+now	b4c-7d-2e-3g8h-5i1k-9l-3
xbody+odd	a-10c-4f1g5h-1
xbody+past	a2b2d-3e-3f-4h4j1k-2l-3
xbody+rumour	a4b-4c-2e-3f-6i2j5k4l1
xbody+service	a-6c-1h-2i1k-5l-5m-4
xbody+someone	a4c-9h2j3k-7
xbody+spy	d-6e-1g4i-3j-1k3l-4m-1
xbody+steal	a-3e-4f2g5l-2m5
xbody+stone	a-6e2f-4g6h-4l-3m-3
xbody+street	b-1c2d-2e3f-2g7h-1j2k-3l-6m4
xbody+strike	a-7b-2c-7d-7e3f-5g9i-4l-10m2
xbody+thing	b-1c-1d3e4g-3h-6j-2k3l-4m-3
xbody+threaten	a-2d-2e-2f3g4h-3i-1j-2k-5l-3m8
xbody+throw	a-4b-2c-4d-1e-2f-2g9h-3i-1j-3l-5
xbody+traffic	d-1e2f4i-2j-1l-2m2
xbody+utility	a4b-3e4f3g-4h5l-2
xbody+vehicle	a-6b-2c-5d-4g1h7i1j-3k-3
xbody+water	b-2c-2d-2e-3f-3l2m-2
xbody+we	c-7d-2e-8g2h-2i6j1k-3l-2
xbody+weapon	a-1d1e-1f3g-5h-1i-2k-2l3m2
xbody+woman	a-3b-3d3e-4f5h-5j2l-1m4
xbody+youth	a6c-7d-2e2h-5i-6j-5k-2l-5m6
xbreak+building	b-4c-3d-1f-1h4k-3l-1
xbreak+burn	c-4d-4e-2f-2g-2h-5j-4l-4m6
xbreak+calm	a4b-3c3e3f6g-3i-3l-7m-11
xbreak+child	d6f-2i3j-3k2l-7
xbreak+clothes	a-4d-7f-8h1i-3k-2l6
xbreak+cry	c-2d-8e-4f-2g3i-1k-2l5m6
xbreak+done	b-1c2d6f2k-2l-6
xbreak+drive	b-3c-6d-2e-4f-9g-3h8i-4j2k4l2m2
xbreak+enter	a-2c-1d2e4g-3h4i-1j-3k2l-4
xbreak+food	d-1e-7f3g-6h-2i3j-4l-1
xbreak+furniture	b-2c7e-4g-4h-6i-9j-3k-8l-3m-8
xbreak+height	a-3b3c-4d-6e-4f-5g2h-1j3l7
xbreak+house	f2k-10m4
xbreak+ill	a5d6e2g-3h-4j-1k-1l1
xbreak+lost	f-3g1h3i5k-5m2
xbreak+man	a-5b-9c-6e7g-2h-6i-1j-1l5m-2
xbreak+near	d2e-3f-3g3i-7j-3l4
xbreak+nice	a-7b-8c5d-3e-4h-2i-4j-2k3l-4m-6
xbreak+noise	d10f-8g-5h-3i-3j-7k-8
xbreak+now	c2d4f-1g-3i2k-1l-4
xbreak+odd	a-3b1c5e6h-8i-1j-10k-6l-11m-7
xbreak+past	a-7d-10e-3f5h-4i2j-10k-3l-8m-2
xbreak+rumour	a2b-5d-2h-4j-8k2l3
xbreak+service	a-8b-1c6d-7e-1i-6j-2k2l-7
xbreak+someone	d3g4h-2i-7j5k-8l-2
xbreak+spy	b-3c-4e8h-2i-3j-3l-2m-3
xbreak+steal	a-3b-1d-3e5f5g2h-2i-3l-2
xbreak+stone	a-7d1e3f-6g-7h-6j-1k5l-3m-4
xbreak+street	d3f-4k-4m-5
xbreak+strike	a-6b-3c5d1e2f-11h-2k-3l-12m-2
xbreak+thing	b-5c-2d-2e2f8g-4h-3i-3k-1l-5m-5
xbreak+threaten	c-1d-3f-2g5h-2m8
xbreak+throw	c5d4e-4f-5g3h-4j-1l-1
xbreak+traffic	a-2b-2c-1d-6e-2f2h2j-1k-2l-3
xbreak+utility	a-5b-1c-2d-7f-3g-2k-4l6
xbreak+vehicle	a-1b-5c6d-9g-2i3j-6l-3m-3
xbreak+water	a-5b2e2f2g-6i-4k-2
xbreak+we	c1h-7k2
xbreak+weapon	a-3b-2d-6e-7f4g2h-2k-2m-2
xbreak+woman	a-3b-2e4f-9i2l-6
xbreak+youth	a4b-5e-9g1i2k1l2m3
xbuilding+burn	a-8b11d-8e-3f-2g-7h-5i-4l-9m8
xbuilding+calm	a-5b-7d5e-3f-6h-3i4j-4k-9l4m3
xbuilding+child	a1b-4c-4d-8h1i4k-7l2m-1
xbuilding+clothes	a-1d-1e-1j1k-2l-3m2
xbuilding+cry	a-3c-2d7f-3g-9i7l-6
xbuilding+done	c-2d4e-2f5g5h3k-2l-4
xbuilding+drive	a-2b-3c-6d-5e-5f3g-7h5m-2
xbuilding+enter	a-3b-4c-1d4f6g-3h-4j-3k3
xbuilding+food	a-4b-2c6e4f-2g-5i3m-3
xbuilding+furniture	b-2d-9e1f4h-3j-6k-1l-10m-2
xbuilding+height	a-7b4d2e-2f-3g-3i2j-3k-2m2
xbuilding+house	b6c5d5e4f1g-7h-10i-7j-4k-2l-7
xbuilding+ill	e-2f-2h-3j-1k-5l2m4
xbuilding+lost	d-1e-1f-2i4l-3m-3
xbuilding+man	a-1b-3c-6d5g2j-2
xbuilding+near	a2b4e-5i-6k-5m5
xbuilding+nice	a-2b-4d-5e-2g-3i-3k8l-2
xbuilding+noise	e-5f2g-2h5i1j-5k5l-4m-2
xbuilding+now	a-4b-4c3e-1f3h-9i1j-1k-9l3
xbuilding+odd	b-3c-4d-7e5f-1j-2k5l-6
xbuilding+past	a-5d-5e-2f-2g9i-2j-4k-3l-6m-6
xbuilding+rumour	c2d1f-7g5h-10j2k-5l-6m-2
xbuilding+service	b4d-1e-2f3h-5i-6k-4l3m-2
xbuilding+someone	b-3d-2f-2g4h-2i-5k4m4
xbuilding+spy	a2b-6f2g-4h-3i-2k-1l-5m5
xbuilding+steal	a-3b-2d-2e3f3g2h1k3l-7m6
xbuilding+stone	a-4b-2c3d-2e-2f5g-3h-6i-1j-1l-4m-2
xbuilding+street	b-4c-7e-9f2g-7h-4i-3j3k-4l6m-7
xbuilding+strike	a-7c-1d-6e-4f-5g6h-6i-6k-9l2m2
xbuilding+thing	a1b-3d-2f-5g-6i-4j-3k-3l7m-8
xbuilding+threaten	d-6e-3f3g6i-2m2
xbuilding+throw	a-5b-3c11e-4f1g-7h-5l-2m-6
xbuilding+traffic	a-2b-2c-5d-1f2h8l-3m-5
xbuilding+utility	a-6b-1c-11e1f1g-4i-3k-3m-3
xbuilding+vehicle	a-3b3c-3f2i5j-2k-5l-3m7
xbuilding+water	a-1b-4c2d-4f-3h-2i-2j-1l5m-9
xbuilding+we	c4d4f-6l8
xbuilding+weapon	a-2c-7d-5e-1f4g4k-1l-5m9
xbuilding+woman	b2g-6h-4i2j-5k-3l5m-7
xbuilding+youth	a-8b-1c3e-2f4g-3h-11j-4k-7m-10
xburn+calm	c-7d-4e-3f-3g-4h-7l2m-16
xburn+child	a4b8c4d-4f-1g-8h-6i2j-4k-5l-3m3
xburn+clothes	b1c-4g4h-2k-1l-3m9
xburn+cry	b3d-2g-8h-6i4j-2k-4l-3m3
xburn+done	a-2b3c3d-12e-2f-6h-2i-6j-8l-2m4
xburn+drive	a-3b-5c-2d-2g-3h6m1
xburn+enter	a2b12c-6e-2f-4h-3k-3l-2m5
xburn+food	b-8c1d-3f-4i-1j-8k6
xburn+furniture	a-8b12c-6d-8e-2f-4g-6h-1i-3j-3k-8
xburn+height	a-9b9d-6e-2f-3g-4h-5i-4j2k-2l-9m6
xburn+house	a-3b14c-3d-10e-10f-10g-9h-7i-7j-9k-4l-13m20
xburn+ill	a5d-6g2h5j-2k-3l-2
xburn+man	a-6b3c3e-3f-1g6i-2j-4
xburn+near	b11c-4d-8e-5f-8h-5i-7j-4k-10l-8m2
xburn+nice	a-3b-2d-4k3m-3
xburn+noise	a-5b9c-3e-1f-2g-2h-2i-1j-7k-2l-7m7
xburn+now	e-3f-3g4i-4j-2k3l-3m3
xburn+odd	a-1b4c-8d-2e-2f-2g-2h-5j-4l-4m8
xburn+past	a-12b2c-9d-2e-2f-5g-10i-4j-10k7m-11
xburn+rumour	a2b7e-4f-4g3h-2i1k-3l3
xburn+service	a-1e-2f-3j-8k2m7
xburn+someone	b7d-3e-4f-6g-8i-3l-3m6
xburn+steal	b4c3f-3m3
xburn+stone	b8c-1h-2j-3k-4m3
xburn+street	b13e-1f-4g-6h-12i-8k-12l-6m-10
xburn+strike	b5c5d-3f-3g-7h-3j-4k5l-1m-4
xburn+thing	a-3b1h-1k3m6
xburn+throw	a8b4c1d-5g2h-1m7
xburn+utility	a-8b9c-6d-2e-7f-2g-2i-1k-4m2
xburn+vehicle	b4d-8e-5f-4h3i-2j-9k4l-2m9
xburn+water	b5c-6d-1f-1g-4h2i-3j-3k-7l-3m-7
xburn+we	b2c3d-7e-5f-7h-7m4
xburn+woman	a-5b2d-4g-3j3k-4l-2
xburn+youth	b10d-7e-1i-1j-2k-4l-1m-5
xcalm+child	a-3b-3d2e-4f-2g-7h-3i5j1k4l-8m3
xcalm+clothes	b2f-6h-4i4j2k-3
xcalm+cry	a-5b-2e-2h-1i6k-1m1
xcalm+done	a4d-7e3f5g5j5k-6l-6
xcalm+drive	a1b5c-5f-4g-2h2j-5k3l-2m4
xcalm+enter	b-6c-4d-3e-3f-4g1h-3i-1j-1l6
xcalm+food	a-4b-3d4f-1g-4h-2i-2k6l-5
xcalm+furniture	a-6c9d-3e-8f-2g-5j-7l1m2
xcalm+height	a-1b-4c-1d-2e-4f-1g-2i6j-2k-1l7m1
xcalm+house	c3d-2e-4f4h-4k-7m-4
xcalm+ill	a-2c-3d-5e-7f-7g-3j-2l7m1
xcalm+lost	b-2c-1d-4e-4f2g-7h-2i7j-4k-4l-7m-7
xcalm+man	a-1b2e3f3j-4k-5m10
xcalm+near	a8b5c1d-3f-2g-3i2j3k-5l-5m-4
xcalm+nice	a7f-2g3h1i-2k-4l-3m-3
xcalm+noise	b-2c-3d-1e-5f-2g2i4j-3k-3l-6m-5
xcalm+now	b-8d-1e-5f4h-4j-4k5l-1
xcalm+odd	b2c-6e3f2g-3i-4k-6l-10m-9
xcalm+past	a-3b-3d3e-9f-1g9h-5i-1j-7k4
xcalm+rumour	a2b-5c-1d5g-2i3k6l-14
xcalm+service	b6d-1e-2f-1g3h-3j-2k-7l-1m-2
xcalm+someone	a-4c-4d-9g3h2j3k-2l-2m7
xcalm+spy	a-4b4d2e2i-2j-1k-4l-4m-1
xcalm+steal	a-4b-2d-2e-6g-6h-1i-5j-2k4l2m-10
xcalm+stone	b3d2e5k-3
xcalm+street	a5d-6e3f2h-5i3j-2m2
xcalm+strike	a3b-8c-1d-2f-5h-3i-1j-1l7m-1
xcalm+thing	c-1d-2e3f-2g4h-4k-2l-4m-6
xcalm+threaten	d-2g4h-2k-1
xcalm+traffic	a-6b-3c-1e-3f3h6i-2j-5l-4m3
xcalm+utility	a-6b2d-5g-3h-6i-7j-5k-7l1m-2
xcalm+vehicle	b-6c-8e6f-9h1i3j-2l-2m2
xcalm+water	b-2c-2e-3g-3i3j5l5m2
xcalm+we	a-4b-1h-11j-3k9m4
xcalm+weapon	a-2b-3c-2e-1f-2g3i-1l-5m-3
xcalm+woman	c-3d4e5f1g-2h-2i2j3l-4
xcalm+youth	a-9b-3c-2d5f3g-9h-9i3j-4k8l2m-5
xchild+clothes	b-3c-2f-4j-3k2
xchild+cry	a-7b1c-1d-1f2g4h-5i6j-1k-5l2m12
xchild+done	c-8d3g-4i11j4k-10l-16
xchild+drive	a-3b-1c-4e3f-1g-4h2i-2j-2k-2l-3m-6
xchild+enter	b2e-4g5h4i-3l-2m5
xchild+food	d-2g-2i6k-5m5
xchild+furniture	c1g2h-2i-1j-6k-6l7m4
xchild+height	a-5d3g-1h-1l-5
xchild+house	c-5g2h-4j-2k2l2
xchild+ill	b-3d-5f2g-2j-4k-8l4m4
xchild+lost	a-7b-1c-2d-7e-3f-7h-2i5j-3k-9l-2m9
xchild+man	a-4b2c-4d-2e6f-5g3h-7i2k3l-7
xchild+near	c-6f-7h6j2l-11m2
xchild+nice	a-1g-1h-2i7k-3m-2
xchild+noise	a2b-4d9f-4h-1i-6j-2k-13l-6
xchild+now	a-2c-10d-2e-1g-3h3k-2
xchild+odd	a-3c-2d5e-2f-2g5j-3k-4l-7m5
xchild+past	f-9g2i4j-6l-5
xchild+rumour	a-2b5c2d-2e-2h-2i3j-3m2
xchild+service	a3d-5e-6g-4h-4j-1l-7m2
xchild+someone	b-4c3f8g-11h-9j-2k-6l-6m2
xchild+spy	a-3c-1e1f-4h-2j-4k5l-5
xchild+steal	e5h-3k-4l4m4
xchild+street	c-5d1e-3h3j-4l-13m8
xchild+strike	a-7b3d2e2f-3g7h4i-4j-1k-4l-6
xchild+thing	a3b-2d-4j-2k-4l-2m-2
xchild+threaten	a-1d-3e5f-2g-3h-1i2m1
xchild+throw	a2g-3m5
xchild+traffic	g-2h5i-2l-5m6
xchild+utility	a4b-3d-4e-2m2
xchild+vehicle	a-7c5d-9e2f-2g-4h3i4k-5
xchild+water	a-4b-3d-5e-3f-7g-2h-6i5j-2k-3l-3m9
xchild+we	a-3c-5j-7k4l-14m2
xchild+weapon	f-2g4m4
xchild+woman	b-2d6i-1j-3l-9m-11
xchild+youth	b2c3d2e-6f-2g2h-2i-3j-1m-4
xclothes+cry	b-2d5e-5f-2g-4h-1i6k-2l6m2
xclothes+done	a1b-3d-2e3f4h-2i-2j-5l5
xclothes+drive	a-5b-2c3e3f-5h-11j-2k3l-5m-2
xclothes+enter	a-2c-3d-2e4f-4g-6h-4k-2m-8
xclothes+food	a1f-4g-1k-2l3m3
xclothes+furniture	b4c-5d-8e4f-2h2j-2k-4l9m3
xclothes+height	a5b4f-4g4h-4l-6
xclothes+house	a2b5c-8d3f-1h-6k-4l-10m2
xclothes+ill	a-5c-4d3f-2g2h-3i-6j-2k-1m-5
xclothes+lost	b-1c-2d-3e-5f-8g-9j-6m2
xclothes+man	a-4c-3d-15e3f-7h-4i-1j-8k2
xclothes+near	a-3b4c4d-7e4g7i-3j-4k4l-4m8
xclothes+nice	b4f-5k-1l3m5
xclothes+noise	b-2c3d2e2f-6g-6h-4i-2j-1k-5l5
xclothes+now	a2e3f6h-7i-3k-8l4
xclothes+odd	a-7c-2f-11g2i-3k-2l4
xclothes+past	a-3b3c-4f6i-1j-5l-4m4
xclothes+rumour	b-3d4h-6i-4j3k-5l6m-7
xclothes+service	a4b3e-6f3g3h6i4j-3m5
xclothes+someone	a-5b-5f-6g-11h-4i5k-7m-11
xclothes+spy	a-4b-4c-8d-6f-8g-10h-5i-5j-5l2m-10
xclothes+steal	a3b-2c-5d-5e2h-1i-3j-4k-7l-7m-7
xclothes+street	a-5c1d-9e4f4h-4i-5j-5
xclothes+strike	d2e3f-3g-6l4m-4
xclothes+thing	a2b-3c4d-3e-3f-4h-2i-6j-2k-2l6
xclothes+threaten	c-1d-3e-4f2g7h-2m9
xclothes+throw	a5b-1c2d4e2g2l-2m1
xclothes+traffic	a-2c-3d-1e-4f-1h5i-2j-4l-4m-3
xclothes+utility	a-4b1c7d-4f-3h2j-3l-5m1
xclothes+vehicle	b-9e4f-2g5h-5i-5j-3k3
xclothes+water	a-2b-2e-6f-2g4h-1i6l4m9
xclothes+we	b1c-3d-1g2h-5i6j1k1
xclothes+weapon	e2f4g-4h-4l5m-6
xclothes+woman	b3c-3d-4e-6f6g4h3i-3l-6m-5
xclothes+youth	a1b-6d3f5g6i2j2k2l-8
xcry+done	b-3c-2d1e-2f-4h-2k4
xcry+drive	a-2d5e3g-3h3m-6
xcry+enter	a1b2c-1d-7e-4g-1h3i-1l-1m7
xcry+food	a-1b4d-4e-2g2k-5l2m4
xcry+furniture	a-4b1c-4d-7e-4f-3g3h-2i2j-1l5m3
xcry+height	b5d4g-6h-4i5
xcry+house	b2c-4e-5j-1k-2l2m1
xcry+ill	b-3d-8f-2g4h3
xcry+lost	a-1c-1d4e-2f-1g-4h-2l-3m5
xcry+man	a-4b-1c-6e-3f5g-3h-4i-2k-3l2m1
xcry+near	b-1d9e2f-4g-3h-4i2k-6l-9m-4
xcry+noise	c1d3e-5f-6g-6h-7j-1m-3
xcry+now	b2c2d4i-4k2l-2
xcry+odd	b-1d-6e-4f5g-5i-3l8m7
xcry+past	a-6b3d-10e-1f-4g10h-2i-9j-2k-2l3
xcry+rumour	a-3b4c-4e-5g2i-5k-7l3m4
xcry+service	a-2b-3c-1d2f-2g2i-4k-2l4m2
xcry+someone	a3b-4c-2d4e-3f3g-3j-2k-2l3
xcry+steal	b-1f3m3
xcry+stone	f1g-1m1
xcry+street	b-6c-4d6e-4g4h-4j-2k-6l-11m5
xcry+strike	b-4e-2f-2g3i-2k-2l-5m5
xcry+throw	a2b-4m2
xcry+traffic	g-3h5l-5m6
xcry+vehicle	b-3c-2d2f-2g-4h-1i6l4
xcry+water	a-2b3c-1d-5e-2f-1g-3h-1i3l2m7
xcry+we	d6e-5g3h-2j-1k-8l7m3
xcry+weapon	a-2c-1e-1f-3g4i-2j-1m-5
xcry+woman	a-8c-4e-4g5h4i-5j-2k-4l-12m6
xcry+youth	a3b-3c-4d5e-4f-3g-2h3i-6j-2k-2l-5m-4
xdone+drive	a3c-6e-2h1i-2j-4k-6l-7
xdone+enter	a-3c5f5g-4h-6i-7m-5
xdone+food	d-5e-5g-8h-3i3j2k4l-11
xdone+furniture	b3d-1e-4g-2i-3k-9
xdone+height	a4c4e-4g-10h-1j-2k1l-3m1
xdone+house	b-2c3d5e-2g-4j-7k-5m-5
xdone+ill	b-2c1e-2i-2j-5k-2l5m-2
xdone+lost	a-4b-5c-1d-6f-10g2i4j-3k-7
xdone+man	d-3f-2g5h-4i5j3k-3l-10m1
xdone+near	a2c-2h7i4j-4
xdone+nice	b3d-5f-1j-2k2l-3m-2
xdone+noise	d7e2f2g1h-2j-8k-5
xdone+odd	a-3c-3e6f-3h-4k-2
xdone+past	a-4d-5e-3i6k-3l-3m-2
xdone+rumour	b2d-3e-1h-7k-2
xdone+service	b2d-3e-2g4h3k-2
xdone+someone	b-4c-1f2i-2j5k-10
xdone+spy	b4c2e-1g-9h-7l-7m-9
xdone+steal	a-4b-3c-6d-9e-5f13g-10h-6i-7l-1m-12
xdone+stone	c6d-12e2f1g5h-1i-1k-7l-3m-2
xdone+street	c1j6k-2
xdone+strike	b2c1d5e-1g3h3i-4j1k-6l2
xdone+thing	b-8c-11e-3g-3h-2k-7l4m-6
xdone+threaten	a-3b-3c-2d-5e3f-6g5h-4j-1k-5l-3m-4
xdone+throw	a2b5c4d-3e-4f-6g-3i-2j-3k-1l-3
xdone+traffic	a-4b-6c-3d-7e-3f-8g2h7i-5k-8l-4m4
xdone+utility	a-2b-5c3d-10e5f-3g-8h4i-8j-2l2m-12
xdone+vehicle	b-12c-3e4f8l-3m1
xdone+water	a-2c-6e-8f4g-1i2k-3m4
xdone+we	d1e-2f5m3
xdone+weapon	a-2b-4c-5e-4f-4g6h-6i-2k-8l3m4
xdone+woman	a-8b-2c-2d-7e-6f6
xdone+youth	a2b-1c3g-4h-1j-3l-12m-4
xdrive+enter	e4h-4
xdrive+furniture	a-4c-8d-10f3g-5h6i-3j2k2l-8m-5
xdrive+height	e-4h2k-2m-5
xdrive+house	a2b-4c-2d1f-5g-1j-2l5m2
xdrive+ill	a-4b-3d-2e-3g-8h2i-3k-5l5m-6
xdrive+man	a4c4e-3f3g-3i2k4l-3m-9
xdrive+near	a-1c-1f-3g-7h4i-4j-7k-8l-9m-3
xdrive+nice	a1d5g-2h6
xdrive+noise	b-3c3d6g-6h2i-3j-2k-6l-8m-10
xdrive+now	a-8b-2c-12d-2e4f3h2i-5j7k-9l-4m1
xdrive+odd	b-3c-3d-1f-7g-3h6i-4j-5l2
xdrive+past	a-8b-3c-3d-3e8f-2g-7h3i-4j-6l-6m-6
xdrive+rumour	a-4b3c-6d-5g-2h4i-2j2m-2
xdrive+service	b5e-1g4h-9j7k-5l-7m1
xdrive+someone	a4b-6c4d-7e-10f-5g-10h10j1k-6l-9m2
xdrive+steal	c-4e-4h-2k5m-5
xdrive+stone	c-2d-2e1f-1j-1m-5
xdrive+street	c-1e-3i-2j-5k-12l2m3
xdrive+strike	b-2c5g-2h-2j4l-2m-6
xdrive+traffic	c-1d3e-5g-6h3i-1j-2l-2
xdrive+utility	a-1b-6c6d-12e-3f-2g-3h5j-4k-3l-5m5
xdrive+vehicle	b-8c-3d-2f2g-1l-11m1
xdrive+water	e-4f-1g3m7
xdrive+we	b-5d-6e-1f-3h9i-5j5k3l4m4
xdrive+woman	c-3e5h5i-5k3l-6m2
xdrive+youth	b-2c-4d3e-9f-1h2i-3j-1k1l-3m-1
xenter+food	b-3e-3f-2i4m-3
xenter+furniture	a-1b1c2d-4e4f-1h-10i-4k2l4
xenter+height	a-2b-3c1e-8f5g-5h-3i-5l-3m-4
xenter+house	a3b2c2d-8f5g-3h-3i-8j-2k-3l-2m2
xenter+ill	a3b2g3m-4
xenter+lost	e-3f3g-2j-2m5
xenter+man	b2f5h-6j-2k-3l-4
xenter+near	a-2e1f3h-3i-3m6
xenter+noise	a-1c4d2g-5h-5i3k-1l-3m-4
xenter+now	a-1b2e2f4g-5h-6j-6k-5l2
xenter+odd	a-2c-4d-2e4g-2h4i-1j-3k2l-1
xenter+past	a-3b-5c-5d-2e-6f2g-2h4i-2k2m-3
xenter+rumour	b-1c-1e7g-9i-4k-8l-6m-2
xenter+service	b3g-2i-3j-2k-3
xenter+someone	a-3b2c3d-9e3g-4i-4j-7k-7l-4
xenter+spy	d-4e-2f5g-3h-1k-1l-2m6
xenter+steal	d-2f-5g1j-3k-2
xenter+stone	a2b4c3d1h-2
xenter+street	a-5b4c-2e2f4i-4j2k-4m-4
xenter+strike	a3b2c5d1e-5f-7g1h4k-2l-2
xenter+thing	e-2f4g3i-2k-2l-1m1
xenter+throw	a-3b3c1d2e-1f-1g-1h-3l-1m2
xenter+utility	a-6b1c-6d2e3f-2g-1h-2j-1m-6
xenter+vehicle	a-3b-5c3f-5g2h1j4k-5l-1
xenter+water	a-1b2c-6f-4g-9h2i-2j-2l5m-2
xenter+we	a-6b-3e-4f4g-3h2j2k-3l-12
xenter+weapon	c5f-4g3
xenter+woman	a-3c-6d1e-2f7i-2k-2l2m2
xenter+youth	a-5b-3c5d-4e2f-6g1h3j-6k-3l-4m-5
xfood+furniture	b-2d-3e-3f3g-5h-1i-2j-1l-2
xfood+height	a-2c-5d-6e-3g-6h4i-3k-3l-2m2
xfood+house	a-3c-3d4e-4f5g-3h-2i1j-3k-6l-4m-8
xfood+ill	c-2d-3e-2f3g1h-3i2j-2k-4l2m7
xfood+lost	f1i3k-5
xfood+man	b-2d-6e-2i2k3l-2
xfood+near	a6b3c-2d-3e-2g-5h-4j6k-6l-5
xfood+nice	a-4b-6d5e-1f-3g-2k3
xfood+noise	b-1c-2g2h-5i3k-5l-3m-2
xfood+now	b3c-3d-2e-2f-3g-5h2i2j-3l2m-10
xfood+odd	b2c-4d-3f-3g-5h-2i2j-5l-1
xfood+past	a-1b4d5e3f-3g-5h4k-2m-3
xfood+rumour	a-2c-3d-5f-5g4h-4i-1m-6
xfood+service	h-1j-3k2m2
xfood+someone	a2b-2c-2e-3f3g4h3i-3j-2l-3m4
xfood+steal	a-2b-3c-2d-1e-3f-2g-3i-6j-2k8l-4m-5
xfood+street	a4b-2c2e-1f1g-4h-5i-2j-5k4l-3m1
xfood+thing	a-4b-1c-3e-3k4l-1m-2
xfood+water	b-2d-4g3i3m5
xfood+we	a-1e-4g-2h3j-7k3l-2m-13
xfood+woman	b-2f-2g-3i6j-2l-6m2
xfood+youth	a3b3c-4g-3k-3
xfurniture+height	a-4b-4d-5e-4f-8g-2h7i-8j-2k-4
xfurniture+house	b4d-8e1h4i-4j-10k-3m3
xfurniture+ill	a2d4e2f2h3i3j-2k-2
xfurniture+lost	d2e-2f3g3i-2l-2m-6
xfurniture+man	a-9f1g-2h6j-5k2l3m-4
xfurniture+near	a-3c-3d3f-8g2j-2k-10
xfurniture+nice	a9b9c-4d2e-3f-5k-5l2m3
xfurniture+noise	b-4d-4e-3f2g-10i-7j-7k-7l7
xfurniture+now	b4c5e-7f4g-1h-2i-6k-6
xfurniture+odd	c2d-3f-3h-4i-5j-1k-3l3m-5
xfurniture+past	a-5b1c3e1f6k-4l-11m-3
xfurniture+rumour	a4c-1d-5f-2i4j-4k3l4m3
xfurniture+service	a-3d4e3g2h-5i-4j-4k2l-7m-2
xfurniture+someone	a-5e6g-8h3i-9j-5k-4l-3
xfurniture+spy	a2b-3d4e3f-2g-5h-2i-2j-2k-2l-9m-10
xfurniture+steal	a-2b-4c1d-3e1f2h-5j-4l-6m-9
xfurniture+stone	a-7b-5c1d-1e-6f2g-10h-8i-2j-3k-3m-12
xfurniture+street	c9e-8f-1h-2k-13l-6m-13
xfurniture+strike	a-4b3c3d1e-7g-3h-9i-3k-3l-7m-5
xfurniture+thing	b-3c-2f3g-2h-3i-4j3m-6
xfurniture+threaten	b-4c-4d-4e-4f-4g7m-7
xfurniture+throw	a-3d-3e-6f-8g3h-9i-1j-2k-3l-3m-1
xfurniture+traffic	a-2b-4c-11d-6e1f-7g-2h15j-4k-1l-10m-11
xfurniture+utility	a-6d5e2f-5g-2h2i-3j-4k-2l-8m1
xfurniture+vehicle	a-10b-9d-5e-7f5g-4h3i4j-8k-8
xfurniture+water	a-8b2c5e-4f-5g-3h-8i3j-2l-7m-2
xfurniture+we	c7i-9
xfurniture+weapon	b-1c6d-3e-5f2g-9k-3l-3m-8
xfurniture+woman	a-2d-1f-5g-2h-6i5k-1
xfurniture+youth	c1e-4g4h2i-5j-4k-4l-9m2
xheight+house	c-8e5g-1h-8j-1k-4l-11
xheight+ill	a-3b-3c-4d-5e-3g5h-6i4k-3l3m8
xheight+lost	d-2i4l-5m7
xheight+man	a-2c4d-13e7h-5j-1k-6l-4
xheight+near	b-2d-5f2g-11h-2i1j-5k-3l4
xheight+noise	a-3c2f-3g1j-2k-4m8
xheight+now	c-8e-1f3g-6j-5k3l-4m6
xheight+odd	a-3b3c-6d-6e-3f-4g-9h-8j3l8
xheight+past	b-2c4g-1h-4i-5j-3l-2
xheight+rumour	a-3b-6c5d1e-7f7g4i4j-2k-1l-6m6
xheight+service	a3d-5e-5f4g-3h-2i-5j-3l3m-10
xheight+someone	a-3b-5c-5d-3f-3g5i-5k-6l8m7
xheight+spy	a-4b-3e-2f3g-2i-2l-2m1
xheight+steal	a4b-1c-3d5e-3f-3h-4j-4k-5l-3m-3
xheight+stone	a-3b-3c-5d1e-1h10m8
xheight+street	a-5b-6d-2f2g-5h-2k-5l3m-7
xheight+strike	c-4h1j-3k-5l7m-4
xheight+threaten	g3m3
xheight+throw	b-2c1e-7f-5h3j-3l-5m1
xheight+traffic	a-6b-3c-3e-2f-2g-3h6i-2k-5l-14m-12
xheight+utility	a-2b-6c-2e-7f1g-2j-3k-5l6
xheight+vehicle	a-6c1d-13e-1f-2g2h6i-8j-7k-1l-1m6
xheight+water	a4b-2c-5d3e-8i-2j-2l2m7
xheight+we	a4c-6f-11g-10h-2i6j-4k-2l4m6
xheight+weapon	c-3d6e-5f-1g8h-1k-2l-6m5
xheight+woman	a-1b2d-4e-5f3g-5m5
xheight+youth	a3b-6c-9d12e-6f-9g-9h-7i1j-2k-6l4m2
xhouse+ill	a-4c-3g1j1k-2m1
xhouse+lost	a-2b-2d2g-3h-2i3k-2l-5m2
xhouse+man	b-3e2g-5h-9i3k-2m-3
xhouse+near	b7d-2e-1h-2i-4j-8k-12l1m6
xhouse+nice	a-9b9c5d-7e-6f-6g-5h-2i-5j-2l-4m1
xhouse+noise	b-3d6e-14h-11i-3k-11l3m-4
xhouse+now	c-2d2f8g-15h2i-1k5l-11m2
xhouse+odd	c-7e1f1g-4h-1k-9l-2m3
xhouse+past	a-2b-5d-3h-3i1j-3
xhouse+rumour	b-2e2g4k3l-1
xhouse+service	a3d-4e-6g2h-7i-4j3k-2l8
xhouse+someone	b-4d-4e7f3i-7j-8l-7m-3
xhouse+spy	a-2b-4c-5d-3e9f-1h-3i-6j-3k-4l-3m-4
xhouse+steal	b-8d-10f10h-3i-7j-7k-15l1m2
xhouse+stone	a-4b-5c3d7e-2g-4h-5j-1k-1l-4
xhouse+street	a4d-5j-3k-6l-4m-3
xhouse+strike	a-1b-7c2f2h-5i-5j-3k2l-2m-2
xhouse+thing	a4b6c-4d-3e-2f3g-5h-1i-4j5k-5l-4m1
xhouse+threaten	c-2d-7e-1f-5g8m4
xhouse+throw	a3e-4g2h-4m-5
xhouse+traffic	a-2b-6c-1d-6e-2f-3g5h5i-2k-2l-6m-9
xhouse+utility	a-6c-7f1g-4h-2i-2k-8m7
xhouse+vehicle	d-5e2g-10h-4i-1j-4k4l2m-1
xhouse+water	a-2b2c6d-6e-3f-4j-4l4m-3
xhouse+we	e-1f8h-2i-2j-5m8
xhouse+weapon	a-1b-3c2d-5e-2g7h-2k-1l-5
xhouse+woman	b3c-3e-2f2h-4j-3k-5m5
xhouse+youth	a4c4d12f-14g-1h-7i-5k-7l-9m-9
xill+lost	d-5g2m-6
xill+man	a-5b-4c-2d-3e-4f-9i2j-4k-8l1
xill+near	a-3b-3c-3f-4h5i4j-4k-7l-5
xill+nice	a-3g-5h-4k8l-4m-2
xill+noise	b-2c-3d-9f-2g4i-5j-4k-4l7
xill+now	d-12e-5f-1g5i-2j-2k-6l4m-5
xill+odd	a1b1c-1d3f-3g-3h-2i-4j-3k-7l7m2
xill+past	b-3c-1e-8f-1g9i-6j-2k-8l1m-2
xill+rumour	a-5b-3c-3d2e-6g3j-2k-2l3
xill+service	b-5d-6e7f-5g2h2i-2k1l4m-1
xill+someone	b-4c2d-11g-1h-4i1j-2k-4l2
xill+spy	a-3b-3d-4e3f-3g6h-2i-5j-3k-5l-7m2
xill+steal	e-7f3h-4i-3k-5l5m-2
xill+stone	b3c-2d-7f-1g8h-3k-4l-3m6
xill+street	e-9f-7h-8j-6l4m7
xill+strike	a-3d-9e2f-2g11h-7i-4j-2k-5l-5m3
xill+thing	d3e2f2g-5h3k-4l-3m-5
xill+threaten	a-1d-1g4h-2l-2
xill+throw	b-3c-3d4g-6h-2m5
xill+traffic	e-3g-1i-2j4l-9
xill+utility	a-2b-2d4e-3f-4g-4i5j-2k-3l3
xill+vehicle	a-3b-4c1d2f-6h9i4k-3
xill+water	a-3c-8d-2e-4g-1i-3k-1l3m1
xill+we	b-6f2j-4k-4
xill+weapon	g-2m1
xill+woman	c-1d-8e-5f-5h3i-3j-2k-6l5
xill+youth	a-2b-2c-15d1f-5h-7i-6j-4k-7m2
xlost+man	b-1g1h-2j2k5l-10
xlost+near	d-1e3g2h3i3k-1l-1m7
xlost+nice	f-1i3k-5
xlost+noise	a-3b-2c-2d-10e-3h-4i4j-2k-4
xlost+now	b-1d-1f-6g2i5j-2l-2m3
xlost+odd	b-1c-4e3f3g1h-2i2k-5l-6
xlost+past	a-4b-7e-5g-9h-3i6j-8k-1l-8m7
xlost+rumour	a3c-5d3e-3f-3h-4j-8k4m-1
xlost+service	d2e-3f3g-4i2j-4m-4
xlost+someone	a2b-2c-4d2e-3g3h2k-1l-2
xlost+spy	a5d-1g-2i3k-1l-2m3
xlost+steal	a-2c-1f6i-2k-1l-2m-3
xlost+street	a-3b-2c-2d3f-7j-1k-3m-1
xlost+strike	d-3e-2f-2h2k-3l4m-2
xlost+thing	b-2c-1d-2e-5f2g-4h3i-9j-3l6m-5
xlost+traffic	g-3h5i-3l-3m4
xlost+vehicle	a-1b-1c-4e1f1g-3h-2j-1m-1
xlost+water	a-2b-1i3l-5m7
xlost+we	b-2c-6d-8e3h-7i2j-4k1l-5m1
xlost+weapon	c-3d5e-4f-1g3i-3
xlost+woman	a-1b-2c-1d-5f-3g-5h-5i5j-2k-2l-11m-2
xlost+youth	a-3c-1d5f-3h-3i8j-2k-7l-6m-2
xman+near	c4e4g3i-4j-2k-1l-4
xman+nice	a-3b3d3f-4g-3l-2m-2
xman+noise	b-9d2f-3g-2h5j-4m-5
xman+now	a-9b-4c-4d3f4g4i-2m2
xman+odd	a-6b-5c-9e7g-2h-7i-3j-3k1m-3
xman+past	a3b-1c-3d-3e2g-2h-4i2j1k-4m1
xman+rumour	a-8b-6c-6d-3g-1h3i4
xman+service	a4b2c-1d-2e-6f4g5i-5k-2l3m7
xman+someone	a4c3d-5e6f3g1k-8l-7
xman+spy	a-5b-2c-4e12f-9g-2h-3i-5j-4k-3l-8m-8
xman+steal	c-2f2g-2j-5k-7l-4
xman+stone	a-6c2d-3e-1f1g7h-3j-2k2l-3m3
xman+street	e1k-1l-5m-2
xman+strike	a-5d-2g5h-2i-5l-2
xman+thing	a-4b-2c-3d-4e2f-1h6i-3j-4l-10m5
xman+threaten	a-3b-5c-4e-1f-6g6h-3j-3k-3l-4
xman+throw	c4d-2e-2f2g3h-1j-1k-2l-1
xman+traffic	b4e3f-5g-2h5i-2l-5m-4
xman+utility	a-1b-8c5d1e2f-9g-5h2i-3j-5k-1l-4m-1
xman+vehicle	a1b-3e6f-7j-6k-3l-2
xman+water	a-1b-3c2d-3e1f-2g4i3j-1m7
xman+we	a-7b-2d-3e1f2h2j-3k7
xman+weapon	a-2b-2d-11e-2f-12g12h-3i-3j-1k-7l-10m14
xman+woman	a-3b-7f4h-2j2l-3
xman+youth	b-3c2d7f-4j-4k-5l2m-10
xnear+nice	b4f-1g-1h3j-2l-1m3
xnear+noise	b-4c2d5g-5i-2k-4
xnear+now	a1d-2f2h8i-1k-4
xnear+odd	b4c-3i-7l3
xnear+past	a-2b-2c8d-10g-7i-3j2l-3m-2
xnear+rumour	b4d3e6f8h-1j3k-5
xnear+service	a3d-9h-8i-7j1k-2l-5m-2
xnear+someone	d2g-8h2i-2m2
xnear+spy	a1b-3f6g-2h-4i-2l-5
xnear+steal	a-1d-6e-10f9g-4h-3j4k-7l-3m2
xnear+stone	a-4b-3c10f-4g-5j-2l4
xnear+street	a-1c-5d1k-14
xnear+strike	c3e-3f6g3h2i-4k-3
xnear+thing	c6d2e6f4h3i4j-3k-4l-6m3
xnear+threaten	d-6f-3g5h-2i-1k-1l-2m-5
xnear+throw	a6c4e-4f-3g-4h-4i-1k-1l-1m-2
xnear+traffic	a3b-2d-6e-2f-3g3h-2i-1k-4m2
xnear+utility	a-5b-2c-13d1e-4g-6i3k-5l4m3
xnear+vehicle	d-4e-4g-7h10i-1j-2k-1l-5m7
xnear+water	a-2b-3c-4e1f-5g-8i6k-5
xnear+we	l-2
xnear+weapon	a-1b-1c2e1f-2h-2k-2l-4m4
xnear+woman	a-8c4d1h-1j-2l-1
xnear+youth	a-8b-7c4e2i-9j-2k4l-8m4
xnice+noise	c-3g-4h2i6j5k-5l-4
xnice+now	a6b-9c-9d-8e-4f-6g-9h-3i-4j-7k4l-4m-6
xnice+odd	a-4b-7e-4f1j-1k4l-4
xnice+past	a2b4d5e-4f-5g4h2i2j-3m-1
xnice+rumour	b-5c-5f-2g-5h-1i-3j-4k5l-2m-3
xnice+service	a-6b3d-3e-5f5g-7h-3i1j-4k4l-8
xnice+someone	a3f-3g3h4i-1
xnice+spy	a-3b-2c-2d-3e1f-1g-1h-1i-3j-1l-2m-2
xnice+steal	g3k5
xnice+street	b2c-8e-3f-5g-1h3i2j-2k5l-7
xnice+strike	a5f-3g1k-5
xnice+thing	f-5g6i4k-6m2
xnice+utility	a5b5c-4d-3e-2f1g-2h-3l-4m-3
xnice+water	a6b-4d-2f5i-5k-4l-1m-4
xnice+we	a2c1d3e-7f-2h-3i-7j3l-4m1
xnice+woman	b-2d-2e-3f-2g-2i-2k3l-1m-2
xnice+youth	a3b-2c-1f-1g-1h-1j2m-1
xnoise+now	c2k5l2m-2
xnoise+odd	a-1c-1d4e-2f-10g-4h-2i-2j3k1m3
xnoise+past	a-2c-9d-8h-6k7l2m-3
xnoise+rumour	b-10c5e-8i-4k-8l-1m-7
xnoise+service	a-4b-5e-6g-2h3i-4j2k-2l-7m-8
xnoise+someone	b-6f-1g4i-8j-2k3
xnoise+spy	c-2d1e3f2g1
xnoise+steal	b-2c4e-2f4h3i-1k-3l-1m-1
xnoise+stone	a-2c3d-8e3f5g-4k5
xnoise+street	a1b-4c-17d7e-5g-2j-3k-2l-4
xnoise+strike	a-3b-3d-1e3f-3g3h-4i-1j2k3l-5m-9
xnoise+thing	a-2b-1c5d7e-6f-6g-4h3i-2j-2k-8l-4m-4
xnoise+threaten	d-3g3i-1k-1m-3
xnoise+throw	a3b-2c6e-2f2k-1l-2
xnoise+utility	a-3b-7c1d-6e-6f-8g-2h-1i-1j-4k-6l8m-12
xnoise+vehicle	b-5c6f4g-5h4i-2j-5k-7
xnoise+water	a-3b-6c2e-1h3l-1m-4
xnoise+we	c1e-4g-8j2k1l-4m-3
xnoise+woman	a3b1c-3d3e-6f-4k-6l-9m-6
xnoise+youth	f-2g-5h-5i-8j-3k-5m-3
xnow+odd	b4d-1f-6g-1i1k-2m1
xnow+past	b-5c-2d-5e-4g-6i-5j3l-7m-7
xnow+rumour	a-2e3f1g5j3l-8m3
xnow+service	a-6b3c-10d-9e-10g4h-4j1m4
xnow+someone	g-4i-4k5l-3
xnow+spy	a-4c-5d-7e-2f3g-2h-3i-5k-4l-4m1
xnow+steal	a-4b-6c-8e-7f3i-3j-8l-5
xnow+stone	a-7c7e2g-2h-5i-1j-2k2l-2m-4
xnow+street	b1e-7i-1j-5k-11l5
xnow+strike	b-4d3e-8f4i-3j3k5l-9
xnow+thing	b-3d-6f2g3h3i-3j-2k3l-7
xnow+threaten	a-2c-2d-9e-5f-6g7i-2k-2l-2m2
xnow+throw	c6e-1f1g6h-3i-1
xnow+traffic	b-5c-8d5f-2g-5h1i-3k4l-7m-11
xnow+utility	a3c-8d-7g-5h-3i-6k-3m-4
xnow+vehicle	a-1b-2i-1k3
xnow+water	a-6b-1d-6e-6f-8g3i3j-4k-3l2
xnow+we	c3j2
xnow+weapon	a-4b-3c-1e-2g1h-2k-4l-4m5
xnow+woman	a-5c-2d-3e2h-2i-2k-9l6
xnow+youth	a-3b-2d6i-2k-7l-6m-5
xodd+past	a-4c-9d-6e3f-1g2h-2i3l-6m-2
xodd+rumour	b-3d2e4g-9l2m-2
xodd+service	a-7b3c-1d-2f1g5h1i1k1l-5
xodd+someone	d-3e3g-11h-5i-6l-3m-7
xodd+spy	b-3c-3e6f-5h-3i-6j-3k-6l-5
xodd+steal	a-2b-1c-5d-3e6g1i-2k-4m5
xodd+stone	a-2b1d-6e-3f-1g-2h-5j-1k2l-3
xodd+street	e8f-7h-9k-3l-2m-2
xodd+strike	d2e4f-6j-2k-2l-2m-6
xodd+thing	a-2b-3d-2e4i2j-1k-1l-4
xodd+threaten	d-3g4h-2m6
xodd+throw	c4d2e-3f-2h-3
xodd+traffic	a-1b-1d-5e4f2h4i-1k-1l-4
xodd+utility	a-2c4d-3e6f-3g-2h-4j-6k-2l-2
xodd+vehicle	b-3c-5d-12e5f-2j2
xodd+water	a-5c-7d-3f3g-2i-5j-1k-2
xodd+we	b2c-2d-5f3h-4i-2k-4m6
xodd+weapon	b-2c-1d-6e-7f4g4h-2k-2
xodd+woman	a-1b-2c-5d-2e4i3j-2l-8m-3
xodd+youth	d-1e-3g1i1l1
xpast+rumour	a-9c-1d-2e-2g7j-4l2
xpast+service	a2b3c-2e-4h-2i-4k-2l3
xpast+someone	a-8c4d-8e2f-3g8h2k-16l-12m-4
xpast+spy	a-2b-2c-2d-2e7f-2g1h-2j-5k-4l-2m2
xpast+steal	a-5b-6d-7f7g-12h-6i-8j-10k3l3m-13
xpast+stone	a7b-5c-3d-3e-2f2g-3i-1j2k-4l-1m1
xpast+street	a2b2c-2e2f7g-6h-8i5k-12l-6m4
xpast+strike	b-7c-9d-3e-5f-8g8h-4i-4j3l3m-9
xpast+thing	a-3b-2c-6e-6f6g4h4i-5j-2k-1l-5
xpast+threaten	a-2b-4c-2e-5f-4g3h-2i-6k-2m-4
xpast+traffic	a-4b-6d-2e-4f-2g-7h12i-4j-5k-5l-2m-5
xpast+utility	a1b8c2d-2f3g-4h-3i-3j-2k-10m-6
xpast+vehicle	b3c1e2f-2g-6h3j-4k-1l-2m-11
xpast+water	b5c-3d-2e-4f-4g2h5k-5l-2m-4
xpast+we	a1b-4i-2j-3l-3
xpast+weapon	a-3b-2c-2e-1f-1g5i-2j-1l-6m-6
xpast+woman	a-3b-7d2e-5g-5k4
xpast+youth	b-5e-8h-7i2k-3l-3m-7
xrumour+service	a-5b4c-6d-6h-6i1k-1l1
xrumour+someone	a1e2g5k-10l-2
xrumour+spy	a-2b-2c-4d-2e3g1h-2j-5l-7m2
xrumour+steal	a-3c-9e-8f5h-2i-2j-2k-5l5m1
xrumour+stone	a-6b-3d7e-5f-7g-12h-2i-1k-2l-4m-3
xrumour+street	a3d-3i-1k-8l2
xrumour+strike	a-5b-2c-9d4g7h-2i-5j-4k-10l-6m-1
xrumour+thing	a-4b-4c-3d-3f2g-5h3i-4j-5l5m-4
xrumour+threaten	b1c-2d3e-3f-3g3m-3
xrumour+throw	b-3d4e-6f-6i-3j-2k-4l-3
xrumour+traffic	a-5b-3c-3d8e-5f-2g-4h2i-4k-4m-6
xrumour+utility	a-7b-4d1f3h-9i-5
xrumour+vehicle	d7g-4k2l2m-1
xrumour+water	a-3d-4e-3f-4g-5h4j-3l5m2
xrumour+we	b-1d-1k3l-3
xrumour+weapon	c-3d3e-7f-3g-2h-2i-4j-2k-2l3m7
xrumour+woman	a2e3g-4h-6i6j2k-2m-2
xrumour+youth	a-2e-2h-4i-4j-2
xservice+someone	a-3d-7e4g-10i-6k4l1
xservice+spy	a-1c-2e-1f3i-2k-3l-7m4
xservice+steal	a3b-2c-4e-6g5h-2i-3j-7k-11l2
xservice+street	b4c-3d2f5j2k-10m5
xservice+strike	a-4b-3d-2e-3f-3g5h-3i-1k-2l-3m6
xservice+thing	a4d-2e2f2j-1k-5m4
xservice+threaten	a-1g-4h-1j1
xservice+throw	a6c-2d-7k-2m-3
xservice+traffic	a-1e5h3j-1l-2m-2
xservice+utility	a-5b-7c-3d-1e-5f-3g-1h-2i-1j-7k4m-8
xservice+vehicle	b-3d-2e3g-5h-3i-2j3k-3l6
xservice+we	a2b2c-8d-5g-2i1j3l-7
xservice+weapon	d-5f-3g5h-1k-2m-1
xservice+woman	a1b3c-1f2g-4i-5j-4k3
xservice+youth	a2b1c-2d-2f3h-1i-1j4k-7m5
xsomeone+spy	b-8c-12d-5e6f-10h-1i1k-12l-14m-3
xsomeone+steal	b-3e-1f5h-2j-1k-1l-7
xsomeone+stone	a-3f5g-5h3l-3m-3
xsomeone+street	a-4c-9g4j6k-9l-3m3
xsomeone+strike	e-9i-3k2l2m9
xsomeone+thing	a-3c-4d-5e2f3j3k-7l2
xsomeone+threaten	b-2c-2d-5e-4f-4h-3m-5
xsomeone+throw	a5c3d5e2f2h-11i-2k-2l-2
xsomeone+traffic	a-1b-3c-7d-2e-3f-2g-3h4i-1j2k-3l-5m3
xsomeone+utility	a-4b-5c-4d-1f-1g-2h-2i-4k-6l6
xsomeone+vehicle	b-2d-5e1h5i-9j-15k-9l-9
xsomeone+water	a-5c-8d-4f-5g-8i2j1k-2l5m8
xsomeone+we	a-4e2f7g-3h-1j-4k-5
xsomeone+weapon	a-1b-3c-3d1f3h-3i-4j-2l-5m-2
xsomeone+woman	a2b-5c4d-7e4f5g-5h-6i-1j-6k-8l2m-3
xsomeone+youth	b-5c3e-1f-6h5i3j2l-7m-3
xspy+steal	c-2e-6f5g-4m3
xspy+street	a1b-3d-2e7g-10i-5j-6k-4l-8m-11
xspy+strike	c-2d2e3g1
xspy+thing	c-2e4l-1m-2
xspy+traffic	a-3d2
xspy+utility	a-2b5d4e-3f4h-2i-1k-2l-5m5
xspy+vehicle	a-3c-1d-2e3f-2h-2i-5j-1k-6l-4m-3
xspy+we	a-5b-2c-6e4g2h-4j-1l-7m6
xspy+weapon	c-2f2m-4
xspy+woman	a-2c-3d-8e10f-1g-1h-2i-5k-2l-7m-10
xspy+youth	a-6b-3e6f-6g-4h-9k-4l-7m-12
xsteal+street	a-1c-2d-3f16g-9h-5j2k2l-8m-10
xsteal+strike	b1c4d2e5f-1g1m-3
xsteal+thing	a3b-1c-6d-4e-4f5g-8i-5k-1l-9m-8
xsteal+threaten	e5g-4i4m5
xsteal+throw	c5f-2
xsteal+utility	b-3c2e-2g-3h-1j2k-4m-7
xsteal+vehicle	a-3b-2c-14e-1f9g-2h-4k-11l-2m-2
xsteal+we	b-7c-2d-11e-2f4h-6i-2j-6k-2l-17m2
xsteal+weapon	c-4e-2f2g1j-1k-4l-2m4
xsteal+woman	a-1b-2c-2d-4e-5f1h-2i-5j-4k-5l-5m-9
xsteal+youth	a2b-2c-7d3e2f2h-2i-2j-2k-6l-2m-6
xstone+street	b4d-4e3i-2l-3m-12
xstone+strike	c-7d2f2h-2l-3m4
xstone+throw	a-11c1d2e-3g-4h5i-2j-2k-4l-1m2
xstone+vehicle	a-4b-1c2g-6h4j-5m5
xstone+we	a1b-1c2d-3e3g1h-5j-3k3l-2
xstone+weapon	c-5d-4f4m6
xstone+woman	a-2b-3c2d2m2
xstone+youth	a-3b-4f1g1h3i-1k-6l-4m-10
xstreet+strike	b2c3e-5i-3j-2k-6l-5m-1
xstreet+thing	a-3b-3c-7d-2f2g2h-6i-2j-3k-1
xstreet+threaten	a-1d-3e4h-3i2l-1m8
xstreet+throw	a-3b7d1e5f-6h-5i-2j-1k-4l-5m-8
xstreet+traffic	a-4c-10d-8f-7g-2h10i-4k-4l-2m6
xstreet+utility	a-11b-9c-3f-5g-7h2i-6k-2l6m-3
xstreet+vehicle	a-1c-11h1i-2j-2l-6
xstreet+water	a-7c-8e-8f-4g4i5j-3l3m9
xstreet+we	a-5e-1f3g1h1i2m6
xstreet+weapon	a-4d-9e-7f-6g9h-7i-3k-2l1m6
xstreet+woman	d-2f2g3j-5k-9l-1m3
xstreet+youth	b-1c-6d11g-1i-2k-14l-3
xstrike+thing	b-2f-4h2i-1j-3k-3l4m2
xstrike+threaten	a-1c-2d-5f-4g6m-3
xstrike+throw	b-2c-3d6m1
xstrike+utility	b-2c5e4h4j3l-2m-2
xstrike+vehicle	a-10b-2c8d-3f1i-1j-4k6l-7m-4
xstrike+water	a-6b-2c-3e-1f-2i-2j-3l2m9
xstrike+we	c-1e-6f8g2h-9i-3j3k4m-4
xstrike+weapon	a-3b2c6d-2e-6g-2h-6k-3l2m2
xstrike+woman	a-3d-6e-3f-7g4i-3k-6l-5m3
xstrike+youth	a-1c9e-6f-9g7h-7i-4j-2k-7l-11
xthing+threaten	c-1d-2f-3g2i-1m2
xthing+utility	a-2b-4e-5f4h-4j4k-6l-2m-3
xthing+vehicle	a-2b-1c2d-3g2h3i3j-2k-3l-5m-11
xthing+water	b-3c-1e-1f-4h3i1
xthing+we	b-8d-9e4f2g-5j-9k4
xthing+weapon	a-1d-5g7k-7m6
xthing+woman	a-3b-4c-2d-3f3g4h-2i-2j-4k3m-2
xthing+youth	a3c-3e7h-3i-2k-2l-2m-6
xthreaten+throw	b-3c-3d-4e-2f-2g5m-5
xthreaten+traffic	f4g3h-2m5
xthreaten+vehicle	e-2f-3g3h-4
xthreaten+we	a-3b-5c-4d-6e3f-9g3h-3i1k-4l-2m-2
xthreaten+weapon	a-1d-5e-1f2g3h-1k-2l-1m5
xthreaten+woman	a-1b-1c-1d-3e-2f-2g3h-2i-3k-1l-3m8
xthreaten+youth	a-2c-2d6e-3f2g-2h-2i-4j-2k-6l-1m-3
xthrow+traffic	a-1c-1d4e4h-3m-2
xthrow+utility	a4b-3c5d5e-1f-1h5j-1l-3m-4
xthrow+vehicle	b-5d2e2f1g-4i-1j-4l-5m3
xthrow+water	a-9c6d-7e-1f-3g-3h-4i-4j-2l-3m-5
xthrow+we	a4b-3c4d-3e-2f-3g4h-3j-2k-3m-9
xthrow+woman	c2f-2g1m-6
xthrow+youth	c-1d5e-6f-2j-1k-2
xtraffic+utility	a-4b-4c-6d-2e-2f-4h9j-1l-10m-9
xtraffic+vehicle	b-4d5e-7f-4g-3i-6j-3k-4l-7
xtraffic+water	g-1i-1j-4l6m-3
xtraffic+we	b-4d-3f2g-3i-2k5l-6m-7
xtraffic+woman	g-4i-2m9
xtraffic+youth	a-2c-2e-8f7g-1l-2m-5
xutility+vehicle	a-2c-6d-12e3f-4g-5h5i1j-2k-1l-4m1
xutility+water	a4b-6c-4d-2e1f-1g-1h-6i-5j-6k-1l4m-8
xutility+we	a-9b5c-1d-10e-1h-2i-9k-6l6m4
xutility+woman	a-1b4c-5d-1e4f-4g-3h-8i-2j-2k-1m-2
xutility+youth	c5e2f-2g-1h3j-2k-2l-5m-3
xvehicle+water	a-8b-8c1d-8h9l-15m5
xvehicle+we	a-1f7k-5m2
xvehicle+weapon	a-1b-2c4d-5e-7f4g-2h-4j-1k-3l-2m-3
xvehicle+woman	b-1d-8e1g1j-2k-6l6m3
xvehicle+youth	a-3e6f-3j-4l-9m-6
xwater+we	b1c-2d-10e-6f-8g-2h4i6j-4k-6l5
xwater+woman	a-1b1c-2d-3f-4g-6h-4i5l-1
xwater+youth	a-3b-6c1d7e-7g2h-5i-5k-2l2m7
xwe+weapon	a-3b-3c-4d-4f-5g8h-3i-2j-1k-8l-6m5
xwe+woman	b1d7h3i2j3m1
xwe+youth	a5b-5e5f-5j1k-5l3
xweapon+woman	a-1b-1c1d-2e-2f-5g2h-1l-2
xweapon+youth	a-3c2e-7f2g2h-1i-3k-2l-2m9
xwoman+youth	c1d-4f-6g7h-6i-8j-5k3l-5m-3
`,
};
