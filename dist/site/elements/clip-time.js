import"../chunks/common-Bvpnyb1A.js";import"../chunks/clip-player-BzJKw2gd.js";export{j as ClipTime}from"../chunks/clip-controls-CLtsdJaH.js";import"../chunks/player-BJfzrYBu.js";
