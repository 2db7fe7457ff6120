import"../chunks/common-BhmZRufj.js";export{l as ClipControls}from"../chunks/clip-controls-BnMfeYz-.js";import"../chunks/clip-player-ZNDBr2Gb.js";import"../chunks/player-Dyd7UMp3.js";
