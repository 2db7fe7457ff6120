import"../chunks/common-BhmZRufj.js";import"../chunks/clip-player-ZNDBr2Gb.js";import"../chunks/clip-controls-BnMfeYz-.js";export{a as ClipChaptersButton}from"../chunks/seek-parts-DbCy0WiY.js";
