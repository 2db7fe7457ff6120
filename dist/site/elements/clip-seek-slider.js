import"../chunks/common-BhmZRufj.js";import"../chunks/clip-player-ZNDBr2Gb.js";export{g as ClipSeekSlider}from"../chunks/clip-controls-BnMfeYz-.js";import"../chunks/player-Dyd7UMp3.js";
