import"../chunks/common-Bvpnyb1A.js";import"../chunks/clip-player-BzJKw2gd.js";export{h as ClipSettingsButton}from"../chunks/clip-controls-CLtsdJaH.js";
