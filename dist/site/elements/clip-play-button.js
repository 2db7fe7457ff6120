import"../chunks/common-Bvpnyb1A.js";import"../chunks/clip-player-BzJKw2gd.js";export{f as ClipPlayButton}from"../chunks/clip-controls-CLtsdJaH.js";
