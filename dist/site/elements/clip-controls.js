import"../chunks/common-Bvpnyb1A.js";export{l as ClipControls}from"../chunks/clip-controls-CLtsdJaH.js";import"../chunks/clip-player-BzJKw2gd.js";import"../chunks/player-BJfzrYBu.js";
