import"../chunks/common-BhmZRufj.js";import"../chunks/clip-player-ZNDBr2Gb.js";export{f as ClipPlayButton}from"../chunks/clip-controls-BnMfeYz-.js";
