import"../chunks/common-Bvpnyb1A.js";import"../chunks/clip-player-BzJKw2gd.js";export{e as ClipMuteButton}from"../chunks/clip-controls-CLtsdJaH.js";
