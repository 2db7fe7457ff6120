import"../chunks/common-BhmZRufj.js";import"../chunks/clip-player-ZNDBr2Gb.js";export{h as ClipSettingsButton}from"../chunks/clip-controls-BnMfeYz-.js";
