import"../chunks/common-BhmZRufj.js";import"../chunks/clip-player-ZNDBr2Gb.js";export{C as ClipCaptionsButton}from"../chunks/clip-controls-BnMfeYz-.js";
