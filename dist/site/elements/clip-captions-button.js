import"../chunks/common-Bvpnyb1A.js";import"../chunks/clip-player-BzJKw2gd.js";export{C as ClipCaptionsButton}from"../chunks/clip-controls-CLtsdJaH.js";
