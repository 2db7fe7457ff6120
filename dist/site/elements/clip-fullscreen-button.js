import"../chunks/common-Bvpnyb1A.js";import"../chunks/clip-player-BzJKw2gd.js";export{d as ClipFullscreenButton}from"../chunks/clip-controls-CLtsdJaH.js";
