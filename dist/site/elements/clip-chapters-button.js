import"../chunks/common-BeVZ5IzE.js";import"../chunks/clip-player-CnvCQ90e.js";import"../chunks/clip-controls-UpEuxuEB.js";export{a as ClipChaptersButton}from"../chunks/seek-parts-CXR3QdNN.js";
