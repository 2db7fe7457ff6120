import"../chunks/common-Tj7jOYxd.js";import"lit";export{C as ClipCaptionsButton}from"../chunks/clip-controls-DE3m3FNR.js";import"../chunks/clip-player-BNKu-Vg2.js";
