export{g as ClipPlayButton}from"../chunks/clip-controls-N7sDZlid.js";import"../chunks/clip-player-eJru0tjH.js";import"../chunks/words-DTYr22nS.js";
