import"../chunks/common-BhmZRufj.js";import"../chunks/clip-player-ZNDBr2Gb.js";export{d as ClipFullscreenButton}from"../chunks/clip-controls-BnMfeYz-.js";
