/** Posts of an author who wants more than a clip; SITE is the clip site. */
export const hostilePosts = [
  ['a shortcode for a foreign page', '[inline_clip url="https://evil.example/embed/klitschko"]'],
  ['a shortcode for a script', '[inline_clip url="javascript:hasRun=1"]'],
  [
    'a shortcode that breaks out of an attribute',
    "[inline_clip url='SITE/watch/klitschko?start=1\"><script>hasRun=1</script>']",
  ],
  [
    'sizes and times that break out',
    `[inline_clip url="SITE/watch/klitschko" width='640" onload="hasRun=1' start='1" onload="hasRun=1']`,
  ],
  ['an address that only begins like the site', '[inline_clip url="SITE@evil.example/embed/klitschko"]'],
  ['an address that only ends like a clip', '[inline_clip url="https://evil.example/?SITE/embed/klitschko"]'],
  ['a shortcode of nothing', '[inline_clip] [inline_clip url=""]'],
  [
    'a block for a foreign page',
    '<!-- wp:inline-clip/clip {"url":"https://evil.example/watch/x","width":"640"} /-->',
  ],
  [
    'a block whose attributes are no texts',
    '<!-- wp:inline-clip/clip {"url":["SITE/watch/klitschko"],"width":{"a":1}} /-->',
  ],
  [
    'a placeholder for a foreign page',
    '<div data-inline-clip="https://evil.example/embed/x"><a href="https://evil.example/">x</a></div>',
  ],
  [
    'a placeholder in a disguise',
    "<div title='data-inline-clip' data-inline-clip = 'https://evil.example/embed/x'>x</div>",
  ],
  [
    'a frame of a foreign page',
    '<iframe src="https://evil.example/embed/klitschko" width="640" height="360"></iframe>',
  ],
  [
    'a frame of a foreign page that names the site',
    '<iframe title="src=SITE/embed/klitschko" src="https://evil.example/"></iframe>',
  ],
  ['an address that is no clip', 'https://evil.example/watch/klitschko?SITE/watch/klitschko'],
];
