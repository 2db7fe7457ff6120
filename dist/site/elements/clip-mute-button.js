export{f as ClipMuteButton}from"../chunks/clip-controls-CeQ6E-0P.js";import"../chunks/clip-player-Bp2HGcpN.js";
