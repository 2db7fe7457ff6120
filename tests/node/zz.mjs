import { checkCode, repairCode, embedCode } from 'inline-clip/server';
import { clips, codeOf, site, specOf, title } from './check-cases.mjs';
const o = { sites: [site], clips };
const f = codeOf('iframe'), s = codeOf('script');
const esc = (t) => t.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const w = esc(`${site}watch/klitschko?start=5&end=12`);
const link = `<a href="${w}">Title</a>`;
const tries = {
 upper: f.replace('<iframe src', '<IFRAME SRC').replace(/ allow="[^"]*"/, ''),
 single: f.replaceAll('"', "'"),
 strongLink: `<p><strong>${link}</strong></p>`,
 nbspLink: `<p>&nbsp;${link}&nbsp;</p>`,
 brLink: `<p>${link}<br></p>`,
 blankLink: `<p><a href="${w}" target="_blank" rel="noopener">Title</a></p>`,
 two: `<p>${esc(f)} ${esc(f.replace('klitschko', 'Kyiv-1'))}</p>`,
 slack: `<p>&lt;${w}&gt;</p>`,
 bracket: `${w}`,
 rawline: `Hello\n\n${w}\n\nmore`,
 fr: f.replace(/="([^"]*)"/g, '=«\u00a0$1\u00a0»'),
 fr2: f.replace(/="([^"]*)"/g, '=«&nbsp;$1&nbsp;»'),
 frEsc: `<p>${esc(f.replace(/="([^"]*)"/g, '=«\u00a0$1\u00a0»'))}</p>`,
 curlyIn: f.replace(/="([^"]*)"/g, '=“$1"'),
 li: `<ul><li>${esc(f)}</li></ul>`, h2: `<h2>${esc(f)}</h2>`, td: `<table><tr><td>${esc(f)}</td></tr></table>`,
 intable: `<table>${esc(f)}<tr><td>x</td></tr></table>`,
 br: `<p>${esc(f).replaceAll(' ', '<br>\n')}</p>`,
 nbspEsc: `<p>${esc(f).replaceAll(' ', '&nbsp;')}</p>`,
 scriptp: `<div data-inline-clip="${w.replace('watch', 'embed')}" data-width="640" data-height="360"><p>${link}</p></div>\n<p>${/<script.*/.exec(s)[0]}</p>`,
 quoteEnt: f.replace('end=12"', 'end=12&quot;'),
 safelinksEsc: `<p>${esc(f).replace(/src="[^"]*"/, `src="<a href="https://eur01.safelinks.protection.outlook.com/?url=${encodeURIComponent(`${site}embed/klitschko?start=5&end=12`)}&amp;data=1">${w}</a>"`)}</p>`,
 mdimg: `<p><img src="${w}" alt="x"></p>`,
 markdownRendered2: `<p><a href="${w}"><img src="p.jpg" alt="A"></a></p>`,
 primeEsc: `<p>&#060;iframe src=&#8221;${w.replace('watch','embed')}&#8243; width=&#8221;640&#8243;&#062;&#060;/iframe&#062;</p>`,
 noClose: `<p>&lt;iframe src="${w.replace('watch','embed')}" width="640" height="360"&gt;</p><p>Next</p>`,
 cdata: `<![CDATA[${f}]]>`,
 jsonStr: JSON.stringify(f),
 markdownEscaped: codeOf('markdown').replace(/[[\]()!_]/g, '\\$&'),
 mdBackslash: '\\' + f.replace(/[<>]/g, '\\$&'),
 dupSandbox: f.replace('<iframe', '<iframe sandbox="" sandbox'),
 hashSecret: f.replace('end=12', 'end=12#?secret=abc'),
 wpOembed: `<blockquote class="wp-embedded-content" data-secret="x"><a href="${w}">T</a></blockquote><iframe class="wp-embedded-content" sandbox="allow-scripts" security="restricted" style="position: absolute; visibility: hidden;" title="x" src="${w.replace('watch','embed')}#?secret=x" data-secret="x" width="640" height="360" frameborder="0" marginwidth="0" marginheight="0" scrolling="no"></iframe>`,
 pctW: f.replace('width="640" height="360"', 'width="100%" height="auto"'),
 addrNoProto: `<p>clips.example/watch/klitschko?start=5</p>`,
 gdocsRed: `<p><a href="https://www.google.com/url?q=${encodeURIComponent(w.replace('&amp;','&'))}&amp;sa=D">${w}</a></p>`,
 mailcut: codeOf('mail').replace(/<table[^>]*>|<\/?t[^>]*>/g, ''),
 elementStripped: codeOf('element').replace(/<\/?clip-player[^>]*>/g, ''),
 ampStripped: codeOf('amp').replace(/<\/?amp-video-iframe[^>]*>/g, ''),
 divInP: `<p>${w}</p>`.replaceAll('p>', 'div>'),
 figureWp: `<figure class="wp-block-embed is-type-video"><div class="wp-block-embed__wrapper"><a href="${w}">${w}</a></div></figure>`,
 ckDataOembed: `<div data-oembed-url="${w}"><div style="position:relative"><iframe src="${w.replace('watch','embed')}" style="position:absolute;width:100%;height:100%"></iframe></div></div>`,
 embedly: `<blockquote class="embedly-card"><h4><a href="${w}">T</a></h4><p>Desc</p></blockquote>`,
 spaceSrc: f.replace('src="', 'src=" '), nlSrc: f.replace('/embed/', '/em\nbed/'),
};
for (const [n, t] of Object.entries(tries)) { const r = repairCode(t, o); console.log(n.padEnd(18), checkCode(t, o).findings.map((x) => x.id).join(' ') || '-', '| left:', r.left.findings.map((x) => x.id).join(' ') || '-', r.text === t ? '(same)' : /end=12|end="12"/.test(r.text) ? '' : 'NO EXCERPT ' + r.text.slice(0, 200)); }
