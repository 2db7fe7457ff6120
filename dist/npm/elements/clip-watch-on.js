import"../chunks/common-Tj7jOYxd.js";import"lit";import"../chunks/clip-player-BNKu-Vg2.js";import"../chunks/clip-controls-DE3m3FNR.js";export{c as ClipWatchOn}from"../chunks/seek-parts-DvstbJLR.js";
