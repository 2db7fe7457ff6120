import"../chunks/common-Bvpnyb1A.js";import"../chunks/clip-player-BzJKw2gd.js";export{g as ClipSeekSlider}from"../chunks/clip-controls-CLtsdJaH.js";import"../chunks/player-BJfzrYBu.js";
