import"../chunks/common-BhmZRufj.js";import"../chunks/clip-player-ZNDBr2Gb.js";export{e as ClipMuteButton}from"../chunks/clip-controls-BnMfeYz-.js";
