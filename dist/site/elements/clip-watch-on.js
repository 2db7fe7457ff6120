import"../chunks/common-BhmZRufj.js";import"../chunks/clip-player-ZNDBr2Gb.js";import"../chunks/clip-controls-BnMfeYz-.js";export{c as ClipWatchOn}from"../chunks/seek-parts-DbCy0WiY.js";
