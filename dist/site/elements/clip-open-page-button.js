export{f as ClipOpenPageButton}from"../chunks/clip-controls-N7sDZlid.js";import"../chunks/clip-player-eJru0tjH.js";import"../chunks/shared-DHDEJLCh.js";import"../chunks/words-DTYr22nS.js";
