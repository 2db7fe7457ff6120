import"../chunks/common-Tj7jOYxd.js";import"lit";export{f as ClipPlayButton}from"../chunks/clip-controls-DE3m3FNR.js";import"../chunks/clip-player-BNKu-Vg2.js";
